"""Lines and curves of a picture: direction, where they are at a place, where they cross."""

import itertools
import math

from qc.claims.things import Place, Thing
from tracer.trace import Element

Vector = tuple[float, ...]
SLACK = 1e-3
"""Share of a segment by which what meets it may lie beyond its end."""


def is_path(thing: Thing) -> bool:
    """Whether it is one line, curve or arrow with known pixels, perhaps with markers on it."""
    return path_of(thing) is not None


def ends_of(element: Element) -> tuple[Place, Place] | None:
    """First and last pixel of what has at least two."""
    pixels = element.pixels or ()
    if len(pixels) < 2:
        return None
    return (pixels[0][0], pixels[0][1]), (pixels[-1][0], pixels[-1][1])


def path_of(thing: Thing) -> tuple[Vector, ...] | None:
    """Pixels of the one line, curve or arrow of a thing; None if it has none, or several."""
    lines = [
        e
        for e in thing.elements
        if e.kind in ("line", "curve", "arrow") and e.pixels and len(e.pixels) > 1
    ]
    return lines[0].pixels if len(lines) == 1 else None


def direction(thing: Thing) -> Vector | None:
    """Unit vector along a straight line: pixels in the plane, data in space; None if it is bent."""
    line = next((e for e in thing.elements if e.kind in ("line", "arrow", "curve")), None)
    if line is None:
        return None
    spatial = bool(line.data) and len((line.data or ((),))[0]) == 3
    points = line.data if spatial else line.pixels
    if not points or len(points) < 2:
        return None
    step = [b - a for a, b in zip(points[0], points[-1], strict=True)]
    length = math.hypot(*step)
    if not length or any(_off(p, points[0], step, length) > 0.01 * length for p in points[1:-1]):
        return None
    return tuple(s / length for s in step)


def _off(point: Vector, start: Vector, step: list[float], length: float) -> float:
    rel = [p - s for p, s in zip(point, start, strict=True)]
    along = sum(r * s for r, s in zip(rel, step, strict=True)) / length
    return math.sqrt(max(0.0, sum(r * r for r in rel) - along * along))


def steepness(thing: Thing) -> float:
    """Radians from the horizontal to the straight way between the ends of a path, 0 to π/2; NaN without ends."""
    ends = ends_of(thing.first) if thing.first is not None else None
    if ends is None:
        return math.nan
    (x0, y0), (x1, y1) = ends
    return math.atan2(abs(y1 - y0), abs(x1 - x0) or 1e-9)


def turned(a: Thing, b: Thing) -> float | None:
    """Radians between two straight lines, 0 to π/2; None if they are not both straight."""
    one, two = direction(a), direction(b)
    if one is None or two is None or len(one) != len(two):
        return None
    return math.acos(min(1.0, abs(sum(p * q for p, q in zip(one, two, strict=True)))))


def sampled(thing: Thing, axis: int, at: float) -> float | None:
    """Where a path is along `axis` when it passes `at` on the other axis, in pixels."""
    path = path_of(thing)
    for a, b in zip(path or (), (path or ())[1:], strict=False):
        u, v = a[1 - axis], b[1 - axis]
        if min(u, v) - 1e-6 <= at <= max(u, v) + 1e-6:
            share = 0.5 if u == v else (at - u) / (v - u)
            return a[axis] + share * (b[axis] - a[axis])
    return None


def crossings_of(a: Thing, b: Thing) -> list[Place]:
    """Places where two paths cross or touch, in pixels; near ones are one."""
    found: list[Place] = []
    one, two = path_of(a) or (), path_of(b) or ()
    for p, q in itertools.pairwise(one):
        for r, s in itertools.pairwise(two):
            if max(p[0], q[0]) + 1 < min(r[0], s[0]) or max(r[0], s[0]) + 1 < min(p[0], q[0]):
                continue
            place = _meet(p, q, r, s)
            if place is not None and all(math.dist(place, f) > 3 for f in found):
                found.append(place)
    return found


def _meet(p: Vector, q: Vector, r: Vector, s: Vector) -> Place | None:
    """Where two segments meet, or miss each other by a thousandth of their lengths."""
    along = along_lines(p, q, r, s, least=1e-9)
    if along is None or not all(-SLACK <= share <= 1 + SLACK for share in along):
        return None
    return p[0] + along[0] * (q[0] - p[0]), p[1] + along[0] * (q[1] - p[1])


def along_lines(
    p: Vector, q: Vector, r: Vector, s: Vector, *, least: float
) -> tuple[float, float] | None:
    """Shares of the ways p–q and r–s at which the straight lines through them cross, in the plane.

    None if they are parallel: the area that the two ways span is below `least`.
    """
    ux, uy, vx, vy = q[0] - p[0], q[1] - p[1], s[0] - r[0], s[1] - r[1]
    across = ux * vy - uy * vx
    if abs(across) < least:
        return None
    x, y = r[0] - p[0], r[1] - p[1]
    return (x * vy - y * vx) / across, (x * uy - y * ux) / across
