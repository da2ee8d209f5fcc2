"""The template of surfaces of revolution: a profile curve and the surface it sweeps."""
# mypy: allow-untyped-calls, allow-untyped-defs

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np

from templates.base import Params
from templates.planned import Planned, Steps
from templates.snippets.curve_axes import name_axes, quiet_panes
from templates.snippets.surface_net import net_faces, paint_band, paint_faces, view_direction
from templates.space import Space
from templates.surfaces.parts.paints import LINES, PAINTS
from templates.surfaces.parts.profile_curves import PROFILES
from templates.surfaces.parts.revolution_plan import ASPECTS, SECTORS, plan_revolution
from templates.surfaces.parts.revolution_truth import (
    check_revolution,
    compare_revolution,
    revolution_facts,
)
from templates.surfaces.parts.revolution_words import describe_revolution


def draw(p: Params) -> None:
    def radius(h):
        if p.kind == "line":
            return p.a + p.b * h
        if p.kind == "parabola":
            return p.a + p.b * h**2
        if p.kind == "dome":
            return p.a - p.b * h**2
        if p.kind == "root":
            return p.a * np.sqrt(h)
        if p.kind == "arc":
            return np.sqrt(p.a**2 - h**2)
        if p.kind == "hyperbola":
            return np.sqrt(p.a**2 + p.b**2 * h**2)
        if p.kind == "wave":
            return p.a + p.b * np.sin(h)
        return p.a / h

    def turned(r, h, angle):
        # Points at distance r from the axis and height h along it.
        if p.axis == "x":
            return np.stack([h + 0 * angle, r * np.cos(angle), r * np.sin(angle)], axis=-1)
        if p.axis == "y":
            return np.stack([r * np.sin(angle), h + 0 * angle, r * np.cos(angle)], axis=-1)
        return np.stack([r * np.cos(angle), r * np.sin(angle), h + 0 * angle], axis=-1)

    def swept(h, angle):
        return turned(radius(h), h, angle)

    fig = plt.figure(figsize=p.figsize)
    ax = fig.add_subplot(projection="3d", proj_type="ortho", computed_zorder=False)
    fig.subplots_adjust(left=p.left, bottom=p.bottom, right=p.right, top=p.top)
    ax.view_init(elev=p.elev, azim=p.azim)

    heights = np.linspace(p.low, p.high, p.bands + 1)
    angles = np.radians(np.linspace(0, p.sweep, p.sectors + 1))
    if p.net_style == "grid":
        h, angle = np.meshgrid(heights, angles, indexing="ij")
        faces = net_faces(swept(h, angle))
    elif p.net_style == "broadcast":
        faces = net_faces(swept(heights[:, np.newaxis], angles))
    else:
        faces = net_faces(np.array([[swept(h, angle) for angle in angles] for h in heights]))
    toward = view_direction(p.elev, p.azim)

    # Bands from the far end of the axis to the near one hide each other rightly.
    ends = [p.low - p.beyond, *heights[1:-1], p.high + p.beyond]
    axis = turned(0, np.array(ends), np.zeros(p.bands + 1))
    if p.far_rim:
        # Over the inner faces beside it, under the outer ones.
        ax.plot(*swept(p.far, angles).T, color=p.ink, linewidth=1.2, zorder=0.25)
    if p.loop_style == "count":
        for k in range(p.bands):
            order = k if p.upward else p.bands - 1 - k
            if p.paint_style == "arrays":
                paint_band(ax, faces[k], toward, p.inside, p.outside, p.lines, order)
            else:
                paint_faces(ax, faces[k], toward, p.inside, p.outside, p.lines, order)
            ax.plot(*axis[k : k + 2].T, color="0.35", linewidth=0.9, zorder=order + 0.25)
    else:
        if p.upward:
            bands = list(zip(faces, axis[:-1], axis[1:], strict=True))
        else:
            bands = list(zip(faces, axis[:-1], axis[1:], strict=True))[::-1]
        for order, (band, start, end) in enumerate(bands):
            if p.paint_style == "arrays":
                paint_band(ax, band, toward, p.inside, p.outside, p.lines, order)
            else:
                paint_faces(ax, band, toward, p.inside, p.outside, p.lines, order)
            ax.plot(*zip(start, end, strict=True), color="0.35", linewidth=0.9, zorder=order + 0.25)

    # The rim on the near end, the profile, and the edge where the turn ends lie on top.
    if p.near_rim:
        ax.plot(*swept(p.near, angles).T, color=p.ink, linewidth=1.2, zorder=20)
    h = np.linspace(p.low, p.high, 81)
    if p.end_seen:
        ax.plot(*swept(h, angles[-1]).T, color=p.ink, linewidth=1.2, zorder=20)
    ax.plot(*swept(h, angles[0]).T, color=p.accent, linewidth=2.6, zorder=21)
    if p.marks == "ends":
        ax.plot(*np.transpose(p.points), "o", color=p.accent, markersize=6, zorder=22)
        paper = {"facecolor": "white", "edgecolor": "none", "alpha": 0.75, "pad": 1}
        for name, place in zip(p.names, p.name_places, strict=True):
            ax.text(*place, name, ha="center", va="center", fontsize=11, bbox=paper, zorder=23)

    ax.set(xlim=p.x_limits, ylim=p.y_limits, zlim=p.z_limits)
    ax.set(xticks=p.x_ticks, yticks=p.y_ticks, zticks=p.z_ticks)
    if p.axes_style == "helpers":
        name_axes(ax, p.label_pads)
        quiet_panes(ax)
    else:
        # White walls, and the letters clear of the tick labels.
        ax.set_xlabel("$x$", labelpad=p.label_pads[0])
        ax.set_ylabel("$y$", labelpad=p.label_pads[1])
        ax.set_zlabel("$z$", labelpad=p.label_pads[2])
        for axis in (ax.xaxis, ax.yaxis, ax.zaxis):
            axis.pane.set(facecolor="white", edgecolor="0.8", closed=True)
    if p.frame == "plain box":
        ax.grid(False)
    # The same unit of length along all three axes.
    ax.set_box_aspect(p.box_aspect, zoom=p.zoom)
    fig.suptitle(p.title, fontsize=12)
    plt.show()


