"""Matrices of colored cells: names of rows and columns, and numbers in the cells (mismatch e)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qc.base import Subject
from qc.consistency.mapping import written
from qc.consistency.rule import Complaint, TraceRule, flat_axes, texts_of
from qc.elements import visible
from tracer.trace import Axes, Trace

Values = NDArray[np.float64]

LEAST, MOST = 3, 40
"""Fewest and most rows and columns that are read."""
SAME = 12.0
"""Steps of 255 by which equal colors may differ."""


@dataclass(frozen=True)
class Cells:
    """Middles of the rows (down) and columns (across) of an image, in pixels, and each cell's color."""

    rows: Values
    columns: Values
    colors: Values
    """Rows × columns × 3."""


class Matrix(TraceRule):
    """The names of rows and columns, or the numbers in the cells, do not fit the colors (mismatch e).

    The names of the rows run against those of the columns, so that what a thing has with itself lies off
    the diagonal; the numbers are written transposed or upside down. Judged are images of up to 40 × 40
    cells, with the same names on both axes, or a number in each cell.
    Measured: images with such a fault.
    """

    name = "consistency.matrix"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        answers = [
            answer
            for axes in trace.axes
            if axes.index in flat_axes(trace)
            for cells in cells_of(subject, trace, axes.index)
            for answer in (*_names(trace, axes, cells), *_numbers(trace, axes.index, cells))
        ]
        return [(why, None) for why in answers if why] if answers else None


def cells_of(subject: Subject, trace: Trace, axes: int) -> Iterator[Cells]:
    """The one image of a panel, if it has few cells of sufficient size."""
    images = [
        e for e in trace.elements if e.kind == "image" and e.axes == axes and e.role == "data"
    ]
    if len(images) != 1 or images[0].bbox is None or not visible(images[0]):
        return
    high, wide = (*map(int, images[0].attrs.get("shape", (0, 0))), 0)[:2]
    x0, y0, x1, y1 = images[0].bbox
    if not (LEAST <= high <= MOST and LEAST <= wide <= MOST):
        return
    down, across = (y1 - y0) / high, (x1 - x0) / wide
    if min(down, across) < 8:
        return
    rows = np.asarray(y0 + down * (np.arange(high) + 0.5), dtype=np.float64)
    columns = np.asarray(x0 + across * (np.arange(wide) + 0.5), dtype=np.float64)
    # Beside the middle, where a number may be written
    places = np.ix_(
        np.clip((rows - 0.4 * down).astype(int), 0, subject.pixels.shape[0] - 1),
        np.clip((columns - 0.4 * across).astype(int), 0, subject.pixels.shape[1] - 1),
    )
    yield Cells(rows, columns, subject.pixels[places].astype(float))


def _names(trace: Trace, axes: Axes, cells: Cells) -> Iterator[str]:
    """Where both axes bear the same names: whether the matrix mirrors itself as these names do."""
    down = labels_at(trace, axes.index, cells.rows, 1, axes.yticks)
    across = labels_at(trace, axes.index, cells.columns, 0, axes.xticks)
    if set(down) != set(across) or len(set(down)) < len(cells.rows) or "" in down:
        return
    if down == across:
        yield ""
        return
    named = cells.colors[:, [across.index(name) for name in down]]
    wrong = any(reads(cells.colors) and not reads(named) for reads in (_symmetric, _one_diagonal))
    yield "the names of the rows run against those of the columns" if wrong else ""


def labels_at(
    trace: Trace, axes: int, middles: Values, across: int, drawn: Sequence[str]
) -> list[str]:
    """The tick label at each row or column; empty where there is none."""
    found = [""] * len(middles)
    reach = abs(middles[1] - middles[0]) / 3
    for e in trace.elements:
        if e.role == "tick_label" and e.axes == axes and e.bbox and e.text in drawn:
            away = np.abs(middles - (e.bbox[across] + e.bbox[across + 2]) / 2)
            if away.min() <= reach:
                found[int(away.argmin())] = e.text or ""
    return found


def _symmetric(colors: Values) -> bool:
    return bool(np.abs(colors - colors.transpose(1, 0, 2)).max() <= SAME)


def _one_diagonal(colors: Values) -> bool:
    """Whether all cells of the diagonal have one color, and no other cell has it."""
    diagonal = colors[np.diag_indices(len(colors))]
    away = np.abs(colors - diagonal[0]).max(axis=2)
    same = away <= SAME
    return bool(np.diag(same).all() and same.sum() == len(colors))


def _numbers(trace: Trace, axes: int, cells: Cells) -> Iterator[str]:
    """Where each cell bears a number: whether the colors follow the numbers, or follow them only
    when these are turned over."""
    high, wide = len(cells.rows), len(cells.columns)
    numbers = np.full((high, wide), np.nan)
    for e in texts_of(trace, axes):
        said = written(e.text)
        if said is None or e.bbox is None:
            continue
        row = int(np.abs(cells.rows - (e.bbox[1] + e.bbox[3]) / 2).argmin())
        column = int(np.abs(cells.columns - (e.bbox[0] + e.bbox[2]) / 2).argmin())
        numbers[row, column] = said[0]
    if np.isnan(numbers).any() or len(np.unique(numbers)) < 4:
        return
    turned = [numbers[::-1], numbers[:, ::-1], numbers[::-1, ::-1]]
    turned += [numbers.T, numbers.T[::-1, ::-1]] if high == wide else []
    own = way(numbers, cells.colors)
    best = min(way(other, cells.colors) for other in turned)
    yield (
        "the colors follow the numbers in the cells only if these are turned over"
        if own > 2 * best
        else ""
    )


def way(numbers: Values, colors: Values) -> float:
    """How far the color moves from the least number to the greatest, and within equal ones."""
    order = np.argsort(numbers, axis=None, kind="stable")
    values, path = numbers.ravel()[order], colors.reshape(-1, 3)[order]
    levels = [path[values == v] for v in np.unique(values)]
    middles = np.array([level.mean(axis=0) for level in levels])
    within = sum(float(np.abs(level - level.mean(axis=0)).sum()) for level in levels)
    return within + float(np.abs(np.diff(middles, axis=0)).sum())
