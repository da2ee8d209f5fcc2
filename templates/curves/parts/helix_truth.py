"""Facts of a helix, their second computation, and the comparison with what was drawn."""

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.curves.parts.helix_plan import helix_at, measures
from templates.curves.parts.helix_words import equation, printed
from templates.geometry.drawn import (
    distances_to_segments,
    hexa,
    lines,
    markers,
    numbers_in,
    vertices,
    wrong_axes,
    wrong_texts,
)
from templates.geometry.quadrature import arc_length, curvature_torsion
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]


def helix_facts(p: Params) -> list[Fact]:
    given: Visibility = "visible" if printed(p) else "derivable"
    facts = [
        Fact("kind", p.kind, "visible"),
        Fact("handedness", p.hand, "visible"),
        Fact("turns", p.turns, "visible"),
        Fact(
            "equation",
            equation(p),
            "visible" if p.title_kind in ("angle", "turns") else "derivable",
        ),
        Fact("pitch", p.pitch, "visible" if p.pitch_mark else given),
        Fact("height", p.height, "derivable"),
        Fact("curve_color", p.curve_color, "visible"),
        Fact("camera_elevation", p.elev, "derivable", "degrees"),
        Fact("camera_azimuth", p.azim, "derivable", "degrees"),
    ]
    if p.kind == "elliptic":
        facts += [Fact(f"{c}_semi_axis", getattr(p, f"{c}_semi_axis"), given) for c in "xy"]
    else:
        facts.append(Fact("radius", p.radius, given))
    if p.kind == "conical":
        facts += [
            Fact("last_radius", p.last_radius, given),
            Fact("growth_per_turn", p.growth, given),
        ]
    if p.frame != "arrows":
        facts += [Fact(f"{c}_limits", list(getattr(p, f"{c}_limits")), "visible") for c in "xyz"]
    if p.shadow in ("wall", "both"):
        facts.append(Fact("wall_y", p.wall, "visible"))
    if p.points:
        facts.append(Fact("marked_points", len(p.points), "visible"))
    shown: Visibility = "visible" if p.naming == "triples" else "derivable"
    facts += [Fact(f"point_{k}", list(q), shown) for k, q in enumerate(p.points)]
    return facts + [Fact(name, value, "derivable") for name, value in measures(p).items()]


def check_helix(p: Params) -> list[str]:
    """Every number again: quadrature, finite differences, repeated rotation."""

    def curve(turns: Array) -> Array:
        return helix_at(p, turns)

    problems = []
    found = measures(p)
    length = arc_length(curve, 0, p.turns)
    if abs(length - found["arc_length"]) > 1e-3:
        problems.append(f"arc length {found['arc_length']}, by quadrature {length}")
    if p.kind == "circular":
        bend, twist = curvature_torsion(curve, 0.4)
        if not np.allclose([bend, twist], [found["curvature"], found["torsion"]], atol=1e-3):
            problems.append(f"curvature, torsion {found}, by finite differences {bend}, {twist}")
    end = curve(np.array([0.0, p.turns]))
    if abs(end[1, 2] - end[0, 2] - p.height) > 1e-9:
        problems.append(f"height {p.height}, but the ends are {np.ptp(end[:, 2])} apart")
    twist = curvature_torsion(curve, 0.4)[1]
    if (twist > 0) != (p.hand == "right"):
        problems.append(f"a {p.hand}-handed helix has torsion {twist}")
    return problems + [f"point {q} is off the helix" for q in p.points if not _carried(p, q)]


def _carried(p: Params, point: tuple[float, ...]) -> bool:
    """Whether a point satisfies the implicit equations, found by turning back its angle."""
    x, y, z = point
    turns = z / p.pitch
    start = helix_at(p, np.array([0.0]))[0, :2] / (p.x_semi_axis, p.y_semi_axis)
    c, s = np.cos(2 * np.pi * turns), p.y_sign * np.sin(2 * np.pi * turns)
    turned = np.array([[c, -s], [s, c]]) @ start
    semi = np.array([p.x_semi_axis, p.y_semi_axis]) + p.growth * turns
    return bool(np.allclose(turned * semi, (x, y), atol=2e-4))


