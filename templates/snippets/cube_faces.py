"""Faces of unit cubes, as a script would build them."""

from matplotlib.colors import to_rgb


def unit_square(x: int, y: int, z: int, side: str) -> list[tuple[int, int, int]]:
    """Corners of one face of the unit cube whose least corner is (x, y, z)."""
    corners = {
        "top": [(0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)],
        "front": [(0, 0, 0), (1, 0, 0), (1, 0, 1), (0, 0, 1)],
        "left": [(0, 0, 0), (0, 1, 0), (0, 1, 1), (0, 0, 1)],
        "right": [(1, 0, 0), (1, 1, 0), (1, 1, 1), (1, 0, 1)],
    }
    return [(x + i, y + j, z + k) for i, j, k in corners[side]]


def next_cell(x: int, y: int, z: int, side: str) -> tuple[int, int, int]:
    """The cell that touches the cube at (x, y, z) on the given side."""
    i, j, k = {"top": (0, 0, 1), "front": (0, -1, 0), "left": (-1, 0, 0), "right": (1, 0, 0)}[side]
    return (x + i, y + j, z + k)


def shade(color: str, factor: float) -> tuple[float, ...]:
    """The color, darkened: `factor` 1 leaves it as it is, 0 gives black."""
    return tuple(factor * channel for channel in to_rgb(color))
