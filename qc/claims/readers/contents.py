"""What is written in a cell or in a shape."""

import math
import re
from collections.abc import Iterator

from qc.claims.measures.distances import in_box
from qc.claims.numbers import find_numbers
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
        (t, n[0].value)
        for t in reading.scene.texts
        if len(n := list(find_numbers(plain(t.text or "")))) == 1 and t.bbox
    ]
    for sentence, match, _, _ in reading.pieces(CELL):
        if len(numbers) < 4 or not (match["v"] or match["h"] or match["c"]):
            continue
        xs, ys = ([(t.bbox[k] + t.bbox[k + 2]) / 2 for t, _ in numbers if t.bbox] for k in (0, 1))
        x = {"left": min(xs), "right": max(xs)}.get(
            (match["h"] or "").lower(), (min(xs) + max(xs)) / 2
        )
        y = {"top": min(ys), "upper": min(ys), "bottom": max(ys), "lower": max(ys)}.get(
            (match["v"] or "").lower(), (min(ys) + max(ys)) / 2
        )
        away = [
            (math.dist((a, b), (x, y)), value)
            for a, b, (_, value) in zip(xs, ys, numbers, strict=True)
        ]
        distance, value = min(away)
        said = next(find_numbers(match["n"].replace("−", "-")), None)
        if distance < 12 and said is not None:
            yield reading.statement(
                "number",
                sentence,
                match.span("n"),
                said.agrees(value),
                f"trace: it reads {value:.6g}",
            )


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
