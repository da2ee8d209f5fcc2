"""Numbers and places, in the coordinates of the axes; what is read off an axis has slack for reading."""

import math
from collections.abc import Sequence
from functools import reduce
from itertools import pairwise
from operator import add

from qc.claims.lines import crossings_of, turned
from qc.claims.readers.angles import between as corner_between
from qc.claims.readers.lengths import radii
from qc.claims.readers.values import slope as steepness
from qc.claims.restated.drawing import Drawing, Group
from qc.claims.restated.grammar import Unreadable, same
from qc.claims.restated.quantity import Quantity, degrees, measured, read_off
from tracer.trace import Axes, Element, Point

Place = list[Quantity]


def count(group: Group) -> Quantity:
    """how many things"""
    return Quantity(sum(int(e.attrs.get("count", 1)) for e in group.elements))


def about(number: Quantity) -> Quantity:
    """a number that the caption gives as rough ("about 5", "roughly 5"): within a twentieth of it"""
    return Quantity(number.value, number.slack + 0.05 * abs(number.value))


def max_(numbers: Sequence[Quantity]) -> Quantity:
    """the greatest of a list: max([value(a) for a in find("bar")])"""
    return max(numbers, key=lambda n: n.value)


def min_(numbers: Sequence[Quantity]) -> Quantity:
    """the least of a list"""
    return min(numbers, key=lambda n: n.value)


def sum_(numbers: Sequence[Quantity | bool]) -> Quantity:
    """the sum of a list; of conditions, how many hold: sum([x(a) > 3 for a in find("marker")])"""
    return reduce(add, (Quantity(float(n)) if isinstance(n, bool) else n for n in numbers))


def len_(things: Sequence[object]) -> Quantity:
    """how many entries a list or group has"""
    return Quantity(len(list(things)))


def all_different(things: Sequence[object]) -> bool:
    """whether no two of a list of numbers or texts are the same"""
    entries = list(things)
    return not any(same(a, b) for k, a in enumerate(entries) for b in entries[:k])


def abs_(number: Quantity) -> Quantity:
    """without its sign"""
    return Quantity(abs(number.value), number.slack)


def center(drawing: Drawing, group: Group) -> Place:
    """its middle, or where a point is: center(e3) == (2, 5)"""
    spans = _spans(group)
    return _place(drawing, group, [(low + high) / 2 for low, high in spans])


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
    return _place(drawing, group, [low for low, _ in _spans(group)])[0]


def xmax(drawing: Drawing, group: Group) -> Quantity:
    """its greatest x"""
    return _place(drawing, group, [high for _, high in _spans(group)])[0]


def ymin(drawing: Drawing, group: Group) -> Quantity:
    """its least y"""
    return _place(drawing, group, [low for low, _ in _spans(group)])[1]


def ymax(drawing: Drawing, group: Group) -> Quantity:
    """its greatest y; of an upright bar its value"""
    return _place(drawing, group, [high for _, high in _spans(group)])[1]


def zmin(drawing: Drawing, group: Group) -> Quantity:
    """its least z, in a 3-D panel"""
    return _place(drawing, group, [low for low, _ in _spans(group)])[2]


def zmax(drawing: Drawing, group: Group) -> Quantity:
    """its greatest z, in a 3-D panel"""
    return _place(drawing, group, [high for _, high in _spans(group)])[2]


def start(drawing: Drawing, group: Group) -> Place:
    """where a line or curve begins; where an arrow comes from"""
    return _place(drawing, group, _ends(group.one)[0])


def end(drawing: Drawing, group: Group) -> Place:
    """where a line or curve ends; where an arrow points to"""
    return _place(drawing, group, _ends(group.one)[1])


def corners_at(drawing: Drawing, group: Group) -> list[Place]:
    """the corners of an outline, or the points of a line: (1, 2) in corners_at(e4)"""
    points = group.one.data or ()
    return [_place(drawing, group, p) for p in points]


def peak(drawing: Drawing, group: Group) -> Place:
    """the point where a curve, or a set of points, is highest; peak(e3)[0] is where, peak(e3)[1] how
    high"""
    return _place(drawing, group, max(_points(group), key=lambda p: p[-1]))


