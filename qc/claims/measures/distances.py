"""How far a place is from a thing, in pixels."""

import itertools
import math

from qc.claims.things import Box, Place, Thing, middle_of_box
from qc.shapes import box_gap
from tracer.trace import Element

REACH = 16.0
"""Ends of arrows are drawn back from what they point at, by up to so many pixels."""


def distance_to(place: Place, element: Element) -> float:
    """Distance in pixels from a place to an element's outline, or to its box."""
    if element.kind == "circle" and element.bbox is not None:
        middle = middle_of_box(element.bbox)
        return abs(math.dist(place, middle) - (element.bbox[2] - element.bbox[0]) / 2)
    path = [(p[0], p[1]) for p in element.pixels or ()]
    if element.kind in ("line", "curve", "arrow", "polygon") and len(path) > 1:
        closed = path if element.kind != "polygon" else [*path, path[0]]
        return min(to_segment(place, a, b) for a, b in itertools.pairwise(closed))
    if element.bbox is None:
        return math.inf
    return box_gap(element.bbox, place)


def to_outline(place: Place, element: Element) -> float:
    """Distance in pixels from a place to an outline, also from within."""
    path = [(p[0], p[1]) for p in element.pixels or ()]
    if element.kind in ("rectangle", "polygon", "face", "wedge") and len(path) > 2:
        return min(to_segment(place, a, b) for a, b in itertools.pairwise([*path, path[0]]))
    return distance_to(place, element)


def to_segment(place: Place, a: Place, b: Place) -> float:
    """Distance from a place to the straight way from `a` to `b`, in their own units."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    size = dx * dx + dy * dy
    along = ((place[0] - a[0]) * dx + (place[1] - a[1]) * dy) / size if size else 0.0
    t = max(0.0, min(1.0, along))
    return math.dist(place, (a[0] + t * dx, a[1] + t * dy))


def in_box(place: Place, box: Box, slack: float = 0.0) -> bool:
    """Whether a place lies in a box, or no farther than `slack` from one of its sides; pixels."""
    x0, y0, x1, y1 = box
    return x0 - slack <= place[0] <= x1 + slack and y0 - slack <= place[1] <= y1 + slack


def is_at(thing: Thing, place: Place) -> bool:
    """Whether the place is in the thing, or as near as ends are drawn."""
    if in_box(place, thing.box, REACH / 2):
        return True
    if thing.first is None:
        return math.dist(place, thing.place) <= REACH
    return distance_to(place, thing.first) <= REACH
