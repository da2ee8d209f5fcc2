"""Regular pyramids and prisms as points in space, and their nets unfolded face by face.

A net is `(kind, sides, first, second, turn)`. Kinds: "pyramid star" and "prism star" have the base
in the middle and a lateral face on each of its sides; "pyramid fan" has the lateral faces around the
apex, "prism strip" in a row. `first` is the lateral face (from 0, counterclockwise, in a strip from
left to right) that carries the other base, `second` the one that carries the strip's lower base.
`turn` is the angle in degrees by which the whole net is turned; at 0 the first corner of a middle
base, or the first edge of a fan, lies to the right of the center, and a strip is a row.
"""

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from templates.geometry.platonic_nets import laid_against
from templates.geometry.projection import View, view_frame

Array = NDArray[np.float64]
Net = tuple[str, int, int, int, float]
Lengths = tuple[int, int]
"""Side of the base, and lateral edge of a pyramid or height of a prism."""

SIDES = (3, 4, 5, 6, 8)
LONGEST = 16


def nets(kind: str, sides: int) -> tuple[Net, ...]:
    """All nets of a kind that look different."""
    turns = tuple(k * 60 / sides for k in range(6))
    faces = range(sides)
    if kind == "pyramid star":
        return tuple((kind, sides, 0, 0, k * 30 / sides) for k in range(12))
    if kind == "prism strip":
        return tuple(
            (kind, sides, a, b, turn) for a in faces for b in faces for turn in (0.0, 90.0)
        )
    return tuple((kind, sides, a, 0, turn) for a in faces for turn in turns)


def lengths(kind: str, sides: int) -> tuple[Lengths, ...]:
    """Sides and lateral edges (heights) in good proportion."""
    found = []
    for side in range(2, 11):
        radius = side / (2 * math.sin(math.pi / sides))
        for other in range(2, LONGEST):
            if kind.startswith("prism"):
                fits = 0.7 * side <= other <= 2.6 * side and 0.5 * radius <= other
                fits = fits and not (sides == 4 and other == side)
            else:
                opening = sides * 2 * math.degrees(math.asin(min(1, side / (2 * other))))
                fits = 1.25 * radius <= other <= 2.6 * radius and opening <= 320
            if fits:
                found.append((side, other))
    return tuple(found)


def ring(sides: int, side: float, height: float) -> Array:
    """Corners of a regular polygon around the z axis, the first one toward +x."""
    radius = side / (2 * math.sin(math.pi / sides))
    angles = 2 * math.pi * np.arange(sides) / sides
    return np.column_stack(
        [radius * np.cos(angles), radius * np.sin(angles), np.full(sides, float(height))]
    )


def solid_points(net: Net, size: Lengths) -> Array:
    """Corners of the solid: those of the base, then the apex or those of the top."""
    kind, sides, *_ = net
    side, other = size
    base = ring(sides, side, 0)
    if kind.startswith("prism"):
        return np.concatenate([base, ring(sides, side, other)])
    height = math.sqrt(other**2 - float(base[0] @ base[0]))
    return np.concatenate([base, [[0.0, 0.0, height]]])


def solid_faces(net: Net) -> list[tuple[int, ...]]:
    """Faces as numbers of corners: lateral ones, the base, the top of a prism."""
    kind, n, *_ = net
    faces: list[tuple[int, ...]] = []
    for k in range(n):
        after = (k + 1) % n
        prism = kind.startswith("prism")
        faces.append((k, after, n + after, n + k) if prism else (k, after, n))
    faces.append(tuple(range(n)))
    return [*faces, tuple(range(n, 2 * n))] if kind.startswith("prism") else faces


@lru_cache(maxsize=256)
def unfolded(net: Net, size: Lengths) -> tuple[Array, ...]:
    """The net's polygons, lateral faces first, each laid rigidly against its hinge."""
    kind, n, first, second, turn = net
    points = solid_points(net, size)
    side, other = size
    spin = np.array([math.cos(math.radians(turn)), math.sin(math.radians(turn))])
    upright = np.array([-spin[1], spin[0]])
    base = tuple(range(n))

    def around(k: int, step: int, level: int = 0) -> tuple[int, ...]:
        return tuple(level * n + (k + step * j) % n for j in range(n))

    def lay(face: tuple[int, ...], start: Array, end: Array) -> Array:
        return laid_against(points[list(face)], start, end)

    if kind.endswith("star"):
        corner = points[:1, :2] @ np.array([spin, upright])
        after = points[1:2, :2] @ np.array([spin, upright])
        middle = lay(base, corner[0], after[0])
        if kind == "pyramid star":
            sides = [lay(((k + 1) % n, k, n), middle[(k + 1) % n], middle[k]) for k in base]
            return (*sides, middle)
        sides = [
            lay(((k + 1) % n, k, n + k, n + (k + 1) % n), middle[(k + 1) % n], middle[k])
            for k in base
        ]
        top = lay(around(first + 1, -1, 1), sides[first][3], sides[first][2])
        return (*sides, middle, top)
    if kind == "pyramid fan":
        sides = [lay((n, 0, 1), np.zeros(2), other * spin)]
        for k in range(1, n):
            sides.append(lay((n, k, (k + 1) % n), sides[-1][0], sides[-1][2]))
        lower = lay(around(first + 1, -1), sides[first][2], sides[first][1])
        return (*sides, lower)
    sides = [lay((0, 1, n + 1, n), np.zeros(2), side * spin)]
    for k in range(1, n):
        after_k = (k + 1) % n
        placed = lay((n + k, k, after_k, n + after_k), sides[-1][2], sides[-1][1])
        sides.append(np.roll(placed, -1, axis=0))
    top = lay(around(first, 1, 1), sides[first][3], sides[first][2])
    lower = lay(around(second + 1, -1), sides[second][1], sides[second][0])
    return (*sides, lower, top)


def slants(net: Net, size: Lengths, view: View) -> Array:
    """Cosine between each face's outward normal and the direction toward the viewer."""
    points, faces = solid_points(net, size), solid_faces(net)
    middle = points.mean(axis=0)
    toward = view_frame(view)[2]
    cosines = []
    for face in faces:
        a, b, c = points[list(face[:3])]
        normal = np.cross(b - a, c - a)
        outward = normal * np.sign(normal @ (a - middle)) / np.linalg.norm(normal)
        cosines.append(float(outward @ toward))
    return np.array(cosines)


def outline_length(flat: Sequence[Array]) -> float:
    """Length of those sides of the polygons that no other polygon shares."""
    sides: dict[tuple[float, ...], list[float]] = {}
    for polygon in flat:
        for start, end in zip(polygon, np.roll(polygon, -1, axis=0), strict=True):
            middle = tuple(np.round((start + end) / 2, 4) + 0.0)
            sides.setdefault(middle, []).append(float(np.linalg.norm(end - start)))
    return sum(found[0] for found in sides.values() if len(found) == 1)
