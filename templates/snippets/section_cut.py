"""Cutting convex solids by a plane normal · x = level."""

# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="var-annotated"
# ruff: noqa: B905

import numpy as np


def in_order(points, normal):
    """Corners of a flat convex polygon in cyclic order, from the lowest one."""
    points = points[np.lexsort(np.round(points, 6).T)]
    arms = points - points.mean(axis=0)
    start = arms[0]
    across = np.cross(normal, start)
    angles = np.round(np.arctan2(arms @ across, arms @ start), 6) % (2 * np.pi)
    return points[np.argsort(angles)]


def plane_section(vertices, edges, normal, level):
    """Corners of the polygon in which the plane normal · x = level cuts a convex solid."""
    height = np.round(vertices @ normal - level, 9)
    points = list(vertices[height == 0])
    for i, j in edges:
        if height[i] * height[j] < 0:
            t = height[i] / (height[i] - height[j])
            points.append(vertices[i] + t * (vertices[j] - vertices[i]))
    return in_order(np.array(points), normal)


def clip_below(polygon, normal, level):
    """The part of a flat convex polygon with normal · x <= level."""
    kept = []
    for p, q in zip(polygon, np.roll(polygon, -1, axis=0)):
        before, after = np.round([p @ normal - level, q @ normal - level], 9)
        if before <= 0:
            kept.append(p)
        if before * after < 0:
            kept.append(p + (q - p) * before / (before - after))
    return np.array(kept)


def part_above(start, end, normal, level):
    """Ends of the part of a segment with normal · x >= level; an empty list if there is none."""
    before, after = np.round([start @ normal - level, end @ normal - level], 9)
    ends = [point for point, height in ((start, before), (end, after)) if height >= 0]
    if before * after < 0:
        ends.append(start + (end - start) * before / (before - after))
    return ends if len(ends) == 2 and max(before, after) > 0 else []


def lies_on(point, vertices, faces):
    """Whether a point lies in the plane of one of the faces."""
    for face in faces:
        a, b, c = vertices[list(face[:3])]
        if abs((point - a) @ np.cross(b - a, c - a)) < 1e-9:
            return True
    return False
