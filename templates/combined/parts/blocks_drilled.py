"""Blocks with equal holes, round or square, through or blind, evenly spaced on one face."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.geometry.choices import Shared

Array = NDArray[np.float64]
Block = Mapping[str, Any]
FACES = {"top": (0, 1, 2), "front": (0, 2, 1), "side": (1, 2, 0)}
"""For each face: the axes along it, to the right or back and up, and the axis it is square to."""
GRIDS = ((1, 1), (2, 1), (3, 1), (4, 1), (2, 2), (3, 2))
SHARE = 900
"""Most blocks of each kind."""


def drilled_blocks() -> Shared:
    """Well-proportioned blocks; each face, shape, reach and number of holes has its share."""
    kinds: dict[tuple[object, ...], list[Block]] = {}
    sizes = [
        s for s in product(range(4, 13), range(3, 9), range(2, 9)) if max(s) <= 3 * min(s)
    ]  # fmt: skip
    for size, face, grid, hole_size in product(sizes, FACES, GRIDS, (1, 2, 3, 4)):
        for shape, block in _drilled(size, face, grid, hole_size):
            kinds.setdefault((face, grid, shape, block["through"]), []).append(block)
    return Shared(tuple(kinds.values()), SHARE)


def _drilled(
    size: tuple[int, int, int], face: str, grid: tuple[int, int], hole_size: int
) -> Iterator[tuple[str, Block]]:
    first, second, normal = FACES[face]
    cells = size[first] / grid[0], size[second] / grid[1]
    if min(cells) < hole_size + 1 or min(cells) > 4 * hole_size or max(cells) > 6 * hole_size:
        return
    for depth in {size[normal] // 2, 2 * size[normal] // 3, size[normal]} - {0}:
        for shape in ("round", "square"):
            yield (
                shape,
                {
                    "size": size,
                    "face": face,
                    "holes": grid,
                    "hole_shape": shape,
                    "hole_size": hole_size,
                    "hole_depth": depth,
                    "through": depth == size[normal],
                },
            )


def hole_centers(block: Block, side: int) -> list[tuple[float, float, float]]:
    """Middles of the mouths: of equal parts of the face (in view, `side` 1 is right, -1 left)."""
    first, second, normal = FACES[block["face"]]
    size, (across, up) = block["size"], block["holes"]
    out = {"top": size[2], "front": 0, "side": size[0] if side > 0 else 0}[block["face"]]
    centers = []
    for j, i in product(range(up), range(across)):
        center = [0.0, 0.0, 0.0]
        center[first] = round(size[first] * (i + 0.5) / across, 4)
        center[second] = round(size[second] * (j + 0.5) / up, 4)
        center[normal] = float(out)
        centers.append((center[0], center[1], center[2]))
    return centers


def inward(block: Block, side: int) -> tuple[int, int, int]:
    """Unit vector from the face into the block."""
    return {"top": (0, 0, -1), "front": (0, 1, 0), "side": (-side, 0, 0)}[block["face"]]


def removed(block: Block, side: int, points: Array) -> NDArray[np.bool_]:
    """Which points (n, 3) the holes take away."""
    normal = FACES[block["face"]][2]
    depths = np.abs(points[:, normal] - hole_centers(block, side)[0][normal])
    taken = np.zeros(len(points), bool)
    for center in hole_centers(block, side):
        taken |= within(block, np.delete(points - np.array(center), normal, axis=1))
    below: NDArray[np.bool_] = taken & (depths < block["hole_depth"])
    return below


def within(block: Block, offsets: Array) -> NDArray[np.bool_]:
    """Which points, given by their offsets along the face from the middle of a hole, it spans."""
    half = block["hole_size"] / 2
    if block["hole_shape"] == "round":
        return np.asarray((offsets**2).sum(axis=1) < half**2)
    return np.asarray(np.abs(offsets).max(axis=1) < half)


def solid_at(block: Block, side: int, points: Array) -> NDArray[np.bool_]:
    """Which points (n, 3) lie in the drilled block."""
    size: Sequence[float] = block["size"]
    inside = ((points > 0) & (points < size)).all(axis=1)
    return np.asarray(inside & ~removed(block, side, points))
