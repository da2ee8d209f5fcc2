"""The template of Riemann columns: boxes under the graph of a function of two variables."""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np

from templates.base import Params
from templates.geometry.stage import VIEWS
from templates.planned import Planned, Steps
from templates.snippets.curve_axes import name_axes, quiet_panes
from templates.space import Space
from templates.surfaces.parts.columns_plan import SCHEMES, plan_columns
from templates.surfaces.parts.columns_truth import check_columns, columns_facts, compare_columns
from templates.surfaces.parts.columns_words import describe_columns
from templates.surfaces.parts.graphs import GRAPHS


def draw(p: Params) -> None:
    def f(x: Any, y: Any) -> Any:
        if p.pattern == "plane":
            return p.base + p.a * x + p.b * y
        if p.pattern == "bowl":
            return p.base + p.a * x**2 + p.b * y**2
        if p.pattern == "dome":
            return p.base - p.a * x**2 - p.b * y**2
        if p.pattern == "saddle":
            return p.base + p.a * x**2 - p.b * y**2
        if p.pattern == "ramp":
            return p.base + p.a * x**2 + p.b * y
        return p.base + p.a * x * y

    (x_low, x_high), (y_low, y_high) = p.x_range, p.y_range
    # The grid lines that cut the rectangle into equal cells.
    x_edges = np.linspace(x_low, x_high, p.columns_x + 1)
    y_edges = np.linspace(y_low, y_high, p.columns_y + 1)
    width, depth = x_edges[1] - x_edges[0], y_edges[1] - y_edges[0]
    if p.rule == "midpoint":
        # Each column is as high as the function at the middle of its cell.
        x_middle, y_middle = x_edges[:-1] + width / 2, y_edges[:-1] + depth / 2
        if p.heights_style == "mesh":
            heights = f(*np.meshgrid(x_middle, y_middle, indexing="ij"))
        else:
            heights = np.array([[f(x, y) for y in y_middle] for x in x_middle])
    elif p.rule == "corner":
        # Each column is as high as the function at its corner with the least x and y.
        if p.heights_style == "mesh":
            heights = f(*np.meshgrid(x_edges[:-1], y_edges[:-1], indexing="ij"))
        else:
            heights = np.array([[f(x, y) for y in y_edges[:-1]] for x in x_edges[:-1]])
    else:
        # On every cell the function takes its extreme values at corners.
        values = f(*np.meshgrid(x_edges, y_edges, indexing="ij"))
        corners = [values[:-1, :-1], values[1:, :-1], values[:-1, 1:], values[1:, 1:]]
        heights = np.min(corners, axis=0) if p.rule == "lower" else np.max(corners, axis=0)

    fig = plt.figure(figsize=p.figsize)
    if p.layout == "pair":
        # Left the surface with the cells drawn on it, right the columns.
        graph = fig.add_subplot(projection="3d", proj_type="ortho", position=p.left_panel)
    ax = fig.add_subplot(
        projection="3d", proj_type="ortho", computed_zorder=False, position=p.panel
    )

    if p.layout == "pair":
        x, y = np.meshgrid(np.linspace(x_low, x_high, 41), np.linspace(y_low, y_high, 41))
        graph.plot_surface(
            x, y, f(x, y), color=p.sheet, shade=False, linewidth=0, antialiased=False
        )
        for x_line in x_edges:
            y = np.linspace(y_low, y_high, 60)
            graph.plot(np.full(60, x_line), y, f(x_line, y), color=p.ink, linewidth=0.8, zorder=5)
        for y_line in y_edges:
            x = np.linspace(x_low, x_high, 60)
            graph.plot(x, np.full(60, y_line), f(x, y_line), color=p.ink, linewidth=0.8, zorder=5)
    # Far columns first, so that near ones cover them.
    along_x = range(p.columns_x) if p.x_step > 0 else range(p.columns_x)[::-1]
    along_y = range(p.columns_y) if p.y_step > 0 else range(p.columns_y)[::-1]
    if p.loop_style == "product":
        for i, j in product(along_x, along_y):
            if p.accent_cell:
                colors = p.accent_tones if (i, j) == p.accent_cell else p.tones
            else:
                colors = p.tones
            ax.bar3d(
                x_edges[i], y_edges[j], 0, width, depth, heights[i, j],
                color=colors, shade=False, edgecolor=p.ink, linewidth=0.6,
            )  # fmt: skip
    else:
        for i in along_x:
            for j in along_y:
                if p.accent_cell:
                    colors = p.accent_tones if (i, j) == p.accent_cell else p.tones
                else:
                    colors = p.tones
                ax.bar3d(
                    x_edges[i], y_edges[j], 0, width, depth, heights[i, j],
                    color=colors, shade=False, edgecolor=p.ink, linewidth=0.6,
                )  # fmt: skip
    if p.layout == "overlay":
        # No column rises above the surface, so the translucent surface is painted last.
        x, y = np.meshgrid(np.linspace(x_low, x_high, 41), np.linspace(y_low, y_high, 41))
        ax.plot_surface(x, y, f(x, y), color=p.sheet, alpha=0.4, shade=False, linewidth=0)
        # Its rim and the four posts that carry its corners.
        for x_rim in x_edges[[0, -1]]:
            y = np.linspace(y_low, y_high, 60)
            ax.plot(np.full(60, x_rim), y, f(x_rim, y), color=p.sheet_ink, linewidth=1.2)
        for y_rim in y_edges[[0, -1]]:
            x = np.linspace(x_low, x_high, 60)
            ax.plot(x, np.full(60, y_rim), f(x, y_rim), color=p.sheet_ink, linewidth=1.2)

    def furnish(panel: Any) -> None:
        panel.view_init(elev=p.elev, azim=p.azim)
        if p.set_limits == "together":
            panel.set(xlim=p.x_limits, ylim=p.y_limits, zlim=p.z_limits)
            panel.set(xticks=p.x_ticks, yticks=p.y_ticks, zticks=p.z_ticks)
        else:
            panel.set_xlim(p.x_limits)
            panel.set_ylim(p.y_limits)
            panel.set_zlim(p.z_limits)
            panel.set_xticks(p.x_ticks)
            panel.set_yticks(p.y_ticks)
            panel.set_zticks(p.z_ticks)
        # The same unit of length along all three axes.
        panel.set_box_aspect(p.box_aspect, zoom=p.zoom)
        panel.set_facecolor("none")
        name_axes(panel, p.label_pads)
        quiet_panes(panel)
        if p.frame == "plain box":
            panel.grid(False)

    if p.layout == "pair":
        furnish(graph)
    furnish(ax)
    if p.title != "":
        fig.suptitle(p.title, fontsize=12)
    if p.note != "":
        fig.text(0.5, 0.025, p.note, ha="center", fontsize=11)
    plt.show()


