"""Whether a drawn frustum is right: hulls and lines of sight, or points on a cone's surface."""
# mypy: allow-untyped-calls

from dataclasses import dataclass, replace
from types import SimpleNamespace

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.combined.parts.profiles import Profile, Stack
from templates.combined.parts.revolved_oracle import closed_rims, covered_contour, on_surface
from templates.geometry.frame import Frame
from templates.geometry.scene import Scene
from templates.geometry.shapes import hex8
from templates.geometry.solids import Solid, hull, polygon_area
from templates.sections.parts.frustums import CutBody, rings
from tracer.trace import Element, Trace

Array = NDArray[np.float64]
FINE = 0.6
"""Width, in points, of the thin lines from the body to the line that measures heights."""


def solids(body: CutBody, lift: float) -> tuple[Solid, Solid, Solid]:
    """The whole pyramid, its lower part, and its upper part lifted, as hulls."""
    base, cut = rings(body)
    tip = np.array([0, 0, float(body.height)])
    upper = np.vstack([cut, tip]) + np.array([0, 0, lift])
    return hull(np.vstack([base, tip])), hull(np.vstack([base, cut])), hull(upper)


def profiles(body: CutBody) -> tuple[Profile, Profile, Profile]:
    """The whole cone, its lower part, and its upper part moved down to the base."""
    r, k = body.radius, body.scale
    rest = body.height - body.cut_height
    return (
        Profile(Stack("flat", "cone", r, r, 0, 0, body.height)),
        Profile(Stack("flat", "flat", r, k * r, body.cut_height, 0, 0)),
        Profile(Stack("flat", "cone", k * r, k * r, 0, 0, rest)),
    )


def measures_again(body: CutBody) -> dict[str, float]:
    """Volumes and surface by the divergence theorem over hulls, or by quadrature of half-sections."""
    if body.base_sides:
        whole, lower, upper = solids(body, 0.0)
        lid = max(lower.polygons, key=lambda polygon: float(polygon[:, 2].min()))
        wall = next(p for p in lower.polygons if np.ptp(p[:, 2]) > 0)
        foot, head = (wall[np.isclose(wall[:, 2], z)].mean(axis=0) for z in (0, body.cut_height))
        return {
            "whole_volume": whole.volume, "tip_volume": upper.volume, "frustum_volume": lower.volume,
            "cut_face_area": polygon_area(lid), "frustum_surface": lower.area,
            "frustum_slant": float(np.linalg.norm(head - foot)),
        }  # fmt: skip
    cone, rest, top = profiles(body)
    cut = float(cone.radius_at(body.cut_height))
    volume, surface = rest.integrals()
    return {
        "whole_volume": cone.integrals()[0] * np.pi, "tip_volume": top.integrals()[0] * np.pi,
        "frustum_volume": volume * np.pi, "frustum_surface": surface * np.pi,
        "cut_face_area": float(np.pi * cut**2),
        "frustum_slant": float(np.hypot(body.cut_height, body.radius - cut)),
    }  # fmt: skip


