"""A cone cut by a plane in a circle, an ellipse, a parabola or a hyperbola."""
# mypy: allow-untyped-calls, allow-untyped-defs
# mypy: disable-error-code="attr-defined,call-arg"

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.combined.parts.profiles import Profile, Stack
from templates.geometry.choices import Pairs, Shared
from templates.geometry.frame import canvas_for, framed
from templates.geometry.looks import LOOKS
from templates.prose import Say, Sentence
from templates.sections.parts.conic_words import describe_conic
from templates.sections.parts.conics import (
    compare_conic,
    conic_facts,
    curve_of,
    recheck_conic,
    tilt_of,
)
from templates.sections.parts.standpoints import view_frames
from templates.snippets.solid_rings import facing_angle, ring, runs
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace


def draw(p: Params) -> None:
    r, h = p.radius, p.height
    tilt, turn = np.radians([p.tilt, p.turn])

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)

    # The cone: its side is seen up to this angle from the front
    limit = facing_angle(r / h, p.elev)
    tip = np.array([0, 0, h])
    near, far = ring(r, 0, -limit, limit), ring(r, 0, limit, 360 - limit)
    if p.tinted:
        body = Poly3DCollection([[*near, tip]], facecolor=p.tint, zorder=0)
        ax.add_collection3d(body)
    if p.strokes == "lines":
        ax.plot(*near.T, color=p.ink, lw=p.thick, zorder=3)
        ax.plot(*far.T, color=p.hidden, lw=p.thin, ls=p.dash, zorder=2)
        for end in (near[0], near[-1]):
            ax.plot(*zip(end, tip, strict=True), color=p.ink, lw=p.thick, zorder=3)
    else:
        ax.plot(*far.T, color=p.hidden, lw=p.thin, ls=p.dash, zorder=2)
        for line in (near, [near[0], tip], [near[-1], tip]):
            ax.plot(*np.transpose(line), color=p.ink, lw=p.thick, zorder=3)

    share = p.share
    level = h * (1 - share) * np.cos(tilt) - share * r * np.sin(tilt)
    if p.closed:
        t = np.linspace(-np.pi, np.pi, 361)
    else:
        # The curve ends where it reaches the base
        end = np.arccos(-level / (r * np.sin(tilt)))
        t = np.linspace(-end, end, 241)
    if p.curve == "formula":
        # The plane passes through a point of the side and falls toward the opposite side;
        # it meets the line from the tip at angle t after the share s of its length
        s = (h * np.cos(tilt) - level) / (r * np.sin(tilt) * np.cos(t) + h * np.cos(tilt))
        x, y = r * s * np.sin(t + turn), -r * s * np.cos(t + turn)
        curve = np.column_stack([x, y, h * (1 - s)])
    else:
        # Lines from the tip to the rim of the base meet the plane normal · x = level
        normal = [-np.sin(tilt) * np.sin(turn), np.sin(tilt) * np.cos(turn), np.cos(tilt)]
        rays = np.column_stack([r * np.sin(t + turn), -r * np.cos(t + turn), np.full(len(t), -h)])
        lengths = (level - tip @ normal) / (rays @ normal)
        curve = tip + lengths[:, None] * rays
    ax.add_collection3d(Poly3DCollection([curve], facecolor=p.fill, alpha=p.alpha, zorder=1))
    # What runs around the back of the cone is hidden
    from_front = np.abs((np.degrees(t + turn) + 180) % 360 - 180)
    if p.halves == "apart":
        for piece in runs(curve, from_front <= limit):
            ax.plot(*piece.T, color=p.accent, lw=p.thick, zorder=4)
        for piece in runs(curve, from_front > limit):
            ax.plot(*piece.T, color=p.accent, lw=p.thick, ls=p.dash, zorder=4)
    else:
        for mask, style in ((from_front <= limit, "-"), (from_front > limit, p.dash)):
            for x, y, z in (piece.T for piece in runs(curve, mask)):
                ax.plot(x, y, z, color=p.accent, lw=p.thick, ls=style, zorder=4)
    if not p.closed:
        ax.plot(*curve[[0, -1]].T, color=p.accent, lw=p.thick, ls=p.dash, zorder=4)

    if p.axis_line:
        ax.plot([0, 0], [0, 0], [0, h], color=p.hidden, lw=p.thin, ls="-.", zorder=2)
    if p.sized:
        # A radius of the base, seen through the cone
        rim = ring(r, 0, p.direction, p.direction, 1)[0]
        ax.plot(*zip((0, 0, 0), rim, strict=True), color=p.ink, lw=p.thin, ls=p.dash, zorder=3)
        ax.plot(0, 0, 0, "o", color=p.ink, ms=3, zorder=5)
    if p.notes:
        for text, *place in p.notes:
            ax.text(*place, text, size=p.fontsize, ha="center", va="center", zorder=6)
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=-90)
    ax.axis("off")
    plt.show()


