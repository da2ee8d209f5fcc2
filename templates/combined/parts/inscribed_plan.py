"""Where everything on a drawing of one body inside another goes."""
# mypy: allow-untyped-calls, disable-error-code="attr-defined"

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.combined.parts.bodies import ROUND, Body, corners, named, surface_points
from templates.geometry.dimensions import Dimension, legend, place_dimensions
from templates.geometry.frame import canvas_for, framed
from templates.geometry.labels import text_size
from templates.geometry.looks import LOOKS
from templates.geometry.panel import FLAT_INSET, frame_with_panel
from templates.geometry.projection import view_frame
from templates.snippets.solid_outlines import ball, round_body, solid_lines

Array = NDArray[np.float64]
AZIMUTH = -90
ALONE_SHARE = 0.52
"""Of the longer side of the canvas: side of the square in which the inner body stands alone."""
ALONE_MARGIN = 12.0
"""Pixels that it keeps clear of the sides of the square."""
DIRECTIONS = (-90, -60, 60, -35, 35, -120, 120, 150, -150, 90)
"""Degrees from the front in which a radius may run, best first; heights stand on the right."""


def plan_inscribed(p: Params) -> Mapping[str, Any]:
    """Everything that `draw` reads beyond the parameters, and what decides whether it is readable."""
    view = (p.elev, AZIMUTH)
    outer, inner = p.pair["outer"], p.pair["inner"]
    vars(p).update(
        **LOOKS[p.look]._asdict(),
        **_sizes("outer", outer),
        **_sizes("inner", inner),
        thin=0.9,
        fine=1.1,
        medium=1.3,
        title_size=p.fontsize + 3,
    )
    p.title = p.pair["pair"].capitalize() if p.title == "name" else p.title
    sights = [outline(body, p) for body in (outer, inner)]
    lines = [line for seen, hidden in sights for line in (*seen, *hidden)]
    fixed, choices = _dimensions(p)
    points = np.vstack([*lines, *(d.bracket for d in fixed)])
    note = p.lettered or p.unit
    wide = max((text_size(d.text(p.lettered), p.fontsize)[0] for d in fixed), default=0.0)
    margins = (
        44.0,
        max(44.0, wide + 20),
        58.0 if note else 40.0,
        66.0 if p.title and p.beside[0] != "above" else 40.0,
    )
    p.frame = framed(points, view, canvas_for(points, view, p.canvas, margins), margins)
    pieces = [
        np.array([a, b]) for line in lines for a, b in zip(line[:-1:4], line[4::4], strict=False)
    ]
    pieces += [np.array([line[0], line[-1]]) for line in lines if len(line) == 2]
    placed = place_dimensions(
        p.frame, fixed, choices, pieces, p.fontsize, p.lettered, int(bool(p.lettered or p.unit))
    )
    key = legend(placed["measured"], p.unit, p.lettered, p.fontsize, p.frame.figsize[1])
    heights = {"low": key["low"], "title_y": 0.965}
    inside = np.vstack([line for part in sights[1] for line in part])
    square = round(ALONE_SHARE * p.canvas, 1)
    alone = framed(inside, view, (square, square), (ALONE_MARGIN,) * 4).limits
    extent = square + FLAT_INSET[0] + FLAT_INSET[2], square + FLAT_INSET[1] + FLAT_INSET[3]
    return {
        **dict(zip(("alone_xlim", "alone_ylim", "alone_zlim"), alone, strict=True)),
        "alone_title": named(inner),
        "legend": key["legend"],
        **frame_with_panel(p.frame, p.beside, extent, heights, bool(p.title)),
        **dict(zip(("xlim", "ylim", "zlim"), p.frame.limits, strict=True)),
        "dimensions": placed["dimensions"],
        "overlap": placed["overlap"],
        "centers": sorted(
            {d.start for d in placed["measured"] if not any(d.shift) and not any(d.start[:2])}
        ),
    }


def _sizes(which: str, body: Body) -> dict[str, Any]:
    """The body's sizes as `draw` calls them, rounded for reading."""
    sizes = {
        f"{which}_{name}": body.get(name)
        for name in ("kind", "radius", "height", "bottom", "sides")
    }
    return {
        k: v if v is None or isinstance(v, (str, int)) else round(float(v), 3)
        for k, v in sizes.items()
    }


