"""Numbers with a unit: where the figure says every such quantity, in writing or along an axis, another one is none of them."""

import itertools
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from qc.claims.clauses import clause_span
from qc.claims.numbers import Number, find_numbers
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from tracer.trace import Axes, Element

SPELLED = {
    "minute": "min", "minutes": "min", "mins": "min", "hour": "h", "hours": "h", "second": "s", "seconds": "s", "metre": "m", "metres": "m",
    "meter": "m", "meters": "m", "kilometer": "km", "kilometers": "km", "kilometre": "km", "kilometres": "km", "kilogram": "kg",
    "kilograms": "kg", "newton": "n", "newtons": "n", "volt": "v", "volts": "v", "ohm": "ω", "ohms": "ω", "centimetres": "cm",
    "centimeters": "cm", "gram": "g", "grams": "g", "euros": "€", "euro": "€", "percent": "%", "ampere": "a", "amperes": "a", "amps": "a",
}  # fmt: skip
UNIT = r"(?:°\s?[CFK]\b|[%€Ωµ]|[A-Za-zµΩ]{1,5}(?:/[A-Za-z]{1,4}[²³23]?|[²³])?(?![A-Za-z])|[a-z]{4,12}(?![a-z]))"
WRITTEN = re.compile(
    rf"(?<![\d.,])(?P<n>[-−]?(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?)\s?(?P<unit>{UNIT})"
)
BRACKETED = re.compile(r"[(\[]\s*(?:in\s+)?(?P<unit>[^()\[\]\s]{1,8})\s*[)\]]")
NO_UNITS = frozenset(
    {"and", "to", "of", "in", "on", "is", "are", "at", "as", "by", "for", "or", "with", "from", "times", "more", "less", "while", "but", "x",
     "y", "z", "per", "the", "a", "an", "each", "then", "th", "st", "nd", "rd", "d", "units", "unit"}
)  # fmt: skip
DERIVED = re.compile(
    r"\b(?:total|sum|altogether|difference|more|less|fewer|higher|lower|longer|shorter|mean|average|area|volume|perimeter|resultant|net|"
    r"rang\w+|wide|width|rise\w*|increas\w+|drop\w*|fall\w*|decreas\w+|between|apart|span\w*|over|under|above|below|exceed\w*|nearly|almost|"
    r"around|roughly|every|each|interval\w*|step\w*|spac\w+|distance|gap|would|if|midpoint|half|twice|double|far|within|away|from)\b",
    re.IGNORECASE,
)
"""Clauses whose numbers may have been worked out: sums, differences and halves are allowed for."""
MOST = 60


@dataclass
class Known:
    """What a figure tells in one unit: single values, and stretches that curves pass through."""

    values: set[float] = field(default_factory=set)
    stretches: list[tuple[float, float]] = field(default_factory=list)

    def holds(self, number: Number) -> bool:
        return any(number.agrees(v) for v in self.values) or any(
            low <= number.value <= high for low, high in self.stretches
        )

    def yields(self, number: Number) -> bool:
        """Whether the number can be worked out from a few of the values."""
        values = sorted(self.values)
        if len(values) > MOST:
            return True
        made = {math.fsum(values), *(v / 2 for v in values), *(2 * v for v in values)}
        for a, b in itertools.combinations(values, 2):
            made |= {a + b, abs(a - b), (a + b) / 2}
        return any(number.agrees(m) for m in made)


def quantities(reading: Reading) -> Iterator[Statement]:
    """“A 9 V cell”, where the only voltage in the figure is 12 V."""
    known = _known(reading)
    for sentence, match, _, _ in reading.pieces(WRITTEN) if known else ():
        unit = normal(match["unit"])
        number = next(find_numbers(match["n"].replace("−", "-")), None)
        own = known.get(unit)
        if number is None or own is None or match["unit"].lower() in NO_UNITS or own.holds(number):
            continue
        clause = sentence.text[slice(*clause_span(sentence.text, *match.span()))]
        bounded = re.search(
            r"(?:about|approximately|roughly|around|nearly|almost|over|under|above|below|than|at least|at most|up to|within|exceed\w*|≈|~|<|>|≤|≥)\s*$",
            sentence.text[: match.start()],
        )
        if bounded or (DERIVED.search(clause) and own.yields(number)):
            continue
        shown = ", ".join(f"{v:g}" for v in sorted(own.values)[:8])
        yield reading.statement(
            "number", sentence, match.span(), False, f"in {match['unit']} the figure gives {shown}"
        )


def normal(unit: str) -> str:
    unit = unit.strip().lower().replace(" ", "").replace("²", "2").replace("³", "3")
    return SPELLED.get(unit, unit)


def _known(reading: Reading) -> dict[str, Known]:
    """Values by unit: written with it, written bare where a heading gives the unit, and along axes."""
    found: dict[str, Known] = {}
    texts = [t.text or "" for t in reading.scene.texts]
    for text in texts:
        for match in WRITTEN.finditer(_bare(text)):
            if match["unit"].lower() not in NO_UNITS:
                value = float(match["n"].replace("−", "-").replace(",", ""))
                found.setdefault(normal(match["unit"]), Known()).values.add(value)
    headings = [reading.trace.figure.suptitle, *(a.title for a in reading.trace.axes)]
    numbers = {n.value for t in texts for n in find_numbers(_bare(t))}
    for unit in {normal(m["unit"]) for h in headings for m in BRACKETED.finditer(_bare(h))}:
        if len(numbers) > 1:
            found.setdefault(unit, Known()).values |= numbers
    for axes in reading.scene.panels:
        for axis, name in enumerate("xy") if axes.dimension == "2D" and axes.axis_on else ():
            for match in BRACKETED.finditer(_bare(getattr(axes, f"{name}label"))):
                own = found.setdefault(normal(match["unit"]), Known())
                _along(own, axes, axis, [e for e in reading.scene.marks if e.axes == axes.index])
                own.values |= numbers
    return found


def _bare(text: str) -> str:
    return re.sub(
        r"\\(?:mathrm|text|,|;| )|[${}~\\]", " ", text.replace("\\Omega", "Ω").replace("−", "-")
    )


def _along(own: Known, axes: Axes, axis: int, marks: Sequence[Element]) -> None:
    """Ticks, limits and the coordinates of marks along one axis; curves pass through all between."""
    own.values |= set(getattr(axes, "xy"[axis] + "lim"))
    own.values |= {
        n.value for t in getattr(axes, "xy"[axis] + "ticks") for n in find_numbers(_bare(t))
    }
    for e in marks:
        values = [p[axis] for p in e.data or () if len(p) > axis]
        if not values:
            continue
        own.values |= {*values, max(values) - min(values), sum(values) / len(values)}
        slants = all(len({p[k] for p in e.data or ()}) > 1 for k in (0, 1))
        if slants and e.kind in ("line", "curve", "polygon"):
            own.stretches.append((min(values), max(values)))
        if e.kind in ("mesh", "image"):
            own.stretches.append((min(values), max(values)))
