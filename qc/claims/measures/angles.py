"""Angles that are drawn or written, in degrees."""

import itertools
import math
from collections.abc import Iterator, Sequence

from qc.claims.measures.lines import direction
from qc.claims.numbers import find_numbers
from qc.claims.scene import Scene
from qc.claims.things import Place
from qc.claims.writing import plain
from tracer.geometry import corners
from tracer.trace import Element

MOST_WAYS = 24
"""With more straight parts than this some pair makes almost any angle, and nothing is decided."""
AT_CORNER = 3.0
"""Pixels within which a corner of an outline is the place that is meant."""
BESIDE = 6.0
"""An angle is written at a corner if it starts nearer than this many times its own height."""


def corner_angle(a: Sequence[float], corner: Sequence[float], b: Sequence[float]) -> float:
    """The angle at a corner between the ways to `a` and `b`, 0 to 180."""
    one = math.atan2(a[1] - corner[1], a[0] - corner[0])
    two = math.atan2(b[1] - corner[1], b[0] - corner[0])
    turn = math.degrees(abs(one - two)) % 360
    return min(turn, 360 - turn)


def angles_at(scene: Scene, place: Place) -> list[float]:
    """The angles at a corner: as written near it, and those of the outlines that have it."""
    written = [
        value
        for text in scene.texts
        if text.bbox and math.dist(text.bbox[:2], place) < BESIDE * (text.bbox[3] - text.bbox[1])
        for value in _written(text)
    ]
    drawn = [
        angle
        for ring in map(_ring, scene.marks)
        for corner, angle in _corners(ring)
        if math.dist(corner, place) < AT_CORNER
    ]
    return written + drawn


def all_angles(scene: Scene) -> list[float]:
    """Every angle that a reader may see in a flat figure of few straight parts; else none.

    Written ones, those at the corners of outlines, between any two straight parts, between these and
    the horizontal or the vertical, and the sweeps of arcs.
    """
    if any(a.dimension != "2D" for a in scene.panels) or any(e.kind == "face" for e in scene.marks):
        return []
    rings = [_ring(thing.elements[0]) for thing in scene.things]
    ways = list(_ways(scene, rings))
    if len(ways) > MOST_WAYS:
        return []
    return [
        *(value for text in scene.texts for value in _written(text)),
        *(angle for ring in rings for _, angle in _corners(ring)),
        *_turns(ways),
        *_sweeps(scene.marks),
    ]


def _written(text: Element) -> list[float]:
    """The numbers of a text that speaks of degrees."""
    said = plain(text.text or "")
    return [n.value for n in find_numbers(said)] if "°" in said else []


def _ring(element: Element) -> list[Place]:
    """The corners of an outline of few sides, in pixels; empty if it is none."""
    ring = corners(element)
    return [] if ring is None else [(float(x), float(y)) for x, y in ring]


def _corners(ring: Sequence[Place]) -> Iterator[tuple[Place, float]]:
    """Each corner of an outline and the angle there."""
    for k, corner in enumerate(ring):
        yield corner, corner_angle(ring[k - 1], corner, ring[(k + 1) % len(ring)])


def _ways(scene: Scene, rings: Sequence[Sequence[Place]]) -> Iterator[float]:
    """Directions in radians of the sides of outlines and of straight lines."""
    for thing, ring in zip(scene.things, rings, strict=True):
        for (x0, y0), (x1, y1) in itertools.pairwise(ring):
            yield math.atan2(y1 - y0, x1 - x0)
        way = direction(thing)
        if way is not None and len(way) == 2:
            yield math.atan2(way[1], way[0])


def _turns(ways: Sequence[float]) -> Iterator[float]:
    """Both angles between any two directions, and between each and the axes of the page."""
    for k, a in enumerate(ways):
        for b in (*ways[:k], 0.0, math.pi / 2):
            turn = abs(math.degrees(a - b)) % 180
            yield from (turn, 180 - turn)


def _sweeps(marks: Sequence[Element]) -> Iterator[float]:
    """From one side of a wedge or arc to the other."""
    for e in marks:
        if "theta2" in e.attrs and "theta1" in e.attrs:
            yield abs(float(e.attrs["theta2"]) - float(e.attrs["theta1"]))
