"""Two drawings on one page: one stands on some side of the other."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SIDES = ("right", "left", "below", "above")

Box = tuple[float, float, float, float]
"""Left, bottom, width, height."""
Extent = tuple[float, float]
MOST_IDLE = 0.55
"""Most of a page that may stay empty in one strip beside a drawing; it holds the margins too."""


@dataclass(frozen=True)
class Pair:
    """A page that two drawings fill; lengths in inches."""

    size: Extent
    first: Box
    second: Box

    @property
    def figsize(self) -> Extent:
        return round(self.size[0], 2), round(self.size[1], 2)

    def share(self, box: Box) -> Box:
        """A box as fractions of the page, as `add_axes` takes it."""
        left, bottom, width, height = box
        wide, high = self.size
        return (
            round(left / wide, 3) + 0.0,
            round(bottom / high, 3) + 0.0,
            round(width / wide, 3),
            round(height / high, 3),
        )


def half_empty(first: Box, *others: Box) -> bool:
    """Whether well over half the page of two drawings is one empty strip beside the smaller.

    Boxes are shares of the page; the second drawing may consist of several.
    """
    ends = [
        np.array([[box[:2], np.add(box[:2], box[2:])] for box in boxes])
        for boxes in ([first], others)
    ]
    low, high = (
        np.array([pick(drawing[:, k], axis=0) for drawing in ends])
        for k, pick in ((0, np.min), (1, np.max))
    )
    # Along one axis the drawings follow each other, along the other they overlap.
    across = int(np.argmax(high.min(axis=0) - low.max(axis=0)))
    idle = max(low[:, across].max(), 1 - high[:, across].min())
    return bool(idle > MOST_IDLE)


def beside(first: Extent, second: Extent, side: str, align: float, margin: float = 0.0) -> Pair:
    """The page on which the second drawing stands on this `side` of the first.

    `align` moves the smaller of the two along the larger: 0 is the left or lower end, 1 the other.
    `margin` runs around both.
    """
    sizes: NDArray[np.float64] = np.array([first, second], float)
    along = 0 if side in ("right", "left") else 1
    room = sizes.max(axis=0)
    room[along] = sizes[:, along].sum()
    corners = margin + align * (room - sizes)
    order = (0, 1) if side in ("right", "above") else (1, 0)
    corners[order[0], along] = margin
    corners[order[1], along] = margin + sizes[order[0], along]
    boxes = np.hstack([corners, sizes]).tolist()
    width, height = (room + 2 * margin).tolist()
    return Pair((width, height), tuple(boxes[0]), tuple(boxes[1]))
