"""What connects what: edges and arrows between named things, and what an arrow points at."""

import re
from collections.abc import Iterator

from qc.claims.clauses import BREAK, Sentence, clause_span, negated
from qc.claims.measures.lines import ends_of
from qc.claims.measures.links import edges, joins, linked
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import Thing
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


JOINS = re.compile(r"joins|connects|links")
DIRECTED = re.compile(r"arrow|directed|edge|one", re.IGNORECASE)
LINKING = re.compile(
    r"\b(arrow|edge|line|segment|link|connect|one|diagonal|path|goes|runs|join)", re.IGNORECASE
)


def links(reading: Reading) -> Iterator[Statement]:
    """“There is an edge from A to B”, “D points to E”, “P is connected to Q, R and S”."""
    yield from _between(reading)
    for sentence, match, before, _ in reading.pieces(JOINED):
        pair = reading.subject(before)
        answer = linked(reading.scene, pair[0], pair[1:], False) if len(pair) == 2 else None
        if answer is not None:
            yield _statement(reading, sentence, match, answer != negated(match[0]))
    yield from _verbs(reading)


def _between(reading: Reading) -> Iterator[Statement]:
    """“An arrow from A to B”, “the road between P and Q”."""
    for pattern in (FROM_TO, BETWEEN):
        for sentence, match, before, _ in reading.pieces(pattern):
            first = reading.refer.of(match["a"])
            second = reading.object(sentence.text[match.start("b") :]) or reading.refer.of(
                match["b"]
            )
            if not first or not second or _is_range(reading, match, [*first, *second]):
                continue
            if pattern is FROM_TO and not LINKING.search(before):
                continue
            directed = pattern is FROM_TO and DIRECTED.search(before) is not None
            answer = linked(reading.scene, first[0], second, directed)
            if answer is not None:
                denied = negated(BREAK.split(before)[-1] + match[0].split("between")[0])
                yield _statement(reading, sentence, match, answer != denied)


def _is_range(reading: Reading, match: re.Match[str], things: list[Thing]) -> bool:
    """Whether it speaks of a range: “from January to June”, “from 0 to 10” where these numbers name nothing."""
    if any(t.first is not None and t.first.role == "tick_label" for t in things):
        return True
    return not all(match[g] in reading.scene.names for g in ("a", "b")) and all(
        re.fullmatch(r"[-−]?\d+(?:\.\d+)?", match[g]) for g in ("a", "b")
    )


def _verbs(reading: Reading) -> Iterator[Statement]:
    """“D points to E”, “the red line joins P and Q”, “R connects only to S”."""
    for sentence, match, before, after in reading.pieces(VERBS):
        first, second = reading.subject(before), reading.object(after)
        answer = _connected(reading, match, first, second) if second else None
        if answer is not None:
            alone = re.search(r"\bonly\b", after) is None or _only(reading, first, second)
            yield _statement(reading, sentence, match, answer != negated(before[-20:]) and alone)


def _connected(
    reading: Reading, match: re.Match[str], first: list[Thing], second: list[Thing]
) -> bool | None:
    """Whether a line joins two things, or one thing is linked to each of others; None if it cannot be told."""
    joining = JOINS.fullmatch(match[0]) is not None
    if joining and _is_link(first):
        ends = ends_of(first[0].elements[0])
        return joins(ends, *second) if ends is not None and len(second) == 2 else None
    if joining and _is_unknown(first):
        return linked(reading.scene, second[0], second[1:], False) if len(second) == 2 else None
    if len(first) != 1:
        return None
    return linked(reading.scene, first[0], second, bool(match["directed"]))


def _statement(reading: Reading, sentence: Sentence, match: re.Match[str], true: bool) -> Statement:
    span = clause_span(sentence.text, *match.span())
    return reading.statement("relation", sentence, span, true, "trace: lines between them")


def _is_unknown(things: list[Thing]) -> bool:
    """Whether the subject is not resolved, or only a text of it is."""
    return all(t.first is not None and t.first.kind == "text" for t in things)


def _is_link(things: list[Thing]) -> bool:
    """Whether the subject is one line or arrow."""
    return (
        len(things) == 1
        and things[0].first is not None
        and things[0].first.kind in ("line", "arrow", "curve")
    )


def _only(reading: Reading, first: list[Thing], others: list[Thing]) -> bool:
    """Whether nothing else is linked to what the first means; True if it is not known."""
    return not first or sum(e.meets(first[0]) for e in edges(reading.scene)) <= len(others)
