"""Facts of closed surfaces in a field, their second computation, and the comparison with the drawing."""

from collections.abc import Iterator

import numpy as np
from matplotlib.colors import to_rgb
from numpy.typing import NDArray

from templates.base import Params
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
from templates.surfaces.parts.painted import corners_of, faces_of
from tracer.facts import Fact, Visibility
from tracer.trace import Element, Trace

Array = NDArray[np.float64]


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
    faces = faces_of(trace)
    problems += _wrong_faces(p, faces) + wrong_strokes(trace, _strokes(p))
    problems += _wrong_flows(p, trace, faces) + _wrong_rim(p, trace)
    return problems + (_wrong_chart(p, trace) if p.charted else [])


def _wrong_chart(p: Params, trace: Trace) -> list[str]:
    """One bar for each part with a flux, in the order of the names, from zero to its flux."""
    bars = [e for e in trace.select("rectangle", axes=1) if e.counted]
    problems = []
    if trace.axes[1].yticks != tuple(p.fluxes):
        problems.append(f"the bars are named {trace.axes[1].yticks}")
    found = []
    for bar in bars:
        corners = np.array(bar.data, float)
        end = corners[np.abs(corners[:, 0]).argmax(), 0]
        if end == 0:
            continue
        found.append((round(float(corners[:, 1].mean())), round(float(end), 3), bar.facecolor))
    wanted = [
        (k, flux, hexa(p.out_color if flux > 0 else p.in_color))
        for k, flux in enumerate(p.fluxes.values())
        if flux
    ]
    far = [
        f"no bar of {flux} for part {k}"
        for k, flux, color in wanted
        if not any(b[0] == k and abs(b[1] - flux) < 2e-3 and b[2] == color for b in found)
    ]
    return problems + far + [f"{len(found)} bars"] * (len(found) != len(wanted))


def _wrong_faces(p: Params, faces: list[Element]) -> list[str]:
    """The faces in sight, and these only: on the surface, turned to the viewer, as large as in truth."""
    solid, toward = p.solid, p.camera.toward
    net = hexa("0.5") if p.kind in ("ball", "half ball") else None
    if any(face.edgecolor != (net or face.facecolor) for face in faces):
        return ["faces have edges in another color"]
    if not faces:
        return ["no face is drawn"]
    polygons = [corners_of(face) for face in faces]
    problems = []
    wanted = 0.0
    for _, _, fine in _triangulations(solid):
        normals = np.cross(fine[:, 1] - fine[:, 0], fine[:, 2] - fine[:, 0]) / 2
        seen = normals @ toward
        wanted += float(seen[seen > 0].sum())
    drawn, shades = 0.0, []
    inner = solid.low + solid.size / 2 if solid.is_round else solid.vertices.mean(axis=0)
    for polygon in polygons:
        fan = np.cross(polygon[1:-1] - polygon[0], polygon[2:] - polygon[0]).sum(axis=0) / 2
        fan *= np.sign(fan @ (polygon.mean(axis=0) - inner)) or 1.0
        if fan @ toward < -1e-6 * float(np.linalg.norm(fan)):
            problems.append("a face that looks away is drawn")
        drawn += float(fan @ toward)
        light = np.array([0.3, -0.5, 0.8])
        turned = float(fan @ light) / float(np.linalg.norm(fan) * np.linalg.norm(light))
        shades.append((0.82 + 0.18 * turned) * np.array(to_rgb(p.fill)))
    if abs(drawn - wanted) > 0.02 * wanted:
        problems.append(f"the faces drawn cover {drawn:.3f} of the picture, not {wanted:.3f}")
    problems += _wrong_shades(faces, shades)
    off = _off(solid, np.concatenate(polygons))
    return problems[:2] + [f"faces lie {off:.3f} off the solid"] * (off > 1e-6)


def _wrong_shades(faces: list[Element], shades: list[Array]) -> list[str]:
    """Faces whose colors are not those that their directions demand."""
    found = [to_rgb((face.facecolor or "#000000")[:7]) for face in faces]
    wrong = int((np.abs(np.array(found) - shades).max(axis=1) > 0.02).sum())
    return [f"{wrong} faces are shaded wrongly"] if wrong else []


