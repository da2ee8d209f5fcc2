"""How things meet, lie in each other and are joined; of groups, every one with every one."""

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from qc.claims.measures.contacts import contact
from qc.claims.measures.distances import distance_to, in_box, is_at, to_outline, to_segment
from qc.claims.measures.lines import crossings_of, is_path
from qc.claims.measures.links import joins
from qc.claims.measures.positions import within
from qc.claims.restated.courses import Coordinates, path_of_points, pixel_ends, place_of
from qc.claims.restated.drawing import Drawing, Group
from qc.claims.restated.grammar import Unreadable
from qc.claims.restated.pairs import each_pair, mark_of
from qc.claims.restated.quantity import Quantity
from qc.claims.things import Box, Place, Thing
from tracer.trace import Element, Point


def inside(a: Group, b: Group) -> bool:
    """whether a lies within b's outline"""
    return each_pair(a, b, within)


def on(a: Group, b: Group) -> bool:
    """whether a's middle lies on the line, curve or outline b"""
    return each_pair(a, b, lambda s, t: to_outline(s.place, mark_of(t)) <= NEAR)


def touches(a: Group, b: Group) -> bool:
    """whether a and b meet: a line ends or lies at the other, outlines touch or overlap"""
    return each_pair(a, b, _meet)


def tangent(a: Group, b: Group) -> bool:
    """whether a touches b without crossing it; one of them is a circle"""
    return each_pair(a, b, lambda s, t: _known(contact(s, t, tangent=True)))


def crosses(a: Group, b: Group) -> bool:
    """whether two lines, curves or circles cross"""
    return each_pair(
        a, b, lambda s, t: bool(crossings_of(s, t)) if is_path(s) and is_path(t) else _known(contact(s, t, tangent=False))
    )  # fmt: skip


def overlaps(a: Group, b: Group) -> bool:
    """whether the areas that a and b take up overlap"""
    return each_pair(a, b, lambda s, t: _overlap(s.box, t.box))


def overlaps_in_x(a: Group, b: Group) -> bool:
    """whether a and b run side by side over some part of the x-axis (tasks that overlap in time)"""
    return each_pair(a, b, lambda s, t: min(s.box[2], t.box[2]) - max(s.box[0], t.box[0]) > 1)


def in_front_of(a: Group, b: Group) -> bool:
    """whether a is painted over b"""
    return min(e.paint for e in a.elements) > max(e.paint for e in b.elements)


def passes(drawing: Drawing, line: Group, places: Sequence[Group | Coordinates]) -> bool:
    """whether a line or curve goes through all of the places: passes(e3, [named("A"), e7, (2, 5)])"""
    return all(
        distance_to(p.thing.place, line.one) <= NEAR
        if isinstance(p, Group)
        else _hits(drawing, line, p)
        for p in places
    )


def labeled(drawing: Drawing, group: Group) -> bool:
    """whether each has a text at it or beside it that names it"""
    named = {e.id for things in drawing.scene.names.values() for t in things for e in t.elements}
    if all(e.id in named for e in group.elements):
        return True
    raise Unreadable("which texts belong to them is not known")


def connects(line: Group, a: Group, b: Group) -> bool:
    """whether a line or arrow runs between a and b, in either direction"""
    return joins(pixel_ends(line.one), a.thing, b.thing)


def linked(drawing: Drawing, a: Group, b: Group) -> bool:
    """whether any line or arrow runs between a and b"""
    return any(connects(Group((e,)), a, b) for e in _links(drawing)) or _but_for_arcs(drawing)


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
    found = [e for e in _links(drawing) if any(is_at(a.thing, p) for p in pixel_ends(e))]
    return Quantity(len(found))


NEAR = 6.0


def _known(answer: bool | None) -> bool:
    if answer is None:
        raise Unreadable("how such things meet is not known")
    return answer


def _meet(a: Thing, b: Thing) -> bool:
    if is_path(a) and is_path(b):
        return bool(crossings_of(a, b)) or any(
            distance_to((p[0], p[1]), mark_of(t)) <= NEAR
            for s, t in ((a, b), (b, a))
            for p in pixel_ends(mark_of(s))
        )
    for path, other in ((a, b), (b, a)):
        if is_path(path) and not is_path(other):
            return any(in_box((p[0], p[1]), other.box, NEAR) for p in _course(mark_of(path)))
    known = contact(a, b, tangent=True)
    return (
        known
        if known is not None
        else distance_to(a.place, mark_of(b)) <= NEAR or _overlap(a.box, b.box)
    )


def _course(element: Element) -> Iterator[Point]:
    """Pixels along a path, a few apart."""
    for a, b in pairwise(element.pixels or ()):
        steps = max(1, int(math.dist(a, b) / NEAR))
        for k in range(steps + 1):
            yield tuple(u + (v - u) * k / steps for u, v in zip(a, b, strict=True))


def _overlap(a: Box, b: Box) -> bool:
    return min(a[2], b[2]) - max(a[0], b[0]) > 1 and min(a[3], b[3]) - max(a[1], b[1]) > 1


def _but_for_arcs(drawing: Drawing) -> bool:
    """False; Unreadable where arcs are drawn, whose ends are not known."""
    if any(e.kind == "arc" for e in drawing.marks):
        raise Unreadable("where arcs end is not known")
    return False


def _hits(drawing: Drawing, line: Group, place: Coordinates) -> bool:
    """Whether a course comes to a place of the plane as near as a reader can tell."""
    course = path_of_points(line)
    spans = [q.slack or 1e-9 for q in place_of(drawing, line, course[0])]
    scaled = [tuple(c / s for c, s in zip(p, spans, strict=True)) for p in course]
    at = tuple(q.value / s for q, s in zip(place, spans, strict=True))
    return any(to_segment(at[:2], a[:2], b[:2]) <= 2.0 for a, b in pairwise(scaled))  # type: ignore[arg-type]


def _links(drawing: Drawing) -> list[Element]:
    return [
        e for e in drawing.marks if e.kind in ("line", "curve", "arrow") and len(e.pixels or ()) > 1
    ]


def _ways(element: Element) -> list[tuple[Place, Place]]:
    """From where to where an arrow goes; one with two heads goes both ways."""
    first, last = pixel_ends(element)
    heads = element.attrs.get("heads")
    forth, back = [(first, last)], [(last, first)]
    return {"end": forth, "start": back, "both": forth + back}.get(str(heads), [])


def _arrows(drawing: Drawing, holds: Callable[[Place, Place], bool]) -> Quantity:
    return Quantity(sum(any(holds(*way) for way in _ways(e)) for e in _links(drawing)))
