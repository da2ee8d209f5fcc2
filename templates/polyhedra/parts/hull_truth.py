"""Convex hulls of marked points: the plan of a figure, its facts, and what was drawn."""
# mypy: allow-untyped-calls

from collections.abc import Mapping
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.frame import canvas_for, framed
from templates.geometry.looks import LOOKS
from templates.geometry.scene import Scene
from templates.geometry.solids import clearance, closest_pair, hull
from templates.geometry.ticks import stated
from templates.polyhedra.parts.clouds import no_three_in_line, ordered, sliced_volume
from templates.polyhedra.parts.figures import (
    LEAST_GAP,
    LEAST_PAIR,
    basic_facts,
    expected_scene,
    hidden_edges,
    marked_face,
    place_vertex_labels,
    recheck_counts,
    unreadable,
)
from templates.snippets.solid_regular import convex_faces
from templates.snippets.solid_view import faces_in_sight
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]
TITLES = {"none": "", "name": "Convex hull", "question": "How many corners?"}
LIST_WIDTH = 13.5
"""Width at the right that a list of coordinates takes, in pixels for a point of font size."""
LIST_STEP = 24.0
DOT = 4.5
"""Pixels from the middle of a dot to its rim."""
SIDES = {3: "triangles", 4: "quadrilaterals", 5: "pentagons", 6: "hexagons"}


