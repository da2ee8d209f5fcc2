"""Stage `code`: what the script says of itself, without running it."""

from qc.base import Rule
from qc.code.dependence import AbsolutePaths, External, Imports, Parse, Unseeded
from qc.code.structure import DeadCode, Figures, Length, Literals
from qc.code.suitability import Suitability

RULES: tuple[type[Rule], ...] = (
    Parse, Imports, External, Unseeded, AbsolutePaths, DeadCode, Figures, Length, Literals,
    Suitability,
)  # fmt: skip
