"""Names for closed outlines in the plane. Pixels; an outline fits within half a pixel or not at all."""

import numpy as np

from tracer.outlines import Array

FIT = 0.5
"""Greatest distance, in pixels, between an outline and the shape it is said to be."""
_ANGLE = np.radians(0.5)
_SIDES = {3: "triangle", 5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon"}


def shape_of(points: Array) -> str | None:
    """`circle`, `ellipse`, `triangle`, `square`, `rectangle`, `rhombus`, `parallelogram`,
    `quadrilateral`, `pentagon` … `octagon`; None for anything else.

    `points`: (n, 2) vertices of a closed outline, the first not repeated at the end needed.
    """
    ring = _without_repeats(np.asarray(points, dtype=float))
    if len(ring) < 3:
        return None
    corners = _corners(ring)
    if len(corners) == 4:
        return _quadrilateral(corners)
    if len(corners) in _SIDES and _is_simple(corners):
        return _SIDES[len(corners)]
    return _round(ring) if len(corners) > 8 else None


def _without_repeats(points: Array) -> Array:
    keep = np.linalg.norm(points - np.roll(points, 1, axis=0), axis=1) > 1e-6
    return np.asarray(points[keep])


def _corners(ring: Array) -> Array:
    """Vertices where the outline turns by more than half a pixel's worth."""
    before, after = np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0)
    base = after - before
    length = np.maximum(np.linalg.norm(base, axis=1), 1e-12)
    offset = np.abs(_cross(base, ring - before)) / length
    back = np.einsum("ij,ij->i", ring - before, after - ring) < 0
    return np.asarray(ring[(offset > 1e-3 * np.maximum(length, 1)) | back])


def _cross(a: Array, b: Array) -> Array:
    return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])


def _is_simple(corners: Array) -> bool:
    """Whether all turns go one way round and once (convex)."""
    edges = np.roll(corners, -1, axis=0) - corners
    turns = _cross(edges, np.roll(edges, -1, axis=0))
    angles = np.unwrap(np.arctan2(edges[:, 1], edges[:, 0]))
    once = abs(angles[-1] - angles[0]) < 2 * np.pi
    return bool((turns > 0).all() or (turns < 0).all()) and bool(once)


def _quadrilateral(corners: Array) -> str | None:
    if not _is_simple(corners):
        return None
    edges = np.roll(corners, -1, axis=0) - corners
    lengths = np.linalg.norm(edges, axis=1)
    parallel = bool(np.abs(edges[0] + edges[2]).max() <= 2 * FIT) and bool(
        np.abs(edges[1] + edges[3]).max() <= 2 * FIT
    )
    if not parallel:
        return "quadrilateral"
    right = abs(np.dot(edges[0], edges[1])) <= np.sin(_ANGLE) * lengths[0] * lengths[1]
    equal = abs(lengths[0] - lengths[1]) <= 2 * FIT
    if right:
        return "square" if equal else "rectangle"
    return "rhombus" if equal else "parallelogram"


def _round(ring: Array) -> str | None:
    """Circle or ellipse, if vertices and the middles of the edges lie on one."""
    middles = (ring + np.roll(ring, -1, axis=0)) / 2
    points = np.concatenate([ring, middles])
    center = (ring.max(axis=0) + ring.min(axis=0)) / 2
    radii = np.linalg.norm(points - center, axis=1)
    if np.ptp(radii) <= 2 * FIT:
        return "circle"
    x, y = (ring - center).T
    scale = max(float(np.abs(x).max()), float(np.abs(y).max()))
    x, y = x / scale, y / scale
    design = np.column_stack([x * x, x * y, y * y])
    (a, b, c), *_ = np.linalg.lstsq(design, np.ones(len(x)), rcond=None)
    if 4 * a * c - b * b <= 0:
        return None
    u, v = ((points - center) / scale).T
    level = np.sqrt(np.maximum(a * u * u + b * u * v + c * v * v, 0))
    offset = np.abs(level - 1) * np.hypot(u, v) * scale
    return "ellipse" if float(offset.max()) <= 2 * FIT else None
