"""Rules on the layout: blank sheets, lost drawings, panels and legends over each other (A-5)."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

import numpy as np

from icc.record import Verdict
from qc.base import Subject
from qc.elements import panels, papers, visible_marks
from qc.image.canvas import ImageRule, reference
from qc.image.paths import Culprit, PathRule, drawn_paths, words_of
from qc.pixels import Mask, drawn, rgb
from qc.shapes import area, shared_area
from tracer.trace import Axes, Element, Trace

GRID = 40
"""Cells a side in which blank area is measured."""


class BlankArea(ImageRule):
    """Most of the sheet is one blank rectangle: the drawing was put into a corner (A-5).

    Margins, and the free part beside a curve, are ordinary; so is what lies between the shapes of a
    panel, however sparse. Measured: share of the canvas that the largest rectangle takes in which
    there is no ink, and which lies outside the bounding box of all shapes of each panel.
    """

    name = "image.blank_area"
    threshold = 0.44
    threshold_basis = (
        "Of 441 figures of matplotlib's gallery one that shows images in a corner and four without data "
        "have more, the others at most 0.43; 231 of templates 0.23, 61 by hand 0.35; a drawing in one "
        "half of its sheet has 0.5."
    )

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        ink = subject.ink.copy()
        own = defaultdict(list)
        for e in visible_marks(trace):
            if e.bbox and e.kind != "text":
                own[e.axes].append(e.bbox)
        for boxes in own.values():
            x0, y0 = np.clip(np.min(boxes, axis=0)[:2], 0, None).astype(int)
            x1, y1 = np.clip(np.max(boxes, axis=0)[2:], 0, None).astype(int)
            ink[y0:y1, x0:x1] = True
        share = largest_blank(ink)
        if share > (self.limit or 0):
            share = largest_blank(ink | self._paint(subject, trace))
        ok = share <= (self.limit or 0)
        return self.verdict(ok, "" if ok else f"{share:.0%} of the sheet is one blank area", share)

    def _paint(self, subject: Subject, trace: Trace) -> Mask:
        """What differs from every paper: the commonest color may be paint."""
        grounds = {rgb(c).tobytes(): rgb(c) for c in papers(trace).values()}
        painted = [drawn(subject.pixels, g) for g in grounds.values()]
        mask: Mask = np.logical_and.reduce(painted)
        return mask


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

    Lines right across the frame are none of the content. Measured: 0.1 over the content's extent, as
    a share of the panel's side; above 1 the content is lost.
    """

    name = "image.lost_content"
    threshold = 1
    threshold_basis = "381 figures of matplotlib's gallery reach 0.91, 53 of templates 0.24."
    complaint = "is all that the panel shows, {:.1f} times too small to be made out"

    LEAST = 0.1

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        marks = [e for e in visible_marks(trace) if e.bbox and e.kind != "text"]
        for axes in panels(trace):
            own = [e for e in marks if e.axes == axes.index]
            if any(e.kind in ("line", "curve", "polygon") and not reference(e) for e in own):
                own = [e for e in own if not reference(e)]
            if not own or not axes.axis_on:
                continue
            boxes = np.array([e.bbox for e in own])
            frame = np.array(axes.bbox)
            low = np.maximum(boxes[:, :2].min(axis=0), frame[:2])
            high = np.minimum(boxes[:, 2:].max(axis=0), frame[2:])
            extent = float(((high - low) / (frame[2:] - frame[:2])).max())
            yield self.LEAST / max(extent, 1e-3), own[0]


class Squeezed(ImageRule):
    """Equal scales press a panel flat: its frame is a strip in which nothing can be made out (A-5).

    Measured: shorter side in pixels of the flattest panel that draws a frame and holds data.
    """

    name = "image.squeezed"
    threshold = 20
    at_least = True
    threshold_basis = (
        "The flattest panel of 441 figures of matplotlib's gallery is 32 px high (a band for spans), of "
        "61 by hand 226; a long wave on equal scales measured 5."
    )

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        filled = {e.axes for e in trace.elements if e.counted}  # frames may hide what is so flat
        sides = [
            min(a.bbox[2] - a.bbox[0], a.bbox[3] - a.bbox[1])
            for a in panels(trace)
            if a.axis_on and a.dimension == "2D" and a.index in filled
        ]
        if not sides:
            return self.verdict(None, "no panel draws a frame around data")
        ok = min(sides) >= (self.limit or 0)
        reason = "" if ok else f"a panel is only {min(sides):.0f} px across"
        return self.verdict(ok, reason, min(sides))