CONES = tuple((r, h) for r, h in product(range(2, 9), range(3, 17)) if 1.2 <= h / r <= 2.4)
TILTS = (
    ("circle", 0.0), *(("ellipse", part) for part in (0.25, 0.35, 0.45, 0.55, 0.65)),
    ("parabola", 1.0), *(("hyperbola", part) for part in (0.3, 0.5, 0.7, 1.0)),
)  # fmt: skip
"""Kind, and which part of the cone's slope the tilt is (or of what is left to the upright)."""
SHARES = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)
SIZES = (
    *product((None,), (-90,), (False, True)),
    *product(("", "cm", "m", "dm"), (-90, -60, 60, 90), (True,)),
)
"""Unit of the printed sizes (None: none are printed), direction of the radius, axis drawn."""


TURNS = tuple(t for t in range(-165, 181, 5) if abs(t) > 20)
TURN_STEPS = {"ellipse": 2, "parabola": 1, "hyperbola": 4}
"""Every how-manieth direction is taken, so that no kind crowds out the others."""
BESIDE_LINES = (9.0, 13.0, 19.0)
"""Free distances of the sizes from the lines that they belong to."""
FACING = 0.17
"""Least cosine between the normals of the cut and of the picture."""


def cuts() -> tuple[tuple[tuple[int, int], str, float, float], ...]:
    """Cone, kind, tilt and place of every cut whose closed curves stay clear of the base."""
    found = []
    for (r, h), (kind, part), share in product(CONES, TILTS, SHARES):
        slope, tilt = (
            float(np.radians(angle))
            for angle in (tilt_of(r, h, 1.0, False), tilt_of(r, h, part, kind == "hyperbola"))
        )
        opposite = share * np.sin(slope + tilt) / np.sin(slope - tilt) if tilt < slope else 2.0
        if kind not in ("circle", "ellipse") or opposite < 0.9:
            found.append(((r, h), kind, part, share))
    return tuple(found)


def cut_normals(tilt: float, turns: Sequence[int]) -> Any:
    """Unit normals of planes with one tilt and several directions, in degrees."""
    t, directions = np.radians(tilt), np.radians(turns)
    sides = np.stack([-np.sin(directions), np.cos(directions), 0 * directions], axis=1)
    return np.sin(t) * sides + np.cos(t) * np.array([0, 0, 1])


def stands() -> Shared:
    """Pairs of a cut and a direction in which it is well seen; a level cut has no direction."""
    toward = view_frames([(e, -90) for e in (14, 28)])[:, 2]
    level, slanted = [], []
    for cut in cuts():
        (r, h), kind, part, _ = cut
        if kind == "circle":
            level.append(cut)
            continue
        normals = cut_normals(tilt_of(r, h, part, kind == "hyperbola"), TURNS)
        good = np.flatnonzero((np.abs(normals @ toward.T) > FACING).all(axis=1))
        slanted.append(Pairs((cut,), [TURNS[k] for k in good[:: TURN_STEPS[kind]]]))
    return Shared((Pairs(level, (90,)), *(part for part in slanted if len(part))), len(level))