def valley(drawing: Drawing, group: Group) -> Place:
    """the point where a curve, or a set of points, is lowest"""
    return _place(drawing, group, min(_points(group), key=lambda p: p[-1]))


def peaks(group: Group) -> Quantity:
    """how many times a curve turns from rising to falling"""
    return Quantity(_turns(_points(group), 1.0))


def valleys(group: Group) -> Quantity:
    """how many times a curve turns from falling to rising"""
    return Quantity(_turns(_points(group), -1.0))


def y_at(drawing: Drawing, group: Group, at: Quantity) -> Quantity:
    """y of a curve where it passes that x"""
    return _passing(drawing, group, at, 0)


def x_at(drawing: Drawing, group: Group, at: Quantity) -> Quantity:
    """x of a curve where it passes that y, if it does so once"""
    return _passing(drawing, group, at, 1)


def value_at(drawing: Drawing, group: Group, tick: str) -> Quantity:
    """the value of a curve, or of a set of points or bars, at a tick of that name: value_at(e4, "May")"""
    label = drawing.named(tick).thing.place
    points = [
        (p, q) for e in group.elements for p, q in zip(e.pixels or (), e.data or (), strict=False)
    ]
    axes = drawing.axes_of(group.elements[0]) if group.elements else None
    if not points or axes is None:
        raise Unreadable("no points are known")
    pole = ((axes.bbox[0] + axes.bbox[2]) / 2, (axes.bbox[1] + axes.bbox[3]) / 2)

    def off(pixel: Point) -> float:
        """How far from the way to the tick: straight up from it, or out to it from the pole."""
        if axes.dimension != "polar":
            return abs(pixel[0] - label[0])
        ways = [math.atan2(p[1] - pole[1], p[0] - pole[0]) for p in (pixel, label)]
        return abs(math.remainder(ways[0] - ways[1], math.tau)) * math.dist(label, pole)

    pixel, data = min(points, key=lambda pair: off(pair[0]))
    if off(pixel) > BESIDE:
        raise Unreadable(f"no point of it stands at {tick!r}")
    return _place(drawing, group, data)[1]


BESIDE = 8.0
"""Pixels that a point may be off its tick."""


def zeros(drawing: Drawing, group: Group) -> list[Quantity]:
    """every x where a curve passes y = 0, from left to right"""
    found = _crossed(_points(group), 1, 0.0)
    return [_place(drawing, group, (v, 0.0))[0] for v in sorted(found)]


def crossings(a: Group, b: Group) -> Quantity:
    """how many times two lines or curves cross"""
    return Quantity(len(crossings_of(a.thing, b.thing)))


def crossing_points(drawing: Drawing, a: Group, b: Group) -> list[Place]:
    """where two lines or curves cross: (2, 4) in crossing_points(e1, e2)"""
    axes = drawing.axes_of(a.one)
    if axes is None or axes.dimension != "2D" or a.one.axes != b.one.axes:
        raise Unreadable("they share no plane")
    return [
        _place(drawing, a, [_from_pixel(axes, place, k) for k in (0, 1)])
        for place in crossings_of(a.thing, b.thing)
    ]


def length(group: Group) -> Quantity:
    """how long a line or arrow is, along its course"""
    if group.one.kind not in ("line", "curve", "arrow", "arc"):
        raise Unreadable(f"a {group.one.kind} has no length; ask for its width, height or sides")
    return measured(sum(math.dist(a, b) for a, b in pairwise(_points(group))))


def width(group: Group) -> Quantity:
    """extent along x"""
    low, high = _spans(group)[0]
    return measured(high - low)


def height(group: Group) -> Quantity:
    """extent along y; of an upright bar its length"""
    low, high = _spans(group)[1]
    return measured(high - low)


def sides(group: Group) -> list[Quantity]:
    """the lengths of the sides of a polygon"""
    ring = _ring(group)
    return [measured(math.dist(a, b)) for a, b in pairwise((*ring, ring[0]))]


def corners(group: Group) -> Quantity:
    """how many corners an outline has"""
    return Quantity(len(_ring(group)))


