"""Keeps a trace small: long outlines are listed at chosen vertices, and say so.

Outlines of up to `FEW` vertices are always whole. Longer ones share `BUDGET`, of which a figure of
many elements keeps less, the shortest first, and have at least `LEAST`; those that do not fit keep their ends, their extremes
across and down, and evenly chosen vertices between, with the attributes `sampled: true`, `vertices`
(how many there are) and `length` (along all of them, in data). Outlines listed at more than `FINE`
vertices have eight significant digits, not nine.
"""

from dataclasses import replace

import numpy as np

from tracer.calls import to_points
from tracer.trace import Element, Point

FEW = 12
LEAST = 8
BUDGET = 4_800
"""Numbers of long outlines: four for a vertex, in data and in pixels; five in 3-D axes."""
ELEMENTS = 60
"""Each element more takes the room of `EACH` numbers …"""
EACH = 30
AT_LEAST = 1_200
"""… until so many are left."""
FINE = 100
_TINY = 1e-290


def thinned(elements: list[Element]) -> list[Element]:
    """The same elements, the longest outlines shortened where they exceed the budget together."""
    long = sorted((e for e in elements if _size(e) > FEW), key=_size)
    left = max(AT_LEAST, BUDGET - EACH * max(0, len(elements) - ELEMENTS))
    limits: dict[int, int] = {}
    for n, element in enumerate(long):
        numbers = 5 if element.data and len(element.data[0]) == 3 else 4
        share = left // (len(long) - n) // numbers
        limits[element.id] = min(_size(element), max(LEAST, share))
        left = max(0, left - limits[element.id] * numbers)
    return [_plainer(_thin(e, limits.get(e.id, FEW))) for e in elements]


def _size(element: Element) -> int:
    return max(len(element.data or ()), len(element.pixels or ()))


def _thin(element: Element, limit: int) -> Element:
    size = _size(element)
    if size <= limit:
        return element
    attrs = dict(element.attrs) | {"sampled": True, "vertices": size}
    if element.data and element.kind in ("line", "curve", "arrow"):
        path = np.array(element.data, dtype=float)
        attrs["length"] = float(np.linalg.norm(np.diff(path, axis=0), axis=1).sum())
    chosen = _chosen(element, size, limit)
    return replace(
        element,
        data=_taken(element.data, chosen, size),
        pixels=_taken(element.pixels, chosen, size),
        attrs=attrs,
    )


def _plainer(element: Element) -> Element:
    """The element with eight digits of a fine outline's data."""
    if element.data is None or len(element.data) <= FINE:
        return element
    points = np.array(element.data, dtype=float)
    scale = 10.0 ** (7 - np.floor(np.log10(np.maximum(np.abs(points), _TINY))))
    return replace(element, data=to_points(np.rint(points * scale) / scale))


def _chosen(element: Element, size: int, limit: int) -> list[int]:
    """Indices of the vertices to keep, ascending."""
    points = element.pixels if len(element.pixels or ()) == size else element.data
    path = np.array(points, dtype=float)
    extremes = np.concatenate([path.argmin(axis=0), path.argmax(axis=0)])
    evenly = np.linspace(0, size - 1, max(2, limit - len(extremes))).round().astype(int)
    chosen: list[int] = np.union1d(evenly, extremes).tolist()
    return chosen


def _taken(
    points: tuple[Point, ...] | None, chosen: list[int], size: int
) -> tuple[Point, ...] | None:
    if points is None or len(points) == size:
        return None if points is None else tuple(points[i] for i in chosen)
    return points if len(points) <= len(chosen) else None
