"""Facts of caps and their boundaries, their second computation, and the comparison with the drawing."""

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.drawn import (
    Stroke,
    hexa,
    misplaced_texts,
    vertices,
    wrong_axes,
    wrong_strokes,
    wrong_texts,
    wrong_ticks,
)
from templates.geometry.quadrature import gauss, tangent
from templates.surfaces.parts.caps import Cap
from templates.surfaces.parts.painted import (
    FlatArrow,
    cells_of,
    directed_area,
    faces_of,
    tint,
    wrong_faces,
    wrong_flat_arrows,
    wrong_order,
    wrong_rim,
    zero_line_drawn,
)
from templates.surfaces.parts.stokes_words import equation
from templates.surfaces.parts.swept import triangulated_area
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]


def stokes_facts(p: Params) -> list[Fact]:
    surface: Visibility = "visible" if p.title_kind == "surface" else "derivable"
    value: Visibility = "visible" if p.title_kind == "value" else "derivable"
    net: Visibility = "visible" if p.lines != "same" else "latent"
    return [
        Fact("surface", equation(p), surface),
        Fact("form", p.form, "visible"),
        Fact("boundary_semi_axes", [p.a, p.b], surface),
        Fact("boundary_height", p.level, surface),
        Fact("rise", p.rise, surface),
        Fact("enclosed_area_over_pi", p.cap.enclosed, "derivable"),
        Fact("normals_point", p.cap.normal, "visible"),
        Fact("boundary_counterclockwise_from_above", p.sign > 0, "visible"),
        Fact("normals_shown", len(p.normal_places), "visible"),
        Fact("arrows_on_boundary", len(p.turn_places), "visible"),
        Fact("field", p.field.text(), "visible"),
        Fact("curl", list(p.curl), "visible" if p.title_kind == "curl" else "derivable"),
        Fact("circulation_over_pi", p.circulation_over_pi, value),
        Fact("circulation", p.circulation, "derivable"),
        Fact("area", p.area, "derivable"),
        Fact("rings", p.bands, net),
        Fact("faces_per_ring", p.sectors, net),
        Fact("axis_limits", [*p.x_limits, *p.y_limits, *p.z_limits], "visible"),
        Fact("chart_of_integrand", p.beside[0], "visible"),
        Fact("color", p.paint, "visible"),
        Fact("camera_elevation", p.elev, "derivable", "degrees"),
        Fact("camera_azimuth", p.azim, "derivable", "degrees"),
    ]


def check_stokes(p: Params) -> list[str]:
    """The line integral, the flux of the curl found by differences, and the area by triangles."""
    cap: Cap = p.cap
    work = gauss(lambda t: _work(p, t), 0, 2 * np.pi)
    flux = _flux(p)
    top = np.pi / 2 if cap.form == "ellipsoid" else 1.0
    area = triangulated_area(
        lambda u, t: cap(np.sin(u) if cap.form == "ellipsoid" else u, t),
        (0, float(top)),
        (0, 360),
        60,
    )
    problems = []
    for name, value in (("line integral", work), ("flux of the curl", flux)):
        if abs(value - p.circulation) > 2e-3:
            problems.append(f"circulation {p.circulation}, by the {name} {value:.5f}")
    if abs(area - p.area) > 1e-3 + 1e-4 * p.area:
        problems.append(f"area {p.area}, by triangulation {area:.5f}")
    return problems


def _work(p: Params, t: Array) -> Array:
    """F · r′ along the boundary, run through as the normals demand; r′ by finite differences."""

    def boundary(t: Array) -> Array:
        return np.asarray(p.cap(np.ones_like(t), np.degrees(p.sign * t)))

    return np.asarray((p.field(boundary(t)) * tangent(boundary, t)).sum(axis=1))


def _flux(p: Params) -> float:
    """Flux of the curl through flat triangles that fill the cap; the curl by finite differences."""
    step, origin = 1e-4, np.array([0.3, -0.2, 0.7])
    slopes = np.array(
        [(p.field(origin + step * e) - p.field(origin - step * e)) / (2 * step) for e in np.eye(3)]
    ).T
    curl = np.array(
        [slopes[2, 1] - slopes[1, 2], slopes[0, 2] - slopes[2, 0], slopes[1, 0] - slopes[0, 1]]
    )

    def inscribed(n: int) -> float:
        s, t = np.meshgrid(np.linspace(0, 1, n + 1), np.linspace(0, 360, n + 1), indexing="ij")
        nodes = p.cap(s, t)
        a, b, c, d = nodes[:-1, :-1], nodes[1:, :-1], nodes[1:, 1:], nodes[:-1, 1:]
        halves = np.cross(b - a, c - a) + np.cross(c - a, d - a)
        return float(p.sign * (halves @ curl).sum() / 2)

    coarse, fine = inscribed(60), inscribed(120)
    return fine + (fine - coarse) / 3


