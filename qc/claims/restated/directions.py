"""How lines and arrows go, and curves run."""

import math
from collections.abc import Sequence

from qc.claims.measures.courses import bulge, trend
from qc.claims.measures.lines import turned
from qc.claims.restated.courses import course_of, pixel_ends
from qc.claims.restated.drawing import Group
from qc.claims.restated.grammar import Unreadable
from qc.claims.restated.pairs import each_pair
from qc.claims.restated.quantity import Quantity
from qc.claims.restated.sides import LEVEL
from qc.claims.restated.sizes import bearing
from qc.claims.things import Thing
from tracer.trace import Point


def points(arrow: Group, way: str) -> bool:
    """whether each arrow goes "up", "down", "left", "right", or between two of them ("up right")"""
    wanted = {WAYS.get(word, word) for word in way.lower().replace("-", " ").split()}
    return all(_goes(bearing(one).value) == wanted for one in arrow)


def horizontal(group: Group) -> bool:
    """whether each line runs level on the page"""
    return all(abs(a[1] - b[1]) <= LEVEL for a, b in map(pixel_ends, group.elements))


def vertical(group: Group) -> bool:
    """whether each line runs upright on the page"""
    return all(abs(a[0] - b[0]) <= LEVEL for a, b in map(pixel_ends, group.elements))


def parallel(a: Group, b: Group) -> bool:
    """whether straight lines run the same way"""
    return each_pair(a, b, lambda s, t: _turn(s, t) <= PARALLEL)


def perpendicular(a: Group, b: Group) -> bool:
    """whether straight lines stand at a right angle"""
    return each_pair(a, b, lambda s, t: abs(_turn(s, t) - math.pi / 2) <= PARALLEL)


PARALLEL = math.radians(1.0)


def rising(group: Group) -> bool:
    """whether a curve, or a series of points or bars, goes up from left to right all the way"""
    return _trend(group) == "up"


def falling(group: Group) -> bool:
    """whether it goes down from left to right all the way"""
    return _trend(group) == "down"


def constant(group: Group) -> bool:
    """whether it stays at one height"""
    return _trend(group) == "flat"


def rising_between(group: Group, low: Quantity, high: Quantity) -> bool:
    """whether a curve goes up from the one x to the other"""
    return trend(_part(group, low, high)) == "up"


def falling_between(group: Group, low: Quantity, high: Quantity) -> bool:
    """whether a curve goes down from the one x to the other"""
    return trend(_part(group, low, high)) == "down"


def constant_between(group: Group, low: Quantity, high: Quantity) -> bool:
    """whether a curve stays at one height from the one x to the other"""
    part = [p[1] for p in _part(group, low, high)]
    whole = [p[1] for p in course_of(group)]
    return max(part) - min(part) <= FLAT * (max(whole) - min(whole))


FLAT = 0.005
"""Share of a curve's height within which it is constant."""


def straight_between(group: Group, low: Quantity, high: Quantity) -> bool:
    """whether a curve runs straight from the one x to the other"""
    part = _part(group, low, high)
    (x0, y0), (x1, y1) = part[0][:2], part[-1][:2]
    whole = [p[1] for p in course_of(group)]
    off = [abs(p[1] - y0 - (y1 - y0) * (p[0] - x0) / ((x1 - x0) or 1)) for p in part]
    return max(off) <= FLAT * (max(whole) - min(whole))


def opens(group: Group, way: str) -> bool:
    """whether a parabola or arc opens "up" or "down\""""
    return (bulge(course_of(group)) > 0) is (WAYS.get(way, way) == "up")


def closed(group: Group) -> bool:
    """whether each line or outline ends where it begins"""
    return all(e.kind in SHAPES or bool(e.attrs.get("closed")) for e in group.elements)


SHAPES = ("circle", "ellipse", "polygon", "rectangle", "wedge", "face")


WAYS = {"upward": "up", "upwards": "up", "downward": "down", "downwards": "down",
        "leftward": "left", "leftwards": "left", "rightward": "right", "rightwards": "right"}  # fmt: skip


def _goes(angle: float) -> set[str]:
    """The way of an angle, in eighths of a turn."""
    eighth = round(angle / 45) % 8
    up = {"up"} if eighth in (1, 2, 3) else {"down"} if eighth in (5, 6, 7) else set[str]()
    side = {"right"} if eighth in (7, 0, 1) else {"left"} if eighth in (3, 4, 5) else set[str]()
    return up | side


def _turn(a: Thing, b: Thing) -> float:
    turn = turned(a, b)
    if turn is None:
        raise Unreadable("they are not both straight lines")
    return turn


def _trend(group: Group) -> str:
    return trend(course_of(group))


def _part(group: Group, low: Quantity, high: Quantity) -> Sequence[Point]:
    part = [p for p in course_of(group) if low.value <= p[0] <= high.value]
    if len(part) < 2:
        raise Unreadable("it does not run there")
    return part
