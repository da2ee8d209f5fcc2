"""What is inside what."""

import math
import re
from collections.abc import Iterator
from itertools import pairwise

from qc.claims.statement import Reading, Statement, clause_span
from qc.claims.things import Thing

INSIDE = re.compile(r"\b(?P<not>not\s+)?(?P<word>inside|within|outside|inscribed in|circumscribed about|enclosed by|contained in"
                    r"|encloses|contains|surrounds|enclosing|surrounding)\b", re.IGNORECASE)  # fmt: skip


OUTER = {"encloses", "contains", "surrounds", "enclosing", "surrounding", "circumscribed about"}


def insides(reading: Reading) -> Iterator[Statement]:
    """“O is inside the circle”, “the circle encloses the hexagon”, “is inscribed in a circle”."""
    for sentence, match, before, after in reading.pieces(INSIDE):
        first, second = reading.subject(before), reading.object(after)
        if not first or not second or set(first) & set(second):
            continue
        word = match["word"].lower()
        inner, outer = (second, first) if word in OUTER else (first, second)
        held = all(within(a, b) for a in inner for b in outer)
        true = held != (word == "outside") if not match["not"] else held == (word == "outside")
        yield reading.statement("relation", sentence, clause_span(sentence.text, *match.span()), true,
                                f"trace: {inner[0].what} and {outer[0].what}")  # fmt: skip


def within(inner: Thing, outer: Thing) -> bool:
    mark = outer.first
    x0, y0, x1, y1 = outer.box
    if (
        inner.box[0] < x0 - 2
        or inner.box[1] < y0 - 2
        or inner.box[2] > x1 + 2
        or inner.box[3] > y1 + 2
    ):
        return False
    if mark is not None and mark.kind == "circle":
        radius = (x1 - x0) / 2
        points = [
            (p[0], p[1]) for e in inner.elements if e.kind == "polygon" for p in e.pixels or ()
        ] or [inner.place]
        return all(math.dist(p, outer.place) <= radius + 2 for p in points)
    return _area(outer) > _area(inner)


def _area(thing: Thing) -> float:
    """Area of a polygon, else of the box, in square pixels."""
    mark = thing.first
    path = mark.pixels if mark is not None and mark.kind in ("polygon", "rectangle") else None
    if path and len(path) > 2:
        return abs(sum(a[0] * b[1] - a[1] * b[0] for a, b in pairwise((*path, path[0])))) / 2
    return (thing.box[2] - thing.box[0]) * (thing.box[3] - thing.box[1])
