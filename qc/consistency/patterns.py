"""Tests of patterns that words name: equal sides, even spacing, spokes, mirror images."""

from collections.abc import Callable, Iterator
from itertools import combinations

import numpy as np

from qc.consistency.plane import Plane
from qc.shapes import Path
from tracer.geometry import center, shown, strokes
from tracer.shapes import shape_of

Test = Callable[[Plane, int], bool | None]
"""Whether the drawing has the relation among so many things (0: no number is said); None where it
has nothing that could be so related."""

ANGLE = 1.5
"""Degrees by which directions may be off."""
TOUCH = 3.0
"""Pixels by which things that touch may be apart."""


def equal_sides(sides: int, least: int) -> Test:
    """A polygon of so many sides, of which at least `least` are equally long."""

    def test(plane: Plane, _number: int) -> bool | None:
        rings = [r for r in plane.rings if len(r) == sides]
        if not rings:
            return None
        return any(_equal(_lengths(r), least) for ring in rings for r in scaled(plane, ring))

    return test


def _lengths(ring: Path) -> Path:
    return np.asarray(np.hypot(*(np.roll(ring, -1, axis=0) - ring).T))


def _equal(lengths: Path, least: int) -> bool:
    return max(int((np.abs(lengths - own) <= 0.015 * own).sum()) for own in lengths) >= least


def right_triangle(plane: Plane, _number: int) -> bool | None:
    rings = [r for r in plane.rings if len(r) == 3]
    if not rings:
        return None
    return any(_has_right_angle(r) for ring in rings for r in scaled(plane, ring))


def _has_right_angle(ring: Path) -> bool:
    shortest, middle, longest = np.sort(_lengths(ring))
    return bool(abs(shortest**2 + middle**2 - longest**2) <= 0.03 * longest**2)


def scaled(plane: Plane, ring: Path) -> Iterator[Path]:
    """The ring as seen, and as it would be seen with equal scales of its panel."""
    yield ring
    for axes in plane.trace.axes:
        wide, high = axes.bbox[2] - axes.bbox[0], axes.bbox[3] - axes.bbox[1]
        spans = abs(axes.xlim[1] - axes.xlim[0]), abs(axes.ylim[1] - axes.ylim[0])
        if min(wide, high, *spans) > 0:
            yield ring * np.array([spans[0] / wide, spans[1] / high]) * wide / spans[0]


def even_spacing(plane: Plane, _number: int) -> bool | None:
    """Some set of like things has equal steps along a line, or equal angles around a point."""
    groups = [np.array(g) for g in _places(plane) if len(g) > 2]
    if not groups:
        return None
    return any(_equal_steps(g) or _equal_turns(g) for g in groups)


def _places(plane: Plane) -> Iterator[list[Path]]:
    yield plane.points
    for kind in ("circle", "rectangle", "polygon", "text"):
        yield [c for e in shown(plane.part, kind) if (c := center(e)) is not None]
    yield [(p.start + p.end) / 2 for p in plane.pieces]


def _equal_steps(places: Path) -> bool:
    """Whether the places across, or those down, rise by equal steps; equal ones count once."""
    for column in places.T:
        levels = np.sort(column)
        levels = levels[np.r_[True, np.diff(levels) > TOUCH]]
        if len(levels) > 2 and np.ptp(np.diff(levels)) <= TOUCH:
            return True
    return False


def _equal_turns(places: Path) -> bool:
    """Whether the places stand about a point at equal angles; one of them may be that point."""
    for middle in (places.mean(axis=0), *places[:: max(1, len(places) - 1)]):
        off = places - middle
        off = off[np.hypot(*off.T) > TOUCH]
        turns = np.sort(np.degrees(np.arctan2(off[:, 1], off[:, 0])))
        gaps = np.diff([*turns, turns[0] + 360]) if len(turns) > 2 else np.array([0.0, 360.0])
        if np.ptp(gaps) <= 2 * ANGLE:
            return True
    return False


