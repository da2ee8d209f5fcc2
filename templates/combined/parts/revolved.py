"""Dimensions and facts of stacks of cylinders, frusta, cones and hemispheres.

The picture plane is spanned by `right` = x and `up`; the viewer is on the side of negative y.
"""
# mypy: allow-untyped-calls

from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.combined.parts.profiles import Profile
from templates.geometry.frame import Frame, canvas_for, framed
from templates.geometry.labels import text_size
from templates.geometry.ticks import stated
from templates.snippets.solid_rings import dome_outline, ring
from tracer.facts import Fact

Array = NDArray[np.float64]
AZIMUTH = -90


def rims(profile: Profile) -> list[tuple[float, float]]:
    """Radius and height of every circle that the drawing shows, from below."""
    s = profile.stack
    lower, upper = (float(s.radius), 0.0), (float(s.upper), float(s.body))
    return [lower, upper] if s.body else [lower]


def printed(p: Params) -> dict[str, str]:
    """What the figure prints for each size, by the name of the size."""
    s = p.stack
    symbols = {"radius": "R", "upper": "r"} if s.upper < s.radius else {"radius": "r"}
    heights = [name for name in ("low_cone", "body", "high_cone") if getattr(s, name)]
    for k, name in enumerate(heights):
        symbols[name] = "h" if len(heights) == 1 else f"h_{k + 1}"
    unit = f" {p.unit}" if p.unit else ""
    values = {name: f"{getattr(s, name):g}{unit}" for name in symbols}
    if not p.symbols:
        return values
    return {name: f"${symbol}$ = {values[name]}" for name, symbol in symbols.items()}


def dimension_plan(p: Params, profile: Profile) -> dict[str, Any]:
    """Frame, dimension lines and their labels; `overlap` says whether labels collide."""
    s, texts = p.stack, printed(p)
    spans = {
        "low_cone": (-s.low_cone, 0.0),
        "body": (0.0, s.body),
        "high_cone": (s.body, s.body + s.high_cone),
    }
    heights = [(name, *spans[name]) for name in spans if name in texts]
    low, high = profile.span
    side = round(p.dim_side * (s.radius + 0.13 * (high - low + s.radius)), 2)
    frame = _frame(p, profile, side, max(text_size(texts[n], p.fontsize)[0] for n, *_ in heights))
    radii = _radii(p, profile)
    levels = sorted({float(z) for _, *ends in heights for z in ends})
    return {
        "frame": frame, "rect": frame.rect, "figsize": frame.figsize, "line_x": side, "head": round(3.4 / frame.unit, 3),
        "thin_end": round(side + p.dim_side * 5 / frame.unit, 2),
        "witnesses": [(_witness_start(p, z, frame), z) for z in levels],
        "radii": [(float(r), float(z), direction) for _, r, z, direction in radii],
        "heights": [(float(a), float(b)) for _, a, b in heights],
        **dict(zip(("xlim", "ylim", "zlim"), frame.limits, strict=True)),
        **_labels(p, profile, frame, texts, radii, heights, side),
    }  # fmt: skip


def _witness_start(p: Params, z: float, frame: Frame) -> float:
    """Where the thin line at height z leaves the solid: a little beside its rim or tip."""
    s = p.stack
    radius = 0.0 if _pointed(s, z) else s.radius if z == 0 else s.upper
    return float(round(p.dim_side * (radius + 5 / frame.unit), 2))


def _pointed(s: Any, z: float) -> bool:
    """Whether the solid ends in a tip at this height."""
    return bool((s.low_cone and z == -s.low_cone) or (s.high_cone and z == s.body + s.high_cone))


def _radii(p: Params, profile: Profile) -> list[tuple[str, float, float, int]]:
    """Name, length, height and direction of the radii to draw: on a lid, else on the lowest rim."""
    s, (lower, *rest) = p.stack, rims(profile)
    if s.upper < s.radius:
        return [("radius", *lower, p.direction), ("upper", *rest[0], p.direction)]
    rim = rest[0] if rest and s.top == "flat" else lower
    return [("radius", *rim, p.direction)]


def outlines(p: Params, profile: Profile) -> list[Array]:
    """Circles and dome outlines as polylines."""
    s = p.stack
    lines = [ring(r, z, -180, 180) for r, z in rims(profile)]
    if s.bottom == "dome":
        lines.append(dome_outline(s.radius, 0.0, 180, 360, p.elev))
    if s.top == "dome":
        lines.append(dome_outline(s.upper, s.body, 0, 180, p.elev))
    return lines


