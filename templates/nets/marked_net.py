"""A cube net with a mark on every square, and cubes: which of them are folded from this net?

The marks lie on the outside. They look alike after a quarter turn, so that only their order around a
corner counts, or they show how they are turned, which then must be right as well (a bar looks the same after
half a turn). `puzzle` holds
the net's squares (column, row), each square's mark and its counterclockwise quarter turns, the
lateral face that the cubes show, and for every cube the marks and turns on top, in front and at
that side; an upright mark (no turns) points up, on a top face away from the viewer. `view` is the
elevation and how far the viewer stands to the side, in degrees. `arrangement` is the side of the net on
which the cubes stand, `align` where the smaller of net and cubes lies along the larger, `cube_side` the
width of a cube's place in inches. More than 10¹³ figures.
"""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Polygon, Rectangle
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.beside import half_empty
from templates.geometry.polyominoes import OPPOSITE, roll
from templates.geometry.projection import frame_limits
from templates.geometry.tones import TONES
from templates.nets.parts.marked_page import ARRANGEMENTS, marked_page
from templates.nets.parts.marked_puzzles import (
    COLORS,
    EVEN,
    FRAMES,
    TURNING,
    dressed,
    glues,
    opposite_squares,
    poses,
    puzzles,
)
from templates.nets.parts.marked_words import describe_marked
from templates.prose import Say, Sentence
from templates.snippets.marks import even_marks, quarter_turned, turning_marks
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace

TITLES = {"letters": "ABCD", "numbers": "1234"}
INKS = {"black": "#111111", "dark blue": "#1f4e79", "dark red": "#8b1a1a"}
COLORINGS = (
    *product(("white", "gray", "blue", "green", "orange", "purple", "teal", "yellow"), INKS),
    ("white", "six colors"), ("gray", "six colors"),
)  # fmt: skip
"""Color of the faces and of the marks."""
CORNERS = tuple(product((0, 1), repeat=3))


def draw(p: Params) -> None:
    fig = plt.figure(figsize=p.figsize)
    outlines = even_marks() if p.kind == "even" else turning_marks()

    # The net, every mark turned as it lies.
    flat = fig.add_axes(p.net_place)
    if p.net_data == "rows":
        for mark, column, row, turns in p.squares:
            square = Rectangle((column, row), 1, 1, fc=p.face_color, ec="black", lw=1.4)
            flat.add_patch(square)
            outline = quarter_turned(outlines[mark], turns) + np.array([column, row])
            flat.add_patch(
                Polygon(
                    outline,
                    color=p.mark_colors[mark] if p.ink == "six colors" else p.ink_color,
                    linewidth=0,
                )
            )
    else:
        positions = {mark: (column, row) for mark, column, row, turns in p.squares}
        turned = {mark: turns for mark, column, row, turns in p.squares}
        for mark, corner in positions.items():
            flat.add_patch(
                Rectangle(corner, 1, 1, facecolor=p.face_color, edgecolor="black", linewidth=1.4)
            )
            outline = quarter_turned(outlines[mark], turned[mark]) + np.array(corner)
            flat.add_patch(
                Polygon(
                    outline,
                    color=p.mark_colors[mark] if p.ink == "six colors" else p.ink_color,
                    linewidth=0,
                )
            )
    flat.set(xlim=p.net_xlim, ylim=p.net_ylim)
    flat.set_aspect("equal")
    flat.axis("off")

    # On each face: the corner from which it is measured, and the directions right and up.
    if p.side == "right":
        frames = {
            "top": ((0, 0, 1), (1, 0, 0), (0, 1, 0)),
            "front": ((0, 0, 0), (1, 0, 0), (0, 0, 1)),
            "right": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
        }
    else:
        frames = {
            "top": ((0, 0, 1), (1, 0, 0), (0, 1, 0)),
            "front": ((0, 0, 0), (1, 0, 0), (0, 0, 1)),
            "left": ((0, 1, 0), (0, -1, 0), (0, 0, 1)),
        }
    for title, marks, place in zip(p.titles, p.cubes, p.places, strict=True):
        # Marks lie on the faces and are painted after them.
        ax = fig.add_subplot(
            projection="3d", proj_type="ortho", computed_zorder=False, position=place
        )
        ax.view_init(elev=p.elev, azim=p.azim)
        ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
        ax.set_aspect("equal")
        ax.axis("off")
        if p.mapping == "columns":
            sides = []
            figures = []
            for frame, (mark, turns) in zip(frames.values(), marks, strict=True):
                origin, right, up = np.array(frame)
                sides.append([origin, origin + right, origin + right + up, origin + up])
                x, y = np.hsplit(quarter_turned(outlines[mark], turns), 2)
                figures.append(origin + x * right + y * up)
        else:
            sides = [
                [
                    np.add(origin, np.multiply(x, right) + np.multiply(y, up))
                    for x, y in [(0, 0), (1, 0), (1, 1), (0, 1)]
                ]
                for origin, right, up in frames.values()
            ]
            figures = [
                [
                    np.add(origin, np.multiply(x, right) + np.multiply(y, up))
                    for x, y in quarter_turned(outlines[mark], turns)
                ]
                for (origin, right, up), (mark, turns) in zip(frames.values(), marks, strict=True)
            ]
        ax.add_collection3d(
            Poly3DCollection(sides, facecolors=p.face_color, edgecolors="black", linewidths=1.4)
        )
        for figure, (mark, _) in zip(figures, marks, strict=True):
            ax.add_collection3d(
                Poly3DCollection(
                    [figure],
                    color=p.mark_colors[mark] if p.ink == "six colors" else p.ink_color,
                    linewidth=0,
                    zorder=2,
                )
            )
        ax.text2D(0.5, 0.0, title, transform=ax.transAxes, fontsize=13, ha="center", va="bottom")
    plt.show()


