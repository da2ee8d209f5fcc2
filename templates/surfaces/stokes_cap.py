"""The template of Stokes's theorem: an oriented cap, its boundary curve, and its normals."""
# mypy: allow-untyped-calls, allow-untyped-defs

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np

from templates.base import Params
from templates.geometry.panel import PANELS
from templates.geometry.stage import ROOMS
from templates.planned import Planned, Steps
from templates.snippets.curve_axes import name_axes, quiet_panes
from templates.snippets.flat_arrow import flat_arrow
from templates.snippets.surface_net import net_faces, paint_band, paint_faces, view_direction
from templates.space import Space
from templates.surfaces.parts.paints import LINES, PAINTS
from templates.surfaces.parts.stokes_plan import ASPECTS, CAPS, FIELDS, plan_stokes
from templates.surfaces.parts.stokes_truth import check_stokes, compare_stokes, stokes_facts
from templates.surfaces.parts.stokes_words import describe_stokes


def draw(p: Params) -> None:
    def cap(s, t):
        # The share s runs from 0 at the middle to 1 on the boundary.
        x, y = p.a * s * np.cos(t), p.b * s * np.sin(t)
        if p.form == "paraboloid":
            z = p.level + p.rise * (1 - s**2) + 0 * t
        elif p.form == "ellipsoid":
            z = p.level + p.rise * np.sqrt(1 - s**2) + 0 * t
        elif p.form == "cone":
            z = p.level + p.rise * (1 - s) + 0 * t
        else:
            z = p.level + 0 * x
        return np.stack([x, y, z], axis=-1)

    def normal(s, t):
        # Square to the surface, on the side that gives it its orientation.
        if p.form == "paraboloid":
            slope = 2 * p.rise * s
        elif p.form == "ellipsoid":
            slope = p.rise * s / np.sqrt(1 - s**2)
        elif p.form == "cone":
            slope = p.rise
        else:
            slope = 0
        n = np.array([slope * np.cos(t) / p.a, slope * np.sin(t) / p.b, 1])
        return p.sign * n / np.linalg.norm(n)

    fig = plt.figure(figsize=p.figsize)
    ax = fig.add_subplot(projection="3d", proj_type="ortho", computed_zorder=False)
    fig.subplots_adjust(left=p.left, bottom=p.bottom, right=p.right, top=p.top)
    ax.view_init(elev=p.elev, azim=p.azim)
    toward = view_direction(p.elev, p.azim)

    # Rings of faces from the lowest to the highest, so that each hides those behind it.
    if p.form == "ellipsoid":
        shares = np.sin(np.linspace(0, np.pi / 2, p.bands + 1))
    else:
        shares = np.linspace(0, 1, p.bands + 1)
    if not p.bowl:
        shares = shares[::-1]
    turn = np.linspace(0, 2 * np.pi, p.sectors + 1)
    if p.net_style == "broadcast":
        faces = net_faces(cap(shares[:, np.newaxis], turn))
    else:
        faces = net_faces(np.array([cap(s, turn) for s in shares]))
    if p.loop_style == "enumerate":
        for order, ring in enumerate(faces):
            if p.paint_style == "arrays":
                paint_band(ax, ring, toward, p.inside, p.outside, p.lines, order)
            else:
                paint_faces(ax, ring, toward, p.inside, p.outside, p.lines, order)
    else:
        for k in range(p.bands):
            if p.paint_style == "arrays":
                paint_band(ax, faces[k], toward, p.inside, p.outside, p.lines, k)
            else:
                paint_faces(ax, faces[k], toward, p.inside, p.outside, p.lines, k)

    t = np.linspace(0, 2 * np.pi, 181)
    boundary = cap(np.ones(181), t)
    if p.hidden_rim:
        # The boundary is dashed where the cap turns its back to the viewer and hides it.
        facing = np.cos(t) * toward[0] / p.a + np.sin(t) * toward[1] / p.b
        if p.form == "paraboloid":
            front = 2 * p.rise * facing + toward[2] > 0
        elif p.form == "cone":
            front = p.rise * facing + toward[2] > 0
        else:
            front = facing > 0
        near = np.where(front[:, np.newaxis], boundary, np.nan)
        far = np.where(front[:, np.newaxis], np.nan, boundary)
        ax.plot(*far.T, "--", color=p.accent, linewidth=1.3, zorder=20)
        ax.plot(*near.T, color=p.accent, linewidth=2.6, zorder=20)
    else:
        # All of the boundary is in sight.
        ax.plot(*boundary.T, color=p.accent, linewidth=2.6, zorder=20)

    # Labels stand on white paper, below curve and arrows, to be readable over the surface too.
    paper = {"facecolor": "white", "edgecolor": "none", "alpha": 0.75, "pad": 1}
    for text, *place in p.labels:
        ax.text(*place, text, ha="center", va="center", fontsize=11, bbox=paper, zorder=19)

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
    # The direction of the boundary, and normals drawn longer or shorter than 1.
    for angle in np.radians(p.turn_places):
        way = p.sign * np.array([-p.a * np.sin(angle), p.b * np.cos(angle), 0])
        way *= p.turn_length / np.linalg.norm(way)
        flat_arrow(ax, cap(1, angle) - way / 2, way, p.accent, 2.4, 21)
    for s, degrees in p.normal_places:
        angle = np.radians(degrees)
        flat_arrow(ax, cap(s, angle), p.length * normal(s, angle), p.ink, 1.6, 22)
    fig.suptitle(p.title, x=p.title_x, y=p.title_y, fontsize=12)
    if p.charted:
        # The integrand of the circulation, once around in the direction of the arrows.
        field = boundary @ np.transpose(p.slopes)
        velocity = np.column_stack([-p.a * np.sin(t), p.b * np.cos(t), 0 * t])
        if p.sign > 0:
            work = np.sum(field * velocity, axis=1)
        else:
            work = -np.sum(field * velocity, axis=1)[::-1]
        chart = fig.add_axes(p.chart)
        chart.fill_between(t, work, color=p.accent, alpha=0.25, linewidth=0)
        chart.plot(t, work, color=p.accent, linewidth=1.8)
        chart.axhline(0, color=p.ink, linewidth=0.8)
        chart.set(xlim=(0, 2 * np.pi), xlabel="$t$", title=p.chart_title)
        chart.set_xticks([0, np.pi, 2 * np.pi], ["0", r"$\pi$", r"$2\pi$"])
    plt.show()


