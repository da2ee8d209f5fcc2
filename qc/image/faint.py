"""Data that hardly differ from the paper they are drawn on (A-3)."""

from collections.abc import Iterator

import numpy as np

from qc.elements import panels, papers, visible_marks
from qc.image.canvas import framed
from qc.image.paths import Culprit, PathRule
from qc.pixels import contrast, rgb
from qc.shapes import FILLED
from tracer.colors import on_white
from tracer.trace import Element, Trace


class FaintData(PathRule):
    """Curves or marks in almost the color of the paper: a reader sees an empty chart (A-3).

    Judged are lines, curves and markers that the legend names, lines in a panel that nothing fills, and
    framed panels whose marks are all faint; other faint things are backgrounds. Measured: least contrast ratio (WCAG) to the panel's color.
    """

    name = "image.faint_data"
    threshold = 1.12
    at_least = True
    threshold_basis = (
        "The palest curve with a name in 441 figures of matplotlib's gallery has 1.26, in 231 figures "
        "of templates 3.4; #fffde0 on white has 1.03."
    )
    complaint = "can hardly be told from the paper (contrast {:.2f})"

    NAMED = ("line", "curve", "marker")
    OTHER = ("text", "image", "mesh", "face")

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        grounds = papers(trace)
        for axes in (a for a in panels(trace) if framed(a, trace)):
            own = [
                e for e in visible_marks(trace) if e.axes == axes.index and "count" not in e.attrs
            ]
            ground = rgb(grounds.get(axes.index, grounds[None])).astype(float)
            shades = [(_contrast(e, ground), e) for e in own if e.kind not in self.OTHER]
            if shades and len(shades) == len([e for e in own if e.kind != "text"]):
                yield max(shades, key=lambda pair: pair[0])
            filled = any(e.kind in FILLED - {"marker"} for e in own)
            for shade, e in shades:
                alone = e.kind == "line" and not filled and shade > 1 and e.role == "data"
                if alone or (e.kind in self.NAMED and e.label in axes.legend):
                    yield shade, e


def _contrast(e: Element, ground: np.typing.NDArray[np.float64]) -> float:
    """The greater contrast of its fill and its stroke; what has neither color stands out."""
    colors = [c for c in (e.facecolor, e.edgecolor) if c and c[7:] != "00"]
    shades = (contrast(rgb(on_white(c)).astype(float), ground) for c in colors)
    return max((float(s) for s in shades), default=21.0)
