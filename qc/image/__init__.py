"""Stage `image`: technical defects that can be measured; matters of taste never fail."""

from qc.base import Rule
from qc.image.canvas import Aspect, Blank, EmptyChart, OffCanvas, Small
from qc.image.text import LabelOverlap, LowContrast, MissingGlyphs, TextCut, TinyText

RULES: tuple[type[Rule], ...] = (
    Blank, EmptyChart, OffCanvas, TextCut, LabelOverlap, TinyText, LowContrast, MissingGlyphs,
    Small, Aspect,
)  # fmt: skip
