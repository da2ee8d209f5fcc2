"""A prism or frustum with pyramids on its ends, with printed dimensions."""
# mypy: allow-untyped-calls, allow-untyped-defs
# mypy: disable-error-code="attr-defined,call-arg,var-annotated"

from collections.abc import Mapping, Sequence
from itertools import pairwise, product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.combined.parts.tower_words import describe_tower
from templates.combined.parts.towers import Tower, build, counts, surface, towers, volume
from templates.geometry.frame import Frame, canvas_for, framed
from templates.geometry.labels import text_size
from templates.geometry.looks import LOOKS
from templates.geometry.ticks import stated
from templates.polyhedra.parts.figures import (
    basic_facts,
    expected_scene,
    hidden_edges,
    place_vertex_labels,
    recheck_counts,
    unreadable,
)
from templates.prose import Say, Sentence
from templates.snippets.solid_style import draw_edges, lit, put_labels
from templates.snippets.solid_view import faces_in_sight, split_edges, view_axes
from templates.space import Space
from tracer.facts import Fact, Visibility
from tracer.trace import Trace


def draw(p: Params) -> None:
    n = p.n
    # Levels from below: the edge of a regular polygon, or 0 for a tip, and its height
    levels = p.levels
    corners, rings = [], []
    for edge, z in levels:
        first = len(corners)
        if edge == 0:
            corners.append((0, 0, z))
            rings.append([first] * n)
        else:
            radius = edge / (2 * np.sin(np.pi / n))
            for k in range(n):
                angle = 2 * np.pi * k / n
                corners.append((radius * np.cos(angle), radius * np.sin(angle), z))
            rings.append(list(range(first, first + n)))
    vertices = np.array(corners)

    # Each side face joins two levels; at a tip, two of its corners fall together
    faces = [tuple(ring) for ring in (rings[0], rings[-1]) if ring[0] != ring[1]]
    for low, high in pairwise(rings):
        for k in range(n):
            around = (low[k - 1], low[k], high[k], high[k - 1])
            faces.append(tuple(dict.fromkeys(around)))

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)
    right, up, toward = view_axes(p.elev, p.azim)
    visible, hidden = split_edges(vertices, faces, toward)

    front = faces_in_sight(vertices, faces, toward)
    if p.shown == "opaque":
        centre = vertices.mean(axis=0)
        for face in front:
            polygon = vertices[list(face)]
            color = lit(p.tint, polygon, centre, p.light)
            ax.add_collection3d(Poly3DCollection([polygon], facecolor=color, zorder=1))
    else:
        if p.shown == "tinted":
            for face in front:
                pane = Poly3DCollection([vertices[list(face)]], facecolor=p.tint, zorder=0)
                ax.add_collection3d(pane)
        draw_edges(ax, vertices, hidden, color=p.hidden, lw=p.thin, ls=p.dash, zorder=2)
    draw_edges(ax, vertices, visible, color=p.ink, lw=p.thick, zorder=3)

    # Heights are measured off on a line beside the solid, between thin lines from each level
    heights = [z for _, z in levels]
    for low, high in pairwise(heights):
        ends = [low + p.head, high - p.head]
        ax.plot([p.line_x, p.line_x], [0, 0], ends, color=p.accent, lw=p.fine, zorder=4)
        ax.plot(p.line_x, 0, ends[0], "v", color=p.accent, ms=5, zorder=5)
        ax.plot(p.line_x, 0, ends[1], "^", color=p.accent, ms=5, zorder=5)
    for edge, z in levels:
        start = edge / (2 * np.sin(np.pi / n)) + p.gap
        ax.plot([start, p.line_x + p.gap], [0, 0], [z, z], color=p.accent, lw=0.6, zorder=4)
    for text, *place in p.notes:
        ax.text(*place, text, color=p.accent, size=p.fontsize, ha="center", va="center")
    if p.labels:
        put_labels(ax, vertices, p.labels, right, up, size=p.fontsize)
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")
    plt.show()


LIGHTS = ((1, -1, 3), (-1, -1, 2), (2, 1, 4), (0, -2, 3))
DRAWINGS = (
    *product(("frame", "tinted"), ("--", ":"), ((),)),
    *(("opaque", "", light) for light in LIGHTS),
)
TITLES = ("", "Composite solid", "Find the volume", "Find the surface area", "Joined solids")


