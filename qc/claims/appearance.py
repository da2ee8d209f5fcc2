"""What phrases without names mean, by noun, color, style, size and place: “the leftmost tile”, “both dashed lines”."""

import math
from collections.abc import Callable, Collection, Sequence

from qc.claims.hues import bears, colors_in
from qc.claims.measures.contacts import contact
from qc.claims.measures.sizes import longer_side
from qc.claims.nouns import MORE_NOUNS, is_known, noun_in
from qc.claims.phrases import LINE_STYLES
from qc.claims.picks import (
    FILLED,
    HOLLOW,
    MIDDLE,
    ORDINALS,
    PICKS,
    SIZES,
    all_round,
    hollow,
    middle_of,
)
from qc.claims.things import AREAS, Thing
from qc.claims.vocabulary import BY_WORD, singular
from tracer.trace import Element

LEVEL = 1.5
"""Pixels within which a line is horizontal or vertical."""
AT_CIRCLE = 3.0
"""Pixels by which the ends of a radius may miss the center and the circle."""
BENT = frozenset({"curve", "parabola", "graph", "helix"})
Test = Callable[[Element], bool]


def by_look(everything: Sequence[Thing], words: list[str], kinds: Collection[str]) -> list[Thing]:
    """The things that a phrase in lower case means; none unless every word of it is understood.

    `kinds`: of what was spoken of before, whose kind “the red one” and “the biggest” are of.
    """
    noun, colors = _noun(words, kinds), colors_in(words)
    if not all(map(is_known, words)) or (noun is None and not colors) or _is_center_line(words):
        return []
    styles = {LINE_STYLES[w] for w in words if w in LINE_STYLES}
    things = [t for t in everything if t.first is not None
              and (noun is None or noun(t.first))
              and (not colors or any(bears(t.first, c) for c in colors))
              and (not styles or t.first.linestyle in styles)]  # fmt: skip
    if "radius" in words:
        things = [t for t in things if _is_radius(t, everything)]
    elif "tangent" in words:
        things = [t for t in things if _is_tangent(t, everything)]
    if "horizontal" in words or "vertical" in words:
        flat = 3 if "horizontal" in words else 2
        things = [t for t in things if abs(t.box[flat] - t.box[flat - 2]) < LEVEL]
    for word in words:
        things = _picked(things, word, noun is not None)
    return _as_many(things, words)


def _noun(words: list[str], kinds: Collection[str]) -> Test | None:
    """What the noun of a phrase can mean; without one, the kinds spoken of before, or any area that has a size."""
    noun = noun_in(words)
    if noun is None and kinds and not {"one", "ones", *SIZES}.isdisjoint(words):
        return lambda e: e.kind in kinds
    if noun is None and not SIZES.isdisjoint(words):
        return lambda e: e.kind in AREAS
    return noun


def _is_center_line(words: list[str]) -> bool:
    """A center line is an axis of a body, wherever it lies."""
    return not {"center", "centre"}.isdisjoint(words) and not {"line", "lines"}.isdisjoint(words)


def _picked(things: list[Thing], word: str, with_noun: bool) -> list[Thing]:
    """Those of some things that a word picks; all if it picks none out."""
    if word in HOLLOW or (word in FILLED and with_noun and all_round(things)):
        return [t for t in things if hollow(t) == (word in HOLLOW)]
    if word in PICKS and len(things) > 1:
        return PICKS[word](things)
    if word in ORDINALS and len(things) > max(ORDINALS[word], 0):
        return [sorted(things, key=_reading_order)[ORDINALS[word]]]
    if word in MIDDLE and len(things) > 2:
        return middle_of(things)
    return things


def _as_many(things: list[Thing], words: list[str]) -> list[Thing]:
    """All of them if the phrase is a plural; else the one, or none if several fit."""
    noun = next(
        (w for w in reversed(words) if singular(w) in MORE_NOUNS or singular(w) in BY_WORD), ""
    )
    one = singular(noun)
    plural = (noun and one != noun) or not {"all", "both", "each", "every", "ones"}.isdisjoint(
        words
    )
    if plural or len(things) <= 1:
        return things
    if one in BENT:
        return _only([t for t in things if t.first is not None and len(t.first.data or ()) > 2])
    if one == "circle":
        return _only([t for t in things if t.first is not None and t.first.kind == "circle"])
    if one == "line":  # the one that the others hang on
        long = sorted(things, key=longer_side)
        return long[-1:] if longer_side(long[-1]) > 3 * longer_side(long[-2]) else []
    if noun:
        return []
    return _only([t for t in things if t.first and t.first.kind not in ("marker", "text")])


def _only(things: list[Thing]) -> list[Thing]:
    return things if len(things) == 1 else []


def _reading_order(thing: Thing) -> float:
    """From left to right; arrows in the order in which they were drawn, as steps of a path."""
    mark = thing.elements[0]
    return mark.paint if mark.kind == "arrow" else thing.place[0]


def _is_radius(line: Thing, things: Sequence[Thing]) -> bool:
    """Whether a straight line runs from the center of some circle to its rim."""
    path = line.elements[0].pixels or ()
    for circle in _circles(things) if len(path) == 2 else ():
        inner, outer = sorted(math.dist(circle.place, p[:2]) for p in path)
        rim = circle.width / 2
        if inner < AT_CIRCLE and abs(outer - rim) < AT_CIRCLE:
            return True
    return False


def _is_tangent(line: Thing, things: Sequence[Thing]) -> bool:
    """Whether a straight line touches some circle."""
    return line.elements[0].kind != "circle" and any(
        contact(line, circle, tangent=True) for circle in _circles(things)
    )


def _circles(things: Sequence[Thing]) -> list[Thing]:
    return [t for t in things if t.elements[0].kind == "circle"]
