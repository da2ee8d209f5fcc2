"""Three views of an unseen stack of unit cubes: how many cubes can it have at least and at most?

The views come in third- or first-angle arrangement or in a row. `views` holds the heights of the front
view from left to right, the greatest height in each row from the back to the front, and the plan,
rows from the back, 1 for a column; the side view is taken from the `side` named. Facts give profiles
from left to right as drawn. About 10⁹ figures.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Rectangle

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.choices import Pairs, Shared
from templates.geometry.three_views import (
    consistent,
    fewest_cubes,
    footprints,
    most_cubes,
    profile_pairs,
    search_cubes,
)
from templates.geometry.tones import TONES
from templates.geometry.view_sheet import enclosed_gap, view_places
from templates.prose import Say, Sentence
from templates.space import Space
from templates.views.parts.view_to_stack_words import describe_puzzle
from tracer.facts import Fact
from tracer.trace import Trace

SHAPES = ((2, 2), (2, 3), (3, 2), (3, 3), (2, 4), (3, 4))
HIGHEST = 4
NAMES = {
    "plain": ("Front", "Top", "Side"),
    "view": ("Front view", "Top view", "Side view"),
    "capitals": ("FRONT", "TOP", "SIDE"),
    "technical": ("front elevation", "plan", "side elevation"),
}


def draw(p: Params) -> None:
    front_heights = p.front_heights
    side_heights = p.side_heights
    plan = p.plan

    fig, ax = plt.subplots(figsize=p.figsize)
    fig.subplots_adjust(left=0.01, right=0.99, bottom=0.01, top=0.99)

    # Lower left corners of all squares, each view in its own coordinates.
    if p.squares == "comprehension":
        front = [(x, z) for x, height in enumerate(front_heights) for z in range(height)]
        side = [(y, z) for y, height in enumerate(side_heights) for z in range(height)]
        top = [
            (x, y)
            for x in range(len(front_heights))
            for y in range(len(plan))
            if plan[len(plan) - 1 - y][x]
        ]
    else:
        # A view is a table that is True where a line of sight meets a cube.
        levels = np.arange(max(front_heights))
        front = [
            (i, j) for i, j in np.argwhere(levels < np.array(front_heights)[:, np.newaxis]).tolist()
        ]
        side = [
            (i, j) for i, j in np.argwhere(levels < np.array(side_heights)[:, np.newaxis]).tolist()
        ]
        top = [(i, j) for i, j in np.argwhere(np.array(plan)[::-1].T).tolist()]

    views = [
        (p.front_name, front, p.front_place, p.front_width, p.front_color),
        (p.top_name, top, p.top_place, p.top_width, p.top_color),
        (p.side_name, side, p.side_place, p.side_width, p.side_color),
    ]
    for name, squares, (left, bottom), width, color in views:
        for i, j in squares:
            ax.add_patch(
                Rectangle(
                    (left + i, bottom + j),
                    1,
                    1,
                    facecolor=color,
                    edgecolor="black",
                    linewidth=p.line_width,
                )
            )
        ax.text(left + width / 2, bottom - 0.22, name, fontsize=12, ha="center", va="top")
    if p.aligned:
        # Thin lines show how the edges of the front view continue into the other views.
        for (x0, y0), (x1, y1) in p.links:
            ax.plot([x0, x1], [y0, y1], ":", color="#888888", linewidth=0.9, zorder=0)
    ax.set(xlim=p.xlim, ylim=p.ylim)
    ax.set_aspect("equal")
    ax.axis("off")
    plt.show()


class ViewToStack(Template):
    __doc__ = __doc__

    name = "view_to_stack"
    family = "views"
    levels = (1, 5)
    dimension = "2D"
    space = Space(
        {
            "views": Shared(
                tuple(
                    Pairs(profile_pairs(r, c, HIGHEST), footprints(r, c, r * c // 4))
                    for r, c in SHAPES
                ),
                200_000,
            ),
            "side": ("right", "left"),
            "layout": (
                "third-angle",
                "third-angle linked",
                "first-angle",
                "first-angle linked",
                "row",
            ),
            "names": tuple(NAMES),
            "tone": tuple(TONES),
            "line_width": (1.0, 1.6),
        }
    )
    writing: ClassVar = {"squares": ("comprehension", "tables")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        (front, rows), plan = p.views
        side = rows[::-1] if p.side == "right" else rows
        arrangement = p.layout.removesuffix(" linked")
        places, limits = view_places(len(front), len(rows), max(front), arrangement, p.side)
        (left, right), (low, high) = limits["sheet_xlim"], limits["sheet_ylim"]
        unit = min(0.8, 8.4 / (right - left), 6.6 / (high - low))
        size = (max(unit * (right - left), 4.0), max(unit * (high - low), 2.6))
        tone = TONES[p.tone]
        return {
            "arrangement": arrangement,
            "aligned": p.layout.endswith(" linked"),
            "front_heights": front,
            "side_heights": side,
            "plan": plan,
            "figsize": (round(size[0], 2), round(size[1], 2)),
            **places,
            "front_width": len(front),
            "top_width": len(front),
            "side_width": len(rows),
            "front_color": tone.front,
            "top_color": tone.top,
            "side_color": tone.side,
            **dict(zip(("front_name", "top_name", "side_name"), NAMES[p.names], strict=True)),
            "xlim": limits["sheet_xlim"],
            "ylim": limits["sheet_ylim"],
            "links": self._links(places, front, side, plan),
        }

    @staticmethod
    def _links(
        places: Mapping[str, tuple[float, float]],
        front: Sequence[int],
        side: Sequence[int],
        plan: Sequence[Sequence[int]],
    ) -> tuple[tuple[tuple[float, float], tuple[float, float]], ...]:
        """Lines from the outermost squares of the front view to those of its neighbors."""
        _, y = places["top_place"]
        links = []
        for column, edge in ((0, 0.0), (-1, float(len(front)))):
            filled = [k for k, row in enumerate(reversed(plan)) if row[column]]
            if y < 0:
                links.append(((edge, y + filled[-1] + 1), (edge, 0.0)))
            else:
                links.append(((edge, float(front[column])), (edge, y + filled[0])))
        x, _ = places["side_place"]
        for level, z in ((1, 0.0), (max(front), float(max(front)))):
            here = [k for k, height in enumerate(front) if height >= level]
            there = [k for k, height in enumerate(side) if height >= level]
            if x < 0:
                links.append(((x + there[-1] + 1, z), (float(here[0]), z)))
            else:
                links.append(((float(here[-1] + 1), z), (x + there[0], z)))
        return tuple(links)

    def reject(self, p: Params) -> str | None:
        profiles, plan = p.views
        if TONES[p.tone].printed and enclosed_gap(plan):
            return "a gap in the top view looks like a square"
        return None if consistent(profiles, plan) else "no stack has these views"

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        profiles, plan = p.views
        most = sum(map(sum, most_cubes(profiles, plan)))
        fewest = fewest_cubes(profiles, plan)
        areas = [sum(p.front_heights), sum(map(sum, plan)), sum(p.side_heights)]
        return [
            Fact("view_names", [p.front_name, p.top_name, p.side_name], "visible"),
            Fact("arrangement", p.arrangement, "visible"),
            Fact("front_profile", list(p.front_heights), "visible", "squares"),
            Fact("side_profile", list(p.side_heights), "visible", "squares"),
            Fact("footprint", [list(line) for line in plan], "visible"),
            Fact("footprint_rows", [sum(line) for line in plan], "visible", "squares"),
            Fact("squares_in_views", areas, "visible", "squares"),
            Fact("fewest_cubes", fewest, "derivable", "cubes"),
            Fact("most_cubes", most, "derivable", "cubes"),
            Fact("cube_count_is_certain", fewest == most, "derivable"),
        ]

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        found = search_cubes(*p.views)
        if found != (facts["fewest_cubes"], facts["most_cubes"]):
            return [f"trying all stacks gives {found} cubes"]
        plan = np.array(facts["footprint"])
        stacks = np.array(most_cubes(*p.views))
        rows = stacks.max(axis=1)[::-1] if p.side == "right" else stacks.max(axis=1)
        shadows = [stacks.max(axis=0).tolist(), rows.tolist(), (stacks > 0).astype(int).tolist()]
        if shadows != [facts["front_profile"], facts["side_profile"], plan.tolist()]:
            return [f"the largest stack has the views {shadows}"]
        return []

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        stack = np.array(most_cubes(*p.views))[::-1]
        filled = np.arange(stack.max()) < stack[:, :, None]
        lateral = filled.any(axis=1) if p.side == "right" else filled[::-1].any(axis=1)
        views = (
            (filled.any(axis=0), p.front_place, p.front_color, p.front_name),
            (filled.any(axis=2).T, p.top_place, p.top_color, p.top_name),
            (lateral, p.side_place, p.side_color, p.side_name),
        )
        unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)])
        squares: list[shapes.Shape] = []
        labels: list[shapes.Shape] = []
        for shadow, place, color, name in views:
            width = np.shape(shadow)[0]
            squares += [(unit + place + cell, shapes.hex8(color)) for cell in np.argwhere(shadow)]
            labels.append((((place[0] + width / 2, place[1] - 0.22),), name))
        dotted = [(link, "dotted") for link in p.links] if p.aligned else []
        return [
            *shapes.differences("square", shapes.patches(trace, 0), squares),
            *shapes.differences("view name", shapes.texts(trace, 0), labels),
            *shapes.differences("link", shapes.lines(trace, 0), dotted),
        ]

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_puzzle(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        cells = sum(facts["footprint_rows"])
        spread = facts["most_cubes"] - facts["fewest_cubes"]
        return int(1 + (cells > 5) + (cells > 8) + (spread > 0) + (spread > 3))


TEMPLATE = ViewToStack()
