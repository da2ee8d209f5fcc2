"""A 3-D view in words: what a viewer can tell of projection and camera without any number."""

import math

from generators.wording.english import listing
from tracer.trace import Axes, Point

NEARLY = 8
SLIGHT = 30
"""Degrees up to which a direction is called that of an axis of the page, or that with a slight turn."""


def projection(axes: Axes) -> str:
    """`orthographic` or `perspective`."""
    view = axes.view or {}
    return (
        "orthographic"
        if str(view.get("projection", "persp")).startswith("ortho")
        else "perspective"
    )


def direction(axes: Axes) -> str:
    """From where the scene is seen: `obliquely from above`."""
    elevation = float((axes.view or {}).get("elev", 30.0))
    side = "above" if elevation > 0 else "below"
    steep = abs(elevation)
    if steep >= 85:
        return f"straight from {side}"
    if steep >= 50:
        return f"steeply from {side}"
    if steep >= 15:
        return f"obliquely from {side}"
    return f"from slightly {side}" if steep >= 4 else "from the side at its own level"


def axis_directions(axes: Axes) -> list[str]:
    """Where the coordinate axes point on the page, as one clause; empty without a matrix."""
    if axes.matrix is None or axes.zlim is None:
        return []
    limits = (axes.xlim, axes.ylim, axes.zlim)
    center = tuple((low + high) / 2 for low, high in limits)
    ways: dict[str, str] = {}
    for i, name in enumerate("xyz"):
        tip = (*center[:i], max(limits[i]), *center[i + 1 :])
        way = _compass(_project(axes.matrix, center), _project(axes.matrix, tip))
        if way:
            ways[name] = way
    first, *others = [f"{name} {way}" for name, way in ways.items()] or [""]
    if not others:
        return []
    ways_told = "; ".join([first.replace(" ", " increases ", 1), *others])
    plain = listing([first.replace(" ", " increases ", 1), *others])
    return [f"on the page, {ways_told if ' and ' in ways_told else plain}"]


def _project(matrix: tuple[tuple[float, ...], ...], point: Point) -> tuple[float, float]:
    x, y, _, w = (sum(m * c for m, c in zip(row, (*point, 1.0), strict=True)) for row in matrix)
    return x / w, y / w


def _compass(start: tuple[float, float], end: tuple[float, float]) -> str:
    """The page direction of a step in pixels (y down); empty if it is nearly along the sight."""
    dx, dy = end[0] - start[0], start[1] - end[1]
    if math.hypot(dx, dy) < 12:
        return ""
    across, along = ("right" if dx > 0 else "left"), ("upward" if dy > 0 else "downward")
    slope = math.degrees(math.atan2(abs(dy), abs(dx)))
    if slope < NEARLY:
        return f"to the {across}"
    if slope > 90 - NEARLY:
        return along
    if slope < SLIGHT:
        return f"to the {across} and slightly {along}"
    if slope > 90 - SLIGHT:
        return f"{along} and slightly to the {across}"
    return f"toward the {'upper' if dy > 0 else 'lower'} {across}"
