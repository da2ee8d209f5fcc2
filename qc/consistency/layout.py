"""Arrangements that words name: levels, trees, rings, clock hands (mismatches a, e)."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.plane import Piece, Plane
from qc.consistency.rule import Complaint, TraceRule, comments, titles
from qc.elements import visible
from qc.shapes import Path
from tracer.geometry import center
from tracer.trace import Element, Trace

NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
LEVELS = re.compile(
    rf"\b({'|'.join(NUMBERS)}|\d{{1,2}})[- ](levels|level|tiers|tier|rows|columns|layers|generations)\b",
    re.IGNORECASE,
)
TREE = re.compile(r"\b(?:binary|search|family|phylogenetic|decision|spanning|rooted|recursion|probability|parse) tree\b(?! ?map)|\btree diagram",
                  re.IGNORECASE)  # fmt: skip
RING = re.compile(
    r"\b(?:on|around|along) (?:a|the|one) (?:(?:unit )?circle|circular (?:arc|path|orbit))\b|\b(?:circular|ring) (?:layout|arrangement)|arranged in a (?:circle|ring)",
    re.IGNORECASE,
)
SAME, LEAST = 4.0, 3
"""Pixels within which things are at one height; fewest things that make an arrangement."""


class Arrangement(TraceRule):
    """Words say that things stand on so many levels, make a tree or a ring, and they stand otherwise,
    as if a formula had put them all on one line (mismatch a).

    Things are markers, discs, boxes and texts of a flat panel. Measured: arrangements that are not there.
    """

    name = "consistency.arrangement"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        words = titles(trace)
        if [a.dimension for a in trace.axes] != ["2D"]:
            return None
        groups = [g for g in _groups(trace) if len(g) >= LEAST]
        answers = [a for w in words for a in _answers(w, groups)] if groups else []
        return [(why, None) for why in answers if why] if answers else None


def _groups(trace: Trace) -> Iterator[Path]:
    """Places of the things of each kind."""
    for kinds in (("marker",), ("circle", "ellipse"), ("rectangle",), ("text",), ("polygon",)):
        marks = [
            e for e in trace.elements
            if e.kind in kinds and e.role in ("data", "annotation") and visible(e)
        ]  # fmt: skip
        yield np.array([c for e in marks if (c := center(e)) is not None])


def _answers(words: str, groups: Sequence[Path]) -> Iterator[str]:
    for match in LEVELS.finditer(words):
        number = NUMBERS.get(match[1].lower()) or int(match[1])
        across = 0 if match[2].lower() == "columns" else 1
        seen = {_levels(g[:, across]) for g in groups}
        yield (
            ""
            if max(seen) >= number
            else f"the words say {match[0]!r}, things stand on {max(seen)}"
        )
    if TREE.search(words):
        yield (
            "" if any(not _in_line(g) for g in groups) else "the nodes of the tree lie on one line"
        )
    if RING.search(words):
        yield "" if any(map(_in_ring, groups)) else "nothing is arranged on a circle"


def _levels(places: Path) -> int:
    return 1 + int((np.diff(np.sort(places)) > SAME).sum())


def _in_line(places: Path) -> bool:
    spread = np.linalg.svd(places - places.mean(axis=0), compute_uv=False)
    return bool(spread[-1] <= SAME)


def _in_ring(places: Path) -> bool:
    """Whether most places lie at one distance from a point."""
    design = np.column_stack([2 * places, np.ones(len(places))])
    for chosen in (np.arange(len(places)), np.arange(1, len(places))):
        (x, y, _), *_ = np.linalg.lstsq(
            design[chosen], (places[chosen] ** 2).sum(axis=1), rcond=None
        )
        radii = np.hypot(*(places - np.array([x, y])).T)
        if (np.abs(radii - np.median(radii)) <= 0.03 * np.median(radii) + SAME).mean() > 0.7:
            return True
    return False


class ClockHands(TraceRule):
    """The title gives a time, and the hands of the clock show another, or the hours stand the wrong
    way round its dial (mismatch e).

    The hour hand is the shorter of two lines from the middle of the dial, and may stand anywhere
    between its hour and the next. Measured: hands and hours that are wrong.
    """

    name = "consistency.clock_hands"
    TIME = re.compile(r"\b(\d{1,2}):(\d{2})\b|\b(\d{1,2}) o'clock\b")
    CLOCK = re.compile(r"\b(?:clock|o'clock|watch)\b", re.IGNORECASE)
    SLACK = 4.0

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        words = [*titles(trace), *(t for _, t in comments(subject.code))]
        plane = Plane(trace)
        if not plane.discs or not any(self.CLOCK.search(w) for w in words):
            return None
        hours = _hours(plane)
        found: list[Complaint] = [
            (f"the {text.text} stands at {angle:.0f}° of the dial", text)
            for text, hour, angle in hours
            if abs(_turned(angle - 30 * hour)) > 2 * self.SLACK
        ]
        hands = _hands(plane)
        time = next((m for t in titles(trace) if (m := self.TIME.search(t))), None)
        if time is not None and len(hands) > 1:
            return found + self._wrong_hands(hands, time)
        return found if hours else None

    def _wrong_hands(self, hands: Sequence[Piece], time: re.Match[str]) -> list[Complaint]:
        hour, minute = int(time[1] or time[3]), int(time[2] or 0)
        short, long = sorted(hands, key=lambda h: h.length)[-2:]
        early = _turned(_clockwise(short.unit) - 30 * hour) + self.SLACK
        late = _turned(_clockwise(long.unit) - 6 * minute)
        wrong = {"hour": not 0 <= early <= 30 + 2 * self.SLACK, "minute": abs(late) > self.SLACK}
        return [
            (f"the {name} hand does not stand at {time[0]}", None) for name in wrong if wrong[name]
        ]


def _hours(plane: Plane) -> list[tuple[Element, int, float]]:
    """The twelve numerals of a dial, each with its hour and where it stands, clockwise from the top."""
    dial = max(plane.discs, key=lambda d: d.radius)
    found = [
        (e, int(e.text), _clockwise(at - dial.center))
        for e in plane.part.elements
        if e.kind == "text" and e.text and e.text.isdigit() and 1 <= int(e.text) <= 12
        and (at := center(e)) is not None
    ]  # fmt: skip
    return found if len({hour for _, hour, _ in found}) == len(found) == 12 else []


def _hands(plane: Plane) -> list[Piece]:
    """Lines from the middle of the largest disc, pointing outwards."""
    dial = max(plane.discs, key=lambda d: d.radius)
    found = []
    for p in plane.pieces:
        for start, end in ((p.start, p.end), (p.end, p.start)):
            if (
                np.hypot(*(start - dial.center)) <= SAME
                and dial.radius / 4 < p.length <= dial.radius
            ):
                found.append(Piece(start, end))
    return found


def _clockwise(way: Path) -> float:
    """Degrees of a direction from twelve o'clock."""
    return float(np.degrees(np.arctan2(way[0], -way[1])))


def _turned(degrees: float) -> float:
    """The same turn between -180 and 180 degrees."""
    return (degrees + 180) % 360 - 180
