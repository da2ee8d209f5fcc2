"""Indiscernible density: a soup of overlapping marks, a curve that fills a block (A-4)."""

import math
from collections.abc import Iterator

import numpy as np

from icc.record import Verdict
from qc.base import Subject
from qc.elements import papers, visible_marks
from qc.image.canvas import ImageRule
from qc.pixels import Box, Mask, crop, drawn, rgb
from qc.shapes import Path, lengths, outline_area, shared_area, vertices
from tracer.trace import COUNTED_ROLES, Axes, Element, Trace


class Density(ImageRule):
    """So many marks lie on each other that single ones cannot be told apart (A-4).

    Not their number decides but the paint: what all marks of a panel would cover side by side,
    weighted by opacity, over the pixels that they do cover. Lines and outlines can be followed only
    with paper between them: theirs counts over the whole panel too, and for more. Panels with fewer
    than 60 marks, of lines 40, those that stay mostly free, shapes that each lie within the one
    before, contours, meshes, images and faces of solids do not count. Measured: layers of paint on each drawn pixel.
    """

    name = "image.density"
    threshold = 2.5
    threshold_basis = (
        "The densest of 441 figures of matplotlib's gallery has 2.27 layers (translucent histories of "
        "1,000 curves); soups made by hand lie above 3."
    )

    LEAST_MARKS, LEAST_STROKES, LEAST_INK = 60, 40, 0.25
    ROOM = 1.75
    """Widths of a stroke that it takes up with the paper beside it."""
    APART = frozenset({"text", "image", "mesh", "face"})

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        scale = trace.figure.dpi / 72
        worst, marks = 0.0, 0
        grounds = papers(trace)
        for axes, crowd in _crowds(trace, self.APART):
            number = sum(int(e.attrs.get("count", 1)) for e in crowd)
            if number < self.LEAST_STROKES:
                continue
            ink = _ink(subject, axes.bbox, grounds.get(axes.index, grounds[None]))
            if ink.mean() > self.LEAST_INK:
                told = number < self.LEAST_MARKS or _nested(crowd)
                paint = 0.0 if told else sum(_paint(e, scale) for e in crowd)
                strokes = sum(_paint(e, scale) for e in crowd if _stroked(e))
                layers = max(paint / max(1.0, float(ink.sum())), self.ROOM * strokes / ink.size)
                worst, marks = max((worst, marks), (layers, number))
        ok = worst <= (self.limit or 0)
        reason = "" if ok else f"{marks} marks lie {worst:.1f} layers deep"
        return self.verdict(ok, reason, worst)


def _crowds(trace: Trace, apart: frozenset[str]) -> Iterator[tuple[Axes, list[Element]]]:
    """Marks by panel, with lines and thin bars that others of their like hide."""
    drawn_on = [e for e in trace.elements if e.role in COUNTED_ROLES and e.on_canvas]
    marks = [e for e in drawn_on if e.visible_px != 0 or _thin(e)]
    marks = [e for e in marks if e.kind not in apart and "level" not in e.attrs]
    for axes in trace.axes:
        yield axes, [e for e in marks if e.axes == axes.index]


def _thin(e: Element) -> bool:
    """Whether it is a line, or a bar less than two pixels across."""
    narrow = e.bbox and min(e.bbox[2] - e.bbox[0], e.bbox[3] - e.bbox[1]) < 2
    return e.kind == "line" or bool(narrow)


def _nested(crowd: list[Element]) -> bool:
    """Whether most shapes lie within the one painted before: their rims can be told apart."""
    boxes = np.array([e.bbox for e in crowd if e.bbox and "count" not in e.attrs])
    if len(boxes) < Density.LEAST_STROKES:
        return False
    inner = (boxes[1:, :2] > boxes[:-1, :2] + 1) & (boxes[1:, 2:] < boxes[:-1, 2:] - 1)
    return bool(inner.all(axis=1).mean() > 0.8)


def _ink(subject: Subject, box: Box, paper: str) -> Mask:
    """What is drawn within a box on paper of that color."""
    part = crop(subject.pixels, box)
    return drawn(part, rgb(paper)) if part.size else np.zeros((1, 1), bool)


def _paint(element: Element, scale: float) -> float:
    """Pixels that it would cover alone, times its opacity; `scale` is pixels to a point.

    White fills leave the paper as it is: of such shapes only the outline counts.
    """
    number = int(element.attrs.get("count", 1))
    color = element.facecolor or element.edgecolor or "#000000ff"
    opacity = int(color[7:9] or "ff", 16) / 255
    return number * opacity * _cover(element, scale)


def _cover(element: Element, scale: float) -> float:
    path = vertices(element)
    if element.kind == "marker" and "item" in element.attrs:
        wide, high = element.attrs["item"]
        return math.pi / 4 * wide * high if max(wide, high) >= SPECK else 0.0
    if element.kind == "marker":
        return math.pi / 4 * ((element.size or 6.0) * scale) ** 2
    stroke = max(1.0, (element.linewidth or 1.0) * scale)
    if _stroked(element):
        width = max(stroke, 3.0) if element.kind == "arrow" else stroke
        return _stroke_length(element, path) * width
    if element.bbox is None:
        return 0.0
    if element.kind == "polygon" and len(path) > 2:
        return outline_area(path)
    rim = stroke if element.edgecolor and element.kind == "rectangle" else 0.0
    wide, high = element.bbox[2] - element.bbox[0] + rim, element.bbox[3] - element.bbox[1] + rim
    return wide * high * (math.pi / 4 if element.kind in ("circle", "ellipse", "wedge") else 1.0)


