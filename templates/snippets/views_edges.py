"""The lines of an orthographic view of a solid made of unit cubes."""

from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

Cells = NDArray[np.bool_]


def edge_style(left: Cells, right: Cells) -> str:
    """How the line between two neighbouring lines of sight is drawn; the viewer is at index 0."""
    if left.argmax() != right.argmax():
        return "solid"
    bends = (left[1:] != left[:-1]) | (right[1:] != right[:-1])
    steps = (left[1:] != right[1:]) | (left[:-1] != right[:-1])
    return "dashed" if (bends & steps).any() else "none"


def view_lines(solid: Cells) -> list[tuple[tuple[int, int], tuple[int, int], str]]:
    """Visible (solid) and hidden (dashed) edges seen along the last axis of a filled array."""
    lines = []
    for upright in (True, False):
        cells = np.pad(solid if upright else solid.swapaxes(0, 1), 1)
        for i in range(1, cells.shape[0]):
            styles = [
                edge_style(cells[i - 1, j], cells[i, j]) for j in range(1, cells.shape[1] - 1)
            ]
            start = 0
            for style, run in groupby(styles):
                end = start + len(list(run))
                if style != "none" and upright:
                    lines.append(((i - 1, start), (i - 1, end), style))
                elif style != "none":
                    lines.append(((start, i - 1), (end, i - 1), style))
                start = end
    return lines


def draw_outline(ax: Any, solid: Cells, left: float, bottom: float) -> None:
    """Draw a view with its lower left corner at (left, bottom); hidden edges are dashed."""
    for (x0, y0), (x1, y1), style in view_lines(solid):
        ax.plot(
            [left + x0, left + x1],
            [bottom + y0, bottom + y1],
            color="black",
            linestyle=style,
            linewidth=1.8 if style == "solid" else 1.2,
            solid_capstyle="round",
        )


def draw_unit_grid(ax: Any, width: int, height: int, left: float, bottom: float) -> None:
    """Draw dotted lines one unit apart behind a view."""
    for i in range(width + 1):
        ax.plot(
            [left + i] * 2, [bottom, bottom + height], ":", color="black", alpha=0.35, linewidth=0.8
        )
    for j in range(height + 1):
        ax.plot(
            [left, left + width], [bottom + j] * 2, ":", color="black", alpha=0.35, linewidth=0.8
        )
