"""Two overlapping boxes, what an operation makes of them, and where a drawing of it puts everything."""
# mypy: allow-untyped-calls, disable-error-code="attr-defined"

from collections.abc import Mapping
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.combined.parts.blocks import (
    Segments,
    box_cells,
    drawn_edges,
    filled_array,
    specks,
    uncovered,
)
from templates.combined.parts.styles import painting
from templates.geometry.dimensions import note_strip
from templates.geometry.frame import canvas_for, framed
from templates.geometry.labels import misread
from templates.geometry.voxels import Cell
from templates.snippets.block_edges import block_edges
from templates.snippets.solid_boxes import box_edges

Array = NDArray[np.float64]
Range = tuple[int, int, int, int]
ORIGIN = (-2.7, 0.0, 0.0)
"""Where the arrows for the axes begin: left of all boxes in every view."""
SIGNS = {"union": "A ∪ B", "intersection": "A ∩ B", "difference": r"A \ B"}
WORDS = {"union": "Union", "intersection": "Intersection", "difference": "Difference"}


def interval_pairs() -> tuple[Range, ...]:
    """Two overlapping intervals from 0 on, neither inside the other with room on both sides."""
    found = []
    for low_a, low_b in ((0, 0), (0, 1), (0, 2), (0, 3), (1, 0), (2, 0), (3, 0)):
        for size_a, size_b in product((2, 3, 4, 5), repeat=2):
            high_a, high_b = low_a + size_a, low_b + size_b
            shared = min(high_a, high_b) - max(low_a, low_b)
            inside = (low_a - low_b) * (high_b - high_a) > 0
            same = low_a == low_b and high_a == high_b
            if shared >= 1 and max(high_a, high_b) <= 7 and not inside and not same:
                found.append((low_a, high_a, low_b, high_b))
    return tuple(found)


def boxes_of(p: Params) -> tuple[Array, Array]:
    """Lowest and highest corner of each box."""
    ranges = np.array([p.x_ranges, p.y_ranges, p.z_ranges])
    return ranges[:, :2].T, ranges[:, 2:].T


def result_cells(p: Params) -> set[Cell]:
    """The unit cubes of the result."""
    first, second = (box_cells((*box[0], *(box[1] - box[0]))) for box in boxes_of(p))
    if p.operation == "union":
        return first | second
    return first & second if p.operation == "intersection" else first - second


def plan_boolean(p: Params) -> Mapping[str, Any]:
    """Everything that `draw` reads beyond the parameters, and what decides whether it is readable."""
    first, second = boxes_of(p)
    vars(p).update(
        **painting(p.painting, p.look),
        elev=p.view[0],
        azim=p.view[1],
        side=1,
        first=_corners(first),
        second=_corners(second),
        extent=tuple(int(v) for v in np.maximum(first[1], second[1])),
        thin=0.9,
        far_dash=p.painting[1] or "--",
        title_size=p.fontsize + 3,
        title_y=0.965,
    )
    p.wording = p.title
    cells = result_cells(p)
    trouble = _trouble(p, cells)
    if trouble:
        return {"trouble": trouble, "overlap": 0.0}
    filled = filled_array(cells)
    units = [(*cell, 1, 1, 1) for cell in sorted(cells)]
    boxes = [(*box[0], *(box[1] - box[0])) for box in (first, second)]
    sides = [drawn_edges(box_edges(box[:3], box[3:]), [box], p.view) for box in boxes]
    ghosts = [edge for near, far in sides for edge in (*near, *far)]
    seen, hidden = drawn_edges(block_edges(filled), units, p.view)
    faint, behind = drawn_edges(ghosts, units, p.view)
    p.leftover = uncovered(faint, seen)
    rear, _ = drawn_edges([edge for _, far in sides for edge in far], units, p.view)
    p.rear = bool(rear) and uncovered(rear, seen)
    points = np.vstack([np.array(ghosts).reshape(-1, 3), ORIGIN + 1.35 * 1.2 * np.eye(3)])
    margins = (40.0, 40.0, 66.0, 64.0)
    p.frame = framed(points, p.view, canvas_for(points, p.view, p.canvas, margins), margins)
    drawn = [*seen, *faint, *((*hidden, *behind) if p.dash else ())]
    return {
        "trouble": "an edge is seen for a moment only" if specks(seen, hidden) else "",
        "origin": ORIGIN,
        "figsize": p.frame.figsize,
        "rect": p.frame.rect,
        **dict(zip(("xlim", "ylim", "zlim"), p.frame.limits, strict=True)),
        **_points(p, seen + faint, drawn),
        "title": _title(p),
        "low": round((10 + 1.2 * p.fontsize * 100 / 72) / (p.frame.figsize[1] * 100), 3),
    }


def _corners(box: Array) -> tuple[tuple[int, ...], tuple[int, ...]]:
    low, high = (tuple(int(v) for v in corner) for corner in box)
    return low, high


def _trouble(p: Params, cells: set[Cell]) -> str:
    """Why the operation makes no good figure."""
    first, second = (box_cells((*box[0], *(box[1] - box[0]))) for box in boxes_of(p))
    if first <= second or second <= first:
        return "one box lies inside the other"
    if p.operation == "difference" and not _connected(cells):
        return "the difference falls apart"
    return ""


def _connected(cells: set[Cell]) -> bool:
    reached, border = set(), [min(cells)]
    while border:
        cell = border.pop()
        reached.add(cell)
        around = (
            tuple(np.add(cell, step))
            for step in np.vstack([np.eye(3, dtype=int), -np.eye(3, dtype=int)])
        )
        border += [n for n in around if n in cells and n not in reached]
    return reached == cells


def _points(p: Params, sight: Segments, drawn: Segments) -> dict[str, Any]:
    """Two opposite corners of each box, in sight if the solid is opaque, and their letters."""
    ends = np.round(np.vstack(sight), 6)
    options = []
    for box in (p.first, p.second):
        flips = [
            tuple(tuple(box[b ^ up][k] for k, b in enumerate(bits)) for up in (0, 1))
            for bits in product((0, 1), repeat=3)
        ]
        seen = [
            pair for pair in flips if all((ends == corner).all(axis=1).any() for corner in pair)
        ]
        options.append(seen or ([] if p.shown == "shaded" else flips))
    names = ["$P$", "$Q$", "$R$", "$S$"]
    best: dict[str, Any] = {"points": [], "labels": [], "overlap": np.inf, "legend": ""}
    for first, second in product(*options):
        points = [*first, *second]
        if len(set(points)) < 4:
            continue
        placed = p.frame.label(
            names, points, drawn, p.fontsize, boxes=[note_strip(p.frame, 2, p.fontsize)]
        )
        crowded = placed.overlap + 100 * misread(p.frame.px(points), placed)
        if crowded < best["overlap"]:
            nudges = p.frame.in_plane(placed.offsets)
            best = {
                "points": points,
                "labels": [(k, names[k], *nudges[k]) for k in range(4)],
                "overlap": crowded,
                "legend": _legend(names, points),
            }
        if crowded == 0:
            break
    return best


def _legend(names: list[str], points: list[tuple[int, ...]]) -> str:
    named = [f"{name}({', '.join(map(str, q))})" for name, q in zip(names, points, strict=True)]
    return f"Box A from {named[0]} to {named[1]}\nBox B from {named[2]} to {named[3]}"


def _title(p: Params) -> str:
    sign, word = SIGNS[p.operation], WORDS[p.operation]
    return {
        "sign": sign,
        "words": f"{word} of two boxes",
        "volume": f"Volume of {sign}",
        "surface": f"Surface of {sign}",
    }[str(p.wording)]
