"""Facts of Viviani's curve, their second computation, and the comparison with the drawing."""

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.curves.parts.viviani_plan import curve_at
from templates.curves.parts.viviani_words import equation, surfaces
from templates.geometry.drawn import (
    Stroke,
    full_count,
    hexa,
    lines,
    markers,
    misplaced_texts,
    numbers_in,
    vertices,
    wrong_axes,
    wrong_strokes,
    wrong_texts,
    wrong_ticks,
)
from templates.geometry.quadrature import arc_length
from tracer.facts import Fact, Visibility
from tracer.trace import Element, Trace

Array = NDArray[np.float64]


def viviani_facts(p: Params) -> list[Fact]:
    by_curve: Visibility = "visible" if p.title_kind == "curve" else "derivable"
    by_surfaces: Visibility = "visible" if p.title_kind == "surfaces" else "derivable"
    facts = [
        Fact("curve", "Viviani's curve", "visible" if p.title_kind == "name" else "derivable"),
        Fact("sphere_radius", p.sphere_radius, by_curve),
        Fact("cylinder_radius", p.tube_radius, by_curve),
        Fact("cylinder_axis", list(p.center), by_surfaces),
        Fact("equation", equation(p), by_curve),
        Fact("surfaces", surfaces(p), by_surfaces),
        Fact("arc_length", p.arc_length, "derivable"),
        *([Fact("generators", 4, "visible", "generators")] if p.cylinder == "rims" else []),
        *(Fact(f"{c}_limits", list(getattr(p, f"{c}_limits")), "visible") for c in "xyz"),
        Fact("curve_color", p.curve_color, "visible"),
        Fact("camera_elevation", p.elev, "derivable", "degrees"),
        Fact("camera_azimuth", p.azim, "derivable", "degrees"),
    ]
    named = zip(p.names, p.points, strict=True)
    return facts + [Fact(f"point_{n}", list(q), "derivable") for n, q in named]


def _residual(p: Params, points: Array) -> float:
    """How far points are from both surfaces, by their implicit equations."""
    x, y, z = points.T
    sphere = np.sqrt(x**2 + y**2 + z**2) - p.sphere_radius
    cylinder = np.hypot(x - p.center[0], y - p.center[1]) - p.tube_radius
    return float(max(np.abs(sphere).max(), np.abs(cylinder).max()))


def check_viviani(p: Params) -> list[str]:
    """Both implicit equations, and the length by quadrature."""
    problems = []
    nodes = curve_at(p, np.linspace(0, 4 * np.pi, 500))
    if _residual(p, nodes) > 1e-9:
        problems.append(f"the curve is off its surfaces by {_residual(p, nodes)}")
    length = arc_length(lambda t: curve_at(p, t), 0, 4 * np.pi)
    if abs(length - p.arc_length) > 1e-3:
        problems.append(f"arc length {p.arc_length}, by quadrature {length}")
    if p.points and _residual(p, np.array(p.points, dtype=float)) > 1e-9:
        problems.append("a marked point is off a surface")
    return problems


