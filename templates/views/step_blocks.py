"""A block that climbs and falls in steps, in one picture and three dimensioned views.

A slab with two to four steps, or one with a box standing in front of it; edges that a view hides
are dashed, and lengths are written along the views or read off a unit grid. `block` holds the
slab's steps as widths and heights from left to right, its depth, and the box in front as left end,
width, height and depth (nothing if there is none); `view` is elevation and azimuth in degrees, and
the side view is taken from the right if the azimuth is above −90°, else from the left. Facts about
the three views name the front, the top, and the side view in that order. About 10¹¹ figures:
280,000 blocks, 650 viewpoints, and the choices of style.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.choices import Shared
from templates.geometry.projection import FRONTAL_AZIMUTHS, clear_views, frame_limits
from templates.geometry.tones import TONES
from templates.geometry.view_sheet import stroke_differences, view_cells
from templates.geometry.voxels import NORMALS, exposed
from templates.prose import Say, Sentence
from templates.snippets.views_edges import draw_outline, draw_unit_grid, view_lines
from templates.space import Space
from templates.views.parts.step_page import chain_ends, chains, step_page
from templates.views.parts.step_solids import (
    blocks,
    cells_of,
    contact_area,
    picture_differences,
    size_of,
    slabs_of,
    surface_area,
)
from templates.views.parts.step_words import describe_steps
from tracer.facts import Fact
from tracer.trace import Trace

NAMES = {
    "plain": ("Front", "Top", "Side"),
    "view": ("Front view", "Top view", "Side view"),
    "technical": ("front elevation", "plan", "side elevation"),
    "capitals": ("FRONT", "TOP", "SIDE"),
}


def draw(p: Params) -> None:
    width, depth, height = p.size
    fig = plt.figure(figsize=p.figsize)
    ax = fig.add_subplot(
        projection="3d", proj_type="ortho", computed_zorder=False, position=p.picture
    )
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.axis("off")

    # Faces from far to near: slabs from the back, in each the steps toward the viewer's side, and
    # then the front.
    painted = []
    if p.faces == "steps":
        for near, far, steps in p.slabs:
            levels = [0, *(top for _, _, top in steps), 0]
            order = range(len(steps)) if p.side == "right" else range(len(steps) - 1, -1, -1)
            for k in order:
                left, right, top = steps[k]
                lid = [(left, near, top), (right, near, top), (right, far, top), (left, far, top)]
                painted.append((lid, p.top_color))
                # Corners run counterclockwise as seen from outside.
                if p.side == "right":
                    x, low = right, levels[k + 2]
                    wall = [(x, near, low), (x, far, low), (x, far, top), (x, near, top)]
                else:
                    x, low = left, levels[k]
                    wall = [(x, near, low), (x, near, top), (x, far, top), (x, far, low)]
                if low < top:
                    painted.append((wall, p.side_color))
            outline = [(steps[0][0], near, 0)]
            for left, right, top in steps:
                outline += [(left, near, top), (right, near, top)]
            outline.append((steps[-1][1], near, 0))
            painted.append((outline, p.front_color))
    else:
        for near, far, steps in p.slabs:
            profile = [(x, top) for left, right, top in steps for x in (left, right)]
            profile = [(steps[0][0], 0), *profile, (steps[-1][1], 0)]
            # Each piece of the outline sweeps out a lid or a wall; one wall of two is in sight.
            pieces = [*pairwise(profile)] if p.side == "right" else [*pairwise(profile)][::-1]
            for (x0, z0), (x1, z1) in pieces:
                climbs = z1 > z0 if p.side == "right" else z1 < z0
                if not climbs:
                    color = p.top_color if z0 == z1 else p.side_color
                    strip = [(x0, near, z0), (x1, near, z1), (x1, far, z1), (x0, far, z0)]
                    painted.append((strip, color))
            painted.append(([(x, near, z) for x, z in profile], p.front_color))
    for level, (face, color) in enumerate(painted):
        ax.add_collection3d(
            Poly3DCollection(
                [face], facecolor=color, edgecolor=p.edge_color, linewidth=1.4, zorder=level
            )
        )
    ax.text(width / 2, p.sign_y, 0, "FRONT", zdir="x", fontsize=10, ha="center", va="center")

    # `filled` is True inside the block; in each view its last axis leads away from the viewer.
    if p.filling == "slices":
        filled = np.zeros((width, depth, height), dtype=bool)
        for near, far, steps in p.slabs:
            for left, right, top in steps:
                filled[left:right, near:far, :top] = True
    else:
        tops = np.zeros((width, depth), dtype=int)
        for near, far, steps in p.slabs:
            for left, right, top in steps:
                tops[left:right, near:far] = top
        filled = np.arange(height) < tops[:, :, np.newaxis]
    if p.turning == "transposes":
        front = filled.transpose(0, 2, 1)
        top_view = filled[:, :, ::-1]
        if p.side == "right":
            lateral = filled[::-1].transpose(1, 2, 0)
        else:
            lateral = filled[:, ::-1].transpose(1, 2, 0)
    else:
        front = np.swapaxes(filled, 1, 2)
        top_view = np.flip(filled, axis=2)
        if p.side == "right":
            lateral = np.moveaxis(np.flip(filled, axis=0), 0, 2)
        else:
            lateral = np.moveaxis(np.flip(filled, axis=1), 0, 2)

    sheet = fig.add_axes(p.sheet)
    views = [
        (p.front_name, front, p.front_place),
        (p.top_name, top_view, p.top_place),
        (p.side_name, lateral, p.side_place),
    ]
    for name, solid, (x, y) in views:
        if p.measure == "grid":
            draw_unit_grid(sheet, solid.shape[0], solid.shape[1], x, y)
        draw_outline(sheet, solid, x, y)
        middle, above = x + solid.shape[0] / 2, y + solid.shape[1] + 0.25
        sheet.text(middle, above, name, fontsize=11, ha="center", va="bottom")
    if p.measure == "lengths":
        # Chains of lengths: widths, heights, and depths.
        arrow = {"arrowstyle": "<->", "shrinkA": 0, "shrinkB": 0, "mutation_scale": 8, "lw": 0.8}
        for direction, line, ends, start in p.chains:
            for a, b in pairwise(ends):
                middle = start + (a + b) / 2
                if direction == "across":
                    sheet.annotate("", (start + b, line), (start + a, line), arrowprops=arrow)
                    sheet.text(middle, line - 0.12, f"{b - a}", fontsize=9, ha="center", va="top")
                else:
                    sheet.annotate("", (line, start + b), (line, start + a), arrowprops=arrow)
                    sheet.text(line - 0.18, middle, f"{b - a}", fontsize=9, ha="right", va="center")
    sheet.text(p.note_x, p.note_y, p.note, fontsize=10, ha="center", va="center")
    sheet.set(xlim=p.sheet_xlim, ylim=p.sheet_ylim)
    sheet.set_aspect("equal")
    sheet.axis("off")
    plt.show()


class StepBlocks(Template):
    __doc__ = __doc__

    name = "step_blocks"
    family = "views"
    levels = (1, 5)
    space = Space(
        {
            "block": Shared(blocks(), 60_000),
            "view": clear_views(range(22, 39), FRONTAL_AZIMUTHS, 0.02, 3),
            "arrangement": ("third-angle", "first-angle", "row"),
            "measure": ("lengths", "grid"),
            "unit": ("mm", "cm", "m"),
            "names": tuple(NAMES),
            "tone": tuple(TONES),
        }
    )
    writing: ClassVar = {
        "faces": ("steps", "outline"),
        "filling": ("slices", "levels"),
        "turning": ("transposes", "axes"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        slabs, size = slabs_of(p.block), size_of(p.block)
        side = "right" if p.view[1] > -90 else "left"
        tone = TONES[p.tone]
        sign = round(-0.1 * max(size), 2)
        corners = [
            (x, y, z)
            for near, far, steps in slabs
            for left, right, top in steps
            for x in (left, right)
            for y in (near, far)
            for z in (0, top)
        ]
        xlim, ylim, zlim = frame_limits(
            [*corners, (0, 1.4 * sign, 0), (size[0], 1.4 * sign, 0)], p.view, 0.92, 0.92
        )
        page = step_page(size, p.arrangement, side, p.measure)
        return {
            "slabs": slabs,
            "size": size,
            "side": side,
            "elev": p.view[0],
            "azim": p.view[1],
            "sign_y": sign,
            "xlim": xlim,
            "ylim": ylim,
            "zlim": zlim,
            "top_color": tone.top,
            "front_color": tone.front,
            "side_color": tone.side,
            "edge_color": tone.edge,
            **dict(zip(("front_name", "top_name", "side_name"), NAMES[p.names], strict=True)),
            "note": f"lengths in {p.unit}" if p.measure == "lengths" else f"1 square = 1 {p.unit}",
            **page,
            "chains": chains(slabs, page),
        }

    def reject(self, p: Params) -> str | None:
        width, depth, height = p.size
        if width > 12 or width > 4 * depth + 4:
            return "a long, thin block"
        if height < 2:
            return "a flat block"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        (widths, heights), (depth, front) = p.block
        volume = depth * sum(w * h for w, h in zip(widths, heights, strict=True))
        volume += front[1] * front[2] * front[3] if front else 0
        hidden = [
            sum(style == "dashed" for *_, style in view_lines(view_cells(self._plan(p), name)))
            for name in ("front", "top", p.side)
        ]
        return [
            Fact("overall_size", list(p.size), "visible", p.unit),
            Fact("step_count", len(widths), "visible", "steps"),
            Fact("step_widths", list(widths), "visible", p.unit),
            Fact("step_heights", list(heights), "visible", p.unit),
            Fact("slab_depth", depth, "visible", p.unit),
            Fact("box_in_front", list(front), "visible", p.unit),
            Fact("view_names", [p.front_name, p.top_name, p.side_name], "visible"),
            Fact("arrangement", p.arrangement, "visible"),
            Fact("dashed_lines", hidden, "visible", "lines"),
            Fact("grid_step", 1, "visible", p.unit),
            Fact("volume", volume, "derivable", f"{p.unit}³"),
            Fact("surface_area", surface_area(p.block), "derivable", f"{p.unit}²"),
            Fact("contact_area", contact_area(p.block), "derivable", f"{p.unit}²"),
        ]

    @staticmethod
    def _plan(p: Params) -> tuple[tuple[int, ...], ...]:
        """Heights of the unit columns, from the back row to the front row."""
        width, depth, _ = p.size
        plan = np.zeros((depth, width), int)
        for x, y, z in cells_of(p.block):
            plan[-1 - y, x] = max(plan[-1 - y, x], z + 1)
        return tuple(tuple(int(h) for h in row) for row in plan)

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        cells = set(cells_of(p.block))
        sides = exposed(cells, NORMALS)
        found = {
            "volume": len(cells),
            "surface_area": len(sides),
            "overall_size": [max(cell[k] for cell in cells) + 1 for k in range(3)],
        }
        near = p.block[1][1][3] if p.block[1][1] else 0
        found["contact_area"] = sum(
            y == near and near > 0 and (x, near - 1, z) in cells for x, y, z in cells
        )
        problems = [
            f"{name} counted in unit cubes is {value}"
            for name, value in found.items()
            if value != facts[name]
        ]
        if sum(facts["step_widths"]) != facts["overall_size"][0]:
            problems.append("the widths of the steps do not add up")
        return problems

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        width, depth, height = p.size
        painted = [(np.array(face), str(color)) for face, color in shapes.faces(trace, 0)]
        colors = [shapes.hex8(c) for c in (p.side_color, p.front_color, p.top_color)]
        places = {"front": p.front_place, "top": p.top_place, p.side: p.side_place}
        cells = cells_of(p.block)
        names = [
            (((x + wide / 2, y + high + 0.25),), name)
            for (x, y), wide, high, name in (
                (p.front_place, width, height, p.front_name),
                (p.top_place, width, depth, p.top_name),
                (p.side_place, depth, height, p.side_name),
            )
        ]
        texts: list[shapes.Shape] = [*names, (((p.note_x, p.note_y),), p.note)]
        if p.measure == "lengths":
            texts += self._lengths(p)
        return [
            *shapes.view_differences(trace.axes[0], p.view),
            *picture_differences(p.block, p.view, painted, colors),
            *shapes.label_differences("picture labels", shapes.texts(trace, 0), ["FRONT"]),
            *shapes.differences("text", shapes.texts(trace, 1), texts),
            *stroke_differences(cells, p.size, places, trace, p.measure == "grid"),
        ]

    @staticmethod
    def _lengths(p: Params) -> list[shapes.Shape]:
        """Where which length must be written."""
        ends = chain_ends(p.slabs)
        texts: list[shapes.Shape] = []
        for axis, (x, y) in (("x", p.front_place), ("z", p.front_place), ("y", p.top_place)):
            for a, b in pairwise(ends[axis]):
                middle = (a + b) / 2
                spot = (x + middle, y - 0.67) if axis == "x" else (x - 0.73, y + middle)
                texts.append(((spot,), str(b - a)))
        return texts

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_steps(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        steps, front = len(p.block[0][0]), p.block[1][1]
        dashed = {fact.name: fact.value for fact in self.facts(p)}["dashed_lines"]
        return int(min(5, steps - 1 + bool(front) + (sum(dashed) > 0) + (p.arrangement != "row")))


TEMPLATE = StepBlocks()
