"""Facts of a body inscribed in another, the second way to each, and what a trace must show."""
# mypy: allow-untyped-calls

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.combined.parts.blocks import neat
from templates.combined.parts.bodies import (
    ROUND,
    Body,
    corners,
    excess,
    half_spaces,
    surface_points,
    volume,
)
from templates.combined.parts.inscribed_plan import AZIMUTH, outline, rounded
from templates.geometry.dimensions import Dimension
from templates.geometry.drawn import Stroke, vertices, wrong_strokes
from templates.geometry.scene import crowded_texts, misplaced
from templates.geometry.shapes import differences, hex8, view_differences
from tracer.facts import Fact
from tracer.trace import Element, Trace

Array = NDArray[np.float64]
STYLES = {"--": "dashed", ":": "dotted"}
LEAST_FROM_FLANK = 5.0
"""Pixels between a corner and the outline of a cone, whose tip may be joined to both."""
SLICES, WAYS = 80, 240
"""Heights of a body, and directions at each height, in which its reach is measured."""


def inscribed_facts(p: Params) -> list[Fact]:
    """Printed lengths, what follows for the inner body, volumes; two decimals where irrational."""
    k, unit, pair = p.unit_length, p.unit, p.pair
    cubic = unit and f"{unit}³"
    outer, inner = (volume(pair[which]) * k**3 for which in ("outer", "inner"))
    implied = [
        Fact(f"{which}_{name}", round(neat(pair[which][name] * k), 2), "derivable", unit)
        for which in ("outer", "inner")
        for name in ("radius", "height")
    ]
    return [
        Fact("pair", pair["pair"], "visible"),
        Fact("solids", 2, "visible"),
        *(Fact(f"given_{s}", neat(v * k), "visible", unit) for s, v in pair["given"].items()),
        *implied,
        Fact("outer_volume", round(neat(outer), 2), "derivable", cubic),
        Fact("inner_volume", round(neat(inner), 2), "derivable", cubic),
        Fact("space_between", round(neat(outer - inner), 2), "derivable", cubic),
        Fact("inner_percent", round(100 * inner / outer, 1), "derivable", "percent"),
        Fact("inner_body_alone", p.beside[0], "visible"),
        Fact("elevation", p.elev, "derivable", "degrees"),
    ]


def recheck(p: Params, facts: Sequence[Fact]) -> list[str]:
    """Volumes as sums over slices found by search, and the two surfaces touch but never cross."""
    known = {f.name: f.value for f in facts}
    problems = []
    for which in ("outer", "inner"):
        found = _sliced(p.pair[which], p.turn) * p.unit_length**3
        if abs(found - known[f"{which}_volume"]) > 2e-3 * found + 0.01:
            problems.append(
                f"{which}_volume is {known[f'{which}_volume']}, slices give {found:.3f}"
            )
    gaps = excess(p.pair["outer"], p.turn, surface_points(p.pair["inner"], p.turn))
    size = p.pair["outer"]["radius"]
    if abs(gaps.max()) > 2e-3 * size:
        problems.append(f"the inner body reaches {gaps.max():.4f} beyond the outer one")
    return problems


def _sliced(body: Body, turn: float) -> float:
    """Sum over thin horizontal slices, whose reach in each direction is found by halving."""
    t = 2 * np.pi * (np.arange(WAYS) + 0.5) / WAYS
    ways = np.column_stack([np.cos(t), np.sin(t)])
    z = body["bottom"] + (np.arange(SLICES) + 0.5) / SLICES * body["height"]
    inside = np.zeros((len(z), len(t)))
    outside = np.full((len(z), len(t)), 1.01 * body["radius"])
    for _ in range(20):
        half = (inside + outside) / 2
        flat = half[..., None] * ways
        points = np.concatenate([flat, np.broadcast_to(z[:, None, None], (*half.shape, 1))], axis=2)
        within = excess(body, turn, points.reshape(-1, 3)).reshape(half.shape) < 0
        inside, outside = np.where(within, half, inside), np.where(within, outside, half)
    areas = (inside**2 / 2 * (2 * np.pi / len(t))).sum(axis=1)
    return float(areas.mean() * body["height"])


