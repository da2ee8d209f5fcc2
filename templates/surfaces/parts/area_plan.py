"""Everything a figure of a graph and its area needs to know before it is drawn."""

import math
from collections.abc import Mapping
from itertools import product
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.quadrature import gauss2
from templates.geometry.stage import around, put_labels, set_stage
from templates.geometry.ticks import neat
from templates.surfaces.parts.area_words import heading
from templates.surfaces.parts.graphs import extremes, lattice, polynomial, span, steepness

Array = NDArray[np.float64]

FILLS = {
    "light blue": ("flat", "#a9cfe8", "#c25700", "dark orange"),
    "light green": ("flat", "#b7dfb9", "#7b3294", "purple"),
    "light orange": ("flat", "#fbd6a3", "#0072b2", "blue"),
    "light gray": ("flat", "#d9d9d9", "#b2182b", "red"),
    "viridis": ("map", "viridis", "#d7301f", "red"),
    "cividis": ("map", "cividis", "#d7301f", "red"),
}
"""How the surface is filled: flat colour or colour map, and the accent with its name."""

ASPECTS = tuple(product(range(28, 48), range(18, 73)))
"""Elevation, and azimuth within a quadrant."""

FEATURES = (
    ("none", 0.0, 0.0),
    *product(("cell", "point", "normal"), (0.25, 0.5, 0.75), (0.25, 0.5, 0.75)),
)
"""What is singled out, and where on the rectangle (fractions of its sides)."""


def plan_area(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p), **_numbers(p))
    problem = _degenerate(p)
    if problem:
        return vars(p) | {"problem": problem}
    p = SimpleNamespace(**vars(p), **_areas(p))
    return vars(p) | _scene(p)


def _numbers(p: Params) -> dict[str, Any]:
    """Plain parameters from the packed axes."""
    pattern, a, b, m, n, w, d, centred = p.graph
    feature, u, v = p.highlight
    x_range, y_range = span(m * w, centred), span(n * d, centred)
    low, _ = extremes(pattern, a, b, x_range, y_range)
    base = neat(math.ceil((p.lift - low) * 2 - 1e-9) / 2)
    function = polynomial(pattern, base, a, b)
    i, j = int(u * m), int(v * n)
    x0, y0 = x_range[0] + i * w, y_range[0] + j * d
    x, y = neat(x_range[0] + round(u * m) * w), neat(y_range[0] + round(v * n) * d)
    along_x, along_y = function.slope(x, y)
    kind, fill, accent, accent_name = FILLS[p.filling]
    numbers = {
        "pattern": pattern, "a": a, "b": b, "base": base, "cells_x": m, "cells_y": n,
        "cell_width": neat(w), "cell_depth": neat(d), "x_range": x_range, "y_range": y_range,
        "function": function, "feature": feature,
        "cell": ((neat(x0), neat(x0 + w)), (neat(y0), neat(y0 + d))),
        "point": (x, y, neat(function(x, y))),
        "normal": (neat(-along_x), neat(-along_y), 1),
        "fill_kind": kind, "fill": fill, "accent": accent, "accent_name": accent_name, "ink": "0.2",
        "base_area": neat(m * w * n * d),
    }  # fmt: skip
    q = SimpleNamespace(**numbers)
    return numbers | {"cell_base": neat(w * d), "view": _view(q, p.aspect, p.side)}


def _view(p: Params, aspect: tuple[int, int], side: int) -> tuple[int, int]:
    """The best or second best of four quadrants to look from: where the surface turns its back least."""
    elev, offset = aspect
    views = [(elev, quadrant + offset) for quadrant in (-180, -90, 0, 90)]
    return sorted(views, key=lambda v: steepness(SimpleNamespace(**vars(p), view=v)))[side]


def _areas(p: Params) -> dict[str, float]:
    """Areas of the surface and of the piece over the cell, by Gauss quadrature."""

    def density(x: Array, y: Array) -> Array:
        along_x, along_y = p.function.slope(x, y)
        stretched: Array = np.sqrt(1 + along_x**2 + along_y**2 + 0 * x * y)
        return stretched

    return {
        "area": round(gauss2(density, p.x_range, p.y_range), 3),
        "cell_area": round(gauss2(density, p.cell[0], p.cell[1]), 3),
    }


def _shadow_seen(p: Params) -> bool:
    """Whether most of the cell on the floor is seen past the surface above it."""
    (x0, x1), (y0, y1) = p.cell
    (left, right), (front, back) = p.x_range, p.y_range
    azimuth = np.radians(p.view[1])
    toward = np.array([np.cos(azimuth), np.sin(azimuth)]) / np.tan(np.radians(p.view[0]))
    hidden = []
    for x, y in product(np.linspace(x0, x1, 5), np.linspace(y0, y1, 5)):
        heights = np.linspace(0, 12, 400)
        line_x, line_y = x + heights * toward[0], y + heights * toward[1]
        over = (line_x >= left) & (line_x <= right) & (line_y >= front) & (line_y <= back)
        below = over & (heights < p.function(line_x, line_y))
        above = over & ~below
        hidden.append(bool(above.any()))
    return sum(hidden) < 0.4 * len(hidden)


def _degenerate(p: Params) -> str | None:
    x, y = lattice(p, 9)
    if float(np.max(p.function(x, y))) > 1.1 * max(np.ptp(p.x_range), np.ptp(p.y_range)):
        return "surface too high above its base"
    if steepness(p) > 0.85:
        return "the surface hides a part of itself"
    if p.feature == "normal" and _head_squareness(p) < 0.3:
        return "the arrow's head is seen edge-on"
    return None


def _head_squareness(p: Params) -> float:
    """Cosine between the line of sight and the normal of the vertical plane of an arrow's head."""
    x, y, _ = p.normal
    elevation, azimuth = np.radians(p.view)
    across = np.array([y, -x]) / np.hypot(x, y) if x or y else np.array([0.0, 1.0])
    return float(np.cos(elevation) * abs(across @ (np.cos(azimuth), np.sin(azimuth))))


def _scene(p: Params) -> dict[str, Any]:
    """Limits, camera, title and the place of the point's name."""
    x, y = lattice(p, 9)
    top = float(np.max(p.function(x, y)))
    if p.feature == "normal":
        top = max(top, p.point[2] + 1)
    flat = [(neat(low - 0.25), neat(high + 0.25)) for low, high in (p.x_range, p.y_range)]
    limits = flat[0], flat[1], (0, around(0, top, share=0.02)[1])
    stage = set_stage(limits, p.view, p.long_side, heading(p))
    name = "P"
    dots = [p.point]
    ends = [p.point, tuple(np.add(p.point, p.normal))]
    arrows = [np.array(ends)] if p.feature == "normal" else []
    marked = p.feature in ("normal", "point")
    places = put_labels(stage["camera"], [(name, p.point)], arrows, dots) if marked else ((),)
    return stage | {
        "problem": None if places else "no room for a label",
        "cell_shadow": p.feature == "cell" and _shadow_seen(p),
        "point_name": name,
        "point_place": places[0] if places else (),
    }
