"""Orthographic views of cube stacks: where they stand on the sheet, and what they must show.

Sheet coordinates: one unit is the edge of a cube; a view's place is its lower left corner.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.geometry import shapes
from templates.geometry.choices import Heights
from templates.geometry.projection import View
from templates.geometry.voxels import Cell, top_shares
from tracer.trace import Trace

GAP = 1.25
"""Units between two views, and room for the name below a view."""
CLEAR = 0.12
"""Share of a column's top that must be seen for its height to count as readable."""
MEASURING_ERROR = 0.03

Unit = tuple[tuple[float, float], tuple[float, float]]


def view_cells(heights: Heights, name: str) -> NDArray[np.bool_]:
    """The stack as a filled array (right, up, away from the viewer) of the named view."""
    plan = np.array(heights)
    levels = np.arange(int(plan.max()))
    if name == "front":
        return (levels[None, :, None] < plan.T[:, None, ::-1]).astype(bool)
    if name == "top":
        return (levels[::-1][None, None, :] < plan.T[:, ::-1, None]).astype(bool)
    rows = plan[::-1] if name == "right" else plan
    away = rows[:, ::-1] if name == "right" else rows
    return (levels[None, :, None] < away[:, None, :]).astype(bool)


def profile(heights: Heights, name: str) -> list[int]:
    """Squares in each column of the front, left or right view, from left to right."""
    if name == "front":
        return [max(column) for column in zip(*heights, strict=True)]
    rows = [max(line) for line in heights]
    return rows[::-1] if name == "right" else rows


def footprint(heights: Heights) -> list[list[int]]:
    """The top view as rows from back to front: 1 where a column stands."""
    return [[int(height > 0) for height in line] for line in heights]


def enclosed_gap(plan: Sequence[Sequence[int]]) -> bool:
    """Whether an empty place of a plan is outlined by squares on all four sides.

    In a white or nearly white view it looks like one more square.
    """
    filled = np.pad(np.array(plan) > 0, 1)
    beside = [np.roll(filled, step, axis) for axis in (0, 1) for step in (1, -1)]
    return bool((~filled & np.logical_and.reduce(beside)).any())


@lru_cache(maxsize=512)
def readable_heights(heights: Heights, view: View) -> list[list[int | None]] | None:
    """The heights that the pictorial view alone gives (None: hidden top), or None if unclear."""
    shares = top_shares(heights, view)
    if any(abs(share - CLEAR) < MEASURING_ERROR for line in shares for share in line):
        return None
    return [
        [h if share >= CLEAR else None for h, share in zip(line, seen, strict=True)]
        for line, seen in zip(heights, shares, strict=True)
    ]


def sheet_layout(
    columns: int, rows: int, height: int, arrangement: str, side: str
) -> dict[str, Any]:
    """Figure size, places of picture and sheet, and of each view on the sheet."""
    places, limits = view_places(columns, rows, height, arrangement, side)
    (left, right), (low, high) = limits["sheet_xlim"], limits["sheet_ylim"]
    return {**page_layout(right - left, high - low, arrangement), **places, **limits}


def view_places(
    columns: int, rows: int, height: int, arrangement: str, side: str, gap: float = GAP
) -> tuple[dict[str, tuple[float, float]], dict[str, tuple[float, float]]]:
    """Lower left corner of each view, and the limits of the sheet that holds them."""
    front, top, lateral = (0.0, 0.0), (0.0, height + gap), (columns + gap, 0.0)
    below, beside = (0.0, -rows - gap), (-rows - gap, 0.0)
    if arrangement == "row":
        lateral, top = (columns + gap, 0.0), (columns + rows + 2 * gap, 0.0)
    elif arrangement == "first-angle":
        top = below
        lateral = beside if side == "right" else lateral
    elif side == "left":
        lateral = beside
    boxes = [(front, columns, height), (top, columns, rows), (lateral, rows, height)]
    left = min(x for (x, _), _, _ in boxes) - 0.3
    right = max(x + w for (x, _), w, _ in boxes) + 0.3
    low = min(y for (_, y), _, _ in boxes) - 0.95
    high = max(y + h for (_, y), _, h in boxes) + 0.15
    places = {"front_place": front, "top_place": top, "side_place": lateral}
    return places, {"sheet_xlim": (left, right), "sheet_ylim": (low, high)}


def page_layout(width: float, height: float, arrangement: str) -> dict[str, Any]:
    """Figure size and the places of picture and sheet on it, for a sheet of width × height units."""
    if arrangement == "row":
        unit = min(0.62, 8.0 / width)
        sheet = unit * height
        total = round(sheet + 3.9, 2)
        return {
            "figsize": (8.4, total),
            "picture": (
                round(0.5 - 2.05 / 8.4, 3),
                round((sheet - 0.1) / total, 3),
                round(4.1 / 8.4, 3),
                round(4.1 / total, 3),
            ),
            "sheet": (0.02, 0.01, 0.96, round(sheet / total, 3)),
        }
    unit = min(0.62, 4.7 / width, 5.6 / height)
    total = round(max(unit * height + 0.2, 4.2), 2)
    wide = round(4.2 + unit * width + 0.2, 2)
    side = min(4.3, total)
    return {
        "figsize": (wide, total),
        "picture": (
            0.0,
            round((1 - side / total) / 2, 3),
            round(4.2 / wide, 3),
            round(side / total, 3),
        ),
        "sheet": (round(4.2 / wide, 3), 0.02, round(1 - 4.3 / wide, 3), 0.96),
    }


