"""Outlines as vertices and path codes, and their extents."""

from collections.abc import Iterator
from functools import lru_cache
from math import isfinite
from typing import Any

import numpy as np
from matplotlib.path import Path

Array = np.ndarray[Any, np.dtype[Any]]
Box = tuple[float, float, float, float]


_CURVES = (bytes([Path.CURVE3]), bytes([Path.CURVE4]))
_MAX_CODES = 1_000
_NOWHERE: Box = (np.nan,) * 4


def outline_points(vertices: Array, codes: Array | None) -> Array:
    """Finite vertices without the dummy ones of CLOSEPOLY (and control points kept)."""
    if codes is not None:
        vertices = vertices[_places(codes)[0]]
    if isfinite(np.add.reduce(vertices, axis=None)):
        return vertices
    return np.asarray(vertices[np.isfinite(vertices).all(axis=1)])


def has_curves(codes: Array | None) -> bool:
    """Whether the path has Bézier parts."""
    if codes is None:
        return False
    raw = codes.tobytes()
    return any(curve in raw for curve in _CURVES)


def extents(vertices: Array, codes: Array | None) -> Box:
    """x0, y0, x1, y1 of an outline, curves exactly; all NaN if nothing is finite."""
    drawn, nodes = (slice(None), None) if codes is None else _places(codes)
    box = _hull(vertices[drawn])
    if isfinite(sum(box)) and (nodes is None or box == _hull(vertices[nodes])):
        return box  # a curve stays within the hull of its points
    if nodes is None or codes is None:
        return _hull(outline_points(vertices, codes))
    points = np.concatenate([vertices[nodes], *_curve_extremes(vertices, codes)])
    return _hull(points[np.isfinite(points).all(axis=1)])


def _hull(points: Array) -> Box:
    """Least and greatest coordinates; one of them is not finite if any coordinate is not."""
    if len(points) == 0:
        return _NOWHERE
    if len(points) < 12:  # a few numbers are compared sooner than an array of them
        xs, ys = zip(*points.tolist(), strict=True)
        if isfinite(sum(xs) + sum(ys)):
            return (min(xs), min(ys), max(xs), max(ys))
    x0, y0 = np.minimum.reduce(points).tolist()
    x1, y1 = np.maximum.reduce(points).tolist()
    return (x0, y0, x1, y1)


def _places(codes: Array) -> tuple[Any, Array | None]:
    """Which vertices are drawn, and which of them lie on the outline if others (control points
    of curves) do not; None where all do, or where incomplete curves leave it open."""
    raw = np.asarray(codes, dtype=np.uint8).tobytes()
    return _cached_places(raw) if len(raw) <= _MAX_CODES else _cached_places.__wrapped__(raw)


@lru_cache(maxsize=512)
def _cached_places(raw: bytes) -> tuple[Any, Array | None]:
    codes = np.frombuffer(raw, dtype=np.uint8)
    drawn = codes != Path.CLOSEPOLY
    places: Any = slice(None) if drawn.all() else np.flatnonzero(drawn)
    if not any(curve in raw for curve in _CURVES) or not _is_regular(codes):
        return places, None
    on_curve = drawn & (codes != Path.CURVE3) & (codes != Path.CURVE4)
    ends = [np.flatnonzero(codes == Path.CURVE3)[1::2], np.flatnonzero(codes == Path.CURVE4)[2::3]]
    return places, np.concatenate([np.flatnonzero(on_curve), *ends])


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
