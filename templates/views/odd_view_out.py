"""A block of unit cubes and four flat patterns: three are its views, one is not. Which one?

The odd pattern is one of the views with a single square added or taken away; turned and mirrored,
it still matches none of the six directions. `block` holds the columns of cubes from left to right,
each as heights from back to front, and the view that was spoiled with the place: the column (from the
left) or row (from the back) whose height grew by +1 or −1, or the square of the plan (column from the
left, row from the back) that was toggled, all from 0; `order` is what the four panels show. The side
view is taken from the right if the azimuth of `view` is above −90°, else from the left; facts give
patterns as rows from the top, 1 for a square. About 10¹² figures: 120,000 blocks with their changes,
24 orders, some 600 viewpoints, and the choices of style.
"""

from collections.abc import Mapping, Sequence
from itertools import permutations
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Rectangle
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.choices import Pairs, Shared
from templates.geometry.polyominoes import free_form, normalised
from templates.geometry.projection import FRONTAL_AZIMUTHS, clear_views, frame_limits
from templates.geometry.tones import TONES
from templates.geometry.view_sheet import enclosed_gap, readable_heights
from templates.geometry.voxels import boundary_squares, facing, stack_cells, stack_corners
from templates.prose import Say, Sentence
from templates.snippets.cube_faces import next_cell, unit_square
from templates.space import Space, Tuples
from templates.views.parts.odd_patterns import (
    HIGHEST,
    changes,
    connected,
    falling_columns,
    odd_squares,
    panel_places,
    squares_of,
    table,
    views_of,
)
from templates.views.parts.odd_view_words import describe_odd
from tracer.facts import Fact
from tracer.trace import Trace

SHAPES = ((2, 2), (2, 3), (3, 2), (3, 3), (2, 4), (3, 4))
TITLES = {
    "letters": ("A", "B", "C", "D"),
    "numbers": ("1", "2", "3", "4"),
    "parentheses": ("(a)", "(b)", "(c)", "(d)"),
    "roman": ("I", "II", "III", "IV"),
    "views": ("View 1", "View 2", "View 3", "View 4"),
}


def draw(p: Params) -> None:
    heights = np.array(p.heights)
    rows, columns = heights.shape
    fig = plt.figure(figsize=p.figsize)
    ax = fig.add_subplot(projection="3d", proj_type="ortho", position=p.picture)
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.axis("off")

    faces = []
    colors = []
    if p.walls == "cubes":
        # Draw the sides of cubes that no other cube touches.
        cubes = {
            (x, rows - 1 - row, z)
            for row, x in np.argwhere(heights).tolist()
            for z in range(heights[row, x])
        }
        tones = {"top": p.top_color, "front": p.front_color, p.side: p.side_color}
        for cube in sorted(cubes):
            for direction, color in tones.items():
                if next_cell(*cube, direction) not in cubes:
                    faces.append(unit_square(*cube, direction))
                    colors.append(color)
    else:
        # Zeros around the plan, so that every column has neighbors.
        around = np.pad(heights, 1)
        for row, x in np.argwhere(heights).tolist():
            y, top = rows - 1 - row, heights[row, x]
            faces.append([(x, y, top), (x + 1, y, top), (x + 1, y + 1, top), (x, y + 1, top)])
            colors.append(p.top_color)
            for z in range(around[row + 2, x + 1], top):
                faces.append([(x, y, z), (x + 1, y, z), (x + 1, y, z + 1), (x, y, z + 1)])
                colors.append(p.front_color)
            if p.side == "right":
                edge, beside = x + 1, around[row + 1, x + 2]
            else:
                edge, beside = x, around[row + 1, x]
            for z in range(beside, top):
                wall = [(edge, y, z), (edge, y + 1, z), (edge, y + 1, z + 1), (edge, y, z + 1)]
                faces.append(wall)
                colors.append(p.side_color)
    block = Poly3DCollection(faces, facecolors=colors, edgecolors=p.edge_color, linewidths=1.2)
    ax.add_collection3d(block)
    ax.text(columns / 2, -0.5, 0, "FRONT", zdir="x", fontsize=10, ha="center", va="center")

    # The views as lower left corners of their squares; one pattern is no view at all.
    if p.views == "profiles":
        front_profile = heights.max(axis=0)
        side_profile = heights.max(axis=1)[::-1] if p.side == "right" else heights.max(axis=1)
        front = [(x, z) for x, height in enumerate(front_profile) for z in range(height)]
        lateral = [(y, z) for y, height in enumerate(side_profile) for z in range(height)]
        plan = sorted((x, rows - 1 - row) for row, x in np.argwhere(heights).tolist())
    else:
        # Project every cube along the three directions.
        cells = [
            (x, rows - 1 - row, z)
            for row in range(rows)
            for x in range(columns)
            for z in range(heights[row, x])
        ]
        front = sorted({(x, z) for x, y, z in cells})
        plan = sorted({(x, y) for x, y, z in cells})
        if p.side == "right":
            lateral = sorted({(y, z) for x, y, z in cells})
        else:
            lateral = sorted({(rows - 1 - y, z) for x, y, z in cells})
    patterns = {"front": front, "top": plan, "side": lateral, "odd": p.odd_squares}

    sheet = fig.add_axes(p.sheet)
    if p.panels == "unpacked":
        for title, name, (left, bottom) in zip(p.titles, p.order, p.places, strict=True):
            squares = patterns[name]
            for i, j in squares:
                sheet.add_patch(
                    Rectangle(
                        (left + i, bottom + j),
                        1,
                        1,
                        facecolor=p.pattern_color,
                        edgecolor="black",
                        linewidth=p.line_width,
                    )
                )
            middle = left + (max(i for i, _ in squares) + 1) / 2
            sheet.text(middle, bottom - 0.2, title, fontsize=13, ha="center", va="top")
    else:
        for k in range(4):
            squares = np.array(patterns[p.order[k]])
            for corner in squares + p.places[k]:
                square = Rectangle(corner, 1, 1, fc=p.pattern_color, ec="black", lw=p.line_width)
                sheet.add_patch(square)
            x, y = p.places[k]
            width = squares[:, 0].max() + 1
            sheet.text(x + width / 2, y - 0.2, p.titles[k], fontsize=13, ha="center", va="top")
    sheet.set(xlim=p.sheet_xlim, ylim=p.sheet_ylim)
    sheet.set_aspect("equal")
    sheet.axis("off")
    plt.show()