def layer_places(
    columns: int, rows: int, layers: int, arrangement: str
) -> tuple[tuple[tuple[float, float], ...], dict[str, Any]]:
    """Lower left corners of the layers' plans, lowest layer first, and the page around them.

    `arrangement` is "row" (below the picture, from left to right) or "column" (beside it, the
    lowest layer at the bottom).
    """
    if arrangement == "row":
        places = tuple((k * (columns + 0.9), 0.0) for k in range(layers))
        width, height = layers * (columns + 0.9) - 0.9, float(rows)
    else:
        places = tuple((0.0, k * (rows + 1.1)) for k in range(layers))
        width, height = float(columns), layers * (rows + 1.1) - 1.1
    left, right = -0.5, width + 0.5
    if right - left < 3.4:
        left, right = width / 2 - 1.7, width / 2 + 1.7
    low, high = -0.85, height + 0.2
    page = page_layout(right - left, high - low, arrangement)
    places = tuple((round(x, 2), round(y, 2)) for x, y in places)
    limits = {"sheet_xlim": (left, right), "sheet_ylim": (low, high)}
    return places, {**page, **{key: (round(a, 2), round(b, 2)) for key, (a, b) in limits.items()}}


def unit_strokes(cells: Iterable[Cell], rows: int, name: str) -> dict[Unit, str]:
    """Unit segments of a view and their style, edge by edge of the solid.

    An edge is a lattice segment about which the four cells do not make a flat or empty pattern. It
    can be seen if one of the two lines of sight beside it is free up to it.
    """
    cells = list(cells)
    places = {
        "front": [(x, z, y) for x, y, z in cells],
        "top": [(x, y, -z) for x, y, z in cells],
        "right": [(y, z, -x) for x, y, z in cells],
        "left": [(rows - 1 - y, z, x) for x, y, z in cells],
    }
    solid = set(places[name])
    styles: dict[Unit, str] = {}
    for u, v, w in solid:
        for upright in (True, False):
            for across in (0, 1):
                for depth in (w, w + 1):
                    line = u + across if upright else v + across
                    sides = [
                        (line - 1, v) if upright else (u, line - 1),
                        (line, v) if upright else (u, line),
                    ]
                    near, far = ([(*s, d) in solid for s in sides] for d in (depth - 1, depth))
                    if near == far or (near[0] == near[1] and far[0] == far[1]):
                        continue
                    free = any(all(c[:2] != s or c[2] >= depth for c in solid) for s in sides)
                    unit: Unit = (
                        ((line, v), (line, v + 1)) if upright else ((u, line), (u + 1, line))
                    )
                    if free or unit not in styles:
                        styles[unit] = "solid" if free else "dashed"
    return styles


def stroke_differences(
    cells: Iterable[Cell],
    size: tuple[int, int, int],
    places: Mapping[str, tuple[float, float]],
    trace: Trace,
    grid: bool,
) -> list[str]:
    """Strokes of the sheet (axes 1), cut into units, against the edges of the solid.

    `size` is the extent of the solid in x, y and z; `places` are the views by name.
    """
    cells = list(cells)
    wanted = {}
    dotted = set()
    for name, (left, low) in places.items():
        for (start, end), style in unit_strokes(cells, size[1], name).items():
            wanted[_moved(start, end, left, low)] = style
        if grid:
            width = size[0] if name in ("front", "top") else size[1]
            height = size[1] if name == "top" else size[2]
            dotted |= {((left + i, low), (left + i, low + height)) for i in range(width + 1)}
            dotted |= {((left, low + j), (left + width, low + j)) for j in range(height + 1)}
    found: dict[Unit, str] = {}
    for points, style in shapes.lines(trace, 1):
        (x0, y0), (x1, y1) = ((float(p[0]), float(p[1])) for p in points)
        if style == "dotted":
            if ((x0, y0), (x1, y1)) not in dotted:
                return [f"grid line at {points} belongs to no view"]
            dotted.discard(((x0, y0), (x1, y1)))
            continue
        steps = round(abs(x1 - x0) + abs(y1 - y0))
        for k in range(steps):
            a, b = ((x0 + (x1 - x0) * t / steps, y0 + (y1 - y0) * t / steps) for t in (k, k + 1))
            found[_moved(a, b, 0, 0)] = str(style)
    odd = sorted(set(found.items()) ^ set(wanted.items()))
    return [f"view lines differ at {odd[:4]}"] * bool(odd) + ["grid lines missing"] * bool(dotted)


def _moved(start: tuple[float, float], end: tuple[float, float], dx: float, dy: float) -> Unit:
    a, b = ((round(x + dx, 4), round(y + dy, 4)) for x, y in sorted((start, end)))
    return a, b
