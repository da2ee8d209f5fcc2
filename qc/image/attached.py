"""Rules on marks that must stand at something: arrows of notes and dimensions (A-2)."""

import ast
import re
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from icc.record import Verdict
from qc.base import Subject
from qc.elements import peaks_down, visible_marks
from qc.image.canvas import ImageRule, reference
from qc.image.paths import Culprit, PathRule
from qc.shapes import Path, box_gap, diagonal, gap, nearest, vertices
from tracer.trace import Axes, Element, Trace

Place = tuple[float, float]


def place(point: Sequence[float] | NDArray[np.float64]) -> Place:
    return float(point[0]), float(point[1])


def frame_gap(axes: Sequence[Axes], point: Place) -> float:
    """Distance from the nearest edge of a drawn frame, infinite without one."""
    gaps = [np.inf]
    for a in axes:
        if a.axis_on and box_gap(a.bbox, point) < 12:
            x0, y0, x1, y1 = a.bbox
            gaps += [abs(point[0] - x0), abs(point[0] - x1), abs(point[1] - y0), abs(point[1] - y1)]
    return min(gaps)


WORDS = re.compile(r"^[A-Za-z][A-Za-z ]{4,}$")


HIGH = re.compile(r"\bmax(?:im(?:um|a))?\b|\bpeaks?\b|\bcrest", re.IGNORECASE)
AT_LARGE = re.compile(
    r"^\$?(?:\\(?:vec|mathbf|mathrm|boldsymbol)\s*\{?)?[gBENtvc](?![a-z])|"
    r"gravit|field|north|wind|time|flow|light|incoming|direction|beam|current|motion|wave",
    re.IGNORECASE,
)
CORNER = re.compile(r"\b(?:vertex|vertices|turning point|extremum|stationary)\b", re.IGNORECASE)
LOW = re.compile(r"\bmin(?:im(?:um|a))?\b|\btrough", re.IGNORECASE)


class DetachedArrow(PathRule):
    """The arrow of a note points at nothing: no line, mark, shape or text is near its tip (A-2).

    Arrows without words (forces) are things of their own; in a drawing without ticks half their
    distance from everything counts, but for directions at large (gravity, a field, north). Arrows with
    two heads measure something: they count if nothing is drawn abreast of either end. The arrow of a note on a
    maximum, minimum or peak must point at one.
    Measured: distance of the worst tip from what is drawn, as a share of the canvas's diagonal.
    """

    name = "image.detached_arrow"
    threshold = 0.035
    threshold_basis = (
        "Nine of ten figures of matplotlib's gallery with such notes end within 0.007, one at 0.13; "
        "misplaced ones by hand lie at 0.04 and more. Few figures: a rough threshold."
    )
    complaint = "of a note points at nothing, {:.0%} of the diagonal away from what it names"

    ON_FRAME, BESIDE = 3.0, 60.0

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        notes = {e.line: e.text for e in trace.elements if e.owner == "Annotation" and e.text}
        anchors = visible_marks(trace)
        bare = {a.index for a in trace.axes if a.dimension == "2D" and not (a.axis_on and a.xticks)}
        for e in anchors:
            ends = e.pixels
            if e.axes in bare and e.kind == "arrow" and e.owner != "Quiver" and ends:
                yield self._loose(e, anchors) / 2 / diagonal(trace), e
            if e.owner == "FancyArrow" and ends and self._has_words(anchors, place(ends[0])):
                tip = place(ends[-1])
                yield nearest((o for o in anchors if o is not e), tip) / diagonal(trace), e
            if e.kind == "arrow" and e.attrs.get("heads") == "both" and ends:
                yield self._off_the_measured(e, anchors) / diagonal(trace), e
            if e.line not in notes or not ends or e.owner != "FancyArrowPatch":
                continue
            if e.attrs.get("heads", "end") not in ("end", "none"):
                continue
            tip, tail = place(ends[-1]), place(ends[0])
            if e.attrs.get("heads") == "none" and nearest(
                (o for o in anchors if o.owner == "Annotation"), tip
            ) < nearest((o for o in anchors if o.owner == "Annotation"), tail):
                tip = tail
            others = (
                o
                for o in anchors
                if o is not e and not (o.line == e.line and o.owner in ("Annotation", e.owner))
            )
            away = nearest(others, tip)
            if frame_gap(trace.axes, tip) < self.ON_FRAME:
                away = 0.0
            framework = (
                o
                for o in trace.elements
                if o.role in ("title", "axis_label", "legend", "tick_label", "colorbar")
            )
            if away > 10:
                away = min(away, nearest((o for o in framework if o.bbox), tip))
            own = [o for o in anchors if o.axes == e.axes]
            if not any(peaks_down(a) for a in trace.axes if a.index == e.axes):
                away = max(away, _extreme_gap(own, tip, notes[e.line] or ""))
            if np.isfinite(away):
                yield away / diagonal(trace), e

    def _loose(self, arrow: Element, marks: Sequence[Element]) -> float:
        """Distance of an arrow from all shapes and other arrows; 0 for directions at large."""
        assert arrow.pixels
        tail, tip = np.array(arrow.pixels[0][:2]), np.array(arrow.pixels[-1][:2])
        spots = [place(tail + t * (tip - tail)) for t in (0.0, 0.5, 1.0)]
        own = [o for o in marks if o.axes == arrow.axes and o is not arrow]
        named = [o for o in own if o.kind == "text" and nearest([o], spots[1]) < self.BESIDE]
        shapes = [o for o in own if o.kind != "text"]
        if any(AT_LARGE.search(o.text or "") for o in named) or len(shapes) < 2:
            return 0.0
        return min(nearest(shapes, spot) for spot in spots)

    def _off_the_measured(self, arrow: Element, marks: Sequence[Element]) -> float:
        """Distance of a dimension from all shapes, 0 if one is abreast of either end."""
        assert arrow.pixels
        tail, tip = np.array(arrow.pixels[0][:2]), np.array(arrow.pixels[-1][:2])
        along = (tip - tail) / max(1.0, float(np.hypot(*(tip - tail))))
        shapes = [o for o in marks if o.kind not in ("text", "arrow")]
        for end in (tail, tip):
            spans = ((_outline(o) - end) @ along for o in shapes)
            if any(len(s) and s.min() < ABREAST and s.max() > -ABREAST for s in spans):
                return 0.0
        spots = [tail + t * (tip - tail) for t in np.linspace(0, 1, 9)]
        away = min(nearest(shapes, (float(x), float(y))) for x, y in spots)
        return away if np.isfinite(away) else 0.0

    def _has_words(self, marks: Sequence[Element], tail: Place) -> bool:
        """Whether a plain arrow starts at a text of words: then it is the arrow of a note."""
        texts = (o for o in marks if o.kind == "text" and WORDS.match(o.text or ""))
        return nearest(texts, tail) < 10


