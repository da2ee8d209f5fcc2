"""The five regular solids in three poses, transparent or opaque."""
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,call-arg"

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry.choices import Posed
from templates.geometry.frame import canvas_for, framed
from templates.geometry.looks import LOOKS
from templates.geometry.ticks import stated
from templates.polyhedra.parts.clear_views import clear_views
from templates.polyhedra.parts.figures import (
    basic_facts,
    expected_scene,
    marked_face,
    place_vertex_labels,
    recheck_counts,
    unreadable,
)
from templates.polyhedra.parts.regular import (
    SCHLAEFLI,
    listed_parts,
    lowest_visible_edge,
    recheck_regular,
    regular_solid,
    school_measures,
)
from templates.polyhedra.parts.regular_words import describe_regular
from templates.prose import Say, Sentence
from templates.snippets.solid_regular import (
    by_height,
    convex_faces,
    cube,
    dodecahedron,
    icosahedron,
    octahedron,
    tetrahedron,
    turn_down,
    with_edge,
)
from templates.snippets.solid_style import draw_edges, lit, put_labels
from templates.snippets.solid_view import faces_in_sight, split_edges, view_axes
from templates.space import Space
from tracer.facts import Fact, Visibility
from tracer.trace import Trace


def draw(p: Params) -> None:
    if p.kind == "tetrahedron":
        corners = tetrahedron()
    elif p.kind == "cube":
        corners = cube()
    elif p.kind == "octahedron":
        corners = octahedron()
    elif p.kind == "dodecahedron":
        corners = dodecahedron()
    else:
        corners = icosahedron()
    vertices = with_edge(corners, p.edge)
    if p.pose == "face":
        # Let it stand on a face
        first = convex_faces(vertices)[0] if p.hull_style == "found" or p.large else p.first
        vertices = turn_down(vertices, vertices[list(first)].mean(axis=0))
    elif p.pose == "corner":
        vertices = turn_down(vertices, vertices[0])
    vertices = by_height(vertices)

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)
    right, up, toward = view_axes(p.elev, p.azim)
    if p.hull_style == "found" or p.large:
        faces = convex_faces(vertices)
        visible, hidden = split_edges(vertices, faces, toward)
    else:
        # Edges as pairs of corner numbers: those in front, and those behind
        visible, hidden = p.visible, p.hidden_pairs
    if p.shown != "frame":
        front = (
            faces_in_sight(vertices, faces, toward)
            if p.hull_style == "found" or p.large
            else p.front
        )

    if p.shown == "opaque":
        # Only the faces that look at the viewer are painted, each lit from the same side
        centre = vertices.mean(axis=0)
        for face in front:
            polygon = vertices[list(face)]
            paint = p.fill if set(face) == set(p.marked) else p.tint
            color = lit(paint, polygon, centre, p.light)
            ax.add_collection3d(Poly3DCollection([polygon], facecolor=color, zorder=1))
    else:
        if p.shown == "tinted":
            panes = [vertices[list(face)] for face in front]
            ax.add_collection3d(Poly3DCollection(panes, facecolor=p.tint, zorder=0))
        if p.marked:
            polygon = vertices[list(p.marked)]
            shaded = Poly3DCollection([polygon], facecolor=p.fill, alpha=p.alpha, zorder=1)
            ax.add_collection3d(shaded)
        draw_edges(ax, vertices, hidden, color=p.hidden, lw=p.thin, ls=p.dash, zorder=2)
    draw_edges(ax, vertices, visible, color=p.ink, lw=p.thick, zorder=3)

    if p.dots:
        shown = sorted(
            {k for pair in (visible if p.shown == "opaque" else visible + hidden) for k in pair}
        )
        ax.plot(*vertices[shown].T, "o", color=p.ink, ms=p.dots, zorder=4)
    put_labels(ax, vertices, p.labels, right, up, size=p.fontsize)
    if p.notes:
        for text, *place in p.notes:
            ax.text(*place, text, color=p.accent, size=p.fontsize, ha="center", va="center")
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")
    plt.show()


LIGHTS = ((1, -1, 3), (-1, -1, 2), (2, 1, 4), (0, -2, 3))
DRAWINGS = (
    *product(("frame", "tinted"), ("--", ":"), ((),)),
    *(("opaque", "", light) for light in LIGHTS),
)
"""Manner, dashes of hidden edges, direction of the light."""
SIZES = (
    ("", 2), ("$a$", 2), ("$s$", 2), *((f"$a = {n}$", n) for n in (2, 3, 4, 5, 6, 8)),
    *((f"{n} {unit}", n) for n in (2, 3, 4, 5, 6, 8, 10) for unit in ("cm", "m")),
)  # fmt: skip
STANDS = tuple(
    stand
    for stand in product(SCHLAEFLI, ("plain", "face", "corner"))
    if stand not in (("cube", "face"), ("octahedron", "corner"))  # their plain poses already
)
STANCES = Posed(
    STANDS,
    tuple(product(range(10, 43), range(360))),
    lambda stand, views: clear_views(regular_solid(*stand, 2), views),
    400,
)
TITLES = ("", "name", "How many edges?", "How many faces?", "Regular solid")


