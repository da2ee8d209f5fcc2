"""Line styles, and hollow or filled marks."""

import re
from collections.abc import Iterator

from qc.claims.clauses import negated
from qc.claims.phrases import LINE_STYLES
from qc.claims.picks import ROUND, all_round, hollow
from qc.claims.readers.colors import is_attributive
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import Thing
from tracer.trace import Element

STYLED = re.compile(
    r"\b(dashed|broken|dotted|dash-?dot(?:ted)?|solid|hollow|filled)\b", re.IGNORECASE
)
IS_DRAWN = re.compile(
    r"\b(?:is|are)\s+(?:drawn\s+|shown\s+)?(?:as\s+)?(?:an?\s+)?(?:thick\s+|thin\s+)?$|\bdrawn\s+(?:as\s+)?(?:an?\s+)?(?:\w+\s+)?$|\b(?:is|are)\s+\w+\s+and\s+$"
)


def styles(reading: Reading) -> Iterator[Statement]:
    """“The cosine is dashed”, “Oslo is drawn as a solid blue line with circles”, “the dot at 3 is hollow”."""
    for sentence, match, before, after in reading.pieces(STYLED):
        verb = IS_DRAWN.search(before)
        if verb is None or (" and" in verb[0] and is_attributive(after)):
            continue
        word = match[1].lower()
        things = _at_number(reading, before) or reading.subject(before[: verb.start()])
        marks = [e for t in things for e in t.elements]
        dots = bool(marks) and all(e.kind in ROUND for e in marks)
        if word in ("hollow", "filled") or (word == "solid" and dots):
            answer = _filling(things, word)
        else:
            answer = _stroke(marks, word, negated(before[-8:]))
        if answer is not None:
            yield reading.statement("line_style", sentence, match.span(), *answer)


def _filling(things: list[Thing], word: str) -> tuple[bool, str] | None:
    """Whether round marks are hollow or filled, as the word says; None of others."""
    if not things or not all_round(things):
        return None
    return all(hollow(t) == (word == "hollow") for t in things), f"trace: {things[0].what}"


def _stroke(marks: list[Element], word: str, denied: bool) -> tuple[bool, str] | None:
    """Whether some line among the marks has the style; None if there is no line."""
    lines = [e for e in marks if e.kind in ("line", "curve", "arrow") and e.linestyle]
    if not lines:
        return None
    wanted = LINE_STYLES.get(word, word)
    true = any(e.linestyle in (wanted, "custom") for e in lines)
    return true != denied, f"trace: {lines[0].linestyle}"


AT_NUMBER = re.compile(r"\b(?:dot|point|circle|one|marker)\s+at\s+([-−]?\d+(?:\.\d+)?)\b(?!.*[,;])")


SITS_AT = re.compile(
    r"\b(?P<fill>open|hollow|empty|filled|solid|closed|full)\s+(?:circle|dot|point)s?\s+(?:\w+\s+){0,2}?(?:at|on|over)\s+(?:x\s*=\s*)?(?P<n>[-−]?\d+(?:\.\d+)?)(?!\s*[,)]\s*[-−\d])",
    re.IGNORECASE,
)


def _at_number(reading: Reading, before: str) -> list[Thing]:
    match = AT_NUMBER.search(before)
    if match is None:
        return []
    value = float(match[1].replace("−", "-"))
    return [
        t
        for t in reading.scene.things
        if t.elements[0].kind in ROUND and t.data and abs(t.data[0] - value) < 1e-6
    ]


def circles_at(reading: Reading) -> Iterator[Statement]:
    """“An open circle sits at −2”: hollow and filled marks of a number line."""
    for sentence, match, _, _ in reading.pieces(SITS_AT):
        wanted = match["fill"].lower() in ("open", "hollow", "empty")
        value = float(match["n"].replace("−", "-"))
        round_ones = [t for t in reading.scene.things if t.elements[0].kind in ROUND and t.data]
        if round_ones:
            true = any(
                abs(t.data[0] - value) < 1e-6 and hollow(t) == wanted for t in round_ones if t.data
            )
            yield reading.statement(
                "relation", sentence, match.span(), true, f"trace: {len(round_ones)} round marks"
            )
