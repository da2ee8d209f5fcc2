"""Facts of closed surfaces in a field, their second computation, and the comparison with the drawing."""

from collections.abc import Iterator
from itertools import product

import numpy as np
from matplotlib.colors import to_rgb
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry import shapes
from templates.geometry.drawn import (
    Stroke,
    hexa,
    vertices,
    wrong_axes,
    wrong_strokes,
    wrong_texts,
    wrong_ticks,
)
from templates.surfaces.parts.closed import Closed
from templates.surfaces.parts.flux_plan import arrows
from templates.surfaces.parts.flux_words import region
from templates.surfaces.parts.painted import (
    EXACT,
    FlatArrow,
    cells_of,
    directed_area,
    faces_of,
    wrong_faces,
    wrong_flat_arrows,
    wrong_rim,
    zero_line_drawn,
)
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]

EDGE, HIDDEN = 1.3, 0.9
"""Widths of lines in points."""


def flux_facts(p: Params) -> list[Fact]:
    solid: Visibility = "visible" if p.title_kind == "solid" else "derivable"
    return [
        Fact("solid", p.kind, "visible"),
        Fact("region", region(p), solid),
        Fact("extent", [*p.solid.x, *p.solid.y, *p.solid.z], solid),
        *[Fact("radius", p.solid.radius, solid)] * p.round,
        Fact("field", p.field.text(), "visible"),
        Fact(
            "divergence", p.divergence, "visible" if p.title_kind == "divergence" else "derivable"
        ),
        Fact("volume", p.volume, "derivable"),
        Fact("surface_area", p.surface_area, "derivable"),
        Fact("flux", p.flux, "visible" if p.title_kind == "flux" else "derivable"),
        Fact("flux_through_parts", p.fluxes, "derivable"),
        Fact("arrows_out_in_sight", p.arrows_out, "visible"),
        Fact("arrows_in_in_sight", p.arrows_in, "visible"),
        Fact("axis_limits", [*p.x_limits, *p.y_limits, *p.z_limits], "visible"),
        Fact("chart_of_fluxes", p.beside[0], "visible"),
        Fact("color", p.paint, "visible"),
        Fact("camera_elevation", p.elev, "derivable", "degrees"),
        Fact("camera_azimuth", p.azim, "derivable", "degrees"),
    ]


def check_flux(p: Params) -> list[str]:
    """Volume, area and fluxes again, from triangles that fill the surface."""
    volume = area = 0.0
    fluxes: dict[str, float] = {}
    for name, coarse, fine in _triangulations(p.solid):
        found = [_sums(p, triangles) for triangles in (coarse, fine)]
        v, a, f = (second + (second - first) / 3 for first, second in zip(*found, strict=True))
        volume, area, fluxes[name] = volume + v, area + a, fluxes.get(name, 0.0) + f
    problems = []
    for what, stated, value in (
        ("volume", p.volume, volume),
        ("surface area", p.surface_area, area),
        ("flux", p.flux, sum(fluxes.values())),
        *((f"flux through {name}", p.fluxes[name], value) for name, value in fluxes.items()),
    ):
        if abs(stated - value) > 1.5e-3 + 1e-4 * abs(value):
            problems.append(f"{what} is {stated}, by triangulation {value:.5f}")
    return problems


def _triangulations(solid: Closed) -> Iterator[tuple[str, Array, Array]]:
    """Name of a part and its triangles (N×3×3, counterclockwise from outside), coarse and fine."""
    for name, centre, way in solid.flat_parts():
        if solid.is_round:
            rings = [
                np.column_stack(
                    [
                        *(solid.middle[:2, None] + solid.radius * np.array([np.cos(t), np.sin(t)])),
                        np.full_like(t, centre[2]),
                    ]
                )
                for t in (np.linspace(0, 2 * np.pi, n + 1) for n in (120, 240))
            ]
        else:
            corners = solid.vertices[list(solid.faces[name])]
            rings = [np.vstack([corners, corners[:1]])] * 2
        fans = [
            np.stack([np.broadcast_to(centre, r[1:].shape), r[:-1], r[1:]], axis=1) for r in rings
        ]
        turned = [_facing(fan, way) for fan in fans]
        yield name, turned[0], turned[1]
    if solid.is_round:
        nets = [
            solid.wall(*np.meshgrid(np.linspace(0, 1, n + 1), np.linspace(0, 360, 2 * n + 1)))
            for n in (40, 80)
        ]
        yield solid.curved, _halves(nets[0]), _halves(nets[1])