def area(group: Group) -> Quantity:
    """area of a polygon, rectangle or circle"""
    mark = group.one
    if mark.kind == "circle" and "radius" in mark.attrs:
        return measured(math.pi * float(mark.attrs["radius"]) ** 2)
    ring = _ring(group)
    return measured(abs(sum(a[0] * b[1] - a[1] * b[0] for a, b in pairwise((*ring, ring[0])))) / 2)


def radius(group: Group) -> Quantity:
    """radius of a circle, arc or wedge"""
    found = radii([group.one])
    if not found:
        raise Unreadable(f"a {group.one.kind} of no known radius")
    return measured(found[0])


def hole(group: Group) -> Quantity:
    """radius of the hole of a ring or donut slice; 0 if there is none"""
    outer, ring = group.one.attrs.get("radius"), group.one.attrs.get("width")
    if group.one.kind != "wedge" or not isinstance(outer, (int, float)):
        raise Unreadable(f"a {group.one.kind} has no hole")
    return measured(float(outer) - float(ring) if isinstance(ring, (int, float)) else 0.0)


def rows(group: Group) -> Quantity:
    """how many rows of cells an image has; in how many rows the things of a group stand"""
    return _ranks(group, 1)


def columns(group: Group) -> Quantity:
    """how many columns of cells an image has; in how many columns the things of a group stand"""
    return _ranks(group, 0)


def diameter(group: Group) -> Quantity:
    """twice the radius"""
    return Quantity(2.0) * radius(group)


def distance(a: Group, b: Group) -> Quantity:
    """from middle to middle"""
    one, two = ([(low + high) / 2 for low, high in _spans(group)] for group in (a, b))
    return measured(math.dist(one, two))


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
        return _place(drawing, group, [known.pop()] * 2)[1]
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
            low, high = _spans(group)[along]
            return _place(drawing, group, [high - low] * 2)[along]
    raise Unreadable(f"{group} is no bar among bars")


def sweep(group: Group) -> Quantity:
    """degrees from one side of a wedge or arc to the other"""
    first, last = (group.one.attrs.get(name) for name in ("theta1", "theta2"))
    if not isinstance(first, (int, float)) or not isinstance(last, (int, float)):
        raise Unreadable(f"a {group.one.kind} has no sweep")
    return degrees(abs(last - first))


def slope(group: Group) -> Quantity:
    """rise over run of a straight line"""
    found = steepness(group.one.data)
    if found is None:
        raise Unreadable("not a straight line, or an upright one")
    return measured(found)


def bearing(group: Group) -> Quantity:
    """where a straight line or arrow goes as seen on the page, degrees counter-clockwise from the
    right, 0 to 360"""
    first, last = _pixel_ends(group.one)
    return degrees(math.degrees(math.atan2(first[1] - last[1], last[0] - first[0])) % 360)


def angle(a: Group, b: Group) -> Quantity:
    """degrees between two straight lines, at most 90"""
    turn = turned(a.thing, b.thing)
    if turn is None:
        raise Unreadable("they are not both straight lines")
    return degrees(math.degrees(turn))


def angle_at(corner: Group, a: Group, b: Group) -> Quantity:
    """degrees at the corner, between the ways from there to the middles of a and b"""
    places = [[(low + high) / 2 for low, high in _spans(g)] for g in (a, corner, b)]
    return degrees(corner_between(*places))


def _points(group: Group) -> Sequence[Point]:
    """The points of a path, or of several marks from left to right."""
    if len(group.elements) == 1:
        points = group.one.data or ()
    else:
        points = tuple(sorted(p for e in group.elements for p in (e.data or ())[:1]))
    if len(points) < 2:
        raise Unreadable("no course is known")
    return points


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


def _ring(group: Group) -> tuple[Point, ...]:
    points = tuple(dict.fromkeys(group.one.data or ()))
    if len(points) < 3:
        raise Unreadable(f"a {group.one.kind} of no known corners")
    return points


def _spans(group: Group) -> list[tuple[float, float]]:
    """Least and greatest coordinate along each axis."""
    marks = [e for e in group.elements if e.data and e.transform in ("data", "other")]
    if not marks or len({e.axes for e in marks}) > 1:
        raise Unreadable("no coordinates are known")
    spans = []
    for axis in range(min(len((e.data or ((),))[0]) for e in marks)):
        ends = [end for e in marks for end in _reach(e, axis)]
        spans.append((min(ends), max(ends)))
    return spans


