"""How paths run, in data coordinates: up and down, straight or bent, and what stands out along them."""

import itertools
from collections.abc import Iterator, Sequence

from tracer.trace import Point

CLEARLY = 0.5
"""Points whose ranks correlate by more than this show a trend."""
RIPPLE = 0.005
"""Share of a curve's height below which a bend is none."""
MANY = 40
"""Paths of fewer points are taken to have no poles."""
JUMP = 30.0
"""A step so many times as high as nine in ten others leads over a pole."""


def trend(path: Sequence[Point]) -> str:
    """`up`, `down`, `flat` or `mixed`, read from left to right (in space along the curve)."""
    if len(path) < 2:
        return "mixed"
    spatial = len(path[0]) == 3
    ordered = path if spatial or path[0][0] <= path[-1][0] else path[::-1]
    size = max(p[-1] for p in path) - min(p[-1] for p in path)
    if size == 0:
        return "flat"
    steps = _steps(ordered)
    if all(s >= -1e-9 * size for s in steps):
        return "up"
    return "down" if all(s <= 1e-9 * size for s in steps) else "mixed"


def _steps(path: Sequence[Point]) -> list[float]:
    """Rises from point to point, without the jumps over poles, which are much steeper than all else."""
    steps = [b[-1] - a[-1] for a, b in itertools.pairwise(path)]
    if len(path) < MANY:
        return steps
    heights = sorted(map(abs, steps))
    most = JUMP * max(heights[len(heights) * 9 // 10], 1e-12)
    return [s for s in steps if abs(s) <= most]


def trend_of_points(points: Sequence[Point]) -> str | None:
    """The trend of single points of the plane by their ranks, `up` or `down`; None if there is no clear one."""
    ranks = [{v: k for k, v in enumerate(sorted({p[axis] for p in points}))} for axis in (0, 1)]
    x, y = ([ranks[axis][p[axis]] for p in points] for axis in (0, 1))
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    spread = (sum((a - mean_x) ** 2 for a in x) * sum((b - mean_y) ** 2 for b in y)) ** 0.5
    r = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True)) / (spread or 1)
    return "up" if r > CLEARLY else "down" if r < -CLEARLY else None


def slope(path: Sequence[Point] | None) -> float | None:
    """Rise over run of a straight path in the plane; None if it is bent or upright."""
    if not path or len(path) < 2 or len(path[0]) != 2 or path[0][0] == path[-1][0]:
        return None
    (x0, y0), (x1, y1) = path[0][:2], path[-1][:2]
    rise = (y1 - y0) / (x1 - x0)
    span = abs(y1 - y0) + abs(x1 - x0)
    return rise if all(abs(y0 + rise * (p[0] - x0) - p[1]) < 1e-6 * span for p in path) else None


def features(path: Sequence[Point]) -> Iterator[Point]:
    """Ends, turning points and zeros of a sampled curve of the plane."""
    yield from (path[0], path[-1])
    for a, b, c in zip(path, path[1:], path[2:], strict=False):
        if (b[1] - a[1]) * (c[1] - b[1]) <= 0 or (b[0] - a[0]) * (c[0] - b[0]) <= 0:
            yield b
    for a, b in itertools.pairwise(path):
        if a[1] * b[1] <= 0 and a[1] != b[1]:
            share = a[1] / (a[1] - b[1])
            yield a[0] + share * (b[0] - a[0]), 0.0
        if a[0] * b[0] <= 0 and a[0] != b[0]:
            share = a[0] / (a[0] - b[0])
            yield 0.0, a[1] + share * (b[1] - a[1])


def turns_of(path: Sequence[Point], sign: float) -> int:
    """How often a path turns from going up to going down (sign −1: the other way)."""
    heights = [sign * p[-1] for p in path]
    span = max(heights) - min(heights)
    found, rising, extreme = 0, False, heights[0]
    for height in heights[1:]:
        if rising and extreme - height > RIPPLE * span:
            found, rising, extreme = found + 1, False, height
        elif not rising and height - extreme > RIPPLE * span:
            rising, extreme = True, height
        elif (height > extreme) is rising:
            extreme = height
    return found


def crossed_at(path: Sequence[Point], axis: int, at: float) -> list[float]:
    """The other coordinate wherever a path of the plane passes `at` on an axis (0: x, 1: y)."""
    found: list[float] = []
    for a, b in itertools.pairwise(path):
        u, v = a[axis] - at, b[axis] - at
        if u == 0:
            found.append(a[1 - axis])
        elif u * v < 0:
            found.append(a[1 - axis] + u / (u - v) * (b[1 - axis] - a[1 - axis]))
    if path[-1][axis] == at:
        found.append(path[-1][1 - axis])
    return list(dict.fromkeys(found))


def bulge(path: Sequence[Point]) -> float:
    """Twice the height of the ends of a path of the plane over its middle; positive where it opens upward."""
    return path[0][1] + path[-1][1] - 2 * path[len(path) // 2][1]
