"""The page of a marked net and its cubes: on which side of the net they stand, and how large."""

from collections.abc import Sequence
from typing import Any

from templates.geometry.beside import SIDES, beside

SQUARE = 0.82
"""Inches of a side of the net."""
MARGIN = 0.3
"""Squares left free around the net."""
ARRANGEMENTS = dict(zip(("beside", "before", "below", "above"), SIDES, strict=True))
"""The side of the net on which the cubes stand."""
WHERE = {
    "beside": "to its right",
    "before": "to its left",
    "below": "below it",
    "above": "above it",
}
"""The same in words."""
TWO_BY_TWO = 4
"""So many cubes beside a net stand in two columns."""


def in_rows(arrangement: str) -> bool:
    """Whether the cubes stand in one row."""
    return ARRANGEMENTS[arrangement] in ("below", "above")


def marked_page(
    net: Sequence[tuple[int, int]], cubes: int, arrangement: str, align: float, side: float
) -> dict[str, Any]:
    """Figure size, and the places of net and cubes on it.

    `align` moves the smaller of the two along the larger, `side` is the width of a cube's place in
    inches.
    """
    wide, high = (max(cell[k] for cell in net) + 1 for k in (0, 1))
    columns = cubes if in_rows(arrangement) else 2 if cubes == TWO_BY_TWO else 1
    rows = cubes // columns
    sheet = SQUARE * (wide + 2 * MARGIN), SQUARE * (high + 2 * MARGIN)
    pair = beside(sheet, (columns * side, rows * side), ARRANGEMENTS[arrangement], align, 0.06)
    left, bottom = pair.second[:2]
    return {
        "figsize": pair.figsize,
        "net_place": pair.share(pair.first),
        "places": tuple(
            pair.share(
                (left + k % columns * side, bottom + (rows - 1 - k // columns) * side, side, side)
            )
            for k in range(cubes)
        ),
        "net_xlim": (-MARGIN, wide + MARGIN),
        "net_ylim": (-MARGIN, high + MARGIN),
    }
