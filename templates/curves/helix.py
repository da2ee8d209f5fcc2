"""The helix template: circular, elliptic and conical helices about the z axis."""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np

from templates.base import Params
from templates.curves.parts.helix_plan import plan_helix
from templates.curves.parts.helix_truth import check_helix, compare_helix, helix_facts
from templates.curves.parts.helix_words import describe_helix
from templates.geometry.stage import PALETTES, VIEWS
from templates.planned import Planned, Steps
from templates.snippets.curve_axes import axis_arrows, name_axes, quiet_panes
from templates.space import Space, grid


def draw(p: Params) -> None:
    if p.parameter == "turns":

        def helix_after(u: Any) -> Any:
            # `u` counts the turns; each of them climbs by the pitch.
            angle = 2 * np.pi * u
            if p.kind == "conical":
                # The distance from the axis changes by the same amount in every turn.
                r = p.radius + p.growth * u if p.growth > 0 else p.radius - p.shrinkage * u
                return np.array([r * np.cos(angle), p.y_sign * r * np.sin(angle), p.pitch * u])
            if p.x_wave == "cos":
                x, y = p.x_amplitude * np.cos(angle), p.y_amplitude * np.sin(angle)
                return np.array([x, y, p.pitch * u])
            x, y = p.x_amplitude * np.sin(angle), p.y_amplitude * np.cos(angle)
            return np.array([x, y, p.pitch * u])

        x, y, z = helix_after(np.linspace(0, p.turns, p.samples))
    else:

        def helix(t: Any) -> Any:
            # `t` is the angle turned through; a full turn of 2 pi climbs by the pitch.
            z = p.pitch * t / (2 * np.pi)
            if p.kind == "conical":
                # The distance from the axis changes by the same amount in every turn.
                if p.growth > 0:
                    r = p.radius + p.growth * t / (2 * np.pi)
                else:
                    r = p.radius - p.shrinkage * t / (2 * np.pi)
                return np.array([r * np.cos(t), p.y_sign * r * np.sin(t), z])
            if p.x_wave == "cos":
                return np.array([p.x_amplitude * np.cos(t), p.y_amplitude * np.sin(t), z])
            return np.array([p.x_amplitude * np.sin(t), p.y_amplitude * np.cos(t), z])

        x, y, z = helix(np.linspace(0, 2 * np.pi * p.turns, p.samples))

    if p.make_axes == "figure":
        fig = plt.figure(figsize=p.figsize)
        ax = fig.add_subplot(projection="3d", proj_type="ortho")
    else:
        fig, ax = plt.subplots(
            figsize=p.figsize, subplot_kw={"projection": "3d", "proj_type": "ortho"}
        )
    fig.subplots_adjust(left=p.left, bottom=p.bottom, right=p.right, top=p.top)
    ax.view_init(elev=p.elev, azim=p.azim)

    if p.guide == "surface":
        # The solid that carries the helix, as a translucent wall.
        angle, level = np.meshgrid(np.linspace(0, 2 * np.pi, 73), [0, p.height])
        if p.kind == "conical":
            width = p.radius + p.growth * level / p.pitch
            wall_x, wall_y = width * np.cos(angle), width * np.sin(angle)
        else:
            wall_x, wall_y = p.x_semi_axis * np.cos(angle), p.y_semi_axis * np.sin(angle)
        ax.plot_surface(wall_x, wall_y, level, color="0.75", alpha=0.3, linewidth=0, shade=False)
    if p.guide == "surface" or p.guide == "outline":
        azimuth = np.radians(p.azim)
        if p.kind == "conical":
            elevation = np.radians(p.elev)

        def facing(x: Any, y: Any) -> Any:
            # Positive where the outward normal of the solid points towards the viewer.
            if p.kind == "conical":
                lean = np.tan(elevation) * p.growth / p.pitch
                return (x * np.cos(azimuth) + y * np.sin(azimuth)) / np.hypot(x, y) - lean
            if p.kind == "circular":
                return x * np.cos(azimuth) + y * np.sin(azimuth)
            along_x, along_y = p.x_semi_axis**2, p.y_semi_axis**2
            return x * np.cos(azimuth) / along_x + y * np.sin(azimuth) / along_y

        # Rims of the solid: the far part of the lower one is hidden, so it is dotted.
        turn = np.linspace(0, 2 * np.pi, 121)
        rim_x, rim_y = p.foot[0] * np.cos(turn), p.foot[1] * np.sin(turn)
        ax.plot(rim_x, rim_y, 0, ":", color="0.45", linewidth=1)
        rim_x = np.where(facing(rim_x, rim_y) >= 0, rim_x, np.nan)
        ax.plot(rim_x, rim_y, 0, color="0.45", linewidth=1)
        rim_x, rim_y = p.head[0] * np.cos(turn), p.head[1] * np.sin(turn)
        ax.plot(rim_x, rim_y, p.height, color="0.45", linewidth=1)
        # The outermost generators of the solid, as the viewer sees it.
        for start, end in p.silhouette:
            ax.plot(*np.transpose([start, end]), color="0.45", linewidth=1)
    if p.guide == "axis":
        ax.plot([0, 0], [0, 0], p.axis_span, "-.", color="0.45", linewidth=1)

    if p.shadow == "floor" or p.shadow == "both":
        # Leaving out the height gives the projection on the floor.
        ax.plot(x, y, p.floor, color=p.shadow_color, linewidth=1.3, label="projection on the floor")
    if p.shadow == "wall" or p.shadow == "both":
        # Leaving out `y` gives the projection on the back wall.
        wall_y = np.full_like(y, p.wall)
        ax.plot(
            x, wall_y, z, "-.", color=p.shadow_color, linewidth=1.3, label="projection on the wall"
        )

    if p.guide == "surface" or p.guide == "outline":
        # The whole helix dashed, then the part in front of the solid drawn over it.
        ax.plot(x, y, z, "--", color=p.curve_color, linewidth=1.1, zorder=10)
        front = np.where(facing(x, y) >= 0, [x, y, z], np.nan)
        ax.plot(*front, color=p.curve_color, linewidth=p.line_width, zorder=11, label="helix")
    else:
        ax.plot(x, y, z, color=p.curve_color, linewidth=p.line_width, zorder=10, label="helix")

    if p.pitch_mark:
        # One turn along the silhouette climbs by the pitch, measured beside the helix.
        bottom, top = p.pitch_ends
        ax.plot(*np.transpose([bottom, top]), color=p.accent, linewidth=1.2, zorder=10)
        for end, inner in zip(p.pitch_ends, p.pitch_feet, strict=True):
            ax.plot(*np.transpose([inner, end]), color=p.accent, linewidth=0.8, zorder=10)
        ax.text(*p.pitch_place, p.pitch_text, ha="center", va="center", fontsize=11)

    if p.marks != "none":
        if p.parameter == "turns":
            points = helix_after(np.array(p.marked)).T
        else:
            points = helix(2 * np.pi * np.array(p.marked)).T
        if p.mark_style == "together":
            ax.plot(*points.T, "o", color=p.accent, markersize=5.5, zorder=12)
        else:
            for point in points:
                ax.plot(*point[:, None], "o", color=p.accent, markersize=5.5, zorder=12)
        for name, place in zip(p.names, p.name_places, strict=True):
            ax.text(*place, name, ha="center", va="center", fontsize=11, zorder=13)

    if p.frame != "arrows":
        if p.set_limits == "together":
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
    else:
        # Three arrows from the origin take the place of the box.
        ax.set(xlim=p.x_limits, ylim=p.y_limits, zlim=p.z_limits)
        ax.set_axis_off()
        axis_arrows(ax, p.tips, p.arrow_head)
        for letter, place in zip("xyz", p.tip_places, strict=True):
            ax.text(*place, f"${letter}$", ha="center", va="center", fontsize=12)
    # Equal units along all three axes, so that circles keep their shape.
    ax.set_box_aspect(p.box_aspect, zoom=p.zoom)
    if p.legend:
        fig.legend(loc="lower center", ncols=p.legend_columns, frameon=False, fontsize=10)
    if p.title != "":
        fig.suptitle(p.title, fontsize=12)
    plt.show()


