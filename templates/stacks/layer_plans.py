"""A solid of unit cubes beside the plans of its layers, whole or with its layers pulled apart.

Cubes may overhang or be hidden: only the plans tell all. The layers lie on each other or stand behind
each other. Parameters: `layers`, each a list of rows as its plan prints them, `#` for a cube;
`direction` `up` (the first layer at the bottom, first rows at the back) or `back` (the first layer in
front, first rows on top); `gap` units between layers in the picture; `view` as elevation and azimuth;
colors, layout, names. About 3·10¹¹ figures.
"""
# mypy: disable-error-code="attr-defined"

from collections.abc import Mapping, Sequence
from itertools import pairwise, product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Rectangle
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.projection import FRONTAL_AZIMUTHS, clear_views, frame_limits
from templates.geometry.tones import TONES
from templates.geometry.view_sheet import layer_places
from templates.geometry.voxels import boundary_squares, facing
from templates.prose import Say, Sentence
from templates.snippets.cube_faces import next_cell, unit_square
from templates.space import Space
from templates.stacks.parts.layer_words import describe_layers
from templates.stacks.parts.layers import (
    PALETTES,
    filled_array,
    layer_cells,
    layer_colors,
    layer_stacks,
    surface,
    unsupported,
)
from tracer.facts import Fact
from tracer.trace import Trace

NAMES = {
    "up": (("Layer 1", "Layer 2", "Layer 3", "Layer 4"), ("Level A", "Level B", "Level C", "Level D"),
           ("1st floor", "2nd floor", "3rd floor", "4th floor")),
    "back": (("Slice 1", "Slice 2", "Slice 3", "Slice 4"), ("Row A", "Row B", "Row C", "Row D"),
             ("1st from front", "2nd from front", "3rd from front", "4th from front")),
}  # fmt: skip
EDGES = {"strong": "black", "pale": "#444444", "gray steps": "black"}
"""Colors of the edges where layers differ in color."""


def draw(p: Params) -> None:
    # Each layer as printed in its plan
    if p.data == "strings":
        layers = p.layers
        filled = [
            (x, len(plan) - 1 - row, k)
            for k, plan in enumerate(layers)
            for row, line in enumerate(plan)
            for x, mark in enumerate(line)
            if mark == "#"
        ]
    elif p.data == "numbers":
        layers = p.numbers
        filled = []
        for k, plan in enumerate(layers):
            for row, line in enumerate(plan):
                filled += [(x, len(plan) - 1 - row, k) for x, cube in enumerate(line) if cube]
    else:
        layers = np.array(p.numbers)
        # Rows are printed from the top, but counted from below
        filled = [(int(x), int(v), int(k)) for k, v, x in np.argwhere(layers[:, ::-1])]

    fig = plt.figure(figsize=p.figsize)
    ax = fig.add_subplot(projection="3d", proj_type="ortho", position=p.picture)
    if p.direction == "up":
        # x runs to the right, y to the back, z upward
        cubes = {(x, v, p.step * k if p.gap else k): k for x, v, k in filled}
    else:
        cubes = {(x, p.step * k if p.gap else k, v): k for x, v, k in filled}
    faces = []
    colors = []
    for cube, k in sorted(cubes.items()):
        for side in ("top", "front", p.side):
            # A face that touches another cube is not drawn
            if next_cell(*cube, side) not in cubes:
                faces.append(unit_square(*cube, side))
                if p.colored:
                    colors.append(p.layer_colors[k][side])
                else:
                    colors.append(p.face_colors[side])
    solid = Poly3DCollection(faces, facecolors=colors, edgecolors=p.edge_color, linewidths=p.width)
    ax.add_collection3d(solid)
    if p.marked:
        ax.text(
            p.columns / 2, p.front_at, 0, "FRONT", zdir="x", fontsize=10, ha="center", va="center"
        )
    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")

    # The plans: one square for each place of a layer
    sheet = fig.add_axes(p.sheet)
    for k, (left, bottom) in enumerate(p.places):
        for x in range(p.columns):
            for v in range(p.rows):
                corner = (left + x, bottom + v)
                if (x, v, k) in filled:
                    square = Rectangle(
                        corner,
                        1,
                        1,
                        facecolor=p.plan_colors[k] if p.colored else p.plan_color,
                        edgecolor="black",
                    )
                    if p.crossed:
                        sheet.plot(corner[0] + 0.5, corner[1] + 0.5, p.cross, color="black", ms=7)
                else:
                    square = Rectangle(corner, 1, 1, fill=False, edgecolor="#bbbbbb", zorder=0.5)
                sheet.add_patch(square)
        sheet.text(
            left + p.columns / 2, bottom - 0.2, p.titles[k], fontsize=11, ha="center", va="top"
        )
    sheet.set(xlim=p.sheet_xlim, ylim=p.sheet_ylim)
    sheet.set_aspect("equal")
    sheet.axis("off")
    plt.show()


