"""A small template with one of everything that the emitter has to handle."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np

from templates.base import Params, Template
from templates.prose import Say, Sentence
from templates.snippets.cube_faces import shade
from templates.space import Space, grid
from tracer.facts import Fact
from tracer.trace import Trace

LINE_WIDTHS = {"thin": 1, "bold": 2.5}


def _unit(angle: float) -> tuple[float, float]:
    """The point of the unit circle at an angle."""
    return math.cos(angle), math.sin(angle)


def draw(p: Params) -> None:
    # The corners of a regular polygon, counterclockwise from the right.
    if p.corner_style == "loop":
        corners = []
        for k in range(p.sides):
            x, y = _unit(2 * math.pi * k / p.sides)
            corners.append((p.radius * x, p.radius * y))
    else:
        # All angles at once: `angles` is an array.
        angles = np.arange(p.sides) * (2 * np.pi / p.sides)
        corners = np.column_stack([np.cos(angles), np.sin(angles)]) * p.radius

    fig = plt.figure(figsize=(5, 5))
    ax = fig.add_subplot()
    edge = "black" if p.frame else shade(p.color, 0.5)
    ax.fill(*zip(*corners, strict=True), facecolor=p.color, edgecolor=edge)
    for k, (x, y) in enumerate(corners):
        if p.lettering == "letters":
            name = "ABCDEFGH"[k]
        elif p.lettering == "numbers":
            name = rf"$P_{{{k + p.first}}}$"
        else:
            continue
        ax.text(x + p.shift[0], y + p.shift[1], name, fontsize=12)
    if p.frame and len(p.diagonal) == 2:
        # One `start` and one `end` make a diagonal.
        start, end = (corners[i] for i in p.diagonal)
        ax.plot(*zip(start, end, strict=True), "--", linewidth=LINE_WIDTHS["bold"])
    ax.set_aspect("equal")
    ax.set_title(f"A regular {p.sides}-gon of radius {p.radius:.2f}")
    plt.show()


class Polygon(Template):
    """A regular polygon with or without names and one diagonal."""

    name = "polygon"
    family = "polyhedra"
    dimension = "2D"
    tries = 2
    writing: ClassVar[Mapping[str, Sequence[str]]] = {"corner_style": ("loop", "array")}
    space = Space(
        {
            "sides": range(3, 9),
            "radius": grid(1, 3, 0.5),
            "color": ("gold", "tab:blue"),
            "lettering": ("letters", "numbers", "none"),
            "frame": (False, True),
            "shift": ((0.1, -0.05), (0.05, 0.1)),
        }
    )

    def derive(self, p: Params) -> Mapping[str, Any]:
        return {"first": p.sides % 2, "diagonal": (0, 2) if p.sides > 3 else ()}

    def reject(self, p: Params) -> str | None:
        return "too small for names" if p.radius == 1 and p.lettering != "none" else None

    def facts(self, p: Params) -> Sequence[Fact]:
        return [
            Fact("corners", p.sides, "visible"),
            Fact("radius", p.radius, "visible"),
            Fact("angle_sum", (p.sides - 2) * 180, "derivable", "degrees"),
        ]

    def check(self, p: Params) -> list[str]:
        total = sum(180 - 360 / p.sides for _ in range(p.sides))
        return [] if abs(total - self.facts(p)[2].value) < 1e-9 else ["the angle sum is wrong"]

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        polygons = trace.select("polygon", "data")
        if len(polygons) != 1 or polygons[0].data is None:
            return [f"{len(polygons)} polygons were drawn"]
        wrong = [q for q in polygons[0].data if abs(math.hypot(*q) - p.radius) > 1e-6]
        return [f"{len(wrong)} corners off the circle"] if wrong else []

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        opening = say.pick("The picture shows", "There is")
        return [Sentence("overview", f"{opening} a regular polygon with {p.sides} corners.")]

    def level(self, p: Params) -> int:
        return 1 + (p.lettering != "none") + p.frame


TEMPLATE = Polygon()
