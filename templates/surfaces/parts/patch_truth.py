"""Facts of patches of a sphere, their second computation, and the comparison with the drawing."""

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.drawn import (
    Stroke,
    hexa,
    markers,
    misplaced_texts,
    wrong_arrows,
    wrong_axes,
    wrong_strokes,
    wrong_texts,
)
from templates.surfaces.parts.painted import corners_of, faces_of
from templates.surfaces.parts.patch_plan import FACING, on_sphere
from templates.surfaces.parts.swept import triangulated_area
from tracer.facts import Fact
from tracer.trace import Element, Trace

Array = NDArray[np.float64]


def patch_facts(p: Params) -> list[Fact]:
    facts = [
        Fact("radius", p.radius, "visible"),
        Fact("latitude_south", p.south, "visible", "degrees"),
        Fact("latitude_north", p.north, "visible", "degrees"),
        Fact("longitude_west", _wrapped(p.west), "visible", "degrees"),
        Fact("longitude_east", _wrapped(p.east), "visible", "degrees"),
        Fact("latitude_span", p.north - p.south, "derivable", "degrees"),
        Fact("longitude_span", p.east - p.west, "derivable", "degrees"),
        Fact("rows", p.rows, "visible"),
        Fact("columns", p.columns, "visible"),
        Fact("cell_size", p.patch.step, "derivable", "degrees"),
        Fact("corners", 3 if p.pole else 4, "visible"),
        Fact("area", p.area, "visible" if p.title_kind == "area" else "derivable"),
        Fact(
            "share_of_sphere", p.share, "visible" if p.title_kind == "share" else "derivable", "%"
        ),
        Fact("solid_angle", p.solid_angle, "derivable", "steradians"),
        Fact("south_side_length", p.south_length, "derivable"),
        Fact("north_side_length", p.north_length, "derivable"),
        Fact("meridian_side_length", p.side_length, "derivable"),
        Fact("axes_shown", sorted((*p.front_axes, *p.back_axes)), "visible"),
        Fact("camera_elevation", p.elev, "derivable", "degrees"),
        Fact("camera_azimuth", p.azim, "derivable", "degrees"),
    ]
    return facts + [Fact("line_spacing", p.spacing, "visible", "degrees")] * bool(p.spacing)


def _wrapped(longitude: int) -> int:
    return (longitude + 180) % 360 - 180


def check_patch(p: Params) -> list[str]:
    """Area by triangulation and by Archimedes' projection on a cylinder, sides as sums of chords."""
    patch = p.patch

    def sphere(latitude: Array, longitude: Array) -> Array:
        return on_sphere(p.radius, latitude, longitude)

    area = triangulated_area(sphere, (p.south, p.north), (p.west, p.east))
    lon, lat = np.linspace(p.west, p.east, 4000), np.linspace(p.south, p.north, 4000)
    heights = sphere(np.array([p.south, p.north]), np.zeros(2))[:, 2]
    cylinder = float(np.ptp(heights)) * p.radius * np.radians(patch.east - patch.west)
    found = {
        "area": area,
        "solid_angle": area / p.radius**2,
        "share": 100 * cylinder / (4 * np.pi * p.radius**2),
        "south_length": _length(sphere(np.full(4000, p.south), lon)),
        "north_length": _length(sphere(np.full(4000, p.north), lon)),
        "side_length": _length(sphere(lat, np.full(4000, p.west))),
    }
    return [
        f"{name} is {getattr(p, name)}, by a second way {value:.5f}"
        for name, value in found.items()
        if abs(getattr(p, name) - value) > (6e-3 if name == "share" else 1e-3)
    ]


def _length(nodes: Array) -> float:
    return float(np.linalg.norm(np.diff(nodes, axis=0), axis=1).sum())


