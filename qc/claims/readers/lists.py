"""Orders: lists from left to right, first and last events."""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from qc.claims.clauses import clause_span
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import Thing

ORDINAL = {
    "first": 0,
    "second": 1,
    "third": 2,
    "fourth": 3,
    "fifth": 4,
    "top": 0,
    "bottom": -1,
    "last": -1,
}


NTH = re.compile(
    r"\bthe\s+(?P<n>first|second|third|fourth|fifth|last)\s+(?:event|bar|entry|item|box|category|slice|column|one)\s+is\s+(?:the\s+)?(?P<name>[^.,;]{2,40})",
    re.IGNORECASE,
)


COMES = re.compile(
    r"\b(?:comes?|happened|occurs?|is|was)\s+(?P<way>after|before)\s+", re.IGNORECASE
)


def events(reading: Reading) -> Iterator[Statement]:
    """“The last event is Hubble”, “the Shuttle comes after Apollo 11”: by date, else from left to right."""
    places = {n: d.value for d in reading.table.data if d.table == "dates" for n in d.names}
    for d in reading.table.data:
        if d.table in ("bars",) and d.thing is not None and len(d.names) == 1:
            places.setdefault(next(iter(d.names)), d.thing.place[0])
    if len(places) < 2:
        return
    ordered = sorted(places, key=places.__getitem__)
    for sentence, match, _, _ in reading.pieces(NTH):
        said = [n for n, _, _ in reading.refer.named(match["name"]) if n in places]
        if said:
            place = ORDINAL[match["n"].lower()]
            true = place < len(ordered) and ordered[place] == said[0]
            yield reading.statement(
                "order", sentence, match.span(), true, f"trace: in order {', '.join(ordered)}"
            )
    for sentence, match, before, after in reading.pieces(COMES):
        first = [n for n, _, _ in reading.refer.named(before) if n in places]
        second = [n for n, _, _ in reading.refer.named(after) if n in places]
        if first and second:
            true = (places[first[-1]] > places[second[0]]) == (match["way"].lower() == "after")
            yield reading.statement(
                "relation",
                sentence,
                clause_span(sentence.text, *match.span()),
                true,
                f"trace: in order {', '.join(ordered)}",
            )


DIRECTION = re.compile(
    r"\b(?:(?P<lr>(?:from )?left to right)|(?P<rl>(?:from )?right to left)|(?P<tb>(?:from )?top to bottom)|(?P<bt>(?:from )?bottom to top)"
    r"|(?P<cw>(?<!counter)(?<!anti)clockwise)|(?P<ccw>counterclockwise|anticlockwise)|(?P<time>timeline|in (?:this )?order|sequence))\b",
    re.IGNORECASE,
)  # fmt: skip


AXES_OF: dict[str, Callable[[Thing], float]] = {
    "lr": lambda t: t.place[0], "rl": lambda t: -t.place[0], "tb": lambda t: t.place[1], "bt": lambda t: -t.place[1],
    "time": lambda t: t.place[0],
}  # fmt: skip


LEAD = re.compile(r"\W*(?:[a-z]+\W+){0,4}[\"“']?")
"""What may stand between “from left to right” and the list."""


def lists(reading: Reading) -> Iterator[Statement]:
    """“From left to right: apples, pears, plums”: names in the order of their places."""
    for sentence, match, before, after in reading.pieces(DIRECTION):
        near = _listed(reading, after)
        if near is not None and LEAD.fullmatch(after[: near[1][0]]) is None:
            near = None
        names = near or _listed(reading, before)
        if names is None:
            continue
        way = match.lastgroup or "lr"
        found, (start, end), offset = *names, (match.end() if near else 0)
        written = re.search('["“]', sentence.text) is not None
        things = [_placed(reading, n, written) for n in found]
        keys = (
            [AXES_OF[way](t) for t in things] if way in AXES_OF else _turned(things, way == "ccw")
        )
        if max(keys) - min(keys) < 2:
            continue
        true = all(a < b + (15 if written else 2) for a, b in pairwise(keys))
        yield reading.statement("order", sentence, (offset + start, offset + end), true,
                                f"trace: their order is {', '.join(n for _, n in sorted(zip(keys, found, strict=True)))}")  # fmt: skip


def _listed(reading: Reading, text: str) -> tuple[list[str], tuple[int, int]] | None:
    """The names of a list of three or more that fill the text but for commas and “and”."""
    names = reading.refer.named(text)
    run: list[tuple[str, int, int]] = []
    quoted = re.compile(r"[\s,\"”“']*(?:and|then|to)?\s*(?:the\s+)?[\"“']?")
    for name in names:
        if run and quoted.fullmatch(text[run[-1][2] : name[1]]) is None:
            if len(run) >= 3:
                break
            run = []
        run.append(name)
    return ([n for n, _, _ in run], (run[0][1], run[-1][2])) if len(run) >= 3 else None


def _placed(reading: Reading, name: str, written: bool) -> Thing:
    """Where a name stands: its mark, or its text if the caption quotes it."""
    things = reading.scene.names[name]
    return things[-1] if written else things[0]


def _turned(things: Sequence[Thing], counter: bool) -> list[float]:
    """Angles about the common middle, from the first thing on, in the direction of turning."""
    circles = [
        t for t in things if t.first is not None and t.first.kind == "wedge" and t.first.attrs
    ]
    if len(circles) == len(things):
        angles = [
            (float(t.elements[0].attrs["theta1"]) + float(t.elements[0].attrs["theta2"])) / 2
            for t in things
        ]
    else:
        x, y = (sum(t.place[k] for t in things) / len(things) for k in (0, 1))
        angles = [math.degrees(math.atan2(y - t.place[1], t.place[0] - x)) for t in things]
    sign = 1 if counter else -1
    return [(sign * (a - angles[0])) % 360 for a in angles]
