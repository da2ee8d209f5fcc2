"""Counts that words give of structures: nodes and edges, boards and grids, names along an axis (a, c)."""

import re
from collections.abc import Iterator, Sequence

from qc.base import Subject
from qc.consistency.mapping import bars_of
from qc.consistency.rule import Complaint, TraceRule, flat_axes, titles
from qc.elements import visible_marks
from qc.shapes import vertices
from tracer.trace import Element, Trace

NUMBER = r"(\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
WORDS = {word: n for n, word in enumerate(NUMBER[5:-1].split("|"), start=3)}
NODES = re.compile(rf"\b{NUMBER} (?:nodes|vertices)\b", re.IGNORECASE)
EDGES = re.compile(rf"\b{NUMBER} edges\b", re.IGNORECASE)
BOARD = re.compile(r"\b(\d{1,2}) ?(?:×|x|by|\\times) ?(\d{1,2})\b(?=.{0,20}\b(?:grid|board|chess|matrix|lattice|array|square|table))",
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


def _cells(marks: Sequence[Element], rows: int, columns: int) -> set[int]:
    """Counts of what may be the cells; the stated one where ruled lines or pixels have it."""
    counts = {
        sum(e.kind in kinds for e in marks)
        for kinds in (("rectangle",), ("marker",), ("circle",), ("text",), ("polygon",))
    }
    counts = {n for n in counts if n >= 4}
    lines = sum(e.kind == "line" for e in marks)
    if lines in (rows + columns + 2, rows + columns, rows + columns - 2):
        counts.add(rows * columns)
    for e in marks:
        if e.kind == "mesh":
            counts.add(int(e.attrs.get("cells", 0)))
        elif e.kind == "image" and len(e.attrs.get("shape", ())) >= 2:
            counts.add(int(e.attrs["shape"][0]) * int(e.attrs["shape"][1]))
    return counts


class BarNames(TraceRule):
    """There are names along the axis that have no bar, or bars without a name (mismatch c).

    Judged are plain bars whose axis bears words. Several bars may share a name.
    Measured: 1 if the numbers do not fit, else 0.
    """

    name = "consistency.bar_names"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        judged, found = False, list[Complaint]()
        flat = flat_axes(trace)
        for axes in trace.axes:
            if axes.index not in flat:
                continue
            bars, length = bars_of(trace, axes.index, hidden=True)
            names = axes.xticks if length == 1 else axes.yticks
            words = [n for n in names if re.search(r"[A-Za-z]{2}", n)]
            if len(bars) < 3 or len(words) != len(names) or not words:
                continue
            judged = True
            if len(bars) % len(words) and not len(bars) > 12 > len(words):
                found.append((f"{len(words)} names for {len(bars)} bars", bars[0]))
        return found if judged else None
