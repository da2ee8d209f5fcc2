"""Folding a net of squares, as a script would do it."""

import numpy as np
from numpy.typing import NDArray


def hinge_pairs(cells: dict[str, tuple[int, int]], base: str) -> list[tuple[str, str]]:
    """Pairs (parent, child) of squares that share an edge, found outward from the base."""
    reached, pairs = [base], []
    for parent in reached:
        for child in cells:
            distance = np.abs(np.subtract(cells[child], cells[parent])).sum()
            if distance == 1 and child not in reached:
                reached.append(child)
                pairs.append((parent, child))
    return pairs


def fold_net(
    cells: dict[str, tuple[int, int]], base: str, angle: float
) -> dict[str, NDArray[np.float64]]:
    """Corners of every square after all hinges have turned by `angle` degrees; the base stays."""
    cos, sin = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    frames = {base: (np.array([*cells[base], 0.0]), np.eye(3)[0], np.eye(3)[1])}
    for parent, child in hinge_pairs(cells, base):
        corner, u, v = frames[parent]
        normal = np.cross(u, v)
        step = tuple(np.subtract(cells[child], cells[parent]))
        if step == (1, 0):
            frames[child] = (corner + u, cos * u + sin * normal, v)
        elif step == (-1, 0):
            turned = cos * u - sin * normal
            frames[child] = (corner - turned, turned, v)
        elif step == (0, 1):
            frames[child] = (corner + v, u, cos * v + sin * normal)
        else:
            turned = cos * v - sin * normal
            frames[child] = (corner - turned, u, turned)
    return {name: np.array([c, c + u, c + u + v, c + v]) for name, (c, u, v) in frames.items()}
