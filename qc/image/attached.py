"""Rules on what must stand at something: arrows of notes, letters, marks of angles (A-2)."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from qc.elements import visible_marks
from qc.image.paths import Culprit, PathRule
from qc.shapes import Path, box_gap, diagonal, gap, lengths, nearest, path_gap, turns, vertices
from tracer.trace import Axes, Element, Trace

Place = tuple[float, float]


def _place(point: Sequence[float]) -> Place:
    return float(point[0]), float(point[1])


def _frame_gap(axes: Sequence[Axes], point: Place) -> float:
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

    Arrows without words (forces, dimensions) are things of their own and do not count.
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
            if e.owner == "FancyArrow" and ends and self._has_words(anchors, _place(ends[0])):
                tip = _place(ends[-1])
                yield nearest((o for o in anchors if o is not e), tip) / diagonal(trace), e
            if e.line not in notes or not ends or e.owner != "FancyArrowPatch":
                continue
            if e.attrs.get("heads", "end") not in ("end", "none"):
                continue
            tip, tail = _place(ends[-1]), _place(ends[0])
            if e.attrs.get("heads") == "none" and nearest(
                (o for o in anchors if o.owner == "Annotation"), tip
            ) < nearest((o for o in anchors if o.owner == "Annotation"), tail):
                tip = tail
            others = (
                o
                for o in anchors
                if o is not e and not (o.line == e.line and o.owner in ("Annotation", e.owner))
            )
            away = min(nearest(others, tip), _frame_gap(trace.axes, tip))
            framework = (
                o
                for o in trace.elements
                if o.role in ("title", "axis_label", "legend", "tick_label", "colorbar")
            )
            if away > 10:
                away = min(away, nearest((o for o in framework if o.bbox), tip))
            if np.isfinite(away):
                yield away / diagonal(trace), e

    def _has_words(self, marks: Sequence[Element], tail: Place) -> bool:
        """Whether a plain arrow starts at a text of words: then it is the arrow of a note."""
        texts = (o for o in marks if o.kind == "text" and WORDS.match(o.text or ""))
        return nearest(texts, tail) < 10


SYMBOL = re.compile(r"^\$?(?:\\(?:mathrm|mathbf|vec|text)\s*\{?)?[A-Za-z](?:_?\{?\w\}?|')?\}?\$?$")


class DetachedLabel(PathRule):
    """A letter that should name a point, side or force stands far from everything drawn (A-2).

    Letters inside shapes belong to them; figures of text alone, and letters placed on the axes
    or the figure (panel names), do not count. Measured: distance of the worst letter from what is
    drawn, as a share of the canvas's diagonal.
    """

    name = "image.detached_label"
    threshold = 0.12
    threshold_basis = "Letters of 72 template figures stand within 0.033, of two figures of matplotlib's gallery within 0.063."
    complaint = "label stands {:.0%} of the diagonal away from anything drawn"

    MOST, AT_FRAME = 30, 20.0

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        marks = visible_marks(trace)
        letters = [
            e
            for e in marks
            if e.kind == "text" and e.transform == "data" and e.bbox and SYMBOL.match(e.text or "")
        ]
        if not 0 < len(letters) <= self.MOST:
            return
        shapes = [e for e in marks if e.kind != "text"]
        if not shapes or any(e.kind in ("image", "mesh") for e in shapes):
            return
        for e in letters:
            assert e.bbox
            center = ((e.bbox[0] + e.bbox[2]) / 2, (e.bbox[1] + e.bbox[3]) / 2)
            away = nearest((o for o in shapes if o.axes == e.axes), center)
            if np.isfinite(away):
                at_frame = _frame_gap(trace.axes, center) < self.AT_FRAME
                yield 0.0 if at_frame else away / diagonal(trace), e


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
    REACH, HOOK = 60.0, (4.0, 40.0)

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        flat = {a.index for a in trace.axes if a.dimension == "2D"}
        marks = [e for e in visible_marks(trace) if e.axes in flat]
        sides = [e for e in marks if e.kind in ("line", "polygon", "arrow", "rectangle", "marker")]
        for e in marks:
            if e.kind == "arc":
                yield from self._arc(e, marks, sides)
            elif e.kind == "line" and self._is_hook(vertices(e)):
                others = [s for s in sides if s is not e and not self._is_hook(vertices(s))]
                path = vertices(e)
                away = min((_outline_gap(s, _place(p)) for s in others for p in path), default=0.0)
                if others:
                    yield away, e

    def _arc(self, e: Element, marks: list[Element], sides: list[Element]) -> Iterator[Culprit]:
        if e.bbox is None or not e.pixels or not sides:
            return
        words = (o for o in marks if o.kind == "text" and self.ANGLE.search(o.text or ""))
        center = _place(e.pixels[0])
        size = max(e.bbox[2] - e.bbox[0], e.bbox[3] - e.bbox[1])
        beside = any(gap(o, center) < self.REACH + size for o in words)
        if beside and size < 200:
            yield min(_outline_gap(s, center) for s in sides), e

    def _is_hook(self, path: Path) -> bool:
        """Two equal short legs at a right angle."""
        if len(path) != 3:
            return False
        a, b = lengths(path)
        low, high = self.HOOK
        square = abs(abs(float(turns(path)[0])) - np.pi / 2) < 0.03
        return bool(low < a < high and abs(a - b) < 0.1 * a and square)


def _outline_gap(side: Element, point: Place) -> float:
    """Distance of a point from a side's own line, the closing one of a shape included."""
    path = vertices(side)
    if side.kind in ("polygon", "rectangle") and len(path):
        path = np.vstack([path, path[:1]])
    return path_gap(path, point) if len(path) else gap(side, point)
