"""Values written beside marks, against the marks: bars, slices, points, angles (mismatch e)."""

import math
import re
from collections.abc import Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule, flat_axes, texts_of, titles
from qc.elements import visible
from qc.shapes import box_gap, gap
from tracer.trace import Element, Trace

NUMBER = re.compile(
    r"^\$?\s*[^\d\s.\-]{0,3}\s*([-−]?\d[\d,]*\.?\d*|[-−]?\.\d+)\s*[^\d\s]{0,6}\s*\$?$"
)


def written(text: str | None) -> tuple[float, float] | None:
    """A text that is one number with at most a unit: the number, and half of its last digit."""
    match = NUMBER.match((text or "").strip())
    if match is None:
        return None
    digits = match[1].replace(",", "").replace("−", "-")
    decimals = len(digits.partition(".")[2])
    return float(digits), 0.5 * 10.0**-decimals


def _agrees(said: tuple[float, float], value: float) -> bool:
    return abs(said[0] - value) <= said[1] * 1.01 + 0.005 * abs(value)


def _center(e: Element) -> tuple[float, float]:
    assert e.bbox
    return (e.bbox[0] + e.bbox[2]) / 2, (e.bbox[1] + e.bbox[3]) / 2


def bars_of(trace: Trace, axes: int, hidden: bool = False) -> tuple[list[Element], int]:
    """Bars on a common base with one value each, and the axis (0 or 1) of their lengths; with
    `hidden` also those of no height."""
    rectangles = [
        e
        for e in trace.elements
        if e.kind == "rectangle" and e.owner == "Rectangle" and e.role == "data" and e.axes == axes
        and e.data is not None and len(e.data) == 4 and e.bbox and (hidden or visible(e))
    ]  # fmt: skip
    if len(rectangles) < 3:
        return [], 1
    boxes = np.array([_extent(e) for e in rectangles])
    for length in (1, 0):
        across = 1 - length
        widths = boxes[:, 2 + across] - boxes[:, across]
        ends = np.minimum(abs(boxes[:, length]), abs(boxes[:, 2 + length]))
        places = np.unique(boxes[:, across].round(6))
        if np.ptp(widths) < 1e-6 and ends.max() < 1e-9 and len(places) == len(rectangles):
            return rectangles, length
    return [], 1


def _extent(e: Element) -> tuple[float, float, float, float]:
    """Least x and y, greatest x and y, in data."""
    x, y = zip(*(p[:2] for p in e.data or ()), strict=True)
    return min(x), min(y), max(x), max(y)


def bar_value(bar: Element, length: int) -> float:
    """The signed length of a bar that stands on zero."""
    ends = [p[length] for p in bar.data or ()]
    return max(ends, key=abs)


