"""Solids with pyramids raised on their faces: polygons, what is in sight, and measures."""
# mypy: allow-untyped-calls

from functools import lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from templates.geometry.projection import project
from templates.geometry.solids import Solid, area_vector, hull, perimeter, polygon_area, unit
from templates.polyhedra.parts.regular import regular_solid
from templates.snippets.solid_regular import antiprism, by_height, prism, with_edge

Array = NDArray[np.float64]


class Star(NamedTuple):
    """A convex solid with equal edges around the origin, and the pyramids on its faces."""

    kind: str
    pose: str
    """`plain`, on a `face` or on a `corner`."""
    edge: float
    height: float
    """Of each pyramid above its face."""
    raised: str
    """Which faces carry one: `all`, the `upper` ones, or the `top` one, the highest."""


PRISMS = {
    "triangular prism": 3, "pentagonal prism": 5, "hexagonal prism": 6,
}  # fmt: skip
LEVEL = 0.03
"""Of the edge: faces whose middle lies higher above the origin count as upper ones."""
ANTIPRISMS = {"square antiprism": 4, "pentagonal antiprism": 5}


@lru_cache(maxsize=512)
def base_solid(star: Star) -> Solid:
    """The convex solid, corners from the lowest up."""
    if star.kind in PRISMS:
        return hull(by_height(with_edge(prism(PRISMS[star.kind]), star.edge)))
    if star.kind in ANTIPRISMS:
        return hull(by_height(with_edge(antiprism(ANTIPRISMS[star.kind]), star.edge)))
    return regular_solid(star.kind, star.pose, star.edge)


def places(kind: str, pose: str) -> tuple[str, ...]:
    """Which faces can carry pyramids: several upper ones, the top one if it is alone at the top."""
    solid = base_solid(Star(kind, pose, 1, 1, "all"))
    heights = np.sort([polygon[:, 2].mean() for polygon in solid.polygons])
    upper, top = int((heights > LEVEL).sum()) > 1, heights[-1] - heights[-2] > 0.05
    return ("all", *("upper",) * upper, *("top",) * bool(top))


def raised_faces(star: Star) -> list[int]:
    """Numbers of the faces that carry a pyramid."""
    solid = base_solid(star)
    heights = [float(polygon[:, 2].mean()) for polygon in solid.polygons]
    if star.raised == "all":
        return list(range(len(heights)))
    if star.raised == "upper":
        return [k for k, z in enumerate(heights) if z > LEVEL * star.edge]
    return [int(np.argmax(heights))]


@lru_cache(maxsize=512)
def star_polygons(star: Star) -> tuple[tuple[Array, ...], tuple[Array, ...]]:
    """Triangles of the pyramids, and faces left flat; corners counterclockwise from outside."""
    solid, raised = base_solid(star), raised_faces(star)
    triangles, flat = [], []
    for k, (polygon, normal) in enumerate(zip(solid.polygons, solid.normals, strict=True)):
        if k not in raised:
            flat.append(polygon)
            continue
        tip = polygon.mean(axis=0) + star.height * normal
        pairs = zip(polygon, np.roll(polygon, -1, axis=0), strict=True)
        triangles += [np.array([a, b, tip]) for a, b in pairs]
    return tuple(triangles), tuple(flat)


def all_polygons(star: Star) -> list[Array]:
    """Every face of the finished solid."""
    triangles, flat = star_polygons(star)
    return [*triangles, *flat]


def normals_of(polygons: list[Array]) -> Array:
    """Outward unit normals."""
    return np.array([unit(area_vector(polygon)) for polygon in polygons])


def flattest(kind: str, ratio: float) -> float:
    """Least sine of a bend between faces at an edge of the base, with a pyramid on one or both.

    `ratio` is the height of the pyramids over the edge. Interior angles at an edge add up: that of
    the base and the slopes of the pyramids beside it; the faces are in line where this makes 180°.
    """
    apothems, neighbors, inner = _edges_of_base(kind)
    slopes = np.arctan2(ratio, apothems)[neighbors]
    sums = inner + np.array([slopes.sum(axis=0), *slopes])
    return float(np.abs(np.sin(sums)).min())