class StokesCap(Planned):
    """An oriented surface over an ellipse in the plane z = level, its boundary C and a field F.

    `cap` holds form, semi-axes `a` (along x) and `b` (along y), `rise` and `level`:
    z = level + rise·(1 − s²) for a paraboloid, rise·√(1 − s²) for an ellipsoid, rise·(1 − s) for a cone,
    0 for a disc, with s² = x²/a² + y²/b² ≤ 1; `normal` is up or down. `field` holds the three components
    c·variable of F; `aspect` elevation, azimuth within a quadrant, and the quadrant's start;
    `room` what the axes box holds beyond the content. About 900
    caps × 2,088 fields × 7,260 views, 25 boxes, and looks: 10¹⁴ figures.
    """

    name = "stokes_cap"
    family = "surfaces"
    levels = (1, 5)
    steps = Steps(plan_stokes, stokes_facts, check_stokes, compare_stokes, describe_stokes)
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "net_style": ("broadcast", "rows"),
        "paint_style": ("arrays", "one by one"),
        "axes_style": ("helpers", "in place"),
        "loop_style": ("enumerate", "count"),
    }
    space = Space(
        {
            "cap": CAPS,
            "field": FIELDS,
            "paint": tuple(PAINTS),
            "mesh": LINES,
            "frame": ("grid box", "plain box"),
            "title_kind": ("field", "surface", "curl", "value"),
            "aspect": ASPECTS,
            "room": ROOMS,
            "beside": PANELS,
            "long_side": (6.0, 6.5, 7.0, 7.5),
        }
    )

    def level(self, p: Params) -> int:
        parts = [p.form != "disc", p.a != p.b, p.title_kind in ("field", "surface"), p.sign < 0]
        level: int = min(5, 1 + sum(parts))
        return level


TEMPLATE = StokesCap()