class Flattened(PathRule):
    """One value, far from all others, presses them flat on the frame's edge (A-5).

    Judged are bars, markers, and lines of few vertices on linear scales, where the others differ from
    each other; figures that speak of an outlier or impulse mean it. A curve that outgrows others so
    far that all of them together are one straight line counts too. Measured: share of the frame's
    side over which all but the one farthest value (of eight and more, two) spread; of the other
    curves, ten times their share.
    """

    name = "image.flattened"
    threshold = 0.02
    at_least = True
    threshold_basis = (
        "In 441 figures of matplotlib's gallery and 231 of templates the others spread over 0.28 and more "
        "where one value is farthest; powers of two still over 0.25."
    )
    complaint = "and others lie flat: one value far away leaves them {:.1%} of the frame"

    SAID = re.compile(r"outlier|impuls|delta|dirac|anomal", re.IGNORECASE)
    LEAST, DISTINCT, COARSE = 5, 3, 60
    CURVES, NOISE = 10.0, 1e-6

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        if self.SAID.search(words_of(trace)):
            return
        for axes in panels(trace):
            own = [e for e in drawn_paths(trace, "line", "marker") if e.axes == axes.index]
            own += [e for e in trace.elements if e.axes == axes.index and _bar(e)]
            if axes.dimension == "2D" and own:
                for way, scale in enumerate((axes.xscale, axes.yscale)):
                    if scale == "linear":
                        yield self._spread(own, axes, way), own[0]
                if axes.yscale == "linear":
                    yield self.CURVES * self._others(own, axes), own[0]

    def _spread(self, own: list[Element], axes: Axes, way: int) -> float:
        """Share of the frame that all values but the farthest take; 1 where it does not apply."""
        places = [place for e in own for place in self._places(e, way)]
        if len(places) < self.LEAST:
            return 1.0
        pixels, values = np.array(sorted(places)).T
        far = 1 if len(places) < 8 else 2
        rest = min(
            (slice(far, None), slice(None, -far)), key=lambda cut: float(np.ptp(pixels[cut]))
        )
        side = axes.bbox[way + 2] - axes.bbox[way]
        alone = np.ptp(pixels) > 0.5 * side and len(np.unique(values[rest])) > self.DISTINCT
        return float(np.ptp(pixels[rest]) / side) if alone else 1.0

    def _others(self, own: list[Element], axes: Axes) -> float:
        """Share of the frame's height that all curves but the tallest take; 1 where there are none."""
        tall = sorted((h, e.id) for e in own if (h := _height(e)) > self.NOISE)
        rest = [e for e in own if e.id in {name for _, name in tall[:-1]}]
        levels = [float(p[1]) for e in rest for p in e.pixels or ()]
        return float(np.ptp(levels)) / (axes.bbox[3] - axes.bbox[1]) if levels else 1.0

    def _places(self, e: Element, way: int) -> Iterator[tuple[float, float]]:
        """Pixels and data of its values along one axis: vertices, or the far corner of a bar."""
        ends = list(zip(e.pixels or (), e.data or (), strict=False))
        if e.kind == "rectangle":
            ends = ends[2:3]
        if len(ends) <= self.COARSE:
            yield from ((float(p[way]), float(d[way])) for p, d in ends)


def _height(e: Element) -> float:
    """Over which a curve goes up and down, in data."""
    return float(np.ptp([p[1] for p in e.data])) if e.kind == "line" and e.data else 0.0


def _bar(e: Element) -> bool:
    return e.kind == "rectangle" and e.role == "data" and "height" in e.attrs and e.on_canvas


class PanelsOverlap(ImageRule):
    """Two panels, or the labels of one and another panel, lie on each other, so that they mix (A-5).

    Insets lie within their panel and twins on it; both are meant.
    Measured: share of the smaller panel that another one overlaps, of a label if it lies wholly there.
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
        astray = max((self._inside_another(e, shown) for e in trace.elements), default=0.0)
        worst = max(worst, astray if astray > self.NESTED else 0.0)
        ok = worst <= (self.limit or 0)
        return self.verdict(ok, "" if ok else f"two panels overlap by {worst:.0%}", worst)

    def _inside_another(self, e: Element, shown: list[Axes]) -> float:
        """Share of a label that stands in a panel beside its own."""
        home = next((a for a in shown if a.index == e.axes), None)
        if e.role not in ("axis_label", "tick_label", "title") or home is None or not e.bbox:
            return 0.0
        if e.kind != "text" or not e.visible_px or home.dimension != "2D":
            return 0.0
        others = [a for a in shown if a.dimension == "2D" and not shared_area(a.bbox, home.bbox)]
        return max((shared_area(e.bbox, a.bbox) for a in others), default=0.0) / max(
            1.0, area(e.bbox)
        )
