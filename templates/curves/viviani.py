"""The template of Viviani's curve: where a sphere meets a cylinder through its centre."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np

from templates.base import Params
from templates.curves.parts.viviani_plan import plan_viviani
from templates.curves.parts.viviani_truth import check_viviani, compare_viviani, viviani_facts
from templates.curves.parts.viviani_words import describe_viviani
from templates.geometry.stage import PALETTES, ROOMS, VIEWS
from templates.planned import Planned, Steps
from templates.snippets.curve_axes import name_axes, quiet_panes
from templates.space import Space, grid


def draw(p: Params) -> None:
    # The cylinder has half the radius of the sphere and touches the z axis.
    t = np.linspace(0, 4 * np.pi, 361)
    along, across = p.tube_radius * (1 + np.cos(t)), p.tube_radius * np.sin(t)
    if p.side == "+x":
        x, y = along, across
    elif p.side == "-x":
        x, y = -along, across
    elif p.side == "+y":
        x, y = across, along
    else:
        x, y = across, -along
    z = p.sphere_radius * np.sin(t / 2)

    if p.make_axes == "figure":
        fig = plt.figure(figsize=p.figsize)
        ax = fig.add_subplot(projection="3d", proj_type="ortho")
    else:
        fig, ax = plt.subplots(
            figsize=p.figsize, subplot_kw={"projection": "3d", "proj_type": "ortho"}
        )
    fig.subplots_adjust(left=p.left, bottom=p.bottom, right=p.right, top=p.top)
    ax.view_init(elev=p.elev, azim=p.azim)

    elevation, azimuth = np.radians(p.elev), np.radians(p.azim)
    # Directions of the picture: to the right, upwards, and towards the viewer.
    right = np.array([-np.sin(azimuth), np.cos(azimuth), 0])
    viewer = np.array(
        [
            np.cos(elevation) * np.cos(azimuth),
            np.cos(elevation) * np.sin(azimuth),
            np.sin(elevation),
        ]
    )
    up = np.cross(viewer, right)

    turn = np.linspace(0, 2 * np.pi, 121)
    if p.sphere == "surface":
        latitude, longitude = np.meshgrid(
            np.linspace(-np.pi / 2, np.pi / 2, 37), np.linspace(0, 2 * np.pi, 73)
        )
        ax.plot_surface(
            p.sphere_radius * np.cos(latitude) * np.cos(longitude),
            p.sphere_radius * np.cos(latitude) * np.sin(longitude),
            p.sphere_radius * np.sin(latitude),
            color="0.8", alpha=0.3, linewidth=0, shade=False,
        )  # fmt: skip
    # The outline of the sphere is a circle square to the line of sight.
    outline = p.sphere_radius * (np.outer(right, np.cos(turn)) + np.outer(up, np.sin(turn)))
    ax.plot(*outline, color="0.45", linewidth=1.1)
    # Its equator, dotted where the sphere hides it.
    equator = p.sphere_radius * np.array([np.cos(turn), np.sin(turn), 0 * turn])
    ax.plot(*equator, ":", color="0.45", linewidth=1)
    ax.plot(*np.where(viewer @ equator >= 0, equator, np.nan), color="0.45", linewidth=1)
    if p.cylinder == "rims":
        # The cylinder is only indicated: rims and four generators.
        center_x, center_y = p.center
        for level in (-p.sphere_radius, p.sphere_radius):
            ax.plot(
                center_x + p.tube_radius * np.cos(turn), center_y + p.tube_radius * np.sin(turn), level,
                "--", color="0.6", linewidth=0.9,
            )  # fmt: skip
        for quarter in np.arange(4) * np.pi / 2:
            foot_x = center_x + p.tube_radius * np.cos(quarter)
            foot_y = center_y + p.tube_radius * np.sin(quarter)
            ax.plot(
                [foot_x, foot_x], [foot_y, foot_y], [-p.sphere_radius, p.sphere_radius],
                "--", color="0.6", linewidth=0.9,
            )  # fmt: skip

    if p.shadow != "none":
        # Without its height the curve is a circle, traced twice.
        ax.plot(x, y, p.z_limits[0], color=p.accent, linewidth=1.2)
    # The whole curve dashed, then the part on the near side of the sphere drawn over it.
    curve = np.array([x, y, z])
    ax.plot(*curve, "--", color=p.curve_color, linewidth=1.1, zorder=10)
    near = np.where(viewer @ curve >= 0, curve, np.nan)
    ax.plot(*near, color=p.curve_color, linewidth=p.line_width, zorder=11)

    if p.marks != "none":
        if p.mark_style == "together":
            ax.plot(*np.transpose(p.points), "o", color=p.accent, markersize=6, zorder=12)
        else:
            for point in p.points:
                ax.plot(*np.transpose([point]), "o", color=p.accent, markersize=6, zorder=12)
        for name, place in zip(p.names, p.name_places, strict=True):
            ax.text(*place, name, ha="center", va="center", fontsize=11, zorder=13)

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
    # Equal units along all three axes, so that the sphere looks round.
    ax.set_box_aspect(p.box_aspect, zoom=p.zoom)
    if p.title != "":
        fig.suptitle(p.title, fontsize=12)
    plt.show()


class Viviani(Planned):
    """Viviani's curve on its sphere, hidden parts dashed.

    The cylinder of radius `tube`, half that of the sphere about the origin, touches the sphere inside
    on the side +x, −x, +y or −y: on the one that `view` shows best, or on the second best
    (`nearness` 0 or 1). It may be indicated by rims and generators; translucent sphere or bare
    outline, projection on the floor, double point and poles. About 10⁹ figures.
    """

    name = "viviani"
    family = "curves"
    levels = (2, 5)
    steps = Steps(plan_viviani, viviani_facts, check_viviani, compare_viviani, describe_viviani)
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "make_axes": ("figure", "subplots"),
        "set_limits": ("together", "one by one"),
        "mark_style": ("together", "loop"),
    }
    space = Space(
        {
            "tube": grid(0.5, 3, 0.1),
            "nearness": (0, 1),
            "sphere": ("outline", "surface"),
            "cylinder": ("none", "rims"),
            "shadow": ("none", "floor"),
            "marks": ("none", "double point", "all"),
            "palette": tuple(PALETTES),
            "frame": ("grid box", "plain box"),
            "title_kind": ("none", "name", "curve", "surfaces"),
            "view": VIEWS,
            "room": tuple(room for room in ROOMS if 0 in room[:2]),
            "long_side": (5.5, 6.0, 6.5, 7.0, 7.5),
            "line_width": (2.0, 2.6),
        }
    )

    def level(self, p: Params) -> int:
        parts = [p.cylinder == "rims", p.shadow != "none", p.title_kind == "surfaces"]
        level: int = min(5, 2 + sum(parts))
        return level


TEMPLATE = Viviani()
