"""Phases between waves that words state, against the waves that are drawn (mismatches a, e)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule, in_panel, titles
from qc.consistency.words import told
from qc.shapes import Path
from tracer.trace import Trace

LEAST = 24
THIRD = 120.0
"""Of three waves a third of a turn apart each two are."""
SLACK = 8.0
"""Degrees by which a phase may be off."""
WORDS: Mapping[str, float] = {
    r"\bin phase\b(?! (?:space|plane|opposition|quadrature))": 0.0,
    r"\b(?:in )?anti-?phase\b|\bopposite phases?\b|\b(?:180 ?(?:°|degrees)|half a (?:period|cycle)) out of phase|\bphase opposition\b|\bout of phase by (?:180|\$?\\pi)": 180.0,
    r"\bquadrature\b|\b90 ?(?:°|degrees) (?:out of phase|apart|phase (?:shift|difference))|\ba quarter (?:of a )?(?:period|cycle) (?:apart|out of phase|ahead|behind)|\bout of phase by (?:90|\$?\\pi ?/ ?2)": 90.0,
    r"\bthree-?phase\b|\b120 ?(?:°|degrees) (?:out of phase|apart|phase (?:shift|difference))": THIRD,
}  # fmt: skip
"""Words, and the degrees between the waves."""
OTHERWISE = re.compile(
    r"\b(?:not|no|versus|vs|diagram|space|portrait|plane|transition|and out|numerical|integration|rule)\b", re.IGNORECASE
)  # fmt: skip


class Phases(TraceRule):
    """Words say that waves are in phase, opposite or so many degrees apart, and no two of them are (a, e).

    Judged are panels with two to six sine waves of one period, drawn over one range.
    Measured: statements that the waves do not bear out.
    """

    name = "consistency.phases"
    silent = "no phase between waves is stated"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        judged, found = False, list[Complaint]()
        spoken = [(t, in_panel(trace, t)) for t in titles(trace)]
        spoken += [(t, trace) for t in told(subject.code)]
        for words, part in spoken:
            for pattern, wanted in WORDS.items():
                match = re.search(pattern, words, re.IGNORECASE)
                if match is None or OTHERWISE.search(words):
                    continue
                apart = [a for waves in _waves(part) for a in _between(waves)]
                if apart:
                    judged = True
                    right = [abs(a - wanted) <= SLACK for a in apart]
                    if not (all(right) if wanted == THIRD else any(right)):
                        found.append(
                            (f"the words say {match[0]!r}, waves are {apart[0]:.0f}° apart", None)
                        )
        return found if judged else None


def _waves(trace: Trace) -> Iterator[Sequence[Path]]:
    """Curves of each flat panel that have one set of x values."""
    for axes in trace.axes:
        own = [
            np.array([p[:2] for p in e.data], dtype=float)
            for e in trace.select("line", "data", axes.index)
            if e.on_canvas and e.data and len(e.data) >= LEAST
        ]
        alike = [c for c in own if len(c) == len(own[0]) and np.allclose(c[:, 0], own[0][:, 0])]
        if axes.dimension == "2D" and 2 <= len(alike) <= 6:
            yield alike


def _between(waves: Sequence[Path]) -> Iterator[float]:
    """Degrees, 0 to 180, between each two sine waves of one period."""
    fits = [fit for w in waves if (fit := _sine(w)) is not None]
    for (one, first), (two, second) in combinations(fits, 2):
        if abs(one - two) <= 0.02 * one:
            yield float(abs(np.degrees(np.angle(np.exp(1j * (first - second))))))


def _sine(wave: Path) -> tuple[float, float] | None:
    """Turns over the range, and phase, of a curve that is a sine; None of others."""
    x, y = wave.T
    u = (x - x.min()) / max(np.ptp(x), 1e-12)
    if np.ptp(y) == 0:
        return None
    options = np.arange(0.5, min(20.0, len(x) / 6), 0.1)
    best = min(options, key=lambda t: _fit(u, y, t)[0])
    fine = np.linspace(best - 0.1, best + 0.1, 21)
    turns = min(fine, key=lambda t: _fit(u, y, t)[0])
    off, phase = _fit(u, y, turns)
    return (float(turns), phase) if off <= 0.02 else None


def _fit(u: Path, y: Path, turns: float) -> tuple[float, float]:
    """Greatest error of the best sine of so many turns, in heights of the curve, and its phase."""
    angle = 2 * np.pi * turns * u
    design = np.column_stack([np.sin(angle), np.cos(angle), np.ones_like(u)])
    (a, b, _), *_ = np.linalg.lstsq(design, y, rcond=None)
    off = np.abs(design @ np.linalg.lstsq(design, y, rcond=None)[0] - y).max()
    return float(off / np.ptp(y)), float(np.arctan2(b, a))
