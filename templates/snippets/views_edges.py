"""The lines of an orthographic view of a solid made of unit cubes."""

from itertools import groupby

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
