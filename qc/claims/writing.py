"""What texts of a figure say, with the markup of mathematics taken out."""

import re
from functools import lru_cache

LATEX = {"pi": "π", "theta": "θ", "alpha": "α", "beta": "β", "gamma": "γ", "phi": "φ", "lambda": "λ",
         "cdot": "·", "times": "×", "circ": "°", "degree": "°", "leq": "≤", "geq": "≥", "sqrt": "√",
         "infty": "∞", "approx": "≈", "neq": "≠", "pm": "±", "Delta": "Δ", "omega": "ω", "rho": "ρ", "sigma": "σ", "mu": "μ", "varphi": "φ"}  # fmt: skip
COMMAND = re.compile(rf"\\({'|'.join(LATEX)})(?![A-Za-z])")
FRACTION = re.compile(r"\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}")
SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
SCRIPT_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "01234567890123456789")
DROPPED = re.compile(
    r"\\(?:(?:mathrm|mathbf|mathit|text|vec|hat|left|right|quad)\b|[,;!])|[{}$\\_^\s]"
)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A text as it looks, for comparison: `$x_1^2$` → `x12`, `\\pi` → `π`; no spaces, lower case."""
    text = FRACTION.sub(r"(\1)/(\2)", text)
    text = COMMAND.sub(lambda match: LATEX[match[1]], text)
    text = text.replace("′", "'").replace("’", "'").replace("−", "-").replace("\\prime", "'")
    return DROPPED.sub("", text).translate(SCRIPT_DIGITS).lower()


def readable(text: str) -> str:
    """A text as a caption would write it: no markup, one line, real minus signs as hyphens."""
    bare = re.sub(r"_(?=\{?\d)", "", text)
    bare = re.sub(r"\\(?:mathrm|mathbf|mathit|text|vec)\b|[$\\{}]", "", bare)
    return (
        re.sub(r"\s+", " ", bare.replace("−", "-").replace("′", "'")).strip().translate(SUBSCRIPTS)
    )