def _frame(p: Params, profile: Profile, side: float, text_width: float) -> Frame:
    """The solid and its dimension line, with room for the heights beside the line."""
    low, high = profile.span
    body = np.concatenate(outlines(p, profile))
    tips = [(0, 0, low), (0, 0, high)] if p.stack.low_cone or p.stack.high_cone else []
    tips = [t for t in tips if _pointed(p.stack, t[2])]
    points = np.concatenate([body, np.array([*tips, (side, 0, 0)], float)])
    wide, narrow = text_width + 34, 36.0
    left, right = (narrow, wide) if p.dim_side > 0 else (wide, narrow)
    margins = (left, right, 36.0, 72.0 if p.title else 36.0)
    view = (p.elev, AZIMUTH)
    return framed(points, view, canvas_for(points, view, p.canvas, margins), margins)


def _labels(
    p: Params,
    profile: Profile,
    frame: Frame,
    texts: dict[str, str],
    radii: list[tuple[str, float, float, int]],
    heights: list[tuple[str, float, float]],
    side: float,
) -> dict[str, Any]:
    lines = [pair for line in outlines(p, profile) for pair in pairwise(line)]
    for low, z0, high, z1 in profile.walls:
        lines += [((sign * low, 0, z0), (sign * high, 0, z1)) for sign in (-1, 1)]
    if p.axis_line:
        lines.append(((0, 0, p.lowest), (0, 0, p.highest)))
    anchors, names, outward = [], [], []
    for name, radius, z, direction in radii:
        tip = ring(radius, z, direction, direction, 1)[0]
        lines.append(((0, 0, z), tip))
        anchors.append((tip + np.array([0, 0, z])) / 2)
        names.append(name)
        outward.append((0, 1))
    for name, low, high in heights:
        lines.append(((side, 0, low), (side, 0, high)))
        anchors.append(np.array([side, 0, (low + high) / 2]))
        names.append(name)
        outward.append((p.dim_side, 0))
    shown = [texts[name] for name in names]
    behind = frame.px(anchors) - 40 * np.array(outward)
    placed = frame.label(shown, anchors, lines, p.fontsize, away_from=behind)
    shifts = placed.offsets / frame.unit @ frame.axes[:2]
    return {
        "notes": [
            (text, *(round(float(c), 2) + 0.0 for c in anchor + shift))
            for text, anchor, shift in zip(shown, anchors, shifts, strict=True)
        ],
        "anchors": anchors,
        "overlap": placed.overlap,
    }


def measure_facts(p: Params) -> list[Fact]:
    """Printed sizes are visible; volume, surface, slant and total height follow from them."""
    s, profile = p.stack, p.profile
    names = {"radius": "lower_radius" if s.upper < s.radius else "radius", "upper": "upper_radius",
             "low_cone": "lower_cone_height", "body": "frustum_height" if s.upper < s.radius else "cylinder_height",
             "high_cone": "upper_cone_height"}  # fmt: skip
    facts = [Fact(names[n], getattr(s, n), "visible", p.unit) for n in printed(p)]
    low, high = profile.span
    area, volume = (p.unit and f"{p.unit}²"), (p.unit and f"{p.unit}³")
    facts += [
        Fact("parts", len(p.parts), "visible"),
        Fact("total_height", high - low, "derivable", p.unit),
        Fact("volume_over_pi", round(profile.volume_over_pi(), 3), "derivable", volume),
        Fact("volume", stated(profile.volume_over_pi() * np.pi, 1), "derivable", volume),
        Fact("surface_over_pi", round(profile.area_over_pi(), 3), "derivable", area),
        Fact("surface", stated(profile.area_over_pi() * np.pi, 1), "derivable", area),
        Fact("elevation", p.elev, "derivable", "degrees"),
    ]
    for cone, radius in (("low_cone", s.radius), ("high_cone", s.upper)):
        if getattr(s, cone):
            slant = round(float(np.hypot(getattr(s, cone), radius)), 2)
            facts.append(Fact(names[cone].replace("height", "slant"), slant, "derivable", p.unit))
    return facts


def recheck_measures(p: Params, facts: list[Fact]) -> list[str]:
    """Volume and surface by quadrature of the half-section, slants as lengths of its sides."""
    volume, area = p.profile.integrals()
    section = p.profile.outline()
    low, high = section[0, 1], section[-1, 1]
    expected = {
        "volume_over_pi": volume,
        "volume": volume * np.pi,
        "surface_over_pi": area,
        "surface": area * np.pi,
        "total_height": high - low,
        "lower_cone_slant": float(np.linalg.norm(section[1] - section[0])),
        "upper_cone_slant": float(np.linalg.norm(section[-1] - section[-2])),
    }
    return [
        f"{f.name} is {f.value}, quadrature gives {expected[f.name]}"
        for f in facts
        if f.name in expected and abs(f.value - expected[f.name]) > 2e-4 * abs(f.value) + 0.06
    ]
