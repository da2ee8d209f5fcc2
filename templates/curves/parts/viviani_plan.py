"""Everything a figure of Viviani's curve needs to know before it is drawn."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.curves.parts.viviani_words import heading
from templates.geometry.quadrature import ellipse_perimeter
from templates.geometry.stage import PALETTES, around, put_labels, roomier, set_stage
from templates.geometry.ticks import neat

Array = NDArray[np.float64]

SIDES = {"+x": (1, 0), "-x": (-1, 0), "+y": (0, 1), "-y": (0, -1)}


def curve_at(p: Params, t: Array) -> Array:
    """Points (N×3) of the curve; it closes after 4π."""
    along = np.array(SIDES[p.side], dtype=float)
    # the sense of turning is free on a closed curve; the drawing's is kept
    across = np.array([0.0, 1.0]) if along[0] else np.array([1.0, 0.0])
    flat = np.outer(1 + np.cos(t), along) + np.outer(np.sin(t), across)
    return np.column_stack([p.tube_radius * flat, p.sphere_radius * np.sin(t / 2)])


def plan_viviani(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p), **_shape(p))
    return vars(p) | _scene(p)


def _side(p: Params) -> str:
    """The side of the cylinder nearest to the viewer, or the second: there the curve is seen best."""
    azimuth = np.radians(p.view[1])
    away = {s: -float(np.dot(v, (np.cos(azimuth), np.sin(azimuth)))) for s, v in SIDES.items()}
    return sorted(SIDES, key=away.__getitem__)[int(p.nearness)]


def _shape(p: Params) -> dict[str, Any]:
    """Plain parameters from the packed axes, and the length by a closed formula."""
    curve, accent, accent_name = PALETTES[p.palette]
    tube, sphere = neat(p.tube), neat(2 * p.tube)
    side = _side(p)
    x, y = SIDES[side]
    # the speed is that of an ellipse with semi-axes √2·a and a, run through twice
    length = 2 * ellipse_perimeter(float(np.sqrt(2)) * tube, tube)
    points = ((x * sphere, y * sphere, 0), (0, 0, sphere), (0, 0, neat(-sphere)))
    count = {"none": 0, "double point": 1, "all": 3}[p.marks]
    return {
        "side": side, "tube_radius": tube, "sphere_radius": sphere, "center": (neat(x * tube), neat(y * tube)),
        "curve_color": curve, "accent": accent, "accent_name": accent_name,
        "arc_length": round(length, 3),
        "points": tuple(tuple(neat(v) for v in q) for q in points[:count]),
        "names": ("D", "N", "S")[:count],
    }  # fmt: skip


def _scene(p: Params) -> dict[str, Any]:
    """Limits, camera and the places of labels."""
    flat = around(-p.sphere_radius, p.sphere_radius, share=0.04)
    low = flat[0] if p.shadow == "none" else neat(flat[0] - round(p.sphere_radius / 2))
    stage = set_stage(
        roomier((flat, flat, (low, flat[1])), p.room), p.view, p.long_side, heading(p)
    )
    camera = stage["camera"]
    nodes = curve_at(p, np.linspace(0, 4 * np.pi, 240))
    turn = np.linspace(0, 2 * np.pi, 121)
    circle = np.column_stack([np.cos(turn), np.sin(turn)])
    outline = p.sphere_radius * (circle @ np.stack([camera.right, camera.up]))
    lines = [nodes, outline, np.column_stack([p.sphere_radius * circle, 0 * turn])]
    if p.cylinder == "rims":
        ring = np.array(p.center) + p.tube_radius * circle
        lines += [np.column_stack([ring, 0 * turn + s * p.sphere_radius]) for s in (-1, 1)]
    places = put_labels(camera, list(zip(p.names, p.points, strict=True)), lines, p.points)
    return stage | {
        "problem": None if places is not None else "no room for a label",
        "name_places": places or (),
    }
