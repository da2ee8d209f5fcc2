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
    if abs(elevation) >= 85:
        return f"straight from {'above' if elevation > 0 else 'below'}"
    if abs(elevation) >= 50:
        return f"from high {'above' if elevation > 0 else 'below'}".replace(
            "high below", "far below"
        )
    if abs(elevation) >= 15:
        return f"obliquely from {'above' if elevation > 0 else 'below'}"
    if abs(elevation) >= 4:
        return f"from slightly {'above' if elevation > 0 else 'below'}"
    return "from the side at its own level"


def axis_directions(axes: Axes) -> list[str]:
    """Where the coordinate axes point on the page, as one clause; empty without a matrix."""
    if axes.matrix is None or axes.zlim is None:
        return []
    center = tuple((low + high) / 2 for low, high in (axes.xlim, axes.ylim, axes.zlim))
    spans = [abs(high - low) for low, high in (axes.xlim, axes.ylim, axes.zlim)]
    words: list[str] = []
    for i, name in enumerate("xyz"):
        tip = list(center)
        tip[i] += spans[i] / 2
        word = _compass(_project(axes.matrix, center), _project(axes.matrix, tuple(tip)))
        if word:
            words.append(f"{name} increases {word}" if not words else f"{name} {word}")
    return [listing(words)] if len(words) > 1 else []


def _project(matrix: tuple[tuple[float, ...], ...], point: Point) -> tuple[float, float]:
    x, y, _, w = (sum(m * c for m, c in zip(row, (*point, 1.0), strict=True)) for row in matrix)
    return x / w, y / w


def _compass(start: tuple[float, float], end: tuple[float, float]) -> str:
    """The page direction of a step in pixels (y down); empty if it is nearly along the sight."""
    dx, dy = end[0] - start[0], start[1] - end[1]
    if math.hypot(dx, dy) < 12:
        return ""
    return COMPASS[round(math.degrees(math.atan2(dy, dx)) / 45) % 8]
