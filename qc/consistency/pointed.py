"""Numbers written at points, against the points (mismatch e)."""

from collections.abc import Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.mapping import written
from qc.consistency.rule import Complaint, TraceRule, flat_axes, texts_of
from qc.elements import visible
from qc.shapes import Path, box_gap
from tracer.trace import Element, Trace

MOST = 60
REACH = 45.0


class PointValues(TraceRule):
    """The numbers at the points of a curve or scatter are the values of other points (mismatch e).

    Judged are panels in which three and more numbers stand at points, each at one, and are the heights
    of these points in some order; 0, 1, 2 … number the points. Measured: numbers at the wrong point.
    """

    name = "consistency.point_values"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        judged, found = False, list[Complaint]()
        for axes in sorted(flat_axes(trace)):
            pixels, data = _points(trace, axes)
            numbers = [(e, n) for e in texts_of(trace, axes) if e.bbox and visible(e) and (n := written(e.text))]  # fmt: skip
            if not 3 <= len(pixels) <= MOST or not 3 <= len(numbers) <= MOST:
                continue
            pairs = _pairs([e for e, _ in numbers], pixels)
            if len(pairs) < 3:
                continue
            said = np.array([numbers[i][1][0] for i, _ in pairs])
            if np.ptp(said) == len(said) - 1 and said.min() in (0, 1):
                continue  # the points are numbered
            slack = np.array([numbers[i][1][1] for i, _ in pairs]) * 1.01 + 1e-9
            for column in data.T:
                drawn = column[[k for _, k in pairs]]
                if len(set(drawn.tolist())) < 3:
                    continue
                alike = (np.abs(np.sort(said) - np.sort(drawn)) <= slack.max()).all()
                wrong = np.flatnonzero(np.abs(said - drawn) > slack)
                judged = judged or bool(alike)
                if alike:
                    found += [
                        (f"{numbers[pairs[i][0]][0].text!r} stands at a point of {drawn[i]:.4g}", numbers[pairs[i][0]][0])
                        for i in wrong
                    ]  # fmt: skip
        return found if judged else None


def _points(trace: Trace, axes: int) -> tuple[Path, Path]:
    """Markers, or the corners of lines of few corners, in pixels and in data."""
    marks = [
        e for e in trace.elements
        if e.axes == axes and e.role == "data" and e.kind in ("marker", "line") and visible(e)
        and e.data and e.pixels and len(e.data) == len(e.pixels) <= MOST
    ]  # fmt: skip
    marks = [e for e in marks if e.kind == "marker"] or marks
    pixels = [p[:2] for e in marks for p in e.pixels or ()]
    data = [p[:2] for e in marks for p in e.data or ()]
    return np.array(pixels).reshape(-1, 2), np.array(data, dtype=float).reshape(-1, 2)


def _pairs(texts: Sequence[Element], pixels: Path) -> list[tuple[int, int]]:
    """Which point each text stands at; [] if that is not plain for all of them."""
    pairs: list[tuple[int, int]] = []
    for i, text in enumerate(texts):
        assert text.bbox
        gaps = [box_gap(text.bbox, (float(x), float(y))) for x, y in pixels]
        nearest = int(np.argmin(gaps))
        rest = min((g for k, g in enumerate(gaps) if k != nearest), default=np.inf)
        if gaps[nearest] > REACH or rest < gaps[nearest] + 2:
            return []
        pairs.append((i, nearest))
    return pairs if len({k for _, k in pairs}) == len(pairs) else []
