"""Marks for the faces of nets and cubes: filled outlines in the unit square."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Outline = NDArray[np.float64]


def even_marks() -> dict[str, Outline]:
    """Marks that look the same after a quarter turn."""
    t = np.linspace(0, 2 * np.pi, 21)
    circle = np.column_stack([np.cos(t), np.sin(t)])
    corners = np.pi / 4 * np.arange(8)
    spikes = np.where(np.arange(8) % 2, 0.11, 0.36)
    x = np.array([-0.3, -0.1, -0.1, 0.1, 0.1, 0.3, 0.3, 0.1, 0.1, -0.1, -0.1, -0.3])
    y = np.roll(x, 3)
    return {
        "disc": 0.5 + 0.27 * circle[1:],
        "square": np.array([(0.27, 0.27), (0.73, 0.27), (0.73, 0.73), (0.27, 0.73)]),
        # Once around the outer circle, then back around the inner one.
        "ring": 0.5 + np.concatenate([0.3 * circle, 0.16 * circle[::-1]]),
        "plus": 0.5 + np.column_stack([x, y]),
        "cross": 0.5 + np.sqrt(0.5) * np.column_stack([x - y, x + y]),
        "star": 0.5 + np.column_stack([spikes * np.cos(corners), spikes * np.sin(corners)]),
    }


def turning_marks() -> dict[str, Outline]:
    """Marks that show which way they are turned."""
    t = np.linspace(0, np.pi, 13)
    outlines: dict[str, Sequence[Any]] = {
        "arrow": [
            (0.5, 0.76, 0.59, 0.59, 0.41, 0.41, 0.24),
            (0.84, 0.52, 0.52, 0.16, 0.16, 0.52, 0.52),
        ],
        "triangle": [(0.5, 0.8, 0.2), (0.8, 0.26, 0.26)],
        "half disc": [0.5 + 0.32 * np.cos(t), 0.36 + 0.32 * np.sin(t)],
        "T": [
            (0.22, 0.78, 0.78, 0.59, 0.59, 0.41, 0.41, 0.22),
            (0.78, 0.78, 0.6, 0.6, 0.2, 0.2, 0.6, 0.6),
        ],
        "L": [(0.3, 0.48, 0.48, 0.74, 0.74, 0.3), (0.8, 0.8, 0.38, 0.38, 0.2, 0.2)],
        "bar": [(0.4, 0.6, 0.6, 0.4), (0.16, 0.16, 0.84, 0.84)],
    }
    return {name: np.column_stack([x, y]) for name, (x, y) in outlines.items()}


def quarter_turned(outline: Outline, turns: int) -> Outline:
    """The outline after so many counterclockwise quarter turns about the middle of its square."""
    for _ in range(turns):
        outline = np.column_stack([1 - outline[:, 1], outline[:, 0]])
    return outline
