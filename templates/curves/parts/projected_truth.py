"""Facts of a curve with shadows, their second computation, and what was drawn."""

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.curves.parts.box import box_facts, wrong_box
from templates.curves.parts.projected_words import heading, place, stroke
from templates.curves.parts.shadow_curves import UP, residual
from templates.geometry.drawn import Stroke, lines, numbers_in, vertices, wrong_strokes
from templates.geometry.quadrature import arc_length
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]


def projected_facts(p: Params) -> list[Fact]:
    stated: Visibility = "visible" if p.title_kind == "formula" else "derivable"
    facts = [
        Fact("kind", p.kind, "visible"),
        Fact("pattern", p.pattern, "derivable"),
        Fact("equation", p.curve.equation(), stated),
        Fact("shadows", len(p.planes), "visible"),
        *(Fact(f"shadow_along_{c}", p.shape_of[c], "visible") for c in p.planes),
        *(Fact(f"plane_of_{c}", p.walls[c], "visible") for c in p.planes),
        *(Fact(f"stroke_along_{c}", stroke(p, c), "visible") for c in p.planes),
        Fact("arc_length", p.arc_length, "derivable"),
        Fact("width", p.a, stated),
        Fact("closed", _closed(p), "derivable"),
        *box_facts(p),
    ]
    if heading(p):
        facts.append(Fact("title", heading(p), "visible"))
    if p.mark_at is not None:
        facts.append(Fact("marked_parameter", p.curve.end(p.mark_at), "derivable"))
        facts.append(Fact("dashed_lines", len(p.planes), "visible"))
        for name, point in zip(("P", *(f"P{c}" for c in p.planes)), p.points, strict=True):
            facts.append(Fact(f"point_{name}", [round(v, 3) for v in point], "derivable"))
    return facts


def _closed(p: Params) -> bool:
    first, last = p.curve.at(np.array(p.curve.span))
    return bool(np.linalg.norm(last - first) < 1e-9)


def _base(p: Params, nodes: Array) -> tuple[Array, Array, Array]:
    """Coordinates u, v, w of points x, y, z."""
    order = list(UP[p.up])
    u, v, w = (nodes[:, order.index(k)] for k in range(3))
    return u, v, w


def check_projected(p: Params) -> list[str]:
    """Implicit equations, the length by finite differences, shadows shorter than the curve."""
    problems = []
    nodes = p.curve.nodes(900)
    if residual(p.size, *_base(p, nodes)) > 1e-9:
        problems.append("the curve does not satisfy its implicit equations")
    length = arc_length(p.curve.at, *p.curve.span)
    if abs(length - p.arc_length) > 2e-3:
        problems.append(f"arc length {p.arc_length}, by finite differences {length}")
    for axis in p.planes:
        k = "xyz".index(axis)
        flat = np.delete(nodes, k, axis=1)
        if np.linalg.norm(np.diff(flat, axis=0), axis=1).sum() > length + 1e-6:
            problems.append(f"the shadow along {axis} is longer than the curve")
        if _shape(flat) not in (None, p.shape_of[axis]):
            problems.append(f"the shadow along {axis} is a {_shape(flat)}")
    if p.mark_at is not None and residual(p.size, *_base(p, np.array(p.points[:1]))) > 1e-5:
        problems.append("the marked point is off the curve")
    return problems


def _shape(flat: Array) -> str | None:
    """A shadow's kind from its points alone, where a fitted conic decides it."""
    x, y = (flat - flat.mean(axis=0)).T
    if np.linalg.svd(np.column_stack([x, y]), compute_uv=False)[1] < 1e-9:
        return "slanted line segment"
    columns = np.column_stack([x * x, x * y, y * y, x, y, np.ones_like(x)])
    _, sizes, rows = np.linalg.svd(columns, full_matrices=False)
    if sizes[-1] > 1e-9 * sizes[0]:
        return None
    a, b, c = rows[-1][:3]
    if abs(b * b - 4 * a * c) < 1e-9:
        return None  # a parabola, whole or as an arc: its name depends on the ends
    return "circle" if abs(a - c) + abs(b) < 1e-9 else "ellipse"


def compare_projected(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the geometry promised."""
    labels = [f"shadow on {place(p, c)}" for c in p.planes]
    problems = wrong_box(p, trace, ["curve", *labels] if p.legend else [])
    problems += wrong_strokes(trace, _strokes(p))
    whole = [vertices(e) for e in lines(trace, p.curve_color, "solid") if e.label == "curve"]
    if len(whole) != 1:
        return [*problems, f"{len(whole)} curves are drawn in {p.palette}"]
    if residual(p.size, *_base(p, whole[0])) > 1e-6:
        problems.append("the drawn curve does not satisfy its implicit equations")
    drawn = float(np.linalg.norm(np.diff(whole[0], axis=0), axis=1).sum())
    if abs(drawn - p.arc_length) > 0.01 * p.arc_length:
        problems.append(f"{drawn:.3f} of the curve's length {p.arc_length} is drawn")
    return problems + _wrong_title(p)


def _strokes(p: Params) -> list[Stroke]:
    """Every line, from the curve and its coordinates dropped."""
    whole = p.curve.nodes(1201)
    strokes = [Stroke("the curve", whole, p.curve_color)]
    styles = {"-": "solid", "--": "dashed", "-.": "dashdot", ":": "dotted"}
    for axis in p.planes:
        drop = np.array([c != axis for c in "xyz"], float)
        flat = whole * drop + p.walls[axis] * (1 - drop)
        style = styles[getattr(p, f"{axis}_style")]
        strokes.append(
            Stroke(f"the shadow along {axis}", flat, getattr(p, f"{axis}_shadow"), style)
        )
    for image in p.points[1:]:
        strokes.append(
            Stroke("a projecting line", np.array([p.points[0], image]), p.accent, "dashed")
        )
    return strokes


def _wrong_title(p: Params) -> list[str]:
    """Every number of a formula must be a size of the curve or an end of its interval."""
    if p.title_kind != "formula":
        return []
    known = [p.a, p.h, abs(p.low), p.high, 0, 1, 2, 3]
    stray = [n for n in numbers_in(p.title) if not np.isclose(known, n, atol=1e-6).any()]
    return [f"the title says {n}, which the curve does not show" for n in stray]
