"""Hexominoes, and which of them fold into a cube."""

from collections.abc import Iterable, Sequence
from functools import cache

Square = tuple[int, int]
Polyomino = tuple[Square, ...]
"""Squares (column, row), row upwards, least column and row 0, sorted."""

STEPS: tuple[Square, ...] = ((1, 0), (0, 1), (-1, 0), (0, -1))


def normalised(squares: Iterable[Square]) -> Polyomino:
    """The same shape moved to the origin."""
    found = list(squares)
    left, low = min(x for x, _ in found), min(y for _, y in found)
    return tuple(sorted((x - left, y - low) for x, y in found))


@cache
def fixed_polyominoes(size: int) -> tuple[Polyomino, ...]:
    """All polyominoes of a size, turned and mirrored ones counted apart (216 hexominoes)."""
    if size == 1:
        return (((0, 0),),)
    grown = {
        normalised([*shape, (x + dx, y + dy)])
        for shape in fixed_polyominoes(size - 1)
        for x, y in shape
        for dx, dy in STEPS
        if (x + dx, y + dy) not in shape
    }
    return tuple(sorted(grown))


def symmetries(shape: Polyomino) -> set[Polyomino]:
    """The shape turned by quarter turns and mirrored: at most eight."""
    images = set()
    for flipped in (list(shape), [(-x, y) for x, y in shape]):
        for _ in range(4):
            flipped = [(-y, x) for x, y in flipped]
            images.add(normalised(flipped))
    return images


def free_form(shape: Polyomino) -> Polyomino:
    """One representative of the shape up to turning and mirroring."""
    return min(symmetries(shape))


def neighbours(square: Square, shape: Iterable[Square]) -> list[Square]:
    """Squares of the shape that share an edge with the given one."""
    x, y = square
    return [s for s in shape if abs(s[0] - x) + abs(s[1] - y) == 1]


def hinges(shape: Sequence[Square], base: Square) -> list[tuple[Square, Square]]:
    """(parent, child) pairs outward from the base, breadth first: a spanning tree."""
    reached, pairs = [base], []
    for parent in reached:
        for child in neighbours(parent, shape):
            if child not in reached:
                reached.append(child)
                pairs.append((parent, child))
    return pairs


def roll(shape: Sequence[Square], base: Square) -> dict[Square, str]:
    """The cube face that lands on each square when a cube rolls over the shape from its base.

    Names are those of the standing cube: `bottom` lies on the base at the start; `east` is +x,
    `north` is +y. Six different names mean that the shape folds into a cube.
    """
    standing = {"down": "bottom", "up": "top", **{side: side for side in SIDES.values()}}
    dice = {base: standing}
    for parent, child in hinges(shape, base):
        step = (child[0] - parent[0], child[1] - parent[1])
        dice[child] = _rolled(dice[parent], SIDES[step])
    return {square: die["down"] for square, die in dice.items()}


SIDES = {(1, 0): "east", (0, 1): "north", (-1, 0): "west", (0, -1): "south"}
OPPOSITE = {
    "top": "bottom", "bottom": "top", "east": "west", "west": "east", "north": "south", "south": "north",
}  # fmt: skip


def _rolled(die: dict[str, str], toward: str) -> dict[str, str]:
    """A die after one roll: the side it rolls toward comes down, its opposite comes up."""
    back = OPPOSITE[toward]
    return {
        **die, "down": die[toward], toward: die["up"], "up": die[back], back: die["down"],
    }  # fmt: skip


def folds_to_cube(shape: Polyomino) -> bool:
    """Whether a hexomino is a net of the cube."""
    return len(set(roll(shape, shape[0]).values())) == 6


@cache
def cube_nets() -> tuple[Polyomino, ...]:
    """Every placement of the eleven nets, turned and mirrored ones counted apart."""
    return tuple(shape for shape in fixed_polyominoes(6) if folds_to_cube(shape))
