"""What noun phrases mean: “the red dashed line”, “node A”, “Q, R and S”, “the leftmost tile”, “AB”."""

import math
import re
from collections.abc import Sequence
from copy import copy
from functools import cached_property
from itertools import pairwise

from qc.claims.aliases import aliases_of
from qc.claims.hues import colors_in
from qc.claims.nouns import FUNCTION_WORDS, MORE_NOUNS, WRITTEN, is_known, noun_in
from qc.claims.phrases import LINE_STYLES, STOPS, WORD
from qc.claims.picks import (
    FILLED,
    HOLLOW,
    MIDDLE,
    ORDINALS,
    PICKS,
    SIZES,
    all_round,
    bears,
    hollow,
    middle_of,
    size_of,
)
from qc.claims.scene import Scene
from qc.claims.things import SUBSCRIPTS, Thing, thing_of
from qc.claims.vocabulary import BY_WORD, singular
from tracer.trace import Element

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
        path = self.path(phrase) or self._slope(phrase)
        if path is not None:
            return [path]
        if VIEWS.search(phrase) and not any(
            phrase.strip().lower().endswith(n.lower()) for n in self.scene.names
        ):
            return []
        over = AT_NUMBER.search(phrase)
        if over:
            return self._over(float(over[1].replace("−", "-")))
        words = [w.lower() for w in WORD.findall(phrase)]
        names = self.named(phrase)
        if names:
            return self._by_name([n for n, _, _ in names], phrase)
        for word in reversed(words):
            others = (w for w in words if w != word)
            if word in self.aliases and OF_ALIAS.issuperset(others):
                return self.aliases[word]
            if word in self._single_words and all(map(is_known, others)):
                return self._by_name([self._single_words[word]], phrase)
        return self._by_look(words, {t.first.kind for t in like if t.first is not None})

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
                return self._between(places)
        return None

    def path(self, phrase: str) -> Thing | None:
        """“AB”, “segment PR”, “triangle ABC” where each letter is a named place."""
        joined = FROM_TO.search(phrase)
        if joined:
            ends = [self.place(joined[g]) for g in ("a", "b")]
            return self._between([p for p in ends if p is not None]) if all(ends) else None
        for run in re.findall(r"(?<![\w])([A-Z]{2,6})(?![\w])", phrase):
            if run in self.scene.names:
                continue
            places = [self.place(letter) for letter in run]
            if all(p is not None for p in places):
                return self._between([p for p in places if p is not None])
        return None

    def place(self, letter: str) -> Thing | None:
        return next(iter(self.scene.names.get(letter, ())), None)

    def _between(self, places: Sequence[Thing]) -> Thing:
        """A thing without marks whose data and box are those of the corners."""
        xs, ys = [p.place[0] for p in places], [p.place[1] for p in places]
        marks = self._drawn(places) or self._joining(places)
        box = (min(xs), min(ys), max(xs), max(ys))
        return Thing(marks, box, ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2), None)

    def _drawn(self, places: Sequence[Thing]) -> tuple[Element, ...]:
        """The line that was drawn between two places."""
        for e in self.scene.marks if len(places) == 2 else ():
            if e.kind in ("line", "arrow") and e.pixels and len(e.pixels) == 2:
                ends = [(p[0], p[1]) for p in e.pixels]
                if any(
                    all(math.dist(q, t.place) < 4 for q, t in zip(way, places, strict=True))
                    for way in (ends, ends[::-1])
                ):
                    return (e,)
        return ()

    def _joining(self, places: Sequence[Thing]) -> tuple[Element, ...]:
        """A synthetic line or polygon through the places, for questions of direction and length."""
        pixels = tuple(p.place for p in places)
        data = tuple(p.data for p in places if p.data is not None)
        kind = "line" if len(places) == 2 else "polygon"
        full = data if len(data) == len(places) else None
        return (Element(id=-1, kind=kind, role="data", owner="named", data=full, pixels=pixels),)  # type: ignore[arg-type]

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
            elif word in ORDINALS and len(things) > ORDINALS[word]:
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


FROM_TO = re.compile(
    r"\b(?:line|segment|edge|arrow|side)\s+(?:from|between|joining|connecting|that joins)\s+(?P<a>\w+)\s+(?:to|and)\s+(?P<b>\w+)\b"
)


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
        long = sorted(things, key=size_of)
        return long[-1:] if size_of(long[-1]) > 3 * size_of(long[-2]) else []
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
