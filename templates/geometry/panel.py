"""A flat panel beside a figure on a stage: where both stand on their common page."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from templates.geometry.beside import Extent, beside
from templates.geometry.camera import Camera

PANELS = (
    ("none", 0.5),
    *((side, align) for side in ("right", "left", "below", "above") for align in (0.5, 0, 1)),
)
"""The side of the figure on which the panel stands, and how it is moved along that side."""
EXTENT: Mapping[str, Extent] = {
    "right": (3.4, 2.9),
    "left": (3.4, 2.9),
    "below": (4.4, 2.3),
    "above": (4.4, 2.3),
}
"""Inches, ticks and labels included."""
INSET = (0.8, 0.6, 0.25, 0.4)
"""Inches left, below, right and above that ticks and labels need."""
TITLE_AT = 0.98
"""Where the middle of a title's upper edge is, as a share of the figure's height."""
WORDS = {"right": "on the right", "left": "on the left", "below": "below", "above": "above"}


def with_panel(stage: Mapping[str, Any], panel: tuple[str, float]) -> dict[str, Any]:
    """The stage moved aside on a larger page; `panel` becomes the place of the flat axes."""
    side, align = panel
    if side == "none":
        return {**stage, "charted": False, "chart": (), "title_x": 0.5, "title_y": TITLE_AT}
    camera: Camera = stage["camera"]
    page = beside(camera.figsize, EXTENT[side], side, align)
    (x, y, _, _), (wide, high) = page.first, page.size
    width, height = camera.figsize
    left, bottom, right, top = camera.rect
    rect = (
        round((x + left * width) / wide, 4),
        round((y + bottom * height) / high, 4),
        round((x + right * width) / wide, 4),
        round((y + top * height) / high, 4),
    )
    at, below, across, up = page.second
    chart = page.share(
        (at + INSET[0], below + INSET[1], across - INSET[0] - INSET[2], up - INSET[1] - INSET[3])
    )
    return {
        **stage,
        "camera": replace(camera, figsize=page.figsize, rect=rect),
        "figsize": page.figsize,
        **dict(zip(("left", "bottom", "right", "top"), rect, strict=True)),
        "charted": True,
        "chart": chart,
        "title_x": round((x + width / 2) / wide, 3),
        "title_y": round((y + TITLE_AT * height) / high, 3),
    }
