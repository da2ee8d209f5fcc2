"""The numbers that a picture shows of named things: bars, shares, points over ticks, cells, weights."""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from qc.claims.boxes import boxes
from qc.claims.measures.distances import distance_to, in_box
from qc.claims.numbers import find_numbers
from qc.claims.scene import Scene
from qc.claims.things import Thing, middle_of_box
from qc.claims.writing import plain, readable
from tracer.trace import Axes, Element


@dataclass(frozen=True)
class Datum:
    """One number and the names under which it stands."""

    names: frozenset[str]
    value: float
    table: str
    """Data of one table can be compared: `bars`, `shares`, `points`, `cells`, `edges`, `dates`."""
    thing: Thing | None = None
    at: float | None = None
    """The coordinate it stands over, where the axis has numbers."""


class Table:
    """Every datum of a scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    @cached_property
    def data(self) -> list[Datum]:
        return [
            *self._bars(),
            *self._shares(),
            *self._points(),
            *self._cells(),
            *self._edges(),
            *self._dates(),
            *self._boxes(),
        ]

    @cached_property
    def names(self) -> frozenset[str]:
        """Every name under which some datum stands."""
        return frozenset().union(*(d.names for d in self.data)) if self.data else frozenset()

    def under(self, names: Iterable[str]) -> list[Datum]:
        """Data that stand under all of the names."""
        wanted = frozenset(names)
        return [d for d in self.data if wanted <= d.names]

    def _names_of(self, thing: Thing) -> frozenset[str]:
        """Names of a thing that are no numbers."""
        marks = {e.id for e in thing.elements}
        return frozenset(
            name
            for name, things in self.scene.names.items()
            for t in things
            if any(e.id in marks for e in t.elements) and not _is_number(name)
        )

    def _bars(self) -> Iterator[Datum]:
        """How far each bar reaches from zero, else from its own foot."""
        for axes in self.scene.panels:
            if axes.dimension != "2D":
                continue
            bars = [t for t in self.scene.things
                    if (e := t.elements[0]).kind == "rectangle" and e.axes == axes.index
                    and e.owner != "Cell" and e.data and len(e.data) >= 4]  # fmt: skip
            along = bar_axis(bars, axes)
            if along is None:
                continue
            for bar in bars:
                corners = bar.elements[0].data or ()
                ends = [p[1 - along] for p in corners]
                feet = [p[along] for p in corners]
                value = max(ends, key=abs) if min(map(abs, ends)) < 1e-9 else max(ends) - min(ends)
                yield Datum(self._names_of(bar), value, "bars", bar, (min(feet) + max(feet)) / 2)

    def _shares(self) -> Iterator[Datum]:
        """Slices, in percent."""
        for thing in self.scene.things:
            wedge = thing.elements[0]
            if wedge.kind == "wedge" and {"theta1", "theta2"} <= set(wedge.attrs):
                share = abs(float(wedge.attrs["theta2"]) - float(wedge.attrs["theta1"])) / 3.6
                yield Datum(self._names_of(thing), share, "shares", thing)

    def _points(self) -> Iterator[Datum]:
        """Heights of markers, and of lines without markers, under the tick they stand over."""
        for axes in self.scene.panels:
            if axes.dimension != "2D" or not axes.axis_on:
                continue
            ticks = [(n, middle_of_box(t.bbox)[0]) for n, t, along in self.scene.category_ticks(axes)
                     if along == 0 and t.bbox]  # fmt: skip
            for thing in self.scene.things:
                mark = thing.elements[0]
                if mark.axes != axes.index or mark.kind not in ("marker", "line") or not mark.data:
                    continue
                if mark.kind == "line" and (
                    len(mark.data) < 3
                    or any(
                        e.kind == "marker" and e.label == mark.label and e.label
                        for e in self.scene.marks
                    )
                ):
                    continue
                own = self._names_of(thing)
                for point, pixel in zip(mark.data, mark.pixels or (), strict=False):
                    tick = next((n for n, x in ticks if abs(x - pixel[0]) < 3), None)
                    names = own | {tick} if tick else own
                    yield Datum(frozenset(names), point[1], f"points {axes.index}", thing, point[0])

    def _cells(self) -> Iterator[Datum]:
        """Tables, and numbers written on a lattice whose rows and columns have tick labels."""
        cells = [e for e in self.scene.marks if e.owner == "Cell" and e.bbox]
        texts = {id(c): t for c in cells for t in self.scene.texts if _holds(c, t)}
        for cell in cells:
            words = texts.get(id(cell))
            number = _number(words.text if words else "")
            if number is None or cell.bbox is None:
                continue
            row = [c for c in cells if c.bbox and abs(c.bbox[1] - cell.bbox[1]) < 2]
            column = [c for c in cells if c.bbox and abs(c.bbox[0] - cell.bbox[0]) < 2]
            heads = (min(row, key=_left), min(column, key=_top))
            names = {readable(texts[id(h)].text or "") for h in heads if id(h) in texts}
            yield Datum(frozenset(names), number, "cells", self.scene.by_id.get(cell.id))
        yield from self._lattice()

    def _lattice(self) -> Iterator[Datum]:
        """Numbers written level with tick labels of both axes, as in a heat map."""
        for axes in self.scene.panels:
            ticks = self.scene.category_ticks(axes)
            if {along for _, _, along in ticks} != {0, 1}:
                continue
            for text in self.scene.texts:
                number = _number(text.text)
                if number is None or text.axes != axes.index or text.bbox is None:
                    continue
                middle = middle_of_box(text.bbox)
                names = {n for n, t, along in ticks if t.bbox
                         and abs(middle_of_box(t.bbox)[along] - middle[along]) < 6}  # fmt: skip
                yield Datum(frozenset(names), number, "cells", None)

    def _edges(self) -> Iterator[Datum]:
        """Numbers written at the middle of a line between two named places."""
        for thing in self.scene.things:
            edge = thing.elements[0]
            if (
                edge.kind not in ("line", "arrow", "curve")
                or not edge.pixels
                or len(edge.pixels) < 2
            ):
                continue
            ends = [self._named_at(edge.pixels[k]) for k in (0, -1)]
            weight = self._weight(thing)
            if weight is not None and ends[0] and ends[1]:
                yield Datum(frozenset((ends[0], ends[1])), weight, "edges", thing)

    def _named_at(self, pixel: tuple[float, ...]) -> str | None:
        """The name of the node or place that a line ends at."""
        place = (pixel[0], pixel[1])
        near = [(distance_to(place, t.elements[0]) if t.elements else math.dist(place, t.place), name)
                for name, things in self.scene.names.items() for t in things[:1]
                if not t.elements or t.elements[0].kind in ("marker", "circle", "rectangle", "ellipse")]  # fmt: skip
        best = min(near, default=None)
        return best[1] if best is not None and best[0] <= 15 else None

    def _weight(self, thing: Thing) -> float | None:
        """The number written at the middle of a thing."""
        for text in self.scene.texts:
            number = _number(text.text)
            if number is None or text.bbox is None:
                continue
            if math.dist(middle_of_box(text.bbox), thing.place) <= 2.5 * (
                text.bbox[3] - text.bbox[1]
            ):
                return number
        return None

    def _boxes(self) -> Iterator[Datum]:
        """The five numbers of each box, under the category at its foot."""
        for axes in self.scene.panels:
            ticks = self.scene.category_ticks(axes)
            own = [t for t in self.scene.things if t.elements[0].axes == axes.index]
            for box in boxes(own) if axes.axis_on else ():
                names = frozenset(
                    n for n, t, along in ticks
                    if t.bbox and box.thing.box[along] <= middle_of_box(t.bbox)[along] <= box.thing.box[along + 2]
                )  # fmt: skip
                yield Datum(names, box.median, "medians", box.thing, box.at)
                for word, pair in (("quartiles", box.quartiles), ("whiskers", box.whiskers)):
                    yield Datum(names, pair[0], f"lower {word}", box.thing)
                    yield Datum(names, pair[1], f"upper {word}", box.thing)

    def _dates(self) -> Iterator[Datum]:
        """Texts of several lines that name something and give a number."""
        for text in self.scene.texts:
            lines = [readable(line) for line in (text.text or "").split("\n")]
            numbers = [float(line) for line in lines if re.fullmatch(r"-?\d+(?:\.\d+)?", line)]
            names = [line for line in lines if line and not _is_number(line)]
            if len(numbers) == 1 and names:
                yield Datum(frozenset(names), numbers[0], "dates", self.scene.by_id.get(text.id))


def bar_axis(bars: list[Thing], axes: Axes) -> int | None:
    """0 if the rectangles are bars that stand on the x-axis, 1 if they lie on the y-axis, else None."""
    if len(bars) < 2 or not axes.axis_on:
        return None
    for along in (0, 1):
        feet = {_foot(b, along) for b in bars}
        widths = {round(b.box[along + 2] - b.box[along]) for b in bars}
        if len(feet) == 1 and max(widths) - min(widths) <= 1:
            return along
    return None


def _foot(bar: Thing, along: int) -> float:
    """Where a rectangle comes nearest to zero, across the bars."""
    ends = [p[1 - along] for p in bar.elements[0].data or ()]
    low, high = min(ends), max(ends)
    return round(low if abs(low) <= abs(high) else high, 9)


def _left(element: Element) -> float:
    return element.bbox[0] if element.bbox else math.inf


def _top(element: Element) -> float:
    return element.bbox[1] if element.bbox else math.inf


def _holds(cell: Element, text: Element) -> bool:
    if cell.bbox is None or text.bbox is None:
        return False
    return in_box(middle_of_box(text.bbox), cell.bbox)


def _number(text: str | None) -> float | None:
    """The number that a text is, if it is nothing else but its unit."""
    bare = plain(text or "")
    found = list(find_numbers(bare))
    return found[0].value if len(found) == 1 and len(bare) - len(found[0].text) <= 2 else None


def _is_number(name: str) -> bool:
    return re.fullmatch(r"[-+]?[\d.,]+%?", name) is not None
