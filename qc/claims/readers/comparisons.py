"""Comparisons: “longer than”, “half as much as”, “exceeds”."""

import math
import re
from collections.abc import Callable, Iterator

from qc.claims.clauses import BREAK, clause_span
from qc.claims.measures.lines import steepness
from qc.claims.measures.sizes import length_of
from qc.claims.numbers import WORD_VALUES, spoken_number
from qc.claims.readers.values import known_names, narrowest
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.table import Datum
from qc.claims.things import Thing

MORE = r"more|higher|taller|longer|larger|bigger|greater|heavier|wider|warmer|later|steeper|farther|thicker"


LESS = r"less|fewer|lower|shorter|smaller|lighter|narrower|cooler|earlier|flatter|thinner"


THAN = re.compile(
    rf"\b(?:({MORE})|({LESS}))\b[^,;.]{{0,30}}?\bthan\b(?!\s+(?:twice|half|(?:{'|'.join(WORD_VALUES)}|\d+)\s+times))",
    re.IGNORECASE,
)


EXCEEDS = re.compile(
    r"\b(outs(?:old|ells?)|exceed(?:s|ed)?|beats?|surpass(?:es|ed)?|outnumbers?)\b", re.IGNORECASE
)


TIMES = re.compile(
    r"(?P<bound>\b(?:more than|over|less than|at least|under|nearly|almost|about|roughly)\s+)?"
    rf"\b(?P<factor>half|twice|double|triple|a (?:third|quarter|fifth)|(?:{'|'.join(WORD_VALUES)}|\d+(?:\.\d+)?)\s+times)\s+"
    r"(?:as\s+\w+\s+as|the\s+\w+\s+of)", re.IGNORECASE,
)  # fmt: skip


FACTORS = {
    "half": 0.5,
    "twice": 2.0,
    "double": 2.0,
    "triple": 3.0,
    "a third": 1 / 3,
    "a quarter": 0.25,
    "a fifth": 0.2,
}


def comparisons(reading: Reading) -> Iterator[Statement]:
    """“The Danube is longer than the Rhine”, “kiwis sold more than pears”, “half as much as”."""
    for pattern in (THAN, TIMES, EXCEEDS):
        for sentence, match, before, after in reading.pieces(pattern):
            pair = _compared(reading, before, after, match[0])
            span = clause_span(sentence.text, *match.span())
            if pair is not None:
                first, second, why = pair
                true = (
                    _holds(match, first, second)
                    if pattern is TIMES
                    else (first > second) == bool(match[1]) and first != second
                )
                yield reading.statement("relation", sentence, span, true, why)
            elif pattern is THAN:
                answer = _by_look(reading, match, before, after)
                if answer is not None:
                    yield reading.statement("relation", sentence, span, *answer)


ROUGHLY, CLOSELY = 0.12, 0.03
"""Share by which a multiple may be off, with and without “about” or “nearly”."""


def _holds(match: re.Match[str], first: float, second: float) -> bool:
    """Whether the first is the multiple of the second, or is above or below it, as the words say."""
    word = match["factor"].lower()
    factor = FACTORS.get(word) or spoken_number(word.removesuffix("times").strip())
    bound = (match["bound"] or "").strip().lower()
    if not second:
        return False
    ratio = first / second
    if bound in ("more than", "over", "at least"):
        return ratio >= factor - 1e-9
    if bound in ("less than", "under"):
        return ratio < factor + 1e-9
    if not factor:
        return ratio == 0
    return abs(ratio / factor - 1) < (ROUGHLY if bound else CLOSELY)


def _compared(
    reading: Reading, before: str, after: str, between: str
) -> tuple[float, float, str] | None:
    """The two values that are compared, names of the one completed from the other."""
    left_text = BREAK.split(before)[-1]
    left, right = known_names(reading, left_text), known_names(reading, BREAK.split(after)[0])
    if not left and re.match(r"\s*(?:it|they|is|are)?\b", left_text) and not left_text.strip():
        left = known_names(reading, before)
    if not left:
        left = known_names(reading, before)[-1:]
    if not left or not right:
        return None
    shared = [
        n
        for n in (*left, *known_names(reading, between), *right)
        if reading.table.under([n, right[0]]) and reading.table.under([n, left[-1]])
    ]
    first = narrowest(reading, [*dict.fromkeys((*shared, left[-1]))])
    second = narrowest(reading, [*dict.fromkeys((*shared, right[0]))])
    if len(first) != 1 or len(second) != 1 or first[0].table != second[0].table:
        return None
    return first[0].value, second[0].value, f"trace: {_line(first[0])}, {_line(second[0])}"


def _line(datum: Datum) -> str:
    return f"{' and '.join(sorted(datum.names))} {datum.value:.6g}"


LOOKS: dict[str, Callable[[Thing], float]] = {
    **dict.fromkeys(("higher", "lower"), lambda t: -t.place[1]),
    **dict.fromkeys(("taller",), lambda t: t.height),
    **dict.fromkeys(("longer", "shorter"), length_of),
    **dict.fromkeys(("larger", "bigger", "smaller", "greater"), length_of),
    **dict.fromkeys(("wider", "narrower"), lambda t: t.width),
    **dict.fromkeys(("steeper", "flatter"), steepness),
    **dict.fromkeys(("thicker", "thinner"), lambda t: max(e.linewidth or 0.0 for e in t.elements)),
}  # fmt: skip


ALONE = re.compile(
    r"\b(?:is|are)\s+(?:the\s+)?(?P<word>larger|bigger|smaller|longer|shorter|taller|higher|lower|wider|narrower|steeper|thicker|thinner)(?:\s+(?:one|of the two))?\s*(?=$|[.,;])",
    re.IGNORECASE,
)


def of_two(reading: Reading) -> Iterator[Statement]:
    """“The French circle is larger”: against the only other thing of its kind."""
    for sentence, match, before, _ in reading.pieces(ALONE):
        things, word = reading.subject(before), match["word"].lower()
        if len(things) != 1 or things[0].first is None or known_names(reading, before):
            continue
        kind = things[0].first.kind
        others = [t for t in reading.scene.things if t.elements[0].kind == kind and t not in things]
        measure = LOOKS[word]
        if len(others) == 1 and not math.isnan(measure(things[0])):
            gap = measure(things[0]) - measure(others[0])
            more = re.fullmatch(MORE, word) is not None
            true = gap > 1.0 if more else gap < -1.0
            yield reading.statement("relation", sentence, clause_span(sentence.text, *match.span()), true,
                                    f"trace: {things[0].what} against {others[0].what}")  # fmt: skip


def _by_look(
    reading: Reading, match: re.Match[str], before: str, after: str
) -> tuple[bool, str] | None:
    word = (match[1] or match[2]).lower()
    measure = LOOKS.get(word)
    first, second = reading.subject(before), reading.object(after)
    if measure is None or not first or not second or set(first) & set(second):
        return None
    a, b = ([measure(t) for t in things] for things in (first, second))
    if any(map(math.isnan, (*a, *b))):
        return None
    more = bool(match[1])
    true = min(a) > max(b) if more else max(a) < min(b)
    return true, f"trace: {first[0].what} against {second[0].what}"
