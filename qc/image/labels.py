"""Rules on names and values that must stand at what they name (A-2)."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence

import numpy as np

from qc.elements import visible_marks
from qc.image.attached import frame_gap
from qc.image.paths import Culprit, PathRule
from qc.pixels import Box
from qc.shapes import box_gap, diagonal, nearest
from tracer.trace import Axes, Element, Trace

SYMBOL = re.compile(r"^\$?(?:\\(?:mathrm|mathbf|vec|text)\s*\{?)?[A-Za-z](?:_?\{?\w\}?|')?\}?\$?$")

MEASURE = re.compile(
    r"^(?:\$?\\?[A-Za-zΑ-ω][\w{}]{0,6}\$?\s*=\s*)?\$?[-−]?\d+(?:[.,/]\d+)?\s?\$?\s?[%°²³/A-Za-zΩμµ]{0,5}\$?$"
)


WORDS = re.compile(r"^[A-Za-z]+(?: [A-Za-z]+){0,2}$")


class DetachedLabel(PathRule):
    """A name that should stand at a point, side or force stands far from everything drawn (A-2).

    Letters count, and in drawings without ticks also measures such as "4 cm" or "R = 10 Ω" and names
    of up to three words. A name in the color of one thing alone must stand at that. Letters
    inside shapes belong to them; figures of text alone, letters placed on the axes or the figure
    (panel names), and lists, one below the other, do not count. Measured: distance of the worst name
    from what is drawn, as a share of the canvas's diagonal.
    """

    name = "image.detached_label"
    threshold = 0.12
    threshold_basis = (
        "Names in 852 good figures stand within 0.107, most within 0.06; in the color of one thing, at "
        "it within 0.05."
    )
    complaint = "label stands {:.0%} of the diagonal away from anything drawn"

    MOST, AT_FRAME, VIVID = 30, 20.0, 60

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        marks = visible_marks(trace)
        texts = [e for e in marks if e.kind == "text" and e.transform == "data" and e.bbox]
        shapes = [e for e in marks if e.kind != "text"]
        if not shapes or any(e.kind in ("image", "mesh") for e in shapes):
            return
        bare = {a.index for a in trace.axes if not a.axis_on or not (a.xticks or a.yticks)}
        flat = {a.index for a in trace.axes if a.dimension == "2D"}
        named = [e for e in texts if _names(e, bare)]
        for e in texts if len(texts) <= self.MOST else ():
            own = [o for o in shapes if o.axes == e.axes]
            like = self._alike(e, own) if e.axes in flat else []
            if own and (like or e in named):
                away = min(nearest(like or own, spot) for spot in _spots(e.bbox))
                meant = frame_gap(trace.axes, _center(e.bbox)) < self.AT_FRAME
                meant = meant or _listed(e, marks) or _heads_rows(e, texts, own)
                yield 0.0 if meant else away / diagonal(trace), e

    def _alike(self, text: Element, shapes: Sequence[Element]) -> list[Element]:
        """The one thing in the text's color, if the color is vivid and there is only one."""
        color = (text.facecolor or "")[:7]
        levels = bytes.fromhex(color[1:])
        if not levels or max(levels) - min(levels) < self.VIVID:
            return []
        same = [e for e in shapes if color in ((e.facecolor or "")[:7], (e.edgecolor or "")[:7])]
        things = {e.id if e.group is None else -1 - e.group for e in same}
        return same if len(things) == 1 else []


def _names(text: Element, bare: Container[int | None]) -> bool:
    """Whether a text names or measures one thing; measures and words only in panels without ticks."""
    said = text.text or ""
    return bool(
        SYMBOL.match(said) or (text.axes in bare and (MEASURE.match(said) or WORDS.match(said)))
    )


def _spots(box: Box | None) -> list[tuple[float, float]]:
    """The middle of a box and of its sides."""
    x0, y0, x1, y1 = box or (0.0, 0.0, 0.0, 0.0)
    x, y = _center(box)
    return [(x, y), (x0, y), (x1, y), (x, y0), (x, y1)]


def _listed(text: Element, marks: Sequence[Element]) -> bool:
    """Whether another text begins right below or above it: they are lines of a list."""
    return any(
        o is not text
        and o.kind == "text"
        and o.bbox
        and text.bbox
        and abs(o.bbox[0] - text.bbox[0]) < 3
        and abs(o.bbox[1] - text.bbox[1]) < 3 * (text.bbox[3] - text.bbox[1])
        for o in marks
    )


