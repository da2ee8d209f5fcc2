"""The template of space curves with their shadows on the coordinate planes."""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np

from templates.base import Params
from templates.curves.parts.box import FRAMES
from templates.curves.parts.projected_plan import VIEWS, plan_projected
from templates.curves.parts.projected_truth import (
    check_projected,
    compare_projected,
    projected_facts,
)
from templates.curves.parts.projected_words import describe_projected
from templates.curves.parts.shadow_curves import SIZES, UP
from templates.geometry.stage import PALETTES
from templates.planned import Planned, Steps
from templates.snippets.curve_axes import name_axes, quiet_panes, scale_axes
from templates.space import Space


def draw(p: Params) -> None:
    def curve(t: Any) -> Any:
        if p.pattern == "helix":
            u, v, w = p.a * np.cos(t), p.a * np.sin(t), p.h * t
        elif p.pattern == "tilted circle":
            u, v, w = p.a * np.cos(t), p.a * np.sin(t), p.h * np.cos(t)
        elif p.pattern == "saddle":
            u, v, w = p.a * np.cos(t), p.a * np.sin(t), p.h * np.cos(2 * t)
        elif p.pattern == "crown":
            u, v, w = p.a * np.cos(t), p.a * np.sin(t), p.h * np.sin(3 * t)
        elif p.pattern == "eight":
            u, v, w = p.a * np.sin(2 * t), p.a * np.sin(t), p.h * np.cos(t)
        elif p.pattern == "twisted cubic":
            u, v, w = t, p.a * t**2, p.h * t**3
        elif p.pattern == "swing":
            u, v, w = t, p.a * np.sin(t), p.h * t**2
        else:
            u, v, w = p.a * t * np.cos(t), p.a * t * np.sin(t), p.h * t
        if p.up == "z":
            return np.array([u, v, w])
        if p.up == "x":
            return np.array([w, u, v])
        return np.array([v, w, u])

    if p.in_pi and p.low == 0:
        x, y, z = curve(np.linspace(0, p.high * np.pi, 481))
    elif p.in_pi:
        x, y, z = curve(np.linspace(p.low * np.pi, p.high * np.pi, 481))
    else:
        x, y, z = curve(np.linspace(p.low, p.high, 481))

    if p.make_axes == "figure":
        fig = plt.figure(figsize=p.figsize)
        ax = fig.add_subplot(projection="3d", proj_type="ortho")
    else:
        fig, ax = plt.subplots(
            figsize=p.figsize, subplot_kw={"projection": "3d", "proj_type": "ortho"}
        )
    fig.subplots_adjust(left=p.left, bottom=p.bottom, right=p.right, top=p.top)
    ax.view_init(elev=p.elev, azim=p.azim)

    # A shadow keeps two coordinates; the third becomes the place of the wall.
    if p.shadow_code == "calls":
        if "z" in p.planes:
            ax.plot(
                x, y, np.full_like(z, p.z_wall), p.z_style,
                color=p.z_shadow, linewidth=1.4, label=p.z_label,
            )  # fmt: skip
        if "y" in p.planes:
            ax.plot(
                x, np.full_like(y, p.y_wall), z, p.y_style,
                color=p.y_shadow, linewidth=1.4, label=p.y_label,
            )  # fmt: skip
        if "x" in p.planes:
            ax.plot(
                np.full_like(x, p.x_wall), y, z, p.x_style,
                color=p.x_shadow, linewidth=1.4, label=p.x_label,
            )  # fmt: skip
    else:
        for k, wall, style, color, label in p.shadow_rows:
            shadow = np.array([x, y, z])
            shadow[k] = wall
            ax.plot(*shadow, style, color=color, linewidth=1.4, label=label)
    ax.plot(x, y, z, color=p.curve_color, linewidth=p.line_width, zorder=10, label="curve")

    if p.mark_at is not None:
        # One point of the curve, and the lines that project it.
        point = curve(p.mark_at * np.pi) if p.in_pi else curve(p.mark_at)
        for k, wall in p.mark_walls:
            image = point.copy()
            image[k] = wall
            ends = np.transpose([point, image])
            ax.plot(*ends, "--", color=p.accent, linewidth=1, zorder=11)
            ax.plot(*image[:, None], "o", color=p.accent, markersize=4.5, zorder=12)
        ax.plot(*point[:, None], "o", color=p.accent, markersize=6.5, zorder=12)
        for name, place in zip(p.names, p.name_places, strict=True):
            ax.text(*place, name, ha="center", va="center", fontsize=11, zorder=13)

    if p.set_limits == "helper":
        limits = [p.x_limits, p.y_limits, p.z_limits]
        scale_axes(ax, limits, [p.x_ticks, p.y_ticks, p.z_ticks])
    elif p.set_limits == "together":
        ax.set(xlim=p.x_limits, ylim=p.y_limits, zlim=p.z_limits)
        ax.set(xticks=p.x_ticks, yticks=p.y_ticks, zticks=p.z_ticks)
    else:
        ax.set_xlim(p.x_limits)
        ax.set_xticks(p.x_ticks)
        ax.set_ylim(p.y_limits)
        ax.set_yticks(p.y_ticks)
        ax.set_zlim(p.z_limits)
        ax.set_zticks(p.z_ticks)
    name_axes(ax, p.label_pads)
    quiet_panes(ax)
    if p.frame == "plain box":
        ax.grid(False)
    # The same unit of length along all three axes, so that circles stay round.
    ax.set_box_aspect(p.box_aspect, zoom=p.zoom)
    if p.legend:
        fig.legend(loc="lower center", ncols=p.legend_columns, frameon=False, fontsize=10)
    if p.title != "":
        fig.suptitle(p.title, fontsize=12)
    plt.show()


