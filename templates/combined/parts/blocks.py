"""Solids made of unit cubes with smooth faces: measures, and what a drawing of them must show.

The drawing cuts its edges by a formula; here the same cuts are found by following lines of sight,
and edges by comparing the directions of neighboring unit squares.
"""
# mypy: allow-untyped-calls

from collections.abc import Iterable, Sequence
from itertools import groupby, product

import numpy as np
from numpy.typing import NDArray

from templates.geometry.projection import View, view_frame
from templates.geometry.scene import Scene
from templates.geometry.voxels import NORMALS, Cell, boundary_squares, exposed, facing
from templates.snippets.solid_boxes import seen_and_hidden

Array = NDArray[np.float64]
Segments = list[Array]
"""Pairs of end points, each (2, 3)."""
FINE = 24
"""Points of every unit of edge whose line of sight is followed."""
LEAST_SPAN = 0.07
"""Units of edge between two changes from seen to hidden: less is no more than a speck of ink."""
HALVINGS = 34
CYCLE = ((0, 0), (1, 0), (1, 1), (0, 1))
"""Corners of a rectangle in order, as multiples of its sides."""


def box_cells(box: Sequence[int]) -> set[Cell]:
    """The unit cubes of a box: least corner x, y, z, then length along x, y and z."""
    x, y, z, dx, dy, dz = box
    return set(product(range(x, x + dx), range(y, y + dy), range(z, z + dz)))


def filled_array(cells: Iterable[Cell]) -> NDArray[np.bool_]:
    """The cubes as an array that begins at the origin."""
    places = np.array(sorted(cells))
    filled = np.zeros(places.max(axis=0) + 1, dtype=bool)
    filled[tuple(places.T)] = True
    return filled


def drawn_edges(
    edges: Iterable[Array], boxes: Iterable[Sequence[int]], view: View
) -> tuple[Segments, Segments]:
    """Edges as the scripts cut them: parts in sight, parts behind the boxes."""
    solid = np.array(list(boxes), float)
    lows, highs = solid[:, :3], solid[:, :3] + solid[:, 3:]
    seen, hidden = seen_and_hidden(edges, lows, highs, view_frame(view)[2])
    return [np.array(pair) for pair in seen], [np.array(pair) for pair in hidden]


def specks(*segments: Segments) -> bool:
    """Whether an edge changes from seen to hidden and back at once."""
    return any(np.linalg.norm(b - a) < LEAST_SPAN for part in segments for a, b in part)


def uncovered(segments: Segments, others: Segments) -> bool:
    """Whether a part of the segments, a quarter of a unit or longer, lies on none of the others."""
    starts = np.array([a for a, _ in others]).reshape(-1, 1, 3)
    ways = np.array([b - a for a, b in others]).reshape(-1, 1, 3)
    for a, b in segments:
        steps = np.arange(0.125, np.linalg.norm(b - a), 0.25)
        points = a + np.outer(steps / np.linalg.norm(b - a), b - a)
        along = ((points - starts) * ways).sum(2) / (ways**2).sum(2)
        feet = starts + np.clip(along, 0, 1)[..., None] * ways
        if (np.linalg.norm(points - feet, axis=2) > 1e-6).all(0).any():
            return True
    return False


def surface(cells: Iterable[Cell]) -> int:
    """Unit squares of the surface."""
    return len(exposed(cells))


def surface_by_differences(cells: Iterable[Cell]) -> int:
    """The same, counted along the lines of the lattice where filled and empty cells change."""
    filled = np.pad(filled_array(cells), 1).astype(int)
    return int(sum(np.abs(np.diff(filled, axis=axis)).sum() for axis in range(3)))


def neat(value: float) -> float:
    """The number without binary noise, whole ones as integers."""
    rounded = round(value, 6)
    return int(rounded) if float(rounded).is_integer() else rounded


# --- what a drawing must show ------------------------------------------------------------------


def expect_faces(scene: Scene, cells: Iterable[Cell], view: View, tones: Sequence[str]) -> None:
    """Add the unit squares that look at the viewer, colored by the axis that they face."""
    for (_, normal), square in boundary_squares(cells, facing(view)):
        scene.face(square, tones[int(np.abs(normal).argmax())])


