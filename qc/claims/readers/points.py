"""Numbers over a number of the axis: “the response at 4 mg is 5.0”, “after eight hours the mark is 82”; box plots."""

import itertools
import re
from collections.abc import Iterator

from qc.claims.clauses import BREAK
from qc.claims.numbers import Number, find_numbers
from qc.claims.readers.values import agree
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.table import Datum
from qc.claims.vocabulary import singular

OVER = re.compile(
    r"\b(?:at|in|for|after|dose|n\s*=|x\s*=)\s*(?P<at>[-−]?\d+(?:\.\d+)?)\s*\w{0,4}\s+(?:\w+\s+){0,2}?(?:is|was|equals|reaches|reads)\s+"
    r"(?P<value>[-−]?\d+(?:\.\d+)?)", re.IGNORECASE,
)  # fmt: skip


def values_over(reading: Reading) -> Iterator[Statement]:
    """“The response at 4 mg is 5.0”: a point over a number of the axis."""
    for sentence, match, _, _ in reading.pieces(OVER):
        at, value = (next(find_numbers(match[g]), None) for g in ("at", "value"))
        if at is None or value is None:
            continue
        over = _over(reading, at)
        if over:
            true = any(agree(value, d.value) for d in over)
            yield reading.statement("number", sentence, match.span(), true,
                                    f"trace: over {at.text} stands {over[0].value:.6g}")  # fmt: skip


def _over(reading: Reading, at: Number) -> list[Datum]:
    """The data over a number of the axis, if they are of one table."""
    over = [d for d in reading.table.data if d.at is not None and at.agrees(d.at)]
    return over if len({d.table for d in over}) == 1 else []


def values_after_units(reading: Reading) -> Iterator[Statement]:
    """“The student with eight hours achieved 82”, where the x-axis measures hours: the next number of the clause."""
    units = {
        singular(w)
        for a in reading.scene.panels
        for w in re.findall(r"[a-z]{3,}", a.xlabel.lower())
    }
    for sentence in reading.sentences if units else ():
        numbers = list(find_numbers(sentence.text))
        for at, value in itertools.pairwise(numbers):
            unit = re.match(r"\s+([a-z]+)\b", sentence.text[at.end :])
            between = sentence.text[at.end : value.start]
            if (
                unit is None
                or singular(unit[1]) not in units
                or BREAK.search(between)
                or TO.search(between)
            ):
                continue
            over = _over(reading, at)
            if over and not re.match(rf"\s+{unit[1]}\b", sentence.text[value.end :]):
                true = any(agree(value, d.value) for d in over)
                yield reading.statement("number", sentence, (value.start, value.end), true,
                                        f"trace: over {at.text} stands {over[0].value:.6g}")  # fmt: skip


TO = re.compile(r"\b(?:to|than|by|times|and|between|or)\b")
"""Between two numbers: the second is no value over the first."""


def boxed(reading: Reading) -> Iterator[Statement]:
    """“The box for Compost spans 5 to 7”, “whose upper whisker ends at 12”: the five numbers of a box plot."""
    stats = [d for d in reading.table.data if d.table in BOX_TABLES]
    names: list[str] = []
    for sentence in reading.sentences if stats else ():
        start = 0
        for clause in re.split(r"(?<=,)\s|\bwhile\b|\bwhereas\b|;", sentence.text):
            at = sentence.text.find(clause, start)
            start = at + len(clause)
            names = [
                n for n, _, _ in reading.refer.named(clause) if any(n in d.names for d in stats)
            ][:1] or names
            tables = next(
                (
                    t
                    for word, t in BOX_WORDS.items()
                    if re.search(rf"\b{word}", clause, re.IGNORECASE)
                ),
                None,
            )
            own = [
                d for d in stats if tables and d.table in tables and names and names[0] in d.names
            ]
            for number in find_numbers(clause) if own else ():
                if number.kind in ("decimal", "integer"):
                    true = any(number.agrees(d.value) for d in own)
                    span = (at + number.start, at + number.end)
                    shown = ", ".join(f"{d.table} {d.value:.6g}" for d in own)
                    yield reading.statement("number", sentence, span, true, f"trace: {shown}")


BOX_TABLES = frozenset(
    {"medians", "lower quartiles", "upper quartiles", "lower whiskers", "upper whiskers"}
)
BOX_WORDS: dict[str, tuple[str, ...]] = {
    "median": ("medians",),
    "upper whisker|maximum": ("upper whiskers",),
    "lower whisker|minimum": ("lower whiskers",),
    "whisker": ("lower whiskers", "upper whiskers"),
    "upper quartile|third quartile": ("upper quartiles",),
    "lower quartile|first quartile": ("lower quartiles",),
    "box|interquartile|quartile": ("lower quartiles", "upper quartiles"),
}  # fmt: skip
