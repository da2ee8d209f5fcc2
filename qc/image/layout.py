"""Rules on the layout: blank sheets, lost drawings, panels and legends over each other (A-5)."""

from collections.abc import Iterator
from itertools import combinations

import numpy as np

from icc.record import Verdict
from qc.base import Subject
from qc.elements import panels, papers, visible_marks
from qc.image.canvas import ImageRule
from qc.image.paths import Culprit, PathRule
from qc.pixels import Box, Mask, drawn, rgb
from qc.shapes import area, shared_area, vertices
from tracer.trace import Element, Trace

GRID = 40
"""Cells a side in which blank area is measured."""


class BlankArea(ImageRule):
    """Most of the sheet is one blank rectangle: the drawing was put into a corner (A-5).

    Margins, and the free part beside a curve, are ordinary. Measured: share of the canvas that the
    largest rectangle without any ink takes.
    """

    name = "image.blank_area"
    threshold = 0.48
    threshold_basis = (
        "99 of 100 of 441 figures of matplotlib's gallery have at most 0.47, 231 template figures at most "
        "0.29; a drawing in one half of its sheet has 0.5 and more."
    )

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        share = largest_blank(subject.ink)
        if share > (
            self.limit or 0
        ):  # the commonest color may be paint: look again, from the paper
            grounds = {rgb(c).tobytes(): rgb(c) for c in papers(trace).values()}
            share = largest_blank(
                np.logical_and.reduce([drawn(subject.pixels, g) for g in grounds.values()])
            )
        ok = share <= (self.limit or 0)
        return self.verdict(ok, "" if ok else f"{share:.0%} of the sheet is one blank area", share)


def largest_blank(ink: Mask) -> float:
    """Share of the largest rectangle of cells without ink, on a grid of `GRID` × `GRID`."""
    rows, columns = (np.linspace(0, n, GRID + 1).astype(int)[:-1] for n in ink.shape)
    counts = np.add.reduceat(np.add.reduceat(ink, rows, axis=0, dtype=np.int32), columns, axis=1)
    best, heights = 0, [0] * GRID
    for row in (counts > 0).tolist():
        heights = [0 if filled else h + 1 for filled, h in zip(row, heights, strict=True)]
        best = max(best, _largest_under(heights))
    return best / GRID**2


def _largest_under(heights: list[int]) -> int:
    """Area of the largest rectangle under a skyline."""
    best = 0
    open_: list[tuple[int, int]] = []
    for end, height in enumerate([*heights, 0]):
        start = end
        while open_ and open_[-1][1] >= height:
            start, tall = open_.pop()
            best = max(best, tall * (end - start))
        open_.append((start, height))
    return best


class LostContent(PathRule):
    """Limits far too wide: all that a panel shows is a speck in an empty frame (A-5).

    Measured: the smaller of 1 and 0.1 over the content's extent, as a share of the panel's side;
    above 1 the content is lost.
    """

    name = "image.lost_content"
    threshold = 1
    threshold_basis = "381 figures of matplotlib's gallery reach 0.91, 53 of templates 0.24."
    complaint = "is all that the panel shows, {:.1f} times too small to be made out"

    LEAST = 0.1

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        marks = [e for e in visible_marks(trace) if e.bbox and e.kind != "text"]
        for axes in panels(trace):
            own = [e for e in marks if e.axes == axes.index and e.bbox]
            if not own or not axes.axis_on:
                continue
            boxes = np.array([e.bbox for e in own])
            frame = np.array(axes.bbox)
            low = np.maximum(boxes[:, :2].min(axis=0), frame[:2])
            high = np.minimum(boxes[:, 2:].max(axis=0), frame[2:])
            extent = float(((high - low) / (frame[2:] - frame[:2])).max())
            yield self.LEAST / max(extent, 1e-3), own[0]


class PanelsOverlap(ImageRule):
    """Two panels lie partly on each other, so that frames and data mix (A-5).

    Insets lie within their panel and twins on it; both are meant.
    Measured: share of the smaller panel that another one overlaps.
    """

    name = "image.panels_overlap"
    threshold = 0.05
    threshold_basis = "Flat panels of 160 figures of matplotlib's gallery do not overlap, boxes of 3-D ones by 0.02."

    NESTED = 0.98

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        shown = [a for a in panels(trace) if a.axis_on]
        if len(shown) < 2:
            return self.verdict(None, "there is only one panel")
        shares = (
            shared_area(a.bbox, b.bbox) / max(1.0, min(area(a.bbox), area(b.bbox)))
            for a, b in combinations(shown, 2)
        )
        worst = max((s for s in shares if s < self.NESTED), default=0.0)
        ok = worst <= (self.limit or 0)
        return self.verdict(ok, "" if ok else f"two panels overlap by {worst:.0%}", worst)


class Covered(PathRule):
    """The legend lies on the data and hides much of them (A-5).

    Measured: share of the data, averaged over elements, that lies under an opaque legend box.
    """

    name = "image.covered"
    threshold = 0.25
    threshold_basis = "In 39 figures of matplotlib's gallery at most 0.2, contour lines whose boxes reach under it."
    complaint = "hides {:.0%} of the data"

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        marks = [
            e for e in visible_marks(trace) if e.bbox and e.kind not in ("image", "mesh", "text")
        ]
        for box in trace.elements:
            opaque = box.facecolor is not None and int(box.facecolor[7:9] or "ff", 16) > 127
            if box.role == "legend" and box.owner == "FancyBboxPatch" and box.bbox and opaque:
                hidden = [_under(e, box.bbox) for e in marks if e.axes == box.axes]
                if hidden:
                    yield float(np.mean(hidden)), box


def _under(element: Element, box: Box) -> float:
    """Share of an element under a box: of its vertices, or of its own box."""
    assert element.bbox
    path = vertices(element)
    if element.kind in ("line", "curve", "marker") and len(path):
        return float(((path >= box[:2]) & (path <= box[2:])).all(axis=1).mean())
    return min(1.0, shared_area(element.bbox, box) / max(area(element.bbox), 1e-3))