def unreadable(p: Params) -> str | None:
    """Why the bodies cannot be read off the picture, or None."""
    lean = np.tan(np.radians(p.elev))
    for which in ("outer", "inner"):
        body = rounded(p.pair[which])
        if body["kind"] == "cone" and body["radius"] / body["height"] * lean > 0.85:
            return "cone seen nearly along its side"
        if "sides" not in body:
            continue
        normals, _ = half_spaces(body, p.turn)
        if np.abs(normals @ p.frame.axes[2]).min() < 0.06:
            return "face seen nearly edge-on"
        px = p.frame.px(corners(body, p.turn))
        gaps = np.linalg.norm(px[:, None] - px, axis=2) + 1e3 * np.eye(len(px))
        if gaps.min() < 9:
            return "corners nearly coincide in the picture"
        if p.pair["outer"]["kind"] in ("cylinder", "cone"):
            reach = p.pair["outer"]["radius"] - np.abs(corners(body, p.turn)[:, 0])
            if reach.min() * p.frame.unit < 7 or _along_flank(p, px):
                return "an edge runs along the outline of the other body"
    return None


def _along_flank(p: Params, tips: Array) -> bool:
    """Whether a corner of the inner body, in pixels, lies beside the outline of a cone around it."""
    if p.pair["outer"]["kind"] != "cone":
        return False
    near = []
    for flank in outline(p.pair["outer"], p)[0][:2]:
        foot, top = p.frame.px(flank)
        x, y = (top - foot) / np.linalg.norm(top - foot)
        base = tips[np.linalg.norm(tips - top, axis=1) > 1]
        near.append(np.abs((base - foot) @ (-y, x)).min())
    return bool(min(near) < LEAST_FROM_FLANK)


# --- what a trace must show --------------------------------------------------------------------


def trace_problems(p: Params, trace: Trace) -> list[str]:
    """Disagreements of a trace with the two bodies."""
    found = [e for e in trace.select(axes=0) if e.data and e.role in ("data", "annotation")]
    lines = [e for e in found if e.kind == "line"]
    brackets = [Dimension("", 0, *d[1:4]).bracket for d in p.dimensions]
    right, up, _ = p.frame.axes
    texts = [
        (b[1:3].mean(axis=0) + d[4] * right + d[5] * up, d[0])
        for b, d in zip(brackets, p.dimensions, strict=True)
    ]
    sizes = [e for e in lines if e.linewidth == p.fine and e.edgecolor == hex8(p.ink)]
    shown = [(np.array(e.data)[:1], e.text) for e in found if e.kind == "text"]
    return [
        *differences("size", [(np.array(e.data), "") for e in sizes], [(b, "") for b in brackets]),
        *differences("text", shown, [(place[None], text) for place, text in texts], 1e-5),
        *differences(
            "center",
            [(np.array(e.data), "") for e in found if e.kind == "marker"],
            [(np.array([c]), "") for c in p.centers],
        ),
        *_body_problems(p, p.pair["outer"], lines, (p.thick, p.ink), (p.thin, p.hidden)),
        *_body_problems(p, p.pair["inner"], lines, (p.medium, p.accent), (p.thin, p.accent)),
        *_fill_problems(p, [e for e in found if e.kind == "face"]),
        *misplaced([e for e in found if e.kind != "face"], p.frame),
        *crowded_texts(trace),
        *(f"text {t!r} is missing" for t in (p.title, p.legend) if t and t not in trace.texts),
        *(_alone_problems(p, trace) if p.charted else ()),
    ]


def _alone_problems(p: Params, trace: Trace) -> list[str]:
    """The inner body alone has exactly the lines and faces that it has inside the other."""
    if len(trace.axes) != 2:
        return [f"the figure has {len(trace.axes)} axes"]
    strokes = [
        Stroke(f"a line of the {p.alone_title} alone", vertices(e), p.accent, str(e.linestyle))
        for e in trace.select("line", axes=0)
        if _is_inner_line(p, e)
    ]
    # Long outlines are traced with fewer vertices, not the same ones in both places.
    inside, alone = (
        sorted(
            (*vertices(e).min(axis=0), *vertices(e).max(axis=0))
            for e in trace.select("face", axes=axes)
            if e.facecolor == hex8(p.fill)
        )
        for axes in (0, 1)
    )
    size = p.pair["inner"]["height"] + p.pair["inner"]["radius"]
    same = len(inside) == len(alone) and np.allclose(inside, alone, atol=0.01 * size)
    return [
        *wrong_strokes(trace, strokes, axes=1),
        *view_differences(trace.axes[1], (p.elev, AZIMUTH)),
        *([] if same else [f"the {p.alone_title} alone has other faces"]),
        *([] if p.alone_title in trace.texts else [f"{p.alone_title!r} is missing"]),
    ]


def _is_inner_line(p: Params, e: Element) -> bool:
    width = p.medium if e.linestyle == "solid" else p.thin
    return e.kind == "line" and e.linewidth == width and e.edgecolor == hex8(p.accent)


