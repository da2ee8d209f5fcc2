"""A net folded by turning whole branches about their hinges."""

import numpy as np
from numpy.typing import NDArray

from templates.geometry.polyominoes import Polyomino, hinges

Array = NDArray[np.float64]


def hinged_squares(net: Polyomino, base: int, angle: float) -> list[Array]:
    """Corners of the folded squares, in the order of the net's squares.

    Every hinge turns all squares behind it by `angle` degrees, leaves first; positive angles lift
    them. Corners begin at the square's lower left one and run counterclockwise.
    """
    flat = {
        square: np.array(
            [
                (*square, 0.0),
                (square[0] + 1, square[1], 0),
                (square[0] + 1, square[1] + 1, 0),
                (square[0], square[1] + 1, 0),
            ]
        )
        for square in net
    }
    tree = hinges(net, net[base])
    for parent, child in reversed(tree):
        step = np.array([child[0] - parent[0], child[1] - parent[1], 0.0])
        middle = np.array([parent[0] + 0.5, parent[1] + 0.5, 0.0]) + step / 2
        axis = np.cross(step, [0, 0, 1.0])
        behind = [child]
        for a, b in tree:
            if a in behind:
                behind.append(b)
        for square in behind:
            flat[square] = middle + _turn(flat[square] - middle, axis, np.radians(angle))
    return [flat[square] for square in net]


def _turn(points: Array, axis: Array, angle: float) -> Array:
    """Rodrigues' rotation of points about a unit axis through the origin."""
    along = np.outer(points @ axis, axis)
    turned: Array = (
        points * np.cos(angle)
        + np.cross(axis, points) * np.sin(angle)
        + along * (1 - np.cos(angle))
    )
    return turned
