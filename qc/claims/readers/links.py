"""What connects what: edges and arrows between named things, and what an arrow points at."""

import math
import re
from collections.abc import Iterator

from qc.claims.statement import BREAK, Reading, Statement, clause_span, negated
from qc.claims.things import Place, Thing, distance_to
from qc.claims.unlisted import LINKS

FROM_TO = re.compile(
    r"\bfrom\s+(?P<a>[^,;.]{1,40}?)\s+to\s+(?P<b>[^,;.]{1,40}?)(?=$|[,;.:]|\s+(?:is|has|and|with|as|in)\b)",
    re.IGNORECASE,
)


BETWEEN = re.compile(
    rf"\b(?:edges?|{LINKS.pattern})\s+between\s+(?P<a>[^,;.]{{1,40}}?)\s+and\s+(?P<b>[^,;.]{{1,40}}?)(?=$|[,;.:]|\s+(?:is|has)\b)",
    re.IGNORECASE,
)


VERBS = re.compile(
    r"\b(?:(?P<directed>points?\s+to|leads?\s+to|goes\s+to)|(?P<plain>connects?\s+to|(?:is|are)\s+(?:\w+ly\s+)?(?:connected|joined|linked)\s+(?:by\s+an?\s+(?:\w+\s+){1,2})?(?:to|with)|joins|connects|links))\b",
    re.IGNORECASE,
)


JOINED = re.compile(
    r"\b(?:is|are)\s+(?:not\s+)?(?:joined|connected|linked)\s+by\s+(?:an?|the|one)\s+(?:\w+\s+)?(?:edge|line|segment|link)\b"
)


LINKING = re.compile(
    r"\b(arrow|edge|line|segment|link|connect|one|diagonal|path|goes|runs|join)", re.IGNORECASE
)


NEAR = 16.0
"""Ends of arrows are drawn back from what they point at, by up to so many pixels."""


def links(reading: Reading) -> Iterator[Statement]:
    """“There is an edge from A to B”, “D points to E”, “P is connected to Q, R and S”."""
    for pattern in (FROM_TO, BETWEEN):
        for sentence, match, before, _ in reading.pieces(pattern):
            near = BREAK.split(before)[-1]
            first = reading.refer.of(match["a"])
            second = reading.object(sentence.text[match.start("b") :]) or reading.refer.of(
                match["b"]
            )
            if (
                (pattern is FROM_TO and LINKING.search(before) is None)
                or not first
                or not second
                or _spoken_range(match, reading)
            ):
                continue
            directed = (
                pattern is FROM_TO
                and re.search(r"arrow|directed|edge|one", before, re.IGNORECASE) is not None
            )
            if any(t.first is not None and t.first.role == "tick_label" for t in (*first, *second)):
                continue  # “from January to June”
            answer = _linked(reading, first[0], second, directed)
            if answer is not None:
                span = clause_span(sentence.text, *match.span())
                yield reading.statement(
                    "relation",
                    sentence,
                    span,
                    answer != negated(near + match[0].split("between")[0]),
                    "trace: lines between them",
                )
    for sentence, match, before, _ in reading.pieces(JOINED):
        pair = reading.subject(before)
        answer = _linked(reading, pair[0], pair[1:], False) if len(pair) == 2 else None
        if answer is not None:
            span = clause_span(sentence.text, *match.span())
            yield reading.statement(
                "relation", sentence, span, answer != negated(match[0]), "trace: lines between them"
            )
    yield from _verbs(reading)


def _spoken_range(match: re.Match[str], reading: Reading) -> bool:
    """Whether “from 0 to 10” is a range: numbers that name nothing."""
    return not all(match[g] in reading.scene.names for g in ("a", "b")) and all(
        re.fullmatch(r"[-−]?\d+(?:\.\d+)?", match[g]) for g in ("a", "b")
    )


