"""Where things are on the page and how they lie to each other; of groups, every one to every one."""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from qc.claims.lines import crossings_of, is_path, turned
from qc.claims.readers.contacts import contact
from qc.claims.readers.insides import within
from qc.claims.readers.links import is_at
from qc.claims.readers.sides import order_along, part_of_field
from qc.claims.readers.trends import trend
from qc.claims.restated.drawing import Drawing, Group, extent
from qc.claims.restated.grammar import Unreadable
from qc.claims.restated.measures import bearing
from qc.claims.restated.quantity import Quantity
from qc.claims.things import Box, Place, Thing, distance_to, to_outline
from tracer.trace import Element, Point

LEVEL = 2.5
"""Pixels within which things are at one height, or lines are level over their length."""
PARALLEL = math.radians(1.0)
NEAR = 6.0
FLAT = 0.005
"""Share of a curve's height within which it is constant."""


def left_of(a: Group, b: Group) -> bool:
    """whether a lies left of b on the page"""
    return _sided(a, b, 0, -1)


def right_of(a: Group, b: Group) -> bool:
    """whether a lies right of b on the page"""
    return _sided(a, b, 0, 1)


def above(a: Group, b: Group) -> bool:
    """whether a lies above b on the page (curves: wherever both run)"""
    return _sided(a, b, 1, -1)


def below(a: Group, b: Group) -> bool:
    """whether a lies below b on the page"""
    return _sided(a, b, 1, 1)


def between(a: Group, b: Group, c: Group) -> bool:
    """whether a lies between b and c: from left to right, or from top to bottom"""
    spots = [g.thing.place for g in (b, a, c)]
    return any(
        spots[0][k] < spots[1][k] < spots[2][k] or spots[0][k] > spots[1][k] > spots[2][k]
        for k in (0, 1)
    )


def inside(a: Group, b: Group) -> bool:
    """whether a lies within b's outline"""
    return _each_pair(a, b, within)


def on(a: Group, b: Group) -> bool:
    """whether a's middle lies on the line, curve or outline b"""
    return _each_pair(a, b, lambda s, t: to_outline(s.place, _mark(t)) <= NEAR)


def touches(a: Group, b: Group) -> bool:
    """whether a and b meet: a line ends or lies at the other, outlines touch or overlap"""
    return _each_pair(a, b, _meet)


def tangent(a: Group, b: Group) -> bool:
    """whether a touches b without crossing it; one of them is a circle"""
    return _each_pair(a, b, lambda s, t: _known(contact(s, t, "tangent")))


def crosses(a: Group, b: Group) -> bool:
    """whether two lines, curves or circles cross"""
    return _each_pair(
        a, b, lambda s, t: bool(crossings_of(s, t)) if is_path(s) and is_path(t) else _known(contact(s, t, "cross"))
    )  # fmt: skip


def overlaps(a: Group, b: Group) -> bool:
    """whether the areas that a and b take up overlap"""
    return _each_pair(a, b, lambda s, t: _overlap(s.box, t.box))


def overlaps_in_x(a: Group, b: Group) -> bool:
    """whether a and b run side by side over some part of the x-axis (tasks that overlap in time)"""
    return _each_pair(a, b, lambda s, t: min(s.box[2], t.box[2]) - max(s.box[0], t.box[0]) > 1)


def in_front_of(a: Group, b: Group) -> bool:
    """whether a is painted over b"""
    return min(e.paint for e in a.elements) > max(e.paint for e in b.elements)


def passes(line: Group, places: Sequence[Group]) -> bool:
    """whether a line or curve goes through all of the places, e.g. passes(e3, [named("A"), e7])"""
    return all(distance_to(p.thing.place, line.one) <= NEAR for p in places)


def labeled(drawing: Drawing, group: Group) -> bool:
    """whether each has a text at it or beside it that names it"""
    named = {e.id for things in drawing.scene.names.values() for t in things for e in t.elements}
    return all(e.id in named for e in group.elements)


