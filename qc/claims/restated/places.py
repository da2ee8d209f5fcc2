"""Places and values, in the coordinates of the axes; what is read off an axis has slack for reading."""

import math
from collections.abc import Sequence

from qc.claims.measures.courses import crossed_at, turns_of
from qc.claims.measures.lines import crossings_of
from qc.claims.restated.courses import (
    Coordinates,
    ends_of,
    from_pixel,
    path_of_points,
    place_of,
    spans_of,
)
from qc.claims.restated.drawing import Drawing, Group
from qc.claims.restated.grammar import Unreadable
from qc.claims.restated.quantity import Quantity
from qc.claims.restated.sizes import sweep
from qc.claims.things import middle_of_box
from tracer.trace import Point


def center(drawing: Drawing, group: Group) -> Coordinates:
    """its middle, or where a point is: center(e3) == (2, 5)"""
    spans = spans_of(group)
    return place_of(drawing, group, [(low + high) / 2 for low, high in spans])


def x(drawing: Drawing, group: Group) -> Quantity:
    """x of its middle"""
    return center(drawing, group)[0]


def y(drawing: Drawing, group: Group) -> Quantity:
    """y of its middle"""
    return center(drawing, group)[1]


def z(drawing: Drawing, group: Group) -> Quantity:
    """z of its middle, in a 3-D panel"""
    return center(drawing, group)[2]


def xmin(drawing: Drawing, group: Group) -> Quantity:
    """its least x"""
    return place_of(drawing, group, [low for low, _ in spans_of(group)])[0]


def xmax(drawing: Drawing, group: Group) -> Quantity:
    """its greatest x"""
    return place_of(drawing, group, [high for _, high in spans_of(group)])[0]


def ymin(drawing: Drawing, group: Group) -> Quantity:
    """its least y"""
    return place_of(drawing, group, [low for low, _ in spans_of(group)])[1]


def ymax(drawing: Drawing, group: Group) -> Quantity:
    """its greatest y; of an upright bar its value"""
    return place_of(drawing, group, [high for _, high in spans_of(group)])[1]


def zmin(drawing: Drawing, group: Group) -> Quantity:
    """its least z, in a 3-D panel"""
    return place_of(drawing, group, [low for low, _ in spans_of(group)])[2]


def zmax(drawing: Drawing, group: Group) -> Quantity:
    """its greatest z, in a 3-D panel"""
    return place_of(drawing, group, [high for _, high in spans_of(group)])[2]


def start(drawing: Drawing, group: Group) -> Coordinates:
    """where a line or curve begins; where an arrow comes from"""
    return place_of(drawing, group, ends_of(group.one)[0])


def end(drawing: Drawing, group: Group) -> Coordinates:
    """where a line or curve ends; where an arrow points to"""
    return place_of(drawing, group, ends_of(group.one)[1])


def corners_at(drawing: Drawing, group: Group) -> list[Coordinates]:
    """the corners of an outline, or the points of a line: (1, 2) in corners_at(e4)"""
    points = group.one.data or ()
    return [place_of(drawing, group, p) for p in points]


def peak(drawing: Drawing, group: Group) -> Coordinates:
    """the point where a curve, or a set of points, is highest; peak(e3)[0] is where, peak(e3)[1] how
    high"""
    return place_of(drawing, group, _extreme(path_of_points(group), 1.0))


def valley(drawing: Drawing, group: Group) -> Coordinates:
    """the point where a curve, or a set of points, is lowest"""
    return place_of(drawing, group, _extreme(path_of_points(group), -1.0))


