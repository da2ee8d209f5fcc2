"""Lengths, angles and areas, in the coordinates of the axes."""

import math
from itertools import pairwise

from qc.claims.measures import courses
from qc.claims.measures.angles import corner_angle
from qc.claims.measures.lines import turned
from qc.claims.measures.sizes import radii, ring_area
from qc.claims.restated.courses import path_of_points, ring_of, spans_of, way_ends
from qc.claims.restated.drawing import Group
from qc.claims.restated.grammar import Unreadable
from qc.claims.restated.quantity import Quantity, degrees, measured


def length(group: Group) -> Quantity:
    """how long a line or arrow is, along its course"""
    if group.one.kind not in ("line", "curve", "arrow", "arc"):
        raise Unreadable(f"a {group.one.kind} has no length; ask for its width, height or sides")
    return measured(sum(math.dist(a, b) for a, b in pairwise(path_of_points(group))))


def width(group: Group) -> Quantity:
    """extent along x"""
    low, high = spans_of(group)[0]
    return measured(high - low)


def height(group: Group) -> Quantity:
    """extent along y; of an upright bar its length"""
    low, high = spans_of(group)[1]
    return measured(high - low)


def sides(group: Group) -> list[Quantity]:
    """the lengths of the sides of a polygon"""
    ring = ring_of(group)
    return [measured(math.dist(a, b)) for a, b in pairwise((*ring, ring[0]))]


def corners(group: Group) -> Quantity:
    """how many corners an outline has"""
    return Quantity(len(ring_of(group)))


def area(group: Group) -> Quantity:
    """area of a polygon, rectangle or circle"""
    mark = group.one
    if mark.kind == "circle" and "radius" in mark.attrs:
        return measured(math.pi * float(mark.attrs["radius"]) ** 2)
    ring = ring_of(group)
    if len(ring[0]) == 3:
        raise Unreadable("areas in space are not known")
    return measured(ring_area(ring))


def radius(group: Group) -> Quantity:
    """radius of a circle, arc or wedge"""
    found = radii([group.one])
    if not found:
        raise Unreadable(f"a {group.one.kind} of no known radius")
    return measured(found[0])


def diameter(group: Group) -> Quantity:
    """twice the radius"""
    return Quantity(2.0) * radius(group)


def hole(group: Group) -> Quantity:
    """radius of the hole of a ring or donut slice; 0 if there is none"""
    outer, ring = group.one.attrs.get("radius"), group.one.attrs.get("width")
    if group.one.kind != "wedge" or not isinstance(outer, (int, float)):
        raise Unreadable(f"a {group.one.kind} has no hole")
    return measured(float(outer) - float(ring) if isinstance(ring, (int, float)) else 0.0)


def distance(a: Group, b: Group) -> Quantity:
    """from middle to middle"""
    one, two = ([(low + high) / 2 for low, high in spans_of(group)] for group in (a, b))
    return measured(math.dist(one, two))


def sweep(group: Group) -> Quantity:
    """degrees from one side of a wedge or arc to the other"""
    first, last = (group.one.attrs.get(name) for name in ("theta1", "theta2"))
    if not isinstance(first, (int, float)) or not isinstance(last, (int, float)):
        raise Unreadable(f"a {group.one.kind} has no sweep")
    return degrees(abs(last - first))


def slope(group: Group) -> Quantity:
    """rise over run of a straight line"""
    found = courses.slope(group.one.data)
    if found is None:
        raise Unreadable("not a straight line, or an upright one")
    return measured(found)


def bearing(group: Group) -> Quantity:
    """where a straight line or arrow goes as seen on the page, degrees counter-clockwise from the
    right, 0 to 360"""
    first, last = way_ends(group.one)
    return degrees(math.degrees(math.atan2(first[1] - last[1], last[0] - first[0])) % 360)


def angle(a: Group, b: Group) -> Quantity:
    """degrees between two straight lines, at most 90"""
    turn = turned(a.thing, b.thing)
    if turn is None:
        raise Unreadable("they are not both straight lines")
    return degrees(math.degrees(turn))


def angle_at(corner: Group, a: Group, b: Group) -> Quantity:
    """degrees at the corner, between the ways from there to the middles of a and b"""
    places = [[(low + high) / 2 for low, high in spans_of(g)] for g in (a, corner, b)]
    return degrees(corner_angle(*places))


def rows(group: Group) -> Quantity:
    """how many rows of cells an image has; in how many rows the things of a group stand"""
    return _ranks(group, 1)


def columns(group: Group) -> Quantity:
    """how many columns of cells an image has; in how many columns the things of a group stand"""
    return _ranks(group, 0)


def _ranks(group: Group, axis: int) -> Quantity:
    """Rows (axis 1) or columns (axis 0): of an image's cells, else of the middles on the page."""
    shape = group.elements[0].attrs.get("shape") if group.elements else None
    if len(group.elements) == 1 and isinstance(shape, (list, tuple)):
        return Quantity(float(shape[1 - axis]))
    middles = sorted(t.place[axis] for t in group.things)
    if not middles:
        raise Unreadable("nothing is there")
    return Quantity(1.0 + sum(b - a > APART for a, b in pairwise(middles)))


APART = 3.0
"""Pixels beyond which middles are in different rows."""
