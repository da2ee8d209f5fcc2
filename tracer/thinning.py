"""Keeps a trace small: long outlines are listed at every n-th vertex, and say so.

Elements of up to `SHORT` vertices are always whole. Longer ones share `BUDGET` vertices; those that
do not fit keep their first and last vertex and evenly chosen ones between, with the attributes
`sampled: true`, `vertices` (how many there are) and `length` (along all of them, in data).
"""

from dataclasses import replace

import numpy as np

from tracer.trace import Element, Point

SHORT = 64
BUDGET = 1_200


def thinned(elements: list[Element]) -> list[Element]:
    """The same elements, the longest outlines shortened where they exceed the budget together."""
    long = sorted((e for e in elements if _size(e) > SHORT), key=_size)
    left, limits = BUDGET, dict[int, int]()
    for n, element in enumerate(long):
        share = max(SHORT, left // (len(long) - n))
        limits[element.id] = min(share, _size(element))
        left = max(0, left - limits[element.id])
    return [_thin(e, limits.get(e.id, _size(e))) for e in elements]


def _size(element: Element) -> int:
    return max(len(element.data or ()), len(element.pixels or ()))


def _thin(element: Element, limit: int) -> Element:
    if _size(element) <= limit:
        return element
    attrs = dict(element.attrs) | {"sampled": True, "vertices": _size(element)}
    if element.data and element.kind in ("line", "curve", "arrow"):
        path = np.array(element.data, dtype=float)
        attrs["length"] = float(np.linalg.norm(np.diff(path, axis=0), axis=1).sum())
    return replace(
        element,
        data=_chosen(element.data, limit),
        pixels=_chosen(element.pixels, limit),
        attrs=attrs,
    )


def _chosen(points: tuple[Point, ...] | None, limit: int) -> tuple[Point, ...] | None:
    if points is None or len(points) <= limit:
        return points
    return tuple(points[i] for i in np.linspace(0, len(points) - 1, limit).round().astype(int))