SHAPES = (
    *(("circular", quarter, 0.0) for quarter in range(4)),
    *(("elliptic", 0, excess) for excess in (-1.0, -0.5, 0.5, 1.0)),
    *(("conical", 0, growth) for growth in (-0.4, -0.2, 0.2, 0.4)),
)
"""Kind, quarter turns before the start, and the excess of the y semi-axis or the growth per turn."""

SIZES = tuple(
    (radius, pitch)
    for radius, pitch in product(grid(1, 4, 0.25), grid(0.5, 4, 0.25))
    if 0.4 <= pitch / radius <= 1.3
)
"""Radius at the start, and pitch."""

EXTRAS = (
    ("none", "none", False, False),
    ("none", "floor", False, False),
    ("none", "floor", False, True),
    ("none", "wall", False, False),
    ("none", "both", False, True),
    ("axis", "none", False, False),
    ("axis", "none", True, False),
    ("axis", "floor", False, True),
    ("outline", "none", False, False),
    ("outline", "none", True, False),
    ("surface", "none", False, False),
    ("surface", "none", True, False),
)
"""Guide, shadow, pitch mark, legend."""

MARKS = (
    *((turns, "none", "none") for turns in (1.5, 2.0, 2.5, 3.0, 4.0)),
    *(
        (turns, "ends", naming)
        for turns in (1.5, 2.5, 3.0, 4.0)
        for naming in ("letters", "triples")
    ),
    *(
        (turns, "turns", naming)
        for turns in (2.0, 3.0, 4.0, 5.0)
        for naming in ("letters", "indexed")
    ),
    *((turns, "half turns", "letters") for turns in (1.5, 2.0, 2.5)),
    *((turns, "quarter turns", "letters") for turns in (1.0, 1.5, 2.0)),
)
"""Number of turns, where points are marked, and how they are named."""

