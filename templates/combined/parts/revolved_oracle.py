"""Whether a drawn stack of solids of revolution is right: sampled surface, lines of sight, rays."""

from itertools import pairwise
from typing import Any

import numpy as np
from matplotlib.path import Path
from numpy.typing import NDArray

from templates.base import Params
from templates.combined.parts.profiles import Profile
from templates.combined.parts.revolved import rims
from templates.geometry.frame import DPI
from templates.geometry.scene import PIXEL_SLACK, crowded_texts, misplaced
from templates.geometry.shapes import Shape, differences, hex8
from tracer.trace import Element, Trace

Array = NDArray[np.float64]
LID_SHARE = 0.97
NEAR = 1e-6
WITNESS = 0.6
"""Width of witness lines in points."""


def compare_drawing(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the trace and the solid, by other means than the drawing's."""
    found = [e for e in trace.elements if e.data and e.role in ("data", "annotation")]
    lines = [e for e in found if e.kind == "line"]
    solid = [e for e in lines if e.linestyle == "solid" and e.linewidth == p.thick]
    dashed = [e for e in lines if e.linestyle == "dashed"]
    return [
        *on_surface(p, solid, hidden=False),
        *on_surface(p, dashed, hidden=True),
        *closed_rims(p, solid + dashed),
        *covered_contour(p, solid),
        *_dimensions(p, lines, [e for e in found if e.kind == "marker"]),
        *_axis(p, [e for e in lines if e.linestyle == "dashdot"]),
        *_paint(p, [e for e in found if e.kind == "face"]),
        *_texts(p, trace),
        *misplaced(found, p.frame),
        *crowded_texts(trace),
    ]


def _points(element: Element) -> Array:
    return np.array(element.data, float)


def on_surface(p: Params, lines: list[Element], hidden: bool) -> list[str]:
    """Points of a line lie on the surface, and the solid covers them exactly if they are dashed."""
    profile: Profile = p.profile
    low, high = profile.span
    color, problems = hex8(p.hidden if hidden else p.ink), []
    for line in lines:
        points = _points(line)
        radius = profile.radius_at(points[:, 2].clip(low, high))
        off = np.abs(np.hypot(points[:, 0], points[:, 1]) - radius)
        if line.linestyle != "solid" or len(points) > 2:
            covered = profile.contains(points + p.frame.axes[2] * (high - low) * 1e-3)
            if (covered != hidden).mean() > 0.12:
                problems.append(
                    f"line {line.id} is {line.linestyle} although it is {'seen' if hidden else 'covered'}"
                )
        if off.max() > 1e-5 * high or line.edgecolor != color:
            problems.append(f"line {line.id} ({line.edgecolor}) does not lie on the solid")
    return problems


def closed_rims(p: Params, lines: list[Element]) -> list[str]:
    """Each rim is drawn all around."""
    problems = []
    points = np.concatenate(
        [np.zeros((0, 3)), *[_points(e) for e in lines if len(e.data or ()) > 2]]
    )
    for radius, z in rims(p.profile):
        near = (
            np.abs(points[:, 2] - z) + np.abs(np.hypot(points[:, 0], points[:, 1]) - radius) < 1e-5
        )
        angles = np.sort(np.degrees(np.arctan2(points[near, 1], points[near, 0])))
        if len(angles) < 2 or np.diff(angles, append=angles[:1] + 360).max() > 8:
            problems.append(f"the circle of radius {radius} at height {z} is not closed")
    return problems


def _surface(p: Params) -> Array:
    """The rims and domes in pixels: walls are straight, so what reaches furthest is among these."""
    r, z = p.profile.outline(40).T
    turns = np.radians(np.arange(0, 360, 3))[:, None]
    points = np.stack([r * np.cos(turns), r * np.sin(turns), np.broadcast_to(z, (120, len(z)))], -1)
    pixels: Array = p.frame.px(points)
    return pixels


def covered_contour(p: Params, solid: list[Element]) -> list[str]:
    """The outline of the sampled surface is covered by solid lines."""
    angles = np.radians(np.arange(0, 360, 4))
    compass = np.stack([np.cos(angles), np.sin(angles)])
    surface = _surface(p)
    extreme = surface[np.argmax(surface @ compass, axis=0)]
    probes = np.concatenate([extreme, (extreme + np.roll(extreme, 1, axis=0)) / 2])
    pairs = [
        np.stack([px[:-1], px[1:]], axis=1)
        for px in (p.frame.px(_points(e)) for e in solid)
        if len(px) > 1
    ]
    if not pairs:
        return ["no outline is drawn"]
    gaps = _distances(probes, np.concatenate(pairs))
    return [f"the outline is {gaps.max():.1f} px off"] if gaps.max() > 2.5 else []


def _distances(points: Array, segments: Array) -> Array:
    start, step = segments[:, 0], segments[:, 1] - segments[:, 0]
    along = ((points[:, None] - start) * step).sum(axis=2) / np.maximum((step**2).sum(axis=1), 1e-9)
    feet = start + along.clip(0, 1)[..., None] * step
    nearest: Array = np.linalg.norm(points[:, None] - feet, axis=2).min(axis=1)
    return nearest


def _dimensions(p: Params, lines: list[Element], markers: list[Element]) -> list[str]:
    """Radii, heights between their witness lines, and arrow heads, from the sizes of the stack."""
    s = p.stack
    spans = [h for h in (s.low_cone, s.body, s.high_cone) if h]
    levels = np.cumsum([-s.low_cone, *spans])
    upright = [((p.line_x, 0, a + p.head), (p.line_x, 0, b - p.head)) for a, b in pairwise(levels)]
    turn = np.radians(p.direction)
    rim = np.array([np.sin(turn), -np.cos(turn), 0.0])
    narrow = s.upper < s.radius
    centres = [(s.radius, s.body if s.top == "flat" and s.body and not narrow else 0.0)]
    centres += [(s.upper, s.body)] * narrow
    radii = [((0, 0, z), tuple(r * rim + (0, 0, z))) for r, z in centres]
    thin = [((start, 0, z), (p.thin_end, 0, z)) for start, z in p.witnesses]
    starts = [abs(start) - (0 if _is_tip(p, z) else _rim(p, z)) for start, z in p.witnesses]
    accent = hex8(p.accent)
    drawn: dict[float, list[Shape]] = {p.fine: [], WITNESS: []}
    for e in lines:
        if e.edgecolor == accent and e.linewidth in drawn and e.linestyle == "solid":
            drawn[e.linewidth].append((e.data or (), "line"))
    heads = [(end,) for line in upright for end in line] + [(line[0],) for line in radii]
    return [
        *differences("dimension", drawn[p.fine], [(x, "line") for x in upright + radii], NEAR),
        *differences("witness", drawn[WITNESS], [(x, "line") for x in thin], NEAR),
        *differences("mark", [(e.data or (), "") for e in markers], [(x, "") for x in heads], NEAR),
        *(["witness lines do not start beside the solid"] if np.ptp(starts) > 0.03 else []),
        *(["heights and witness lines differ"] if len(levels) != len(thin) else []),
    ]


def _is_tip(p: Params, z: float) -> bool:
    s = p.stack
    return bool((s.low_cone and z < 0) or (s.high_cone and z > s.body))


def _rim(p: Params, z: float) -> float:
    return float(p.stack.radius if z == 0 else p.stack.upper)


def _axis(p: Params, lines: list[Element]) -> list[str]:
    if len(lines) != int(p.axis_line):
        return [f"{len(lines)} axes of revolution are drawn"]
    low, high = p.profile.span
    margin = 0.06 * (high - low)
    off = [e for e in lines if np.abs(_points(e)[:, :2]).max() > 1e-9]
    ends = [low - margin, high + margin]
    short = [e for e in lines if np.abs(np.sort(_points(e)[:, 2]) - ends).max() > 0.006]
    return ["the axis of revolution is misplaced"] if off or short else []


def _paint(p: Params, faces: list[Element]) -> list[str]:
    """The color on top, at sampled pixels, is that of the part that a ray meets first."""
    if not p.fills:
        return ["an unpainted solid has fills"] if faces else []
    polygons = [(Path(p.frame.px(_points(f))), f.facecolor) for f in faces]
    right, up, toward = p.frame.axes
    low, high = p.profile.span
    reach = float(np.hypot(p.stack.radius, high - low))
    steps = np.linspace(reach, -reach, 600)[:, None] * toward
    problems = []
    for u in np.linspace(-0.93, 0.93, 9) * p.stack.radius:
        for v in np.linspace(low, high, 13):
            ray = u * right + v * up + (steps - (steps @ up)[:, None] * up)
            inside = np.flatnonzero(p.profile.contains(ray))
            wanted = _part_color(p, ray[inside[0]]) if len(inside) else None
            spot = p.frame.px(u * right + v * up)[0]
            drawn = [c for path, c in polygons if path.contains_point(spot)]
            if wanted and (not drawn or drawn[-1] != hex8(wanted)):
                problems.append(f"at {spot.round()} the color is {drawn[-1:]}, not {wanted}")
    return problems[:2]


def _part_color(p: Params, hit: Array) -> Any:
    """Color of the part around a point just inside the surface; None near a border of parts."""
    z, s = float(hit[2]), p.stack
    slack = 0.02 * (p.profile.span[1] - p.profile.span[0])
    if s.top == "flat" and abs(z - s.body) < slack:
        lid = np.hypot(hit[0], hit[1]) < LID_SHARE * s.upper - 2 * slack
        return p.lid_color if lid else None
    if any(abs(z - rim) < slack for _, rim in rims(p.profile)):
        return None
    return p.body_color if s.body and 0 < z < s.body else p.cap_color


def _texts(p: Params, trace: Trace) -> list[str]:
    """Every printed size stands nearer to its own dimension line than to any other."""
    problems = []
    anchors = p.frame.px(np.array(p.anchors))
    if p.title and p.title not in trace.texts:
        problems.append(f"title {p.title!r} is missing")
    height = p.frame.figsize[1] * DPI
    for k, (text, *place) in enumerate(p.notes):
        drawn = [e for e in trace.elements if e.kind == "text" and e.text == text and e.pixels]
        spots = [np.array(e.pixels, float)[0] * (1, -1) + (0, height) for e in drawn if e.pixels]
        wanted = p.frame.px(place)[0]
        if not any(np.abs(spot - wanted).max() < PIXEL_SLACK for spot in spots):
            problems.append(f"text {text!r} is not where it belongs")
        elif np.linalg.norm(anchors - wanted, axis=1).argmin() != k:
            problems.append(f"text {text!r} stands nearer to another dimension")
    expected = len(p.notes) + bool(p.title)
    drawn_texts = [e for e in trace.elements if e.kind == "text" and e.text]
    if len(drawn_texts) != expected:
        listed = sorted(e.text or "" for e in drawn_texts)
        problems.append(f"{len(drawn_texts)} texts instead of {expected}: {listed}")
    return problems
