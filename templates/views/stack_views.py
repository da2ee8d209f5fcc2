"""A stack of unit cubes with its front, top and side view, in third- or first-angle arrangement.

The views show unit squares, or outlines with hidden edges dashed; a pictorial view of the stack
stands beside them. `heights` are those of the columns, rows from the back to the front, each from left
to right; `view` is elevation and azimuth in degrees, and the side view is taken from the side that the
picture shows: the right one if the azimuth is above −90°, else the left one. Facts give profiles from
left to right as drawn, plans like `heights` (1 for a column), and null for a readable height where
less than an eighth of a column's top, or of an empty square of the floor, is in sight. About 10¹⁰
figures.
"""

from collections.abc import Mapping, Sequence
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
from templates.geometry.view_sheet import (
    enclosed_gap,
    footprint,
    profile,
    readable_heights,
    sheet_layout,
    stroke_differences,
    view_cells,
)
from templates.geometry.voxels import (
    boundary_squares,
    facing,
    stack_cells,
    stack_corners,
)
from templates.prose import Say, Sentence
from templates.snippets.cube_faces import next_cell, unit_square
from templates.snippets.views_edges import draw_outline, draw_unit_grid, view_lines
from templates.space import Space
from templates.views.parts.odd_patterns import connected
from templates.views.parts.stack_views_words import describe_views
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

SHAPES = ((2, 2), (2, 3), (3, 2), (3, 3), (2, 4), (3, 4))


def draw(p: Params) -> None:
    heights = p.heights
    rows, columns = len(heights), len(heights[0])
    fig = plt.figure(figsize=p.figsize)
    ax = fig.add_subplot(projection="3d", proj_type="ortho", position=p.picture)
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.axis("off")

    # `filled` is True where there is a cube; x runs right, y to the back, z up.
    if p.filling == "loop":
        filled = np.zeros((columns, rows, max(map(max, heights))), dtype=bool)
        for row, line in enumerate(heights):
            for x, height in enumerate(line):
                filled[x, rows - 1 - row, :height] = True
    else:
        # Flipping the rows and transposing puts the front row at y = 0.
        columns_xy = np.array(heights)[::-1].T
        filled = np.arange(columns_xy.max()) < columns_xy[:, :, np.newaxis]
    cubes = [(x, y, z) for x, y, z in np.argwhere(filled).tolist()]

    # The pictorial view: faces that look at the viewer and touch no other cube.
    side_colors = {"top": p.top_color, "front": p.front_color, p.side: p.side_color}
    faces = []
    colors = []
    for cube in cubes:
        for side, color in side_colors.items():
            if next_cell(*cube, side) not in cubes:
                faces.append(unit_square(*cube, side))
                colors.append(color)
    ax.add_collection3d(
        Poly3DCollection(faces, facecolors=colors, edgecolors=p.edge_color, linewidths=1.2)
    )
    ax.text(columns / 2, -0.5, 0, "FRONT", zdir="x", fontsize=10, ha="center", va="center")

    # Each view is the solid turned so that the last axis leads away from the viewer.
    front = filled.transpose(0, 2, 1)
    top = filled[:, :, ::-1]
    if p.side == "right":
        lateral = filled[::-1].transpose(1, 2, 0)
    else:
        lateral = filled[:, ::-1].transpose(1, 2, 0)

    sheet = fig.add_axes(p.sheet)
    views = [
        (p.front_name, front, p.front_place, p.front_color),
        (p.top_name, top, p.top_place, p.top_color),
        (p.side_name, lateral, p.side_place, p.side_color),
    ]
    for name, solid, (left, bottom), color in views:
        width, height, _ = solid.shape
        if p.style == "squares":
            # Every line of sight that meets a cube leaves one square.
            for i, j in np.argwhere(solid.any(axis=2)).tolist():
                square = Rectangle((left + i, bottom + j), 1, 1, facecolor=color, edgecolor="black")
                sheet.add_patch(square)
        else:
            if p.style == "outline on grid":
                draw_unit_grid(sheet, width, height, left, bottom)
            draw_outline(sheet, solid, left, bottom)
        sheet.text(left + width / 2, bottom - 0.25, name, fontsize=11, ha="center", va="top")
    sheet.set(xlim=p.sheet_xlim, ylim=p.sheet_ylim)
    sheet.set_aspect("equal")
    sheet.axis("off")
    plt.show()


