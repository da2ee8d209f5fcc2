"""What connects what: edges and arrows between named things, and what an arrow points at."""

import re
from collections.abc import Iterator

from qc.claims.clauses import BREAK, clause_span, negated
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


LINKING = re.compile(
    r"\b(arrow|edge|line|segment|link|connect|one|diagonal|path|goes|runs|join)", re.IGNORECASE
)


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
            answer = linked(reading.scene, first[0], second, directed)
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
        answer = linked(reading.scene, pair[0], pair[1:], False) if len(pair) == 2 else None
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
            answer = _joins(first[0], pair) if len(pair) == 2 else None
        elif (
            match["plain"]
            and re.fullmatch(r"joins|connects|links", match[0])
            and _is_unknown(first)
        ):
            answer = (
                linked(reading.scene, second[0], second[1:], False) if len(second) == 2 else None
            )
        elif len(first) == 1:
            answer = linked(reading.scene, first[0], second, bool(match["directed"]))
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


def _only(reading: Reading, first: Thing, others: list[Thing]) -> bool:
    """Whether nothing else is linked to the first."""
    return sum(e.meets(first) for e in edges(reading.scene)) <= len(others)


def _joins(link: Thing, pair: list[Thing]) -> bool:
    ends = ends_of(link.elements[0])
    return ends is not None and joins(ends, *pair)