class RevolutionSurface(Planned):
    """A curve r(h) beside the x-, y- or z-axis and the surface it sweeps, by 90° up to a full turn.

    Lines, parabolas, roots, circular arcs, hyperbolas, sine waves and reciprocals. `profile` holds
    kind, coefficients `a`, `b` and the ends `low`, `high` of the curve on the axis (r is `a + b·h`,
    `a + b·h²`, `a − b·h²`, `a√h`, `√(a² − h²)`, `√(a² + b²h²)`, `a + b·sin h`, `a / h`), `axis` is the
    letter of the axis, `sweep` the angle of the turn in degrees. About 400 profiles × 3 axes × 7 turns ×
    1,760 views, and looks: 10¹⁰ figures.
    """

    name = "revolution_surface"
    family = "surfaces"
    levels = (1, 5)
    steps = Steps(
        plan_revolution, revolution_facts, check_revolution, compare_revolution, describe_revolution
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "net_style": ("grid", "broadcast", "nested"),
        "paint_style": ("arrays", "one by one"),
        "axes_style": ("helpers", "in place"),
        "loop_style": ("count", "sorted"),
    }
    space = Space(
        {
            "profile": PROFILES,
            "axis": ("x", "y", "z"),
            "sweep": tuple(SECTORS),
            "paint": tuple(PAINTS),
            "mesh": LINES,
            "marks": ("none", "ends"),
            "frame": ("grid box", "plain box"),
            "title_kind": ("curve", "turn", "area", "volume"),
            "aspect": ASPECTS,
            "long_side": (6.0, 6.5, 7.0, 7.5),
        }
    )

    def level(self, p: Params) -> int:
        parts = [p.kind not in ("line", "arc"), p.sweep < 360, p.axis != "z", p.bands > 1]
        level: int = min(5, 1 + sum(parts))
        return level


TEMPLATE = RevolutionSurface()