def _facing(triangles: Array, way: Array) -> Array:
    """Flat triangles, turned so that their normals point along `way`."""
    first = np.cross(triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0])
    flip = (first @ way < 0)[:, None, None]
    return np.where(flip, triangles[:, ::-1], triangles)


def _halves(net: Array) -> Array:
    """Both triangles of every cell of a net whose rows turn about the axis and columns lead up."""
    a, b, c, d = net[:-1, :-1], net[1:, :-1], net[1:, 1:], net[:-1, 1:]
    return np.concatenate([np.stack(t, axis=2).reshape(-1, 3, 3) for t in ((a, b, c), (a, c, d))])


def _sums(p: Params, triangles: Array) -> tuple[float, float, float]:
    """Volume of the cone from the origin, area, and flux of the linear field."""
    a, b, c = (triangles[:, k] for k in range(3))
    normals = np.cross(b - a, c - a) / 2
    flux = (p.field((a + b + c) / 3) * normals).sum()
    volume = (a * normals).sum() / 3
    return float(volume), float(np.linalg.norm(normals, axis=1).sum()), float(flux)


def compare_flux(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the solid and field promised."""
    problems = wrong_axes(trace, p.camera, int(p.charted)) + wrong_texts(
        trace, ["$x$", "$y$", "$z$", p.title]
    )
    problems += wrong_ticks(trace.axes[0], (p.x_ticks, p.y_ticks, p.z_ticks))
    faces, sides = faces_of(trace), _sides_in_sight(p)
    net = "0.5" if p.kind in ("ball", "half ball") else "same"
    problems += wrong_faces(faces, sides, [_shade(p, side) for side in sides], net)
    problems += wrong_strokes(trace, _strokes(p)) + _wrong_rim(p, trace)
    problems += wrong_flat_arrows(trace, p.camera, faces, _flows(p))
    if p.charted and len(trace.axes) != 2:
        return [*problems, "there is no chart beside the scene"]
    return problems + (_wrong_chart(p, trace) if p.charted else [])


def _wrong_chart(p: Params, trace: Trace) -> list[str]:
    """One bar for each part with a flux, in the order of the names, from zero to its flux."""
    problems = [] if zero_line_drawn(trace, 0) else ["the chart has no line at zero"]
    if trace.axes[1].yticks != tuple(p.fluxes):
        problems.append(f"the bars are named {trace.axes[1].yticks}")
    bars = [bar for bar in shapes.patches(trace, 1) if np.ptp(np.array(bar[0])[:, 0]) > 0]
    wanted: list[shapes.Shape] = [
        (
            list(product((0, flux), (k - 0.3, k + 0.3))),
            hexa(p.out_color if flux > 0 else p.in_color),
        )
        for k, flux in enumerate(p.fluxes.values())
        if flux
    ]
    return problems + shapes.differences("bar", bars, wanted)


def _sides_in_sight(p: Params) -> list[Array]:
    """The flat faces, turned outward, that look at the viewer; round walls as their net has them."""
    solid: Closed = p.solid
    if solid.is_round:
        degrees = np.linspace(0, 360, p.sectors + 1)
        sides = cells_of(solid.wall(np.linspace(0, 1, p.bands + 1)[:, None], degrees))
        sides += [solid.wall(1.0, degrees[:-1])] * (p.kind == "cylinder")
    else:
        sides = [
            _outward(solid.vertices[list(solid.faces[name])], way)
            for name, _, way in solid.flat_parts()
        ]
    return [side for side in sides if directed_area(side) @ p.camera.toward > 1e-9]


def _outward(ring: Array, way: Array) -> Array:
    return ring if directed_area(ring) @ way > 0 else ring[::-1]


def _shade(p: Params, side: Array) -> Array:
    """The color of a face in the light from the upper left."""
    normal, light = directed_area(side), np.array([0.3, -0.5, 0.8])
    turned = float(normal @ light) / float(np.linalg.norm(normal) * np.linalg.norm(light))
    return np.asarray((0.82 + 0.18 * turned) * np.array(to_rgb(p.fill)))


def _strokes(p: Params) -> list[Stroke]:
    """Edges of polyhedra, dashed behind; rims of round solids."""
    solid, toward = p.solid, p.camera.toward
    strokes = []
    if not solid.is_round:
        facing: dict[tuple[int, int], list[bool]] = {}
        ways = {name: way for name, _, way in solid.flat_parts()}
        for name, ring in solid.faces.items():
            for pair in zip(ring, (*ring[1:], ring[0]), strict=True):
                key = (min(pair), max(pair))
                facing.setdefault(key, []).append(bool(ways[name] @ toward > 0))
        for (i, j), front in facing.items():
            nodes = solid.vertices[[i, j]]
            seen = any(front)
            color, style, width = (p.ink, "solid", EDGE) if seen else (p.faint, "dashed", HIDDEN)
            strokes.append(Stroke("an edge", nodes, color, style, width=width))
        return strokes
    t = np.linspace(0, 2 * np.pi, 361)
    ring = np.column_stack([solid.radius * np.cos(t), solid.radius * np.sin(t), 0 * t])
    for name, level in solid.lids.items():
        nodes = ring + np.array([*solid.middle[:2], level])
        if name == "top":
            strokes.append(Stroke("the upper rim", nodes, p.ink, width=EDGE))
            continue
        rise = solid.wall_normals(0.0, 0.0)[2]
        front = (solid.wall_normals(0.0, np.degrees(t)) @ toward) > 0
        if rise >= 0 and front.any():
            broken = not front.all()
            strokes.append(Stroke("the rim in front", nodes, p.ink, broken=broken, width=EDGE))
        if not front.all():
            behind = Stroke("the rim behind", nodes, p.faint, "dashed", True, HIDDEN)
            strokes.append(behind)
            strokes += _outlines(solid, toward, p.ink) if p.kind in ("cylinder", "cone") else []
    return strokes


def _outlines(solid: Closed, toward: Array, ink: str) -> list[Stroke]:
    """The lines of a wall along which it turns away from the viewer."""
    degrees = np.linspace(0, 360, 7201)
    front = solid.wall_normals(0.0, degrees) @ toward > 0
    turns = (degrees[1:] + degrees[:-1])[front[1:] != front[:-1]] / 2
    lines = [solid.wall(np.array([0.0, 1.0]), turn) for turn in turns]
    return [Stroke("an outline of the wall", line, ink, width=EDGE) for line in lines]


def _wrong_rim(p: Params, trace: Trace) -> list[str]:
    """The lower rim must be solid exactly where the wall above it faces the viewer."""
    solid: Closed = p.solid
    if not solid.is_round or "bottom" not in solid.lids:
        return []
    lines = [
        line
        for line in trace.select("line", axes=0)
        if line.counted and np.abs(vertices(line)[:, 2] - solid.z[0]).max(initial=0) < EXACT
    ]

    def turn(nodes: Array) -> Array:
        arms = nodes - solid.middle
        return np.asarray(np.degrees(np.arctan2(arms[:, 1], arms[:, 0])))

    return wrong_rim(lines, turn, lambda t: solid.wall_normals(0.0, t) @ p.camera.toward > 0)


def _flows(p: Params) -> list[FlatArrow]:
    """The field's arrows; gray ones below the solid."""
    return [
        FlatArrow(ends, p.out_color if out else p.in_color, 1.6)
        if front
        else FlatArrow(ends, "0.7", 1.3, front=False)
        for _, ends, out, front in arrows(p)
        if front or p.hidden_arrows
    ]
