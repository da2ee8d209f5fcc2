"""Everything a figure of a patch of a sphere needs to know before it is drawn."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from templates.base import Params
from templates.geometry.stage import put_labels, set_stage
from templates.geometry.ticks import neat
from templates.surfaces.parts.paints import PAINTS
from templates.surfaces.parts.patch_words import heading
from templates.surfaces.parts.swept import toward_of

Array = NDArray[np.float64]

FACING = 0.13
"""Least cosine between the line of sight and a normal of the patch: all of it is well in sight."""
REACH = 1.45
"""Length of the coordinate axes in radii."""
GAP = 4
"""Degrees from a side of the patch to the point that its label stands beside."""
FINE = 5
"""Degrees across the faces that fill the patch."""


@dataclass(frozen=True)
class Patch:
    """The part of a sphere between two parallels and two meridians, and its grid; degrees."""

    south: int
    north: int
    west: int
    east: int
    step: int


def _patches() -> Iterator[Patch]:
    for step in (10, 15, 20, 30):
        for row, rows, columns in product(range(-3, 9), range(1, 8), range(1, 12)):
            south, north, width = row * step, (row + rows) * step, columns * step
            # as wide as seen from the side: a patch about as high as wide
            shape = width * np.cos(np.radians((south + north) / 2)) / (north - south)
            if south < -45 or north > 90 or rows * columns < 2 or not 30 <= width <= 120:
                continue
            if (30 if north == 90 else 25) <= north - south <= 75 and (
                0.5 <= shape <= 2.2 or north == 90
            ):
                for west in range(-180, 180, 10):
                    yield Patch(south, north, west, west + width, step)


PATCHES = tuple(_patches())


@dataclass(frozen=True)
class Graticule:
    """Lines on the whole sphere: degrees between them, 0 for none, and whether the far side has any."""

    spacing: int
    far_side: bool


GRATICULES = (
    Graticule(0, False),
    *(Graticule(spacing, far) for spacing in (15, 30, 45) for far in (False, True)),
)

ASPECTS = tuple(product((e for e in range(14, 46) if e % 15), range(-32, 33)))
"""Elevation, and azimuth counted from the middle of the patch; no parallel just touches the outline."""


def plan_patch(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p), **_shape(p))
    if p.least_facing < FACING:
        return vars(p) | {"problem": "the patch reaches beyond the outline"}
    return vars(p) | _scene(p)


def on_sphere(radius: float, latitude: ArrayLike, longitude: ArrayLike) -> Array:
    """Points (…×3) of a sphere about the origin, from degrees."""
    phi, lam = np.broadcast_arrays(np.radians(latitude), np.radians(longitude))
    flat = np.stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)], axis=-1)
    return np.asarray(radius * flat)


def _shape(p: Params) -> dict[str, Any]:
    """Plain parameters and measures of the patch."""
    patch: Patch = p.patch
    south, north = np.radians([patch.south, patch.north])
    width = float(np.radians(patch.east - patch.west))
    middle = (patch.west + patch.east) // 2
    elev, azim = p.aspect[0], (middle + p.aspect[1] + 180) % 360 - 180
    color, tint, accent, accent_name = PAINTS[p.paint]
    sides = border(p.radius, patch)
    zone = float(np.sin(north) - np.sin(south))
    r = p.radius
    return {
        "south": patch.south, "north": patch.north, "west": patch.west, "east": patch.east,
        "rows": (patch.north - patch.south) // patch.step,
        "columns": (patch.east - patch.west) // patch.step,
        "spacing": p.graticule.spacing, "far_lines": p.graticule.far_side,
        "view": (elev, azim), "ink": "0.2", "faint": "0.55",
        "fill": color if p.paint != "white" else "0.85",
        "tint": tint if p.paint not in ("white", "gray") else "white",
        "accent": accent, "accent_name": accent_name,
        "step": patch.step, "corners": _corners(patch), "last_parallel": min(patch.north + 1, 90),
        "border": {"color": accent, "linewidth": 2.2, "zorder": 5},
        "ruling": {"color": "0.2", "linewidth": 0.8, "zorder": 4},
        "pole": patch.north == 90, "fine": FINE,
        "fine_rows": (patch.north - patch.south) // FINE + 1,
        "fine_columns": (patch.east - patch.west) // FINE + 1,
        "least_facing": min(float((s @ toward_of((elev, azim))).min()) for s in sides) / r,
        "area": round(r * r * width * zone, 3),
        "solid_angle": round(width * zone, 3),
        "share": round(100 * width * zone / (4 * np.pi), 2),
        "south_length": round(r * width * float(np.cos(south)), 3),
        "north_length": round(abs(r * width * float(np.cos(north))), 3),
        "side_length": round(r * float(north - south), 3),
    }  # fmt: skip


def border(radius: float, patch: Patch) -> list[Array]:
    """Points of the south, north, west and east side."""
    lon = np.linspace(patch.west, patch.east, 40)
    lat = np.linspace(patch.south, patch.north, 40)
    return [
        *(on_sphere(radius, level, lon) for level in (patch.south, patch.north)),
        *(on_sphere(radius, lat, side) for side in (patch.west, patch.east)),
    ]


def degrees_text(value: int, positive: str, negative: str) -> str:
    """`20° N`, `0°`: an angle with its half of the globe."""
    value = (value + 180) % 360 - 180 if positive == "E" else value
    letter = "" if value in (0, -180) else f" {positive if value > 0 else negative}"
    return f"{abs(value)}°{letter}"


def _texts(p: Params) -> list[tuple[str, Array]]:
    """What is written at the middle of each side, a little outside the patch."""
    middle, level = (p.west + p.east) / 2, (p.south + p.north) / 2
    labels = [
        (degrees_text(p.south, "N", "S"), (p.south - GAP, middle)),
        (degrees_text(p.north, "N", "S"), (p.north + GAP, middle)),
        (degrees_text(p.west, "E", "W"), (level, p.west - GAP)),
        (degrees_text(p.east, "E", "W"), (level, p.east + GAP)),
    ]
    shown = [label for label in labels if label[1][0] <= 90 or not p.pole]
    return [(text, on_sphere(p.radius, *place)) for text, place in shown]


def _arrows(toward: Array) -> tuple[tuple[str, bool], ...]:
    """Axes whose arrows can be read, and whether they leave the sphere on the viewer's side."""
    shown = []
    for k, letter in enumerate("xyz"):
        across = float(np.sqrt(1 - toward[k] ** 2))
        if across * REACH > (1.15 if toward[k] < 0 else 0.5):
            shown.append((letter, bool(toward[k] > 0)))
    return tuple(shown)