def _extreme(path: Sequence[Point], sign: float) -> Point:
    """The highest point (sign −1: the lowest); the middle of a level stretch."""
    best = max(sign * p[-1] for p in path)
    level = [p for p in path if best - sign * p[-1] <= 1e-9 * max(1.0, abs(best))]
    return level[len(level) // 2]


def peaks(group: Group) -> Quantity:
    """how many times a curve turns from rising to falling"""
    return Quantity(turns_of(path_of_points(group), 1.0))


def valleys(group: Group) -> Quantity:
    """how many times a curve turns from falling to rising"""
    return Quantity(turns_of(path_of_points(group), -1.0))


def y_at(drawing: Drawing, group: Group, at: Quantity) -> Quantity:
    """y of a curve where it passes that x"""
    return _passing(drawing, group, at, 0)


def x_at(drawing: Drawing, group: Group, at: Quantity) -> Quantity:
    """x of a curve where it passes that y, if it does so once"""
    return _passing(drawing, group, at, 1)


def _passing(drawing: Drawing, group: Group, at: Quantity, axis: int) -> Quantity:
    found = crossed_at(path_of_points(group), axis, at.value)
    if not found or max(found) - min(found) > 1e-6 * max(1.0, abs(max(found))):
        raise Unreadable(f"it passes there {len(found)} times")
    point = (at.value, found[0]) if axis == 0 else (found[0], at.value)
    return place_of(drawing, group, point)[1 - axis]


def value_at(drawing: Drawing, group: Group, tick: str) -> Quantity:
    """the value of a curve, or of a set of points or bars, at a tick of that name: value_at(e4, "May")"""
    label = drawing.named(tick).thing.place
    points = [
        (p, q) for e in group.elements for p, q in zip(e.pixels or (), e.data or (), strict=False)
    ]
    axes = drawing.axes_of(group.elements[0]) if group.elements else None
    if not points or axes is None:
        raise Unreadable("no points are known")
    pole = middle_of_box(axes.bbox)

    def off(pixel: Point) -> float:
        """How far from the way to the tick: straight up from it, or out to it from the pole."""
        if axes.dimension != "polar":
            return abs(pixel[0] - label[0])
        ways = [math.atan2(p[1] - pole[1], p[0] - pole[0]) for p in (pixel, label)]
        return abs(math.remainder(ways[0] - ways[1], math.tau)) * math.dist(label, pole)

    pixel, data = min(points, key=lambda pair: off(pair[0]))
    if off(pixel) > BESIDE:
        raise Unreadable(f"no point of it stands at {tick!r}")
    return place_of(drawing, group, data)[1]


BESIDE = 8.0
"""Pixels that a point may be off its tick."""


def zeros(drawing: Drawing, group: Group) -> list[Quantity]:
    """every x where a curve passes y = 0, from left to right"""
    found = crossed_at(path_of_points(group), 1, 0.0)
    return [place_of(drawing, group, (v, 0.0))[0] for v in sorted(found)]


def crossings(a: Group, b: Group) -> Quantity:
    """how many times two lines or curves cross"""
    return Quantity(len(crossings_of(a.thing, b.thing)))


def crossing_points(drawing: Drawing, a: Group, b: Group) -> list[Coordinates]:
    """where two lines or curves cross: (2, 4) in crossing_points(e1, e2)"""
    axes = drawing.axes_of(a.one)
    if axes is None or axes.dimension != "2D" or a.one.axes != b.one.axes:
        raise Unreadable("they share no plane")
    return [
        place_of(drawing, a, [from_pixel(axes, place, k) for k in (0, 1)])
        for place in crossings_of(a.thing, b.thing)
    ]


def value(drawing: Drawing, group: Group) -> Quantity:
    """the number that a bar, part of a stacked bar, slice, cell or point stands for (slices: percent)"""
    mark = group.one
    if mark.kind == "wedge":
        return Quantity(sweep(group).value / 3.6, 0.51)
    known = {
        round(d.value, 9)
        for d in drawing.table.data
        if d.thing is not None and [e.id for e in d.thing.elements] == [mark.id]
    }
    if len(known) == 1:
        return place_of(drawing, group, [known.pop()] * 2)[1]
    if mark.kind == "rectangle":
        return _segment(drawing, group)
    raise Unreadable(f"{mark.kind} {mark.id} stands for no single number")


def _segment(drawing: Drawing, group: Group) -> Quantity:
    """Length of one part of a stacked bar, along the bars: all are equally wide the other way."""
    bars = [
        e for e in drawing.marks if e.kind == "rectangle" and e.axes == group.one.axes and e.bbox
    ]
    for along in (0, 1):
        across = {round(e.bbox[3 - along] - e.bbox[1 - along]) for e in bars if e.bbox}
        if len(across) == 1:
            low, high = spans_of(group)[along]
            return place_of(drawing, group, [high - low] * 2)[along]
    raise Unreadable(f"{group} is no bar among bars")
