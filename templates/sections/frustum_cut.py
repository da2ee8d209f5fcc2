"""A pyramid or cone cut parallel to its base into a frustum and a smaller pyramid or cone."""
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,call-arg"

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry.looks import LOOKS, paler
from templates.geometry.ticks import stated
from templates.prose import Say, Sentence
from templates.sections.parts.frustum_truth import compare_frustum, measures_again
from templates.sections.parts.frustum_words import describe_frustum
from templates.sections.parts.frustums import (
    LEAST_FACING,
    CutBody,
    figure_plan,
    measures,
    turned_bodies,
)
from templates.snippets.solid_rings import facing_angle
from templates.snippets.solid_style import draw_edges
from templates.snippets.solid_view import faces_in_sight, split_edges, view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace


def draw(p: Params) -> None:
    n, height, cut = p.base_sides, p.height, p.cut_height
    # The cut face is a smaller copy of the base
    scale = 1 - cut / height

    fig = plt.figure(figsize=p.figsize)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)

    def fill(polygon, color, alpha=1.0, order=0):
        ax.add_collection3d(Poly3DCollection([polygon], facecolor=color, alpha=alpha, zorder=order))

    if p.base == "circle":
        radius = p.base_size
        limit = facing_angle(radius / height, p.elev)
        front = (p.azim - limit, p.azim + limit)
        back = (front[1], front[0] + 360)

        def arc(r, z, ends):
            t = np.radians(np.linspace(ends[0], ends[1], 91))
            return np.column_stack([r * np.cos(t), r * np.sin(t), np.full(91, z)])

        def wall(lower, upper):
            """The lateral surface between two circles, each a radius and a height."""
            near, far = arc(*lower, front), arc(*upper, front)
            if p.tinted:
                fill([*near, *far[::-1]], p.tint)
            ax.plot(*near.T, color=p.ink, lw=p.thick, zorder=3)
            ax.plot(*arc(*lower, back).T, color=p.hidden, lw=p.thin, ls=p.dash, zorder=2)
            for k in (0, -1):
                ax.plot(*zip(near[k], far[k], strict=True), color=p.ink, lw=p.thick, zorder=3)

        circle = arc(scale * radius, cut, (0, 360))
        fill(circle, p.fill, 0.6, 1)
        if p.mode == "whole":
            wall((radius, 0), (0, height))
            seen, unseen = (arc(scale * radius, cut, ends) for ends in (front, back))
            ax.plot(*seen.T, color=p.accent, lw=p.thick, zorder=4)
            ax.plot(*unseen.T, color=p.accent, lw=p.thick, ls=p.dash, zorder=4)
        else:
            wall((radius, 0), (scale * radius, cut))
            ax.plot(*circle.T, color=p.accent, lw=p.thick, zorder=4)
            if p.mode == "lifted":
                wall((scale * radius, cut + p.lift), (0, height + p.lift))
            else:
                # The cone taken away is only outlined
                for end in arc(scale * radius, cut, front)[[0, -1]]:
                    ax.plot(
                        *zip(end, (0, 0, height), strict=True), color=p.hidden, lw=p.thin, ls=p.dash
                    )
        ax.plot(*np.transpose(p.base_ends), color=p.accent, lw=p.fine, zorder=4)
        ax.plot(0, 0, 0, "o", color=p.accent, ms=3, zorder=5)
    else:
        toward = view_axes(p.elev, p.azim)[2]
        # A regular polygon as base, the cut face above it, and the tip
        radius = p.base_size / (2 * np.sin(np.pi / n))
        angles = 2 * np.pi * np.arange(n) / n
        base = radius * np.column_stack([np.cos(angles), np.sin(angles), 0 * angles])
        face = scale * base + np.array([0, 0, cut])
        ring = [(k, (k + 1) % n) for k in range(n)]
        floor, lid = tuple(range(n)), tuple(range(n, 2 * n))
        tapering = [floor, *[(i, j, n) for i, j in ring]]

        def show(vertices, faces):
            """A convex solid; edges that it hides itself are drawn in broken lines."""
            if p.tinted:
                for corners in faces_in_sight(vertices, faces, toward):
                    fill(vertices[list(corners)], p.tint)
            visible, hidden = split_edges(vertices, faces, toward)
            draw_edges(ax, vertices, hidden, color=p.hidden, lw=p.thin, ls=p.dash, zorder=2)
            draw_edges(ax, vertices, visible, color=p.ink, lw=p.thick, zorder=3)

        fill(face, p.fill, 0.6, 1)
        if p.mode == "whole":
            whole = np.vstack([base, (0, 0, height)])
            show(whole, tapering)
            in_sight = faces_in_sight(whole, tapering, toward)
            for i, j in ring:
                style = "-" if (i, j, n) in in_sight else p.dash
                ax.plot(*face[[i, j]].T, color=p.accent, lw=p.thick, ls=style, zorder=4)
        else:
            show(np.vstack([base, face]), [floor, lid, *[(i, j, j + n, i + n) for i, j in ring]])
            draw_edges(ax, face, ring, color=p.accent, lw=p.thick, zorder=4)
            if p.mode == "lifted":
                show(np.vstack([face, (0, 0, height)]) + np.array([0, 0, p.lift]), tapering)
            else:
                # The pyramid taken away is only outlined
                for corner in face:
                    ends = zip(corner, (0, 0, height), strict=True)
                    ax.plot(*ends, color=p.hidden, lw=p.thin, ls=p.dash)

    # Heights are measured on a line beside the solid
    for low, high in p.spans:
        ax.plot([p.side] * 2, [0] * 2, [low, high], color=p.accent, lw=p.fine, zorder=4)
    for z, start in p.levels:
        ax.plot([start, p.end], [0, 0], [z, z], color=p.accent, lw=0.6, zorder=4)
    for text, *place in p.notes:
        ax.text(*place, text, color=p.accent, size=p.fontsize, ha="center", va="center")
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")
    plt.show()