class ConeConic(Template):
    """A cone cut by a plane in a circle, an ellipse, a parabola or a hyperbola.

    Parameters: `stand` is a cut and the direction in degrees from which the plane enters (0: from
    the viewer). A cut tells radius and height of the cone, the kind, the part that the plane's
    angle to the base is of the angle between base and slant (for a hyperbola: the part of what is
    left to 90° by which it is more), and which share of the slant from the tip lies above the
    entry. Elevation, printed sizes, looks: about 10^10 figures. Facts: kind and eccentricity of the
    section, whether it reaches the base, printed sizes, volume of the cone.
    """

    name = "cone_conic"
    family = "sections"
    levels = (1, 4)
    space = Space(
        {
            "stand": stands(),
            "elev": range(12, 31),
            "sizes": SIZES,
            "tinted": (False, True),
            "look": range(len(LOOKS)),
            "dash": ("--", ":"),
            "title": ("name", "section", "conic"),
            "canvas": (5.2, 5.8, 6.4),
            "fontsize": (11, 12, 13),
            "thick": (1.4, 1.8, 2.2),
        }
    )
    tries = 12
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "strokes": ("lines", "loop"),
        "curve": ("formula", "rays"),
        "halves": ("apart", "together"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        p.cut, p.turn = p.stand
        (p.radius, p.height), p.kind, part, p.share = p.cut
        p.unit, p.direction, p.axis_line = p.sizes
        p.profile = Profile(Stack("flat", "cone", p.radius, p.radius, 0, 0, p.height))
        p.stack = p.profile.stack
        p.tilt = tilt_of(p.radius, p.height, part, p.kind == "hyperbola")
        p.closed = p.kind in ("circle", "ellipse")
        p.sized = p.unit is not None
        view = (p.elev, -90)
        points = np.vstack([ring(p.radius, 0, -180, 180), (0, 0, p.height)])
        margins = (42.0, 42.0, 42.0, 76.0)
        figsize = canvas_for(points, view, p.canvas, margins)
        p.frame = framed(points, view, figsize, margins)
        titles = {
            "name": p.kind.capitalize(),
            "section": f"Section of a cone: {p.kind}",
            "conic": f"Conic section: {p.kind}",
        }
        values = {
            **LOOKS[p.look]._asdict(), "thin": 1.0, "alpha": 0.6, "figsize": figsize,
            "rect": p.frame.rect, "title": titles[p.title], "title_size": p.fontsize + 2,
            "title_y": 0.955, **dict(zip(("xlim", "ylim", "zlim"), p.frame.limits, strict=True)),
        }  # fmt: skip
        vars(p).update(values)
        return values | self._sizes(p)

    def _sizes(self, p: Params) -> dict[str, Any]:
        """Texts for radius and height, placed clear of the section."""
        if not p.sized:
            return {"notes": [], "overlap": 0.0}
        unit = f" {p.unit}" if p.unit else ""
        rim = ring(p.radius, 0, p.direction, p.direction, 1)[0]
        texts = [f"$r$ = {p.radius}{unit}", f"$h$ = {p.height}{unit}"]
        outline = curve_of(p)
        polylines = [outline, np.vstack([outline[-1:], outline[:1]]), ring(p.radius, 0, -180, 180)]
        polylines += [np.array([(0, 0, 0), rim]), np.array([(0, 0, 0), (0, 0, p.height)])]
        polylines += [np.array([(side * p.radius, 0, 0), (0, 0, p.height)]) for side in (-1, 1)]
        lines = [pair for line in polylines for pair in np.stack([line[:-1], line[1:]], axis=1)]
        for part in (0.8, 0.7, 0.2, 0.3, 0.6, 0.4, 0.5):
            anchors = [rim / 2, np.array([0, 0, part * p.height])]
            placed = p.frame.label(texts, anchors, lines, p.fontsize, radii=BESIDE_LINES)
            if placed.overlap == 0:
                break
        shifts = placed.offsets / p.frame.unit @ p.frame.axes[:2]
        notes = [
            (text, *(round(float(c), 2) + 0.0 for c in anchor + shift))
            for text, anchor, shift in zip(texts, anchors, shifts, strict=True)
        ]
        return {"notes": notes, "overlap": placed.overlap}

    def reject(self, p: Params) -> str | None:
        if abs(cut_normals(p.tilt, [p.turn])[0] @ p.frame.axes[2]) < 0.14:
            return "section seen nearly edge-on"
        return "labels collide" if p.overlap > 0 else None

    def facts(self, p: Params) -> Sequence[Fact]:
        return conic_facts(p)

    def check(self, p: Params) -> list[str]:
        return recheck_conic(p, conic_facts(p))

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        return compare_conic(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_conic(p, say, conic_facts(p))

    def level(self, p: Params) -> int:
        return {"circle": 1, "ellipse": 2, "parabola": 3}.get(p.kind, 4)


TEMPLATE = ConeConic()
