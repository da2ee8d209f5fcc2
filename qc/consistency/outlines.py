"""Shapes that words name, against the outlines that are drawn (mismatches a, b, d)."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

import numpy as np

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule, titles
from qc.elements import visible_marks
from qc.shapes import vertices
from tracer.trace import Element, Trace

SIDES: Mapping[str, int] = {
    "triangle": 3, "square": 4, "rectangle": 4, "rhombus": 4, "trapezoid": 4, "parallelogram": 4,
    "quadrilateral": 4, "kite": 4, "pentagon": 5, "hexagon": 6, "heptagon": 7, "octagon": 8,
    "nonagon": 9, "decagon": 10, "circle": 0,
}  # fmt: skip
NAMED = re.compile(rf"\b({'|'.join(SIDES)})\b", re.IGNORECASE)
OTHERWISE = re.compile(
    r"\b(?:pascal|sierpi|magic|latin|least|punnett|penrose|fractal|koch|tiling|inequality|similar"
    r"|square (?:root|wave|pulse|law|lattice|number|matrix|well|grid|meter|function|prism|pyramid|error)"
    r"|triangle (?:wave|number|function)|mean square|unit square|chi|perfect|sum of|difference of"
    r"|triangular|inscribed|circumscribed)",
    re.IGNORECASE,
)
Node = tuple[int, ...]


class NamedShape(TraceRule):
    """The title names a polygon, and what is drawn has another number of corners (b), or lacks a
    side, or does not close (d).

    Judged are flat figures whose title names one such shape, in which no outline has that many
    corners although there are outlines, or strokes of which only an open path can be made.
    Measured: 1 if so, else 0.
    """

    name = "consistency.named_shape"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        words = {m.lower() for t in titles(trace) for m in NAMED.findall(t)}
        if len(words) != 1 or any(OTHERWISE.search(t) for t in titles(trace)):
            return None
        if any(a.dimension != "2D" for a in trace.axes):
            return None
        word = words.pop()
        sides = SIDES.get(word, 0)
        marks = visible_marks(trace)
        closed = [e for e in marks if _is_outline(e)]
        if not sides and any(e.kind not in ("polygon", "text") or _corners(e) > 12 for e in marks):
            return []
        if any(_corners(e) == sides or e.attrs.get("shape") == word for e in closed):
            return []
        if any(e.kind == "rectangle" for e in marks) and sides == 4:
            return []
        rings, paths = _strokes(e for e in marks if e.kind == "line" and not e.attrs.get("closed"))
        if sides in rings:
            return []
        if paths and max(paths) in (sides - 1, sides):
            return [(f"the title says {word!r}, but its outline is open", None)]
        others = {c for e in closed if 3 <= (c := _corners(e)) <= 12}
        if len(others) == 1 and len(closed) <= 2:
            return [(f"the title says {word!r}, the outline has {others.pop()} corners", closed[0])]
        return [] if closed or paths else None


def _corners(e: Element) -> int:
    """Corners of an outline, a closing vertex that repeats the first one apart."""
    path = vertices(e)
    return len(path) - bool(len(path) > 1 and np.hypot(*(path[0] - path[-1])) < 0.5)


def _is_outline(e: Element) -> bool:
    return e.kind == "polygon" or (e.kind == "line" and bool(e.attrs.get("closed")))


def _strokes(lines: Iterable[Element]) -> tuple[set[int], list[int]]:
    """Edges of the closed rings, and of the open paths of two and more, that strokes make up."""
    edges: set[frozenset[Node]] = set()
    for e in lines:
        path = vertices(e)
        if 2 <= len(path) <= 13:
            nodes = [tuple(int(v) for v in np.round(p / 3)) for p in path]
            edges |= {frozenset(pair) for pair in pairwise(nodes) if pair[0] != pair[1]}
    rings, paths = set[int](), list[int]()
    for component in _components(edges):
        degrees = Counter(node for edge in component for node in edge)
        if set(degrees.values()) == {2}:
            rings.add(len(component))
        elif sorted(degrees.values())[:3] in ([1, 1, 2], [1, 1]) and max(degrees.values()) == 2:
            if len(component) >= 2:
                paths.append(len(component))
        elif max(degrees.values()) > 2:
            rings |= set(
                range(3, len(component) + 1)
            )  # diagonals and heights: any ring may be in it
    return rings, paths


def _components(edges: set[frozenset[Node]]) -> Iterator[list[frozenset[Node]]]:
    """Edges that hang together."""
    left = set(edges)
    while left:
        part = [left.pop()]
        nodes = set(part[0])
        while touching := [e for e in left if e & nodes]:
            part += touching
            left -= set(touching)
            for edge in touching:
                nodes |= edge
        yield part


class SquashedCircle(TraceRule):
    """A circle appears as an ellipse, because the scales of the axes differ (mismatch a).

    Judged are circle patches, and curves whose data are a circle in figures whose words speak of one.
    Measured: circles whose width and height on the canvas differ by more than a fifth.
    """

    name = "consistency.squashed_circle"

    SAID = re.compile(
        r"\bcircl|\bradius|\br\s*=|\bwheel|\bdisk|\bdisc\b|\bround\b|\bsphere", re.IGNORECASE
    )
    MEANT = re.compile(r"ellips|not equal|aspect|squash|stretch|oval", re.IGNORECASE)
    RATIO = 1.2

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        flat = {
            a.index for a in trace.axes
            if a.dimension == "2D" and a.xscale == a.yscale == "linear"
        }  # fmt: skip
        if any(self.MEANT.search(t) for t in trace.texts):
            return None
        said = any(self.SAID.search(t) for t in trace.texts)
        round_ones = [
            e for e in visible_marks(trace)
            if e.axes in flat and e.bbox
            and ((e.owner == "Circle" and e.transform == "data") or (said and _is_circle(e)))
        ]  # fmt: skip
        if not round_ones or (not said and len(round_ones) > 12):
            return None
        return [
            (f"a circle is drawn {ratio:.1f} times as long as wide", e)
            for e in round_ones
            if (ratio := _elongation(e)) > self.RATIO
        ]


def _is_circle(e: Element) -> bool:
    """Whether the data of a line are one full circle."""
    if e.kind != "line" or e.data is None or len(e.data) < 16:
        return False
    points = np.array([p[:2] for p in e.data], dtype=float)
    center = (points.min(axis=0) + points.max(axis=0)) / 2
    radii = np.hypot(*(points - center).T)
    return bool(
        np.ptp(radii) < 0.02 * radii.max() and np.hypot(*(points[0] - points[-1])) < radii.max() / 4
    )


def _elongation(e: Element) -> float:
    assert e.bbox
    wide, high = e.bbox[2] - e.bbox[0], e.bbox[3] - e.bbox[1]
    return max(wide, high) / max(min(wide, high), 1e-6)


SOLID = re.compile(
    r"\b(?:cube|cuboid|box|prism|pyramid|tetrahedron|octahedron|icosahedron|dodecahedron|bipyramid"
    r"|antiprism|polyhedron|frustum)\b",
    re.IGNORECASE,
)
OPEN = re.compile(
    r"net\b|unfold|fold|open|section|cut\b|without|missing|hollow|lid|hidden|slice", re.IGNORECASE
)


CUBE = re.compile(r"^(?:an? |the |unit |regular )*cube\b(?!.* and )", re.IGNORECASE)


class LongCube(TraceRule):
    """The title says cube, and the box that is drawn has sides of different lengths (mismatch b).

    Judged are panels of exactly six faces or twelve edges. Measured: such boxes.
    """

    name = "consistency.long_cube"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        said = any(CUBE.search(t) and not OPEN.search(t) for t in titles(trace))
        solid = [a.index for a in trace.axes if a.dimension == "3D"]
        if not said or len(solid) != 1:
            return None
        marks = [e for e in trace.elements if e.axes == solid[0] and e.role == "data" and e.data]
        faces = [e for e in marks if e.kind == "face"]
        edges = [e for e in marks if e.kind == "line"]
        parts = faces if len(faces) == 6 else edges if len(edges) == 12 and not faces else []
        if not parts:
            return None
        points = np.array([p for e in parts for p in e.data or () if len(p) == 3], dtype=float)
        upright = len(np.unique(points.round(6), axis=0)) == 8
        lengths = np.ptp(points, axis=0) if len(points) and upright else np.ones(3)
        if np.ptp(lengths) <= 0.02 * lengths.max():
            return []
        shape = " × ".join(f"{v:.3g}" for v in lengths)
        return [(f"the title says cube, the box is {shape}", parts[0])]


class BrokenSolid(TraceRule):
    """A solid lacks a single edge of its wire frame, or a face of its surface (mismatch d).

    A wire frame in which all corners have equally many edges but for two that lack one; a surface,
    called a solid by the title, with a hole of three to six edges. Nets, sections and open boxes are
    no solids. Measured: solids that lack something.
    """

    name = "consistency.broken_solid"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        said = " ".join(titles(trace))
        if OPEN.search(said):
            return None
        judged, found = False, list[Complaint]()
        for axes in trace.axes:
            if axes.dimension != "3D":
                continue
            marks = [
                e for e in trace.elements if e.axes == axes.index and e.role == "data" and e.data
            ]
            for degrees in _frames(e for e in marks if e.kind == "line"):
                judged = True
                usual, number = degrees.most_common(1)[0]
                if degrees == Counter({usual: number, usual - 1: 2}) and usual >= 3:
                    found.append(("an edge of the wire frame is missing", None))
            if SOLID.search(said):
                judged = True
                framed = any(
                    e.kind == "line" for e in marks
                )  # its back may be drawn as edges alone
                hole = 0 if framed else _hole([e for e in marks if e.kind == "face"])
                if hole:
                    found.append((f"a face of {hole} edges is missing", None))
        return found if judged else None


def _place(point: Sequence[float]) -> Node:
    return tuple(round(v * 1e4) for v in point)


def _frames(lines: Iterable[Element]) -> Iterator[Counter[int]]:
    """For each connected frame of at least seven edges: how many corners have how many edges."""
    edges: set[frozenset[Node]] = set()
    for e in lines:
        if e.data is not None and len(e.data) <= 12:
            nodes = [_place(p) for p in e.data]
            edges |= {frozenset(pair) for pair in pairwise(nodes) if pair[0] != pair[1]}
    for component in _components(edges):
        if len(component) >= 7:
            yield Counter(_degrees(component).values())


def _degrees(edges: Sequence[frozenset[Node]]) -> Counter[Node]:
    """Edges at each corner; where two parts of a straight edge meet there is none."""
    ends: dict[Node, list[Node]] = {}
    for a, b in map(tuple, edges):
        ends.setdefault(a, []).append(b)
        ends.setdefault(b, []).append(a)
    return Counter(
        {node: len(others) for node, others in ends.items() if not _straight(node, others)}
    )


def _straight(node: Node, others: Sequence[Node]) -> bool:
    """Whether a node has two neighbors, in opposite directions."""
    if len(others) != 2 or len(node) != 3:
        return False
    one, two = (np.subtract(other, node).astype(float) for other in others)
    product = float(np.linalg.norm(one) * np.linalg.norm(two))
    return bool(one @ two < 0 and np.linalg.norm(np.cross(one, two)) < 1e-3 * product)


def _hole(faces: Sequence[Element]) -> int:
    """Edges of the one hole in a closed surface, 0 if it has none or is no surface."""
    if not 3 <= len(faces) <= 60:
        return 0
    used: Counter[frozenset[Node]] = Counter()
    for face in faces:
        nodes = [_place(p) for p in face.data or ()]
        used.update(
            frozenset((a, b)) for a, b in zip(nodes, nodes[1:] + nodes[:1], strict=True) if a != b
        )
    border = [edge for edge, times in used.items() if times == 1]
    ends = Counter(node for edge in border for node in edge)
    single = len(list(_components(set(border)))) == 1 and set(ends.values()) == {2}
    return len(border) if max(used.values()) == 2 and single and 3 <= len(border) <= 6 else 0
