"""Regular solids, prisms and antiprisms with pyramids raised on their faces."""
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,call-arg"

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params
from templates.planned import Planned, Steps
from templates.polyhedra.parts.stellated_plan import HUES, PAINTS, STANCES, TITLES, plan_stellated
from templates.polyhedra.parts.stellated_truth import (
    check_stellated,
    compare_stellated,
    stellated_facts,
)
from templates.polyhedra.parts.stellated_words import describe_stellated
from templates.snippets.solid_regular import (
    antiprism,
    convex_faces,
    cube,
    dodecahedron,
    icosahedron,
    octahedron,
    outward,
    prism,
    raise_pyramid,
    tetrahedron,
    turn_down,
    with_edge,
)
from templates.snippets.solid_style import shaded
from templates.space import Space


def draw(p: Params) -> None:
    if p.kind == "tetrahedron":
        corners = tetrahedron()
    elif p.kind == "cube":
        corners = cube()
    elif p.kind == "octahedron":
        corners = octahedron()
    elif p.kind == "dodecahedron":
        corners = dodecahedron()
    elif p.kind == "icosahedron":
        corners = icosahedron()
    elif p.ring == "prism":
        corners = prism(p.n)
    else:
        corners = antiprism(p.n)
    vertices = with_edge(corners, p.edge)
    # Each face as a ring of corner numbers
    rings = p.faces if p.face_style == "listed" else convex_faces(vertices)
    if p.pose == "face":
        # Let it stand on a face
        vertices = turn_down(vertices, vertices[list(rings[0])].mean(axis=0))
    elif p.pose == "corner":
        vertices = turn_down(vertices, vertices[0])
    faces = [vertices[list(ring)] for ring in rings]

    # Raise a pyramid on every chosen face
    if p.raised == "all":
        if p.raise_style == "loop":
            raised = []
            for face in faces:
                raised += raise_pyramid(face, p.height)
        else:
            raised = [triangle for face in faces for triangle in raise_pyramid(face, p.height)]
        flat = []
    else:
        if p.raised == "upper":
            chosen = [face for face in faces if face[:, 2].mean() > p.least]
            flat = [face for face in faces if face[:, 2].mean() <= p.least]
        else:
            faces = sorted(faces, key=lambda face: face[:, 2].mean())
            flat, chosen = faces[:-1], faces[-1:]
        raised = [triangle for face in chosen for triangle in raise_pyramid(face, p.height)]

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    elev, azim = np.radians([p.elev, p.azim])
    level = np.cos(elev)
    toward = np.array([level * np.cos(azim), level * np.sin(azim), np.sin(elev)])

    # Only faces that look at the viewer are painted, far ones first
    if p.raised == "all":
        ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho")
        ax.set_facecolor(p.paper)
        front = [triangle for triangle in raised if outward(triangle) @ toward > 0]
        if p.paint == "white":
            solid = Poly3DCollection(front, facecolor="white", edgecolor=p.ink, linewidth=p.thick)
        else:
            colors = [shaded(p.fill, outward(triangle), p.light) for triangle in front]
            solid = Poly3DCollection(front, facecolor=colors, edgecolor=p.ink, linewidth=p.thick)
        ax.add_collection3d(solid)
    else:
        ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
        ax.set_facecolor(p.paper)
        if p.paint == "white":
            front = [face for face in raised + flat if outward(face) @ toward > 0]
            front.sort(key=lambda face: (face @ toward).mean())
            for face in front:
                ax.add_collection3d(
                    Poly3DCollection([face], facecolor="white", edgecolor=p.ink, linewidth=p.thick)
                )
        else:
            # Pyramids and faces left flat have colors of their own
            paints = [(face, p.fill) for face in raised] + [(face, p.tint) for face in flat]
            paints.sort(key=lambda pair: (pair[0] @ toward).mean())
            for face, paint in paints:
                if outward(face) @ toward > 0:
                    color = shaded(paint, outward(face), p.light)
                    ax.add_collection3d(
                        Poly3DCollection(
                            [face], facecolor=color, edgecolor=p.ink, linewidth=p.thick
                        )
                    )
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")
    plt.show()


class Stellated(Planned):
    """A convex solid with equal edges and pyramids raised on its faces, opaque.

    Parameters: `stance` (the star: solid, pose, edge, height of the pyramids, which faces carry
    one: all, the upper ones, whose centers lie above that of the solid, or the top one; elevation
    and azimuth in degrees), paint, light, looks, title, canvas. The five regular solids in the poses
    of `platonic`, three prisms and two antiprisms, upright with the middle in the origin, a corner
    of the base toward x: some 2,000 stars with 80 views each, about 10⁹ figures. Facts: pyramids, corners, edges, faces, faces in sight, volume and surface.
    """

    name = "stellated"
    family = "polyhedra"
    levels = (2, 5)
    steps = Steps(
        plan_stellated, stellated_facts, check_stellated, compare_stellated, describe_stellated
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "face_style": ("listed", "found"),
        "raise_style": ("loop", "list"),
    }
    space = Space(
        {
            "stance": STANCES,
            "painting": PAINTS,
            "look": HUES,
            "title_kind": TITLES,
            "canvas": (5.2, 5.8, 6.4),
            "fontsize": (11, 12, 13),
            "thick": (0.9, 1.2, 1.5),
        }
    )

    def level(self, p: Params) -> int:
        simple = p.kind in ("tetrahedron", "cube", "octahedron", "triangular prism")
        parts = [not simple, p.raised != "top", p.title_kind != "sizes"]
        level: int = min(5, 2 + sum(parts))
        return level


TEMPLATE = Stellated()
