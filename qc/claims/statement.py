"""A statement of a caption, read and decided."""

from dataclasses import dataclass

from qc.claims.answer import Status
from qc.claims.mention import ClaimKind


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement that was read and decided."""

    kind: ClaimKind
    start: int
    end: int
    status: Status
    evidence: str
    lead: int | None = None
    """Where the words begin that say what it speaks of, if they stand before it."""
