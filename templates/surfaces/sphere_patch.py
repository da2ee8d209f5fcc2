"""The template of patches of a sphere: a piece of the latitude and longitude grid, and its area."""
# mypy: allow-untyped-calls, allow-untyped-defs

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params
from templates.planned import Planned, Steps
from templates.snippets.solid_view import view_axes
from templates.snippets.surface_net import net_faces
from templates.space import Space
from templates.surfaces.parts.paints import PAINTS
from templates.surfaces.parts.patch_plan import ASPECTS, GRATICULES, PATCHES, plan_patch
from templates.surfaces.parts.patch_truth import check_patch, compare_patch, patch_facts
from templates.surfaces.parts.patch_words import describe_patch


def draw(p: Params) -> None:
    def point(latitude, longitude):
        if p.formula_style == "steps":
            lat, lon = np.radians(latitude), np.radians(longitude)
            ring = p.radius * np.cos(lat)
            x, y = ring * np.cos(lon), ring * np.sin(lon)
            return np.stack([x, y, p.radius * np.sin(lat) + 0 * lon], axis=-1)
        lat, lon = np.broadcast_arrays(np.radians(latitude), np.radians(longitude))
        unit = [np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)]
        return p.radius * np.stack(unit, axis=-1)

    fig = plt.figure(figsize=p.figsize)
    ax = fig.add_subplot(projection="3d", proj_type="ortho", computed_zorder=False)
    fig.subplots_adjust(left=p.left, bottom=p.bottom, right=p.right, top=p.top)
    ax.view_init(elev=p.elev, azim=p.azim)
    right, up, toward = view_axes(p.elev, p.azim)

    def axis_arrow(letter, order):
        unit = np.eye(3)["xyz".index(letter)]
        start, way = p.radius * unit, (p.reach - p.radius) * unit
        ax.quiver(
            *start, *way, color="black", linewidth=1.1, arrow_length_ratio=p.head,
            clip_on=False, zorder=order,
        )  # fmt: skip

    if p.back_axes:
        # Axes that leave the ball behind it are painted first, so that it hides their roots.
        if len(p.back_axes) == 1:
            axis_arrow(p.back_axes[0], 0)
        else:
            for letter in p.back_axes:
                axis_arrow(letter, 0)
    turn = np.linspace(0, 2 * np.pi, 145)
    outline = p.radius * (np.outer(np.cos(turn), right) + np.outer(np.sin(turn), up))
    ball = Poly3DCollection([outline], facecolor=p.tint, edgecolor=p.ink, linewidth=1.2, zorder=1)
    ax.add_collection3d(ball)

    # Lines of latitude and longitude, where they face the viewer.
    if p.spacing > 0:
        around, along = np.linspace(0, 360, 121), np.linspace(-90, 90, 61)
        if p.line_style == "one list":
            circles = [point(latitude, around) for latitude in range(p.spacing - 90, 90, p.spacing)]
            circles += [point(along, longitude) for longitude in range(0, 360, p.spacing)]
        else:
            circles = []
            for latitude in range(p.spacing - 90, 90, p.spacing):
                circles.append(point(latitude, around))
            for longitude in range(0, 360, p.spacing):
                circles.append(point(along, longitude))
        for line in circles:
            near = (line @ toward > 0)[:, np.newaxis]
            if near.any():
                ax.plot(*np.where(near, line, np.nan).T, color=p.faint, linewidth=0.7, zorder=2)
            if p.far_lines and not near.all():
                ax.plot(
                    *np.where(near, np.nan, line).T, ":", color=p.faint, linewidth=0.7, zorder=2
                )

    # The patch: small faces for the color, then its own lines and its border.
    latitudes = np.linspace(p.south, p.north, p.fine_rows)
    longitudes = np.linspace(p.west, p.east, p.fine_columns)
    if p.net_style == "broadcast":
        faces = net_faces(point(latitudes[:, np.newaxis], longitudes)).reshape(-1, 4, 3)
    else:
        grid = np.meshgrid(latitudes, longitudes, indexing="ij")
        faces = np.concatenate(net_faces(point(*grid)))
    ax.add_collection3d(Poly3DCollection(faces, facecolor=p.fill, edgecolor=p.fill, zorder=3))
    for latitude in range(p.south, p.last_parallel, p.step):
        edge = latitude == p.south or latitude == p.north
        style = p.border if edge else p.ruling
        ax.plot(*point(latitude, longitudes).T, **style)
    for longitude in range(p.west, p.east + 1, p.step):
        edge = longitude == p.west or longitude == p.east
        ax.plot(*point(latitudes, longitude).T, **(p.border if edge else p.ruling))

    if p.spokes:
        # Radii from the center to the corners.
        for corner in p.corners:
            ax.plot(*np.transpose([(0, 0, 0), point(*corner)]), "--", color=p.ink, lw=0.9, zorder=6)
        ax.plot(0, 0, 0, "o", color=p.ink, markersize=4, zorder=6)
    if len(p.front_axes) == 1:
        axis_arrow(p.front_axes[0], 7)
    else:
        for letter in p.front_axes:
            axis_arrow(letter, 7)
    paper = {"facecolor": "white", "edgecolor": "none", "alpha": 0.7, "pad": 0.8}
    for text, *place in p.labels:
        ax.text(*place, text, ha="center", va="center", fontsize=11, bbox=paper, zorder=8)

    ax.set(xlim=p.x_limits, ylim=p.y_limits, zlim=p.z_limits)
    ax.set_box_aspect((1, 1, 1), zoom=p.zoom)
    ax.axis("off")
    fig.suptitle(p.title, fontsize=12)
    plt.show()


class SpherePatch(Planned):
    """A sphere about the origin and the patch of it between two parallels and two meridians.

    `radius`; `patch` with `south` and `north` latitude, `west` and `east` longitude and the `step` of
    its grid, in degrees (longitude counts from the x-axis toward the y-axis); `graticule` the spacing of
    the other lines in degrees, 0 for none; `aspect` the elevation of the eye and its azimuth from the
    middle of the patch. About 8,000 patches × 12 radii × 2,080 views, and looks: 10¹⁰ figures.
    """

    name = "sphere_patch"
    family = "surfaces"
    levels = (1, 5)
    steps = Steps(plan_patch, patch_facts, check_patch, compare_patch, describe_patch)
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "formula_style": ("steps", "unit"),
        "line_style": ("one list", "append"),
        "net_style": ("broadcast", "grid"),
    }
    space = Space(
        {
            "patch": PATCHES,
            "radius": (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 9, 10, 12),
            "paint": tuple(PAINTS),
            "graticule": GRATICULES,
            "spokes": (False, True),
            "title_kind": ("name", "formula", "area", "share"),
            "aspect": ASPECTS,
            "long_side": (5.5, 6.0, 6.5, 7.0),
        }
    )

    def level(self, p: Params) -> int:
        parts = [
            p.rows * p.columns > 4,
            p.spokes,
            not p.pole,
            p.title_kind not in ("area", "share"),
        ]
        level: int = min(5, 1 + sum(parts))
        return level


TEMPLATE = SpherePatch()