def connects(line: Group, a: Group, b: Group) -> bool:
    """whether a line or arrow runs between a and b, in either direction"""
    first, last = _pixel_ends(line.one)
    one, two = a.thing, b.thing
    return (is_at(one, first) and is_at(two, last)) or (is_at(one, last) and is_at(two, first))


def linked(drawing: Drawing, a: Group, b: Group) -> bool:
    """whether any line or arrow runs between a and b"""
    return any(connects(Group((e,)), a, b) for e in _links(drawing))


def arrow_from(drawing: Drawing, a: Group, b: Group) -> bool:
    """whether an arrow comes from a and points to b"""
    return any(
        is_at(a.thing, first) and is_at(b.thing, last)
        for e in _links(drawing)
        if e.attrs.get("heads") in ("end", "start", "both")
        for first, last in _ways(e)
    )


def arrows_from(drawing: Drawing, a: Group) -> Quantity:
    """how many arrows come from it"""
    return _arrows(drawing, lambda first, _last: is_at(a.thing, first))


def arrows_to(drawing: Drawing, a: Group) -> Quantity:
    """how many arrows point to it"""
    return _arrows(drawing, lambda _first, last: is_at(a.thing, last))


def lines_at(drawing: Drawing, a: Group) -> Quantity:
    """how many lines and arrows begin or end at it"""
    found = [e for e in _links(drawing) if any(is_at(a.thing, p) for p in _pixel_ends(e))]
    return Quantity(len(found))


def points(arrow: Group, way: str) -> bool:
    """whether each arrow goes "up", "down", "left", "right", or between two of them ("up right")"""
    wanted = {WAYS.get(word, word) for word in way.lower().replace("-", " ").split()}
    return all(_goes(bearing(one).value) == wanted for one in arrow)


def horizontal(group: Group) -> bool:
    """whether each line runs level on the page"""
    return all(abs(a[1] - b[1]) <= LEVEL for a, b in map(_pixel_ends, group.elements))


def vertical(group: Group) -> bool:
    """whether each line runs upright on the page"""
    return all(abs(a[0] - b[0]) <= LEVEL for a, b in map(_pixel_ends, group.elements))


def parallel(a: Group, b: Group) -> bool:
    """whether straight lines run the same way"""
    return _each_pair(a, b, lambda s, t: _turn(s, t) <= PARALLEL)


def perpendicular(a: Group, b: Group) -> bool:
    """whether straight lines stand at a right angle"""
    return _each_pair(a, b, lambda s, t: abs(_turn(s, t) - math.pi / 2) <= PARALLEL)


def in_a_row(group: Group) -> bool:
    """whether the middles are at one height on the page"""
    return _spread(group, 1) <= LEVEL


def in_a_column(group: Group) -> bool:
    """whether the middles stand one above the other"""
    return _spread(group, 0) <= LEVEL


def concentric(group: Group) -> bool:
    """whether all have one middle"""
    return _spread(group, 0) <= LEVEL and _spread(group, 1) <= LEVEL


def same_size(group: Group) -> bool:
    """whether all take up equally much room"""
    sizes = [extent(t) for t in group.things]
    return max(sizes) - min(sizes) <= max(1.0, 0.02 * max(sizes))


def larger(a: Group, b: Group) -> bool:
    """whether a takes up more room than b"""
    return _each_pair(a, b, lambda s, t: extent(s) > 1.02 * extent(t))


def ordered(drawing: Drawing, things: Sequence[Group | str], way: str) -> bool:
    """whether things, or texts as written, follow each other "left to right", "right to left", "top
    to bottom", "bottom to top", "clockwise" or "counterclockwise" around their common middle:
    ordered(["A", "B", "C"], "left to right")"""
    groups = [drawing.named(g) if isinstance(g, str) else g for g in things]
    if way in ("clockwise", "counterclockwise"):
        return _around([g.thing.place for g in groups], 1 if way == "clockwise" else -1)
    if way not in ORDERS:
        raise Unreadable(f"{way!r} is no order; one of {', '.join(ORDERS)}")
    axis, sign = ORDERS[way]
    places = [sign * g.thing.place[axis] for g in groups]
    return all(a < b for a, b in pairwise(places))


