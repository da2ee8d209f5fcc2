"""Everything a figure of a curve and its shadows needs to know before it is drawn."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.curves.parts.projected_words import heading
from templates.curves.parts.shadow_curves import NAMES, SHADOWS, TWICE, UP, shadow_curve
from templates.geometry.camera import Camera
from templates.geometry.stage import PALETTES, around, put_labels, set_stage
from templates.geometry.ticks import neat, plain

Array = NDArray[np.float64]

VIEWS = tuple(
    (elev, azim)
    for elev in range(18, 37)
    for quadrant in (-90, 0, 90, -180)
    for azim in range(quadrant + 28, quadrant + 63)
)
"""Elevations and azimuths that show both upright walls well."""

SHADOW_COLORS = {
    "z": ("#e69f00", "orange", "--"),
    "y": ("#56b4e9", "light blue", "-."),
    "x": ("#cc79a7", "pink", ":"),
}
"""By the coordinate that is left out: colour, its name, and a style for uncoloured shadows."""

ROOM = 0.4
"""Share of the curve's own extent that is left free between the curve and a wall with a shadow."""
LEAST_GAP = 10.0
"""Pixels between two marked points, at least."""


def plan_projected(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p), **_shape(p))
    return vars(p) | _scene(p)


def _shape(p: Params) -> dict[str, Any]:
    """Plain parameters from the packed axes, and the curve."""
    pattern, a, h, top = p.size
    curve = shadow_curve(p.size, p.up)
    color, accent, accent_name = PALETTES[p.palette]
    if p.palette == "black":
        accent, accent_name = "0.3", "dark gray"
    order = UP[p.up]
    shape_by_axis = {
        "xyz"[k]: SHADOWS[pattern][2 - base] for k, base in enumerate(order)
    }  # leaving out coordinate k leaves out u, v or w
    colored = p.shadow_look == "colored"
    eighths, naming = p.mark
    t = curve.low + eighths * (curve.high - curve.low) / 8 if eighths else None
    return {
        "pattern": pattern, "a": neat(a), "h": neat(h), "high": neat(top), "low": neat(curve.low),
        "curve": curve, "naming": naming, "kind": NAMES[pattern],
        "in_pi": curve.in_pi, "shape_of": shape_by_axis, "mark_at": None if t is None else neat(t),
        "curve_color": color, "accent": accent, "accent_name": accent_name,
        "colored": colored, "arc_length": round(curve.length, 3),
        **{f"{c}_shadow": SHADOW_COLORS[c][0] if colored else "0.55" for c in "xyz"},
        **{
            f"{c}_style": "-" if colored or shape_by_axis[c] in TWICE else SHADOW_COLORS[c][2]
            for c in "xyz"
        },
    }  # fmt: skip


def _scene(p: Params) -> dict[str, Any]:
    """Limits with room before the walls, camera, marked points and the places of labels."""
    low_side = np.array(
        [np.cos(np.radians(p.view[1])) > 0, np.sin(np.radians(p.view[1])) > 0, True]
    )
    limits = []
    for axis, (low, high), at_low in zip("xyz", p.curve.extent, low_side, strict=True):
        free = ROOM * (high - low) if axis in p.planes else 0.0
        limits.append(around(low - free * at_low, high + free * (not at_low), share=0.04))
    walls = {
        c: limits[k][0] if low_side[k] else limits[k][1] for k, c in enumerate("xyz")
    }  # fmt: skip
    columns = min(2, len(p.planes))
    shadows = {c: f"shadow on {c} = {plain(walls[c])}" for c in "xyz"}
    below = 10.0 + 20 * -(-(len(p.planes) + 1) // columns) if p.legend else 0.0
    stage = set_stage(
        (limits[0], limits[1], limits[2]), p.view, p.long_side, heading(p), None, below
    )
    camera: Camera = stage["camera"]
    nodes = p.curve.nodes(301)
    points = _points(p, walls)
    drawn = [nodes, *(flattened(nodes, c, walls[c]) for c in p.planes)]
    drawn += [np.array([points[0], image]) for image in points[1:]]
    named = ["$P$", *(f"$P_{c}$" for c in p.planes)]
    names = tuple(named[: len(points)]) if p.naming == "all" else tuple(named[: len(points[:1])])
    places = put_labels(camera, list(zip(names, points, strict=False)), drawn, points)
    return stage | {
        "walls": walls, "names": names, "points": points, "name_places": places or (),
        **{f"{c}_wall": walls[c] for c in "xyz"}, **{f"{c}_label": shadows[c] for c in "xyz"},
        "legend_columns": columns, "mark_walls": tuple(("xyz".index(c), walls[c]) for c in p.planes),
        "shadow_rows": tuple(
            ("xyz".index(c), walls[c], getattr(p, f"{c}_style"), getattr(p, f"{c}_shadow"), shadows[c])
            for c in p.planes
        ),
        "problem": "no room for a label" if places is None else _crowded(camera, points),
    }  # fmt: skip


def _points(p: Params, walls: Mapping[str, float]) -> tuple[tuple[float, ...], ...]:
    """The marked point and its images on the planes, or nothing."""
    if p.mark_at is None:
        return ()
    unit = np.pi if p.in_pi else 1.0
    spot = p.curve.at(np.array([p.mark_at * unit]))
    images = [spot, *(flattened(spot, c, walls[c]) for c in p.planes)]
    return tuple(tuple(neat(v) for v in image[0]) for image in images)


def flattened(nodes: Array, axis: str, value: float) -> Array:
    """Points (N×3) with one coordinate replaced by the place of a wall."""
    flat = nodes.copy()
    flat[:, "xyz".index(axis)] = value
    return flat


def _crowded(camera: Camera, points: tuple[tuple[float, ...], ...]) -> str | None:
    """Whether two marked points nearly coincide in the picture."""
    spots = camera.pixels(points) if points else np.empty((0, 2))
    gaps = np.linalg.norm(spots[:, None] - spots, axis=2)[np.triu_indices(len(spots), 1)]
    return "marked points coincide in the picture" if (gaps < LEAST_GAP).any() else None
