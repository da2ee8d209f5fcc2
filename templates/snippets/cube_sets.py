"""Faces and edges of a solid given as a set of unit cubes, each named by its lowest corner."""

# mypy: allow-untyped-defs, allow-untyped-calls

from itertools import groupby, product

import numpy as np


def cube_squares(cubes, toward):
    """Unit squares of the surface that look at the viewer, each after the axis that it faces."""
    squares = []
    for axis in range(3):
        ahead = np.eye(3, dtype=int)[axis] * int(np.sign(toward[axis]))
        u, v = np.eye(3)[[(axis + 1) % 3, (axis + 2) % 3]]
        for cube in sorted(cubes):
            if tuple(cube + ahead) not in cubes:
                corner = cube + np.maximum(ahead, 0)
                squares.append((axis, [corner, corner + u, corner + u + v, corner + v]))
    return squares


def cube_edges(cubes):
    """Edges as pairs of points: where the cubes around a line of the lattice form no flat side."""
    size = max(max(cube) for cube in cubes) + 1
    edges = []
    for axis, i, j in product(range(3), range(size + 1), range(size + 1)):
        bends = []
        for t in range(size):
            beside = product((j - 1, j), (i - 1, i))
            a, b, c, d = (tuple(np.insert((x, y), axis, t)) in cubes for y, x in beside)
            if (a != b or c != d) and (a != c or b != d):
                bends.append(t)
        # Unit edges that follow each other are one edge
        for _, run in groupby(enumerate(bends), key=lambda pair: pair[1] - pair[0]):
            steps = [t for _, t in run]
            ends = [np.insert((i, j), axis, t) for t in (steps[0], steps[-1] + 1)]
            edges.append(np.array(ends, dtype=float))
    return edges
