"""Words of geometry about named points: diameters, chords, midpoints, points on segments, kinds of triangles."""

import math
import re
from collections.abc import Iterator, Sequence

from qc.claims.clauses import Sentence, negated
from qc.claims.measures.distances import to_segment
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import Place, Thing

PAIR = r"(?<!\w)(?P<a>[A-Z])(?P<b>[A-Z])(?!\w)"
NEAR = 6.0
"""Pixels by which drawn points may miss what they lie on."""
ALIKE = 0.02
"""Share by which lengths that are called equal may differ."""
OF_CIRCLE = re.compile(
    rf"{PAIR}\s+is\s+(?:not\s+)?(?:an?|the|one)\s+(?P<word>diameter|radius|chord)\b"
)
MIDPOINT = re.compile(
    rf"(?<!\w)(?P<m>[A-Z])\s+(?:is|marks)\s+(?:not\s+)?(?:the\s+)?(?:mid-?point|middle)\s+of\s+(?:the\s+)?(?:[a-z]+\s+)?{PAIR}"
)
BETWEEN = re.compile(
    r"(?<!\w)(?P<m>[A-Z])\s+(?:lies|is|sits|stands)\s+(?:not\s+)?between\s+(?P<a>[A-Z])\s+and\s+(?P<b>[A-Z])(?!\w)"
)
ON = re.compile(
    rf"(?<!\w)(?P<m>[A-Z])\s+(?:lies|is|sits)\s+(?:not\s+)?on\s+(?:the\s+)?(?:(?:side|line|segment|base|edge|hypotenuse|diagonal|line segment)\s+)?{PAIR}"
)
MEETS = re.compile(
    rf"\b(?:meets|cuts|intersects|hits|reaches|crosses)\s+(?:the\s+)?(?:[a-z]+\s+)?{PAIR}\s+(?:at|in)\s+(?:the\s+)?(?:point\s+)?(?P<m>[A-Z])(?!\w)"
)
TRIANGLE = re.compile(
    r"\b(?:triangle\s+|△\s?)(?P<t>[A-Z]{3})\s+is\s+(?:not\s+)?(?:an?\s+)?(?P<word>isosceles|equilateral|scalene|right-angled|right)\b"
    r"|\b(?P<before>isosceles|equilateral|scalene|right-angled|right)\s+triangle\s+(?P<u>[A-Z]{3})\b"
)
EQUAL = re.compile(
    rf"{PAIR}\s*(?:=|is\s+equal\s+to|equals|has\s+the\s+same\s+length\s+as|is\s+as\s+long\s+as)\s*(?P<c>[A-Z])(?P<d>[A-Z])(?![\w/²])"
)


def points(reading: Reading, match: re.Match[str], *groups: str) -> list[Thing]:
    """The named places that some groups of a match mean; none if one is not drawn."""
    places = [reading.refer.place(match[g]) for g in groups]
    return [p for p in places if p is not None] if all(places) else []


def of_circles(reading: Reading) -> Iterator[Statement]:
    """“PQ is a diameter”."""
    circles = [t for t in reading.scene.things if t.elements[0].kind == "circle"]
    for sentence, match, _, _ in reading.pieces(OF_CIRCLE):
        ends = points(reading, match, "a", "b")
        if not ends or len(circles) != 1 or not _flat(reading):
            continue
        circle = circles[0]
        size = circle.width / 2
        away = [math.dist(p.place, circle.place) for p in ends]
        on = [abs(d - size) < NEAR for d in away]
        true = {
            "radius": sorted(d < NEAR for d in away) == [False, True] and any(on),
            "chord": all(on),
            "diameter": all(on) and abs(math.dist(ends[0].place, ends[1].place) - 2 * size) < NEAR,
        }[match["word"]]
        yield _answer(reading, sentence, match, true)


