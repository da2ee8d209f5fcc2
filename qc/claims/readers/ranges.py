"""Extents of axes, ticks and data: “bins from 20 to 100”."""

import re
from collections.abc import Iterator

from qc.claims.clauses import clause_span
from qc.claims.numbers import Number, find_numbers
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.writing import plain

RANGE = re.compile(
    r"(?<![\w.(,])(?P<low>[-−]?\d+(?:\.\d+)?)\s*(?:°\w?\s*)?(?:to|through|and|–|up to)\s+(?P<high>[-−]?\d+(?:\.\d+)?)(?![\w.]*\d|\s*(?:bin|[,)]\s*\d))"
)


RANGES = re.compile(
    r"\b(?:from|between|runs?|ranges?|spans?|extends?|goes|go|labell?ed|oscillates?|covers?|through)\s*(?:both\s+)?(?:from\s+|between\s+)?$",
    re.IGNORECASE,
)


OF_AXES = re.compile(
    r"\b(?:axis|axes|number line|values?|bins?|width|run|oscillate|labell?ed|ticks?|scale|range)\b",
    re.IGNORECASE,
)


UP_TO = re.compile(
    r"\b(?P<axis>[xyz]|horizontal|vertical)(?:[- ]axis|[- ]values?)?\s+(?:goes|rises|runs|extends|reaches)\s+(?:up\s+)?to\s+(?P<high>[-−]?\d+(?:\.\d+)?)",
    re.IGNORECASE,
)


def ranges(reading: Reading) -> Iterator[Statement]:
    """“Bins from 20 to 100”, “labelled -5 through 5”, “z goes up to 8”: extents of axes, ticks and data."""
    known = _extents(reading)
    for sentence, match, before, _ in reading.pieces(RANGE):
        clause = sentence.text[slice(*clause_span(sentence.text, *match.span()))]
        if not known or not RANGES.search(before) or not OF_AXES.search(clause):
            continue
        low, high = (next(find_numbers(match[g].replace("−", "-")), None) for g in ("low", "high"))
        if low is not None and high is not None:
            true = any(_ends(low, high, a, b) for a, b in known)
            shown = ", ".join(f"{a:.4g} to {b:.4g}" for a, b in known[:4])
            yield reading.statement("number", sentence, match.span(), true, f"trace: {shown}")
    for sentence, match, _, _ in reading.pieces(UP_TO):
        number = next(find_numbers(match["high"].replace("−", "-")), None)
        if known and number is not None:
            yield reading.statement(
                "number",
                sentence,
                match.span("high"),
                any(number.agrees(b) for _, b in known),
                f"trace: up to {known[-1][1]:.4g}",
            )


def _ends(low: Number, high: Number, a: float, b: float) -> bool:
    """Whether two numbers are the ends, where curves are sampled and just miss theirs."""
    slack = 0.005 * abs(b - a)
    return (low.agrees(a) or abs(low.value - a) <= slack) and (
        high.agrees(b) or abs(high.value - b) <= slack
    )


def _extents(reading: Reading) -> list[tuple[float, float]]:
    """Every pair of ends that a range may mean."""
    found: list[tuple[float, float]] = []
    for axes in reading.trace.axes:
        for name in "xyz" if axes.axis_on else "":
            limits = getattr(axes, f"{name}lim")
            found += [tuple(limits)] if limits else []
            ticks = [
                n.value
                for t in getattr(axes, f"{name}ticks")
                for n in list(find_numbers(plain(t)))[:1]
            ]
            found += [(min(ticks), max(ticks))] if ticks else []
    written = [
        n[0].value
        for t in reading.scene.texts
        if len(n := list(find_numbers(plain(t.text or "")))) == 1
    ]
    found += [(min(written), max(written))] if written else []
    shown = [e.data for e in reading.scene.marks if e.data]
    for data in (*shown, [p for d in shown for p in d if len(p) == len(shown[0][0])]):
        for values in zip(*data, strict=False):
            found.append((min(values), max(values)))
    return found
