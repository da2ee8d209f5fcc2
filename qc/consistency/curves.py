"""Kinds of curves that words name, against the values that are drawn (mismatches b, e)."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule, flat_axes, in_panel, titles
from qc.elements import visible
from tracer.trace import Element, Trace

Values = NDArray[np.float64]
Fits = Callable[[Values, Values], bool]

SLACK = 0.015
"""Share of the curve's height by which a fit may be off."""
LEAST = 6


def _polynomial(degree: int) -> Fits:
    """Whether y is a polynomial in x of this degree, and of no lower one."""

    def fits(x: Values, y: Values) -> bool:
        off = [_residual(np.vander((x - x.mean()) / max(np.ptp(x), 1e-12), d + 1), y)
               for d in (degree - 1, degree)]  # fmt: skip
        return off[1] <= SLACK < 4 * off[0] + (degree == 1)

    return fits


def _residual(design: Values, y: Values) -> float:
    """Greatest error of a least-squares fit, in heights of the curve."""
    coefficients, *_ = np.linalg.lstsq(design, y, rcond=None)
    return float(np.abs(design @ coefficients - y).max() / max(np.ptp(y), 1e-12))


def _best(x: Values, y: Values, shape: Callable[[Values, float], Values], rates: Values) -> float:
    """Least residual of `a shape(x, rate) + b` over some rates, the best of them refined."""
    ones = np.ones_like(x)

    def off(rate: float) -> float:
        column = shape(x, rate)
        if not np.isfinite(column).all():
            return np.inf
        return _residual(np.column_stack([column, ones]), y)

    best = min(rates, key=off)
    near = np.linspace(0.8 * best, 1.25 * best, 41)
    return min(off(rate) for rate in (best, *near))


def _exponential(x: Values, y: Values) -> bool:
    u = (x - x.min()) / max(np.ptp(x), 1e-12)
    rates = np.geomspace(0.3, 60, 40)
    return _best(u, y, lambda v, k: np.exp(k * (v - 1)), rates) <= SLACK or (
        _best(u, y, lambda v, k: np.exp(-k * v), rates) <= SLACK
    )


def _logarithm(x: Values, y: Values) -> bool:
    return (
        bool(x.min() > 0) and _residual(np.column_stack([np.log(x), np.ones_like(x)]), y) <= SLACK
    )


def _hyperbola(x: Values, y: Values) -> bool:
    safe = np.where(x == 0, np.nan, x)
    known = np.isfinite(safe)
    column = 1 / safe[known]
    return _residual(np.column_stack([column, np.ones(known.sum())]), y[known]) <= SLACK


def _sinusoid(x: Values, y: Values) -> bool:
    u = (x - x.min()) / max(np.ptp(x), 1e-12)

    def off(turns: float) -> float:
        wave = 2 * np.pi * turns * u
        return _residual(np.column_stack([np.sin(wave), np.cos(wave), np.ones_like(u)]), y)

    best = min(np.arange(0.5, min(40.0, len(x) / 3), 0.25), key=off)
    return min(off(t) for t in np.linspace(best - 0.25, best + 0.25, 51) if t > 0.45) <= SLACK


KINDS: Mapping[str, Fits] = {
    r"sine (?:wave|curve|function)|cosine (?:wave|curve|function)|sinusoid(?:al)?(?: (?:wave|curve))?": _sinusoid,
    r"parabol(?:a|ic (?:path|curve|trajectory|arc))|quadratic (?:function|curve|polynomial|growth)": _polynomial(2),
    r"cubic (?:function|curve|polynomial)": _polynomial(3),
    r"straight line|linear (?:function|growth|relationship|relation)": _polynomial(1),
    r"exponential (?:growth|decay|function|curve)": _exponential,
    r"logarithm(?:ic (?:function|curve|growth))?|natural log": _logarithm,
    r"reciprocal (?:function|curve)|rectangular hyperbola": _hyperbola,
}  # fmt: skip
OTHERWISE = re.compile(
    r"\b(?:damped|modulat\w*|sum|sums|product|squared|rectif\w*|nois[ey]\w*|taylor|approximat\w*|series|fit|regression|spline"
    r"|segments?|piecewise|not|no|polar|semi-?log|inverse|integral|derivative|area|interpolat\w*|family|packet|beat\w*|superpos\w*"
    r"|mirror|reflect\w*|focus|antenna|envelope|half|clipped|sampled|axis|scale)\b",
    re.IGNORECASE,
)


class StatedCurve(TraceRule):
    """Words name a kind of curve, and what is drawn under them is another kind (mismatches b, e).

    A parabola that is a cubic, an exponential decay along a straight line. Judged are smooth curves of
    flat panels: by the words in their own label, or, where a title names one kind, by whether any curve
    of the panel is of it. Measured: names that no curve bears out.
    """

    name = "consistency.stated_curve"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        curves = [e for e in trace.elements if _is_curve(e) and e.axes in flat_axes(trace)]
        if not curves:
            return None
        judged, found = False, list[Complaint]()
        for e in curves:
            for said, fits in _named(e.label or ""):
                judged = True
                if not _shows(e, fits):
                    found.append((f"the curve {e.label!r} is no {said}", e))
        for title in titles(trace):
            named = list(_named(title))
            own = [e for e in in_panel(trace, title).elements if e in curves]
            if len(named) == 1 and own:
                judged = True
                if not any(_shows(e, named[0][1]) for e in own):
                    found.append((f"the title says {named[0][0]!r}, no curve is one", curves[0]))
        return found if judged else None


def _is_curve(e: Element) -> bool:
    return (
        e.kind == "line" and e.role == "data" and visible(e) and e.owner == "Line2D" and e.transform == "data"
        and e.data is not None and len(e.data) >= LEAST and int(e.attrs.get("segments", 1)) == 1
    )  # fmt: skip


def _named(words: str) -> Iterator[tuple[str, Fits]]:
    if OTHERWISE.search(words):
        return
    for pattern, fits in KINDS.items():
        match = re.search(rf"\b(?:{pattern})\b", words, re.IGNORECASE)
        if match:
            yield match[0], fits


def _shows(e: Element, fits: Fits) -> bool:
    """Whether the curve is of the kind, drawn upright or on its side."""
    x, y = np.array([p[:2] for p in e.data or ()], dtype=float).T
    return any(np.ptp(a) > 0 and np.ptp(b) > 0 and fits(a, b) for a, b in ((x, y), (y, x)))