def on_segments(reading: Reading) -> Iterator[Statement]:
    """“O is the midpoint of PQ”, “D lies between A and B”, “E lies on BC”, “the altitude meets AB at D”."""
    for pattern in (MIDPOINT, BETWEEN, ON, MEETS):
        for sentence, match, _, _ in reading.pieces(pattern):
            found = points(reading, match, "m", "a", "b")
            if len(found) != 3 or not _flat(reading):
                continue
            m, a, b = (p.place for p in found)
            true = to_segment(m, a, b) < NEAR
            if pattern is MIDPOINT:
                true = math.dist(m, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)) < NEAR
            yield _answer(reading, sentence, match, true)


LIES_BETWEEN = re.compile(
    r"\b(?:lies|is|sits|stands|is placed|is located)\s+(?P<not>not\s+)?between\s+(?P<a>[^.,;]{1,30}?)\s+and\s+(?P<b>[^.,;]{1,30}?)(?=$|[.,;])"
)


def between_things(reading: Reading) -> Iterator[Statement]:
    """“R1 lies between the cell and R2”: the middle of one thing, on the way from one to the other."""
    for sentence, match, before, _ in reading.pieces(LIES_BETWEEN):
        trio = [reading.subject(before), reading.refer.of(match["a"]), reading.refer.of(match["b"])]
        if any(len(t) != 1 for t in trio) or not _flat(reading):
            continue
        m, a, b = (t[0].place for t in trio)
        step = (b[0] - a[0], b[1] - a[1])
        size = step[0] ** 2 + step[1] ** 2
        if size > NEAR**2 and len({m, a, b}) == 3:
            share = ((m[0] - a[0]) * step[0] + (m[1] - a[1]) * step[1]) / size
            yield _answer(reading, sentence, match, 0 < share < 1)


def triangles(reading: Reading) -> Iterator[Statement]:
    """“Triangle ABC is isosceles”, “AB = AC”: lengths in data coordinates of equal scales."""
    for sentence, match, _, _ in reading.pieces(TRIANGLE):
        letters = match["t"] or match["u"]
        corners = [reading.refer.place(c) for c in letters]
        if any(c is None for c in corners) or not _flat(reading) or not _even(reading):
            continue
        ring = [c.place for c in corners if c is not None]
        true = _is_kind(ring, (match["word"] or match["before"]).lower())
        yield _answer(reading, sentence, match, true)
    for sentence, match, _, _ in reading.pieces(EQUAL):
        found = points(reading, match, "a", "b", "c", "d")
        if len(found) == 4 and _flat(reading) and _even(reading):
            a, b, c, d = (p.place for p in found)
            one, two = math.dist(a, b), math.dist(c, d)
            yield _answer(reading, sentence, match, abs(one - two) <= ALIKE * max(one, two))


def _is_kind(ring: Sequence[Place], word: str) -> bool:
    sides = sorted(math.dist(ring[k - 1], ring[k]) for k in range(3))
    gaps = [b - a <= ALIKE * b for a, b in ((sides[0], sides[1]), (sides[1], sides[2]))]
    if word == "isosceles":
        return any(gaps)
    if word == "equilateral":
        return all(gaps)
    if word == "scalene":
        return not any(gaps)
    return abs(math.hypot(sides[0], sides[1]) - sides[2]) <= ALIKE * sides[2]


def _answer(reading: Reading, sentence: Sentence, match: re.Match[str], true: bool) -> Statement:
    return reading.statement(
        "relation", sentence, match.span(), true != negated(match[0]), "trace: places of the points"
    )


def _flat(reading: Reading) -> bool:
    return all(a.dimension == "2D" for a in reading.scene.panels)


def _even(reading: Reading) -> bool:
    """Whether one unit is as long on both axes, so that lengths on the page are lengths."""
    for axes in reading.scene.panels:
        scales = [
            (axes.bbox[k + 2] - axes.bbox[k]) / (abs(lim[1] - lim[0]) or 1)
            for k, lim in enumerate((axes.xlim, axes.ylim))
        ]
        if abs(scales[0] - scales[1]) > 0.02 * max(scales):
            return False
    return True
