"""Conic sections: the plane, the curve, its eccentricity, and how a drawn one is verified."""
# mypy: allow-untyped-calls

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.combined.parts.revolved_oracle import closed_rims, covered_contour, on_surface
from templates.geometry.scene import STYLES, crowded_texts, misplaced
from templates.geometry.shapes import hex8
from templates.geometry.ticks import stated
from tracer.facts import Fact, Visibility
from tracer.trace import Element, Trace

Array = NDArray[np.float64]


def tilt_of(radius: float, height: float, part: float, steep: bool) -> float:
    """Tilt of the plane in degrees: a part of the cone's slope, or beyond it toward the upright."""
    slope = float(np.degrees(np.arctan2(height, radius)))
    return round(slope + (90 - slope) * part if steep else slope * part, 9)


def plane_of(p: Params) -> tuple[Array, float]:
    """Unit normal n and level d of the plane n · x = d, from a point on it and two directions."""
    tilt, turn = np.radians([p.tilt, p.turn])
    outward = np.array([np.sin(turn), -np.cos(turn), 0.0])
    entry = p.share * p.radius * outward + (0, 0, p.height * (1 - p.share))
    across = np.cross(outward, (0, 0, 1))
    rising = np.cos(tilt) * outward + np.sin(tilt) * np.array([0, 0, 1])
    normal: Array = np.cross(across, rising)
    return normal, float(normal @ entry)


def curve_of(p: Params) -> Array:
    """The section on the lateral surface, by bisection along the lines from the tip, (n, 3)."""
    normal, level = plane_of(p)
    turns = np.radians(p.turn + np.linspace(-180, 180, 361))
    feet = p.radius * np.column_stack([np.sin(turns), -np.cos(turns), 0 * turns])
    tip = np.array([0, 0, float(p.height)])
    at_tip, at_feet = tip @ normal - level, feet @ normal - level
    crossed = at_tip * at_feet <= 1e-12
    share = at_tip / (at_tip - at_feet[crossed])
    points: Array = tip + share[:, None] * (feet[crossed] - tip)
    return points


def conic_facts(p: Params) -> list[Fact]:
    """The title names the kind; eccentricity is the ratio of the sines of tilt and slope."""
    slope = np.arctan2(p.height, p.radius)
    sizes: Visibility = "visible" if p.sized else "latent"
    follows: Visibility = "derivable" if p.sized else "latent"
    volume = np.pi * p.radius**2 * p.height / 3
    cubic, square = (p.unit and f"{p.unit}{sign}" for sign in "³²")
    slant = float(np.hypot(p.radius, p.height))
    return [
        Fact("conic", p.kind, "visible"),
        Fact("reaches_base", not p.closed, "visible"),
        Fact("eccentricity", round(float(np.sin(np.radians(p.tilt)) / np.sin(slope)), 4), "latent"),
        Fact("tilt", round(p.tilt, 2), "latent", "degrees"),
        Fact("radius", p.radius, sizes, p.unit or ""),
        Fact("height", p.height, sizes, p.unit or ""),
        Fact("slant", stated(slant), follows, p.unit or ""),
        Fact("volume", stated(volume, 1), follows, cubic or ""),
        Fact("surface", stated(np.pi * p.radius * (p.radius + slant), 1), follows, square or ""),
        Fact("elevation", p.elev, "derivable", "degrees"),
    ]


def recheck_conic(p: Params, facts: list[Fact]) -> list[str]:
    """Kind and eccentricity from a conic fitted to points; volume and surface by quadrature."""
    known = {f.name: f.value for f in facts}
    eccentricity = fitted_eccentricity(curve_of(p))
    volume, surface = (value * np.pi for value in p.profile.integrals())
    problems = []
    if abs(known["eccentricity"] - eccentricity) > 2e-3:
        problems.append(f"eccentricity {known['eccentricity']}, fitted {eccentricity:.4f}")
    if kind_of(eccentricity) != p.kind:
        problems.append(f"a fitted eccentricity of {eccentricity:.4f} is no {p.kind}")
    if abs(known["volume"] - volume) > 0.06 or abs(known["surface"] - surface) > 0.06:
        problems.append(f"quadrature gives volume {volume:.2f} and surface {surface:.2f}")
    return problems


