"""Which numbers a caption may state: those of visible and derivable facts, and those of the trace."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generators.wording.english import numbers_in, tick_value
from generators.wording.scene import Scene
from tracer.facts import Fact
from tracer.trace import Axes

_DIGITS = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Grounds:
    """What is known of a figure, as numbers."""

    scene: Scene
    facts: Sequence[Fact]

    def support(self, text: str) -> bool:
        """Whether every number that the text states is known."""
        return all(
            any(abs(abs(n) - known) <= 5e-3 * max(known, 1e-9) for known in self.numbers)
            for n in numbers_in(text)
        )

    @cached_property
    def numbers(self) -> frozenset[float]:
        """Absolute values of everything that facts, writing, ticks and counts make known."""
        stated = (f for f in self.facts if f.visibility != "latent")
        sources: list[Iterable[float]] = [
            *(_scalars(f.value) for f in stated),
            *(_axis_numbers(a) for a in self.scene.trace.axes),
            map(float, (d for t in self.scene.trace.texts for d in _DIGITS.findall(t))),
            self._counts(),
        ]
        return frozenset(abs(n) for source in sources for n in source)

    def _counts(self) -> Iterator[float]:
        """Panels, rows, and everything that can be counted by kind, panel or look."""
        yield from (len(self.scene.panels), len(self.scene.rows), *map(len, self.scene.rows))
        yield from self.scene.trace.counts_visible.values()
        for panel in self.scene.panels:
            elements = panel.select("data", "annotation")
            yield from Counter(e.kind for e in elements).values()
            yield from Counter((e.kind, e.facecolor, e.edgecolor) for e in elements).values()
            yield from Counter((e.kind, e.linestyle) for e in elements).values()


def _scalars(value: Any) -> Iterator[float]:
    """Numbers inside a fact's value, and the lengths of its lists."""
    if isinstance(value, bool):
        return
    if isinstance(value, (int, float)):
        yield float(value)
    elif isinstance(value, str):
        yield from map(float, _DIGITS.findall(value))
    elif isinstance(value, Mapping):
        for item in (*value.keys(), *value.values()):
            yield from _scalars(item)
    elif isinstance(value, Sequence):
        yield float(len(value))
        for item in value:
            yield from _scalars(item)


def _axis_numbers(axes: Axes) -> Iterator[float]:
    ticks = (*axes.xticks, *axes.yticks, *axes.zticks)
    yield from (v for v in map(tick_value, ticks) if v is not None)
    yield from (float(len(t)) for t in (axes.xticks, axes.yticks, axes.zticks))
    yield 3.0 if axes.dimension == "3D" else 2.0
