"""Facts of a helix, their second computation, and the comparison with what was drawn."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.curves.parts.helix_plan import helix_at, measures
from templates.curves.parts.helix_words import equation, printed
from templates.geometry.drawn import (
    Stroke,
    distances_to_segments,
    full_count,
    hexa,
    lines,
    markers,
    misplaced_texts,
    numbers_in,
    vertices,
    wrong_arrows,
    wrong_axes,
    wrong_strokes,
    wrong_texts,
    wrong_ticks,
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
    problems = wrong_axes(trace, p.camera) + wrong_texts(trace, ["$x$", "$y$", "$z$", p.title])
    problems += misplaced_texts(trace, p.camera, _labels(p))
    if p.frame != "arrows":
        problems += wrong_ticks(trace.axes[0], (p.x_ticks, p.y_ticks, p.z_ticks))
    solid = p.guide in ("outline", "surface")
    main = [e for e in lines(trace, p.curve_color) if full_count(e) > 30]
    main = [e for e in main if np.ptp(vertices(e)[:, 2]) > 0.2 * p.height]
    if len(main) != 1 + solid:
        return [*problems, f"{len(main)} curves in {p.curve_color}, expected {1 + solid}"]
    longest = max(main, key=full_count)
    whole = vertices(longest)
    if full_count(longest) < 50 * p.turns:
        problems.append("the curve is drawn with visible corners")
    problems += _wrong_curve(p, whole)
    if solid:
        near = min(main, key=full_count)
        share = full_count(near) / full_count(longest)
        problems += _wrong_front(p, vertices(near), share, whole) + _wrong_wall(p, trace)
    problems += wrong_strokes(trace, _strokes(p, whole))
    tips = np.diag(p.tips) if p.frame == "arrows" else ()
    problems += wrong_arrows(trace, [((0, 0, 0), tip) for tip in tips])
    return problems + _wrong_marks(p, trace, whole)


def _labels(p: Params) -> list[tuple[str, tuple[float, ...]]]:
    """Texts inside the axes with the places that keep them clear of all lines."""
    labels = [*zip(p.names, p.name_places, strict=True)]
    labels += [(f"${c}$", q) for c, q in zip("xyz", p.tip_places, strict=False)]
    return labels + ([(p.pitch_text, p.pitch_place)] if p.pitch_mark else [])


def _strokes(p: Params, whole: Array) -> list[Stroke]:
    """Every line of the figure, from the drawn helix and from the solid's own geometry."""
    strokes = [Stroke("the helix", whole, p.curve_color, "dashed" if p.near_part else "solid")]
    if p.near_part:
        strokes.append(Stroke("the near part", whole, p.curve_color, broken=True))
        foot, head = _rim(p.foot, 0.0), _rim(p.head, p.height)
        strokes += [
            Stroke("the lower rim", foot, "0.45", "dotted"),
            Stroke("its top", head, "0.45"),
        ]
        strokes.append(Stroke("the near lower rim", foot, "0.45", broken=True))
        strokes += [Stroke("an outermost generator", g, "0.45") for g in _tangents(p, foot, head)]
    if p.guide == "axis":
        ends = np.array([[0, 0, z] for z in p.z_limits], dtype=float)
        strokes.append(Stroke("the axis", ends, "0.45", "dashdot"))
    if p.shadow in ("floor", "both"):
        floor = whole * (1, 1, 0) + (0, 0, p.floor)
        strokes.append(Stroke("the projection on the floor", floor, p.shadow_color))
    if p.shadow in ("wall", "both"):
        back = p.y_limits[int(p.camera.toward[1] < 0)]
        wall = whole * (1, 0, 1) + (0, back, 0)
        strokes.append(Stroke("the projection on the wall", wall, p.shadow_color, "dashdot"))
    if p.pitch_mark:
        ends, feet = np.array(p.pitch_ends), np.array(p.pitch_feet)
        pairs = [ends, *np.stack([feet, ends], axis=1)]
        strokes += [Stroke("the pitch mark", pair, p.accent) for pair in pairs]
    return strokes


def _rim(semi_axes: tuple[float, float], level: float) -> Array:
    """A closed rim by rational parametrisation, dense near every quarter."""
    s = np.linspace(-1, 1, 1601)
    quarter = np.column_stack([1 - s**2, 2 * s]) / (1 + s**2)[:, None]
    circle = np.concatenate([quarter, -quarter])
    closed = np.concatenate([circle, circle[:1]]) * semi_axes
    return np.column_stack([closed, np.full(len(closed), level)])


