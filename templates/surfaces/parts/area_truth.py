"""Facts of a graph and its area, their second computation, and the comparison with the drawing."""

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.drawn import (
    Stroke,
    hexa,
    markers,
    misplaced_texts,
    numbers_in,
    wrong_arrows,
    wrong_axes,
    wrong_strokes,
    wrong_texts,
    wrong_ticks,
)
from templates.surfaces.parts.graphs import lattice, steepness
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]


def area_facts(p: Params) -> list[Fact]:
    domain: Visibility = "derivable" if p.title_kind == "formula" else "visible"
    facts = [
        Fact("function", p.function.text(), "visible"),
        Fact("shape", p.pattern, "visible"),
        Fact("x_range", list(p.x_range), domain),
        Fact("y_range", list(p.y_range), domain),
        Fact("curves_of_constant_x", p.cells_x + 1, "visible"),
        Fact("curves_of_constant_y", p.cells_y + 1, "visible"),
        Fact("cells", [p.cells_x, p.cells_y], "derivable"),
        Fact("cell_size", [p.cell_width, p.cell_depth], "derivable"),
        Fact("area", p.area, "visible" if p.title_kind == "area" else "derivable"),
        Fact("base_area", p.base_area, "derivable"),
        Fact("axis_limits", [*p.x_limits, *p.y_limits, *p.z_limits], "visible"),
        Fact("filling", p.filling, "visible"),
        Fact("camera_elevation", p.elev, "derivable", "degrees"),
        Fact("camera_azimuth", p.azim, "derivable", "degrees"),
    ]
    if p.floor:
        facts.append(Fact("floor_z", 0, "visible"))
    if p.feature == "cell":
        facts += [
            Fact("cell_x", list(p.cell[0]), "derivable"),
            Fact("cell_y", list(p.cell[1]), "derivable"),
            Fact("cell_area", p.cell_area, "derivable"),
            Fact("cell_base_area", p.cell_base, "derivable"),
        ]
    if p.feature in ("point", "normal"):
        facts.append(Fact("point", list(p.point), "derivable"))
    if p.feature == "normal":
        facts.append(Fact("normal", list(p.normal), "derivable"))
    return facts


def triangulated(p: Params, x_range: tuple[float, float], y_range: tuple[float, float]) -> float:
    """Area as the limit of inscribed triangulations, by Richardson's extrapolation."""

    def inscribed(count: int) -> float:
        x, y = np.meshgrid(
            np.linspace(x_range[0], x_range[1], count + 1),
            np.linspace(y_range[0], y_range[1], count + 1),
        )
        nodes = np.stack([x, y, p.function(x, y)], axis=-1)
        a, b, c, d = nodes[:-1, :-1], nodes[:-1, 1:], nodes[1:, 1:], nodes[1:, :-1]
        halves = [np.cross(b - a, c - a), np.cross(c - a, d - a)]
        return float(sum(np.linalg.norm(h, axis=-1).sum() for h in halves)) / 2

    coarse, fine = inscribed(24), inscribed(48)
    return fine + (fine - coarse) / 3


def check_area(p: Params) -> list[str]:
    """Areas by triangulation, the normal by finite differences, the slope of sight."""
    problems = []
    area = triangulated(p, p.x_range, p.y_range)
    if abs(area - p.area) > 1.5e-3:
        problems.append(f"area {p.area}, by triangulation {area}")
    piece = triangulated(p, *p.cell)
    if abs(piece - p.cell_area) > 1e-3:
        problems.append(f"area of the cell's piece {p.cell_area}, by triangulation {piece}")
    if p.area < p.base_area:
        problems.append(f"the surface of area {p.area} is smaller than its base {p.base_area}")
    x, y, z = p.point
    h = 1e-5
    east, north = (
        np.array([dx, dy, p.function(x + dx, y + dy) - z]) for dx, dy in ((h, 0.0), (0.0, h))
    )
    normal = np.cross(east, north)
    if np.abs(normal / normal[2] - p.normal).max() > 1e-4:
        problems.append(f"normal {p.normal}, by finite differences {normal / normal[2]}")
    return problems


