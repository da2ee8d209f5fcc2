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
    for component in components(edges):
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


def components(edges: set[frozenset[Node]]) -> Iterator[list[frozenset[Node]]]:
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
