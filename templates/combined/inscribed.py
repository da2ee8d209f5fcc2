"""A body inscribed in another: spheres, cylinders, cones, prisms, pyramids and regular solids."""
# mypy: allow-untyped-calls, allow-untyped-defs
# mypy: disable-error-code="attr-defined,call-arg,var-annotated"

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.combined.parts.bodies import pairs
from templates.combined.parts.inscribed_plan import plan_inscribed
from templates.combined.parts.inscribed_truth import (
    inscribed_facts,
    recheck,
    trace_problems,
    unreadable,
)
from templates.combined.parts.inscribed_words import describe_inscribed
from templates.geometry.looks import LOOKS
from templates.geometry.panel import PANELS
from templates.prose import Say, Sentence
from templates.snippets.solid_outlines import ball, polygon, round_body, solid_lines
from templates.snippets.solid_view import view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace


def draw(p: Params) -> None:
    elev = p.elev
    right, up, toward = view_axes(elev, -90)

    # The outer body: lines in sight, lines behind it, and what to fill
    top = p.outer_bottom + p.outer_height
    if p.outer_kind == "sphere":
        outer, outer_hidden, outer_fill = ball(p.outer_radius, p.outer_radius, elev)
    elif p.outer_kind == "cylinder":
        outer, outer_hidden, outer_fill = round_body(p.outer_radius, 0, p.outer_radius, top, elev)
    elif p.outer_kind == "cone":
        outer, outer_hidden, outer_fill = round_body(p.outer_radius, 0, 0, top, elev)
    else:
        sides, radius = p.outer_sides, p.outer_radius
        box = np.vstack([polygon(sides, radius, z, p.turn) for z in (0, top)])
        outer, outer_hidden, outer_fill = solid_lines(box, toward)

    # The inner body touches it from inside
    low, high = p.inner_bottom, p.inner_bottom + p.inner_height
    if p.inner_kind == "sphere":
        inner, inner_hidden, inner_fill = ball(p.inner_radius, p.inner_radius + low, elev)
    elif p.inner_kind == "cylinder":
        inner, inner_hidden, inner_fill = round_body(
            p.inner_radius, low, p.inner_radius, high, elev
        )
    elif p.inner_kind == "cone":
        inner, inner_hidden, inner_fill = round_body(p.inner_radius, low, 0, high, elev)
    elif p.inner_kind == "octahedron":
        middle = polygon(p.inner_sides, p.inner_radius, p.inner_radius, p.turn)
        inner, inner_hidden, inner_fill = solid_lines(
            np.vstack([middle, (0, 0, low), (0, 0, high)]), toward
        )
    elif p.inner_kind == "pyramid":
        base = polygon(p.inner_sides, p.inner_radius, low, p.turn)
        inner, inner_hidden, inner_fill = solid_lines(np.vstack([base, (0, 0, high)]), toward)
    elif p.inner_kind == "tetrahedron":
        # Every other corner of the cube
        inner, inner_hidden, inner_fill = solid_lines(box[[0, 2, 5, 7]], toward)
    else:
        ends = [polygon(p.inner_sides, p.inner_radius, z, p.turn) for z in (low, high)]
        inner, inner_hidden, inner_fill = solid_lines(np.vstack(ends), toward)

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)
    # From back to front: the far side of the outer body, the inner body, the near side
    if p.filled == "both":
        for area in outer_fill:
            ax.add_collection3d(Poly3DCollection([area], facecolor=p.tint, zorder=0))
    if p.filled != "none":
        for area in inner_fill:
            ax.add_collection3d(Poly3DCollection([area], facecolor=p.fill, zorder=2))
    if p.strokes == "table":
        strokes = [
            (outer_hidden, p.hidden, p.thin, p.dash),
            (inner_hidden, p.accent, p.thin, p.dash),
            (inner, p.accent, p.medium, "-"),
            (outer, p.ink, p.thick, "-"),
        ]
        for order, (lines, color, width, style) in zip((1, 3, 4, 5), strokes, strict=True):
            for line in lines:
                ax.plot(*line.T, color=color, lw=width, ls=style, zorder=order)
    else:
        for line in outer_hidden:
            ax.plot(*line.T, color=p.hidden, lw=p.thin, ls=p.dash, zorder=1)
        for line in inner_hidden:
            ax.plot(*line.T, color=p.accent, lw=p.thin, ls=p.dash, zorder=3)
        for line in inner:
            ax.plot(*line.T, color=p.accent, lw=p.medium, zorder=4)
        for line in outer:
            ax.plot(*line.T, color=p.ink, lw=p.thick, zorder=5)

    centered = {"ha": "center", "va": "center", "size": p.fontsize}
    # Measured lengths: their ends, from there to a bracket, and how far from it the text is
    for text, start, end, shift, dx, dy in p.dimensions:
        bracket = np.array([start, start, end, end]) + np.outer((0.15, 1, 1, 0.15), shift)
        ax.plot(*bracket.T, color=p.ink, lw=p.fine, zorder=6)
        place = bracket[1:3].mean(axis=0) + dx * right + dy * up
        ax.text(*place, text, color=p.ink, **centered)
    for center in p.centers:
        ax.plot(*center, "o", color=p.ink, ms=3.5, zorder=7)
    if p.legend:
        fig.text(p.text_x, p.low, p.legend, **centered)
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, x=p.text_x, y=p.title_y)
    if p.charted:
        # The inner body alone
        alone = fig.add_axes(p.chart, projection="3d", proj_type="ortho", computed_zorder=False)
        alone.set_facecolor(p.paper)
        if p.filled != "none":
            for area in inner_fill:
                alone.add_collection3d(Poly3DCollection([area], facecolor=p.fill, zorder=0))
        for line in inner_hidden:
            alone.plot(*line.T, color=p.accent, lw=p.thin, ls=p.dash, zorder=1)
        for line in inner:
            alone.plot(*line.T, color=p.accent, lw=p.medium, zorder=2)
        alone.set(xlim=p.alone_xlim, ylim=p.alone_ylim, zlim=p.alone_zlim)
        alone.set_aspect("equal")
        alone.view_init(elev=elev, azim=-90)
        alone.axis("off")
        alone.set_title(p.alone_title, fontsize=p.fontsize)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=elev, azim=-90)
    ax.axis("off")
    plt.show()


