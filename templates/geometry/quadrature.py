"""Integrals at generation time: exact formulas' counterparts, so that facts can be checked twice."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Curve = Callable[[Array], Array]
"""Parameter values (N) to points (N×3)."""


def _nodes(low: float, high: float, panels: int) -> tuple[Array, Array]:
    """Nodes and weights of composite 12-point Gauss–Legendre quadrature."""
    nodes, weights = np.polynomial.legendre.leggauss(12)
    edges = np.linspace(low, high, panels + 1)
    half = np.diff(edges)[:, None] / 2
    return (edges[:-1, None] + half * (nodes + 1)).ravel(), (half * weights).ravel()


def gauss(f: Callable[[Array], Array], low: float, high: float, panels: int = 32) -> float:
    """The integral of f over [low, high]."""
    at, weights = _nodes(low, high, panels)
    return float(f(at) @ weights)


def gauss2(
    f: Callable[[Array, Array], Array],
    x_range: tuple[float, float],
    y_range: tuple[float, float],
    panels: int = 3,
) -> float:
    """The integral of f(x, y), which must accept arrays, over a rectangle."""
    x, x_weights = _nodes(*x_range, panels)
    y, y_weights = _nodes(*y_range, panels)
    values = f(*np.meshgrid(x, y, indexing="ij"))
    return float(x_weights @ values @ y_weights)


def tangent(curve: Curve, t: Array, step: float = 1e-4) -> Array:
    """First derivative by fourth-order central differences, N×3."""
    return (8 * (curve(t + step) - curve(t - step)) - curve(t + 2 * step) + curve(t - 2 * step)) / (
        12 * step
    )


def arc_length(curve: Curve, low: float, high: float, panels: int = 64) -> float:
    """Length of a smooth curve: quadrature of the speed found by finite differences."""
    return gauss(lambda t: np.linalg.norm(tangent(curve, t), axis=1), low, high, panels)


def curvature_torsion(curve: Curve, t: float, step: float = 2e-3) -> tuple[float, float]:
    """Curvature and torsion at t from finite differences up to the third derivative."""
    at = [curve(np.array([t + k * step]))[0] for k in (-3, -2, -1, 0, 1, 2, 3)]
    first = (-at[0] + 9 * at[1] - 45 * at[2] + 45 * at[4] - 9 * at[5] + at[6]) / (60 * step)
    second = (
        2 * at[0] - 27 * at[1] + 270 * at[2] - 490 * at[3] + 270 * at[4] - 27 * at[5] + 2 * at[6]
    ) / (180 * step**2)
    third = (at[0] - 8 * at[1] + 13 * at[2] - 13 * at[4] + 8 * at[5] - at[6]) / (8 * step**3)
    binormal = np.cross(first, second)
    size = float(np.linalg.norm(binormal))
    curvature = size / float(np.linalg.norm(first)) ** 3
    return curvature, float(binormal @ third) / size**2


def ellipse_perimeter(a: float, b: float) -> float:
    """Perimeter of an ellipse by Gauss's arithmetic–geometric mean, to machine precision."""
    mean, other, total, weight = max(a, b), min(a, b), (a * a + b * b) / 2, 0.5
    while mean - other > 1e-15 * mean:
        gap = (mean - other) / 2
        mean, other = (mean + other) / 2, float(np.sqrt(mean * other))
        weight *= 2
        total -= weight * gap**2
    return float(2 * np.pi * total / mean)
