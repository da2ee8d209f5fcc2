"""Orthographic projection as mplot3d does it: view frame, framing of a scene, proof of depth order.

Depth grows towards the viewer. Views are given as `(elev, azim)` in degrees, with roll 0 and the
vertical axis z.
"""

import math
from collections.abc import Sequence
from itertools import combinations, product

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
View = tuple[float, float]
Limits = tuple[tuple[float, float], ...]

UNITS_PER_REACH = 0.2973653081462569
"""Pixels of one data unit · half span of the limits ÷ side of the axes square, for equal spans and zoom 1."""
CENTRE = 0.5 + 5 / 370
"""Where mplot3d puts the centre of the limits, as a fraction of the axes square."""
FRONTAL_AZIMUTHS = (*range(-132, -106), *range(-73, -47))
"""Azimuths that show the front, y = least, more squarely than the left or the right side.

Only then do "left to right" and "back to front" mean the same in the picture and in words.
"""


def view_frame(view: View) -> Array:
    """Rows: the unit vectors that point right, up and towards the viewer."""
    elev, azim = np.radians(view)
    toward = [math.cos(elev) * math.cos(azim), math.cos(elev) * math.sin(azim), math.sin(elev)]
    right = [-math.sin(azim), math.cos(azim), 0.0]
    return np.array([right, np.cross(toward, right), toward])


def sight_axes(views: Array) -> tuple[Array, Array]:
    """For many views, rows (elevation, azimuth): right and up (V×2×3), and toward (V×3)."""
    elev, azim = np.radians(views).T
    level = np.cos(elev)
    right = np.column_stack([-np.sin(azim), np.cos(azim), 0 * azim])
    toward = np.column_stack([level * np.cos(azim), level * np.sin(azim), np.sin(elev)])
    return np.stack([right, np.cross(toward, right)], axis=1), toward


def project(points: Sequence[Sequence[float]] | Array, view: View) -> Array:
    """Right, up and depth of each point, in data units; shape (n, 3)."""
    return np.asarray(points, float) @ view_frame(view).T


def frame_limits(
    points: Sequence[Sequence[float]] | Array,
    view: View,
    width: float = 0.94,
    height: float = 0.94,
    largest: float = 1.0,
) -> Limits:
    """Equal-span limits that centre the projected points in the axes square.

    They fill at most `width` × `height` of the square, and one unit at most `largest` of it
    (fractions of its side); two decimals, so that they read well in a script.
    """
    seen = project(points, view)[:, :2]
    low, high = seen.min(axis=0), seen.max(axis=0)
    reach = float(((high - low) / (width, height)).max()) * UNITS_PER_REACH
    reach = math.ceil(max(reach, UNITS_PER_REACH / largest) * 50) / 50
    shift = (CENTRE - 0.5) * reach / UNITS_PER_REACH
    right, up, toward = view_frame(view)
    middle = np.asarray(points, float).mean(axis=0) @ toward
    centre = (*(((low + high) / 2) + shift), middle) @ np.array([right, up, toward])
    return tuple(
        (round(float(c - reach), 2), round(float(c - reach) + 2 * reach, 2)) for c in centre
    )


def lattice_gap(views: Array, reach: int = 4) -> Array:
    """For each view the least projected distance of two unit lattice points at most `reach` apart.

    True isometric views make (x, y, z) and (x+1, y−1, z+1) coincide; such views are ambiguous.
    """
    steps = [s for s in product(range(-reach, reach + 1), repeat=3) if s > (0, 0, 0)]
    axes, _ = sight_axes(views)
    seen = axes @ np.array(steps, float).T
    return np.asarray(np.sqrt((seen**2).sum(axis=1)).min(axis=1))


def unit_share(limits: Limits) -> float:
    """Length of one unit in the picture plane, as a fraction of the side of the axes square."""
    return UNITS_PER_REACH * 2 / (limits[0][1] - limits[0][0])


def framed_extent(
    points: Sequence[Sequence[float]] | Array, view: View, limits: Limits
) -> tuple[float, float]:
    """Lowest and highest projected point, from the middle of the axes square, ÷ its side."""
    centre = np.array([[(low + high) / 2 for low, high in limits]])
    heights = project(points, view)[:, 1] - project(centre, view)[0, 1]
    scale = unit_share(limits)
    shift = CENTRE - 0.5
    return float(heights.min()) * scale + shift, float(heights.max()) * scale + shift


