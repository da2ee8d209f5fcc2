"""Outlines of holes in a flat face, and what is seen through their mouths."""

# mypy: allow-untyped-defs, allow-untyped-calls

from itertools import pairwise

import numpy as np


def circle(radius, steps=144):
    """Points of a circle around the origin of a plane, the first one repeated at the end."""
    t = np.linspace(0, 2 * np.pi, steps + 1)
    return radius * np.column_stack([np.cos(t), np.sin(t)])


def square(half, steps=36):
    """Points of a square around the origin of a plane, the first one repeated at the end."""
    corners = half * np.array([(1, -1), (1, 1), (-1, 1), (-1, -1), (1, -1)])
    t = np.linspace(0, 1, steps, endpoint=False)[:, np.newaxis]
    sides = [a + t * (b - a) for a, b in pairwise(corners)]
    return np.vstack([*sides, corners[:1]])


def around_middle(points):
    """The points of a convex outline in cyclic order."""
    arms = points - points.mean(axis=0)
    return points[np.argsort(np.arctan2(arms[:, 1], arms[:, 0]))]
