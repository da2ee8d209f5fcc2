"""Numbers in English prose: digits, words, fractions, roots, multiples of π, powers, percentages."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from templates.prose import NUMBER_WORDS

TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
WORD_VALUES: dict[str, int] = {
    **{word: value for value, word in enumerate((*NUMBER_WORDS, *TEENS))},
    **{word: 20 + 10 * i for i, word in enumerate(TENS)},
    "dozen": 12,
}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
PARTS = {"half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6,
         "eighth": 8, "tenth": 10}  # fmt: skip
VULGAR = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅕": 1 / 5,
    "⅙": 1 / 6,
    "⅛": 1 / 8,
}
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")

_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+"
_WORD = "|".join(sorted([*WORD_VALUES, *SCALES], key=len, reverse=True))
_PART = "|".join(sorted((f"{p}s?" for p in PARTS), key=len, reverse=True))
NUMBER = re.compile(
    rf"""
    (?P<vulgar>[{"".join(VULGAR)}])
  | (?P<sign>(?<![\w)\]])[-−+])?
    (?:
        (?:(?P<pi_factor>{_DIGITS})\s?\*?\s?)?(?:π|\\pi\b|\bpi\b)(?:\s?/\s?(?P<pi_divisor>\d+))?
      | (?P<root_factor>{_DIGITS})?(?:√|\\sqrt|\bsqrt)\s?[({{]?(?P<radicand>\d+(?:\.\d+)?)[)}}]?
        (?:\s?/\s?(?P<root_divisor>\d+))?
      | (?<![\w.^_])(?P<mantissa>{_DIGITS})(?:[eE](?P<exponent>[-+]?\d+)
        |\s?[×x*]\s?10(?:\^\{{?(?P<power>[-−]?\d+)\}}?|(?P<super>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)))
      | (?<![\w.^_])10(?:\^\{{?(?P<bare_power>[-−]?\d+)\}}?|(?P<bare_super>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))
      | (?<![\w.])(?P<numerator>\d+)\s?/\s?(?P<denominator>\d+)(?![\w/])
      | (?:(?<![\w.])|(?<=\dx))(?P<plain>{_DIGITS})
    )
  | \b(?P<words>(?:{_WORD})(?:[-\s]+(?:and[-\s]+)?(?:{_WORD}))*)\b(?:[-\s]+(?P<part>{_PART})\b)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
APPROXIMATE = re.compile(
    r"(?:\b(?:about|approximately|approx\.|roughly|around|nearly|almost|close to|some)|[≈~])\s*$",
    re.IGNORECASE,
)
IDENTIFIER_TAIL = re.compile(r"\s?-?[dD](?:imensional)?\b|(?:st|nd|rd|th)\b")
PERCENT = re.compile(r"\s?(?:%|percent\b|per cent\b)")
DEGREES = re.compile(r"\s?°(?!\s?[CFK]\b)|[-\s](?:degrees?|deg)\b")
APPROXIMATE_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written: what it says, and how exactly."""

    value: float
    text: str
    start: int
    end: int
    decimals: int = 0
    """Digits after the point; for `kind` decimal they bound the rounding error."""
    kind: str = "integer"
    """integer, decimal, word, fraction, constant (π and roots), power, or blank (a dash in a list)."""
    approximate: bool = False
    unit: str = ""
    """`%`, `°`, or nothing."""

    def agrees(self, truth: float) -> bool:
        """Whether someone who writes this number may mean the truth, by the digits given."""
        if self.kind == "blank":
            return True
        if not math.isfinite(truth):
            return False
        if self.unit == "%" and self._close(truth * 100):
            return True
        if self.unit == "°" and self._close(math.degrees(truth)) and abs(truth) > 1e-9:
            return True
        return self._close(truth)

    def _close(self, truth: float) -> bool:
        slack = 1e-6 * max(1.0, abs(truth))
        if self.kind == "decimal":
            slack = max(slack, 0.5000001 * 10.0**-self.decimals)
        elif self.kind in ("constant", "fraction"):
            slack = 1e-3 * max(1e-3, abs(truth))
        if self.approximate:
            slack = max(slack, APPROXIMATE_SHARE * abs(truth))
        return abs(self.value - truth) <= slack


def find_numbers(text: str) -> Iterator[Number]:
    """Every number in the text, in order; parts of identifiers (`x1`, `3-D`, `2nd`) are none."""
    for match in NUMBER.finditer(text):
        number = _read(match, text)
        if number is not None:
            yield number


def _read(match: re.Match[str], text: str) -> Number | None:
    start, end = match.span()
    while end > start and text[end - 1].isspace():
        end -= 1
    if IDENTIFIER_TAIL.match(text, end) or not text[start:end]:
        return None
    value, kind, decimals = _value(match)
    if not math.isfinite(value):  # no caption means 1e999
        return None
    if match["sign"] in ("-", "−"):
        value = -value
    tail = text[end : end + 12]
    unit = "%" if PERCENT.match(tail) else "°" if DEGREES.match(tail) else ""
    approximate = APPROXIMATE.search(text[max(0, start - 16) : start]) is not None
    return Number(value, text[start:end], start, end, decimals, kind, approximate, unit)


def _value(match: re.Match[str]) -> tuple[float, str, int]:
    """Value, kind and decimals; the sign is the caller's."""
    group = match.groupdict()
    if group["vulgar"]:
        return VULGAR[group["vulgar"]], "fraction", 0
    if group["words"]:
        return _words(group["words"], group["part"])
    if group["radicand"]:
        root = math.sqrt(float(group["radicand"]))
        factor, divisor = _digits(group["root_factor"] or "1"), float(group["root_divisor"] or 1)
        return factor * root / divisor, "constant", 0
    if group["mantissa"]:
        power = group["exponent"] or group["power"] or group["super"].translate(SUPERSCRIPTS)
        return float(f"{_digits(group['mantissa'])!r}e{power.replace('−', '-')}"), "power", 0
    if group["bare_power"] or group["bare_super"]:
        power = group["bare_power"] or group["bare_super"].translate(SUPERSCRIPTS)
        return float(f"1e{power.replace('−', '-')}"), "power", 0
    if group["numerator"]:
        below = float(group["denominator"])
        return (float(group["numerator"]) / below if below else math.inf), "fraction", 0
    if group["plain"]:
        _, _, after = group["plain"].partition(".")
        return _digits(group["plain"]), "decimal" if after else "integer", len(after)
    factor, divisor = _digits(group["pi_factor"] or "1"), float(group["pi_divisor"] or 1)
    return factor * math.pi / divisor, "constant", 0


def _digits(text: str) -> float:
    return float(text.replace(",", ""))


def _words(words: str, part: str | None) -> tuple[float, str, int]:
    """`twenty-one`, `one hundred and five`, `two thirds`."""
    total = current = 0.0
    for word in re.split(r"[-\s]+", words.lower()):
        if word in SCALES:
            current = max(1.0, current) * SCALES[word]
            if SCALES[word] >= 1000:
                total, current = total + current, 0.0
        elif word == "dozen":
            current = max(1.0, current) * 12
        elif word != "and":
            current += WORD_VALUES[word]
    value = total + current
    if part:
        return value / PARTS[part.lower().removesuffix("s")], "fraction", 0
    return value, "word", 0


def spoken_number(word: str) -> float:
    """The number that a word or digits say; 0 for “no”."""
    found = next(find_numbers(word.lower().replace("a dozen", "12")), None)
    return found.value if found is not None else 0.0
