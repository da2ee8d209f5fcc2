"""Manners of drawing a solid with straight edges, as an axis of parameter spaces."""

from typing import Any

from templates.geometry.looks import LOOKS
from templates.geometry.tones import TONES

SHADED = ("gray", "blue", "green", "orange", "purple", "teal", "brown")
PAINTINGS = (
    *(("shaded", "", tone) for tone in SHADED),
    ("shaded", "", "white"),
    *((shown, dash, "") for shown in ("tinted", "frame") for dash in ("--", ":")),
)
"""Manner, dashes of hidden edges (drawn unless shaded), tones of the faces (if shaded)."""


def painting(name: tuple[str, str, str], look: int) -> dict[str, Any]:
    """Colors for drawing: of faces by the axis they face (empty if unpainted), ink, accents."""
    shown, dash, tone = name
    colors = LOOKS[look]._asdict()
    if shown == "shaded":
        tones = TONES[tone]
        # Colored texts would be hard to read on colored faces
        colors |= {"ink": tones.edge, "accent": tones.edge, "accent_name": "black"}
        return colors | {
            "shown": shown,
            "dash": "",
            "outline": tones.edge,
            "tones": (tones.side, tones.front, tones.top),
        }
    tint = (colors["tint"],) * 3 if shown == "tinted" else ()
    return colors | {"shown": shown, "dash": dash, "outline": "none", "tones": tint}
