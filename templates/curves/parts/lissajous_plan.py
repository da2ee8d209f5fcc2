"""Everything a figure of a space Lissajous curve needs to know before it is drawn."""

from collections.abc import Mapping
from itertools import product
from math import gcd
from types import SimpleNamespace
from typing import Any

import numpy as np

from templates.base import Params
from templates.curves.parts.lissajous_words import heading
from templates.curves.parts.space_curves import SpaceCurve, Term
from templates.geometry.camera import Camera
from templates.geometry.crossings import sharpest_turn
from templates.geometry.stage import PALETTES, around, put_labels, set_stage
from templates.geometry.ticks import neat

Triple = tuple[int, int, int]


def _retraced(frequencies: Triple, phases: Triple) -> bool:
    """Whether the point turns round and comes back along its own path, or nearly so.

    It does if some time c mirrors all three waves: nᵢ·c + 2φᵢ ≡ 180° for each i.
    """
    times = np.arange(0, 360, 0.5)
    misses = [
        np.abs((n * times + 2 * phase - 180 + 180) % 360 - 180)
        for n, phase in zip(frequencies, phases, strict=True)
    ]
    return bool(np.max(misses, axis=0).min() < 25)


MOTIONS = tuple(
    ((x, y, z), (x_phase, y_phase, 0))
    for x, y, z in product((1, 2, 3, 4), repeat=3)
    for x_phase, y_phase in product((0, 30, 45, 60, 90, 120, 135, 150), repeat=2)
    if gcd(x, y, z) == 1 and len({x, y, z}) > 1 and 5 <= x + y + z <= 9
    if not _retraced((x, y, z), (x_phase, y_phase, 0))
)
"""Frequencies along x, y and z; phases of the three sine waves in degrees."""

AMPLITUDES = tuple(
    sizes
    for sizes in product((1.5, 2, 2.5, 3, 3.5, 4, 5), repeat=3)
    if max(sizes) <= 1.75 * min(sizes)
)

LEAST_BEND = 0.03
"""Radius of curvature in pixels of a turn that no longer looks smooth at any size."""
NEAREST = 11.0
"""Pixels between two marked points, at least."""


def plan_lissajous(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p), **_shape(p))
    return vars(p) | _scene(p)


def _shape(p: Params) -> dict[str, Any]:
    """Plain parameters from the packed axes, and the curve."""
    frequencies, phases = p.motion
    sizes = p.amplitudes
    terms = [
        Term("cos", a, n) if phase == 90 else Term("sin", a, n, phase)
        for a, n, phase in zip(sizes, frequencies, phases, strict=True)
    ]
    curve = SpaceCurve((terms[0], terms[1], terms[2]), 0, 2, True)
    color, second, second_name = PALETTES[p.palette]
    if p.palette == "black":
        second, second_name = "0.45", "gray"
    # A dot in the color of the falling stretches would seem to belong to them.
    dots = ("black", "black") if p.coloring == "rise and fall" else (second, second_name)
    steps = _marked(p, frequencies, phases)
    return {
        "frequencies": frequencies, "phases": phases, "curve": curve,
        "x_frequency": frequencies[0], "y_frequency": frequencies[1], "z_frequency": frequencies[2],
        "x_amplitude": sizes[0], "y_amplitude": sizes[1], "z_amplitude": sizes[2],
        "x_phase": phases[0], "y_phase": phases[1],
        "curve_color": color, "fall_color": second, "fall_name": second_name,
        "accent": dots[0], "accent_name": dots[1],
        "shadow_color": "0.6", "steps": steps, "arc_length": round(curve.length, 3),
        "names": {"start": ("$t = 0$",), "thirds": ("A", "B", "C")}.get(p.marks, ()),
        "points": tuple(tuple(neat(v) for v in q) for q in curve.at(np.radians(steps))),
    }  # fmt: skip


def _marked(p: Params, frequencies: Triple, phases: Triple) -> tuple[float, ...]:
    """Times of the marked points, in degrees."""
    if p.marks == "tops":
        n, phase = frequencies[2], phases[2]
        return tuple(neat((90 - phase + 360 * k) / n) for k in range(n))
    return {"start": (0,), "thirds": (0, 120, 240)}.get(p.marks, ())


def _scene(p: Params) -> dict[str, Any]:
    """Limits, camera and the places of labels."""
    far = (
        float(-np.sign(np.cos(np.radians(p.view[1])))),
        float(-np.sign(np.sin(np.radians(p.view[1])))),
    )
    limits = [around(-a, a, share=0.05) for a in p.amplitudes]
    if p.shadow != "none":
        limits[2] = (neat(limits[2][0] - 0.5 * np.ceil(p.z_amplitude * 0.7)), limits[2][1])
    # of the two upright walls at the back, the one that is seen more squarely
    wall_axis = int(abs(np.sin(np.radians(p.view[1]))) > np.sqrt(0.5))
    if p.shadow == "both":
        reach = 0.5 * np.ceil(p.amplitudes[wall_axis] * 0.7)
        low, high = limits[wall_axis]
        limits[wall_axis] = (
            (neat(low - reach), high) if far[wall_axis] < 0 else (low, neat(high + reach))
        )
    stage = set_stage((limits[0], limits[1], limits[2]), p.view, p.long_side, heading(p), None,
                      28.0 if p.coloring == "rise and fall" else 0.0)  # fmt: skip
    camera: Camera = stage["camera"]
    nodes = p.curve.nodes(361)
    floor, wall = limits[2][0], limits[wall_axis][int(far[wall_axis] > 0)]
    drawn = [nodes]
    if p.shadow != "none":
        drawn.append(nodes * (1, 1, 0) + (0, 0, floor))
    if p.shadow == "both":
        drawn.append(nodes.copy())
        drawn[-1][:, wall_axis] = wall
    if p.guide == "cuboid":
        drawn += list(cuboid_edges(p))
    labels = list(zip(p.names, p.points, strict=False))
    places = put_labels(camera, labels, drawn, p.points)
    return stage | {
        "floor": floor, "wall": wall, "wall_axis": "xy"[wall_axis], "far": (int(far[0]), int(far[1]), -1),
        "name_places": places or (),
        "problem": "no room for a label" if places is None else _unclear(p, camera),
    }  # fmt: skip


def cuboid_edges(p: Params) -> list[np.ndarray]:
    """Edges of the cuboid in which the curve is inscribed, each a pair of corners."""
    signs = np.array(list(product((-1, 1), repeat=3)))
    pairs = [(a, b) for k, a in enumerate(signs) for b in signs[k + 1 :] if (a != b).sum() == 1]
    return [np.array(pair) * p.amplitudes for pair in pairs]


def _unclear(p: Params, camera: Camera) -> str | None:
    """Whether the curve seems to have cusps, or marked points nearly coincide in the picture."""
    if sharpest_turn(camera.pixels(p.curve.nodes(721))) < LEAST_BEND:
        return "the picture of the curve has a cusp"
    spots = camera.pixels(p.points) if p.points else np.empty((0, 2))
    gaps = np.linalg.norm(spots[:, None] - spots, axis=2)[np.triu_indices(len(spots), 1)]
    return "marked points coincide in the picture" if (gaps < NEAREST).any() else None