class LostNote(ImageRule):
    """A note never appears, because the point it belongs to lies outside of its axes (A-2).

    matplotlib leaves out an annotation whose point cannot be seen. Judged are notes that the script
    writes unconditionally and word for word. Measured: how many of them are not drawn.
    """

    name = "image.lost_note"
    threshold = 0
    threshold_basis = "Follows from the definition."

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        said = list(_notes(subject.code))
        if not said:
            return self.verdict(None, "no note is written word for word")
        lost = [(text, line) for text, line in said if text not in trace.texts]
        evidence = {"line": lost[0][1]} if lost else None
        reason = f"line {lost[0][1]}: the note {lost[0][0][:40]!r} is not drawn" if lost else ""
        return self.verdict(len(lost) <= (self.limit or 0), reason, len(lost), evidence)


def _notes(code: str) -> Iterator[tuple[str, int]]:
    """Text and line of each annotation at the script's top level."""
    for statement in ast.parse(code).body if "annotate(" in code else ():
        call = statement.value if isinstance(statement, (ast.Expr, ast.Assign)) else None
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.args):
            continue
        text = call.args[0].value if isinstance(call.args[0], ast.Constant) else None
        if call.func.attr == "annotate" and isinstance(text, str) and text.strip():
            yield text, call.lineno


def _extreme_gap(marks: Sequence[Element], tip: Place, said: str) -> float:
    """Distance of a tip from the nearest marker or high or low of a curve, as the words say.

    0 if they say nothing of the kind, or both, or other shapes than lines have the extremes.
    """
    high, low = HIGH.search(said) is not None, LOW.search(said) is not None
    corner = CORNER.search(said) is not None
    shapes = [e for e in marks if e.kind not in ("text", "arrow", "marker")]
    if (high == low and not corner) or any(e.kind != "line" for e in shapes):
        return 0.0
    ways = ((1, 1), (1, -1), (0, 1), (0, -1)) if corner else ((1, 1 if high else -1),)
    gaps = [gap(e, tip) for e in marks if e.kind == "marker"]
    for path in map(vertices, (e for e in shapes if not reference(e))):
        if len(path) > 2:
            tops = np.logical_or.reduce([_tops(path[:, way] * sign) for way, sign in ways])
            ends = path[tops] if len(path) > COARSE or not corner else path
            gaps.append(float(np.hypot(*(ends - tip).T).min(initial=np.inf)))
    return min(gaps, default=0.0)


def _tops(rows: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which values are no greater than those beside them: pixels run down."""
    steps = np.diff(rows)
    tops: NDArray[np.bool_] = np.r_[True, steps <= 0] & np.r_[steps >= 0, True]
    return tops


COARSE = 24
"""Vertices up to which a path is a polygon, each of its vertices a corner."""

ABREAST = 4.0
"""Pixels within which something counts as abreast of an arrow's end."""


def _outline(e: Element) -> Path:
    """Its vertices, or the corners of its box."""
    path = vertices(e)
    if len(path) > 1 or e.bbox is None:
        return path
    x0, y0, x1, y1 = e.bbox
    return np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])
