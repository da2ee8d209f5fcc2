"""Descriptions that nothing in the figure bears out: “a dotted crimson line”, where the only crimson line is dashed."""

from collections.abc import Iterator

from qc.claims.clauses import negated
from qc.claims.described import Description, descriptions
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.elements import visible
from tracer.trace import Element

MOST_STROKES = 3
"""With more lines than this a shape may have been put together from them."""


def denied(reading: Reading) -> Iterator[Statement]:
    """A description of which some kinsman exists, but none with all its traits; and shapes of which there are none."""
    things = [e for e in reading.trace.elements if visible(e)]
    if any(e.kind in ("mesh", "image") for e in things):
        return
    for sentence in reading.sentences:
        for told in descriptions(sentence.text):
            if reading.is_quoted(sentence.start + told.start, sentence.start + told.end):
                continue
            if negated(sentence.text[max(0, told.start - 12) : told.start]):
                continue
            if _is_open(reading, told) or not told.candidates(things) or told.bearers(things):
                continue
            yield _denial(sentence.text, sentence.start, told, things)


def _denial(text: str, offset: int, told: Description, things: list[Element]) -> Statement:
    blamed = next((t for t in told.traits if told.bearers(things, without=t)), told.traits[0])
    at = text.find(blamed.words, told.start)
    start = at if at >= 0 else told.start
    why = f"trace: {told.noun}s are there, none of them {blamed.words}"
    kind = blamed.kind
    return Statement(kind, offset + start, offset + told.end, "contradicted", why)  # type: ignore[arg-type]


def _is_open(reading: Reading, told: Description) -> bool:
    """Whether the description cannot be held against single elements.

    Directions and arrows of space, shapes that lines may form together, and words that the figure writes.
    """
    kinds = {t.kind for t in told.traits}
    if any(a.dimension != "2D" for a in reading.scene.panels) and kinds & {
        "relation",
        "coordinate",
        "shape",
    }:
        return True
    shape = next((t for t in told.traits if t.kind == "shape"), None)
    if shape is not None and any(e.kind == "face" for e in reading.trace.elements):
        return True
    if shape is not None and told.noun not in ("circle", "star"):
        strokes = [
            e
            for e in told.bearers(reading.scene.marks, without=shape)
            if e.kind in ("line", "curve")
        ]
        if len(strokes) >= MOST_STROKES:
            return True
    hues = [t.words for t in told.traits if t.kind == "color"]
    return any(hue in text.lower() for hue in hues for text in reading.trace.texts)