def in_part(drawing: Drawing, group: Group, part: str) -> bool:
    """whether it lies in that part of its panel: "upper left", "right", "bottom", "center" …"""
    axes = drawing.axes_of(group.elements[0])
    canvas = drawing.trace.figure
    return _in_part(group.thing, axes.bbox if axes else (0, 0, canvas.width, canvas.height), part)


def on_page(drawing: Drawing, group: Group, part: str) -> bool:
    """whether it lies in that part of the whole figure: "upper left", "right", "bottom" …"""
    canvas = drawing.trace.figure
    return _in_part(group.thing, (0, 0, canvas.width, canvas.height), part)


def legend_in(drawing: Drawing, part: str) -> bool:
    """whether the legend stands in that part of its panel"""
    frame = [e for e in drawing.seen if e.role == "legend" and e.bbox]
    if not frame:
        raise Unreadable("there is no legend")
    return in_part(drawing, Group(tuple(frame)), part)


def colorbar_in(drawing: Drawing, part: str) -> bool:
    """whether the colorbar stands in that part of the figure"""
    bar = [e for e in drawing.seen if e.role == "colorbar" and e.bbox]
    if not bar:
        raise Unreadable("there is no colorbar")
    return on_page(drawing, Group(tuple(bar)), part)


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
    whole = [p[1] for p in _course(group)]
    return max(part) - min(part) <= FLAT * (max(whole) - min(whole))