class StackViews(Template):
    __doc__ = __doc__

    name = "stack_views"
    family = "views"
    levels = (2, 5)
    space = Space(
        {
            "heights": height_maps(SHAPES, range(4), 60_000),
            "view": clear_views(range(26, 43), FRONTAL_AZIMUTHS, 0.12, 3),
            "arrangement": ("third-angle", "first-angle", "row"),
            "style": ("squares", "outline", "outline on grid"),
            "names": ("short", "view", "letters"),
            "tone": tuple(TONES),
        }
    )
    writing: ClassVar = {"filling": ("loop", "broadcast")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        rows, columns = len(p.heights), len(p.heights[0])
        side = "right" if p.view[1] > -90 else "left"
        tone = TONES[p.tone]
        points = [*stack_corners(p.heights), (0, -0.75, 0), (columns, -0.75, 0)]
        xlim, ylim, zlim = frame_limits(points, p.view, 0.92, 0.92)
        return {
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
            **sheet_layout(columns, rows, max(map(max, p.heights)), p.arrangement, side),
            **self._names(p.names, side),
        }

    @staticmethod
    def _names(style: str, side: str) -> dict[str, str]:
        words = {
            "short": ("Front", "Top", side.capitalize()),
            "view": ("Front view", "Top view", f"{side.capitalize()} view"),
            "letters": ("F", "T", side[0].upper()),
        }[style]
        return dict(zip(("front_name", "top_name", "side_name"), words, strict=True))

    def reject(self, p: Params) -> str | None:
        flat = [h for line in p.heights for h in line]
        if max(flat) < 2 or flat.count(0) > len(flat) // 2:
            return "too few cubes"
        first, *_, last = p.heights
        left, *_, right = zip(*p.heights, strict=True)
        if not (any(first) and any(last) and any(left) and any(right)):
            return "a border of the stack stays empty"
        plan = ((x, y) for y, line in enumerate(p.heights) for x, h in enumerate(line) if h)
        if not connected(tuple(plan)):
            return "the solid falls apart"
        if readable_heights(p.heights, p.view) is None:
            return "a column's top is barely visible"
        if p.style == "squares" and TONES[p.tone].printed and enclosed_gap(p.heights):
            return "a gap in the top view looks like a square"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        readable = readable_heights(p.heights, p.view) or []
        known: Visibility = "latent" if any(None in line for line in readable) else "derivable"
        flat = [h for line in p.heights for h in line]
        front, side = profile(p.heights, "front"), profile(p.heights, p.side)
        top = footprint(p.heights)
        squares = [sum(front), sum(map(sum, top)), sum(side)]
        facts = [
            Fact("view_names", [p.front_name, p.top_name, p.side_name], "visible"),
            Fact("arrangement", p.arrangement, "visible"),
            Fact("front_profile", front, "visible", "squares"),
            Fact("side_profile", side, "visible", "squares"),
            Fact("footprint", top, "visible"),
            Fact("footprint_rows", [sum(line) for line in top], "visible", "squares"),
            Fact("squares_in_views", squares, "visible", "squares"),
            Fact("readable_heights", readable, "derivable", "cubes"),
            Fact("column_heights", [list(line) for line in p.heights], known, "cubes"),
            Fact("cube_count", sum(flat), known, "cubes"),
        ]
        if p.style != "squares":
            solids = [view_cells(p.heights, name) for name in ("front", "top", p.side)]
            strokes = [[style for _, _, style in view_lines(solid)] for solid in solids]
            dashed = [styles.count("dashed") for styles in strokes]
            facts.append(Fact("dashed_lines", dashed, "visible", "lines"))
            facts.append(
                Fact("solid_lines", [s.count("solid") for s in strokes], "visible", "lines")
            )
        return facts

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        cells = stack_cells(p.heights)
        rows, columns = len(p.heights), len(p.heights[0])
        shadows = {
            "front": {(x, z) for x, _, z in cells},
            "top": {(x, y) for x, y, _ in cells},
            "side": {(y if p.side == "right" else rows - 1 - y, z) for _, y, z in cells},
        }
        again = {
            "front_profile": [sum(x == i for x, _ in shadows["front"]) for i in range(columns)],
            "side_profile": [sum(y == i for y, _ in shadows["side"]) for i in range(rows)],
            "footprint": [
                [int((x, rows - 1 - r) in shadows["top"]) for x in range(columns)]
                for r in range(rows)
            ],
            "squares_in_views": [len(shadows[name]) for name in ("front", "top", "side")],
            "cube_count": len(cells),
        }
        return [
            f"{name}: {facts[name]} by the first algorithm, {value} by the second"
            for name, value in again.items()
            if facts[name] != value
        ]

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        cells = stack_cells(p.heights)
        colors = (p.side_color, p.front_color, p.top_color)
        wanted = [
            (square, shapes.hex8(colors[int(np.abs(normal).argmax())]))
            for (_, normal), square in boundary_squares(cells, facing(p.view))
        ]
        problems = shapes.view_differences(trace.axes[0], p.view)
        problems += shapes.differences("face", shapes.faces(trace, 0), wanted)
        problems += shapes.label_differences("picture labels", shapes.texts(trace, 0), ["FRONT"])
        views = (
            ("front", p.front_place, p.front_color, p.front_name),
            ("top", p.top_place, p.top_color, p.top_name),
            (p.side, p.side_place, p.side_color, p.side_name),
        )
        squares: list[shapes.Shape] = []
        labels: list[shapes.Shape] = []
        for name, place, color, label in views:
            shadow = view_cells(p.heights, name).any(axis=2)
            left, low = place
            labels.append(([(left + shadow.shape[0] / 2, low - 0.25)], label))
            if p.style == "squares":
                unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)])
                squares += [
                    (unit + place + cell, shapes.hex8(color)) for cell in np.argwhere(shadow)
                ]
        problems += shapes.differences("square", shapes.patches(trace, 1), squares)
        problems += shapes.differences("view name", shapes.texts(trace, 1), labels)
        if p.style != "squares":
            size = (len(p.heights[0]), len(p.heights), max(map(max, p.heights)))
            places = {name: place for name, place, _, _ in views}
            problems += stroke_differences(cells, size, places, trace, p.style == "outline on grid")
        elif shapes.lines(trace, 1):
            problems.append("lines drawn in views of squares")
        return problems

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_views(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        cells = len(p.heights) * len(p.heights[0])
        return int(
            1 + (cells > 4) + (cells > 8) + (p.style != "squares") + (p.arrangement != "row")
        )


TEMPLATE = StackViews()
