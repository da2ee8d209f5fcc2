"""What lies at a coordinate pair or triple that a caption gives."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from qc.claims.measures.lines import along_lines
from qc.claims.numbers import Number
from qc.claims.picture import Picture
from tracer.trace import Element, Point

MOST_CROSSED = 30
"""Straight lines among which crossings are looked for."""
MISSED = 0.01
"""Share of a curve's height by which a place that it passes may miss it."""


def point_at(picture: Picture, numbers: Sequence[Number]) -> str | None:
    """What has a point there, in words; None if nothing has."""
    for element, point in picture.points:
        if _agree(numbers, point):
            return f"{element.kind} {element.id} at ({', '.join(f'{c:.4g}' for c in point)})"
    return None


def middle_at(picture: Picture, numbers: Sequence[Number]) -> str | None:
    """What has its middle there, or which straight lines cross there, prolonged if need be; in words."""
    for element in picture.marks:
        if element.data and len(element.data) > 1:
            spans = zip(*element.data, strict=True)
            if _agree(numbers, [(min(s) + max(s)) / 2 for s in spans]):
                return f"the middle of {element.kind} {element.id}"
    straight = [e for e in picture.marks if e.kind == "line" and e.data and len(e.data) == 2]
    lines = [e for e in straight if len((e.data or ((),))[0]) == 2]
    for one, two in combinations(lines[:MOST_CROSSED], 2):
        place = _crossing(one.data or (), two.data or ())
        if place is not None and _agree(numbers, place):
            return f"lines {one.id} and {two.id} cross there"
    return None


def on_curve(picture: Picture, numbers: Sequence[Number]) -> bool:
    """Whether a sampled line or curve of the plane passes a pair of coordinates, between its points."""
    if len(numbers) != 2:
        return False
    x, y = numbers
    return any(
        y.agrees(height) or abs(y.value - height) <= MISSED * _height(e)
        for e in picture.marks
        if e.kind in ("line", "curve", "polygon") and len((e.data or ((),))[0]) == 2
        for height in _heights(e.data or (), x.value)
    )


def _agree(numbers: Sequence[Number], point: Sequence[float]) -> bool:
    return len(numbers) == len(point) and all(
        n.agrees(c) for n, c in zip(numbers, point, strict=True)
    )


def _crossing(one: Sequence[Point], two: Sequence[Point]) -> Point | None:
    """Where two straight lines of the plane, prolonged if need be, cross."""
    (x0, y0), (x1, y1) = one[0], one[1]
    along = along_lines(one[0], one[1], two[0], two[1], least=1e-12)
    if along is None:
        return None
    return round(x0 + along[0] * (x1 - x0), 9), round(y0 + along[0] * (y1 - y0), 9)


def _heights(path: Sequence[Point], x: float) -> Iterator[float]:
    """Every y of a path at some x; none of a single level line, such as an axis, on which nothing need be."""
    if len(path) == 2 and path[0][1] == path[1][1]:
        return
    for a, b in pairwise(path):
        if min(a[0], b[0]) <= x <= max(a[0], b[0]) and a[0] != b[0]:
            yield a[1] + (x - a[0]) / (b[0] - a[0]) * (b[1] - a[1])


def _height(element: Element) -> float:
    heights = [p[1] for p in element.data or ()]
    return max(heights) - min(heights)
