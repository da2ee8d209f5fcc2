"""What figures of a space curve in a box of axes share: facts, comparisons, and sentences."""

from collections.abc import Sequence

import numpy as np

from templates.base import Params
from templates.geometry.drawn import (
    hexa,
    markers,
    misplaced_texts,
    wrong_axes,
    wrong_texts,
    wrong_ticks,
)
from templates.geometry.ticks import plain
from templates.prose import Say, Sentence
from tracer.facts import Fact
from tracer.trace import Trace

FRAMES = ("grid box", "plain box")


def box_facts(p: Params) -> list[Fact]:
    """Limits of the axes, the curve's colour, and the view."""
    return [
        *(Fact(f"{c}_limits", list(getattr(p, f"{c}_limits")), "visible") for c in "xyz"),
        Fact("curve_color", p.curve_color, "visible"),
        Fact("camera_elevation", p.elev, "derivable", "degrees"),
        Fact("camera_azimuth", p.azim, "derivable", "degrees"),
    ]


def wrong_box(p: Params, trace: Trace, texts: Sequence[str] = ()) -> list[str]:
    """Axes, ticks, texts, names of points, or dots that are not as planned.

    Reads `names`, `name_places` (label centres) and `points` (where dots belong) from p.
    """
    problems = wrong_axes(trace, p.camera)
    problems += wrong_texts(trace, ["$x$", "$y$", "$z$", *p.title.split("\n\n"), *texts])
    problems += wrong_ticks(trace.axes[0], (p.x_ticks, p.y_ticks, p.z_ticks))
    problems += misplaced_texts(trace, p.camera, [*zip(p.names, p.name_places, strict=True)])
    dots = markers(trace)
    wanted = np.array(p.points, dtype=float).reshape(-1, 3)
    if len(dots) != len(wanted) or (len(dots) and _far(dots, wanted) > 2e-3):
        problems.append(f"points are marked at {dots.tolist()}, not at {p.points}")
    colors = {e.facecolor for e in trace.select("marker") if e.counted}
    if colors - {hexa(p.accent)}:
        problems.append(f"the points are not {p.accent_name}")
    return problems


def _far(dots: np.ndarray, wanted: np.ndarray) -> float:
    """The greatest distance from a wanted point to the nearest dot."""
    return float(np.linalg.norm(dots[:, None] - wanted, axis=2).min(axis=0).max())


def box_sentences(p: Params, say: Say) -> list[Sentence]:
    """The box of axes and what its scales cover."""
    ranges = [" to ".join(plain(v) for v in getattr(p, f"{c}_limits")) for c in "xyz"]
    grid = "with light gridlines" if p.frame == "grid box" else "without gridlines"
    if ranges[0] == ranges[1] == ranges[2]:
        spans = f"x, y, and z all run from {ranges[0]}"
    elif ranges[0] == ranges[1]:
        spans = f"x and y both run from {ranges[0]}, and z runs from {ranges[2]}"
    else:
        spans = f"x runs from {ranges[0]}, y from {ranges[1]}, and z from {ranges[2]}"
    text = say.pick(
        f"The axes form a white box {grid}; {spans}, with equal units along all three.",
        f"Around the curve stands a box of axes {grid}, in which {spans}.",
        f"The coordinate box, {grid}, is drawn to one scale: {spans}.",
        f"On the labeled axes, which form a box {grid}, {spans}.",
    )
    return [Sentence("position", text)]


def formula_sentences(p: Params, say: Say) -> list[Sentence]:
    """The parametrization: printed in the title, or read off the scales."""
    formula = p.curve.equation()
    if p.title_kind == "formula":
        text = say.pick(
            f"The title gives its parametric equations: {formula}.",
            f"Its equations, printed above the plot, are {formula}.",
            f"As the title states, the curve is {formula}.",
            f"Above the drawing stands the parametrization {formula}.",
        )
        return [Sentence("structure", text)]
    text = say.pick(
        f"From the axis scales it follows that the curve is {formula}.",
        f"Read against the ticks, its equations are {formula}.",
        f"The scales imply the parametrization {formula}.",
        f"Measured on the axes, it follows the equations {formula}.",
    )
    return [Sentence("structure", text, "derivable")]
