"""Geometry of traced elements in pixels, as several rules ask for it."""

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from qc.pixels import Box
from tracer.geometry import inside
from tracer.trace import Element, Trace

Path = NDArray[np.float64]
"""Vertices in pixels, n × 2."""

FILLED = frozenset(
    {"rectangle", "polygon", "circle", "ellipse", "wedge", "face", "image", "mesh", "marker"}
)


def vertices(element: Element) -> Path:
    """Its vertices without repeats of the one before; empty if unknown or broken by gaps."""
    if element.pixels is None or int(element.attrs.get("segments", 1)) > 1:
        return np.empty((0, 2))
    path = np.array([p[:2] for p in element.pixels], dtype=float)
    if len(path) > 1:
        keep = np.r_[True, np.abs(np.diff(path, axis=0)).max(axis=1) > 1e-6]
        path = path[keep]
    return path


def lengths(path: Path) -> NDArray[np.float64]:
    """Lengths of the edges, one less than there are vertices."""
    steps = np.diff(path, axis=0)
    found: NDArray[np.float64] = np.hypot(steps[:, 0], steps[:, 1])
    return found


def turns(path: Path) -> NDArray[np.float64]:
    """Signed angle in radians by which a path turns at each inner vertex."""
    steps = np.diff(path, axis=0)
    a, b = steps[:-1], steps[1:]
    cross = a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
    found: NDArray[np.float64] = np.arctan2(cross, (a * b).sum(axis=1))
    return found


def crossings(corners: Path) -> NDArray[np.intp]:
    """Pairs of edges of a closed outline that cross properly, k × 2; edge i starts at corner i."""
    a, b = corners, np.roll(corners, -1, axis=0)

    def sides(p: Path) -> NDArray[np.float64]:
        """On which side of each edge (row) each point (column) lies."""
        away, along = p[None] - a[:, None], (b - a)[:, None]
        side: NDArray[np.float64] = along[..., 0] * away[..., 1] - along[..., 1] * away[..., 0]
        return side

    parted = sides(a) * sides(b) < -1e-9
    return np.argwhere(np.triu(parted & parted.T))


def box_gap(box: Box, point: tuple[float, float]) -> float:
    """Distance of a point from a box, 0 inside."""
    dx = max(box[0] - point[0], 0.0, point[0] - box[2])
    dy = max(box[1] - point[1], 0.0, point[1] - box[3])
    return math.hypot(dx, dy)


def path_gap(path: Path, point: tuple[float, float]) -> float:
    """Distance of a point from a polyline."""
    p = np.asarray(point, dtype=float)
    if len(path) == 1:
        return float(np.hypot(*(path[0] - p)))
    a, d = path[:-1], np.diff(path, axis=0)
    square = np.maximum((d * d).sum(axis=1), 1e-12)
    along = np.clip(((p - a) * d).sum(axis=1) / square, 0.0, 1.0)
    foot = a + along[:, None] * d
    return float(np.hypot(foot[:, 0] - p[0], foot[:, 1] - p[1]).min())


def gap(element: Element, point: tuple[float, float]) -> float:
    """Distance in pixels of a point from what an element draws; 0 inside filled ones.

    Where only a bounding box is known, and for what is filled but for polygons, the box stands for
    the shape.
    """
    if element.kind == "polygon" and element.facecolor and len(path := vertices(element)) > 2:
        within = inside(path, np.array([point], dtype=float))[0]
        return 0.0 if within else path_gap(np.vstack([path, path[:1]]), point)
    if element.bbox is not None and (element.kind in FILLED or element.kind == "text"):
        return box_gap(element.bbox, point)
    path = vertices(element)
    if element.kind in ("line", "arrow") and len(path):
        return path_gap(path, point)
    return np.inf if element.bbox is None else box_gap(element.bbox, point)


def nearest(elements: Iterable[Element], point: tuple[float, float]) -> float:
    """Distance of a point from the nearest element; infinite if there are none.

    Boxes tell how near an element can be, so few paths need to be measured.
    """
    bounds = [(box_gap(e.bbox, point) if e.bbox else 0.0, e) for e in elements]
    least = np.inf
    for bound, e in sorted(bounds, key=lambda pair: pair[0]):
        if bound >= least:
            break
        least = min(least, gap(e, point))
    return least


def diagonal(trace: Trace) -> float:
    """Of the canvas, in pixels."""
    return float(np.hypot(trace.figure.width, trace.figure.height))


def area(box: Box) -> float:
    """Of a box, in square pixels."""
    return (box[2] - box[0]) * (box[3] - box[1])


def shared_area(a: Box, b: Box) -> float:
    """Of what two boxes have in common."""
    wide, high = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    return max(0.0, wide) * max(0.0, high)


def outline_area(path: Path) -> float:
    """Enclosed by a closed outline, in square pixels."""
    x, y = path.T
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)
