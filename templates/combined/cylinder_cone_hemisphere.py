"""Cylinders, frusta, cones and hemispheres stacked on one axis, with printed dimensions."""
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,call-arg"

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.combined.parts.profiles import Profile, stacks
from templates.combined.parts.revolved import dimension_plan, measure_facts, recheck_measures, rims
from templates.combined.parts.revolved_oracle import compare_drawing
from templates.combined.parts.revolved_words import describe_stack, parts_of
from templates.geometry.looks import LOOKS, paler
from templates.prose import Say, Sentence
from templates.snippets.solid_rings import dome_outline, facing_angle, ring
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace


def draw(p: Params) -> None:
    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)

    def fill(points, color):
        ax.add_collection3d(Poly3DCollection([points], facecolor=color, edgecolor="none", zorder=1))

    def stroke(points, color, width, style="-"):
        line = np.transpose(points)
        ax.plot(*line, color=color, lw=width, ls=style, solid_capstyle="round", zorder=2)

    # Angles, counted from the front, up to which the surface beside each rim is seen
    rims = {}
    if p.bottom == "dome":
        low, height = p.bottom_rim
        rims[height] = (low, 90)
        outline = dome_outline(low, height, 180, 360, p.elev)
        if p.fills:
            fill([*outline, *ring(low, height, 90, 270)], p.cap_color)
        stroke(outline, p.ink, p.thick)
    # Each wall: radius and height of its lower rim, radius and height of its upper rim
    for low, start, high, end in p.walls:
        angle = facing_angle((low - high) / (end - start), p.elev)
        if p.fills:
            if p.painted == "two":
                # Cones end in a tip, a rim of radius 0
                color = p.cap_color if low * high == 0 else p.body_color
            else:
                color = p.body_color
            fill([*ring(low, start, -angle, angle), *ring(high, end, angle, 360 - angle)], color)
        for flank in (-angle, angle):
            edge = [ring(low, start, flank, flank, 1)[0], ring(high, end, flank, flank, 1)[0]]
            stroke(edge, p.ink, p.thick)
        for radius, height in ((low, start), (high, end)):
            if radius > 0:
                rims[height] = (radius, max(angle, rims.get(height, (0, 0))[1]))
    if p.top == "dome":
        high, height = p.top_rim
        rims[height] = (high, max(90, rims.get(height, (0, 0))[1]))
        outline = dome_outline(high, height, 0, 180, p.elev)
        if p.fills:
            fill([*outline, *ring(high, height, -90, 90)], p.cap_color)
        stroke(outline, p.ink, p.thick)
    if p.top == "flat":
        high, height = p.top_rim
        rims[height] = (high, 180)
        if p.fills:
            fill(ring(high, height, -180, 180), p.lid_color)

    # The front of every rim is seen, the rest is hidden behind the solid
    for height, (radius, angle) in rims.items():
        stroke(ring(radius, height, -angle, angle), p.ink, p.thick)
        if angle < 180:
            stroke(ring(radius, height, angle, 360 - angle), p.hidden, p.thin, "--")
    if p.axis_line:
        stroke([(0, 0, p.lowest), (0, 0, p.highest)], p.hidden, p.thin, "-.")

    # Radii run from the axis to a rim, heights stand beside the solid
    for radius, height, direction in p.radii:
        tip = ring(radius, height, direction, direction, 1)[0]
        stroke([(0, 0, height), tip], p.accent, p.fine)
        ax.plot(0, 0, height, "o", color=p.accent, ms=3.5, zorder=3)
    for low, high in p.heights:
        ax.plot(
            [p.line_x, p.line_x],
            [0, 0],
            [low + p.head, high - p.head],
            color=p.accent,
            lw=p.fine,
            zorder=2,
        )
        ax.plot(p.line_x, 0, high - p.head, "^", color=p.accent, ms=5, zorder=3)
        ax.plot(p.line_x, 0, low + p.head, "v", color=p.accent, ms=5, zorder=3)
    for start, height in p.witnesses:
        stroke([(start, 0, height), (p.thin_end, 0, height)], p.accent, 0.6)

    for text, *place in p.notes:
        ax.text(*place, text, size=p.fontsize, color=p.accent, ha="center", va="center")
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=-90)
    ax.axis("off")
    plt.show()


TITLES = ("", "Composite solid", "Solid of revolution", "Find the volume", "Find the surface area")


class CylinderConeHemisphere(Template):
    """Cylinder, frustum, cones and hemispheres on one axis, outlined exactly, with dimensions.

    Parameters: `sizes` (what the `bottom` and the `top` are, `radius` there and `upper` radius, heights
    of the `body` between them, 0 for none, and of the lower and the upper cone), to be multiplied by
    `scale`; `elev` in degrees, which radius is drawn, side of the dimension line (1: right), how many
    degrees `toward` it from the front the radius points (never all the way: it would run into the
    dimension's thin lines), symbols, units, looks: some 4,000 stacks, almost 10^11 figures. Facts:
    printed sizes, total height, slants, volume and surface.
    """

    name = "cylinder_cone_hemisphere"
    family = "combined"
    levels = (1, 3)
    space = Space(
        {
            "sizes": stacks(),
            "scale": (1, 0.5),
            "elev": range(10, 29),
            "toward": (-90, -60, -35, 35, 60),
            "dim_side": (1, -1),
            "symbols": (False, True),
            "unit": ("", "cm", "m", "dm"),
            "look": range(len(LOOKS)),
            "painted": ("no", "tint", "two"),
            "axis_line": (False, True),
            "title": TITLES,
            "canvas": (5.4, 6.0, 6.4, 6.8),
            "fontsize": (11, 12, 13, 14),
            "thick": (1.4, 1.8, 2.2),
        }
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {}

    def derive(self, p: Params) -> Mapping[str, Any]:
        s = p.sizes
        sizes = [p.scale * size for size in s[2:]]
        p.stack = type(s)(s.bottom, s.top, *sizes)
        profile = Profile(p.stack)
        look = LOOKS[p.look]
        low, high = profile.span
        margin = 0.06 * (high - low)
        vars(p).update(
            **look._asdict(),
            profile=profile,
            direction=p.toward * p.dim_side,
            bottom=s.bottom,
            top=s.top,
            walls=profile.walls,
            bottom_rim=rims(profile)[0],
            top_rim=rims(profile)[-1],
            fills=p.painted != "no",
            body_color=look.tint,
            cap_color=paler(look.fill, 0.5) if p.painted == "two" else look.tint,
            lid_color=look.tint if p.painted == "two" else "white",
            lowest=round(low - margin, 2),
            highest=round(high + margin, 2),
            thin=1.0,
            fine=1.0,
            title_size=p.fontsize + 2,
            title_y=0.965,
            parts=parts_of(p.stack),
        )
        return dimension_plan(p, profile)

    def reject(self, p: Params) -> str | None:
        toward = np.tan(np.radians(p.elev))
        narrowing = [(low - high) / (end - start) * toward for low, start, high, end in p.walls]
        if any(abs(k) > 0.85 for k in narrowing):
            return "cone seen nearly along its side"
        return "labels collide" if p.overlap > 0 else None

    def facts(self, p: Params) -> Sequence[Fact]:
        return measure_facts(p)

    def check(self, p: Params) -> list[str]:
        return recheck_measures(p, measure_facts(p))

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        return compare_drawing(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_stack(p, say, measure_facts(p))

    def level(self, p: Params) -> int:
        harder = int(p.scale != 1) + int(p.stack.upper < p.stack.radius)
        return min(5, len(p.parts) - 1 + harder)


TEMPLATE = CylinderConeHemisphere()
