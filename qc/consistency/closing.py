"""Closed things that words name, drawn with a gap (mismatch d)."""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule, titles
from qc.elements import visible
from qc.shapes import Path, lengths, vertices
from tracer.geometry import PIXEL
from tracer.trace import Element, Trace

CLOSED = re.compile(
    r"\b(?:snowflake|penta(?:gram|gon)|hexa(?:gram|gon)|hepta(?:gram|gon)|octa(?:gram|gon)|(?:five|six|seven|eight)-pointed star"
    r"|star polygon|triangle|square|rectangle|rhombus|parallelogram|trapezoid|trapezium|kite|polygon|unit circle|circle|ellipse"
    r"|cardioid|astroid|lemniscate|deltoid|nephroid|hypocycloid|epicycloid|figure-eight|heart|closed (?:curve|path|loop|polygon)"
    r"|limaçon|torus knot|trefoil)s?\b",
    re.IGNORECASE,
)
OTHERWISE = re.compile(
    r"\b(?:arcs?|semi-?circles?|half|quarter|open|part(?:ial)?|sector|steps?|stages?|construct\w*|unroll\w*|pascal|sierpi\w*|least"
    r"|square (?:root|wave|law|lattice|number|well|error)s?|triangle (?:wave|inequality)|mean square|chi-square|great circle|squared"
    r"|motion|involute|fourier|inside|side|angles?|similar|spiral)\b",
    re.IGNORECASE,
)


class Unclosed(TraceRule):
    """The title names a closed figure, and its outline ends before it comes round (mismatch d).

    A star without its last edge, a snowflake of two sides, a circle that stops at 340°. Judged are
    flat panels in which nothing of the figure's size is closed, and all strokes of that size make one
    open way. Measured: such ways.
    """

    name = "consistency.unclosed"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        said = next((m for t in titles(trace) if (m := CLOSED.search(t))), None)
        if said is None or any(OTHERWISE.search(t) for t in titles(trace)):
            return None
        if [a.dimension for a in trace.axes] != ["2D"]:
            return None
        marks = [
            e for e in trace.elements if e.role == "data" and visible(e) and e.transform == "data"
        ]
        if any(_encloses(e) for e in marks):
            return []
        paths = [p for e in marks if e.kind in ("line", "curve") and len(p := vertices(e)) > 1]
        if not paths:
            return None
        ways = _ways(paths)
        size = max(float(np.hypot(*np.ptp(p, axis=0))) for p in ways)
        large = [p for p in ways if float(np.hypot(*np.ptp(p, axis=0))) > size / 3 and len(p) > 2]
        if any(np.hypot(*(p[0] - p[-1])) <= 2 * PIXEL for p in large):
            return []
        if len(large) == 1 and _bends(large[0]):
            return [(f"the title says {said[0]!r}, its outline is open", None)]
        return _gap_between(large, said[0])


def _encloses(e: Element) -> bool:
    return e.kind in (
        "polygon",
        "circle",
        "ellipse",
        "rectangle",
        "wedge",
        "image",
        "mesh",
        "face",
    ) or (e.kind == "line" and bool(e.attrs.get("closed")))


def _bends(path: Path) -> bool:
    """Whether a path comes back some way: it is much longer than from end to end."""
    return bool(lengths(path).sum() > 1.4 * np.hypot(*(path[0] - path[-1])))


def _ways(paths: Sequence[Path]) -> list[Path]:
    """Paths joined where the end of one is the end of one other, and no third one ends there."""
    ways = list(paths)
    ends = Counter(_node(p[k]) for p in ways for k in (0, -1))
    joined = True
    while joined:
        joined = False
        for i, first in enumerate(ways):
            j = next((j for j, p in enumerate(ways) if j != i and _joins(first, p, ends)), None)
            if j is not None:
                ways[i] = _join(first, ways[j])
                del ways[j]
                joined = True
                break
    return ways


def _node(point: Path) -> tuple[int, ...]:
    return tuple(int(v) for v in np.round(point / 3))


def _joins(first: Path, second: Path, ends: Counter[tuple[int, ...]]) -> bool:
    shared = {_node(first[0]), _node(first[-1])} & {_node(second[0]), _node(second[-1])}
    return any(ends[node] == 2 for node in shared)


def _join(first: Path, second: Path) -> Path:
    """The two as one path; a common end becomes an inner vertex."""
    options = [(a, b) for a in (first, first[::-1]) for b in (second, second[::-1])]
    one, two = min(options, key=lambda pair: float(np.hypot(*(pair[0][-1] - pair[1][0]))))
    return np.vstack([one, two[1:]])


def _gap_between(halves: Sequence[Path], said: str) -> list[Complaint]:
    """Two curves that mirror each other and whose ends do not meet (a circle by two roots)."""
    if len(halves) != 2 or min(map(len, halves)) < 20:
        return []
    one, two = halves
    gaps = [min(float(np.hypot(*(a - b))) for b in (two[0], two[-1])) for a in (one[0], one[-1])]
    size = float(np.hypot(*np.ptp(np.vstack(halves), axis=0)))
    mirrored = (
        abs(float(np.hypot(*np.ptp(one, axis=0)) - np.hypot(*np.ptp(two, axis=0)))) < 0.02 * size
    )
    apart = [gap for gap in gaps if 0.01 * size < gap]
    if mirrored and apart and max(gaps) < 0.6 * size:
        return [(f"the title says {said!r}, its halves do not meet", None)]
    return []
