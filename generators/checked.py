"""Texts of models held against the drawing: what no fact supports is said to the writer, then dropped."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generators.wording.english import leans_back
from qc.claims import Restatement, check_claims
from tracer.facts import Fact
from tracer.trace import Trace

Objections = Callable[[str], Sequence["Objection"]]
"""What there is to say against a text; nothing if every claim of it holds."""
MOST_REMARKS = 30


@dataclass(frozen=True, slots=True)
class Objection:
    """A claim that does not hold, or that nobody can verify."""

    text: str
    """As written, enough of it to be recognized."""
    reason: str
    start: int
    """Where in the text it stands."""


def by_claims(
    trace: Trace, facts: Sequence[Fact], restatements: Sequence[Restatement] = ()
) -> Objections:
    """Every claim that is contradicted or unverifiable."""

    def objections(text: str) -> list[Objection]:
        return [
            Objection(c.text, f"{c.status}: {c.evidence}", c.start)
            for c in check_claims(text, trace, facts, restatements)
            if c.status != "supported"
        ]

    return objections


def remarks(found: Sequence[Objection]) -> str:
    """Objections as a writer is shown them, a line each."""
    return "\n".join(f'- "{o.text}" is {o.reason}' for o in found[:MOST_REMARKS])


def purged(
    sentences: Sequence[str], objections: Objections
) -> tuple[list[str], list[tuple[str, str]]]:
    """The sentences without those objected to, and those dropped with the reason.

    Whole sentences go, together with those that lean on one that has gone ("They …"). To what is left
    there is no objection, as a whole text.
    """
    kept, dropped = list(sentences), []
    while kept and (found := objections(" ".join(kept))):
        guilty = _holding(kept, found[0].start)
        stop = guilty + 1
        while stop < len(kept) and leans_back(kept[stop]):
            stop += 1
        dropped += [(sentence, found[0].reason) for sentence in kept[guilty:stop]]
        del kept[guilty:stop]
    return kept, dropped


def _holding(sentences: Sequence[str], position: int) -> int:
    """The sentence at a position of the text that they make."""
    for number, sentence in enumerate(sentences):
        position -= len(sentence) + 1
        if position < 0:
            return number
    raise ValueError("the position lies behind the text")
