"""What touches and crosses what, as drawn."""

import math

from qc.claims.measures.lines import crossings_of, is_path
from qc.claims.things import Thing

TOUCHING = 2.0
"""Pixels by which things that touch may miss each other."""
ACROSS = 1.0
"""Pixels by which things that cross reach into each other at least."""


def contact(a: Thing, b: Thing, *, tangent: bool) -> bool | None:
    """Whether two things meet; None if that cannot be said of such things.

    Circles with circles or straight lines: just so (`tangent`), or across each other. Two paths: anyhow.
    """
    circles = [t for t in (a, b) if t.first is not None and t.first.kind == "circle"]
    if len(circles) == 2:
        return _circles_meet(a, b, tangent)
    if circles and any(is_path(t) for t in (a, b)):
        return _line_meets(a if b in circles else b, circles[0], tangent)
    if is_path(a) and is_path(b):
        return bool(crossings_of(a, b))
    return None


def _circles_meet(a: Thing, b: Thing, tangent: bool) -> bool:
    gap = math.dist(a.place, b.place)
    r, s = _radius(a), _radius(b)
    if tangent:
        return abs(gap - r - s) < TOUCHING or abs(gap - abs(r - s)) < TOUCHING
    return abs(r - s) + ACROSS < gap < r + s - ACROSS


def _line_meets(line: Thing, circle: Thing, tangent: bool) -> bool | None:
    """A straight line, as if it had no ends, and a circle; None if the line is bent."""
    mark = line.first
    if mark is None or not mark.pixels or len(mark.pixels) != 2:
        return None
    (x0, y0), (x1, y1) = ((p[0], p[1]) for p in mark.pixels)
    length = math.hypot(x1 - x0, y1 - y0) or 1
    away = abs((x1 - x0) * (circle.place[1] - y0) - (y1 - y0) * (circle.place[0] - x0)) / length
    radius = _radius(circle)
    return abs(away - radius) < TOUCHING if tangent else away < radius - ACROSS


def _radius(circle: Thing) -> float:
    return circle.width / 2
