"""Facts of truncated regular solids, the second way to each, and what a trace must show."""
# mypy: allow-untyped-calls

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.dimensions import expect_dimensions
from templates.geometry.scene import Scene, crowded_texts
from templates.geometry.solids import closest_pair, hull
from templates.geometry.ticks import stated
from templates.polyhedra.parts.figures import basic_facts, lit_color, recheck_counts
from templates.polyhedra.parts.regular import SCHLAEFLI, school_measures
from templates.polyhedra.parts.truncate_plan import Stage, solid_name
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]
LEAST_FACING = 0.025
"""Cosine between a face's normal and the line of sight, below which the face is a sliver."""
LEAST_PAIR = 7.0
"""Pixels between two corners in sight."""


def truncated_facts(p: Params) -> list[Fact]:
    """Counts of what is drawn, lengths and volumes in the printed unit (two decimals)."""
    sides, around = SCHLAEFLI[p.kind]
    names = [solid_name(p.kind, p.edge, s.cut) for s in p.stages]
    common = [
        Fact("regular_solid", p.kind, "visible" if p.tips else "derivable"),
        Fact("edge_length", p.edge, "visible", p.unit),
        Fact("cut_faces", len(p.base.vertices), "derivable"),
        Fact("cut_face_sides", around, "visible"),
        Fact("trimmed_faces", len(p.base.faces), "derivable"),
    ]
    polygons = [sides if 2 * s.cut == p.edge else 2 * sides for s in p.stages]
    cubic = p.unit and f"{p.unit}³"
    if len(p.stages) == 1:
        (only,) = p.stages
        return [
            *basic_facts(p),
            *common,
            Fact("solid", names[0], "derivable"),
            Fact("cut_length", only.cut, "visible", p.unit),
            Fact("trimmed_face_sides", polygons[0], "visible"),
            Fact("kept_edge", round(p.edge - 2 * only.cut, 4), "derivable", p.unit),
            Fact("cut_edge", stated(_cut_edge(only)), "derivable", p.unit),
            Fact("volume", stated(only.solid.volume), "derivable", cubic),
            Fact("removed_volume", stated(p.base.volume - only.solid.volume), "derivable", cubic),
        ]
    whole: Visibility = "derivable" if p.shown == "opaque" else "visible"
    solids = [s.solid for s in p.stages]
    return [
        *common,
        Fact("stages", len(p.stages), "visible"),
        Fact("solids", names, "derivable"),
        Fact("cut_lengths", [s.cut for s in p.stages], "visible", p.unit),
        Fact("trimmed_face_sides", polygons, "visible"),
        Fact("vertices", [len(s.vertices) for s in solids], whole),
        Fact("edges", [len(s.edges) for s in solids], whole),
        Fact("faces", [len(s.faces) for s in solids], whole),
        Fact("volumes", [stated(s.volume) for s in solids], "derivable", cubic),
        Fact("elevation", p.elev, "derivable", "degrees"),
        Fact("azimuth", p.azim, "latent", "degrees"),
    ]


def _cut_edge(only: Stage) -> float:
    """Length of the sides of a cut."""
    a, b = only.solid.vertices[list(only.solid.faces[-1][:2])]
    return float(np.linalg.norm(b - a))


def recheck(p: Params, facts: Sequence[Fact]) -> list[str]:
    """Hulls of the corners, the regular solid's formula less the tips, Euler's formula."""
    known = {f.name: f.value for f in facts}
    problems = recheck_counts(p, facts) if len(p.stages) == 1 else []
    for k, part in enumerate(p.stages):
        found = hull(part.solid.vertices)
        counts = {
            "vertices": len(found.vertices), "edges": len(found.edges), "faces": len(found.faces),
            "volume": stated(found.volume),
        }  # fmt: skip
        counts["removed_volume"] = stated(_tips(p, part.cut))
        whole = school_measures(p.kind, p.edge)["volume"]
        if abs(whole - _tips(p, part.cut) - found.volume) > 1e-6 * whole:
            problems.append("tips and rest do not add up to the regular solid")
        for name, value in counts.items():
            fact = known.get(name, known.get(f"{name}s"))
            given = fact[k] if isinstance(fact, list) else fact
            if given is not None and abs(given - value) > 0.011:
                problems.append(f"{name} is {given}, the hull gives {value}")
        sides = sorted(len(face) for face in found.faces)
        wanted = known["trimmed_face_sides"]
        polygon = wanted[k] if isinstance(wanted, list) else wanted
        listed = [polygon] * known["trimmed_faces"] + [known["cut_face_sides"]] * known["cut_faces"]
        if sides != sorted(listed):
            problems.append(f"the hull has faces with {sides} sides")
        if len(p.stages) > 1 and counts["vertices"] - counts["edges"] + counts["faces"] != 2:
            problems.append("Euler's formula fails")
    return problems