TURNS = (*range(16, 27), *range(34, 41))
"""Degrees at which no base polygon has a side edge-on or a corner on the outline of its circle."""
TITLES = ("", "name", "Inscribed solids", "Find both volumes", "Compare the volumes")


class Inscribed(Template):
    """One body inside another that it touches, both transparent on a common vertical axis.

    `pair`: its name, the printed lengths `given` (r and R radii, h height, a edge), and the bodies
    `outer` and `inner`, each with `kind`, `bottom` (height of its lowest point on the z axis),
    `radius` (of a sphere, a base, or the circle around a base polygon), `height`, and `sides` of
    that polygon; in units of `unit_length`, which is printed in `unit`. The base polygons begin at
    `turn` degrees from x; a tetrahedron has every other corner of a prism, the first below. Also
    vary: elevation, fills, letters, looks, and whether the inner body stands once more alone `beside`
    the pair (1,400 pairs of 20 kinds, about 10^13 figures). Facts:
    printed and implied sizes, both volumes, their ratio.
    """

    name = "inscribed"
    family = "combined"
    levels = (2, 5)
    space = Space(
        {
            "pair": pairs(),
            "unit_length": (1, 2, 5, 10),
            "unit": ("", "cm", "m", "dm"),
            "elev": range(10, 37),
            "turn": TURNS,
            "filled": ("none", "inner", "both"),
            "dash": ("--", ":"),
            "lettered": (False, True),
            "look": range(len(LOOKS)),
            "title": TITLES,
            "canvas": (5.2, 5.8, 6.4),
            "fontsize": (11, 12, 13),
            "thick": (1.4, 1.7, 2.0),
            "beside": PANELS,
        }
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {"strokes": ("table", "loops")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        return plan_inscribed(p)

    def reject(self, p: Params) -> str | None:
        return unreadable(p) or ("labels collide" if p.overlap > 0 else None)

    def facts(self, p: Params) -> Sequence[Fact]:
        return inscribed_facts(p)

    def check(self, p: Params) -> list[str]:
        return recheck(p, inscribed_facts(p))

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        return trace_problems(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_inscribed(p, say, inscribed_facts(p))

    def level(self, p: Params) -> int:
        given = len(p.pair["given"])
        deep = p.pair["outer"]["kind"] == "sphere" or p.pair["pair"] in (
            "sphere in cone",
            "cylinder in cone",
        )
        return min(5, 1 + given + int(deep))


TEMPLATE = Inscribed()
