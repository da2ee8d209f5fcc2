"""Unit cubes stacked on a floor grid, with or without the plan that gives each column's height.

A true orthographic picture; the plan stands beside it, or the heights stand on the columns' tops, or
there is none and every height must be read off the picture. `heights` are those of the columns, rows
from the back to the front, each from left to right; `view` is elevation and azimuth in degrees. Facts
count layers from below, and say null for a readable height where less than an eighth of a column's
top, or of an empty square of the floor, is in sight. About 3·10⁹ figures.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.patches import Rectangle
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.choices import Heights, height_maps
from templates.geometry.projection import FRONTAL_AZIMUTHS, View, clear_views, frame_limits
from templates.geometry.tones import TONES
from templates.geometry.voxels import (
    Cell,
    boundary_squares,
    cube_shares,
    facing,
    painted_shares,
    stack_cells,
    stack_corners,
    top_shares,
)
from templates.prose import Say, Sentence
from templates.snippets.cube_faces import next_cell, shade, unit_square
from templates.space import Space
from templates.stacks.parts.height_map_words import describe_height_map
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

SHAPES = ((2, 2), (2, 3), (3, 2), (2, 4), (3, 3), (3, 4), (4, 3), (4, 4))
LAYERS = ("#56b4e9", "#f0e442", "#cc79a7", "#2ca07a")
CLEAR = 0.12
"""Share of a column's top that must be seen for its height to count as readable."""
WHOLE = 0.9
"""Share of a column's top that must be seen for a number to stand on it."""
GRAY = (0.09, 0.15)
"""Shares of a top between which measuring could decide either way."""
SLIVER = 0.04
"""A cube that shows some of itself must show at least this share of a face."""


def draw(p: Params) -> None:
    heights = p.heights
    rows, columns = len(heights), len(heights[0])

    if p.plan == "beside":
        fig = plt.figure(figsize=(8.6, 5))
        ax = fig.add_subplot(
            projection="3d", proj_type="ortho", position=(-0.01, -0.06, 0.66, 1.12)
        )
    else:
        fig = plt.figure(figsize=(6.2, 5.6))
        ax = fig.add_subplot(projection="3d", proj_type="ortho", position=(0, -0.05, 1, 1.1))
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.axis("off")

    # The floor grid: one unit square for each column of the stack.
    for x in range(columns + 1):
        ax.plot([x, x], [0, rows], [0, 0], color="#999999", linewidth=0.8)
    for y in range(rows + 1):
        ax.plot([0, columns], [y, y], [0, 0], color="#999999", linewidth=0.8)

    # The first row of `heights` is the back row, so it has the largest y.
    if p.cells == "comprehension":
        cubes = [
            (x, rows - 1 - row, z)
            for row in range(rows)
            for x in range(columns)
            for z in range(heights[row][x])
        ]
    elif p.cells == "enumerate":
        cubes = []
        for row, line in enumerate(heights):
            for x, height in enumerate(line):
                cubes += [(x, rows - 1 - row, z) for z in range(height)]
    else:
        cubes = []
        for row in range(rows):
            y = rows - 1 - row
            for x in range(columns):
                for z in range(heights[row][x]):
                    cubes.append((x, y, z))

    # From this side only the top, the front and one lateral face of a cube can be seen,
    # and only where no other cube touches it.
    if p.coloring == "layers":
        faces = []
        colors = []
        layer_colors = p.layer_colors
        brightness = {"top": 1.0, "front": 0.82, p.side: 0.64}
        for x, y, z in cubes:
            for side, factor in brightness.items():
                if next_cell(x, y, z, side) not in cubes:
                    faces.append(unit_square(x, y, z, side))
                    colors.append(shade(layer_colors[z], factor))
    else:
        side_colors = {"top": p.top_color, "front": p.front_color, p.side: p.side_color}
        if p.assembly == "pairs":
            shown = [
                (unit_square(*cube, side), color)
                for cube in cubes
                for side, color in side_colors.items()
                if next_cell(*cube, side) not in cubes
            ]
            faces = [face for face, _ in shown]
            colors = [color for _, color in shown]
        else:
            faces = []
            colors = []
            for cube in cubes:
                for side, color in side_colors.items():
                    if next_cell(*cube, side) not in cubes:
                        faces.append(unit_square(*cube, side))
                        colors.append(color)
    ax.add_collection3d(
        Poly3DCollection(faces, facecolors=colors, edgecolors=p.edge_color, linewidths=p.edge_width)
    )

    if p.plan == "tops":
        # Each number stands on top of its column and gives the column's height.
        for x, y, height in p.numbered:
            ax.text(
                x + 0.5,
                y + 0.5,
                height,
                str(height),
                fontsize=12,
                ha="center",
                va="center",
                zorder=10,
            )
    if p.floor == "letters":
        for x in range(columns):
            ax.text(x + 0.5, -0.4, 0, "ABCD"[x], fontsize=12, ha="center", va="center")
        for y in range(rows):
            ax.text(p.margin_x, y + 0.5, 0, str(rows - y), fontsize=12, ha="center", va="center")
    elif p.floor == "front":
        ax.text(columns / 2, -0.5, 0, "FRONT", zdir="x", fontsize=11, ha="center", va="center")

    if p.plan == "beside":
        # The plan is the same grid seen from above, with the back row at the top.
        plan = fig.add_axes((0.68, 0.2, 0.29, 0.6))
        for row, line in enumerate(heights):
            for column, height in enumerate(line):
                corner = (column, rows - 1 - row)
                fill = p.plan_color if height else "white"
                plan.add_patch(Rectangle(corner, 1, 1, facecolor=fill, edgecolor="black"))
                plan.text(
                    corner[0] + 0.5,
                    corner[1] + 0.5,
                    str(height),
                    fontsize=14,
                    ha="center",
                    va="center",
                )
        plan.text(columns / 2, -0.2, "front", fontsize=12, ha="center", va="top")
        plan.set(xlim=(-0.1, columns + 0.1), ylim=(-0.6, rows + 0.1))
        plan.set_aspect("equal")
        plan.axis("off")
        plan.set_title("Base plan", fontsize=13)
    plt.show()


