"""Tests of how shapes lie to each other: nested, touching, through one point, on one line, of one size."""

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

import numpy as np

from qc.consistency.patterns import ANGLE, TOUCH, Test, quadrilateral, scaled
from qc.consistency.plane import Piece, Plane
from qc.shapes import Path
from tracer.geometry import Disc, inside, outline, shown
from tracer.shapes import shape_of

MOST = 60
"""Pieces and points among which relations of three are looked for."""


def _apart(a: Disc, b: Disc) -> float:
    return float(np.hypot(*(a.center - b.center)))


def nested(plane: Plane, number: int) -> bool | None:
    """So many outlines, at least most of them, each lie within the next larger one."""
    shapes = [
        o for e in shown(plane.part, "circle", "ellipse", "rectangle", "polygon", "line")
        if (o := outline(e)) is not None and len(o) > 2
    ]  # fmt: skip
    if len(shapes) < 2:
        return None
    shapes.sort(key=lambda o: float(np.prod(np.ptp(o, axis=0))))
    held = sum(within(a, b) for a, b in pairwise(shapes))
    return held >= (max(1, number - 1) if number else max(1, round(0.6 * (len(shapes) - 1))))


def within(small: Path, large: Path) -> bool:
    """Whether every corner of the one lies in the other, but for touching."""
    drawn_in = small.mean(axis=0) + 0.97 * (small - small.mean(axis=0))
    return bool(inside(large, drawn_in).all())


def subset(plane: Plane, _number: int) -> bool | None:
    """Some round outline holds another one."""
    rounds = [o for e in shown(plane.part, "circle", "ellipse") if (o := outline(e)) is not None]
    if len(rounds) < 2:
        return None
    return any(within(a, b) or within(b, a) for a, b in combinations(rounds, 2))


def touching(plane: Plane, number: int) -> bool | None:
    """Circles touch; of a number of them each touches at least one other."""
    if len(plane.discs) < 2:
        return None
    contacts = [
        (a.id, b.id)
        for a, b in combinations(plane.discs, 2)
        if abs(_apart(a, b) - a.radius - b.radius) <= TOUCH
        or abs(_apart(a, b) - abs(a.radius - b.radius)) <= TOUCH
    ]
    return len({k for pair in contacts for k in pair}) >= max(2, number)


def mutually_touching(plane: Plane, number: int) -> bool | None:
    """Some circles, as many as said, touch each of the others."""
    if len(plane.discs) < 3:
        return None
    many = min(number or 3, 4)
    return any(
        all(abs(_apart(a, b) - a.radius - b.radius) <= TOUCH for a, b in combinations(group, 2))
        for group in combinations(plane.discs[:20], many)
    )


def equal_discs(plane: Plane, number: int) -> bool | None:
    """So many circles, at least two, have one radius."""
    if len(plane.discs) < 2:
        return None
    radii = np.array([d.radius for d in plane.discs])
    alike = max(int((np.abs(radii - r) <= np.maximum(1.5, 0.02 * r)).sum()) for r in radii)
    return alike >= max(2, number)


def concentric_rings(plane: Plane, number: int) -> bool | None:
    """Outlines have one middle."""
    if len(plane.rings) < 2:
        return None
    middles = np.array([(r.min(axis=0) + r.max(axis=0)) / 2 for r in plane.rings])
    means = np.array([r.mean(axis=0) for r in plane.rings])
    alike = max(
        int((np.hypot(*(places - m).T) <= TOUCH).sum())
        for places in (middles, means)
        for m in places
    )
    return alike >= max(2, number or len(plane.rings) / 2)


def concurrent(plane: Plane, number: int) -> bool | None:
    """So many lines of different directions, at least three, pass through one point."""
    lines = plane.long_pieces[:MOST]
    if len(lines) < max(3, number):
        return None
    return any(
        _directions([p for p in lines if _on(point, p)]) >= max(3, number)
        for a, b in combinations(lines, 2)
        if (point := _crossing(a, b)) is not None
    )


def _crossing(a: Piece, b: Piece) -> Path | None:
    across = float(a.unit[0] * b.unit[1] - a.unit[1] * b.unit[0])
    if abs(across) < np.sin(np.radians(ANGLE)):
        return None
    off = b.start - a.start
    return np.asarray(a.start + a.unit * float(off[0] * b.unit[1] - off[1] * b.unit[0]) / across)


def _on(point: Path, piece: Piece) -> bool:
    """Whether a point lies on a piece, or just beyond its ends."""
    way = point - piece.start
    along, aside = float(way @ piece.unit), way[0] * piece.unit[1] - way[1] * piece.unit[0]
    return bool(abs(aside) <= TOUCH and -2 * TOUCH <= along <= piece.length + 2 * TOUCH)


