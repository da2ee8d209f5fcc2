"""Everything a figure of a cap, its boundary and its normals needs to know before it is drawn."""

from collections.abc import Mapping, Sequence
from itertools import product
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.panel import with_panel
from templates.geometry.quadrature import gauss2
from templates.geometry.stage import around, put_labels, roomier, set_stage
from templates.geometry.ticks import neat
from templates.surfaces.parts.caps import Cap
from templates.surfaces.parts.fields import Component, Field
from templates.surfaces.parts.paints import PAINTS
from templates.surfaces.parts.stokes_words import heading
from templates.surfaces.parts.swept import toward_of

Array = NDArray[np.float64]

SEMI_AXES = tuple(
    (neat(a), neat(b))
    for a, b in product((1, 1.5, 2, 2.5, 3), repeat=2)
    if 0.5 <= a / b <= 2
)  # fmt: skip
RISES = (1.5, 2.0, 2.5, 3.0, 4.0)

CAPS = (
    *(
        Cap(form, a, b, neat(rise), level, normal)
        for form, (a, b), rise, level, normal in product(
            ("paraboloid", "ellipsoid", "cone"),
            SEMI_AXES,
            (*RISES, *(-rise for rise in RISES)),
            (0, 1, 2, 3),
            ("up", "down"),
        )
        if 0.7 <= abs(rise) / max(a, b) <= 1.6 and level + min(rise, 0) >= -2
        and (normal == "up" or rise < 0)
    ),
    *(Cap("disc", a, b, 0, level) for (a, b), level in product(SEMI_AXES, (0, 1, 2, 3))),
)  # fmt: skip
"""All caps; normals that would stand inside a dome or below a disc are out of sight, so left out."""

FIELDS = tuple(
    Field(Component(p, first), Component(q, second), Component(r, third))
    for p, first, q, second, r, third in product(
        (-3, -2, -1, 1, 2, 3), "yxz", (-3, -2, -1, 1, 2, 3), "xyz", (-2, -1, 1, 2), "xyz"
    )
    if q * (second == "x") != p * (first == "y")
)  # fmt: skip

ASPECTS = tuple(product(range(12, 45), range(18, 73), (-180, -90, 0, 90)))
"""Elevation, azimuth within a quadrant, and the quadrant."""

PLACES = tuple(product((0.35, 0.6, 0.85), range(0, 360, 20)))
"""Where normals may stand: share of the way from the top to the boundary, and degrees."""

SECTORS = 30
NORMALS, TURNS = 6, 3
APART = 42.0
"""Pixels between the feet of two normals."""


def plan_stokes(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p), **_shape(p))
    return vars(p) | _scene(p)


def _shape(p: Params) -> dict[str, Any]:
    """Plain parameters and exact numbers."""
    cap: Cap = p.cap
    outside, inside, accent, accent_name = PAINTS[p.paint]
    sign = 1 if cap.normal == "up" else -1
    elev, offset, quadrant = p.aspect
    bowl = cap.rise < 0
    flux = neat(sign * p.field.curl[2] * cap.enclosed)
    lines = "#444444" if p.paint == "white" and p.mesh == "same" else p.mesh
    # One band of a cone or disc is as good as many where no lines tell them apart.
    straight = cap.form in ("cone", "disc")
    bands = (1 if straight else 8) if lines == "same" else (4 if straight else 6)
    area = np.pi * cap.enclosed if cap.form == "disc" else _area(cap)
    return {
        "form": cap.form, "a": cap.a, "b": cap.b, "rise": cap.rise, "level": cap.level,
        "bowl": bowl, "sign": sign, "view": (elev, quadrant + offset),
        "upper": outside, "under": inside, "inside": outside if bowl else inside,
        "outside": inside if bowl else outside,
        "chart_title": r"$\mathbf{F} \cdot \mathbf{r}\,'(t)$ along $C$",
        "accent": accent, "accent_name": accent_name, "ink": "0.15",
        "lines": lines,
        "bands": bands, "sectors": SECTORS,
        "slopes": tuple(tuple(int(v) for v in row) for row in p.field.matrix),
        "curl": p.field.curl, "circulation_over_pi": flux,
        "circulation": round(float(np.pi * flux), 3), "area": round(float(area), 3),
    }  # fmt: skip


