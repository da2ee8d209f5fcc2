"""Everything a helix figure needs to know before it is drawn."""

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.curves.parts.helix_words import heading
from templates.geometry.camera import Camera, Limits
from templates.geometry.quadrature import ellipse_perimeter
from templates.geometry.stage import PALETTES, around, put_labels, set_stage
from templates.geometry.ticks import neat

Array = NDArray[np.float64]


def marked_turns(marks: str, turns: float) -> list[float]:
    """Turn numbers at which points are marked."""
    if marks == "quarter turns":
        return [0.0, 0.25, 0.5, 0.75, 1.0]
    step = {"none": 0.0, "ends": turns, "turns": 1.0, "half turns": 0.5}[marks]
    return [k * step for k in range(int(turns / step) + 1)] if step else []


def helix_at(p: Params, turns: Array) -> Array:
    """Points (N×3) of the helix after so many turns."""
    angle = 2 * np.pi * turns
    if p.kind == "conical":
        r = p.radius + p.growth * turns
        flat = r * np.cos(angle), p.y_sign * r * np.sin(angle)
    elif p.x_wave == "cos":
        flat = p.x_amplitude * np.cos(angle), p.y_amplitude * np.sin(angle)
    else:
        flat = p.x_amplitude * np.sin(angle), p.y_amplitude * np.cos(angle)
    return np.column_stack([*flat, p.pitch * turns])


def measures(p: Params) -> dict[str, float]:
    """Arc length, and curvature and torsion where constant, by closed formulas."""
    climb = p.pitch / (2 * np.pi)
    if p.kind == "conical":
        # ∫ sqrt(r² + k²) dr · 2π/growth, with k² = climb² + (growth/2π)²
        k = np.hypot(climb, p.growth / (2 * np.pi))
        first, last = (
            0.5 * (r * np.hypot(r, k) + k * k * np.arcsinh(r / k))
            for r in (p.radius, p.last_radius)
        )
        length = (last - first) * 2 * np.pi / p.growth
    else:
        # the speed of the helix is that of an ellipse with both semi-axes lengthened by the climb
        semi = np.hypot(p.x_semi_axis, climb), np.hypot(p.y_semi_axis, climb)
        length = p.turns * ellipse_perimeter(float(semi[0]), float(semi[1]))
    found = {"arc_length": round(float(length), 3)}
    if p.kind == "circular":
        square = p.radius**2 + climb**2
        found["curvature"] = round(p.radius / square, 3)
        found["torsion"] = round(p.y_sign * climb / square, 3)
    return found


def _radii(p: Params) -> tuple[float, float]:
    return p.radius, p.last_radius


def plan_helix(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p), **_shape(p))
    problem = _degenerate(p)
    scene = {"problem": problem} if problem else measures(p) | _scene(p)
    return vars(p) | scene


def _shape(p: Params) -> dict[str, Any]:
    """Plain parameters from the packed axes."""
    kind, quarter, extra = p.shape
    turns, marks, naming = p.marking
    guide, shadow, pitch_mark, legend, frame, title_kind = p.setting
    sign = 1 if p.hand == "right" else -1
    growth = extra if kind == "conical" else 0.0
    radius, pitch = (neat(v) for v in p.size)
    turns = neat(turns)
    side = neat(radius + extra) if kind == "elliptic" else radius
    # cos and sin of the angle quarter·90° + 2πu, written with one function of 2πu each
    x_sign, y_sign = ((1, 1), (-1, 1), (-1, -1), (1, -1))[quarter]
    curve, accent, accent_name = PALETTES[p.palette]
    last = neat(radius + growth * turns)
    return {
        "kind": kind, "radius": radius, "pitch": pitch, "turns": turns, "marks": marks, "naming": naming, "guide": guide,
        "shadow": shadow, "pitch_mark": pitch_mark, "legend": legend, "frame": frame,
        "title_kind": title_kind, "growth": growth, "shrinkage": -growth, "y_sign": sign,
        "parameter": "turns" if title_kind == "turns" else "angle",
        "x_wave": "cos" if quarter % 2 == 0 else "sin",
        "x_amplitude": x_sign * radius, "y_amplitude": sign * y_sign * side,
        "x_semi_axis": radius, "y_semi_axis": side, "last_radius": last,
        "foot": (radius, side), "head": (last, last) if kind == "conical" else (radius, side),
        "height": neat(pitch * turns), "samples": int(120 * turns) + 1,
        "curve_color": curve, "accent": accent, "accent_name": accent_name, "shadow_color": "0.55",
        "near_part": guide in ("outline", "surface"),
        "lean": float(np.tan(np.radians(p.view[0])) * growth / pitch),
    }  # fmt: skip


