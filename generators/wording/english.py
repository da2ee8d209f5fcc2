"""Exact English: numbers, articles, quotation, sentences. Pure functions of their arguments."""

import re
from collections.abc import Sequence

from templates.prose import NUMBER_WORDS, Say

number = Say.number
counted = Say.count
listing = Say.listing

_VOWEL_SOUND = re.compile(
    r"(?i)(?!u\b|uni|use|one\b|eu|u[sv]i)[aeiou]|8|1[18](?!\d)|[FHLMNRSX](?=-|\b)"
)
_MATH_WRAPPER = re.compile(r"\\mathdefault\{([^{}]*)\}")
_ANY_NUMBER = re.compile(r"(?<![\w.])[-−]?\d+(?:\.\d+)?")
_DANGLING = re.compile(
    r"(?i)^(it|its|they|their|them|this|that|these|those|both|each|here|there|such|all of|the (?:latter"
    r"|former|two|others?|rest|remaining)|one of|another|hence|therefore|so|thus|from (?:these|this|it|them)"
    r"|with (?:these|this|that)|in (?:it|them|both)|of (?:these|them)|none of|every other|likewise)\b"
)


def an(phrase: str) -> str:
    """The phrase with its indefinite article: `an orange line`, `a unit cube`."""
    return f"{'an' if _VOWEL_SOUND.match(phrase) else 'a'} {phrase}"


def some(count: int, phrase: str, plural: str) -> str:
    """`a dashed line` for one, `three dashed lines` beyond."""
    return an(phrase) if count == 1 else f"{number(count)} {plural}"


def ordinal_of(count: int) -> str:
    """How a whole group is opened: `Both`, `All three` …; for a count of two or more."""
    return "both" if count == 2 else f"all {number(count)}"


def plain(text: str) -> str:
    """A drawn string on one line, without matplotlib's own `\\mathdefault` wrapper."""
    text = _MATH_WRAPPER.sub(r"\1", " ".join(text.split()))
    bare = re.fullmatch(r"\$(-?[\d.]+|−[\d.]+)\$", text)
    return bare.group(1) if bare else text


def quote(text: str) -> str:
    """A drawn string in quotation marks that it does not itself hold."""
    body = plain(text)
    return f"“{body}”" if '"' in body else f'"{body}"'


def quotes(texts: Sequence[str]) -> str:
    """`"A", "B", and "C"`."""
    return listing([quote(t) for t in texts])


def tick_value(text: str) -> float | None:
    """The number that a tick label shows, or None if it shows something else."""
    try:
        return float(plain(text).strip("$").replace("−", "-"))
    except ValueError:
        return None


def sentence(text: str) -> str:
    """A clause as a sentence: one space between words, a capital, a full stop."""
    body = " ".join(text.split()).strip()
    if not body:
        return ""
    body = body[0].upper() + body[1:]
    return body if body.endswith((".", "!", "?", '."', ".”")) else body + "."


def word_count(text: str) -> int:
    """Words as a reader counts them."""
    return len(text.split())


def leans_back(text: str) -> bool:
    """Whether a sentence needs the one before it (`They …`, `From these …`)."""
    return bool(_DANGLING.match(text))


def numbers_in(text: str) -> list[float]:
    """Every number written in prose, in digits or words; quoted strings and `one` left out."""
    prose = re.sub(r"\"[^\"]*\"|“[^”]*”", " ", text)
    words = [w for w in re.findall(r"[a-z]+", prose.lower()) if w in NUMBER_WORDS and w != "one"]
    digits = [float(d.replace("−", "-")) for d in _ANY_NUMBER.findall(prose)]
    return digits + [float(NUMBER_WORDS.index(w)) for w in words]
