"""The template of Lissajous curves in space: three sine waves at right angles."""

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np

from templates.base import Params
from templates.curves.parts.box import FRAMES
from templates.curves.parts.lissajous_plan import AMPLITUDES, MOTIONS, plan_lissajous
from templates.curves.parts.lissajous_truth import (
    check_lissajous,
    compare_lissajous,
    lissajous_facts,
)
from templates.curves.parts.lissajous_words import describe_lissajous
from templates.geometry.stage import PALETTES, VIEWS
from templates.planned import Planned, Steps
from templates.snippets.curve_axes import name_axes, quiet_panes, scale_axes
from templates.space import Space


def draw(p: Params) -> None:
    if p.formula_style == "lines":

        def curve(t: Any) -> Any:
            if p.x_phase == 0:
                x = p.x_amplitude * np.sin(p.x_frequency * t)
            else:
                x = p.x_amplitude * np.sin(p.x_frequency * t + np.radians(p.x_phase))
            if p.y_phase == 0:
                y = p.y_amplitude * np.sin(p.y_frequency * t)
            else:
                y = p.y_amplitude * np.sin(p.y_frequency * t + np.radians(p.y_phase))
            return np.array([x, y, p.z_amplitude * np.sin(p.z_frequency * t)])

    else:

        def curve(t: Any) -> Any:
            # One sine wave for each coordinate: amplitude, frequency, phase in degrees.
            waves = zip(p.amplitudes, p.frequencies, p.phases, strict=True)
            return np.array([a * np.sin(n * t + np.radians(phase)) for a, n, phase in waves])

    # The whole curve: after 2 pi it closes.
    t = np.linspace(0, 2 * np.pi, 721)
    x, y, z = curve(t)

    if p.make_axes == "figure":
        fig = plt.figure(figsize=p.figsize)
        ax = fig.add_subplot(projection="3d", proj_type="ortho")
    else:
        fig, ax = plt.subplots(
            figsize=p.figsize, subplot_kw={"projection": "3d", "proj_type": "ortho"}
        )
    fig.subplots_adjust(left=p.left, bottom=p.bottom, right=p.right, top=p.top)
    ax.view_init(elev=p.elev, azim=p.azim)

    if p.guide == "cuboid":
        # The cuboid in which the curve is inscribed; its three hidden edges are dotted.
        half = np.array(p.amplitudes)
        for start, end in combinations(product((-1, 1), repeat=3), 2):
            if np.sum(np.not_equal(start, end)) == 1:
                style = ":" if p.far in (start, end) else "-"
                ax.plot(*np.transpose([start * half, end * half]), style, color="0.5", linewidth=1)

    if p.shadow != "none":
        # Leaving out one coordinate gives a plane Lissajous curve.
        ax.plot(x, y, p.floor, color=p.shadow_color, linewidth=1.2)
    if p.shadow == "both":
        if p.wall_axis == "y":
            ax.plot(x, np.full_like(y, p.wall), z, "-.", color=p.shadow_color, linewidth=1.2)
        else:
            ax.plot(np.full_like(x, p.wall), y, z, "-.", color=p.shadow_color, linewidth=1.2)

    if p.coloring == "rise and fall":
        # The slope of z(t) tells where the curve rises.
        rising = np.cos(p.z_frequency * t) > 0
        up = np.where(rising, [x, y, z], np.nan)
        down = np.where(rising, np.nan, [x, y, z])
        ax.plot(*up, color=p.curve_color, linewidth=p.line_width, zorder=10, label="rising")
        ax.plot(*down, color=p.fall_color, linewidth=p.line_width, zorder=10, label="falling")
    else:
        ax.plot(x, y, z, color=p.curve_color, linewidth=p.line_width, zorder=10)

    if p.marks != "none":
        if p.mark_style == "together":
            marked = curve(np.radians(p.steps))
            ax.plot(*marked, "o", color=p.accent, markersize=6, zorder=12)
        else:
            for angle in p.steps:
                spot = curve(np.radians([angle]))
                ax.plot(*spot, "o", color=p.accent, markersize=6, zorder=12)
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
        ax.set_ylim(p.y_limits)
        ax.set_zlim(p.z_limits)
        ax.set_xticks(p.x_ticks)
        ax.set_yticks(p.y_ticks)
        ax.set_zticks(p.z_ticks)
    name_axes(ax, p.label_pads)
    quiet_panes(ax)
    if p.frame == "plain box":
        ax.grid(False)
    # The same unit of length along all three axes.
    ax.set_box_aspect(p.box_aspect, zoom=p.zoom)
    if p.coloring == "rise and fall":
        fig.legend(loc="lower center", ncols=2, frameon=False, fontsize=10)
    if p.title != "":
        fig.suptitle(p.title, fontsize=12)
    plt.show()


class Lissajous3d(Planned):
    """A Lissajous curve in space: x, y and z are sine waves with whole frequencies.

    Parameters: `motion` (frequencies along x, y, z; phases in degrees), `amplitudes` along x, y, z,
    marked points (t = 0, thirds of the period, highest points), the cuboid around it, its projections on
    floor and back wall, strokes that tell rise from fall, `view` (elevation and azimuth in degrees).
    2,500 motions times 150 amplitudes are 390,000 curves; with all choices about 10¹³ figures.
    """

    name = "lissajous3d"
    family = "curves"
    levels = (1, 5)
    steps = Steps(
        plan_lissajous, lissajous_facts, check_lissajous, compare_lissajous, describe_lissajous
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "formula_style": ("lines", "loop"),
        "make_axes": ("figure", "subplots"),
        "set_limits": ("together", "one by one", "helper"),
        "mark_style": ("together", "loop"),
    }
    space = Space(
        {
            "motion": MOTIONS,
            "amplitudes": AMPLITUDES,
            "marks": ("none", "start", "tops", "thirds"),
            "guide": ("none", "cuboid"),
            "shadow": ("none", "floor", "both"),
            "coloring": ("one color", "rise and fall"),
            "palette": tuple(PALETTES),
            "frame": FRAMES,
            "title_kind": ("none", "name", "formula"),
            "view": VIEWS,
            "long_side": (5.5, 6.0, 6.5, 7.0, 7.5),
            "line_width": (1.8, 2.2, 2.6),
        }
    )

    def level(self, p: Params) -> int:
        parts = [max(p.frequencies) > 3, p.shadow != "none", p.marks != "none"]
        level: int = min(5, 1 + sum(parts) + (p.title_kind != "formula"))
        return level


TEMPLATE = Lissajous3d()
