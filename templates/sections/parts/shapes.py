"""Names of flat convex polygons, found in two independent ways."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
NAMES = {5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon"}


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
        name = NAMES[n]
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
        name = NAMES[n]
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