def compare_area(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the surface promised."""
    problems = wrong_axes(trace, p.camera) + wrong_texts(trace, ["$x$", "$y$", "$z$", p.title])
    problems += wrong_ticks(trace.axes[0], (p.x_ticks, p.y_ticks, p.z_ticks))
    if steepness(p) > 1:
        problems.append("a line of sight meets the surface twice")
    problems += wrong_strokes(trace, _strokes(p)) + _wrong_meshes(p, trace)
    pointed = p.feature in ("point", "normal")
    dots = markers(trace)
    if len(dots) != pointed:
        problems.append(f"{len(dots)} points are marked, not {int(pointed)}")
    elif pointed:
        if abs(p.function(dots[0, 0], dots[0, 1]) - dots[0, 2]) > 1e-6:
            problems.append("the marked point is off the surface")
        if np.abs(dots[0] - p.point).max() > 1e-6:
            problems.append("the marked point is not where the facts say")
        if {e.facecolor for e in trace.select("marker") if e.counted} != {hexa(p.accent)}:
            problems.append(f"the point is not {p.accent_name}")
        problems += misplaced_texts(trace, p.camera, [(p.point_name, p.point_place)])
    arrows = [(p.point, np.add(p.point, p.normal))] if p.feature == "normal" else []
    problems += wrong_arrows(trace, arrows)
    if p.title_kind == "area":
        stated = numbers_in(p.title)[-1]
        if abs(stated - triangulated(p, p.x_range, p.y_range)) > 2e-3:
            problems.append(f"the title states an area of {stated}")
    return problems


def _strokes(p: Params) -> list[Stroke]:
    """The ruling of the surface, and the outline and posts below it."""
    (x0, x1), (y0, y1) = p.x_range, p.y_range
    strokes = []
    for k in range(p.cells_x + 1):
        y = np.linspace(y0, y1, 80)
        x = np.full_like(y, x0 + k * p.cell_width)
        strokes.append(Stroke("a curve", np.column_stack([x, y, p.function(x, y)]), p.ink))
    for k in range(p.cells_y + 1):
        x = np.linspace(x0, x1, 80)
        y = np.full_like(x, y0 + k * p.cell_depth)
        strokes.append(Stroke("a curve", np.column_stack([x, y, p.function(x, y)]), p.ink))
    if p.floor:
        ring = np.array([(x0, y0, 0), (x1, y0, 0), (x1, y1, 0), (x0, y1, 0), (x0, y0, 0)], float)
        strokes.append(Stroke("the outline of the domain", ring, "0.3"))
        for x, y, _ in ring[:4]:
            post = np.array([(x, y, 0), (x, y, float(p.function(x, y)))])
            strokes.append(Stroke("a post", post, "0.3", "dashed"))
    return strokes


def _wrong_meshes(p: Params, trace: Trace) -> list[str]:
    """Number and pictures of the meshes: the surface, and the cell below and on it."""
    meshes = [e for e in trace.select("mesh") if e.counted]
    wanted = [_outline(p, *lattice(p, 30))]
    if p.feature == "cell":
        (x0, x1), (y0, y1) = p.cell
        x, y = np.meshgrid(np.linspace(x0, x1, 5), np.linspace(y0, y1, 5))
        flat = np.column_stack([x.ravel(), y.ravel(), 0 * x.ravel()])
        shadow = [_bounds(p, flat)] if p.cell_shadow else []
        wanted = [*shadow, *wanted, _outline(p, x, y)]
    if len(meshes) != len(wanted):
        return [f"{len(meshes)} meshes are drawn, expected {len(wanted)}"]
    painted = sorted(meshes, key=lambda e: e.paint)
    return [
        f"a mesh fills {e.bbox}, not {box}"
        for e, box in zip(painted, wanted, strict=True)
        if e.bbox is None or not np.allclose(e.bbox, box, atol=3)
    ]


def _outline(p: Params, x: Array, y: Array) -> list[float]:
    return _bounds(p, np.column_stack([x.ravel(), y.ravel(), p.function(x, y).ravel()]))


def _bounds(p: Params, points: Array) -> list[float]:
    pixels = p.camera.pixels(points)
    return [*pixels.min(axis=0), *pixels.max(axis=0)]
