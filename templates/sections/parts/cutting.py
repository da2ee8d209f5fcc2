"""What plane cuts of convex solids share: derived points, facts, second algorithms, expected scene.

Parameters that these functions read: `solid` (a `Solid`), `corner_names`, `normal`, `level` (the
plane normal · x = level; the viewer is on the side of larger values), `mode` (`whole` or
`removed`), `regular` (all lengths follow from the picture, as in a cube), `numeric` (a length is
printed in numbers), `frame`, and the colors and line styles of a `Look`.
"""

# mypy: allow-untyped-calls

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.scene import Scene
from templates.geometry.solids import (
    Solid,
    counterclockwise,
    cut_vertices,
    hull,
    perimeter,
    polygon_area,
    section_by_planes,
)
from templates.geometry.ticks import stated
from templates.sections.parts.shapes import shape_by_sides, shape_by_symmetry
from templates.snippets.section_cut import clip_below, plane_section
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]

POLYGONS = {
    3: "triangle", 4: "quadrilateral", 5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon",
}  # fmt: skip


def section_of(p: Params) -> Array:
    """Corners of the section in the order in which the drawing names them."""
    ring: Array = plane_section(p.solid.vertices, p.solid.edges, np.array(p.normal), p.level)
    return ring


def crossings(solid: Solid, section: Array) -> list[tuple[int, int, float]]:
    """For each section corner: the edge (i, j) it lies on and the share of the way from i to j.

    A corner of the section in a vertex of the solid gives (i, i, 0).
    """
    found = []
    for point in section:
        gaps = np.linalg.norm(solid.vertices - point, axis=1)
        if gaps.min() < 1e-7:
            nearest = int(gaps.argmin())
            found.append((nearest, nearest, 0.0))
            continue
        for i, j in solid.edges:
            start, step = solid.vertices[i], solid.vertices[j] - solid.vertices[i]
            share = float((point - start) @ step / (step @ step))
            if np.linalg.norm(start + share * step - point) < 1e-7:
                found.append((i, j, share))
                break
    return found


def simple_ratio(share: float) -> list[int] | None:
    """The two parts of a divided edge in small whole numbers, if there are such."""
    fraction = Fraction(share).limit_denominator(8)
    if abs(fraction - share) > 1e-4:
        return None
    return [fraction.numerator, fraction.denominator - fraction.numerator]


def part_below(p: Params) -> Solid:
    """The part of the solid behind the plane."""
    return hull(cut_vertices([*p.solid.normals, p.normal], [*p.solid.levels, p.level]))


def part_above(p: Params) -> Solid:
    """The part of the solid in front of the plane."""
    front, level = -np.array(p.normal, float), -p.level
    return hull(cut_vertices([*p.solid.normals, front], [*p.solid.levels, level]))


def volume_below(p: Params) -> float:
    """Volume behind the plane, by the divergence theorem over the clipped faces and the section."""
    normal = np.array(p.normal, float)
    inside = p.solid.vertices.mean(axis=0)
    faces = [clip_below(face, normal, p.level) for face in p.solid.polygons]
    pairs = [*zip(faces, p.solid.normals, strict=True), (section_of(p), normal)]
    return sum(
        polygon_area(face) * float((face[0] - inside) @ n) / float(np.linalg.norm(n)) / 3
        for face, n in pairs
        if len(face) > 2
    )


def cut_facts(p: Params) -> list[Fact]:
    """Facts of the section; measures are derivable when the figure prints a length in numbers."""
    section = section_of(p)
    measured: Visibility = "derivable" if p.numeric else "latent"
    below = volume_below(p)
    shape: Visibility = "derivable" if p.regular else "latent"
    facts = [
        Fact("section_sides", len(section), "visible"),
        Fact("section_polygon", POLYGONS[len(section)], "visible"),
        Fact("section_shape", shape_by_sides(section), shape),
        Fact("section_area", stated(polygon_area(section)), measured, p.area_unit),
        Fact("section_perimeter", stated(perimeter(section)), measured, p.unit),
        Fact("volume_behind", stated(below), measured, p.volume_unit),
        Fact("volume_in_front", stated(p.solid.volume - below), measured, p.volume_unit),
        Fact("elevation", p.elev, "derivable", "degrees"),
        Fact("azimuth", p.azim, "latent", "degrees"),
    ]
    return facts + _corner_facts(p)


def _corner_facts(p: Params) -> list[Fact]:
    """Where each corner of the section lies, with the ratio if it is simple."""
    facts = []
    for (i, j, share), name in zip(p.cuts, p.section_names, strict=True):
        if i == j:
            facts.append(Fact(f"corner_{name}", p.corner_names[i], "visible"))
            continue
        edge = p.corner_names[i] + p.corner_names[j]
        facts.append(Fact(f"edge_of_{name or edge}", edge, "visible"))
        ratio = simple_ratio(share)
        if ratio:
            facts.append(Fact(f"ratio_at_{name or edge}", ratio, "visible"))
    return facts


def recheck_cut(p: Params, facts: Sequence[Fact]) -> list[str]:
    """Recompute the facts of `cut_facts`: planes met in threes, projected area, hull volumes."""
    points = section_by_planes(p.solid, p.normal, p.level)
    ring = points[counterclockwise(points, p.normal)]
    on_faces = np.abs(points @ p.solid.normals.T - p.solid.levels) < 1e-6
    ends = {tuple(np.flatnonzero(column)) for column in on_faces.T if column.sum() == 2}
    sides = [points[list(pair)] for pair in ends]
    below, above = part_below(p).volume, part_above(p).volume
    expected = {
        "section_sides": len(sides),
        "section_polygon": POLYGONS[len(sides)],
        "section_shape": shape_by_symmetry(ring),
        "section_area": _area_by_projection(ring, np.array(p.normal, float)),
        "section_perimeter": sum(float(np.linalg.norm(a - b)) for a, b in sides),
        "volume_behind": below,
        "volume_in_front": above,
    }
    problems = [
        f"{f.name} is {f.value}, recomputed {expected[f.name]}"
        for f in facts
        if f.name in expected and not _agree(f.value, expected[f.name])
    ]
    if abs(below + above - p.solid.volume) > 1e-6 * p.solid.volume:
        problems.append(f"the parts hold {below + above}, the solid {p.solid.volume}")
    return problems + _recheck_ratios(p, {f.name: f.value for f in facts}, ring)


