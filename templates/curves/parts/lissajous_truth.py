"""Facts of a space Lissajous curve, their second computation, and what was drawn."""

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.curves.parts.box import box_facts, wrong_box
from templates.curves.parts.lissajous_plan import cuboid_edges
from templates.curves.parts.lissajous_words import ratio
from templates.geometry.drawn import (
    Stroke,
    hexa,
    lines,
    numbers_in,
    vertices,
    wrong_strokes,
)
from templates.geometry.quadrature import arc_length
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]


def lissajous_facts(p: Params) -> list[Fact]:
    stated: Visibility = "visible" if p.title_kind == "formula" else "derivable"
    named: Visibility = "derivable" if p.title_kind == "none" else "visible"
    tops: Visibility = "visible" if p.marks == "tops" else "derivable"
    facts = [
        Fact("curve", "Lissajous curve", named),
        Fact("frequencies", list(p.frequencies), named),
        Fact("ratio", ratio(p), named),
        Fact("amplitudes", list(p.amplitudes), stated),
        Fact("phases", list(p.phases), stated, "degrees"),
        Fact("equation", p.curve.equation(), stated),
        Fact("period", 2, "derivable", "π"),
        Fact("highest_points", p.z_frequency, tops),
        Fact("arc_length", p.arc_length, "derivable"),
        *box_facts(p),
    ]
    if p.marks == "thirds":
        facts.append(Fact("third_times", "0, 2π/3, 4π/3", "visible"))
        facts.append(Fact("marked_points", 3, "visible"))
    if p.guide == "cuboid":
        facts.append(Fact("cuboid_sizes", [2 * a for a in p.amplitudes], "derivable"))
        facts.append(Fact("hidden_edges", 3, "visible"))
    if p.shadow != "none":
        facts.append(Fact("floor", p.floor, "visible"))
    if p.shadow == "both":
        facts.append(Fact("wall", p.wall, "visible"))
    names = p.names or (f"top_{k + 1}" for k in range(len(p.points)))
    keyed = zip(("start",) if p.marks == "start" else names, p.points, strict=False)
    return facts + [
        Fact(f"point_{n}", [round(v, 3) for v in q], "derivable") for n, q in keyed
    ]  # fmt: skip


def check_lissajous(p: Params) -> list[str]:
    """Waves by Chebyshev's identity, frequencies by counting, the length by finite differences."""
    problems = []
    t = np.linspace(0, 2 * np.pi, 4001)
    nodes = p.curve.at(t)
    for letter, wave, n, a in zip("xyz", nodes.T, p.frequencies, p.amplitudes, strict=True):
        ups = int(((wave[:-1] < 0) & (wave[1:] >= 0)).sum())
        if wave[0] >= 0 > wave[-2] and ups < n:
            ups += 1
        if ups != n:
            problems.append(f"{letter} swings {ups} times, not {n}")
        if abs(np.abs(wave).max() - a) > 1e-4 * a:
            problems.append(f"{letter} reaches {np.abs(wave).max()}, not {a}")
    length = arc_length(p.curve.at, 0, 2 * np.pi)
    if abs(length - p.arc_length) > 2e-3:
        problems.append(f"arc length {p.arc_length}, by finite differences {length}")
    if _period_parts(nodes[:-1]) != 1:
        problems.append("the curve closes before 2π")
    return problems


def _period_parts(nodes: Array) -> int:
    """How many equal runs the closed polyline consists of."""
    count = len(nodes)
    return max(
        k for k in range(1, 6)
        if count % k == 0 and np.allclose(nodes, np.roll(nodes, count // k, axis=0), atol=1e-6)
    )  # fmt: skip


def compare_lissajous(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the geometry promised."""
    problems = wrong_box(p, trace, ["rising", "falling"] * (p.coloring == "rise and fall"))
    problems += wrong_strokes(trace, _strokes(p))
    if p.coloring == "rise and fall":
        problems += _wrong_slopes(p, trace)
    return problems + _wrong_title(p)


def _mirrored(p: Params) -> Array:
    """Points of the curve from complex rotations, not from sines."""
    turn = np.exp(1j * np.linspace(0, 2 * np.pi, 1441))
    waves = [
        a * (turn**n * np.exp(1j * np.radians(phase))).imag
        for a, n, phase in zip(p.amplitudes, p.frequencies, p.phases, strict=True)
    ]
    return np.column_stack(waves)


def _strokes(p: Params) -> list[Stroke]:
    """Every line, from the geometry alone."""
    whole = _mirrored(p)
    if p.coloring == "rise and fall":
        strokes = [
            Stroke("the rising part", whole, p.curve_color, broken=True),
            Stroke("the falling part", whole, p.fall_color, broken=True),
        ]
    else:
        strokes = [Stroke("the curve", whole, p.curve_color)]
    if p.shadow != "none":
        floor = np.column_stack([whole[:, 0], whole[:, 1], np.full(len(whole), p.z_limits[0])])
        strokes.append(Stroke("the projection on the floor", floor, p.shadow_color))
    if p.shadow == "both":
        wall = whole.copy()
        wall[:, "xy".index(p.wall_axis)] = p.wall
        strokes.append(Stroke("the projection on the wall", wall, p.shadow_color, "dashdot"))
    if p.guide == "cuboid":
        for edge in cuboid_edges(p):
            # hidden if the cuboid covers its middle: a step towards the viewer stays inside
            step = edge.mean(axis=0) + 1e-3 * p.camera.toward
            hidden = bool((np.abs(step) < p.amplitudes).all())
            strokes.append(
                Stroke("an edge of the cuboid", edge, "0.5", "dotted" if hidden else "solid")
            )
    return strokes


def _wrong_slopes(p: Params, trace: Trace) -> list[str]:
    """Each colour must hold just the stretches with the slope that the legend names."""
    whole = _mirrored(p)
    middle, slope = (whole[1:] + whole[:-1]) / 2, np.diff(whole[:, 2])
    problems = []
    for name, color, sign in (("rising", p.curve_color, 1), ("falling", p.fall_color, -1)):
        drawn = [vertices(e) for e in lines(trace, color, "solid") if e.label == name]
        if len(drawn) != 1:
            return [f"{len(drawn)} lines are labeled {name}"]
        gaps = np.linalg.norm(drawn[0][:, None] - middle, axis=2)
        wrong = sign * slope[gaps.argmin(axis=1)] < -1e-3 * np.abs(slope).max()
        if wrong.mean() > 0.02:
            problems.append(f"{wrong.mean():.2f} of the {name} line goes the other way")
    legend = {hexa(e.edgecolor) for e in trace.select("line", "legend") if e.edgecolor}
    if legend != {hexa(p.curve_color), hexa(p.fall_color)}:
        problems.append(f"the legend shows {sorted(legend)}")
    return problems


def _wrong_title(p: Params) -> list[str]:
    """Every number of a formula must be a measure of the curve."""
    if p.title_kind != "formula":
        return []
    whole = _mirrored(p)
    known = [*np.abs(whole).max(axis=0), *p.frequencies, 0, 2, 3, 4, 5, 6]
    stray = [n for n in numbers_in(p.title) if not np.isclose(known, n, atol=4e-3).any()]
    return [f"the title says {n}, which the curve does not show" for n in stray]
