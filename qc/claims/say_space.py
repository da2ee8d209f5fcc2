"""Where things are: left of, above, inside, in a corner, parallel, tangent, crossing, horizontal."""

import itertools
import math
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from qc.claims.lines import crossings_of, direction, is_path, sampled, turned
from qc.claims.scene import Thing, distance_to
from qc.claims.statement import BREAK, Reading, Statement, clause_span, negated

SIDES: dict[str, tuple[int, int]] = {
    "left": (0, -1),
    "right": (0, 1),
    "above": (1, -1),
    "below": (1, 1),
}
"""Axis and sign of the difference of the places, y down."""
BESIDE = re.compile(
    r"\b(?:to\s+the\s+(?P<side>left|right)\s+of|(?P<alone>left|right)\s+of|(?P<above>above|over|on top of)|(?P<below>below|beneath|under|underneath))\b"
    r"(?=\s+(?:the|a|an|line|node|point|vertex|its|it|\w+\b))", re.IGNORECASE,
)  # fmt: skip
INVERTED = re.compile(r"\b(?:is|are|lies?|stands?|sits?|runs?|comes?|hangs?|appears?|follows?)\b")
ALIGNED = 0.5
"""`directly` above: the shift aside is at most this share of the distance."""


def sides(reading: Reading) -> Iterator[Statement]:
    """“B lies to the right of A”, “line l is above line m”, “just above the dashed line”."""
    for sentence, match, before, after in reading.pieces(BESIDE):
        word = (match["side"] or match["alone"] or ("above" if match["above"] else "below")).lower()
        first, second = _compared(reading, before, after)
        if not first or not second or set(first) & set(second):
            continue
        answer = _beside(first, second, word)
        if answer is None:
            continue
        span = clause_span(sentence.text, *match.span())
        yield reading.statement("relation", sentence, span, answer != negated(before[span[0] :]),
                                f"trace: {first[0].what} and {second[0].what}")  # fmt: skip


def _compared(reading: Reading, before: str, after: str) -> tuple[list[Thing], list[Thing]]:
    """What is where, and what it is compared with; “left of B stands A” begins with the latter."""
    if before.strip():
        return reading.subject(before), reading.object(after)
    verb = INVERTED.search(after)
    if verb is None:
        return [], []
    return reading.object(after[verb.end() :]), reading.object(after[: verb.start()])


def _beside(first: Sequence[Thing], second: Sequence[Thing], word: str) -> bool | None:
    axis, sign = SIDES[word]
    pairs = [_order(a, b, axis) for a in first for b in second]
    if any(p is None for p in pairs):
        return None
    return all(p is not None and p * sign > 0 for p in pairs)


def _order(a: Thing, b: Thing, axis: int) -> float | None:
    """Positive if `a` is farther right (axis 0) or farther down (axis 1); None if it cannot be said."""
    if is_path(a) and is_path(b):
        return _paths_order(a, b, axis)
    gap = a.place[axis] - b.place[axis]
    if is_path(b) and not is_path(a):
        other = sampled(b, axis, a.place[1 - axis])
        gap = a.place[axis] - other if other is not None else gap
    return gap if abs(gap) > 1.0 else 0.0


def _paths_order(a: Thing, b: Thing, axis: int) -> float | None:
    low = max(a.box[1 - axis], b.box[1 - axis])
    high = min(a.box[3 - axis], b.box[3 - axis])
    if high < low:
        return a.place[axis] - b.place[axis]
    gaps = []
    for k in range(9):
        at = low + (high - low) * (k + 0.5) / 9
        one, two = sampled(a, axis, at), sampled(b, axis, at)
        if one is not None and two is not None:
            gaps.append(one - two)
    if not gaps:
        return a.place[axis] - b.place[axis]
    return min(gaps, key=abs) if min(gaps) * max(gaps) > 0 else 0.0


