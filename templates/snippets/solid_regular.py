"""Corners of regular solids, faces of convex solids, and how to stand them up."""

# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="var-annotated"

from itertools import combinations, product

import numpy as np


def signs(*lengths):
    """All points whose coordinates are plus or minus the given lengths."""
    return set(product(*[(length, -length) for length in lengths]))


def turned(points):
    """The points and those with their coordinates moved on by one and by two places."""
    return {point[k:] + point[:k] for point in points for k in range(3)}


def convex_faces(vertices):
    """Faces of a convex solid: rings of vertex numbers in planes with all corners on one side."""
    faces = set()
    for i, j, k in combinations(range(len(vertices)), 3):
        normal = np.cross(vertices[j] - vertices[i], vertices[k] - vertices[i])
        height = np.round((vertices - vertices[i]) @ normal, 6)
        if height.min() == 0 or height.max() == 0:
            faces.add(tuple(np.flatnonzero(height == 0)))
    return [around(vertices, face) for face in sorted(faces)]


def around(vertices, face):
    """The corners of a flat convex face in cyclic order."""
    corners = vertices[list(face)]
    arms = corners - corners.mean(axis=0)
    normal = np.cross(arms[0], arms[1])
    angles = np.arctan2(arms @ np.cross(normal, arms[0]) / np.linalg.norm(normal), arms @ arms[0])
    return tuple(face[k] for k in np.argsort(np.round(angles, 6) % (2 * np.pi)))


def turn_down(vertices, direction):
    """The solid, turned so that the direction points straight down."""
    u = np.array(direction) / np.linalg.norm(direction)
    axis, cosine = np.cross(u, (0, 0, -1)), -u[2]
    if np.allclose(axis, 0):
        return vertices * np.array([1, cosine, cosine])
    x, y, z = axis
    skew = np.array([(0, -z, y), (z, 0, -x), (-y, x, 0)])
    return vertices @ (np.eye(3) + skew + skew @ skew / (1 + cosine)).T


def by_height(vertices):
    """The corners sorted from the lowest up, those at one height by their direction."""
    direction = np.round(np.arctan2(vertices[:, 1], vertices[:, 0]), 6) % (2 * np.pi)
    return vertices[np.lexsort([direction, np.round(vertices[:, 2], 6)])]
