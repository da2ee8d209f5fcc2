"""Prisms, antiprisms, pyramids, bipyramids and frusta over regular polygons."""
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,call-arg"

from collections.abc import Mapping, Sequence
from itertools import product
from math import gcd
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
from templates.polyhedra.parts.ring_solids import (
    Shape,
    build,
    letters,
    lowest_base_edge,
    school_counts,
    school_surface,
    school_volume,
    solid_name,
)
from templates.polyhedra.parts.ring_words import describe_ring_solid
from templates.prose import Say, Sentence
from templates.snippets.solid_style import draw_edges, lit, put_labels
from templates.snippets.solid_view import faces_in_sight, split_edges, view_axes
from templates.space import Space
from tracer.facts import Fact, Visibility
from tracer.trace import Trace


def draw(p: Params) -> None:
    n, a, h = p.n, p.edge, p.height
    # The radius of a regular polygon with n sides of length a
    radius = a / (2 * np.sin(np.pi / n))

    if p.ring_style == "vectors":
        angles = 2 * np.pi * np.arange(n) / n
        base = radius * np.column_stack([np.cos(angles), np.sin(angles), 0 * angles])
    else:
        corners = []
        for k in range(n):
            angle = 2 * np.pi * k / n
            corners.append((radius * np.cos(angle), radius * np.sin(angle), 0))
        base = np.array(corners)
    ring = [(k, (k + 1) % n) for k in range(n)]
    floor, lid = tuple(range(n)), tuple(range(n, 2 * n))

    if p.kind == "prism":
        vertices = np.vstack([base, base + np.array([0, 0, h])])
        faces = [floor, lid, *[(i, j, j + n, i + n) for i, j in ring]]
    elif p.kind == "antiprism":
        # The upper polygon is turned by half a step
        c, s = np.cos(np.pi / n), np.sin(np.pi / n)
        turned = base @ np.array([(c, s, 0), (-s, c, 0), (0, 0, 1)])
        vertices = np.vstack([base, turned + np.array([0, 0, h])])
        upright = [(i, j, i + n) for i, j in ring]
        hanging = [(j, j + n, i + n) for i, j in ring]
        faces = [floor, lid, *upright, *hanging]
    elif p.kind == "frustum":
        upper = p.ratio * base + np.array([0, 0, h])
        vertices = np.vstack([base, upper])
        faces = [floor, lid, *[(i, j, j + n, i + n) for i, j in ring]]
    elif p.kind == "pyramid":
        vertices = np.vstack([base, (0, 0, h)])
        faces = [floor, *[(i, j, n) for i, j in ring]]
    else:
        vertices = np.vstack([base, (0, 0, h), (0, 0, -h)])
        faces = [(i, j, apex) for i, j in ring for apex in (n, n + 1)]

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)
    right, up, toward = view_axes(p.elev, p.azim)
    visible, hidden = split_edges(vertices, faces, toward)

    if p.shown == "opaque":
        # Only the faces that look at the viewer are painted, each lit from the same side
        centre = vertices.mean(axis=0)
        for face in faces_in_sight(vertices, faces, toward):
            polygon = vertices[list(face)]
            paint = p.fill if set(face) == set(p.marked) else p.tint
            color = lit(paint, polygon, centre, p.light)
            ax.add_collection3d(Poly3DCollection([polygon], facecolor=color, zorder=1))
    else:
        if p.shown == "tinted":
            for face in faces_in_sight(vertices, faces, toward):
                pane = Poly3DCollection([vertices[list(face)]], facecolor=p.tint, zorder=0)
                ax.add_collection3d(pane)
        if p.marked:
            polygon = vertices[list(p.marked)]
            shaded = Poly3DCollection([polygon], facecolor=p.fill, alpha=p.alpha, zorder=1)
            ax.add_collection3d(shaded)
        draw_edges(ax, vertices, hidden, color=p.hidden, lw=p.thin, ls=p.dash, zorder=2)
    draw_edges(ax, vertices, visible, color=p.ink, lw=p.thick, zorder=3)

    if p.sized:
        ax.plot([0, 0], [0, 0], [0, h], color=p.accent, lw=p.thin, ls="-.", zorder=2)
        ax.plot([0, 0], [0, 0], [0, h], "o", color=p.accent, ms=3, zorder=4)
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


