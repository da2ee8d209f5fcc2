"""How a line runs: rising, falling, opening upward."""

import itertools
import re
from collections.abc import Iterator, Sequence

from qc.claims.scene import Thing
from qc.claims.statement import Reading, Statement

RISES = r"rises?|increases?|increasing|goes up|grows?|climbs?|ascends?|goes upward|upwards? to the right"


FALLS = r"falls?|decreases?|decreasing|goes down|declines?|drops?|descends?|goes downward|downwards? to the right"


TREND = re.compile(
    rf"\b(?P<not>never\s+)?(?:(?P<up>{RISES})|(?P<down>{FALLS}))\b(?!\s+(?:to|above|below)\s+\d)",
    re.IGNORECASE,
)


CURVES = re.compile(
    r"\b(?:lines?|curves?|graph|function|plot|it|fee|path|segment)\b", re.IGNORECASE
)


PARTLY = re.compile(
    r"\b(?:after|afterwards|before|until|till|then|between|from|past|beyond|up to|at first|first|later|again)\b",
    re.IGNORECASE,
)
"""Words that speak of a stretch of a path: a path of several ways is not decided by them."""


def trends(reading: Reading) -> Iterator[Statement]:
    """“Both lines rise steadily”, “the blue line falls from left to right”, “decreases monotonically”."""
    for sentence, match, before, _ in reading.pieces(TREND):
        things = reading.subject(before)
        if not things or any(_path(t) is None for t in things):
            paths = [
                t for t in reading.scene.things if _path(t) is not None and len(_path(t) or ()) > 2
            ]
            things = paths if len(paths) == 1 and CURVES.search(before) else []
        ways = [_trend(_path(t) or ()) for t in things]
        if not ways or ("mixed" in ways and PARTLY.search(sentence.text)):
            continue
        up = bool(match["up"])
        if match["not"]:
            true = all(w in (("flat", "down") if up else ("flat", "up")) for w in ways)
        else:
            true = all(w == ("up" if up else "down") for w in ways)
        yield reading.statement(
            "relation", sentence, match.span(), true, f"trace: it goes {ways[0]}"
        )


def _path(thing: Thing) -> tuple[tuple[float, ...], ...] | None:
    lines = [
        e for e in thing.elements if e.kind in ("line", "curve") and e.data and len(e.data) > 1
    ]
    return lines[0].data if lines else None


def _trend(path: Sequence[tuple[float, ...]]) -> str:
    """`up`, `down`, `flat` or `mixed`, read from left to right (in space along the curve)."""
    if len(path) < 2:
        return "mixed"
    spatial = len(path[0]) == 3
    ordered = path if spatial or path[0][0] <= path[-1][0] else path[::-1]
    steps = [b[-1] - a[-1] for a, b in itertools.pairwise(ordered)]
    size = max(p[-1] for p in path) - min(p[-1] for p in path)
    if size == 0:
        return "flat"
    if all(s >= -1e-9 * size for s in steps):
        return "up"
    return "down" if all(s <= 1e-9 * size for s in steps) else "mixed"


OPENS = re.compile(r"\b(?:opens?|opening)\s+(?P<way>upwards?|downwards?|up|down)\b", re.IGNORECASE)


def openings(reading: Reading) -> Iterator[Statement]:
    """“A parabola opening upwards”: the ends are higher than the middle."""
    for sentence, match, _, _ in reading.pieces(OPENS):
        bent = [
            p
            for t in reading.scene.things
            if (p := _path(t)) is not None and len(p) > 8 and len(p[0]) == 2
        ]
        if len(bent) == 1:
            path = bent[0]
            up = path[0][1] + path[-1][1] > 2 * path[len(path) // 2][1]
            yield reading.statement(
                "relation",
                sentence,
                match.span(),
                up == match["way"].lower().startswith("up"),
                "trace: its ends against its middle",
            )
