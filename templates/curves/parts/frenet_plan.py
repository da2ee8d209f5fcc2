"""Everything a figure of a moving trihedron needs to know before it is drawn."""

from collections.abc import Mapping
from itertools import combinations
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.curves.parts.frenet_words import heading
from templates.curves.parts.shadow_curves import NAMES, SIZES, Size, shadow_curve
from templates.curves.parts.space_curves import Frenet
from templates.geometry.camera import Camera
from templates.geometry.choices import Posed
from templates.geometry.projection import sight_axes
from templates.geometry.stage import VIEWS, around, put_labels, set_stage
from templates.geometry.ticks import neat

Array = NDArray[np.float64]
Station = tuple[Size, tuple[int, ...], str, str]

TRIADS: Mapping[str, tuple[tuple[str, str, str], tuple[str, str, str], str, str]] = {
    "bright": (("#d55e00", "#009e73", "#0072b2"), ("dark orange", "green", "blue"), "0.35", "gray"),
    "pale": (("#0072b2", "#e69f00", "#cc79a7"), ("blue", "orange", "pink"), "black", "black"),
    "violet": (("#009e73", "#e69f00", "#0072b2"), ("green", "orange", "blue"), "#7b3294", "purple"),
    "print": (("black", "0.35", "0.6"), ("black", "dark gray", "light gray"), "black", "black"),
}  # fmt: skip
"""Colours of T, N and B, their names, the curve's colour and its name."""

EXTRAS = ("none", "circle", "plane", "both")
"""The osculating circle, a piece of the osculating plane."""
LETTERS = ("T", "N", "B")
VECTORS = ("tangent", "normal", "binormal")
SHIFTS = {"z": 0, "x": 1, "y": 2}
"""By the axis that takes the third coordinate: how far the coordinates move on."""
LEAST_LENGTH = 0.3
"""Of an arrow in the picture, as a share of its true length."""
LEAST_HEAD = 0.3
"""Sine of the angle between the line of sight and the plane of an arrowhead."""
LEAST_OPENING = 0.3
"""Sine of the angle at which the osculating plane is seen, if anything is drawn in it."""
LEAST_ANGLE = 14.0
"""Degrees between two arrows in the picture."""


def _frame(size: Size, up: str, eighth: int) -> Frenet:
    """The trihedron after so many eighths of the interval."""
    curve = shadow_curve(size, up)
    low, high = curve.span
    return curve.frame(low + (high - low) * eighth / 8)


def _stations() -> tuple[Station, ...]:
    """Curves with one place, or three, where the curve bends neither sharply nor hardly.

    A single frame may come with extras.
    """
    found: list[Station] = []
    for size in SIZES:
        reach = max(high - low for low, high in shadow_curve(size).extent)
        bends = {k: _frame(size, "z", k).curvature * reach for k in range(1, 8)}
        good = [k for k, bend in bends.items() if 1.8 <= bend <= 7.5]
        singles = [((k,), extra) for k in good for extra in EXTRAS]
        triples = [((k, k + 2, k + 4), "none") for k in good if {k + 2, k + 4} <= set(good)]
        found += [(size, places, extra, up) for places, extra in singles + triples for up in SHIFTS]
    return tuple(found)


def suits(station: Station, views: Array) -> NDArray[np.bool_]:
    """From which views no arrow is too short, no arrowhead edge-on, and no pair of arrows close."""
    size, eighths, extra, up = station
    planes, toward = sight_axes(views)
    fits = np.ones(len(views), bool)
    for eighth in eighths:
        frame = _frame(size, up, eighth)
        vectors = np.stack([frame.tangent, frame.normal, frame.binormal])
        flat = (planes @ vectors.T).transpose(0, 2, 1)
        lengths = np.linalg.norm(flat, axis=-1)
        # quiver spreads its arrowheads in the upright plane through the arrow
        level = np.hypot(vectors[:, 0], vectors[:, 1])
        across = np.where(level > 1e-9, [vectors[:, 1], -vectors[:, 0]], [[0], [1]]) / np.where(
            level > 1e-9, level, 1
        )
        heads = np.abs(toward[:, :2] @ across)
        fits &= (lengths.min(axis=1) > LEAST_LENGTH) & (heads.min(axis=1) > LEAST_HEAD)
        flat /= lengths[..., None]
        for a, b in combinations(range(3), 2):
            fits &= (flat[:, a] * flat[:, b]).sum(axis=1) < np.cos(np.radians(LEAST_ANGLE))
        if extra != "none":
            fits &= np.abs(toward @ frame.binormal) > LEAST_OPENING
    return fits


STANCES = Posed(_stations(), VIEWS, suits, 60)
"""The curve as pattern, width, height and end of the interval; where trihedra stand, in eighths of
the interval; extras; the axis that takes the third coordinate; and the view."""


def plan_frenet(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p), **_shape(p))
    return vars(p) | _scene(p)


