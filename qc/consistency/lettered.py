"""Figures named by letters and names: "triangle ABC", "right angle at C", "A → B → C" (a, d, e)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from qc.base import Subject
from qc.consistency.plane import Plane, off
from qc.consistency.rule import Complaint, TraceRule, comments, titles
from qc.pixels import Box
from qc.shapes import Path, area, box_gap
from tracer.geometry import center, inside, outline, shown
from tracer.trace import Element, Trace

LETTER = re.compile(r"^\$?\s*([A-Z])['′’]?\s*(?:\$?\s*(?:\(.*\)|=.*))?\$?$", re.DOTALL)
REACH = 45.0
"""Pixels from a letter to the corner that it names."""
HIT = 3.5
"""Pixels by which a line may miss a corner."""


@dataclass(frozen=True)
class Lettering:
    """Which corner each letter of a flat figure names."""

    plane: Plane

    @cached_property
    def texts(self) -> dict[str, Element]:
        """Texts that are one letter; a letter that names several places names none."""
        found: dict[str, Element] = {}
        twice = set[str]()
        for e in shown(self.plane.trace, "text"):
            match = LETTER.match(e.text or "")
            if match and e.bbox:
                twice |= {match[1]} & found.keys()
                found[match[1]] = e
        return {k: e for k, e in found.items() if k not in twice}

    @cached_property
    def corners(self) -> dict[str, Path]:
        """The place nearest to each letter: an end or bend of a line, a corner, a marker."""
        ends = [p for piece in self.plane.pieces for p in (piece.start, piece.end)]
        places = [*ends, *self.plane.points]
        found = {}
        for letter, text in self.texts.items():
            box = text.bbox or (0.0, 0.0, 0.0, 0.0)
            gaps = [box_gap(box, (float(p[0]), float(p[1]))) for p in places]
            middle = np.array([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])
            if gaps and min(gaps) < REACH:
                close = [p for p, g in zip(places, gaps, strict=True) if g <= min(gaps) + 1]
                found[letter] = min(close, key=lambda p: float(np.hypot(*(p - middle))))
        return found

    def joined(self, a: str, b: str) -> bool:
        """Whether straight pieces lead from the one corner to the other."""
        way = np.linspace(self.corners[a], self.corners[b], 11)
        return all(any(off(point, p) <= HIT for p in self.plane.pieces) for point in way)

    def angle(self, a: str, b: str, c: str) -> float:
        """Degrees at the corner b between the ways to a and c, as equal scales would show it."""
        one, two = (self._even(self.corners[k] - self.corners[b]) for k in (a, c))
        cosine = float(one @ two) / max(float(np.hypot(*one) * np.hypot(*two)), 1e-9)
        return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))

    def _even(self, way: Path) -> Path:
        axes = next(a for a in self.plane.trace.axes if a.dimension == "2D")
        across = (axes.xlim[1] - axes.xlim[0]) / max(axes.bbox[2] - axes.bbox[0], 1e-9)
        down = (axes.ylim[1] - axes.ylim[0]) / max(axes.bbox[3] - axes.bbox[1], 1e-9)
        return np.asarray(way * np.array([across, down]))


SHAPE = re.compile(
    r"(?i:\b(?:triangle|quadrilateral|rectangle|square|parallelogram|trapezoid|trapezium|rhombus|kite|polygon"
    r"|pentagon|hexagon|\\triangle)|[△▲Δ])\s*\$?\s*([A-Z]{3,8})\b"
)
SEGMENT = re.compile(
    r"\b(?i:segment|line|side|chord|diameter|median|altitude|bisector|diagonal|hypotenuse)\s+\$?(?:\\overline\{)?"
    r"([A-Z])([A-Z])\b(?!\s*(?:and|,|=))"
)
RIGHT = re.compile(r"\b(?i:right(?:-| )angled?)\b(?:[^.;]{0,30}?)\bat\s+(?:\w+\s+)?\$?([A-Z])\b")
ANGLE = re.compile(
    r"(?:∠|\\angle|\bangle)\s*\$?([A-Z])([A-Z])([A-Z])\$?\s*(?:=|is|of|:)\s*\$?(\d+(?:\.\d+)?)\s*(?:°|\^|deg)"
)


class Lettered(TraceRule):
    """Words name a shape by the letters of its corners, and the lines do not join those corners in
    that order, or the angle at a letter is not what the words say (mismatches a, d, e).

    Letters stand within reach of the corner they name. Titles, texts and comments are read.
    Measured: sides that are missing, angles that are wrong, letters of the shape that are not there.
    """

    name = "consistency.lettered"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        words = [*titles(trace), *(t for _, t in comments(subject.code))]
        words += [e.text or "" for e in shown(trace, "text")]
        plane = Plane(trace)
        named = [w for w in words if re.search(r"[A-Z]", w) and not NOT_THERE.search(w)]
        if plane.spatial or len(trace.axes) != 1 or not named:
            return None
        lettering = Lettering(plane)
        if len(lettering.corners) < 2:
            return None
        answers = [a for w in named for a in _answers(w, lettering)]
        return [(why, None) for why in dict.fromkeys(answers) if why] if answers else None


NOT_THERE = re.compile(r"\b(?:not|no|without|extended|projection|similar|image|reflect\w*|rotat\w*|arc)\b",
                       re.IGNORECASE)  # fmt: skip


def _answers(words: str, lettering: Lettering) -> Iterator[str]:
    """For each thing that the words name: what is wrong with it, empty if it is right."""
    for match in SHAPE.finditer(words):
        yield from _shape(match[1], match[0], lettering)
    for match in SEGMENT.finditer(words):
        a, b = match.groups()
        if a != b and {a, b} <= lettering.corners.keys():
            yield "" if lettering.joined(a, b) else f"no line joins {a} and {b}"
    for match in RIGHT.finditer(words):
        yield from _right_angle(match[1], lettering)
    for match in ANGLE.finditer(words):
        if (
            len(set(match.groups()[:3])) == 3
            and set(match.groups()[:3]) <= lettering.corners.keys()
        ):
            seen = lettering.angle(*match.groups()[:3])
            wrong = abs(seen - float(match[4])) > 2
            yield f"the angle {''.join(match.groups()[:3])} is {seen:.0f}°" if wrong else ""


def _shape(letters: str, said: str, lettering: Lettering) -> Iterator[str]:
    if len(set(letters)) < len(letters):
        return
    known = [c for c in letters if c in lettering.corners]
    if len(known) == len(letters) - 1 and not set(letters) <= lettering.texts.keys():
        yield f"the words say {said!r}, one of the letters is missing"
    if len(known) < len(letters):
        return
    ring = [*letters, letters[0]]
    missing = [a + b for a, b in pairwise(ring) if not lettering.joined(a, b)]
    sides = len(letters)
    if len(missing) < sides:  # none at all: the shape is drawn otherwise than by lines
        yield f"the words say {said!r}, no line joins {', '.join(missing)}" if missing else ""


def _right_angle(letter: str, lettering: Lettering) -> Iterator[str]:
    """Some two corners that lines join to the letter must be seen from it at a right angle."""
    if letter not in lettering.corners:
        return
    others = [c for c in lettering.corners if c != letter and lettering.joined(letter, c)]
    seen = [lettering.angle(a, letter, b) for k, a in enumerate(others) for b in others[k + 1 :]]
    if seen:
        wrong = min(abs(angle - 90) for angle in seen) > 2
        yield f"the angle at {letter} is {seen[0]:.0f}°, not right" if wrong else ""


CHAIN = re.compile(r"\s*(?:→|⟶|➔|⇒|->|=>|\$?\\(?:right|Right|long\w*)?(?:arrow|to)\b\$?)\s*")


class Arrows(TraceRule):
    """Words say "A → B → C", and the arrows between the things of these names lead elsewhere (a, e).

    Things are named by texts in or beside them. Measured: steps whose arrow is missing or turned.
    """

    name = "consistency.arrows"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        steps = [s for w in (*titles(trace), *(t for _, t in comments(subject.code)))
                 for s in _steps(w)]  # fmt: skip
        if not steps or not shown(trace, "arrow"):
            return None
        led = set(_led(trace))
        placed = {name for pair in led for name in pair}
        judged = [(a, b) for a, b in dict.fromkeys(steps) if {a, b} <= placed]
        if not judged:
            return None
        found: list[Complaint] = [(f"the words say {a} → {b}, the arrow leads back", None)
                                  for a, b in judged if (a, b) not in led and (b, a) in led]  # fmt: skip
        return found + [
            (f"the words say {a} → {b}, no arrow leads so", None)
            for a, b in judged
            if (a, b) not in led and (b, a) not in led
        ]


def _steps(words: str) -> Iterator[tuple[str, str]]:
    """`Flow: A → B` as the pair (a, b), in lower case."""
    parts = CHAIN.split(words)
    if len(parts) < 2:
        return
    first = re.split(r"[:(,;]\s*", parts[0])[-1]
    names = [first, *parts[1:-1], re.split(r"[),;]", parts[-1])[0]]
    yield from pairwise(n.strip(" $.").lower() for n in names)


def _led(trace: Trace) -> Iterator[tuple[str, str]]:
    """Names of the things at tail and head of every arrow with one head."""
    boxes = _named(trace)
    for arrow in shown(trace, "arrow"):
        heads = arrow.attrs.get("heads")
        if (
            heads not in ("end", "start")
            or arrow.pixels is None
            or len(arrow.pixels) < 2
            or not boxes
        ):
            continue
        ends = [arrow.pixels[k][:2] for k in (0, -1)]
        reach = max(12.0, 0.4 * float(np.linalg.norm(np.subtract(ends[0], ends[1]))))
        near = []
        for x, y in ends if heads == "end" else ends[::-1]:
            gap, name = min((box_gap(box, (x, y)), name) for name, box in boxes.items())
            near.append(name if gap <= reach else "")
        if all(near) and near[0] != near[1]:
            yield near[0], near[1]


def _named(trace: Trace) -> dict[str, Box]:
    """For every name the box of its text, or of the smallest shape that the text stands in."""
    things = [(e, outline(e)) for e in shown(trace) if e.kind not in ("text", "line", "arrow")]
    found: dict[str, Box] = {}
    for text in shown(trace, "text"):
        middle = center(text)
        if text.bbox is None or middle is None:
            continue
        around = [
            e.bbox
            for e, ring in things
            if e.bbox and ring is not None and inside(ring, middle[None])[0]
        ]
        name = " ".join((text.text or "").strip(" $").lower().split())
        found[name] = min(around, key=area, default=text.bbox)
    return found