def compare_helix(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the geometry promised."""
    problems = wrong_axes(trace, p.camera) + wrong_texts(trace, _texts(p))
    dashed = p.guide in ("outline", "surface")
    main = [vertices(e) for e in lines(trace, p.curve_color) if len(e.data or ()) > 60]
    main = [v for v in main if np.ptp(v[:, 2]) > 0.2 * p.height] or [np.empty((0, 3))]
    whole = max(main, key=len)
    if len(main) != 1 + dashed or len(whole) < 100 * p.turns:
        return [*problems, f"{len(main)} curves in {p.curve_color}, expected {1 + dashed}"]
    problems += _wrong_curve(p, whole)
    if dashed:
        problems += _wrong_front(p, min(main, key=len), whole)
    problems += _wrong_shadows(p, trace, whole)
    problems += _wrong_marks(p, trace, whole)
    return problems


def _texts(p: Params) -> list[str]:
    letters = ["$x$", "$y$", "$z$", *p.names]
    return [t for t in (*letters, p.title, p.pitch_text if p.pitch_mark else "") if t]


def _wrong_curve(p: Params, drawn: Array) -> list[str]:
    """Measure the drawn curve and compare with every stated parameter."""
    problems = []
    semi = np.array([p.x_semi_axis, p.y_semi_axis])
    scaled = drawn[:, :2] / semi
    angle = np.unwrap(np.arctan2(scaled[:, 1], scaled[:, 0]))
    turned = (angle - angle[0]) / (2 * np.pi)
    radius = np.hypot(*scaled.T) * p.radius
    wanted = p.radius + p.growth * np.abs(turned)
    if np.abs(radius - wanted).max() > 1e-6 * p.radius:
        problems.append(f"the curve leaves its {p.kind} wall by {np.abs(radius - wanted).max()}")
    if abs(abs(turned[-1]) - p.turns) > 1e-6 or (turned[-1] > 0) != (p.hand == "right"):
        problems.append(f"the curve makes {turned[-1]} turns, not {p.turns} {p.hand}-handed ones")
    if np.abs(drawn[:, 2] - p.pitch * np.abs(turned)).max() > 1e-6 * p.height:
        problems.append(f"the curve does not climb by {p.pitch} in each turn")
    if np.abs(np.diff(turned)).max() > 0.02:
        problems.append("the curve is drawn with visible corners")
    if p.title_kind in ("data", "angle", "turns"):
        stated = numbers_in(p.title)
        rise = float(np.ptp(drawn[:, 2]) / abs(turned[-1]))
        ends = [float(np.hypot(*drawn[k, :2])) for k in (0, -1)]
        growth = abs(ends[1] - ends[0]) / abs(turned[-1])
        known = [*np.abs(drawn[:, :2]).max(axis=0), rise, *ends, growth, abs(turned[-1])]
        known += [2 * abs(turned[-1]), 0.0, 2.0]
        stray = [n for n in stated if not np.isclose(known, n, atol=2e-3).any()]
        problems += [f"the title says {n}, which the curve does not show" for n in stray]
    return problems


def _wrong_front(p: Params, near: Array, whole: Array) -> list[str]:
    """Ray casting: from a point of the helix towards the viewer, is the solid in the way?"""
    ray = p.camera.toward
    samples = np.arange(0.02, 1.0, 0.02)[:, None] * 3 * max(*p.foot, *p.head, p.height)

    def hidden(point: Array) -> bool:
        x, y, z = (point + samples * ray).T
        share = np.clip(z / p.height, 0, 1)
        wide = np.array(p.foot) + share[:, None] * (np.array(p.head) - p.foot)
        inside = (x / wide[:, 0]) ** 2 + (y / wide[:, 1]) ** 2 < 0.995
        return bool(np.any(inside & (z > 0) & (z < p.height)))

    nodes = whole[5:-5:7]
    drawn = np.array([np.abs(near - q).sum(axis=1).min() < 1e-6 for q in nodes])
    behind = np.array([hidden(q) for q in nodes])
    wrong = int((drawn == behind).sum())
    if wrong > 0.06 * len(nodes):
        return [f"{wrong} of {len(nodes)} points are solid behind the wall or dashed before it"]
    return []


def _wrong_shadows(p: Params, trace: Trace, whole: Array) -> list[str]:
    problems = []
    gray = [vertices(e) for e in lines(trace, p.shadow_color)]
    wanted = []
    if p.shadow in ("floor", "both"):
        wanted.append(whole * (1, 1, 0) + (0, 0, p.floor))
    if p.shadow in ("wall", "both"):
        wanted.append(whole * (1, 0, 1) + (0, p.wall, 0))
    if len(gray) != len(wanted):
        return [f"{len(gray)} projections drawn, expected {len(wanted)}"]
    for drawn, expected in zip(gray, wanted, strict=True):
        if drawn.shape != expected.shape or np.abs(drawn - expected).max() > 1e-6:
            problems.append("a projection is not the curve with one coordinate fixed")
    if p.shadow != "none" and p.frame != "arrows":
        away = p.camera.toward[1] * (p.wall - np.mean(p.camera.limits[1]))
        if away > 0:
            problems.append("the projection hangs on the wall nearest to the viewer")
    return problems


def _wrong_marks(p: Params, trace: Trace, whole: Array) -> list[str]:
    dots = markers(trace)
    problems = []
    if len(dots) != len(p.points):
        return [f"{len(dots)} points are marked, not {len(p.points)}"]
    if len(dots):
        if distances_to_segments(dots, whole).max() > 2e-3 * p.radius:
            problems.append("a marked point is off the curve")
        if np.abs(dots - np.array(p.points)).max() > 1e-3:
            problems.append("marked points are not where the facts say")
        colors = {e.facecolor for e in trace.select("marker") if e.counted}
        if colors != {hexa(p.accent)}:
            problems.append(f"marked points are {colors}, not {p.accent_name}")
    if p.pitch_mark:
        strokes = [vertices(e) for e in lines(trace, p.accent) if len(e.data or ()) == 2]
        upright = [v for v in strokes if len(v) == 2 and np.ptp(v[:, :2], axis=0).max() < 1e-9]
        rises = [float(np.ptp(v[:, 2])) for v in upright]
        if len(rises) != 1 or abs(rises[0] - p.pitch) > 1e-6:
            problems.append(f"the pitch mark spans {rises}, not {p.pitch}")
    return problems