def compare_viviani(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the geometry promised."""
    problems = wrong_axes(trace, p.camera) + wrong_texts(trace, ["$x$", "$y$", "$z$", p.title])
    problems += wrong_ticks(trace.axes[0], (p.x_ticks, p.y_ticks, p.z_ticks))
    problems += misplaced_texts(trace, p.camera, [*zip(p.names, p.name_places, strict=True)])
    dashed = [e for e in lines(trace, p.curve_color, "dashed") if full_count(e) > 300]
    whole = [vertices(e) for e in dashed]
    if len(whole) != 1:
        return [*problems, f"{len(whole)} whole curves in {p.palette}"]
    if _residual(p, whole[0]) > 1e-6 or np.ptp(whole[0][:, 2]) < 1.98 * p.sphere_radius:
        problems.append("the drawn curve is not the whole intersection of the two surfaces")
    drawn = float(np.linalg.norm(np.diff(whole[0], axis=0), axis=1).sum())
    if abs(drawn - p.arc_length) > 0.01 * p.arc_length:
        problems.append(f"{drawn:.3f} of the curve's length {p.arc_length} is drawn")
    problems += wrong_strokes(trace, _strokes(p, whole[0])) + _wrong_near(p, trace, dashed[0])
    balls = [e for e in trace.select("mesh") if e.counted]
    if len(balls) != (p.sphere == "surface"):
        problems.append(f"{len(balls)} spheres are filled")
    dots = markers(trace)
    if len(dots) != len(p.points) or (len(dots) and np.abs(dots - p.points).max() > 1e-6):
        problems.append(f"points are marked at {dots.tolist()}, not at {p.points}")
    colors = {e.facecolor for e in trace.select("marker") if e.counted}
    if colors - {hexa(p.accent)}:
        problems.append(f"the points are not {p.accent_name}")
    return problems + _wrong_title(p, whole[0])


def _strokes(p: Params, whole: Array) -> list[Stroke]:
    """Every line, from the surfaces' own geometry and from the drawn curve."""
    turn = np.linspace(0, 2 * np.pi, 361)
    circle = np.column_stack([np.sin(turn), np.cos(turn)])
    outline = p.sphere_radius * (circle @ np.stack([p.camera.right, p.camera.up]))
    equator = np.column_stack([p.sphere_radius * circle, 0 * turn])
    strokes = [
        Stroke("the curve", whole, p.curve_color, "dashed"),
        Stroke("its near part", whole, p.curve_color, broken=True),
        Stroke("the outline of the sphere", outline, "0.45"),
        Stroke("the equator", equator, "0.45", "dotted"),
        Stroke("the near half of the equator", equator, "0.45", broken=True),
    ]
    if p.shadow != "none":
        floor = whole * (1, 1, 0) + (0, 0, p.z_limits[0])
        strokes.append(Stroke("the projection", floor, p.accent))
    if p.cylinder == "rims":
        ring = np.array(p.center) + p.tube_radius * circle
        rims = [np.column_stack([ring, 0 * turn + s * p.sphere_radius]) for s in (-1, 1)]
        rods = [np.array([rims[0][k], rims[1][k]]) for k in (0, 90, 180, 270)]
        strokes += [Stroke("a line of the cylinder", n, "0.6", "dashed") for n in (*rims, *rods)]
    return strokes


def _wrong_near(p: Params, trace: Trace, curve: Element) -> list[str]:
    """Solid strokes must be exactly what the ball does not hide, found by stepping to the viewer."""
    steps = np.geomspace(1e-3, 2, 60)[:, None] * p.sphere_radius * p.camera.toward

    def hidden(points: Array) -> float:
        inside = np.linalg.norm(points[:, None] + steps, axis=2) < p.sphere_radius * (1 - 1e-6)
        return float(inside.any(axis=1).mean())

    upright = [e for e in lines(trace, p.curve_color, "solid") if np.ptp(vertices(e)[:, 2]) > 1e-9]
    level = [e for e in lines(trace, "0.45", "solid") if np.ptp(vertices(e)[:, 2]) < 1e-9]
    if len(upright) != 1 or len(level) != 1 or not lines(trace, "0.45", "dotted"):
        return ["the near parts of curve and equator are not one stroke each"]
    problems = []
    for name, element in (("curve", upright[0]), ("equator", level[0])):
        if hidden(vertices(element)) > 0.03:
            problems.append(f"a hidden part of the {name} is drawn solid")
    rings = lines(trace, "0.45", "dotted")
    for name, part, all_of in (("curve", upright[0], curve), ("equator", level[0], rings[0])):
        share = full_count(part) / full_count(all_of)
        seen = 1 - hidden(_on_sphere(vertices(all_of), p.sphere_radius))
        if abs(share - seen) > 0.03:
            problems.append(f"{share:.2f} of the {name} is solid, {seen:.2f} of it is in sight")
    return problems


def _on_sphere(nodes: Array, radius: float) -> Array:
    """More points between those that the trace lists, brought back to the sphere they lie on."""
    steps = np.linspace(0, 1, 8, endpoint=False)[:, None, None]
    between = (nodes[:-1] + steps * np.diff(nodes, axis=0)).reshape(-1, 3)
    onto: Array = between * radius / np.linalg.norm(between, axis=1, keepdims=True)
    return onto


def _fitted_radius(nodes: Array) -> float:
    """Radius of the circle through points of the plane, by least squares."""
    a, b, c = np.linalg.lstsq(
        np.column_stack([2 * nodes, np.ones(len(nodes))]), (nodes**2).sum(axis=1), rcond=None
    )[0]
    return float(np.sqrt(c + a * a + b * b))


def _wrong_title(p: Params, nodes: Array) -> list[str]:
    """Every number of a formula must be a measure of the curve drawn."""
    if p.title_kind in ("none", "name"):
        return []
    radius = float(np.linalg.norm(nodes, axis=1).max())
    tube = _fitted_radius(nodes[:, :2])
    known = [radius, tube, radius**2, tube**2, 0, 1, 2, 4]
    stray = [n for n in numbers_in(p.title) if not np.isclose(known, n, atol=4e-3).any()]
    return [f"the title says {n}, which the curve does not show" for n in stray]
