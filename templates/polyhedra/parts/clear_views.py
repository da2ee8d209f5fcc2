"""Which views show a convex solid clearly: judged before a figure is framed, for many views at once."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from templates.geometry.projection import sight_axes
from templates.geometry.solids import Solid

Array = NDArray[np.float64]

LEAST_FACING = 0.045
"""Cosine between a face's normal and the line of sight."""
LEAST_PAIR = 0.045
LEAST_GAP = 0.016
"""Distances in the picture between two points, and between a point and an edge that misses it, as
shares of the solid's diameter."""


def clear_views(
    solid: Solid,
    views: Array,
    points: ArrayLike | None = None,
    least: tuple[float, float] = (LEAST_PAIR, LEAST_GAP),
) -> NDArray[np.bool_]:
    """Views without edge-on faces, with a hidden edge, and with every point by itself.

    `points` (by default the solid's corners) begin with the corners. They are asked not to coincide
    and not to fall on an edge that they do not belong to; `least` are the distances wanted.
    """
    planes, toward = sight_axes(views)
    facing = toward @ solid.normals.T
    fits = np.abs(facing).min(axis=1) > LEAST_FACING
    owners = _faces_of_edges(solid)
    behind = np.asarray((facing[:, owners] < 0).all(axis=2))
    fits &= behind.any(axis=1)
    spots = planes[fits] @ (solid.vertices if points is None else np.asarray(points, float)).T
    pair, gap = _distances(spots.transpose(0, 2, 1), np.array(solid.edges))
    corners = solid.vertices[:, None] - solid.vertices
    size = float(np.linalg.norm(corners, axis=2).max())
    clear = (pair > least[0] * size) & (gap > least[1] * size)
    fits[np.flatnonzero(fits)[~clear]] = False
    return np.asarray(fits)


def _faces_of_edges(solid: Solid) -> NDArray[np.int64]:
    """Numbers of the two faces at each edge, E×2."""
    members = [set(face) for face in solid.faces]
    return np.array(
        [[k for k, face in enumerate(members) if {i, j} <= face] for i, j in solid.edges]
    )


def _distances(spots: Array, edges: NDArray[np.int64]) -> tuple[Array, Array]:
    """Least distance between two points, and from a point to a foreign edge; spots are V×N×2."""
    apart = np.linalg.norm(spots[:, :, None] - spots[:, None], axis=3)
    count = spots.shape[1]
    apart[:, np.arange(count), np.arange(count)] = np.inf
    start, step = spots[:, edges[:, 0]], spots[:, edges[:, 1]] - spots[:, edges[:, 0]]
    offset = spots[:, :, None] - start[:, None]
    along = (offset * step[:, None]).sum(axis=3) / np.maximum((step**2).sum(axis=2), 1e-9)[:, None]
    gaps = np.linalg.norm(offset - along.clip(0, 1)[..., None] * step[:, None], axis=3)
    for k, pair in enumerate(edges):
        gaps[:, pair, k] = np.inf
    return apart.min(axis=(1, 2)), gaps.min(axis=(1, 2))
