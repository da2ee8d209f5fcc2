"""A box with equal holes, round or square, drilled through it or into it."""
# mypy: allow-untyped-calls, allow-untyped-defs
# mypy: disable-error-code="attr-defined,call-arg,var-annotated"

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Circle, Rectangle
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.combined.parts.blocks_drilled import drilled_blocks
from templates.combined.parts.drilled_plan import plan_drilled
from templates.combined.parts.drilled_truth import drilled_facts, recheck, trace_problems
from templates.combined.parts.drilled_words import describe_drilled
from templates.combined.parts.styles import PAINTINGS
from templates.geometry.looks import LOOKS
from templates.geometry.panel import PANELS
from templates.prose import Say, Sentence
from templates.snippets.solid_boxes import box_edges, facing_sides
from templates.snippets.solid_holes import around_middle, circle, square
from templates.snippets.solid_rings import runs
from templates.snippets.solid_view import view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace


def draw(p: Params) -> None:
    size = p.size
    # Directions along the drilled face, and the way of the drill
    u, v, inward = np.array(p.directions)
    centers = np.array(p.centers)

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)
    right, up, toward = view_axes(p.elev, p.azim)

    # The box: its sides in view, and the corner that it hides with three of its edges
    if p.tones:
        if p.box == "helpers":
            sides = facing_sides((0, 0, 0), size, toward)
        else:
            width, depth, height = size
            x = width if p.side > 0 else 0
            sides = [
                [(x, 0, 0), (x, depth, 0), (x, depth, height), (x, 0, height)],
                [(0, 0, 0), (width, 0, 0), (width, 0, height), (0, 0, height)],
                [(0, 0, height), (width, 0, height), (width, depth, height), (0, depth, height)],
            ]
        ax.add_collection3d(Poly3DCollection(sides, facecolors=p.tones, zorder=0))
    far = np.where(toward > 0, 0, size)
    if p.box == "helpers":
        edges = np.array(box_edges((0, 0, 0), size))
    else:
        corners = [np.multiply(bits, size) for bits in product((0, 1), repeat=3)]
        pairs = combinations(corners, 2)
        edges = np.array([(a, b) for a, b in pairs if np.count_nonzero(a - b) == 1])
    behind = (edges == far).all(axis=2).any(axis=1)
    if p.dash:
        for edge in edges[behind]:
            ax.plot(*edge.T, color=p.hidden, lw=p.thin, ls=p.dash, zorder=3)
    for edge in edges[~behind]:
        ax.plot(*edge.T, color=p.ink, lw=p.thick, zorder=4)

    if p.hole_shape == "round":
        radius = p.half
        outline = circle(radius)

        def inside(points):
            return np.hypot(*points.T) < radius

        # Along these lines of its wall the hole is seen from the side
        angle = np.arctan2(toward @ v, toward @ u)
        feet = [radius * np.array([np.sin(t), -np.cos(t)]) for t in (angle, angle + np.pi)]
    else:
        half = p.half
        outline = square(half)
        feet = half * np.array([(1, -1), (1, 1), (-1, 1), (-1, -1)])

        def inside(points):
            return np.abs(points).max(axis=1) < half

    # Seen from the viewer, the bottom of a hole has slid along the face
    reach = p.hole_depth
    slide = -reach * np.array([toward @ u, toward @ v]) / (toward @ inward)
    in_sight = inside(outline + slide)
    down = np.linspace(0, 1, 61)[:, np.newaxis]
    for center in centers:
        if p.placing == "matrix":
            mouth = center + outline @ [u, v]
        else:
            mouth = center + np.outer(outline[:, 0], u) + np.outer(outline[:, 1], v)
        bottom = mouth + reach * inward
        if p.wall:
            ax.add_collection3d(Poly3DCollection([mouth], facecolor=p.wall, zorder=1))
            both = np.vstack([(outline + slide)[in_sight], outline[inside(outline - slide)]])
            if len(both):
                floor = center + around_middle(both) @ [u, v]
                ax.add_collection3d(Poly3DCollection([floor], facecolor=p.floor, zorder=2))
        ax.plot(*mouth.T, color=p.ink, lw=p.thick, solid_capstyle="round", zorder=4)
        lines = [(bottom, in_sight)]
        for foot in feet:
            wall = center + foot @ [u, v] + reach * down * inward
            # Judged a little below the mouth, whose rim belongs to neither side
            lines.append((wall, inside(foot + (down + 0.001) * slide)))
        for points, seen in lines:
            for part in runs(points, seen):
                ax.plot(*part.T, color=p.ink, lw=p.thick, zorder=4)
            if p.dash:
                for part in runs(points, ~seen):
                    ax.plot(*part.T, color=p.hidden, lw=p.thin, ls=p.dash, zorder=3)

    centered = {"ha": "center", "va": "center", "size": p.fontsize}
    # Measured edges: their ends, from there to a bracket, and how far from it the text is
    for text, start, end, shift, dx, dy in p.dimensions:
        bracket = np.array([start, start, end, end]) + np.outer((0.15, 1, 1, 0.15), shift)
        ax.plot(*bracket.T, color=p.accent, lw=p.fine, zorder=5)
        place = bracket[1:3].mean(axis=0) + dx * right + dy * up
        ax.text(*place, text, color=p.accent, **centered)
    # A line leads from a hole to its sizes
    start = np.array(p.rim)
    ax.plot(*np.transpose([start, start + p.leader * up]), color=p.accent, lw=p.fine, zorder=5)
    ax.text(*(start + (p.leader + p.lift) * up), p.callout, color=p.accent, **centered)
    if p.legend:
        fig.text(p.text_x, p.low, p.legend, **centered)
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, x=p.text_x, y=p.title_y)
    if p.charted:
        # The drilled face, seen straight on
        face = fig.add_axes(p.chart)
        line = {"edgecolor": p.ink, "linewidth": p.thick}
        face.add_patch(Rectangle((0, 0), *p.face_size, facecolor=p.face_fill, **line))
        for x, y in p.face_centers:
            if p.hole_shape == "round":
                face.add_patch(Circle((x, y), p.half, facecolor=p.opening, **line))
            else:
                corner = (x - p.half, y - p.half)
                side = 2 * p.half
                face.add_patch(Rectangle(corner, side, side, facecolor=p.opening, **line))
        face.set(xlim=p.face_xlim, ylim=p.face_ylim)
        face.set_title(p.face_title, fontsize=p.fontsize)
        face.set_aspect("equal")
        face.axis("off")

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")
    plt.show()


