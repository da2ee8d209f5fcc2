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


def tetrahedron():
    """Corners of a regular tetrahedron: every other corner of a cube."""
    return [corner for corner in product((1, -1), repeat=3) if np.prod(corner) == 1]


def cube():
    """Corners of a cube."""
    return list(product((1, -1), repeat=3))


def octahedron():
    """Corners of a regular octahedron: one on each half axis."""
    return turned(signs(1, 0, 0))


def dodecahedron():
    """Corners of a regular dodecahedron: a cube and three golden rectangles."""
    golden = (1 + 5**0.5) / 2
    return signs(1, 1, 1) | turned(signs(0, 1 / golden, golden))


def icosahedron():
    """Corners of a regular icosahedron: three golden rectangles, each standing on the next."""
    golden = (1 + 5**0.5) / 2
    return turned(signs(0, 1, golden))


def prism(n):
    """Corners of a prism over a regular polygon with n sides, all of whose edges have length 1."""
    turns = 2 * np.pi * np.arange(n) / n
    radius = 1 / (2 * np.sin(np.pi / n))
    ring = [(radius * np.cos(t), radius * np.sin(t)) for t in turns]
    return [(x, y, z) for z in (-0.5, 0.5) for x, y in ring]


def antiprism(n):
    """Corners of an antiprism over a regular polygon, all of whose edges have length 1."""
    radius = 1 / (2 * np.sin(np.pi / n))
    half = np.sqrt(1 - 1 / (4 * np.cos(np.pi / (2 * n)) ** 2)) / 2
    turns = np.pi * np.arange(2 * n) / n
    return [(radius * np.cos(t), radius * np.sin(t), half * (-1) ** k) for k, t in enumerate(turns)]


def with_edge(corners, edge):
    """The corners as an array, scaled so that the nearest two are an edge apart."""
    vertices = np.array(sorted(corners), dtype=float)
    gaps = np.linalg.norm(vertices[1:] - vertices[0], axis=1)
    return vertices * edge / gaps.min()


def outward(face):
    """Unit normal of a face of a solid around the origin, away from it."""
    a, b, c = face[:3]
    normal = np.cross(b - a, c - a)
    return normal * np.sign(normal @ a) / np.linalg.norm(normal)


def raise_pyramid(base, height):
    """Triangles from the sides of a face to a tip above its middle, in a solid around the origin."""
    middle = base.mean(axis=0)
    tip = middle * (1 + height / np.linalg.norm(middle))
    return [np.array([a, b, tip]) for a, b in zip(base, np.roll(base, -1, axis=0), strict=True)]
