"""Stages `consistency` (drawing against code and template) and `caption` (words against drawing)."""

from qc.base import Rule
from qc.consistency.caption import CaptionClaims, CaptionNumbers, ExplainedCode
from qc.consistency.drawing import Facts, Oracle, Reexecution
from qc.consistency.stated import StatedCounts

RULES: tuple[type[Rule], ...] = (Reexecution, Oracle, Facts, StatedCounts)
CAPTION_RULES: tuple[type[Rule], ...] = (CaptionNumbers, CaptionClaims, ExplainedCode)