def sighted_edges(
    edges: Iterable[Array], boxes: Iterable[Sequence[int]], view: View
) -> tuple[Segments, Segments]:
    """`drawn_edges` by lines of sight: changes are found by halving."""
    toward = view_frame(view)[2]
    solid = np.array(list(boxes), float)
    lows, highs = solid[:, :3], solid[:, :3] + solid[:, 3:]
    near, far = np.where(toward > 0, lows, highs), np.where(toward > 0, highs, lows)

    def covered(points: Array) -> NDArray[np.bool_]:
        enter = ((near - points[:, None]) / toward).max(axis=2)
        leave = ((far - points[:, None]) / toward).min(axis=2)
        return np.asarray((leave > np.maximum(enter, 0) + 1e-9).any(axis=1))

    pieces: tuple[Segments, Segments] = ([], [])
    for start, end in edges:
        count = round(float(np.linalg.norm(end - start))) * FINE
        inner = (np.arange(count) + 0.5) / count
        middles = np.array([1e-6, *inner, 1 - 1e-6])  # what is short is at a corner
        states = covered(start + middles[:, None] * (end - start))
        turns = np.flatnonzero(states[1:] != states[:-1])
        low, high = middles[turns], middles[turns + 1]
        for _ in range(HALVINGS if len(turns) else 0):
            half = (low + high) / 2
            same = covered(start + half[:, None] * (end - start)) == states[turns]
            low, high = np.where(same, half, low), np.where(same, high, half)
        cuts = [0.0, *low, 1.0]
        order = [states[0], *states[turns + 1]]
        for a, b, hidden in zip(cuts, cuts[1:], order, strict=False):
            pieces[int(hidden)].append(start + np.outer((a, b), end - start))
    return pieces


def edge_runs(cells: set[Cell]) -> Segments:
    """Whole edges: unit edges at which squares of different directions meet, joined where straight."""
    meeting: dict[tuple[int, int, int, int], set[Cell]] = {}
    for (_, normal), square in boundary_squares(cells, NORMALS):
        for a, b in zip(square, np.roll(square, -1, axis=0), strict=True):
            axis = int(np.abs(b - a).argmax())
            x, y, z = (int(v) for v in np.minimum(a, b))
            meeting.setdefault((axis, x, y, z), set()).add(normal)
    units = sorted(
        (axis, *(v for k, v in enumerate(place) if k != axis), place[axis])
        for (axis, *place), normals in meeting.items()
        if len(normals) > 1
    )
    runs = []
    numbered = enumerate(units)
    for (axis, u, v, _), group in groupby(numbered, lambda k: (*k[1][:3], k[1][3] - k[0])):
        steps = [unit[3] for _, unit in group]
        ends = [np.insert([float(u), float(v)], axis, t) for t in (steps[0], steps[-1] + 1)]
        runs.append(np.array(ends))
    return runs


def facing_rectangles(box: Sequence[int], side: int) -> list[tuple[int, Array]]:
    """The lateral, the front and the top side of a box, with the axis that each faces."""
    x, y, z, dx, dy, dz = box
    lateral = x + dx if side > 0 else x
    return [
        (0, np.array([(lateral, y + a * dy, z + b * dz) for a, b in CYCLE])),
        (1, np.array([(x + a * dx, y, z + b * dz) for a, b in CYCLE])),
        (2, np.array([(x + a * dx, y + b * dy, z + dz) for a, b in CYCLE])),
    ]


def painted_wrongly(polygons: Sequence[Array], view: View, samples: int = 5) -> list[str]:
    """Convex polygons, in the order of painting, that cover a nearer one in the picture.

    Tested at points spread over each polygon: of all polygons over such a point, the one painted
    last must be the nearest.
    """
    seen = [polygon @ view_frame(view).T for polygon in polygons]
    ticks = (np.arange(samples) + 0.5) / samples
    problems = []
    for k, own in enumerate(seen):
        a, b, d = own[0], own[1], own[-1]
        spots = (a + s * (b - a) + t * (d - a) for s, t in product(ticks, ticks))
        for spot in spots:
            over = [j for j, other in enumerate(seen) if _covers(other, spot)]
            depths = [_depth_at(seen[j], spot) for j in over]
            if over and depths[-1] < max(depths) - 1e-6:
                problems.append(f"polygon {over[-1]} is painted over a nearer one at polygon {k}")
                break
    return problems[:3]


def _covers(polygon: Array, spot: Array) -> bool:
    steps = np.roll(polygon, -1, axis=0)[:, :2] - polygon[:, :2]
    arms = spot[:2] - polygon[:, :2]
    turns = steps[:, 0] * arms[:, 1] - steps[:, 1] * arms[:, 0]
    return bool((turns > 1e-9).all() or (turns < -1e-9).all())


def _depth_at(polygon: Array, spot: Array) -> float:
    normal = np.cross(polygon[1] - polygon[0], polygon[2] - polygon[0])
    return float(polygon[0, 2] - normal[:2] @ (spot[:2] - polygon[0, :2]) / normal[2])