def _stroked(element: Element) -> bool:
    """Whether it is a line or an outline."""
    line = element.kind in ("line", "curve", "arc", "arrow")
    return line or (element.kind != "marker" and _unfilled(element))


def _stroke_length(element: Element, path: Path) -> float:
    if element.bbox and element.kind in ("circle", "ellipse", "arc"):
        size = element.bbox[2] - element.bbox[0], element.bbox[3] - element.bbox[1]
        path = _round(element) * size
    return float(lengths(path).sum()) if len(path) > 1 else 0.0


def _round(element: Element) -> Path:
    """An arc, or a whole circle, whose box has sides of 1."""
    start, stop = (float(element.attrs.get(k, v)) for k, v in (("theta1", 0), ("theta2", 360)))
    angles = np.radians(np.linspace(start, stop + 360 * (stop < start), 32))
    path = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    shape: Path = path / np.maximum(np.ptp(path, axis=0), 1e-6)
    return shape


SPECK = 4.0
"""Pixels below which the markers of a crowd are grains of a picture (fractals, attractors)."""


def _unfilled(element: Element) -> bool:
    return element.facecolor is None or min(bytes.fromhex(element.facecolor[1:7])) > 235


class FilledByLine(ImageRule):
    """A curve goes up and down so often that it fills a block, and no wave can be told from the next (A-4).

    Measured: share of its box that the line blackens, for lines with more than four vertices to a
    pixel of width that turn back at every other one; share of the panel for streamlines, and for
    contours of 80 levels and more; for wire frames, share of their ink that has ink all around.
    """

    name = "image.filled_by_line"
    threshold = 0.6
    threshold_basis = (
        "The blackest line of 441 figures of matplotlib's gallery fills 0.58 of its box (a hundred "
        "periods of a sine)."
    )

    VERTICES_PER_PIXEL, REVERSALS, LEVELS = 4.0, 0.15, 80

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        flat = {a.index for a in trace.axes if a.dimension == "2D"}
        lines = (e for e in visible_marks(trace) if e.axes in flat and self._oscillates(e))
        grounds = papers(trace)
        shares = [
            float(_ink(subject, e.bbox, grounds.get(e.axes, grounds[None])).mean())
            for e in lines
            if e.bbox
        ]
        shares += [
            float(_ink(subject, a.bbox, grounds.get(a.index, grounds[None])).mean())
            for a in trace.axes
            if a.index in flat and self._crowded(trace, a)
        ]
        shares += [
            _solid(_ink(subject, e.bbox, grounds.get(e.axes, grounds[None])))
            for e in visible_marks(trace)
            if e.attrs.get("surface") == "wireframe" and e.bbox and not _behind_faces(e, trace)
        ]
        worst = max(shares, default=0.0)
        ok = worst <= (self.limit or 0)
        return self.verdict(ok, "" if ok else f"a line blackens {worst:.0%} of its box", worst)

    def _crowded(self, trace: Trace, axes: Axes) -> bool:
        """Whether streamlines, or very many contour lines, run through the panel."""
        own = [e for e in trace.elements if e.axes == axes.index and e.role == "data"]
        levels = sum(e.kind == "curve" and "level" in e.attrs for e in own)
        return levels >= self.LEVELS or any(e.attrs.get("part") == "streamlines" for e in own)

    def _oscillates(self, e: Element) -> bool:
        if e.kind != "line" or e.bbox is None or e.facecolor:
            return False
        many = int(e.attrs.get("vertices", 0)) > self.VERTICES_PER_PIXEL * (e.bbox[2] - e.bbox[0])
        if not many or e.bbox[2] - e.bbox[0] < 40:
            return False
        steps = np.diff(vertices(e)[:, 1])
        return bool(len(steps) > 2 and (steps[1:] * steps[:-1] < 0).mean() > self.REVERSALS)


def _behind_faces(frame: Element, trace: Trace) -> bool:
    """Whether other surfaces color the paper about a wire frame."""
    return any(
        e.kind in ("mesh", "face", "polygon") and e.facecolor and e.bbox and frame.bbox
        and shared_area(e.bbox, frame.bbox) > 0
        for e in visible_marks(trace)
    )  # fmt: skip


def _solid(ink: Mask, deep: int = 3) -> float:
    """Share of the drawn pixels that lie at least so deep within drawn ones."""
    rows = np.logical_and.reduce([ink[k : len(ink) - 2 * deep + k] for k in range(2 * deep + 1)])
    wide = ink.shape[1] - 2 * deep
    inner = np.logical_and.reduce([rows[:, k : wide + k] for k in range(2 * deep + 1)])
    return float(inner.sum() / max(1, ink.sum()))
