"""Roots and children of trees."""

import math
import re
from collections.abc import Iterator

from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import Thing

CHILD = re.compile(
    r"\b(?P<side>left|right)\s+child\s+(?:of\s+(?P<of>\w+)\s+)?is\s+(?P<name>\w+)", re.IGNORECASE
)


ROOT = re.compile(
    r"\broot\s+(?:is|carries|holds|reads|has)\s+(?:label(?:l)?ed\s+)?(?P<name>\w+)", re.IGNORECASE
)


def trees(reading: Reading) -> Iterator[Statement]:
    """“The root is 8. Its left child is 3”."""
    nodes = [
        t
        for things in reading.scene.names.values()
        for t in things[:1]
        if t.first is not None and t.first.kind in ("circle", "ellipse", "marker", "rectangle")
    ]
    top = min(nodes, key=lambda t: t.place[1], default=None)
    for sentence, match, _, _ in reading.pieces(ROOT):
        place = reading.refer.place(match["name"])
        if place is not None and top is not None:
            yield reading.statement(
                "label",
                sentence,
                match.span("name"),
                place is top,
                f"trace: {top.what} is at the top",
            )
    for sentence, match, _, _ in reading.pieces(CHILD):
        parent = reading.refer.place(match["of"]) if match["of"] else top
        child = reading.refer.place(match["name"])
        if parent is not None and child is not None:
            linked = _linked(reading, parent, child)
            aside = (child.place[0] < parent.place[0]) == (match["side"].lower() == "left")
            yield reading.statement(
                "relation",
                sentence,
                match.span(),
                linked and aside and child.place[1] > parent.place[1],
                "trace: places and lines",
            )


def _linked(reading: Reading, a: Thing, b: Thing) -> bool:
    ends = [
        ((e.pixels[0][0], e.pixels[0][1]), (e.pixels[-1][0], e.pixels[-1][1]))
        for e in reading.scene.marks
        if e.kind in ("line", "arrow") and e.pixels and len(e.pixels) > 1
    ]
    near = [
        {
            n
            for n, t in (("a", a), ("b", b))
            for p in pair
            if math.dist(p, t.place) < max(20, t.width / 2 + 16)
        }
        for pair in ends
    ]
    return any(n == {"a", "b"} for n in near)
