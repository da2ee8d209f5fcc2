"""Coordinates said of something: “P(2, 3)”, “the red arrow ends at (3, 1)”."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from qc.claims.clauses import BREAK, Sentence
from qc.claims.measures.distances import to_segment
from qc.claims.numbers import find_numbers
from qc.claims.reading import Reading
from qc.claims.refer import References
from qc.claims.statement import Statement

VERB = re.compile(
    r"\b(?P<verb>starts?|begins?|ends?|tip|cent(?:er|re)d?|points?\s+to)\b(?![\"”])[^().;,\"”]{0,24}$",
    re.IGNORECASE,
)


TUPLE = re.compile(r"\(\s*([-−]?[\d./π√]+)\s*,\s*([-−]?[\d./π√]+)\s*(?:,\s*([-−]?[\d./π√]+)\s*)?\)")


def coordinates(reading: Reading) -> Iterator[Statement]:
    """“P(2, 3)”, “the red arrow ends at (3, 1)”, “centered at (1, 1)”."""
    for sentence, match, before, _ in reading.pieces(TUPLE):
        numbers = [
            n
            for g in match.groups()
            if g
            for n in [next(find_numbers(g.replace("−", "-")), None)]
            if n is not None
        ]
        named = re.search(
            r"(?<!\w)([A-Z]\d?'?)\s*(?:=|is at|at|lies at|is)?\s*(?:the point\s*)?$", before
        )
        known = _named_place(reading.refer, named[1], len(numbers)) if named else []
        known = (
            known
            or _said_place(reading, before, len(numbers))
            or _centers(reading, before, len(numbers))
        )
        passing = PASSES.search(before)
        if passing and numbers:
            yield from _passes(
                reading, sentence, match, before[: passing.start()], [n.value for n in numbers]
            )
            continue
        if known and len(numbers) >= 2:
            true = any(all(n.agrees(c) for n, c in zip(numbers, k, strict=True)) for k in known)
            shown = "; ".join("(" + ", ".join(f"{c:.4g}" for c in k) + ")" for k in known[:4])
            yield reading.statement("coordinate", sentence, match.span(), true, f"trace: {shown}")


PASSES = re.compile(
    r"\b(?:both\s+)?(?:pass(?:es)?|goes|go|runs?)\s+through\s+(?:the\s+point\s+)?$", re.IGNORECASE
)


CENTER = re.compile(r"\bcent(?:er|re)\s*(?:is|at|=|of)?\s*$", re.IGNORECASE)


def _centers(reading: Reading, before: str, dimension: int) -> list[tuple[float, ...]]:
    """Centers of all circles, for “the center (1, 1)”."""
    if not CENTER.search(before):
        return []
    circles = [
        e for e in reading.scene.marks if e.kind in ("circle", "ellipse", "wedge", "arc") and e.data
    ]
    return [e.data[0] for e in circles if e.data and len(e.data[0]) == dimension]


def _passes(
    reading: Reading, sentence: Sentence, match: re.Match[str], before: str, point: list[float]
) -> Iterator[Statement]:
    """“p and q both pass through (0, 1)”."""
    paths = [
        e.data
        for t in reading.subject(before)
        for e in t.elements
        if e.kind in ("line", "curve") and e.data
    ]
    if paths and len(point) == 2 and all(len(p[0]) == 2 for p in paths):
        true = all(_on(path, (point[0], point[1])) for path in paths)
        yield reading.statement(
            "coordinate", sentence, match.span(), true, f"trace: {len(paths)} paths"
        )


def _on(path: Sequence[tuple[float, ...]], point: tuple[float, float]) -> bool:
    size = max(max(p[k] for p in path) - min(p[k] for p in path) for k in (0, 1)) or 1.0
    return any(
        to_segment(point, (a[0], a[1]), (b[0], b[1])) < 0.004 * size for a, b in pairwise(path)
    )


def _named_place(refer: References, name: str, dimension: int) -> list[tuple[float, ...]]:
    place = refer.place(name)
    return (
        [place.data]
        if place is not None and place.data is not None and len(place.data) == dimension
        else []
    )


def _said_place(reading: Reading, before: str, dimension: int) -> list[tuple[float, ...]]:
    """Where the subject starts, ends or has its middle, as the verb says."""
    verb = VERB.search(BREAK.split(before)[-1]) or VERB.search(before[-40:])
    if verb is None:
        return []
    word = verb["verb"].lower()
    things = reading.subject(before[: before.rfind(verb[0])]) or reading.refer.of(verb[0])
    found = []
    for thing in things:
        for e in thing.elements:
            ends = len(e.data or ()) > 1 or not word.startswith(("start", "begin", "end"))
            if e.data and ends and len(e.data[0]) == dimension and e.kind != "text":
                found += _place_on(e.data, word, e.kind)
    return found


def _place_on(data: Sequence[tuple[float, ...]], word: str, kind: str) -> list[tuple[float, ...]]:
    if word.startswith(("start", "begin")):
        return [data[0]]
    if word.startswith(("end", "tip", "point")):
        return [data[-1]] if kind in ("arrow", "line", "curve") else list(data)
    if word.startswith("cent"):
        spread = zip(*data, strict=True)
        return [tuple((max(c) + min(c)) / 2 for c in spread)]
    return []