class HeightMap(Template):
    __doc__ = __doc__

    name = "height_map"
    family = "stacks"
    levels = (1, 5)
    space = Space(
        {
            "heights": height_maps(SHAPES, range(4), 60_000),
            "view": clear_views(range(30, 49), FRONTAL_AZIMUTHS, 0.12, 3),
            "plan": ("none", "beside", "tops"),
            "floor": ("none", "front", "letters"),
            "tone": (*TONES, "layers"),
            "edge_width": (1.0, 1.4),
        }
    )
    writing: ClassVar = {
        "cells": ("comprehension", "enumerate", "loops"),
        "assembly": ("pairs", "append"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        rows, columns = len(p.heights), len(p.heights[0])
        right = p.view[1] > -90
        tone = TONES["gray" if p.tone == "layers" else p.tone]
        margin_x = columns + 0.4 if right else -0.4
        top = max(max(line) for line in p.heights)
        front = {"none": 0.0, "front": -0.75, "letters": -0.7}[p.floor]
        edge = {"none": 0.0, "front": 0.0, "letters": 0.7}[p.floor]
        reach = (0.0, columns + edge) if right else (-edge, float(columns))
        points = [(x, y, z) for x in reach for y in (front, rows) for z in (0.0,)]
        points += stack_corners(p.heights)
        xlim, ylim, zlim = frame_limits(
            points, p.view, *((0.93, 0.8) if p.plan == "beside" else (0.9, 0.82))
        )
        return {
            "elev": p.view[0],
            "azim": p.view[1],
            "xlim": xlim,
            "ylim": ylim,
            "zlim": zlim,
            "side": "right" if right else "left",
            "coloring": "layers" if p.tone == "layers" else "tones",
            "layer_colors": LAYERS[:top],
            "top_color": tone.top,
            "front_color": tone.front,
            "side_color": tone.side,
            "plan_color": "#e8e8e8" if p.tone in ("white", "layers") else tone.top,
            "edge_color": tone.edge,
            "margin_x": margin_x,
            "numbered": self._numbered(p.heights, p.view),
        }

    @staticmethod
    def _numbered(heights: Heights, view: View) -> tuple[Cell, ...]:
        """(x, y, height) of the columns whose tops have room for a number."""
        last = len(heights) - 1
        return tuple(
            (x, last - row, heights[row][x])
            for row, line in enumerate(top_shares(heights, view))
            for x, share in enumerate(line)
            if heights[row][x] and share >= WHOLE
        )

    def reject(self, p: Params) -> str | None:
        flat = [h for line in p.heights for h in line]
        if max(flat) < 2 or flat.count(0) > len(flat) // 2:
            return "too few cubes"
        first, *_, last = p.heights
        left, *_, right = zip(*p.heights, strict=True)
        if not (any(first) and any(last) and any(left) and any(right)):
            return "a border of the grid stays empty"
        if p.plan != "beside":
            shares = [share for line in top_shares(p.heights, p.view) for share in line]
            if any(GRAY[0] < share < GRAY[1] for share in shares):
                return "a column's top is barely visible"
            if sum(share < CLEAR for share in shares) > len(shares) // 4:
                return "too many columns cannot be read"
            if p.plan == "tops" and len(p.numbered) < 3:
                return "too few tops have room for a number"
        best = cube_shares(p.heights, p.view).values()
        if self._known(p) != "latent" and any(0 < share < SLIVER for share in best):
            return "a cube shows only a sliver"
        return None

    # --- facts -------------------------------------------------------------------------------

    @staticmethod
    def _readable(p: Params) -> list[list[int | None]]:
        """The plan as the picture alone gives it: None where a column's top is hidden."""
        shares = top_shares(p.heights, p.view)
        return [
            [h if share >= CLEAR else None for h, share in zip(line, seen, strict=True)]
            for line, seen in zip(p.heights, shares, strict=True)
        ]

    def _known(self, p: Params) -> Visibility:
        """How the heights can be known: printed in the plan, read off the tops, or not at all."""
        if p.plan == "beside":
            return "visible"
        return "latent" if any(None in line for line in self._readable(p)) else "derivable"

    def facts(self, p: Params) -> Sequence[Fact]:
        flat = [h for line in p.heights for h in line]
        known = self._known(p)
        follows: Visibility = "latent" if known == "latent" else "derivable"
        facts = [
            Fact("grid_rows", len(p.heights), "visible"),
            Fact("grid_columns", len(p.heights[0]), "visible"),
            Fact("column_heights", [list(line) for line in p.heights], known, "cubes"),
            Fact("greatest_height", max(flat), known, "cubes"),
            Fact("empty_cells", flat.count(0), known, "cells"),
            Fact("cube_count", sum(flat), follows, "cubes"),
            Fact(
                "cubes_by_layer",
                [sum(h > z for h in flat) for z in range(max(flat))],
                follows,
                "cubes",
            ),
        ]
        if known != "latent":
            unseen = sum(share == 0 for share in cube_shares(p.heights, p.view).values())
            facts.append(Fact("hidden_cubes", unseen, "derivable", "cubes"))
        if p.plan != "beside":
            facts.append(Fact("readable_heights", self._readable(p), "derivable", "cubes"))
        if p.plan == "tops":
            numbers = [height for _, _, height in p.numbered]
            facts += [
                Fact("numbers_on_tops", numbers, "visible", "cubes"),
                Fact("numbered_tops", len(numbers), "visible", "columns"),
            ]
        return facts

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        rows, columns = len(p.heights), len(p.heights[0])
        filled = np.zeros((columns, rows, 5), bool)
        for x, y, z in stack_cells(p.heights):
            filled[x, y, z] = True
        plan = filled.sum(axis=2).T[::-1]
        shares = painted_shares(stack_cells(p.heights), p.view)
        seen = {cell for (cell, _), share in shares.items() if share > SLIVER / 2}
        floor = {(x, y, -1) for x in range(columns) for y in range(rows)}
        tops = painted_shares(stack_cells(p.heights) | floor, p.view)
        visible = {
            (x, y)
            for ((x, y, z), normal), share in tops.items()
            if normal[2] == 1 and share >= CLEAR
        }
        again = {
            "grid_rows": rows,
            "grid_columns": columns,
            "column_heights": plan.tolist(),
            "readable_heights": [
                [int(plan[r, x]) if (x, rows - 1 - r) in visible else None for x in range(columns)]
                for r in range(rows)
            ],
            "greatest_height": int(filled.any(axis=(0, 1)).sum()),
            "empty_cells": int((~filled[:, :, 0]).sum()),
            "cube_count": int(filled.sum()),
            "hidden_cubes": int(filled.sum()) - len(seen),
            "cubes_by_layer": [int(n) for n in filled.sum(axis=(0, 1)) if n],
        }
        return [
            f"{name}: {facts[name]} by the first algorithm, {value} by the second"
            for name, value in again.items()
            if facts.get(name, value) != value
        ]

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        rows, columns = len(p.heights), len(p.heights[0])
        problems = shapes.view_differences(trace.axes[0], p.view)
        problems += shapes.differences("face", shapes.faces(trace, 0), self._wanted_faces(p))
        grid = [((x, 0, 0), (x, rows, 0)) for x in range(columns + 1)]
        grid += [((0, y, 0), (columns, y, 0)) for y in range(rows + 1)]
        solid = [(line, "solid") for line in grid]
        problems += shapes.differences("floor line", shapes.lines(trace, 0), solid)
        labels = {"none": "", "front": ["FRONT"], "letters": "ABCD"[:columns] + "1234"[:rows]}[
            p.floor
        ]
        numbers = [str(h) for _, _, h in p.numbered] if p.plan == "tops" else []
        problems += shapes.label_differences("labels", shapes.texts(trace, 0), [*labels, *numbers])
        if p.plan == "tops":
            centres = [(((x + 0.5, y + 0.5, h),), str(h)) for x, y, h in p.numbered]
            on_tops = [s for s in shapes.texts(trace, 0) if s[0][0][2] > 0]
            problems += shapes.differences("number", on_tops, centres)
        return problems + (self._plan_differences(p, trace) if p.plan == "beside" else [])

    @staticmethod
    def _wanted_faces(p: Params) -> list[shapes.Shape]:
        tones = {0: p.side_color, 1: p.front_color, 2: p.top_color}
        wanted: list[shapes.Shape] = []
        for (cell, normal), square in boundary_squares(stack_cells(p.heights), facing(p.view)):
            axis = int(np.abs(normal).argmax())
            color = tones[axis]
            if p.tone == "layers":
                color = tuple(np.array(to_rgb(LAYERS[cell[2]])) * (0.64, 0.82, 1.0)[axis])
            wanted.append((square, shapes.hex8(color)))
        return wanted

    @staticmethod
    def _plan_differences(p: Params, trace: Trace) -> list[str]:
        rows = len(p.heights)
        squares, numbers = [], []
        for (row, column), height in np.ndenumerate(np.array(p.heights)):
            x, y = column, rows - row - 1
            fill = shapes.hex8(p.plan_color if height else "white")
            squares.append((((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)), fill))
            numbers.append((((x + 0.5, y + 0.5),), str(height)))
        found = [s for s in shapes.texts(trace, 1) if s[1] != "front"]
        return [
            *shapes.differences("plan square", shapes.patches(trace, 1), squares),
            *shapes.differences("plan number", found, numbers),
        ]

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_height_map(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        hidden = sum(share == 0 for share in cube_shares(p.heights, p.view).values())
        cells = len(p.heights) * len(p.heights[0])
        return int(min(5, 1 + (cells > 6) + (hidden > 0) + (hidden > 4) + (p.plan == "none")))


TEMPLATE = HeightMap()
