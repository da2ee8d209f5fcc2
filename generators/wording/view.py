"""A 3-D view in words: what a viewer can tell of projection and camera without any number."""

import math

from generators.wording.english import listing
from tracer.trace import Axes, Point

COMPASS = (
    "to the right", "toward the upper right", "upward", "toward the upper left",
    "to the left", "toward the lower left", "downward", "toward the lower right",
)  # fmt: skip


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
    return [f"on the page, {listing([first.replace(' ', ' increases ', 1), *others])}"]


def _project(matrix: tuple[tuple[float, ...], ...], point: Point) -> tuple[float, float]:
    x, y, _, w = (sum(m * c for m, c in zip(row, (*point, 1.0), strict=True)) for row in matrix)
    return x / w, y / w


def _compass(start: tuple[float, float], end: tuple[float, float]) -> str:
    """The page direction of a step in pixels (y down); empty if it is nearly along the sight."""
    dx, dy = end[0] - start[0], start[1] - end[1]
    if math.hypot(dx, dy) < 12:
        return ""
    return COMPASS[round(math.degrees(math.atan2(dy, dx)) / 45) % 8]
