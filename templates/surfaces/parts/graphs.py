"""The functions whose graphs are drawn: patterns of two terms over a rectangle, and how steep they are."""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.polynomial import Polynomial
from templates.geometry.ticks import neat

Array = NDArray[np.float64]

PATTERNS: Mapping[str, tuple[tuple[int, int, int], ...]] = {
    "plane": ((1, 0, 1), (0, 1, 1)),
    "bowl": ((2, 0, 1), (0, 2, 1)),
    "dome": ((2, 0, -1), (0, 2, -1)),
    "saddle": ((2, 0, 1), (0, 2, -1)),
    "ramp": ((2, 0, 1), (0, 1, 1)),
    "twist": ((1, 1, 1),),
}
"""Powers of x and y and the sign of each term beside the constant."""

Graph = tuple[str, float, float, int, int, float, float, bool]

COEFFICIENTS = (0.1, 0.2, 0.25, 0.4, 0.5)
CELLS = ((1.0, 1.0), (0.5, 0.5), (1.0, 0.5), (0.5, 1.0))
COUNTS = range(2, 9)


def polynomial(pattern: str, base: float, a: float, b: float) -> Polynomial:
    """The function of a pattern."""
    terms = [(i, j, sign * c) for (i, j, sign), c in zip(PATTERNS[pattern], (a, b), strict=False)]
    return Polynomial(((0, 0, base), *terms))


def _graphs(pattern: str) -> Iterator[Graph]:
    """Functions and grids whose relief is neither flat nor steep on the rectangle."""
    grids = [
        (m, n, w, d, centred)
        for (m, n), (w, d), centred in product(product(COUNTS, COUNTS), CELLS, (False, True))
        if 2 <= m * w <= 6 and 2 <= n * d <= 6 and 0.5 <= m * w / (n * d) <= 2
        and 6 <= m * n <= 48 and not (centred and (m % 2 or n % 2))
    ]  # fmt: skip
    for a, b in product(COEFFICIENTS, COEFFICIENTS):
        if pattern == "twist" and b != COEFFICIENTS[0]:
            continue
        for m, n, w, d, centred in grids:
            x_range, y_range = span(m * w, centred), span(n * d, centred)
            low, high = extremes(pattern, a, b, x_range, y_range)
            curved = pattern in ("bowl", "dome", "saddle")
            if curved and math.hypot(2 * a * x_range[1], 2 * b * y_range[1]) > 0.85:
                continue
            if (0.12 if curved else 0.2) <= (high - low) / max(m * w, n * d) <= 0.7:
                yield pattern, a, b, m, n, w, d, centred


def span(length: float, centred: bool) -> tuple[float, float]:
    return (neat(-length / 2), neat(length / 2)) if centred else (0, neat(length))


def extremes(
    pattern: str, a: float, b: float, x_range: tuple[float, float], y_range: tuple[float, float]
) -> tuple[float, float]:
    """Least and greatest value of the pattern without its constant: at corners or at the axes."""
    values = [
        sum(s * c * x**i * y**j for (i, j, s), c in zip(PATTERNS[pattern], (a, b), strict=False))
        for x, y in product({*x_range, 0.0}, {*y_range, 0.0})
    ]
    return min(values), max(values)


def _evenly(items: Sequence[Graph], count: int) -> list[Graph]:
    """So many items, spread over the whole sequence; all if there are fewer."""
    count = min(count, len(items))
    return [items[k * len(items) // count] for k in range(count)]


GRAPHS = tuple(
    g for pattern in PATTERNS for g in _evenly(list(dict.fromkeys(_graphs(pattern))), 400)
)
"""Pattern, two coefficients, numbers of columns along x and y, cell sides, centred or at the origin."""


def lattice(p: Params, count: int) -> tuple[Array, Array]:
    """A square lattice of points over the rectangle."""
    (x0, x1), (y0, y1) = p.x_range, p.y_range
    x, y = np.meshgrid(np.linspace(x0, x1, count), np.linspace(y0, y1, count))
    return x, y


def steepness(p: Params) -> float:
    """Greatest fall of the surface per unit of way from the viewer, over the slope of sight.

    Below 1 no line of sight meets the graph twice, so nothing under the graph is seen before it.
    """
    away = -np.array([np.cos(np.radians(p.view[1])), np.sin(np.radians(p.view[1]))])
    x, y = lattice(p, 25)
    along_x, along_y = p.function.slope(x, y)
    fall = -(along_x * away[0] + along_y * away[1])
    return float(np.max(fall) / np.tan(np.radians(p.view[0])))
