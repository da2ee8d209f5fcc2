"""Relations that words claim and the drawing does not have (mismatch a)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

import numpy as np

from qc.base import Subject
from qc.consistency.incidence import INCIDENCE
from qc.consistency.patterns import (
    ANGLE,
    TOUCH,
    Test,
    angle_of,
    equal_sides,
    even_spacing,
    mirrored,
    opposed,
    quadrilateral,
    right_triangle,
    spiral,
    spokes,
    trapezoid,
)
from qc.consistency.plane import Piece, Plane
from qc.consistency.rule import Complaint, TraceRule, comments, titles
from qc.shapes import Path
from tracer.geometry import Disc, shown
from tracer.trace import Trace


def _cosine(a: Piece, b: Piece) -> float:
    return abs(float(a.unit @ b.unit))


def _parallel(plane: Plane, number: int) -> bool | None:
    lines = plane.long_pieces
    if len(lines) < 2:
        return None
    like = np.cos(np.radians(ANGLE))
    apart = [
        sum(_cosine(a, b) >= like and (a is b or _aside(a, b) > TOUCH) for b in lines)
        for a in lines
    ]
    return bool(max(apart) >= max(2, number))


def _aside(a: Piece, b: Piece) -> float:
    """Distance of the middle of one line from the straight line through the other."""
    off = (b.start + b.end) / 2 - a.start
    return abs(float(off[0] * a.unit[1] - off[1] * a.unit[0]))


def _perpendicular(plane: Plane, _number: int) -> bool | None:
    lines = plane.long_pieces
    if len(lines) < 2:
        return None
    limit = np.sin(np.radians(ANGLE))
    return any(_cosine(a, b) <= limit and _meet(a, b) for a, b in combinations(lines, 2))


def _meet(a: Piece, b: Piece) -> bool:
    """Whether the lines touch or cross, or would if they were drawn a little longer."""
    across = float(a.unit[0] * b.unit[1] - a.unit[1] * b.unit[0])
    off = b.start - a.start
    s = float(off[0] * b.unit[1] - off[1] * b.unit[0]) / across
    t = float(off[0] * a.unit[1] - off[1] * a.unit[0]) / across
    slack = 0.1 * max(a.length, b.length)
    return -slack <= s <= a.length + slack and -slack <= t <= b.length + slack


def _concentric(plane: Plane, number: int) -> bool | None:
    if len(plane.discs) < 2:
        return None
    about = [sum(_apart(a, b) <= TOUCH for b in plane.discs) for a in plane.discs]
    return max(about) >= max(2, number or len(plane.discs) / 2)


def _apart(a: Disc, b: Disc) -> float:
    return float(np.hypot(*(a.center - b.center)))


def _overlapping(plane: Plane, number: int) -> bool | None:
    if len(plane.discs) < 2:
        return None
    meeting = [
        any(a is not b and _apart(a, b) < a.radius + b.radius - TOUCH for b in plane.discs)
        for a in plane.discs
    ]
    return sum(meeting) >= max(2, number)


def _disjoint(plane: Plane, _number: int) -> bool | None:
    meeting = _overlapping(plane, 0)
    return None if meeting is None else not meeting


def _tangent(plane: Plane, _number: int) -> bool | None:
    lines = plane.long_pieces
    if not (plane.discs and (lines or len(plane.discs) > 1)) and not (plane.curves and lines):
        return None
    circles = any(
        abs(_apart(a, b) - r) <= TOUCH
        for a, b in combinations(plane.discs, 2)
        for r in (a.radius + b.radius, abs(a.radius - b.radius))
    )
    return (
        circles
        or any(_touches(d, p) for d, p in product(plane.discs, lines))
        or any(_follows(c, p) for c, p in product(plane.curves, lines))
    )


def _touches(disc: Disc, line: Piece) -> bool:
    along = float((disc.center - line.start) @ line.unit)
    foot = line.start + along * line.unit
    near = abs(float(np.hypot(*(disc.center - foot))) - disc.radius) <= TOUCH
    return near and -TOUCH <= along <= line.length + TOUCH


def _follows(curve: Path, line: Piece) -> bool:
    """Whether the curve comes to the line and runs along it there."""
    steps = np.diff(curve, axis=0)
    sizes = np.maximum(np.hypot(*steps.T), 1e-9)
    normal = np.array([-line.unit[1], line.unit[0]])
    middles = (curve[:-1] + curve[1:]) / 2 - line.start
    along = middles @ line.unit
    near = np.abs(middles @ normal) <= np.maximum(TOUCH, sizes / 2)
    level = np.abs(steps @ normal) <= np.sin(np.radians(5)) * sizes
    return bool((near & level & (along >= -TOUCH) & (along <= line.length + TOUCH)).any())


def _inscribed(plane: Plane, _number: int) -> bool | None:
    pairs = list(product(plane.discs, [r for r in plane.rings if len(r) > 2]))
    if not pairs:
        return None
    return any(_all_on(disc, ring) or _all_touch(disc, ring) for disc, ring in pairs)


def _all_on(disc: Disc, ring: Path) -> bool:
    off = np.hypot(*(ring - disc.center).T) - disc.radius
    return bool(np.abs(off).max() <= TOUCH)


def _all_touch(disc: Disc, ring: Path) -> bool:
    sides = [Piece(a, b) for a, b in zip(ring, np.roll(ring, -1, axis=0), strict=True)]
    return all(s.length > 0 and _touches(disc, s) for s in sides)


def _midpoint(plane: Plane, _number: int) -> bool | None:
    if not plane.points or not plane.long_pieces:
        return None
    middles = [(p.start + p.end) / 2 for p in plane.long_pieces]
    middles += [(a + b) / 2 for a, b in combinations(plane.points[:40], 2)]
    return any(np.hypot(*(p - m)) <= TOUCH for p in plane.points for m in middles)


def _chord(plane: Plane, _number: int) -> bool | None:
    pairs = list(product(plane.discs, plane.long_pieces))
    if not pairs:
        return None
    return any(_all_on(d, np.array([p.start, p.end])) for d, p in pairs)


def _diameter(plane: Plane, _number: int) -> bool | None:
    pairs = list(product(plane.discs, plane.long_pieces))
    if not pairs:
        return None
    return any(
        _all_on(d, np.array([p.start, p.end])) and abs(p.length - 2 * d.radius) <= TOUCH
        for d, p in pairs
    )


def _elliptic(plane: Plane, _number: int) -> bool | None:
    """A round outline that is no circle; None where no round outline is drawn."""
    outlines = [e for e in shown(plane.part, "ellipse", "circle", "line", "polygon")
                if e.kind in ("ellipse", "circle") or e.attrs.get("shape") in ("circle", "ellipse")]  # fmt: skip
    if not outlines:
        return None
    return len(plane.discs) < len(outlines)


SIDES = {"pentagon": 5, "hexagon": 6, "heptagon": 7, "octagon": 8, "nonagon": 9, "decagon": 10}
LINES = r"(?:straight |horizontal |vertical )?(?:lines?|segments?|rays|chords|sides|roads|rails|vectors|edges|streets|bisectors?|rungs|beams|tracks|wires|slats|strings|planks|fringes)"
ROUND = r"(?:circles|sets|disks|discs|rings)"
TESTS: Mapping[str, Test] = {
    rf"parallel {LINES}|{LINES} (?:are |is |drawn |running )?parallel|\\parallel|∥": _parallel,
    rf"perpendicular {LINES}|{LINES} (?:are |is )?perpendicular|perpendicular to|orthogonal (?:vectors|lines|directions|unit vectors|trajectories)|⊥|\\perp\b|at right angles": _perpendicular,
    r"right(?:-angled| angled)? triangle|right-?angled triangle": right_triangle,
    rf"concentric(?:ally)?(?: \w+)? (?:{ROUND}|circle|orbits|shells|zones|waves|wave ?fronts|tracks|ripples)|{ROUND} (?:are )?concentric": _concentric,
    rf"(?:intersecting|overlapping|interlocking) {ROUND}|venn diagram|{ROUND} (?:intersect|overlap)": _overlapping,
    rf"(?:disjoint|non-?overlapping|separate) {ROUND}": _disjoint,
    r"tangent (?:lines?\b|to\b|circles|at\b|from\b)|tangents (?:to|from|at)|(?:externally|internally) tangent": _tangent,
    r"inscribed (?:in|circle|triangle|square|polygon|pentagon|hexagon)|circumscribed|circumcircle|incircle": _inscribed,
    r"(?:a|the|one) right angle\b(?!d)": _perpendicular,
    r"equilateral triangle": equal_sides(3, 3),
    r"isosceles triangle": equal_sides(3, 2),
    r"rhombus": equal_sides(4, 4),
    r"parallelogram": quadrilateral("parallelogram", "rectangle", "rhombus", "square"),
    r"trapezoid|trapezium": trapezoid,
    r"opposite directions?|antiparallel|opposing (?:forces|arrows|vectors)": opposed,
    r"spiral": spiral,
    r"even function": mirrored(1),
    r"odd function|(?:point[- ])?symmetric (?:about|to|around|with respect to) the origin|point symmetry": mirrored(0, 1),
    r"(?:enclos\w*|making|form\w*|with|at) an angle of (?P<number>\d{2,3})": angle_of,
    r"(?:evenly|equally|uniformly)[- ]spaced|at (?:regular|equal) intervals": even_spacing,
    r"spokes|radial lines|rays (?:from|leave)": spokes,
    r"altitudes? (?:(?:from|to|drawn|on|onto)\b.{0,20}(?:\b[A-Z]{1,2}\b|vertex|apex|corner|side|base|hypotenuse)|(?:of|in) (?:a|the|its|this) (?:\w+ )?(?:triangle|trapezoid|parallelogram))"
    r"|triangle\b.{0,30}\baltitudes?\b|height of the (?:triangle|trapezoid|parallelogram)": _perpendicular,
    r"(?:reflect\w*|mirror\w*|symmetric)\b.{0,30}(?:in|across|over|about|along) the y-?axis": mirrored(1),
    r"(?:reflect\w*|mirror\w*|symmetric)\b.{0,30}(?:in|across|over|about|along) the x-?axis": mirrored(0),
    r"ellipse": _elliptic,
    r"midpoints?": _midpoint,
    r"chords? (?:of|in|AB|CD|PQ)|a chord": _chord,
    r"a diameter|diameter (?:of the circle|AB|PQ)": _diameter,
    **{f"regular {name}": equal_sides(n, n) for name, n in SIDES.items()},
    **INCIDENCE,
}  # fmt: skip
"""Words for a relation, as patterns, and the test of the drawing."""
ALOUD = (even_spacing, _midpoint)
"""Tests of what titles say: in comments the words speak of numbers, or of where a text goes."""
NEGATED = re.compile(
    r"\b(?:not|no|non|never|neither|without|unless|disjoint|before|until|almost|approximat\w*|skew)\b",
    re.IGNORECASE,
)
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
           "nine": 9, "ten": 10, "twelve": 12}  # fmt: skip
NUMBER = re.compile(rf"\b({'|'.join(NUMBERS)}|\d{{1,2}})\s(?:\w+\s)?$", re.IGNORECASE)


class Relations(TraceRule):
    """Words say that lines are parallel, circles concentric, a triangle right-angled … and nothing
    in the drawing is (mismatch a).

    Titles, entries of the legend and comments are read. One pair that has the relation is enough,
    as many as a number before the word says; equal scales of the axes are granted to polygons.
    Measured: relations that the drawing does not have, though it has the things.
    """

    name = "consistency.relations"
    silent = "no relation is stated"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        plane = Plane(trace)
        if plane.spatial:
            return None
        judged, found = False, list[Complaint]()
        for said, test, number in _stated(subject, trace):
            answer = test(plane, number)
            judged = judged or answer is not None
            if answer is False:
                found.append((f"the words say {said!r}, nothing drawn is so", None))
        return found if judged else None


def _stated(subject: Subject, trace: Trace) -> Iterator[tuple[str, Test, int]]:
    """Every relation once: the words, its test, and the number of things."""
    notes = [entry for a in trace.axes for entry in a.legend]
    notes += [text for _, text in comments(subject.code)]
    seen = set[tuple[Test, int]]()
    for text in (*titles(trace), *notes):
        if NEGATED.search(text):
            continue
        for words, test in TESTS.items():
            match = re.search(rf"(?<![\w-])(?:{words})", text, re.IGNORECASE)
            if match is None or (test in ALOUD and text in notes):
                continue
            before = NUMBER.search(text[: match.start()])
            number = int(match.groupdict().get("number") or 0)
            if before is not None:
                number = NUMBERS.get(before[1].lower()) or int(before[1])
            if (test, number) not in seen:
                seen.add((test, number))
                yield match[0], test, number
