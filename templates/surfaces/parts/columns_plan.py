"""Everything a figure of Riemann columns needs to know before it is drawn."""

import math
from collections.abc import Mapping
from fractions import Fraction
from itertools import product
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.camera import Camera
from templates.geometry.stage import around, set_stage
from templates.geometry.ticks import neat
from templates.surfaces.parts.columns_words import heading, note
from templates.surfaces.parts.graphs import extremes, lattice, polynomial, span, steepness

Array = NDArray[np.float64]

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
    x_range, y_range = span(m * w, centred), span(n * d, centred)
    low, _ = extremes(pattern, a, b, x_range, y_range)
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
    x, y = lattice(p, 9)
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
