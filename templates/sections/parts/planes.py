"""Planes that cut the unit cube in corners with simple ratios, and names of section shapes."""

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from itertools import product
from math import gcd

import numpy as np
from numpy.typing import NDArray

from templates.geometry.projection import View, view_frame
from templates.geometry.solids import counterclockwise

Array = NDArray[np.float64]
Plane = tuple[tuple[int, int, int], float]
"""Integer normal n and level d: the plane n · x = d, in units of the cube's edge."""

_TWELFTHS = 12
_SIMPLE = {0, 2, 3, 4, 6, 8, 9, 10, 12}
"""Cuts of an edge, in twelfths, whose ratio a reader can see: quarters, thirds, halves, sixths."""


@cache
def cube_planes(reach: int = 3, shortest: float = 0.24) -> tuple[Plane, ...]:
    """Planes with a normal in [-reach, reach]^3 that cut the unit cube in a proper polygon.

    Every crossing divides its edge in a simple ratio, no side of the section is shorter than
    `shortest`, no plane holds a face of the cube or only touches it.
    """
    corners = np.array(list(product((0, 1), repeat=3)))
    pairs = [
        (i, j) for i in range(8) for j in range(i) if np.abs(corners[i] - corners[j]).sum() == 1
    ]
    found: list[Plane] = []
    span = range(-reach, reach + 1)
    for normal in product(span, span, span):
        lead = next((c for c in normal if c), 0)
        if lead <= 0 or gcd(*normal) != 1:
            continue
        heights = _TWELFTHS * (corners @ normal)
        for level in range(int(heights.min()) + 1, int(heights.max())):
            points = _crossings((heights - level).tolist(), corners, pairs)
            if points is not None and len(points) >= 3 and _shortest(points, normal) >= shortest:
                found.append((normal, round(level / _TWELFTHS, 6)))
    return tuple(found)


def _crossings(
    heights: list[int], corners: Array, edges: Sequence[tuple[int, int]]
) -> Array | None:
    """Corners of the section, or None if one of them divides its edge in an awkward ratio."""
    points = [corner for corner, height in zip(corners, heights, strict=True) if height == 0]
    for a, b in edges:
        if heights[a] * heights[b] < 0:
            twelfths = _TWELFTHS * heights[a] / (heights[a] - heights[b])
            if abs(twelfths - round(twelfths)) > 1e-9 or round(twelfths) not in _SIMPLE:
                return None
            points.append(corners[a] + twelfths / _TWELFTHS * (corners[b] - corners[a]))
    return np.array(points)


def _shortest(points: Array, normal: tuple[int, ...]) -> float:
    """Shortest side of the convex polygon with these corners."""
    ring = points[counterclockwise(points, normal)]
    return float(np.linalg.norm(ring - np.roll(ring, 1, axis=0), axis=1).min())


def facing_plane(plane: Plane, view: View) -> Plane:
    """The same plane, its normal turned to the viewer."""
    normal, level = plane
    if view_frame(view)[2] @ np.array(normal) >= 0:
        return plane
    a, b, c = (-k for k in normal)
    return (a, b, c), -level


def equation(normal: Sequence[int], level: float) -> str:
    """The plane in whole numbers, with a positive leading term, as mathtext: `$x + 2y - z = 4$`."""
    share = Fraction(level).limit_denominator(12)
    lead = next(c for c in normal if c)
    factor = share.denominator if lead > 0 else -share.denominator
    terms = []
    for k, name in zip(normal, "xyz", strict=True):
        if k:
            size = abs(k * factor)
            terms += ["-" if k * factor < 0 else "+", f"{'' if size == 1 else size}{name}"]
    return f"${' '.join(terms[1:])} = {int(share * factor)}$"