@lru_cache(maxsize=16)
def _edges_of_base(kind: str) -> tuple[Array, NDArray[np.intp], Array]:
    """Of faces, their inradii; of edges, the two faces that meet (2, n) and the angle between them."""
    solid = base_solid(Star(kind, "plain", 1, 1, "all"))
    apothems = np.array([2 * polygon_area(q) / perimeter(q) for q in solid.polygons])
    pairs = [
        (i, j)
        for (i, face), (j, other) in combinations(enumerate(solid.faces), 2)
        if len(set(face) & set(other)) == 2
    ]
    angles = [np.pi - np.arccos(solid.normals[i] @ solid.normals[j]) for i, j in pairs]
    return apothems, np.array(pairs).T, np.array(angles)


def folds(star: Star) -> Array:
    """Sines of the angles by which neighboring faces bend at each edge; negative at valleys."""
    polygons = all_polygons(star)
    normals = normals_of(polygons)
    owner: dict[tuple[bytes, bytes], int] = {}
    for k, polygon in enumerate(polygons):
        keys = [(np.round(corner, 6) + 0.0).tobytes() for corner in polygon]
        for a, b in zip(keys, [*keys[1:], keys[0]], strict=True):
            owner[a, b] = k
    found = []
    for (a, b), k in owner.items():
        other = owner[b, a]
        if k < other:
            start, end = np.frombuffer(a), np.frombuffer(b)
            found.append(float(np.cross(normals[k], normals[other]) @ unit(end - start)))
    return np.array(found)


def shares_in_sight(polygons: list[Array], view: tuple[float, float]) -> list[float]:
    """Of each face that looks at the viewer, the share that no other covers (others: 0)."""
    seen = [project(polygon, view) for polygon in polygons]
    fronts = [k for k, q in enumerate(seen) if area_vector(np.c_[q[:, :2], 0 * q[:, 0]])[2] > 0]
    triangles = [np.array([seen[k][0], *pair]) for k in fronts for pair in _fan(seen[k])]
    shares = [0.0] * len(polygons)
    for k in fronts:
        spots = np.concatenate([_spots(np.array([seen[k][0], *pair])) for pair in _fan(seen[k])])
        covered = np.zeros(len(spots), bool)
        for triangle in triangles:
            covered |= _covers(triangle, spots)
        shares[k] = 1 - float(covered.mean())
    return shares


def _fan(polygon: Array) -> list[tuple[Array, Array]]:
    """The other two corners of the triangles that make up a convex polygon."""
    return list(pairwise(polygon[1:]))


def _spots(triangle: Array) -> Array:
    """Points spread evenly inside a triangle, N×3."""
    steps = np.arange(9)
    grid = [(i + 1 / 3, j + 1 / 3) for i in steps for j in steps if i + j < 9]
    weights = np.array([(i, j, 9 - i - j) for i, j in grid]) / 9
    inside: Array = weights @ triangle
    return inside


def _covers(triangle: Array, spots: Array) -> NDArray[np.bool_]:
    """Which spots lie behind the triangle."""
    frame = np.vstack([triangle[:, :2].T, np.ones(3)])
    if abs(np.linalg.det(frame)) < 1e-9:
        return np.zeros(len(spots), bool)
    weights = np.linalg.solve(frame, np.vstack([spots[:, :2].T, np.ones(len(spots))]))
    depth = triangle[:, 2] @ weights
    size = float(np.ptp(triangle[:, :2], axis=0).max())
    return np.asarray((weights > 1e-9).all(axis=0) & (depth > spots[:, 2] + 1e-6 * size))


def volume(star: Star) -> float:
    """Signed tetrahedra over all faces: a sixth of the sum of their triple products."""
    fans = [(q[0], *pair) for q in all_polygons(star) for pair in _fan(q)]
    return sum(float(np.cross(a, b) @ c) for a, b, c in fans) / 6


def surface(star: Star) -> float:
    """Total area of the faces."""
    return sum(polygon_area(polygon) for polygon in all_polygons(star))