TITLES = ("", "Frustum", "Find the volume of the frustum", "A cut parallel to the base", "name")
BASES = {0: "circle", 3: "triangle", 4: "square", 5: "pentagon", 6: "hexagon"}


class FrustumCut(Template):
    """A pyramid or cone cut parallel to its base into a frustum and a smaller pyramid or cone.

    Parameters: `stand` is a pair of a body and a turn of the view in degrees. A body tells
    `base_sides` (0: a circle), `base_size` (edge of the regular base, or radius), `height` of the
    whole and `cut_height` of the cut above the base, in `unit`; its base lies in the plane z = 0
    around the origin, a corner on the positive x axis. The azimuth is turn - 90° · `dim_side`.
    `shown`: the cut inside the whole body, the upper part only outlined, or lifted off. Some 22,000
    bodies with turns, elevations, printed symbols and units, looks, layouts: about 5·10^9 figures.
    Facts: printed sizes, size and area of the cut face, volumes of whole and parts, surface.
    """

    name = "frustum_cut"
    family = "sections"
    levels = (2, 4)
    space = Space(
        {
            "stand": turned_bodies(),
            "elev": range(13, 29),
            "shown": ("whole", "removed", "lifted"),
            "tinted": ("", "faintly", "strongly"),
            "dash": ("--", ":"),
            "dim_side": (1, -1),
            "symbols": (False, True),
            "unit": ("", "cm", "m", "dm"),
            "look": range(len(LOOKS)),
            "title": TITLES,
            "canvas": (5.6, 6.2, 6.8),
            "fontsize": (11, 12, 13),
            "thick": (1.4, 1.8, 2.2),
        }
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {}

    def derive(self, p: Params) -> Mapping[str, Any]:
        p.body, turn = p.stand
        body: CutBody = p.body
        p.azim = (turn - 90 * p.dim_side) % 360
        # So far up that nothing of the upper part covers the cut face
        clear = 2 * body.scale * body.radius * np.tan(np.radians(p.elev)) + 0.1 * body.height
        p.lift = round(float(clear), 1) if p.shown == "lifted" else 0.0
        look = LOOKS[p.look]
        kind = "pyramid" if body.base_sides else "cone"
        plan = figure_plan(p)
        base_ends = [tuple(round(float(c), 9) + 0.0 for c in end) for end in plan["base_line"]]
        return {
            **plan, **body._asdict(), **look._asdict(), "base": BASES[body.base_sides],
            "tint": look.tint if p.tinted == "faintly" else paler(look.fill, 0.5),
            "kind": kind, "mode": p.shown, "base_ends": base_ends, "thin": 1.0, "fine": 1.0,
            "figsize": plan["frame"].figsize, "rect": plan["frame"].rect,
            "title": f"Frustum of a {kind}" if p.title == "name" else p.title,
            "title_size": p.fontsize + 2, "title_y": 0.965,
            **dict(zip(("xlim", "ylim", "zlim"), plan["frame"].limits, strict=True)),
        }  # fmt: skip

    def reject(self, p: Params) -> str | None:
        if p.body.base_sides and p.narrowest < LEAST_FACING:
            return "face seen nearly edge-on"
        return "labels collide" if p.overlap > 0 else None

    def facts(self, p: Params) -> Sequence[Fact]:
        body: CutBody = p.body
        area, cubic = (p.unit and f"{p.unit}{sign}" for sign in "²³")
        units = {"cut_face_area": area, "frustum_surface": area, "frustum_slant": p.unit}
        size = "edge" if body.base_sides else "radius"
        return [
            Fact("base", p.base, "visible"),
            Fact("parts", 2, "visible"),
            Fact(f"base_{size}", body.base_size, "visible", p.unit),
            Fact("frustum_height", body.cut_height, "visible", p.unit),
            Fact("tip_height", body.height - body.cut_height, "visible", p.unit),
            Fact("whole_height", body.height, "derivable", p.unit),
            Fact(f"cut_face_{size}", stated(body.scale * body.base_size), "derivable", p.unit),
            *(
                Fact(name, stated(value, 1), "derivable", units.get(name, cubic))
                for name, value in measures(body).items()
            ),
            Fact("elevation", p.elev, "derivable", "degrees"),
            Fact("azimuth", p.azim, "latent", "degrees"),
        ]

    def check(self, p: Params) -> list[str]:
        known = {fact.name: fact.value for fact in self.facts(p)}
        problems = [
            f"{name} is {known[name]}, recomputed {value:.3f}"
            for name, value in measures_again(p.body).items()
            if abs(known[name] - value) > 0.0501 + 1e-6 * value
        ]
        parts = known["tip_volume"] + known["frustum_volume"]
        if abs(parts - known["whole_volume"]) > 0.16:
            problems.append(f"the parts hold {parts}, the whole {known['whole_volume']}")
        return problems

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        return compare_frustum(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_frustum(p, say, self.facts(p))

    def level(self, p: Params) -> int:
        body: CutBody = p.body
        return 2 + int(body.base_sides == 0) + int(body.base_sides > 4) + int(p.symbols)


TEMPLATE = FrustumCut()
