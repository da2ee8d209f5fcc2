"""The page of a step block: picture, three views, and chains of lengths beside them."""

from collections.abc import Sequence
from typing import Any

from templates.geometry.view_sheet import page_layout, view_places
from templates.views.parts.step_solids import Slab

Chain = tuple[str, float, tuple[float, ...], float]
"""Direction ("across" or "up"), the line on which it lies, its ends, and where its view begins."""

GAP = 2.5
"""Units between two views: room for a chain of lengths and a name."""
AWAY = 0.55
"""Units from a view to its chain."""


def step_page(
    size: tuple[int, int, int], arrangement: str, side: str, measure: str
) -> dict[str, Any]:
    """Figure size, places and limits of the sheet, and the chains of lengths."""
    width, depth, height = size
    places, limits = view_places(width, depth, height, arrangement, side, GAP)
    left, right = limits["sheet_xlim"]
    low, high = limits["sheet_ylim"]
    left, right = left - (1.2 if measure == "lengths" else 0.2), right + 0.2
    low, high = low - (1.3 if measure == "lengths" else 1.0), high + 1.0
    return {
        **{name: (round(x, 2), round(y, 2)) for name, (x, y) in places.items()},
        "sheet_xlim": (round(left, 2), round(right, 2)),
        "sheet_ylim": (round(low, 2), round(high, 2)),
        "note_x": round((left + right) / 2, 2),
        "note_y": round(low + 0.35, 2),
        **page_layout(right - left, high - low, arrangement),
    }


def chain_ends(slabs: Sequence[Slab]) -> dict[str, tuple[int, ...]]:
    """Positions at which the lengths along x, y and z are cut."""
    steps = [step for _, _, row in slabs for step in row]
    return {
        "x": tuple(sorted({end for left, right, _ in steps for end in (left, right)})),
        "y": tuple(sorted({end for near, far, _ in slabs for end in (near, far)})),
        "z": tuple(sorted({0, *(height for _, _, height in steps)})),
    }


def chains(slabs: Sequence[Slab], places: dict[str, tuple[float, float]]) -> tuple[Chain, ...]:
    """Widths below the front view, heights to its left, depths to the left of the top view."""
    ends = chain_ends(slabs)
    (front_x, front_y), (top_x, top_y) = places["front_place"], places["top_place"]
    return (
        ("across", round(front_y - AWAY, 2), ends["x"], front_x),
        ("up", round(front_x - AWAY, 2), ends["z"], front_y),
        ("up", round(top_x - AWAY, 2), ends["y"], top_y),
    )
