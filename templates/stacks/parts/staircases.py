"""Stacks that fall away from one corner, and the box that completes them."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise, product

from templates.geometry.choices import Heights, Shared
from templates.geometry.voxels import Cell

SHAPES = ((2, 2, 4), (2, 3, 4), (3, 2, 4), (3, 3, 4), (2, 4, 4), (3, 4, 3), (4, 3, 3), (4, 4, 2))
"""Rows, columns and greatest height."""
MOST_PER_SHAPE = 1_500
Box = tuple[Cell, Cell]
"""Least corner, and size along x, y and z."""


@cache
def staircases(rows: int, columns: int, highest: int) -> tuple[Heights, ...]:
    """Height maps that never rise from the back to the front nor from the left to the right.

    Nothing of such a stack hides the top of one of its columns from the front right. At least a
    sixth of the box around it is missing, and at most two thirds.
    """
    found = []
    for heights in _rows_below(rows, (highest,) * columns):
        top = heights[0][0]
        full = sum(map(sum, heights)) / (rows * columns * top) if top else 0.0
        if (
            top > 1
            and all(line[0] for line in heights)
            and all(heights[0])
            and 1 / 3 <= full <= 5 / 6
        ):
            found.append(heights)
    return tuple(found)


def _rows_below(rows: int, limit: Sequence[int]) -> Iterator[Heights]:
    if rows == 0:
        yield ()
        return
    for line in product(*(range(high + 1) for high in limit)):
        if all(a >= b for a, b in pairwise(line)):
            for rest in _rows_below(rows - 1, line):
                yield (line, *rest)


def all_staircases() -> Shared:
    """Staircases of every shape, no shape dominant."""
    return Shared(tuple(staircases(*shape) for shape in SHAPES), MOST_PER_SHAPE)


def mirrored(heights: Heights) -> Heights:
    """The same stack seen in a mirror: left and right exchanged."""
    return tuple(line[::-1] for line in heights)


def completing_box(heights: Heights, target: str, side: str) -> Box:
    """The least cuboid around the stack, or the least cube in the same corner.

    The corner is at the back, opposite to the lateral `side` that is seen.
    """
    rows, columns, high = len(heights), len(heights[0]), max(map(max, heights))
    if target == "cuboid":
        return (0, 0, 0), (columns, rows, high)
    edge = max(rows, columns, high)
    return (0 if side == "right" else columns - edge, rows - edge, 0), (edge, edge, edge)


@lru_cache(maxsize=512)
def box_cells(box: Box) -> frozenset[Cell]:
    """The unit cubes that fill the box."""
    low, size = box
    ranges = (range(a, a + n) for a, n in zip(low, size, strict=True))
    return frozenset((x, y, z) for x, y, z in product(*ranges))
