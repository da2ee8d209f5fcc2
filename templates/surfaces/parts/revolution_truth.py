"""Facts of surfaces of revolution, their second computation, and the comparison with the drawing."""

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.drawn import (
    Stroke,
    hexa,
    markers,
    misplaced_texts,
    vertices,
    wrong_axes,
    wrong_strokes,
    wrong_texts,
    wrong_ticks,
)
from templates.surfaces.parts.painted import (
    cells_of,
    corners_of,
    directed_area,
    faces_of,
    tint,
    wrong_faces,
    wrong_order,
)
from templates.surfaces.parts.revolution_words import curve_of
from templates.surfaces.parts.swept import Swept, triangulated_area
from tracer.facts import Fact, Visibility
from tracer.trace import Element, Trace

Array = NDArray[np.float64]

EDGE = 1.2
"""Width of rims in points."""
AXIS = "0.35"
"""Color of the axis."""


def revolution_facts(p: Params) -> list[Fact]:
    turn: Visibility = "derivable" if p.title_kind == "curve" else "visible"
    area: Visibility = "visible" if p.title_kind == "area" else "derivable"
    volume: Visibility = "visible" if p.title_kind == "volume" else "derivable"
    lined = p.lines != "same"
    return [
        Fact("curve", curve_of(p), "visible"),
        Fact("axis_of_revolution", p.axis, "visible"),
        Fact("interval", [p.low, p.high], "visible"),
        Fact("sweep", p.sweep, turn, "degrees"),
        Fact("end_radii", [p.low_radius, p.high_radius], "derivable"),
        Fact("profile_length", p.profile_length, "derivable"),
        Fact("mean_radius_of_profile", p.mean_radius, "derivable"),
        Fact("area", p.area, area),
        Fact("volume_swept", p.volume, volume),
        Fact("bands", p.bands, "visible" if lined else "latent"),
        Fact("faces_per_band", p.sectors, "visible" if lined else "latent"),
        Fact("axis_limits", [*p.x_limits, *p.y_limits, *p.z_limits], "visible"),
        Fact("color", p.paint, "visible"),
        Fact("camera_elevation", p.elev, "derivable", "degrees"),
        Fact("camera_azimuth", p.azim, "derivable", "degrees"),
        *(Fact(f"point_{n}", list(q), "derivable") for n, q in zip(p.names, p.points, strict=True)),
    ]


def check_revolution(p: Params) -> list[str]:
    """Area by triangulation, volume by stacked frusta, length by chords, Pappus's theorem."""
    surface: Swept = p.surface
    h = np.linspace(p.low, p.high, 20_001)
    r = surface.radius(h)
    chords = np.hypot(np.diff(h), np.diff(r))
    frusta = float(((r[1:] ** 2 + r[1:] * r[:-1] + r[:-1] ** 2) / 3 * np.diff(h)).sum())
    mean = float(((r[1:] + r[:-1]) / 2 * chords).sum() / chords.sum())
    turn = float(np.radians(p.sweep))
    found = {
        "area": triangulated_area(_evenly(p), (0, 1), (0, p.sweep), 64),
        "volume": frusta * turn / 2,
        "profile_length": float(chords.sum()),
        "mean_radius": mean,
    }
    problems = [
        f"{name} is {getattr(p, name)}, by a second way {value:.5f}"
        for name, value in found.items()
        if abs(getattr(p, name) - value) > 6e-4 + 2e-4 * abs(value)
    ]
    if abs(p.area - turn * p.mean_radius * p.profile_length) > 2e-3 * p.area:
        problems.append("area, length and mean radius contradict Pappus's theorem")
    return problems


def _evenly(p: Params):  # type: ignore[no-untyped-def]
    """The surface over a parameter that keeps the profile smooth, even at the tip of a root."""
    rooted = p.kind == "root"

    def place(s: Array, degrees: Array) -> Array:
        if rooted:
            low, high = np.sqrt(p.low), np.sqrt(p.high)
            return np.asarray(p.surface((low + (high - low) * s) ** 2, degrees))
        return np.asarray(p.surface(p.low + (p.high - p.low) * s, degrees))

    return place


