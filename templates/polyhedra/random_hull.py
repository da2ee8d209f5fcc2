"""The convex hull of marked points, with its hidden edges dashed."""
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,call-arg"

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params
from templates.geometry.looks import LOOKS
from templates.planned import Planned, Steps
from templates.polyhedra.parts.clouds import STANCES
from templates.polyhedra.parts.hull_truth import check_hull, compare_hull, hull_facts, plan_hull
from templates.polyhedra.parts.hull_words import describe_hull
from templates.snippets.solid_regular import convex_faces
from templates.snippets.solid_style import draw_edges
from templates.snippets.solid_view import faces_in_sight, split_edges, view_axes
from templates.space import Space


def draw(p: Params) -> None:
    points = np.array(p.points)

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)
    if p.hull_style == "found":
        _, _, toward = view_axes(p.elev, p.azim)
        faces = convex_faces(points)
        visible, hidden = split_edges(points, faces, toward)
    else:
        # Edges as pairs of point numbers: those in front, and those behind
        visible, hidden = p.visible, p.hidden

    if p.shown == "tinted":
        if p.hull_style == "found":
            front = [points[list(face)] for face in faces_in_sight(points, faces, toward)]
        else:
            front = [points[list(face)] for face in p.front]
        ax.add_collection3d(Poly3DCollection(front, facecolor=p.tint, zorder=0))
    if p.marked:
        face = points[list(p.marked)]
        ax.add_collection3d(Poly3DCollection([face], facecolor=p.fill, alpha=p.alpha, zorder=1))
    if p.edge_style == "helper":
        draw_edges(ax, points, hidden, color=p.hidden_color, lw=p.thin, ls=p.dash, zorder=2)
        draw_edges(ax, points, visible, color=p.ink, lw=p.thick, zorder=3)
    else:
        for i, j in hidden:
            ax.plot(*points[[i, j]].T, p.dash, color=p.hidden_color, lw=p.thin, zorder=2)
        for i, j in visible:
            ax.plot(*points[[i, j]].T, color=p.ink, lw=p.thick, zorder=3)

    if p.inside == 0:
        ax.plot(*points.T, "o", color=p.ink, ms=4.5, zorder=4)
    else:
        # Filled dots are corners of the hull, open ones lie inside
        ax.plot(*points[: p.outer].T, "o", color=p.ink, ms=4.5, zorder=4)
        ax.plot(*points[p.outer :].T, "o", mfc="white", mec=p.accent, ms=5.5, zorder=4)
    for name, place in zip(p.letters, p.letter_places, strict=True):
        ax.text(*place, f"${name}$", size=p.fontsize, ha="center", va="center")
    if p.listed:
        # Coordinates, one point a line
        for k, (name, (x, y, z)) in enumerate(zip(p.letters, points, strict=True)):
            row = f"${name}$ = ({x}, {y}, {z})".replace("-", "−")
            fig.text(p.list_x, p.list_y - k * p.list_step, row, size=p.fontsize - 1, va="center")
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")
    plt.show()


class RandomHull(Planned):
    """Six to nine marked points with whole coordinates and their convex hull, hidden edges dashed.

    Parameters: `stance` (the points; elevation and azimuth in degrees; letters go to the corners of
    the hull from the lowest up, then to the points inside), whether the coordinates are listed, a
    `colored` face (0: the one that faces the viewer most, 1: the next), tint, dashes, looks, title,
    canvas. Twelve million clouds with eight views each: about 10¹² figures. Facts: points, corners
    of the hull, points inside, edges, faces by their number of sides, volume and surface.
    """

    name = "random_hull"
    family = "polyhedra"
    levels = (2, 5)
    steps = Steps(plan_hull, hull_facts, check_hull, compare_hull, describe_hull)
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "hull_style": ("found", "listed"),
        "edge_style": ("helper", "loop"),
    }
    space = Space(
        {
            "stance": STANCES,
            "listed": (False, True),
            "shown": ("frame", "tinted"),
            "dash": ("--", ":"),
            "colored": (None, 0, 1),
            "look": range(len(LOOKS)),
            "title_kind": ("none", "name", "question"),
            "canvas": (5.4, 6.0, 6.6),
            "fontsize": (11, 12, 13),
            "thick": (1.4, 1.8, 2.2),
        }
    )

    def level(self, p: Params) -> int:
        parts = [p.outer > 6, p.inside > 0, p.listed]
        level: int = min(5, 2 + sum(parts))
        return level


TEMPLATE = RandomHull()
