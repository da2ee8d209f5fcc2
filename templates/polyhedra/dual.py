"""A regular solid as a wire frame around its dual, whose corners are the centers of its faces."""
# mypy: allow-untyped-calls, allow-untyped-defs
# mypy: disable-error-code="attr-defined,call-arg"

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection
from numpy.typing import NDArray

from templates.base import Params, Template
from templates.geometry.choices import Posed
from templates.geometry.frame import canvas_for, framed
from templates.geometry.looks import LOOKS
from templates.geometry.projection import sight_axes
from templates.geometry.scene import Scene
from templates.geometry.solids import Solid, closest_pair, hull
from templates.polyhedra.parts.clear_views import clear_views
from templates.polyhedra.parts.dual_words import describe_dual
from templates.polyhedra.parts.figures import (
    basic_facts,
    lit_color,
    place_vertex_labels,
    recheck_counts,
)
from templates.polyhedra.parts.figures import unreadable as unreadable_frame
from templates.polyhedra.parts.regular import DUALS, listed_parts, regular_solid
from templates.polyhedra.platonic import LIGHTS, STANDS
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
from tracer.facts import Fact
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
    outer = with_edge(corners, p.edge)
    if p.pose == "face":
        # Let it stand on a face
        first = convex_faces(outer)[0] if p.hull_style == "found" or p.large else p.first
        outer = turn_down(outer, outer[list(first)].mean(axis=0))
    elif p.pose == "corner":
        outer = turn_down(outer, outer[0])
    outer = by_height(outer)
    # Each face as a ring of corner numbers
    outer_faces = convex_faces(outer) if p.hull_style == "found" or p.large else p.rings

    # The corners of the dual are the centers of the faces
    inner = by_height(np.array([outer[list(face)].mean(axis=0) for face in outer_faces]))

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)
    right, up, toward = view_axes(p.elev, p.azim)
    if p.hull_style == "found" or p.large:
        visible, hidden = split_edges(outer, outer_faces, toward)
        inner_faces = convex_faces(inner)
        inner_visible, _ = split_edges(inner, inner_faces, toward)
        front = faces_in_sight(inner, inner_faces, toward)
    else:
        # Edges as pairs of corner numbers: of the frame, in front and behind, and of the dual
        visible, hidden = p.visible, p.hidden_pairs
        inner_visible = p.inner_visible
        # Those faces of the dual that look at the viewer
        front = p.inner_front

    # From back to front: hidden edges of the frame, the inner solid, the frame's visible edges
    if p.edge_style == "helper":
        draw_edges(ax, outer, hidden, color=p.hidden, lw=p.thin, ls=p.dash, zorder=1)
    else:
        for i, j in hidden:
            ax.plot(*outer[[i, j]].T, p.dash, color=p.hidden, lw=p.thin, zorder=1)
    centre = inner.mean(axis=0)
    for face in front:
        polygon = inner[list(face)]
        color = lit(p.fill, polygon, centre, p.light)
        ax.add_collection3d(Poly3DCollection([polygon], facecolor=color, zorder=2))
    if p.edge_style == "helper":
        draw_edges(ax, inner, inner_visible, color=p.accent, lw=p.medium, zorder=3)
    else:
        for i, j in inner_visible:
            ax.plot(*inner[[i, j]].T, color=p.accent, lw=p.medium, zorder=3)
    if p.dots:
        shown = sorted({k for pair in inner_visible for k in pair})
        ax.plot(*inner[shown].T, "o", color=p.accent, ms=p.dots, zorder=4)
    if p.edge_style == "helper":
        draw_edges(ax, outer, visible, color=p.ink, lw=p.thick, zorder=5)
    else:
        for i, j in visible:
            ax.plot(*outer[[i, j]].T, color=p.ink, lw=p.thick, zorder=5)
    if p.labels:
        put_labels(ax, outer, p.labels, right, up, size=p.fontsize, zorder=6)
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")
    plt.show()


Array = NDArray[np.float64]

LEAST_FACING = 0.035
"""Cosine between a face of the dual and the line of sight."""


def suits(stand: tuple[str, str], views: Array) -> NDArray[np.bool_]:
    """Which views show both solids clearly."""
    outer = regular_solid(*stand, 2)
    facing = np.abs(sight_axes(views)[1] @ dual_of(outer).normals.T)
    return np.asarray(clear_views(outer, views) & (facing.min(axis=1) > LEAST_FACING))


