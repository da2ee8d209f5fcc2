"""Texts that the code writes and nobody can read, because something lies over them."""

from collections.abc import Sequence

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule
from qc.shapes import area, shared_area
from tracer.trace import Element, Trace


class CoveredText(TraceRule):
    """A text is written on the canvas and later paint covers all of it (mismatch c).

    The label of a point under a bar that is drawn later, the letters of a solid behind its faces. What
    is partly covered passes here: crowding has rules of its own. So does what stands again above
    itself, as an outline or a shadow does below its letters. Measured: such texts.
    """

    name = "consistency.covered_text"
    threshold_basis = (
        "None in 460 figures of matplotlib's gallery; in 2 of 231 of templates, by a fault of one "
        "template since mended."
    )
    silent = "no text is drawn"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        texts = [e for e in trace.elements if e.kind == "text" and e.text and e.text.strip()]
        readable = [e for e in texts if e.visible_px != 0]
        covered = [
            e
            for e in texts
            if e.visible_px == 0 and e.on_canvas and not any(_above(e, r) for r in readable)
        ]
        found = [(f"the text {e.text!r} is painted over", e) for e in covered]
        return found if texts else None


def _above(hidden: Element, seen: Element) -> bool:
    """Whether the same words stand at the same place."""
    if hidden.text != seen.text or hidden.bbox is None or seen.bbox is None:
        return False
    return shared_area(hidden.bbox, seen.bbox) > 0.5 * area(hidden.bbox)
