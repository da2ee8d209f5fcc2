"""From where a convex solid can be read: no face edge-on, no corner on another one or on an edge."""

from collections.abc import Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from templates.geometry.projection import View
from templates.geometry.solids import Solid

Array = NDArray[np.float64]
LEAST_FACING = 0.06
"""Cosine between a face's normal and the line of sight."""
LEAST_PAIR = 0.05
"""Distance between two corners, in sizes of the picture."""
LEAST_GAP = 0.02
"""Distance between a corner and an edge that does not end there, in sizes of the picture."""


def readable_views(solid: Solid, elevations: Sequence[int], azimuths: Sequence[int]) -> list[View]:
    """The views (elevation, azimuth) of a grid in which the solid's own corners are kept apart."""
    views = list(product(elevations, azimuths))
    frames = view_frames(views)
    faces = np.abs(frames[:, 2] @ solid.normals.T).min(axis=1)
    points = solid.vertices @ frames[:, :2].transpose(0, 2, 1)
    points /= np.ptp(points, axis=1).max(axis=1)[:, None, None]
    apart = (_closest_pair(points) > LEAST_PAIR) & (_clearance(points, solid.edges) > LEAST_GAP)
    return [views[k] for k in np.flatnonzero(apart & (faces > LEAST_FACING))]


def view_frames(views: Sequence[View]) -> Array:
    """Rows of each view's frame: right, up, toward the viewer; (views, 3, 3)."""
    elev, azim = np.radians(np.array(views, float).reshape(-1, 2)).T
    right = np.stack([-np.sin(azim), np.cos(azim), 0 * azim], axis=1)
    level = np.stack([np.cos(azim), np.sin(azim), 0 * azim], axis=1)
    toward = np.cos(elev)[:, None] * level + np.sin(elev)[:, None] * np.array([0, 0, 1])
    return np.stack([right, np.cross(toward, right), toward], axis=1)


def well_seen(normal: Array, toward: Array, least: float) -> NDArray[np.bool_]:
    """Which lines of sight (n, 3) meet a plane, from either side, with a cosine above `least`."""
    return np.asarray(np.abs(toward @ normal) > least * np.linalg.norm(normal))


def _closest_pair(points: Array) -> Array:
    """Least distance of two points in each picture; `points` is (pictures, points, 2)."""
    i, j = np.triu_indices(points.shape[1], 1)
    nearest: Array = np.linalg.norm(points[:, i] - points[:, j], axis=2).min(axis=1)
    return nearest


def _clearance(points: Array, edges: Sequence[tuple[int, int]]) -> Array:
    """Least distance in each picture between a point and an edge that does not end in it."""
    triples = [(k, i, j) for k, (i, j) in product(range(points.shape[1]), edges) if k not in (i, j)]
    k, i, j = np.array(triples).T
    start, step = points[:, i], points[:, j] - points[:, i]
    arm = points[:, k] - start
    along = (arm * step).sum(axis=2) / (step**2).sum(axis=2)
    gaps: Array = np.linalg.norm(arm - along.clip(0, 1)[..., None] * step, axis=2).min(axis=1)
    return gaps
