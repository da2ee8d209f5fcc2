"""Facts of two boxes and an operation, the second way to each, and what a trace must show."""
# mypy: allow-untyped-calls

from collections.abc import Sequence

import numpy as np

from templates.base import Params
from templates.combined.parts.blocks import (
    box_cells,
    edge_runs,
    expect_faces,
    painted_wrongly,
    sighted_edges,
    surface,
    surface_by_differences,
)
from templates.combined.parts.boolean_plan import boxes_of, result_cells
from templates.geometry.scene import Scene
from tracer.facts import Fact
from tracer.trace import Trace


def boolean_facts(p: Params) -> list[Fact]:
    """Volumes by inclusion and exclusion, the surface by counting squares of the result."""
    first, second = boxes_of(p)
    sizes = [(high - low).tolist() for low, high in (first, second)]
    shared = (np.minimum(first[1], second[1]) - np.maximum(first[0], second[0])).tolist()
    a, b, both = (int(np.prod(size)) for size in (*sizes, shared))
    volume = {"union": a + b - both, "intersection": both, "difference": a - both}[p.operation]
    named = dict(zip("PQRS", p.points, strict=False))
    return [
        Fact("operation", p.operation, "visible"),
        Fact("boxes", 2, "visible"),
        *(Fact(f"point_{name}", list(point), "visible") for name, point in named.items()),
        Fact("first_size", sizes[0], "derivable"),
        Fact("second_size", sizes[1], "derivable"),
        Fact("shared_size", shared, "derivable"),
        Fact("first_volume", a, "derivable"),
        Fact("second_volume", b, "derivable"),
        Fact("shared_volume", both, "derivable"),
        Fact("volume", volume, "derivable"),
        Fact("surface_area", surface(result_cells(p)), "derivable"),
        Fact("elevation", p.elev, "derivable", "degrees"),
        Fact("azimuth", p.azim, "latent", "degrees"),
    ]


def recheck(p: Params, facts: Sequence[Fact]) -> list[str]:
    """The same from the unit cubes of the result."""
    known = {f.name: f.value for f in facts}
    first, second = (box_cells((*box[0], *(box[1] - box[0]))) for box in boxes_of(p))
    cells = result_cells(p)
    expected = {
        "volume": len(cells),
        "surface_area": surface_by_differences(cells),
        "first_volume": len(first),
        "second_volume": len(second),
        "shared_volume": len(first & second),
    }
    for name, cubes in (("first", first), ("second", second), ("shared", first & second)):
        expected[f"{name}_size"] = [len({cube[k] for cube in cubes}) for k in range(3)]  # type: ignore[assignment]
    return [
        f"{name} is {known[name]}, the cubes give {value}"
        for name, value in expected.items()
        if known[name] != value
    ]


def trace_problems(p: Params, trace: Trace) -> list[str]:
    """Disagreements of a trace with the boxes, the result and the axes."""
    scene = Scene(p.frame)
    cells = result_cells(p)
    if p.tones:
        expect_faces(scene, cells, p.view, p.tones)
    units = [(*cell, 1, 1, 1) for cell in sorted(cells)]
    boxes = [(*box[0], *(box[1] - box[0])) for box in boxes_of(p)]
    near, far = (
        [run for box in boxes for run in sighted_edges(edge_runs(box_cells(box)), [box], p.view)[k]]
        for k in (0, 1)
    )
    for edges, style, color in (
        (near, "-", p.accent), (far, p.far_dash, p.accent), (edge_runs(cells), "-", p.ink),
    ):  # fmt: skip
        seen, hidden = sighted_edges(edges, units, p.view)
        for edge in seen:
            scene.line(edge, style, color)
        for edge in hidden if p.dash else ():
            scene.line(edge, p.dash, p.hidden)
    for point in p.points:
        scene.dot(point)
    for k, text, dx, dy in p.labels:
        scene.text(p.points[k], (dx, dy), text)
    for k, name in enumerate("xyz"):
        place = np.array(p.origin) + 1.35 * 1.2 * np.eye(3)[k]
        scene.text(place, (0, 0), f"${name}$")
    scene.captions += [p.title, p.legend]
    painted = [np.array(e.data, float)[:4] for e in trace.select("face")]
    return [
        *scene.compare(trace, 0),
        *painted_wrongly(painted, p.view, 2),
        *_arrow_problems(p, trace),
    ]


def _arrow_problems(p: Params, trace: Trace) -> list[str]:
    """Arrows that do not point along the axes."""
    arrows = [np.array(e.data, float) for e in trace.select("arrow") if e.data]
    start = np.array(p.origin)
    wanted = [np.array([start, start + 1.2 * way]) for way in np.eye(3)]
    ends = [arrow[[0, -1]] for arrow in arrows]
    if len(ends) != len(wanted):
        return [f"{len(ends)} coordinate axes are drawn"]
    return [
        f"no axis leads to {want[1].tolist()}"
        for want in wanted
        if not any(np.abs(end - want).max() < 1e-6 for end in ends)
    ]