CORNER = re.compile(
    r"\b(?:in|at|near|on|sits? in)\s+the\s+(?P<v>top|upper|bottom|lower)?[- ]?(?P<h>left|right)?(?:[- ]?hand)?\b(?:\s+(?:corner|part|side|edge|half))?"
    r"(?!\s+(?:panel|subplot|row|column|of\s+each))(?=\s*(?:$|[.,;:)]|and\b|corner|of\b|in\b))", re.IGNORECASE,
)  # fmt: skip


def corners(reading: Reading) -> Iterator[Statement]:
    """“Q is in the bottom right corner”, “B is at the top”, “the legend sits in the upper left corner”."""
    for sentence, match, before, _ in reading.pieces(CORNER):
        if (
            not (match["v"] or match["h"])
            or not before.strip()
            or HOLDER.search(BREAK.split(before)[-1])
        ):
            continue
        things = _furniture(reading, before) or reading.subject(before)
        whole = things[0] if len(things) == 1 else None
        if whole is None or not _single(reading, whole, match[0]):
            continue
        field = _field(reading, whole)
        bare = re.search(r"\b(?:corner|part|side|half|near)\b", match[0], re.IGNORECASE) is None
        true = _in_part(
            whole, field, match["v"], match["h"], 0.28 if bare and not match["h"] else 0.42
        )
        yield reading.statement("relation", sentence, clause_span(sentence.text, *match.span()), true,
                                f"trace: {things[0].what} at {things[0].place[0]:.0f}, {things[0].place[1]:.0f} px")  # fmt: skip


HOLDER = re.compile(r"\b(?:from|has|have|with|shows?)\b", re.IGNORECASE)
"""Words after which the place is that of something else (“it has a right angle in the lower left corner”)."""


def _single(reading: Reading, thing: Thing, words: str) -> bool:
    """Whether the place can be told: in figures of several panels only of a panel or the furniture."""
    mark = thing.first
    furniture = mark is not None and mark.role in ("legend", "colorbar")
    if len(reading.scene.panels) > 1:
        own = [e.id for e in reading.scene.marks if mark is not None and e.axes == mark.axes]
        return furniture or own == [e.id for e in thing.elements]
    return furniture or re.search(r"on the (?:left|right)$", words.strip(), re.IGNORECASE) is None


def _furniture(reading: Reading, before: str) -> list[Thing]:
    word = re.search(r"\b(legend|colou?r ?bar)\b(?!.*,)", before, re.IGNORECASE)
    if word is None:
        return []
    role = "legend" if word[1].lower() == "legend" else "colorbar"
    boxes = [
        e
        for e in reading.trace.elements
        if e.role == role and e.bbox and e.kind in ("rectangle", "mesh", "image", "polygon")
    ]
    if not boxes:
        return []
    x0, y0, x1, y1 = boxes[0].bbox or (0, 0, 0, 0)
    return [Thing((boxes[0],), (x0, y0, x1, y1), ((x0 + x1) / 2, (y0 + y1) / 2))]


def _field(reading: Reading, thing: Thing) -> tuple[float, float, float, float]:
    """What corners refer to: the axes for a legend, all marks for one of them."""
    mark = thing.first
    if mark is not None and mark.role == "colorbar":
        return (0, 0, reading.trace.figure.width, reading.trace.figure.height)
    if mark is not None and mark.role == "legend" and mark.axes is not None:
        return reading.trace.axes[mark.axes].bbox
    boxes = [t.box for t in reading.scene.things]
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def _in_part(
    thing: Thing,
    field: tuple[float, float, float, float],
    v: str | None,
    h: str | None,
    share: float,
) -> bool:
    x = (thing.place[0] - field[0]) / ((field[2] - field[0]) or 1)
    y = (thing.place[1] - field[1]) / ((field[3] - field[1]) or 1)
    across = h is None or (x < share if h.lower() == "left" else x > 1 - share)
    return across and (v is None or (y < share if v.lower() in ("top", "upper") else y > 1 - share))


INSIDE = re.compile(r"\b(?P<not>not\s+)?(?P<word>inside|within|outside|inscribed in|circumscribed about|enclosed by|contained in"
                    r"|encloses|contains|surrounds|enclosing|surrounding)\b", re.IGNORECASE)  # fmt: skip
