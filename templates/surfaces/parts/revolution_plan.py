"""Everything a figure of a surface of revolution needs to know before it is drawn."""

from collections.abc import Mapping
from itertools import product
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.quadrature import gauss
from templates.geometry.stage import around, put_labels, set_stage
from templates.geometry.ticks import neat
from templates.surfaces.parts.paints import PAINTS
from templates.surfaces.parts.profile_curves import ProfileCurve
from templates.surfaces.parts.revolution_words import heading
from templates.surfaces.parts.swept import Swept, toward_of

Array = NDArray[np.float64]

ASPECTS = tuple(product(range(14, 46), range(18, 73)))
"""Elevation, and azimuth within a quadrant."""

SECTORS = {90: 12, 120: 16, 180: 22, 240: 28, 270: 30, 300: 32, 360: 36}
"""Faces around the axis, by sweep in degrees."""


def plan_revolution(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p), **_shape(p), problem=None)
    view = _view(p)
    if view is None:
        return vars(p) | {"problem": "the profile is hidden from every side"}
    p = SimpleNamespace(**vars(p), **_measures(p.profile, p.sweep), view=view)
    return vars(p) | _scene(p)


def _shape(p: Params) -> dict[str, Any]:
    """Plain parameters from the packed axes."""
    profile: ProfileCurve = p.profile
    outside, inside, accent, accent_name = PAINTS[p.paint]
    bands = 1 if profile.kind == "line" else 10
    ends = [float(profile(h)) for h in (profile.low, profile.high)]
    return {
        "kind": profile.kind, "a": profile.a, "b": profile.b,
        "low": profile.low, "high": profile.high, "bands": bands, "sectors": SECTORS[p.sweep],
        "surface": Swept(p.axis, profile, profile.low, profile.high, p.sweep),
        "outside": outside, "inside": inside, "accent": accent, "accent_name": accent_name,
        "lines": "#444444" if p.paint == "white" and p.mesh == "same" else p.mesh,
        "ink": "0.15",
        "low_radius": neat(round(ends[0], 3)), "high_radius": neat(round(ends[1], 3)),
        "low_rim": ends[0] > 1e-9, "high_rim": ends[1] > 1e-9,
        "names": ("A", "B") if p.marks == "ends" else (),
    }  # fmt: skip


def edge_nodes(p: Params, degrees: float, count: int = 60) -> Array:
    """Points of the profile, turned by an angle."""
    return np.asarray(p.surface(np.linspace(p.low, p.high, count), degrees))


def _view(p: Params) -> tuple[int, int] | None:
    """The quadrant from which the whole profile is seen, and the other edge best; None if none."""
    elev, offset = p.aspect
    edge, end = edge_nodes(p, 0, 179), edge_nodes(p, p.sweep)
    best, chosen = 0.0, None
    for quadrant in (-180, -90, 0, 90):
        view = (elev, quadrant + offset)
        toward = toward_of(view)
        if not p.surface.seen(edge, toward, 400).all() or not _turned(p, toward):
            continue
        score = 1 + float(p.surface.seen(end, toward).mean())
        if score > best:
            best, chosen = score, view
    return chosen


def _turned(p: Params, toward: Array) -> bool:
    """Whether the profile's plane is not seen nearly edge-on, and is well inside the outline."""
    across = p.surface.local(toward)
    return bool(
        abs(across[1]) > 0.25 if p.sweep < 360 else across[0] > 0.35 and abs(across[1]) > 0.2
    )


def _measures(curve: ProfileCurve, sweep: float) -> dict[str, float]:
    """Length of the profile, its distance from the axis, area and volume, by quadrature and Pappus."""

    def stretch(h: Array) -> Array:
        step = 1e-5
        slope = (curve(h + step) - curve(h - step)) / (2 * step)
        return np.asarray(np.sqrt(1 + slope**2))

    def wide(h: Array) -> Array:
        # for a root the speed is infinite at the tip, its product with the radius is not
        return np.asarray(curve(h) * stretch(h))

    turn = np.radians(sweep)
    moment = gauss(wide, curve.low, curve.high)
    volume = turn / 2 * gauss(lambda h: curve(h) ** 2, curve.low, curve.high)
    length = _length(curve)
    return {
        "area": round(float(turn * moment), 3),
        "volume": round(float(volume), 3),
        "profile_length": round(length, 3),
        "mean_radius": round(moment / length, 3),
    }


def _length(curve: ProfileCurve) -> float:
    """Length of the profile; near a vertical tangent measured along the radius."""
    if curve.kind == "root" and curve.low == 0:
        # h = (r / a)², so dh/dr = 2 r / a²
        return gauss(lambda r: np.sqrt(1 + (2 * r / curve.a**2) ** 2), 0, float(curve(curve.high)))
    step = 1e-5

    def speed(h: Array) -> Array:
        return np.asarray(np.hypot(1, (curve(h + step) - curve(h - step)) / (2 * step)))

    return gauss(speed, curve.low, curve.high)


def _scene(p: Params) -> dict[str, Any]:
    """Limits, camera, title, and the places of labels."""
    toward = toward_of(p.view)
    whole = p.surface(np.linspace(p.low, p.high, 13)[:, None], np.linspace(0, p.sweep, 73)).reshape(
        -1, 3
    )
    spans = zip(whole.min(axis=0), whole.max(axis=0), strict=True)
    limits = tuple(around(low, high, share=0.05) for low, high in spans)
    stage = set_stage(limits, p.view, p.long_side, heading(p))  # type: ignore[arg-type]
    upward = p.surface.far_to_near(toward)
    edge = edge_nodes(p, 0)
    points = tuple(tuple(neat(round(float(v), 3)) for v in edge[i]) for i in (0, -1))
    dots = points if p.marks == "ends" else ()
    lines = [edge, *_outlines(p)]
    places = put_labels(stage["camera"], list(zip(p.names, dots, strict=False)), lines, dots)
    return stage | {
        "problem": None if places is not None else "no room for a label",
        "upward": upward,
        "sides": p.surface.sides(toward),
        "end_seen": p.sweep < 360 and bool(p.surface.seen(edge_nodes(p, p.sweep), toward).all()),
        "beyond": neat(round(0.12 * (p.high - p.low), 2)),
        "near": p.high if upward else p.low,
        "far": p.low if upward else p.high,
        "near_rim": p.high_rim if upward else p.low_rim,
        "far_rim": p.low_rim if upward else p.high_rim,
        "points": dots,
        "name_places": places or (),
    }


def _outlines(p: Params) -> list[Array]:
    """The rims, and the edge where the sweep ends."""
    angles = np.linspace(0, p.sweep, 60)
    return [p.surface(p.low, angles), p.surface(p.high, angles), edge_nodes(p, p.sweep)]