def _degenerate(p: Params) -> str | None:
    """Combinations that repeat another figure or cannot look well."""
    widest = max(*p.foot, *p.head)
    if p.kind == "conical" and p.pitch_mark:
        return "pitch mark beside a leaning wall"
    if min(*p.foot, *p.head) < 0.5:
        return "helix too narrow"
    if not 0.45 <= p.height / (2 * widest) <= 2.8:
        return "helix too flat or too tall"
    if p.pitch < 0.3 * widest * np.sin(np.radians(p.view[0])) * 2:
        return "turns crowd in this view"
    if p.pitch_mark and p.turns < 2:
        return "no room for the pitch mark"
    if p.shadow in ("wall", "both") and abs(np.sin(np.radians(p.view[1]))) < 0.5:
        return "the wall is seen nearly edge-on"
    if p.guide in ("outline", "surface") and abs(p.lean) > 0.9:
        return "the wall is seen edge-on"
    return None


def _scene(p: Params) -> dict[str, Any]:
    """Limits, camera, marked points and the places of labels."""
    nodes = helix_at(p, np.linspace(0, p.turns, p.samples))
    steps = marked_turns(p.marks, p.turns)
    points = tuple(tuple(neat(v) for v in q) for q in helix_at(p, np.array(steps)))
    limits = _limits(p)
    tips = _tips(p) if p.frame == "arrows" else ()
    ends, feet = _pitch_mark(p) if p.pitch_mark else ((), ())
    content = None
    if p.frame == "arrows":
        rims = [np.array([*semi, 0.0]) * s for semi in (p.foot,) for s in (-1, 1)]
        content = np.vstack([nodes, np.diag(tips), *rims, *([ends] if ends else [])])
    stage = set_stage(limits, p.view, p.long_side, heading(p), content, 30.0 * p.legend)
    camera: Camera = stage["camera"]
    names = _names(p, points)
    outline = _silhouette(p) if p.guide in ("outline", "surface") else ()
    labels: list[tuple[str, Sequence[float]]] = list(zip(names, points, strict=True))
    labels += zip("xyz", np.diag(tips).tolist(), strict=True) if tips else []
    pitch_text = f"$h = {p.pitch:g}$"
    # a little outside the dimension line, so that the number does not touch it
    labels += [(pitch_text, (np.mean(ends, axis=0) + camera.shift(8, 0)).tolist())] if ends else []
    drawn = [nodes, *outline, *_shadows(p, nodes, limits), *([np.array(ends)] if ends else [])]
    drawn += [np.array([np.zeros(3), tip]) for tip in np.diag(tips)] if tips else []
    drawn += _rims(p) if p.guide in ("outline", "surface") else []
    places = put_labels(camera, labels, drawn, points, p.frame != "arrows")
    count = len(points)
    return stage | {
        "marked": tuple(neat(k) for k in steps),
        "problem": None if places is not None else "no room for a label",
        "points": points, "names": names, "name_places": tuple(places or ())[:count],
        "tips": tips, "tip_places": tuple(places or ())[count : count + 3] if tips else (),
        "arrow_head": round(15 / camera.scale, 2),
        "pitch_ends": ends, "pitch_feet": feet, "pitch_text": pitch_text,
        "pitch_place": places[-1] if places and ends else (),
        "silhouette": outline, "floor": limits[2][0] if p.frame != "arrows" else 0,
        "wall": limits[1][0] if np.sin(np.radians(p.view[1])) > 0 else limits[1][1],
        "axis_span": limits[2], "legend_columns": 3 if camera.figsize[0] > 5.8 or p.shadow != "both" else 2,
    }  # fmt: skip


