"""What noun phrases mean: “the red dashed line”, “node A”, “Q, R and S”, “the leftmost tile”, “AB”."""

import math
import re
from collections.abc import Sequence
from copy import copy
from functools import cached_property
from itertools import pairwise

from qc.claims.aliases import aliases_of
from qc.claims.hues import bears, colors_in
from qc.claims.measures.sizes import longer_side
from qc.claims.nouns import FUNCTION_WORDS, MORE_NOUNS, WRITTEN, is_known, noun_in
from qc.claims.paths import paths_in, through
from qc.claims.phrases import LINE_STYLES, STOPS, WORD
from qc.claims.picks import (
    FILLED,
    HOLLOW,
    MIDDLE,
    ORDINALS,
    PICKS,
    SIZES,
    aims,
    all_round,
    hollow,
    middle_of,
)
from qc.claims.scene import Scene
from qc.claims.things import Thing, thing_of
from qc.claims.vocabulary import BY_WORD, singular
from qc.claims.writing import SUBSCRIPTS

OF_ALIAS = FUNCTION_WORDS | {"center", "centre", "middle", "small", "large", "on", "colored"}
"""Words around an alias that pick out nothing else."""
MONTHS = {m[:3]: m for m in ("january", "february", "march", "april", "may", "june", "july", "august",
                             "september", "october", "november", "december")}  # fmt: skip