def _area(cap: Cap) -> float:
    """Area of the cap, in coordinates that keep it smooth up to its boundary."""

    def density(u: Array, t: Array) -> Array:
        # s = sin u flattens the vertical tangent of an ellipsoid's boundary
        s = np.sin(u) if cap.form == "ellipsoid" else u
        stretch = np.cos(u) if cap.form == "ellipsoid" else 1.0
        cosine = cap.normals(s, np.degrees(t))[..., 2]
        return np.asarray(cap.a * cap.b * s * stretch / np.maximum(cosine, 1e-12))

    top = np.pi / 2 if cap.form == "ellipsoid" else 1.0
    return gauss2(density, (0, float(top)), (0, 2 * np.pi), 8)


def _scene(p: Params) -> dict[str, Any]:
    """Limits, camera, and the places of normals, arrows on the boundary, and names."""
    cap: Cap = p.cap
    toward = toward_of(p.view)
    length = neat(round(0.42 * max(cap.a, cap.b), 2))
    rim = cap(np.ones(145), np.linspace(0, 360, 145))
    low, high = sorted((cap.level, cap.level + cap.rise))
    room = 0.0 if cap.normal == "down" else length
    limits = (
        around(-cap.a, cap.a, share=0.08),
        around(-cap.b, cap.b, share=0.08),
        around(low, high + room, share=0.03),
    )
    stage = set_stage(roomier(limits, p.room), p.view, p.long_side, heading(p))
    camera = stage["camera"]
    normals = _normals(p, toward, length, camera.pixels)
    turns = _turns(cap, toward)
    if len(normals) < 2 or len(turns) < 2:
        return with_panel(stage, p.beside) | {"problem": "too few arrows in sight"}
    arrows = [_arrow(p, place, length) for place in normals]
    head = neat(round(0.2 * max(cap.a, cap.b), 2))
    names: list[tuple[str, Sequence[float]]] = [("$C$", rim[2 * turns[0] // 5 + 6].tolist())]
    names += [(r"$\mathbf{n}$", arrows[0][1].tolist())]
    dots = [*(tip for _, tip in arrows), *(cap(1.0, turn) for turn in turns)]
    places = put_labels(camera, names, [rim, *arrows], dots)
    page = with_panel(stage, p.beside)
    problem = "the chart overlaps the axes" if page["crowded"] else None
    return page | {
        "problem": problem if places is not None else "no room for a label",
        "length": length,
        "normal_places": normals,
        "turn_places": turns,
        "turn_length": head,
        "hidden_rim": bool(cap.rise > 0 and (cap.normals(1.0, np.arange(360)) @ toward < 0).any()),
        "labels": tuple((t, *at) for (t, _), at in zip(names, places or (), strict=False)),
    }


def _arrow(p: Params, place: tuple[float, int], length: float) -> Array:
    """Foot and tip of a normal."""
    foot = p.cap(*place)
    return np.array([foot, foot + p.sign * length * p.cap.normals(*place)])


def _normals(p: Params, toward: Array, length: float, pixels: Any) -> tuple[tuple[float, int], ...]:
    """Places whose normals are wholly in sight, long in the picture, and well apart."""
    found = []
    for place in PLACES:
        foot, tip = _arrow(p, place, length)
        way = p.sign * p.cap.normals(*place)
        side = float(way @ toward)
        along = foot + np.linspace(0.02, 1, 10)[:, None] * (tip - foot)
        if 0.1 < side < 0.85 and p.cap.seen(along, toward).all():
            found.append((abs(side - 0.5), place))
    chosen: list[tuple[float, int]] = []
    for _, place in sorted(found, key=lambda f: (round(f[0], 2), f[1])):
        spots = [pixels([end])[0] for end in _arrow(p, place, length)]
        taken = [[pixels([end])[0] for end in _arrow(p, q, length)] for q in chosen]
        gaps = [np.linalg.norm(a - b) for other in taken for a, b in product(spots, other)]
        if not gaps or min(gaps) > APART:
            chosen.append(place)
    return tuple(chosen[:NORMALS])


def _turns(cap: Cap, toward: Array) -> tuple[int, ...]:
    """Angles of the boundary, well apart, at which its direction can be shown."""
    free = []
    for degrees in range(0, 360, 15):
        near = cap(np.ones(5), degrees + np.array([-12, -6, 0, 6, 12]))
        tangent = cap(1.0, degrees + 1) - cap(1.0, degrees - 1)
        slant = abs(float(tangent @ toward)) / float(np.linalg.norm(tangent))
        if slant < 0.85 and cap.seen(near, toward).all():
            free.append(degrees)
    chosen: list[int] = []
    for degrees in free:
        if all(min(abs(degrees - d), 360 - abs(degrees - d)) >= 75 for d in chosen):
            chosen.append(degrees)
    return tuple(chosen[:TURNS])