def _shape(p: Params) -> dict[str, Any]:
    """Plain parameters from the packed axes, the curve and its frames."""
    (size, eighths, extra, up), view = p.stance
    pattern, a, h, top = size
    curve = shadow_curve(size, up)
    colors, color_names, curve_color, curve_name = TRIADS[p.triad]
    span = curve.high - curve.low
    steps = tuple(neat(curve.low + span * k / 8) for k in eighths)
    unit = np.pi if curve.in_pi else 1.0
    reach = max(high - low for low, high in curve.extent)
    frames = [curve.frame(step * unit) for step in steps]
    spots = curve.at(np.array(steps) * unit)
    return {
        "pattern": pattern, "a": neat(a), "h": neat(h), "high": neat(top), "low": neat(curve.low),
        "size": size, "up": up, "view": view, "eighths": eighths, "many": len(steps) > 1,
        "circle": extra in ("circle", "both"), "plane": extra in ("plane", "both"),
        "tangent_color": colors[0], "normal_color": colors[1], "binormal_color": colors[2],
        "ring_color": colors[1], "sheet": colors[2], "steps": steps, "step": steps[0], "in_pi": curve.in_pi,
        "curve": curve, "kind": NAMES[pattern], "shift": SHIFTS[up],
        "frames": frames, "frame_points": spots,
        "arrow": neat(max(1.0, round(reach / 2) / 2)),
        "colors": colors, "color_names": color_names, "curve_color": curve_color,
        "curve_name": curve_name, "accent": "black", "accent_name": "black",
        "curvature": round(frames[0].curvature, 3), "torsion": round(frames[0].torsion, 3) + 0.0,
        "radius": round(1 / frames[0].curvature, 3),
    }  # fmt: skip


def arrows(p: Params) -> list[tuple[Array, Array]]:
    """Tail and tip of every arrow, frame by frame in the order T, N, B."""
    return [
        (spot, spot + p.arrow * vector)
        for spot, frame in zip(p.frame_points, p.frames, strict=True)
        for vector in (frame.tangent, frame.normal, frame.binormal)
    ]


def center(p: Params) -> Array:
    """Centre of the osculating circle of the first frame."""
    found: Array = p.frame_points[0] + p.frames[0].normal / p.frames[0].curvature
    return found


def circle(p: Params, count: int = 121) -> Array:
    """The osculating circle of the first frame, N×3."""
    frame, turn = p.frames[0], np.linspace(0, 2 * np.pi, count)[:, None]
    around_it = np.sin(turn) * frame.tangent - np.cos(turn) * frame.normal
    ring: Array = center(p) + around_it / frame.curvature
    return ring


def patch(p: Params) -> Array:
    """Corners of the piece of the osculating plane that is drawn, 4×3."""
    frame, reach = p.frames[0], 1.25 * p.arrow
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return np.array(
        [p.frame_points[0] + reach * (s * frame.tangent + r * frame.normal) for s, r in signs]
    )


def _scene(p: Params) -> dict[str, Any]:
    """Limits, camera and the places of labels."""
    nodes = p.curve.nodes(301)
    shafts = [np.array(pair) for pair in arrows(p)]
    extras = [circle(p)] if p.circle else []
    extras += [np.vstack([patch(p), patch(p)[:1]])] if p.plane else []
    everything = np.vstack([nodes, *shafts, *extras])
    limits = [
        around(a, b, share=0.03) for a, b in zip(everything.min(0), everything.max(0), strict=True)
    ]
    legend = p.naming == "legend" or p.many
    stage = set_stage(
        (limits[0], limits[1], limits[2]), p.view, p.long_side, heading(p), None, 28.0 * legend
    )
    camera: Camera = stage["camera"]
    labels_of = tuple(f"{n} {c}" for n, c in zip(VECTORS, LETTERS, strict=True))
    points = [tuple(neat(v) for v in spot) for spot in p.frame_points]
    names = ["$P$"] if len(points) == 1 else ["$P_1$", "$P_2$", "$P_3$"]
    labels = list(zip(names, points, strict=True))
    if not legend:
        beyond = [(tip + 0.12 * (tip - tail)).tolist() for tail, tip in arrows(p)]
        labels += [(f"${c}$", place) for c, place in zip(LETTERS, beyond, strict=True)]
    if p.circle:
        points.append(tuple(neat(v) for v in center(p)))
        labels.append(("$C$", points[-1]))
    heads = [tail + share * (tip - tail) for tail, tip in arrows(p) for share in (0.85, 1)]
    places = put_labels(camera, labels, [nodes, *shafts, *extras], np.vstack([points, heads]))
    return stage | {
        "legend": legend, "labels": labels_of if legend else (None,) * 3,
        **{f"{n}_label": labels_of[k] if legend else None for k, n in enumerate(VECTORS)},
        "points": tuple(points), "names": tuple(name for name, _ in labels),
        "name_places": places or (), "reach": neat(1.25 * p.arrow),
        "problem": None if places is not None else "no room for a label",
    }  # fmt: skip
