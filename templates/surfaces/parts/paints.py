"""Colors of painted surfaces: two sides, an accent, and lines; in color and for print."""

PAINTS = {
    "blue": ("#8fbfe0", "#dcebf6", "#c25700", "dark orange"),
    "green": ("#93cfa5", "#dff1e3", "#7b3294", "purple"),
    "orange": ("#f6bf7d", "#fdecd3", "#0072b2", "blue"),
    "purple": ("#c5b0dc", "#ece5f4", "#00694f", "dark green"),
    "turquoise": ("#86cdc6", "#dbf1ee", "#b2182b", "red"),
    "gray": ("#c2c2c2", "#ececec", "black", "black"),
    "white": ("#ffffff", "#ffffff", "black", "black"),
}
"""Colors of the outside and the inside of a surface, and the accent with its name."""

LINES = ("#444444", "#7a7a7a", "same")
"""Colors of the lines between faces; `same` for none."""
