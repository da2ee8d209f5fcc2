"""A section drawn in true shape on a flat sheet: where its labels go, and whether it is right."""
# mypy: allow-untyped-calls

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry import shapes
from templates.geometry.frame import DPI
from templates.geometry.labels import overlap_at, text_size
from templates.geometry.solids import counterclockwise, section_by_planes
from tracer.trace import Trace

Array = NDArray[np.float64]
MARGIN = 54.0
"""Pixels around the polygon, for its labels."""
NAME_GAP, LENGTH_GAP = 17.0, 29.0
"""Pixels from a corner to the middle of its name, from a side to the middle of its length."""
LEAST_SIDE = 24.0
"""Pixels of the shortest side that can carry its length."""


def side_lengths(section: Array) -> Array:
    """Length of each side, from each corner to the next."""
    lengths: Array = np.linalg.norm(np.roll(section, -1, axis=0) - section, axis=1)
    return lengths


def printed(length: float) -> str:
    """A length with at most two decimals."""
    return f"{round(length, 2):g}"


def between_roundings(lengths: Array) -> bool:
    """Whether a length lies so near the middle of two printed ones that either could appear."""
    return bool((np.abs(lengths * 100 % 1 - 0.5) < 1e-4).any())


def flat_layout(
    flat: Array, names: Sequence[str], size: tuple[float, float], bottom: float, fontsize: float
) -> dict[str, Any]:
    """Limits of the sheet (`size` in inches), names of the corners, and the labels' distance.

    `bottom` pixels stay free below. Corners without a name get an empty text. Names are pushed
    away from the middle of the polygon, lengths away from the middle of their side.
    """
    canvas = np.array(size) * DPI
    low, high = flat.min(axis=0), flat.max(axis=0)
    room = canvas - (2 * MARGIN, bottom + 2 * MARGIN)
    scale = float((room / (high - low)).min())
    middle = (low + high) / 2 - (0, bottom / 2 / scale)
    limits = [
        (round(float(c - h), 2), round(float(c + h), 2))
        for c, h in zip(middle, canvas / scale / 2, strict=True)
    ]
    gaps = round(NAME_GAP / scale, 2), round(LENGTH_GAP / scale, 2)
    lengths = side_lengths(flat)
    texts = [*names, *(printed(float(length)) for length in lengths)]
    spots = _label_spots(flat, *gaps) * scale
    shown = [k for k, text in enumerate(texts) if text]
    sizes = [text_size(texts[k], fontsize) for k in shown]
    sides = np.stack([flat, np.roll(flat, -1, axis=0)], axis=1) * scale
    return {
        "sheet_xlim": limits[0],
        "sheet_ylim": limits[1],
        "flat_names": list(names),
        "gap": gaps[0],
        "side_gap": gaps[1],
        "flat_overlap": overlap_at(spots[shown], sizes, sides),
        "flat_shortest": float(lengths.min()) * scale,
    }


def _label_spots(flat: Array, gap: float, side_gap: float) -> Array:
    """Where names and lengths stand: outside their corners, then outside the middle of their sides."""
    arms = flat - flat.mean(axis=0)
    steps = np.roll(flat, -1, axis=0) - flat
    outward = np.stack([steps[:, 1], -steps[:, 0]], axis=1)
    names = flat + gap * arms / np.linalg.norm(arms, axis=1, keepdims=True)
    lengths = flat + steps / 2 + side_gap * outward / np.linalg.norm(steps, axis=1, keepdims=True)
    return np.concatenate([names, lengths])


def lengths_again(p: Params) -> list[float]:
    """Side lengths from planes met in threes, rounded, in ascending order."""
    points = section_by_planes(p.solid, p.normal, p.level)
    ring = points[counterclockwise(points, p.normal)]
    return sorted(round(float(length), 2) for length in side_lengths(ring))


def flat_truth(p: Params, trace: Trace, axes: int = 1) -> list[str]:
    """The polygon drawn is congruent to the section, seen from the viewer's side, and so labeled."""
    drawn = shapes.patches(trace, axes)
    if len(drawn) != 1:
        return [f"{len(drawn)} polygons on the sheet instead of one"]
    flat = np.array(drawn[0][0], float)
    points = section_by_planes(p.solid, p.normal, p.level)
    ring = points[counterclockwise(points, p.normal)]
    gaps = np.linalg.norm(ring[:, None] - ring, axis=2)
    found = np.linalg.norm(flat[:, None] - flat, axis=2)
    turns = [np.roll(np.arange(len(ring)), k) for k in range(len(ring))]
    if flat.shape != (len(ring), 2) or not any(
        np.allclose(gaps[np.ix_(t, t)], found, atol=1e-6) for t in turns
    ):
        return ["the polygon on the sheet is not congruent to the section"]
    color = shapes.hex8((p.fill, p.alpha) if p.mode == "whole" else p.fill)
    problems = [] if drawn[0][1] == color else ["the sheet's polygon has another color"]
    x, y = flat.T
    if x @ np.roll(y, -1) < y @ np.roll(x, -1):
        problems.append("the polygon on the sheet is a mirror image")
    return problems + _flat_texts(p, trace, axes, flat)


def _flat_texts(p: Params, trace: Trace, axes: int, flat: Array) -> list[str]:
    """Each corner's name and each side's length stands nearest to what it belongs to."""
    texts = [(np.array(points[0]), text) for points, text in shapes.texts(trace, axes)]
    middles = (flat + np.roll(flat, -1, axis=0)) / 2
    wanted = [
        (middle, printed(float(n))) for middle, n in zip(middles, side_lengths(flat), strict=True)
    ]
    wanted += [(corner, name) for corner, name in zip(flat, p.flat_names, strict=True) if name]
    if sorted(text for _, text in texts) != sorted(text for _, text in wanted):
        return [f"texts on the sheet: {[text for _, text in texts]}"]
    spots = np.array([spot for spot, _ in wanted])
    problems = []
    for spot, text in texts:
        nearest = int(np.linalg.norm(spots - spot, axis=1).argmin())
        if wanted[nearest][1] != text or not _outside(p, flat, spots[nearest], spot, nearest):
            problems.append(f"{text!r} on the sheet stands at another place")
    return problems


def _outside(p: Params, flat: Array, anchor: Array, spot: Array, side: int) -> bool:
    """Whether a text keeps its distance on the outer side: of its corner as seen from the middle
    (`side` beyond the last), or of its side, as far from one end as from the other."""
    if side >= len(flat):
        middle = flat.mean(axis=0)
        reach = float(np.linalg.norm(anchor - middle)) + p.gap
        away = float(np.linalg.norm(spot - anchor)) - p.gap
        return bool(abs(away) < 1e-6 and abs(np.linalg.norm(spot - middle) - reach) < 1e-6)
    start, end = flat[side], flat[(side + 1) % len(flat)]
    one, other = (float(np.linalg.norm(spot - corner)) for corner in (start, end))
    (across, up), (x, y) = end - start, spot - start
    beyond = float(up * x - across * y) / float(np.hypot(across, up))
    return bool(abs(one - other) < 1e-6 and abs(beyond - p.side_gap) < 1e-6)
