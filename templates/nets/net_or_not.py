"""Several six-square shapes, lettered: which of them fold into a cube?

All 216 placements of the 35 hexominoes; true nets and near misses are mixed in every figure.
`squares` holds the shapes in the order of their letters, each as its squares (column from the left,
row from below, from 0).
About 10¹⁸ figures.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Rectangle

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.choices import Shared
from templates.geometry.polyominoes import (
    Polyomino,
    cube_nets,
    fixed_polyominoes,
    folds_to_cube,
    free_form,
)
from templates.geometry.tones import TONES
from templates.nets.parts.sheet_words import describe_choice
from templates.prose import Say, Sentence
from templates.snippets.cube_nets import fold_net
from templates.space import Space, Tuples
from tracer.facts import Fact
from tracer.trace import Trace

GRIDS = {3: (1, 3), 4: (2, 2), 6: (2, 3)}
MARGINS = {"left": 0.02, "right": 0.98, "bottom": 0.03, "wspace": 0.06, "hspace": 0.2}
LINE, TITLE_SIZE = 1.4, 13
GAP = 0.3
"""Squares between a panel's border and the largest shape of the sheet."""
COMPACT = tuple(s for s in fixed_polyominoes(6) if all(max(c) < 5 for c in zip(*s, strict=True)))
"""Hexominoes without the straight one, turned and mirrored: 64 nets and 150 other shapes."""


def draw(p: Params) -> None:
    fig, axs = plt.subplots(p.panel_rows, p.panel_columns, figsize=p.figsize, squeeze=False)
    fig.subplots_adjust(
        left=p.left, right=p.right, bottom=p.bottom, top=p.top, wspace=p.wspace, hspace=p.hspace
    )
    if p.data == "patterns":
        # Each shape row by row from the top; `#` marks a square.
        for ax, title, pattern in zip(axs.flat, p.titles, p.patterns, strict=True):
            height, width = len(pattern), max(map(len, pattern))
            for row, line in enumerate(pattern):
                for column, mark in enumerate(line):
                    if mark == "#":
                        corner = (column, height - 1 - row)
                        ax.add_patch(
                            Rectangle(
                                corner,
                                1,
                                1,
                                facecolor=p.face_color,
                                edgecolor="black",
                                linewidth=p.line,
                            )
                        )
            # All panels show an equally wide part of the plane, with the shape in its middle.
            ax.set(xlim=(width / 2 - p.reach, width / 2 + p.reach))
            ax.set(ylim=(height / 2 - p.reach, height / 2 + p.reach))
            ax.set_aspect("equal")
            ax.axis("off")
            ax.set_title(title, fontsize=p.title_size)
    else:
        # Each shape by the lower left corners of its squares.
        for ax, title, corners in zip(axs.flat, p.titles, p.hexominoes, strict=True):
            for corner in corners:
                ax.add_patch(
                    Rectangle(
                        corner, 1, 1, facecolor=p.face_color, edgecolor="black", linewidth=p.line
                    )
                )
            # Every shape stands in the middle of an equally large panel.
            right = max(x for x, _ in corners) + 1
            top = max(y for _, y in corners) + 1
            ax.set(xlim=(right / 2 - p.reach, right / 2 + p.reach))
            ax.set(ylim=(top / 2 - p.reach, top / 2 + p.reach))
            ax.set_aspect("equal")
            ax.axis("off")
            ax.set_title(title, fontsize=p.title_size)
    plt.show()