def rounded(body: Body) -> Body:
    """The body as it is drawn: sizes to three decimals."""
    return {k: v if isinstance(v, (str, int)) else round(float(v), 3) for k, v in body.items()}


def outline(body: Body, p: Params) -> tuple[list[Array], list[Array]]:
    """Lines in sight and lines behind, as the script computes them."""
    drawn = rounded(body)
    low, high, r = drawn["bottom"], drawn["bottom"] + drawn["height"], drawn["radius"]
    if drawn["kind"] == "sphere":
        seen, hidden, _ = ball(r, low + r, p.elev)
    elif drawn["kind"] in ROUND:
        seen, hidden, _ = round_body(r, low, 0 if drawn["kind"] == "cone" else r, high, p.elev)
    else:
        toward = view_frame((p.elev, AZIMUTH))[2]
        seen, hidden, _ = solid_lines(corners(drawn, p.turn), toward)
    return seen, hidden


def _dimensions(p: Params) -> tuple[list[Dimension], list[list[Dimension]]]:
    """Brackets beside the bodies, and for each radius the directions in which it may run."""
    outer, inner, k = p.pair["outer"], p.pair["inner"], p.unit_length
    points = surface_points(outer, p.turn)
    right = points[int(np.argmax(points[:, 0]))]
    reach, beside = float(right[0]), float(right[1]) if "sides" in outer else 0.0
    fixed, choices = [], []
    for symbol, length in p.pair["given"].items():
        if symbol == "h":
            body = outer if outer["kind"] != "sphere" else inner
            low, high = body["bottom"], body["bottom"] + body["height"]
            off = round(0.16 * reach, 2)
            start, end = (reach, beside, low), (reach, beside, high)
            shift = (float(off), 0.0, 0.0)
            fixed.append(Dimension(symbol, length * k, _plain(start), _plain(end), shift))
        elif symbol == "a":
            body = outer if "sides" in outer else inner
            fixed.append(_edge(p, body, symbol, length * k))
        else:
            choices.append([_radius(p, symbol, length, d) for d in DIRECTIONS])
    return fixed, choices


def _plain(point: Any) -> tuple[float, float, float]:
    x, y, z = (round(float(c), 2) + 0.0 for c in point)
    return x, y, z


def _edge(p: Params, body: Body, symbol: str, length: float) -> Dimension:
    """The edge of the base in front, with a bracket below it."""
    base = corners({**body, "kind": "prism"}, p.turn)[: body["sides"]]
    around = [(a, b) for a, b in zip(base, np.roll(base, -1, axis=0), strict=True)]
    a, b = min(around, key=lambda edge: (edge[0] + edge[1])[1])
    a, b = (a, b) if a[0] < b[0] else (b, a)
    out = (a + b) / 2 * (1, 1, 0)
    shift = _plain(0.3 * body["radius"] * out / np.linalg.norm(out))
    return Dimension(symbol, length, _plain(a), _plain(b), shift)


def _radius(p: Params, symbol: str, length: float, direction: float) -> Dimension:
    """From the axis to a rim, or from the middle of a sphere to a rim or corner of what it holds."""
    outer, inner = p.pair["outer"], p.pair["inner"]
    t = np.radians(direction)
    way = np.array([np.sin(t), -np.cos(t), 0.0])
    if outer["kind"] == "sphere":
        start = np.array([0, 0, outer["radius"]])
        if "sides" in inner:
            ring = corners(inner, p.turn)[:4]
            end = ring[int(np.argmax(ring @ way))]
        else:
            end = inner["radius"] * way + (0, 0, inner["bottom"])
    else:
        body = (
            inner
            if symbol == "r" and outer["kind"] == "cone" and inner["kind"] == "cylinder"
            else outer
        )
        top = body["kind"] == "cylinder"
        start = np.array([0, 0, body["bottom"] + body["height"] * top])
        end = start + length * way
    return Dimension(symbol, length * p.unit_length, _plain(start), _plain(end))
