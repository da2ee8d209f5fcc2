"""Solids of unit cubes given layer by layer: which there are, where their cubes lie, how they look."""

from collections.abc import Sequence
from functools import cache

import numpy as np

from templates.geometry.choices import Shared
from templates.geometry.tones import CATEGORICAL, PASTELS, TONES
from templates.geometry.voxels import NORMALS, Cell
from templates.space import Tuples

Plan = tuple[str, ...]
"""Rows of a layer as printed, from the top; `#` is a cube, `.` an empty place."""
Layers = tuple[Plan, ...]

SHAPES = ((2, 3), (3, 2), (3, 3), (2, 4), (3, 4))
"""Rows and columns of a layer."""
MOST_PER_KIND = 30_000
FACTORS = {"top": 1.0, "front": 0.86, "side": 0.7}
"""Brightness of the faces of a cube in layers of different colors."""
PALETTES = {
    "strong": tuple(CATEGORICAL.items()),
    "pale": tuple(PASTELS.items()),
    "gray steps": (("very light gray", "#ececec"), ("light gray", "#cdcdcd"), ("gray", "#a9a9a9"), ("dark gray", "#868686")),
}  # fmt: skip
"""Names and colors of successive layers."""


@cache
def connected_plans(rows: int, columns: int) -> tuple[Plan, ...]:
    """Layers in one piece that fill more than a third of their grid."""
    size = rows * columns
    row, left = (1 << columns) - 1, sum(1 << (r * columns) for r in range(rows))
    whole, right = (1 << size) - 1, left << (columns - 1)
    plans = []
    for mask in range(1, whole + 1):
        if mask.bit_count() * 3 <= size:
            continue
        reached, grown = 0, mask & -mask
        while grown != reached:
            reached = grown
            wider = reached | (reached & ~right) << 1 | (reached & ~left) >> 1
            grown = (wider | reached << columns | reached >> columns) & mask & whole
        if reached == mask:
            bits = [(mask >> (r * columns)) & row for r in range(rows)]
            plans.append(tuple("".join(".#"[b >> c & 1] for c in range(columns)) for b in bits))
    return tuple(plans)


def layer_stacks() -> Shared:
    """Two to four layers over a grid of each shape, no shape dominant."""
    kinds = [
        Tuples(connected_plans(rows, columns), count)
        for rows, columns in SHAPES
        for count in (2, 3, 4)
    ]
    return Shared(tuple(kinds), MOST_PER_KIND)


def layer_cells(layers: Layers, direction: str, step: int = 1) -> list[Cell]:
    """Cubes of the solid; successive layers are `step` units apart.

    `up`: layers lie on each other, the first at the bottom, their first row at the back. `back`:
    layers stand behind each other, the first in front, their first row on top.
    """
    cells = []
    for k, plan in enumerate(layers):
        for row, line in enumerate(plan):
            for x, mark in enumerate(line):
                if mark == "#":
                    rest = len(plan) - 1 - row
                    cells.append((x, rest, step * k) if direction == "up" else (x, step * k, rest))
    return cells


def layer_colors(style: str, count: int) -> list[tuple[str, dict[str, str]]]:
    """For each layer the name of its hue and the colors of tops, fronts and lateral faces."""
    if style in PALETTES:
        return [
            (name, {side: darker(color, f) for side, f in FACTORS.items()})
            for name, color in PALETTES[style][:count]
        ]
    tone = TONES[style]
    return [(style, {"top": tone.top, "front": tone.front, "side": tone.side})] * count


def darker(color: str, factor: float) -> str:
    """The color with every channel times the factor."""
    channels = (int(color[k : k + 2], 16) * factor for k in (1, 3, 5))
    return "#" + "".join(f"{round(c):02x}" for c in channels)


def surface(cells: Sequence[Cell]) -> int:
    """Unit squares on the outside, cavities included, from contacts of cubes."""
    solid = set(cells)
    contacts = sum((x + i, y + j, z + k) in solid for x, y, z in cells for i, j, k in NORMALS)
    return 6 * len(solid) - contacts


def unsupported(cells: Sequence[Cell]) -> int:
    """Cubes above the floor with no cube directly below."""
    solid = set(cells)
    return sum(z > 0 and (x, y, z - 1) not in solid for x, y, z in cells)


def filled_array(layers: Layers) -> "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]":
    """The layers as an array (layer, row, column)."""
    return np.array([[[mark == "#" for mark in line] for line in plan] for plan in layers])