def _directions(pieces: Sequence[Piece]) -> int:
    """Different directions, by degrees between 0 and 180."""
    turns = np.sort([np.degrees(np.arctan2(p.unit[1], p.unit[0])) % 180 for p in pieces])
    apart = int((np.diff(turns) > ANGLE).sum()) + 1 if len(turns) else 0
    return apart - bool(apart > 1 and turns[0] + 180 - turns[-1] <= ANGLE)


def collinear(plane: Plane, number: int) -> bool | None:
    """So many points, at least three, lie on one straight line."""
    points = plane.points[:MOST]
    if len(points) < max(3, number):
        return None
    pairs = [Piece(a, b) for a, b in combinations(points, 2) if np.hypot(*(a - b)) > TOUCH]
    return any(
        sum(
            abs(float((p - line.start)[0] * line.unit[1] - (p - line.start)[1] * line.unit[0]))
            <= TOUCH
            for p in points
        ) >= max(3, number)
        for line in pairs
    )  # fmt: skip


def perpendicular_bisector(plane: Plane, _number: int) -> bool | None:
    """A line crosses another one at its middle, at a right angle."""
    lines = plane.long_pieces[:MOST]
    if len(lines) < 2:
        return None
    limit = np.sin(np.radians(ANGLE))
    return any(
        abs(float(a.unit @ b.unit)) <= limit and _on((b.start + b.end) / 2, a)
        for a in lines
        for b in lines
        if a is not b
    )


def bisector(plane: Plane, _number: int) -> bool | None:
    """Of three lines that leave one point one halves the angle of the others."""
    ways = [(p.start, p.unit) for p in plane.long_pieces] + [
        (p.end, -p.unit) for p in plane.long_pieces
    ]
    turned = [(at, float(np.degrees(np.arctan2(u[1], u[0])))) for at, u in ways[: 2 * MOST]]
    judged = False
    for at, _ in turned:
        here = sorted({round(t, 2) for p, t in turned if np.hypot(*(p - at)) <= TOUCH})
        if len(here) < 3:
            continue
        judged = True
        if any(_halves(a, b, c) for a, b, c in combinations([*here, *(t + 360 for t in here)], 3)):
            return True
    return False if judged else None


def _halves(a: float, b: float, c: float) -> bool:
    return c - a < 179 and abs(c - 2 * b + a) <= 2 * ANGLE and b - a > ANGLE


def medians(plane: Plane, number: int) -> bool | None:
    """Lines join corners of a triangle with the middles of the sides opposite."""
    triangles = [r for r in plane.rings if len(r) == 3]
    if not triangles:
        return None
    found = {
        (i, k)
        for i, ring in enumerate(triangles)
        for k in range(3)
        if _joined(plane, ring[k], (ring[k - 1] + ring[k - 2]) / 2)
    }
    return len(found) >= max(1, number)


def _joined(plane: Plane, a: Path, b: Path) -> bool:
    return any(
        max(np.hypot(*(p.start - one)), np.hypot(*(p.end - two))) <= TOUCH
        for p in plane.pieces
        for one, two in ((a, b), (b, a))
    )


def diagonals(plane: Plane, number: int) -> bool | None:
    """Lines join corners of an outline that are no neighbors."""
    rings = [r for r in plane.rings if len(r) > 3]
    if not rings:
        return None
    best = max(
        sum(
            _joined(plane, ring[i], ring[j])
            for i, j in combinations(range(len(ring)), 2)
            if 1 < j - i < len(ring) - 1
        )
        for ring in rings
    )
    return best >= max(1, number)


def reflected_ray(plane: Plane, _number: int) -> bool | None:
    """Two lines end at one point of a third, and leave it at equal angles, one to each side."""
    judged = False
    for mirror in plane.long_pieces[:MOST]:
        ways = [
            (end, (other - end) / p.length)
            for p in plane.long_pieces[:MOST]
            for end, other in ((p.start, p.end), (p.end, p.start))
            if p is not mirror and _on(end, mirror)
        ]
        for (at, one), (there, two) in combinations(ways, 2):
            along = float(one @ mirror.unit), float(two @ mirror.unit)
            if np.hypot(*(at - there)) <= 2 * TOUCH and max(map(abs, along)) < 0.999:
                upright = min(map(abs, along)) < np.sin(np.radians(ANGLE))
                judged = judged or not upright
                if not upright and abs(sum(along)) <= 2 * np.radians(ANGLE):
                    return True
    return False if judged else None


def squares_on_sides(plane: Plane, number: int) -> bool | None:
    """Several outlines of four corners, three if no number is said, are squares."""
    rings = [r for r in plane.rings if len(r) == 4]
    if len(rings) < 2:
        return None
    return sum(shape_of(r) == "square" for r in rings) >= (number or 3)


