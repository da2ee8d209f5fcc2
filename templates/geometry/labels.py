"""Label placement: sixteen directions, three distances, and a search for the least overlap.

All lengths are pixels, y pointing *up*. Fixed offsets collide in most crowded figures; this search
almost never does, and says so when it fails, so that the instance can be rejected.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextPath
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]

DIRECTIONS = 16
RADII = (6.0, 11.0, 18.0)
"""Free distance between the anchor and the near side of its label."""
PADDING = 2.0
"""Free border that a label wants around its ink."""


@dataclass(frozen=True)
class Placement:
    """Where the labels go: `offsets[i]` leads from anchor i to the *centre* of label i."""

    offsets: Array
    overlap: float
    """Total pixels of line under labels plus total overlap of boxes; 0.0 means that nothing collides."""


def text_size(text: str, points: float, dpi: float = 100.0) -> tuple[float, float]:
    """Width and height in pixels of the ink of a text (mathtext included) in the default font."""
    width, height = _ink(text)
    scale = points * dpi / (72.0 * _INK_SIZE)
    return width * scale, height * scale


_INK_SIZE = 20.0


@lru_cache(maxsize=4096)
def _ink(text: str) -> tuple[float, float]:
    """Extent of the text at `_INK_SIZE` points; lines are 1.2 sizes apart."""
    font = FontProperties(family="DejaVu Sans")
    lines = text.split("\n")
    boxes = [
        TextPath((0, 0), line or " ", size=_INK_SIZE, prop=font).get_extents() for line in lines
    ]
    height = max(b.height for b in boxes) + (len(lines) - 1) * 1.2 * _INK_SIZE
    return float(max(b.width for b in boxes)), float(height)


def place_labels(
    points_px: ArrayLike,
    obstacles: ArrayLike = (),
    *,
    sizes: Sequence[tuple[float, float]],
    boxes: ArrayLike = (),
    bounds: tuple[float, float, float, float] | None = None,
    away_from: ArrayLike | None = None,
    radii: Sequence[float] = RADII,
) -> Placement:
    """Offsets for labels of the given `sizes` (width, height) at the anchors `points_px` (n, 2).

    `obstacles`: line segments (m, 2, 2) to keep clear of; `boxes`: occupied rectangles
    (k, 4) as x0, y0, x1, y1; `bounds`: the rectangle to stay inside; `away_from`: the point(s) that
    labels prefer to turn their back on (one point, or one per anchor; default: the anchors' mean).
    """
    anchors = np.asarray(points_px, float).reshape(-1, 2)
    if not len(anchors):
        return Placement(np.zeros((0, 2)), 0.0)
    segments = np.asarray(obstacles, float).reshape(-1, 2, 2)
    extents = np.asarray(sizes, float).reshape(-1, 2)
    centre = anchors.mean(axis=0) if away_from is None else np.asarray(away_from, float)
    candidates = _candidates(extents, radii)
    rectangles = np.concatenate(
        [
            anchors[:, None] + candidates - extents[:, None] / 2 - PADDING,
            anchors[:, None] + candidates + extents[:, None] / 2 + PADDING,
        ],
        axis=2,
    )
    taste = _taste(anchors - centre, candidates, len(radii))
    fixed = _fixed_overlap(rectangles, segments, np.asarray(boxes, float).reshape(-1, 4), bounds)
    chosen = _search(rectangles, fixed, taste)
    rows = np.arange(len(anchors))
    best = rectangles[rows, chosen]
    overlap = fixed[rows, chosen].sum() + np.triu(_mutual(best, best), 1).sum()
    return Placement(candidates[rows, chosen], float(overlap))


def misread(anchors_px: ArrayLike, placement: Placement) -> bool:
    """Whether a label stands nearer to the anchor of another label than to its own."""
    anchors = np.asarray(anchors_px, float).reshape(-1, 2)
    gaps = np.linalg.norm((anchors + placement.offsets)[:, None] - anchors, axis=2)
    return bool((gaps.min(axis=1, initial=np.inf) < np.diag(gaps) - 1.0).any())


def overlap_at(
    centres_px: ArrayLike, sizes: Sequence[tuple[float, float]], obstacles: ArrayLike = ()
) -> float:
    """What `Placement.overlap` would be for labels with these centres, lines being the obstacles."""
    middles, halves = np.asarray(centres_px, float), np.asarray(sizes, float) / 2 + PADDING
    boxes = np.hstack([middles - halves, middles + halves])
    lines = np.asarray(obstacles, float).reshape(-1, 2, 2)
    on_lines = _length_inside(boxes, lines).sum() if len(lines) else 0.0
    return float(on_lines + np.triu(_mutual(boxes, boxes), 1).sum())


def _candidates(extents: Array, radii: Sequence[float]) -> Array:
    """Offsets (n, radii·directions, 2): the box clears its anchor by each radius in each direction."""
    angles = np.arange(DIRECTIONS) * (2 * np.pi / DIRECTIONS)
    compass = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    return np.concatenate([compass * (extents[:, None] / 2 + r) for r in radii], axis=1)


def _taste(outward: Array, candidates: Array, rings: int) -> Array:
    """Small costs: near rather than far, outward rather than inward."""
    ring = np.repeat(np.arange(rings), DIRECTIONS) * 0.8
    norms = np.linalg.norm(outward, axis=1, keepdims=True)
    unit = np.divide(outward, norms, out=np.zeros_like(outward), where=norms > 1e-9)
    direction = candidates / np.linalg.norm(candidates, axis=2, keepdims=True)
    turned = 1.0 - np.einsum("nd,ncd->nc", unit, direction)
    cost: Array = ring[None] + 0.7 * turned
    return cost


def _fixed_overlap(
    rectangles: Array,
    segments: Array,
    boxes: Array,
    bounds: tuple[float, float, float, float] | None,
) -> Array:
    """Overlap of every candidate with what never moves (n, candidates)."""
    n, c, _ = rectangles.shape
    flat = rectangles.reshape(-1, 4)
    cost = np.zeros(len(flat))
    if len(segments):
        cost += _length_inside(flat, segments).sum(axis=1)
    if len(boxes):
        cost += _mutual(flat, boxes).sum(axis=1)
    if bounds is not None:
        low, high = np.array(bounds[:2]), np.array(bounds[2:])
        outside = np.maximum(low - flat[:, :2], 0) + np.maximum(flat[:, 2:] - high, 0)
        cost += outside.sum(axis=1) * 4
    return cost.reshape(n, c)


def _length_inside(rectangles: Array, segments: Array) -> Array:
    """Length of each segment inside each rectangle (Liang–Barsky), shape (rectangles, segments)."""
    start, step = segments[:, 0], segments[:, 1] - segments[:, 0]
    safe = np.where(np.abs(step) < 1e-9, 1e-9, step)
    low = (rectangles[:, None, :2] - start) / safe
    high = (rectangles[:, None, 2:] - start) / safe
    enter = np.minimum(low, high).max(axis=2).clip(0.0, 1.0)
    leave = np.maximum(low, high).min(axis=2).clip(0.0, 1.0)
    inside: Array = (leave - enter).clip(0.0) * np.linalg.norm(step, axis=1)
    return inside


def _mutual(first: Array, second: Array) -> Array:
    """Overlap of boxes as the square root of the common area, shape (first, second)."""
    low = np.maximum(first[:, None, :2], second[None, :, :2])
    high = np.minimum(first[:, None, 2:], second[None, :, 2:])
    common: Array = np.sqrt((high - low).clip(0.0).prod(axis=2))
    return common


def _search(rectangles: Array, fixed: Array, taste: Array) -> NDArray[np.int64]:
    """Most constrained label first, then sweeps until no label wants to move."""
    n = len(rectangles)
    chosen = np.full(n, -1)
    cost = fixed * 10 + taste
    order = np.argsort((fixed == 0).sum(axis=1), kind="stable")
    for _ in range(4):
        before = chosen.copy()
        for i in order:
            others = [j for j in range(n) if j != i and chosen[j] >= 0]
            total = cost[i].copy()
            if others:
                total += 10 * _mutual(rectangles[i], rectangles[others, chosen[others]]).sum(axis=1)
            chosen[i] = int(np.argmin(total))
        if np.array_equal(before, chosen):
            break
    return chosen
