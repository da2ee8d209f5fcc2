"""Lengths: “AB = 4 cm”, “radius 2”, “a side length of 8”."""

import math
import re
from collections.abc import Iterator

from qc.claims.clauses import BREAK, clause_span
from qc.claims.measures.sizes import lengths as lengths_of
from qc.claims.measures.sizes import radii
from qc.claims.numbers import find_numbers
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import middle_of_box
from qc.claims.writing import plain

NUM = r"(?:about\s+|approximately\s+|roughly\s+)?[-−]?(?:\d[\d.,]*\d|\d|√\d+|(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b)"


PATH = re.compile(
    rf"(?<!\w)(?P<path>[A-Z]{{2}})\s*(?:=|is|measures|has (?:a )?length(?: of)?|:|\((?=\d))\s*(?P<n>{NUM})",
    0,
)


ROUND = re.compile(
    rf"\b(?P<word>radius|radii|diameter)s?\b(?P<mid>(?:\s+(?:of|is|are|equals?|measures?|=|the|circle|both|\w+ly))*\s*[:=]?\s*)(?P<list>{NUM}(?:(?:,\s*|,?\s+and\s+){NUM})*)",
    re.IGNORECASE,
)


LONG = re.compile(
    rf"\b(?:sides?|side lengths?|edges?|edge lengths?|lengths?|width|height|hypotenuse|legs?|base|measures?|edge of)\b"
    rf"(?P<mid>(?:\s+(?:of|is|are|equals?|measures?|=|each|the|base|has|have|an?|length|side|edge|long|[A-Z]{{2}}))*\s*[:=]?\s*)(?P<list>{NUM}(?:\s?(?:cm|mm|m|units?))?(?:(?:,\s*|,?\s+and\s+){NUM})*)"
    rf"(?![\d.]*\d|\s*(?:times|°|degrees|students|%))",
    re.IGNORECASE,
)


AS_WIDE = re.compile(
    rf"(?P<list>{NUM})\s*(?:units?|cm|m|mm)?\s*(?:wide|high|tall|long)\b(?!,?\s+[a-z]+s\b(?<!\bis)(?<!\bas))",
    re.IGNORECASE,
)


def lengths(reading: Reading) -> Iterator[Statement]:
    """Lengths of named segments, radii, and sides, widths and heights of what is drawn."""
    taken: list[tuple[int, int]] = []
    for pattern in (PATH, ROUND, AS_WIDE, LONG):
        for sentence, match, before, after in reading.pieces(pattern):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            if any(a < end and start < b for a, b in taken):
                continue
            if pattern is PATH and re.search(r"\b(?:slope|gradient|weight|angle)\b", before[-24:]):
                continue
            if pattern is PATH:
                known, numbers = _named(reading, match["path"]), list(find_numbers(match["n"]))
            else:
                known = _known(reading, pattern, match, before, after)
                numbers = list(find_numbers(match["list"]))
            if known and numbers:
                taken.append((start, end))
                true = all(
                    any(n.agrees(k) or abs(n.value - k) < 0.004 * abs(k) for k in known)
                    for n in numbers
                )
                shown = ", ".join(f"{k:.4g}" for k in sorted(set(known))[:6])
                group = "n" if pattern is PATH else "list"
                yield reading.statement(
                    "length", sentence, match.span(group), true, f"lengths: {shown}"
                )


def _known(
    reading: Reading, pattern: re.Pattern[str], match: re.Match[str], before: str, after: str
) -> list[float]:
    things = reading.refer.of(BREAK.split(before)[-1]) or reading.refer.of(BREAK.split(after)[0])
    own = [t for t in things if t.elements]
    marks = [e for t in own for e in t.elements] or reading.scene.marks
    if pattern is ROUND:
        factor = 2.0 if match["word"].lower() == "diameter" else 1.0
        return [r * factor for r in radii(marks)] or [
            r * factor for r in radii(reading.scene.marks)
        ]
    found = [*lengths_of(marks)]
    if not own:
        found += [n.value for t in reading.scene.texts for n in find_numbers(plain(t.text or ""))]
    return found


def _named(reading: Reading, path: str) -> list[float]:
    """Length of a segment between two named places: as written beside it, else by coordinates."""
    thing = reading.refer.path(path)
    if thing is None or thing.first is None:
        return []
    written = [
        n.value
        for t in reading.scene.texts
        if t.bbox and math.dist(middle_of_box(t.bbox), thing.place) < 3.2 * (t.bbox[3] - t.bbox[1])
        for n in find_numbers(plain(t.text or ""))
    ]
    data = thing.first.data
    return written or ([math.dist(*data)] if data and len(data) == 2 else [])


SAME = re.compile(
    r"\b(?:the\s+)?same\s+(?:radius|size|diameter)\b|\bone (?:circle )?is twice as (?:large|big|wide)\b",
    re.IGNORECASE,
)


def same_sizes(reading: Reading) -> Iterator[Statement]:
    """“Both circles have the same radius”."""
    for sentence, match, _, _ in reading.pieces(SAME):
        found = [
            float(e.attrs["radius"])
            for e in reading.scene.marks
            if e.kind == "circle" and "radius" in e.attrs
        ]
        if len(found) == 2:
            ratio = max(found) / (min(found) or 1)
            true = abs(ratio - (1 if "same" in match[0].lower() else 2)) < 0.01
            span = clause_span(sentence.text, *match.span())
            yield reading.statement(
                "length", sentence, span, true, f"trace: radii {found[0]:.4g} and {found[1]:.4g}"
            )