class MarkedNet(Template):
    __doc__ = __doc__

    name = "marked_net"
    family = "nets"
    levels = (1, 5)
    space = Space(
        {
            "puzzle": puzzles(10**9),
            "view": tuple(product(range(22, 39, 2), range(28, 45))),
            "arrangement": tuple(ARRANGEMENTS),
            "align": (0.5, 0, 0.25, 0.75, 1),
            "cube_side": (2.15, 1.7, 1.9, 2.4, 2.7),
            "title": tuple(TITLES),
            "colors": COLORINGS,
        }
    )
    writing: ClassVar = {"net_data": ("rows", "dictionaries"), "mapping": ("columns", "points")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        net, marks, side, cubes = p.puzzle
        tone, ink = p.colors
        names = EVEN if marks[0][0] in EVEN else TURNING
        azim = -90 + p.view[1] if side == "right" else -90 - p.view[1]
        xlim, ylim, zlim = frame_limits(CORNERS, (p.view[0], azim), 0.92, 0.76)
        return {
            "net": net,
            "marks": marks,
            "side": side,
            "cubes": cubes,
            "tone": tone,
            "ink": ink,
            "kind": "even" if names == EVEN else "turning",
            "squares": tuple((name, *cell, t) for (name, t), cell in zip(marks, net, strict=True)),
            "titles": tuple(TITLES[p.title][: len(cubes)]),
            "elev": p.view[0],
            "azim": azim,
            "xlim": xlim,
            "ylim": ylim,
            "zlim": zlim,
            "face_color": TONES[tone].top,
            "ink_color": INKS.get(ink, ""),
            "mark_colors": dict(zip(names, COLORS.values(), strict=True)),
            **marked_page(net, len(cubes), p.arrangement, p.align, p.cube_side),
        }

    def reject(self, p: Params) -> str | None:
        if len(set(p.cubes)) < len(p.cubes):
            return "two cubes look the same"
        if len(agreeing(p)) in (0, len(p.cubes)):
            return "all cubes or none agree"
        if half_empty(p.net_place, *p.places):
            return "half the page stays empty"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        height = max(y for _, y in p.net) + 1
        positions = {
            name: [height - y, x + 1] for (name, _), (x, y) in zip(p.marks, p.net, strict=True)
        }
        pairs = opposite_squares(p.net)
        shown = {
            title: dict(zip(("top", "front", p.side), ([*mark] for mark in cube), strict=True))
            for title, cube in zip(p.titles, p.cubes, strict=True)
        }
        right = agreeing(p)
        return [
            Fact("square_count", 6, "visible", "squares"),
            Fact("net_rows", height, "visible"),
            Fact("net_columns", max(x for x, _ in p.net) + 1, "visible"),
            Fact("mark_positions", positions, "visible"),
            Fact("mark_turns", dict(p.marks), "visible", "quarter turns"),
            Fact("cube_count", len(p.cubes), "visible", "cubes"),
            Fact("cube_titles", list(p.titles), "visible"),
            Fact("cube_faces", shown, "visible"),
            Fact("agreeing_cubes", right, "derivable"),
            Fact("agreeing_count", len(right), "derivable", "cubes"),
            Fact(
                "opposite_marks",
                sorted(sorted([p.marks[a][0], p.marks[b][0]]) for a, b in pairs.items() if a < b),
                "derivable",
            ),
        ]

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        problems = []
        glued = [
            title
            for title, cube in zip(p.titles, p.cubes, strict=True)
            if glues(p.net, p.marks, p.side, cube)
        ]
        if glued != facts["agreeing_cubes"]:
            problems.append(f"gluing corners accepts the cubes {glued}")
        sides = roll(p.net, p.net[0])
        marks = {sides[cell]: name for (name, _), cell in zip(p.marks, p.net, strict=True)}
        pairs = {tuple(sorted((name, marks[OPPOSITE[side]]))) for side, name in marks.items()}
        if sorted(map(list, pairs)) != facts["opposite_marks"]:
            problems.append(f"rolling a cube pairs {sorted(pairs)}")
        rows = [facts["net_rows"] - y for _, y in p.net]
        found = [facts["mark_positions"][name][0] for name, _ in p.marks]
        if rows != found or min(rows) != 1:
            problems.append(f"the marks stand in rows {rows}")
        return problems

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        if len(trace.axes) != 1 + len(p.cubes):
            return [f"the figure has {len(trace.axes)} axes"]
        face = shapes.hex8(p.face_color)
        net: list[shapes.Shape] = []
        for (name, turns), cell in zip(p.marks, p.net, strict=True):
            net.append((np.array([(0, 0), (1, 0), (1, 1), (0, 1)]) + cell, face))
            place = self._turned(p, name, turns) + complex(*cell)
            net.append((np.column_stack([place.real, place.imag]), self._ink(p, name)))
        problems = shapes.differences("shape on the net", shapes.patches(trace, 0), net)
        problems += shapes.aspect_differences(trace.axes[0])
        if trace.axes[0].axis_on:
            problems.append("the net stands in a frame")
        for k, cube in enumerate(p.cubes):
            wanted: list[shapes.Shape] = []
            for side, (name, turns) in zip(("top", "front", p.side), cube, strict=True):
                right, up = np.array(FRAMES[side])
                outward = np.cross(right, up)
                corner = 0.5 + (outward - right - up) / 2
                ends = [corner, corner + right, corner + right + up, corner + up]
                wanted.append((np.array(ends), face))
                place = self._turned(p, name, turns)[:, None]
                wanted.append((corner + place.real * right + place.imag * up, self._ink(p, name)))
            problems += shapes.view_differences(trace.axes[k + 1], (p.elev, p.azim))
            problems += shapes.differences(f"shape on cube {k}", shapes.faces(trace, k + 1), wanted)
            problems += shapes.label_differences("title", shapes.texts(trace, k + 1), [p.titles[k]])
        return problems

    @staticmethod
    def _turned(p: Params, name: str, turns: int) -> Any:
        """The mark's outline in the complex plane, turned by multiplication."""
        outline = (even_marks() if p.kind == "even" else turning_marks())[name]
        return 0.5 + 0.5j + (outline @ np.array([1, 1j]) - 0.5 - 0.5j) * 1j**turns

    @staticmethod
    def _ink(p: Params, name: str) -> str:
        if p.ink in INKS:
            return shapes.hex8(INKS[p.ink])
        order = EVEN if p.kind == "even" else TURNING
        return shapes.hex8([*COLORS.values()][order.index(name)])

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_marked(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        longest = max(sum(y == r for _, y in p.net) for r in range(5))
        return int(1 + (longest < 4) + 2 * (p.kind == "turning") + (len(p.cubes) == 4))


def agreeing(p: Params) -> list[str]:
    """Titles of the cubes that show the net's marks in one of the folded cube's 24 poses."""
    possible = {dressed(p.marks, spots) for spots in poses(p.net, p.side)}
    return [title for title, cube in zip(p.titles, p.cubes, strict=True) if cube in possible]


TEMPLATE = MarkedNet()
