"""Looks of a textbook figure: color-blind-safe palettes and a black-and-white print style."""

from typing import NamedTuple

from matplotlib.colors import to_hex, to_rgb


class Look(NamedTuple):
    """Colors of one figure, each with the name a caption uses for it."""

    ink: str
    hidden: str
    tint: str
    accent: str
    accent_name: str
    fill: str
    fill_name: str
    paper: str = "white"


LOOKS = (
    Look("black", "0.45", "0.93", "black", "black", "0.72", "gray"),
    Look("#222222", "#777777", "#eef3f8", "#0072b2", "blue", "#56b4e9", "light blue"),
    Look("#222222", "#777777", "#fbf3e6", "#b35900", "dark orange", "#f5b041", "orange"),
    Look("#222222", "#7a7a7a", "#eaf5f0", "#00694f", "dark green", "#63c08c", "green"),
    Look("#1f2a44", "#7b849c", "#eef0f7", "#aa3377", "purple", "#e3a1c8", "pink"),
    Look("#1f2a44", "#7b849c", "#f2f4f8", "#c0392b", "red", "#f1948a", "light red"),
    Look("#2b2b2b", "#8a8a8a", "#f7f7f2", "#5b4a9c", "violet", "#b5a9e0", "light purple"),
    Look("#2b2b2b", "#8a8a8a", "#f6f6f6", "#00606b", "teal", "#7fcdd6", "turquoise"),
    Look("#3b2f2f", "#8f8378", "#f6ead2", "#1b4f72", "dark blue", "#85b7dd", "blue", "#fdf9ef"),
    Look("#3b2f2f", "#8f8378", "#f6ead2", "#943126", "dark red", "#e6a08f", "salmon", "#fdf9ef"),
)


def paler(color: str, share: float) -> str:
    """The color mixed with white; share 0 leaves it as it is."""
    red, green, blue = (share + (1 - share) * channel for channel in to_rgb(color))
    return to_hex((red, green, blue))
