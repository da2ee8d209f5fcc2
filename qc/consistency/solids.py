"""Solids that words name, against the faces and edges of 3-D panels (mismatches b, c, d)."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

import numpy as np

from qc.base import Subject
from qc.consistency.outlines import Node, components
from qc.consistency.rule import Complaint, TraceRule, titles
from tracer.trace import Element, Trace

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
            faces = [e for e in marks if e.kind == "face"]
            lines = [e for e in marks if e.kind == "line"]
            # Lines beside faces are sections, heights or the back of the solid: no frame of its own
            for degrees in () if faces else _frames(lines):
                judged = True
                usual, number = degrees.most_common(1)[0]
                if degrees == Counter({usual: number, usual - 1: 2}) and usual >= 3:
                    found.append(("an edge of the wire frame is missing", None))
            if SOLID.search(said):
                judged = True
                hole = 0 if lines else _hole(faces)
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
    for component in components(edges):
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
    single = len(list(components(set(border)))) == 1 and set(ends.values()) == {2}
    return len(border) if max(used.values()) == 2 and single and 3 <= len(border) <= 6 else 0


EDGES: Mapping[str, int] = {
    r"cube|cuboid|parallelepiped|rectangular (?:box|prism)": 12, r"tetrahedron": 6, r"octahedron": 12,
    r"(?:square|rectangular)(?:-based)? pyramid": 8, r"triangular prism": 9, r"pentagonal prism": 15,
    r"hexagonal prism": 18, r"icosahedron": 30, r"dodecahedron": 30,
}  # fmt: skip
PARTS = re.compile(r"\b(\d{1,2}) (edges|faces)\b", re.IGNORECASE)
PARTLY = re.compile(
    r"\b(?:hypercube|tesseract|net|section|cut|open|truncated|half|without|inside|and (?:an? |the |its )?(?:\w+ )?(?:sphere|cube|cuboid|cone|cylinder|pyramid|prism|ball|net|dual|\w+hedron)|stack\w*|projection|vertices of)\b",
    re.IGNORECASE,
)


class SolidParts(TraceRule):
    """A wire frame has fewer edges, or a surface fewer faces, than its title says or its solid has (c).

    Judged are figures of one 3-D panel. A frame may hold more lines than edges (axes, diagonals, hidden
    parts). Measured: edges and faces that are wanting.
    """

    name = "consistency.solid_parts"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        if [a.dimension for a in trace.axes] != ["3D"]:
            return None
        marks = [e for e in trace.elements if e.role == "data" and e.data]
        faces = sum(e.kind == "face" for e in marks)
        edges = _segments([e for e in marks if e.kind == "line"])
        wanted = list(_wanted(titles(trace)))
        missing = [
            (f"the title says {said!r}, there are {seen} {what}", None)
            for said, what, number in wanted
            for seen in ((faces if what == "faces" else edges),)
            if seen and not (what == "edges" and faces) and seen < number
        ]
        return missing if wanted and (faces or edges) else None


def _wanted(words: Sequence[str]) -> Iterator[tuple[str, str, int]]:
    """Words, the part they speak of, and how many there must be."""
    for text in words:
        for match in PARTS.finditer(text):
            yield match[0], match[2].lower(), int(match[1])
        if not PARTLY.search(text):
            for solid, number in EDGES.items():
                if named := re.search(rf"\b(?:{solid})\b", text, re.IGNORECASE):
                    yield named[0], "edges", number


def _segments(lines: Sequence[Element]) -> int:
    """Different straight pieces."""
    paths = [[_place(p) for p in e.data or ()] for e in lines]
    return len({frozenset(pair) for path in paths for pair in pairwise(path)})
