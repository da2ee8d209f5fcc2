"""Named color sets for solids: three tones of one hue, and sets that color-blind readers can tell apart."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tones:
    """Fill colors of top, front and side faces, the edge color, and the hue in words."""

    name: str
    top: str
    front: str
    side: str
    edge: str = "#222222"

    @property
    def printed(self) -> bool:
        """Black-and-white print style."""
        return self.name in ("white", "gray")

    @property
    def pale(self) -> str:
        """What the fill of a top face is called where the deeper tones are absent."""
        named = {"white": "white", "gray": "very light gray", "teal": "pale blue-green"}
        return named.get(self.name, f"pale {self.name}")


TONES = {
    t.name: t
    for t in (
        Tones("white", "#ffffff", "#ffffff", "#ffffff", "#000000"),
        Tones("gray", "#f7f7f7", "#d0d0d0", "#a3a3a3", "#000000"),
        Tones("blue", "#d6e6f4", "#8fbbdc", "#5a91bf"),
        Tones("green", "#dcefd9", "#9ccc98", "#63a266"),
        Tones("orange", "#fde3c5", "#f5b97a", "#d98c41"),
        Tones("purple", "#e6def0", "#b9a5d3", "#8c73b0"),
        Tones("teal", "#d3eeea", "#86c9bf", "#4f9c93"),
        Tones("red", "#fadbd6", "#ec9f94", "#c96a5e"),
        Tones("yellow", "#fdf3c4", "#f2d675", "#cfac3c"),
        Tones("brown", "#efe2d0", "#d0b48c", "#a5835a"),
        Tones("pink", "#fbe0ec", "#eeaccb", "#cc7ba3"),
    )
}

CATEGORICAL = {
    "sky blue": "#56b4e9",
    "orange": "#e69f00",
    "green": "#2ca07a",
    "yellow": "#f0e442",
    "vermilion": "#e2703a",
    "purple": "#cc79a7",
}
"""Okabe and Ito's set, two of them lightened so that black text stays readable on each."""

PASTELS = {
    "light blue": "#bcd9ee",
    "peach": "#fbd0a4",
    "light green": "#c1e3b9",
    "light yellow": "#fbeeac",
    "pink": "#f6c3c7",
    "lavender": "#d8c9e8",
}
