"""Color words: which everyday name a color bears, and whether a word fits a color.

Distances are Euclidean in Oklab (Ottosson 2020, https://bottosson.github.io/posts/oklab/), where
equal steps look about equally large. Colors are `#rrggbb` or `#rrggbbaa`; a translucent one is
judged as it looks on white paper. Standard library only: the sandboxed child may import this.
"""

import math
from functools import lru_cache

Lab = tuple[float, float, float]

# Several samples a name, because a name covers a region; matplotlib's own cycle is among them.
SAMPLES: dict[str, tuple[str, ...]] = {
    "black": ("#000000", "#111111"),
    "dark gray": ("#333333", "#444444", "#555555"),
    "gray": ("#7f7f7f", "#696969", "#999999", "#708090"),
    "light gray": ("#bbbbbb", "#d3d3d3", "#e0e0e0", "#eeeeee"),
    "white": ("#ffffff", "#f7f7f7", "#f3f4f9"),
    "dark red": ("#8b0000", "#a01010", "#7f1d1d"),
    "red": ("#ff0000", "#d62728", "#e41a1c", "#dc143c", "#c0392b", "#cd5c5c", "#ff4136"),
    "light red": ("#ff6b6b", "#ff8080", "#f08080"),
    "pink": ("#ffc0cb", "#e377c2", "#ff69b4", "#f781bf", "#ffb6c1"),
    "magenta": ("#ff00ff", "#bf00bf", "#d033b0", "#8b008b"),
    "dark orange": ("#cc5500", "#d95f02", "#b8600b"),
    "orange": ("#ffa500", "#ff7f0e", "#ff8c00", "#f28e2b", "#e67e22", "#e69f00"),
    "light orange": ("#ffbb78", "#fdd0a2", "#ffcc99"),
    "brown": ("#8c564b", "#a52a2a", "#8b4513", "#6b4423", "#a0724a"),
    "tan": ("#d2b48c", "#deb887", "#c8ad7f"),
    "beige": ("#f5f5dc", "#f5deb3", "#faebd7"),
    "yellow": ("#ffff00", "#ffe119", "#f1c40f", "#fdd835", "#bfbf00"),
    "light yellow": ("#ffffcc", "#fff3a0"),
    "gold": ("#ffd700", "#daa520", "#d4af37"),
    "olive": ("#808000", "#bcbd22", "#6b8e23"),
    "dark green": ("#006400", "#00441b", "#1b5e20"),
    "green": (
        "#008000",
        "#2ca02c",
        "#00ff00",
        "#4daf4a",
        "#27ae60",
        "#228b22",
        "#3cb371",
        "#009e73",
    ),
    "light green": ("#90ee90", "#98df8a", "#c7e9c0", "#b2df8a", "#e6f3eb"),
    "teal": ("#008080", "#1b9e77", "#20807a", "#2a9d8f"),
    "turquoise": ("#40e0d0", "#48d1cc", "#1abc9c"),
    "cyan": ("#00ffff", "#17becf", "#00bfbf"),
    "light cyan": ("#e0ffff", "#afeeee"),
    "dark blue": ("#00008b", "#08306b", "#1f3a5f", "#191970"),
    "navy": ("#000080", "#001f3f"),
    "blue": (
        "#0000ff",
        "#1f77b4",
        "#377eb8",
        "#4169e1",
        "#3498db",
        "#4682b4",
        "#4c72b0",
        "#483d8b",
    ),
    "light blue": (
        "#add8e6",
        "#aec7e8",
        "#87ceeb",
        "#9ecae1",
        "#a6cee3",
        "#56b4e9",
        "#e3edf7",
        "#d2e3ee",
    ),
    "indigo": ("#4b0082", "#3f2b96"),
    "dark purple": ("#4a235a", "#3b0a5a"),
    "purple": ("#800080", "#9467bd", "#7b2d8b", "#8e44ad", "#6a3d9a"),
    "violet": ("#8a2be2", "#9370db", "#7f3fbf"),
    "light purple": ("#c5b0d5", "#cab2d6", "#dda0dd"),
    "lavender": ("#e6e6fa", "#d8d0f0"),
}

# Words that people use for a shade above, and for narrower shades: nearest sample decides.
SYNONYMS: dict[str, str] = {
    "grey": "gray",
    "silver": "light gray",
    "charcoal": "dark gray",
    "slate": "gray",
    "crimson": "red",
    "scarlet": "red",
    "maroon": "dark red",
    "burgundy": "dark red",
    "salmon": "light red",
    "coral": "light red",
    "rose": "pink",
    "fuchsia": "magenta",
    "amber": "orange",
    "peach": "light orange",
    "khaki": "tan",
    "cream": "light yellow",
    "ivory": "light yellow",
    "lime": "green",
    "emerald": "green",
    "mint": "light green",
    "aqua": "cyan",
    "azure": "light blue",
    "sky blue": "light blue",
    "steel blue": "blue",
    "royal blue": "blue",
    "lilac": "light purple",
    "mauve": "light purple",
    "plum": "purple",
}

