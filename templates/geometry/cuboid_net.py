"""Nets of cuboids: the rectangles that a box leaves when it is rolled over a net of squares."""

from dataclasses import dataclass

from templates.geometry.polyominoes import Polyomino, Square, hinges, roll

Box = tuple[float, float, float, float]
"""Left, bottom, width, height."""
Size = tuple[int, int, int]
"""Width (x), depth (y) and height (z) of a box standing on its base."""


@dataclass(frozen=True)
class Panel:
    """One rectangle of a net, and the face of the standing box that it becomes."""

    box: Box
    face: str


def unfold(net: Polyomino, base: Square, size: Size) -> list[Panel]:
    """The net's rectangles with the base at the origin, in the order of the net's squares.

    Rolling a box over an edge swaps its height with its extent in the rolling direction.
    """
    wide, deep, high = size
    placed: dict[Square, tuple[Box, float]] = {base: ((0, 0, wide, deep), high)}
    for parent, child in hinges(net, base):
        (x, y, w, h), up = placed[parent]
        dx, dy = child[0] - parent[0], child[1] - parent[1]
        if dx:
            placed[child] = ((x + w if dx > 0 else x - up, y, up, h), w)
        else:
            placed[child] = ((x, y + h if dy > 0 else y - up, w, up), h)
    faces = roll(net, base)
    return [Panel(placed[square][0], faces[square]) for square in net]


def overlapping(a: Box, b: Box, margin: float = 1e-9) -> bool:
    """Whether two boxes share more than an edge."""
    return (
        a[0] + a[2] > b[0] + margin
        and b[0] + b[2] > a[0] + margin
        and a[1] + a[3] > b[1] + margin
        and b[1] + b[3] > a[1] + margin
    )


def box_edges(net: Polyomino, base: Square) -> list[tuple[int, int]]:
    """For each rectangle, which edges of the box run across and up: 0 width, 1 depth, 2 height."""
    # The edges of this box are told apart by their lengths.
    panels = unfold(net, base, (0, 1, 2))
    return [(int(panel.box[2]), int(panel.box[3])) for panel in panels]


def free_edges(boxes: list[Box]) -> list[tuple[str, int]]:
    """Outer edges that no other rectangle touches: the side, and the rectangle's number."""
    edges = []
    for number, box in enumerate(boxes):
        x, y, w, h = box
        strips = {
            "bottom": (x, y - 0.1, w, 0.1),
            "top": (x, y + h, w, 0.1),
            "left": (x - 0.1, y, 0.1, h),
            "right": (x + w, y, 0.1, h),
        }
        for side, strip in strips.items():
            if not any(overlapping(strip, other) for other in boxes if other != box):
                edges.append((side, number))
    return edges


def label_spots(
    boxes: list[Box], edges: list[tuple[int, int]], room: tuple[float, float]
) -> list[tuple[float, float]] | None:
    """Centers of labels beside free edges that are the box's width, its depth and its height.

    None if one of them finds no place. `edges` are those of `box_edges`; `room` is the width and
    height that a label needs.
    """
    spots: list[tuple[float, float]] = []
    taken = list(boxes)
    wide, high = room
    for wanted in range(3):
        for side, number in free_edges(boxes):
            if edges[number][side in ("left", "right")] != wanted:
                continue
            x, y, w, h = boxes[number]
            middle = {
                "bottom": (x + w / 2, y - high / 2),
                "top": (x + w / 2, y + h + high / 2),
                "left": (x - wide / 2, y + h / 2),
                "right": (x + w + wide / 2, y + h / 2),
            }[side]
            label = (middle[0] - wide / 2, middle[1] - high / 2, wide, high)
            if not any(overlapping(label, other) for other in taken):
                taken.append(label)
                spots.append(middle)
                break
        else:
            return None
    return spots