class OddViewOut(Template):
    __doc__ = __doc__

    name = "odd_view_out"
    family = "views"
    levels = (1, 5)
    space = Space(
        {
            "block": Shared(
                tuple(Pairs(Tuples(falling_columns(r), c), changes(r, c)) for r, c in SHAPES),
                30_000,
            ),
            "order": tuple(permutations(("front", "top", "side", "odd"))),
            "view": clear_views(range(40, 53), FRONTAL_AZIMUTHS, 0.12, 3),
            "arrangement": ("square", "row"),
            "title": tuple(TITLES),
            "tone": (*TONES, *(f"{name} and white" for name in TONES if name != "white")),
            "line_width": (1.0, 1.6),
        }
    )
    writing: ClassVar = {
        "walls": ("cubes", "arrays"),
        "views": ("profiles", "projections"),
        "panels": ("unpacked", "indexed"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        columns, change = p.block
        heights = tuple(zip(*columns, strict=True))
        side = "right" if p.view[1] > -90 else "left"
        hue = p.tone.removesuffix(" and white")
        tone = TONES[hue]
        width = len(columns)
        points = [*stack_corners(heights), (0, -0.7, 0), (width, -0.7, 0)]
        xlim, ylim, zlim = frame_limits(points, p.view, 0.92, 0.92)
        patterns = {**views_of(heights, side), "odd": odd_squares(heights, change, side)}
        shown = tuple(patterns[name] for name in p.order)
        return {
            "heights": heights,
            "change": change,
            "side": side,
            "elev": p.view[0],
            "azim": p.view[1],
            "xlim": xlim,
            "ylim": ylim,
            "zlim": zlim,
            "top_color": tone.top,
            "front_color": tone.front,
            "side_color": tone.side,
            "edge_color": tone.edge,
            "hue": hue,
            "pattern_color": tone.front if p.tone == hue else "white",
            "patterns": shown,
            "odd_squares": patterns["odd"],
            "titles": TITLES[p.title],
            **panel_places(shown, p.arrangement),
        }

    def reject(self, p: Params) -> str | None:
        if not any(p.heights[-1]):
            return "the front row is empty"
        if readable_heights(p.heights, p.view) != [list(line) for line in p.heights]:
            return "a column of the picture is hidden"
        if len(set(p.patterns)) < 4:
            return "two of the patterns are equal"
        forms = [free_form(pattern) for pattern in p.patterns]
        if forms.count(free_form(p.odd_squares)) > 1:
            return "the odd pattern is a view but for turning"
        if not all(map(connected, p.patterns)):
            return "a pattern falls apart"
        if any(enclosed_gap(table(pattern)) for pattern in p.patterns):
            return "a gap in a pattern looks like a square"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        named = dict(zip(p.order, p.titles, strict=True))
        squares = [len(pattern) for pattern in p.patterns]
        return [
            Fact("block_size", [len(p.heights[0]), len(p.heights)], "visible", "cubes"),
            Fact("column_heights", [list(line) for line in p.heights], "visible", "cubes"),
            Fact("panel_count", len(p.titles), "visible", "panels"),
            Fact("panel_titles", list(p.titles), "visible"),
            Fact("patterns", [table(pattern) for pattern in p.patterns], "visible"),
            Fact("squares_in_patterns", squares, "visible", "squares"),
            Fact("odd_panel", named["odd"], "derivable"),
            Fact("front_view_panel", named["front"], "derivable"),
            Fact("top_view_panel", named["top"], "derivable"),
            Fact("side_view_panel", named["side"], "derivable"),
            Fact("cube_count", sum(map(sum, p.heights)), "derivable", "cubes"),
        ]

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        cells = stack_cells(p.heights)
        # Shadows of the cubes along each axis; opposite directions give mirror images.
        shadows = {
            name: normalised({(cell[across], cell[up]) for cell in cells})
            for name, across, up in (("front", 0, 2), ("top", 0, 1), ("side", 1, 2))
        }
        if p.side == "left":
            shadows["side"] = normalised((-y, z) for y, z in shadows["side"])
        problems = []
        if len(cells) != facts["cube_count"]:
            problems.append(f"the block has {len(cells)} cubes")
        drawn = dict(zip(p.titles, facts["patterns"], strict=True))
        for name, shadow in shadows.items():
            if drawn[facts[f"{name}_view_panel"]] != table(shadow):
                problems.append(f"the {name} view is not in panel {facts[f'{name}_view_panel']}")
        forms = {free_form(shadow) for shadow in shadows.values()}
        strange = [t for t, rows in drawn.items() if free_form(squares_of(rows)) not in forms]
        if strange != [facts["odd_panel"]]:
            problems.append(f"no view of the block: {strange}")
        return problems

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        colors = (p.side_color, p.front_color, p.top_color)
        faces = [
            (square, shapes.hex8(colors[int(np.abs(normal).argmax())]))
            for (_, normal), square in boundary_squares(stack_cells(p.heights), facing(p.view))
        ]
        unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)])
        fill = shapes.hex8(p.pattern_color)
        squares: list[shapes.Shape] = []
        labels: list[shapes.Shape] = []
        for title, name, (left, low) in zip(p.titles, p.order, p.places, strict=True):
            filled = self._filled(p, name)
            corners = unit + np.array([left, low])
            squares += [(corners + cell, fill) for cell in np.argwhere(filled)]
            labels.append((((left + filled.shape[0] / 2, low - 0.2),), title))
        return [
            *shapes.view_differences(trace.axes[0], p.view),
            *shapes.differences("face", shapes.faces(trace, 0), faces),
            *shapes.label_differences("picture labels", shapes.texts(trace, 0), ["FRONT"]),
            *shapes.differences("square", shapes.patches(trace, 1), squares),
            *shapes.differences("title", shapes.texts(trace, 1), labels),
        ]

    @staticmethod
    def _filled(p: Params, name: str) -> Any:
        """A pattern as a table (right, up) of the filled block, seen along an axis."""
        stack = np.array(p.heights)[::-1].T
        kind, place, step = p.change
        if name == "odd" and kind == "top":
            stack = stack.copy()
            stack[place, -1 - step] = stack[place, -1 - step] == 0
        filled = np.arange(HIGHEST + 1) < stack[:, :, None]
        if name == "top" or (name == "odd" and kind == "top"):
            plan: Any = filled.any(axis=2)
            return plan[plan.any(axis=1)][:, plan.any(axis=0)]
        along = 1 if name == "front" or (name == "odd" and kind == "front") else 0
        seen: Any = filled.any(axis=along)
        if name == "odd":
            place = place if kind == "front" else -1 - place
            level = int(seen[place].sum())
            seen[place, level if step > 0 else level - 1] = step > 0
        if along == 0 and p.side == "left":
            seen = seen[::-1]
        return seen[seen.any(axis=1)][:, seen.any(axis=0)]

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_odd(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        cells, cubes = len(p.heights) * len(p.heights[0]), sum(map(sum, p.heights))
        return int(1 + (cells > 4) + (cells > 8) + (cubes > 12) + (p.change[0] == "top"))


TEMPLATE = OddViewOut()