class References:
    """Resolves noun phrases against the things of a scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.aliases: dict[str, list[Thing]] = {}
        """What nouns mean that a caption has tied to a thing."""

    def reading(self, caption: str) -> "References":
        """The same references, with the nouns that a caption ties to things."""
        own = copy(self)
        own.aliases = aliases_of(caption, self)
        return own

    @cached_property
    def _by_form(self) -> dict[str, str]:
        """Every way to write a name → the name: longer ones in any case, singular or plural."""
        forms: dict[str, str] = {}
        for name in self.scene.names:
            forms[name] = name
            if function := re.match(r"(sin|cos|tan)\b", name):
                forms.setdefault(
                    {"sin": "sine", "cos": "cosine", "tan": "tangent"}[function[1]], name
                )
            if len(name) > 2:
                forms.setdefault(name.lower(), name)
                forms.setdefault(re.sub(r"(?<=[^s])s$", "", name.lower()), name)
                forms.setdefault(MONTHS.get(name.lower(), name.lower()), name)
        return forms

    @cached_property
    def _single_words(self) -> dict[str, str]:
        """Words of longer names that only one name has, and that no list knows: `fit` of “Linear fit”."""
        owners: dict[str, set[str]] = {}
        for name in self.scene.names:
            for word in (
                set(re.findall(r"[a-z]{3,}", name.lower())) if len(name.split()) in (2, 3) else ()
            ):
                owners.setdefault(word, set()).add(name)
        return {
            w: next(iter(names))
            for w, names in owners.items()
            if len(names) == 1 and not is_known(w) and w not in STOPS
        }

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        """Matches any name where it stands as a word of its own."""
        forms = sorted((re.escape(f) for f in self._by_form), key=len, reverse=True)
        return (
            re.compile(rf"(?<![\w'’-])(?:{'|'.join(forms)})(?:['’]s)?(?![\w'’])") if forms else None
        )

    def named(self, phrase: str) -> list[tuple[str, int, int]]:
        """Names that occur in a phrase, with their places; “a” and “I” alone are no names."""
        if self.pattern is None:
            return []
        phrase = phrase.replace("−", "-").translate(SUBSCRIPTS)
        lowered = phrase.lower()
        found = [(m, phrase) for m in self.pattern.finditer(phrase)]
        taken = [m.span() for m, _ in found]
        for m in self.pattern.finditer(lowered):
            if len(m[0]) > 2 and all(m.end() <= a or m.start() >= b for a, b in taken):
                found.append((m, lowered))
        names = []
        for m, _ in sorted(found, key=lambda pair: pair[0].start()):
            form = re.sub(r"['’]s$", "", m[0])
            if form == "A" and ARTICLE.match(phrase, m.start()):
                continue
            if form not in ("a", "I", "") and form in self._by_form:
                names.append((self._by_form[form], m.start(), m.end()))
        return names

    def of(self, phrase: str, like: Sequence[Thing] = ()) -> list[Thing]:
        """The things a phrase means; none if it cannot be resolved with certainty.

        `like`: what was spoken of before, whose kind “the red one” and “the biggest” are of.
        """
        path = self.paths(phrase) or [t for t in [self._slope(phrase)] if t is not None]
        if path:
            return path
        if VIEWS.search(phrase) and not any(
            phrase.strip().lower().endswith(n.lower()) for n in self.scene.names
        ):
            return []
        over = AT_NUMBER.search(phrase)
        if over:
            return self._over(float(over[1].replace("−", "-")))
        words = [w.lower() for w in WORD.findall(phrase)]
        names = self.named(phrase)
        if TWO_PLACES.search(phrase) or (names and ANOTHER.search(phrase, names[-1][2])):
            return []
        if names:
            return self._by_name([n for n, _, _ in names], phrase)
        for word in reversed(words):
            others = (w for w in words if w != word)
            if word in self.aliases and OF_ALIAS.issuperset(others):
                return self.aliases[word]
            if word in self._single_words and all(map(is_known, others)):
                return self._by_name([self._single_words[word]], phrase)
        kinds: set[str] = {t.first.kind for t in like if t.first is not None}
        aim = AIMED.search(phrase)
        if aim is None:
            return self._by_look(words, kinds)
        arrows = self._by_look(
            [w.lower() for w in WORD.findall(phrase[: aim.start()] + "s")], kinds
        )
        return [t for t in arrows if aims(t, aim["way"])]

    def _over(self, value: float) -> list[Thing]:
        """“The dot at 3”: marks over a number of the axis."""
        return [t for t in self.scene.things
                if t.elements[0].kind in ("marker", "circle") and t.data and abs(t.data[0] - value) < 1e-6]  # fmt: skip

    def _slope(self, phrase: str) -> Thing | None:
        """“The slope”, “the hypotenuse”: the slanting side of the one triangle."""
        if not SLANTED.search(phrase):
            return None
        triangles = [
            e
            for e in self.scene.marks
            if e.kind == "polygon" and e.pixels and len(set(e.pixels)) == 3
        ]
        for triangle in triangles[:1]:
            path = (*(triangle.pixels or ()), (triangle.pixels or ())[0])
            sides = [
                (a, b) for a, b in pairwise(path) if min(abs(a[0] - b[0]), abs(a[1] - b[1])) > 2
            ]
            if len(sides) == 1:
                a, b = sides[0]
                places = [Thing((), (p[0], p[1], p[0], p[1]), (p[0], p[1])) for p in (a, b)]
                return through(self.scene, places)
        return None

    def path(self, phrase: str) -> Thing | None:
        """“AB”, “segment PR”, “triangle ABC” where each letter is a named place."""
        return next(iter(self.paths(phrase)), None)

    def paths(self, phrase: str) -> list[Thing]:
        """Every such path of a phrase: “the chords PR and RQ”."""
        return paths_in(phrase, self.scene, self.place)

    def place(self, letter: str) -> Thing | None:
        return next(iter(self.scene.names.get(letter, ())), None)

    def _by_name(self, names: Sequence[str], phrase: str) -> list[Thing]:
        found: list[Thing] = []
        noun = noun_in([w.lower() for w in WORD.findall(phrase)])
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

    def _by_look(self, words: list[str], kinds: set[str]) -> list[Thing]:
        noun = noun_in(words)
        colors = colors_in(words)
        styles = {LINE_STYLES[w] for w in words if w in LINE_STYLES}
        if any(not is_known(w) for w in words):
            return []
        if not {"center", "centre"}.isdisjoint(words) and not {"line", "lines"}.isdisjoint(words):
            return []  # a center line is an axis of a body, wherever it lies
        if noun is None and kinds and not {"one", "ones", *SIZES}.isdisjoint(words):
            noun = lambda e: e.kind in kinds  # noqa: E731
        elif noun is None and not SIZES.isdisjoint(words):
            noun = lambda e: e.kind in AREAS  # noqa: E731
        if noun is None and not colors:
            return []
        things = [t for t in self.scene.things if t.first is not None
                  and (noun is None or noun(t.first))
                  and (not colors or any(bears(t.first, c) for c in colors))
                  and (not styles or t.first.linestyle in styles)]  # fmt: skip
        if "radius" in words or "tangent" in words:
            things = [t for t in things if _at_circle(t, self.scene.things, "radius" in words)]
        if "horizontal" in words or "vertical" in words:
            flat = 3 if "horizontal" in words else 2
            things = [t for t in things if abs(t.box[flat] - t.box[flat - 2]) < 1.5]
        for word in words:
            if word in HOLLOW or (word in FILLED and noun is not None and all_round(things)):
                things = [t for t in things if hollow(t) == (word in HOLLOW)]
            elif word in PICKS and len(things) > 1:
                things = PICKS[word](things)
            elif word in ORDINALS and len(things) > max(ORDINALS[word], 0):
                things = [sorted(things, key=_reading_order)[ORDINALS[word]]]
            elif word in MIDDLE and len(things) > 2:
                things = middle_of(things)
        return _as_many(things, words)

    def group(self, things: Sequence[Thing]) -> Thing | None:
        """Several things as one."""
        marks = [e for t in things for e in t.elements]
        if len(things) == 1:
            return things[0]
        return thing_of(*marks) if marks else None


ARTICLE = re.compile(
    r"A\s+(?!(?:is|are|and|or|to|has|lies?|in|at|on|from|points?|connects?|sits|with|through|by|was|stands|the|label\w*|mark\w*)\b)[a-z]"
)


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


AREAS = frozenset({"circle", "ellipse", "polygon", "rectangle", "wedge"})


def _as_many(things: list[Thing], words: list[str]) -> list[Thing]:
    """All of them if the phrase is a plural; else the one, or none if several fit."""
    noun = next(
        (w for w in reversed(words) if singular(w) in MORE_NOUNS or singular(w) in BY_WORD), ""
    )
    plural = (noun and singular(noun) != noun) or not {
        "all",
        "both",
        "each",
        "every",
        "ones",
    }.isdisjoint(words)
    if plural or len(things) <= 1:
        return things
    if singular(noun) in ("curve", "parabola", "graph", "helix"):
        bent = [t for t in things if t.first is not None and len(t.first.data or ()) > 2]
        return bent if len(bent) == 1 else []
    if singular(noun) == "circle":
        return _only([t for t in things if t.first is not None and t.first.kind == "circle"])
    if singular(noun) == "line":  # the one that the others hang on
        long = sorted(things, key=longer_side)
        return long[-1:] if longer_side(long[-1]) > 3 * longer_side(long[-2]) else []
    lines = [t for t in things if t.first is not None and t.first.kind not in ("marker", "text")]
    return lines if not noun and len(lines) == 1 else []


def _only(things: list[Thing]) -> list[Thing]:
    return things if len(things) == 1 else []


def _reading_order(thing: Thing) -> float:
    """From left to right; arrows in the order in which they were drawn, as steps of a path."""
    mark = thing.elements[0]
    return mark.paint if mark.kind == "arrow" else thing.place[0]


def _at_circle(line: Thing, things: Sequence[Thing], radius: bool) -> bool:
    """Whether a line is a radius of some circle, or touches one."""
    path = line.elements[0].pixels
    if not path or len(path) != 2:
        return False
    (x0, y0), (x1, y1) = path[0][:2], path[1][:2]
    for circle in (t for t in things if t.elements[0].kind == "circle"):
        x, y = circle.place
        size = (circle.box[2] - circle.box[0]) / 2
        ends = sorted(math.dist(circle.place, p[:2]) for p in path)
        away = abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) / (
            math.dist(path[0][:2], path[1][:2]) or 1
        )
        if (ends[0] < 3 and abs(ends[1] - size) < 3) if radius else abs(away - size) < 2:
            return True
    return False