class ValueLabels(TraceRule):
    """Numbers written at bars or slices are not those of the bars or slices (mismatch e).

    Bars count when most of them bear one number each. Numbers that are all of another quantity
    (shares, changes) decide nothing, unless they are the bars' own values in another order.
    Measured: marks with a wrong number.
    """

    name = "consistency.value_labels"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        judged, found = False, list[Complaint]()
        for axes in sorted(flat_axes(trace)):
            for pairs in (self._bars(trace, axes), self._slices(trace, axes)):
                judged = judged or bool(pairs)
                found += [
                    (f"{e.text!r} stands at a mark of {value:.4g}", e)
                    for e, said, value in pairs
                    if not _agrees(said, value)
                ]
        return found if judged else None

    def _bars(self, trace: Trace, axes: int) -> list[tuple[Element, tuple[float, float], float]]:
        bars, length = bars_of(trace, axes)
        if not bars:
            return []
        numbers = [(e, n) for e in texts_of(trace, axes) if e.bbox and (n := written(e.text))]
        across = 1 - length
        pairs = []
        for bar in bars:
            assert bar.bbox
            over = [
                (e, n)
                for e, n in numbers
                if bar.bbox[across] < _center(e)[across] < bar.bbox[2 + across]
            ]
            if len(over) == 1:
                pairs.append((*over[0], bar_value(bar, length)))
        said, values = [n[0] for _, n, _ in pairs], [v for _, _, v in pairs]
        right = sum(_agrees(n, v) for _, n, v in pairs)
        shuffled = np.allclose(sorted(said), sorted(values), rtol=0.01)
        return (
            pairs if len(pairs) > 0.7 * len(bars) and (2 * right >= len(pairs) or shuffled) else []
        )

    def _slices(self, trace: Trace, axes: int) -> list[tuple[Element, tuple[float, float], float]]:
        wedges = [e for e in trace.elements if e.kind == "wedge" and e.axes == axes and e.pixels]
        spans = [float(e.attrs.get("theta2", 0)) - float(e.attrs.get("theta1", 0)) for e in wedges]
        if len(wedges) < 2 or abs(sum(spans) - 360) > 1:
            return []
        pairs = []
        for text in texts_of(trace, axes):
            share = SHARE.search(text.text or "")
            said = written(share[0]) if share else None
            if said is None or text.bbox is None:
                continue
            x, y = _center(text)
            for wedge, span in zip(wedges, spans, strict=True):
                assert wedge.pixels
                cx, cy = wedge.pixels[0][:2]
                angle = math.degrees(math.atan2(cy - y, x - cx))
                if (angle - float(wedge.attrs["theta1"])) % 360 < span:
                    pairs.append((text, said, 100 * span / 360))
        return pairs if len(pairs) == len(wedges) else []


SHARE = re.compile(r"\d+(?:\.\d+)? ?%")
POINT = re.compile(r"\(\s*([-−]?\d+(?:\.\d+)?)\s*,\s*([-−]?\d+(?:\.\d+)?)\s*\)\s*\$?$")


class Coordinates(TraceRule):
    """Coordinates written beside a point are not the point's (mismatch e).

    One number is a coordinate where three points and more bear one each, and these are the points'
    coordinates with other signs or in another order.
    Measured: such texts, where no point near by has the coordinates.
    """

    name = "consistency.coordinates"
    threshold_basis = "Follows from the definition."

    REACH = 60.0

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        points = [
            e for e in trace.elements
            if e.kind in ("marker", "circle") and e.role == "data" and e.data and e.pixels and visible(e)
        ]  # fmt: skip
        judged, found = False, list[Complaint]()
        for axes in sorted(flat_axes(trace)):
            own = [e for e in points if e.axes == axes]
            for text in texts_of(trace, axes):
                match = POINT.search(text.text or "")
                near = [
                    e
                    for e in own
                    if text.bbox and e.pixels and box_gap(text.bbox, _pixel(e)) < self.REACH
                ]
                if match is None or not near:
                    continue
                judged = True
                said = [written(part) for part in match.groups()]
                if not any(
                    all(n and _agrees(n, v) for n, v in zip(said, e.data[0], strict=False))
                    for e in near
                    if e.data
                ):
                    nearest = min(near, key=lambda e: box_gap(text.bbox or (0, 0, 0, 0), _pixel(e)))
                    assert nearest.data
                    place = ", ".join(f"{v:.4g}" for v in nearest.data[0][:2])
                    found.append((f"{text.text!r} stands at the point ({place})", text))
            exchanged = _exchanged(list(texts_of(trace, axes)), own)
            judged = judged or bool(exchanged)
            found += exchanged
        return found if judged else None


VALUE = re.compile(r"^\$?[A-Za-z]\w?\s*=\s*([-−]?\d+(?:\.\d+)?)\$?$")