def _off(solid: Closed, nodes: Array) -> float:
    """Greatest distance of points from the surface, by implicit equations."""
    if not solid.is_round:
        gaps = np.array(
            [np.abs((nodes - c) @ way) / np.linalg.norm(way) for _, c, way in solid.flat_parts()]
        )
        return float(gaps.min(axis=0).max())
    rho = np.hypot(*(nodes - solid.middle)[:, :2].T)
    up = (nodes[:, 2] - solid.z[0]) / solid.size[2]
    if solid.kind in ("ball", "half ball"):
        curved = np.abs(np.linalg.norm(nodes - solid.middle, axis=1) - solid.radius)
    else:
        curved = np.abs(rho - solid.radius * (1 - up if solid.kind == "cone" else 1.0))
    flat = np.full(len(nodes), np.inf)
    for level in solid.lids.values():
        flat = np.minimum(flat, np.abs(nodes[:, 2] - level))
    return float(np.minimum(curved, flat).max())


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
            color, style = (p.ink, "solid") if any(front) else (p.faint, "dashed")
            strokes.append(Stroke("an edge", nodes, color, style))
        return strokes
    t = np.linspace(0, 2 * np.pi, 361)
    ring = np.column_stack([solid.radius * np.cos(t), solid.radius * np.sin(t), 0 * t])
    for name, level in solid.lids.items():
        nodes = ring + np.array([*solid.middle[:2], level])
        if name == "top":
            strokes.append(Stroke("the upper rim", nodes, p.ink))
            continue
        rise = solid.wall_normals(0.0, 0.0)[2]
        front = (solid.wall_normals(0.0, np.degrees(t)) @ toward) > 0
        if rise >= 0 and front.any():
            strokes.append(Stroke("the rim in front", nodes, p.ink, broken=not front.all()))
        if not front.all():
            strokes.append(Stroke("the rim behind", nodes, p.faint, "dashed", broken=True))
    return strokes


def _wrong_rim(p: Params, trace: Trace) -> list[str]:
    """The lower rim must be solid exactly where the wall above it faces the viewer."""
    solid: Closed = p.solid
    if "bottom" not in solid.lids:
        return []
    problems = []
    for line in trace.select("line"):
        nodes = vertices(line)
        if not (line.counted and solid.is_round and len(nodes) > 2):
            continue
        if np.abs(nodes[:, 2] - solid.z[0]).max() > 1e-6:
            continue
        arms = nodes - solid.middle
        facing = solid.wall_normals(0.0, np.degrees(np.arctan2(arms[:, 1], arms[:, 0])))
        front = facing @ p.camera.toward
        if (front < -0.05).any() if line.linestyle == "solid" else (front > 0.05).any():
            problems.append(f"a {line.linestyle} part of the lower rim has the wrong style")
    return problems


def _wrong_flows(p: Params, trace: Trace, faces: list[Element]) -> list[str]:
    """Arrows in their places, each color its direction; gray ones below the solid, others above."""
    drawn = [e for e in trace.select("arrow") if e.counted and e.pixels]
    problems = []
    for _, ends, out, front in arrows(p):
        if not (front or p.hidden_arrows):
            continue
        color = hexa((p.out_color if out else p.in_color) if front else "0.7")
        wanted = p.camera.pixels(ends)
        hit = [e for e in drawn if np.abs(np.array(e.pixels)[[0, -1]] - wanted).max() < 0.6]
        if not hit:
            problems.append(f"no arrow leads from {ends[0].round(3)} to {ends[1].round(3)}")
            continue
        drawn.remove(hit[0])
        if hit[0].edgecolor != color:
            problems.append(f"an arrow is {hit[0].edgecolor}, not {color}")
        if faces and front != (hit[0].paint > faces[-1].paint):
            problems.append("an arrow is painted on the wrong side of the solid")
    return problems[:3] + ["an arrow is drawn without a reason"] * bool(drawn)
