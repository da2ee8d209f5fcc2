"""Rules on marks that must stand at something: arrows of notes, dimensions, marks of angles (A-2)."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from qc.elements import visible_marks
from qc.image.paths import Culprit, PathRule, words_of
from qc.shapes import Path, box_gap, diagonal, gap, lengths, nearest, path_gap, turns, vertices
from tracer.trace import Axes, Element, Trace

Place = tuple[float, float]


def place(point: Sequence[float]) -> Place:
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


class DetachedArrow(PathRule):
    """The arrow of a note points at nothing: no line, mark, shape or text is near its tip (A-2).

    Arrows without words (forces) are things of their own and do not count. Arrows with two heads
    measure something: they count if nothing is drawn abreast of either end.
    Measured: distance of the worst tip from what is drawn, as a share of the canvas's diagonal.
    """

    name = "image.detached_arrow"
    threshold = 0.035
    threshold_basis = (
        "Nine of ten figures of matplotlib's gallery with such notes end within 0.007, one at 0.13; "
        "misplaced ones by hand lie at 0.04 and more. Few figures: a rough threshold."
    )
    complaint = "of a note points at nothing, {:.0%} of the diagonal away from anything"

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        notes = {e.line for e in trace.elements if e.owner == "Annotation" and e.text}
        anchors = visible_marks(trace)
        for e in anchors:
            ends = e.pixels
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
            away = min(nearest(others, tip), frame_gap(trace.axes, tip))
            framework = (
                o
                for o in trace.elements
                if o.role in ("title", "axis_label", "legend", "tick_label", "colorbar")
            )
            if away > 10:
                away = min(away, nearest((o for o in framework if o.bbox), tip))
            if np.isfinite(away):
                yield away / diagonal(trace), e

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


class DetachedAngle(PathRule):
    """The mark of an angle, an arc or a small square, is not at any corner (A-2).

    Judged are arcs with a letter or degrees beside them, and small right-angle hooks, in figures
    that draw straight sides. Measured: distance in pixels of the mark from the nearest side.
    """

    name = "image.detached_angle"
    threshold = 12
    threshold_basis = "Set on figures made by hand; only one figure of matplotlib's gallery marks an angle (0 px)."
    complaint = "that marks an angle is {:.0f} px away from any side"

    ANGLE = re.compile(r"°|\\circ|\\(?:alpha|beta|gamma|delta|theta|phi|varphi|omega)|[αβγδθφω]")
    RIGHT = re.compile(r"right|perpendic|pythag|altitude|orthogon|90", re.IGNORECASE)
    REACH, HOOK = 60.0, (4.0, 40.0)

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        flat = {a.index for a in trace.axes if a.dimension == "2D"}
        marks = [e for e in visible_marks(trace) if e.axes in flat]
        sides = [e for e in marks if e.kind in ("line", "polygon", "arrow", "rectangle", "marker")]
        said = self.RIGHT.search(words_of(trace))
        for e in marks:
            if e.kind == "arc":
                yield from self._arc(e, marks, sides)
            elif self._is_hook(vertices(e)) or (said and self._is_square(e)):
                others = [s for s in sides if s is not e and not self._is_hook(vertices(s))]
                path = vertices(e)
                away = min((_outline_gap(s, place(p)) for s in others for p in path), default=0.0)
                if others:
                    yield away, e

    def _arc(self, e: Element, marks: list[Element], sides: list[Element]) -> Iterator[Culprit]:
        if e.bbox is None or not e.pixels or not sides:
            return
        words = (o for o in marks if o.kind == "text" and self.ANGLE.search(o.text or ""))
        center = place(e.pixels[0])
        size = max(e.bbox[2] - e.bbox[0], e.bbox[3] - e.bbox[1])
        beside = any(gap(o, center) < self.REACH + size for o in words)
        if beside and size < 200:
            yield min(_outline_gap(s, center) for s in sides), e

    def _is_square(self, e: Element) -> bool:
        """A small unfilled square."""
        path = vertices(e)
        if e.kind not in ("rectangle", "polygon") or len(path) != 4 or e.facecolor:
            return False
        edges, low, high = lengths(np.vstack([path, path[:1]])), *self.HOOK
        return bool(low < edges.min() and edges.max() < min(high, 1.1 * edges.min()))

    def _is_hook(self, path: Path) -> bool:
        """Two equal short legs at a right angle."""
        if len(path) != 3:
            return False
        a, b = lengths(path)
        low, high = self.HOOK
        square = abs(abs(float(turns(path)[0])) - np.pi / 2) < 0.03
        return bool(low < a < high and abs(a - b) < 0.1 * a and square)


ABREAST = 4.0
"""Pixels within which something counts as abreast of an arrow's end."""


def _outline(e: Element) -> Path:
    """Its vertices, or the corners of its box."""
    path = vertices(e)
    if len(path) > 1 or e.bbox is None:
        return path
    x0, y0, x1, y1 = e.bbox
    return np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])


def _outline_gap(side: Element, point: Place) -> float:
    """Distance of a point from a side's own line, the closing one of a shape included."""
    path = vertices(side)
    if side.kind in ("polygon", "rectangle") and len(path):
        path = np.vstack([path, path[:1]])
    return path_gap(path, point) if len(path) else gap(side, point)