def compare_stokes(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the surface promised."""
    problems = wrong_axes(trace, p.camera, int(p.charted)) + wrong_texts(
        trace, ["$x$", "$y$", "$z$", p.title]
    )
    problems += wrong_ticks(trace.axes[0], (p.x_ticks, p.y_ticks, p.z_ticks))
    faces, cells = faces_of(trace), _cells(p)
    problems += wrong_faces(faces, cells, [tint(_side(p, cell), cell) for cell in cells], p.lines)
    problems += wrong_order(faces, p.camera) if faces else []
    problems += wrong_strokes(trace, _strokes(p)) + _wrong_rim(p, trace)
    normals, turns = _arrows(p)
    flows = [FlatArrow(a, p.ink, 1.6) for a in normals]
    flows += [FlatArrow(a, p.accent, 2.4) for a in turns]
    problems += wrong_flat_arrows(trace, p.camera, faces, flows)
    problems += misplaced_texts(trace, p.camera, [(t, at) for t, *at in p.labels])
    for foot, tip in normals:
        if not p.cap.seen(
            foot + np.linspace(0.03, 1, 20)[:, None] * (tip - foot), p.camera.toward
        ).all():
            problems.append("a normal is hidden by the surface")
    if p.charted and len(trace.axes) != 2:
        return [*problems, "there is no chart beside the scene"]
    return problems + (_wrong_chart(p, trace) if p.charted else [])


def _cells(p: Params) -> list[Array]:
    """The flat faces of the cap: rings of equal width, of an ellipsoid of equal angle."""
    shares = np.linspace(0, 1, p.bands + 1)[:, None]
    shares = np.sin(np.pi / 2 * shares) if p.form == "ellipsoid" else shares
    return cells_of(p.cap(shares, np.linspace(0, 360, p.sectors + 1)))


def _side(p: Params, cell: Array) -> str:
    """The color of the side of a face that the viewer sees."""
    normal = directed_area(cell)
    return str(p.upper if (normal @ p.camera.toward) * normal[2] > 0 else p.under)


def _wrong_chart(p: Params, trace: Trace) -> list[str]:
    """The integrand, the area between it and zero, and the scale of the parameter."""
    color = hexa(p.accent)
    curves = [e for e in trace.select("line", axes=1) if e.edgecolor == color and e.counted]
    areas = [e for e in trace.select("polygon", axes=1) if e.counted]
    if len(curves) != 1 or len(areas) != 1:
        return [f"the chart has {len(curves)} curves and {len(areas)} areas"]
    problems = [] if zero_line_drawn(trace, 1) else ["the chart has no line at zero"]
    for name, element in (("curve", curves[0]), ("area", areas[0])):
        t, value = np.array(element.data, float).T
        wanted = _work(p, t)
        off = np.abs(value - wanted)
        if name == "area":
            off = np.minimum(off, np.abs(value))
        if off.max() > 1e-3 * (1 + np.abs(wanted).max()) or np.ptp(t) < 2 * np.pi - 1e-3:
            problems.append(f"the {name} of the chart is off by {off.max():.3g}")
    if (areas[0].facecolor or "")[:7] != color[:7]:
        problems.append(f"the area of the chart is {areas[0].facecolor}")
    chart = trace.axes[1]
    left, _, right, bottom = chart.bbox
    labels = [e for e in trace.select("text", role="tick_label", axes=1) if e.bbox]
    below = {e.text: (e.bbox[0] + e.bbox[2]) / 2 for e in labels if e.bbox and e.bbox[1] > bottom}
    marks = {"0": left, r"$\pi$": (left + right) / 2, r"$2\pi$": right}
    placed = all(abs(below.get(text, 0.0) - x) < 2 for text, x in marks.items())
    if not placed or len(chart.xticks) != len(marks) or chart.xlabel != "$t$":
        problems.append(f"the chart's scale is {chart.xticks} of {chart.xlabel}")
    return problems


def _arrows(p: Params) -> tuple[list[Array], list[Array]]:
    """Normals by finite differences of the cap, and directions of the boundary: tails and tips."""
    normals, turns, step = [], [], 1e-5
    for s, t in p.normal_places:
        foot = p.cap(s, t)
        along = p.cap(s + step, t) - p.cap(s - step, t)
        around = p.cap(s, t + step) - p.cap(s, t - step)
        normal = np.cross(along, around)
        normal *= p.sign * np.sign(normal[2]) / np.linalg.norm(normal)
        normals.append(np.array([foot, foot + p.length * normal]))
    for t in p.turn_places:
        way = p.sign * (p.cap(1.0, t + 0.01) - p.cap(1.0, t - 0.01))
        way *= p.turn_length / np.linalg.norm(way)
        turns.append(np.array([p.cap(1.0, t) - way / 2, p.cap(1.0, t) + way / 2]))
    return normals, turns


def _strokes(p: Params) -> list[Stroke]:
    rim = p.cap(np.ones(361), np.linspace(0, 360, 361))
    strokes = [Stroke("the boundary", rim, p.accent, broken=p.hidden_rim, width=2.6)]
    if p.hidden_rim:
        strokes.append(Stroke("its hidden part", rim, p.accent, "dashed", True, 1.3))
    return strokes


def _wrong_rim(p: Params, trace: Trace) -> list[str]:
    """The boundary must be solid where it is in sight and dashed where the cap hides it: below a
    dome, where the surface turns its back to the viewer."""
    toward, problems = p.camera.toward, []
    lines = [line for line in trace.select("line", axes=0) if line.counted]
    for line in lines:
        seen = p.cap.seen(vertices(line), toward, 500).mean()
        if seen < 0.95 if line.linestyle == "solid" else seen > 0.05:
            problems.append(f"a {line.linestyle} part of the boundary has the wrong style")

    def turn(nodes: Array) -> Array:
        return np.asarray(np.degrees(np.arctan2(nodes[:, 1] / p.b, nodes[:, 0] / p.a)))

    def in_front(degrees: Array) -> Array:
        return np.asarray((p.cap.normals(1.0, degrees) @ toward > 0) | (p.rise <= 0))

    return problems + wrong_rim(lines, turn, in_front)