def _scene(p: Params) -> dict[str, Any]:
    """Camera, title, coordinate axes, and the places of labels."""
    toward = toward_of(p.view)
    arrows = _arrows(toward)
    tips = {a: REACH * p.radius * np.eye(3)["xyz".index(a)] for a, _ in arrows}
    right = np.array([-np.sin(np.radians(p.view[1])), np.cos(np.radians(p.view[1])), 0.0])
    turn = np.linspace(0, 2 * np.pi, 73)
    disc = np.outer(np.cos(turn), right) + np.outer(np.sin(turn), np.cross(toward, right))
    reach = neat(1.2 * p.radius)
    limits = ((-reach, reach),) * 3
    content = np.vstack([p.radius * disc, *tips.values()])
    stage = set_stage(limits, p.view, p.long_side, heading(p), content)
    lines: list[Array] = [*border(p.radius, p.patch), p.radius * disc]
    lines += [np.array([tip / REACH, tip]) for tip in tips.values()]
    lines += [np.array([np.zeros(3), on_sphere(p.radius, *c)]) for c in p.corners if p.spokes]
    named: list[tuple[str, Sequence[float]]] = [(t, at.tolist()) for t, at in _texts(p)]
    named += [(letter, tip.tolist()) for letter, tip in tips.items()]
    places = put_labels(stage["camera"], named, lines, boxed=False)
    head = 0.12 / (REACH - 1)
    return stage | {
        "problem": None if places is not None else "no room for a label",
        "front_axes": tuple(a for a, front in arrows if front),
        "back_axes": tuple(a for a, front in arrows if not front),
        "reach": neat(REACH * p.radius), "head": round(head, 2),
        "labels": tuple((t, *at) for (t, _), at in zip(named, places or (), strict=False)),
    }  # fmt: skip


def _corners(patch: Patch) -> tuple[tuple[int, int], ...]:
    """Latitude and longitude of the corners; meridians meet at a pole in one."""
    south = (patch.south, patch.west), (patch.south, patch.east)
    if patch.north == 90:
        return *south, (90, patch.west)
    return *south, (patch.north, patch.west), (patch.north, patch.east)
