"""What a noun phrase can mean: things of a picture, with their places and outlines."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracer.trace import Element

Place = tuple[float, float]
Box = tuple[float, float, float, float]

AREAS = frozenset({"circle", "ellipse", "polygon", "rectangle", "wedge"})
"""Kinds of outlines that may hold other things."""


@dataclass(frozen=True, eq=False)
class Thing:
    """What a noun phrase can mean."""

    elements: tuple[Element, ...]
    """Its marks; empty for a named place."""
    box: Box
    place: Place
    """Its middle, in pixels."""
    data: tuple[float, ...] | None = None
    """Where it is in data coordinates, for points."""

    @property
    def first(self) -> Element | None:
        """Its first mark; None for a named place."""
        return self.elements[0] if self.elements else None

    @property
    def width(self) -> float:
        """On the page, in pixels."""
        return self.box[2] - self.box[0]

    @property
    def height(self) -> float:
        """On the page, in pixels."""
        return self.box[3] - self.box[1]

    @property
    def what(self) -> str:
        """For evidence: `circle 7`, `the place (3, 4)`."""
        if self.first is not None:
            return f"{self.first.kind} {self.first.id}"
        return f"the place ({', '.join(f'{c:.4g}' for c in self.data or self.place)})"


def thing_of(*elements: Element) -> Thing | None:
    """The thing that some marks make up."""
    boxes = [e.bbox for e in elements if e.bbox is not None]
    if not boxes:
        return None
    box = (min(b[0] for b in boxes), min(b[1] for b in boxes),
           max(b[2] for b in boxes), max(b[3] for b in boxes))  # fmt: skip
    first = elements[0]
    data = first.data[0] if first.data and first.kind in ("marker", "circle", "ellipse") else None
    return Thing(elements, box, ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2), data)


def spot_at(pixel: Sequence[float], data: Sequence[float] | None) -> Thing:
    """A named place without a mark of its own, from where it is in pixels and in data coordinates."""
    x, y = pixel[0], pixel[1]
    return Thing((), (x, y, x, y), (x, y), tuple(data) if data is not None else None)


def middle_of_box(box: Box | None) -> Place:
    """In pixels, of a box that is known."""
    assert box is not None
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
