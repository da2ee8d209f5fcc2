"""Faces and edges of solids made of unit cubes."""

# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="var-annotated"
# ruff: noqa: B905

import numpy as np


def facing_squares(filled, toward):
    """Unit squares of the surface that look at the viewer, each after the axis that it faces."""
    solid = np.pad(filled, 1)
    squares = []
    for axis in range(3):
        sign = int(np.sign(toward[axis]))
        bare = solid & ~np.roll(solid, -sign, axis)
        unit = np.eye(3)
        u, v = unit[(axis + 1) % 3], unit[(axis + 2) % 3]
        for cell in np.argwhere(bare) - 1:
            corner = cell + unit[axis] * (sign > 0)
            squares.append((axis, [corner, corner + u, corner + u + v, corner + v]))
    return squares


def block_edges(filled):
    """Edges of a solid of unit cubes, as pairs of points: the lattice lines where it bends."""
    solid = np.pad(filled, 1)
    edges = []
    for axis in range(3):
        cells = np.moveaxis(solid, axis, 2)
        a, b, c, d = cells[:-1, :-1], cells[1:, :-1], cells[:-1, 1:], cells[1:, 1:]
        bends = ((a != b) | (c != d)) & ((a != c) | (b != d))
        steps = np.diff(bends.astype(int), axis=2)
        # Each run of bends begins where the difference is 1 and ends where it is -1
        for i, j in np.argwhere(bends.any(axis=2)):
            starts, ends = np.flatnonzero(steps[i, j] == 1), np.flatnonzero(steps[i, j] == -1)
            for low, high in zip(starts, ends):
                pair = np.array([[i, j, low], [i, j, high]], dtype=float)
                edges.append(np.insert(pair[:, :2], axis, pair[:, 2], axis=1))
    return edges
