"""Where things lie on the page: on a side of each other, in a part of a field, within an outline."""

import math

from qc.claims.measures.lines import is_path, sampled
from qc.claims.measures.sizes import area_of
from qc.claims.things import Box, Thing

SLACK = 2.0
"""Pixels by which what lies within an outline may reach over it."""
SAMPLES = 9
"""Places at which two paths are compared."""


def order_along(a: Thing, b: Thing, axis: int) -> float:
    """Pixels by which `a` is farther right (axis 0) or farther down (axis 1) than `b`; 0: neither.

    Beside a path, where the path passes the thing; of two paths, the least gap wherever both run.
    """
    if is_path(a) and is_path(b):
        return _paths_order(a, b, axis)
    gap = a.place[axis] - b.place[axis]
    if is_path(b) and not is_path(a):
        other = sampled(b, axis, a.place[1 - axis])
        gap = a.place[axis] - other if other is not None else gap
    return gap if abs(gap) > 1.0 else 0.0


def _paths_order(a: Thing, b: Thing, axis: int) -> float:
    low = max(a.box[1 - axis], b.box[1 - axis])
    high = min(a.box[3 - axis], b.box[3 - axis])
    if high < low:
        return a.place[axis] - b.place[axis]
    gaps = []
    for k in range(SAMPLES):
        at = low + (high - low) * (k + 0.5) / SAMPLES
        one, two = sampled(a, axis, at), sampled(b, axis, at)
        if one is not None and two is not None:
            gaps.append(one - two)
    if not gaps:
        return a.place[axis] - b.place[axis]
    return min(gaps, key=abs) if min(gaps) * max(gaps) > 0 else 0.0


def in_part(thing: Thing, field: Box, across: int, down: int, share: float) -> bool:
    """Whether the middle of a thing lies in a part of a field, so far from its sides at most.

    `across`: −1 at the left, 1 at the right, 0 anywhere; `down`: −1 at the top, 1 at the bottom.
    `share`: of the field's width and height.
    """
    return all(
        sign == 0 or (at < share if sign < 0 else at > 1 - share)
        for sign, at in zip((across, down), shares(thing, field), strict=True)
    )


def shares(thing: Thing, field: Box) -> tuple[float, float]:
    """Where the middle of a thing is in a field: 0 at the left and the top, 1 at the right and the bottom."""
    x, y = ((thing.place[k] - field[k]) / ((field[k + 2] - field[k]) or 1) for k in (0, 1))
    return x, y


def within(inner: Thing, outer: Thing) -> bool:
    """Whether a thing lies within the outline of another, a circle or else its box, and is the smaller one."""
    x0, y0, x1, y1 = outer.box
    left, top, right, bottom = inner.box
    if left < x0 - SLACK or top < y0 - SLACK or right > x1 + SLACK or bottom > y1 + SLACK:
        return False
    if outer.first is None or outer.first.kind != "circle":
        return area_of(outer) > area_of(inner)
    corners = [(p[0], p[1]) for e in inner.elements if e.kind == "polygon" for p in e.pixels or ()]
    radius = (x1 - x0) / 2
    return all(math.dist(p, outer.place) <= radius + SLACK for p in corners or [inner.place])