def kind_of(eccentricity: float) -> str:
    """Name of the conic with this eccentricity."""
    if eccentricity < 1e-3:
        return "circle"
    if abs(eccentricity - 1) < 2e-3:
        return "parabola"
    return "ellipse" if eccentricity < 1 else "hyperbola"


def fitted_eccentricity(points: Array) -> float:
    """Eccentricity of the conic through points of a plane in space, by least squares."""
    middle = points.mean(axis=0)
    axes = np.linalg.svd(points - middle)[2]
    u, v = ((points - middle) @ axes[:2].T / np.ptp(points)).T
    columns = np.column_stack([u * u, u * v, v * v, u, v, np.ones_like(u)])
    a, b, c, *_ = np.linalg.svd(columns)[2][-1]
    low, high = sorted(np.linalg.eigvalsh([[a, b / 2], [b / 2, c]]), key=abs)
    return float(np.sqrt(max(1 - low / high, 0)))


def compare_conic(p: Params, trace: Trace) -> list[str]:
    """Cone by sampled surface and lines of sight; the curve by plane, fit, and lines of sight."""
    found = [e for e in trace.elements if e.data and e.role in ("data", "annotation")]
    lines = [e for e in found if e.kind == "line"]
    normal, level = plane_of(p)
    accent = [e for e in lines if np.abs(np.array(e.data) @ normal - level).max() < 1e-6 * p.height]
    black = [e for e in lines if e not in accent]
    solid = [e for e in black if e.linestyle == "solid" and e.linewidth == p.thick]
    dashed = [e for e in black if e.linestyle == STYLES[p.dash] and len(e.data or ()) > 2]
    return [
        *on_surface(p, solid, hidden=False),
        *on_surface(p, dashed, hidden=True),
        *closed_rims(p, solid + dashed),
        *covered_contour(p, solid),
        *_sides(p, solid),
        *_curve(p, accent),
        *_inside(p, [e for e in black if e not in solid + dashed]),
        *_center(p, [e for e in found if e.kind == "marker"]),
        *_fills(p, [e for e in found if e.kind == "face"]),
        *_texts(p, trace),
        *misplaced(found, p.frame),
        *crowded_texts(trace),
    ]


def _sides(p: Params, solid: list[Element]) -> list[str]:
    """Two straight outlines run up to the tip; each touches the rim and leaves it on one side."""
    angle = np.linspace(0, 2 * np.pi, 1441)
    rim = p.radius * np.column_stack([np.cos(angle), np.sin(angle), 0 * angle])
    across, up = p.frame.axes[:2] @ rim.T
    sides = []
    for element in (e for e in solid if len(e.data or ()) == 2):
        low, high = sorted(
            (p.frame.axes[:2] @ np.array(element.data, float).T).T, key=lambda q: q[1]
        )
        way = (high - low) / np.linalg.norm(high - low)
        beyond = way[0] * (up - low[1]) - way[1] * (across - low[0])
        if min(abs(beyond.min()), abs(beyond.max())) > 1e-4 * p.radius:
            return ["a side of the cone does not touch its rim"]
        sides.append(beyond.mean() > 0)
    return [] if sorted(sides) == [False, True] else ["the cone does not have its two sides"]


