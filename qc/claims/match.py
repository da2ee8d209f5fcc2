"""Checks each claim of a caption: supported, contradicted, or unverifiable, with the evidence."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from qc.claims.answer import Answer, Status
from qc.claims.book import FactBook
from qc.claims.check_counts import check_count
from qc.claims.check_looks import check_color, check_label, check_line_style, check_presence
from qc.claims.check_values import check_coordinate, check_number, check_range, check_sequence
from qc.claims.extract import extract
from qc.claims.mention import ClaimKind, Mention
from qc.claims.numbers import find_numbers
from qc.claims.picture import Picture
from qc.claims.restated import Restatement, restated
from qc.claims.statement import Statement
from qc.claims.statements import statements
from qc.claims.writing import plain
from tracer.facts import Fact
from tracer.trace import Trace

CHECKS: Mapping[str, Callable[[Mention, Picture, FactBook], Answer]] = {
    "count": check_count,
    "number": check_number,
    "sequence": check_sequence,
    "coordinate": check_coordinate,
    "range": check_range,
    "color": check_color,
    "label": check_label,
    "line_style": check_line_style,
    "presence": check_presence,
}


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of a caption, and what trace and facts say of it."""

    text: str
    kind: ClaimKind
    value: Any
    status: Status
    evidence: str
    start: int = 0
    end: int = 0
    """Where in the caption it stands."""

    def to_json(self) -> dict[str, Any]:
        return {"text": self.text, "kind": self.kind, "value": self.value,
                "status": self.status, "evidence": self.evidence}  # fmt: skip


def check_claims(
    caption: str,
    trace: Trace,
    facts: Sequence[Fact] = (),
    restatements: Sequence[Restatement] = (),
) -> list[Claim]:
    """Every checkable claim of the caption with its status, in the order of the text.

    What somebody restated is decided first; then statements about things that can be told apart, as far
    as our own readers understand them; what these do not cover is read as claims about the picture as a
    whole. Latent facts support nothing: a claim that only they match is unverifiable.
    """
    book = FactBook(facts)
    said = restated(caption, restatements, trace) if restatements else []
    # An expression is exact: that some fact holds its number as well says nothing for it.
    exact = [s for s in said if s.status != "unverifiable"]
    own = (_in_view_of_facts(s, caption, book) for s in statements(caption, trace))
    found = [*exact, *(s for s in own if s and _is_clear(s, exact))]
    claims = [
        *(_claim(s, caption) for s in found),
        *_mentioned(
            [m for m in extract(caption) if not any(_covers(s, m) for s in found)], trace, book
        ),
    ]
    decided = [c for c in claims if c.status != "unverifiable"]
    undecided = [s for s in said if s.status == "unverifiable" and _is_clear(s, decided)]
    claims += [_claim(s, caption) for s in undecided]
    return sorted(claims, key=lambda c: (c.start, c.end))


def _mentioned(mentions: Sequence[Mention], trace: Trace, book: FactBook) -> Iterator[Claim]:
    """What is claimed of the picture as a whole, with its status."""
    picture = Picture(trace)
    for m in mentions:
        status, evidence = CHECKS[m.kind](m, picture, book)
        if m.kind == "color" and status == "contradicted" and _is_written(m, picture):
            status, evidence = "unverifiable", "the figure writes this word"
        yield Claim(m.text, m.kind, m.value, status, evidence, m.start, m.end)


def check_restated(text: str, restatements: Sequence[Restatement], trace: Trace) -> list[Claim]:
    """Only what was restated, with its status, in the order of the text."""
    return [_claim(s, text) for s in restated(text, restatements, trace)]


def _claim(s: Statement, caption: str) -> Claim:
    begin = _begin(s)
    return Claim(
        caption[begin : s.end], s.kind, caption[s.start : s.end], s.status, s.evidence, begin, s.end
    )


def _is_clear(statement: Statement, others: Sequence[Statement | Claim]) -> bool:
    """Whether it stands elsewhere in the text than any of the others."""
    return not any(o.start < statement.end and statement.start < o.end for o in others)


def _begin(statement: Statement) -> int:
    return statement.start if statement.lead is None else statement.lead


def _in_view_of_facts(statement: Statement, caption: str, book: FactBook) -> Statement | None:
    """What a fact states is not contradicted by what could be read off the trace; counts are left to
    the checks that know facts."""
    if statement.status != "contradicted" or not book.open:
        return statement
    if statement.kind == "count":
        return None
    words = caption[statement.start : statement.end]
    if statement.kind in ("number", "length", "angle"):
        numbers = list(find_numbers(words))
        facts = [book.stating(n) for n in numbers]
    elif statement.kind == "coordinate":
        numbers = list(find_numbers(words))
        facts = list(book.each(numbers)) or [book.coordinate(numbers)]
    else:
        facts = [book.text(words)] if statement.kind in ("color", "label", "line_style") else []
    if facts and all(facts):
        return replace(
            statement, status="supported", evidence=f"fact {facts[0].name}" if facts[0] else ""
        )
    return statement


def _is_written(mention: Mention, picture: Picture) -> bool:
    """Whether a color word occurs in a text of the figure (“gold medals”)."""
    return any(plain(str(mention.value)) in text for text in picture.texts)


def _covers(statement: Statement, mention: Mention) -> bool:
    """Whether the statement has decided what is mentioned; a relation may hold other claims."""
    if statement.kind in ("relation", "order") and mention.kind not in ("number", "sequence"):
        return False
    return statement.start < mention.end and mention.start < statement.end


def claims_json(claims: Sequence[Claim]) -> dict[str, Any]:
    """The document that `icc claims` prints."""
    return {"claims": [c.to_json() for c in claims]}
