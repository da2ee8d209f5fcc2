"""Choosing things: by what they are and how they look, by their place, by their size."""

import math
from collections.abc import Callable

from qc.claims.hues import bears, wears
from qc.claims.measures.positions import within
from qc.claims.measures.sizes import extent
from qc.claims.phrases import LINE_STYLES
from qc.claims.restated.drawing import Drawing, Group, course_length, is_kind
from qc.claims.restated.grammar import Unreadable
from qc.claims.restated.quantity import Quantity
from qc.claims.things import Thing
from qc.claims.writing import plain
from tracer.trace import Element


def find(
    drawing: Drawing,
    kind: str | None = None,
    color: str | None = None,
    fill: str | None = None,
    style: str | None = None,
    text: str | None = None,
    label: str | None = None,
    panel: Quantity | None = None,
) -> Group:
    """all visible things of that kind ("circle", "line", "marker", "bar", "arrow", "text", "wedge",
    "triangle", …), and with that color (of face or stroke), color of the face alone, line style, text, legend label, in that panel"""
    fits: list[Callable[[Element], bool]] = []
    if kind is not None:
        fits.append(is_kind(kind))
    if color is not None:
        fits.append(lambda e: bears(e, color))
    if fill is not None:
        fits.append(lambda e: e.facecolor is not None and wears(fill, e.facecolor))
    if style is not None:
        wanted = LINE_STYLES.get(style.lower(), style.lower())
        fits.append(lambda e: e.linestyle == wanted)
    if text is not None:
        fits.append(lambda e: e.text is not None and plain(e.text) == plain(text))
    if label is not None:
        fits.append(lambda e: e.label is not None and plain(e.label) == plain(label))
    if panel is not None:
        fits.append(lambda e: e.axes == panel.value)
    return Group(tuple(e for e in drawing.marks if all(fit(e) for fit in fits)))


def span(drawing: Drawing, first: Quantity, last: Quantity) -> Group:
    """the things e<first> to e<last>, both included, as far as they can be seen"""
    return Group(tuple(e for e in drawing.seen if first.value <= e.id <= last.value))


def named(drawing: Drawing, name: str) -> Group:
    """what a label, tick or legend entry of the figure names: a bar (or all parts of a stacked one), a
    curve with its markers, a box, a point, the corner that a letter stands at; not the label itself"""
    return drawing.named(name)


def leftmost(group: Group) -> Group:
    """the one farthest left"""
    return _extreme(group, lambda t: -t.place[0])


def rightmost(group: Group) -> Group:
    """the one farthest right"""
    return _extreme(group, lambda t: t.place[0])


def topmost(group: Group) -> Group:
    """the one highest up on the page"""
    return _extreme(group, lambda t: -t.place[1])


def bottommost(group: Group) -> Group:
    """the one lowest down on the page"""
    return _extreme(group, lambda t: t.place[1])


def largest(group: Group) -> Group:
    """the one that takes up most room"""
    return _extreme(group, extent)


def smallest(group: Group) -> Group:
    """the one that takes up least room"""
    return _extreme(group, lambda t: -extent(t))


def tallest(group: Group) -> Group:
    """the one that reaches through most of the page from top to bottom (bars: the tallest)"""
    return _extreme(group, lambda t: t.height)


def widest(group: Group) -> Group:
    """the one that is widest on the page"""
    return _extreme(group, lambda t: t.width)


def longest(group: Group) -> Group:
    """the line or arrow with the longest course on the page"""
    return _extreme(group, course_length)


def shortest(group: Group) -> Group:
    """the line or arrow with the shortest course on the page"""
    return _extreme(group, lambda t: -course_length(t))


def those_inside(group: Group, outer: Group) -> Group:
    """those of the group that lie within the outline of another thing"""
    around = outer.thing
    held = [t for t in group.things if t.elements != around.elements and within(t, around)]
    return Group(tuple(e for t in held for e in t.elements))


def nearest(group: Group, other: Group) -> Group:
    """the one of the group whose middle is nearest to the other"""
    place = other.thing.place
    return _extreme(group - other, lambda t: -math.dist(t.place, place))


def _extreme(group: Group, measure: Callable[[Thing], float]) -> Group:
    """The one with the greatest measure; Unreadable on a tie, for then nobody can say which."""
    ranked = sorted(group.things, key=measure, reverse=True)
    if not ranked:
        raise Unreadable("nothing is there")
    if len(ranked) > 1 and measure(ranked[0]) - measure(ranked[1]) < TIE:
        raise Unreadable("several are equally so")
    return Group(ranked[0].elements)


TIE = 0.5
"""Pixels within which two are alike."""
