"""What is written in a cell or in a shape."""

import math
import re
from collections.abc import Iterator

from qc.claims.measures.distances import in_box
from qc.claims.numbers import find_numbers
from qc.claims.picks import PARTS
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import AREAS, middle_of_box
from qc.claims.writing import plain

CELL = re.compile(
    r"\b(?:the\s+)?(?P<v>top|upper|bottom|lower|middle)?[- ]?(?P<h>left|right)?(?P<c>cent(?:er|re)|central|middle)?\s*cell\b\s*(?:contains|holds|shows|reads|is|has)?\s*(?:the\s+)?(?:value\s+|number\s+)?(?P<n>[-−]?\d+(?:\.\d+)?)",
    re.IGNORECASE,
)


def cells(reading: Reading) -> Iterator[Statement]:
    """“The top left cell contains 3”: numbers written in a lattice."""
    numbers = [
        (middle_of_box(t.bbox), n[0].value)
        for t in reading.scene.texts
        if t.bbox and len(n := list(find_numbers(plain(t.text or "")))) == 1
    ]
    for sentence, match, _, _ in reading.pieces(CELL):
        said = next(find_numbers(match["n"].replace("−", "-")), None)
        if len(numbers) < FEWEST or not (match["v"] or match["h"] or match["c"]) or said is None:
            continue
        across, down = (PARTS.get((match[g] or "").lower(), 0) for g in "hv")
        spot = _end([p[0] for p, _ in numbers], across), _end([p[1] for p, _ in numbers], down)
        distance, value = min((math.dist(place, spot), value) for place, value in numbers)
        if distance < AT_SPOT:
            true, why = said.agrees(value), f"trace: it reads {value:.6g}"
            yield reading.statement("number", sentence, match.span("n"), true, why)


def _end(places: list[float], side: int) -> float:
    """The least place (side −1), the greatest (1), or the middle between them (0)."""
    low, high = min(places), max(places)
    return low if side < 0 else high if side > 0 else (low + high) / 2


FEWEST = 4
"""Numbers from which they may stand in a lattice."""
AT_SPOT = 12.0
"""Pixels by which the number of a cell may be off its place in the lattice."""


SAYS = re.compile(
    r"\b(?:says?|reads?|contains?|holds|is label(?:l)?ed)\s+[\"“](?P<words>[^\"”]{1,60})[\"”]",
    re.IGNORECASE,
)


def contents(reading: Reading) -> Iterator[Statement]:
    """“The third box says "Sum"”: texts inside one shape."""
    for sentence, match, before, _ in reading.pieces(SAYS):
        holders = [t for t in reading.subject(before) if t.first and t.first.kind in AREAS]
        if len(holders) != 1:
            continue
        inside = [
            plain(t.text or "")
            for t in reading.scene.texts
            if t.bbox and in_box(middle_of_box(t.bbox), holders[0].box)
        ]
        if inside:
            yield reading.statement(
                "order",
                sentence,
                match.span(),
                plain(match["words"]) in inside,
                f"trace: in it stands {inside[0]}",
            )
