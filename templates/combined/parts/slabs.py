"""Slabs with columns on them: rows of equal footprints with equal gaps, of one or several heights."""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

from templates.combined.parts.blocks import box_cells
from templates.geometry.choices import Shared
from templates.geometry.voxels import Cell

Column = tuple[int, int, int, int, int]
"""Left and front side of the footprint, its width and depth, and the height above the slab."""
Row = tuple[int, int, int, int]
"""Number, size, gap and margin of the columns, along the front or toward the back."""
Building = Mapping[str, Any]
HEIGHTS = ("equal", "rising", "falling", "back higher")
SHARE = 1200
"""Most buildings of each arrangement."""


def buildings() -> Shared:
    """Well-proportioned buildings, each arrangement with its share."""
    kinds: dict[tuple[int, int, str], list[Building]] = {}
    for across, deep, heights in product((1, 2, 3, 4), (1, 2, 3), HEIGHTS):
        found = [
            _building(x, y, thickness, (height, heights))
            for x in product((across,), (1, 2, 3), (1, 2, 3), (0, 1, 2))
            for y in product((deep,), (1, 2, 3), (1, 2, 3), (0, 1, 2))
            if _in_proportion(x, y, heights)
            for thickness, height in product((1, 2), (2, 3, 4, 5))
        ]
        if found:
            kinds[across, deep, heights] = found
    return Shared(tuple(kinds.values()), SHARE)


def _length(row: Row) -> int:
    """Of the slab under a row of columns."""
    number, size, gap, margin = row
    return number * size + (number - 1) * gap + 2 * margin


def _in_proportion(x: Row, y: Row, rule: str) -> bool:
    (across, width, gap_x, margin_x), (deep, depth, gap_y, margin_y) = x, y
    if (across == 1 and gap_x > 1) or (deep == 1 and gap_y > 1) or across * deep > 8:
        return False
    front, side = _length(x), _length(y)
    return (
        across * deep + margin_x + margin_y > 1
        and 4 <= front <= 12
        and 3 <= side <= 8
        and side <= front + 1
        and across * width * deep * depth <= 0.6 * front * side
        and (rule in ("equal", "back higher")[: 1 + (deep > 1)] or (across > 1 and deep == 1))
    )


def _building(x: Row, y: Row, thickness: int, heights: tuple[int, str]) -> Building:
    (across, width, gap_x, margin_x), (deep, depth, gap_y, margin_y) = x, y
    height, rule = heights
    columns = tuple(
        (margin_x + i * (width + gap_x), margin_y + j * (depth + gap_y), width, depth, top)
        for j, i in product(range(deep), range(across))
        if (top := height + _rise(rule, i, j, across)) > 0
    )
    slab = (_length(x), _length(y), thickness)
    return {"slab": slab, "columns": columns, "heights": rule}


def _rise(rule: str, i: int, j: int, across: int) -> int:
    """How much higher than the lowest a column is, counted from the left and from the front."""
    return {"equal": 0, "rising": i, "falling": across - 1 - i, "back higher": 2 * j}[rule]


def column_boxes(building: Building) -> list[tuple[int, int, int, int, int, int]]:
    """The columns as boxes on top of the slab."""
    base = building["slab"][2]
    return [(x, y, base, w, d, h) for x, y, w, d, h in building["columns"]]


def building_cells(building: Building) -> set[Cell]:
    """The unit cubes of slab and columns."""
    boxes: Sequence[Sequence[int]] = [(0, 0, 0, *building["slab"]), *column_boxes(building)]
    return set().union(*map(box_cells, boxes))
