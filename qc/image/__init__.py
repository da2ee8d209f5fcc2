"""Stage `image`: technical defects that can be measured; matters of taste never fail."""

from qc.base import Rule
from qc.image.angles import DetachedAngle
from qc.image.attached import DetachedArrow, LostNote
from qc.image.canvas import Aspect, Blank, EmptyChart, OffCanvas, Small
from qc.image.cover import Covered
from qc.image.curves import Pole, Spike, StrayLine
from qc.image.density import Density, FilledByLine
from qc.image.faint import FaintData
from qc.image.labels import DetachedLabel, ScatteredNames
from qc.image.layout import BlankArea, Flattened, LostContent, PanelsOverlap, Squeezed
from qc.image.legible import DrownedText, LowContrast
from qc.image.order import Fold
from qc.image.outlines import CrossedOutline, CutShape, OpenOutline
from qc.image.text import LabelOverlap, MissingGlyphs, TextCut, TinyText

RULES: tuple[type[Rule], ...] = (
    Blank, EmptyChart, FaintData, Spike, Pole, Fold, StrayLine, OpenOutline, CrossedOutline, CutShape, OffCanvas,
    DetachedArrow, LostNote, DetachedLabel, ScatteredNames, DetachedAngle, Density, FilledByLine,
    BlankArea, LostContent, Squeezed, Flattened, PanelsOverlap, Covered,
    TextCut, LabelOverlap, TinyText, LowContrast, DrownedText, MissingGlyphs, Small, Aspect,
)  # fmt: skip