def plan_hull(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    cloud, view = p.stance
    points, solid = ordered(tuple(tuple(point) for point in cloud))
    if solid is None:
        return vars(p) | {"problem": "a point lies on a face"}
    if not no_three_in_line(np.array(points, float)):
        return vars(p) | {"problem": "three points lie on one line"}
    look = LOOKS[p.look]._asdict()
    look["hidden_color"] = look.pop("hidden")
    title = TITLES[p.title_kind]
    room = LIST_WIDTH * p.fontsize
    margins = (44.0, 44.0 + room * p.listed, 44.0, 74.0 if title else 44.0)
    figsize = canvas_for(solid.vertices, view, p.canvas, margins)
    frame = framed(solid.vertices, view, figsize, margins)
    count = len(points)
    letters = "ABCDEFGHIJ"[:count]
    known = vars(p) | look | {
        "points": points, "solid": solid, "frame": frame, "view": view, "elev": view[0],
        "azim": view[1], "outer": len(solid.vertices), "inside": count - len(solid.vertices),
        "letters": letters, "vertex_texts": [f"${c}$" for c in letters], "light": None,
        "figsize": figsize, "rect": frame.rect, "title": title, "title_y": 0.96,
        "title_size": p.fontsize + 2, "thin": 1.0, "alpha": 0.6,
        "list_x": round(1 - room / (100 * figsize[0]), 3),
        "list_y": round(1 - (margins[3] + 20) / (100 * figsize[1]), 3),
        "list_step": round(LIST_STEP / (100 * figsize[1]), 4),
        **dict(zip(("xlim", "ylim", "zlim"), frame.limits, strict=True)),
    }  # fmt: skip
    return known | _parts(SimpleNamespace(**known))


def _parts(p: Params) -> dict[str, Any]:
    """Edges and faces as numbers, labels, and what is unclear."""
    p.marked = marked_face(p)
    behind = hidden_edges(p)
    corners = np.array(p.points)
    front = faces_in_sight(corners, convex_faces(corners), p.frame.axes[2])
    edges = [(int(i), int(j)) for i, j in p.solid.edges]
    inner = [(f"${p.letters[k]}$", p.points[k]) for k in range(p.outer, len(p.points))]
    placed = place_vertex_labels(p, inner, _dots(p))
    p.overlap = placed["overlap"]
    right, up, _ = p.frame.axes
    beside = [p.solid.vertices[k] + dx * right + dy * up for k, _, dx, dy in placed["labels"]]
    places = [tuple(round(float(c), 2) + 0.0 for c in place) for place in beside]
    places += [tuple(place) for _, *place in placed["notes"]]
    return {
        "marked": p.marked,
        "visible": tuple(e for e, hidden in zip(edges, behind, strict=True) if not hidden),
        "hidden": tuple(e for e, hidden in zip(edges, behind, strict=True) if hidden),
        "front": tuple(tuple(int(k) for k in face) for face in front),
        "letter_places": tuple(places), "labels": [],
        "notes": [(f"${c}$", *place) for c, place in zip(p.letters, places, strict=True)],
        "problem": unreadable(p) or _unclear(p),
    }  # fmt: skip


def _dots(p: Params) -> list[Array]:
    """A star at each point, as wide as its dot: labels keep clear of it."""
    right, up, _ = DOT / p.frame.unit * p.frame.axes
    arms = right, up, (right + up) / 2**0.5, (right - up) / 2**0.5
    return [np.array([point - arm, point + arm]) for point in p.points for arm in arms]


def _unclear(p: Params) -> str | None:
    """Whether a point inside falls on an edge or another point in the picture."""
    flat = p.frame.px(p.points)
    if closest_pair(flat) < LEAST_PAIR:
        return "points nearly coincide in the picture"
    gap = clearance(flat, p.frame.segments(p.solid.segments), p.solid.edges)
    return "a point lies on an edge in the picture" if gap < LEAST_GAP else None


def hull_facts(p: Params) -> list[Fact]:
    sides = [len(face) for face in p.solid.faces]
    listed: Visibility = "visible" if p.listed else "latent"
    measured: Visibility = "derivable" if p.listed else "latent"
    return [
        *(fact for fact in basic_facts(p) if fact.name != "labels"),
        Fact("points", len(p.points), "visible"),
        Fact("labels", list(p.letters), "visible"),
        Fact("inner_points", p.inside, "visible"),
        *(Fact(name, sides.count(n), "visible") for n, name in SIDES.items() if n in sides),
        Fact("coordinates", {c: list(q) for c, q in zip(p.letters, p.points, strict=True)}, listed),
        Fact("volume", stated(p.solid.volume), measured),
        Fact("surface", stated(p.solid.area), measured),
    ]


def check_hull(p: Params) -> list[str]:
    """Half-spaces, Euler, angle defects, sections for the volume, Heron for the surface."""
    facts = hull_facts(p)
    known = {fact.name: fact.value for fact in facts}
    problems = recheck_counts(p, facts)
    points = np.array(p.points, float)
    heights = points @ p.solid.normals.T - p.solid.levels
    corners = int((np.isclose(heights, 0).sum(axis=1) >= 3).sum())
    if heights.max() > 1e-6 or corners != known["vertices"]:
        problems.append(f"{corners} of the points are corners of a body that holds them all")
    if known["inner_points"] + known["vertices"] != len(points):
        problems.append("points are neither corners nor inside")
    volume = sliced_volume(points)
    if abs(volume - known["volume"]) > 0.006:
        problems.append(f"volume is {known['volume']}, sections give {volume}")
    surface = sum(map(_heron, p.solid.polygons))
    if abs(surface - known["surface"]) > 0.006:
        problems.append(f"surface is {known['surface']}, Heron's formula gives {surface}")
    return problems


def _heron(polygon: Array) -> float:
    """Area of a convex polygon from the sides of the triangles that it consists of."""
    total = 0.0
    for b, c in pairwise(polygon[1:]):
        x, y, z = (float(np.linalg.norm(v)) for v in (b - polygon[0], c - b, c - polygon[0]))
        s = (x + y + z) / 2
        total += float(np.sqrt(s * (s - x) * (s - y) * (s - z)))
    return total


def compare_hull(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the geometry promised."""
    scene: Scene = expected_scene(SimpleNamespace(**vars(p) | {"hidden": p.hidden_color}))
    for point in p.points:
        scene.dot(point)
    if p.listed:
        scene.captions += [
            f"${name}$ = ({x}, {y}, {z})".replace("-", "−")
            for name, (x, y, z) in zip(p.letters, p.points, strict=True)
        ]
    problems = scene.compare(trace)
    again = hull(p.solid.vertices[::-1])
    if len(again.edges) != len(p.visible) + len(p.hidden):
        problems.append("the hull has another number of edges")
    return problems
