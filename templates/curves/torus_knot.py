"""The torus knot template: knots wound on a torus, drawn with gaps where a strand passes under."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np

from templates.base import Params
from templates.curves.parts.knot_plan import AZIMUTHS, KNOTS, plan_knot
from templates.curves.parts.knot_truth import check_knot, compare_knot, knot_facts
from templates.curves.parts.knot_words import describe_knot
from templates.geometry.stage import PALETTES
from templates.planned import Planned, Steps
from templates.snippets.curve_axes import name_axes, quiet_panes
from templates.space import Space


def draw(p: Params) -> None:
    def knot(t: Any) -> Any:
        # The distance from the z axis swings around the radius of the torus' core circle.
        if p.formula_style == "steps":
            distance = p.core_radius + p.tube_radius * np.cos(p.around_tube * t)
            x = distance * np.cos(p.around_axis * t)
            y = distance * np.sin(p.around_axis * t)
            z = p.height_factor * np.sin(p.around_tube * t)
            return x, y, z
        tube, turn = p.around_tube * t, p.around_axis * t
        distance = p.core_radius + p.tube_radius * np.cos(tube)
        return distance * np.cos(turn), distance * np.sin(turn), p.height_factor * np.sin(tube)

    if p.make_axes == "figure":
        fig = plt.figure(figsize=p.figsize)
        ax = fig.add_subplot(projection="3d", proj_type="ortho")
    else:
        fig, ax = plt.subplots(
            figsize=p.figsize, subplot_kw={"projection": "3d", "proj_type": "ortho"}
        )
    fig.subplots_adjust(left=p.left, bottom=p.bottom, right=p.right, top=p.top)
    ax.view_init(elev=p.elev, azim=p.azim)

    if p.guide == "circles":
        # The inner and the outer equator of the torus.
        turn = np.linspace(0, 2 * np.pi, 121)
        for radius in p.equators:
            ax.plot(
                radius * np.cos(turn), radius * np.sin(turn), 0, ":", color="0.6", linewidth=1.2
            )
    if p.guide == "axis":
        ax.plot([0, 0], [0, 0], p.axis_span, "-.", color="0.5", linewidth=1)
    if p.guide == "core":
        # The circle inside the tube that the knot winds around.
        turn = np.linspace(0, 2 * np.pi, 121)
        ax.plot(
            p.core_radius * np.cos(turn), p.core_radius * np.sin(turn), 0,
            "--", color="0.6", linewidth=1.2,
        )  # fmt: skip

    # From one place where the knot dives under itself to the next: each strand that lies
    # underneath is interrupted for the one above.
    if p.arc_colors != ():
        for (start, end), color in zip(p.arcs, p.arc_colors, strict=True):
            ax.plot(
                *knot(np.linspace(start, end, 120)), color=color, linewidth=p.line_width, zorder=5
            )
    else:
        for start, end in p.arcs:
            ax.plot(
                *knot(np.linspace(start, end, 120)),
                color=p.curve_color, linewidth=p.line_width, zorder=5,
            )  # fmt: skip

    if p.marks == "outermost":
        # The points farthest from the z axis.
        outer = 2 * np.pi * np.arange(p.around_tube) / p.around_tube
        ax.plot(*knot(outer), "o", color=p.accent, markersize=6.5, zorder=6)

    if p.frame != "bare":
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
    else:
        ax.set(xlim=p.x_limits, ylim=p.y_limits, zlim=p.z_limits)
        ax.set_axis_off()
    ax.set_box_aspect(p.box_aspect, zoom=p.zoom)
    if p.title != "":
        fig.suptitle(p.title, fontsize=12)
    plt.show()


class TorusKnot(Planned):
    """A (p, q) torus knot in space, with every strand that passes underneath interrupted.

    Both mirror images, one color or one for each arc, outermost points, equators, core circle or
    axis as guides. `knot` holds p, q, the radii R of the core circle and r of the tube, and the
    elevation in degrees: x = (R + r cos qt) cos pt, y = (R + r cos qt) sin pt, z = r sin qt, or its
    `mirror` image with −z; `azimuth` is in degrees. About 10⁹ figures.
    """

    name = "torus_knot"
    family = "curves"
    levels = (2, 5)
    steps = Steps(plan_knot, knot_facts, check_knot, compare_knot, describe_knot)
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "make_axes": ("figure", "subplots"),
        "formula_style": ("steps", "compact"),
        "set_limits": ("together", "one by one"),
    }
    space = Space(
        {
            "knot": KNOTS,
            "mirror": (False, True),
            "coloring": ("arcs", *PALETTES),
            "marks": ("none", "outermost"),
            "guide": ("none", "circles", "core", "axis"),
            "frame": ("grid box", "plain box", "bare"),
            "title_kind": ("none", "name", "formula"),
            "azimuth": AZIMUTHS,
            "long_side": (5.5, 6.0, 6.5, 7.0, 7.5),
            "line_width": (2.4, 3.2),
        }
    )

    def level(self, p: Params) -> int:
        level: int = min(5, 2 + (len(p.arcs) > 4) + (len(p.arcs) > 7) + (p.title_kind == "formula"))
        return level


TEMPLATE = TorusKnot()
