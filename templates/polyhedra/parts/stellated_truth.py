"""Facts of a solid with pyramids, their second computation, and what was drawn."""
# mypy: allow-untyped-calls

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.projection import misordered
from templates.geometry.scene import Scene
from templates.geometry.shapes import hex8
from templates.geometry.solids import perimeter, polygon_area
from templates.geometry.ticks import stated
from templates.polyhedra.parts.figures import lit_color
from templates.polyhedra.parts.star_solids import (
    all_polygons,
    base_solid,
    normals_of,
    raised_faces,
    star_polygons,
)
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]


def stellated_facts(p: Params) -> list[Fact]:
    solid = base_solid(p.star)
    sides = [len(solid.faces[k]) for k in raised_faces(p.star)]
    sized: Visibility = "visible" if p.title_kind == "sizes" else "latent"
    measured: Visibility = "derivable" if p.title_kind == "sizes" else "latent"
    return [
        Fact("base", p.kind, "derivable"),
        Fact("pyramids", len(sides), "derivable"),
        Fact("vertices", len(solid.vertices) + len(sides), "derivable"),
        Fact("edges", len(solid.edges) + sum(sides), "derivable"),
        Fact("faces", len(solid.faces) - len(sides) + sum(sides), "derivable"),
        Fact("visible_faces", p.in_sight, "visible"),
        Fact("valley_edges", p.valleys, "derivable"),
        Fact("convex", p.valleys == 0, "derivable"),
        Fact("edge", p.edge, sized),
        Fact("pyramid_height", p.height, sized),
        Fact("volume", stated(p.volume), measured),
        Fact("surface", stated(p.surface), measured),
        Fact("elevation", p.elev, "derivable", "degrees"),
        Fact("azimuth", p.azim, "latent", "degrees"),
    ]


def check_stellated(p: Params) -> list[str]:
    """Counts of distinct corners and sides, Euler, school formulas for pyramids."""
    known = {fact.name: fact.value for fact in stellated_facts(p)}
    polygons = all_polygons(p.star)
    corners = {tuple(np.round(c, 5) + 0.0) for polygon in polygons for c in polygon}
    counted = {
        "vertices": len(corners), "edges": sum(map(len, polygons)) // 2, "faces": len(polygons),
    }  # fmt: skip
    problems = [
        f"{name} is {known[name]}, but {count} are counted"
        for name, count in counted.items()
        if known[name] != count
    ]
    if known["vertices"] - known["edges"] + known["faces"] != 2:
        problems.append("Euler's formula fails")
    volume, surface = _school(p)
    for name, value in (("volume", volume), ("surface", surface)):
        if abs(known[name] - value) > 0.006:
            problems.append(f"{name} is {known[name]}, the school formulas give {value}")
    return problems


def _school(p: Params) -> tuple[float, float]:
    """A third of base area times height for each pyramid; triangles by their slant heights."""
    solid = base_solid(p.star)
    volume, surface = solid.volume, solid.area
    for k in raised_faces(p.star):
        polygon = solid.polygons[k]
        area, around = polygon_area(polygon), perimeter(polygon)
        apothem = 2 * area / around
        volume += area * p.height / 3
        surface += around * np.hypot(apothem, p.height) / 2 - area
    return float(volume), float(surface)


def compare_stellated(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the geometry promised."""
    scene = Scene(p.frame)
    toward = p.frame.axes[2]
    triangles, flat = star_polygons(p.star)
    paints = [p.fill] * len(triangles) + [p.fill if p.raised == "all" else p.tint] * len(flat)
    polygons = [*triangles, *flat]
    for polygon, normal, paint in zip(polygons, normals_of(polygons), paints, strict=True):
        if normal @ toward > 0:
            color = "white" if p.paint == "white" else lit_color(paint, normal, p.light)
            scene.face(polygon, color)
    if p.title:
        scene.captions.append(p.title)
    drawn = [e for e in trace.select("face") if e.counted]
    problems = scene.compare(trace)
    if any(e.edgecolor != hex8(p.ink) for e in drawn):
        problems.append("a face has an outline of another color")
    return problems + _paint_order(p, [np.array(e.data, float)[:, :3] for e in drawn])


def _paint_order(p: Params, painted: list[Array]) -> list[str]:
    """Faces in the order of painting: none may cover a nearer one."""
    layers = [
        polygon[:-1] if np.allclose(polygon[0], polygon[-1]) else polygon for polygon in painted
    ]
    depths = [float((polygon @ p.frame.axes[2]).mean()) for polygon in layers]
    if (np.diff(depths) < -1e-6 * p.edge).any():
        return ["the faces are not painted from back to front"]
    return misordered(layers, p.view)[:2]