class RiemannColumns(Planned):
    """A Riemann sum of z = f(x, y) over a rectangle, drawn as columns on its cells.

    Lower, upper, midpoint and corner sums; alone, under the translucent surface, or beside it; one
    column may be singled out and computed. `graph` holds the pattern, two coefficients a and b, the
    numbers of cells along x and y, the sides of a cell, and whether the rectangle is centered at
    the origin or has its corner there: plane ax + by, bowl ax² + by², dome −ax² − by², saddle ax² −
    by², ramp ax² + by, twist axy, plus the least multiple of ½ that keeps z at `lift` or above.
    `scheme` holds the rule (corner: the one of least x and y) and the layout; `view` is elevation
    and azimuth in degrees. Facts give heights by columns of cells along x, each in the order of y,
    and the error without its sign. About 10¹⁰ figures.
    """

    name = "riemann_columns"
    family = "surfaces"
    levels = (1, 5)
    steps = Steps(plan_columns, columns_facts, check_columns, compare_columns, describe_columns)
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "heights_style": ("mesh", "nested"),
        "loop_style": ("product", "nested"),
        "set_limits": ("together", "one by one"),
    }
    space = Space(
        {
            "graph": GRAPHS,
            "scheme": SCHEMES,
            "lift": (0.5, 1, 1.5),
            "palette": ("blue", "green", "orange", "purple", "gray"),
            "accent": ("none", "corner", "edge"),
            "frame": ("grid box", "plain box"),
            "title_kind": ("formula", "counts", "sum"),
            "view": VIEWS,
            "long_side": (6.0, 6.5, 7.0, 7.5),
        }
    )

    def level(self, p: Params) -> int:
        parts = [p.layout != "columns", p.rule in ("lower", "upper"), p.pattern != "plane"]
        level: int = min(5, 1 + sum(parts) + (p.columns_x * p.columns_y > 20))
        return level


TEMPLATE = RiemannColumns()
