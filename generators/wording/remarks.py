"""What a caption says from the trace alone, and how it learns what has been said already."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from generators.wording.english import plain, quote
from generators.wording.scene import Scene
from templates.prose import Say, Sentence

Subject = Literal["layout", "title", "frame", "view", "marks", "labels", "legend", "background"]


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence about the figure, made from its trace; always about visible things."""

    subject: Subject
    text: str
    rank: int
    """Importance: 1 belongs in every caption, 9 is the first to go when space is short."""


class Told:
    """The sentences that a template has already said."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self.prose = " ".join(s.text for s in sentences)
        self.topics = frozenset(s.topic for s in sentences)

    @cached_property
    def _lower(self) -> str:
        return self.prose.lower()

    def __bool__(self) -> bool:
        return bool(self.prose)

    def mentions(self, *patterns: str) -> bool:
        """Whether one of the patterns occurs, at the start of a word, whatever its case."""
        return any(re.search(rf"\b(?:{p})", self._lower) for p in patterns)

    def spells(self, text: str) -> bool:
        """Whether a drawn string occurs as it is, as a word of its own or in quotation marks."""
        body = plain(text)
        bare = body.strip("$")
        return quote(text) in self.prose or any(
            re.search(rf"(?<![\w.]){re.escape(form)}(?!\w|\.\d)", self.prose)
            for form in {body, bare}
            if form
        )

    def quotes(self, text: str) -> bool:
        """Whether a drawn string occurs in quotation marks."""
        return quote(text) in self.prose


@dataclass(frozen=True)
class Voice:
    """What every remark is made from: the figure, what was said, and a seeded choice of words."""

    scene: Scene
    told: Told
    say: Say

    def pick(self, *wordings: str) -> str:
        return self.say.pick(*wordings)

    def chance(self, probability: float) -> bool:
        return self.say.rng.random() < probability
