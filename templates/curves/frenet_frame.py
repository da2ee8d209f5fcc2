"""The template of the moving trihedron: tangent, normal and binormal of a space curve."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params
from templates.curves.parts.box import FRAMES
from templates.curves.parts.frenet_plan import STANCES, TRIADS, plan_frenet
from templates.curves.parts.frenet_truth import check_frenet, compare_frenet, frenet_facts
from templates.curves.parts.frenet_words import describe_frenet
from templates.planned import Planned, Steps
from templates.snippets.curve_axes import name_axes, quiet_panes, scale_axes
from templates.space import Space


def draw(p: Params) -> None:
    a, h = p.a, p.h

    def motion(t: Any) -> Any:
        # Position, velocity and acceleration at one time.
        if p.pattern == "helix":
            r = [a * np.cos(t), a * np.sin(t), h * t]
            v = [-a * np.sin(t), a * np.cos(t), h]
            w = [-a * np.cos(t), -a * np.sin(t), 0]
        elif p.pattern == "tilted circle":
            r = [a * np.cos(t), a * np.sin(t), h * np.cos(t)]
            v = [-a * np.sin(t), a * np.cos(t), -h * np.sin(t)]
            w = [-a * np.cos(t), -a * np.sin(t), -h * np.cos(t)]
        elif p.pattern == "saddle":
            r = [a * np.cos(t), a * np.sin(t), h * np.cos(2 * t)]
            v = [-a * np.sin(t), a * np.cos(t), -2 * h * np.sin(2 * t)]
            w = [-a * np.cos(t), -a * np.sin(t), -4 * h * np.cos(2 * t)]
        elif p.pattern == "crown":
            r = [a * np.cos(t), a * np.sin(t), h * np.sin(3 * t)]
            v = [-a * np.sin(t), a * np.cos(t), 3 * h * np.cos(3 * t)]
            w = [-a * np.cos(t), -a * np.sin(t), -9 * h * np.sin(3 * t)]
        elif p.pattern == "eight":
            r = [a * np.sin(2 * t), a * np.sin(t), h * np.cos(t)]
            v = [2 * a * np.cos(2 * t), a * np.cos(t), -h * np.sin(t)]
            w = [-4 * a * np.sin(2 * t), -a * np.sin(t), -h * np.cos(t)]
        elif p.pattern == "twisted cubic":
            r = [t, a * t**2, h * t**3]
            v = [1, 2 * a * t, 3 * h * t**2]
            w = [0, 2 * a, 6 * h * t]
        elif p.pattern == "swing":
            r = [t, a * np.sin(t), h * t**2]
            v = [1, a * np.cos(t), 2 * h * t]
            w = [0, -a * np.sin(t), 2 * h]
        else:
            r = [a * t * np.cos(t), a * t * np.sin(t), h * t]
            v = [a * (np.cos(t) - t * np.sin(t)), a * (np.sin(t) + t * np.cos(t)), h]
            w = [-a * (2 * np.sin(t) + t * np.cos(t)), a * (2 * np.cos(t) - t * np.sin(t)), 0]
        if p.shift:
            # The coordinates change places in a cycle.
            return np.roll(r, p.shift), np.roll(v, p.shift), np.roll(w, p.shift)
        return np.array(r), np.array(v), np.array(w)

    def trihedron(t: Any) -> Any:
        point, velocity, acceleration = motion(t)
        tangent = velocity / np.linalg.norm(velocity)
        if p.frame_code == "cross":
            binormal = np.cross(velocity, acceleration)
            binormal = binormal / np.linalg.norm(binormal)
            normal = np.cross(binormal, tangent)
        else:
            # The part of the acceleration across the motion points along the normal.
            across = acceleration - (acceleration @ tangent) * tangent
            normal = across / np.linalg.norm(across)
            binormal = np.cross(tangent, normal)
        return point, tangent, normal, binormal

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

    if p.in_pi and p.low == 0:
        times = np.linspace(0, p.high * np.pi, 361)
    elif p.in_pi:
        times = np.linspace(p.low * np.pi, p.high * np.pi, 361)
    else:
        times = np.linspace(p.low, p.high, 361)
    path = np.transpose([motion(t)[0] for t in times])
    ax.plot(*path, color=p.curve_color, linewidth=p.line_width, zorder=9)

    style = {"length": p.arrow, "linewidth": 2, "arrow_length_ratio": 0.2, "zorder": 11}
    if p.many:
        # The trihedron at three times.
        for step in p.steps:
            point, *vectors = trihedron(step * np.pi if p.in_pi else step)
            arrows = [
                ax.quiver(*point, *vector, color=color, **style)
                for vector, color in zip(vectors, p.colors, strict=True)
            ]
            ax.plot(*point[:, None], "o", color="black", markersize=5, zorder=12)
    else:
        time = p.step * np.pi if p.in_pi else p.step
        point, tangent, normal, binormal = trihedron(time)
        if p.plane:
            # The osculating plane is spanned by tangent and normal.
            square = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
            corners = [point + p.reach * (i * tangent + j * normal) for i, j in square]
            ax.add_collection3d(
                Poly3DCollection([corners], facecolor=p.sheet, alpha=0.25, zorder=1)
            )
        if p.circle:
            # The osculating circle has the curvature of the curve.
            _, velocity, acceleration = motion(time)
            area = np.linalg.norm(np.cross(velocity, acceleration))
            radius = np.linalg.norm(velocity) ** 3 / area
            center = point + radius * normal
            turn = np.linspace(0, 2 * np.pi, 121)
            ring = np.outer(tangent, np.sin(turn)) - np.outer(normal, np.cos(turn))
            ax.plot(
                *(center[:, None] + radius * ring),
                "--",
                color=p.ring_color,
                linewidth=1.1,
                zorder=8,
            )
            ax.plot(*center[:, None], "o", color="black", markersize=4, zorder=12)
        if p.arrow_code == "calls":
            if p.legend:
                ax.quiver(*point, *tangent, color=p.tangent_color, label="tangent T", **style)
                ax.quiver(*point, *normal, color=p.normal_color, label="normal N", **style)
                ax.quiver(*point, *binormal, color=p.binormal_color, label="binormal B", **style)
            else:
                ax.quiver(*point, *tangent, color=p.tangent_color, **style)
                ax.quiver(*point, *normal, color=p.normal_color, **style)
                ax.quiver(*point, *binormal, color=p.binormal_color, **style)
        else:
            vectors = [tangent, normal, binormal]
            if p.legend:
                for vector, color, label in zip(vectors, p.colors, p.labels, strict=True):
                    ax.quiver(*point, *vector, color=color, label=label, **style)
            else:
                for vector, color in zip(vectors, p.colors, strict=True):
                    ax.quiver(*point, *vector, color=color, **style)
        ax.plot(*point[:, None], "o", color="black", markersize=6, zorder=12)
    for name, place in zip(p.names, p.name_places, strict=True):
        ax.text(*place, name, ha="center", va="center", fontsize=11, zorder=13)

    if p.set_limits == "helper":
        limits = [p.x_limits, p.y_limits, p.z_limits]
        scale_axes(ax, limits, [p.x_ticks, p.y_ticks, p.z_ticks])
    elif p.set_limits == "together":
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
    # The same unit of length along all three axes, so that right angles are true.
    ax.set_box_aspect(p.box_aspect, zoom=p.zoom)
    if p.many:
        fig.legend(arrows, p.labels, loc="lower center", ncols=3, frameon=False, fontsize=10)
    elif p.legend:
        fig.legend(loc="lower center", ncols=3, frameon=False, fontsize=10)
    if p.title != "":
        fig.suptitle(p.title, fontsize=12)
    plt.show()


class FrenetFrame(Planned):
    """The moving trihedron of a space curve: tangent, normal and binormal at a point, or at three.

    Parameters: `stance` (the curve as in `projected_curve`: pattern, width a, height or climb h,
    end of the parameter interval; the eighths of the interval at which trihedra stand; the osculating circle, a piece of
    the osculating plane, or both as extras; the axis that takes the third coordinate; elevation and
    azimuth in degrees), `naming` (letters at the arrows, or a legend), `triad` (colors), frame,
    title. Some 8,000 stations with 60 views each, and about 5·10⁸ figures with colors and titles.
    """

    name = "frenet_frame"
    family = "curves"
    levels = (2, 5)
    steps = Steps(plan_frenet, frenet_facts, check_frenet, compare_frenet, describe_frenet)
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "make_axes": ("figure", "subplots"),
        "frame_code": ("cross", "project"),
        "arrow_code": ("calls", "loop"),
        "set_limits": ("together", "one by one", "helper"),
    }
    space = Space(
        {
            "stance": STANCES,
            "naming": ("letters", "legend"),
            "triad": tuple(TRIADS),
            "frame": FRAMES,
            "title_kind": ("none", "name", "formula", "values"),
            "long_side": (5.5, 6.0, 6.5, 7.0, 7.5),
            "line_width": (1.4, 1.7, 2.0),
        }
    )

    def level(self, p: Params) -> int:
        parts = [p.circle or p.plane, p.title_kind != "values", p.pattern != "helix"]
        level: int = min(5, 2 + sum(parts))
        return level


TEMPLATE = FrenetFrame()
