"""Flat polygons in space, laid into the plane of the paper."""

# mypy: allow-untyped-defs, allow-untyped-calls

import numpy as np


def true_shape(polygon, normal):
    """Plane coordinates of a flat polygon's corners: the first side runs along the x axis."""
    along = polygon[1] - polygon[0]
    across = np.cross(normal, along)
    axes = [along / np.linalg.norm(along), across / np.linalg.norm(across)]
    return (polygon - polygon[0]) @ np.transpose(axes)
