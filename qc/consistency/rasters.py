"""Declared matrices with names to their rows and columns, against the colors that are drawn (e)."""

import ast
import re
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.matrices import LEAST, Cells, Values, cells_of, labels_at, way
from qc.consistency.parallel import numbers, rows, strings
from qc.consistency.rule import Complaint, TraceRule, comments, flat_axes
from qc.consistency.tables import assigned
from tracer.trace import Axes, Trace


class Rasters(TraceRule):
    """The colors at the names of rows and columns are those that the script declares for others (e).

    A matrix of literals, and lists of the names of its rows and columns: drawn transposed, or with the
    names reversed or sorted. The colors must follow the numbers that belong to the names at least half
    as well as they follow them in another order. What comments say of rows and columns must be said of
    the axes along which they are drawn. Measured: such images.
    """

    name = "consistency.rasters"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        declared = list(_matrices(script))
        answers = [
            answer
            for axes in trace.axes
            if declared and axes.index in flat_axes(trace)
            for cells in cells_of(subject, trace, axes.index)
            for answer in _followed(script, trace, axes, cells, declared)
        ]
        turned = [
            turned
            for axes in trace.axes
            if declared and axes.index in flat_axes(trace)
            for cells in cells_of(subject, trace, axes.index)
            for matrix in declared
            for turned in _turned(subject, script, axes, cells, matrix)
        ]
        found: list[Complaint] = []
        if answers and not any(answers):
            found.append(("the colors follow the declared numbers under other names only", None))
        if any(turned):
            found.append(("comments and axes give rows and columns the other one's name", None))
        return found if answers or turned else None


SAID = re.compile(
    r"\b(?P<of>rows?|columns?)\s*(?:=|:|are|is|for(?: each| every)?|per|hold|show|give)\s*(?:the |a |an )?(?P<a>\w+)(?: (?P<b>\w+))?"
    r"|(?P<c>\w+) (?:along|in|down) (?:the )?(?P<where>rows|columns)",
    re.IGNORECASE,
)


def _turned(
    subject: Subject, script: Script, axes: Axes, cells: Cells, matrix: Values
) -> Iterator[bool]:
    """Whether what the comments call the rows of a matrix is what the axis of its columns is called."""
    words = {"r": "", "c": ""}
    for _, text in comments(subject.code):
        for m in SAID.finditer(text):
            side = (m["of"] or m["where"])[0].lower()
            words[side] = words[side] or " ".join(filter(None, (m["a"], m["b"], m["c"])))
    if not all(words.values()):
        return
    straight, across = (_shows(m, cells) for m in (matrix, matrix.T))
    if straight == across or min(straight, across) > 0.3 * max(straight, across):
        return
    upright, level = (
        _called(script, axes.ylabel, axes.yticks),
        _called(script, axes.xlabel, axes.xticks),
    )
    if across < straight:
        upright, level = level, upright
    right = _speaks(words["r"], upright) or _speaks(words["c"], level)
    crossed = _speaks(words["r"], level) and _speaks(words["c"], upright)
    if right or crossed:
        yield not right


def _shows(matrix: Values, cells: Cells) -> float:
    """How far the colors are from a smooth scale of a matrix, from the top down or from the bottom up."""
    if matrix.shape != (len(cells.rows), len(cells.columns)):
        return np.inf
    off = []
    for turned in (matrix, matrix[::-1]):
        values = (turned - turned.min()) / max(float(np.ptp(turned)), 1e-12)
        powers = np.vander(values.ravel(), 4)
        colors = cells.colors.reshape(-1, 3)
        fitted = powers @ np.linalg.lstsq(powers, colors, rcond=None)[0]
        off.append(float(np.abs(fitted - colors).mean()))
    return min(off)


def _called(script: Script, label: str, ticks: Sequence[str]) -> str:
    """The label of an axis, and what the script calls the list of the names along it."""
    lists = [n for n, v in assigned(script) if isinstance(v, (ast.List, ast.Tuple)) and set(strings(v.elts)) == set(ticks)]  # fmt: skip
    return " ".join([label, *(lists if len(lists) == 1 else [])])


def _speaks(words: str, called: str) -> bool:
    """Whether a word of one begins as a word of the other does; what both axes have says nothing."""
    first, second = (re.findall(r"[a-z]{3,}", w.lower().replace("_", " ")) for w in (words, called))
    common = {"class", "classes", "value", "values", "number", "each", "every"}
    return any(a[:4] == b[:4] for a in first for b in second if not {a, b} & common)


def _matrices(script: Script) -> Iterator[Values]:
    """Literal lists of rows of numbers, the values of tables among them."""
    lists = [*rows(script), *(t.values for t in script.of(ast.Dict))]
    for row in lists:
        inner = [numbers(r.elts) for r in row if isinstance(r, (ast.List, ast.Tuple))]
        if (
            len(inner) == len(row) >= LEAST
            and len({len(i) for i in inner}) == 1
            and len(inner[0]) >= LEAST
        ):
            yield np.array(inner)


def _followed(
    script: Script, trace: Trace, axes: Axes, cells: Cells, declared: Sequence[Values]
) -> Iterator[bool]:
    """Whether the colors follow a matrix as its names stand."""
    named = [n for row in rows(script) if (n := strings(row))]
    named += [
        n for t in script.of(ast.Dict) if (n := strings([k for k in t.keys if k is not None]))
    ]
    down = _order(named, labels_at(trace, axes.index, cells.rows, 1, axes.yticks))
    across = _order(named, labels_at(trace, axes.index, cells.columns, 0, axes.xticks))
    for matrix in declared:
        for i in down:
            for j in across:
                if (len(i), len(j)) == matrix.shape:
                    drawn = [matrix, matrix[::-1], matrix[:, ::-1], matrix[i], matrix[::-1][:, j]]
                    drawn += [matrix.T, matrix.T[::-1]] if len(i) == len(j) else []
                    best = min(way(m, cells.colors) for m in drawn)
                    yield way(matrix[np.ix_(i, j)], cells.colors) <= 2 * best


def _order(named: Sequence[Sequence[str]], ticks: Sequence[str]) -> list[list[int]]:
    """Where the names along an axis stand in each list that declares them; as drawn where none does."""
    found = [
        [row.index(t) for t in ticks]
        for row in named
        if set(ticks) == set(row) and len(row) == len(ticks)
    ]
    return found or [list(range(len(ticks)))]
