"""Box plots: the five numbers of each box, read off its rectangle, median line and whiskers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qc.claims.things import Thing
from tracer.trace import Element


@dataclass(frozen=True)
class Box:
    """One box of an upright or lying box plot."""

    thing: Thing
    at: float
    median: float
    quartiles: tuple[float, float]
    whiskers: tuple[float, float]


def boxes(things: list[Thing]) -> Iterator[Box]:
    """Every rectangle with a line across it and lines that run out of two opposite sides."""
    lines = [t.elements[0] for t in things if t.elements[0].kind == "line"]
    segments = [e.data for e in lines if e.data and len(e.data) == 2 and len(e.data[0]) == 2]
    for thing in things:
        mark = thing.elements[0]
        if not _is_rectangle(mark) or not mark.data or len(mark.data[0]) != 2:
            continue
        for along in (0, 1):
            found = _read(thing, segments, along)
            if found is not None:
                yield found
                break


def _is_rectangle(mark: Element) -> bool:
    return mark.kind == "rectangle" or mark.attrs.get("shape") == "rectangle"


Segment = tuple[tuple[float, ...], ...]


def _read(thing: Thing, segments: Sequence[Segment], along: int) -> Box | None:
    """The box over a place of axis `along`, with its values on the other axis."""
    value, data = 1 - along, thing.elements[0].data or ()
    left, right = min(p[along] for p in data), max(p[along] for p in data)
    low, high = min(p[value] for p in data), max(p[value] for p in data)
    slack, middle = 1e-6 * max(1.0, abs(right)), (left + right) / 2
    width = right - left
    medians = [
        s[0][value] for s in segments
        if s[0][value] == s[1][value] and low <= s[0][value] <= high
        and abs(abs(s[1][along] - s[0][along]) - width) <= 0.01 * width
        and abs(min(s[0][along], s[1][along]) - left) <= 0.01 * width + slack
    ]  # fmt: skip
    upright = [
        sorted((s[0][value], s[1][value])) for s in segments
        if abs(s[0][along] - middle) <= 0.01 * width + slack and s[0][along] == s[1][along]
    ]  # fmt: skip
    below = [s[0] for s in upright if abs(s[1] - low) <= 1e-6 * max(1.0, abs(low))]
    above = [s[1] for s in upright if abs(s[0] - high) <= 1e-6 * max(1.0, abs(high))]
    if len(medians) != 1 or not below or not above:
        return None
    return Box(thing, middle, medians[0], (low, high), (below[0], above[0]))