PLANES = (("z", "y", "x"), ("z", "y"), ("z", "x"), ("y", "x"), ("z",))
"""Which coordinates are left out by the shadows drawn."""
MARKS = ((0, "none"), *product((1, 2, 3, 5, 6, 7), ("all", "point")))
"""Eighths of the interval up to the marked point (0: none), and which points are named."""


class ProjectedCurve(Planned):
    """A space curve with its shadows on the floor and the two upright walls behind it.

    Parameters: `size` (pattern, width a, height or climb h, end of the parameter interval), `up`
    (the axis that takes the third coordinate), `planes` (the coordinates that shadows leave out),
    `mark` (eighths of the interval up to a marked point, projected by dashed lines, 0: none; whether
    its images are named too),
    `view` (elevation and azimuth in degrees), colors, frame, title. Eight kinds of curves in 140
    sizes and three positions: 420 curves, and with planes, marks and views about 10¹¹ figures.

    For t from 0 to π times the end, the patterns are helix (a cos t, a sin t, h t), tilted circle
    (a cos t, a sin t, h cos t), saddle (…, h cos 2t), crown (…, h sin 3t), eight (a sin 2t, a sin t,
    h cos t) and conical spiral (a t cos t, a t sin t, h t); from minus π times the end swing (t,
    a sin t, h t²), from minus the end to the end twisted cubic (t, a t², h t³). They stand for
    (x, y, z), or shifted cyclically so that the third is `up`.
    """

    name = "projected_curve"
    family = "curves"
    levels = (1, 5)
    steps = Steps(
        plan_projected, projected_facts, check_projected, compare_projected, describe_projected
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "make_axes": ("figure", "subplots"),
        "set_limits": ("together", "one by one", "helper"),
        "shadow_code": ("calls", "loop"),
    }
    space = Space(
        {
            "size": SIZES,
            "up": tuple(UP),
            "planes": PLANES,
            "mark": MARKS,
            "shadow_look": ("colored", "gray"),
            "palette": tuple(PALETTES),
            "frame": FRAMES,
            "title_kind": ("none", "name", "formula"),
            "legend": (False, True),
            "view": VIEWS,
            "long_side": (5.5, 6.0, 6.5, 7.0, 7.5),
            "line_width": (1.8, 2.2, 2.6),
        }
    )

    def level(self, p: Params) -> int:
        parts = [len(p.planes) > 1, p.mark_at is not None, p.title_kind != "formula"]
        level: int = min(5, 2 + sum(parts) - (p.pattern == "helix"))
        return level


TEMPLATE = ProjectedCurve()