INNER = {"inside", "within", "inscribed in", "enclosed by", "contained in"}
OUTER = {"encloses", "contains", "surrounds", "enclosing", "surrounding", "circumscribed about"}


def insides(reading: Reading) -> Iterator[Statement]:
    """“O is inside the circle”, “the circle encloses the hexagon”, “is inscribed in a circle”."""
    for sentence, match, before, after in reading.pieces(INSIDE):
        first, second = reading.subject(before), reading.object(after)
        if not first or not second or set(first) & set(second):
            continue
        word = match["word"].lower()
        inner, outer = (second, first) if word in OUTER else (first, second)
        within = all(_within(a, b) for a in inner for b in outer)
        true = within != (word == "outside") if not match["not"] else within == (word == "outside")
        yield reading.statement("relation", sentence, clause_span(sentence.text, *match.span()), true,
                                f"trace: {inner[0].what} and {outer[0].what}")  # fmt: skip


def _within(inner: Thing, outer: Thing) -> bool:
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


ANGLED = re.compile(
    r"\b(parallel|perpendicular|orthogonal|at right angles)\b(?P<to>\s+to\s+)?",
    re.IGNORECASE,
)
SKEW = 0.035
"""Radians (2°) by which directions that are called parallel or perpendicular may be off."""


def directions(reading: Reading) -> Iterator[Statement]:
    """“Lines l and m are parallel”, “AB is perpendicular to AC”."""
    for sentence, match, before, after in reading.pieces(ANGLED):
        if (
            not before.strip() or match[1].lower() in before[-40:].lower()
        ):  # “parallel edges stay parallel”
            continue
        first = reading.subject(before)
        second = reading.object(after) if match["to"] else []
        if match["to"] and re.match(r"each other|one another", after.strip()):
            second = []
        elif match["to"] and not second:
            continue
        pairs = (
            [(a, b) for a in first for b in second] if second else list(itertools.pairwise(first))
        )
        offs = [turned(a, b) for a, b in pairs]
        if not offs or any(o is None for o in offs):
            continue
        wanted = 0.0 if match[1].lower() == "parallel" else math.pi / 2
        true = all(o is not None and abs(o - wanted) <= SKEW for o in offs) != negated(before[-12:])
        yield reading.statement("relation", sentence, clause_span(sentence.text, *match.span()), true,
                                f"trace: {math.degrees(offs[0] or 0):.1f}° between them")  # fmt: skip


TOUCH = re.compile(r"\b(?P<not>(?:do(?:es)?\s+not|never|don't|doesn't)\s+)?(?P<word>is tangent to|tangent to|touch(?:es|ing)?|cross(?:es|ing)?"
                   r"|intersects?|meets?|overlap(?:s|ping)?|cuts|pass(?:es)? through)\b"
                   r"(?:\s+(?P<times>once|twice|(?:two|three|four|five|six)\s+times|both|neither))?", re.IGNORECASE)  # fmt: skip
