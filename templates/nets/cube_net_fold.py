"""A labelled net of a cube folded up (or down) about its base face, panel by panel.

Each of the 64 placements of the eleven nets, any base face, any order of six labels; the net may be
drawn obliquely or straight on, the last panel always shows the closed cube. `net` holds the squares
(column from the left, row from below, both from 0) and `labels` their labels in that order;
`base_index` is the square that stays where it is, the bottom of the cube if the others fold `up`, its
top if they fold `down`; `angles` are the turns at the hinges, panel by panel, and `view` elevation and
azimuth, all in degrees. Facts give places as row from the top and column from the left, from 1.
About 10¹¹ figures.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import combinations, permutations, product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Rectangle
from mpl_toolkits.mplot3d.art3d import Poly3DCollection
from numpy.typing import NDArray

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.polyominoes import OPPOSITE, Polyomino, cube_nets, roll
from templates.geometry.projection import (
    FRONTAL_AZIMUTHS,
    View,
    area,
    covered,
    frame_limits,
    framed_extent,
    misordered,
    project,
    room,
)
from templates.geometry.tones import CATEGORICAL, PASTELS, TONES
from templates.nets.parts.fold_words import base_shows, describe_fold
from templates.nets.parts.hinged import hinged_squares
from templates.prose import Say, Sentence
from templates.snippets.cube_nets import fold_net
from templates.space import Space
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

Array = NDArray[np.float64]

SEQUENCES = (
    (0, 90), (0, 45, 90), (0, 60, 90), (0, 30, 60, 90), (0, 35, 70, 90), (0, 45, 75, 90),
    (0, 20, 40, 60, 75, 90),
)  # fmt: skip
GRIDS = {2: (1, 2), 3: (1, 3), 4: (2, 2), 6: (2, 3)}
PANEL_WIDTH = {2: 4.2, 3: 3.0, 4: 3.9, 6: 3.0}
HEADING_HEIGHT = 0.5
VIEWS = tuple(product(range(24, 45, 2), FRONTAL_AZIMUTHS))
SIX = {"strong": CATEGORICAL, "pastel": PASTELS}
LABEL_ROOM = 0.17
"""Free distance around a label, in edges of the cube."""


def draw(p: Params) -> None:
    cells = p.cells
    fig = plt.figure(figsize=p.figsize)

    panels = list(
        zip(p.places, p.heading_heights, p.angles, p.titles, p.visible_labels, strict=True)
    )

    if p.first_panel == "straight":
        # The net as it lies on the table, seen from directly above.
        flat = fig.add_axes(p.places[0])
        for name, (column, row) in cells.items():
            if p.coloring == "six":
                color = p.colors[name]
            elif p.coloring == "base":
                color = p.base_color if name == p.base else p.face_color
            else:
                color = p.face_color
            flat.add_patch(
                Rectangle((column, row), 1, 1, facecolor=color, edgecolor="black", linewidth=1.3)
            )
            flat.text(column + 0.5, row + 0.5, name, fontsize=p.font, ha="center", va="center")
        flat.set(xlim=p.flat_xlim, ylim=p.flat_ylim)
        flat.set_aspect("equal")
        flat.axis("off")
        flat.set_title(p.titles[0], fontsize=12, y=p.flat_heading)
        panels = panels[1:]

    for place, heading_height, angle, title, labels in panels:
        ax = fig.add_subplot(projection="3d", proj_type="ortho", position=place, facecolor="none")
        ax.view_init(elev=p.elev, azim=p.azim)
        ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
        ax.set_aspect("equal")
        ax.axis("off")
        ax.set_title(title, fontsize=12, y=heading_height)

        if p.fold == "up":
            squares = fold_net(cells, p.base, angle)
        else:
            # Turning every hinge the other way folds the net downwards.
            squares = fold_net(cells, p.base, -angle)
        if p.coloring == "six":
            face_colors = [p.colors[name] for name in squares]
        elif p.coloring == "base":
            face_colors = [p.base_color if name == p.base else p.face_color for name in squares]
        else:
            face_colors = [p.face_color] * 6
        if p.collect == "keywords":
            solid = Poly3DCollection(
                list(squares.values()), facecolors=face_colors, edgecolors="black", linewidths=1.3
            )
        else:
            solid = Poly3DCollection(list(squares.values()), linewidths=1.3)
            solid.set_facecolor(face_colors)
            solid.set_edgecolor("black")
        ax.add_collection3d(solid)

        # A label is written only on faces that show enough of their middle.
        for name in labels:
            x, y, z = squares[name].mean(axis=0)
            ax.text(x, y, z, name, fontsize=p.font, ha="center", va="center", zorder=10)
    plt.show()


class CubeNetFold(Template):
    __doc__ = __doc__

    name = "cube_net_fold"
    family = "nets"
    levels = (2, 5)
    space = Space(
        {
            "net": cube_nets(),
            "base_index": range(6),
            "labels": [
                "".join(order)
                for letters in ("ABCDEF", "123456", "UVWXYZ")
                for order in permutations(letters)
            ],
            "angles": SEQUENCES,
            "first_panel": ("oblique", "straight"),
            "fold": ("up", "down"),
            "view": VIEWS,
            "heading": ("degrees", "steps", "letters"),
            "tone": (
                "strong",
                "pastel",
                "white",
                "gray",
                "blue",
                "green",
                "orange",
                "purple",
                "white base",
                "gray base",
            ),
        }
    )
    writing: ClassVar = {"collect": ("keywords", "setters")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        cells = dict(zip(p.labels, p.net, strict=True))
        base = p.labels[p.base_index]
        panels = fold_panels(p.net, p.base_index, p.angles, p.fold == "up")
        straight = p.first_panel == "straight"
        points = np.concatenate([corners for panel in panels[straight:] for corners in panel])
        width, height = (max(square[k] for square in p.net) + 1 for k in (0, 1))
        reach = max(width, height, 4) / 2 + 0.15
        limits = frame_limits(points, p.view, 0.96, 0.96, 0.6 / reach if straight else 1.0)
        xlim, ylim, zlim = limits
        extents = [framed_extent(np.concatenate(panel), p.view, limits) for panel in panels]
        if straight:
            extents[0] = (-height / (4 * reach), height / (4 * reach))
        coloring = "six" if p.tone in SIX else "base" if p.tone.endswith(" base") else "one"
        tone = TONES.get(p.tone.removesuffix(" base"), TONES["white"])
        figsize, places, headings = panel_places(extents)
        return {
            "cells": cells,
            "base": base,
            "figsize": figsize,
            "places": places,
            "flat_heading": headings[0],
            # 3-D axes place their titles at 0.92 of the height asked for.
            "heading_heights": tuple(round(height / 0.92, 3) for height in headings),
            "titles": self._titles(p),
            "visible_labels": readable_labels(
                p.net, p.base_index, p.labels, p.angles, p.fold, p.view
            ),
            "elev": p.view[0],
            "azim": p.view[1],
            "xlim": xlim,
            "ylim": ylim,
            "zlim": zlim,
            "flat_xlim": (round(width / 2 - reach, 2), round(width / 2 + reach, 2)),
            "flat_ylim": (round(height / 2 - reach, 2), round(height / 2 + reach, 2)),
            "font": 12 if len(p.angles) in (2, 4) else 10,
            "coloring": coloring,
            "colors": dict(zip(p.labels, SIX.get(p.tone, CATEGORICAL).values(), strict=True)),
            "face_color": tone.front
            if coloring == "one" and p.tone not in ("white", "gray")
            else tone.top,
            "base_color": "#f5c07a" if p.tone == "white base" else "#8fbbdc",
        }

    @staticmethod
    def _titles(p: Params) -> tuple[str, ...]:
        if p.heading == "degrees":
            return tuple(f"{angle}°" for angle in p.angles)
        if p.heading == "steps":
            return tuple(f"Step {k + 1}" for k in range(len(p.angles)))
        return tuple(f"({letter})" for letter in "abcdef"[: len(p.angles)])

    def reject(self, p: Params) -> str | None:
        panels = fold_panels(p.net, p.base_index, p.angles, p.fold == "up")
        for corners in panels[1:] if p.first_panel == "straight" else panels:
            if min(area(project(face, p.view)[:, :2]) for face in corners) < 0.02:
                return "a face is seen edge-on"
            if misordered(corners, p.view):
                return "the faces cannot be painted in order of mean depth"
        if len(p.visible_labels[-1]) < 3:
            return "a label of the closed cube has no room"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        height = max(y for _, y in p.net) + 1
        closed = dict(
            zip(p.labels, fold_panels(p.net, p.base_index, (90,), p.fold == "up")[0], strict=True)
        )
        centres = {name: corners.mean(axis=0) for name, corners in closed.items()}
        gaps = {
            pair: float(np.linalg.norm(centres[pair[0]] - centres[pair[1]]))
            for pair in combinations(sorted(centres), 2)
        }
        positions = {
            name: [height - row, column + 1] for name, (column, row) in sorted(p.cells.items())
        }
        shown: Visibility = "visible" if p.heading == "degrees" else "latent"
        return [
            Fact("panel_count", len(p.angles), "visible", "panels"),
            Fact("fold_angles", list(p.angles), shown, "degrees"),
            Fact("panel_headings", list(p.titles), "visible"),
            Fact("step_numbers", list(range(1, len(p.angles) + 1)), "visible"),
            Fact(
                "face_labels", [int(c) if c.isdigit() else c for c in sorted(p.labels)], "visible"
            ),
            Fact("face_count", 6, "visible", "faces"),
            Fact("net_rows", height, "visible"),
            Fact("net_columns", max(x for x, _ in p.net) + 1, "visible"),
            Fact("net_positions", positions, "visible"),
            Fact(
                "row_lengths",
                [sum(y == r for _, y in p.net) for r in reversed(range(height))],
                "visible",
            ),
            Fact("base_face", p.base, "visible" if base_shows(p) else "derivable"),
            Fact("labels_on_cube", sorted(p.visible_labels[-1]), "visible"),
            Fact(
                "opposite_faces",
                [list(pair) for pair, gap in gaps.items() if gap > 0.9],
                "derivable",
            ),
            Fact(
                "neighbours_of_base",
                sorted(
                    n
                    for pair, gap in gaps.items()
                    if gap < 0.9 and p.base in pair
                    for n in pair
                    if n != p.base
                ),
                "derivable",
            ),
        ]

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        names = dict(zip(p.net, p.labels, strict=True))
        sides = {names[square]: side for square, side in roll(p.net, p.net[p.base_index]).items()}
        by_side = {side: name for name, side in sides.items()}
        pairs = {tuple(sorted((name, by_side[OPPOSITE[side]]))) for name, side in sides.items()}
        problems = []
        if len(by_side) != 6:
            problems.append("rolling a cube over the net does not touch all six faces")
        if pairs != {tuple(pair) for pair in facts["opposite_faces"]}:
            problems.append(f"rolling the cube pairs {sorted(pairs)}")
        beside = sorted(set(p.labels) - {p.base, by_side[OPPOSITE[sides[p.base]]]})
        if beside != facts["neighbours_of_base"]:
            problems.append(f"rolling the cube puts {beside} beside the base")
        turned = p.azim > -90
        seen = {"up" if p.fold == "up" else "base", "south", "east" if turned else "west"}
        wanted = {by_side["top"] if p.fold == "up" else p.base}
        wanted |= {by_side[side] for side in seen & {"south", "east", "west"}}
        if wanted != set(facts["labels_on_cube"]):
            problems.append(f"rolling the cube shows {sorted(wanted)}")
        rows = [
            [names.get((x, y)) for x in range(facts["net_columns"])]
            for y in reversed(range(facts["net_rows"]))
        ]
        positions = {
            n: [r + 1, c + 1] for r, line in enumerate(rows) for c, n in enumerate(line) if n
        }
        if (
            positions != facts["net_positions"]
            or [sum(map(bool, line)) for line in rows] != facts["row_lengths"]
        ):
            problems.append("the net read row by row differs")
        return problems

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        problems = []
        if len(trace.axes) != len(p.angles):
            return [f"{len(trace.axes)} panels instead of {len(p.angles)}"]
        fills = {name: shapes.hex8(self._fill(p, name)) for name in p.labels}
        for index, (angle, title) in enumerate(zip(p.angles, p.titles, strict=True)):
            axes = trace.axes[index]
            if axes.title != title:
                problems.append(f"panel {index} is titled {axes.title!r} instead of {title!r}")
            if axes.dimension == "2D":
                wanted = {
                    name: np.array([(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)], float)
                    for name, (x, y) in p.cells.items()
                }
                found = shapes.patches(trace, index)
                labels = p.labels
            else:
                problems += shapes.view_differences(axes, p.view)
                turn = angle if p.fold == "up" else -angle
                wanted = dict(zip(p.labels, hinged_squares(p.net, p.base_index, turn), strict=True))
                found = shapes.faces(trace, index)
                labels = p.visible_labels[index]
            faces = [(corners, fills[name]) for name, corners in wanted.items()]
            problems += shapes.differences(f"face of panel {index}", found, faces)
            centres = [((wanted[name].mean(axis=0),), name) for name in labels]
            problems += shapes.differences(
                f"label of panel {index}", shapes.texts(trace, index), centres
            )
        return problems

    @staticmethod
    def _fill(p: Params, name: str) -> str:
        if p.coloring == "six":
            return [*SIX[p.tone].values()][str(p.labels).index(name)]
        return str(p.base_color if p.coloring == "base" and name == p.base else p.face_color)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_fold(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        longest = max(sum(y == r for _, y in p.net) for r in range(5))
        return int(min(5, 2 + (longest < 4) + (len(p.angles) == 2) + (p.coloring != "six")))


def panel_places(
    extents: Sequence[tuple[float, float]],
) -> tuple[tuple[float, float], tuple[tuple[float, ...], ...], tuple[float, ...]]:
    """Figure size in inches, and for each panel its square and the height of its heading.

    `extents` are the lowest and highest point of each drawing, from the middle of its square and
    divided by its side. Squares overlap where drawings are flat, so that no paper is wasted.
    """
    rows, columns = GRIDS[len(extents)]
    side = PANEL_WIDTH[len(extents)]
    lows, highs = (
        [pick(e[k] for e in extents[r * columns : (r + 1) * columns]) for r in range(rows)]
        for k, pick in ((0, min), (1, max))
    )
    used = [(high - low) * side + HEADING_HEIGHT for low, high in zip(lows, highs, strict=True)]
    height = round(max(sum(used) + 0.1, 2.7), 2)
    edge = height - (height - sum(used) - 0.1) / 2
    places, headings = [], []
    for row, (high, taken) in enumerate(zip(highs, used, strict=True)):
        bottom = edge - HEADING_HEIGHT + 0.05 - (high + 0.5) * side
        edge -= taken
        for column in range(columns):
            place = (column / columns, bottom / height, 1 / columns, side / height)
            places.append(tuple(round(v, 3) for v in place))
            headings.append(round(0.5 + highs[row] + 0.12 / side, 3))
    return (round(side * columns, 2), height), tuple(places), tuple(headings)


@lru_cache(maxsize=256)
def fold_panels(
    net: Polyomino, base: int, angles: tuple[int, ...], up: bool
) -> tuple[tuple[Array, ...], ...]:
    """For each angle the corners of the six faces, in the order of the net's squares."""
    cells = {str(k): square for k, square in enumerate(net)}
    panels = [fold_net(cells, str(base), angle if up else -angle) for angle in angles]
    return tuple(tuple(panel[str(k)] for k in range(len(net))) for panel in panels)


@lru_cache(maxsize=256)
def readable_labels(
    net: Polyomino, base: int, labels: str, angles: tuple[int, ...], fold: str, view: View
) -> tuple[str, ...]:
    """For each panel the labels whose place on their face is large enough and not hidden."""
    shown = []
    for faces in fold_panels(net, base, angles, fold == "up"):
        clear = [
            labels[k]
            for k, face in enumerate(faces)
            if room(face, view) >= LABEL_ROOM
            and not covered(face.mean(axis=0), faces, view, LABEL_ROOM)
        ]
        shown.append("".join(sorted(clear)))
    return tuple(shown)


TEMPLATE = CubeNetFold()
