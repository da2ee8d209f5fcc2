"""Where the names of a figure stand, and the numbers that are drawn there."""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np

from qc.consistency.legends import colors_of, entries
from qc.consistency.rule import flat_axes
from qc.elements import visible
from qc.shapes import Path, box_gap
from tracer.trace import Axes, Element, Trace

MOST_VERTICES = 400
REACH = 45.0
"""Pixels within which a text names a mark."""
WRITTEN = re.compile(r"(?<![\w.])[-−]?\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True)
class Place:
    """The numbers drawn at each name, for one way to read the names."""

    sort: str
    """In words that complete "… it stands at"."""
    at: Mapping[str, Sequence[float]]
    loose: bool = False
    """The numbers are places, which a name may have for many reasons."""


def places(trace: Trace, names: AbstractSet[str]) -> Iterator[Place]:
    """Every way in which names stand at numbers."""
    for axes in trace.axes:
        if axes.index in flat_axes(trace):
            marks = _marks(trace, axes)
            texts = _texts(trace, axes, names)
            found = (
                *_at_ticks(trace, axes, marks, names),
                Place("by its text", {n: _numbers(e, n) for n, e in texts.items()}),
                Place("as a place", {n: e.data[0][:2] for n, e in texts.items() if e.data}, True),
                *_beside_marks(texts, marks),
                Place("by the legend", _in_legend(trace, axes, marks)),
                *_in_rows(trace, axes, texts),
            )
            yield from (p for p in found if len(p.at) > 1)


def _marks(trace: Trace, axes: Axes) -> list[Element]:
    """What is drawn of data in the panel and in those that share its place."""
    twins = {a.index for a in trace.axes if np.allclose(a.bbox, axes.bbox, atol=1)}
    return [
        e
        for e in trace.elements
        if e.axes in twins and e.role == "data" and e.kind != "text" and e.data and e.pixels
        and len(e.data) == len(e.pixels) <= MOST_VERTICES and e.bbox and visible(e)
    ]  # fmt: skip


def _texts(trace: Trace, axes: Axes, names: AbstractSet[str]) -> dict[str, Element]:
    """Texts that bear one of the names, each name only once."""
    found: dict[str, Element] = {}
    twice = set[str]()
    for e in trace.elements:
        own = e.kind == "text" and e.axes == axes.index and e.role in ("data", "annotation")
        if own and e.text and e.bbox and visible(e):
            name = _name(e.text, names)
            if name is not None:
                twice |= {name} & found.keys()
                found[name] = e
    return {n: e for n, e in found.items() if n not in twice}


def _name(text: str, names: AbstractSet[str]) -> str | None:
    """The longest of the names in a text of few words more."""
    if text.strip() in names:
        return text.strip()
    held = [n for n in names if len(n) > 1 and re.search(rf"(?<!\w){re.escape(n)}(?!\w)", text)]
    longest = max(held, key=len, default=None)
    if longest is None or any(n not in longest for n in held):
        return None
    return longest if len(text) <= len(longest) + 25 else None


def _numbers(text: Element, name: str) -> Sequence[float]:
    """Numbers that a text gives beside a name."""
    rest = (text.text or "").replace(name, " ", 1)
    return [float(m[0].replace(",", "").replace("−", "-")) for m in WRITTEN.finditer(rest)]


def _at_ticks(
    trace: Trace, axes: Axes, marks: Sequence[Element], names: AbstractSet[str]
) -> Iterator[Place]:
    """Names along an axis, and the numbers of what is drawn at them along the other."""
    for along, drawn in ((0, axes.xticks), (1, axes.yticks)):
        middles: dict[str, float] = {}
        for e in trace.elements:
            if e.role == "tick_label" and e.axes == axes.index and e.text in names & set(drawn):
                assert e.bbox and e.text
                center = [(e.bbox[k] + e.bbox[k + 2]) / 2 for k in (0, 1)]
                inside = axes.bbox[1 - along] < center[1 - along] < axes.bbox[3 - along]
                if not inside:
                    middles[e.text] = center[along]
        if len(middles) < 2:
            continue
        step = float(np.diff(np.sort([*middles.values()])).min())
        yield Place(
            "along the axis", {n: _slot(marks, along, at, step) for n, at in middles.items()}
        )


def _slot(marks: Sequence[Element], along: int, at: float, step: float) -> Sequence[float]:
    """Coordinates and lengths across the axis of all that lies within half a step of a place."""
    found: list[float] = []
    for e in marks:
        assert e.pixels and e.data and e.bbox
        low, high = e.bbox[along], e.bbox[along + 2]
        if e.kind == "line":
            near = [abs(p[along] - at) < 0.35 * step for p in e.pixels]
        elif high - low > 1.5 * step or abs((low + high) / 2 - at) > step / 2:
            continue
        else:
            near = [True] * len(e.pixels)
        across = [d[1 - along] for d, is_near in zip(e.data, near, strict=True) if is_near]
        if across:
            found += [*across, max(across) - min(across), min(across) - max(across)]
    return found


def _beside_marks(texts: Mapping[str, Element], marks: Sequence[Element]) -> Iterator[Place]:
    """Names beside points, in or over bars and in discs, each mark with one name."""
    for kinds in (("marker", "circle"), ("rectangle",)):
        own = [e for e in marks if e.kind in kinds]
        if len(own) < 3:
            continue
        at: dict[str, Sequence[float]] = {}
        owners = set[int]()
        for name, text in texts.items():
            gaps = sorted((_gap(text, e), k) for k, e in enumerate(own))
            if gaps[0][0] <= REACH and gaps[0][0] < gaps[1][0] - 2:
                owners.add(gaps[0][1])
                at[name] = _amounts(own[gaps[0][1]])
        if len(owners) == len(at):
            yield Place("beside its mark", at)


def _gap(text: Element, mark: Element) -> float:
    """Distance of a mark from a text; of marks under the text, of that whose middle is nearer."""
    assert text.bbox and mark.bbox
    x, y = (mark.bbox[0] + mark.bbox[2]) / 2, (mark.bbox[1] + mark.bbox[3]) / 2
    if mark.kind != "rectangle":
        return box_gap(text.bbox, (x, y))
    tx, ty = (text.bbox[0] + text.bbox[2]) / 2, (text.bbox[1] + text.bbox[3]) / 2
    return box_gap(mark.bbox, (tx, ty))


def _amounts(mark: Element) -> list[float]:
    """The coordinates and sizes of a mark."""
    data: Path = np.array([p[:2] for p in mark.data or ()])
    sizes = np.ptp(data, axis=0) if len(data) > 1 else ()
    radius = float(mark.attrs.get("radius", 0.0))
    return [*data.ravel().tolist(), *map(float, sizes), radius, 2 * radius]


def _in_legend(trace: Trace, axes: Axes, marks: Sequence[Element]) -> dict[str, Sequence[float]]:
    """Numbers of what has the color of an entry: values of lines and points, shares of slices."""
    found: dict[str, Sequence[float]] = {}
    shown = [(t.text or "", c) for t, c in entries(trace) if t.axes == axes.index and len(c) == 1]
    colors = [c for _, c in shown]
    for text, color in shown:
        own = [e for e in marks if color <= colors_of(e)]
        if colors.count(color) == 1 and own:
            bars = [e for e in own if e.kind == "rectangle"]
            sizes = [float(e.attrs.get(k, 0)) for e in bars for k in ("height", "width")]
            values = [float(v) for e in own if e not in bars for p in e.data or () for v in p[:2]]
            spans = [
                float(e.attrs["theta2"]) - float(e.attrs["theta1"])
                for e in own
                if e.kind == "wedge"
            ]
            found[text] = [span / 360 for span in spans] or [*values, *sizes]
    return found


def _in_rows(trace: Trace, axes: Axes, texts: Mapping[str, Element]) -> Iterator[Place]:
    """Names at the head of rows or columns of numbers."""
    cells = [
        (e, [float(m[0].replace(",", "").replace("−", "-"))])
        for e in trace.elements
        if e.kind == "text" and e.axes == axes.index and e.bbox and e.role in ("data", "annotation")
        and (m := WRITTEN.fullmatch((e.text or "").strip().rstrip("%").strip()))
    ]  # fmt: skip
    if len(cells) < 3:
        return
    for across in (0, 1):
        yield Place(
            "in its column" if across == 0 else "in its row",
            {
                n: [v for e, values in cells for v in values if _level(e, text, across)]
                for n, text in texts.items()
            },
        )


def _level(cell: Element, head: Element, across: int) -> bool:
    """Whether a cell lies under, or level with, the head."""
    assert cell.bbox and head.bbox
    middle = (cell.bbox[across] + cell.bbox[across + 2]) / 2
    own = (head.bbox[across] + head.bbox[across + 2]) / 2
    return abs(middle - own) < 4 if across else abs(middle - own) < 12