def _faces(p: Params, rim: Array) -> Any:
    """Which rim points the viewer sees: no other point of the solid hides them."""
    ray = p.camera.toward
    probe = rim + 1e-3 * ray * p.radius
    share = probe[:, 2:] / p.height
    wide = np.array(p.foot) + share * (np.array(p.head) - p.foot)
    return ((probe[:, :2] / wide) ** 2).sum(axis=1) >= 1


def _length(nodes: Array, gap: float) -> float:
    """Length of a polyline without the steps longer than `gap`."""
    steps = np.linalg.norm(np.diff(nodes, axis=0), axis=1)
    return float(steps[steps < gap].sum())


def _tangents(p: Params, foot: Array, head: Array) -> list[Array]:
    """Generators that bound the solid's picture, read off the extremes of its rims."""
    across = p.camera.right if p.kind != "conical" else None
    if across is not None:
        ends = [int(np.argmin(foot @ across)), int(np.argmax(foot @ across))]
        return [np.array([foot[k], head[k]]) for k in ends]
    seen = _faces(p, foot).astype(int)
    edges = np.flatnonzero(np.diff(seen))
    return [np.array([foot[k], head[k]]) for k in edges]


def _wrong_wall(p: Params, trace: Trace) -> list[str]:
    """The translucent wall must fill exactly the picture of the solid."""
    foot = _rim(p.foot, 0.0)
    low = [v for v in map(vertices, lines(trace, "0.45", "solid")) if np.ptp(v[:, 2]) < 1e-9]
    near = [v for v in low if len(v) and abs(v[0, 2]) < 1e-9]
    wanted_length = _length(foot[_faces(p, foot)], 0.1 * p.radius)
    if len(near) != 1 or abs(_length(near[0], 0.1 * p.radius) - wanted_length) > 0.15 * p.radius:
        return ["the near part of the lower rim is too long or too short"]
    meshes = [e for e in trace.select("mesh") if e.counted]
    if len(meshes) != (p.guide == "surface"):
        return [f"{len(meshes)} walls are drawn"]
    solid = p.camera.pixels(np.concatenate([foot, _rim(p.head, p.height)]))
    wanted = [*solid.min(axis=0), *solid.max(axis=0)]
    return [
        f"the wall fills {e.bbox}, not {wanted}"
        for e in meshes
        if e.bbox is None or not np.allclose(e.bbox, wanted, atol=4)
    ]


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
    if p.title_kind in ("data", "angle", "turns") and abs(turned[-1]) > 0:
        stated = numbers_in(p.title)
        rise = float(np.ptp(drawn[:, 2]) / abs(turned[-1]))
        ends = [float(np.hypot(*drawn[k, :2])) for k in (0, -1)]
        growth = abs(ends[1] - ends[0]) / abs(turned[-1])
        known = [*np.abs(drawn[:, :2]).max(axis=0), rise, *ends, growth, abs(turned[-1])]
        known += [2 * abs(turned[-1]), 0.0, 2.0]
        stray = [n for n in stated if not np.isclose(known, n, atol=2e-3).any()]
        problems += [f"the title says {n}, which the curve does not show" for n in stray]
    return problems


def _wrong_front(p: Params, near: Array, share: float, whole: Array) -> list[str]:
    """Ray casting: from a point of the helix towards the viewer, is the solid in the way?"""
    reach = 3 * max(*p.foot, *p.head, p.height)
    rays = np.geomspace(1e-4, 1, 80)[:, None] * reach * p.camera.toward

    def hidden(points: Array) -> Array:
        x, y, z = np.moveaxis(points[:, None] + rays, 2, 0)
        part = np.clip(z / p.height, 0, 1)[..., None]
        wide = np.array(p.foot) + part * (np.array(p.head) - p.foot)
        inside = (x / wide[..., 0]) ** 2 + (y / wide[..., 1]) ** 2 < 1 - 1e-9
        blocked: Array = np.any(inside & (z > 0) & (z < p.height), axis=1)
        return blocked

    problems = []
    if np.mean(hidden(near)) > 0.04:  # grazing points may go either way
        problems.append("a part of the helix behind the wall is drawn solid")
    seen = 1 - float(np.mean(hidden(whole)))
    if abs(share - seen) > 0.04:
        problems.append(f"{share:.2f} of the helix is solid, {seen:.2f} of it is in sight")
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
    if p.pitch_mark and abs(float(np.diff(np.array(p.pitch_ends)[:, 2])[0]) - p.pitch) > 1e-6:
        problems.append(f"the pitch mark does not span {p.pitch}")
    return problems