class LayerPlans(Template):
    __doc__ = __doc__

    name = "layer_plans"
    family = "stacks"
    levels = (1, 5)
    space = Space(
        {
            "layers": layer_stacks(),
            "direction": ("up", "back"),
            "gap": (0, 2),
            "view": clear_views(range(26, 43), FRONTAL_AZIMUTHS, 0.15, 4),
            "arrangement": ("row", "column"),
            "style": (
                *PALETTES,
                "white",
                "gray",
                "blue",
                "green",
                "orange",
                "purple",
                "teal",
            ),
            "cross": ("", "x", "o"),
            "names": (0, 1, 2),
            "width": (1.0, 1.4),
        }
    )
    writing: ClassVar = {"data": ("strings", "numbers", "array")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        rows, columns, count = len(p.layers[0]), len(p.layers[0][0]), len(p.layers)
        step = p.gap + 1
        cells = layer_cells(p.layers, p.direction, step)
        side = "right" if p.view[1] > -90 else "left"
        hues = layer_colors(p.style, count)
        colored = p.style in PALETTES
        points: list[tuple[float, float, float]] = [
            (x + i, y + j, z + k) for x, y, z in cells for i, j, k in product((0, 1), repeat=3)
        ]
        marked = p.direction == "up"
        front_at = -1.0 if p.gap else -0.5
        points += [(0, front_at - 0.25, 0), (columns, front_at - 0.25, 0)] if marked else []
        limits = frame_limits(points, p.view, 0.9, 0.9)
        places, page = layer_places(columns, rows, count, p.arrangement)
        sides = {"top": "top", "front": "front", side: "side"}
        colors = [{name: tones[key] for name, key in sides.items()} for _, tones in hues]
        pale = {"white": "#e8e8e8", "gray": "#dcdcdc"}.get(p.style, colors[0]["top"])
        return {
            "rows": rows, "columns": columns, "step": step, "side": side, "marked": marked, "front_at": front_at,
            "numbers": [[[int(mark == "#") for mark in line] for line in plan] for plan in p.layers],
            "cells": cells, "hues": [name for name, _ in hues], "colored": colored,
            "layer_colors": colors, "face_colors": colors[0], "crossed": p.cross != "",
            "plan_colors": [c["top"] for c in colors] if colored else [pale] * count,
            "plan_color": pale,
            "edge_color": EDGES[p.style] if colored else TONES[p.style].edge,
            "elev": p.view[0], "azim": p.view[1], "places": places,
            "titles": NAMES[p.direction][p.names][:count],
            **dict(zip(("xlim", "ylim", "zlim"), limits, strict=True)), **page,
        }  # fmt: skip

    def reject(self, p: Params) -> str | None:
        filled = filled_array(p.layers)
        if any(not (a & b).any() for a, b in pairwise(filled)):
            return "two layers do not touch"
        if (filled == filled[0]).all():
            return "all layers are equal"
        shadows = [np.asarray(filled.any(axis=(0, k))) for k in (1, 2)]
        if not all(shadow[0] and shadow[-1] for shadow in shadows):
            return "a border stays empty"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        compact = layer_cells(p.layers, p.direction)
        counts = [sum(map(sum, plan)) for plan in p.numbers]
        return [
            Fact("layer_count", len(p.layers), "visible", "layers"),
            Fact("plan_rows", p.rows, "visible"),
            Fact("plan_columns", p.columns, "visible"),
            Fact("layer_names", list(p.titles), "visible"),
            Fact("plans", p.numbers, "visible"),
            Fact("cubes_by_layer", counts, "derivable", "cubes"),
            Fact("cube_count", len(compact), "derivable", "cubes"),
            Fact("empty_places", p.rows * p.columns * len(counts) - len(compact), "derivable"),
            Fact("surface_area", surface(compact), "derivable", "unit squares"),
            Fact("cubes_without_support", unsupported(compact), "derivable", "cubes"),
        ]

    def check(self, p: Params) -> list[str]:
        known = {fact.name: fact.value for fact in self.facts(p)}
        filled = filled_array(p.layers)
        # The same solid as an array (z, y, x), seen from three sides: steps along each axis
        solid = filled[:, ::-1] if p.direction == "up" else filled[:, ::-1].transpose(1, 0, 2)
        padded = np.pad(solid, 1).astype(int)
        again = {
            "cube_count": int(solid.sum()),
            "cubes_by_layer": [int(layer.sum()) for layer in filled],
            "empty_places": int((~filled).sum()),
            "surface_area": sum(int(np.abs(np.diff(padded, axis=k)).sum()) for k in range(3)),
            "cubes_without_support": int((np.diff(padded[1:], axis=0) == 1).sum()),
        }
        return [f"{n} is {known[n]}, recounted {v}" for n, v in again.items() if known[n] != v]

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        filled = filled_array(p.layers)
        axis, names = (2 if p.direction == "up" else 1), (p.side, "front", "top")
        wanted = [
            (
                square,
                shapes.hex8(p.layer_colors[cell[axis] // p.step][names[int(np.abs(n).argmax())]]),
            )
            for (cell, n), square in boundary_squares(p.cells, facing(p.view))
        ]
        unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)])
        squares: list[shapes.Shape] = []
        titles: list[shapes.Shape] = []
        for k, (left, low) in enumerate(p.places):
            titles.append((((left + p.columns / 2, low - 0.2),), p.titles[k]))
            for row, x in product(range(p.rows), range(p.columns)):
                color = shapes.hex8(p.plan_colors[k]) if filled[k, row, x] else None
                squares.append((unit + np.array([left + x, low + p.rows - 1 - row]), color))
        found = [
            (points, None if color is None or color.endswith("00") else color)
            for points, color in shapes.patches(trace, 1)
        ]
        marks = [(e.data or (), "mark") for e in trace.select("marker", axes=1)]
        centers = [((np.mean(s[0], axis=0),), "mark") for s in squares if s[1] and p.crossed]
        return [
            *shapes.view_differences(trace.axes[0], p.view),
            *shapes.differences("face", shapes.faces(trace, 0), wanted),
            *shapes.label_differences("labels", shapes.texts(trace, 0), ["FRONT"] * p.marked),
            *shapes.differences("square", found, squares),
            *shapes.differences("title", shapes.texts(trace, 1), titles),
            *shapes.differences("mark", marks, centers),
        ]

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_layers(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        hard = int(p.direction == "back") + int(unsupported(layer_cells(p.layers, p.direction)) > 1)
        return min(5, 1 + hard + int(len(p.layers) > 2) + int(len(p.cells) > 16))


TEMPLATE = LayerPlans()