def opens(group: Group, way: str) -> bool:
    """whether a parabola or arc opens "up" or "down\""""
    path = _course(group)
    bulge = path[0][1] + path[-1][1] - 2 * path[len(path) // 2][1]
    return (bulge > 0) is (WAYS.get(way, way) == "up")


def closed(group: Group) -> bool:
    """whether each line or outline ends where it begins"""
    return all(e.kind in SHAPES or bool(e.attrs.get("closed")) for e in group.elements)


SHAPES = ("circle", "ellipse", "polygon", "rectangle", "wedge", "face")
WAYS = {"upward": "up", "upwards": "up", "downward": "down", "downwards": "down",
        "leftward": "left", "leftwards": "left", "rightward": "right", "rightwards": "right"}  # fmt: skip
ORDERS = {
    "left to right": (0, 1),
    "right to left": (0, -1),
    "top to bottom": (1, 1),
    "bottom to top": (1, -1),
}


def _each_pair(a: Group, b: Group, holds: Callable[[Thing, Thing], bool]) -> bool:
    pairs = [(s, t) for s in a.things for t in b.things if s.elements != t.elements]
    if not pairs:
        raise Unreadable("nothing to compare")
    return all(holds(s, t) for s, t in pairs)


def _sided(a: Group, b: Group, axis: int, sign: int) -> bool:
    def holds(s: Thing, t: Thing) -> bool:
        gap = order_along(s, t, axis)
        return gap is not None and gap * sign > 0

    return _each_pair(a, b, holds)


def _known(answer: bool | None) -> bool:
    if answer is None:
        raise Unreadable("how such things meet is not known")
    return answer


def _mark(thing: Thing) -> Element:
    return thing.elements[0]


def _meet(a: Thing, b: Thing) -> bool:
    if is_path(a) and is_path(b):
        return bool(crossings_of(a, b)) or any(
            distance_to((p[0], p[1]), _mark(t)) <= NEAR
            for s, t in ((a, b), (b, a))
            for p in _pixel_ends(_mark(s))
        )
    for path, other in ((a, b), (b, a)):
        if is_path(path) and not is_path(other):
            ends = any(is_at(other, p) for p in _pixel_ends(_mark(path)))
            return ends or any(_holds(other.box, p) for p in _mark(path).pixels or ())
    known = contact(a, b, "touch")
    return (
        known
        if known is not None
        else distance_to(a.place, _mark(b)) <= NEAR or _overlap(a.box, b.box)
    )


def _holds(box: Box, place: Point) -> bool:
    return box[0] <= place[0] <= box[2] and box[1] <= place[1] <= box[3]


def _overlap(a: Box, b: Box) -> bool:
    return min(a[2], b[2]) - max(a[0], b[0]) > 1 and min(a[3], b[3]) - max(a[1], b[1]) > 1


def _pixel_ends(element: Element) -> tuple[Place, Place]:
    pixels = element.pixels or ()
    if len(pixels) < 2:
        raise Unreadable(f"a {element.kind} has no ends")
    return (pixels[0][0], pixels[0][1]), (pixels[-1][0], pixels[-1][1])


def _links(drawing: Drawing) -> list[Element]:
    return [
        e for e in drawing.marks if e.kind in ("line", "curve", "arrow") and len(e.pixels or ()) > 1
    ]


def _ways(element: Element) -> list[tuple[Place, Place]]:
    """From where to where an arrow goes; one with two heads goes both ways."""
    first, last = _pixel_ends(element)
    heads = element.attrs.get("heads")
    forth, back = [(first, last)], [(last, first)]
    return {"end": forth, "start": back, "both": forth + back}.get(str(heads), [])


def _arrows(drawing: Drawing, holds: Callable[[Place, Place], bool]) -> Quantity:
    return Quantity(sum(any(holds(*way) for way in _ways(e)) for e in _links(drawing)))


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


def _spread(group: Group, axis: int) -> float:
    places = [t.place[axis] for t in group.things]
    if len(places) < 2:
        raise Unreadable("one thing alone is in no order")
    return max(places) - min(places)


def _around(places: Sequence[Place], sign: int) -> bool:
    """Whether places follow each other once around their middle (1: clockwise on the page)."""
    if len(places) < 3:
        raise Unreadable("two things have no sense of rotation")
    middle = [sum(p[k] for p in places) / len(places) for k in (0, 1)]
    angles = [sign * math.atan2(p[1] - middle[1], p[0] - middle[0]) for p in places]
    steps = [(b - a) % math.tau for a, b in pairwise((*angles, angles[0]))]
    return abs(sum(steps) - math.tau) < 1e-6


def _in_part(thing: Thing, field: Box, part: str) -> bool:
    words = part.lower().replace("-", " ").split()
    v = next((w for w in words if w in ("top", "upper", "bottom", "lower")), None)
    h = next((w for w in words if w in ("left", "right")), None)
    if v is None and h is None:
        x, y = ((thing.place[k] - field[k]) / ((field[k + 2] - field[k]) or 1) for k in (0, 1))
        return abs(x - 0.5) < 0.17 and abs(y - 0.5) < 0.17
    return part_of_field(thing, field, v, h, 0.5)


def _course(group: Group) -> Sequence[Point]:
    """The points of a curve, or of several marks, as they follow each other."""
    if len(group.elements) == 1:
        path: Sequence[Point] = group.one.data or ()
    else:
        path = sorted(_top(e) for e in group.elements if e.data)
    if len(path) < 2:
        raise Unreadable("no course is known")
    return path


def _top(element: Element) -> Point:
    """A marker's place; the middle of a bar's upper end."""
    xs, ys = zip(*((p[0], p[1]) for p in element.data or ()), strict=True)
    return (min(xs) + max(xs)) / 2, max(ys)


def _trend(group: Group) -> str:
    return trend(_course(group))


def _part(group: Group, low: Quantity, high: Quantity) -> Sequence[Point]:
    part = [p for p in _course(group) if low.value <= p[0] <= high.value]
    if len(part) < 2:
        raise Unreadable("it does not run there")
    return part
