"""Nets of equal regular polygons, as a script would build them."""

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]


def regular_polygon(sides: int, turn: float) -> Points:
    """Corners of a regular polygon of circumradius 1, turned by `turn` degrees."""
    angles = np.radians(turn) + 2 * np.pi * np.arange(sides) / sides
    return np.column_stack([np.cos(angles), np.sin(angles)])


def attached(polygon: Points, side: int) -> Points:
    """The equal regular polygon on the other side of an edge; it begins with that edge."""
    start, end = polygon[side], polygon[(side + 1) % len(polygon)]
    arms = polygon - start
    along = np.outer(arms @ (end - start), end - start) / np.sum((end - start) ** 2)
    mirrored = start + 2 * along - arms
    # Mirroring reverses the order of the corners.
    return np.roll(mirrored[::-1], side + 2 - len(polygon), axis=0)
