"""Everything a figure of a closed surface in a field needs to know before it is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations, product
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.choices import Shared
from templates.geometry.panel import with_panel
from templates.geometry.stage import around, roomier, set_stage
from templates.geometry.ticks import neat
from templates.surfaces.parts.closed import Closed
from templates.surfaces.parts.fields import Component, Field
from templates.surfaces.parts.flux_words import heading
from templates.surfaces.parts.paints import PAINTS
from templates.surfaces.parts.swept import toward_of

Array = NDArray[np.float64]

SIDES = (1, 1.5, 2, 2.5, 3, 4)
LOWS = (-1, 0, 1)
MOST = 225


def _extent(low: float, size: float) -> tuple[float, float]:
    return neat(low), neat(low + size)


def _polyhedra(kind: str) -> tuple[Closed, ...]:
    return tuple(
        Closed(kind, _extent(x, a), _extent(y, b), _extent(z, c))
        for a, b, c, x, y, z in product(SIDES, SIDES, SIDES, LOWS, LOWS, (0, 1))
        if max(a, b, c) <= 2.5 * min(a, b, c)
    )


def _rounds(kind: str) -> tuple[Closed, ...]:
    found = []
    places = product(LOWS, LOWS, (-2, -1, 0, 1, 2))
    for (x, y, base), r, height in product(places, (1, 1.5, 2, 2.5, 3), SIDES):
        h = {"ball": 2 * r, "half ball": r}.get(kind, height)
        if kind in ("ball", "half ball") and height != SIDES[0]:
            continue
        if (1.2 if kind == "cone" else 0.6) <= h / r <= 3:
            found.append(
                Closed(kind, _extent(x - r, 2 * r), _extent(y - r, 2 * r), _extent(base, h))
            )
    return tuple(found)


SOLIDS = Shared(
    (
        *(_polyhedra(kind) for kind in ("box", "tetrahedron", "wedge", "pyramid")),
        *(_rounds(kind) for kind in ("cylinder", "cone", "ball", "half ball")),
    ),
    MOST,
)


def components(own: str) -> tuple[Component, ...]:
    """Components of a field: mostly in their own variable, so that most fields have sources."""
    others = "xyz".replace(own, "")
    return (
        *(Component(c, own, k) for c, k in product((-3, -2, -1, 1, 2, 3), (-1, 0, 1))),
        *(Component(c, v) for c, v in product((-2, -1, 1, 2), others)),
        *(Component(0, own, k) for k in (-2, -1, 1, 2)),
    )


ASPECTS = tuple(product(range(12, 46), range(20, 71), (-180, -90, 0, 90)))
"""Elevation, azimuth within a quadrant, and the quadrant."""

PRINTED = ("gray", "white")
FLOWS = {"color": (("#c0392b", "red"), ("#1f5fa8", "blue")), "print": (("black", "black"),) * 2}
"""Colors of arrows out of and into the solid."""

GRAZING = 0.15
"""Least share of the field that must cross the surface for an arrow to be drawn."""
DOTLIKE = 0.94
"""Greatest share of the field along the line of sight: beyond, an arrow would look like a dot."""

CLEAR = 7
"""Pixels between two arrows."""


@dataclass(frozen=True)
class Sample:
    """A place of the surface where an arrow may stand."""

    part: str
    point: Array
    normal: Array


def plan_flux(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p), **_numbers(p))
    return vars(p) | _scene(p)


def samples(solid: Closed) -> list[Sample]:
    """Places spread over all parts of the surface."""
    found = []
    if not solid.is_round:
        for name, _, way in solid.flat_parts():
            corners = solid.vertices[list(solid.faces[name])]
            middle = corners.mean(axis=0)
            normal = way / np.linalg.norm(way)
            found += [Sample(name, middle + 0.55 * (c - middle), normal) for c in corners]
        return found
    for s, t in product(*wall_places(solid)):
        found.append(Sample(solid.curved, solid.wall(s, t), solid.wall_normals(s, t)))
    for name, level in solid.lids.items():
        normal = np.array([0, 0, 1.0 if name == "top" else -1.0])
        for t in np.radians([0, 90, 180, 270]):
            way = 0.55 * solid.radius * np.array([np.cos(t), np.sin(t), 0])
            found.append(Sample(name, np.array([*solid.middle[:2], level]) + way, normal))
    return found


def wall_places(solid: Closed) -> tuple[tuple[float, ...], tuple[int, ...]]:
    """Shares of the way up the curved part, and degrees around it."""
    shares = {"cylinder": (0.25, 0.75), "cone": (0.2, 0.55), "ball": (0.32, 0.5, 0.68)}
    return shares.get(solid.kind, (0.15, 0.5)), tuple(range(15, 360, 45))


def _numbers(p: Params) -> dict[str, Any]:
    """Exact fluxes part by part, measures, colors."""
    solid: Closed = p.solid
    field = Field(p.P, p.Q, p.R)
    flat = {name: float(field(c) @ way) for name, c, way in solid.flat_parts()}
    total = field.divergence * solid.volume
    parts = flat | ({solid.curved: total - sum(flat.values())} if solid.is_round else {})
    outside, _, _, _ = PAINTS[p.paint]
    out, into = FLOWS["print" if p.paint in PRINTED else "color"]
    elev, offset, quadrant = p.aspect
    return {
        "field": field, "kind": solid.kind, "round": solid.is_round,
        "slopes": tuple(tuple(int(v) for v in row) for row in field.matrix),
        "shift": tuple(part.constant for part in field.components),
        "view": (elev, quadrant + offset), "fill": outside, "ink": "0.15", "faint": "0.45",
        "out_color": out[0], "out_name": out[1], "in_color": into[0], "in_name": into[1],
        "divergence": field.divergence, "volume": round(solid.volume, 3),
        "surface_area": round(solid.area, 3), "flux": round(total, 3) + 0.0,
        "fluxes": {name: round(value, 3) + 0.0 for name, value in parts.items()},
        "grazing": GRAZING, "dotlike": DOTLIKE,
    }  # fmt: skip


def arrows(p: Params) -> list[tuple[Sample, Array, bool, bool]]:
    """Sample, both ends, whether the field leaves the solid there, and whether the part is in sight.

    The field's arrow begins or ends on the surface and lies outside the solid: since that is convex,
    an arrow on a part that faces the viewer is hidden by nothing of it, and one on a part that faces
    away hides nothing of it.
    """
    toward, found = toward_of(p.view), []
    for sample in samples(p.solid):
        force = p.field(sample.point)
        across = float(force @ sample.normal)
        size = float(np.linalg.norm(force))
        if abs(across) < GRAZING * size + 1e-9 or abs(float(force @ toward)) > DOTLIKE * size:
            continue
        way = p.length * force / (np.linalg.norm(force) if p.equal else 1.0)
        start = sample.point if across > 0 else sample.point - way
        front = bool(sample.normal @ toward > 1e-9)
        found.append((sample, np.array([start, start + way]), across > 0, front))
    return found


def _scene(p: Params) -> dict[str, Any]:
    """Length of arrows, limits and camera."""
    solid: Closed = p.solid
    size = float(solid.size.mean())
    forces = np.array([np.linalg.norm(p.field(s.point)) for s in samples(solid)])
    equal = p.arrows == "equal"
    length = round(0.3 * size if equal else 0.55 * size / float(forces.max()), 2)
    q = SimpleNamespace(**vars(p), equal=equal, length=length)
    shown = [a for a in arrows(q) if a[3] or p.hidden_arrows]
    front = [a for a in shown if a[3]]
    ends = np.vstack([solid.low, solid.low + solid.size, *(a[1] for a in shown)])
    limits = tuple(
        around(low, high, share=0.03)
        for low, high in zip(ends.min(axis=0), ends.max(axis=0), strict=True)
    )
    stage = set_stage(roomier(limits, p.room), p.view, p.long_side, heading(p))  # type: ignore[arg-type]
    problem = None
    pixels = stage["camera"].pixels
    if len(front) < 4:
        problem = "too few arrows in sight"
    elif min(float(np.hypot(*np.diff(pixels(a[1]), axis=0)[0])) for a in front) < 14:
        problem = "an arrow too short to read"
    elif _crowded(front, pixels):
        problem = "arrows run into each other"
    if p.beside[0] != "none" and sum(map(bool, p.fluxes.values())) < 2:
        problem = "a chart of one bar or none"
    page = with_panel(stage, p.beside)
    if page["crowded"]:
        problem = problem or "the chart overlaps the axes"
    return page | {
        "problem": problem, "equal": equal, "length": length,
        "arrows_out": sum(a[2] for a in front), "arrows_in": sum(not a[2] for a in front),
        **_drawing(solid),
    }  # fmt: skip


def _crowded(front: list[tuple[Sample, Array, bool, bool]], pixels: Any) -> bool:
    """Whether two arrows cross or nearly meet in the picture."""
    lines = [pixels(np.linspace(ends[0], ends[1], 25)) for _, ends, _, _ in front]
    return any(
        float(np.linalg.norm(one[:, None] - other, axis=2).min()) < CLEAR
        for one, other in combinations(lines, 2)
    )


def _drawing(solid: Closed) -> dict[str, Any]:
    """Numbers that the script needs to build the solid."""
    if not solid.is_round:
        return {
            "vertices": tuple(tuple(neat(v) for v in q) for q in solid.vertices),
            "faces": tuple(solid.faces.values()),
        }
    shares, angles = wall_places(solid)
    return {
        "radius": neat(solid.radius), "base": neat(solid.z[0]), "height": neat(solid.size[2]),
        "center": tuple(neat(v) for v in solid.middle), "shares": shares, "angles": angles,
        "bands": {"cylinder": 1, "cone": 1, "ball": 12}.get(solid.kind, 6),
        "sectors": 36 if solid.kind in ("cylinder", "cone") else 30,
    }  # fmt: skip
