"""A stack of unit cubes painted outside, with plans of its layers that count painted faces.

The floor side is painted or not; the plans print the number of painted faces on each cube. `heights`
are those of the columns, rows from the back to the front, each from left to right; `view` is elevation
and azimuth in degrees. Facts give the layers from below, with null where there is no cube, and pairs
of a number of painted faces and the number of cubes that have it. About 10⁹ figures.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Rectangle
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.choices import height_maps
from templates.geometry.projection import FRONTAL_AZIMUTHS, clear_views, frame_limits
from templates.geometry.tones import TONES
from templates.geometry.view_sheet import layer_places
from templates.geometry.voxels import (
    NORMALS,
    Cell,
    boundary_squares,
    facing,
    stack_cells,
    stack_corners,
)
from templates.prose import Say, Sentence
from templates.snippets.cube_faces import next_cell, unit_square
from templates.space import Space
from templates.stacks.parts.painted_words import RAMPS, describe_painted
from tracer.facts import Fact
from tracer.trace import Trace

SHAPES = ((2, 2), (2, 3), (3, 2), (3, 3), (2, 4), (3, 4))
NAMES = {
    "layer": "Layer {}",
    "level": "Level {}",
    "ordinal": "{} from below",
}


def draw(p: Params) -> None:
    heights = p.heights
    rows, columns = len(heights), len(heights[0])
    fig = plt.figure(figsize=p.figsize)
    ax = fig.add_subplot(projection="3d", proj_type="ortho", position=p.picture)
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.axis("off")

    # The front row is the last row of `heights`; x runs right, y to the back, z up.
    cubes = {
        (x, rows - 1 - row, z)
        for row in range(rows)
        for x in range(columns)
        for z in range(heights[row][x])
    }
    tones = {"top": p.top_color, "front": p.front_color, p.side: p.side_color}
    faces = []
    colors = []
    for x, y, z in sorted(cubes):
        for side, color in tones.items():
            if next_cell(x, y, z, side) not in cubes:
                faces.append(unit_square(x, y, z, side))
                colors.append(color)
    ax.add_collection3d(
        Poly3DCollection(faces, facecolors=colors, edgecolors=p.edge_color, linewidths=1.2)
    )
    ax.text(columns / 2, -0.5, 0, "FRONT", zdir="x", fontsize=10, ha="center", va="center")

    # A face is painted unless it touches another cube.
    directions = [(1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0), (0, 0, 1), (0, 0, -1)]
    if p.floor == "painted":
        touching = cubes
    else:
        # The floor keeps paint away, as a layer of cubes below the stack would.
        touching = cubes | {(x, y, -1) for x, y, z in cubes if z == 0}
    painted = {}
    if p.counting == "loop":
        for x, y, z in sorted(cubes):
            painted[x, y, z] = 0
            for i, j, k in directions:
                if (x + i, y + j, z + k) not in touching:
                    painted[x, y, z] += 1
    else:
        for x, y, z in sorted(cubes):
            neighbours = [(x + i, y + j, z + k) for i, j, k in directions]
            painted[x, y, z] = sum(cell not in touching for cell in neighbours)

    sheet = fig.add_axes(p.sheet)
    if p.scale != "white":
        ramp = p.ramp
    for z, (left, bottom) in enumerate(p.places):
        for x in range(columns):
            for y in range(rows):
                corner = (left + x, bottom + y)
                if (x, y, z) in cubes:
                    count = painted[x, y, z]
                    square = Rectangle(
                        corner,
                        1,
                        1,
                        facecolor="white" if p.scale == "white" else ramp[count],
                        edgecolor="black",
                    )
                    sheet.add_patch(square)
                    sheet.text(
                        corner[0] + 0.5,
                        corner[1] + 0.5,
                        f"{count}",
                        fontsize=12,
                        ha="center",
                        va="center",
                    )
                else:
                    sheet.add_patch(
                        Rectangle(corner, 1, 1, fill=False, edgecolor="#bbbbbb", zorder=0.5)
                    )
        sheet.text(
            left + columns / 2, bottom - 0.2, p.titles[z], fontsize=11, ha="center", va="top"
        )
    sheet.set(xlim=p.sheet_xlim, ylim=p.sheet_ylim)
    sheet.set_aspect("equal")
    sheet.axis("off")
    plt.show()


class PaintedStack(Template):
    __doc__ = __doc__

    name = "painted_stack"
    family = "stacks"
    levels = (1, 4)
    space = Space(
        {
            "heights": height_maps(SHAPES, range(4), 40_000),
            "floor": ("painted", "unpainted"),
            "view": clear_views(range(26, 43), FRONTAL_AZIMUTHS, 0.12, 3),
            "arrangement": ("row", "column"),
            "tone": tuple(TONES),
            "scale": tuple(RAMPS),
            "names": tuple(NAMES),
        }
    )
    writing: ClassVar = {"counting": ("loop", "sum")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        rows, columns = len(p.heights), len(p.heights[0])
        layers = max(map(max, p.heights))
        tone = TONES[p.tone]
        points = [*stack_corners(p.heights), (0, -0.75, 0), (columns, -0.75, 0)]
        xlim, ylim, zlim = frame_limits(points, p.view, 0.92, 0.92)
        places, page = layer_places(columns, rows, layers, p.arrangement)
        ordinals = ("First", "Second", "Third")
        return {
            "side": "right" if p.view[1] > -90 else "left",
            "elev": p.view[0],
            "azim": p.view[1],
            "xlim": xlim,
            "ylim": ylim,
            "zlim": zlim,
            "top_color": tone.top,
            "front_color": tone.front,
            "side_color": tone.side,
            "edge_color": tone.edge,
            "ramp": RAMPS[p.scale],
            "places": places,
            "titles": tuple(
                NAMES[p.names].format(ordinals[z] if p.names == "ordinal" else z + 1)
                for z in range(layers)
            ),
            **page,
        }

    def reject(self, p: Params) -> str | None:
        flat = [h for line in p.heights for h in line]
        if max(flat) < 2 or flat.count(0) > len(flat) // 2:
            return "too few cubes"
        first, *_, last = p.heights
        left, *_, right = zip(*p.heights, strict=True)
        if not (any(first) and any(last) and any(left) and any(right)):
            return "a border of the stack stays empty"
        return None

    # --- facts -------------------------------------------------------------------------------

    @staticmethod
    def _painted(p: Params) -> dict[Cell, int]:
        cells = stack_cells(p.heights)
        return {
            (x, y, z): sum(
                (x + i, y + j, z + k) not in cells and (z + k >= 0 or p.floor == "painted")
                for i, j, k in NORMALS
            )
            for x, y, z in cells
        }

    def facts(self, p: Params) -> Sequence[Fact]:
        painted = self._painted(p)
        rows, columns = len(p.heights), len(p.heights[0])
        plans = [
            [[painted.get((x, y, z)) for x in range(columns)] for y in reversed(range(rows))]
            for z in range(len(p.places))
        ]
        numbers = Counter(painted.values())
        return [
            Fact("plan_rows", rows, "visible"),
            Fact("plan_columns", columns, "visible"),
            Fact("layer_count", len(plans), "visible", "layers"),
            Fact("layer_names", list(p.titles), "visible"),
            Fact("painted_faces_by_layer", plans, "visible", "faces"),
            Fact(
                "cubes_by_layer",
                [sum(v is not None for r in plan for v in r) for plan in plans],
                "derivable",
                "cubes",
            ),
            Fact("cube_count", len(painted), "derivable", "cubes"),
            Fact(
                "cubes_by_painted_faces",
                [[k, numbers[k]] for k in sorted(numbers)],
                "derivable",
                "cubes",
            ),
            Fact("painted_area", sum(painted.values()), "derivable", "unit squares"),
            Fact("bottom_is_painted", p.floor == "painted", "derivable"),
        ]

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        # Area from the heights alone: tops, floors and the steps between neighbouring columns.
        plan = np.pad(np.array(p.heights), 1)
        walls = int(np.abs(np.diff(plan, axis=0)).sum() + np.abs(np.diff(plan, axis=1)).sum())
        covered = int((plan > 0).sum())
        area = walls + covered * (2 if p.floor == "painted" else 1)
        problems = []
        if area != facts["painted_area"]:
            problems.append(f"the steps between columns give a painted area of {area}")
        if sum(k * n for k, n in facts["cubes_by_painted_faces"]) != area:
            problems.append("cubes times painted faces do not add up to the area")
        if int(plan.sum()) != facts["cube_count"]:
            problems.append(f"the heights add up to {int(plan.sum())} cubes")
        layers = [int((plan > z).sum()) for z in range(int(plan.max()))]
        if layers != facts["cubes_by_layer"]:
            problems.append(f"the layers hold {layers} cubes")
        return problems

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        cells = stack_cells(p.heights)
        colors = (p.side_color, p.front_color, p.top_color)
        wanted = [
            (square, shapes.hex8(colors[int(np.abs(normal).argmax())]))
            for (_, normal), square in boundary_squares(cells, facing(p.view))
        ]
        free = dict.fromkeys(cells, 0)
        for (cell, (_, _, k)), _ in boundary_squares(cells, NORMALS):
            free[cell] += not (k < 0 and cell[2] == 0 and p.floor == "unpainted")
        unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)])
        rows, columns = len(p.heights), len(p.heights[0])
        squares: list[shapes.Shape] = []
        numbers: list[shapes.Shape] = []
        for z, (left, low) in enumerate(p.places):
            numbers.append((((left + columns / 2, low - 0.2),), p.titles[z]))
            for x, y in product(range(columns), range(rows)):
                corner = (left + x, low + y)
                if (x, y, z) in free:
                    count = free[x, y, z]
                    numbers.append((((corner[0] + 0.5, corner[1] + 0.5),), str(count)))
                    squares.append((unit + corner, shapes.hex8(p.ramp[count])))
                else:
                    squares.append((unit + corner, None))
        found = [
            (points, None if color is None or color.endswith("00") else color)
            for points, color in shapes.patches(trace, 1)
        ]
        return [
            *shapes.view_differences(trace.axes[0], p.view),
            *shapes.differences("face", shapes.faces(trace, 0), wanted),
            *shapes.label_differences("picture labels", shapes.texts(trace, 0), ["FRONT"]),
            *shapes.differences("square", found, squares),
            *shapes.differences("number", shapes.texts(trace, 1), numbers),
        ]

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_painted(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        cubes = sum(map(sum, p.heights))
        return int(min(5, 1 + (cubes > 8) + (cubes > 14) + (len(p.places) > 2)))


TEMPLATE = PaintedStack()