TIMES = {"once": 1, "twice": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def touches(reading: Reading) -> Iterator[Statement]:
    """“The two lines never cross”, “the red line is tangent to the circle”, “intersect twice”."""
    for sentence, match, before, after in reading.pieces(TOUCH):
        answer = _touching(reading, match, before, after)
        if answer is not None:
            yield reading.statement(
                "relation", sentence, clause_span(sentence.text, *match.span()), *answer
            )


def _touching(
    reading: Reading, match: re.Match[str], before: str, after: str
) -> tuple[bool, str] | None:
    if re.search(r"\b(?:that|which)\s+$", before):
        return None
    first, word = reading.subject(before), match["word"].lower()
    times = (match["times"] or "").lower().split(" ")[0]
    if times in ("both", "neither"):
        own = {e.id for t in first for e in t.elements}
        others = [t for t in reading.scene.things if is_path(t) and t.elements[0].id not in own]
        crossed = [bool(crossings_of(first[0], t)) for t in others] if first else []
        return (
            (
                all(crossed) if times == "both" else not any(crossed),
                f"trace: crosses {sum(crossed)} others",
            )
            if crossed
            else None
        )
    second = (
        [t for t in reading.object(after) if t not in first]
        if "tangent" in word or times == ""
        else []
    )
    if CENTER.match(after) and len(first) == 1:
        circles = [t for t in reading.scene.things if t.elements[0].kind == "circle"]
        lines = [t.first for t in first if t.first is not None and is_path(t)]
        if len(circles) == 1 and lines:
            return distance_to(circles[0].place, lines[0]) < 3, "trace: distance from the center"
    pairs = [(a, b) for a in first for b in second]
    at = AT_POINT.search(after)
    if at and pairs and (place := reading.refer.place(at[1])) is not None:
        near = all(
            t.first is not None and distance_to(place.place, t.first) < 6
            for pair in pairs
            for t in pair
        )
        if not near:
            return False, f"trace: {at[1]} is not on both"
    if not pairs and len(first) == 2:
        pairs = [(first[0], first[1])]
    if not pairs:
        return None
    tests = [_contact(a, b, word) for a, b in pairs]
    if times in TIMES:
        a, b = pairs[0]
        number = len(crossings_of(a, b)) if is_path(a) and is_path(b) else None
        return (
            (number == TIMES[times], f"trace: {number} crossings") if number is not None else None
        )
    if any(t is None for t in tests):
        return None
    true = all(t is True for t in tests) if not match["not"] else not any(tests)
    return true, f"trace: {pairs[0][0].what} and {pairs[0][1].what}"


CENTER = re.compile(r"\s*(?:the\s+)?(?:cent(?:er|re)|middle)\b", re.IGNORECASE)
AT_POINT = re.compile(r"^[^.,;]{0,30}?\bat\s+(?:the\s+point\s+|point\s+)?([A-Z])\b")


def _contact(a: Thing, b: Thing, word: str) -> bool | None:
    circles = [t for t in (a, b) if t.first is not None and t.first.kind == "circle"]
    if len(circles) == 2:
        gap = math.dist(a.place, b.place)
        r, s = ((t.box[2] - t.box[0]) / 2 for t in circles)
        if "tangent" in word or "touch" in word:
            return abs(gap - r - s) < 2 or abs(gap - abs(r - s)) < 2
        return abs(r - s) + 1 < gap < r + s - 1
    if len(circles) == 1 and any(is_path(t) for t in (a, b)):
        line = a if b in circles else b
        return _line_and_circle(line, circles[0], word)
    if is_path(a) and is_path(b):
        return bool(crossings_of(a, b))
    return None


def _line_and_circle(line: Thing, circle: Thing, word: str) -> bool | None:
    mark = line.first
    if mark is None or not mark.pixels or len(mark.pixels) != 2:
        return None
    (x0, y0), (x1, y1) = ((p[0], p[1]) for p in mark.pixels)
    length = math.hypot(x1 - x0, y1 - y0) or 1
    away = abs((x1 - x0) * (circle.place[1] - y0) - (y1 - y0) * (circle.place[0] - x0)) / length
    radius = (circle.box[2] - circle.box[0]) / 2
    if "tangent" in word or "touch" in word:
        return abs(away - radius) < 2
    return away < radius - 1


LEVEL = re.compile(
    r"\b(?:is|are|of them are|being)\s+(?P<word>horizontal|vertical)\b", re.IGNORECASE
)


def levels(reading: Reading) -> Iterator[Statement]:
    """“The red line is horizontal”."""
    for sentence, match, before, _ in reading.pieces(LEVEL):
        ways = [d for t in reading.subject(before) if (d := direction(t)) is not None]
        if ways:
            flat = match["word"].lower() == "horizontal"
            true = all(abs(w[1] if flat else w[0]) < math.sin(SKEW) for w in ways)
            yield reading.statement(
                "relation",
                sentence,
                match.span("word"),
                true,
                f"trace: direction {ways[0][0]:.2f}, {-ways[0][1]:.2f}",
            )


READERS: tuple[Callable[[Reading], Iterator[Statement]], ...] = (
    sides,
    corners,
    insides,
    directions,
    touches,
    levels,
)
