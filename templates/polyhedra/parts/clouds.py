"""Clouds of lattice points, their convex hulls, and the views that show them clearly."""
# mypy: allow-untyped-calls

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise, product
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from templates.geometry.choices import Posed, Shared
from templates.geometry.solids import Solid, hull
from templates.polyhedra.parts.clear_views import clear_views
from templates.space import Tuples

Array = NDArray[np.float64]
Point = tuple[int, int, int]
Cloud = tuple[Point, ...]

LAYOUTS: tuple[Cloud, ...] = (
    ((5, 0, 0), (-5, 0, 0), (0, 5, 0), (0, -5, 0), (0, 0, 5), (0, 0, -5)),
    ((5, 0, 0), (2, 5, 0), (-4, 3, 0), (-4, -3, 0), (2, -5, 0), (0, 0, 5), (0, 0, -5)),
    ((4, 4, -3), (-4, 4, -3), (-4, -4, -3), (4, -4, -3), (5, 0, 4), (0, 5, 4), (-5, 0, 4), (0, -5, 4)),
    ((5, 0, 0), (-5, 0, 0), (0, 5, 0), (0, -5, 0), (0, 0, 5), (0, 0, -5), (0, 0, 0)),
    ((5, 0, 0), (2, 5, 0), (-4, 3, 0), (-4, -3, 0), (2, -5, 0), (0, 0, 5), (0, 0, -5), (0, 0, 0)),
    ((5, 0, 0), (2, 5, 0), (-4, 3, 0), (-4, -3, 0), (2, -5, 0), (0, 0, 5), (0, 0, -5), (0, -2, 0), (0, 2, 0)),
)  # fmt: skip
"""Points that are moved by at most one unit along each axis; no two can meet."""
STEPS = tuple(product((-1, 0, 1), repeat=3))
VIEWS = tuple(product((12, 16, 20, 24, 28, 32, 36), range(-180, 180, 5)))

LEAST = 0.075, 0.026
"""Of the hull's diameter: distance in the picture between points, and from a point to an edge."""


@dataclass(frozen=True)
class Clouds(Sequence[Cloud]):
    """All clouds of a layout, by index."""

    layout: Cloud

    @property
    def _moves(self) -> Tuples:
        return Tuples(STEPS, len(self.layout))

    def __len__(self) -> int:
        return len(self._moves)

    @overload
    def __getitem__(self, index: int) -> Cloud: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Cloud]: ...
    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        moved = zip(self.layout, self._moves[index], strict=True)
        return tuple(
            (x + dx, y + dy, z + dz) for (x, y, z), (dx, dy, dz) in moved
        )  # fmt: skip


@lru_cache(maxsize=512)
def ordered(cloud: Cloud) -> tuple[Cloud, Solid | None]:
    """The corners of the hull from the lowest up, then the points inside; and the hull.

    None if a point lies on a face or an edge without being a corner.
    """
    points = np.array(cloud, float)
    rings = hull(points).faces
    outer = sorted({k for ring in rings for k in ring}, key=lambda k: (cloud[k][2], cloud[k]))
    inner = sorted(k for k in range(len(cloud)) if k not in outer)
    points_in_order = tuple(cloud[k] for k in outer + inner)
    solid = hull(points[outer])
    clear = all(sum(k in face for face in solid.faces) >= 3 for k in range(len(outer)))
    sharp = all(_convex(solid.vertices[list(face)]) for face in solid.faces)
    inside = points[inner]
    deep = bool(solid.contains(inside, 0.3).all()) if len(inside) else True
    return points_in_order, solid if clear and sharp and deep else None


def no_three_in_line(points: Array) -> bool:
    """Whether no line joins three of the points: lines between them would run into each other."""
    a, b, c = points[np.array(list(combinations(range(len(points)), 3)))].transpose(1, 0, 2)
    return bool(np.linalg.norm(np.cross(b - a, c - a), axis=1).min() > 0.5)


def _convex(polygon: Array) -> bool:
    """Whether every corner of a flat polygon is a true one."""
    step = np.roll(polygon, -1, axis=0) - polygon
    turns = np.linalg.norm(np.cross(np.roll(step, 1, axis=0), step), axis=1)
    return bool(turns.min() > 0.5)


def suits(cloud: Cloud, views: Array) -> NDArray[np.bool_]:
    """From which views no face is edge-on and no point falls on another or on a foreign edge.

    From none if three points lie on one line.
    """
    points, solid = ordered(cloud)
    if solid is None or not no_three_in_line(np.array(points, float)):
        return np.zeros(len(views), bool)
    return clear_views(solid, views, points, LEAST)


STANCES = Posed(Shared(tuple(Clouds(layout) for layout in LAYOUTS), 2_000_000), VIEWS, suits, 8)


def sliced_volume(points: Array) -> float:
    """Volume from horizontal sections; their area is quadratic in height between two points."""
    heights = np.unique(points[:, 2])
    total = 0.0
    for low, high in pairwise(heights):
        middle, half = (low + high) / 2, (high - low) / 2
        for node in (-1, 1):
            total += half * _section_area(points, middle + node * half / np.sqrt(3))
    return total


def _section_area(points: Array, height: float) -> float:
    """Area of the hull's section at a height: the hull of where all connecting lines pass it."""
    meets = [
        a[:2] + (height - a[2]) / (b[2] - a[2]) * (b[:2] - a[:2])
        for a, b in combinations(points, 2)
        if (a[2] - height) * (b[2] - height) < 0
    ]
    ring = _outline(sorted(tuple(meet) for meet in meets))
    x, y = np.array(ring).T
    return float(abs(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2


def _outline(spots: Sequence[tuple[float, ...]]) -> list[tuple[float, ...]]:
    """Convex hull of sorted points of the plane, counterclockwise (Andrew's chains)."""
    ring: list[tuple[float, ...]] = []
    for run in (spots, spots[::-1]):
        chain: list[tuple[float, ...]] = []
        for spot in run:
            while len(chain) > 1 and _turn(chain[-2], chain[-1], spot) <= 0:
                chain.pop()
            chain.append(spot)
        ring += chain[:-1]
    return ring


def _turn(a: Sequence[float], b: Sequence[float], c: Sequence[float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
