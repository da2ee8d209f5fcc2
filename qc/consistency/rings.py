"""Rings of wedges or arcs about one point, and how much of the turn they cover (mismatch d)."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule
from qc.consistency.words import told
from tracer.trace import Element, Trace

LEAST = 3
FULL = 360.0
SLACK = 1.5
"""Degrees by which a full turn may be off."""
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
    they make one ring; gauges, half rings, and single slices pulled out are spoken of as such.
    Measured: rings that do not close.
    """

    name = "consistency.full_turn"
    silent = "no wedges make a ring"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        rings = [covered for ring in _rings(trace) if (covered := _covered(ring)) is not None]
        if not rings:
            return None
        if any(PARTIAL.search(words) for words in (*trace.texts, *told(subject.code))):
            return []
        return [
            (f"the ring covers {turn:.0f}°", None) for turn in rings if abs(turn - FULL) > SLACK
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


def _covered(ring: Sequence[tuple[float, float]]) -> float | None:
    """Degrees that the pieces cover together; None unless each but one begins where another ends."""
    spans = [(start, end if end > start else end + FULL) for start, end in ring]
    joints = sum(any(abs(_turned(start - end)) <= 0.5 for _, end in spans) for start, _ in spans)
    total = sum(end - start for start, end in spans)
    return total if joints >= len(spans) - 1 and total > FULL / 4 else None


def _turned(degrees: float) -> float:
    return float(np.mod(degrees + 180, FULL) - 180)
