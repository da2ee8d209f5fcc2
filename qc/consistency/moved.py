"""Images of shapes under the motions that words name: translated, rotated, enlarged, congruent (mismatch a)."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule, titles
from qc.consistency.words import told
from tracer.geometry import shown
from tracer.trace import Element, Trace

Corners = NDArray[np.complex128]
SLACK = 0.02
"""Share of the shape's size by which corners may be off."""
MOST_CORNERS, MOST_SHAPES = 12, 12
ANGLE = 1.5


@dataclass(frozen=True)
class Motion:
    """`z → factor · z + shift`, of the conjugate if mirrored."""

    factor: complex
    shift: complex
    mirrored: bool
    size: float
    """Of the shape that is moved."""

    @property
    def turn(self) -> float:
        """Degrees counterclockwise, −180 to 180."""
        return float(np.degrees(np.angle(self.factor)))

    @property
    def rigid(self) -> bool:
        return abs(abs(self.factor) - 1) <= SLACK

    @property
    def translation(self) -> bool:
        upright = not self.mirrored and abs(self.factor - 1) <= SLACK
        return upright and abs(self.shift) > SLACK * self.size


Test = Callable[[Sequence[Motion], float | None], bool]


def translated(motions: Sequence[Motion], _number: float | None) -> bool:
    return any(m.translation for m in motions)


def rotated(motions: Sequence[Motion], degrees: float | None) -> bool:
    """A rigid motion turns by so many degrees; by any if none are said."""
    turns = [abs(m.turn) for m in motions if m.rigid and not m.mirrored]
    if degrees is None:
        return any(t > ANGLE for t in turns)
    wanted = degrees % 360
    return any(abs(t - min(wanted, 360 - wanted)) <= ANGLE for t in turns)


def enlarged(motions: Sequence[Motion], factor: float | None) -> bool:
    sizes = [abs(m.factor) for m in motions]
    if not factor:
        return any(abs(s - 1) > SLACK for s in sizes)
    return any(min(abs(s - factor), abs(s - 1 / factor)) <= SLACK * max(s, 1) for s in sizes)


def congruent(motions: Sequence[Motion], _number: float | None) -> bool:
    return any(m.rigid for m in motions)


def similar(motions: Sequence[Motion], _number: float | None) -> bool:
    return bool(motions)


def reflected(motions: Sequence[Motion], _number: float | None) -> bool:
    return any(m.rigid and m.mirrored for m in motions)


THING = r"(?:triangles?|squares?|rectangles?|polygons?|shapes?|figures?|quadrilaterals?|pentagons?|hexagons?|kites?|[LFT]-shape|flag|arrow)"
DEGREES = r"(?P<number>\d+(?:\.\d+)?) ?(?:°|degrees|\$?\^\\circ)"
FACTOR = r"(?:scale )?factor (?:of )?\$?(?:k ?= ?)?(?P<number>\d+(?:\.\d+)?)"
WORDS: Mapping[str, Test] = {
    rf"\btranslat(?:ed|ion of (?:a|the)) {THING}|\b{THING} translated|\btranslation (?:of|by)\b": translated,
    rf"\brotat(?:ed|ion|ing)\b.{{0,40}}\b(?:by|through|of) {DEGREES}": rotated,
    rf"\b(?:dilat\w+|enlarge\w+|homothety|scaled|scaling)\b.{{0,40}}\b(?:by |with )?(?:a )?{FACTOR}": enlarged,
    rf"\bcongruent {THING}|\b{THING} are congruent": congruent,
    rf"\bsimilar (?:right |isosceles )?{THING}|\b{THING} are similar": similar,
    rf"\b{THING} and its (?:mirror image|reflection)|\breflection of (?:a|the) {THING}|\breflected {THING}|\bmirror images?\b": reflected,
}  # fmt: skip
OTHERWISE = re.compile(r"\b(?:not|no|non|never|shear\w*|rotating frame|earth|symmetr\w*|matrix|curve|axes|coordinate|glide|isometr\w*|wave)\b",
                       re.IGNORECASE)  # fmt: skip


class Moved(TraceRule):
    """Words say that a shape is translated, turned, enlarged, mirrored or congruent to another, and no two
    of the outlines that are drawn are so (mismatch a).

    Judged are flat figures of one panel with two outlines and more of equally many corners, up to
    twelve. Measured: statements that no pair bears out.
    """

    name = "consistency.moved"
    silent = "no motion of a shape is stated"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        said = [
            (match, test)
            for words in (*titles(trace), *told(subject.code))
            for pattern, test in WORDS.items()
            if (match := re.search(pattern, words, re.IGNORECASE)) and not OTHERWISE.search(words)
        ]
        if not said or [a.dimension for a in trace.axes] != ["2D"]:
            return None
        shapes = list(_shapes(trace))
        pairs = [(a, b) for a, b in permutations(shapes, 2) if len(a) == len(b)]
        if not pairs:
            return None
        motions = [m for a, b in pairs for m in _motions(a, b)]
        answers = {
            test: (match, test(_about(motions, match), _number(match))) for match, test in said
        }
        return [
            (f"the words say {match[0]!r}, no two outlines are so", None)
            for match, right in answers.values()
            if not right
        ]


def _about(motions: Sequence[Motion], match: re.Match[str]) -> Sequence[Motion]:
    """Those motions that leave the origin where it is, if the words say so."""
    if not re.search(r"\b(?:about|around) the origin\b", match.string, re.IGNORECASE):
        return motions
    return [m for m in motions if abs(m.shift) <= 2 * SLACK * m.size]


def _number(match: re.Match[str]) -> float | None:
    said = match.groupdict().get("number")
    return float(said) if said else None


def _shapes(trace: Trace) -> Iterator[Corners]:
    """Corners in data of the closed outlines of few corners, circles left out."""
    kinds = shown(trace, "polygon", "rectangle", "line")
    for e in [e for e in kinds if _outlined(e)][:MOST_SHAPES]:
        points = np.array([p[:2] for p in e.data or ()], dtype=float)
        ring = points[:, 0] + 1j * points[:, 1]
        if len(ring) > 1 and abs(ring[0] - ring[-1]) <= 1e-9 * max(1.0, float(np.abs(ring).max())):
            ring = ring[:-1]
        if 3 <= len(ring) <= MOST_CORNERS:
            yield ring


def _outlined(e: Element) -> bool:
    closed = e.kind != "line" or bool(e.attrs.get("closed"))
    return closed and e.transform == "data" and e.role in ("data", "annotation")


def _motions(a: Corners, b: Corners) -> Iterator[Motion]:
    """Every motion that takes the corners of one outline to those of the other, in order round it."""
    size = float(np.abs(a - a.mean()).max())
    for mirrored in (False, True):
        source = np.conj(a) if mirrored else a
        centered = source - source.mean()
        weight = float((np.abs(centered) ** 2).sum())
        for turned in (b, b[::-1]):
            for k in range(len(b)):
                target = np.roll(turned, k)
                factor = complex((np.conj(centered) * (target - target.mean())).sum()) / max(
                    weight, 1e-12
                )
                off = float(np.abs(factor * centered - (target - target.mean())).max())
                if abs(factor) > 0.01 and off <= SLACK * abs(factor) * size:
                    shift = complex(target.mean() - factor * source.mean())
                    yield Motion(factor, shift, mirrored, size)
