"""What words say of arrows together: tip to tail, from one point, in balance, a sum, round a center (mismatch a)."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule
from qc.consistency.words import statements
from qc.shapes import Path
from tracer.geometry import shown
from tracer.trace import Axes, Trace

TOUCH = 10.0
"""Pixels between a tip and a tail that stand at one place: arrowheads are drawn a little short."""
FEW = 12
"""More arrows are a field."""
SLACK = 0.06
"""Share of the longest arrow by which sums may be off."""


@dataclass(frozen=True)
class Arrows:
    """Tails and tips in pixels, n × 2, y up; the panel's limits tell where its origin lies."""

    tails: Path
    tips: Path
    origin: Path | None

    @property
    def ways(self) -> Path:
        return np.asarray(self.tips - self.tails)

    @property
    def longest(self) -> float:
        return float(np.hypot(*self.ways.T).max())

    def linked(self) -> int:
        """Arrows that begin at the tip of another one."""
        gaps = np.hypot(*(self.tails[:, None] - self.tips[None]).transpose(2, 0, 1))
        return int((gaps.min(axis=1) <= TOUCH).sum())

    def together(self) -> int:
        """The most arrows that begin at one place."""
        gaps = np.hypot(*(self.tails[:, None] - self.tails[None]).transpose(2, 0, 1))
        return int((gaps <= TOUCH).sum(axis=1).max())


Test = Callable[[Arrows], bool | None]


def tip_to_tail(arrows: Arrows) -> bool | None:
    if not 2 <= len(arrows.tails) <= FEW:
        return None
    return arrows.linked() >= max(1, len(arrows.tails) - 2)


def from_one_point(arrows: Arrows) -> bool | None:
    number = len(arrows.tails)
    return arrows.together() >= max(2, round(0.6 * number)) if 2 <= number <= FEW else None


def balanced(arrows: Arrows) -> bool | None:
    """Arrows from one point sum to nothing; others may be sketched."""
    number = len(arrows.tails)
    if not 3 <= number <= 8 or arrows.together() < number:
        return None
    return float(np.hypot(*arrows.ways.sum(axis=0))) <= 2 * SLACK * arrows.longest


def summed(arrows: Arrows) -> bool | None:
    """Some arrow is the sum of others."""
    number = len(arrows.tails)
    if not 3 <= number <= 7:
        return None
    for k, total in enumerate(arrows.ways):
        others = np.delete(arrows.ways, k, axis=0)
        for many in range(2, number):
            for some in combinations(others, many):
                if float(np.hypot(*(np.sum(some, axis=0) - total))) <= SLACK * arrows.longest:
                    return True
    return False


def _sense(arrows: Arrows, turned: bool) -> float | None:
    """Mean cosine of the arrows with the ways outwards from their center, or with those that turn
    counterclockwise about it; None where they do not stand all round a point."""
    if len(arrows.tails) < 4:
        return None
    middles = (arrows.tails + arrows.tips) / 2
    at_origin = arrows.origin is not None and _around(middles - arrows.origin)
    center = arrows.origin if at_origin else middles.mean(axis=0)
    assert center is not None
    out = middles - center
    far = np.hypot(*out.T) > 0.1 * np.hypot(*out.T).max()
    if far.sum() < 4 or not _around(out[far]):
        return None
    out, ways = out[far], arrows.ways[far]
    if turned:
        out = np.column_stack([-out[:, 1], out[:, 0]])
    sizes = np.hypot(*out.T) * np.hypot(*ways.T)
    return float(((out * ways).sum(axis=1) / np.maximum(sizes, 1e-9)).mean())


def _around(out: Path) -> bool:
    """Whether ways lead in all directions."""
    turns = np.sort(np.degrees(np.arctan2(out[:, 1], out[:, 0])))
    return bool(np.diff([*turns, turns[0] + 360]).max() <= 150)


def directed(turned: bool, sign: int) -> Test:
    """Arrows round a center point so, at least not all the other way or across."""

    def test(arrows: Arrows) -> bool | None:
        sense = _sense(arrows, turned)
        return None if sense is None else sign * sense > 0.2

    return test