def _limits(p: Params) -> Limits:
    reach = max(*p.foot, *p.head) * (1.12 if p.pitch_mark else 1.0)
    flat = around(-reach, reach)
    low = -round(0.35 * p.pitch / 0.25) * 0.25 if p.shadow in ("floor", "both") else 0.0
    low = min(low, -0.25) if p.shadow in ("floor", "both") and p.frame != "arrows" else 0.0
    return flat, flat, (neat(low), around(0, p.height)[1])


def _tips(p: Params) -> tuple[float, float, float]:
    wide = max(*p.foot, *p.head)
    return round(1.4 * wide, 1), round(1.4 * wide, 1), round(p.height + 0.45 * wide, 1)


def _names(p: Params, points: tuple[tuple[float, ...], ...]) -> tuple[str, ...]:
    if p.naming == "indexed":
        return tuple(f"$P_{k}$" for k in range(len(points)))
    if p.naming == "triples":
        return tuple("(" + ", ".join(f"{v:g}" for v in q) + ")" for q in points)
    return tuple("ABCDEFG"[: len(points)])


def _outermost(p: Params) -> tuple[float, float]:
    """Angles (of the semi-axes' parametrisation) of the generators at the right and left edge."""
    azimuth = np.radians(p.view[1])
    if p.kind == "conical":
        spread = np.arccos(p.lean)
        return azimuth + spread, azimuth - spread
    right = np.arctan2(np.cos(azimuth) / p.x_semi_axis, -np.sin(azimuth) / p.y_semi_axis)
    return float(right), float(right + np.pi)


def _silhouette(p: Params) -> tuple[Any, ...]:
    pairs = []
    for angle in _outermost(p):
        around_axis = np.array([np.cos(angle), np.sin(angle)])
        start, end = (*(p.foot * around_axis), 0.0), (*(p.head * around_axis), p.height)
        pairs.append(tuple(tuple(round(float(v), 3) + 0.0 for v in end) for end in (start, end)))
    return tuple(pairs)


def _rims(p: Params) -> list[Array]:
    turn = np.linspace(0, 2 * np.pi, 73)
    flat = [(semi[0] * np.cos(turn), semi[1] * np.sin(turn)) for semi in (p.foot, p.head)]
    return [
        np.column_stack([*xy, np.full(73, level)])
        for xy, level in zip(flat, (0, p.height), strict=True)
    ]


def _shadows(p: Params, nodes: Array, limits: Limits) -> list[Array]:
    shadows = []
    if p.shadow in ("floor", "both"):
        floor = 0.0 if p.frame == "arrows" else limits[2][0]
        shadows.append(np.column_stack([nodes[:, :2], np.full(len(nodes), floor)]))
    if p.shadow in ("wall", "both"):
        wall = limits[1][0] if np.sin(np.radians(p.view[1])) > 0 else limits[1][1]
        shadows.append(np.column_stack([nodes[:, 0], np.full(len(nodes), wall), nodes[:, 2]]))
    return shadows


def _pitch_mark(p: Params) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Ends of the dimension line beside the helix, and the points of the helix they belong to."""
    angle = _outermost(p)[0]
    point = np.array([p.x_semi_axis * np.cos(angle), p.y_semi_axis * np.sin(angle)])
    x, y = point / (p.x_amplitude, p.y_amplitude)
    turned = np.arctan2(y, x) if p.x_wave == "cos" else np.arctan2(x, y)
    first = float(turned / (2 * np.pi) % 1) * p.pitch
    azimuth = np.radians(p.view[1])
    outside = point + 0.15 * p.radius * np.array([-np.sin(azimuth), np.cos(azimuth)])
    heights = round(first, 3), round(first + p.pitch, 3)
    ends, feet = (
        tuple((*(round(float(v), 3) for v in flat), height) for height in heights)
        for flat in (outside, point)
    )
    return ends, feet
