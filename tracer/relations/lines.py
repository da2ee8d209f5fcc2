"""Straight lines: parallel, perpendicular, collinear, crossing."""

from collections.abc import Iterator
from typing import Any

import numpy as np

from tracer.geometry import DEGREES, PIXEL, Stroke, crossings, shown
from tracer.outlines import Array
from tracer.relations import MAX_PAIRED
from tracer.trace import Element, Trace


def directions(found: list[Stroke]) -> list[list[Stroke]]:
    """Strokes by direction, ways ignored; each group within half a degree of its first."""
    groups: dict[int, list[list[Stroke]]] = {2: [], 3: []}
    units = {2: np.empty((len(found), 2)), 3: np.empty((len(found), 3))}
    limit = np.cos(np.radians(DEGREES))
    both: list[list[Stroke]] = []
    for stroke in found:
        unit = (stroke.end - stroke.start) / stroke.length
        known = groups[len(unit)]
        alike = np.abs(units[len(unit)][: len(known)] @ unit) >= limit
        if alike.any():
            known[int(alike.argmax())].append(stroke)
        else:
            units[len(unit)][len(known)] = unit
            known.append([stroke])
            both.append(known[-1])
    return both


def parallel(found: list[Stroke]) -> list[list[int]]:
    """Groups of at least two strokes of one direction."""
    return [[s.id for s in group] for group in directions(found) if len(group) > 1]


def evenly_spaced(found: list[Stroke]) -> list[dict[str, Any]]:
    """Groups of at least three parallel lines in the plane with one distance between neighbours:
    `{"elements", "spacing"}`, in order across, the distance in pixels."""
    groups = []
    for same in directions([s for s in found if not s.spatial]):
        unit = (same[0].end - same[0].start) / same[0].length
        across = np.array([(s.start + s.end) / 2 for s in same]) @ np.array([-unit[1], unit[0]])
        order = np.argsort(across, kind="stable")
        gaps = np.diff(across[order])
        if len(gaps) > 1 and float(np.ptp(gaps)) <= PIXEL < float(gaps.min()):
            ids = [same[i].id for i in order]
            groups.append({"elements": ids, "spacing": float(gaps.mean())})
    return groups


def perpendicular(found: list[Stroke]) -> list[tuple[int, int]]:
    """Pairs of strokes at a right angle, whether they meet or not."""
    limit = np.sin(np.radians(DEGREES))
    pairs = []
    for spatial in (False, True):
        groups = directions([s for s in found if s.spatial == spatial])
        units = np.array([(g[0].end - g[0].start) / g[0].length for g in groups])
        upright = np.abs(units @ units.T) <= limit if groups else np.empty((0, 0), bool)
        for i, j in np.argwhere(np.triu(upright, 1)).tolist():
            pairs += [tuple(sorted((s.id, t.id))) for s in groups[i] for t in groups[j]]
    return sorted(pairs)  # type: ignore[arg-type]


def collinear(found: list[Stroke]) -> list[list[int]]:
    """Groups of at least two strokes on one straight line."""
    groups: list[list[Stroke]] = []
    for same in directions(found):
        lines: list[list[Stroke]] = []
        for stroke in same:
            home = next((line for line in lines if _on_line(line[0], stroke)), None)
            if home is None:
                lines.append([stroke])
            else:
                home.append(stroke)
        groups += [line for line in lines if len(line) > 1]
    return [[s.id for s in group] for group in groups]


def _on_line(line: Stroke, stroke: Stroke) -> bool:
    unit = (line.end - line.start) / line.length
    tolerance = PIXEL if not line.spatial else 1e-6 * max(line.length, stroke.length)
    for point in (stroke.start, stroke.end):
        gap = point - line.start
        if float(np.linalg.norm(gap - (gap @ unit) * unit)) > tolerance:
            return False
    return True


def crossing_points(trace: Trace) -> list[dict[str, Any]]:
    """Where lines and arrows cross, away from the ends of both: the ids and the pixel."""
    return [
        {"elements": pair, "pixel": point}
        for pair, point, ends in _common_points(trace)
        if not ends
    ]


def meeting_points(trace: Trace) -> list[dict[str, Any]]:
    """Where lines and arrows end on another, or both end: the ids, the pixel, and in `ends` those
    that end there."""
    return [
        {"elements": pair, "pixel": point, "ends": ends}
        for pair, point, ends in _common_points(trace)
        if ends
    ]


def _common_points(trace: Trace) -> Iterator[tuple[list[int], list[float], list[int]]]:
    """Points that two lines share: the pair, the pixel, and which of them end there."""
    bends = [e for e in shown(trace, "line", "arrow") if e.pixels is not None]
    pieces = [(e.id, *_pieces(e)) for e in bends]
    if not pieces or sum(len(a) for _, a, _ in pieces) > MAX_PAIRED:
        return
    owners = np.concatenate([np.full(len(a), i) for i, a, _ in pieces])
    starts = np.concatenate([a for _, a, _ in pieces])
    ends = np.concatenate([b for _, _, b in pieces])
    tips = {i: np.array([a[0], b[-1]]) for i, a, b in pieces if len(a)}
    pairs, points = crossings(starts, ends, starts, ends, slack=PIXEL)
    once = owners[pairs[:, 0]] < owners[pairs[:, 1]]
    known: dict[tuple[int, ...], list[list[float]]] = {}
    for pair, point in zip(owners[pairs[once]].tolist(), points[once].tolist(), strict=True):
        told = known.setdefault(tuple(pair), [])
        if all(max(abs(point[0] - x), abs(point[1] - y)) > 2 * PIXEL for x, y in told):
            told.append(point)  # at a bend several pieces report it
            near = [i for i in pair if _near(tips[i], point)]
            yield pair, point, near


def _near(tips: Array, point: list[float]) -> bool:
    return bool(np.linalg.norm(tips - np.array(point), axis=1).min() <= 1.5 * PIXEL)


def _pieces(element: Element) -> tuple[Array, Array]:
    path = np.array(element.pixels, dtype=float).reshape(-1, 2)
    return path[:-1], path[1:]
