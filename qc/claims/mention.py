"""A statement found in a caption, and the caption while it is read."""

import re
from dataclasses import dataclass, field
from typing import Any, Literal

from qc.claims.numbers import Number
from qc.claims.vocabulary import Noun

ClaimKind = Literal[
    "count",
    "number",
    "sequence",
    "color",
    "label",
    "coordinate",
    "range",
    "line_style",
    "presence",
    "relation",
    "order",
    "length",
    "angle",
    "shape",
]


@dataclass(frozen=True, slots=True)
class Mention:
    """One checkable statement: where it stands and what it says."""

    kind: ClaimKind
    text: str
    """As written, enough of it to be recognised."""
    value: Any
    """A number, a string, a list of numbers, or True/False for presence."""
    start: int
    end: int
    sentence: str
    numbers: tuple[Number, ...] = ()
    noun: Noun | None = None
    colors: tuple[str, ...] = ()
    """Color words that qualify the noun: several mean any of them."""
    style: str | None = None
    subset: bool = False
    """Speaks of some of the things only ("three of the arrows"), in a way that cannot be resolved."""
    total: bool = False
    """Says that it speaks of all ("exactly three arrows", "a total of")."""
    sentence_start: int = 0
    """Where its sentence starts in the caption."""
    about: str = ""
    """Kind-specific: the axis of a range, the furniture of a presence, `title` for a title."""


@dataclass
class Prose:
    """The caption and what of it has been read; blanks keep positions."""

    text: str
    rest: str
    mentions: list[Mention] = field(default_factory=list)

    def take(self, start: int, end: int) -> None:
        self.rest = self.rest[:start] + "\0" * (end - start) + self.rest[end:]

    def sentence_start(self, start: int) -> int:
        return max((m.end() for m in SENTENCE_END.finditer(self.text, 0, start)), default=0)

    def sentence(self, start: int) -> str:
        """The sentence around a position; decimal points end none."""
        before = self.sentence_start(start)
        after = SENTENCE_END.search(self.text, start)
        return self.text[before : after.start() + 1 if after else len(self.text)]


SENTENCE_END = re.compile(r"[.!?;](?=\s|$)|\n+")
