"""Everything a torus knot figure needs to know before it is drawn."""

from collections.abc import Mapping
from itertools import combinations, product
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.curves.parts.knot_words import heading
from templates.geometry.camera import Camera, Limits
from templates.geometry.crossings import Crossing, crossings, sharpest_turn, visible_arcs
from templates.geometry.quadrature import gauss
from templates.geometry.stage import PALETTES, around, set_stage
from templates.geometry.ticks import neat
from templates.space import grid

Array = NDArray[np.float64]

CLEAR = {
    (2, 3): (2.0, 4.0, 48),
    (2, 5): (2.8, 4.5, 62),
    (2, 7): (3.6, 5.0, 72),
    (3, 4): (2.0, 3.0, 64),
    (3, 5): (2.3, 3.8, 56),
}
"""By turns around the z axis and around the tube: the ratios of core and tube radius, and the
least elevation, at which the crossings mostly read clearly (measured on 2,600 views)."""

KNOTS = tuple(
    (*turns, core, tube, elev)
    for turns, (thick, thin, low) in CLEAR.items()
    for core, tube in product(grid(1.5, 5, 0.25), grid(0.5, 2, 0.25))
    for elev in range(low, 80)
    if thick <= core / tube <= thin
)
"""Turns around the axis and around the tube, radii of the core circle and of the tube, elevation."""

AZIMUTHS = tuple(
    azim for quadrant in (-180, -90, 0, 90) for azim in range(quadrant + 18, quadrant + 73)
)

ARC_COLORS = (
    "#0072b2",
    "#d55e00",
    "#009e73",
    "#7b3294",
    "#e69f00",
    "#56b4e9",
    "#cc79a7",
    "#555555",
)
PERIOD = 2 * np.pi


def knot_at(p: Params, t: Array) -> Array:
    """Points (N×3) of the knot at parameters t."""
    distance = p.core_radius + p.tube_radius * np.cos(p.around_tube * t)
    flat = distance * np.cos(p.around_axis * t), distance * np.sin(p.around_axis * t)
    return np.column_stack([*flat, p.height_factor * np.sin(p.around_tube * t)])


def plan_knot(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p), **_shape(p))
    p = SimpleNamespace(**vars(p), **_stage(p))
    found = crossings(lambda t: knot_at(p, t), p.camera, PERIOD)
    problem = _unclear(p, found)
    if problem:
        return vars(p) | {"problem": problem}
    gap = p.line_width / 2 * 100 / 72 + 4.5
    arcs = visible_arcs(lambda t: knot_at(p, t), p.camera, PERIOD, found, gap)
    colors = ARC_COLORS[: len(arcs)] if p.coloring == "arcs" else ()
    return vars(p) | {
        "problem": "an arc is shorter than its gaps"
        if min(b - a for a, b in arcs) < 0.05
        else None,
        "arcs": tuple((round(a, 3), round(b, 3)) for a, b in arcs),
        "arc_colors": colors,
        "crossings": len(found),
    }


def _shape(p: Params) -> dict[str, Any]:
    """Plain parameters from the packed axes, and the length by quadrature of the exact speed."""
    around_axis, around_tube, core, tube, elev = p.knot
    core, tube = neat(core), neat(tube)
    palette = "blue" if p.coloring == "arcs" else p.coloring
    curve, accent, accent_name = PALETTES[palette]
    height = neat(-tube if p.mirror else tube)

    def speed(t: Array) -> Array:
        distance = core + tube * np.cos(around_tube * t)
        squared: Array = (tube * around_tube) ** 2 + (around_axis * distance) ** 2
        return np.sqrt(squared)

    return {
        "core_radius": core, "tube_radius": tube, "view": (elev, p.azimuth), "palette": palette,
        "around_axis": around_axis, "around_tube": around_tube, "height_factor": height,
        "curve_color": curve, "accent": accent, "accent_name": accent_name,
        "equators": (neat(core - tube), neat(core + tube)),
        "axis_span": (neat(-1.6 * tube), neat(1.6 * tube)),
        "crossing_number": min(around_axis * (around_tube - 1), around_tube * (around_axis - 1)),
        "arc_length": round(gauss(speed, 0, PERIOD), 3),
    }  # fmt: skip


def _stage(p: Params) -> dict[str, Any]:
    reach = p.core_radius + p.tube_radius
    flat = around(-reach, reach, share=0.04)
    high = max(p.tube_radius * (1.6 if p.guide == "axis" else 1.0), 0.5)
    limits: Limits = flat, flat, around(-high, high, share=0.04)
    content = None
    if p.frame == "bare":
        content = knot_at(p, np.linspace(0, PERIOD, 200))
        if p.guide == "circles":
            turn = np.linspace(0, 2 * np.pi, 60)
            rim = np.column_stack([np.cos(turn), np.sin(turn), np.zeros_like(turn)])
            content = np.vstack([content, reach * rim])
        if p.guide == "axis":
            content = np.vstack([content, [[0, 0, p.axis_span[0]], [0, 0, p.axis_span[1]]]])
    return set_stage(limits, p.view, p.long_side, heading(p), content)


def _unclear(p: Params, found: list[Crossing]) -> str | None:
    """Why the over- and underpasses could not be read off the picture."""
    camera: Camera = p.camera
    if not 3 <= len(found) <= 12:
        return "too many crossings"
    if p.coloring == "arcs" and len(found) > len(ARC_COLORS):
        return "more arcs than colors"
    if sharpest_turn(camera.pixels(knot_at(p, np.linspace(0, PERIOD, 721)))) < 9:
        return "the picture of the curve has a cusp"
    if min(c.angle for c in found) < np.radians(22):
        return "strands cross at a narrow angle"
    if min(c.clearance for c in found) < 0.25 * p.tube_radius:
        return "strands almost touch"
    pixels = np.array([c.pixel for c in found])
    if min(np.hypot(*(a - b)) for a, b in combinations(pixels, 2)) < 22:
        return "two crossings coincide"
    if p.marks == "outermost":
        k = np.arange(p.around_tube)
        dots = camera.pixels(knot_at(p, PERIOD * k / p.around_tube))
        if np.hypot(*(dots[:, None] - pixels).transpose(2, 0, 1)).min() < 16:
            return "a marked point lies at a crossing"
    return None
