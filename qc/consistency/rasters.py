"""Declared matrices with names to their rows and columns, against the colors that are drawn (e)."""

import ast
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.matrices import LEAST, Cells, Values, cells_of, labels_at, way
from qc.consistency.parallel import numbers, rows, strings
from qc.consistency.rule import Complaint, TraceRule, flat_axes
from tracer.trace import Axes, Trace


class Rasters(TraceRule):
    """The colors at the names of rows and columns are those that the script declares for others (e).

    A matrix of literals, and lists of the names of its rows and columns: drawn transposed, or with the
    names reversed or sorted. The colors must follow the numbers that belong to the names at least half
    as well as they follow them in another order. Measured: such images.
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
        wrong: Complaint = ("the colors follow the declared numbers under other names only", None)
        return ([] if any(answers) else [wrong]) if answers else None


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
