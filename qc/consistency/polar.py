"""Curves about a pole: drawn over their angle instead, or not closed (mismatches b, d)."""

import re
from collections.abc import Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule, titles
from qc.elements import visible
from tracer.trace import Element, Trace


class PolarCurve(TraceRule):
    """Words say polar, and the curve runs from left to right over the angle as a function does (b).

    Judged are flat panels whose title speaks of polar coordinates or a rose. Measured: 1 if so, else 0.
    """

    name = "consistency.polar_curve"
    SAID = re.compile(r"\bpolar (?:coordinates|curve|plot|graph|axes|rose|equation|form)\b|\b(?:\w+-petal(?:ed|led)? )?rose curve|petal",
                      re.IGNORECASE)  # fmt: skip

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        said = next((m[0] for t in titles(trace) if (m := self.SAID.search(t))), None)
        if said is None or [a.dimension for a in trace.axes] != ["2D"]:
            return None
        curves = [
            e
            for e in trace.elements
            if e.kind == "line" and e.role == "data" and len(e.data or ()) > 20
        ]
        graphs = [e for e in curves if (np.diff([p[0] for p in e.data or ()]) > 0).all()]
        if not curves:
            return None
        complaint = f"the title says {said!r}, the curve is drawn over its angle"
        return [(complaint, graphs[0])] if len(graphs) == len(curves) else []


class Radar(TraceRule):
    """The outline of a radar chart stops at its last spoke and does not come round to the first (d).

    Judged are lines of polar panels that have one vertex on each spoke, where words stand along the
    angle or the title speaks of a radar. Measured: such outlines that are open.
    """

    name = "consistency.radar"
    SAID = re.compile(r"\b(?:radar|spider)\b", re.IGNORECASE)

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        said = any(self.SAID.search(t) for t in titles(trace))
        worded = {
            a.index for a in trace.axes
            if a.dimension == "polar"
            and (said or sum(bool(re.search(r"[^\W\d]{2}", t)) for t in a.xticks) > 2)
        }  # fmt: skip
        outlines = [
            (e, closed) for e in trace.elements
            if e.axes in worded and e.kind == "line" and e.role == "data" and visible(e)
            and (closed := _comes_round(e)) is not None
        ]  # fmt: skip
        found: list[Complaint] = [
            ("the outline of the radar chart is open", e) for e, closed in outlines if not closed
        ]
        return found if outlines else None


def _comes_round(e: Element) -> bool | None:
    """Whether a line with a vertex at each of some equal turns ends where it began; None for others."""
    angles = np.array([p[0] for p in e.data or ()])
    if not 3 <= len(angles) <= 25 or "part" in e.attrs:
        return None
    closed = abs((angles[-1] - angles[0] + np.pi) % (2 * np.pi) - np.pi) < 1e-6
    spokes = np.sort((angles[:-1] if closed else angles) % (2 * np.pi))
    gaps = np.diff([*spokes, spokes[0] + 2 * np.pi])
    return bool(closed) if len(spokes) > 2 and np.ptp(gaps) < 1e-3 else None
