"""Polycubes: their 24 rotations, mirror images, and enumeration up to rotation."""

from collections.abc import Iterable
from functools import cache
from itertools import permutations, product

import numpy as np

from templates.geometry.voxels import NORMALS, Cell

Polycube = tuple[Cell, ...]
"""Cubes with least coordinates 0, sorted."""
Rotation = tuple[tuple[int, ...], ...]
"""Rows of a matrix."""


@cache
def rotations() -> tuple[Rotation, ...]:
    """The 24 rotation matrices of the cube, the identity first."""
    found = []
    for order in permutations(range(3)):
        for signs in product((1, -1), repeat=3):
            matrix = np.zeros((3, 3), int)
            matrix[range(3), order] = signs
            if round(float(np.linalg.det(matrix))) == 1:
                found.append(tuple(tuple(int(v) for v in row) for row in matrix))
    return tuple(found)


def normalised(cells: Iterable[Cell]) -> Polycube:
    """The polycube moved to the origin."""
    found = list(cells)
    low = [min(cell[k] for cell in found) for k in range(3)]
    return tuple(sorted((x - low[0], y - low[1], z - low[2]) for x, y, z in found))


def turned(cells: Polycube, rotation: Rotation) -> Polycube:
    """The polycube after a rotation."""
    moved = np.array(cells) @ np.array(rotation).T
    return normalised([(x, y, z) for x, y, z in moved.tolist()])


def mirrored(cells: Polycube) -> Polycube:
    """The mirror image in a plane x = constant."""
    return normalised([(-x, y, z) for x, y, z in cells])


@cache
def canonical(cells: Polycube) -> Polycube:
    """One representative of all positions that rotation reaches."""
    return min(turned(cells, rotation) for rotation in rotations())


@cache
def polycubes(size: int) -> tuple[Polycube, ...]:
    """Polycubes of a size up to rotation, mirror images apart: 1, 1, 2, 8, 29, 166 …"""
    if size == 1:
        return (((0, 0, 0),),)
    grown = {
        canonical(normalised([*shape, (x + i, y + j, z + k)]))
        for shape in polycubes(size - 1)
        for x, y, z in shape
        for i, j, k in NORMALS
        if (x + i, y + j, z + k) not in shape
    }
    return tuple(sorted(grown))