FIELD = r"(?:field|vectors?|arrows?|flow|lines?|forces?|fluxes|streams?)"
WORDS: Mapping[str, Test] = {
    r"\b(?:tip|head|tail|nose)[- ]to[- ](?:tail|tip|head)\b|\b(?:triangle|polygon) (?:law|rule|method) of (?:vector|force)": tip_to_tail,
    rf"\b{FIELD} (?:\w+ )?from (?:a|one|the same|the) (?:common )?(?:origin|point|tail)\b|\b(?:common|same) (?:tail|starting point|point of application)\b|\bconcurrent forces\b": from_one_point,
    r"\b(?:forces?|vectors?|particle|body|point|knot|ring|joint|node) (?:\w+ )?in (?:\w+ )?equilibrium\b|\bequilibrium of (?:\w+ )?forces\b|\bbalanced forces\b|\b(?:net|resultant|total) force (?:is |of )?zero\b|\bvectors? (?:that )?sum to zero\b": balanced,
    r"\bresultant (?!of zero|is zero|force (?:is )?zero)|\bvector (?:addition|sum)\b|\bsum of (?:the )?(?:two |three )?vectors\b|\bparallelogram (?:law|rule|of forces)\b": summed,
    rf"\b(?:outward|diverging|divergent|radially outward|repulsive)(?: \w+)? {FIELD}\b|\b{FIELD} (?:pointing |point |pointed |directed |diverg\w+ |radiat\w+ )?(?:radially )?(?:outwards?|away from)\b|\bpoint(?:s|ing)? (?:radially )?(?:outwards?|away from)\b|\bfield of (?:a|one) (?:single )?positive (?:point )?charge|\bsource (?:field|flow)\b": directed(False, 1),
    rf"\b(?:inward|converging|convergent|radially inward|centripetal|attractive)(?: \w+)? {FIELD}\b|\b{FIELD} (?:pointing |point |pointed |directed |converg\w+ )?(?:radially )?(?:inwards?|towards? (?:the )?(?:cent(?:er|re)|origin|sink|mass|charge))\b|\bpoint(?:s|ing)? (?:radially )?(?:inwards?|towards? the (?:cent(?:er|re)|origin))\b|\bfield of (?:a|one) (?:single )?negative (?:point )?charge|\bsink (?:field|flow)\b": directed(False, -1),
    rf"\b(?:counter-?clockwise|anti-?clockwise)(?: \w+)? (?:{FIELD}|rotation|circulation|vortex|swirl)\b|\b(?:circulat\w+|rotat\w+|turn\w*|swirl\w*|vortex) (?:counter-?clockwise|anti-?clockwise)\b": directed(True, 1),
    rf"(?<!counter-)(?<!anti-)\bclockwise(?: \w+)? (?:{FIELD}|rotation|circulation|vortex|swirl)\b|\b(?:circulat\w+|rotat\w+|turn\w*|swirl\w*|vortex) clockwise\b": directed(True, -1),
}  # fmt: skip
OTHERWISE = re.compile(
    r"\b(?:not|non|no|without|dipole|quadrupole|charges|charge and|saddle|unbalanced|chemical|market|nash|versus|vs|distance|components?)\b",
    re.IGNORECASE,
)


class VectorLayout(TraceRule):
    """Words say how arrows lie to each other, and they lie otherwise (mismatch a).

    "Tip to tail" with all tails at the origin, forces "in equilibrium" that have a sum, a resultant that
    is no sum, a source whose arrows point inwards, a vortex the wrong way round. Judged are flat figures
    of one panel. Measured: statements that the arrows do not bear out.
    """

    name = "consistency.vector_layout"
    silent = "nothing is said of arrows together"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        judged, found, seen = False, list[Complaint](), set[Test]()
        for words, part in statements(subject, trace):
            for pattern, test in WORDS.items():
                match = re.search(pattern, words, re.IGNORECASE)
                if match is None or test in seen or OTHERWISE.search(words):
                    continue
                arrows = _arrows(part)
                answer = None if arrows is None else test(arrows)
                if answer is not None:
                    seen.add(test)
                    judged = True
                    if not answer:
                        found.append((f"the words say {match[0]!r}, the arrows are not so", None))
        return found if judged else None


def _arrows(trace: Trace) -> Arrows | None:
    """Straight arrows with one head in the one flat panel."""
    if [a.dimension for a in trace.axes] != ["2D"]:
        return None
    pairs = []
    for e in shown(trace, "arrow"):
        heads = e.attrs.get("heads", "end")
        if e.pixels and len(e.pixels) > 1 and heads in ("end", "start"):
            ends = np.array([e.pixels[0][:2], e.pixels[-1][:2]], dtype=float) * (1, -1)
            pairs.append(ends if heads == "end" else ends[::-1])
    ways = np.array(pairs)
    kept = ways[np.hypot(*(ways[:, 1] - ways[:, 0]).T) > 1] if len(ways) else ways
    return Arrows(kept[:, 0], kept[:, 1], _origin(trace.axes[0])) if len(kept) else None


def _origin(axes: Axes) -> Path | None:
    """Pixels of the point (0, 0), y up; None if it is not in the panel."""
    place = []
    for axis, limits in enumerate((axes.xlim, axes.ylim)):
        share = -limits[0] / (limits[1] - limits[0] or 1)
        if not 0 <= share <= 1:
            return None
        low, high = axes.bbox[axis], axes.bbox[axis + 2]
        place.append(low + share * (high - low) if axis == 0 else -(high - share * (high - low)))
    return np.array(place)
