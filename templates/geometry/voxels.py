"""Solids made of unit cubes: height maps, exposed faces, what an orthographic viewer sees of them.

A cube is named by its least corner (x, y, z), x to the right, y to the back, z up. A height map is
a tuple of rows from back to front, each from left to right, as it would be printed in a plan.

Painting the unit squares of one lattice in order of mean depth is always right in orthographic
view. Proof: turn the axes so that the viewer looks from the positive octant. If square A hides part
of square B, some ray enters A at a and B at b with b < a in all three coordinates. Along each axis a
square either lies in an integer plane or spans an open unit interval; in all four combinations
b < a then gives centre(B) ≤ centre(A), with < for at least one axis. So B's mean depth is smaller.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from templates.geometry.choices import Heights
from templates.geometry.projection import Array, View, project, view_frame

Cell = tuple[int, int, int]
Face = tuple[Cell, Cell]
"""A cube and the outward normal of one of its sides."""

NORMALS: tuple[Cell, ...] = ((1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0), (0, 0, 1), (0, 0, -1))

EDGE = 0.005
"""Distance from its edges, in units, at which a face is still looked at."""


def stack_cells(heights: Heights) -> frozenset[Cell]:
    """The cubes of a height map: front row at y = 0, left column at x = 0."""
    last = len(heights) - 1
    return frozenset(
        (x, last - row, z)
        for row, line in enumerate(heights)
        for x, height in enumerate(line)
        for z in range(height)
    )


def stack_corners(heights: Heights) -> list[Cell]:
    """Top corners of every column of a height map (on the floor where it is empty)."""
    last = len(heights) - 1
    return [
        (x + i, last - row + j, height)
        for row, line in enumerate(heights)
        for x, height in enumerate(line)
        for i in (0, 1)
        for j in (0, 1)
    ]


def exposed(cells: Iterable[Cell], normals: Iterable[Cell] = NORMALS) -> list[Face]:
    """Sides that no other cube touches."""
    solid = set(cells)
    return [
        ((x, y, z), (i, j, k))
        for x, y, z in sorted(solid)
        for i, j, k in normals
        if (x + i, y + j, z + k) not in solid
    ]


def corners(face: Face) -> Array:
    """The four corners of a face in cyclic order."""
    cell, normal = np.array(face[0], float), np.array(face[1], float)
    axis = int(np.abs(normal).argmax())
    u, v = np.eye(3)[[(axis + 1) % 3, (axis + 2) % 3]]
    base = cell + np.maximum(normal, 0)
    return np.array([base, base + u, base + u + v, base + v])


def facing(view: View) -> tuple[Cell, ...]:
    """The three normals that point at the viewer."""
    toward = view_frame(view)[2]
    return tuple(n for n in NORMALS if float(np.dot(n, toward)) > 1e-9)


def visible_shares(cells: Iterable[Cell], view: View, samples: int = 12) -> dict[Face, float]:
    """For each exposed side that faces the viewer, the share of its area that nothing hides.

    Measured on `samples`² points of each face; every point's ray is followed exactly, from
    lattice plane to lattice plane, towards the viewer.
    """
    seen = _seen(cells, view, (np.arange(samples) + 0.5) / samples)
    return {face: float(points.mean()) for face, points in seen.items()}


def _seen(cells: Iterable[Cell], view: View, ticks: Array) -> dict[Face, NDArray[np.bool_]]:
    """For each exposed side that faces the viewer, which points of the grid over it can be seen."""
    solid = set(cells)
    faces = exposed(solid, facing(view))
    if not faces:
        return {}
    points = np.concatenate([_grid(face, ticks) for face in faces])
    covered = blocked(solid, points, view_frame(view)[2]).reshape(len(faces), -1)
    return dict(zip(faces, ~covered, strict=True))


@lru_cache(maxsize=512)
def top_shares(heights: Heights, view: View) -> tuple[tuple[float, ...], ...]:
    """For each cell of the plan, the visible share of its column's top (of its floor, if empty)."""
    last = len(heights) - 1
    cells = stack_cells(heights)
    floor = {(x, last - row, -1) for row, line in enumerate(heights) for x in range(len(line))}
    shares = visible_shares(cells | floor, view)
    return tuple(
        tuple(shares[((x, last - row, height - 1), (0, 0, 1))] for x, height in enumerate(line))
        for row, line in enumerate(heights)
    )


