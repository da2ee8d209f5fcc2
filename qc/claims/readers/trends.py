"""How something runs: rising or falling lines, point clouds, bars and medians, and curves that open upward."""

import re
from collections.abc import Iterator, Sequence

from qc.claims.measures.courses import bulge, trend, trend_of_points
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import Thing

RISES = (
    r"rises?|rising|rose|increas(?:es?|ing|ed)|goes up|going up|gr(?:ows?|owing|ew)|climbs?|climbing|ascends?|ascending|goes upward|"
    r"upwards? to the right|upward (?:trend|slope)|slopes? upwards?|trends? upwards?|positive (?:linear )?(?:correlation|association|relationship|trend|slope)|positively correlated"
)
FALLS = (
    r"falls?|falling|fell|decreas(?:es?|ing|ed)|goes down|going down|declin(?:es?|ing|ed)|drops?|dropping|descends?|descending|goes downward|"
    r"downwards? to the right|downward (?:trend|slope)|slopes? downwards?|trends? downwards?|negative (?:linear )?(?:correlation|association|relationship|trend|slope)|negatively correlated"
)
TREND = re.compile(
    rf"\b(?P<not>never\s+)?(?:(?P<up>{RISES})|(?P<down>{FALLS}))\b(?!\s+(?:to|above|below)\s+\d)(?!\s+order)",
    re.IGNORECASE,
)
RUNNING = re.compile(
    r"\b(?:lines?|curves?|graph|function|plot|it|fee|path|segment|trend|correlation|association|relationship|medians?|values?|data|points|bars|"
    r"heights?|scatter|dots|they)\b",
    re.IGNORECASE,
)
PARTLY = re.compile(
    r"\b(?:after|afterwards|before|until|till|then|between|from|past|beyond|up to|at first|first|later|again|on|for|when|where|to the left|interval|"
    r"initially|finally|slightly|nearly|almost|mostly|generally|overall)\b",
    re.IGNORECASE,
)
"""Words that speak of a stretch of a path: a path of several ways is not decided by them."""
AS_SOMETHING = re.compile(
    r"\b(?:as|with|for|when|while|if|because|in)\s+(?:the\s+|an?\s+)?(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
"""What follows says how something else runs: “falls as the altitude increases”."""


def trends(reading: Reading) -> Iterator[Statement]:
    """“Both lines rise steadily”, “the points show an upward trend”, “the median decreases from left to right”."""
    for sentence, match, before, _ in reading.pieces(TREND):
        if AS_SOMETHING.search(before):
            continue
        ways = _ways(reading, reading.subject(before)) or (
            _only_way(reading, before) if RUNNING.search(sentence.text) else []
        )
        if not ways or None in ways or ("mixed" in ways and PARTLY.search(sentence.text)):
            continue
        up = bool(match["up"])
        if match["not"]:
            true = all(w in (("flat", "down") if up else ("flat", "up")) for w in ways)
        else:
            true = all(w == ("up" if up else "down") for w in ways)
        yield reading.statement(
            "relation", sentence, match.span(), true, f"trace: it goes {ways[0]}"
        )


def _ways(reading: Reading, things: Sequence[Thing]) -> list[str | None]:
    """How each of the things runs, or all of them together if they are points or bars."""
    paths = [_path(t) for t in things]
    if things and all(p is not None for p in paths):
        return [trend(p or ()) for p in paths]
    ids = {e.id for t in things for e in t.elements}
    own = [d for d in reading.table.data if d.thing and d.thing.elements[0].id in ids]
    points = [p for t in things for e in t.elements if e.kind == "marker" for p in e.data or ()]
    if len(points) > 3 and all(len(p) == 2 for p in points):
        return [trend_of_points(points)]
    if len(own) > 2 and {d.table for d in own} == {"bars"} and all(d.at is not None for d in own):
        return [trend(sorted((d.at or 0.0, d.value) for d in own))]
    return []


def _only_way(reading: Reading, before: str) -> list[str | None]:
    """How the one series of the figure runs; nothing where there are several."""
    if len(reading.scene.panels) > 1:
        return []
    if re.search(r"\bmedians?\b", before, re.IGNORECASE):
        medians = [(d.at or 0.0, d.value) for d in reading.table.data if d.table == "medians"]
        return [trend(sorted(medians))] if len(medians) > 2 else []
    paths = [p for t in reading.scene.things if (p := _path(t)) is not None and len(p) > 2]
    marks = [t for t in reading.scene.things if t.elements[0].kind == "marker"]
    bars = [t for t in reading.scene.things if t.elements[0].kind == "rectangle"]
    if len(paths) == 1 and not bars:
        return [trend(paths[0])]
    if not paths and len({t.elements[0].group for t in marks}) == 1 and not bars:
        return _ways(reading, marks)
    return _ways(reading, bars) if bars and not marks and not paths else []


def _path(thing: Thing) -> tuple[tuple[float, ...], ...] | None:
    """The points of a line in the plane that does not stand upright, or of a curve in space."""
    lines = [
        e.data for e in thing.elements if e.kind in ("line", "curve") and e.data and len(e.data) > 1
    ]
    if not lines:
        return None
    path = lines[0]
    upright = len(path) == 2 and (len(path[0]) == 3 or path[0][0] == path[1][0])
    return None if upright else path


OPENS = re.compile(r"\b(?:opens?|opening)\s+(?P<way>upwards?|downwards?|up|down)\b", re.IGNORECASE)


def openings(reading: Reading) -> Iterator[Statement]:
    """“A parabola opening upwards”: the ends are higher than the middle."""
    for sentence, match, before, _ in reading.pieces(OPENS):
        bent = _bent(reading.subject(before)) or _bent(reading.scene.things)
        if len(bent) == 1:
            up = bulge(bent[0]) > 0
            yield reading.statement(
                "relation",
                sentence,
                match.span(),
                up == match["way"].lower().startswith("up"),
                "trace: its ends against its middle",
            )


def _bent(things: Sequence[Thing]) -> list[tuple[tuple[float, ...], ...]]:
    return [p for t in things if (p := _path(t)) is not None and len(p) > 8 and len(p[0]) == 2]