def triangle_center(name: str) -> Test:
    """A point or the crossing of lines stands at a center of a triangle."""

    def test(plane: Plane, _number: int) -> bool | None:
        triangles = [r for r in plane.rings if len(r) == 3]
        places = plane.points + [d.center for d in plane.discs]
        if not triangles or not places:
            return None
        centers = [_center(name, ring) for ring in triangles]
        return any(np.hypot(*(p - c)) <= TOUCH + 1 for p in places for c in centers)

    return test


def _center(name: str, ring: Path) -> Path:
    a, b, c = ring
    if name == "centroid":
        return np.asarray(ring.mean(axis=0))
    sides = np.array([np.hypot(*(b - c)), np.hypot(*(c - a)), np.hypot(*(a - b))])
    if name == "incenter":
        return np.asarray(sides @ ring / sides.sum())
    squares = sides**2
    weights = squares * (squares.sum() - 2 * squares)
    circum = np.asarray(weights @ ring / max(float(weights.sum()), 1e-9))
    return circum if name == "circumcenter" else np.asarray(ring.sum(axis=0) - 2 * circum)


def by_angles(kind: str) -> Test:
    """A triangle whose largest angle is acute or obtuse."""

    def test(plane: Plane, _number: int) -> bool | None:
        triangles = [r for r in plane.rings if len(r) == 3]
        if not triangles:
            return None
        excess = [_excess(r) for ring in triangles for r in scaled(plane, ring)]
        return any(x > 0.02 if kind == "obtuse" else x < -0.02 for x in excess)

    return test


def _excess(ring: Path) -> float:
    """How much larger the square on the longest side is than the other two, as its share."""
    a, b, c = np.sort(np.hypot(*(np.roll(ring, -1, axis=0) - ring).T))
    return float((c**2 - a**2 - b**2) / max(c**2, 1e-9))


SHAPES = r"(?:circles?|squares?|triangles?|polygons?|rectangles?|ellipses?|hexagons?|pentagons?|boxes|shapes|outlines?|shells|orbits)"
INCIDENCE: Mapping[str, Test] = {
    rf"nested {SHAPES}|{SHAPES} (?:are )?nested|matryoshka": nested,
    r"\$?[A-Z]\$?\s*(?:⊂|⊆|\\subset(?:eq)?)\s*\$?[A-Z]\b|(?:proper )?subset of (?:the )?(?:set )?\$?[A-Z]\b": subset,
    r"mutually (?:touching|tangent) circles": mutually_touching,
    r"(?:touching|kissing) circles|circles (?:that )?touch": touching,
    r"(?:congruent|equal|identical|equally large|equally big|equal-sized|same-size[d]?) (?:circles|discs|disks)|circles (?:of|with) (?:the same|equal|one) (?:radius|radii|size)": equal_discs,
    r"concentric (?:squares|rectangles|triangles|hexagons|polygons|pentagons|octagons)": concentric_rings,
    r"concurrent (?:lines|cevians|medians|altitudes|segments)|lines (?:are )?concurrent|(?:lines|medians|altitudes|bisectors|cevians|chords|diagonals) (?:all )?(?:meet|intersect|cross|pass) (?:in|at|through) (?:a|one|the same|a single|a common) (?:common |single )?point": concurrent,
    r"collinear|points (?:lie |lying )?(?:on|along|in) (?:one|the same|a single|a common|a straight) (?:straight )?line": collinear,
    r"perpendicular bisector|mediatrix": perpendicular_bisector,
    r"angle bisector|bisector of (?:the |an )?angle|bisects (?:the |an )?angle": bisector,
    r"medians? (?:of (?:a|the) triangle|from|to|AM|BM|CM|meet|drawn|intersect|and centroid)|(?:three|two|its) medians": medians,
    r"(?:its|both|two|the|and|with) diagonals|diagonals? (?:of|AC|BD)": diagonals,
    r"law of reflection|angle of incidence (?:equals|is equal to|=)|specular reflection": reflected_ray,
    r"squares? (?:\w+ )?(?:on|over|above|upon) (?:the |its |each |all |every )?(?:\w+ )?(?:sides?|legs)": squares_on_sides,
    r"centroid of (?:a|the) triangle|triangle (?:\w+ )?(?:with|and) (?:its )?centroid": triangle_center("centroid"),
    r"incent(?:er|re)": triangle_center("incenter"),
    r"circumcent(?:er|re)": triangle_center("circumcenter"),
    r"orthocent(?:er|re)": triangle_center("orthocenter"),
    r"obtuse(?:-angled)? triangle": by_angles("obtuse"),
    r"acute(?:-angled)? triangle": by_angles("acute"),
    r"(?:a|the) square (?:ABCD|with|of side|and its|inscribed|in a)|square ABCD|inscribed square": quadrilateral("square"),
    r"(?:a|the) rectangle (?:ABCD|with|of|and its)|rectangle ABCD": quadrilateral("rectangle", "square"),
}  # fmt: skip
"""Words for how things lie to each other, as patterns, and the test of the drawing."""
