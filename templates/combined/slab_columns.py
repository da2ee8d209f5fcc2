"""A slab with a row or a grid of columns on it, with printed dimensions."""
# mypy: allow-untyped-calls, allow-untyped-defs
# mypy: disable-error-code="attr-defined,call-arg,var-annotated"

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Rectangle
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.combined.parts.slab_plan import plan_slab, trace_problems
from templates.combined.parts.slab_truth import recheck, slab_facts
from templates.combined.parts.slab_words import describe_slab
from templates.combined.parts.slabs import buildings
from templates.combined.parts.styles import PAINTINGS
from templates.geometry.looks import LOOKS
from templates.geometry.projection import FRONTAL_AZIMUTHS, clear_views
from templates.prose import Say, Sentence
from templates.snippets.solid_boxes import box_edges, facing_sides, seen_and_hidden
from templates.snippets.solid_view import view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace


def draw(p: Params) -> None:
    width, depth, thickness = p.slab
    # Columns from the back to the front: left and front side, width, depth, height above the slab
    columns = p.columns
    if p.boxes == "pairs":
        # Every box as its lowest corner and its lengths
        boxes = [((0, 0, 0), (width, depth, thickness))]
        for x, y, dx, dy, height in columns:
            boxes.append(((x, y, thickness), (dx, dy, height)))
    else:
        corners = [(0, 0, 0)] + [(x, y, thickness) for x, y, *_ in columns]
        sizes = [(width, depth, thickness)] + [tuple(size) for _, _, *size in columns]
        boxes = list(zip(corners, sizes, strict=True))

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)
    right, up, toward = view_axes(p.elev, p.azim)

    if p.tones:
        # Later boxes stand in front of earlier ones
        for order, (corner, lengths) in enumerate(boxes):
            sides = facing_sides(corner, lengths, toward)
            ax.add_collection3d(
                Poly3DCollection(
                    sides, facecolors=p.tones, edgecolors=p.outline, lw=p.thick, zorder=order
                )
            )
    front = len(boxes)
    if p.dash:
        edges = [edge for corner, lengths in boxes for edge in box_edges(corner, lengths)]
        lows = np.array([corner for corner, _ in boxes])
        highs = lows + [lengths for _, lengths in boxes]
        visible, hidden = seen_and_hidden(edges, lows, highs, toward)
        for edge in hidden:
            ax.plot(*np.transpose(edge), color=p.hidden, lw=p.thin, ls=p.dash, zorder=front)
        for edge in visible:
            ax.plot(*np.transpose(edge), color=p.ink, lw=p.thick, zorder=front + 1)

    centered = {"ha": "center", "va": "center", "size": p.fontsize}
    # Measured edges: their ends, from there to a bracket, and how far from it the text is
    for text, start, end, shift, dx, dy in p.dimensions:
        bracket = np.array([start, start, end, end]) + np.outer((0.15, 1, 1, 0.15), shift)
        stroke = p.fine if any(shift) else p.bold
        ax.plot(*bracket.T, color=p.accent, lw=stroke, zorder=front + 2)
        place = bracket[1:3].mean(axis=0) + dx * right + dy * up
        ax.text(*place, text, color=p.accent, zorder=front + 3, **centered)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")

    if p.plan:
        # Footprints of the columns on a grid of units
        plan = fig.add_axes(p.plan_rect)
        plan.add_patch(Rectangle((0, 0), width, depth, fc=p.floor_color, ec=p.ink, lw=p.thick))
        plan.vlines(range(1, width), 0, depth, ls=":", color=p.hidden, lw=0.7)
        plan.hlines(range(1, depth), 0, width, ls=":", color=p.hidden, lw=0.7)
        for x, y, dx, dy, _ in columns:
            plan.add_patch(
                Rectangle((x, y), dx, dy, fc=p.column_color, ec=p.ink, lw=p.thick, zorder=3)
            )
        plan.text(width / 2, -p.plan_gap, p.plan, **centered)
        plan.set(xlim=p.plan_xlim, ylim=p.plan_ylim)
        plan.set_aspect("equal")
        plan.axis("off")
    if p.legend:
        fig.text(p.middle, p.low, p.legend, **centered)
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)
    plt.show()


TITLES = ("", "Slab with columns", "Find the volume", "Find the surface area", "Composite solid")


class SlabColumns(Template):
    """A slab with equal gaps between columns of one or several heights, drawn with its dimensions.

    `building`: `slab` (width, depth, thickness), `columns` (left side, front side, width, depth,
    height above the slab; from the front left corner of the slab), and `heights`, the rule behind
    the heights; all in units of `unit_length`, which is printed in `unit`. Also vary: view, manner
    of drawing, a plan beside it, symbols, looks (18,104 buildings, about 10^13 figures). Facts:
    printed sizes, counts, total height, volume, surface with and without the base; positions where
    a plan shows them.
    """

    name = "slab_columns"
    family = "combined"
    levels = (1, 5)
    space = Space(
        {
            "building": buildings(),
            "unit_length": (1, 0.5, 2, 5, 10),
            "unit": ("", "cm", "m", "dm"),
            "view": clear_views(range(22, 42), FRONTAL_AZIMUTHS, 0.12, 3),
            "painting": PAINTINGS,
            "plan": ("", "Plan"),
            "lettered": (False, True),
            "look": range(len(LOOKS)),
            "title": TITLES,
            "canvas": (5.6, 6.0, 6.4),
            "fontsize": (10, 11, 12),
            "thick": (1.2, 1.5, 1.8),
        }
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {"boxes": ("pairs", "lists")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        return plan_slab(p)

    def reject(self, p: Params) -> str | None:
        if p.specks:
            return "an edge is seen for a moment only"
        if p.least_top < 0.3:
            return "a column is hidden"
        return "labels collide" if p.overlap > 0 else None

    def facts(self, p: Params) -> Sequence[Fact]:
        return slab_facts(p)

    def check(self, p: Params) -> list[str]:
        return recheck(p, slab_facts(p))

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        return trace_problems(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_slab(p, say, slab_facts(p))

    def level(self, p: Params) -> int:
        several = p.building["heights"] != "equal"
        count = len(p.columns)
        odd = p.unit_length in (0.5, 5)
        return min(5, 1 + int(count > 1) + int(count > 3) + int(several) + int(odd))


TEMPLATE = SlabColumns()
