"""Facts of surfaces of revolution, their second computation, and the comparison with the drawing."""

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.drawn import (
    Stroke,
    hexa,
    markers,
    misplaced_texts,
    wrong_axes,
    wrong_strokes,
    wrong_texts,
    wrong_ticks,
)
from templates.surfaces.parts.painted import corners_of, faces_of, has_tint, wrong_order
from templates.surfaces.parts.revolution_words import curve_of
from templates.surfaces.parts.swept import Swept, triangulated_area
from tracer.facts import Fact, Visibility
from tracer.trace import Element, Trace

Array = NDArray[np.float64]


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
    faces = faces_of(trace)
    problems += _wrong_faces(p, faces)
    problems += wrong_order(faces, p.camera) if faces else []
    problems += wrong_strokes(trace, _strokes(p))
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


def _wrong_faces(p: Params, faces: list[Element]) -> list[str]:
    """Corners on the surface, all of it covered, outside and inside told apart by color."""
    if len(faces) != p.bands * p.sectors:
        return [f"{len(faces)} faces are drawn, expected {p.bands * p.sectors}"]
    polygons = [corners_of(face) for face in faces]
    off = float(p.surface.misses(np.concatenate(polygons)).max())
    problems = [f"faces lie {off:.3f} off the surface"] if off > 1e-6 else []
    covered = sum(_area(polygon) for polygon in polygons)
    if not 0.97 * p.area < covered < 1.004 * p.area:  # faces across a waist lie outside of it
        problems.append(f"the faces have an area of {covered:.3f}, the surface {p.area}")
    wrong = sum(
        not has_tint(face, p.outside if _shows_outside(p, polygon) else p.inside)
        for face, polygon in zip(faces, polygons, strict=True)
    )
    return problems + [f"{wrong} faces have the color of the other side"] * bool(wrong)


def _area(polygon: Array) -> float:
    fan = np.cross(polygon[1:-1] - polygon[0], polygon[2:] - polygon[0])
    return float(np.linalg.norm(fan.sum(axis=0))) / 2


def _shows_outside(p: Params, polygon: Array) -> bool:
    """Whether a face turns away from the axis toward the viewer."""
    fan = np.cross(polygon[1] - polygon[0], polygon[2] - polygon[0])
    u, v, _ = p.surface.local(polygon.mean(axis=0))
    outward = p.surface.local(fan)[:2] @ (u, v)
    return bool((fan @ p.camera.toward) * outward > 0)


def _strokes(p: Params) -> list[Stroke]:
    """Profile, rims, the other edge where it is seen, and the pieces of the axis."""
    surface: Swept = p.surface
    along, angles = np.linspace(p.low, p.high, 200), np.linspace(0, p.sweep, 200)
    strokes = [Stroke("the profile", surface(along, 0.0), p.accent)]
    for level, rim in ((p.low, p.low_rim), (p.high, p.high_rim)):
        if rim:
            strokes.append(Stroke("a rim", surface(np.full(200, level), angles), p.ink))
    if p.end_seen:
        strokes.append(Stroke("the last edge", surface(along, np.full(200, p.sweep)), p.ink))
    inner = np.linspace(p.low, p.high, p.bands + 1)[1:-1]
    ends = np.array([p.low - p.beyond, *inner, p.high + p.beyond])
    axis = np.roll(np.column_stack([0 * ends, 0 * ends, ends]), "xyz".index(p.axis) + 1, axis=1)
    strokes += [Stroke("a piece of the axis", axis[k : k + 2], "0.35") for k in range(p.bands)]
    return strokes
