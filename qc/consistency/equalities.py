"""Relations of lettered places: "AC = BC", "AB ∥ CD", "M is the midpoint of AB", "D on BC" (mismatch a)."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.lettered import NOT_THERE, Lettering
from qc.consistency.plane import Plane
from qc.consistency.rule import Complaint, TraceRule
from qc.consistency.words import statements
from qc.shapes import Path
from tracer.trace import Axes, Trace

SLACK = 0.02
"""Share by which lengths that are called equal may differ."""
ANGLE = 1.5
"""Degrees by which angles and directions may be off."""
MIRROR = re.compile(r"\b(?:mirror image|reflection|image) of\b", re.IGNORECASE)
NEAR = 4.0
"""Pixels by which a point may be off its place."""

PAIR = r"(?:\\overline\{|\||∣)?([A-Z])([A-Z])\}?(?:\||∣)?"
END = r"(?![A-Za-z²^'·*×/+−-]|\s*[·*×/+²^−-]|\s*\\cdot)"
START = r"(?<![A-Za-z0-9·*×/+−∠\\-])(?<![·*×/+−=-]\s)(?<!\\angle )"
KINDS = r"(?:(?:the )?(?:segment|side|line|chord|hypotenuse|base|edge|diagonal|arc)\s+)?\$?"


class Corners:
    """Places of letters with equal scales, in units of the panel's x axis."""

    def __init__(self, lettering: Lettering, axes: Axes) -> None:
        wide, high = axes.bbox[2] - axes.bbox[0], axes.bbox[3] - axes.bbox[1]
        spans = abs(axes.xlim[1] - axes.xlim[0]), abs(axes.ylim[1] - axes.ylim[0])
        self.pixel = spans[0] / max(wide, 1e-9)
        scale = np.array([self.pixel, spans[1] / max(high, 1e-9)])
        self._at = {k: p * scale for k, p in lettering.corners.items()}

        low, high = np.array([axes.xlim, axes.ylim], dtype=float).T
        box = np.array(axes.bbox)
        share = {k: (p - box[:2]) / (box[2:] - box[:2]) for k, p in lettering.corners.items()}
        self.data = {k: low + np.array([s[0], 1 - s[1]]) * (high - low) for k, s in share.items()}

    def know(self, letters: Sequence[str]) -> bool:
        return set(letters) <= self._at.keys() and len(set(letters)) > 1

    def at(self, letter: str) -> Path:
        return np.asarray(self._at[letter])

    def way(self, a: str, b: str) -> Path:
        return np.asarray(self.at(b) - self.at(a))

    def length(self, a: str, b: str) -> float:
        return float(np.hypot(*self.way(a, b)))

    def angle(self, a: str, b: str, c: str) -> float:
        """Degrees at b between the ways to a and c."""
        return _between(self.way(b, a), self.way(b, c))

    def off(self, p: str, a: str, b: str) -> float:
        """Distance of p from the segment a b, in pixels."""
        way, to = self.way(a, b), self.way(a, p)
        along = np.clip(float(to @ way) / max(float(way @ way), 1e-12), 0, 1)
        return float(np.hypot(*(to - along * way))) / self.pixel


def _between(one: Path, two: Path) -> float:
    cosine = float(one @ two) / max(float(np.hypot(*one) * np.hypot(*two)), 1e-12)
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))


def _equal(at: Corners, a: str, b: str, c: str, d: str) -> bool:
    one, two = at.length(a, b), at.length(c, d)
    return abs(one - two) <= SLACK * max(one, two) + 2 * at.pixel


def _parallel(at: Corners, a: str, b: str, c: str, d: str) -> bool:
    between = _between(at.way(a, b), at.way(c, d))
    return min(between, 180 - between) <= ANGLE


def _perpendicular(at: Corners, a: str, b: str, c: str, d: str) -> bool:
    return abs(_between(at.way(a, b), at.way(c, d)) - 90) <= ANGLE


def _midpoint(at: Corners, m: str, a: str, b: str) -> bool:
    return float(np.hypot(*(at.at(m) - (at.at(a) + at.at(b)) / 2))) <= NEAR * at.pixel


def _on(at: Corners, p: str, a: str, b: str) -> bool:
    return at.off(p, a, b) <= NEAR


def _same_angles(at: Corners, *six: str) -> bool:
    return abs(at.angle(*six[:3]) - at.angle(*six[3:])) <= ANGLE