def _reach(element: Element, axis: int) -> tuple[float, float]:
    """Least and greatest coordinate of one element, radii and widths around a middle included."""
    values = [p[axis] for p in element.data or ()]
    half = 0.0
    if len(values) == 1 and axis < 2:
        whole = element.attrs.get(("width", "height")[axis], 0.0)
        half = float(element.attrs.get("radius") or float(whole or 0.0) / 2)
    return min(values) - half, max(values) + half


def _place(drawing: Drawing, group: Group, point: Sequence[float]) -> Place:
    """A point with the slack of the axes it is read off."""
    axes = drawing.axes_of(group.elements[0])
    found = []
    for name, coordinate in zip("xyz", point, strict=False):
        limits = getattr(axes, f"{name}lim", None)
        if limits is None:
            found.append(measured(coordinate))
        elif getattr(axes, f"{name}scale", "linear") == "log":
            found.append(Quantity(coordinate, LOG_READING * abs(coordinate)))
        else:
            found.append(read_off(coordinate, limits[1] - limits[0]))
    return found


LOG_READING = 0.03
"""Share by which a number read off a logarithmic axis may be off."""


def _ends(element: Element) -> tuple[Point, Point]:
    points = element.data or ()
    if len(points) < 2:
        raise Unreadable(f"a {element.kind} has no ends")
    backwards = element.attrs.get("heads") == "start"
    return (points[-1], points[0]) if backwards else (points[0], points[-1])


def _pixel_ends(element: Element) -> tuple[Point, Point]:
    points = element.pixels or ()
    if element.kind not in ("line", "arrow", "curve") or len(points) < 2:
        raise Unreadable(f"a {element.kind} goes nowhere")
    backwards = element.attrs.get("heads") == "start"
    return (points[-1], points[0]) if backwards else (points[0], points[-1])


def _turns(path: Sequence[Point], sign: float) -> int:
    """How often a path turns from going up to going down (sign −1: the other way)."""
    heights = [sign * p[-1] for p in path]
    span = max(heights) - min(heights)
    found, rising, extreme = 0, False, heights[0]
    for height in heights[1:]:
        if rising and extreme - height > RIPPLE * span:
            found, rising, extreme = found + 1, False, height
        elif not rising and height - extreme > RIPPLE * span:
            rising, extreme = True, height
        elif (height > extreme) is rising:
            extreme = height
    return found


RIPPLE = 0.005
"""Share of a curve's height below which a bend is none."""


def _crossed(path: Sequence[Point], axis: int, at: float) -> list[float]:
    """The other coordinate wherever a path passes `at` on an axis."""
    found: list[float] = []
    for a, b in pairwise(path):
        u, v = a[axis] - at, b[axis] - at
        if u == 0:
            found.append(a[1 - axis])
        elif u * v < 0:
            found.append(a[1 - axis] + u / (u - v) * (b[1 - axis] - a[1 - axis]))
    if path[-1][axis] == at:
        found.append(path[-1][1 - axis])
    return list(dict.fromkeys(found))


def _passing(drawing: Drawing, group: Group, at: Quantity, axis: int) -> Quantity:
    found = _crossed(_points(group), axis, at.value)
    if not found or max(found) - min(found) > 1e-6 * max(1.0, abs(max(found))):
        raise Unreadable(f"it passes there {len(found)} times")
    point = (at.value, found[0]) if axis == 0 else (found[0], at.value)
    return _place(drawing, group, point)[1 - axis]


def _from_pixel(axes: Axes, place: tuple[float, float], axis: int) -> float:
    """A coordinate of the plane from a pixel; Unreadable off linear axes."""
    if getattr(axes, f"{'xy'[axis]}scale") != "linear":
        raise Unreadable("not on linear axes")
    low, high = axes.xlim if axis == 0 else axes.ylim
    x0, y0, x1, y1 = axes.bbox
    share = (place[0] - x0) / (x1 - x0) if axis == 0 else (y1 - place[1]) / (y1 - y0)
    return low + share * (high - low)
