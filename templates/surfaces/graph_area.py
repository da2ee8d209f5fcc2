"""The template of graph areas: a curved surface over a rectangle, with what its area is made of."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np

from templates.base import Params
from templates.planned import Planned, Steps
from templates.snippets.curve_axes import name_axes, quiet_panes
from templates.space import Space
from templates.surfaces.parts.area_plan import ASPECTS, FEATURES, FILLS, plan_area
from templates.surfaces.parts.area_truth import area_facts, check_area, compare_area
from templates.surfaces.parts.area_words import describe_area
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
    if p.make_axes == "figure":
        fig = plt.figure(figsize=p.figsize)
        ax = fig.add_subplot(projection="3d", proj_type="ortho", computed_zorder=False)
    else:
        fig, ax = plt.subplots(
            figsize=p.figsize,
            subplot_kw={"projection": "3d", "proj_type": "ortho", "computed_zorder": False},
        )
    fig.subplots_adjust(left=p.left, bottom=p.bottom, right=p.right, top=p.top)
    ax.view_init(elev=p.elev, azim=p.azim)

    # The painting order is that of the calls: floor and posts first, the surface over them.
    if p.floor:
        around_x = np.array([x_low, x_high, x_high, x_low, x_low])
        around_y = np.array([y_low, y_low, y_high, y_high, y_low])
        ax.plot(around_x, around_y, 0, color="0.3", linewidth=1, zorder=1)
        for x, y in zip(around_x[:4], around_y[:4], strict=True):
            ax.plot([x, x], [y, y], [0, f(x, y)], "--", color="0.3", linewidth=0.9, zorder=1)
    if p.feature == "cell":
        (cell_x0, cell_x1), (cell_y0, cell_y1) = p.cell
    if p.cell_shadow:
        # One cell of the domain, below its piece of the surface.
        x, y = np.meshgrid([cell_x0, cell_x1], [cell_y0, cell_y1])
        ax.plot_surface(x, y, 0 * x, color=p.accent, alpha=0.55, shade=False, linewidth=0)

    x, y = np.meshgrid(np.linspace(x_low, x_high, 49), np.linspace(y_low, y_high, 49))
    if p.fill_kind == "map":
        ax.plot_surface(
            x, y, f(x, y), cmap=p.fill, rcount=49, ccount=49, linewidth=0, antialiased=False
        )
    else:
        ax.plot_surface(
            x, y, f(x, y), color=p.fill, shade=False, rcount=49, ccount=49,
            linewidth=0, antialiased=False,
        )  # fmt: skip
    if p.feature == "cell":
        x, y = np.meshgrid(np.linspace(cell_x0, cell_x1, 9), np.linspace(cell_y0, cell_y1, 9))
        ax.plot_surface(x, y, f(x, y), color=p.accent, shade=False, linewidth=0, antialiased=False)

    # Curves on the surface: one coordinate is held fixed on each of them.
    if p.line_style == "loop":
        for x_line in np.linspace(x_low, x_high, p.cells_x + 1):
            y = np.linspace(y_low, y_high, 60)
            ax.plot(np.full(60, x_line), y, f(x_line, y), color=p.ink, linewidth=0.7, zorder=3)
        for y_line in np.linspace(y_low, y_high, p.cells_y + 1):
            x = np.linspace(x_low, x_high, 60)
            ax.plot(x, np.full(60, y_line), f(x, y_line), color=p.ink, linewidth=0.7, zorder=3)
    else:
        x, y = np.meshgrid(
            np.linspace(x_low, x_high, p.cells_x + 1), np.linspace(y_low, y_high, 60)
        )
        for line in np.stack([x, y, f(x, y)], axis=1).transpose(2, 1, 0):
            ax.plot(*line, color=p.ink, linewidth=0.7, zorder=3)
        y, x = np.meshgrid(
            np.linspace(y_low, y_high, p.cells_y + 1), np.linspace(x_low, x_high, 60)
        )
        for line in np.stack([x, y, f(x, y)], axis=1).transpose(2, 1, 0):
            ax.plot(*line, color=p.ink, linewidth=0.7, zorder=3)

    if p.feature == "normal":
        # The upward normal has components (-df/dx, -df/dy, 1).
        ax.quiver(
            *p.point, *p.normal, color=p.accent, linewidth=2, arrow_length_ratio=0.18, zorder=5
        )
    if p.feature == "normal" or p.feature == "point":
        ax.plot(*np.transpose([p.point]), "o", color=p.accent, markersize=6.5, zorder=6)
        paper = {"facecolor": "white", "edgecolor": "none", "alpha": 0.75, "pad": 1}
        ax.text(
            *p.point_place, p.point_name,
            ha="center", va="center", fontsize=11, bbox=paper, zorder=7,
        )  # fmt: skip

    if p.set_limits == "together":
        ax.set(xlim=p.x_limits, ylim=p.y_limits, zlim=p.z_limits)
        ax.set(xticks=p.x_ticks, yticks=p.y_ticks, zticks=p.z_ticks)
    else:
        ax.set_xlim(p.x_limits)
        ax.set_ylim(p.y_limits)
        ax.set_zlim(p.z_limits)
        ax.set_xticks(p.x_ticks)
        ax.set_yticks(p.y_ticks)
        ax.set_zticks(p.z_ticks)
    name_axes(ax, p.label_pads)
    quiet_panes(ax)
    if p.frame == "plain box":
        ax.grid(False)
    # The same unit of length along all three axes.
    ax.set_box_aspect(p.box_aspect, zoom=p.zoom)
    fig.suptitle(p.title, fontsize=12)
    plt.show()


class GraphArea(Planned):
    """The graph z = f(x, y) over a rectangle and its surface area.

    Ruled by coordinate curves; with a cell of the domain and its piece of surface, a point, or a
    normal vector singled out; over its outline on the floor or alone. `graph` holds the pattern,
    two coefficients a and b, the numbers of cells along x and y, the sides of a cell, and whether
    the rectangle is centered at the origin or has its corner there: plane ax + by, bowl ax² + by²,
    dome −ax² − by², saddle ax² − by², ramp ax² + by, twist axy, plus the least multiple of ½ that
    keeps z at `lift` or above. `highlight` says what is singled out, and at which shares of the
    sides; a normal vector is (−∂f/∂x, −∂f/∂y, 1). `aspect` is the elevation and the azimuth within
    a quadrant, in degrees; `side` the quadrant. About 10¹¹ figures.
    """

    name = "graph_area"
    family = "surfaces"
    levels = (2, 5)
    steps = Steps(plan_area, area_facts, check_area, compare_area, describe_area)
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "make_axes": ("figure", "subplots"),
        "line_style": ("loop", "stacked"),
        "set_limits": ("together", "one by one"),
    }
    space = Space(
        {
            "graph": GRAPHS,
            "lift": (0.5, 1, 1.5),
            "filling": tuple(FILLS),
            "highlight": FEATURES,
            "floor": (True, False),
            "frame": ("grid box", "plain box"),
            "title_kind": ("formula", "domain", "area"),
            "aspect": ASPECTS,
            "side": (0, 1),
            "long_side": (6.0, 6.5, 7.0, 7.5),
        }
    )

    def level(self, p: Params) -> int:
        parts = [p.pattern != "plane", p.feature == "normal", p.feature == "cell", p.floor]
        level: int = min(5, 2 + sum(parts))
        return level


TEMPLATE = GraphArea()
