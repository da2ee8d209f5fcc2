"""The five regular solids: corners in an order, and what schools teach about them."""
# mypy: allow-untyped-calls

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.solids import Solid, hull
from templates.polyhedra.parts.figures import hidden_edges
from templates.snippets.solid_regular import by_height, convex_faces, signs, turn_down, turned
from templates.snippets.solid_view import faces_in_sight, split_edges

Array = NDArray[np.float64]

SCHLAEFLI = {
    "tetrahedron": (3, 3), "cube": (4, 3), "octahedron": (3, 4), "dodecahedron": (5, 3),
    "icosahedron": (3, 5),
}  # fmt: skip
"""Sides of a face, faces around a corner."""
DUALS = {
    "tetrahedron": "tetrahedron", "cube": "octahedron", "octahedron": "cube",
    "dodecahedron": "icosahedron", "icosahedron": "dodecahedron",
}  # fmt: skip


@lru_cache(maxsize=256)
def regular_solid(kind: str, pose: str, edge: float) -> Solid:
    """The solid in a pose: `plain`, on a `face` or on a `corner`; corners from the lowest up."""
    golden = (1 + 5**0.5) / 2
    points = {
        "tetrahedron": {(1, 1, 1), (1, -1, -1), (-1, 1, -1), (-1, -1, 1)},
        "cube": signs(1, 1, 1),
        "octahedron": turned(signs(1, 0, 0)),
        "dodecahedron": signs(1, 1, 1) | turned(signs(0, 1 / golden, golden)),
        "icosahedron": turned(signs(0, 1, golden)),
    }[kind]
    vertices = np.array(sorted(points), float)
    vertices *= edge / np.linalg.norm(vertices[1:] - vertices[0], axis=1).min()
    if pose == "face":
        vertices = turn_down(vertices, vertices[list(_first_face(vertices))].mean(axis=0))
    elif pose == "corner":
        vertices = turn_down(vertices, vertices[0])
    return hull(by_height(vertices))


def _first_face(vertices: Array) -> tuple[int, ...]:
    """The face with the smallest corner numbers."""
    return min(tuple(sorted(face)) for face in hull(vertices).faces)


@lru_cache(maxsize=64)
def rings(kind: str, pose: str) -> tuple[tuple[int, ...], ...]:
    """Faces as scripts find them: rings of corner numbers, corners from the lowest up."""
    return _plain(convex_faces(regular_solid(kind, pose, 2.0).vertices))


@lru_cache(maxsize=64)
def first_ring(kind: str) -> tuple[int, ...]:
    """The face on which a solid is stood, in the order of corners before it is turned."""
    vertices = regular_solid(kind, "plain", 2.0).vertices
    return _plain(convex_faces(vertices[np.lexsort(np.round(vertices, 6).T[::-1])]))[0]


def _plain(pairs: Iterable[Iterable[int]]) -> tuple[tuple[int, ...], ...]:
    """Numbers of numpy's as Python's own."""
    return tuple(tuple(int(k) for k in pair) for pair in pairs)


def listed_parts(p: Params) -> dict[str, Any]:
    """What a script may list: edges in front and behind, faces in front, the face it stands on.

    `large` solids have too many of them to be listed.
    """
    faces, toward = rings(p.kind, p.pose), p.frame.axes[2]
    visible, hidden = split_edges(p.solid.vertices, faces, toward)
    return {
        "large": len(p.solid.edges) > 12, "rings": faces, "first": first_ring(p.kind),
        "visible": _plain(visible), "hidden_pairs": _plain(hidden),
        "front": _plain(faces_in_sight(p.solid.vertices, faces, toward)),
    }  # fmt: skip


def lowest_visible_edge(p: Params) -> Array:
    """Ends of the edge in sight whose middle is drawn lowest."""
    seen = p.solid.segments[~hidden_edges(p)]
    ends: Array = seen[int(np.argmin(p.frame.px(seen.mean(axis=1))[:, 1]))]
    return ends


def recheck_regular(p: Params) -> list[str]:
    """Equal edges, one sphere around the corners, one inside the faces, the right symbol {p, q}."""
    solid, (sides, around) = p.solid, SCHLAEFLI[p.kind]
    lengths = np.linalg.norm(np.diff(solid.segments, axis=1)[:, 0], axis=1)
    degrees = np.bincount(np.array(solid.edges).ravel())
    spheres = (np.linalg.norm(solid.vertices, axis=1), solid.levels)
    edges = 2 * sides * around / (4 - (sides - 2) * (around - 2))
    problems = []
    if np.abs(lengths - p.edge).max() > 1e-6 or len(solid.edges) != round(edges):
        problems.append(f"{len(lengths)} edges from {lengths.min()} to {lengths.max()}")
    if {len(face) for face in solid.faces} != {sides} or set(degrees) != {around}:
        problems.append(f"not of type {{{sides}, {around}}}")
    if any(np.ptp(radii) > 1e-6 for radii in spheres):
        problems.append("corners or faces are not equally far from the center")
    return problems


def school_measures(kind: str, a: float) -> dict[str, float]:
    """Volume, surface and angle between faces by the textbook formulas for edge length a."""
    root2, root3, root5 = np.sqrt((2, 3, 5))
    volume, surface, cosine = {
        "tetrahedron": (root2 / 12, root3, 1 / 3),
        "cube": (1, 6, 0),
        "octahedron": (root2 / 3, 2 * root3, -1 / 3),
        "dodecahedron": ((15 + 7 * root5) / 4, 3 * np.sqrt(25 + 10 * root5), -1 / root5),
        "icosahedron": (5 * (3 + root5) / 12, 5 * root3, -root5 / 3),
    }[kind]
    return {
        "volume": float(volume * a**3),
        "surface": float(surface * a**2),
        "dihedral_angle": float(np.degrees(np.arccos(cosine))),
    }
