"""What a caption says from the trace alone, and how it learns what has been said already."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from generators.wording.english import involved, legible, straight_quotes
from generators.wording.scene import Scene
from templates.prose import Say, Sentence
from tracer.colors import WORDS, color_name, matches

Subject = Literal[
    "layout",
    "title",
    "frame",
    "view",
    "marks",
    "labels",
    "legend",
    "background",
    "canvas",
    "lettering",
]

SPARE = 9
_ARTICLE = re.compile(r"\ba (?=[a-z])|(?:^|(?<=[.:!?] ))A (?=[a-z])")
"""Where `a` is a word, not a label."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
FORMULA = 3
"""From so many numbers on, an equation is known by its numbers."""
SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


@dataclass(frozen=True, slots=True)
class Remark:
    """One clause about the figure, made from its trace; always about visible things."""

    subject: Subject
    text: str
    rank: int
    """Importance: 1 belongs in every caption; `SPARE` is said only where there is little to say."""
    panel: int | None = None
    """Index into `Scene.panels` for what concerns one panel only."""


class Told:
    """The sentences that a template has already said."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self.prose = straight_quotes(" ".join(s.text for s in sentences))
        self.topics = frozenset(s.topic for s in sentences)

    @cached_property
    def _lower(self) -> str:
        return self.prose.lower()

    def __bool__(self) -> bool:
        return bool(self.prose)

    def mentions(self, *patterns: str) -> bool:
        """Whether one of the patterns occurs, at the start of a word, whatever its case."""
        return any(re.search(rf"\b(?:{p})", self._lower) for p in patterns)

    @cached_property
    def _colors(self) -> frozenset[str]:
        """Color words with the shade before them, as they stand in the prose."""
        words = "|".join(sorted(WORDS))
        return frozenset(re.findall(rf"\b(?:(?:light|dark|pale|deep) )?(?:{words})\b", self._lower))

    def names_color(self, color: str) -> bool:
        """Whether a color word of the prose fits a drawn color."""
        return any(matches(word, color) for word in self._colors)

    def hue(self, color: str) -> str:
        """The name of a drawn color: the word that the prose has for it, if it has one."""
        name = color_name(color)
        fitting = [word for word in self._colors if matches(word, color)]
        return max(sorted(fitting), key=len) if fitting and name not in fitting else name

    def spells(self, text: str) -> bool:
        """Whether a drawn string occurs as it looks, alone or inside a run such as `A to H`.

        Spaces do not matter in formulas; of a formula that prose cannot repeat sign by sign, all
        numbers must occur.
        """
        return all(self._spells_line(line) for line in text.strip().split("\n"))

    def _spells_line(self, line: str) -> bool:
        body, numbers = legible(line), _NUMBER.findall(line)
        formula = any(sign in body for sign in "=≤≥<>")
        if involved(body) or (formula and len(numbers) >= FORMULA):
            return set(numbers) <= set(_NUMBER.findall(self.prose))
        if formula and _compact(body) in _compact(self.prose):
            return True
        prose = _ARTICLE.sub("", self.prose) if body in ("a", "A") else self.prose
        return self._in_run(body) or any(
            re.search(rf"(?<![\w.]){re.escape(form)}(?![\w'′]|\.\d)", prose)
            for form in set(spellings(line))
        )

    def _in_run(self, text: str) -> bool:
        runs = re.findall(r"\b([A-Z]|\d+)(?: to | through |–|…)([A-Z]|\d+)\b", self.prose)
        return any(_between(text, first, last) for first, last in runs)


def _compact(text: str) -> str:
    return re.sub(r"\s", "", text)


def spellings(text: str) -> Iterator[str]:
    """Ways to write a drawn string in prose: `P_0`, `P0`, `P₀`; `A′`, `A'`."""
    body = legible(text)
    flat = body.replace("_", "")
    lowered = re.sub(r"_?(\d+)", lambda m: m[1].translate(SUBSCRIPTS), body)
    for form in (" ".join(text.split()), body, flat, lowered):
        yield form
        yield form.replace("'", "′")
        yield form.replace("′", "'")


def _between(text: str, first: str, last: str) -> bool:
    if first.isdigit() and last.isdigit():
        return text.isdigit() and int(first) <= int(text) <= int(last)
    return len(text) == 1 and text.isalpha() and first.isalpha() and first <= text <= last


@dataclass(frozen=True)
class Voice:
    """What every remark is made from: the figure, what was said, and a seeded choice of words."""

    scene: Scene
    told: Told
    say: Say

    def pick(self, *wordings: str) -> str:
        """One of the wordings."""
        return self.say.pick(*wordings)

    def chance(self, probability: float) -> bool:
        """True so often."""
        return self.say.rng.random() < probability
