"""Flat patterns of squares: views of cube stacks, spoiled views, and where four patterns stand."""

from collections.abc import Sequence
from itertools import combinations_with_replacement
from typing import Any

from templates.geometry.choices import Heights
from templates.geometry.polyominoes import Polyomino, neighbours, normalised
from templates.geometry.view_sheet import footprint, page_layout, profile

HIGHEST = 4
Change = tuple[str, int, int]


def falling_columns(rows: int) -> tuple[tuple[int, ...], ...]:
    """Heights of a column's cells that never rise toward the viewer, the back one at least 1."""
    heights = range(HIGHEST, -1, -1)
    return tuple(c for c in combinations_with_replacement(heights, rows) if c[0] > 0)


def changes(rows: int, columns: int) -> tuple[Change, ...]:
    """Every way to spoil one of the three views by a single square."""
    return (
        *(("front", column, step) for column in range(columns) for step in (1, -1)),
        *(("side", row, step) for row in range(rows) for step in (1, -1)),
        *(("top", column, row) for column in range(columns) for row in range(1, rows)),
    )


def views_of(heights: Heights, side: str) -> dict[str, Polyomino]:
    """Front, top and side view as squares (right, up) from the lower left corner."""
    plan = footprint(heights)
    return {
        "front": bars(profile(heights, "front")),
        "side": bars(profile(heights, side)),
        "top": squares_of(plan),
    }


def odd_squares(heights: Heights, change: Change, side: str) -> Polyomino:
    """The view that `change` names, spoiled by one square."""
    kind, place, step = change
    if kind == "top":
        plan = footprint(heights)
        plan[step][place] = 1 - plan[step][place]
        return normalised(squares_of(plan))
    steps = profile(heights, "front" if kind == "front" else side)
    if kind == "side" and side == "right":
        place = len(steps) - 1 - place
    return normalised(bars([height + step * (k == place) for k, height in enumerate(steps)]))


def bars(steps: Sequence[int]) -> Polyomino:
    """The squares under a profile."""
    return tuple((i, j) for i, height in enumerate(steps) for j in range(height))


def squares_of(rows: Sequence[Sequence[int]]) -> Polyomino:
    """Squares of a table of rows, given from the top."""
    last = len(rows) - 1
    return tuple(
        sorted((i, last - j) for j, row in enumerate(rows) for i, v in enumerate(row) if v)
    )


def table(squares: Polyomino) -> list[list[int]]:
    """Rows from the top, 1 for a square."""
    width, height = (max(square[k] for square in squares) + 1 for k in (0, 1))
    return [[int((i, j) in squares) for i in range(width)] for j in reversed(range(height))]


def connected(squares: Polyomino) -> bool:
    """Whether one can walk from square to square over common edges."""
    reached = [squares[0]]
    for square in reached:
        reached += [s for s in neighbours(square, squares) if s not in reached]
    return len(reached) == len(squares)


def panel_places(patterns: Sequence[Polyomino], arrangement: str) -> dict[str, Any]:
    """Lower left corners of the four patterns and the page that holds them below their titles."""
    widths, heights = ([max(s[k] for s in pattern) + 1 for pattern in patterns] for k in (0, 1))
    if arrangement == "row":
        lefts = [sum(widths[:k]) + 1.0 * k for k in range(4)]
        places = [(left, 0.0) for left in lefts]
        width, height = sum(widths) + 3.0, float(max(heights))
    else:
        gap = max(widths[0], widths[2]) + 1.3
        upper = max(heights[2:]) + 1.4
        places = [(0.0, upper), (gap, upper), (0.0, 0.0), (gap, 0.0)]
        width, height = gap + max(widths[1], widths[3]), upper + max(heights[:2])
    left, right = -0.4, width + 0.4
    low, high = -1.0, height + 0.2
    return {
        "places": tuple((round(x, 2), round(y, 2)) for x, y in places),
        "sheet_xlim": (left, round(right, 2)),
        "sheet_ylim": (low, round(high, 2)),
        **page_layout(right - left, high - low, arrangement),
    }
