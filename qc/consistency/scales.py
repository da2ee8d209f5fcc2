"""What words say of dark, light, red and blue, against the scale of colors in the code (mismatch e)."""

import ast
import re
from collections.abc import Sequence

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.hues import HIGH, LOW, statements
from qc.consistency.rule import Complaint, TraceRule, comments, titles
from tracer.trace import Trace

DARK_ABOVE = frozenset(
    [
        "Greys",
        "Blues",
        "Reds",
        "Greens",
        "Oranges",
        "Purples",
        "YlGn",
        "YlOrRd",
        "YlOrBr",
        "PuBu",
        "BuPu",
        "GnBu",
        "RdPu",
        "PuRd",
        "OrRd",
        "YlGnBu",
        "BuGn",
        "PuBuGn",
        "binary",
        "gist_yarg",
    ]
)
"""Scales whose dark end is at the high values."""
DARK_BELOW = frozenset(
    [
        "gray",
        "grey",
        "viridis",
        "plasma",
        "inferno",
        "magma",
        "cividis",
        "hot",
        "bone",
        "copper",
        "afmhot",
        "gist_heat",
        "gist_gray",
        "pink",
    ]
)
RED_ABOVE = frozenset(["coolwarm", "bwr", "seismic", "jet", "turbo", "rainbow"])
RED_BELOW = frozenset(["RdBu", "RdYlBu", "RdYlGn", "Spectral"])
SHADES = re.compile(
    r"\b(?P<shade>dark|light|bright|pale)(?:er)? (?:\w+ )?(?:means?|marks?|shows?|=|is|are|for|indicates?)\s(?:\w+ )?"
    r"(?P<level>high|higher|more|large|larger|low|lower|less|small|smaller|hot|cold)\b",
    re.IGNORECASE,
)
MUCH = re.compile(r"^(?:high|more|large|hot)", re.IGNORECASE)


class ColorScale(TraceRule):
    """Words say which end of the color scale is high, and the scale runs the other way (mismatch e).

    "Dark cells mark high values" over a scale from black to white, "red: warm, blue: cold" over one from
    red to blue. Judged are scripts with one scale whose direction is known. Measured: such words.
    """

    name = "consistency.color_scale"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        scales = _scales(script)
        if len(scales) != 1:
            return None
        scale = scales.pop()
        plain, sign = scale.removesuffix("_r"), -1 if scale.endswith("_r") else 1
        words = [*titles(trace), *(t for _, t in comments(subject.code))]
        answers = [
            (said, sign * way)
            for w in words
            for said, way in (*_shades(w, plain), *_ends(w, plain))
        ]
        return [(f"the words say {s!r}, the scale {scale!r} is turned", None) for s, way in answers if way < 0] if answers else None  # fmt: skip


def _scales(script: Script) -> set[str]:
    """Names of the color scales that calls are given."""
    found = {
        str(k.value.value)
        for _, call in script.calls
        for k in call.keywords
        if k.arg == "cmap" and isinstance(k.value, ast.Constant)
    }
    return found | {n.attr for n in script.of(ast.Attribute) if ast.unparse(n.value).endswith("plt.cm")}  # fmt: skip


def _shades(words: str, scale: str) -> list[tuple[str, int]]:
    """Statements on dark and light: 1 if the scale runs so, -1 if the other way."""
    above = 1 if scale in DARK_ABOVE else -1 if scale in DARK_BELOW else 0
    return [
        (m[0], above * (1 if m["shade"].lower() == "dark" else -1) * (1 if MUCH.match(m["level"]) else -1))
        for m in SHADES.finditer(words)
        if above
    ]  # fmt: skip


def _ends(words: str, scale: str) -> list[tuple[str, int]]:
    """Statements on red against the other end of a scale of two colors."""
    above = 1 if scale in RED_ABOVE else -1 if scale in RED_BELOW else 0
    found = []
    for said in statements(words):
        level = bool(HIGH.search(said.of)) - bool(LOW.search(said.of))
        if said.color in ("red", "blue", "green") and level and above:
            if said.color == "green" and scale != "RdYlGn":
                continue
            found.append((said.words, above * level * (1 if said.color == "red" else -1)))
    return found
