"""Where the picture of a closed space curve crosses itself, and which strand runs above."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from templates.geometry.camera import Camera

Array = NDArray[np.float64]
Curve = Callable[[Array], Array]


@dataclass(frozen=True)
class Crossing:
    """Two parameters of one point of the picture: the strand above, and the one below."""

    over: float
    under: float
    angle: float
    """Between the strands in the picture, radians, at most π/2."""
    clearance: float
    """Distance between the strands along the line of sight, in data units."""
    pixel: tuple[float, float]


def crossings(curve: Curve, camera: Camera, period: float, samples: int = 420) -> list[Crossing]:
    """All self-crossings of the picture of a closed curve with the given period."""
    t = np.linspace(0, period, samples + 1)
    nodes = camera.pixels(curve(t))
    start, step = nodes[:-1], np.diff(nodes, axis=0)
    # segment i meets segment j at start_i + a·step_i = start_j + b·step_j
    gap = start[None, :] - start[:, None]
    turn = step[:, None, 0] * step[None, :, 1] - step[:, None, 1] * step[None, :, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        a = (gap[..., 0] * step[None, :, 1] - gap[..., 1] * step[None, :, 0]) / turn
        b = (gap[..., 0] * step[:, None, 1] - gap[..., 1] * step[:, None, 0]) / turn
    i, j = np.nonzero(np.triu((a >= 0) & (a < 1) & (b >= 0) & (b < 1), 2))
    neighbours = (i == 0) & (j == samples - 1)
    i, j = i[~neighbours], j[~neighbours]
    width = period / samples
    first, second = (i + a[i, j]) * width, (j + b[i, j]) * width
    depth = camera.depth(curve(first)) - camera.depth(curve(second))
    lengths = np.hypot(*step.T)
    sines = np.abs(turn[i, j]) / (lengths[i] * lengths[j])
    found = []
    for k in range(len(i)):
        over, under = (first[k], second[k]) if depth[k] > 0 else (second[k], first[k])
        x, y = start[i[k]] + a[i[k], j[k]] * step[i[k]]
        angle = float(np.arcsin(min(1.0, sines[k])))
        pixel = float(x), float(y)
        found.append(Crossing(float(over), float(under), angle, abs(float(depth[k])), pixel))
    return found


def visible_arcs(
    curve: Curve, camera: Camera, period: float, found: list[Crossing], gap: float
) -> list[tuple[float, float]]:
    """Parameter intervals that leave a gap of so many pixels beside every strand above.

    The last interval may run beyond the period. Raises ValueError if there is no crossing.
    """
    if not found:
        raise ValueError("a curve without crossings has no arcs to part")
    cuts = []
    for crossing in sorted(found, key=lambda c: c.under):
        near = camera.pixels(curve(np.array([crossing.under - 1e-4, crossing.under + 1e-4])))
        speed = float(np.hypot(*(near[1] - near[0]))) / 2e-4
        cuts.append((crossing.under, gap / np.sin(crossing.angle) / speed))
    ends = [*cuts[1:], (cuts[0][0] + period, cuts[0][1])]
    return [(t + h, u - k) for (t, h), (u, k) in zip(cuts, ends, strict=True)]


def sharpest_turn(pixels: Array) -> float:
    """Least radius of curvature of a polyline that follows a smooth curve, in its own unit."""
    step = np.diff(pixels, axis=0)
    heading = np.unwrap(np.arctan2(step[:, 1], step[:, 0]))
    length = np.hypot(*step.T)
    return float(np.min((length[1:] + length[:-1]) / 2 / (np.abs(np.diff(heading)) + 1e-12)))
