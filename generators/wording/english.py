"""Exact English: numbers, articles, quotation, sentences. Pure functions of their arguments."""

import re
from collections.abc import Sequence

from templates.prose import Say

number = Say.number
counted = Say.count
listing = Say.listing
an = Say.an

LETTERS = {
    "pi": "π", "theta": "θ", "alpha": "α", "beta": "β", "gamma": "γ", "phi": "φ", "varphi": "φ",
    "lambda": "λ", "omega": "ω", "rho": "ρ", "sigma": "σ", "mu": "μ", "Delta": "Δ", "infty": "∞",
    "circ": "°", "degree": "°", "prime": "′",
}  # fmt: skip
OPERATORS = {
    "cdot": "·", "times": "×", "leq": "≤", "geq": "≥", "approx": "≈", "neq": "≠", "pm": "±",
    **{name: name for name in ("sin", "cos", "tan", "exp", "ln", "log", "cosh", "sinh")},
}  # fmt: skip
SCRIPTS = {
    "^": str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"),
    "_": str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"),
}
_STYLE_WRAPPER = re.compile(r"\\math(?:default|rm|bf|it)\{([^{}]*)\}")
_LEANING = re.compile(
    r"(?i)^(?:both|each|here|there(?! (?:is|are))|such|another|hence|therefore|so|thus|likewise|one of"
    r"|the (?:latter|former|two|others?|rest|remaining))\b"
    r"|^(?:[\w'-]+,? ){0,4}?(?:its|it(?! follows)|they|their|them|these|those|this|which)\b"
)


def every(count: int) -> str:
    """How a whole group is opened: `both`, `all three` …; for a count of two or more."""
    return "both" if count == 2 else f"all {number(count)}"


def legible(text: str) -> str:
    """A drawn string on one line as it looks: simple mathtext decoded, involved mathtext left raw."""
    line = _STYLE_WRAPPER.sub(r"\1", " ".join(text.split()))
    if "$" not in line:
        return line
    decoded = re.sub(r"\\(?:[,;!]|quad\b)", " ", line.replace("{-}", "-"))
    decoded = re.sub(r"\\([A-Za-z]+)( ?)", _sign, decoded)
    decoded = re.sub(r" *([≤≥]) *", r" \1 ", decoded)
    decoded = re.sub(r"([_^])(?:\{(\w+)\}|(\w))", _raised, decoded).replace("$", "")
    decoded = re.sub(r"\\sqrt\{([^{}]*)\}", _root, decoded)
    return line if involved(decoded) else " ".join(decoded.split())


def _sign(command: re.Match[str]) -> str:
    """A mathtext command as a sign; the space that only ends a letter's name goes with it."""
    name, space = command.groups()
    return LETTERS.get(name) or OPERATORS.get(name, f"\\{name}") + space


def _root(radical: re.Match[str]) -> str:
    """√2, √y; more than one letter or number under the root goes into parentheses."""
    return f"√{radical[1]}" if re.fullmatch(r"\w|[\d.]+", radical[1]) else f"√({radical[1]})"


def _raised(script: re.Match[str]) -> str:
    """Digits above or below the line as such signs; anything else as it was, without braces."""
    sign, text = script[1], script[2] or script[3]
    return text.translate(SCRIPTS[sign]) if text.isdecimal() else sign + text


def involved(text: str) -> bool:
    """Whether a string holds markup that plain text cannot show, such as a fraction."""
    return "\\" in text or "{" in text


def quote(text: str) -> str:
    """A drawn string in quotation marks that it does not itself hold; lines one over the other."""
    lines = [legible(line) for line in text.strip().split("\n") if line.strip()]
    return " over ".join(f"“{line}”" if '"' in line else f'"{line}"' for line in lines)


def quotes(texts: Sequence[str]) -> str:
    """`"A", "B", and "C"`."""
    return listing([quote(t) for t in texts])


def straight_quotes(text: str) -> str:
    """Prose with one kind of quotation marks, where that changes no quotation."""
    return re.sub(r"“([^”\"]*)”", r'"\1"', text)


def code_list(names: Sequence[str], most: int = 6) -> str:
    """`a`, `b`, and `c` in backticks, cut after a few."""
    shown = [f"`{name}`" for name in names[:most]]
    return listing([*shown, "other names"] if len(names) > most else shown)


def are(items: Sequence[object]) -> str:
    """The verb for so many things."""
    return "is" if len(items) == 1 else "are"


def tick_value(text: str) -> float | None:
    """The number that a tick label shows, or None if it shows something else."""
    try:
        return float(legible(text).replace("−", "-"))
    except ValueError:
        return None


def sentence(text: str) -> str:
    """A clause as a sentence: one space between words, a capital, a full stop."""
    body = straight_quotes(" ".join(text.split()))
    if not body:
        return ""
    body = body[0].upper() + body[1:]
    return body if body.endswith((".", "!", "?")) else body + "."


def word_count(text: str) -> int:
    """Words as a reader counts them."""
    return len(text.split())


def leans_back(text: str) -> bool:
    """Whether a sentence needs the one before it (`They …`, `From these …`)."""
    return bool(_LEANING.match(text))
