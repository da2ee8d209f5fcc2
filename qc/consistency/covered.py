"""Texts that the code writes and nobody can read, because something lies over them."""

from collections.abc import Sequence

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule
from tracer.trace import Trace


class CoveredText(TraceRule):
    """A text is written on the canvas and later paint covers all of it (mismatch c).

    The label of a point under a bar that is drawn later, the letters of a solid behind its faces. What
    is partly covered passes here: crowding has rules of its own. Measured: such texts.
    """

    name = "consistency.covered_text"
    threshold_basis = (
        "None in 460 figures of matplotlib's gallery; in 2 of 231 of templates, by a fault of one "
        "template since mended."
    )
    silent = "no text is drawn"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        texts = [e for e in trace.elements if e.kind == "text" and e.text and e.text.strip()]
        covered = [e for e in texts if e.visible_px == 0 and e.on_canvas]
        found = [(f"the text {e.text!r} is painted over", e) for e in covered]
        return found if texts else None
