"""A trace, asked as a person asks a picture."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from qc.claims.hues import bears
from qc.claims.numbers import find_numbers
from qc.claims.writing import plain
from qc.elements import panels, visible, visible_marks, visible_texts
from tracer.trace import Element, Trace

MOST_VERTICES = 400
"""Elements with more points than this state no coordinate pairs or triples."""
FEW_VERTICES = 12
"""Elements with more points than this state no single coordinates: a curve would confirm any number."""


@dataclass(frozen=True)
class Seen:
    """A number or text that can be seen, and where."""

    value: Any
    where: str


class Picture:
    """A trace, asked as a person asks a picture; only what can be seen answers."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace

    @cached_property
    def marks(self) -> list[Element]:
        """What counts speak of: visible data and annotations."""
        return visible_marks(self.trace)

    @cached_property
    def frames(self) -> list[Element]:
        """Boxes around texts."""
        return frames_of(self.trace)

    @cached_property
    def seen(self) -> list[Element]:
        """Every element of whatever role of which anything can be seen."""
        return [e for e in self.trace.elements if visible(e)]

    @cached_property
    def texts(self) -> dict[str, str]:
        """Every drawn text by its plain form."""
        drawn = [*self.trace.texts, *(e.text or "" for e in visible_texts(self.trace))]
        return {plain(t): t for t in drawn if plain(t)}

    @property
    def unresolved_colors(self) -> bool:
        """Whether a mesh or image shows colors that the trace does not list."""
        return any(e.kind in ("mesh", "image") for e in self.marks)

    def colored(self, words: Sequence[str], element: Element) -> bool:
        """Whether the element bears one of the color words."""
        return any(bears(element, word) for word in words)

    @cached_property
    def numbers(self) -> list[Seen]:
        """Every number that the picture states: texts, limits, view, counts, sizes, coordinates."""
        return list(self._numbers())

    def _numbers(self) -> Iterator[Seen]:
        for text in self.texts.values():
            for number in find_numbers(text):
                yield Seen(number.value, f"text “{text[:40]}”")
        yield from self._of_axes()
        yield from self._counts()
        yield from self._of_shapes()

    def _of_axes(self) -> Iterator[Seen]:
        """Limits of drawn axes, and from where a space is seen."""
        for axes in self.trace.axes:
            for name in ("xlim", "ylim", "zlim"):
                for value in (getattr(axes, name) or ()) if axes.axis_on else ():
                    yield Seen(value, f"{name} of axes {axes.index}")
            for name, angle in (axes.view or {}).items():
                if isinstance(angle, (int, float)):
                    yield Seen(angle, f"{name} of axes {axes.index}")

    def _counts(self) -> Iterator[Seen]:
        """Of elements, all and of each look; of panels, their rows and columns."""
        for kind, count in self.trace.counts_visible.items():
            yield Seen(count, f"count of {kind} elements")
        shown = panels(self.trace)
        yield Seen(len(shown), "count of panels")
        for axis, edges in (("columns", 0), ("rows", 1)):
            yield Seen(len({round(a.bbox[edges]) for a in shown}), f"{axis} of panels")
        for look in LOOKS:
            for (kind, shown_as), count in Counter((e.kind, look(e)) for e in self.marks).items():
                yield Seen(count, f"count of {kind} elements in {shown_as}")

    def _of_shapes(self) -> Iterator[Seen]:
        """Sides of rectangles, and coordinates of what has few points."""
        for element in self.marks:
            for value in _sides(element) if element.kind == "rectangle" else ():
                yield Seen(value, f"side of element {element.id}")
        for element, point in self.points:
            for value in point if len(element.data or ()) <= FEW_VERTICES else ():
                yield Seen(value, f"coordinate of element {element.id}")

    @cached_property
    def runs(self) -> list[tuple[str, list[float]]]:
        """Numbers in the order in which the picture lists them: ticks, texts, bars, markers."""
        runs = [
            (f"{name} of axes {axes.index}", _read(getattr(axes, name)))
            for axes in self.trace.axes
            for name in ("xticks", "yticks", "zticks")
        ]
        parts: dict[tuple[str, int | None], list[Element]] = {}
        for element in self.marks:
            parts.setdefault((element.kind, element.axes), []).append(element)
        for (kind, axes), elements in parts.items():
            if kind == "text":
                runs.append((f"texts of axes {axes}", _read(e.text or "" for e in elements)))
            elif kind == "rectangle":
                for name, side in zip(
                    ("widths", "heights"), zip(*map(_sides, elements), strict=True), strict=True
                ):
                    runs.append((f"{name} of the bars of axes {axes}", list(side)))
            elif kind == "marker":
                points = [e.data[0] for e in elements if e.data]
                for name, values in zip("xyz", zip(*points, strict=False), strict=False):
                    runs.append((f"{name} of the markers of axes {axes}", list(values)))
        return runs

    @cached_property
    def labels(self) -> frozenset[float]:
        """Numbers that label one thing: texts that are a number and occur once in their panel."""
        texts = Counter((e.axes, plain(e.text or "")) for e in self.marks if e.kind == "text")
        single = {text for (_, text), times in texts.items() if times == 1}
        repeated = {text for (_, text), times in texts.items() if times > 1}
        return frozenset(float(t) for t in single - repeated if re.fullmatch(r"-?\d+", t))

    @cached_property
    def points(self) -> list[tuple[Element, tuple[float, ...]]]:
        """Data coordinates that a reader could point at."""
        return [
            (e, p)
            for e in self.marks
            if e.data is not None and len(e.data) <= MOST_VERTICES
            for p in e.data
        ]  # fmt: skip


def _read(texts: Iterable[str]) -> list[float]:
    """The numbers of some texts, in order."""
    return [n.value for text in texts for n in find_numbers(plain(text))]


def _sides(rectangle: Element) -> tuple[float, float]:
    """Width and height in data coordinates; zero where they are not known."""
    points = rectangle.data or ((0.0, 0.0),)
    x, y = [p[0] for p in points], [p[1] for p in points]
    return max(x) - min(x), max(y) - min(y)


LOOKS: tuple[Callable[[Element], str | None], ...] = (
    lambda e: e.facecolor,
    lambda e: e.edgecolor,
    lambda e: e.linestyle,
)


def frames_of(trace: Trace) -> list[Element]:
    """Boxes drawn around texts, which a reader takes for boxes; white ones without a border are paper."""
    return [
        e
        for e in trace.elements
        if e.role == "background" and e.owner == "FancyBboxPatch" and e.bbox and visible(e)
        and ((e.edgecolor or "#00000000")[7:] != "00" or (e.facecolor or "#ffffff")[:7] != "#ffffff")
    ]  # fmt: skip