class Platonic(Template):
    """The five regular solids as they lie in coordinates, on a face or on a corner.

    Parameters: `stance` (solid, pose; elevation and azimuth in degrees: 400 clear views of each),
    `lettering`, `size` (what is printed at an edge, and its length), a `colored` face (0: the one
    that faces the viewer most, 1: the next), transparent or opaque, looks (about 10^10 figures).
    The plain corners are, in other sizes, (1, 1, 1),
    (1, −1, −1), (−1, 1, −1), (−1, −1, 1) for the tetrahedron, (±1, ±1, ±1) for the cube, the cyclic
    shifts of (±1, 0, 0) for the octahedron and of (0, ±1, ±φ) for the icosahedron, (±1, ±1, ±1) and
    the shifts of (0, ±1/φ, ±φ) for the dodecahedron. In the pose `corner` the first of them, sorted
    by x, y, z, is turned straight down by the shortest rotation; in the pose `face` the center of the
    face with the first corners is.

    Facts: corners, edges, faces, what is in sight, sides of a face, faces around a corner, angle
    between faces in degrees, volume and surface.
    """

    name = "platonic"
    family = "polyhedra"
    levels = (1, 5)
    version = "2"
    space = Space(
        {
            "stance": STANCES,
            "lettering": ("letters", "numbers", "indices"),
            "size": SIZES,
            "drawing": DRAWINGS,
            "colored": (None, 0, 1),
            "look": range(len(LOOKS)),
            "dots": (0, 4),
            "title": TITLES,
            "canvas": (5.2, 5.8, 6.4),
            "fontsize": (11, 12, 13),
            "thick": (1.4, 1.8, 2.2),
        }
    )
    tries = 12
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {"hull_style": ("found", "listed")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        (p.kind, p.pose), (p.elev, p.azim) = p.stance
        p.size_text, p.edge = p.size
        p.shown, p.dash, p.light = p.drawing
        p.unit = p.size_text.rpartition(" ")[2] if p.size_text[-1:] == "m" else ""
        p.numeric = any(c.isdigit() for c in p.size_text)
        p.solid = regular_solid(p.kind, p.pose, p.edge)
        view = (p.elev, p.azim)
        margins = (44.0, 44.0, 44.0, 78.0 if p.title else 44.0)
        figsize = canvas_for(p.solid.vertices, view, p.canvas, margins)
        p.frame = framed(p.solid.vertices, view, figsize, margins)
        p.vertex_texts = vertex_letters(len(p.solid.vertices), p.lettering)
        p.marked = marked_face(p)
        values = {
            **LOOKS[p.look]._asdict(), "thin": 1.0, "alpha": 0.6, "figsize": figsize,
            "rect": p.frame.rect, "title": f"Regular {p.kind}" if p.title == "name" else p.title,
            "title_size": p.fontsize + 2, "title_y": 0.96,
            **dict(zip(("xlim", "ylim", "zlim"), p.frame.limits, strict=True)),
        }  # fmt: skip
        vars(p).update(values)
        edge = lowest_visible_edge(p)
        extra = [(p.size_text, edge.mean(axis=0))] if p.size_text else []
        return values | listed_parts(p) | {"carrier": edge} | place_vertex_labels(p, extra)

    def reject(self, p: Params) -> str | None:
        if p.shown == "opaque" and (p.solid.normals @ p.frame.axes[2] > 0).sum() == 1:
            return "a single face in sight"
        return unreadable(p)

    def facts(self, p: Params) -> Sequence[Fact]:
        sides, around = SCHLAEFLI[p.kind]
        measured: Visibility = "derivable" if p.numeric else "latent"
        area, volume = (p.unit and f"{p.unit}{sign}" for sign in "²³")
        angle = float(np.degrees(np.arccos(-p.solid.normals[0] @ p.solid.normals[_neighbor(p)])))
        return [
            *basic_facts(p),
            Fact("face_sides", sides, "visible"),
            Fact("faces_at_a_corner", around, "derivable"),
            Fact("dihedral_angle", round(angle, 2), "derivable", "degrees"),
            Fact("edge_length", p.edge, "visible" if p.numeric else "latent", p.unit),
            Fact("volume", stated(p.solid.volume), measured, volume),
            Fact("surface", stated(p.solid.area), measured, area),
        ]

    def check(self, p: Params) -> list[str]:
        facts = self.facts(p)
        known = {f.name: f.value for f in facts}
        problems = recheck_counts(p, facts) + recheck_regular(p)
        for name, value in school_measures(p.kind, p.edge).items():
            if abs(known[name] - value) > 0.006:
                problems.append(f"{name} is {known[name]}, the formula gives {value}")
        return problems

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        scene = expected_scene(p)
        if p.dots:
            covered = p.solid.hides(p.solid.vertices, p.frame.axes[2])
            for vertex, unseen in zip(p.solid.vertices, covered, strict=True):
                if p.shown != "opaque" or not unseen:
                    scene.dot(vertex)
        return scene.compare(trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_regular(p, say, self.facts(p))

    def level(self, p: Params) -> int:
        size = {"tetrahedron": 1, "cube": 1, "octahedron": 2, "icosahedron": 3, "dodecahedron": 3}
        return min(5, size[p.kind] + int(p.shown == "opaque") + int(p.numeric))


def vertex_letters(count: int, lettering: str) -> list[str]:
    """Labels from the lowest corner up."""
    if lettering == "letters":
        return [f"${c}$" for c in "ABCDEFGHIJKLMNOPQRST"[:count]]
    return [str(k + 1) if lettering == "numbers" else f"$P_{{{k + 1}}}$" for k in range(count)]


def _neighbor(p: Params) -> int:
    """A face that shares an edge with face 0."""
    faces = p.solid.faces
    return next(k for k in range(1, len(faces)) if len(set(faces[0]) & set(faces[k])) == 2)


TEMPLATE = Platonic()
