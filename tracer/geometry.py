"""Plane figures read off a trace, for relations to be found between them. Pixels, y down."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tracer.outlines import Array
from tracer.trace import Element, Trace

PIXEL = 1.0
"""Two things are at one place if they are no farther apart, in pixels."""
DEGREES = 0.5
"""Two directions are one if they differ by no more."""
MAX_SIDES = 12
"""Outlines with more corners are curves to the eye."""
_AREAS = ("rectangle", "polygon", "circle", "ellipse", "wedge", "face", "image", "mesh")
_ROUND = 48


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line or arrow. `start`, `end`: (2,) pixels, or (3,) data of 3-D axes."""

    id: int
    start: Array
    end: Array
    directed: bool = False

    @property
    def length(self) -> float:
        return float(np.linalg.norm(self.end - self.start))

    @property
    def spatial(self) -> bool:
        return len(self.start) == 3


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle as seen."""

    id: int
    center: Array
    radius: float


def shown(trace: Trace, *kinds: str) -> list[Element]:
    """Counted elements of some kinds (none given: all) that are not known to be hidden."""
    return [
        e
        for e in trace.elements
        if e.counted and e.visible_px != 0 and (not kinds or e.kind in kinds)
    ]


def strokes(trace: Trace) -> list[Stroke]:
    """Straight lines and arrows, closed and bent ones left out."""
    found = (_stroke(e) for e in shown(trace, "line", "arrow"))
    return [s for s in found if s is not None and s.length > 0]


def _stroke(element: Element) -> Stroke | None:
    spatial = element.data is not None and len(element.data) > 0 and len(element.data[0]) == 3
    points = element.data if spatial else element.pixels
    if points is None or len(points) < 2 or element.attrs.get("segments", 1) > 1:
        return None
    path = np.array(points, dtype=float)
    if len(path) > 2 and not _straight(path):
        return None
    return Stroke(element.id, path[0], path[-1], element.kind == "arrow")


def _straight(path: Array) -> bool:
    base = path[-1] - path[0]
    length = float(np.linalg.norm(base))
    if length == 0:
        return False
    along = (path - path[0]) @ (base / length)
    off = np.linalg.norm(path - path[0] - np.outer(along, base / length), axis=1)
    return bool(off.max() <= 1e-3 * length and (np.diff(along) > 0).all())


def sides(trace: Trace) -> list[Stroke]:
    """The sides of polygons, rectangles and closed lines of few corners, in the plane."""
    return [
        Stroke(e.id, start, end)
        for e in shown(trace, "polygon", "rectangle", "line")
        if (ring := corners(e)) is not None
        for start, end in zip(ring, np.roll(ring, -1, axis=0), strict=True)
    ]


def corners(element: Element) -> Array | None:
    """Pixel corners of a closed outline with at most `MAX_SIDES` sides, (n, 2); else None."""
    closed = element.kind in ("polygon", "rectangle") or element.attrs.get("closed") is True
    if not closed or element.pixels is None or element.attrs.get("sampled"):
        return None
    ring = np.array(element.pixels, dtype=float)
    if len(ring) > 1 and float(np.abs(ring[0] - ring[-1]).max()) <= 1e-6:
        ring = ring[:-1]
    return ring if 2 < len(ring) <= MAX_SIDES else None


def discs(trace: Trace) -> list[Disc]:
    """Circles that look round, drawn by whatever means; markers are points, not circles."""
    found = []
    for e in shown(trace, "circle", "line", "polygon"):
        if e.bbox is None or not (e.kind == "circle" or e.attrs.get("shape") == "circle"):
            continue
        x0, y0, x1, y1 = e.bbox
        if abs((x1 - x0) - (y1 - y0)) <= 2 * PIXEL:
            center = np.array([(x0 + x1) / 2, (y0 + y1) / 2])
            found.append(Disc(e.id, center, (x1 - x0 + y1 - y0) / 4))
    return found


def center(element: Element) -> Array | None:
    """The middle of an element, in pixels: a marker's place, else the middle of its box."""
    if element.kind == "marker" and element.pixels:
        return np.array(element.pixels[0], dtype=float)
    if element.bbox is None:
        return None
    x0, y0, x1, y1 = element.bbox
    return np.array([(x0 + x1) / 2, (y0 + y1) / 2])


