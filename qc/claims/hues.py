"""Color words of captions: where they stand, and whether a color may be called by them."""

import re
from collections.abc import Sequence

from PIL import ImageColor

from tracer.colors import MODIFIERS, WORDS, distance, matches, oklab
from tracer.trace import Element

COLOR_WORDS = WORDS - {"tan", "rose", "mint", "plum", "lime", "cream", "slate", "coral", "peach"}
SHADES = frozenset({"light", "dark", "medium", *MODIFIERS})
WEB_COLORS = {
    name: hue if isinstance(hue, str) else "#{:02x}{:02x}{:02x}".format(*hue[:3])
    for name, hue in ImageColor.colormap.items()
}
"""`sandybrown` and the like, as pillow knows them."""


def _tints() -> frozenset[str]:
    """What stands before a color word in those names: `sandy`, `sky`, `sea`."""
    found = {
        name.removesuffix(word)
        for name in WEB_COLORS
        for word in COLOR_WORDS
        if name.endswith(word)
    }
    bare = {re.sub(r"^(?:light|dark|medium|deep|pale)", "", tint) for tint in found}
    return frozenset(t for t in bare if len(t) > 2) - COLOR_WORDS - SHADES


TINTS = _tints()
_ANY = "|".join(sorted(COLOR_WORDS, key=len, reverse=True))
COLOR = re.compile(
    rf"\b(?:(?:{'|'.join(sorted(SHADES))})[- ])?(?:(?:{'|'.join(sorted(TINTS))})[- ]|(?:(?:{_ANY})-)+)?(?:{_ANY})\b",
    re.IGNORECASE,
)
NEAR = 0.09
"""How far a color may be from the web color that a word names (units of `distance`)."""
ALMOST_WHITE = 0.05
PALE = frozenset({"white", "ivory", "cream", "beige", "gray", "grey", "silver"})
DARK, LIGHT = 0.66, 0.66
"""Lightness up to which a color may be called a dark one, and from which a light one."""


def colors_in(words: Sequence[str]) -> tuple[str, ...]:
    """The color words among some words, with what shades them."""
    return tuple(re.sub(r"[-\s]+", " ", m[0].lower()) for m in COLOR.finditer(" ".join(words)))


def wears(word: str, color: str) -> bool:
    """Whether a person may call the color so.

    What is almost white bears only the words for that, and shades called light; `sandy brown` is also the
    web color of that name; `red orange` may be either and what lies between.
    """
    if word.startswith("#"):
        return matches(word, color)
    parts = re.split(r"[-\s]+", word.lower().replace("grey", "gray"))
    web = WEB_COLORS.get("".join(parts)) or WEB_COLORS.get("".join(parts[-2:]))
    if web is not None and distance(web, color) <= NEAR:
        return True
    if distance(color, "#ffffff") <= ALMOST_WHITE:
        pale = bool(PALE & set(parts)) or parts[0] in ("light", "pale", "pastel")
        return pale and matches(word, color)
    hues = [p for p in parts if p in COLOR_WORDS]
    shade = MODIFIERS.get(parts[0], parts[0] if parts[0] in SHADES else "")
    return any(_in_shade(shade, hue, color) for hue in hues) or matches(word, color)


def bears(element: Element, word: str) -> bool:
    """Whether a person may call the face or the edge of an element by the color."""
    return any(wears(word, color) for color in (element.facecolor, element.edgecolor) if color)


def _in_shade(shade: str, hue: str, color: str) -> bool:
    if shade in ("", "medium"):
        return matches(hue, color)
    lightness = oklab(color)[0]
    fits = lightness <= DARK if shade == "dark" else lightness >= LIGHT
    return matches(f"{shade} {hue}", color) or (fits and matches(hue, color))