MODIFIERS = {"pale": "light", "pastel": "light", "bright": "", "vivid": "", "deep": "dark"}

WORDS: frozenset[str] = frozenset(
    {name.split()[-1] for name in SAMPLES} | {name for name in SYNONYMS if " " not in name}
)
"""Single words that name a color; `light`, `dark`, `pale`, `deep` … may stand before them."""

# Words whose regions overlap in everyday use: either fits what the other names.
KIN: dict[str, frozenset[str]] = {
    "purple": frozenset({"violet", "indigo", "lavender"}),
    "violet": frozenset({"purple", "indigo", "lavender"}),
    "blue": frozenset({"navy"}),
    "cyan": frozenset({"turquoise", "teal"}),
    "turquoise": frozenset({"cyan", "teal"}),
    "teal": frozenset({"turquoise", "green"}),
    "white": frozenset({"beige"}),
    "yellow": frozenset({"gold"}),
    "brown": frozenset({"tan"}),
    "light purple": frozenset({"lavender"}),
    "light orange": frozenset({"tan", "beige"}),
    "light yellow": frozenset({"beige"}),
    "light green": frozenset({"light cyan"}),
    "light blue": frozenset({"light cyan", "lavender"}),
    "dark red": frozenset({"brown"}),
    "dark blue": frozenset({"navy"}),
}

SLACK = 0.045
"""How much farther than the nearest sample a word may be and still fit (units of `distance`).

Set on the 114 CSS colors whose name ends in one of WORDS (over 100 fit it; the others are such as
`mediumvioletred`, `cadetblue`) and on twelve pure colors, each of which fits its own word alone.
"""


def _channels(color: str) -> tuple[int, int, int, int]:
    digits = color.strip().lstrip("#").lower()
    if len(digits) not in (6, 8) or any(d not in "0123456789abcdef" for d in digits):
        raise ValueError(f"color {color!r} is not #rrggbb or #rrggbbaa")
    red, green, blue, *alpha = (int(digits[i : i + 2], 16) for i in range(0, len(digits), 2))
    return red, green, blue, alpha[0] if alpha else 255


def on_white(color: str) -> str:
    """The color as it looks on white paper: `#rrggbb`."""
    *channels, alpha = _channels(color)
    mixed = [round(255 + (c - 255) * alpha / 255) for c in channels]
    return "#" + "".join(f"{c:02x}" for c in mixed)


@lru_cache(maxsize=4096)
def oklab(color: str) -> Lab:
    """Oklab coordinates (L 0–1, a, b) of a color on white."""

    def linear(channel: int) -> float:
        value = channel / 255
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    r, g, b = (linear(c) for c in _channels(on_white(color))[:3])
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def distance(first: str, second: str) -> float:
    """Oklab distance with hue and chroma counted double, as names follow hue before lightness.

    About 0.03 is just noticeable, black to white is 1.
    """
    (l1, a1, b1), (l2, a2, b2) = oklab(first), oklab(second)
    return math.hypot(l1 - l2, 2 * (a1 - a2), 2 * (b1 - b2))


@lru_cache(maxsize=4096)
def _distances(color: str) -> dict[str, float]:
    return {name: min(distance(color, s) for s in samples) for name, samples in SAMPLES.items()}


def color_name(color: str) -> str:
    """The nearest everyday name: `blue`, `light green`, `dark gray` …"""
    away = _distances(color)
    return min(away, key=away.__getitem__)


def _normal(word: str) -> str:
    """A color word in the form of the tables: `Grey` → `gray`, `pale-blue` → `light blue`."""
    words = [MODIFIERS.get(w, w) for w in word.lower().replace("-", " ").split()]
    words = ["gray" if w == "grey" else w for w in words if w]
    joined = " ".join(words)
    return SYNONYMS.get(joined, joined)


@lru_cache(maxsize=1024)
def _fitting(word: str) -> frozenset[str]:
    """Names in the tables that the word covers: `blue` covers every blue, `light blue` one."""
    if word in SAMPLES and " " in word:
        return frozenset({word}) | KIN.get(word, frozenset())
    shades = {name for name in SAMPLES if name.split()[-1] == word}
    modified = word.split()
    if not shades and len(modified) > 1:  # "light teal": judge by the hue word alone
        return _fitting(_normal(modified[-1]))
    return frozenset(shades) | KIN.get(word, frozenset())


@lru_cache(maxsize=16384)
def matches(word: str, color: str) -> bool:
    """Whether a person may call the color by the word: `matches("blue", "#1f77b4ff")`.

    Neighbouring words both fit near their border. A translucent color fits by what it is on white
    and by its pure hue. Unknown words fit nothing.
    """
    if word.startswith("#"):
        return distance(word, color) < 0.02
    names = _fitting(_normal(word))
    if not names:
        return False
    for shade in {color, color[:7]}:
        away = _distances(shade)
        if min(away[name] for name in names) <= min(away.values()) + SLACK:
            return True
    return False