def _body_problems(
    p: Params,
    exact: Body,
    lines: Sequence[Element],
    near: tuple[float, str],
    far: tuple[float, str],
) -> list[str]:
    """Lines off the surface, in the wrong style, or missing where the body has an edge."""
    body, toward = rounded(exact), p.frame.axes[2]
    size = float(body["height"] + body["radius"])
    problems = []
    drawn: list[Array] = []
    for style, (width, color), behind in (("solid", near, False), (STYLES[p.dash], far, True)):
        own = [
            np.array(e.data, float)
            for e in lines
            if e.linestyle == style and e.edgecolor == hex8(color) and e.linewidth == width
        ]
        drawn += own
        for path in own:
            t = (np.arange(9) + 0.5)[:, None] / 9
            points = path if len(path) > 2 else path[0] + t * (path[1] - path[0])
            if np.abs(excess(body, p.turn, points)).max() > 2e-3 * size:
                problems.append(f"a {style} line of the {body['kind']} does not lie on it")
            covered = excess(body, p.turn, points + 2e-3 * size * toward) < -1e-5 * size
            slope = len(path) == 2 and body["kind"] in ROUND  # outlines of walls are borderline
            if not slope and (covered != behind).mean() > 0.12:
                state = "in sight" if behind else "covered"
                problems.append(f"a {style} line of the {body['kind']} is {state}")
    return problems + _missing(p, body, drawn)


def _missing(p: Params, body: Body, drawn: Sequence[Array]) -> list[str]:
    """Edges, rims and outline of a body, in the picture, that no line covers."""
    wanted = p.frame.px(np.vstack([_creases(body, p.turn), _outline(p, body)]))
    pixels = [p.frame.px(path) for path in drawn]
    if not pixels:
        return [f"no line of the {body['kind']} is drawn"]
    pairs = np.concatenate([np.stack([px[:-1], px[1:]], axis=1) for px in pixels])
    start, step = pairs[:, 0], pairs[:, 1] - pairs[:, 0]
    along = ((wanted[:, None] - start) * step).sum(axis=2) / np.maximum((step**2).sum(axis=1), 1e-9)
    feet = start + along.clip(0, 1)[..., None] * step
    gap = float(np.linalg.norm(wanted[:, None] - feet, axis=2).min(axis=1).max())
    return [f"a line of the {body['kind']} is missing: {gap:.1f} px"] if gap > 2.5 else []


def _creases(body: Body, turn: float) -> Array:
    """Points on the edges of a polyhedron, found where two of its planes meet; rims of others."""
    if body["kind"] in ROUND:
        points = surface_points(body, turn)
        middle = body["bottom"] + body["radius"]
        return points[np.abs(points[:, 2] - middle) < 1e-6] if body["kind"] == "sphere" else points
    tips = corners(body, turn)
    normals, levels = half_spaces(body, turn)
    on = np.abs(tips @ normals.T - levels) < 1e-3 * body["radius"]
    share = np.linspace(0.05, 0.95, 9)[:, None]
    edges = [
        a + share * (b - a)
        for i, a in enumerate(tips)
        for j, b in enumerate(tips[:i])
        if (on[i] & on[j]).sum() > 1
    ]
    return np.vstack(edges)


def _outline(p: Params, body: Body) -> Array:
    """Points of the body that lie furthest out in the picture, in directions all around."""
    points = surface_points(body, p.turn)
    t = np.radians(np.arange(0, 360, 5))
    compass = np.column_stack([np.cos(t), np.sin(t)])
    reach = points @ p.frame.axes[:2].T @ compass.T
    return np.asarray(points[np.argmax(reach, axis=0)])


def _fill_problems(p: Params, faces: Sequence[Element]) -> list[str]:
    """Areas in the picture, color by color, against the outlines of the bodies."""
    wanted = {"none": {}, "inner": {p.fill: "inner"}, "both": {p.tint: "outer", p.fill: "inner"}}
    colors: dict[str, Any] = {hex8(c): which for c, which in wanted[p.filled].items()}
    problems = [
        f"a face in {e.facecolor} has no reason" for e in faces if e.facecolor not in colors
    ]
    for color, which in colors.items():
        area = sum(_area(p.frame.px(np.array(e.data))) for e in faces if e.facecolor == color)
        expected = _area(p.frame.px(_outline(p, rounded(p.pair[which]))))
        if abs(area - expected) > 0.03 * expected:
            problems.append(f"{area:.0f} px² are painted {color} instead of {expected:.0f}")
    return problems


def _area(polygon: Array) -> float:
    x, y = polygon.T
    return float(abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2)
