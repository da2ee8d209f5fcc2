"""The lines that a sheet of a turned body must show, found from its sampled profile."""

import numpy as np

from templates.base import Params
from templates.geometry.shapes import Shape
from templates.views.parts.turned_bodies import levels, radius_at

NEAR = 1e-4


def expected_lines(p: Params) -> list[Shape]:
    """Every line of the sheet but outlines and circles, as end points and dash pattern."""
    total, radius, end = p.total, p.bore_radius, p.bore_end
    reach = p.widest + 0.5
    lines: list[Shape] = [
        (((0, -0.5), (0, total + 0.5)), "dashdot"),
        (((p.top_x - reach, p.top_y), (p.top_x + reach, p.top_y)), "dashdot"),
        (((p.top_x, p.top_y - reach), (p.top_x, p.top_y + reach)), "dashdot"),
    ]
    inward = -1 if p.style == "outside" else 0
    if p.style != "full section":
        lines += [(((-r, z), (-inward * r, z)), "solid") for z, r in bends(p)]
    if p.bore:
        style = "dashed" if p.style == "outside" else "solid"
        walls = (radius,) if p.style == "half section" else (-radius, radius)
        lines += [(((x, end), (x, total)), style) for x in walls]
        start = 0 if p.style == "half section" else -radius
        lines += [(((start, end), (radius, end)), style)] if end else []
    if p.measure == "lengths":
        lines += [(((start, z), (stop, z)), "solid") for z, start, stop, _ in p.diameters]
    else:
        lines += grid(-p.widest, 0, 2 * p.widest, total)
        lines += grid(p.top_x - p.widest, p.top_y - p.widest, 2 * p.widest, 2 * p.widest)
    return lines


def bends(p: Params) -> list[tuple[int, float]]:
    """Heights inside the body where its profile jumps or bends, and the larger radius there."""
    found = []
    for z in levels(p.sections)[1:-1]:
        before, low, high, after = radius_at(
            p.sections, np.array([z - 2 * NEAR, z - NEAR, z + NEAR, z + 2 * NEAR])
        )
        jump, turn = abs(high - low), abs((after - high) - (low - before))
        if jump > 4 * NEAR * 6 or turn > NEAR * 0.01:
            found.append((z, float(round(max(low, high)))))
    return found


def grid(left: float, bottom: float, width: int, height: int) -> list[Shape]:
    """Dotted unit lines of a rectangle."""
    right, top = left + width, bottom + height
    upright = [(((left + i, bottom), (left + i, top)), "dotted") for i in range(width + 1)]
    level = [(((left, bottom + j), (right, bottom + j)), "dotted") for j in range(height + 1)]
    return [*upright, *level]
