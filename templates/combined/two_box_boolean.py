"""Union, intersection or difference of two boxes that are given by opposite corners."""
# mypy: allow-untyped-calls, allow-untyped-defs
# mypy: disable-error-code="attr-defined,call-arg,var-annotated"

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.combined.parts.boolean_plan import interval_pairs, plan_boolean
from templates.combined.parts.boolean_truth import boolean_facts, recheck, trace_problems
from templates.combined.parts.boolean_words import describe_boolean
from templates.combined.parts.styles import PAINTINGS
from templates.geometry.looks import LOOKS
from templates.geometry.projection import clear_views
from templates.prose import Say, Sentence
from templates.snippets.block_edges import block_edges, facing_squares
from templates.snippets.cube_sets import cube_edges, cube_squares
from templates.snippets.solid_boxes import box_edges, parted_by_sight, seen_and_hidden
from templates.snippets.solid_style import put_labels
from templates.snippets.solid_view import view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace


def draw(p: Params) -> None:
    # Each box by its lowest and its highest corner
    first_low, first_high = p.first
    second_low, second_high = p.second
    if p.filling == "indices":
        cells = np.indices(p.extent).T + 0.5
        first = ((cells > first_low) & (cells < first_high)).all(axis=3).T
        second = ((cells > second_low) & (cells < second_high)).all(axis=3).T
        if p.operation == "union":
            filled = first | second
        elif p.operation == "intersection":
            filled = first & second
        else:
            filled = first & ~second
    elif p.filling == "slices":
        first = tuple(slice(a, b) for a, b in zip(first_low, first_high, strict=True))
        second = tuple(slice(a, b) for a, b in zip(second_low, second_high, strict=True))
        if p.operation == "intersection":
            count = np.zeros(p.extent, dtype=int)
            count[first] += 1
            count[second] += 1
            filled = count == 2
        elif p.operation == "union":
            filled = np.zeros(p.extent, dtype=bool)
            filled[first] = True
            filled[second] = True
        else:
            filled = np.zeros(p.extent, dtype=bool)
            filled[first] = True
            filled[second] = False
    else:
        first = set(product(*(range(a, b) for a, b in zip(first_low, first_high, strict=True))))
        second = set(product(*(range(a, b) for a, b in zip(second_low, second_high, strict=True))))
        if p.operation == "union":
            solid = first | second
        elif p.operation == "intersection":
            solid = first & second
        else:
            solid = first - second

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)
    right, up, toward = view_axes(p.elev, p.azim)

    # Unit squares of the surface, the far ones first
    if p.tones:
        if p.filling == "sets":
            squares = cube_squares(solid, toward)
        else:
            squares = facing_squares(filled, toward)
        squares.sort(key=lambda square: np.mean(square[1], axis=0) @ toward)
        colors = [p.tones[axis] for axis, _ in squares]
        surface = Poly3DCollection([square for _, square in squares], facecolors=colors, zorder=2)
        surface.set(edgecolors=colors, linewidths=0.5)
        ax.add_collection3d(surface)

    if p.filling == "sets":
        lows = np.array(sorted(solid))
        outline = cube_edges(solid)
    else:
        lows = np.argwhere(filled)
        outline = block_edges(filled)
    # Edges of the two boxes that the result leaves over are thin, and dashed behind their box
    near, far = [], []
    for low, high in ((first_low, first_high), (second_low, second_high)):
        corner = np.where(toward > 0, low, high)
        for edge in box_edges(low, np.subtract(high, low)):
            meets_corner = any((end == corner).all() for end in edge)
            (far if meets_corner else near).append(edge)
    for edges, color, width, style, order in (
        (far, p.accent, p.thin, p.far_dash, 3),
        (near, p.accent, p.thin, "-", 3),
        (outline, p.ink, p.thick, "-", 4),
    ):
        if p.hiding == "intervals":
            visible, hidden = seen_and_hidden(edges, lows, lows + 1, toward)
        else:
            visible, hidden = parted_by_sight(edges, lows, lows + 1, toward)
        for edge in visible:
            ax.plot(*np.transpose(edge), color=color, lw=width, ls=style, zorder=order)
        if p.dash:
            for edge in hidden:
                ax.plot(*np.transpose(edge), color=p.hidden, lw=p.thin, ls=p.dash, zorder=order)

    # The directions of the axes, on the left
    origin = np.array(p.origin)
    for way, name in zip(1.2 * np.eye(3), "xyz", strict=True):
        ax.quiver(*origin, *way, color=p.hidden, lw=1.1, arrow_length_ratio=0.25)
        tip = origin + 1.35 * way
        ax.text(*tip, f"${name}$", color=p.hidden, size=p.fontsize, ha="center", va="center")

    points = np.array(p.points)
    ax.plot(*points.T, "o", color=p.ink, ms=4, zorder=6)
    put_labels(ax, points, p.labels, right, up, color=p.ink, size=p.fontsize)
    fig.text(0.5, p.low, p.legend, ha="center", va="center", size=p.fontsize)
    fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")
    plt.show()


TITLES = ("sign", "words", "volume", "surface")


class TwoBoxBoolean(Template):
    """Two boxes with edges along the axes, and their union, intersection, or difference.

    `x_ranges`, `y_ranges`, `z_ranges`: from where to where the first box A reaches along that axis,
    then the second box B, in units (numbers low A, high A, low B, high B); P and Q are opposite
    corners of A, R and S of B; `operation`: union,
    intersection, or difference (A without B). Also vary: view, manner of drawing, title, looks (72
    ranges for each axis, about 10^12 figures). Facts: corners, sizes, volumes of both and of what
    they share, volume and surface of the result.
    """

    name = "two_box_boolean"
    family = "combined"
    levels = (2, 4)
    space = Space(
        {
            "x_ranges": interval_pairs(),
            "y_ranges": interval_pairs(),
            "z_ranges": interval_pairs(),
            "operation": ("union", "intersection", "difference"),
            "view": clear_views(range(18, 38), range(-73, -47), 0.12, 3),
            "painting": PAINTINGS,
            "title": TITLES,
            "look": range(len(LOOKS)),
            "canvas": (5.6, 6.0, 6.4),
            "fontsize": (11, 12, 13),
            "thick": (1.4, 1.7, 2.0),
        }
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "filling": ("indices", "slices", "sets"),
        "hiding": ("intervals", "crossings"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        return plan_boolean(p)

    def reject(self, p: Params) -> str | None:
        if p.trouble:
            return str(p.trouble)
        return "labels collide" if p.overlap > 0 else None

    def facts(self, p: Params) -> Sequence[Fact]:
        return boolean_facts(p)

    def check(self, p: Params) -> list[str]:
        return recheck(p, boolean_facts(p))

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        return trace_problems(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_boolean(p, say, boolean_facts(p))

    def level(self, p: Params) -> int:
        base = {"intersection": 2, "union": 3, "difference": 3}[p.operation]
        return base + int(p.title == "surface") + int(p.shown == "shaded")


TEMPLATE = TwoBoxBoolean()