def spokes(plane: Plane, number: int) -> bool | None:
    """So many different pieces leave one point."""
    if number < 3 or len(plane.pieces) < 3:
        return None
    ends = np.array([end for p in plane.pieces for end in (p.start, p.end)])
    others = np.array([end for p in plane.pieces for end in (p.end, p.start)])
    near = np.hypot(*(ends[:, None] - ends[None]).transpose(2, 0, 1)) <= TOUCH
    hub = near[int(near.sum(axis=1).argmax())]
    ways = others[hub] - ends[hub]
    turns = np.sort(np.degrees(np.arctan2(ways[:, 1], ways[:, 0])))
    different = int((np.diff([*turns, turns[0] + 360]) > ANGLE).sum())
    return different == number if different > 2 else None


def mirrored(*axes: int) -> Test:
    """An outline or curve that is its own mirror image or that of another, in an axis; in both: turned
    about the origin."""

    def test(plane: Plane, _number: int) -> bool | None:
        shapes = [
            np.array([p[:2] for p in e.data or ()], dtype=float)
            for e in shown(plane.part, "polygon", "line")
            if e.data and 3 <= len(e.data) <= 400
        ]
        pairs = [(a, a) for a in shapes] + [
            (a, b) for a, b in combinations(shapes, 2) if len(a) == len(b)
        ]
        turn = np.array([-1.0 if 1 in axes else 1.0, -1.0 if 0 in axes else 1.0])
        if not pairs:
            return None
        return any(_same_points(a * turn, b) for a, b in pairs)

    return test


def _same_points(a: Path, b: Path) -> bool:
    """The same places in whatever order."""
    size = max(float(np.ptp(np.vstack([a, b]), axis=0).max()), 1e-9)
    apart = np.hypot(*(a[:, None] - b[None]).transpose(2, 0, 1))
    return bool(
        (apart.min(axis=0) <= 0.01 * size).all() and (apart.min(axis=1) <= 0.01 * size).all()
    )


def quadrilateral(*names: str) -> Test:
    """A ring of four corners that bears one of the names."""

    def test(plane: Plane, _number: int) -> bool | None:
        rings = [r for r in plane.rings if len(r) == 4]
        if not rings:
            return None
        return any(shape_of(r) in names for ring in rings for r in scaled(plane, ring))

    return test


def trapezoid(plane: Plane, _number: int) -> bool | None:
    """A ring of four corners with two parallel sides."""
    rings = [r for r in plane.rings if len(r) == 4]
    if not rings:
        return None
    return any(_parallel_sides(r) for ring in rings for r in scaled(plane, ring))


def _parallel_sides(ring: Path) -> bool:
    sides = np.roll(ring, -1, axis=0) - ring
    units = sides / np.maximum(np.hypot(*sides.T), 1e-9)[:, None]
    return any(abs(float(units[k] @ units[k + 2])) >= np.cos(np.radians(ANGLE)) for k in (0, 1))


def opposed(plane: Plane, _number: int) -> bool | None:
    """Two arrows that point in opposite directions."""
    arrows = [s for s in strokes(plane.part) if s.directed]
    if len(arrows) < 2:
        return None
    ways = [(s.end - s.start) / s.length for s in arrows]
    return any(float(a @ b) <= -np.cos(np.radians(2 * ANGLE)) for a, b in combinations(ways, 2))


def spiral(plane: Plane, _number: int) -> bool | None:
    """A curve whose distance from its middle changes."""
    if not plane.curves:
        return None
    off = [np.hypot(*(c - (c.min(axis=0) + c.max(axis=0)) / 2).T) for c in plane.curves]
    return any(float(np.ptp(radii)) > 0.2 * float(radii.max()) for radii in off)


def angle_of(plane: Plane, degrees: int) -> bool | None:
    """Two lines from one point that enclose so many degrees."""
    ways = [(a, b) for p in plane.long_pieces for a, b in ((p.start, p.end), (p.end, p.start))]
    pairs = [
        (first, second)
        for first, second in combinations(ways[:80], 2)
        if np.hypot(*(first[0] - second[0])) <= TOUCH < np.hypot(*(first[1] - second[1]))
    ]
    if not pairs or not degrees:
        return None
    spans = [np.array([b - a, d - c]) for (a, b), (c, d) in pairs]
    return any(
        abs(_enclosed(*even) - degrees) <= ANGLE for span in spans for even in scaled(plane, span)
    )


def _enclosed(one: Path, two: Path) -> float:
    cosine = float(one @ two) / max(float(np.hypot(*one) * np.hypot(*two)), 1e-9)
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))
