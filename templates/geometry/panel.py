"""A panel beside a figure: where both stand on their common page."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from templates.geometry.beside import Box, Extent, beside
from templates.geometry.camera import Camera
from templates.geometry.frame import DPI as FRAME_DPI
from templates.geometry.frame import Frame, PanelFrame

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
FLAT_INSET = (0.2, 0.15, 0.2, 0.45)
"""The same for a drawing without ticks under a title."""
INWARD = 0.6
"""How far from the middle to the end a drawing above or below is moved: corners would stay empty."""
TITLE_ROOM = 0.45
"""Inches for the figure's title above a flat drawing that stands above the rest."""
MOST_OVERLAP = 0.03
"""Share of a chart over which the square of the 3-D axes, larger than their content, may reach."""
TITLE_AT = 0.98
"""Where the middle of a title's upper edge is, as a share of the figure's height."""
WORDS = {"right": "on the right", "left": "on the left", "below": "below", "above": "above"}


def with_panel(stage: Mapping[str, Any], panel: tuple[str, float]) -> dict[str, Any]:
    """The stage moved aside on a larger page; `chart` becomes the place of the flat axes.

    `crowded` tells that the two axes overlap.
    """
    side, align = panel
    if side == "none":
        return {
            **stage,
            "charted": False,
            "crowded": False,
            "chart": (),
            "title_x": 0.5,
            "title_y": TITLE_AT,
        }
    camera: Camera = stage["camera"]
    page = beside(camera.figsize, EXTENT[side], side, align)
    (x, y, _, _), (wide, high) = page.first, page.size
    width, height = camera.figsize
    left, bottom, right, top = camera.rect
    chart = page.share(_inside(page.second, INSET))
    rect = (
        round((x + left * width) / wide, 4),
        round((y + bottom * height) / high, 4),
        round((x + right * width) / wide, 4),
        round((y + top * height) / high, 4),
    )
    return {
        **stage,
        "crowded": _overlap(rect, chart) > MOST_OVERLAP,
        "camera": replace(camera, figsize=page.figsize, rect=rect),
        "figsize": page.figsize,
        **dict(zip(("left", "bottom", "right", "top"), rect, strict=True)),
        "charted": True,
        "chart": chart,
        "title_x": round((x + width / 2) / wide, 3),
        "title_y": round((y + TITLE_AT * height) / high, 3),
    }


def frame_with_panel(
    frame: Frame,
    panel: tuple[str, float],
    extent: Extent,
    heights: Mapping[str, float],
    titled: bool,
) -> dict[str, Any]:
    """The frame moved aside for a drawing of this extent; `chart` becomes the place of its axes.

    `heights` are those of texts on the frame's canvas, as shares of it, and become shares of the
    page; `text_x` is the middle of the frame. The title of a figure that is `titled` stands above
    both drawings: at `title_y`, one of the heights.
    """
    side, align = panel
    if side == "none":
        return {
            "frame": frame,
            "figsize": frame.figsize,
            "rect": frame.rect,
            "charted": False,
            "chart": (),
            "text_x": 0.5,
            **heights,
        }
    room = TITLE_ROOM if titled and side == "above" else 0.0
    if side in ("above", "below"):
        align = 0.5 + INWARD * (align - 0.5)
    page = beside(frame.figsize, (extent[0], extent[1] + room), side, align)
    left, bottom, width, height = page.first
    inset = (*FLAT_INSET[:3], FLAT_INSET[3] + room)
    square = max(width, height)
    middle = left + width / 2, bottom + height / 2
    drop = page.size[1] - bottom - height
    return {
        "frame": PanelFrame(
            frame.view, frame.figsize, frame.limits, FRAME_DPI * left, FRAME_DPI * drop
        ),
        "figsize": page.figsize,
        "rect": page.share((middle[0] - square / 2, middle[1] - square / 2, square, square)),
        "charted": True,
        "chart": page.share(_inside(page.second, inset)),
        "text_x": round(middle[0] / page.size[0], 3),
        **{
            name: round((bottom + share * height) / page.size[1], 3)
            for name, share in heights.items()
        },
        **(
            {"title_y": round(1 - (1 - heights["title_y"]) * height / page.size[1], 3)}
            if room
            else {}
        ),
    }


def _overlap(edges: Box, box: Box) -> float:
    """Share of the box that lies within these edges (left, bottom, right, top)."""
    left, bottom, width, height = box
    across = min(edges[2], left + width) - max(edges[0], left)
    up = min(edges[3], bottom + height) - max(edges[1], bottom)
    return max(0.0, across) * max(0.0, up) / (width * height)


def _inside(box: Box, inset: Box) -> Box:
    """What is left of a box within insets at the left, below, at the right and above."""
    left, bottom, width, height = box
    return (
        left + inset[0],
        bottom + inset[1],
        width - inset[0] - inset[2],
        height - inset[1] - inset[3],
    )
