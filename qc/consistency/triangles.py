"""Tests of the lines and points that belong to triangles and other outlines: medians, bisectors, centers."""

from collections.abc import Mapping
from itertools import combinations

import numpy as np

from qc.consistency.patterns import ANGLE, TOUCH, Test, scaled
from qc.consistency.plane import Plane
from qc.shapes import Path
from tracer.shapes import shape_of

MOST = 60
"""Ends of pieces among which bisectors are looked for."""


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


INSIDE: Mapping[str, Test] = {
    r"angle bisector|bisector of (?:the |an )?angle|bisects (?:the |an )?angle": bisector,
    r"medians? (?:of (?:a|the) triangle|from|to|AM|BM|CM|meet|drawn|intersect|and centroid)|(?:three|two|its) medians": medians,
    r"(?:its|both|two|the|and|with) diagonals|diagonals? (?:of|AC|BD)": diagonals,
    r"squares? (?:\w+ )?(?:on|over|above|upon) (?:the |its |each |all |every )?(?:\w+ )?(?:sides?|legs)": squares_on_sides,
    r"centroid of (?:a|the) triangle|triangle (?:\w+ )?(?:with|and) (?:its )?centroid": triangle_center("centroid"),
    r"incent(?:er|re)": triangle_center("incenter"),
    r"circumcent(?:er|re)": triangle_center("circumcenter"),
    r"orthocent(?:er|re)": triangle_center("orthocenter"),
    r"obtuse(?:-angled)? triangle": by_angles("obtuse"),
    r"acute(?:-angled)? triangle": by_angles("acute"),
}  # fmt: skip
"""Words for what is drawn inside of outlines, as patterns, and the test of the drawing."""
