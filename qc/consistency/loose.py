"""Outlines drawn in strokes, of which one ends in the open (mismatch d)."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from qc.base import Subject
from qc.consistency.plane import Piece, off
from qc.consistency.rule import Complaint, TraceRule, in_panel, titles
from qc.shapes import Path, vertices
from tracer.geometry import shown
from tracer.trace import Trace

OUTLINES = re.compile(
    r"\b(?:outlines?|silhouette|closed (?:outline|shape|polygon|polyline|curve|contour|frame)|house|envelope|perimeter|convex hull|truss|letter box"
    r"|cylinder|cone|cuboid|cube|prism|pyramid|tetrahedron|frustum|octahedron|isometric (?:box|cube|block)|picture frame|gable|tent|kite|arrow shape|star outline|crown|boat|hull of|(?:football|soccer|tennis|basketball|playing|hockey|volleyball|handball) (?:field|court|pitch)|rectangular frame|window frame)\b",
    re.IGNORECASE,
)
OTHERWISE = re.compile(
    r"\b(?:open|floor plan|plan of|nets?|unfold\w*|half|incomplete|missing|without|steps?|construct\w*|before|perspective|vanishing|rays?|circuit|net of|section|rotation"
    r"|volume of revolution|growth|price|market|prices|sales|number|law|traffic|root|sum|numbers|food|population|age|cone cells|light cone|of experience|stages?)\b",
    re.IGNORECASE,
)
MEET = 4.0
"""Pixels within which an end touches another stroke."""
SLIGHT = 0.15
"""Strokes shorter than this share of the longest one are details."""
MOST = 80


class LooseEnds(TraceRule):
    """The title names an outline or a solid drawn in strokes, and a stroke of it ends in the open, as if
    the next wall, rim or edge were missing (mismatch d).

    Judged are flat panels with at least three solid strokes of one color and width that hang together, few
    of which are free: each end of a large one must meet another one of them.
    Measured: free ends.
    """

    name = "consistency.loose_ends"
    silent = "no title names an outline of strokes"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        judged, found = False, list[Complaint]()
        for title in titles(trace):
            said = OUTLINES.search(title)
            part = in_panel(trace, title)
            if (
                said is None
                or OTHERWISE.search(title)
                or [a.dimension for a in part.axes] != ["2D"]
            ):
                continue
            for strokes in _styles(part):
                judged = True
                if _lacks_an_edge(strokes):
                    found.append((f"{said[0]!r}: two corners lack an edge", None))
                free = list(_free_ends(strokes))
                if 0 < len(free) <= 2:
                    x, y = free[0]
                    found.append(
                        (f"{said[0]!r}: a stroke ends in the open at {x:.0f}, {y:.0f}", None)
                    )
        return found if judged else None


def _styles(trace: Trace) -> Iterator[Sequence[Path]]:
    """Solid strokes of one color and width, of the commonest such style."""
    styles: dict[tuple[object, ...], list[Path]] = defaultdict(list)
    for e in shown(trace, "line"):
        path = vertices(e)
        if len(path) > 1 and e.transform == "data" and e.linestyle in (None, "solid"):
            closed = np.vstack([path, path[:1]]) if e.attrs.get("closed") else path
            styles[e.edgecolor, e.linewidth].append(closed)
    if styles:
        strokes = max(styles.values(), key=lambda s: sum(len(p) - 1 for p in s))
        if 2 <= len(strokes) <= MOST and sum(len(p) - 1 for p in strokes) >= 3:
            yield strokes


def _lacks_an_edge(strokes: Sequence[Path]) -> bool:
    """Whether strokes make a frame with three edges at every corner but for two that have two."""
    edges = {
        frozenset(tuple(int(v) for v in np.round(p / MEET)) for p in pair)
        for path in strokes
        for pair in pairwise(path)
    }
    degrees = Counter(corner for edge in edges if len(edge) == 2 for corner in edge)
    return len(degrees) >= 6 and Counter(degrees.values()) == Counter({3: len(degrees) - 2, 2: 2})


def _free_ends(strokes: Sequence[Path]) -> Iterator[Path]:
    """Ends of large strokes that meet no other stroke, where the strokes hang together."""
    pieces = [
        (k, Piece(a, b))
        for k, path in enumerate(strokes)
        for a, b in pairwise(path)
        if np.hypot(*(b - a)) > 0.5
    ]
    longest = max((float(np.hypot(*np.ptp(p, axis=0))) for p in strokes), default=0.0)
    for k, path in enumerate(strokes):
        size = float(np.hypot(*np.ptp(path, axis=0)))
        if size < SLIGHT * longest or np.hypot(*(path[0] - path[-1])) <= MEET:
            continue
        ends = (path[0], path[-1])
        touched = [
            any(off(end, p) <= MEET for other, p in pieces if other != k)
            or _meets_itself(end, path)
            for end in ends
        ]
        if any(touched) or len(path) > 2:
            yield from (end for end, met in zip(ends, touched, strict=True) if not met)


def _meets_itself(end: Path, path: Path) -> bool:
    """Whether a path ends on an earlier piece of its own."""
    inner = [Piece(a, b) for a, b in pairwise(path) if np.hypot(*(b - a)) > 0.5]
    apart = inner[1:] if np.array_equal(end, path[0]) else inner[:-1]
    return any(off(end, p) <= MEET for p in apart[1:-1])