def _exchanged(texts: Sequence[Element], points: Sequence[Element]) -> list[Complaint]:
    """Texts such as `B = -1.5` that have the coordinates of points other than those they stand at."""
    pairs = []
    for text in texts:
        match = VALUE.match(text.text or "")
        if match and text.bbox and points:
            nearest = min(points, key=lambda e: box_gap(text.bbox or (0, 0, 0, 0), _pixel(e)))
            assert nearest.data
            if box_gap(text.bbox, _pixel(nearest)) < Coordinates.REACH:
                pairs.append((text, float(match[1].replace("−", "-")), nearest.data[0]))
    said = np.array([n for _, n, _ in pairs])
    if len(set(np.abs(said))) < 3:
        return []
    for axis in (0, 1):
        drawn = np.array([place[axis] for _, _, place in pairs])
        if np.allclose(np.sort(np.abs(said)), np.sort(np.abs(drawn)), rtol=1e-6):
            return [
                (f"{text.text!r} stands at {value:.4g}", text)
                for (text, number, _), value in zip(pairs, drawn, strict=True)
                if abs(number - value) > 1e-6
            ]
    return []


def _pixel(e: Element) -> tuple[float, float]:
    assert e.pixels
    return float(e.pixels[0][0]), float(e.pixels[0][1])


DEGREES = re.compile(
    r"^\$?\s*(?:\\?\w+\s*=\s*)?(\d+(?:\.\d+)?)\s*(?:°|\^?\{?\s*\\circ\s*\}?|deg)\s*\$?$"
)


class Angles(TraceRule):
    """The number of degrees at an arc is not what the arc spans (mismatch e).

    Measured: arcs with one such number near by, and another span.
    """

    name = "consistency.angles"

    REACH = 45.0

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        judged, found = False, list[Complaint]()
        for axes in sorted(flat_axes(trace)):
            arcs = [
                e for e in trace.elements
                if e.kind in ("arc", "wedge") and e.axes == axes and visible(e) and "theta2" in e.attrs and e.transform == "data"
            ]  # fmt: skip
            if not 0 < len(arcs) <= 12:
                continue
            spans = [float(e.attrs["theta2"]) - float(e.attrs["theta1"]) for e in arcs]
            for text in texts_of(trace, axes):
                match = DEGREES.match(text.text or "")
                if match is None or text.bbox is None:
                    continue
                near = [
                    s % 360
                    for e, s in zip(arcs, spans, strict=True)
                    if gap(e, _center(text)) < self.REACH
                ]
                if near:
                    judged = True
                    said = float(match[1])
                    if not any(min(abs(s - said), abs(360 - s - said)) <= 1.0 for s in near):
                        found.append((f"{text.text!r} stands at an arc of {near[0]:.4g}°", text))
        return found if judged else None


ORDERED = re.compile(
    r"\b(?:(?P<up>ascending|increasing|(?:smallest|lowest|shortest|least|lightest) (?:first|to \w+est))"
    r"|(?P<down>descending|decreasing|(?:largest|highest|longest|biggest|tallest|heaviest|most) (?:first|to \w+est))"
    r"|(?P<any>sorted|ranked|ordered|in order of))\b",
    re.IGNORECASE,
)


NOT_ALL = re.compile(r"\b(?:unsorted|not sorted|unordered|before|versus|vs)\b", re.IGNORECASE)


class SortedBars(TraceRule):
    """The title says that bars are sorted, and they are not (mismatch e).

    Figures that also speak of bars that are not sorted are not judged. Measured: 1 if the bars of the panel break the order, else 0.
    """

    name = "consistency.sorted"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        match = next((m for t in titles(trace) if (m := ORDERED.search(t))), None)
        if match and NOT_ALL.search(" ".join(titles(trace))):
            return None
        panels = [bars_of(trace, axes) for axes in sorted(flat_axes(trace))]
        if match is None or not any(bars for bars, _ in panels):
            return None
        found: list[Complaint] = []
        for bars, length in panels:
            place = sorted(bars, key=lambda b: min(p[1 - length] for p in b.data or ()))
            steps = np.diff([bar_value(b, length) for b in place])
            mixed = (steps < 0).any() and (steps > 0).any()
            way = 1 if match["up"] else -1 if match["down"] else 0
            if "creasing" in match[0].lower() and "order" not in match.string.lower():
                way = 0  # of what the bars show, not of their row
            turned = (
                length == 1 and len(panels) == 1 and bool(steps.size) and (way * steps < 0).all()
            )
            if mixed or turned:
                found.append((f"the title says {match[0]!r}, the bars are not", bars[0]))
        return found
