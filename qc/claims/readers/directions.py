"""Directions of lines: parallel, perpendicular, horizontal, vertical."""

import itertools
import math
import re
from collections.abc import Iterator

from qc.claims.clauses import clause_span, negated
from qc.claims.hues import COLOR
from qc.claims.measures.lines import direction, turned
from qc.claims.numbers import WORD_VALUES, spoken_number
from qc.claims.reading import Reading
from qc.claims.statement import Statement

LEVEL_LINE = re.compile(
    r"\b(?P<look>(?:(?:dashed|dotted|solid|thick|thin|long|short|[a-z]+)\s+){0,3})(?P<way>horizontal|vertical)\s+(?P<more>(?:[a-z]+\s+){0,2}?)(?P<noun>line|segment|asymptote)\b",
    re.IGNORECASE,
)


def level_lines(reading: Reading) -> Iterator[Statement]:
    """“A dashed gray horizontal line”: some line has this look and this direction."""
    for sentence, match, _, _ in reading.pieces(LEVEL_LINE):
        look = [
            w
            for w in (match["look"] + match["more"]).lower().split()
            if COLOR.fullmatch(w) or w in ("dashed", "dotted", "solid")
        ]
        alike = reading.refer.of(" ".join(["all", *look, "lines"]))
        if not look or not alike:
            continue
        across = 3 if match["way"].lower() == "horizontal" else 2
        true = any(abs(t.box[across] - t.box[across - 2]) < 2 for t in alike)
        yield reading.statement(
            "relation", sentence, match.span(), true, f"trace: {len(alike)} such lines"
        )


COUNT_LEVEL = re.compile(
    rf"\b(?P<n>{'|'.join(WORD_VALUES)}|\d+)\s+of\s+(?:them|these|which|the\s+lines)\s+(?:are|is)\s+(?P<way>horizontal|vertical)\b",
    re.IGNORECASE,
)


def counted_levels(reading: Reading) -> Iterator[Statement]:
    """“Two of them are horizontal”."""
    for sentence, match, _, _ in reading.pieces(COUNT_LEVEL):
        across = 3 if match["way"].lower() == "horizontal" else 2
        lines = [t for t in reading.scene.things if t.elements[0].kind == "line"]
        number = sum(abs(t.box[across] - t.box[across - 2]) < 2 for t in lines)
        said = spoken_number(match["n"])
        yield reading.statement(
            "relation",
            sentence,
            match.span(),
            said == number,
            f"trace: {number} of {len(lines)} lines",
        )


ANGLED = re.compile(
    r"\b(parallel|perpendicular|orthogonal|at right angles)\b(?P<to>\s+to\s+)?",
    re.IGNORECASE,
)


SKEW = 0.035
"""Radians (2°) by which directions that are called parallel or perpendicular may be off."""


def directions(reading: Reading) -> Iterator[Statement]:
    """“Lines l and m are parallel”, “AB is perpendicular to AC”."""
    for sentence, match, before, after in reading.pieces(ANGLED):
        if (
            not before.strip() or match[1].lower() in before[-40:].lower()
        ):  # “parallel edges stay parallel”
            continue
        first = reading.subject(before)
        second = reading.object(after) if match["to"] else []
        if match["to"] and re.match(r"each other|one another", after.strip()):
            second = []
        elif match["to"] and not second:
            continue
        pairs = (
            [(a, b) for a in first for b in second] if second else list(itertools.pairwise(first))
        )
        offs = [turned(a, b) for a, b in pairs]
        if not offs or any(o is None for o in offs):
            continue
        wanted = 0.0 if match[1].lower() == "parallel" else math.pi / 2
        true = all(o is not None and abs(o - wanted) <= SKEW for o in offs) != negated(before[-12:])
        yield reading.statement("relation", sentence, clause_span(sentence.text, *match.span()), true,
                                f"trace: {math.degrees(offs[0] or 0):.1f}° between them")  # fmt: skip


LEVEL = re.compile(
    r"\b(?:is|are|of them are|being)\s+(?P<word>horizontal|vertical)\b", re.IGNORECASE
)


def levels(reading: Reading) -> Iterator[Statement]:
    """“The red line is horizontal”."""
    for sentence, match, before, _ in reading.pieces(LEVEL):
        ways = [d for t in reading.subject(before) if (d := direction(t)) is not None]
        if ways:
            flat = match["word"].lower() == "horizontal"
            true = all(abs(w[1] if flat else w[0]) < math.sin(SKEW) for w in ways)
            yield reading.statement(
                "relation",
                sentence,
                match.span("word"),
                true,
                f"trace: direction {ways[0][0]:.2f}, {-ways[0][1]:.2f}",
            )