def _tips(p: Params, cut: float) -> float:
    """Volume of all that is cut off: pyramids over the polygons around each corner."""
    total = 0.0
    for k, corner in enumerate(p.base.vertices):
        ends = [j if i == k else i for i, j in p.base.edges if k in (i, j)]
        arms = (p.base.vertices[ends] - corner) * cut / p.edge
        middle = arms.mean(axis=0)
        order = np.argsort(np.arctan2(*_plane(arms - middle, middle).T))
        ring = arms[order]
        total += sum(
            abs(float(np.linalg.det([a, b, middle]))) / 6
            for a, b in zip(ring, np.roll(ring, -1, axis=0), strict=True)
        )
    return total


def _plane(points: Array, normal: Array) -> Array:
    """Coordinates in the plane with this normal."""
    first = points[0] / np.linalg.norm(points[0])
    second = np.cross(normal / np.linalg.norm(normal), first)
    return np.column_stack([points @ first, points @ second])


def unreadable(p: Params) -> str | None:
    """Why the solids cannot be read off the picture, or None."""
    toward = p.frame.axes[2]
    if p.tips and np.abs(p.base.normals @ toward).min() < LEAST_FACING:
        return "face seen nearly edge-on"
    for part in p.stages:
        solid = part.solid
        if np.abs(solid.normals @ toward).min() < LEAST_FACING:
            return "face seen nearly edge-on"
        points = p.frame.px(solid.vertices)
        if p.shown == "opaque":
            points = points[~solid.hides(solid.vertices, toward)]
        if closest_pair(points) < LEAST_PAIR:
            return "vertices nearly coincide in the picture"
    return None


# --- what a trace must show --------------------------------------------------------------------


def trace_problems(p: Params, trace: Trace) -> list[str]:
    """Disagreements of a trace with the hulls of the corners, panel by panel."""
    problems = []
    for k, (part, frame) in enumerate(zip(p.stages, p.frames, strict=True)):
        scene = Scene(frame)
        _expect(p, scene, part)
        if p.measured:
            expect_dimensions(scene, p.measured, p.accent)
        problems += scene.compare(trace, k)
    wanted = [p.title, *(text for _, text in p.captions)]
    problems += [f"text {text!r} is missing" for text in wanted if text and text not in trace.texts]
    return problems + crowded_texts(trace)


def _expect(p: Params, scene: Scene, part: Stage) -> None:
    """Edges, painted faces and tips of one stage."""
    solid, toward = hull(part.solid.vertices), p.frame.axes[2]
    behind = solid.hides(solid.segments.mean(axis=1), toward)
    if p.shown != "opaque":
        for segment, hidden in zip(solid.segments, behind, strict=True):
            scene.line(segment, p.dash if hidden else "-", p.hidden if hidden else p.ink)
    for polygon, normal in zip(solid.polygons, solid.normals, strict=True):
        if p.shown == "frame" or solid.hides(polygon.mean(axis=0), toward)[0]:
            continue
        # Trimmed faces lie in the planes of the regular solid
        old = np.abs(p.base.normals @ polygon.mean(axis=0) - p.base.levels).min() < 1e-6
        paint = p.tint if old else p.fill
        scene.face(polygon, lit_color(paint, normal, p.light) if p.shown == "opaque" else paint)
    if p.tips:
        share = part.cut / p.edge
        for a, b in p.base.segments[~p.base.hides(p.base.segments.mean(axis=1), toward)]:
            if share == 0.5:
                scene.line(np.array([a, b]), "-", p.accent)
                continue
            for start, end in ((a, b), (b, a)):
                scene.line(np.array([start, start + share * (end - start)]), "-", p.accent)
