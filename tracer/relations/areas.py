"""Circles and areas: concentric, tangent, touching, containing, stacked."""

from itertools import combinations, product
from typing import Any

import numpy as np

from tracer.geometry import (
    PIXEL,
    Disc,
    Stroke,
    center,
    distance_to_segment,
    inside,
    outline,
    overlap,
    shown,
)
from tracer.outlines import Array
from tracer.relations import MAX_PAIRED
from tracer.trace import Element, Trace

_HOLDERS = ("rectangle", "polygon", "circle", "ellipse")
_PAINTED = (*_HOLDERS, "wedge", "marker", "face", "image")


def concentric(discs: list[Disc]) -> list[list[int]]:
    """Groups of at least two circles about one centre."""
    groups: list[list[Disc]] = []
    for disc in discs:
        home = next((g for g in groups if _near(g[0].center, disc.center)), None)
        if home is None:
            groups.append([disc])
        else:
            home.append(disc)
    return [[d.id for d in group] for group in groups if len(group) > 1]


def _near(a: Array, b: Array) -> bool:
    return float(np.linalg.norm(a - b)) <= PIXEL


def tangent(discs: list[Disc], strokes: list[Stroke], sides: list[Stroke]) -> list[dict[str, Any]]:
    """Circles that touch circles (`external`, `internal`), straight lines that touch circles
    (`line`), and sides of polygons that do (`side`, one entry for each)."""
    found: list[dict[str, Any]] = []
    for a, b in combinations(discs, 2):
        apart = float(np.linalg.norm(a.center - b.center))
        if abs(apart - a.radius - b.radius) <= PIXEL:
            found.append({"elements": [a.id, b.id], "how": "external"})
        elif apart > PIXEL and abs(apart - abs(a.radius - b.radius)) <= PIXEL:
            found.append({"elements": [a.id, b.id], "how": "internal"})
    for how, straight in (("line", strokes), ("side", sides)):
        for disc, stroke in product(discs, straight):
            if not stroke.spatial and stroke.id != disc.id and _touches(disc, stroke):
                found.append({"elements": sorted((disc.id, stroke.id)), "how": how})
    return found


def _touches(disc: Disc, stroke: Stroke) -> bool:
    apart, t = distance_to_segment(disc.center, stroke.start, stroke.end)
    return abs(apart - disc.radius) <= PIXEL and 0 < t < 1


def touching(trace: Trace) -> list[tuple[int, int]]:
    """Pairs of rectangles that share a border but no area."""
    boxes = [e for e in shown(trace, "rectangle") if e.bbox is not None and not _turned(e)]
    if len(boxes) > MAX_PAIRED:
        return []
    pairs = []
    for a, b in combinations(boxes, 2):
        gaps = _gaps(a, b)
        if max(gaps) <= PIXEL and max(gaps) >= -PIXEL and min(gaps) < -PIXEL:
            pairs.append((a.id, b.id))
    return pairs


def _turned(element: Element) -> bool:
    return bool(element.attrs.get("angle", 0))


def _gaps(a: Element, b: Element) -> tuple[float, float]:
    """Free space between two boxes across and down; negative where they overlap."""
    (ax0, ay0, ax1, ay1), (bx0, by0, bx1, by1) = a.bbox or (0,) * 4, b.bbox or (0,) * 4
    return max(ax0, bx0) - min(ax1, bx1), max(ay0, by0) - min(ay1, by1)


def containment(trace: Trace) -> list[tuple[int, int]]:
    """Pairs (holder, member): the member lies wholly inside the holder's outline."""
    members = [e for e in shown(trace) if e.kind not in ("image", "mesh", "face")]
    holders = [e for e in members if e.kind in _HOLDERS]
    if len(members) * len(holders) > MAX_PAIRED**2:
        return []
    boxes = np.array([e.bbox or (np.nan,) * 4 for e in members])
    pairs = []
    for holder in holders:
        ring = outline(holder)
        if ring is None:
            continue
        (x0, y0), (x1, y1) = ring.min(axis=0) - 0.5, ring.max(axis=0) + 0.5
        fits = (boxes[:, 0] >= x0) & (boxes[:, 1] >= y0) & (boxes[:, 2] <= x1) & (boxes[:, 3] <= y1)
        for k in np.flatnonzero(fits).tolist():
            if members[k].id != holder.id and _held(ring, members[k], holder):
                pairs.append((holder.id, members[k].id))
    return pairs


def _held(ring: Array, member: Element, holder: Element) -> bool:
    own = outline(member)
    if own is None:
        own = np.array(member.pixels or (), dtype=float).reshape(-1, 2)
    if len(own) == 0 or member.bbox == holder.bbox:
        return False
    middle = ring.mean(axis=0)
    nudged = own + np.sign(middle - own) * 0.5  # points on the border count as inside
    return bool(inside(ring, nudged).all())


def stacking(trace: Trace) -> list[tuple[int, int]]:
    """Pairs (upper, lower) of areas that overlap; the upper one is painted later."""
    areas = [e for e in shown(trace, *_PAINTED) if e.facecolor is not None or e.kind == "image"]
    if len(areas) > MAX_PAIRED:
        return []
    boxes = np.array([e.bbox or (np.nan,) * 4 for e in areas]).reshape(-1, 4)
    rings = [outline(e) for e in areas]
    pairs = []
    for j in range(len(areas)):
        low = boxes[:j]
        meets = (low[:, 0] < boxes[j, 2] - PIXEL) & (low[:, 2] > boxes[j, 0] + PIXEL)
        meets &= (low[:, 1] < boxes[j, 3] - PIXEL) & (low[:, 3] > boxes[j, 1] + PIXEL)
        for i in np.flatnonzero(meets).tolist():
            upper, lower = rings[j], rings[i]
            if upper is not None and lower is not None and overlap(upper, lower):
                pairs.append((areas[j].id, areas[i].id))
    return pairs


def centers(elements: list[Element]) -> tuple[list[Element], Array]:
    """Elements that have a middle, and the middles (n, 2)."""
    known = [(e, c) for e in elements if (c := center(e)) is not None]
    return [e for e, _ in known], np.array([c for _, c in known]).reshape(-1, 2)
