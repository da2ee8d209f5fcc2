"""What is inside what."""

import re
from collections.abc import Iterator

from qc.claims.clauses import clause_span
from qc.claims.measures.positions import within
from qc.claims.reading import Reading
from qc.claims.statement import Statement

INSIDE = re.compile(r"\b(?P<not>not\s+)?(?P<word>inside|within|outside|inscribed in|circumscribed about|enclosed by|contained in"
                    r"|encloses|contains|surrounds|enclosing|surrounding)\b", re.IGNORECASE)  # fmt: skip


OUTER = {"encloses", "contains", "surrounds", "enclosing", "surrounding", "circumscribed about"}


def insides(reading: Reading) -> Iterator[Statement]:
    """“O is inside the circle”, “the circle encloses the hexagon”, “is inscribed in a circle”."""
    for sentence, match, before, after in reading.pieces(INSIDE):
        first, second = reading.subject(before), reading.object(after)
        if not first or not second or set(first) & set(second):
            continue
        word = match["word"].lower()
        inner, outer = (second, first) if word in OUTER else (first, second)
        held = all(within(a, b) for a in inner for b in outer)
        true = held != (word == "outside") if not match["not"] else held == (word == "outside")
        yield reading.statement("relation", sentence, clause_span(sentence.text, *match.span()), true,
                                f"trace: {inner[0].what} and {outer[0].what}")  # fmt: skip