def _heads_rows(text: Element, texts: Sequence[Element], shapes: Sequence[Element]) -> bool:
    """Whether it is one of three and more that begin on one upright line beside all that is drawn:
    names of rows or levels."""
    column = [o for o in texts if o.axes == text.axes and abs(_left(o) - _left(text)) < 3]
    edges = [(o.bbox[0], o.bbox[2]) for o in shapes if o.bbox]
    right = all(_left(text) > high for _, high in edges)
    left = all(max(o.bbox[2] for o in column if o.bbox) < low for low, _ in edges)
    return len(column) > 2 and (left or right)


def _left(text: Element) -> float:
    return text.bbox[0] if text.bbox else 0.0


class ScatteredNames(PathRule):
    """Names stand beside the points they name, values at other bars than their own (A-2).

    Judged are drawings with as many names as large dots or circles, and bar charts with as many
    numbers as bars, each the value of one. Names that stand at something else are at home there.
    Measured: share of them that is not where it belongs.
    """

    name = "image.scattered_names"
    threshold = 0.45
    threshold_basis = (
        "Set on figures made by hand; see the benchmark for how many good figures it applies to."
    )
    complaint = "and others lack their names or values: {:.0%} of them"

    LEAST, REACH, HOME, DOT = 3, 30.0, 25.0, 9.0
    NAME = re.compile(r"^\S{1,4}$")

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        marks = visible_marks(trace)
        for axes in trace.axes:
            own = [e for e in marks if e.axes == axes.index and e.bbox]
            texts = [e for e in own if e.kind == "text" and e.transform == "data"]
            dots = [e for e in own if _disc(e, self.DOT)]
            names = [t for t in texts if self.NAME.match(t.text or "")]
            if self.LEAST <= len(dots) == len(names):
                shapes = [e for e in own if e.kind != "text"]
                yield self._astray(dots, names, shapes), dots[0]
            bars = [e for e in trace.elements if e.axes == axes.index and e.kind == "rectangle"]
            bars = [e for e in bars if e.role == "data" and e.on_canvas and "height" in e.attrs]
            if axes.dimension == "2D" and len(bars) >= self.LEAST:
                yield from self._values(bars, texts, axes)

    def _astray(
        self, dots: Sequence[Element], names: Sequence[Element], shapes: Sequence[Element]
    ) -> float:
        """Share of dots without a name, if as many names stand at nothing else either."""
        centers = [_center(e.bbox) for e in names if e.bbox]
        bare = [all(_gap(dot.bbox, c) > self.REACH for c in centers) for dot in dots]
        free = [nearest(shapes, c) > self.HOME for c in centers]
        return float(min(np.mean(bare), np.mean(free)))

    def _values(
        self, bars: Sequence[Element], texts: Sequence[Element], axes: Axes
    ) -> Iterator[Culprit]:
        across = 1 if len({round(b.attrs["width"], 9) for b in bars}) == 1 else 0
        values = [round(float(b.attrs["height" if across else "width"]), 6) for b in bars]
        said = [(_number(t.text), t) for t in texts]
        numbers = [n for n, _ in said if n is not None]
        if Counter(numbers) != Counter(values) or len(set(values)) < self.LEAST:
            return
        places = [(n, _center(t.bbox)) for n, t in said if n is not None and t.bbox]
        reach = 0.12 * (axes.bbox[3] - axes.bbox[1]) + 10
        lost = [
            not any(n == value and _at_bar(bar.bbox, c, 1 - across, reach) for n, c in places)
            for bar, value in zip(bars, values, strict=True)
        ]
        yield float(np.mean(lost)), bars[0]


def _disc(e: Element, least: float) -> bool:
    """A marker or circle large enough to bear a name."""
    return e.kind in ("marker", "circle") and "count" not in e.attrs and (e.size or 99.0) >= least


def _center(box: Box | None) -> tuple[float, float]:
    x0, y0, x1, y1 = box or (0.0, 0.0, 0.0, 0.0)
    return (x0 + x1) / 2, (y0 + y1) / 2


def _gap(box: Box | None, point: tuple[float, float]) -> float:
    return box_gap(box, point) if box else np.inf


def _number(text: str | None) -> float | None:
    """The number that a text is, if it is one, units aside."""
    match = re.fullmatch(r"\$?([-−]?\d+(?:\.\d+)?)\s*[%$A-Za-z°]{0,4}", (text or "").strip())
    return round(float(match[1].replace("−", "-")), 6) if match else None


def _at_bar(box: Box | None, point: tuple[float, float], across: int, reach: float) -> bool:
    """Whether a point lies abreast of a bar and within reach of it."""
    return bool(
        box
        and box[across] - 2 <= point[across] <= box[across + 2] + 2
        and box_gap(box, point) < reach
    )
