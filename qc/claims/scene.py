"""The things of a picture, by the names that its labels give them.

A *thing* is what a noun phrase can mean: one mark, a series (curve and markers of one legend entry), or
a named place without a mark of its own, such as the corner of a polygon or the end of a line. Names
come from tick labels of bars, legend entries, texts inside shapes and texts beside marks, line ends,
corners and arrow tips.
"""

from collections.abc import Iterator
from functools import cached_property

from qc.claims.labels import NUMERIC, Labels
from qc.claims.picture import frames_of
from qc.claims.things import Thing, middle_of_box, thing_of
from qc.claims.writing import plain, readable
from qc.elements import panels, visible_marks
from tracer.trace import Axes, Element, Trace

MOST_THINGS = 600
"""Figures of more marks than this get no names: too many comparisons."""


class Scene:
    """The things of a trace and their names."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace
        self.marks = [*(e for e in visible_marks(trace) if e.kind != "text"), *frames_of(trace)]
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
                middle = middle_of_box(text.bbox)[along]
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
                    below = middle_of_box(e.bbox)[1] > axes.bbox[3] - 1
                    if below == (along == 0):
                        found.append((readable(e.text or ""), e, along))
        return found

    def _labelled(self) -> Iterator[tuple[str, Thing]]:
        labels = Labels(self)
        for text in self.texts:
            words = readable(text.text or "")
            itself = thing_of(text)
            owner = labels.owner(text)
            lines = map(readable, (text.text or "").split("\n"))
            for name in dict.fromkeys((words, *lines)):
                if name and owner is not None:
                    yield name, owner
                if name and itself is not None:
                    yield name, itself
