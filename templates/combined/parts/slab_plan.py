"""Where everything on a drawing of a slab with columns goes, and what a trace of it must show."""
# mypy: allow-untyped-calls, disable-error-code="attr-defined"

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.combined.parts.blocks import (
    CYCLE,
    Segments,
    box_cells,
    drawn_edges,
    edge_runs,
    facing_rectangles,
    painted_wrongly,
    sighted_edges,
    specks,
)
from templates.combined.parts.slabs import building_cells, column_boxes
from templates.combined.parts.styles import painting
from templates.geometry import shapes
from templates.geometry.dimensions import (
    Dimension,
    expect_dimensions,
    legend,
    place_dimensions,
)
from templates.geometry.frame import DPI, canvas_for, framed
from templates.geometry.projection import view_frame
from templates.geometry.scene import Scene
from templates.geometry.voxels import blocked
from templates.snippets.solid_boxes import box_edges
from tracer.trace import Trace

Array = NDArray[np.float64]
PLAN_ROOM = 26.0
"""Pixels beside the plan."""


def plan_slab(p: Params) -> Mapping[str, Any]:
    """Everything that `draw` reads beyond the parameters, and what decides whether it is readable."""
    side = 1 if p.view[1] > -90 else -1
    boxes = [(0, 0, 0, *p.building["slab"]), *column_boxes(p.building)]
    # Rows from the back, and in a row the columns that the viewer sees behind others first
    columns = sorted(p.building["columns"], key=lambda c: (-c[1], side * c[0]))
    seen, hidden = drawn_edges([e for b in boxes for e in box_edges(b[:3], b[3:])], boxes, p.view)
    vars(p).update(
        **painting(p.painting, p.look),
        slab=p.building["slab"],
        columns=columns,
        side=side,
        elev=p.view[0],
        azim=p.view[1],
        thin=0.9,
        fine=1.0,
        bold=round(p.thick + 0.7, 1),
        title_size=p.fontsize + 3,
        title_y=0.965,
    )
    outer = _outer_dimensions(p)
    points = np.vstack([np.array(seen).reshape(-1, 3), *(d.bracket for d in outer)])
    margins = (42.0, 42.0, 74.0 if p.lettered or p.unit else 40.0, 66.0 if p.title else 40.0)
    p.frame = framed(points, p.view, canvas_for(points, p.view, p.canvas, margins), margins)
    drawn = seen + hidden if p.dash else seen
    placed = place_dimensions(
        p.frame,
        outer,
        _inner_dimensions(p, seen),
        drawn,
        p.fontsize,
        p.lettered,
        1 + p.lettered if p.lettered or p.unit else 0,
    )
    return {
        "specks": specks(seen, hidden),
        "least_top": _least_top(p),
        **dict(zip(("xlim", "ylim", "zlim"), p.frame.limits, strict=True)),
        **_canvas(p),
        **placed,
        **legend(placed["measured"], p.unit, p.lettered, p.fontsize, p.frame.figsize[1]),
    }


def _outer_dimensions(p: Params) -> list[Dimension]:
    """Width, depth and thickness of the slab, off the solid on the sides in view."""
    (width, depth, thickness), k = p.slab, p.unit_length
    off = round(0.11 * max(width, depth), 2)
    right, left = (width, 0) if p.side > 0 else (0, width)
    return [
        Dimension("a", width * k, (0, 0, 0), (width, 0, 0), (0.0, -off, 0.0)),
        Dimension("b", depth * k, (right, 0, 0), (right, depth, 0), (p.side * off, 0.0, 0.0)),
        Dimension(
            "c", thickness * k, (left, 0, 0), (left, 0, thickness), (-p.side * off, 0.0, 0.0)
        ),
    ]  # fmt: skip


def _inner_dimensions(p: Params, seen: Segments) -> list[list[Dimension]]:
    """For each size of the columns, the edges in sight that can carry it."""
    edges = {_key(a, b) for a, b in seen}
    base, k = p.slab[2], p.unit_length
    heights: dict[int, list[Dimension]] = {}
    widths, depths = [], []
    levels = sorted({c[4] for c in p.columns})
    for x, y, dx, dy, high in reversed(p.columns):
        top = base + high
        near, far = (x + dx, x) if p.side > 0 else (x, x + dx)
        symbol = f"h_{levels.index(high) + 1}" if len(levels) > 1 else "h"
        uprights = [((q, r, base), (q, r, top)) for q, r in ((far, y), (near, y + dy), (near, y))]
        for a, b in uprights:
            if _key(a, b) in edges:
                heights.setdefault(high, []).append(Dimension(symbol, high * k, a, b))
        for z in (top, base):
            for r in (y, y + dy):
                a, b = (x, r, z), (x + dx, r, z)
                if _key(a, b) in edges and (z == top or r == y):
                    widths.append(Dimension("d", dx * k, a, b))
            for q in (near, far):
                a, b = (q, y, z), (q, y + dy, z)
                if _key(a, b) in edges and (z == top or q == near):
                    depths.append(Dimension("e", dy * k, a, b))
    return [*(heights.get(level, []) for level in levels), widths, depths]


