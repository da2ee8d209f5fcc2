"""Where things are on the page; of groups, every one to every one."""

import math
from collections.abc import Sequence
from itertools import pairwise

from qc.claims.measures.positions import in_part as lies_in_part
from qc.claims.measures.positions import order_along, shares
from qc.claims.measures.sizes import extent
from qc.claims.picks import PARTS
from qc.claims.restated.drawing import Drawing, Group
from qc.claims.restated.grammar import Unreadable
from qc.claims.restated.pairs import each_pair
from qc.claims.things import Box, Place, Thing


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


ORDERS = {
    "left to right": (0, 1),
    "right to left": (0, -1),
    "top to bottom": (1, 1),
    "bottom to top": (1, -1),
}


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
    return each_pair(a, b, lambda s, t: extent(s) > 1.02 * extent(t))


LEVEL = 2.5
"""Pixels within which things are at one height, or lines are level over their length."""


def _sided(a: Group, b: Group, axis: int, sign: int) -> bool:
    return each_pair(a, b, lambda s, t: order_along(s, t, axis) * sign > 0)


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
    """Whether a thing lies in the half or quarter of a field that the words name; without sides, in its middle."""
    words = part.lower().replace("-", " ").split()
    across = next((PARTS[w] for w in words if w in ("left", "right")), 0)
    down = next((PARTS[w] for w in words if w in ("top", "upper", "bottom", "lower")), 0)
    if across == down == 0:
        return all(abs(share - 0.5) < CENTRAL for share in shares(thing, field))
    return lies_in_part(thing, field, across, down, 0.5)


CENTRAL = 0.17
"""Share of a field, either way from its middle, that is its center."""
