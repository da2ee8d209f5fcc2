"""A stack of unit cubes in the corner of a box that more cubes would fill.

The stack steps down from the back, so that every column can be read off the picture; the box, a
cuboid or a cube, is outlined or its rear walls are ruled in unit squares. Parameters: `heights` of the
columns, rows from back to front, each from left to right as seen from the front right; `side` (for
`left` everything is mirrored); `view` as elevation and degrees by which the viewer stands beside the
front; `target`; `box_style`; colors, title. About 10¹⁰ figures.
"""
# mypy: disable-error-code="attr-defined"

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise, product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.projection import clear_views, frame_limits
from templates.geometry.tones import TONES
from templates.geometry.voxels import boundary_squares, facing, stack_cells
from templates.prose import Say, Sentence
from templates.snippets.cube_faces import next_cell, unit_square
from templates.space import Space
from templates.stacks.parts.cuboid_words import describe_completion
from templates.stacks.parts.staircases import (
    Box,
    all_staircases,
    box_cells,
    completing_box,
    mirrored,
)
from tracer.facts import Fact
from tracer.trace import Trace

FRAMES = {"black": "black", "dark red": "#a93226", "dark blue": "#1b4f72", "dark green": "#14632f"}
GRIDS = {"gray": "#9a9a9a", "blue": "#7fa3c4", "green": "#86b08a", "brown": "#bd9f7e"}
STYLES = (
    *product(("edges", "both"), FRAMES, ("--", ":"), ("gray",)),
    *product(("walls",), ("",), ("",), GRIDS),
)
"""What is drawn of the box, the color and dashes of its edges, the color of ruled walls."""


def draw(p: Params) -> None:
    heights = p.heights
    rows, columns = len(heights), len(heights[0])
    if p.cells == "comprehension":
        cubes = [
            (x, rows - 1 - row, z)
            for row, line in enumerate(heights)
            for x, height in enumerate(line)
            for z in range(height)
        ]
    else:
        cubes = []
        for row in range(rows):
            for x in range(columns):
                cubes += [(x, rows - 1 - row, z) for z in range(heights[row][x])]

    fig = plt.figure(figsize=p.figsize)
    ax = fig.add_axes((0, 0, 1, p.tall), projection="3d", proj_type="ortho", computed_zorder=False)

    # The box, from its front left corner on the floor
    (left, front, floor), (width, depth, height) = p.box
    right, back, top = left + width, front + depth, floor + height
    wall = p.wall
    if p.frame != "edges":
        # Floor and rear walls are ruled in unit squares
        rules = []
        if p.ruling == "loops":
            for x in range(left, right + 1):
                rules.append([(x, front, 0), (x, back, 0), (x, back, top)])
            for y in range(front, back + 1):
                rules.append([(right + left - wall, y, 0), (wall, y, 0), (wall, y, top)])
            for z in range(1, top + 1):
                rules.append([(wall, front, z), (wall, back, z), (right + left - wall, back, z)])
        else:
            far = right + left - wall
            rules += [[(x, front, 0), (x, back, 0), (x, back, top)] for x in range(left, right + 1)]
            rules += [[(far, y, 0), (wall, y, 0), (wall, y, top)] for y in range(front, back + 1)]
            rules += [
                [(wall, front, z), (wall, back, z), (far, back, z)] for z in range(1, top + 1)
            ]
        for rule in rules:
            ax.plot(*np.transpose(rule), color=p.grid_color, lw=0.7, zorder=0)
    if p.frame != "walls":
        # The edges that meet at the rear corner of the floor lie behind the cubes
        corners = list(product((left, right), (front, back), (0, top)))
        for start, end in combinations(corners, 2):
            if sum(a != b for a, b in zip(start, end, strict=True)) == 1:
                order = 0 if (wall, back, 0) in (start, end) else 2
                ends = zip(start, end, strict=True)
                ax.plot(*ends, color=p.frame_color, ls=p.dash, lw=p.line, zorder=order)

    # Faces that touch another cube or look away are left out
    faces = []
    colors = []
    for cube in cubes:
        for side, color in {"top": p.top, "front": p.front, p.side: p.lateral}.items():
            if next_cell(*cube, side) not in cubes:
                faces.append(unit_square(*cube, side))
                colors.append(color)
    solid = Poly3DCollection(
        faces, facecolors=colors, edgecolors=p.edge, linewidths=p.line, zorder=1
    )
    ax.add_collection3d(solid)
    if p.title:
        fig.suptitle(p.title, fontsize=13, y=0.965)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")
    plt.show()


