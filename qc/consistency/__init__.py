"""Stages `consistency` (drawing against code and template) and `caption` (words against drawing)."""

from qc.base import Rule
from qc.consistency.axislabels import AxisLabels
from qc.consistency.barlayout import BarLayout
from qc.consistency.caption import CaptionClaims, CaptionNumbers, ExplainedCode
from qc.consistency.chains import Chains
from qc.consistency.closing import PartTurn, Unclosed
from qc.consistency.counted import DeclaredCount
from qc.consistency.covered import CoveredText
from qc.consistency.curves import StatedCurve
from qc.consistency.declared import Collapsed, Hidden, Lost
from qc.consistency.domains import KnownPlaces
from qc.consistency.drawing import Facts, Oracle, Reexecution
from qc.consistency.equalities import Equalities
from qc.consistency.extremes import Extremes
from qc.consistency.formulas import Formulas
from qc.consistency.graphs import BarNames, Structure
from qc.consistency.hues import SaidColors
from qc.consistency.ignored import Ignored
from qc.consistency.keyed import Keyed
from qc.consistency.kinds import StatedKind
from qc.consistency.lattices import Lattices
from qc.consistency.layout import Arrangement, ClockHands
from qc.consistency.legends import ColorNames, DeclaredColors, LegendColors, PhantomEntries
from qc.consistency.lettered import Arrows, Lettered
from qc.consistency.lobes import Lobes
from qc.consistency.looks import StatedLooks
from qc.consistency.loops import OpenLoop
from qc.consistency.loose import LooseEnds
from qc.consistency.mapping import Angles, Coordinates, SortedBars, ValueLabels
from qc.consistency.matrices import Matrix
from qc.consistency.measures import Measures
from qc.consistency.moved import Moved
from qc.consistency.naming import ExchangedAxes, ExchangedLabels
from qc.consistency.orders import Chronology, NumberLine
from qc.consistency.outlines import NamedShape, SquashedCircle
from qc.consistency.pairing import Pairing
from qc.consistency.panelgrid import PanelGrid
from qc.consistency.phases import Phases
from qc.consistency.pointed import PointValues
from qc.consistency.polar import PolarCurve, Radar
from qc.consistency.ranges import SaidRange
from qc.consistency.rasters import Rasters
from qc.consistency.relations import Relations
from qc.consistency.rings import FullTurn
from qc.consistency.roundness import RoundSolid
from qc.consistency.scales import ColorScale
from qc.consistency.sequences import SaidOrder
from qc.consistency.sides import Sides
from qc.consistency.skipped import SkippedItems
from qc.consistency.solids import BrokenSolid, LongCube, SolidParts
from qc.consistency.stated import StatedCounts, StatedNames
from qc.consistency.surfaces import NamedSurface
from qc.consistency.tallies import Tallies
from qc.consistency.topology import Topology
from qc.consistency.units import AngleUnits
from qc.consistency.vectors import VectorLayout
from qc.consistency.wordings import Wordings

RULES: tuple[type[Rule], ...] = (
    Reexecution, Oracle, Facts, Collapsed, SquashedCircle, StatedKind, NamedShape, StatedCounts,
    StatedNames, Structure, Lost, PhantomEntries, BarNames,
    LongCube, BrokenSolid, ValueLabels, Coordinates, Angles, LegendColors, ColorNames, SortedBars,
    Formulas, Relations, Lettered, Arrows, ExchangedAxes, SkippedItems,
    Unclosed, Chronology, NumberLine, StatedLooks, Hidden, CoveredText, StatedCurve,
    ExchangedLabels, Pairing, DeclaredCount, PartTurn, Arrangement, PolarCurve, ClockHands, SolidParts,
    AngleUnits, Matrix, Radar, Measures, NamedSurface, Lobes, SaidRange, Tallies, DeclaredColors,
    Keyed, SaidColors, Extremes, Wordings, SaidOrder, Sides, AxisLabels, KnownPlaces,
    Rasters, Chains, PointValues, ColorScale,
    BarLayout, FullTurn, RoundSolid, Topology, OpenLoop, PanelGrid, Equalities, LooseEnds, VectorLayout, Ignored, Moved, Phases, Lattices,
)  # fmt: skip
CAPTION_RULES: tuple[type[Rule], ...] = (CaptionNumbers, CaptionClaims, ExplainedCode)
