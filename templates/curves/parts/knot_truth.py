"""Facts of a torus knot, their second computation, and the comparison with what was drawn."""

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.curves.parts.knot_plan import PERIOD, knot_at
from templates.curves.parts.knot_words import equation
from templates.geometry.crossings import crossings
from templates.geometry.drawn import (
    Stroke,
    hexa,
    lines,
    markers,
    numbers_in,
    vertices,
    wrong_axes,
    wrong_strokes,
    wrong_texts,
    wrong_ticks,
)
from templates.geometry.quadrature import arc_length
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]


def knot_facts(p: Params) -> list[Fact]:
    formula = p.title_kind == "formula"
    stated: Visibility = "visible" if formula else "derivable"
    named: Visibility = "visible" if p.title_kind == "name" else "derivable"
    sizes: Visibility = stated if formula or p.frame != "bare" else "latent"
    facts = [
        Fact("around_axis", p.around_axis, named),
        Fact("around_tube", p.around_tube, "visible" if p.marks == "outermost" else named),
        Fact("crossings", p.crossings, "visible"),
        Fact("arcs", len(p.arcs), "visible"),
        Fact("crossing_number", p.crossing_number, "derivable"),
        Fact("core_radius", p.core_radius, sizes),
        Fact("tube_radius", p.tube_radius, sizes),
        Fact("equation", equation(p), stated if formula else sizes),
        Fact("arc_length", p.arc_length, "derivable" if formula else "latent"),
        Fact("colors", list(p.arc_colors) or p.curve_color, "visible"),
        Fact("mirrored", p.mirror, "derivable"),
        Fact("camera_elevation", p.elev, "derivable", "degrees"),
        Fact("camera_azimuth", p.azim, "derivable", "degrees"),
    ]
    if p.frame != "bare":
        facts += [Fact(f"{c}_limits", list(getattr(p, f"{c}_limits")), "visible") for c in "xyz"]
    return facts


def check_knot(p: Params) -> list[str]:
    """Length by finite differences, crossings at another resolution, windings by unwrapped angles."""
    problems = []
    length = arc_length(lambda t: knot_at(p, t), 0, PERIOD)
    if abs(length - p.arc_length) > 2e-3:
        problems.append(f"arc length {p.arc_length}, by quadrature {length}")
    again = crossings(lambda t: knot_at(p, t + 0.0123), p.camera, PERIOD, 613)
    if len(again) != p.crossings or len(p.arcs) != p.crossings:
        problems.append(f"{p.crossings} crossings and {len(p.arcs)} arcs, but {len(again)} found")
    windings = _windings(p, knot_at(p, np.linspace(0, PERIOD, 2000)))
    tube = -p.around_tube if p.mirror else p.around_tube
    if windings != (p.around_axis, tube):
        problems.append(f"windings {windings}, not {(p.around_axis, tube)}")
    if p.crossing_number > p.crossings:
        problems.append(f"{p.crossings} crossings, below the crossing number {p.crossing_number}")
    return problems


def _windings(p: Params, nodes: Array) -> tuple[int, int]:
    """How often a closed polyline goes around the z axis, and around the core circle."""
    x, y, z = nodes.T
    around = np.unwrap(np.arctan2(y, x))
    tube = np.unwrap(np.arctan2(z, np.hypot(x, y) - p.core_radius))
    return round(float(np.ptp(around[[0, -1]]) / PERIOD)), round(
        float((tube[-1] - tube[0]) / PERIOD)
    )