def outline(element: Element) -> Array | None:
    """The area an element covers as a polygon, (n, 2); None for what has none."""
    if element.kind in ("circle", "ellipse", "marker") and element.bbox is not None:
        x0, y0, x1, y1 = element.bbox
        turn = np.linspace(0, 2 * np.pi, _ROUND, endpoint=False)
        middle, half = ((x0 + x1) / 2, (y0 + y1) / 2), ((x1 - x0) / 2, (y1 - y0) / 2)
        return np.column_stack(
            [middle[0] + half[0] * np.cos(turn), middle[1] + half[1] * np.sin(turn)]
        )
    if element.kind in ("text", "image", "mesh", "wedge") and element.bbox is not None:
        return _box(element.bbox)
    closed = element.kind in _AREAS or element.attrs.get("closed") is True
    if closed and element.pixels is not None and len(element.pixels) > 2:
        return np.array(element.pixels, dtype=float)
    return None


def _box(bbox: Sequence[float]) -> Array:
    x0, y0, x1, y1 = bbox
    return np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])


def inside(polygon: Array, points: Array) -> Array:
    """For each point (n, 2) whether it lies in the polygon, by crossing parity."""
    x, y = points[:, 0:1], points[:, 1:2]
    a, b = polygon, np.roll(polygon, -1, axis=0)
    straddles = (a[:, 1] > y) != (b[:, 1] > y)
    with np.errstate(all="ignore"):
        at = a[:, 0] + (y - a[:, 1]) * (b[:, 0] - a[:, 0]) / (b[:, 1] - a[:, 1])
    return np.asarray((straddles & (x < at)).sum(axis=1) % 2 == 1)


def crossings(a: Array, b: Array, c: Array, d: Array, slack: float = 0.0) -> tuple[Array, Array]:
    """Where segments a–b (n, 2) and c–d (m, 2) cross inside both, or up to `slack` beyond an end.

    Two arrays: index pairs (k, 2), and points (k, 2). Parallel pairs have none.
    """
    r, s = (b - a)[:, None, :], (d - c)[None, :, :]
    gap = c[None, :, :] - a[:, None, :]
    across = r[..., 0] * s[..., 1] - r[..., 1] * s[..., 0]
    with np.errstate(all="ignore"):
        t = (gap[..., 0] * s[..., 1] - gap[..., 1] * s[..., 0]) / across
        u = (gap[..., 0] * r[..., 1] - gap[..., 1] * r[..., 0]) / across
        over_t = slack / np.hypot(r[..., 0], r[..., 1])
        over_u = slack / np.hypot(s[..., 0], s[..., 1])
        hit = (t >= -over_t) & (t <= 1 + over_t) & (u >= -over_u) & (u <= 1 + over_u)
    hit &= np.abs(across) > 1e-9
    pairs = np.argwhere(hit)
    points = a[pairs[:, 0]] + t[hit][:, None] * (b - a)[pairs[:, 0]]
    return pairs, points


def overlap(first: Array, second: Array) -> bool:
    """Whether two simple polygons share area: edges cross, or one holds the other. Borders that
    touch within a pixel share none."""
    if not _boxes_meet(first, second):
        return False
    first = _drawn_in(first)
    pairs, _ = crossings(first, np.roll(first, -1, axis=0), second, np.roll(second, -1, axis=0))
    if len(pairs):
        return True
    return bool(inside(second, first[:1])[0]) or bool(inside(first, second[:1])[0])


def _drawn_in(ring: Array) -> Array:
    """The polygon with its corners a pixel nearer to its middle."""
    inwards = ring.mean(axis=0) - ring
    length = np.maximum(np.linalg.norm(inwards, axis=1, keepdims=True), 1e-9)
    return np.asarray(ring + inwards / length * np.minimum(PIXEL, length / 2))


def _boxes_meet(first: Array, second: Array) -> bool:
    return bool(
        (first.min(axis=0) < second.max(axis=0)).all()
        and (second.min(axis=0) < first.max(axis=0)).all()
    )


def distance_to_segment(point: Array, start: Array, end: Array) -> tuple[float, float]:
    """Distance of a point from a segment, and where along it (0–1) the nearest place is."""
    span = end - start
    size = float(span @ span)
    t = 0.0 if size == 0 else float(np.clip((point - start) @ span / size, 0, 1))
    return float(np.linalg.norm(point - start - t * span)), t
