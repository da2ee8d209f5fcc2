"""Sentences that templates hand to the caption writer, and small tools for exact English."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Topic = Literal["overview", "structure", "position", "colours", "labels", "reading"]

NUMBER_WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
)  # fmt: skip

_VOWEL_SOUND = re.compile(
    r"(?i)(?!u\b|uni|use|one\b|eu|u[sv]i)[aeiou]|8|1[18](?!\d)|[FHLMNRSX](?=-|\b)"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a caption.

    `visible` sentences state what can be read off the image; `derivable` ones state what follows
    from it and must say so ("It follows that …"). Latent facts never become sentences.
    """

    topic: Topic
    text: str
    basis: Literal["visible", "derivable"] = "visible"


class Say:
    """Seeded choice of wordings, so that no two captions of a template share one skeleton."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng

    def pick(self, *wordings: str) -> str:
        """One of the wordings."""
        return self.rng.choice(wordings)

    @staticmethod
    def number(value: float) -> str:
        """Words up to twelve, digits beyond; decimals without trailing zeros."""
        if float(value).is_integer():
            whole = int(value)
            return NUMBER_WORDS[whole] if 0 <= whole < len(NUMBER_WORDS) else str(whole)
        return f"{value:.6g}"

    @classmethod
    def count(cls, value: int, noun: str, plural: str = "") -> str:
        """`one cube`, `three cubes`."""
        return f"{cls.number(value)} {noun if value == 1 else plural or noun + 's'}"

    @staticmethod
    def listing(items: Sequence[str], last: str = "and") -> str:
        """`A`, `A and B`, `A, B, and C`."""
        if len(items) < 3:
            return f" {last} ".join(items)
        return f"{', '.join(items[:-1])}, {last} {items[-1]}"

    @staticmethod
    def an(phrase: str) -> str:
        """The phrase with its indefinite article: `an orange line`, `a unit cube`."""
        return f"{'an' if _VOWEL_SOUND.match(phrase) else 'a'} {phrase}"