@lru_cache(maxsize=512)
def cube_shares(heights: Heights, view: View) -> Mapping[Cell, float]:
    """For each cube the largest visible share of its faces; 0 means that it cannot be seen.

    A sliver along an edge falls between the points by which shares are measured: it counts as `EDGE`.
    """
    cells = stack_cells(heights)
    best = dict.fromkeys(cells, 0.0)
    for (cell, _), share in visible_shares(cells, view).items():
        best[cell] = max(best[cell], share)
    for (cell, _), points in _seen(cells, view, np.linspace(EDGE, 1 - EDGE, 13)).items():
        if points.any():
            best[cell] = max(best[cell], EDGE)
    return best


def painted_shares(cells: Iterable[Cell], view: View, fine: int = 24) -> dict[Face, float]:
    """The same shares by another algorithm: paint all faces, far ones first, into a fine raster.

    `fine` raster points per unit; a face's share is what is left of the points it covered at first.
    """
    faces = exposed(set(cells), facing(view))
    seen = [project(corners(face), view) for face in faces]
    low = np.min([s.min(axis=0) for s in seen], axis=0)
    high = np.max([s.max(axis=0) for s in seen], axis=0)
    columns, rows = (int(n) for n in np.ceil((high - low)[:2] * fine) + 1)
    owner = np.full((columns, rows), -1)
    order = sorted(range(len(faces)), key=lambda k: float(seen[k][:, 2].mean()))
    inner = []
    for k in order:
        a, b, _, d = (seen[k][:, :2] - low[:2]) * fine
        box = np.floor((seen[k][:, :2] - low[:2]) * fine)
        x0, y0 = (int(v) for v in box.min(axis=0))
        x1, y1 = (int(v) for v in box.max(axis=0) + 2)
        x, y = np.meshgrid(
            np.arange(x0, min(x1, columns)), np.arange(y0, min(y1, rows)), indexing="ij"
        )
        edges = np.linalg.inv(np.array([b - a, d - a]).T)
        s, t = np.tensordot(edges, np.array([x - a[0], y - a[1]]), axes=1)
        covers = (s > -1e-9) & (s < 1 + 1e-9) & (t > -1e-9) & (t < 1 + 1e-9)
        inside = (s > 0.01) & (s < 0.99) & (t > 0.01) & (t < 0.99)
        inner.append((x[inside], y[inside]))
        owner[x[covers], y[covers]] = k
    return {
        faces[k]: float((owner[spots] == k).mean()) for k, spots in zip(order, inner, strict=True)
    }


def boundary_squares(cells: Iterable[Cell], normals: Iterable[Cell]) -> list[tuple[Face, Array]]:
    """Exposed sides and their corners, from differences of the filled array along each axis."""
    solid = np.array(sorted(cells))
    low = solid.min(axis=0) - 1
    filled = np.zeros(np.ptp(solid, axis=0) + 3, bool)
    filled[tuple((solid - low).T)] = True
    squares = []
    for normal in normals:
        axis = int(np.abs(normal).argmax())
        beyond = np.roll(filled, -sum(normal), axis)
        for x, y, z in (np.argwhere(filled & ~beyond) + low).tolist():
            face = ((x, y, z), normal)
            squares.append((face, corners(face)))
    return squares


def _grid(face: Face, ticks: Array) -> Array:
    a, b, _, d = corners(face)
    s, t = (g.reshape(-1, 1) for g in np.meshgrid(ticks, ticks))
    spots: Array = a + s * (b - a) + t * (d - a) + 1e-6 * np.array(face[1])
    return spots


def blocked(solid: set[Cell], points: Array, toward: Array) -> NDArray[np.bool_]:
    """Whether the ray from each point towards the viewer meets a cube."""
    cells = np.array(sorted(solid))
    low, size = cells.min(axis=0) - 1, np.ptp(cells, axis=0) + 3
    filled = np.zeros(size, bool)
    filled[tuple((cells - low).T)] = True
    steps = np.arange(1, int(size.max()) + 1)
    first = np.where(toward > 0, np.floor(points), np.ceil(points))
    planes = first[:, :, None] + np.sign(toward)[None, :, None] * steps
    times = ((planes - points[:, :, None]) / toward[None, :, None]).reshape(len(points), -1)
    times = np.sort(np.concatenate([np.zeros((len(points), 1)), times], axis=1), axis=1)
    middles = (times[:, 1:] + times[:, :-1]) / 2
    visited = np.floor(points[:, None, :] + middles[:, :, None] * toward).astype(int) - low
    inside = ((visited >= 0) & (visited < size)).all(axis=2)
    visited = np.clip(visited, 0, size - 1)
    hits = filled[visited[..., 0], visited[..., 1], visited[..., 2]] & inside
    result: NDArray[np.bool_] = hits.any(axis=1)
    return result