STANCES = Posed(STANDS, tuple(product(range(10, 43), range(360))), suits, 400)
TITLES = ("", "Dual solids", "names", "A regular solid and its dual")


class Dual(Template):
    """A regular solid as a frame, and inside it the dual on the centers of its faces.

    Parameters: `stance` (solid, pose; elevation and azimuth in degrees: 400 clear views of each),
    `lettering`, light, looks (about 10^9 figures); the poses are those of `platonic`. Facts: corners,
    edges and faces of both, which counts change places, what is in sight.
    """

    name = "dual"
    family = "polyhedra"
    levels = (2, 5)
    version = "2"
    space = Space(
        {
            "stance": STANCES,
            "lettering": ("none", "letters", "numbers"),
            "light": LIGHTS,
            "dash": ("--", ":"),
            "look": range(len(LOOKS)),
            "dots": (0, 3, 4),
            "title": TITLES,
            "canvas": (5.2, 5.8, 6.4),
            "fontsize": (11, 12, 13),
            "thick": (1.2, 1.6, 2.0),
        }
    )
    tries = 12
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "hull_style": ("found", "listed"),
        "edge_style": ("helper", "loop"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        (p.kind, p.pose), (p.elev, p.azim) = p.stance
        p.edge, p.shown, p.marked = 2, "frame", ()
        p.solid = regular_solid(p.kind, p.pose, p.edge)
        p.inner = dual_of(p.solid)
        view = (p.elev, p.azim)
        margins = (40.0, 40.0, 40.0, 74.0 if p.title else 40.0)
        figsize = canvas_for(p.solid.vertices, view, p.canvas, margins)
        p.frame = framed(p.solid.vertices, view, figsize, margins)
        count = len(p.solid.vertices)
        p.vertex_texts = {
            "none": [],
            "letters": [f"${c}$" for c in "ABCDEFGHIJKLMNOPQRST"[:count]],
            "numbers": [str(k + 1) for k in range(count)],
        }[p.lettering]
        names = f"{p.kind} and {DUALS[p.kind] if p.kind != 'tetrahedron' else 'its dual'}"
        values = {
            **LOOKS[p.look]._asdict(), "thin": 1.0, "medium": 1.2, "figsize": figsize,
            "rect": p.frame.rect, "title": names.capitalize() if p.title == "names" else p.title,
            "title_size": p.fontsize + 2, "title_y": 0.96,
            **dict(zip(("xlim", "ylim", "zlim"), p.frame.limits, strict=True)),
        }  # fmt: skip
        vars(p).update(values)
        return (
            values
            | listed_parts(p)
            | _listed_dual(p)
            | place_vertex_labels(p, lines=_front_edges(p), covered=_covered(p))
        )

    def reject(self, p: Params) -> str | None:
        toward = p.frame.axes[2]
        if np.abs(p.inner.normals @ toward).min() < LEAST_FACING:
            return "face of the dual seen edge-on"
        seen = p.inner.vertices[~p.inner.hides(p.inner.vertices, toward)]
        if closest_pair(p.frame.px(seen)) < 9:
            return "corners of the dual nearly coincide in the picture"
        return unreadable_frame(p)

    def facts(self, p: Params) -> Sequence[Fact]:
        inner: Solid = p.inner
        toward = p.frame.axes[2]
        hidden = int(inner.hides(inner.segments.mean(axis=1), toward).sum())
        return [
            *basic_facts(p),
            Fact("inner_vertices", len(inner.vertices), "derivable"),
            Fact("inner_edges", len(inner.edges), "derivable"),
            Fact("inner_faces", len(inner.faces), "derivable"),
            Fact("inner_front_faces", int((inner.normals @ toward > 0).sum()), "visible"),
            Fact("inner_visible_edges", len(inner.edges) - hidden, "visible"),
            Fact("solids", 2, "visible"),
        ]

    def check(self, p: Params) -> list[str]:
        """The dual of the dual is the original again, smaller; counts change places."""
        facts = self.facts(p)
        known = {f.name: f.value for f in facts}
        problems = recheck_counts(p, facts)
        if known["inner_vertices"] != known["faces"] or known["inner_faces"] != known["vertices"]:
            problems.append("corners and faces do not change places")
        if known["inner_edges"] != known["edges"]:
            problems.append("the dual has another number of edges")
        again = dual_of(p.inner).vertices
        ratios = np.linalg.norm(again, axis=1)[:, None] / np.linalg.norm(p.solid.vertices, axis=1)
        gaps = np.linalg.norm(again[:, None] - ratios.mean() * p.solid.vertices, axis=2)
        if gaps.min(axis=1).max() > 1e-6:
            problems.append("the dual of the dual is not the original")
        seen = ~p.inner.hides(np.array([f.mean(axis=0) for f in p.inner.polygons]), p.frame.axes[2])
        if int(seen.sum()) != known["inner_front_faces"]:
            problems.append(f"{seen.sum()} faces of the dual are in sight")
        return problems

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        scene = Scene(p.frame)
        toward = p.frame.axes[2]
        for segment in p.solid.segments:
            behind = p.solid.hides(segment.mean(axis=0), toward)[0]
            scene.line(segment, p.dash if behind else "-", p.hidden if behind else p.ink)
        for segment in _front_edges(p):
            scene.line(segment, "-", p.accent)
        for polygon, normal in zip(p.inner.polygons, p.inner.normals, strict=True):
            if not p.inner.hides(polygon.mean(axis=0), toward)[0]:
                scene.face(polygon, lit_color(p.fill, normal, p.light))
        if p.dots:
            for vertex in p.inner.vertices[~p.inner.hides(p.inner.vertices, toward)]:
                scene.dot(vertex)
        for k, text, dx, dy in p.labels:
            scene.text(p.solid.vertices[k], (dx, dy), text)
        if p.title:
            scene.captions.append(p.title)
        return scene.compare(trace) + _paint_order(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_dual(p, say, self.facts(p))

    def level(self, p: Params) -> int:
        return {"tetrahedron": 2, "cube": 3, "octahedron": 3}.get(p.kind, 4) + int(
            p.pose != "plain"
        )


def dual_of(solid: Solid) -> Solid:
    """The hull of the centers of the faces, from the lowest up."""
    return hull(by_height(np.array([polygon.mean(axis=0) for polygon in solid.polygons])))


def _listed_dual(p: Params) -> dict[str, Any]:
    """Faces and edges of the dual that are in sight, as numbers of its corners from the lowest up."""
    faces, toward = convex_faces(p.inner.vertices), p.frame.axes[2]
    front = faces_in_sight(p.inner.vertices, faces, toward)
    visible, _ = split_edges(p.inner.vertices, faces, toward)
    return {
        "inner_front": tuple(tuple(int(k) for k in face) for face in front),
        "inner_visible": tuple((int(i), int(j)) for i, j in visible),
    }


def _covered(p: Params) -> list[int]:
    """Corners of the frame that the inner solid hides: their lines of sight pass through it."""
    # A line of sight is inside a half-space from, or up to, a distance from its corner
    slopes = p.inner.normals @ p.frame.axes[2]
    reach = (p.inner.levels - p.solid.vertices @ p.inner.normals.T) / slopes
    enter = np.where(slopes < 0, reach, 0).max(axis=1)
    leave = np.where(slopes > 0, reach, np.inf).min(axis=1)
    return [int(k) for k in np.flatnonzero(enter < leave)]


def _front_edges(p: Params) -> Any:
    """Edges of the inner solid that it does not hide itself."""
    inner: Solid = p.inner
    return inner.segments[~inner.hides(inner.segments.mean(axis=1), p.frame.axes[2])]


def _paint_order(p: Params, trace: Trace) -> list[str]:
    """The frame's hidden edges come before the inner faces, its visible edges after them."""
    faces = [e.paint for e in trace.select("face")]
    lines = trace.select("line", "data")
    back = [e.paint for e in lines if e.linestyle != "solid"]
    front = [e.paint for e in lines if e.linestyle == "solid" and e.linewidth == p.thick]
    if not (faces and back and front) or max(back) > min(faces) or min(front) < max(faces):
        return ["the inner solid is not painted between the back and the front of the frame"]
    return []


TEMPLATE = Dual()