class CompleteCuboid(Template):
    __doc__ = __doc__

    name = "complete_cuboid"
    family = "stacks"
    levels = (1, 4)
    space = Space(
        {
            "heights": all_staircases(),
            "side": ("right", "left"),
            "view": tuple(
                (e, a + 90) for e, a in clear_views(range(24, 41), range(-70, -46), 0.12, 4)
            ),
            "target": ("cuboid", "cube"),
            "box_style": STYLES,
            "tone": tuple(TONES),
            "title": ("", "How many cubes are missing?", "Fill the box", "Complete the solid"),
            "line": (1.0, 1.4),
            "width": (5.4, 6.2),
        }
    )
    writing: ClassVar = {"cells": ("comprehension", "loops"), "ruling": ("loops", "lists")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        heights = p.heights if p.side == "right" else mirrored(p.heights)
        box = completing_box(heights, p.target, p.side)
        (x0, y0, _), (w, d, h) = box
        frame, frame_name, dash, grid_name = p.box_style
        elev, turn = p.view
        azim = -90 + turn if p.side == "right" else -90 - turn
        tone = TONES[p.tone]
        ends = [(x0, x0 + w), (y0, y0 + d), (0, h)]
        limits = frame_limits(list(product(*ends)), (elev, azim), 0.9, 0.9)
        head = 0.4 if p.title else 0.0
        return {
            "heights": heights, "box": box, "elev": elev, "azim": azim, "top": tone.top,
            "front": tone.front, "lateral": tone.side, "edge": tone.edge, "grid_color": GRIDS[grid_name],
            "frame": frame, "frame_name": frame_name, "dash": dash, "grid_name": grid_name,
            "frame_color": FRAMES.get(frame_name, ""), "wall": x0 if p.side == "right" else x0 + w,
            "figsize": (p.width, round(p.width + head, 2)),
            "tall": round(p.width / (p.width + head), 4),
            **dict(zip(("xlim", "ylim", "zlim"), limits, strict=True)),
        }  # fmt: skip

    def reject(self, p: Params) -> str | None:
        _, (w, d, h) = p.box
        if p.target == "cube" and w * d * h > 4 * sum(map(sum, p.heights)):
            return "more than three quarters of the cube are missing"
        if p.target == "cube" and completing_box(p.heights, "cuboid", p.side)[1] == (w, d, h):
            return "the cuboid is a cube already"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        _, (w, d, h) = p.box
        cubes = sum(map(sum, p.heights))
        on_top = sum(height == h for line in p.heights for height in line)
        return [
            Fact("box_size", [w, d, h], "visible", "cubes"),
            Fact("column_heights", [list(line) for line in p.heights], "derivable", "cubes"),
            Fact("cube_count", cubes, "derivable", "cubes"),
            Fact("box_cubes", w * d * h, "derivable", "cubes"),
            Fact("missing_cubes", w * d * h - cubes, "derivable", "cubes"),
            Fact("missing_in_top_layer", w * d - on_top, "derivable", "cubes"),
        ]

    def check(self, p: Params) -> list[str]:
        known = {fact.name: fact.value for fact in self.facts(p)}
        whole, filled = box_cells(p.box), stack_cells(p.heights)
        missing = whole - filled
        again = {
            "cube_count": len(filled),
            "box_cubes": len(whole),
            "missing_cubes": len(missing),
            "missing_in_top_layer": sum(z == known["box_size"][2] - 1 for *_, z in missing),
        }
        problems = [f"{n} is {known[n]}, recounted {v}" for n, v in again.items() if known[n] != v]
        return problems + ["the stack leaves the box"] * bool(filled - whole)

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        colors = (p.lateral, p.front, p.top)
        wanted = [
            (square, shapes.hex8(colors[int(np.abs(normal).argmax())]))
            for (_, normal), square in boundary_squares(
                stack_cells(p.heights), facing((p.elev, p.azim))
            )
        ]
        titles = [e.text for e in trace.elements if e.kind == "text" and e.text]
        return [
            *shapes.view_differences(trace.axes[0], (p.elev, p.azim)),
            *shapes.differences("face", shapes.faces(trace, 0), wanted),
            *([] if titles == [p.title] * bool(p.title) else [f"texts are {titles}"]),
            *_line_differences(p, trace),
        ]

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_completion(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        _, (w, d, h) = p.box
        return min(5, 1 + int(p.target == "cube") + int(w * d * h > 18) + int(w * d * h > 30))


def _line_differences(p: Params, trace: Trace) -> list[str]:
    """Edges of the box and rules of its walls; those behind the cubes are painted before them."""
    drawn = [e for e in trace.select("line", axes=0) if e.role in shapes.ROLES]
    solid = min((e.paint for e in trace.select("face", axes=0)), default=0)
    rear, near = _edges(p.box, p.side)
    wanted = [(edge, shapes.hex8(p.frame_color)) for edge in rear + near if p.frame_color]
    edges = [e for e in drawn if len(e.data or ()) == 2]
    rules = [e for e in drawn if len(e.data or ()) == 3]
    early = [((e.data or ()), "") for e in edges if e.paint < solid]
    problems = shapes.differences(
        "edge of the box", [(e.data or (), e.edgecolor) for e in edges], wanted
    )
    problems += shapes.differences(
        "edge behind the cubes", early, [(edge, "") for edge in rear] * (p.frame != "walls")
    )
    if any(e.paint > solid for e in rules) or {e.linestyle for e in rules} - {"solid"}:
        problems.append("a rule of the walls is dashed or lies over the cubes")
    found = sorted(unit for e in rules for unit in _unit_steps(e.data or ()))
    expected = sorted(_ruled(p.box, p.side)) if p.frame != "edges" else []
    # The edge along which two walls meet is drawn by the rules of both
    return problems + ([] if sorted(set(found)) == expected else ["the rules of the walls differ"])


def _edges(box: Box, side: str) -> tuple[list[Any], list[Any]]:
    """Edges of the box that meet at the corner behind the stack, and the others."""
    low, size = np.array(box[0]), np.array(box[1])
    far = low + size * (np.array([0, 1, 0]) if side == "right" else np.array([1, 1, 0]))
    rear: list[Any] = []
    near: list[Any] = []
    for axis, a, b in product(range(3), (0, 1), (0, 1)):
        start = low + size * np.insert([a, b], axis, 0)
        end = start + size * np.eye(3, dtype=int)[axis]
        touches = (start == far).all() or (end == far).all()
        (rear if touches else near).append(np.array([start, end], float))
    return rear, near


def _unit_steps(points: Sequence[Sequence[float]]) -> list[tuple[tuple[int, ...], ...]]:
    """A polyline along the lattice, cut into unit segments."""
    nodes = np.round(np.array(points)).astype(int)
    steps = []
    for a, b in pairwise(nodes):
        count = int(np.abs(b - a).sum())
        marks = [tuple(int(v) for v in a + (b - a) * k // count) for k in range(count + 1)]
        steps += [tuple(sorted(pair)) for pair in pairwise(marks)]
    return steps


def _ruled(box: Box, side: str) -> set[tuple[tuple[int, ...], ...]]:
    """Unit segments of the floor and the rear walls: borders of unit squares that cells touch."""
    cells = box_cells(box)
    outward = ((0, 0, -1), (0, 1, 0), (-1, 0, 0) if side == "right" else (1, 0, 0))
    return {
        step
        for _, square in boundary_squares(cells, outward)
        for step in _unit_steps(np.vstack([square, square[:1]]).tolist())
    }


TEMPLATE = CompleteCuboid()