FRAMES = (
    *(("grid box", title) for title in ("none", "name", "data", "angle", "turns")),
    *(("plain box", title) for title in ("name", "angle", "turns")),
    *(("arrows", title) for title in ("data", "angle", "turns")),
)
"""Coordinate frame, and what the title says."""

SETTINGS = tuple(
    (*extras, *framing)
    for extras, framing in product(EXTRAS, FRAMES)
    if framing[0] != "arrows" or (extras[0] != "axis" and extras[1] not in ("wall", "both"))
)
"""Extras and framing together: arrows have no walls, and already show the axis."""


class Helix(Planned):
    """A helix about the z axis: circular, elliptic or conical, right- or left-handed.

    Optional: the carrying solid with hidden parts dashed, projections on floor and wall, marked
    points turn by turn, a mark for the pitch. `shape` holds the kind, the quarter turns, in its own
    sense, from the x axis to the start, and the excess of the y semi-axis over the radius
    (elliptic) or the growth of the radius in each turn (conical); `hand`; `size` the radius at the
    start and the pitch; `marking` the number of turns, where points are marked (`quarter turns`: of
    the first one), and how they are named; `setting` the guide, the shadow, whether pitch and
    legend are shown, frame, and title; `view` elevation and azimuth in degrees. The helix starts at
    z = 0 and rises. About 2·10¹² figures.
    """

    name = "helix"
    family = "curves"
    levels = (1, 5)
    steps = Steps(plan_helix, helix_facts, check_helix, compare_helix, describe_helix)
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "make_axes": ("figure", "subplots"),
        "set_limits": ("together", "one by one"),
        "mark_style": ("together", "loop"),
    }
    space = Space(
        {
            "shape": SHAPES,
            "hand": ("right", "left"),
            "size": SIZES,
            "marking": MARKS,
            "setting": SETTINGS,
            "palette": tuple(PALETTES),
            "view": VIEWS,
            "long_side": (5.5, 6.0, 6.5, 7.0, 7.5),
            "line_width": (1.8, 2.4),
        }
    )

    def level(self, p: Params) -> int:
        parts = [p.kind != "circular", p.guide in ("outline", "surface"), p.shadow != "none"]
        level: int = min(5, 1 + sum(parts) + len(p.marked) // 3)
        return level


TEMPLATE = Helix()
