"""Points, ends and courses of elements, in coordinates and in pixels; what the words are made of."""

import math
from collections.abc import Sequence

from qc.claims.measures import lines
from qc.claims.measures.sizes import span_along
from qc.claims.restated.drawing import Drawing, Group
from qc.claims.restated.grammar import Unreadable
from qc.claims.restated.quantity import Quantity, measured, read_off
from qc.claims.things import Place
from tracer.trace import Axes, Element, Point

Coordinates = list[Quantity]


def path_of_points(group: Group) -> Sequence[Point]:
    """The points of a path, or of several marks from left to right."""
    if len(group.elements) == 1:
        points = group.one.data or ()
    else:
        points = tuple(sorted(p for e in group.elements for p in (e.data or ())[:1]))
    if len(points) < 2:
        raise Unreadable("no course is known")
    return points


def ring_of(group: Group) -> tuple[Point, ...]:
    """The corners of an outline, without points on straight sides; Unreadable if there are none."""
    points = tuple(dict.fromkeys(group.one.data or ()))
    around = zip((points[-1:] + points)[:-1], points, points[1:] + points[:1], strict=True)
    bent = tuple(
        b for a, b, c in around if math.dist(a, b) + math.dist(b, c) > STRAIGHT * math.dist(a, c)
    )
    if len(bent) < 3:
        raise Unreadable(f"a {group.one.kind} of no known corners")
    return bent


STRAIGHT = 1 + 1e-7
"""How much longer the way over a point may be than the straight one."""


def spans_of(group: Group) -> list[tuple[float, float]]:
    """Least and greatest coordinate along each axis."""
    marks = [e for e in group.elements if e.data and e.transform in ("data", "other")]
    if not marks or len({e.axes for e in marks}) > 1:
        raise Unreadable("no coordinates are known")
    spans = []
    for axis in range(min(len((e.data or ((),))[0]) for e in marks)):
        ends = [end for e in marks for end in span_along(e, axis)]
        spans.append((min(ends), max(ends)))
    return spans


def place_of(drawing: Drawing, group: Group, point: Sequence[float]) -> Coordinates:
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


def ends_of(element: Element) -> tuple[Point, Point]:
    """Where it begins and ends, in data coordinates; an arrow with one head ends at its head."""
    if len(element.data or ()) < 2:
        raise Unreadable(f"a {element.kind} has no ends")
    return _forward(element, element.data or ())


def way_ends(element: Element) -> tuple[Point, Point]:
    """The same in pixels, of lines and arrows alone."""
    if element.kind not in ("line", "arrow", "curve") or len(element.pixels or ()) < 2:
        raise Unreadable(f"a {element.kind} goes nowhere")
    return _forward(element, element.pixels or ())


def _forward(element: Element, points: Sequence[Point]) -> tuple[Point, Point]:
    backwards = element.attrs.get("heads") == "start"
    return (points[-1], points[0]) if backwards else (points[0], points[-1])


def from_pixel(axes: Axes, place: tuple[float, float], axis: int) -> float:
    """A coordinate of the plane from a pixel; Unreadable off linear axes."""
    if getattr(axes, f"{'xy'[axis]}scale") != "linear":
        raise Unreadable("not on linear axes")
    low, high = axes.xlim if axis == 0 else axes.ylim
    x0, y0, x1, y1 = axes.bbox
    share = (place[0] - x0) / (x1 - x0) if axis == 0 else (y1 - place[1]) / (y1 - y0)
    return low + share * (high - low)


def pixel_ends(element: Element) -> tuple[Place, Place]:
    """First and last pixel; Unreadable of what has no course."""
    found = lines.ends_of(element)
    if found is None:
        raise Unreadable(f"a {element.kind} has no ends")
    return found


def course_of(group: Group) -> Sequence[Point]:
    """The points of a curve, or of several marks, as they follow each other."""
    if len(group.elements) == 1:
        path: Sequence[Point] = group.one.data or ()
    else:
        path = sorted(top_of(e) for e in group.elements if e.data)
    if len(path) < 2:
        raise Unreadable("no course is known")
    return path


def top_of(element: Element) -> Point:
    """A marker's place; the middle of a bar's upper end."""
    xs, ys = zip(*((p[0], p[1]) for p in element.data or ()), strict=True)
    return (min(xs) + max(xs)) / 2, max(ys)