def _recheck_ratios(p: Params, facts: Mapping[str, Any], ring: Array) -> list[str]:
    """Each ratio, from distances between the section's corners and the named vertices."""
    at = dict(zip(p.corner_names, p.solid.vertices, strict=True))
    ratios = {name[9:]: parts for name, parts in facts.items() if name.startswith("ratio_at_")}
    problems = []
    for key, parts in ratios.items():
        edge = str(facts[f"edge_of_{key}"])
        i = next(n for n in at if edge.startswith(n) and edge[len(n) :] in at)
        start, end = at[i], at[edge[len(i) :]]
        a, b = parts
        point = (b * start + a * end) / (a + b)
        if np.linalg.norm(ring - point, axis=1).min() > 1e-3:
            problems.append(f"no corner of the section divides {edge} as {a}:{b}")
    return problems


def _area_by_projection(ring: Array, normal: Array) -> float:
    """Area of the shadow on the coordinate plane that the polygon faces most, over the cosine."""
    k = int(np.abs(normal).argmax())
    x, y = np.delete(ring, k, axis=1).T
    shadow = abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2
    return float(shadow * np.linalg.norm(normal) / abs(normal[k]))


def _agree(first: object, second: object) -> bool:
    if isinstance(first, (int, float)) and isinstance(second, (int, float)):
        return abs(first - second) <= 0.0051
    return first == second


def expected_scene(p: Params) -> Scene:
    """Faces and edges of the cut solid, from half-space meets and lines of sight."""
    scene = Scene(p.frame)
    toward = p.frame.axes[2]
    below = part_below(p)
    if p.mode == "whole":
        _expect_whole(scene, p, below, toward)
    else:
        _expect_part(scene, p, below, toward)
    return scene


def _expect_whole(scene: Scene, p: Params, below: Solid, toward: Array) -> None:
    cap = _cap(below, p)
    scene.face(cap, p.fill, p.alpha)
    if p.tinted:
        for polygon in p.solid.polygons:
            if not p.solid.hides(polygon.mean(axis=0), toward)[0]:
                scene.face(polygon, p.tint)
    for segments, color, thin in (
        (p.solid.segments, p.ink, p.hidden),
        (_ring(cap), p.accent, p.accent),
    ):
        behind = p.solid.hides(segments.mean(axis=1), toward)
        for segment, is_hidden in zip(segments, behind, strict=True):
            scene.line(segment, p.dash if is_hidden else "-", thin if is_hidden else color)


def _expect_part(scene: Scene, p: Params, below: Solid, toward: Array) -> None:
    cap = _cap(below, p)
    scene.face(cap, p.fill)
    for polygon in below.polygons:
        outside = polygon.mean(axis=0) @ np.array(p.normal) < p.level - 1e-7
        if outside and not below.hides(polygon.mean(axis=0), toward)[0]:
            scene.face(polygon, p.tint)
    above = part_above(p)
    for segment in above.segments:
        if (segment @ np.array(p.normal) > p.level + 1e-6).any():
            scene.line(segment, p.dash, p.hidden)


def _cap(below: Solid, p: Params) -> Array:
    heights = [np.abs(face @ np.array(p.normal) - p.level).max() for face in below.polygons]
    return below.polygons[int(np.argmin(heights))]


def _ring(polygon: Array) -> Array:
    return np.stack([polygon, np.roll(polygon, -1, axis=0)], axis=1)


def expect_letters(scene: Scene, p: Params) -> None:
    """Add the letters of corners and section, the section's dots, the printed length, the title."""
    section = section_by_planes(p.solid, p.normal, p.level)
    named = section_of(p)
    for k, text, dx, dy in p.corner_labels:
        scene.text(p.solid.vertices[k], (dx, dy), text)
    for k, text, dx, dy in p.cut_labels:
        nearest = section[np.linalg.norm(section - named[k], axis=1).argmin()]
        scene.text(nearest, (dx, dy), text)
    if p.size_place:
        i, j, dx, dy = p.size_place
        scene.text(p.solid.vertices[[i, j]].mean(axis=0), (dx, dy), p.size_text)
    if p.dots:
        for point in section:
            scene.dot(point)
    if p.title:
        scene.captions.append(p.title)


def odd_dots(p: Params, trace: Trace) -> list[str]:
    """Dots of another diameter than the one chosen."""
    sizes = {e.size for e in trace.elements if e.kind == "marker" and e.data}
    return [f"a dot of {size} points is drawn, not of {p.dots}" for size in sizes - {p.dots}]


def recheck_coordinates(p: Params, facts: Sequence[Fact]) -> list[str]:
    """Coordinates stated for section corners must be among the meets of three planes."""
    corners = section_by_planes(p.solid, p.normal, p.level)
    stated = [f for f in facts if f.name.startswith("coordinates_of_")]
    return [
        f"{f.name} = {f.value} is no corner of the section"
        for f in stated
        if np.linalg.norm(corners - np.array(f.value), axis=1).min() > 2e-3
    ]
