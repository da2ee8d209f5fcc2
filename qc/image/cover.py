"""Opaque boxes over data: legends, boxes of texts, panels upon panels, curtains (A-3, A-5)."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from qc.image.paths import Culprit, PathRule
from qc.pixels import Box
from qc.shapes import Path, area, lengths, shared_area, vertices
from tracer.trace import COUNTED_ROLES, Element, Trace


class Covered(PathRule):
    """A legend, a text's box, an inset, a colorbar or a giant shape hides much of the data (A-3, A-5).

    Giant are markers, and rectangles over half of the panel; what frames them is not hidden.
    Measured: share of a panel's data, averaged over elements, that lies under the opaque box: of the
    length of lines within their frame, of the area of other shapes.
    """

    name = "image.covered"
    threshold = 0.25
    threshold_basis = "In 39 figures of matplotlib's gallery at most 0.2, contour lines whose boxes reach under it."
    complaint = "hides {:.0%} of the data"

    GIANT = 0.35
    """Share of the panel's shorter side from which a marker counts as a cover."""
    CURTAIN = 0.5
    """Share of the panel from which a rectangle does."""

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        frames = {a.index: a.bbox for a in trace.axes}
        marks = [e for e in trace.elements if e.bbox and e.kind != "text" and e.axes is not None]
        marks = [e for e in marks if e.role in COUNTED_ROLES and e.on_canvas]
        for cover in trace.elements:
            if not self._covers(cover, trace):
                continue
            for axes, frame in frames.items():
                if not _apart(cover, axes, frame):
                    continue
                own = [e for e in marks if e.axes == axes and e is not cover]
                under = [e for e in own if cover.role == "legend" or e.paint < cover.paint]
                under = [e for e in under if not _nested(cover, e)]
                if under and cover.bbox:
                    hidden = sum(_under(e, cover.bbox, frame) for e in under)
                    yield hidden / len(own), cover

    def _covers(self, e: Element, trace: Trace) -> bool:
        """Whether an element is an opaque box that stands over data, not for them."""
        if e.bbox is None or e.facecolor is None or int(e.facecolor[7:9] or "ff", 16) <= 127:
            return False
        if _ground(e) or e.role in ("legend", "background"):
            return e.owner == "FancyBboxPatch" or e.axes is not None
        if e.kind not in ("marker", "rectangle") or e.axes is None:
            return False
        x0, y0, x1, y1 = frame = trace.axes[e.axes].bbox
        if e.kind == "rectangle":
            return shared_area(e.bbox, frame) > self.CURTAIN * area(frame)
        return (e.size or 0.0) * trace.figure.dpi / 72 > self.GIANT * min(x1 - x0, y1 - y0)


def _ground(e: Element) -> bool:
    """Whether it is the paper of a panel or colorbar."""
    paper = e.role == "background" or e.attrs.get("part") == "background"
    return paper and e.owner != "FancyBboxPatch"


def _apart(cover: Element, axes: int, frame: Box) -> bool:
    """Whether a cover may hide data of a panel: another panel's ground does if it lies within."""
    assert cover.bbox
    if not _ground(cover):
        return cover.axes == axes
    inset = shared_area(cover.bbox, frame) > 0.98 * area(cover.bbox)
    return cover.axes != axes and inset and area(cover.bbox) < 0.95 * area(frame)


def _nested(cover: Element, e: Element) -> bool:
    """Whether a shape of the data lies within another, as a court within its field."""
    shape = cover.kind == "rectangle" and cover.role in ("data", "annotation")
    around = e.kind in ("rectangle", "polygon", "circle", "ellipse") and e.bbox is not None
    return bool(
        shape
        and around
        and cover.bbox
        and e.bbox
        and shared_area(cover.bbox, e.bbox) > 0.98 * area(cover.bbox)
        and area(e.bbox) > area(cover.bbox)
    )


def _under(element: Element, box: Box, frame: Box) -> float:
    """Share of an element under a box: of its length within the frame, or of its own box."""
    assert element.bbox
    path = vertices(element)
    if element.kind in ("line", "curve") and len(path) > 1:
        spots = _evenly(path)
        spots = spots[_within(spots, frame)]
        return float(_within(spots, box).mean()) if len(spots) else 0.0
    return min(1.0, shared_area(element.bbox, box) / max(area(element.bbox), 1e-3))


def _evenly(path: Path, number: int = 200) -> Path:
    """Points at equal distances along a path."""
    along = np.r_[0.0, lengths(path).cumsum()]
    spots = np.linspace(0.0, along[-1], number)
    return np.stack([np.interp(spots, along, path[:, k]) for k in (0, 1)], axis=1)


def _within(points: Path, box: Box) -> NDArray[np.bool_]:
    low, high = points >= np.array(box[:2]), points <= np.array(box[2:])
    return low[:, 0] & low[:, 1] & high[:, 0] & high[:, 1]