def compare_revolution(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the surface promised."""
    problems = wrong_axes(trace, p.camera) + wrong_texts(trace, ["$x$", "$y$", "$z$", p.title])
    problems += wrong_ticks(trace.axes[0], (p.x_ticks, p.y_ticks, p.z_ticks))
    faces, cells = faces_of(trace), _cells(p)
    tints = [tint(p.outside if _outer(p, cell) else p.inside, cell) for cell in cells]
    problems += wrong_faces(faces, cells, tints, p.lines)
    problems += wrong_order(faces, p.camera) if faces else []
    problems += wrong_strokes(trace, _strokes(p)) + _wrong_axis(p, trace, faces)
    dots = markers(trace)
    if len(dots) != len(p.points) or (len(dots) and np.abs(dots - p.points).max() > 2e-3):
        problems.append(f"points are marked at {dots.tolist()}, not at {p.points}")
    if {e.facecolor for e in trace.select("marker") if e.counted} - {hexa(p.accent)}:
        problems.append(f"the points are not {p.accent_name}")
    toward = p.camera.toward
    profile = p.surface(np.linspace(p.low, p.high, 90), 0)
    if not p.surface.seen(profile, toward, 400).all():
        problems.append("a part of the profile is hidden")
    return problems + misplaced_texts(trace, p.camera, [*zip(p.names, p.name_places, strict=True)])


def _cells(p: Params) -> list[Array]:
    """The flat faces of the surface."""
    heights, degrees = (
        np.linspace(p.low, p.high, p.bands + 1),
        np.linspace(0, p.sweep, p.sectors + 1),
    )
    return cells_of(p.surface(heights[:, None], degrees))


def _outer(p: Params, face: Array) -> bool:
    """Whether a face turns away from the axis toward the viewer, who sees its outside then."""
    normal = directed_area(face)
    u, v, _ = p.surface.local(face.mean(axis=0))
    outward = p.surface.local(normal)[:2] @ (u, v)
    return bool((normal @ p.camera.toward) * outward > 0)


def _wrong_axis(p: Params, trace: Trace, faces: list[Element]) -> list[str]:
    """Each piece of the axis is within its band: painted over the inner faces, under the outer ones."""
    surface: Swept = p.surface
    rings = [corners_of(face) for face in faces]
    heights = [surface.local(ring)[:, 2] for ring in rings]
    middles = [(h.min() + h.max()) / 2 for h in heights]
    outer = [_outer(p, ring) for ring in rings]
    for piece in trace.select("line", axes=0):
        if piece.counted and piece.edgecolor == hexa(AXIS):
            low, high = sorted(surface.local(vertices(piece))[:, 2].clip(p.low, p.high))
            own = [k for k, middle in enumerate(middles) if low < middle < high]
            if any(outer[k] != (faces[k].paint > piece.paint) for k in own):
                return ["a piece of the axis is not within its band"]
    return []


def _strokes(p: Params) -> list[Stroke]:
    """Profile, rims, the other edge where it is seen, and the pieces of the axis."""
    surface: Swept = p.surface
    along, angles = np.linspace(p.low, p.high, 200), np.linspace(0, p.sweep, 200)
    strokes = [Stroke("the profile", surface(along, 0.0), p.accent, width=2.6)]
    for level, rim in ((p.low, p.low_rim), (p.high, p.high_rim)):
        if rim:
            strokes.append(Stroke("a rim", surface(np.full(200, level), angles), p.ink, width=EDGE))
    if p.end_seen:
        end = surface(along, np.full(200, p.sweep))
        strokes.append(Stroke("the last edge", end, p.ink, width=EDGE))
    inner = np.linspace(p.low, p.high, p.bands + 1)[1:-1]
    ends = np.array([p.low - p.beyond, *inner, p.high + p.beyond])
    axis = np.roll(np.column_stack([0 * ends, 0 * ends, ends]), "xyz".index(p.axis) + 1, axis=1)
    pieces = [axis[k : k + 2] for k in range(p.bands)]
    return strokes + [Stroke("a piece of the axis", piece, AXIS, width=0.9) for piece in pieces]
