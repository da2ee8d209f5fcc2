"""The things of a drawing, as restated claims name them: `e12`, `span(3, 9)`, `find("circle")`."""

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from qc.claims.nouns import MORE_NOUNS
from qc.claims.restated.grammar import Absent, Unreadable
from qc.claims.scene import Scene
from qc.claims.table import Table
from qc.claims.things import Thing, thing_of
from qc.claims.vocabulary import noun_of, singular
from qc.claims.writing import plain
from qc.elements import panels, visible, visible_marks
from tracer.trace import KINDS, Axes, Element, Trace

HANDLE = re.compile(r"e(\d+)")


PLACE = "place"
"""Owner of what only has a place."""
SHORTENED = 3
"""Letters of the shortest abbreviation."""


@dataclass(frozen=True, slots=True)
class Group:
    """Some things of a drawing, in paint order; mostly one."""

    elements: tuple[Element, ...]

    def __iter__(self) -> Iterator["Group"]:
        return (Group((e,)) for e in self.elements)

    def __getitem__(self, index: int) -> "Group":
        return Group((self.elements[index],))

    def __add__(self, other: "Group") -> "Group":
        mine = {e.id for e in self.elements}
        return Group((*self.elements, *(e for e in other.elements if e.id not in mine)))

    def __sub__(self, other: "Group") -> "Group":
        theirs = {e.id for e in other.elements}
        return Group(tuple(e for e in self.elements if e.id not in theirs))

    def __str__(self) -> str:
        return " ".join(f"{e.kind} {e.id}" for e in self.elements[:6]) or "nothing"

    @property
    def one(self) -> Element:
        """The only element; Unreadable if there are several."""
        if len(self.elements) != 1:
            raise Unreadable(f"{len(self.elements)} things where one is meant")
        return self.elements[0]

    @property
    def thing(self) -> Thing:
        """All of them as one thing."""
        thing = thing_of(*self.elements) if self.elements else None
        if thing is None:
            raise Unreadable("nothing is there")
        return thing

    @property
    def things(self) -> list[Thing]:
        return [t for e in self.elements if (t := thing_of(e)) is not None]


