"""Outlines as vertices and path codes, and their extents."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from matplotlib.path import Path

Array = np.ndarray[Any, np.dtype[Any]]
Box = tuple[float, float, float, float]


def outline_points(vertices: Array, codes: Array | None) -> Array:
    """Finite vertices without the dummy ones of CLOSEPOLY (and control points kept)."""
    if codes is not None:
        vertices = vertices[codes != Path.CLOSEPOLY]
    good = np.isfinite(vertices).all(axis=1)
    return vertices if good.all() else np.asarray(vertices[good])


def has_curves(codes: Array | None) -> bool:
    """Whether the path has Bézier parts."""
    return codes is not None and bool(((codes == Path.CURVE3) | (codes == Path.CURVE4)).any())


def extents(vertices: Array, codes: Array | None) -> Box:
    """x0, y0, x1, y1 of an outline, curves exactly; all NaN if nothing is finite."""
    points = outline_points(vertices, codes)
    if codes is not None and has_curves(codes) and _is_regular(codes):
        on_curve = (codes != Path.CURVE3) & (codes != Path.CURVE4) & (codes != Path.CLOSEPOLY)
        points = np.concatenate([vertices[on_curve], *_curve_extremes(vertices, codes)])
        points = points[np.isfinite(points).all(axis=1)]
    if len(points) == 0:
        return (np.nan, np.nan, np.nan, np.nan)
    if len(points) < 8:  # a few numbers are compared sooner than an array of them
        xs, ys = zip(*points.tolist(), strict=True)
        return (min(xs), min(ys), max(xs), max(ys))
    x0, y0 = points.min(axis=0).tolist()
    x1, y1 = points.max(axis=0).tolist()
    return (x0, y0, x1, y1)


def _is_regular(codes: Array) -> bool:
    """Whether every Bézier part has all its codes; in others control points bound the curve."""
    quadratic, cubic = (codes == Path.CURVE3).sum(), (codes == Path.CURVE4).sum()
    return int(quadratic) % 2 == 0 and int(cubic) % 3 == 0


def _curve_extremes(vertices: Array, codes: Array) -> Iterator[Array]:
    """End points of the Bézier parts, and the points where a coordinate turns."""
    with np.errstate(all="ignore"):
        at = np.flatnonzero(codes == Path.CURVE3)[::2]
        if len(at):
            a, b, c = vertices[at - 1], vertices[at], vertices[at + 1]
            t = np.clip(np.nan_to_num((a - b) / (a - 2 * b + c)), 0, 1)
            yield from (c, (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t**2 * c)
        at = np.flatnonzero(codes == Path.CURVE4)[::3]
        if len(at):
            a, b, c, d = (vertices[at + k] for k in (-1, 0, 1, 2))
            yield d
            p, q, r = 3 * (b - a), 6 * (a - 2 * b + c), 3 * (d - 3 * c + 3 * b - a)
            root = np.sqrt(np.maximum(q * q - 4 * r * p, 0))
            straight = np.abs(r) < 1e-12
            for t in (np.where(straight, -p / q, (-q + root) / (2 * r)), (-q - root) / (2 * r)):
                t = np.clip(np.nan_to_num(t), 0, 1)
                u = 1 - t
                yield u**3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t**3 * d
