"""Rows that a script declares side by side, against where their items stand (mismatch e)."""

import ast
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from qc.code.script import Script
from qc.consistency.rule import texts_of
from qc.elements import visible
from qc.shapes import Path
from tracer.trace import Trace

LEAST = 3
"""Shorter rows are pairs and limits."""
SLACK = 0.02
"""Share of a row's extent by which a text may be off the common distance from its value."""


def strings(nodes: Sequence[ast.expr]) -> list[str]:
    """The texts of a row of different literals, or []."""
    found = [n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    return found if len(set(found)) == len(nodes) else []


def numbers(nodes: Sequence[ast.expr]) -> list[float]:
    """The numbers of a row of literals, or []."""
    found = []
    for node in nodes:
        sign, inner = 1, node
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            sign, inner = -1, node.operand
        if isinstance(inner, ast.Constant) and type(inner.value) in (int, float):
            found.append(sign * float(inner.value))  # type: ignore[arg-type]
    return found if len(found) == len(nodes) else []


def rows(script: Script) -> list[list[ast.expr]]:
    """Items of every literal list and tuple."""
    return [row.elts for row in script.of(ast.List)] + [row.elts for row in script.of(ast.Tuple)]


def misplaced(script: Script, trace: Trace, axes: int) -> list[str]:
    """For each declared row of names that stand as texts in the panel beside a row of values: what is
    wrong, empty if they stand in the order of the values."""
    texts = _texts(trace, axes)
    named = [
        n for row in rows(script) if len(n := strings(row)) >= LEAST and set(n) <= texts.keys()
    ]
    values = [*_values(script)]
    points = [*_points(script)]
    answers: list[str] = []
    for names in {tuple(n): None for n in named}:
        places = np.array([texts[n] for n in names])
        answers += _along(names, places, [v for v in values if len(v) == len(names)])
        answers += _among(names, places, [p for p in points if len(p) == len(names)])
    return answers


def _texts(trace: Trace, axes: int) -> Mapping[str, Sequence[float]]:
    """Places in data of the texts that stand in the panel once."""
    found: dict[str, Sequence[float]] = {}
    twice = set[str]()
    for e in texts_of(trace, axes):
        text = (e.text or "").strip()
        if visible(e) and e.data:
            twice |= {text} & found.keys()
            found[text] = e.data[0][:2]
    return {k: v for k, v in found.items() if k not in twice}


def _values(script: Script) -> Iterator[list[float]]:
    for row in rows(script):
        yield numbers(row)
    for target, call in script.calls:
        if target in ("range", "numpy.arange") and (ends := numbers(call.args)) and len(ends) < 3:
            yield list(map(float, range(*map(int, ends))))[:100]


def _points(script: Script) -> Iterator[Path]:
    """Literal rows of pairs of numbers."""
    for row in rows(script):
        pairs = [numbers(p.elts) for p in row if isinstance(p, (ast.List, ast.Tuple))]
        if len(pairs) == len(row) >= LEAST and all(len(p) == 2 for p in pairs):
            yield np.array(pairs)


def _along(names: Sequence[str], places: Path, values: Sequence[Sequence[float]]) -> Iterator[str]:
    """Along each axis: whether the names stand at one distance from their values, or from those of others."""
    for column in places.T:
        rising = np.sort(column)
        if np.diff(rising).max(initial=0.0) == 0:
            continue
        like = [np.array(v) for v in values if _apart(rising, np.sort(v))]
        if any(_apart(column, v) for v in like):
            yield ""
            continue
        like = [v for v in like if not _even(v) or _shifted(column, v)]
        if like:
            wrong = int(np.argmax(np.abs(column - like[0])))
            yield f"{names[wrong]!r} is declared with {like[0][wrong]:g}, it stands at {column[wrong]:.4g}"


def _even(values: Path) -> bool:
    """Whether they are places of a grid, which any row of texts may stand at."""
    return float(np.ptp(np.diff(np.sort(values)))) < 1e-9


def _shifted(column: Path, values: Path) -> bool:
    """Whether each place is that of a neighbor so many steps on, round the end to the start."""
    return any(_apart(column, np.roll(values, k)) for k in range(1, len(values)))


def _apart(column: Path, values: Sequence[float] | Path) -> bool:
    """Whether all places have one small distance from their values."""
    off = column - np.asarray(values)
    extent = max(float(np.ptp(values)), 1e-12)
    return bool(np.ptp(off) <= SLACK * extent and np.abs(off).max() <= 0.2 * extent)


def _among(names: Sequence[str], places: Path, rows_of_points: Sequence[Path]) -> Iterator[str]:
    """Whether each name stands nearest to its own point, or all of them nearest to those of others."""
    for points in rows_of_points:
        gaps = np.hypot(*(places[:, None] - points[None]).transpose(2, 0, 1))
        between = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
        between[np.diag_indices(len(points))] = np.inf
        nearest = gaps.argmin(axis=1)
        close = gaps.min(axis=1).max() < 0.35 * between.min()
        if not close or len(set(nearest)) < len(names):
            continue
        wrong = np.flatnonzero(nearest != np.arange(len(names)))
        if not len(wrong):
            yield ""
        else:
            name, other = names[wrong[0]], names[nearest[wrong[0]]]
            yield f"{name!r} stands at the point of {other!r}"