def compare_frustum(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the trace and the cut body."""
    scene = Scene(p.frame)
    _expect_sizes(scene, p)
    if p.body.base_sides:
        _expect_pyramid(scene, p)
        return scene.compare(trace)
    body_lines, others = _split(p, trace)
    measured = replace(trace, elements=tuple(e for e in trace.elements if e not in body_lines))
    _expect_fills(scene, others)
    return [*scene.compare(measured), *_cone_lines(p, body_lines), *_cone_fills(p, others)]


def _expect_sizes(scene: Scene, p: Params) -> None:
    """Heights on their line, thin lines to it, the radius, and all texts."""
    body: CutBody = p.body
    stops = [(0, body.cut_height), (body.cut_height + p.lift, body.height + p.lift)]
    for low, high in stops:
        scene.line([(p.side, 0, low), (p.side, 0, high)], "-", p.accent)
    corner = float(rings(body)[0][:, 0].max())
    levels = {0.0: corner, float(body.cut_height): body.scale * corner}
    levels |= {float(body.cut_height + p.lift): body.scale * corner, body.height + p.lift: 0.0}
    drawn = dict(p.levels)
    for z, reach in levels.items():
        start = drawn.get(z, -1.0)
        if not 0 < start - reach < 0.1 * body.height:
            scene.captions.append(f"<a line beside the body at height {z}>")
        scene.line([(start, 0, z), (p.end, 0, z)], "-", p.accent)
    if not body.base_sides:
        scene.line([(0, 0, 0), (-corner, 0, 0)], "-", p.accent)
        scene.dot((0, 0, 0))
    for text, *place in p.notes:
        scene.text(place, (0, 0), text)
    if p.title:
        scene.captions.append(p.title)


def _expect_pyramid(scene: Scene, p: Params) -> None:
    toward = p.frame.axes[2]
    whole, lower, upper = solids(p.body, p.lift)
    cut = upper.vertices[:-1] - np.array([0, 0, p.lift])
    shown = {"whole": [whole], "removed": [lower], "lifted": [lower, upper]}[p.mode]
    for solid in shown:
        behind = solid.hides(solid.segments.mean(axis=1), toward)
        for segment, is_hidden in zip(solid.segments, behind, strict=True):
            scene.line(segment, p.dash if is_hidden else "-", p.hidden if is_hidden else p.ink)
        for polygon in solid.polygons:
            if p.tinted and not solid.hides(polygon.mean(axis=0), toward)[0]:
                scene.face(polygon, p.tint)
    scene.face(cut, p.fill, 0.6)
    for a, b in zip(cut, np.roll(cut, -1, axis=0), strict=True):
        hidden = p.mode == "whole" and whole.hides((a + b) / 2, toward)[0]
        scene.line([a, b], p.dash if hidden else "-", p.accent)
    if p.mode == "removed":
        for corner in cut:
            scene.line([corner, (0, 0, p.body.height)], p.dash, p.hidden)


# --- cones -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Piece:
    """A part of the cone: its profile from z = 0, and where it stands."""

    profile: Profile
    foot: float


def _split(p: Params, trace: Trace) -> tuple[list[Element], list[Element]]:
    """Lines of the cone itself, and its fills."""
    found = [e for e in trace.elements if e.data and e.role in ("data", "annotation")]
    lines = [e for e in found if e.kind == "line" and len((e.data or ((),))[0]) == 3]
    fine = {p.fine, FINE}
    own = [
        e
        for e in lines
        if not (e.edgecolor == hex8(p.accent) and e.linewidth in fine and e.linestyle == "solid")
    ]
    return own, [e for e in found if e.kind == "face"]


def _expect_fills(scene: Scene, fills: list[Element]) -> None:
    """Fills are compared elsewhere: whatever is drawn is expected here."""
    for e in fills:
        points = np.array(e.data, float)
        closed = len(points) > 1 and np.allclose(points[0], points[-1])
        scene.faces.append((points[:-1] if closed else points, e.facecolor))


def _cone_lines(p: Params, lines: list[Element]) -> list[str]:
    """Points on the surface, dashes where the cone covers them, rims and contour complete."""
    whole, lower, upper = profiles(p.body)
    cut, lift = float(p.body.cut_height), p.lift
    problems = []
    if p.mode == "whole":
        groups = [(_Piece(whole, 0.0), lines)]
    else:
        above = [e for e in lines if _middle(e) > cut + 1e-6]
        groups = [(_Piece(lower, 0.0), [e for e in lines if e not in above])]
        if p.mode == "lifted":
            groups.append((_Piece(upper, cut + lift), above))
        else:
            problems += _ghost(p, _Piece(upper, cut), above, groups[0][1])
    for piece, own in groups:
        problems += _piece_lines(p, piece, own)
    return problems + _cut_circle(p, lines)


def _middle(element: Element) -> float:
    return float(np.array(element.data, float)[:, 2].mean())


def _seen_from(p: Params, piece: _Piece) -> SimpleNamespace:
    """What the checks of solids of revolution read, with the piece standing on z = 0."""
    *level, (low, high) = p.frame.limits
    frame = Frame(p.frame.view, p.frame.figsize, (*level, (low - piece.foot, high - piece.foot)))
    return SimpleNamespace(
        profile=piece.profile, stack=piece.profile.stack, frame=frame, ink=p.ink, hidden=p.hidden
    )


def _lowered(elements: list[Element], piece: _Piece) -> list[Element]:
    """The lines moved down to z = 0; those of the cut face with the colors of other lines."""
    return [
        replace(e, data=tuple((x, y, z - piece.foot) for x, y, z in e.data or ())) for e in elements
    ]


def _piece_lines(p: Params, piece: _Piece, lines: list[Element]) -> list[str]:
    view, accent = _seen_from(p, piece), hex8(p.accent)
    lowered = _lowered(lines, piece)
    solid = [e for e in lowered if e.linestyle == "solid"]
    dashed = [e for e in lowered if e.linestyle != "solid"]
    wrong = [e for e in solid if e.linewidth != p.thick]
    plain = [replace(e, edgecolor=hex8(p.ink)) if e.edgecolor == accent else e for e in solid]
    faint = [replace(e, edgecolor=hex8(p.hidden)) if e.edgecolor == accent else e for e in dashed]
    return [
        *(["a visible line of the cone has the wrong width"] if wrong else []),
        *on_surface(view, plain, hidden=False),
        *on_surface(view, faint, hidden=True),
        *closed_rims(view, plain + faint),
        *covered_contour(view, plain),
    ]


def _ghost(p: Params, piece: _Piece, lines: list[Element], below: list[Element]) -> list[str]:
    """The outline of the part taken away: two dashed lines to the tip, along the contour."""
    style = {(e.edgecolor, e.linewidth) for e in lines}
    dashes = {e.linestyle for e in lines}
    if len(lines) != 2 or style != {(hex8(p.hidden), p.thin)} or "solid" in dashes:
        return [f"the part taken away is outlined by {len(lines)} lines"]
    rim = [e for e in below if e.edgecolor == hex8(p.accent)]
    return covered_contour(_seen_from(p, piece), _lowered(lines + rim, piece))


def _cut_circle(p: Params, lines: list[Element]) -> list[str]:
    """The circle of the cut is closed and has the accent's color; nothing else has."""
    accent = [e for e in lines if e.edgecolor == hex8(p.accent)]
    circle = [e for e in accent if abs(_middle(e) - p.body.cut_height) < 1e-6 * p.body.height]
    if not circle:
        return ["the circle of the cut is not drawn"]
    if len(circle) < len(accent) and p.accent not in (p.ink, p.hidden):
        return ["more than the circle of the cut has its color"]
    points = np.concatenate([np.array(e.data, float) for e in circle])
    radius = p.body.scale * p.body.radius
    off = np.abs(np.hypot(points[:, 0], points[:, 1]) - radius) + np.abs(
        points[:, 2] - p.body.cut_height
    )
    angles = np.sort(np.degrees(np.arctan2(points[:, 1], points[:, 0])))
    open_ = np.diff(angles, append=angles[:1] + 360).max() > 8
    return ["the circle of the cut is wrong"] if off.max() > 1e-6 * p.body.height or open_ else []


def _cone_fills(p: Params, fills: list[Element]) -> list[str]:
    """The cut face, and a tint for each wall, in these colors."""
    walls = 2 if p.mode == "lifted" else 1
    wanted = sorted([hex8((p.fill, 0.6))] + [hex8(p.tint)] * (walls if p.tinted else 0))
    found = sorted(e.facecolor or "" for e in fills)
    cut = [e for e in fills if e.facecolor == hex8((p.fill, 0.6))]
    level = all(np.allclose(np.array(e.data, float)[:, 2], p.body.cut_height) for e in cut)
    return [] if found == wanted and level else [f"fills {found} instead of {wanted}"]
