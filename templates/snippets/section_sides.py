"""Convex solids given by their corners and by half-spaces normal · x <= level."""

# mypy: allow-untyped-defs, allow-untyped-calls

from itertools import combinations

import numpy as np


def solid_edges(corners, normals, levels):
    """Pairs of corners that share two faces."""
    on = np.isclose(corners @ np.transpose(normals), levels)
    pairs = combinations(range(len(corners)), 2)
    return [(i, j) for i, j in pairs if np.sum(on[i] & on[j]) == 2]


def in_sight(point, normals, levels, toward):
    """Whether a point of the surface lies on a face that looks at the viewer."""
    touching = np.isclose(normals @ point, levels)
    return bool(np.any(touching & (normals @ toward > 0)))
