"""Claims that somebody restated in the language, decided by the drawing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qc.claims.answer import Status
from qc.claims.mention import ClaimKind
from qc.claims.restated.drawing import Drawing
from qc.claims.restated.grammar import Unreadable, decide
from qc.claims.restated.phrasebook import names_of
from qc.claims.statement import Statement
from tracer.trace import Trace


@dataclass(frozen=True, slots=True)
class Restatement:
    """One claim of a caption, said again in the language."""

    kind: ClaimKind
    quote: str
    """The words of the caption that make the claim."""
    says: str
    """The expression; empty if the language cannot say it."""


def restated(caption: str, restatements: Sequence[Restatement], trace: Trace) -> list[Statement]:
    """The statements that the restatements make, in the order of the text.

    A quotation that does not stand in the caption claims nothing and is left out: whoever restated made
    it up. An expression that cannot be worked out is unverifiable, and says why.
    """
    drawing = Drawing(trace)
    found = [
        Statement(r.kind, start, start + len(r.quote), *_answer(r.says, drawing))
        for r, start in _placed(caption, restatements)
    ]
    return sorted(found, key=lambda s: (s.start, s.end))


def _answer(says: str, drawing: Drawing) -> tuple[Status, str]:
    if not says.strip():
        return "unverifiable", "nobody can say it of what is drawn"
    try:
        holds, evidence = decide(says, names_of(drawing))
    except Unreadable as reason:
        return "unverifiable", f"{says}: {reason}"
    return "supported" if holds else "contradicted", f"trace: {evidence or says}"


def _placed(caption: str, restatements: Sequence[Restatement]) -> Iterator[tuple[Restatement, int]]:
    """Each with the place of its quotation: the next one, if the caption says the words again."""
    reached: dict[str, int] = {}
    for r in restatements:
        start = caption.find(r.quote, reached.get(r.quote, 0)) if r.quote else -1
        if start >= 0:
            reached[r.quote] = start + 1
            yield r, start
