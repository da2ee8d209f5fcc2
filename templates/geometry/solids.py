"""Convex solids: hulls, measures, half-space cuts, and which parts a viewer cannot see."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
Face = tuple[int, ...]
TOLERANCE = 1e-7


@dataclass(frozen=True, eq=False)
class Solid:
    """A convex solid. Faces list their corners counterclockwise as seen from outside."""

    vertices: Array
    faces: tuple[Face, ...]

    @cached_property
    def edges(self) -> list[tuple[int, int]]:
        """Vertex pairs i < j, sorted."""
        rings = (zip(f, (*f[1:], f[0]), strict=True) for f in self.faces)
        return sorted({(min(i, j), max(i, j)) for ring in rings for i, j in ring})

    @cached_property
    def normals(self) -> Array:
        """Outward unit normals, one a face."""
        return np.array([unit(area_vector(self.vertices[list(f)])) for f in self.faces])

    @cached_property
    def levels(self) -> Array:
        """`normals @ x <= levels` holds exactly inside."""
        return np.array(
            [n @ self.vertices[f[0]] for n, f in zip(self.normals, self.faces, strict=True)]
        )

    @property
    def polygons(self) -> list[Array]:
        """Corner coordinates of each face."""
        return [self.vertices[list(f)] for f in self.faces]

    @property
    def segments(self) -> Array:
        """Edges as (m, 2, 3) coordinates."""
        pairs: Array = self.vertices[np.array(self.edges)]
        return pairs

    @property
    def area(self) -> float:
        """Surface area."""
        return sum(polygon_area(polygon) for polygon in self.polygons)

    @property
    def volume(self) -> float:
        """Volume by the divergence theorem: a third of the sum of a · n over the faces."""
        polygons = self.polygons
        return sum(float(p[0] @ area_vector(p)) for p in polygons) / 3

    def contains(self, points: ArrayLike, slack: float = 0.0) -> NDArray[np.bool_]:
        """Which points are inside by more than `slack` (negative: outside by less)."""
        heights = np.asarray(points, float).reshape(-1, 3) @ self.normals.T - self.levels
        return np.asarray((heights < -slack).all(axis=1))

    def hides(self, points: ArrayLike, toward: ArrayLike) -> NDArray[np.bool_]:
        """Which points of the surface the solid covers, by a step along the line of sight."""
        size = float(np.ptp(self.vertices, axis=0).max())
        return self.contains(np.asarray(points, float) + np.asarray(toward, float) * size * 1e-4)


def unit(vector: ArrayLike) -> Array:
    """The vector at length one."""
    v = np.asarray(vector, float)
    normalised: Array = v / np.linalg.norm(v)
    return normalised


def area_vector(polygon: Array) -> Array:
    """Half the sum of cross products: normal to a flat polygon, as long as its area."""
    total: Array = np.cross(polygon, np.roll(polygon, -1, axis=0)).sum(axis=0) / 2
    return total


def polygon_area(polygon: Array) -> float:
    """Area of a flat polygon in space."""
    return float(np.linalg.norm(area_vector(polygon)))


def perimeter(polygon: Array) -> float:
    """Length of the closed boundary."""
    return float(np.linalg.norm(polygon - np.roll(polygon, 1, axis=0), axis=1).sum())


def counterclockwise(points: Array, normal: ArrayLike) -> list[int]:
    """Order of coplanar convex points around their mean, seen against the normal."""
    n = unit(normal)
    arms = points - points.mean(axis=0)
    first = unit(arms[0])
    angles = np.round(np.arctan2(arms @ np.cross(n, first), arms @ first), 6) % (2 * np.pi)
    return [int(i) for i in np.argsort(angles, kind="stable")]


def hull(points: ArrayLike) -> Solid:
    """Convex hull with coplanar facets merged; every point must be a vertex of it.

    Tries every plane through three points, which is exact enough and fast below ~60 points.
    """
    vertices = np.asarray(points, float)
    triples = np.array(list(combinations(range(len(vertices)), 3)))
    a, b, c = (vertices[triples[:, k]] for k in range(3))
    normals = np.cross(b - a, c - a)
    lengths = np.linalg.norm(normals, axis=1)
    flat = lengths > TOLERANCE
    normals, a = normals[flat] / lengths[flat, None], a[flat]
    heights = normals @ vertices.T - (normals * a).sum(axis=1)[:, None]
    faces: dict[frozenset[int], Face] = {}
    for normal, height in zip(normals, heights, strict=True):
        below, above = (height < TOLERANCE).all(), (height > -TOLERANCE).all()
        if below == above:
            continue
        members = np.flatnonzero(np.abs(height) < TOLERANCE)
        key = frozenset(members.tolist())
        if key not in faces:
            order = counterclockwise(vertices[members], normal if below else -normal)
            faces[key] = tuple(int(members[i]) for i in order)
    return Solid(vertices, tuple(sorted(faces.values(), key=sorted)))


def cut_vertices(normals: ArrayLike, levels: ArrayLike) -> Array:
    """Vertices of the solid `normals @ x <= levels`: all meets of three planes that obey the rest."""
    N, d = np.asarray(normals, float), np.asarray(levels, float)
    triples = np.array(list(combinations(range(len(N)), 3)))
    matrices = N[triples]
    regular = np.abs(np.linalg.det(matrices)) > 1e-9
    meets = np.linalg.solve(matrices[regular], d[triples[regular]][..., None])[..., 0]
    inside = meets[(meets @ N.T <= d + TOLERANCE).all(axis=1)]
    return distinct(inside)


def distinct(points: Array) -> Array:
    """The points without those that repeat an earlier one."""
    gaps = np.linalg.norm(points[:, None] - points, axis=2)
    repeats = np.triu(gaps < 1e-6, 1).any(axis=0)
    kept: Array = points[~repeats]
    return kept


def section_by_planes(solid: Solid, normal: ArrayLike, level: float) -> Array:
    """Corners of the section `normal @ x = level`, unordered, by meeting planes in threes."""
    n = np.asarray(normal, float)
    corners = cut_vertices([*solid.normals, n, -n], [*solid.levels, level, -level])
    on_plane: Array = corners[np.abs(corners @ n - level) < 1e-6]
    return on_plane


def clearance(points: Array, segments: Array, incident: Sequence[Collection[int]]) -> float:
    """Least distance in the picture between a point and a segment that it does not belong to.

    `points` (n, 2) and `segments` (m, 2, 2) in pixels; `incident` lists the points on each segment.
    """
    start, step = segments[:, 0], segments[:, 1] - segments[:, 0]
    along = ((points[:, None] - start) * step).sum(axis=2) / np.maximum((step**2).sum(axis=1), 1e-9)
    foot = start + along.clip(0, 1)[..., None] * step
    gaps = np.linalg.norm(points[:, None] - foot, axis=2)
    for k, members in enumerate(incident):
        gaps[list(members), k] = np.inf
    return float(gaps.min())


def closest_pair(points: Array) -> float:
    """Least distance between two of the points."""
    gaps = np.linalg.norm(points[:, None] - points, axis=2) + np.diag(np.full(len(points), np.inf))
    return float(gaps.min())
