"""Tests of how shapes lie to each other: nested, touching, through one point, on one line, of one size."""

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

import numpy as np

from qc.consistency.patterns import ANGLE, TOUCH, Test, quadrilateral
from qc.consistency.plane import Piece, Plane
from qc.consistency.triangles import INSIDE
from qc.shapes import Path, path_gap, vertices
from tracer.geometry import Disc, inside, outline, shown

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


def chain_of_sets(plane: Plane, _number: int) -> bool | None:
    """Every round outline lies in the next larger one."""
    rounds = [o for e in shown(plane.part, "circle", "ellipse") if (o := outline(e)) is not None]
    rounds.sort(key=lambda o: float(np.prod(np.ptp(o, axis=0))))
    return all(within(a, b) for a, b in pairwise(rounds)) if len(rounds) > 2 else None


def concentric_arcs(plane: Plane, number: int) -> bool | None:
    """Arcs have one center."""
    arcs = [np.array(e.pixels[0][:2]) for e in shown(plane.part, "arc", "wedge") if e.pixels]
    if len(arcs) < 2:
        return None
    alike = max(sum(bool(np.hypot(*(a - b)) <= TOUCH) for b in arcs) for a in arcs)
    return alike >= max(2, number)


def crossing_marked(plane: Plane, _number: int) -> bool | None:
    """A point lies on two lines or curves."""
    paths = [p for e in shown(plane.part, "line") if len(p := vertices(e)) > 1]
    if len(paths) < 2 or not plane.points:
        return None
    return any(
        sum(path_gap(p, (float(x), float(y))) <= TOUCH + 2 for p in paths) > 1
        for x, y in plane.points
    )


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


def on_circles(plane: Plane, _number: int) -> bool | None:
    """Most points lie on circles; those in the middle of one are its center."""
    circles = [d for d in plane.discs if d.radius > 15]
    points = [
        p for p in plane.points
        if not any(np.hypot(*(p - d.center)) <= TOUCH for d in circles)
    ]  # fmt: skip
    if not circles or len(points) < 3:
        return None
    off = [min(abs(np.hypot(*(p - d.center)) - d.radius) for d in circles) for p in points]
    return bool(np.mean([o <= TOUCH + 2 for o in off]) >= 0.6)


def lying(across: bool) -> Test:
    """Stripes or lines, several of them, are longer across than high, or the other way."""

    def test(plane: Plane, number: int) -> bool | None:
        boxes = [e.bbox for e in shown(plane.part, "rectangle") if e.bbox]
        sizes = [(b[2] - b[0], b[3] - b[1]) for b in boxes]
        sizes += [tuple(np.abs(p.end - p.start)) for p in plane.long_pieces if not boxes]
        if len(sizes) < max(2, number):
            return None
        return sum((w > h) == across for w, h in sizes) >= max(2, number)

    return test


def beside(plane: Plane, _number: int) -> bool | None:
    """Boxes along a wire stand beside each other, not one after the other in its direction."""
    boxes = [e.bbox for e in shown(plane.part, "rectangle") if e.bbox]
    if len(boxes) < 2:
        return None
    low, high = np.array(boxes)[:, :2], np.array(boxes)[:, 2:]
    across = (high - low)[:, 0] > (high - low)[:, 1]
    if across.any() != across.all():
        return None
    middles = (low + high)[:, 1 if across.all() else 0] / 2
    return bool(np.ptp(middles) > TOUCH)


def focused(plane: Plane, number: int) -> bool | None:
    """Of many rays three and more pass through one point."""
    return concurrent(plane, number) if len(plane.long_pieces) >= 8 else None


SHAPES = r"(?:circles?|squares?|triangles?|polygons?|rectangles?|ellipses?|hexagons?|pentagons?|boxes|shapes|outlines?|shells|orbits)"
INCIDENCE: Mapping[str, Test] = {
    rf"nested {SHAPES}|{SHAPES} (?:are )?nested|matryoshka": nested,
    r"\$?[A-Z]\$?\s*(?:⊂|⊆|\\subset(?:eq)?)\s*\$?[A-Z]\b|(?:proper )?subset of (?:the )?(?:set )?\$?[A-Z]\b": subset,
    r"(?:⊂|⊆|\\subset(?:eq)?).{1,14}(?:⊂|⊆|\\subset(?:eq)?)": chain_of_sets,
    r"concentric (?:semi-?circular )?(?:arcs|semicircles|half-?circles)": concentric_arcs,
    r"(?:point of )?intersection of (?:both|the two|two|the) (?:curves|lines|graphs)|(?:curves|lines|graphs|demand) (?:with|and) their (?:point of )?intersection": crossing_marked,
    r"mutually (?:touching|tangent) circles": mutually_touching,
    r"(?:touching|kissing) circles|circles (?:that )?touch": touching,
    r"(?:congruent|equal|identical|equally large|equally big|equal-sized|same-size[d]?) (?:circles|discs|disks)|circles (?:of|with) (?:the same|equal|one) (?:radius|radii|size)": equal_discs,
    r"concentric (?:squares|rectangles|triangles|hexagons|polygons|pentagons|octagons)": concentric_rings,
    r"concurrent (?:lines|cevians|medians|altitudes|segments)|lines (?:are )?concurrent|(?:lines|medians|altitudes|bisectors|cevians|chords|diagonals) (?:all )?(?:meet|intersect|cross|pass) (?:in|at|through) (?:a|one|the same|a single|a common) (?:common |single )?point": concurrent,
    r"collinear|points (?:lie |lying )?(?:on|along|in) (?:one|the same|a single|a common|a straight) (?:straight )?line": collinear,
    r"perpendicular bisector|mediatrix": perpendicular_bisector,
    r"law of reflection|angle of incidence (?:equals|is equal to|=)|specular reflection": reflected_ray,
    r"(?:electrons|planets|satellites|beads|moons|points) (?:\w+ )?on (?:their|its|concentric|circular) (?:\w+ )?(?:shells?|orbits?|circles?|rings?)": on_circles,
    r"horizontal (?:stripes|bands|layers|rungs|strata)": lying(True),
    r"vertical (?:stripes|bands|slats)": lying(False),
    r"(?:resistors|capacitors|inductors|lamps|bulbs|springs|batteries|cells|loads) (?:\w+ )?in parallel|parallel (?:resistors|capacitors|lamps|bulbs)": beside,
    r"rays (?:\w+ )?(?:meet|converge|are focused|come together)": focused,
    r"(?:a|the) square (?:ABCD|with|of side|and its|inscribed|in a)|square ABCD|inscribed square": quadrilateral("square"),
    r"(?:a|the) rectangle (?:ABCD|with|of|and its)|rectangle ABCD": quadrilateral("rectangle", "square"),
    **INSIDE,
}  # fmt: skip
"""Words for how things lie to each other, as patterns, and the test of the drawing."""
