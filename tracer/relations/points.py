"""Sets of like elements: rows and columns, regular spacing, grids, symmetry."""

from typing import Any

import numpy as np

from tracer.geometry import PIXEL, shown
from tracer.outlines import Array
from tracer.relations.areas import centers
from tracer.trace import Element, Trace

_LIKE = ("marker", "rectangle", "circle", "ellipse", "polygon", "text", "image")


def families(trace: Trace) -> dict[str, list[Element]]:
    """Elements by kind, for kinds that stand about in sets."""
    return {kind: members for kind in _LIKE if (members := shown(trace, kind))}


def levels(values: Array) -> list[tuple[float, list[int]]]:
    """Clusters of values that are equal within a pixel: (mean, indices), ascending."""
    order = np.argsort(values, kind="stable")
    if len(order) == 0:
        return []
    breaks = np.flatnonzero(np.diff(values[order]) > PIXEL) + 1
    return [(float(values[g].mean()), g.tolist()) for g in np.split(order, breaks)]


def aligned(members: list[Element]) -> list[dict[str, Any]]:
    """Rows (one height) and columns (one place across) of at least three elements."""
    elements, points = centers(members)
    found = []
    for name, axis in (("row", 1), ("column", 0)):
        for _, group in levels(points[:, axis]):
            if len(group) > 2:
                ordered = sorted(group, key=lambda i: points[i, 1 - axis])
                places = points[ordered, 1 - axis]
                entry = {"as": name, "elements": [elements[i].id for i in ordered]}
                found.append(entry | _spacing(places))
    return found


def _spacing(places: Array) -> dict[str, float]:
    """`{"spacing": pixels}` if neighbours are equally far apart."""
    gaps = np.diff(places)
    if len(gaps) < 2 or float(np.ptp(gaps)) > PIXEL or float(gaps.min()) <= PIXEL:
        return {}
    return {"spacing": float(gaps.mean())}


def grid(members: list[Element]) -> dict[str, Any] | None:
    """Rows × columns if the elements fill a regular rectangular grid, each place at least once."""
    elements, points = centers(members)
    if len(elements) < 4:
        return None
    columns, rows = levels(points[:, 0]), levels(points[:, 1])
    if len(columns) < 2 or len(rows) < 2:
        return None
    column_of = {i: n for n, (_, group) in enumerate(columns) for i in group}
    row_of = {i: n for n, (_, group) in enumerate(rows) for i in group}
    places = {(row_of[i], column_of[i]) for i in range(len(elements))}
    if len(places) != len(rows) * len(columns):
        return None
    across, down = (np.diff([mean for mean, _ in side]) for side in (columns, rows))
    if max(float(np.ptp(across)), float(np.ptp(down))) > PIXEL:
        return None
    return {
        "rows": len(rows),
        "columns": len(columns),
        "members": len(elements),
        "spacing": [float(across.mean()), float(down.mean())],
    }


def symmetry(members: list[Element]) -> list[str]:
    """`left-right`, `top-bottom`, `point`: what maps the set onto itself about its middle."""
    elements, points = centers(members)
    if not 2 < len(elements) <= 2_000:
        return []
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    looks = [(e.facecolor, e.marker, e.bbox and _size(e)) for e in elements]
    mirrors = {"left-right": (-1, 1), "top-bottom": (1, -1), "point": (-1, -1)}
    return [
        name
        for name, signs in mirrors.items()
        if _maps_onto((points - middle) * signs, points - middle, looks)
    ]


def _size(element: Element) -> tuple[int, int]:
    x0, y0, x1, y1 = element.bbox or (0.0, 0.0, 0.0, 0.0)
    return round(x1 - x0), round(y1 - y0)


def _maps_onto(images: Array, points: Array, looks: list[Any]) -> bool:
    apart = np.abs(images[:, None, :] - points[None, :, :]).max(axis=2) <= PIXEL
    return all(
        any(looks[i] == looks[j] for j in np.flatnonzero(row)) for i, row in enumerate(apart)
    )
