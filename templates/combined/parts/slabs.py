"""Slabs with columns on them: rows of equal footprints with equal gaps, of one or several heights."""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

from templates.combined.parts.blocks import box_cells
from templates.geometry.choices import Shared
from templates.geometry.voxels import Cell

Column = tuple[int, int, int, int, int]
"""Left and front side of the footprint, its width and depth, and the height above the slab."""
Building = Mapping[str, Any]
HEIGHTS = ("equal", "rising", "falling", "back higher")
SHARE = 1200
"""Most buildings of each arrangement."""


def buildings() -> Shared:
    """Well-proportioned buildings, each arrangement with its share."""
    kinds: dict[tuple[int, int, str], list[Building]] = {}
    for across, deep, heights in product((1, 2, 3, 4), (1, 2, 3), HEIGHTS):
        found = [
            building
            for width, gap_x, margin_x in product((1, 2, 3), (1, 2, 3), (0, 1, 2))
            for depth, gap_y, margin_y in product((1, 2, 3), (1, 2, 3), (0, 1, 2))
            for thickness, height in product((1, 2), (2, 3, 4, 5))
            for building in _building(
                (across, width, gap_x, margin_x),
                (deep, depth, gap_y, margin_y),
                thickness,
                (height, heights),
            )
        ]
        if found:
            kinds[across, deep, heights] = found
    return Shared(tuple(kinds.values()), SHARE)


def _building(
    x: tuple[int, int, int, int],
    y: tuple[int, int, int, int],
    thickness: int,
    heights: tuple[int, str],
) -> list[Building]:
    """The building as a list of one, or an empty list if it is out of proportion.

    `x` and `y` are number, size, gap and margin of the columns along the front and toward the back.
    """
    (across, width, gap_x, margin_x), (deep, depth, gap_y, margin_y) = x, y
    if (across == 1 and gap_x > 1) or (deep == 1 and gap_y > 1) or across * deep > 8:
        return []
    slab = (
        across * width + (across - 1) * gap_x + 2 * margin_x,
        deep * depth + (deep - 1) * gap_y + 2 * margin_y,
        thickness,
    )
    height, rule = heights
    fits = (
        across * deep + margin_x + margin_y > 1
        and 4 <= slab[0] <= 12
        and 3 <= slab[1] <= 8
        and slab[1] <= slab[0] + 1
        and across * width * deep * depth <= 0.6 * slab[0] * slab[1]
        and (rule in ("equal", "back higher")[: 1 + (deep > 1)] or (across > 1 and deep == 1))
    )
    if not fits:
        return []
    columns = tuple(
        (margin_x + i * (width + gap_x), margin_y + j * (depth + gap_y), width, depth, top)
        for j, i in product(range(deep), range(across))
        if (top := height + _rise(rule, i, j, across)) > 0
    )
    return [{"slab": slab, "columns": columns, "heights": rule}]


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