def _key(a: Any, b: Any) -> tuple[tuple[float, ...], ...]:
    ends = (tuple(float(round(v, 6)) for v in end) for end in (a, b))
    return tuple(sorted(ends))


def _least_top(p: Params) -> float:
    """The least share of a column's top that is in sight."""
    cells, base = building_cells(p.building), p.slab[2]
    ticks = (np.arange(6) + 0.5) / 6
    tops = [
        (x + s * dx, y + t * dy, base + high + 1e-6)
        for x, y, dx, dy, high in p.columns
        for s in ticks
        for t in ticks
    ]
    unseen = blocked(cells, np.array(tops), view_frame(p.view)[2])
    return float(1 - unseen.reshape(len(p.columns), -1).mean(axis=1).max())


def _canvas(p: Params) -> dict[str, Any]:
    """Canvas and places of the axes: the solid on the left, the plan on the right."""
    if not p.plan:
        return {"figsize": p.frame.figsize, "rect": p.frame.rect, "middle": 0.5}
    width, height = p.frame.figsize
    unit = min(24.0, 300.0 / p.slab[0], (height * DPI - 120) / (p.slab[1] + 1))
    room = round((p.slab[0] * unit + 2 * PLAN_ROOM) / DPI, 1)
    total = round(width + room, 1)
    left, bottom, w, h = p.frame.rect
    scale = width / total
    gap = 0.8
    margin_x = (room * DPI / unit - p.slab[0]) / 2
    margin_y = (height * DPI / unit - p.slab[1]) / 2
    return {
        "figsize": (total, height),
        "rect": (round(left * scale, 4), bottom, round(w * scale, 4), h),
        "middle": round(scale / 2, 3),
        "plan_rect": (round(scale, 4), 0, round(1 - scale, 4), 1),
        "plan_xlim": (round(-margin_x, 2), round(p.slab[0] + margin_x, 2)),
        "plan_ylim": (round(-margin_y, 2), round(p.slab[1] + margin_y, 2)),
        "plan_gap": gap,
        "floor_color": p.tones[2] if p.tones else "white",
        "column_color": p.tones[1] if p.shown == "shaded" and p.painting[2] != "white" else p.fill,
    }


# --- what a trace must show --------------------------------------------------------------------


def trace_problems(p: Params, trace: Trace) -> list[str]:
    """Disagreements of a trace with the picture and the plan."""
    scene = Scene(p.frame)
    boxes = [(0, 0, 0, *p.slab), *column_boxes(p.building)]
    runs = [run for box in boxes for run in edge_runs(box_cells(box))]
    seen, hidden = sighted_edges(runs, boxes, p.view)
    if p.dash:
        for edges, style, color in ((seen, "-", p.ink), (hidden, p.dash, p.hidden)):
            for edge in edges:
                scene.line(edge, style, color)
    for box in boxes if p.tones else ():
        for axis, side in facing_rectangles(box, p.side):
            scene.face(side, p.tones[axis])
    expect_dimensions(scene, p.dimensions, p.accent)
    scene.captions += [text for text in (p.title, p.legend) if text]
    painted = [np.array(e.data, float)[:4] for e in trace.select("face")]
    return [
        *scene.compare(trace, 0),
        *painted_wrongly(painted, p.view),
        *(_plan_problems(p, trace) if p.plan else ()),
    ]


def _plan_problems(p: Params, trace: Trace) -> list[str]:
    width, depth, _ = p.slab
    footprints = [(x, y, dx, dy) for x, y, dx, dy, _ in p.building["columns"]]
    wanted: list[shapes.Shape] = [
        ([(x + a * dx, y + b * dy) for a, b in CYCLE], shapes.hex8(color))
        for (x, y, dx, dy), color in (
            ((0, 0, width, depth), p.floor_color),
            *((foot, p.column_color) for foot in footprints),
        )
    ]
    grid: list[shapes.Shape] = [
        *(([(k, 0), (k, depth)], "dotted") for k in range(1, width)),
        *(([(0, k), (width, k)], "dotted") for k in range(1, depth)),
    ]
    return [
        *shapes.differences("footprint", shapes.patches(trace, 1), wanted),
        *shapes.differences("grid line", shapes.lines(trace, 1), grid),
        *shapes.label_differences("name of the plan", shapes.texts(trace, 1), [p.plan]),
    ]