class Drawing:
    """A trace, asked by the functions of the language; only what can be seen answers."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace
        self.scene = Scene(trace)
        self.table = Table(self.scene)

    @cached_property
    def seen(self) -> list[Element]:
        """Whatever can be seen, of any role."""
        return [e for e in self.trace.elements if visible(e)]

    @cached_property
    def marks(self) -> list[Element]:
        """What counts speak of."""
        return visible_marks(self.trace)

    @cached_property
    def panels(self) -> list[Axes]:
        return panels(self.trace)

    def element(self, number: int) -> Group:
        """The thing `e<number>`; Unreadable if there is none, or none that can be seen."""
        found = [e for e in self.seen if e.id == number]
        if not found:
            raise Unreadable(f"nothing that can be seen is called e{number}")
        return Group(tuple(found))

    def panel(self, index: int | None) -> Axes:
        """A panel by its index in the trace; None: the only one."""
        if index is None:
            if len(self.panels) != 1:
                raise Unreadable(f"which of the {len(self.panels)} panels is not said")
            return self.panels[0]
        for axes in self.trace.axes:
            if axes.index == index:
                return axes
        raise Unreadable(f"there is no panel {index}")

    def axes_of(self, element: Element) -> Axes | None:
        return None if element.axes is None else self.trace.axes[element.axes]

    def named(self, name: str) -> Group:
        """What a label of the figure names: all of a stack, the mark or the place rather than its label.

        Absent if no text of the figure is anything like it.
        """
        shown = self._in_legend(name)
        if shown.elements:
            return shown
        things = [*self.scene.names.get(self._known(name), ()), *map(thing_of, self._ticks(name))]
        known = [t for t in things if t is not None]
        if not known:
            raise Unreadable(f"what {name!r} names is not known")
        first = known[0].first
        if (
            first is None or first.kind == "text"
        ):  # what the label stands for has no mark that is known
            return Group((self._place(name, known[0]),))
        alike = [t for t in known if t.first is not None and t.first.kind == first.kind]
        found = {e.id: e for t in alike for e in t.elements}
        return Group(tuple(found[number] for number in sorted(found)))

    def _in_legend(self, name: str) -> Group:
        """What a legend entry shows: the marks that look as the sign beside its text does.

        As a person reads a legend; the script may have labeled something else.
        """
        rows = [e for e in self.seen if e.role == "legend" and e.bbox]
        texts = [e for e in rows if e.text is not None and plain(e.text) == plain(name)]
        if len(texts) != 1 or texts[0].bbox is None:
            return Group(())
        x0, y0, _, y1 = texts[0].bbox
        signs = [
            e for e in rows
            if e.bbox and e.text is None and e.bbox[2] <= x0 + 2 and y0 <= (e.bbox[1] + e.bbox[3]) / 2 <= y1
        ]  # fmt: skip
        near = sorted(signs, key=lambda e: x0 - e.bbox[2] if e.bbox else 0.0)[:2]
        looks = {_look(e) for e in near}
        return Group(tuple(e for e in self.marks if _look(e) in looks and e.kind != "text"))

    def _place(self, name: str, thing: Thing) -> Element:
        """A named place without a mark of its own, such as a corner: a point that has no looks."""
        label = next((e for e in self.seen if plain(e.text or "") == plain(name)), None)
        return Element(
            id=-1, kind="marker", role="annotation", owner=PLACE, bbox=thing.box,
            axes=label.axes if label else None,
            data=None if thing.data is None else (thing.data,), pixels=(thing.place,),
        )  # fmt: skip

    def _ticks(self, name: str) -> list[Element]:
        """Tick labels that say so, of round panels too."""
        return [
            e for e in self.seen if e.role == "tick_label" and plain(e.text or "") == plain(name)
        ]

    def _known(self, name: str) -> str:
        """The name as the figure writes it; `Friday` for `Fri` and the other way round."""
        wanted = plain(name)
        names = {plain(known): known for known in self.scene.names}
        if wanted in names:
            return names[wanted]
        near = [
            k
            for k in names
            if len(min(k, wanted, key=len)) >= SHORTENED
            and (k.startswith(wanted) or wanted.startswith(k))
        ]
        if len(near) == 1:
            return names[near[0]]
        if self._ticks(name):
            return name
        if any(wanted in plain(e.text or "") for e in self.seen):
            raise Unreadable(f"what {name!r} names is not known")
        raise Absent(f"nothing is labeled {name!r}")


def _look(element: Element) -> tuple[object, ...]:
    """What a legend shows of an element."""
    if element.kind in ("line", "curve"):
        return "stroke", element.edgecolor, element.linestyle
    return "face", element.facecolor, element.marker, element.hatch


def course_length(thing: Thing) -> float:
    """How long a path is, in pixels; Unreadable for what has none."""
    pixels = thing.elements[0].pixels or ()
    if len(pixels) < 2:
        raise Unreadable(f"{thing.what} has no course")
    return sum(math.dist(a, b) for a, b in pairwise(pixels))


def is_kind(kind: str) -> Callable[[Element], bool]:
    """Whether an element may be called that."""
    word = singular(kind.lower().strip())
    last = word.split()[-1] if word.split() else ""
    noun = noun_of(word.split())
    if noun is not None and noun.readings:
        return lambda e: e.kind != "text" and any(fits(e) for fits in noun.readings)
    if last in KINDS:
        return lambda e: e.kind == last
    if last in MORE_NOUNS:
        return lambda e: e.kind in MORE_NOUNS[last]
    if noun is not None and noun.name in ("text", "letter", "name", "number"):
        return lambda e: e.kind == "text"
    raise Unreadable(f"{kind!r} is no kind of thing")
