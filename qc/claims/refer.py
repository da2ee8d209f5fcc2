"""What noun phrases mean: “the red dashed line”, “node A”, “Q, R and S”, “the leftmost tile”, “AB”."""

import re
from collections.abc import Sequence
from copy import copy

from qc.claims.aliases import aliases_of
from qc.claims.appearance import by_look
from qc.claims.names import Names
from qc.claims.nouns import FUNCTION_WORDS, WRITTEN, is_known, noun_in
from qc.claims.paths import paths_in, slanting_side
from qc.claims.phrases import WORD
from qc.claims.picks import aims
from qc.claims.scene import Scene
from qc.claims.things import Thing

OF_ALIAS = FUNCTION_WORDS | {"center", "centre", "middle", "small", "large", "on", "colored"}
"""Words around an alias that pick out nothing else."""
VIEWS = re.compile(
    r"\b(?:views?|panels?|projections?|pictures?|drawings?|sheets?|plans?|solids?)\b", re.IGNORECASE
)
TWO_PLACES = re.compile(r"\bfrom\b.+\bto\b")
ANOTHER = re.compile(r"\b(?:the|its|their|an?)\s+[a-z]")
"""Behind a name: the phrase speaks of something else."""
AIMED = re.compile(
    r"\s+(?:that\s+|which\s+)?(?:pointing|points|directed|going)?\s*(?:to the\s+)?(?P<way>left|right|upwards?|downwards?)\s*$",
    re.IGNORECASE,
)
"""Behind an arrow: where it points (“the force to the right”)."""
SLANTED = re.compile(
    r"\b(?:the\s+)?(?:slope|incline|ramp|hypotenuse|inclined plane)\s*$", re.IGNORECASE
)
AT_NUMBER = re.compile(
    r"\b(?:dot|point|circle|one|marker|bar|square)\s+(?:at|over)\s+(?:[a-z]+\s+)?([-−]?\d+(?:\.\d+)?)\s*$"
)


class References:
    """Resolves noun phrases against the things of a scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.names = Names(scene)
        self.aliases: dict[str, list[Thing]] = {}
        """What nouns mean that a caption has tied to a thing."""

    def reading(self, caption: str) -> "References":
        """The same references, with the nouns that a caption ties to things."""
        own = copy(self)
        own.aliases = aliases_of(caption, self)
        return own

    def named(self, phrase: str) -> list[tuple[str, int, int]]:
        """Names that occur in a phrase, each with where it starts and ends."""
        return self.names.find(phrase)

    def of(self, phrase: str, like: Sequence[Thing] = ()) -> list[Thing]:
        """The things a phrase means; none if it cannot be resolved with certainty.

        `like`: what was spoken of before, whose kind “the red one” and “the biggest” are of.
        """
        path = self.paths(phrase) or self._slant(phrase)
        if path:
            return path
        if VIEWS.search(phrase) and not any(
            phrase.strip().lower().endswith(n.lower()) for n in self.scene.names
        ):
            return []
        over = AT_NUMBER.search(phrase)
        if over:
            return self._over(float(over[1].replace("−", "-")))
        words = _words(phrase)
        names = self.named(phrase)
        if TWO_PLACES.search(phrase) or (names and ANOTHER.search(phrase, names[-1][2])):
            return []
        if names:
            return self._by_name([n for n, _, _ in names], phrase)
        tied = self._by_word(words, phrase)
        if tied is not None:
            return tied
        kinds = {t.first.kind for t in like if t.first is not None}
        aim = AIMED.search(phrase)
        if aim is None:
            return by_look(self.scene.things, words, kinds)
        arrows = by_look(self.scene.things, _words(phrase[: aim.start()] + "s"), kinds)
        return [t for t in arrows if aims(t, aim["way"])]

    def _over(self, value: float) -> list[Thing]:
        """“The dot at 3”: marks over a number of the axis."""
        return [t for t in self.scene.things
                if t.elements[0].kind in ("marker", "circle") and t.data and abs(t.data[0] - value) < 1e-6]  # fmt: skip

    def _slant(self, phrase: str) -> list[Thing]:
        """“The slope”, “the hypotenuse”: the slanting side of the one triangle."""
        side = slanting_side(self.scene) if SLANTED.search(phrase) else None
        return [] if side is None else [side]

    def path(self, phrase: str) -> Thing | None:
        """“AB”, “segment PR”, “triangle ABC” where each letter is a named place."""
        return next(iter(self.paths(phrase)), None)

    def paths(self, phrase: str) -> list[Thing]:
        """Every such path of a phrase: “the chords PR and RQ”."""
        return paths_in(phrase, self.scene, self.place)

    def place(self, letter: str) -> Thing | None:
        """What comes first under a name as drawn."""
        return next(iter(self.scene.names.get(letter, ())), None)

    def _by_word(self, words: Sequence[str], phrase: str) -> list[Thing] | None:
        """What one word means that the caption has tied to a thing, or that is part of one name; None without one."""
        for word in reversed(words):
            others = [w for w in words if w != word]
            if word in self.aliases and OF_ALIAS.issuperset(others):
                return self.aliases[word]
            if word in self.names.single_words and all(map(is_known, others)):
                return self._by_name([self.names.single_words[word]], phrase)
        return None

    def _by_name(self, names: Sequence[str], phrase: str) -> list[Thing]:
        """One thing for each name, as the noun of the phrase fits it; none if one name means several marks."""
        found: list[Thing] = []
        noun = noun_in(_words(phrase))
        for name in names:
            things = self.scene.names[name]
            fitting = [t for t in things if t.first is not None and noun and noun(t.first)]
            if WRITTEN.search(phrase):
                fitting = [t for t in things if t.first is not None and t.first.kind == "text"]
                if len(fitting) != 1:
                    return []
            drawn = [t for t in fitting or things if t.first is None or t.first.kind != "text"]
            if len(drawn) > 1 and all(t.first is not None for t in drawn):
                return []
            found.append((fitting or things)[0])
        return found


def _words(phrase: str) -> list[str]:
    return [w.lower() for w in WORD.findall(phrase)]
