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
    i, j = np.array(pairs).T
    found: list[Plane] = []
    span = range(-reach, reach + 1)
    for normal in product(span, span, span):
        lead = next((c for c in normal if c), 0)
        if lead <= 0 or gcd(*normal) != 1:
            continue
        heights = _TWELFTHS * (corners @ normal)
        for level in range(int(heights.min()) + 1, int(heights.max())):
            points = _crossings(heights - level, corners, i, j)
            if points is not None and len(points) >= 3 and _shortest(points, normal) >= shortest:
                found.append((normal, round(level / _TWELFTHS, 6)))
    return tuple(found)


def _crossings(heights: Array, corners: Array, i: Array, j: Array) -> Array | None:
    """Corners of the section, or None if one of them divides its edge in an awkward ratio."""
    points = [corners[k] for k in np.flatnonzero(heights == 0)]
    for a, b in zip(i, j, strict=True):
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


def shape_by_sides(ring: Array) -> str:
    """The most special name of a convex polygon, from its side lengths and angles."""
    sides = np.roll(ring, -1, axis=0) - ring
    lengths = np.linalg.norm(sides, axis=1)
    directions = sides / lengths[:, None]
    cosines = (directions * np.roll(directions, -1, axis=0)).sum(axis=1)
    equilateral, equiangular = np.ptp(lengths) < 1e-6, np.ptp(cosines) < 1e-6
    n = len(ring)
    if n == 3:
        kinds = len(set(np.round(lengths, 6)))
        return ("equilateral triangle", "isosceles triangle", "scalene triangle")[kinds - 1]
    if n > 4:
        name = {5: "pentagon", 6: "hexagon"}[n]
        return f"regular {name}" if equilateral and equiangular else name
    return _quadrilateral(directions, lengths, bool(equilateral), bool(equiangular))


def _quadrilateral(u: Array, lengths: Array, equilateral: bool, equiangular: bool) -> str:
    if equiangular:
        return "square" if equilateral else "rectangle"
    if equilateral:
        return "rhombus"
    parallel = [np.linalg.norm(np.cross(u[k], u[k + 2])) < 1e-6 for k in (0, 1)]
    if all(parallel):
        return "parallelogram"
    if any(parallel):
        legs = (1, 3) if parallel[0] else (0, 2)
        isosceles = abs(lengths[legs[0]] - lengths[legs[1]]) < 1e-6
        return "isosceles trapezoid" if isosceles else "trapezoid"
    kite = any(
        abs(lengths[k] - lengths[k - 1]) < 1e-6 and abs(lengths[k - 2] - lengths[k - 3]) < 1e-6
        for k in (0, 1)
    )
    return "kite" if kite else "quadrilateral"


def shape_by_symmetry(ring: Array) -> str:
    """The same name from distances of corners alone: which relabellings keep all of them.

    A regular polygon has 2n symmetries; quadrilaterals are told apart by their symmetry group,
    diagonals, and (for trapezoids, which may have none) by the ratio in which the diagonals cut.
    """
    n = len(ring)
    gaps = np.linalg.norm(ring[:, None] - ring, axis=2)
    turns = [np.roll(np.arange(n)[::s], k) for s in (1, -1) for k in range(n)]
    kept = [t for t in turns if np.allclose(gaps, gaps[np.ix_(t, t)], atol=1e-6)]
    if n == 3:
        return {1: "scalene triangle", 2: "isosceles triangle", 6: "equilateral triangle"}[
            len(kept)
        ]
    if n > 4:
        name = {5: "pentagon", 6: "hexagon"}[n]
        return f"regular {name}" if len(kept) == 2 * n else name
    if len(kept) == 8:
        return "square"
    if len(kept) == 4:
        return "rectangle" if abs(gaps[0, 2] - gaps[1, 3]) < 1e-6 else "rhombus"
    if len(kept) == 2:
        mirror = kept[1]
        if (mirror == (np.arange(4) + 2) % 4).all():
            return "parallelogram"
        return "kite" if (mirror == np.arange(4)).any() else "isosceles trapezoid"
    s, t = _diagonal_cut(ring)
    return "trapezoid" if abs(s - t) < 1e-6 or abs(s + t - 1) < 1e-6 else "quadrilateral"


def _diagonal_cut(ring: Array) -> tuple[float, float]:
    """Where the diagonals meet, as fractions of each."""
    a, b, c, d = ring
    solution = np.linalg.lstsq(np.column_stack([c - a, b - d]), b - a, rcond=None)[0]
    return float(solution[0]), float(solution[1])


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
