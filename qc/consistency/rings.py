"""Rings of wedges or arcs about one point, and how much of the turn they cover (mismatch d)."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule, comments
from qc.consistency.words import told
from tracer.trace import Element, Trace

LEAST = 3
FULL = 360.0
SLACK = 1.5
"""Degrees by which a full turn may be off."""
CLOSED = re.compile(
    r"\b(?:closed|complete|full|unbroken) (?:ring|circle|donut|annulus)\b", re.IGNORECASE
)
WHOLE = re.compile(
    CLOSED.pattern
    + r"|\b(?:donut|doughnut|pie|shares?|percent\w*|composition|budget|whole)\b|100 ?%",
    re.IGNORECASE,
)
GAUGES = (180.0, 240.0, 270.0)
"""Turns that gauges have, of which no word may speak."""
PARTIAL = re.compile(
    r"\b(?:gauge|half|semi-?\w*|quarter|speedo\w*|tacho\w*|meter|dial|protractor|rainbow|partial\w*|gap|open|missing|remain\w*|rest|sector|fan"
    r"|parliament|hemicycle|seats|pac-?man|explod\w*|pulled|radial bars?|progress|remov\w*|cut(?:away|out)?|slice removed|eaten|angle|unroll\w*|out of)\b",
    re.IGNORECASE,
)
"""Words for rings that are no full turn by intent."""


class FullTurn(TraceRule):
    """Wedges or arcs that follow each other round one point stop short of the full turn, or run over
    it (mismatch d).

    Judged are three and more of one radius about one center, each beginning where another one ends, so that
    they make one ring, or with words that call the ring closed; bars of polar panels must not run on over
    the first one; gauges, half rings, and single slices pulled out are spoken of as such.
    Measured: rings that do not close.
    """

    name = "consistency.full_turn"
    silent = "no wedges make a ring"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        words = (*trace.texts, *told(subject.code), *(t for _, t in comments(subject.code)))
        closed, whole = (any(map(said.search, words)) for said in (CLOSED, WHOLE))
        rings = [turn for ring in _rings(trace) if (turn := _covered(ring, closed)) is not None]
        bars = _polar_bars(trace)
        if not rings and not bars:
            return None
        if any(map(PARTIAL.search, words)):
            return []
        return [
            *(
                (f"the ring covers {t:.0f}°", None)
                for t in rings
                if all(abs(t - usual) > SLACK for usual in (FULL, *(() if whole else GAUGES)))
            ),
            *(("the last bar lies over the first one", e) for e in bars if e is not None),
        ]


def _rings(trace: Trace) -> Iterator[Sequence[tuple[float, float]]]:
    """From where to where each piece reaches, for the pieces of one kind, center and radius."""
    found: dict[tuple[object, ...], list[tuple[float, float]]] = defaultdict(list)
    for e in trace.elements:
        if e.kind in ("wedge", "arc") and e.role == "data" and e.on_canvas and "theta2" in e.attrs:
            found[_place(e)].append((float(e.attrs["theta1"]), float(e.attrs["theta2"])))
    yield from (ring for ring in found.values() if len(ring) >= LEAST)


def _place(e: Element) -> tuple[object, ...]:
    center = tuple(round(v, 1) for v in (e.data or ((0.0, 0.0),))[0])
    sizes = (round(float(e.attrs.get(k) or 0), 3) for k in ("width", "height", "radius"))
    return e.axes, e.kind, center, *sizes


def _polar_bars(trace: Trace) -> list[Element | None]:
    """For each polar panel with bars of one width on one base: the bar that stands on the first one
    again a full turn later, None if there is none."""
    found = list[Element | None]()
    for axes in trace.axes:
        bars = [
            e for e in trace.select("rectangle", "data", axes.index)
            if axes.dimension == "polar" and e.data and len(e.data) == 4 and e.owner == "Rectangle"
        ]  # fmt: skip
        boxes = np.array([(e.data[0][0], e.data[2][0], e.data[0][1]) for e in bars if e.data])
        if len(bars) < 4 or np.ptp(boxes[:, 1] - boxes[:, 0]) > 1e-6 or np.ptp(boxes[:, 2]) > 0:
            continue
        turns = boxes[:, 0] - boxes[0, 0]
        again = np.flatnonzero(np.abs(turns - 2 * np.pi) < 1e-6)
        found.append(bars[int(again[0])] if len(again) else None)
    return found


def _covered(ring: Sequence[tuple[float, float]], closed: bool) -> float | None:
    """Degrees that the pieces cover together; None unless each but one begins where another ends, or
    the words call the ring closed and wide gaps are left."""
    spans = [(start, end if end > start else end + FULL) for start, end in ring]
    joints = sum(any(abs(_turned(start - end)) <= 0.5 for _, end in spans) for start, _ in spans)
    total = sum(end - start for start, end in spans)
    gaps = closed and FULL / 4 < total < 0.9 * FULL
    return total if gaps or (joints >= len(spans) - 1 and total > FULL / 4) else None


def _turned(degrees: float) -> float:
    return float(np.mod(degrees + 180, FULL) - 180)
