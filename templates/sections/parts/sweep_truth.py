"""Whether a drawn sweep is right: every panel, and every section in true shape."""
# mypy: allow-untyped-calls

from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry import shapes
from templates.geometry.scene import Scene
from templates.geometry.solids import Solid
from templates.sections.parts.sweeps import Course, flat_sections
from tracer.trace import Trace

Array = NDArray[np.float64]


def areas_again(p: Params) -> list[float]:
    """Areas by the shoelace formula in the plane of each section."""
    return [
        float(abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2)
        for x, y in (flat.T for flat in flat_sections(p))
    ]


def perimeters_again(p: Params) -> list[float]:
    """Perimeters as sums over pairs of section corners that lie on a common face."""
    solid: Solid = p.built
    course = Course(p.swept)
    totals = []
    for a, b in p.stops:
        ring = course.section(a / b)
        on = np.abs(ring @ solid.normals.T - solid.levels) < 1e-6
        pairs = [(i, j) for i, j in combinations(range(len(ring)), 2) if (on[i] & on[j]).any()]
        totals.append(sum(float(np.linalg.norm(ring[i] - ring[j])) for i, j in pairs))
    return totals


def compare_sweep(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the trace and the sweep."""
    per_panel = 1 + int(p.flat)
    if len(trace.axes) != per_panel * len(p.stops):
        return [f"{len(trace.axes)} axes instead of {per_panel * len(p.stops)}"]
    problems = []
    for k in range(len(p.stops)):
        scene = _expected_panel(p, k)
        problems += scene.compare(trace, per_panel * k)
        problems += shapes.view_differences(trace.axes[per_panel * k], (p.elev, p.azim))
    if p.flat:
        problems += _flat_differences(p, trace)
    return problems


def _expected_panel(p: Params, k: int) -> Scene:
    """The solid with one section, its title, and the label below it."""
    solid: Solid = p.built
    a, b = p.stops[k]
    scene = Scene(p.frames[k])
    toward = scene.frame.axes[2]
    ring = Course(p.swept).section(a / b)
    scene.face(ring, p.fill, p.alpha)
    borders = np.stack([ring, np.roll(ring, -1, axis=0)], axis=1)
    for segments, color, dim in ((solid.segments, p.ink, p.hidden), (borders, p.accent, p.accent)):
        behind = solid.hides(segments.mean(axis=1), toward)
        for segment, is_hidden in zip(segments, behind, strict=True):
            scene.line(segment, p.dash if is_hidden else "-", dim if is_hidden else color)
    scene.captions += [p.title, f"{p.label[0]}{p.texts[k]}{p.label[1]}"]
    return scene


def _flat_differences(p: Params, trace: Trace) -> list[str]:
    """The polygons, each in the middle below its picture, all to one scale."""
    problems = []
    for k, flat in enumerate(flat_sections(p)):
        axes = trace.axes[2 * k + 1]
        drawn = shapes.patches(trace, 2 * k + 1)
        problems += shapes.differences(
            f"shape {k + 1}", drawn, [(flat, shapes.hex8((p.fill, p.alpha)))]
        )
        x0, y0, x1, y1 = axes.bbox
        picture = trace.axes[2 * k].bbox
        if abs(x0 + x1 - picture[0] - picture[2]) > 2 or y0 < trace.figure.height / 2:
            problems.append(f"shape {k + 1} is not below its picture")
        scales = (x1 - x0) / np.ptp(axes.xlim), (y1 - y0) / np.ptp(axes.ylim)
        if abs(scales[0] / scales[1] - 1) > 0.02 or axes.xlim != trace.axes[1].xlim:
            problems.append(f"shape {k + 1} is not to the common scale")
    return problems
