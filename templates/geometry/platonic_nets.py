"""The regular solids but the cube, and edge unfoldings of them as trees of faces."""
# mypy: allow-untyped-calls

import random
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from icc.seeds import rng
from templates.snippets.solid_regular import convex_faces, signs, turned

Array = NDArray[np.float64]
Steps = tuple[tuple[int, int], ...]
"""For each face after the first: the earlier face it hangs on, and over which of its sides."""

GOLDEN = (1 + 5**0.5) / 2
COUNTS = {"tetrahedron": 4, "octahedron": 8, "dodecahedron": 12, "icosahedron": 20}


@dataclass(frozen=True)
class Unfolding:
    """A net: the solid, the steps that build it, and the faces in that order.

    Each face lists its vertices counterclockwise as seen from outside; all but the first begin
    with the hinge.
    """

    solid: str
    steps: Steps
    faces: tuple[tuple[int, ...], ...]


@cache
def solid_vertices(solid: str) -> tuple[tuple[float, ...], ...]:
    """Corners of a regular solid around the origin, sorted."""
    points = {
        "tetrahedron": {(1, 1, 1), (1, -1, -1), (-1, 1, -1), (-1, -1, 1)},
        "octahedron": turned({(1, 0, 0), (-1, 0, 0)}),
        "dodecahedron": signs(1, 1, 1) | turned(signs(0, GOLDEN, 1 / GOLDEN)),
        "icosahedron": turned(signs(0, 1, GOLDEN)),
    }[solid]
    return tuple(sorted(points))


@cache
def outward_faces(solid: str) -> tuple[tuple[int, ...], ...]:
    """Faces as vertex numbers, counterclockwise as seen from outside."""
    vertices = np.array(solid_vertices(solid), float)
    faces = []
    for face in convex_faces(vertices):
        a, b, c = vertices[list(face[:3])]
        outward = float(np.cross(b - a, c - a) @ (a + b + c)) > 0
        faces.append(tuple(int(v) for v in (face if outward else face[::-1])))
    return tuple(faces)


@cache
def _owners(solid: str) -> dict[tuple[int, int], int]:
    """The face on the left of each edge, from its start to its end."""
    faces = outward_faces(solid)
    return {(face[k - 1], face[k]): n for n, face in enumerate(faces) for k in range(len(face))}


def unfolding(solid: str, stream: random.Random) -> Unfolding:
    """A random spanning tree of faces, numbered breadth first from one face."""
    faces, owner = outward_faces(solid), _owners(solid)
    hinges = [(owner[edge], owner[edge[::-1]]) for edge in owner if edge[0] < edge[1]]
    stream.shuffle(hinges)
    group = list(range(len(faces)))
    tree = set()
    for a, b in hinges:
        if group[a] != group[b]:
            tree |= {(a, b), (b, a)}
            group = [group[b] if g == group[a] else g for g in group]
    placed, order, steps = {0: faces[0]}, [0], []
    for place, number in enumerate(order):  # grows while it is read
        face = placed[number]
        for side in range(len(face)):
            start, end = face[side], face[(side + 1) % len(face)]
            other = owner[end, start]
            if (number, other) in tree and other not in placed:
                ring = faces[other]
                first = ring.index(end)
                placed[other] = ring[first:] + ring[:first]
                steps.append((place, side))
                order.append(other)
    return Unfolding(solid, tuple(steps), tuple(placed[n] for n in order))


@cache
def unfoldings(share: int) -> tuple[Unfolding, ...]:
    """Distinct nets of all four solids, at most `share` of each."""
    found = {}
    for solid in COUNTS:
        stream = rng("unfoldings", solid)
        nets = {}
        for _ in range(8 * share):
            net = unfolding(solid, stream)
            nets[net.steps] = net
            if len(nets) == share:
                break
        found.update({(solid, steps): net for steps, net in nets.items()})
    return tuple(found.values())


def flattened(net: Unfolding, start: Array) -> list[Array]:
    """The net in the plane from the solid's own faces: each is laid against its hinge.

    `start` holds the first face's corners; lengths scale with it.
    """
    vertices = np.array(solid_vertices(net.solid), float)
    placed = [start]
    for (parent, side), face in zip(net.steps, net.faces[1:], strict=True):
        polygon = placed[parent]
        first, second = polygon[(side + 1) % len(polygon)], polygon[side]
        placed.append(laid_against(vertices[list(face)], first, second))
    return placed


def laid_against(corners: Array, first: Array, second: Array) -> Array:
    """A flat face in the plane, to the left of the segment on which its first side comes to lie.

    `corners`: (n, 3), convex. Lengths scale with the segment.
    """
    edge = corners[1] - corners[0]
    along = edge / np.linalg.norm(edge)
    across = corners[2] - corners[0]
    across = across - (across @ along) * along
    across /= np.linalg.norm(across)
    u = (second - first) / np.linalg.norm(edge)
    v = np.array([-u[1], u[0]])
    arms = corners - corners[0]
    flat: Array = first + np.outer(arms @ along, u) + np.outer(arms @ across, v)
    return flat
