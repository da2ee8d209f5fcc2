"""Stage `code`: what the script says of itself, without running it."""

from qc.base import Rule
from qc.code.chance import Arithmetic, Chance, MagicNumbers
from qc.code.dependence import AbsolutePaths, External, Imports, Parse, Unseeded
from qc.code.hygiene import Format, Secrets
from qc.code.state import HiddenState
from qc.code.structure import DeadCode, Figures, Length, Literals
from qc.code.suitability import Suitability

RULES: tuple[type[Rule], ...] = (
    Parse, Format, Imports, External, Unseeded, Chance, Arithmetic, MagicNumbers, HiddenState,
    DeadCode, Length, Literals, AbsolutePaths, Secrets, Figures,
    Suitability,
)  # fmt: skip