def _verbs(reading: Reading) -> Iterator[Statement]:
    for sentence, match, before, after in reading.pieces(VERBS):
        first, second = reading.subject(before), reading.object(after)
        if not second:
            continue
        if match["plain"] and re.fullmatch(r"joins|connects|links", match[0]) and _is_link(first):
            pair = second
            answer = _ends_at(first[0], pair) if len(pair) == 2 else None
        elif (
            match["plain"]
            and re.fullmatch(r"joins|connects|links", match[0])
            and _is_unknown(first)
        ):
            answer = _linked(reading, second[0], second[1:], False) if len(second) == 2 else None
        elif len(first) == 1:
            answer = _linked(reading, first[0], second, bool(match["directed"]))
        else:
            continue
        if answer is not None:
            only = re.search(r"\bonly\b", after) is not None and not _only(
                reading, first[0], second
            )
            yield reading.statement("relation", sentence, clause_span(sentence.text, *match.span()),
                                    answer != negated(before[-20:]) and not only, "trace: lines between them")  # fmt: skip


def _is_unknown(things: list[Thing]) -> bool:
    """Whether the subject is not resolved, or only a text of it is."""
    return all(t.first is not None and t.first.kind == "text" for t in things)


def _is_link(things: list[Thing]) -> bool:
    return (
        len(things) == 1
        and things[0].first is not None
        and things[0].first.kind in ("line", "arrow", "curve")
    )


def _edges(reading: Reading) -> list[tuple[Place, Place, bool]]:
    """Ends of every line and arrow, and whether it has a direction from the first to the second."""
    found = []
    for thing in reading.scene.things:
        e = thing.elements[0]
        if e.kind in ("line", "arrow", "curve") and e.pixels and len(e.pixels) > 1:
            a, b = (e.pixels[0][0], e.pixels[0][1]), (e.pixels[-1][0], e.pixels[-1][1])
            heads = e.attrs.get("heads")
            found.append((b, a, True) if heads == "start" else (a, b, heads == "end"))
    return found


def _linked(reading: Reading, first: Thing, others: list[Thing], directed: bool) -> bool | None:
    """Whether a line runs from the first to each of the others; None if nothing runs anywhere near."""
    edges = _edges(reading)
    if not any(is_at(first, a) or is_at(first, b) for a, b, _ in edges) and not any(
        is_at(o, p) for o in others for a, b, _ in edges for p in (a, b)
    ):
        return None
    return all(any(_joins(first, other, edge, directed) for edge in edges) for other in others)


def _joins(first: Thing, other: Thing, edge: tuple[Place, Place, bool], directed: bool) -> bool:
    a, b, has_head = edge
    forth = is_at(first, a) and is_at(other, b)
    back = is_at(first, b) and is_at(other, a)
    return forth or (back and not (directed and has_head))


def edges_at(reading: Reading, place: Thing) -> tuple[int, int]:
    """How many lines and arrows start, and how many end, at a thing; lines without heads do both."""
    edges = _edges(reading)
    out = sum(is_at(place, a) or (not head and is_at(place, b)) for a, b, head in edges)
    into = sum(is_at(place, b) for _, b, head in edges if head)
    return out, into


def _only(reading: Reading, first: Thing, others: list[Thing]) -> bool:
    touching = [e for e in _edges(reading) if is_at(first, e[0]) or is_at(first, e[1])]
    return len(touching) <= len(others)


def _ends_at(link: Thing, pair: list[Thing]) -> bool:
    mark = link.first
    assert mark is not None and mark.pixels
    a, b = ((p[0], p[1]) for p in (mark.pixels[0], mark.pixels[-1]))
    return (is_at(pair[0], a) and is_at(pair[1], b)) or (is_at(pair[0], b) and is_at(pair[1], a))


def is_at(thing: Thing, place: Place) -> bool:
    """Whether the place is in the thing, or as near as ends are drawn."""
    x0, y0, x1, y1 = thing.box
    if x0 - NEAR / 2 <= place[0] <= x1 + NEAR / 2 and y0 - NEAR / 2 <= place[1] <= y1 + NEAR / 2:
        return True
    if thing.first is None:
        return math.dist(place, thing.place) <= NEAR
    return distance_to(place, thing.first) <= NEAR
