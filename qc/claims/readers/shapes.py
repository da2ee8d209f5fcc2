"""Shapes: corners of outlines, forms of markers, what the boxes are."""

import re
from collections.abc import Iterator

from qc.claims.nouns import noun_in
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.vocabulary import singular

POLYGONS = {
    "triangle": 3,
    "quadrilateral": 4,
    "parallelogram": 4,
    "trapezoid": 4,
    "rhombus": 4,
    "pentagon": 5,
    "hexagon": 6,
    "heptagon": 7,
    "octagon": 8,
}


SHAPE = re.compile(
    rf"\b(?:an?|the|regular|is|right|right-angled|isosceles|equilateral)\s+(?P<shape>{'|'.join(POLYGONS)})\b",
    re.IGNORECASE,
)


MARKER_SHAPES = {
    "s": "square",
    "o": "circle",
    "^": "triangle",
    "v": "triangle",
    "D": "diamond",
    "*": "star",
}


MARKERS_ARE = re.compile(
    r"\bmarkers?\s+(?:are|is)\s+(?P<shape>squares?|circles?|triangles?|diamonds?|stars?)\b",
    re.IGNORECASE,
)


ARE_SHAPES = re.compile(
    r"\b(?:is|are)\s+(?:(?:drawn|shown|represented|depicted|displayed)\s+as\s+)?(?:an?\s+)?(?P<shape>rectangles?|circles?|ellipses?|triangles?|hexagons?)\b",
    re.IGNORECASE,
)


def called_shapes(reading: Reading) -> Iterator[Statement]:
    """“The boxes are ellipses”: kinds of what the subject means."""
    for sentence, match, before, _ in reading.pieces(ARE_SHAPES):
        if re.search(r"\bof\s+(?:the|them|these|which)\b", before):  # some of them only
            continue
        things = reading.subject(before)
        marks = [t.first for t in things if t.first is not None]
        fits = noun_in([match["shape"].lower()])
        if marks and fits and all(m.kind not in ("line", "curve") for m in marks):
            shown = ", ".join(sorted({m.kind for m in marks}))
            yield reading.statement(
                "shape", sentence, match.span("shape"), all(map(fits, marks)), f"trace: {shown}"
            )


FREE_FORMS = frozenset({"trapezoid", "rhombus", "parallelogram"})
"""Four-sided shapes that a rectangle is not called."""


def shapes(reading: Reading) -> Iterator[Statement]:
    """“A regular hexagon”: some outline has so many corners."""
    for sentence, match, _, _ in reading.pieces(SHAPE):
        counts = {
            len(set(e.data))
            for e in reading.scene.marks
            if e.kind in ("polygon", "face", "rectangle") and e.data and len(e.data) < 24
        }
        marks = {
            MARKER_SHAPES.get(e.marker or "") for e in reading.scene.marks if e.kind == "marker"
        }
        composed = any(e.kind in ("line", "curve") for e in reading.scene.marks)
        word = match["shape"].lower()
        if word in FREE_FORMS and not any(
            e.kind == "polygon" and len(set(e.data or ())) == 4 for e in reading.scene.marks
        ):
            counts -= {4}
        if counts and word not in marks:
            there = POLYGONS[word] in counts
            if there or not composed or "polygon" in {e.kind for e in reading.scene.marks}:
                yield reading.statement(
                    "shape",
                    sentence,
                    match.span("shape"),
                    there,
                    f"trace: outlines of {sorted(counts)} corners",
                )


def marker_shapes(reading: Reading) -> Iterator[Statement]:
    """“The blue markers are triangles”."""
    for sentence, match, before, _ in reading.pieces(MARKERS_ARE):
        things = reading.refer.of(before[-20:] + "markers")
        shown = {MARKER_SHAPES.get(t.elements[0].marker or "") for t in things if t.elements}
        if shown - {None}:
            yield reading.statement(
                "shape",
                sentence,
                match.span(),
                singular(match["shape"]) in shown,
                f"trace: {sorted(map(str, shown))}",
            )