TITLES = ("", "Drilled block", "Find the volume", "Find the surface area", "Block with holes")


class DrilledBox(Template):
    """A box with equal holes evenly spaced on one face, with its dimensions and a note on the holes.

    `block`: `size` (width x, depth y, height z), `face` that is drilled (top, front at y = 0, or
    side: the one named by `from_side`), `holes` (number along the face, and up or back; each in the
    middle of an equal part of the face), `hole_shape`, `hole_size` (diameter, or side of the
    square), `hole_depth`, `through`; all in units of `unit_length`, which is printed in `unit`. Also
    vary: view, manner of drawing, letters, looks, and whether the drilled face is drawn straight on
    `beside` the block (33,526 blocks, about 10^14 figures). Facts:
    printed sizes, number of holes, removed and remaining volume, surface.
    """

    name = "drilled_box"
    family = "combined"
    levels = (1, 5)
    space = Space(
        {
            "block": drilled_blocks(),
            "unit_length": (1, 0.5, 2, 5, 10),
            "unit": ("", "cm", "m", "dm"),
            "elev": range(16, 49),
            "turn": range(22, 45),
            "from_side": ("right", "left"),
            "painting": PAINTINGS,
            "lettered": (False, True),
            "look": range(len(LOOKS)),
            "title": TITLES,
            "canvas": (5.2, 5.8, 6.4),
            "fontsize": (10, 11, 12),
            "thick": (1.2, 1.5, 1.8),
            "beside": PANELS,
        }
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "box": ("helpers", "written out"),
        "placing": ("matrix", "sums"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        return plan_drilled(p)

    def reject(self, p: Params) -> str | None:
        if p.cut_off:
            return "the note on the holes leaves the canvas"
        return "labels collide" if p.overlap > 0 else None

    def facts(self, p: Params) -> Sequence[Fact]:
        return drilled_facts(p)

    def check(self, p: Params) -> list[str]:
        return recheck(p, drilled_facts(p))

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        return trace_problems(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_drilled(p, say, drilled_facts(p))

    def level(self, p: Params) -> int:
        odd = p.unit_length in (0.5, 5)
        return min(5, 1 + int(p.hole_shape == "round") + int(len(p.centers) > 1)
                   + int(not p.block["through"]) + int(odd))  # fmt: skip


TEMPLATE = DrilledBox()
