"""Lengths, angles and letters written round an outline, against the outline (mismatch e)."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.lettered import Lettering
from qc.consistency.mapping import DEGREES
from qc.consistency.plane import Plane
from qc.consistency.rule import Complaint, TraceRule, texts_of
from qc.shapes import Path
from tracer.geometry import center
from tracer.trace import Axes, Element, Trace

LENGTH = re.compile(
    r"^\$?\s*(?:\\?[a-zA-Z]{1,2}\s*=\s*)?(\d+(?:\.\d+)?)\s*(?:\\?,?\s*(?:\\mathrm\{)?(?:mm|cm|dm|m|km|in|ft|units?)\}?)?\s*\$?$"
)
REACH = 40.0
"""Pixels from a written length to the middle of its side, across it."""
MOST = 8
"""Corners of the outlines that are read."""
Pair = tuple[Element, float, float]
"""A text, the number it says, and the number that the drawing has there."""


class Measures(TraceRule):
    """The numbers written at the sides or corners of a figure are drawn to scale, all but some (mismatch e).

    The 3 and the 4 of a right triangle exchanged, an angle of 40° that opens 60°. Sketches in which no
    number is to scale decide nothing. The letters at the corners of an outline must follow the alphabet
    round it, one way or the other. Measured: wrong numbers and orders.
    """

    name = "consistency.measures"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        flat = [a for a in trace.axes if a.dimension == "2D"]
        if len(trace.axes) != 1 or not flat:
            return None
        plane = Plane(trace)
        rings = [r for r in plane.rings if len(r) <= MOST]
        if not 0 < len(rings) <= 4:
            return None
        judged, found = False, list[Complaint]()
        for pairs, slack in (
            (_sides(trace, flat[0], rings), 0.02),
            (_corners(trace, flat[0], rings), 1.5),
        ):
            right = [_near(said, true, slack) for _, said, true in pairs]
            judged = judged or len(pairs) > 1
            if any(right) and not all(_near(said, true, 3 * slack) for _, said, true in pairs):
                found += [
                    (f"{e.text!r} stands where {true:.4g} is drawn", e)
                    for e, said, true in pairs
                    if not _near(said, true, 3 * slack)
                ]
        orders = [_in_turn(Lettering(plane), ring) for ring in rings]
        found += [(f"the corners read {o}", None) for o in orders if o]
        return found if judged or any(o is not None for o in orders) else None


def _near(said: float, true: float, slack: float) -> bool:
    """Slack of lengths is a share, that of degrees a number."""
    return abs(said - true) <= (slack if slack > 1 else slack * true + 0.005)


def _even(axes: Axes, way: Path) -> Path:
    """A way in pixels, in data."""
    across = (axes.xlim[1] - axes.xlim[0]) / max(axes.bbox[2] - axes.bbox[0], 1e-9)
    down = (axes.ylim[1] - axes.ylim[0]) / max(axes.bbox[3] - axes.bbox[1], 1e-9)
    return np.asarray(way * np.array([across, down]))


def _sides(trace: Trace, axes: Axes, rings: Sequence[Path]) -> list[Pair]:
    """Texts that are one length beside the middle of one side."""
    sides = [(a, b) for ring in rings for a, b in zip(ring, np.roll(ring, -1, axis=0), strict=True)]
    found = []
    for e in texts_of(trace, axes.index):
        match, at = LENGTH.match(e.text or ""), center(e)
        if match is None or at is None:
            continue
        off = [float(np.hypot(*(at - (a + b) / 2))) for a, b in sides]
        near = np.argsort(off)[:2]
        a, b = sides[near[0]]
        if off[near[0]] <= REACH and (len(near) == 1 or off[near[1]] > 1.5 * off[near[0]]):
            found.append((e, float(match[1]), float(np.hypot(*_even(axes, b - a)))))
    return found


def _corners(trace: Trace, axes: Axes, rings: Sequence[Path]) -> list[Pair]:
    """Texts that are one number of degrees inside of a corner, nearer to it than to any other."""
    corners = [(ring, k) for ring in rings for k in range(len(ring))]
    found = []
    for e in texts_of(trace, axes.index):
        match, at = DEGREES.match(e.text or ""), center(e)
        if match is None or at is None:
            continue
        off = [float(np.hypot(*(at - ring[k]))) for ring, k in corners]
        near = np.argsort(off)[:2]
        ring, k = corners[near[0]]
        if off[near[1]] > 1.5 * off[near[0]]:
            found.append((e, float(match[1]), _angle(axes, ring, k)))
    return found


def _angle(axes: Axes, ring: Path, k: int) -> float:
    one = _even(axes, ring[k - 1] - ring[k])
    two = _even(axes, ring[(k + 1) % len(ring)] - ring[k])
    cosine = float(one @ two) / max(float(np.hypot(*one) * np.hypot(*two)), 1e-9)
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))


def _in_turn(lettering: Lettering, ring: Path) -> str | None:
    """The letters round a ring where they are neighbors in the alphabet and do not follow it; None
    where the ring is not lettered so."""
    if len(ring) < 4:
        return None
    letters = [next(iter(_letters_at(lettering, corner)), "") for corner in ring]
    first = min(letters)
    if not first or sorted(letters) != [chr(ord(first) + k) for k in range(len(ring))]:
        return None
    start = letters.index(first)
    turned = letters[start:] + letters[:start]
    return "" if sorted(turned) in (turned, [first, *turned[:0:-1]]) else "".join(letters)


def _letters_at(lettering: Lettering, corner: Path) -> Iterator[str]:
    for letter, place in lettering.corners.items():
        if float(np.hypot(*(place - corner))) < 3:
            yield letter