def compare_patch(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the patch promised."""
    problems = wrong_axes(trace, p.camera) + wrong_texts(
        trace, [p.title, *(t for t, *_ in p.labels)]
    )
    problems += misplaced_texts(trace, p.camera, [(t, at) for t, *at in p.labels])
    problems += _wrong_faces(p, faces_of(trace))
    problems += wrong_strokes(trace, _strokes(p))
    reach = {a: p.reach * np.eye(3)["xyz".index(a)] for a in (*p.front_axes, *p.back_axes)}
    problems += wrong_arrows(
        trace, [((tip * p.radius / p.reach).tolist(), tip.tolist()) for tip in reach.values()]
    )
    if len(markers(trace)) != int(p.spokes):
        problems.append("the center is marked although no radius starts there, or the reverse")
    return problems + _wrong_layers(p, trace)


def _wrong_faces(p: Params, faces: list[Element]) -> list[str]:
    """The ball's disc first, then faces that cover the patch, all of them turned to the viewer."""
    count = (p.fine_rows - 1) * (p.fine_columns - 1)
    if len(faces) != count + 1:
        return [f"{len(faces)} faces are drawn, expected {count + 1}"]
    disc, polygons = corners_of(faces[0]), [corners_of(f) for f in faces[1:]]
    problems = []
    if np.abs(np.linalg.norm(disc, axis=1) - p.radius).max() > 1e-6 or faces[0].facecolor != hexa(
        p.tint
    ):
        problems.append("the ball is not a disc of its radius")
    if {face.facecolor for face in faces[1:]} != {hexa(p.fill)}:
        problems.append(f"the patch is not {p.fill}")
    nodes = np.concatenate(polygons) / p.radius
    lat = np.degrees(np.arcsin(nodes[:, 2].clip(-1, 1)))
    lon = np.degrees(np.arctan2(nodes[:, 1], nodes[:, 0]))
    beyond = (lon - p.west + 1e-6) % 360 > p.east - p.west + 2e-6
    if np.abs(np.linalg.norm(nodes, axis=1) - 1).max() > 1e-6:
        problems.append("faces leave the sphere")
    if lat.min() < p.south - 1e-6 or lat.max() > p.north + 1e-6 or beyond[lat < 89.99].any():
        problems.append("faces reach beyond the patch")
    covered = sum(
        float(np.linalg.norm(np.cross(q[1:-1] - q[0], q[2:] - q[0]).sum(axis=0))) / 2
        for q in polygons
    )
    if not 0.99 < covered / p.area < 1.001:
        problems.append(f"the faces have an area of {covered:.3f}, the patch {p.area}")
    if float((nodes @ p.camera.toward).min()) < FACING - 0.02:
        problems.append("a part of the patch is turned away")
    return problems


def _circle(p: Params, latitude: float | None, longitude: float | None) -> Array:
    """A parallel or a meridian of the whole sphere."""
    if latitude is not None:
        return on_sphere(p.radius, np.full(361, latitude), np.linspace(0, 360, 361))
    return on_sphere(p.radius, np.linspace(-90, 90, 361), np.full(361, float(longitude or 0)))


def _strokes(p: Params) -> list[Stroke]:
    """Graticule, border and ruling of the patch, radii to the corners."""
    toward, strokes, circles = p.camera.toward, [], []
    if p.spacing:
        parallels, meridians = range(p.spacing - 90, 90, p.spacing), range(0, 360, p.spacing)
        circles = [_circle(p, lat, None) for lat in parallels]
        circles += [_circle(p, None, lon) for lon in meridians]
    for nodes in circles:
        facing = nodes @ toward
        if (facing > 0).any():
            strokes.append(Stroke("a line of the near side", nodes, p.faint, broken=True))
        if p.far_lines and (facing < 0).any():
            strokes.append(Stroke("a line of the far side", nodes, p.faint, "dotted", broken=True))
    lon, lat = np.linspace(p.west, p.east, 90), np.linspace(p.south, p.north, 90)
    step = p.patch.step
    for level in range(p.south, p.north + 1, step):
        if level < 90:
            edge = level in (p.south, p.north)
            nodes = on_sphere(p.radius, np.full(90, level), lon)
            strokes.append(Stroke("a parallel of the patch", nodes, p.accent if edge else p.ink))
    for side in range(p.west, p.east + 1, step):
        edge = side in (p.west, p.east)
        nodes = on_sphere(p.radius, lat, np.full(90, side))
        strokes.append(Stroke("a meridian of the patch", nodes, p.accent if edge else p.ink))
    if p.spokes:
        for corner in {(lat, lon) for lat in (p.south, p.north) for lon in (p.west, p.east)}:
            if corner != (90, p.east):
                tip = on_sphere(p.radius, *corner)
                strokes.append(Stroke("a radius", np.array([np.zeros(3), tip]), p.ink, "dashed"))
    return strokes


def _wrong_layers(p: Params, trace: Trace) -> list[str]:
    """Hidden arrows and far lines below the disc or dotted, near ones above it."""
    faces = faces_of(trace)
    arrows = [e for e in trace.select("arrow") if e.counted]
    if not faces:
        return []
    problems = []
    for arrow in arrows:
        data = np.array(arrow.data, float)
        front = float((data[1] - data[0]) @ p.camera.toward) > 0
        if front != (arrow.paint > faces[0].paint):
            problems.append("an axis is drawn on the wrong side of the ball")
    for line in trace.select("line"):
        if not line.counted or line.edgecolor != hexa(p.faint):
            continue
        nodes = np.array(list(line.data or ()), float)
        facing = (nodes @ p.camera.toward)[np.isfinite(nodes).all(axis=1)]
        side = {"solid": 1, "dotted": -1}.get(line.linestyle or "", 0)
        if side and len(facing) and (side * facing).min() < -0.05 * p.radius:
            problems.append(f"a {line.linestyle} line is drawn on the wrong side of the ball")
    return problems[:3]
