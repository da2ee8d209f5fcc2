"""Facts of a moving trihedron, their second computation, and what was drawn."""

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.curves.parts.box import box_facts, wrong_box
from templates.curves.parts.frenet_plan import LETTERS, SHIFTS, arrows, patch
from templates.curves.parts.frenet_words import heading
from templates.curves.parts.shadow_curves import residual
from templates.geometry.drawn import (
    Stroke,
    hexa,
    lines,
    numbers_in,
    vertices,
    wrong_arrows,
    wrong_strokes,
)
from templates.geometry.quadrature import curvature_torsion, tangent
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]


def frenet_facts(p: Params) -> list[Fact]:
    stated: Visibility = "visible" if p.title_kind == "formula" else "derivable"
    printed: Visibility = "visible" if p.title_kind == "values" else "derivable"
    facts = [
        Fact("kind", p.kind, "visible"),
        Fact("pattern", p.pattern, "derivable"),
        Fact("equation", p.curve.equation(), stated),
        Fact("frames", len(p.frames), "visible"),
        Fact("arrows", 3 * len(p.frames), "visible"),
        Fact("arrow_length", p.arrow, "derivable"),
        Fact("arrow_colors", list(p.color_names), "visible"),
        Fact("parameters", [p.curve.end(step) for step in p.steps], "derivable"),
        *box_facts(p),
    ]
    if heading(p):
        facts.append(Fact("title", heading(p), "visible"))
    for k, (spot, frame) in enumerate(zip(p.points, p.frames, strict=False), 1):
        mark = f"_{k}" if p.many else ""
        vectors = (frame.tangent, frame.normal, frame.binormal)
        facts.append(Fact(f"point{mark}", _rounded(spot), "derivable"))
        facts += [
            Fact(f"{letter}{mark}", _rounded(v), "derivable")
            for letter, v in zip(LETTERS, vectors, strict=True)
        ]
    if not p.many:
        facts.append(Fact("curvature", p.curvature, printed))
        facts.append(Fact("torsion", p.torsion, printed))
        facts.append(Fact("radius_of_curvature", p.radius, "derivable"))
    return facts


def _rounded(vector: Array) -> list[float]:
    return [round(float(v), 3) + 0.0 for v in vector]


def check_frenet(p: Params) -> list[str]:
    """Finite differences along the curve, and the right angles between the vectors."""
    problems = []
    unit = np.pi if p.in_pi else 1.0
    for step, spot, frame in zip(p.steps, p.frame_points, p.frames, strict=True):
        axes = np.stack([frame.tangent, frame.normal, frame.binormal])
        if not np.allclose(axes @ axes.T, np.eye(3)) or np.linalg.det(axes) < 0.999:
            problems.append("T, N, B are no right-handed orthonormal frame")
        ahead = tangent(p.curve.at, np.array([step * unit]))[0]
        if not np.allclose(ahead / np.linalg.norm(ahead), frame.tangent, atol=1e-6):
            problems.append("T does not point along the curve")
        near = p.curve.at(step * unit + np.array([-1e-3, 0, 1e-3]))
        if not np.allclose(near[1], spot):
            problems.append("a trihedron stands off the curve")
        # the second difference lies in the osculating plane, on the side of N
        bend = near[0] - 2 * near[1] + near[2]
        off = abs(bend @ frame.binormal) / np.linalg.norm(bend)
        if off > 1e-4 or bend @ frame.normal <= 0:
            problems.append("the curve does not bend towards N")
    found = curvature_torsion(p.curve.at, p.step * unit)
    if not np.allclose(found, (p.curvature, p.torsion), atol=2e-3):
        problems.append(f"curvature and torsion are {found}")
    return problems


def compare_frenet(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the geometry promised."""
    names = ["tangent T", "normal N", "binormal B"] if p.legend else []
    problems = wrong_box(p, trace, names)
    whole = p.curve.nodes(901)
    strokes = [Stroke("the curve", whole, p.curve_color)]
    if p.circle:
        strokes.append(Stroke("the osculating circle", _ring(p), p.ring_color, "dashed"))
    problems += wrong_strokes(trace, strokes)
    drawn = [vertices(e) for e in lines(trace, p.curve_color, "solid")]
    if len(drawn) == 1:
        base = np.roll(drawn[0], -SHIFTS[p.up], axis=1)
        if residual(p.size, *base.T) > 1e-6:
            problems.append("the drawn curve does not satisfy its implicit equations")
    problems += _wrong_vectors(p, trace) + _wrong_sheet(p, trace)
    return problems + _wrong_title(p)


def _ring(p: Params) -> Array:
    """The osculating circle as the limit of circles through three points of the curve."""
    unit = np.pi if p.in_pi else 1.0
    a, b, c = p.curve.at(p.step * unit + np.array([-1e-3, 0, 1e-3]))
    u, v = a - b, c - b
    normal = np.cross(u, v)
    away = np.cross(u @ u * v - v @ v * u, normal) / (2 * normal @ normal)
    ahead = np.cross(normal, away)
    ahead *= np.linalg.norm(away) / np.linalg.norm(ahead)
    turn = np.linspace(0, 2 * np.pi, 241)[:, None]
    ring: Array = b + away + np.cos(turn) * away + np.sin(turn) * ahead
    return ring


def _wrong_vectors(p: Params, trace: Trace) -> list[str]:
    """Arrows in place, each in the colour of its letter."""
    wanted = [(tail.tolist(), tip.tolist()) for tail, tip in arrows(p)]
    problems = wrong_arrows(trace, wanted)
    found = [e for e in trace.select("arrow") if e.counted]
    for (_, tip), color in zip(wanted, p.colors * len(p.frames), strict=True):
        near = min(found, key=lambda e: np.abs(vertices(e)[-1] - tip).max(), default=None)
        if near is None or hexa(color) not in (near.edgecolor, near.facecolor):
            problems.append(f"the arrow to {np.round(tip, 3).tolist()} is not {color}")
    return problems


def _wrong_sheet(p: Params, trace: Trace) -> list[str]:
    """The piece of the osculating plane, where there is one."""
    faces = [vertices(e) for e in trace.select("face") if e.counted]
    wanted = [patch(p)] if p.plane else []
    if len(faces) != len(wanted):
        return [f"{len(faces)} planes are drawn"]
    for face, corners in zip(faces, wanted, strict=True):
        gaps = np.linalg.norm(face[:, None] - corners, axis=2)
        if gaps.min(axis=1).max() > 1e-6 or gaps.min(axis=0).max() > 1e-6:
            return ["the piece of the osculating plane lies elsewhere"]
    return []


def _wrong_title(p: Params) -> list[str]:
    """Every number of the title must be a size of the curve or a measure at the point."""
    known = {"formula": [p.a, p.h, abs(p.low), p.high, 0, 1, 2, 3]}.get(
        p.title_kind, [p.curvature, abs(p.torsion)]
    )
    stray = [n for n in numbers_in(p.title) if not np.isclose(known, n, atol=1e-6).any()]
    return [f"the title says {n}, which the curve does not show" for n in stray]