class NetOrNot(Template):
    __doc__ = __doc__

    name = "net_or_not"
    family = "nets"
    levels = (2, 5)
    dimension = "2D"
    space = Space(
        {
            "squares": Shared(tuple(Tuples(COMPACT, count) for count in GRIDS), 10**7),
            "heading": ("letter", "parenthesis", "shape", "roman"),
            "tone": tuple(TONES),
        }
    )
    writing: ClassVar = {"data": ("patterns", "corners")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        squares = p.squares
        rows, columns = GRIDS[len(squares)]
        tone = TONES[p.tone]
        size = max(max(max(cell) for cell in shape) for shape in squares) + 1
        return {
            # In reading order: from the top row down, each row from the left.
            "hexominoes": tuple(
                tuple(sorted(shape, key=lambda cell: (-cell[1], cell[0]))) for shape in squares
            ),
            "patterns": tuple(rows_of_marks(shape) for shape in squares),
            "titles": self._titles(p),
            "panel_rows": rows,
            "panel_columns": columns,
            "figsize": {(1, 3): (8.4, 3.2), (2, 2): (6.4, 6.6), (2, 3): (8.4, 6.0)}[
                (rows, columns)
            ],
            **MARGINS,
            "line": LINE,
            "title_size": TITLE_SIZE,
            "top": 0.9 if rows == 1 else 0.94,
            "reach": size / 2 + GAP,
            "face_color": tone.top if p.tone in ("white", "gray") else tone.front,
        }

    @staticmethod
    def _titles(p: Params) -> tuple[str, ...]:
        letters = "ABCDEF"[: len(p.squares)]
        return {
            "letter": tuple(letters),
            "parenthesis": tuple(f"({c.lower()})" for c in letters),
            "shape": tuple(f"Shape {c}" for c in letters),
            "roman": ("I", "II", "III", "IV", "V", "VI")[: len(letters)],
        }[p.heading]

    def reject(self, p: Params) -> str | None:
        nets = sum(map(folds_to_cube, p.squares))
        if nets in (0, len(p.squares)):
            return "all shapes or none are nets"
        if len(set(p.squares)) < len(p.squares):
            return "a shape occurs twice"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        nets = [title for title, s in zip(p.titles, p.squares, strict=True) if folds_to_cube(s)]
        blocks = [title for title, s in zip(p.titles, p.squares, strict=True) if has_block(s)]
        rows = [[line.count("#") for line in pattern] for pattern in p.patterns]
        return [
            Fact("shape_count", len(p.squares), "visible", "shapes"),
            Fact("squares_per_shape", 6, "visible", "squares"),
            Fact("titles", list(p.titles), "visible"),
            Fact("patterns", [list(pattern) for pattern in p.patterns], "visible"),
            Fact("row_lengths", rows, "visible", "squares"),
            Fact(
                "sizes",
                [[len(line), max(map(len, line))] for line in p.patterns],
                "visible",
                "squares",
            ),
            Fact("nets", nets, "derivable"),
            Fact("net_count", len(nets), "derivable", "shapes"),
            Fact("with_two_by_two_block", blocks, "visible"),
        ]

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        again = [title for title, s in zip(p.titles, p.squares, strict=True) if closes(s)]
        problems = []
        if again != facts["nets"]:
            problems.append(f"folding in space finds the nets {again}")
        known = {free_form(shape) for shape in cube_nets()}
        listed = [t for t, s in zip(p.titles, p.squares, strict=True) if free_form(s) in known]
        if len(known) != 11 or listed != again:
            problems.append(f"the list of the eleven nets contains {listed}")
        if any(sum(row) != facts["squares_per_shape"] for row in facts["row_lengths"]):
            problems.append("a shape does not have six squares")
        if set(facts["nets"]) & set(facts["with_two_by_two_block"]):
            problems.append("a net contains a block of four squares")
        return problems

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        if [axes.title for axes in trace.axes] != list(p.titles):
            return [f"panels are titled {[axes.title for axes in trace.axes]}"]
        margins = {name: vars(p)[name] for name in (*MARGINS, "top")}
        problems = shapes.grid_differences(trace, p.panel_rows, p.panel_columns, margins)
        problems += [f"panel {axes.index} shows its axes" for axes in trace.axes if axes.axis_on]
        if {e.size for e in trace.select("text", role="title")} != {TITLE_SIZE}:
            problems.append("a title has another size")
        if {(e.edgecolor, e.linewidth) for e in trace.select("rectangle") if e.counted} != {
            (shapes.hex8("black"), LINE)
        }:
            problems.append("a square has another outline")
        fill = shapes.hex8(p.face_color)
        for k, pattern in enumerate(p.patterns):
            wanted: list[shapes.Shape] = []
            for row, line in enumerate(reversed(pattern)):
                wanted += [
                    (((x, row), (x + 1, row), (x + 1, row + 1), (x, row + 1)), fill)
                    for x, mark in enumerate(line)
                    if mark == "#"
                ]
            size = max(map(len, pattern)), len(pattern)
            limits = [(side / 2 - p.reach, side / 2 + p.reach) for side in size]
            axes = trace.axes[k]
            if not np.allclose((axes.xlim, axes.ylim), limits):
                problems.append(f"{p.titles[k]} is not in the middle of its panel")
            problems += shapes.differences(
                f"square of {p.titles[k]}", shapes.patches(trace, k), wanted
            )
        return problems

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_choice(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        tricky = sum(not has_block(s) and not folds_to_cube(s) for s in p.squares)
        return int(min(5, 1 + len(p.squares) // 3 + min(2, tricky)))


def rows_of_marks(shape: Polyomino) -> tuple[str, ...]:
    """The shape as lines of text from the top, `#` for a square."""
    lines = []
    for y in reversed(range(max(y for _, y in shape) + 1)):
        columns = {x for x, row in shape if row == y}
        lines.append("".join("#" if x in columns else "." for x in range(max(columns) + 1)))
    return tuple(lines)


def has_block(shape: Polyomino) -> bool:
    """Whether four of the squares form a 2 × 2 block, which no net can contain."""
    return any({(x + 1, y), (x, y + 1), (x + 1, y + 1)} <= set(shape) for x, y in shape)


def closes(shape: Polyomino) -> bool:
    """Whether folding all hinges by a right angle brings the faces to six different places."""
    cells = {str(k): square for k, square in enumerate(shape)}
    centres = [corners.mean(axis=0) for corners in fold_net(cells, "0", 90).values()]
    return len({tuple(np.round(centre, 3) + 0.0) for centre in centres}) == 6


TEMPLATE = NetOrNot()
