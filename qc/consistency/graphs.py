"""Counts that words give of structures: nodes and edges, boards and grids, names along an axis (a, c)."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.mapping import bars_of
from qc.consistency.rule import Complaint, TraceRule, flat_axes, titles
from qc.elements import visible_marks
from qc.shapes import vertices
from tracer.trace import Axes, Element, Trace

NUMBER = r"(\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
WORDS = {word: n for n, word in enumerate(NUMBER[5:-1].split("|"), start=3)}
NODES = re.compile(rf"\b{NUMBER} (?:nodes|vertices)\b", re.IGNORECASE)
EDGES = re.compile(rf"\b{NUMBER} edges\b", re.IGNORECASE)
BOARD = re.compile(r"\b(\d{1,2}) ?(?:×|x|by|\\times) ?(\d{1,2})\b(?=.{0,20}\b(?:grid|\w*board|chess|matrix|lattice|array|square|table))",
                   re.IGNORECASE)  # fmt: skip


def _value(word: str) -> int:
    return WORDS.get(word.lower()) or int(word)


class Structure(TraceRule):
    """The title gives another number of nodes, edges or cells than the drawing has (mismatch a, c).

    Nodes may be markers, discs or the corners of lines, edges may be lines or arrows, cells tiles,
    pixels, marks or what ruled lines leave between them: one reading that agrees is enough.
    Measured: numbers that no reading agrees with.
    """

    name = "consistency.structure"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        if any(a.dimension == "3D" for a in trace.axes):
            return None
        marks = visible_marks(trace)
        judged, found = False, list[Complaint]()
        for title in titles(trace):
            for said, number, readings in self._statements(title, marks):
                if readings:
                    judged = True
                    if number not in readings:
                        seen = " or ".join(map(str, sorted(readings)))
                        found.append((f"the title says {said!r}, there are {seen}", None))
        return found if judged else None

    def _statements(
        self, title: str, marks: Sequence[Element]
    ) -> Iterator[tuple[str, int, set[int]]]:
        if match := NODES.search(title):
            yield match[0], _value(match[1]), _nodes(marks)
        if match := EDGES.search(title):
            yield match[0], _value(match[1]), _edges(marks)
        if match := BOARD.search(title):
            rows, columns = int(match[1]), int(match[2])
            yield match[0], rows * columns, _cells(marks, rows, columns)


def _nodes(marks: Sequence[Element]) -> set[int]:
    kinds = [sum(e.kind == k for e in marks) for k in ("marker", "circle", "ellipse")]
    if not any(kinds):
        return set()
    texts = sum(e.kind == "text" for e in marks)
    places = {
        tuple(round(v / 3) for v in p) for e in marks if e.kind == "line" for p in vertices(e)
    }
    return ({sum(kinds), *kinds, texts, len(places)}) - {0}


def _edges(marks: Sequence[Element]) -> set[int]:
    lines = [e for e in marks if e.kind in ("line", "curve")]
    arrows = sum(e.kind == "arrow" for e in marks)
    pieces = sum(max(1, len(vertices(e)) - 1) for e in lines)
    return {len(lines), arrows, len(lines) + arrows, pieces, pieces + arrows} - {0}


def _slanted(line: Element) -> bool:
    """Whether a straight line runs neither across nor upright."""
    return len(vertices(line)) == 2 and float(np.ptp(vertices(line), axis=0).min()) > 3


def _cells(marks: Sequence[Element], rows: int, columns: int) -> set[int]:
    """Counts of what may be the cells; the stated one where ruled lines or pixels have it."""
    counts = {
        sum(e.kind in kinds for e in marks)
        for kinds in (("rectangle",), ("marker",), ("circle",), ("text",), ("polygon",))
    }
    counts = {n for n in counts if n >= 4}
    lines = [e for e in marks if e.kind == "line"]
    ruled = len(lines) in (rows + columns + 2, rows + columns, rows + columns - 2)
    if ruled and not any(_slanted(e) for e in lines):
        counts.add(rows * columns)
    for e in marks:
        if e.kind == "mesh":
            counts.add(int(e.attrs.get("cells", 0)))
        elif e.kind == "image" and len(e.attrs.get("shape", ())) >= 2:
            counts.add(int(e.attrs["shape"][0]) * int(e.attrs["shape"][1]))
    return counts


class BarNames(TraceRule):
    """There are names along the axis that have no bar, or bars without a name (mismatch c).

    Judged are axes that bear words. Several bars may share a name; of other marks only those matter that
    lie at some of the names and at others not, as if rows had fallen together.
    Measured: panels whose names and marks do not fit.
    """

    name = "consistency.bar_names"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        judged, found = False, list[Complaint]()
        flat = flat_axes(trace)
        for axes in trace.axes:
            if axes.index not in flat:
                continue
            bare = [n for across in (0, 1) for n in _bare_names(trace, axes, across)]
            if bare:
                judged = True
                found.append((f"nothing is drawn at {bare[0]!r}", None))
            bars, length = bars_of(trace, axes.index, hidden=True)
            names = axes.xticks if length == 1 else axes.yticks
            words = [n for n in names if re.search(r"[A-Za-z]{2}", n)]
            if len(bars) < 3 or len(words) != len(names) or not words:
                continue
            judged = True
            if len(bars) % len(words) and not len(bars) > 12 > len(words):
                found.append((f"{len(words)} names for {len(bars)} bars", bars[0]))
        return found if judged else None


def _bare_names(trace: Trace, axes: Axes, across: int) -> list[str]:
    """Words along an axis at whose place no rectangle lies, where one lies at another of them."""
    labels = [
        e for e in trace.elements
        if e.role == "tick_label" and e.axes == axes.index and e.bbox and e.text
        and e.text in (axes.yticks if across else axes.xticks)
    ]  # fmt: skip
    marks = [e for e in trace.elements if e.role == "data" and e.axes == axes.index and e.bbox]
    if len(labels) < 3 or any(e.kind not in ("rectangle", "text") for e in marks):
        return []
    if not all(re.fullmatch(r"[^$\\\d]*[A-Za-z]{2}[^$\\]*", e.text or "") for e in labels):
        return []
    spans = [
        (e.bbox[across], e.bbox[2 + across]) for e in marks if e.kind == "rectangle" and e.bbox
    ]
    bare = [
        e.text or ""
        for e, (low, high) in ((e, _place(e, across)) for e in labels)
        if not any(a - 6 <= high and low <= b + 6 for a, b in spans)
    ]
    return bare if len(bare) < len(labels) else []


def _place(label: Element, across: int) -> tuple[float, float]:
    """Where along the axis a name may stand: at its middle; anywhere it reaches if it is slanted."""
    assert label.bbox
    low, high = label.bbox[across], label.bbox[2 + across]
    slanted = float(label.attrs.get("rotation", 0)) % 90 != 0
    return (low, high) if slanted else ((low + high) / 2, (low + high) / 2)
