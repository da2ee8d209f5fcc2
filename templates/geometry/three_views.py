"""Which stacks have given front, side and top views: fewest and most cubes."""

from collections.abc import Sequence
from itertools import combinations, product

Footprint = tuple[tuple[int, ...], ...]
"""Rows from back to front; 1 where a column stands."""
Profiles = tuple[tuple[int, ...], tuple[int, ...]]
"""Heights of the front view (left to right) and of the rows (back to front)."""


def footprints(rows: int, columns: int, holes: int) -> tuple[Footprint, ...]:
    """Plans with at most so many empty cells, no row or column of them empty throughout."""
    plans = []
    for count in range(holes + 1):
        for empty in combinations(range(rows * columns), count):
            flat = [int(k not in empty) for k in range(rows * columns)]
            plan = tuple(tuple(flat[r * columns : (r + 1) * columns]) for r in range(rows))
            if all(map(any, plan)) and all(map(any, zip(*plan, strict=True))):
                plans.append(plan)
    return tuple(plans)


def profile_pairs(rows: int, columns: int, highest: int) -> tuple[Profiles, ...]:
    """Front and row profiles with equal greatest height, from 2 to `highest`."""
    fronts = list(product(range(1, highest + 1), repeat=columns))
    sides = list(product(range(1, highest + 1), repeat=rows))
    return tuple((f, s) for f in fronts for s in sides if max(f) == max(s) > 1)


def consistent(profiles: Profiles, plan: Footprint) -> bool:
    """Whether some stack has these views: every height must be reached in its row and column."""
    front, rows = profiles
    tops = most_cubes(profiles, plan)
    reached = [max(column) for column in zip(*tops, strict=True)]
    return reached == list(front) and [max(line) for line in tops] == list(rows)


def most_cubes(profiles: Profiles, plan: Footprint) -> list[list[int]]:
    """The largest stack: each column as high as both its views allow."""
    front, rows = profiles
    return [
        [min(h, limit) * cell for cell, h in zip(line, front, strict=True)]
        for line, limit in zip(plan, rows, strict=True)
    ]


def fewest_cubes(profiles: Profiles, plan: Footprint) -> int:
    """The least number of cubes.

    Every plan cell holds one cube. A front column of height f needs one cell of that height, a row
    of height s likewise; one cell can serve both only where f = s. So the saving is a largest
    matching between columns and rows of equal height, weighted with height − 1.
    """
    front, rows = profiles
    needed = sum(h - 1 for h in (*front, *rows)) + sum(map(sum, plan))
    for height in set(front):
        partners: dict[int, list[int]] = {
            x: [y for y, s in enumerate(rows) if s == height and plan[y][x]]
            for x, f in enumerate(front)
            if f == height
        }
        needed -= (height - 1) * _matching(partners)
    return needed


def _matching(partners: dict[int, list[int]]) -> int:
    """Size of a largest bipartite matching (augmenting paths)."""
    taken: dict[int, int] = {}

    def place(x: int, tried: set[int]) -> bool:
        for y in partners[x]:
            if y not in tried:
                tried.add(y)
                if y not in taken or place(taken[y], tried):
                    taken[y] = x
                    return True
        return False

    return sum(place(x, set()) for x in partners)


def search_cubes(profiles: Profiles, plan: Footprint) -> tuple[int, int] | None:
    """Fewest and most cubes by trying all stacks, row by row (None: no stack has these views).

    Rows are independent but for the front columns that have reached their height so far.
    """
    front, rows = profiles
    states: dict[tuple[bool, ...], tuple[int, int]] = {(False,) * len(front): (0, 0)}
    for line, limit in zip(plan, rows, strict=True):
        after: dict[tuple[bool, ...], tuple[int, int]] = {}
        for heights in _fillings(line, front, limit):
            for reached, (low, high) in states.items():
                now = tuple(r or h == f for r, h, f in zip(reached, heights, front, strict=True))
                least, most = after.get(now, (10**6, -1))
                after[now] = (min(least, low + sum(heights)), max(most, high + sum(heights)))
        states = after
    return states.get((True,) * len(front))


def _fillings(line: Sequence[int], front: Sequence[int], limit: int) -> list[tuple[int, ...]]:
    """Heights of one row within both views, its highest column exactly at the row's limit."""
    options = [
        range(1, min(f, limit) + 1) if cell else (0,) for cell, f in zip(line, front, strict=True)
    ]
    return [heights for heights in product(*options) if max(heights) == limit]
