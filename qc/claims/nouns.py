"""Which elements a noun may mean, wider than what the noun counts, and which words pick out nothing."""

import re
from collections.abc import Callable, Sequence

from qc.claims.hues import COLOR_WORDS, SHADES, TINTS
from qc.claims.numbers import WORD_VALUES
from qc.claims.phrases import DESCRIPTIVE, LINE_STYLES
from qc.claims.picks import PICKING
from qc.claims.vocabulary import BY_WORD, Noun, singular
from tracer.trace import Element

MORE_NOUNS: dict[str, tuple[str, ...]] = {
    "slice": ("wedge",), "sector": ("wedge",), "share": ("wedge",), "wedge": ("wedge",),
    "node": ("marker", "circle", "ellipse", "rectangle"), "vertex": ("marker", "circle"),
    "edge": ("line", "arrow", "curve", "polygon", "face", "rectangle"), "segment": ("line",), "hand": ("line", "arrow"),
    "diagonal": ("line",), "radius": ("line",), "tangent": ("line",), "transversal": ("line",),
    "tile": ("rectangle",), "cell": ("rectangle",), "box": ("rectangle", "polygon", "curve"),
    "square": ("rectangle", "polygon", "marker"), "disc": ("circle", "marker"),
    "disk": ("circle", "marker"), "dot": ("marker", "circle"), "point": ("marker", "circle"),
    "triangle": ("polygon", "marker", "face"), "hexagon": ("polygon",), "diamond": ("polygon", "marker"),
    "marker": ("marker",), "stem": ("line",), "connector": ("line",), "cube": ("face",),
    "asymptote": ("line",), "parabola": ("line", "curve"), "graph": ("line", "curve"),
    "vector": ("arrow",), "force": ("arrow",), "arrow": ("arrow",), "base": ("face", "polygon"), "side": ("face", "line"), "curve": ("line", "curve"),
    "helix": ("line",), "outline": ("polygon", "rectangle", "circle", "line", "face", "wedge", "ellipse"), "quadrilateral": ("polygon",),
    "parallelogram": ("polygon",), "chord": ("line",), "bin": ("rectangle",), "column": ("rectangle",),
    "band": ("polygon", "rectangle"), "region": ("polygon", "rectangle", "wedge"), "ray": ("line", "arrow"),
    "block": ("polygon", "rectangle"), "ring": ("circle",), "oval": ("ellipse", "circle"),
}  # fmt: skip
"""Kinds of elements that a noun may mean, wider than what the noun counts."""


FUNCTION_WORDS = frozenset(
    {"the", "a", "an", "of", "both", "all", "each", "every", "two", "three", "four", "five", "six", "seven",
     "eight", "single", "one", "ones", "only", "point", "is", "are", "drawn", "other", "another", "its", "in",
     "straight", "labeled", "labelled", "marked", "named", "called", "letter", "text", "word", "number", "on", "hand"}
)  # fmt: skip


PICK_OUT = frozenset(
    {
        "visible",
        "main",
        "different",
        "distinct",
        "individual",
        "separate",
        "text",
        "scatter",
        "data",
    }
)
"""Adjectives that may tell some things from others by what their looks do not say."""


WRITTEN = re.compile(
    r"\b(?:labels?|texts?|words?|letters?|captions?|annotations?)\b", re.IGNORECASE
)


def is_known(word: str) -> bool:
    """Whether the word cannot pick out something that looks do not tell (“the minute hand”)."""
    one = singular(word)
    return (
        one in MORE_NOUNS or one in BY_WORD or word in FUNCTION_WORDS or word in PICKING or word in LINE_STYLES
        or word in DESCRIPTIVE - PICK_OUT or word in ("horizontal", "vertical") or word in WORD_VALUES
        or all(p in COLOR_WORDS or p in SHADES or p in TINTS or p in DESCRIPTIVE for p in word.split("-"))
    )  # fmt: skip


def noun_in(words: Sequence[str]) -> Callable[[Element], bool] | None:
    """The test of the last noun among the words: `the red dashed line` → is it a line or curve."""
    for word in reversed(words):
        one = singular(word)
        if one in COLOR_WORDS or one in SHADES:
            continue
        if one in MORE_NOUNS:
            return _of_kinds(one)
        noun = BY_WORD.get(one)
        if noun is not None:
            return _reads(noun)
    return None


def _of_kinds(word: str) -> Callable[[Element], bool]:
    kinds, noun = MORE_NOUNS[word], BY_WORD.get(word)
    strict = noun.readings if noun is not None and word in STRICT else ()
    return lambda e: e.kind in kinds and (not strict or any(fits(e) for fits in strict))


STRICT = frozenset({"triangle", "square", "hexagon"})


def _reads(noun: Noun) -> Callable[[Element], bool]:
    return lambda e: any(fits(e) for fits in noun.readings)