def _halves(at: Corners, a: str, d: str, p: str, q: str, r: str) -> bool:
    """Whether the ray from a to d halves the angle p q r, which has its corner there."""
    end = d if a == q else a
    return abs(at.angle(p, q, end) - at.angle(end, q, r)) <= ANGLE


def _collinear(at: Corners, a: str, b: str, c: str) -> bool:
    return min(at.off(a, b, c), at.off(b, a, c), at.off(c, a, b)) <= NEAR


def _equidistant(at: Corners, p: str, a: str, b: str) -> bool:
    return _equal(at, p, a, p, b)


def _mirrored(axis: int) -> Callable[..., bool]:
    """Whether one place is the other with the sign of a coordinate turned."""

    def check(at: Corners, p: str, q: str) -> bool:
        turned = at.data[q] * (1 - 2 * (np.arange(2) == axis))
        return float(np.abs(at.data[p] - turned).max()) <= NEAR * at.pixel

    return check


Check = Callable[..., bool]
CHECKS: Mapping[str, Check] = {
    rf"{START}{PAIR}\s*=\s*{PAIR}{END}": _equal,
    rf"{START}{PAIR}\$?\s*(?:∥|\|\||//|\\parallel|is parallel to|parallel to)\s*\$?{PAIR}(?![A-Za-z])": _parallel,
    rf"{START}{PAIR}\$?\s*(?:⊥|⟂|\\perp|is perpendicular to|perpendicular to)\s*\$?{PAIR}(?![A-Za-z])": _perpendicular,
    rf"\b([A-Z])\$? (?:is |as |at |marks )?(?:the )?(?:mid-?point|middle|center|centre) of {KINDS}{PAIR}(?![A-Za-z])": _midpoint,
    rf"\bmid-?point \$?([A-Z])\$? of {KINDS}{PAIR}(?![A-Za-z])": _midpoint,
    rf"\b(?:point |foot )\$?([A-Z])\$? (?:lies |is |lying |moves )?on {KINDS}{PAIR}(?![A-Za-z])": _on,
    rf"\b([A-Z])\$? (?:lies|is|lying) on {KINDS}{PAIR}(?![A-Za-z])": _on,
    r"(?:∠|\\angle\s?)([A-Z])([A-Z])([A-Z])\s*=\s*(?:∠|\\angle\s?)([A-Z])([A-Z])([A-Z])": _same_angles,
    rf"{START}{PAIR}\$? bisects (?:the )?(?:angle |∠|\\angle )\$?([A-Z])([A-Z])([A-Z])": _halves,
    r"\b([A-Z])\$?, \$?([A-Z])\$?,? and \$?([A-Z])\$? (?:are|lie) (?:collinear|on (?:a|one|the same) (?:straight )?line)": _collinear,
    r"\b([A-Z])['′]?\$? is the (?:mirror image|reflection|image) of \$?([A-Z])\$? (?:in|across|over|about) the y-?\s?axis": _mirrored(0),
    r"\b([A-Z])['′]?\$? is the (?:mirror image|reflection|image) of \$?([A-Z])\$? (?:in|across|over|about) the x-?\s?axis": _mirrored(1),
    r"\b([A-Z])\$? (?:is )?equidistant from \$?([A-Z])\$? and \$?([A-Z])\b": _equidistant,
}  # fmt: skip
"""Relations as patterns whose groups are the letters, and what must hold between the places."""


class Equalities(TraceRule):
    """Words relate places by their letters, equal sides, parallels, midpoints, and the places that bear
    these letters do not stand so (mismatch a).

    Judged are figures of one flat panel in which each letter names one place.
    Measured: relations that do not hold.
    """

    name = "consistency.equalities"
    silent = "no places are related by letters"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        said = [words for words, _ in statements(subject, trace)
                if not NOT_THERE.search(MIRROR.sub("", words))]  # fmt: skip
        said = [w for w in dict.fromkeys(said) if any(re.search(p, w) for p in CHECKS)]
        if not said or [a.dimension for a in trace.axes] != ["2D"]:
            return None
        corners = Corners(Lettering(Plane(trace)), trace.axes[0])
        answers = dict(a for words in said for a in _answers(words, corners))
        found = [
            (f"the words say {what!r}, it is not so", None) for what in answers if not answers[what]
        ]
        return found if answers else None


def _answers(words: str, corners: Corners) -> Iterator[tuple[str, bool]]:
    for pattern, check in CHECKS.items():
        for match in re.finditer(pattern, words):
            if corners.know(match.groups()):
                yield match[0], check(corners, *match.groups())