def _curve(p: Params, lines: list[Element]) -> list[str]:
    """All points in the plane, on the cone (or a chord of the base); dashes where the cone hides."""
    normal, level = plane_of(p)
    problems = []
    if {(e.edgecolor, e.linewidth) for e in lines} - {(hex8(p.accent), p.thick)}:
        problems.append("the section has the wrong color or width")
    long = [np.array(e.data, float) for e in lines if len(e.data or ()) > 2]
    if not long:
        return ["no section is drawn"]
    points = np.concatenate(long)
    if np.abs(points @ normal - level).max() > 1e-6 * p.height:
        problems.append("the section does not lie in its plane")
    off = np.hypot(points[:, 0], points[:, 1]) - p.radius * (1 - points[:, 2] / p.height)
    if np.abs(off).max() > 1e-6 * p.radius:
        problems.append("the section does not lie on the cone")
    truth = curve_of(p)
    gaps = np.linalg.norm(truth[:, None] - points, axis=2).min(axis=1)
    if gaps.max() > 0.06 * p.height:
        problems.append(f"a part of the section is missing ({gaps.max():.2f})")
    level_lines = [e for e in lines if np.abs(np.array(e.data)[:, 2]).max() < 1e-6 * p.height]
    if len(level_lines) != int(not p.closed):
        problems.append("the chord in the base is wrong")
    for chord in level_lines:
        ends = np.array(chord.data, float)
        off = np.abs(np.hypot(ends[:, 0], ends[:, 1]) - p.radius).max()
        if off > 1e-5 * p.radius or np.ptp(ends, axis=0).max() < 1e-5 * p.radius:
            problems.append("the chord in the base does not lead from rim to rim")
    for element, piece in ((e, np.array(e.data, float)) for e in lines if len(e.data or ()) > 2):
        hidden = p.profile.contains(piece + p.frame.axes[2] * p.height * 1e-3).mean()
        if element.linestyle != (STYLES[p.dash] if hidden > 0.5 else "solid"):
            problems.append(f"a {element.linestyle} piece of the section is {hidden:.0%} hidden")
    return problems


def _inside(p: Params, lines: list[Element]) -> list[str]:
    """The axis, and the radius where sizes are printed."""
    turn = np.radians(p.direction)
    rim = (p.radius * np.sin(turn), -p.radius * np.cos(turn), 0.0)
    wanted = [("axis", (0.0, 0.0, float(p.height)))] * p.axis_line + [("radius", rim)] * p.sized
    drawn = [(np.array(e.data, float), e.linestyle) for e in lines]
    missing = [
        f"the {name} is not drawn"
        for name, end in wanted
        if not any(
            len(ends) == 2
            and np.allclose(ends, [(0, 0, 0), end], atol=1e-6)
            and style == ("dashdot" if name == "axis" else STYLES[p.dash])
            for ends, style in drawn
        )
    ]
    extra = len(drawn) - len(wanted)
    return missing + ([f"{extra} lines too many"] if extra > 0 else [])


def _center(p: Params, markers: list[Element]) -> list[str]:
    """A dot in the center of the base where a radius is drawn."""
    spots = [e.data[0] for e in markers if e.data]
    wanted = [(0.0, 0.0, 0.0)] * p.sized
    same = len(spots) == len(wanted) and np.allclose(spots, wanted, atol=1e-6)
    return [] if same else [f"dots at {spots} instead of {wanted}"]


def _fills(p: Params, faces: list[Element]) -> list[str]:
    wanted = [hex8(p.tint)] * p.tinted + [hex8((p.fill, p.alpha))]
    colors = [e.facecolor for e in faces]
    return [] if colors == wanted else [f"fills {colors} instead of {wanted}"]


def _texts(p: Params, trace: Trace) -> list[str]:
    """The title, and the sizes in their places."""
    texts = [e for e in trace.elements if e.kind == "text" and e.text]
    wanted = sorted([p.title, *(text for text, *_ in p.notes)])
    if sorted(e.text or "" for e in texts) != wanted:
        return [f"texts {[e.text for e in texts]} instead of {wanted}"]
    places = {e.text: e.data[0] for e in texts if e.data}
    return [
        f"{text!r} is not in its place"
        for text, *place in p.notes
        if not np.allclose(places[text], place, atol=1e-6)
    ]
