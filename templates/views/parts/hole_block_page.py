"""The page of a drilled block: its picture on some side of the sheet with its views."""

from typing import Any

from templates.geometry.beside import beside
from templates.geometry.view_sheet import view_places

ROOM = {"left": (4.7, 5.6), "right": (4.7, 5.6), "above": (8.0, 5.2), "below": (8.0, 5.2)}
"""Inches for the views, by the side of them on which the picture stands."""
WHERE = {
    "left": "to the right of the picture",
    "right": "to the left of the picture",
    "above": "below the picture",
    "below": "above the picture",
}
"""Where the views are, by the same."""
MARGIN = 0.06


def hole_block_page(
    size: tuple[int, int, int],
    arrangement: str,
    lateral: str,
    gap: float,
    picture_at: str,
    align: float,
    width: float,
    largest: float,
) -> dict[str, Any]:
    """Figure size, the places of picture and sheet, and of each view on the sheet.

    `gap` is that between two views, in cubes. `align` moves the smaller of picture and sheet along the larger, `width` is that of the picture
    and `largest` the most that a cube's edge measures in the views, both in inches.
    """
    places, limits = view_places(*size, arrangement, lateral, gap)
    (left, right), (low, high) = limits["sheet_xlim"], limits["sheet_ylim"]
    wide, high = right - left, high - low
    unit = min(largest, ROOM[picture_at][0] / wide, ROOM[picture_at][1] / high)
    page = beside((unit * wide, unit * high), (width, width), picture_at, align, MARGIN)
    return {
        "figsize": page.figsize,
        "sheet": page.share(page.first),
        "picture": page.share(page.second),
        **places,
        **limits,
    }
