"""Counts of what is in or at something: dots in a tile, arrows that leave a node, faces of a kind, colored parts."""

import re
from collections.abc import Iterator

from qc.claims.hues import COLOR, bears, colors_in
from qc.claims.measures.distances import in_box
from qc.claims.measures.links import edges_at
from qc.claims.nouns import noun_in
from qc.claims.numbers import spoken_number
from qc.claims.phrases import noun_phrase
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import AREAS, Thing
from qc.claims.vocabulary import singular

COUNT_WORD = r"(?P<n>\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|a dozen|no)"


HOLDS = re.compile(
    rf"\b(?:has|have|contains?|holds?|shows?|carries|carry|bears?|with)\s+(?:exactly\s+|only\s+)?{COUNT_WORD}\b",
    re.IGNORECASE,
)


ELSEWHERE = re.compile(r"\s+\w+\s+(?:on|in|at|per)\b")
"""Behind a noun: it is counted elsewhere (“three dots on each side”)."""


def held(reading: Reading) -> Iterator[Statement]:
    """“The leftmost tile has seven dots”: marks of a kind inside one closed shape."""
    for sentence, match, before, after in reading.pieces(HOLDS):
        words, length = noun_phrase(after)
        holders = [t for t in reading.subject(before) if t.first and t.first.kind in AREAS]
        if len(holders) != 1 or ELSEWHERE.match(after[: length + 8]):
            continue
        inner = _inner(reading, holders[0], words)
        if inner:
            span = (match.start("n"), match.end() + length)
            yield reading.statement(
                "count",
                sentence,
                span,
                spoken_number(match["n"]) == len(inner),
                f"trace: {len(inner)} in {holders[0].what}",
            )


def _inner(reading: Reading, outer: Thing, words: list[str]) -> list[Thing]:
    """Things inside another that a noun phrase may mean; none without a noun."""
    fits, colors = noun_in([w.lower() for w in words]), colors_in(words)
    return [
        t
        for t in reading.scene.things
        if fits is not None
        and fits(t.elements[0])
        and t.elements[0].id != outer.elements[0].id
        and in_box(t.place, outer.box)
        and (not colors or any(bears(t.elements[0], c) for c in colors))
    ]


LEAVES = re.compile(
    rf"\b{COUNT_WORD}\s+(?:arrows?|edges?|lines?|segments?)\s+(?P<verb>leave|leaves|start (?:at|from)|starts (?:at|from)|go out of|enter|enters|arrive at|end at|ends at|meet at|meet in|point to|points to|are incident to|touch)\s+(?:the\s+|node\s+|point\s+|vertex\s+)*(?P<name>\w+)", re.IGNORECASE,
)  # fmt: skip


def degrees(reading: Reading) -> Iterator[Statement]:
    """“Two arrows leave A”: ends of lines and arrows at a named place."""
    for sentence, match, _, _ in reading.pieces(LEAVES):
        place = reading.refer.place(match["name"])
        if place is None:
            continue
        out, into = edges_at(reading.scene, place)
        verb = match["verb"].lower()
        number = (
            out
            if verb.startswith(("leave", "start", "go"))
            else into
            if verb.startswith(("enter", "arrive", "end", "point"))
            else out + into
        )
        yield reading.statement(
            "count",
            sentence,
            match.span(),
            spoken_number(match["n"]) == number,
            f"trace: {number} at {match['name']}",
        )


EACH = re.compile(
    rf"\b(?:each|every)\b[^.;]{{0,40}}?\b{COUNT_WORD}\s+(?P<what>points?|markers?|dots?|bars?|squares?|triangles?)\b",
    re.IGNORECASE,
)


def each(reading: Reading) -> Iterator[Statement]:
    """“Each curve is marked with six points”: marks of every series."""
    for sentence, match, _, _ in reading.pieces(EACH):
        series: dict[object, int] = {}
        for e in reading.scene.marks:
            if e.kind == "marker":
                series[e.label or e.group] = series.get(e.label or e.group, 0) + 1
        sizes = set(series.values())
        if (
            match["what"].lower().startswith(("point", "marker", "dot"))
            and len(sizes) == 1
            and len(series) > 1
        ):
            yield reading.statement(
                "count",
                sentence,
                match.span("n"),
                {spoken_number(match["n"])} == sizes,
                f"trace: {sizes} in each series",
            )


REST = re.compile(
    rf"\b{COUNT_WORD}\s+(?:of\s+(?:them|these|which|the\s+(?:[a-z]+\s+)?(?P<noun>[a-z]+))\s+)?(?:(?:is|are)\s+)(?P<color>{COLOR.pattern})",
    re.IGNORECASE,
)


THINGS = re.compile(
    r"\b(?:cubes?|blocks?|dots?|markers?|nodes?|circles?|squares?|bars?|triangles?|cells?)\b",
    re.IGNORECASE,
)


def colored_rest(reading: Reading) -> Iterator[Statement]:
    """“Four of them are yellow and one is red”: parts of the things counted before, by color."""
    for sentence, match, _, _ in reading.pieces(REST):
        noun = list(THINGS.finditer(reading.caption, 0, sentence.start + match.start()))
        if not noun and not match["noun"]:
            continue
        word = singular(match["noun"] or noun[-1][0])
        fits = noun_in([word])
        marks = [
            e
            for e in reading.scene.marks
            if (e.kind == "face" if word in ("cube", "block") else fits is not None and fits(e))
        ]
        bearing = [e for e in marks if bears(e, match["color"].lower())]
        number = len({e.group for e in bearing}) if word in ("cube", "block") else len(bearing)
        if marks:
            yield reading.statement(
                "count",
                sentence,
                match.span(),
                spoken_number(match["n"]) == number,
                f"trace: {number} of them",
            )


FACES = re.compile(
    rf"\b{COUNT_WORD}\s+(?P<form>triangular|quadrilateral|rectangular|square|pentagonal|hexagonal|octagonal)\s+faces\b",
    re.IGNORECASE,
)


CORNERS = {
    "triangular": 3,
    "quadrilateral": 4,
    "rectangular": 4,
    "square": 4,
    "pentagonal": 5,
    "hexagonal": 6,
    "octagonal": 8,
}


def faces(reading: Reading) -> Iterator[Statement]:
    """“Two triangular faces”: faces in space, seen or not, by their corners."""
    drawn = [e for e in reading.trace.elements if e.kind == "face" and e.data]
    spatial = all(a.dimension == "3D" for a in reading.scene.panels)
    for sentence, match, _, _ in reading.pieces(FACES):
        if drawn and spatial:
            number = sum(len(set(e.data or ())) == CORNERS[match["form"].lower()] for e in drawn)
            yield reading.statement(
                "count",
                sentence,
                match.span(),
                spoken_number(match["n"]) == number,
                f"trace: {number} of them",
            )