MOST_PER_KIND = 130
HEIGHT_LABELS = (0.5, 0.35, 0.65, 0.25, 0.75)
"""Shares of the height at which its label may stand, best first."""
LEAST_FROM_HEIGHT = 5.0
"""Pixels between an edge and the height, when both run along each other."""
LETTERINGS = ("letters", "primes", "indices", "numbers")
TITLES = ("", "name", "How many edges?", "How many faces?")
LIGHTS = ((1, -1, 3), (-1, -1, 2), (2, 1, 4), (0, -2, 3))
DRAWINGS = (
    *product(("frame", "tinted"), ("--", ":"), (None, "", "cm", "m"), ((),)),
    *(("opaque", "", None, light) for light in LIGHTS),
)
"""Manner, dashes of hidden edges, unit of the printed sizes (None: none are printed), light."""


def shapes() -> tuple[Shape, ...]:
    """Well-proportioned solids with whole sizes, thinned to the same number for each kind and n."""
    found = []
    for kind, n in product(("prism", "antiprism", "frustum", "pyramid", "bipyramid"), range(3, 9)):
        ratios = (0.4, 0.5, 0.6, 0.75) if kind == "frustum" else (1.0,)
        sizes = []
        for edge, height, ratio in product(range(2, 13), range(2, 21), ratios):
            width = edge / np.sin(np.pi / n)
            tall = (2 if kind == "bipyramid" else 1) * height / width
            distinct = gcd(edge, height) == 1 and float(edge * ratio * 2).is_integer()
            if distinct and 0.6 <= tall <= 1.6:
                sizes.append(Shape(kind, n, edge, height, ratio))
        found += sizes[:: -(-len(sizes) // MOST_PER_KIND)]
    return tuple(found)


VIEWS = tuple(product(range(14, 41, 2), range(0, 360, 3)))
STANCES = Posed(shapes(), VIEWS, lambda shape, views: clear_views(build(shape), views), 40)


class AntiprismPrismBipyramid(Template):
    """Prisms, antiprisms, frusta, pyramids and bipyramids over regular polygons, 3 to 8 sides.

    Parameters: `stance` (kind, sides `n` and `edge` of the base, `height`, of each half in a bipyramid,
    `ratio` of upper to lower edge; elevation and azimuth in degrees: some 3,000 sizes with 40 clear
    views each), `lettering`, a `colored` face (0: the one that faces the viewer most, 1: the next),
    transparent or opaque drawing, looks (about 10^10 figures). The base lies level around the z axis,
    with a corner toward x. Facts: corners, edges, faces, what is in sight, volume and surface.
    """

    name = "antiprism_prism_bipyramid"
    family = "polyhedra"
    levels = (1, 5)
    version = "2"
    space = Space(
        {
            "stance": STANCES,
            "lettering": LETTERINGS,
            "drawing": DRAWINGS,
            "colored": (None, 0, 1),
            "look": range(len(LOOKS)),
            "title": TITLES,
            "canvas": (5.6, 6.2, 6.8),
            "fontsize": (10, 11, 12, 13),
            "thick": (1.4, 1.8, 2.2),
        }
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {"ring_style": ("vectors", "loop")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        look = LOOKS[p.look]
        p.shape, (p.elev, p.azim) = p.stance
        p.kind, p.n, p.edge, p.height, p.ratio = p.shape
        p.shown, p.dash, unit, p.light = p.drawing
        p.sized, p.unit = unit is not None, unit or ""
        p.solid = build(p.shape)
        view = (p.elev, p.azim)
        margins = (44.0, 44.0, 44.0, 78.0 if p.title else 44.0)
        figsize = canvas_for(p.solid.vertices, view, p.canvas, margins)
        p.frame = framed(p.solid.vertices, view, figsize, margins)
        p.vertex_texts = letters(p.kind, p.n, p.lettering)
        p.marked = marked_face(p)
        name = solid_name(p.kind, p.n)
        values = {
            **look._asdict(), "thin": 1.0, "alpha": 0.6, "figsize": figsize, "rect": p.frame.rect,
            "title": f"{name[0].upper()}{name[1:]}" if p.title == "name" else p.title,
            "title_size": p.fontsize + 2, "title_y": 0.96,
            **dict(zip(("xlim", "ylim", "zlim"), p.frame.limits, strict=True)),
        }  # fmt: skip
        vars(p).update(values)
        return values | self._letters(p)

    def _letters(self, p: Params) -> dict[str, Any]:
        """Labels of the corners and, where sizes are printed, of an edge and the height."""
        if not p.sized:
            return place_vertex_labels(p)
        axis = ((0, 0, 0), (0, 0, p.height))
        form = f"{{1}} {p.unit}" if p.unit else "${0} = {1}$"
        edge = form.format("a", p.edge), np.mean(lowest_base_edge(p), axis=0)
        for share in HEIGHT_LABELS:
            height = form.format("h", p.height), np.array([0, 0, share * p.height])
            placed = place_vertex_labels(p, [edge, height], [axis])
            p.cut_off = self._cut_off(p, height[1], placed["notes"][1][1:])
            if not p.cut_off and not placed["overlap"]:
                break
        return placed

    def reject(self, p: Params) -> str | None:
        if p.sized and self._height_covered(p):
            return "the height runs along an edge in the picture"
        if p.sized and p.cut_off:
            return "an edge passes between the height and its label"
        if p.shown == "opaque" and (p.solid.normals @ p.frame.axes[2] > 0).sum() == 1:
            return "a single face in sight"
        return unreadable(p)

    def _cut_off(self, p: Params, anchor: Any, label: Any) -> bool:
        """Whether some edge passes between the height and its label in the picture."""
        (a, b), edges = p.frame.px([anchor, label]), p.frame.segments(p.solid.segments)
        start, end = edges.transpose(1, 0, 2)
        sides = [_turn(a, b, start) * _turn(a, b, end), _turn(start, end, a) * _turn(start, end, b)]
        return bool((np.array(sides) < 0).all(axis=0).any())

    def _height_covered(self, p: Params) -> bool:
        """Whether some edge is drawn within a few pixels of half of the height or more."""
        axis = p.frame.px([(0, 0, z * p.height / 8) for z in range(9)])
        start, end = p.frame.segments(p.solid.segments).transpose(1, 0, 2)
        step = end - start
        along = ((axis[:, None] - start) * step).sum(axis=2) / (step**2).sum(axis=1)
        feet = start + along.clip(0, 1)[..., None] * step
        near = np.linalg.norm(axis[:, None] - feet, axis=2) < LEAST_FROM_HEIGHT
        return bool((near.sum(axis=0) > 4).any())

    def facts(self, p: Params) -> Sequence[Fact]:
        facts = [*basic_facts(p), Fact("base_sides", p.n, "visible")]
        solid = p.solid
        measured: Visibility = "derivable" if p.sized else "latent"
        area, volume = (p.unit and f"{p.unit}{sign}" for sign in "²³")
        if p.kind in ("prism", "antiprism"):
            facts.append(Fact("equal_bases", 2, "visible"))
        facts += [
            Fact("base_edge", p.edge, "visible" if p.sized else "latent", p.unit),
            Fact("height", p.height, "visible" if p.sized else "latent", p.unit),
            Fact("volume", stated(solid.volume, 1), measured, volume),
            Fact("surface", stated(solid.area, 1), measured, area),
        ]
        return facts

    def check(self, p: Params) -> list[str]:
        facts = self.facts(p)
        known = {f.name: f.value for f in facts}
        expected = {"volume": school_volume(p.shape), "surface": school_surface(p.shape)}
        counts = school_counts(p.kind, p.n)
        problems = recheck_counts(p, facts)
        for name, value in {**expected, **counts}.items():
            if abs(known[name] - value) > 0.06:
                problems.append(f"{name} is {known[name]}, the school formula gives {value}")
        return problems

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        scene = expected_scene(p)
        if p.sized:
            scene.line([(0, 0, 0), (0, 0, p.height)], "-.", p.accent)
            scene.dot((0, 0, 0))
            scene.dot((0, 0, p.height))
        return scene.compare(trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_ring_solid(p, say, self.facts(p))

    def level(self, p: Params) -> int:
        kinds = {"prism": 1, "pyramid": 1, "frustum": 2, "bipyramid": 2, "antiprism": 3}
        return min(5, kinds[p.kind] + int(p.n > 4) + int(p.shown == "opaque"))


def _turn(a: Any, b: Any, c: Any) -> Any:
    """Twice the signed area of each triangle a, b, c: its sign is the way of turning."""
    first, second = b - a, c - a
    return first[..., 0] * second[..., 1] - first[..., 1] * second[..., 0]


TEMPLATE = AntiprismPrismBipyramid()
