"""Stages `consistency` (drawing against code and template) and `caption` (words against drawing)."""

from qc.base import Rule
from qc.consistency.caption import CaptionClaims, CaptionNumbers, ExplainedCode
from qc.consistency.declared import Collapsed, Lost
from qc.consistency.drawing import Facts, Oracle, Reexecution
from qc.consistency.formulas import Formulas
from qc.consistency.graphs import BarNames, Structure
from qc.consistency.legends import ColorNames, LegendColors, PhantomEntries
from qc.consistency.mapping import Angles, Coordinates, SortedBars, ValueLabels
from qc.consistency.outlines import BrokenSolid, LongCube, NamedShape, SquashedCircle
from qc.consistency.stated import StatedCounts, StatedKind, StatedNames

RULES: tuple[type[Rule], ...] = (
    Reexecution, Oracle, Facts, Collapsed, SquashedCircle, StatedKind, NamedShape, StatedCounts,
    StatedNames, Structure, Lost, PhantomEntries, BarNames,
    LongCube, BrokenSolid, ValueLabels, Coordinates, Angles, LegendColors, ColorNames, SortedBars,
    Formulas,
)  # fmt: skip
CAPTION_RULES: tuple[type[Rule], ...] = (CaptionNumbers, CaptionClaims, ExplainedCode)