def compare_knot(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the geometry promised."""
    letters = ["$x$", "$y$", "$z$"] if p.frame != "bare" else []
    problems = wrong_axes(trace, p.camera) + wrong_texts(trace, [*letters, p.title])
    if p.frame != "bare":
        problems += wrong_ticks(trace.axes[0], (p.x_ticks, p.y_ticks, p.z_ticks))
    colors = p.arc_colors or (p.curve_color,)
    drawn = [vertices(e) for c in dict.fromkeys(colors) for e in lines(trace, c, "solid")]
    if len(drawn) != p.crossings:
        return [*problems, f"{len(drawn)} arcs are drawn for {p.crossings} crossings"]
    problems += _off_knot(p, drawn) + _wrong_gaps(p, drawn)
    strokes = [
        Stroke("an arc", knot_at(p, np.linspace(start, end, 240)), color)
        for (start, end), color in zip(p.arcs, _colors(p), strict=True)
    ]
    problems += wrong_strokes(trace, strokes + _guides(p))
    dots = markers(trace)
    wanted = p.around_tube if p.marks == "outermost" else 0
    if len(dots) != wanted:
        problems.append(f"{len(dots)} points are marked, not {wanted}")
    elif wanted:
        outside = np.hypot(*dots[:, :2].T) - (p.core_radius + p.tube_radius)
        if np.abs(outside).max() > 1e-6 or np.abs(dots[:, 2]).max() > 1e-6:
            problems.append("a marked point is not outermost")
        if {e.facecolor for e in trace.select("marker") if e.counted} != {hexa(p.accent)}:
            problems.append(f"the points are not {p.accent_name}")
    return problems + _wrong_title(p, np.concatenate(drawn))


def _colors(p: Params) -> tuple[str, ...]:
    return tuple(p.arc_colors) or (p.curve_color,) * p.crossings


def _guides(p: Params) -> list[Stroke]:
    if p.guide == "axis":
        ends = np.array([[0, 0, z] for z in p.axis_span], dtype=float)
        return [Stroke("the axis", ends, "0.5", "dashdot")]
    radii = {"none": (), "circles": p.equators, "core": (p.core_radius,)}[p.guide]
    style = "dotted" if p.guide == "circles" else "dashed"
    angle = np.linspace(0, PERIOD, 241)
    ring = np.column_stack([np.sin(angle), np.cos(angle), 0 * angle])
    return [Stroke("a circle of the torus", r * ring, "0.6", style) for r in radii]


def _off_knot(p: Params, drawn: list[Array]) -> list[str]:
    """The knot's implicit equations: on the torus, and with one fixed combination of its angles."""
    x, y, z = np.concatenate(drawn).T
    radial = np.hypot(x, y) - p.core_radius
    torus = np.abs(np.hypot(radial, z) - p.tube_radius).max()
    tube = np.arctan2(z * np.sign(p.height_factor), radial)
    phase = p.around_axis * tube - p.around_tube * np.arctan2(y, x)
    # the winding numbers are coprime, so this fixes the knot on the torus
    loose = np.abs(np.angle(np.exp(1j * phase))).max()
    if torus > 1e-6 or loose > 1e-5:
        return [f"arcs leave the torus by {torus} or the knot by {loose} rad"]
    return []


def _refined(nodes: Array) -> Array:
    """A polyline with three more nodes on every segment."""
    at = np.linspace(0, len(nodes) - 1, 4 * len(nodes) - 3)
    return np.column_stack([np.interp(at, np.arange(len(nodes)), c) for c in nodes.T])


def _wrong_gaps(p: Params, drawn: list[Array]) -> list[str]:
    """Every upper strand drawn at its crossing, every lower one interrupted, and nothing else."""
    fine = np.concatenate([_refined(v) for v in drawn])
    pixels, depth = p.camera.pixels(fine), p.camera.depth(fine)
    problems = []
    found = crossings(lambda t: knot_at(p, t + 0.0123), p.camera, PERIOD, 613)
    for crossing in found:
        high, low = (
            float(p.camera.depth(knot_at(p, np.array([t + 0.0123])))[0])
            for t in (crossing.over, crossing.under)
        )
        near = np.hypot(*(pixels - crossing.pixel).T) < 3.0
        if not np.any(near & (np.abs(depth - high) < np.abs(depth - low))):
            problems.append("an upper strand is interrupted")
        if np.any(near & (np.abs(depth - low) < np.abs(depth - high))):
            problems.append("a lower strand runs through a crossing")
    whole = p.camera.pixels(knot_at(p, np.linspace(0, PERIOD, 3000)))
    length = float(np.hypot(*np.diff(whole, axis=0).T).sum())
    shown = sum(
        float(np.hypot(*np.diff(p.camera.pixels(v), axis=0).T).sum()) for v in drawn
    )  # fmt: skip
    widest = sum(2 * (p.line_width + 5.5) / np.sin(c.angle) for c in found)
    if not length - widest < shown < length:
        problems.append(f"{shown:.0f} of {length:.0f} pixels of the knot are drawn")
    return problems


def _wrong_title(p: Params, nodes: Array) -> list[str]:
    """Every number of a formula must be a measure of the arcs drawn."""
    if p.title_kind != "formula":
        return []
    far, close = (float(f(np.hypot(*nodes[:, :2].T))) for f in (np.max, np.min))
    known = [(far + close) / 2, (far - close) / 2, p.around_axis, p.around_tube, 0, 2]
    stray = [n for n in numbers_in(p.title) if not np.isclose(known, n, atol=0.02).any()]
    return [f"the title says {n}, which the knot does not show" for n in stray]
