"""Everything a figure of Riemann columns needs to know before it is drawn."""

import math
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.camera import Camera
from templates.geometry.polynomial import Polynomial
from templates.geometry.stage import around, set_stage
from templates.geometry.ticks import neat
from templates.surfaces.parts.columns_words import heading, note

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
            low, high = _extremes(pattern, a, b, _span(m * w, centred), _span(n * d, centred))
            if 0.2 <= (high - low) / max(m * w, n * d) <= 0.7:
                yield pattern, a, b, m, n, w, d, centred


def _span(length: float, centred: bool) -> tuple[float, float]:
    return (neat(-length / 2), neat(length / 2)) if centred else (0, neat(length))


def _extremes(
    pattern: str, a: float, b: float, x_range: tuple[float, float], y_range: tuple[float, float]
) -> tuple[float, float]:
    """Least and greatest value of the pattern without its constant: at corners or at the axes."""
    values = [
        sum(s * c * x**i * y**j for (i, j, s), c in zip(PATTERNS[pattern], (a, b), strict=False))
        for x, y in product({*x_range, 0.0}, {*y_range, 0.0})
    ]
    return min(values), max(values)


def _evenly(items: Sequence[Graph], count: int) -> list[Graph]:
    """So many items, spread over the whole sequence."""
    return [items[k * len(items) // count] for k in range(min(count, len(items)))]


GRAPHS = tuple(g for pattern in PATTERNS for g in _evenly(list(_graphs(pattern)), 400))
"""Pattern, two coefficients, numbers of columns along x and y, cell sides, centred or at the origin."""

SCHEMES = tuple(
    (rule, layout)
    for rule, layout in product(
        ("lower", "upper", "midpoint", "corner"), ("columns", "overlay", "pair")
    )
    if layout != "overlay" or rule == "lower"
)
"""Which value a cell takes, and how the surface is shown with the columns."""

TONES = {
    "blue": ("#2b6ca3", "#b5d4ec", "#7fb0d8"),
    "green": ("#3c8d5f", "#c3e6cf", "#86c7a0"),
    "orange": ("#c77a1e", "#fbdcae", "#f2b45c"),
    "purple": ("#7a5aa6", "#dccfee", "#ad92d3"),
    "gray": ("#8a8a8a", "#ececec", "#bdbdbd"),
}
"""Sides across x, tops, and sides across y."""

ACCENTS = {
    "blue": ("orange", "#c25700", "#fcb778", "#ec7f22"),
    "green": ("purple", "#6a3d9a", "#cdb4e6", "#9a6fc9"),
    "orange": ("blue", "#1d5f99", "#9cc9ec", "#4a95cf"),
    "purple": ("orange", "#c25700", "#fcb778", "#ec7f22"),
    "gray": ("red", "#a01a1a", "#f09a9a", "#d64545"),
}
"""Name and tones of the column that is singled out."""

SHEETS = {
    "blue": ("orange", "#f2b45c", "#b35900"),
    "green": ("purple", "#ad92d3", "#5c3a8c"),
    "orange": ("blue", "#7fb0d8", "#1d5f99"),
    "purple": ("green", "#86c7a0", "#1e6b42"),
    "gray": ("blue", "#7fb0d8", "#1d5f99"),
}
"""Name, fill and line colour of the surface."""


def plan_columns(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p), **_numbers(p))
    p = SimpleNamespace(**vars(p), **_sums(p))
    problem = _degenerate(p)
    return vars(p) | ({"problem": problem} if problem else {"problem": None} | _scene(p))


def _numbers(p: Params) -> dict[str, Any]:
    """Plain parameters from the packed axes."""
    pattern, a, b, m, n, w, d, centred = p.graph
    rule, layout = p.scheme
    x_range, y_range = _span(m * w, centred), _span(n * d, centred)
    low, _ = _extremes(pattern, a, b, x_range, y_range)
    base = neat(math.ceil((p.lift - low) * 2 - 1e-9) / 2)
    x_near, y_near = np.cos(np.radians(p.view[1])) > 0, np.sin(np.radians(p.view[1])) > 0
    near = (m - 1 if x_near else 0, n - 1 if y_near else 0)
    cell = {"none": (), "corner": near, "edge": (near[0], n // 2)}[p.accent]
    side, top, front = TONES[p.palette]
    name, accent_side, accent_top, accent_front = ACCENTS[p.palette]
    sheet_name, sheet, sheet_ink = SHEETS[p.palette]
    return {
        "pattern": pattern, "a": a, "b": b, "base": base, "columns_x": m, "columns_y": n,
        "cell_width": neat(w), "cell_depth": neat(d), "cell_area": neat(w * d),
        "rule": rule, "layout": layout, "x_range": x_range, "y_range": y_range,
        "function": polynomial(pattern, base, a, b), "accent_cell": cell,
        "x_step": 1 if x_near else -1, "y_step": 1 if y_near else -1,
        "tones": (side, top, front, front, side, side),
        "accent_tones": (accent_side, accent_top, accent_front, accent_front, accent_side, accent_side),
        "accent_name": name, "sheet_name": sheet_name, "sheet": sheet, "sheet_ink": sheet_ink,
        "ink": "0.15",
    }  # fmt: skip


def sample_points(p: Params, i: int, j: int) -> list[tuple[Fraction, Fraction]]:
    """Points of cell (i, j) that its column's height is taken from (or is the extreme of)."""
    w, d = Fraction(str(p.cell_width)), Fraction(str(p.cell_depth))
    x, y = Fraction(str(p.x_range[0])) + i * w, Fraction(str(p.y_range[0])) + j * d
    if p.rule == "midpoint":
        return [(x + w / 2, y + d / 2)]
    if p.rule == "corner":
        return [(x, y)]
    return [(x + s * w, y + t * d) for s, t in product((0, 1), (0, 1))]


def chosen_point(p: Params, i: int, j: int) -> tuple[Fraction, Fraction, Fraction]:
    """The sample point of a cell and the exact height there."""
    valued = [(x, y, p.function.exactly(x, y)) for x, y in sample_points(p, i, j)]
    pick = min if p.rule == "lower" else max
    return pick(valued, key=lambda v: v[2])


def _sums(p: Params) -> dict[str, Any]:
    """Exact sum, exact volume, and the column singled out."""
    heights = [[chosen_point(p, i, j)[2] for j in range(p.columns_y)] for i in range(p.columns_x)]
    area = Fraction(str(p.cell_width)) * Fraction(str(p.cell_depth))
    total = area * sum(map(sum, heights), Fraction(0))
    volume = p.function.integral(p.x_range, p.y_range)
    accent = chosen_point(p, *p.accent_cell) if p.accent_cell else ()
    return {
        "heights": tuple(tuple(float(h) for h in row) for row in heights),
        "riemann_sum": round(float(total), 3), "sum_exact": total.denominator in _SHORT,
        "volume": round(float(volume), 3), "error": round(abs(float(total - volume)), 3),
        "too_large": total > volume, "equal": total == volume,
        "accent_point": tuple(neat(float(v)) for v in accent),
        "accent_volume": neat(float(accent[2] * area)) if accent else 0,
    }  # fmt: skip


_SHORT = {1, 2, 4, 5, 8, 10, 20, 25, 40, 50, 100, 125, 200, 250, 500, 1000}
"""Denominators whose decimals end after three places."""


def _lattice(p: Params, count: int) -> tuple[Array, Array]:
    """A square lattice of points over the rectangle."""
    (x0, x1), (y0, y1) = p.x_range, p.y_range
    x, y = np.meshgrid(np.linspace(x0, x1, count), np.linspace(y0, y1, count))
    return x, y


def steepness(p: Params) -> float:
    """Greatest fall of the surface per unit of way from the viewer, over the slope of sight.

    Below 1 no line of sight meets the graph twice, so nothing under the graph is seen before it.
    """
    away = -np.array([np.cos(np.radians(p.view[1])), np.sin(np.radians(p.view[1]))])
    x, y = _lattice(p, 25)
    along_x, along_y = p.function.slope(x, y)
    fall = -(along_x * away[0] + along_y * away[1])
    return float(np.max(fall) / np.tan(np.radians(p.view[0])))


def _degenerate(p: Params) -> str | None:
    flat = [h for row in p.heights for h in row]
    if min(flat) < 0.2:
        return "a column almost vanishes"
    if max(flat) > 1.1 * max(np.ptp(p.x_range), np.ptp(p.y_range)):
        return "columns too tall for their base"
    if p.layout != "columns" and steepness(p) > 0.8:
        return "the surface hides a part of itself"
    return None


def _scene(p: Params) -> dict[str, Any]:
    """Limits, camera, title and the places of the panels."""
    x, y = _lattice(p, 9)
    top = max(float(np.max(p.function(x, y))), *(h for row in p.heights for h in row))
    flat = [(neat(low - 0.25), neat(high + 0.25)) for low, high in (p.x_range, p.y_range)]
    limits = flat[0], flat[1], (0, around(0, top, share=0.02)[1])
    p.title, p.note = heading(p), note(p)
    pair = p.layout == "pair"
    long_side = {6.0: 4.3, 6.5: 4.4, 7.0: 4.5, 7.5: 4.6}[p.long_side] if pair else p.long_side
    title = "\n" if pair else p.title  # the title spans both panels, so it needs no wider one
    stage = set_stage(limits, p.view, long_side, title, None, 26.0 if p.note else 0.0)
    camera: Camera = stage["camera"]
    left, bottom, right, upper = camera.rect
    place = left, bottom, neat(round(right - left, 3)), neat(round(upper - bottom, 3))
    panels = {"panel": place}
    if pair:
        half = round(left / 2, 4), bottom, round(place[2] / 2, 4), place[3]
        stage["figsize"] = (neat(2 * camera.figsize[0]), camera.figsize[1])
        panels = {"left_panel": half, "panel": (round(half[0] + 0.5, 4), *half[1:])}
    return stage | panels | {"title": p.title, "note": p.note}