def clear_views(
    elevations: Sequence[float], azimuths: Sequence[float], gap: float, reach: int = 4
) -> tuple[View, ...]:
    """The views of a grid in which no two lattice points within `reach` nearly coincide."""
    grid = list(product(elevations, azimuths))
    gaps = lattice_gap(np.array(grid, float), reach)
    return tuple(view for view, least in zip(grid, gaps, strict=True) if least >= gap)


def misordered(polygons: Sequence[Array], view: View, tolerance: float = 1e-6) -> list[str]:
    """Pairs of convex planar polygons that sorting by mean depth would paint in the wrong order.

    Exact: where two projections overlap, both planes are compared at every corner of the overlap.
    Polygons that pass through each other are reported as well. Edge-on ones hide nothing.
    """
    seen = [project(polygon, view) for polygon in polygons]
    problems = []
    for (i, a), (j, b) in combinations(enumerate(seen), 2):
        overlap = clip(a[:, :2], b[:, :2])
        if len(overlap) < 3 or area(overlap) < tolerance:
            continue
        ahead = _depth(a, overlap) - _depth(b, overlap)
        if ahead.max() > tolerance and ahead.min() < -tolerance:
            problems.append(f"faces {i} and {j} pass through each other")
        elif ahead[np.abs(ahead).argmax()] * (a[:, 2].mean() - b[:, 2].mean()) <= 0:
            problems.append(f"faces {i} and {j} would be painted in the wrong order")
    return problems


def covered(point: Sequence[float], polygons: Sequence[Array], view: View, margin: float) -> bool:
    """Whether a polygon nearer to the viewer reaches within `margin` of the point's projection."""
    spot = project([point], view)[0]
    for polygon in polygons:
        seen = project(polygon, view)
        if area(seen[:, :2]) < 1e-9:
            continue
        if (
            _distance(spot[:2], seen[:, :2]) < margin
            and _depth(seen, spot[None, :2])[0] > spot[2] + 1e-6
        ):
            return True
    return False


def room(polygon: Array, view: View) -> float:
    """Distance in the picture from the middle of a convex polygon to its nearest side."""
    seen = project(polygon, view)[:, :2]
    edges = np.roll(seen, -1, axis=0) - seen
    offsets = seen.mean(axis=0) - seen
    distances = np.abs(edges[:, 0] * offsets[:, 1] - edges[:, 1] * offsets[:, 0])
    return float((distances / np.linalg.norm(edges, axis=1)).min())


def area(polygon: Array) -> float:
    """Unsigned area of a planar polygon given by its 2-D corners (shoelace)."""
    x, y = polygon[:, 0], polygon[:, 1]
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2


def clip(subject: Array, window: Array) -> Array:
    """Intersection of two convex 2-D polygons (Sutherland–Hodgman); shape (n, 2), n may be 0."""
    if _turn(window) < 0:
        window = window[::-1]
    points = list(subject)
    for start, end in zip(window, np.roll(window, -1, axis=0), strict=True):
        if not points:
            break
        edge = end - start
        sides = [float(edge[0] * (p - start)[1] - edge[1] * (p - start)[0]) for p in points]
        kept = []
        for k, (point, side) in enumerate(zip(points, sides, strict=True)):
            before, previous = sides[k - 1], points[k - 1]
            if side * before < 0:
                kept.append(previous + (point - previous) * before / (before - side))
            if side >= 0:
                kept.append(point)
        points = kept
    return np.array(points).reshape(-1, 2)


def _turn(polygon: Array) -> float:
    x, y = polygon[:, 0], polygon[:, 1]
    return float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))


def _depth(polygon: Array, spots: Array) -> Array:
    """Depth of the polygon's plane at 2-D spots; the polygon must not be edge-on."""
    columns = np.column_stack([polygon[:, :2], np.ones(len(polygon))])
    plane = np.linalg.lstsq(columns, polygon[:, 2], rcond=None)[0]
    depth: Array = spots @ plane[:2] + plane[2]
    return depth


def _distance(spot: Array, polygon: Array) -> float:
    """Distance from a 2-D spot to a convex polygon, 0 inside."""
    window = polygon if _turn(polygon) > 0 else polygon[::-1]
    edges = np.roll(window, -1, axis=0) - window
    offsets = spot - window
    if (edges[:, 0] * offsets[:, 1] - edges[:, 1] * offsets[:, 0] >= 0).all():
        return 0.0
    along = np.clip((offsets * edges).sum(axis=1) / (edges**2).sum(axis=1), 0, 1)
    return float(np.linalg.norm(offsets - along[:, None] * edges, axis=1).min())
