"""Checks each claim of a caption: supported, contradicted, or unverifiable, with the evidence."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qc.claims.answer import Answer, Status
from qc.claims.book import FactBook
from qc.claims.check_counts import check_count
from qc.claims.check_looks import check_color, check_label, check_line_style, check_presence
from qc.claims.check_values import check_coordinate, check_number, check_range, check_sequence
from qc.claims.extract import extract
from qc.claims.mention import ClaimKind, Mention
from qc.claims.picture import Picture
from tracer.facts import Fact
from tracer.trace import Trace

CHECKS: Mapping[ClaimKind, Callable[[Mention, Picture, FactBook], Answer]] = {
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


def check_claims(caption: str, trace: Trace, facts: Sequence[Fact] = ()) -> list[Claim]:
    """Every checkable claim of the caption with its status, in the order of the text.

    Latent facts support nothing: a claim that only they match is unverifiable.
    """
    picture, book = Picture(trace), FactBook(facts)
    claims = []
    for mention in extract(caption):
        status, evidence = CHECKS[mention.kind](mention, picture, book)
        claims.append(
            Claim(
                mention.text,
                mention.kind,
                mention.value,
                status,
                evidence,
                mention.start,
                mention.end,
            )
        )
    return claims


def claims_json(claims: Sequence[Claim]) -> dict[str, Any]:
    """The document that `icc claims` prints."""
    return {"claims": [c.to_json() for c in claims]}