class PrismPyramid(Template):
    """A prism or frustum over a regular polygon with a pyramid above, below, or both.

    Parameters: `tower` (sides `n` and `edge` of the base, height of the pyramid `below`, of the prism
    or frustum `body`, and of the pyramid `above`, 0 for none; `upper`, the edge where frustum and
    upper pyramid meet), `elev` and `turn` in degrees (the azimuth is turn − 90° · `dim_side`, and a
    corner of the base lies on the x axis), symbols, units, letters, transparent or opaque, looks:
    some 1,400 towers, about 10^12 figures. Facts: printed sizes from below, total height, corners,
    edges, faces, volume and surface.
    """

    name = "prism_pyramid"
    family = "combined"
    space = Space(
        {
            "tower": towers(),
            "turn": (*range(-21, -7), *range(8, 22)),
            "elev": range(12, 33),
            "drawing": DRAWINGS,
            "dim_side": (1, -1),
            "lettered": (False, True),
            "symbols": (False, True),
            "unit": ("", "cm", "m", "dm"),
            "look": range(len(LOOKS)),
            "title": TITLES,
            "canvas": (5.4, 6.0, 6.6),
            "fontsize": (11, 12, 13),
            "thick": (1.4, 1.8, 2.2),
        }
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {}

    def derive(self, p: Params) -> Mapping[str, Any]:
        t: Tower = p.tower
        p.shown, p.dash, p.light = p.drawing
        p.solid, p.n, p.levels, p.marked = build(t), t.n, t.levels, ()
        p.vertex_texts = [f"${c}$" for c in "ABCDEFGHIJKLMNOPQR"[: len(p.solid.vertices)]]
        p.vertex_texts = p.vertex_texts if p.lettered else []
        texts = printed(p)
        low, high = p.levels[0][1], p.levels[-1][1]
        radius = float(t.edge / (2 * np.sin(np.pi / t.n)))
        side = round(radius + 0.14 * (high - low) + 0.1 * radius, 2)
        # The corner that carries the dimension lines lies nearly in the plane of the picture
        p.azim = (p.turn - 90 * p.dim_side) % 360
        p.frame = _frame(p, side, max(text_size(x, p.fontsize)[0] for x in texts[1:]))
        vars(p).update(
            **LOOKS[p.look]._asdict(),
            **dict(zip(("xlim", "ylim", "zlim"), p.frame.limits, strict=True)),
            figsize=p.frame.figsize,
            rect=p.frame.rect,
            line_x=side,
            head=round(3.4 / p.frame.unit, 3),
            gap=round(6 / p.frame.unit, 3),
            thin=1.0,
            fine=1.0,
            title_size=p.fontsize + 2,
            title_y=0.965,
        )
        lines = [((side, 0, a), (side, 0, b)) for a, b in pairwise(z for _, z in p.levels)]
        p.measured = _measured_edge(p)
        anchors = [p.measured.mean(axis=0), *(np.mean(line, axis=0) for line in lines)]
        placed = place_vertex_labels(p, list(zip(texts, anchors, strict=True)), lines)
        return {"anchors": anchors, **placed}

    def reject(self, p: Params) -> str | None:
        return unreadable(p)

    def facts(self, p: Params) -> Sequence[Fact]:
        t: Tower = p.tower
        area, cubic = (p.unit and f"{p.unit}{sign}" for sign in "²³")
        heights = [Fact(f"height_{k}", h, "visible", p.unit) for k, (_, h) in enumerate(t.parts, 1)]
        return [
            *basic_facts(p),
            Fact("parts", len(t.parts), "visible"),
            Fact("base_sides", t.n, "visible"),
            Fact("base_edge", t.edge, "visible", p.unit),
            *heights,
            Fact("upper_edge", t.upper, "derivable" if t.upper == t.edge else "latent", p.unit),
            Fact("total_height", p.levels[-1][1] - p.levels[0][1], "derivable", p.unit),
            Fact("volume", stated(p.solid.volume, 1), _measured(t), cubic),
            Fact("surface", stated(p.solid.area, 1), _measured(t), area),
        ]

    def check(self, p: Params) -> list[str]:
        facts = self.facts(p)
        known = {f.name: f.value for f in facts}
        expected = {"volume": volume(p.tower), "surface": surface(p.tower), **counts(p.tower)}
        return recheck_counts(p, facts) + [
            f"{name} is {known[name]}, the sum over the parts is {value}"
            for name, value in expected.items()
            if abs(known[name] - value) > 0.06
        ]

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        scene = expected_scene(p)
        zs = np.cumsum([p.levels[0][1], *(height for _, height in p.tower.parts)])
        for low, high in pairwise(zs):
            ends = [(p.line_x, 0, low + p.head), (p.line_x, 0, high - p.head)]
            scene.line(ends, "-", p.accent)
            for end in ends:
                scene.dot(end)
        for z in zs:
            level = p.solid.vertices[np.abs(p.solid.vertices[:, 2] - z) < 1e-9]
            corner = level[int(np.argmax(level[:, 0]))]
            scene.line([corner + np.array([p.gap, 0, 0]), (p.line_x + p.gap, 0, z)], "-", p.accent)
        return scene.compare(trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_tower(p, say, self.facts(p))

    def level(self, p: Params) -> int:
        t: Tower = p.tower
        return min(5, len(t.parts) + int(t.upper < t.edge) + int(t.n > 4))


def printed(p: Params) -> list[str]:
    """The texts at the base edge and at the heights from below."""
    unit = f" {p.unit}" if p.unit else ""
    parts = p.tower.parts
    symbols = ["a", *(f"h_{k}" for k in range(1, len(parts) + 1))]
    values = [f"{size:g}{unit}" for size in (p.tower.edge, *(h for _, h in parts))]
    if not p.symbols:
        return values
    return [f"${symbol}$ = {value}" for symbol, value in zip(symbols, values, strict=True)]


def _frame(p: Params, side: float, text_width: float) -> Frame:
    """The solid and its dimension line, with room for the heights beside the line."""
    view = (p.elev, p.azim)
    low, high = p.levels[0][1], p.levels[-1][1]
    points = np.vstack([p.solid.vertices, (side, 0, low), (side, 0, high)])
    wide, narrow = text_width + 38, 44.0
    left, right = (narrow, wide) if p.dim_side > 0 else (wide, narrow)
    margins = (left, right, 44.0, 76.0 if p.title else 44.0)
    return framed(points, view, canvas_for(points, view, p.canvas, margins), margins)


def _measured_edge(p: Params) -> Any:
    """Ends of the edge of the widest polygon that carries its length: in sight, drawn lowest."""
    seen = p.solid.segments[~hidden_edges(p)]
    z = seen[:, :, 2]
    level = seen[(np.abs(z) < 1e-9).all(axis=1)]
    return level[int(np.argmin(p.frame.px(level.mean(axis=1))[:, 1]))]


def _measured(t: Tower) -> Visibility:
    """Volumes follow from the printed sizes unless the upper edge of a frustum is not printed."""
    return "derivable" if t.upper == t.edge else "latent"


TEMPLATE = PrismPyramid()
