"""Whether two drawings look the same to a reader: the faults that nobody could see."""

from dataclasses import replace
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from templates.diversity import fingerprint
from tracer.render import Render
from tracer.trace import Element, Trace

VISIBLE = 32
"""Levels of 256 by which a color may differ before it counts as another."""
STROKE = 1.0
"""Pixels by which an outline may differ: less than the width of a thin line."""
TEXT = 2.0
"""Pixels by which a text may be moved: less than the gap between two letters."""
OUTLINES = ("line", "curve", "polygon", "face")
CLOSED = ("polygon", "face")
STROKES = ("line", "curve", "marker")

Array = NDArray[np.float64]


def look_alike(one: Render, other: Render) -> bool:
    """Whether no pixel differs visibly, or the same things are drawn over each other in the same
    order, wherever the pen began and whichever way it went (dashes then begin elsewhere)."""
    if _same_pixels(one, other):
        return True
    return (
        one.trace is not None and other.trace is not None and _same_things(one.trace, other.trace)
    )


def _same_pixels(one: Render, other: Render) -> bool:
    assert one.png is not None and other.png is not None
    if one.png == other.png:
        return True
    first, second = (
        np.asarray(Image.open(BytesIO(png)).convert("RGB"), np.int16)
        for png in (one.png, other.png)
    )
    return first.shape == second.shape and int(np.abs(first - second).max()) <= VISIBLE


def _same_things(one: Trace, other: Trace) -> bool:
    if len(one.elements) != len(other.elements) or _bare(one) != _bare(other):
        return False
    first, second = _runs(one), _runs(other)
    return [len(run) for run in first] == [len(run) for run in second] and all(
        map(_paired, first, second)
    )


def _runs(trace: Trace) -> list[list[Element]]:
    """Elements in paint order, strokes of one look that follow each other taken together: which of
    them was painted first cannot be seen."""
    runs: list[list[Element]] = []
    for element in trace.elements:
        if runs and element.kind in STROKES and _look(runs[-1][-1]) == _look(element):
            runs[-1].append(element)
        else:
            runs.append([element])
    return runs


def _look(element: Element) -> tuple[object, ...]:
    e = element
    return e.kind, e.axes, e.facecolor, e.edgecolor, e.linewidth, e.linestyle, e.marker, e.size


def _paired(run: list[Element], other: list[Element]) -> bool:
    """Whether each element of one run has its like in the other."""
    left = list(other)
    for element in run:
        like = next((k for k, e in enumerate(left) if _same_place(element, e)), None)
        if like is None:
            return False
        del left[like]
    return True


def _bare(trace: Trace) -> str:
    """Fingerprint of everything but places and what follows from them."""
    elements = tuple(
        replace(e, data=None, pixels=None, bbox=None, attrs=_kept(e)) for e in trace.elements
    )
    return fingerprint(replace(trace, elements=elements))


def _kept(element: Element) -> dict[str, object]:
    """Attributes that do not hang on how finely an outline is drawn."""
    return {k: v for k, v in element.attrs.items() if k not in ("length", "vertices", "sampled")}


def _same_place(one: Element, other: Element) -> bool:
    room = TEXT if "text" in (one.kind, one.role) or one.role == "background" else STROKE
    if (one.bbox is None) != (other.bbox is None) or (one.pixels is None) != (other.pixels is None):
        return False
    if one.bbox and other.bbox and np.abs(np.subtract(one.bbox, other.bbox)).max() > room:
        return False
    if one.pixels is None or other.pixels is None or one.kind == "text":
        return one.kind == "text" or _same_data(one, other)
    return _same_outline(one, other)


def _same_data(one: Element, other: Element) -> bool:
    """Places of things whose pixels are not traced point by point."""
    if one.data is None or other.data is None:
        return one.data is other.data
    first, second = np.array(one.data, float), np.array(other.data, float)
    return first.shape == second.shape and np.allclose(first, second, atol=1e-7, equal_nan=True)


def _same_outline(one: Element, other: Element) -> bool:
    first, second = (np.array(e.pixels, float) for e in (one, other))
    if one.kind not in OUTLINES:
        return first.shape == second.shape and bool(np.abs(first - second).max() <= STROKE)
    if one.kind in CLOSED:
        first, second = (np.vstack([ring, ring[:1]]) for ring in (first, second))
    return _strays(first, second) <= STROKE and _strays(second, first) <= STROKE


def _strays(points: Array, path: Array) -> float:
    """How far the points (N×2) leave a path through the nodes (M×2), in pixels."""
    if len(path) < 2:
        return float(np.abs(points - path).max())
    start, step = path[:-1], np.diff(path, axis=0)
    square = np.maximum((step**2).sum(axis=1), 1e-30)
    offset = points[:, None] - start
    along = np.clip((offset * step).sum(axis=2) / square, 0, 1)
    nearest = np.linalg.norm(offset - along[..., None] * step, axis=2).min(axis=1)
    return float(nearest.max())
