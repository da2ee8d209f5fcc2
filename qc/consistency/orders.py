"""Names and numbers that have an order of their own, along an axis or a line (mismatch e)."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.mapping import ORDERED, bar_value, bars_of, written
from qc.consistency.rule import Complaint, TraceRule, comments, flat_axes, texts_of, titles
from tracer.trace import Axes, Element, Trace

CYCLES = (
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    ("spring", "summer", "autumn", "winter"),
    ("q1", "q2", "q3", "q4"),
    ("xs", "s", "m", "l", "xl", "xxl"),
)
LEAST = 4


class Chronology(TraceRule):
    """Months, weekdays, seasons or numbers stand along an axis in an order that is not theirs (mismatch e).

    Sorted as words instead of as months, or as text instead of as numbers. A row may start anywhere, run
    backwards and leave some out. Figures that rank the names by their values are not judged.
    Measured: axes in such disorder.
    """

    name = "consistency.chronology"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        if any(ORDERED.search(t) or RANKED.search(t) for t in titles(trace)):
            return None
        judged, found = False, list[Complaint]()
        for axes in trace.axes:
            if axes.dimension != "2D":
                continue
            for along, drawn in ((0, axes.xticks), (1, axes.yticks)):
                names = _standing(trace, axes, along, drawn)
                places = _places(names) or _numbered(names)
                if len(places) >= LEAST and not _ranked(trace, axes):
                    judged = True
                    if not _in_turn(places):
                        found.append((f"the axis reads {', '.join(names[:6])}", None))
        return found if judged else None


RANKED = re.compile(
    r"\b(?:rank\w*|top|largest|most|shuffled|random|order|(?:un)?sort\w*)\b", re.IGNORECASE
)


def _standing(trace: Trace, axes: Axes, along: int, drawn: Sequence[str]) -> list[str]:
    """Tick labels of one axis in the order in which they stand."""
    ticks = [e for e in trace.elements
             if e.role == "tick_label" and e.axes == axes.index and e.bbox and e.text in drawn]  # fmt: skip
    beside = [
        ((e.bbox[along] + e.bbox[along + 2]) / 2, e.text or "")
        for e in ticks
        if e.bbox and not axes.bbox[1 - along] < (e.bbox[1 - along] + e.bbox[3 - along]) / 2 < axes.bbox[3 - along]
    ]  # fmt: skip
    return [text for _, text in sorted(beside)]


UNIT = "k|M|%|°C?|s|h|d|min|yr|y|km|m|cm|mm|kg|g|mg|ml|L|k?Hz|V|A|W|th|st|nd|rd|x|am|pm"
RANGE = re.compile(rf"[<>≥≤]?\s*(\d+(?:\.\d+)?)\s*(?:[-–]\s*\d+(?:\.\d+)?)?\s*(?:{UNIT})?\+?")


def _numbered(names: Sequence[str]) -> list[int]:
    """Ranks of names that begin with different numbers (years, ranges, doses), or []."""
    found = [RANGE.fullmatch(n.strip()) for n in names]
    values = [float(m[1]) for m in found if m]
    if len(values) < len(names) or len(set(values)) < len(values):
        return []
    return [sorted(values).index(v) for v in values]


def _places(names: Sequence[str]) -> list[int]:
    """Places in their cycle of names that are all of one cycle, or [] if they are not."""
    short = [n.strip().lower() for n in names]
    for cycle in CYCLES:
        starts = [next((k for k, c in enumerate(cycle) if s.startswith(c)), None) for s in short]
        plain = all(re.fullmatch(r"[a-z]+\.?|q[1-4]", s) for s in short)
        if short and plain and None not in starts and len(set(starts)) == len(starts):
            return [k for k in starts if k is not None]
    return []


def _in_turn(places: Sequence[int]) -> bool:
    """Whether they rise, or fall, but for one step back to the start."""
    steps = np.diff([*places, places[0]])
    return int((steps < 0).sum()) <= 1 or int((steps > 0).sum()) <= 1


def _ranked(trace: Trace, axes: Axes) -> bool:
    """Whether the panel's bars rise or fall all along: its names are ordered by value."""
    bars, length = bars_of(trace, axes.index)
    place = sorted(bars, key=lambda b: min(p[1 - length] for p in b.data or ()))
    steps = np.diff([bar_value(b, length) for b in place])
    return bool(len(steps)) and (bool((steps >= 0).all()) or bool((steps <= 0).all()))


class NumberLine(TraceRule):
    """Numbers written along a line neither rise nor fall evenly, or rise to the left (mismatch e).

    Judged are figures that call themselves a number line, ruler or scale, where four and more numbers
    stand in one row. Measured: rows in which a number stands on the wrong side of its neighbor.
    """

    name = "consistency.number_line"
    SAID = re.compile(
        r"\bnumber line|\breal line|\bruler\b|\bthermometer|\btimeline", re.IGNORECASE
    )

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        words = [*titles(trace), *(t for _, t in comments(subject.code))]
        if not any(self.SAID.search(w) for w in words):
            return None
        judged, found = False, list[Complaint]()
        for axes in sorted(flat_axes(trace)):
            for row in _rows(texts_of(trace, axes)):
                numbers = [number for _, number in row]
                if len(numbers) >= LEAST:
                    judged = True
                    if (np.diff(numbers) <= 0).any():
                        text = ", ".join(f"{n:g}" for n in numbers[:6])
                        found.append((f"the numbers along the line read {text}", row[0][0]))
        return found if judged else None


def _rows(texts: Iterator[Element]) -> Iterator[list[tuple[Element, float]]]:
    """Numbers at one height from left to right, or at one place across from the bottom up."""
    numbers = [(e, n[0]) for e in texts if e.bbox and (n := written(e.text))]
    for across in (0, 1):
        rows: dict[int, list[tuple[float, Element, float]]] = {}
        for e, number in numbers:
            assert e.bbox
            middle = [(e.bbox[k] + e.bbox[k + 2]) / 2 for k in (0, 1)]
            along = middle[0] if across == 0 else -middle[1]
            rows.setdefault(round(middle[1 - across] / 3), []).append((along, e, number))
        for row in rows.values():
            yield [(e, n) for _, e, n in sorted(row, key=lambda item: item[0])]
