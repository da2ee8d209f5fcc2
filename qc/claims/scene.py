"""The things of a picture, by the names that its labels give them.

A *thing* is what a noun phrase can mean: one mark, a series (curve and markers of one legend entry), or
a named place without a mark of its own, such as the corner of a polygon or the end of a line. Names
come from tick labels of bars, legend entries, texts inside shapes and texts beside marks, line ends,
corners and arrow tips.
"""

import itertools
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from qc.claims.picture import plain
from qc.elements import panels, visible_marks
from tracer.trace import Axes, Element, Trace

Place = tuple[float, float]
Box = tuple[float, float, float, float]

LABEL_REACH = 2.6
"""A text names what is no farther from its middle than this many times its own height."""
SNUG = 60.0
"""A text names the shape it stands in if that is at most so many times as large."""
MOST_THINGS = 600
"""Figures of more marks than this get no names: too many comparisons."""


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
        return self.elements[0] if self.elements else None

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


def _spot(pixel: Sequence[float], data: Sequence[float] | None) -> Thing:
    x, y = pixel[0], pixel[1]
    return Thing((), (x, y, x, y), (x, y), tuple(data) if data is not None else None)


class Scene:
    """The things of a trace and their names."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace
        self.marks = [e for e in visible_marks(trace) if e.kind != "text"]
        self.texts = [e for e in visible_marks(trace) if e.kind == "text" and e.text and e.bbox]
        self.panels = panels(trace)

    @cached_property
    def things(self) -> list[Thing]:
        """Every visible mark as a thing of its own."""
        return [t for t in map(thing_of, self.marks) if t is not None]

    @cached_property
    def by_id(self) -> dict[int, Thing]:
        return {t.elements[0].id: t for t in self.things}

    @cached_property
    def names(self) -> dict[str, list[Thing]]:
        """Things by name, as drawn; what a name is written on comes before the text itself."""
        found: dict[str, list[Thing]] = {}
        if len(self.marks) > MOST_THINGS:
            return found
        for name, thing in (
            *self._series(),
            *self._categories(),
            *self._labelled(),
            *self._ticks(),
        ):
            own = found.setdefault(name, [])
            if all(thing.place != t.place for t in own):
                own.append(thing)
        return found

    def _series(self) -> Iterator[tuple[str, Thing]]:
        groups: dict[str, list[Element]] = {}
        for e in self.marks:
            if e.label and not e.label.startswith("_"):
                groups.setdefault(e.label, []).append(e)
        for label, members in groups.items():
            thing = thing_of(*members)
            if thing is not None:
                yield readable(label), thing
        for axes in self.panels:
            inner = [e for e in self.marks if e.axes == axes.index]
            thing = thing_of(*inner) if inner and axes.title and len(self.panels) > 1 else None
            if thing is not None:
                yield readable(axes.title), thing

    def _categories(self) -> Iterator[tuple[str, Thing]]:
        """Bars by the tick labels at their feet."""
        for axes in self.panels:
            for name, text, along in self.category_ticks(axes):
                middle = _middle(text.bbox)[along]
                for thing in self.things:
                    bar = thing.elements[0]
                    if bar.kind == "rectangle" and bar.axes == axes.index:
                        low, high = thing.box[along], thing.box[along + 2]
                        if low - (high - low) * 0.6 <= middle <= high + (high - low) * 0.6:
                            yield name, thing

    def _ticks(self) -> Iterator[tuple[str, Thing]]:
        """Words at the axes that no bar stands on."""
        for axes in self.panels:
            for name, text, _ in self.category_ticks(axes):
                thing = thing_of(text)
                if thing is not None:
                    yield name, thing

    def category_ticks(self, axes: Axes) -> list[tuple[str, Element, int]]:
        """Tick labels that are words: name, text, and 0 where they stand along x, 1 along y."""
        found = []
        for along, words in enumerate((axes.xticks, axes.yticks)):
            wanted = {w for w in words if not NUMERIC.fullmatch(plain(w))}
            for e in self.trace.elements:
                if e.role == "tick_label" and e.axes == axes.index and e.text in wanted and e.bbox:
                    below = _middle(e.bbox)[1] > axes.bbox[3] - 1
                    if below == (along == 0):
                        found.append((readable(e.text or ""), e, along))
        return found

    def _labelled(self) -> Iterator[tuple[str, Thing]]:
        for text in self.texts:
            words = readable(text.text or "")
            itself = thing_of(text)
            owner = self.owner(text)
            for name in {words, *(readable(w) for w in (text.text or "").split("\n"))}:
                if name and owner is not None:
                    yield name, owner
                if name and itself is not None:
                    yield name, itself

    def owner(self, text: Element) -> Thing | None:
        """What a text names: the small shape around it, else the nearest point, end or outline."""
        assert text.bbox is not None
        holder = self._holder(text)
        if (
            holder is not None
            or NUMERIC.fullmatch(plain(text.text or ""))
            or len(text.text or "") > 24
            or "\n" in (text.text or "")
        ):
            return holder
        middle, height = _middle(text.bbox), text.bbox[3] - text.bbox[1]
        reach = LABEL_REACH * height
        is_point = bool(CAPITAL.fullmatch(readable(text.text or "")))
        if " " in (text.text or "").strip() and len(text.text or "") > 8:
            return None
        near = [
            (
                self._away(text, middle, s)
                - (0.5 if s.first is not None and s.first.kind == "marker" else 0),
                s,
            )
            for s in self._spots(is_point)
        ]
        best = min(near, key=lambda pair: pair[0], default=None)
        if best is not None and best[0] <= reach:
            mark = best[1].first
            return best[1] if mark is None else self.by_id[mark.id]
        if is_point:
            return None
        outlines = [(distance_to(middle, t.elements[0]), t) for t in self.things]
        nearest = min(outlines, key=lambda pair: pair[0], default=None)
        return nearest[1] if nearest is not None and nearest[0] <= reach else None

    def _away(self, text: Element, middle: Place, spot: Thing) -> float:
        """Distance of a text from a spot in pixels; in space by coordinates, as places may coincide."""
        if (
            text.data
            and spot.data
            and len(text.data[0]) == len(spot.data) == 3
            and text.axes is not None
        ):
            axes = self.trace.axes[text.axes]
            unit = (axes.bbox[2] - axes.bbox[0]) / 2 / ((axes.xlim[1] - axes.xlim[0]) or 1)
            return math.dist(text.data[0], spot.data) * abs(unit)
        return math.dist(middle, spot.place)

    def _holder(self, text: Element) -> Thing | None:
        assert text.bbox is not None
        x, y = _middle(text.bbox)
        size = (text.bbox[2] - text.bbox[0]) * (text.bbox[3] - text.bbox[1])
        best: tuple[float, Thing] | None = None
        for thing in self.things:
            x0, y0, x1, y1 = thing.box
            area = (x1 - x0) * (y1 - y0)
            if thing.elements[0].kind not in CLOSED or not (x0 <= x <= x1 and y0 <= y <= y1):
                continue
            off = max(
                abs((x0 + x1) / 2 - x) / (x1 - x0 or 1), abs((y0 + y1) / 2 - y) / (y1 - y0 or 1)
            )
            if area <= SNUG * size and off <= 0.3 and (best is None or area < best[0]):
                best = area, thing
        return best[1] if best else None

    def _spots(self, is_point: bool) -> list[Thing]:
        """Places that a short text may name: for a capital letter points, else whole lines by their ends."""
        return self._points if is_point else self._ends

    @cached_property
    def _points(self) -> list[Thing]:
        spots = [t for t in self.things if t.elements[0].kind == "marker"]
        for e in self.marks:
            if (
                e.kind in ("polygon", "line", "arrow", "rectangle", "face")
                and e.pixels
                and len(e.pixels) <= 12
            ):
                data = e.data if e.data and len(e.data) == len(e.pixels) else [None] * len(e.pixels)
                spots += [_spot(p, d) for p, d in zip(e.pixels, data, strict=True)]
            elif e.kind == "circle" and e.pixels:
                spots.append(_spot(e.pixels[0], e.data[0] if e.data else None))
        return spots

    @cached_property
    def _ends(self) -> list[Thing]:
        spots = [t for t in self.things if t.elements[0].kind == "marker"]
        for thing in self.things:
            e = thing.elements[0]
            if e.kind in ("line", "curve", "arrow") and e.pixels and len(e.pixels) > 1:
                ends = (e.pixels[-1],) if e.kind == "arrow" else (e.pixels[0], e.pixels[-1])
                spots += [Thing(thing.elements, thing.box, (p[0], p[1]), None) for p in ends]
        return spots


NUMERIC = re.compile(r"[-+]?[\d.,]+(?:e[-+]?\d+)?%?|")
CAPITAL = re.compile(r"[A-Z](?:'|\d)?")
CLOSED = frozenset({"rectangle", "circle", "ellipse", "marker", "polygon", "wedge"})


def readable(text: str) -> str:
    """A text as a caption would write it: no markup, one line, real minus signs as hyphens."""
    bare = re.sub(r"[$\\{}]|\\(?:mathrm|mathbf|text|vec)", "", text)
    return re.sub(r"\s+", " ", bare.replace("−", "-").replace("′", "'")).strip()


def _middle(box: Box | None) -> Place:
    assert box is not None
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def distance_to(place: Place, element: Element) -> float:
    """Distance in pixels from a place to an element's outline, or to its box."""
    if element.kind == "circle" and element.bbox is not None:
        middle = _middle(element.bbox)
        return abs(math.dist(place, middle) - (element.bbox[2] - element.bbox[0]) / 2)
    path = [(p[0], p[1]) for p in element.pixels or ()]
    if element.kind in ("line", "curve", "arrow", "polygon") and len(path) > 1:
        closed = path if element.kind != "polygon" else [*path, path[0]]
        return min(to_segment(place, a, b) for a, b in itertools.pairwise(closed))
    if element.bbox is None:
        return math.inf
    x0, y0, x1, y1 = element.bbox
    return math.hypot(max(x0 - place[0], 0, place[0] - x1), max(y0 - place[1], 0, place[1] - y1))


def to_segment(place: Place, a: Place, b: Place) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    size = dx * dx + dy * dy
    t = (
        0.0
        if size == 0
        else max(0.0, min(1.0, ((place[0] - a[0]) * dx + (place[1] - a[1]) * dy) / size))
    )
    return math.dist(place, (a[0] + t * dx, a[1] + t * dy))
