"""Lengths, radii and areas."""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from qc.claims.things import Thing
from tracer.trace import Element, Point

MOST_SIDES = 24
"""Outlines of more sides are curves, whose sides nobody measures."""
SAMPLED = 16
"""Paths of more points may be circles."""


def radii(marks: Iterable[Element]) -> list[float]:
    """Radii of circles, wedges and arcs, and of curves that run around something; data coordinates."""
    found = []
    for e in marks:
        if "radius" in e.attrs:
            found.append(float(e.attrs["radius"]))
        elif e.kind in ("line", "curve", "polygon") and e.data and len(e.data) > SAMPLED:
            spans = [max(p[k] for p in e.data) - min(p[k] for p in e.data) for k in range(2)]
            if abs(spans[0] - spans[1]) < 0.02 * max(spans):
                found.append(sum(spans) / 4)
    return found


def lengths(marks: Iterable[Element]) -> Iterator[float]:
    """Every length a reader could take off some marks, in data coordinates."""
    for e in marks:
        if not e.data or e.transform not in ("data", "other"):
            continue
        if e.kind in ("line", "arrow", "polygon", "face", "rectangle"):
            closing = [e.data[0]] if e.kind not in ("line", "arrow") else []
            steps = [math.dist(a, b) for a, b in zip(e.data, (*e.data[1:], *closing), strict=False)]
            if len(steps) <= MOST_SIDES:
                yield from steps
            if e.kind in ("line", "arrow"):
                yield sum(steps)
        if len(e.data) > 1:
            for k in range(len(e.data[0])):
                yield max(p[k] for p in e.data) - min(p[k] for p in e.data)
        yield from (
            float(e.attrs[w])
            for w in ("width", "height")
            if isinstance(e.attrs.get(w), (int, float))
        )


def span_along(element: Element, axis: int) -> tuple[float, float]:
    """Least and greatest coordinate of what has any, radii and widths around a middle included."""
    values = [p[axis] for p in element.data or ()]
    half = 0.0
    if len(values) == 1 and axis < 2:
        whole = element.attrs.get(("width", "height")[axis], 0.0)
        half = float(element.attrs.get("radius") or float(whole or 0.0) / 2)
    return min(values) - half, max(values) + half


def length_of(thing: Thing) -> float:
    """The length of a straight line, else the longer side of the box; pixels."""
    mark = thing.first
    if mark is not None and mark.kind in ("line", "arrow") and mark.pixels and len(mark.pixels) > 1:
        return math.dist(mark.pixels[0], mark.pixels[-1])
    return longer_side(thing)


def longer_side(thing: Thing) -> float:
    """Of the box around it, in pixels."""
    return max(thing.width, thing.height)


def extent(thing: Thing) -> float:
    """Side of a square as large as the box around it, in pixels."""
    return math.sqrt(_box_area(thing))


def area_of(thing: Thing) -> float:
    """Of a polygon, else of the box around it, in square pixels."""
    mark = thing.first
    ring = mark.pixels if mark is not None and mark.kind in ("polygon", "rectangle") else None
    return ring_area(ring) if ring and len(ring) > 2 else _box_area(thing)


def ring_area(ring: Sequence[Point]) -> float:
    """Enclosed by a flat outline, in its own units squared."""
    return abs(sum(a[0] * b[1] - a[1] * b[0] for a, b in pairwise((*ring, ring[0])))) / 2


def _box_area(thing: Thing) -> float:
    return thing.width * thing.height
