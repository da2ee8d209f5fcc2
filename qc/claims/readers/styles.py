"""Line styles, and hollow or filled marks."""

import re
from collections.abc import Iterator

from qc.claims.clauses import negated
from qc.claims.phrases import LINE_STYLES
from qc.claims.picks import hollow
from qc.claims.readers.colors import is_attributive
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import Thing

STYLED = re.compile(
    r"\b(dashed|broken|dotted|dash-?dot(?:ted)?|solid|hollow|filled)\b", re.IGNORECASE
)


def styles(reading: Reading) -> Iterator[Statement]:
    """“The cosine is dashed”, “Oslo is drawn as a solid blue line with circles”, “the dot at 3 is hollow”."""
    for sentence, match, before, after in reading.pieces(STYLED):
        word = match[1].lower()
        verb = re.search(
            r"\b(?:is|are)\s+(?:drawn\s+|shown\s+)?(?:as\s+)?(?:an?\s+)?(?:thick\s+|thin\s+)?$|\bdrawn\s+(?:as\s+)?(?:an?\s+)?(?:\w+\s+)?$|\b(?:is|are)\s+\w+\s+and\s+$",
            before,
        )
        if verb is None or (" and" in verb[0] and is_attributive(after)):
            continue
        things = _at_number(reading, before) or reading.subject(before[: verb.start()])
        marks = [e for t in things for e in t.elements]
        if word in ("hollow", "filled") or (
            word == "solid" and marks and all(e.kind in ("marker", "circle") for e in marks)
        ):
            if things and all(
                t.first is not None and t.first.kind in ("marker", "circle") for t in things
            ):
                true = all(hollow(t) == (word == "hollow") for t in things)
                yield reading.statement(
                    "line_style", sentence, match.span(), true, f"trace: {things[0].what}"
                )
            continue
        lines = [e for e in marks if e.kind in ("line", "curve", "arrow") and e.linestyle]
        if lines:
            wanted = LINE_STYLES.get(word, word)
            true = any(e.linestyle in (wanted, "custom") for e in lines)
            yield reading.statement(
                "line_style",
                sentence,
                match.span(),
                true != negated(before[-8:]),
                f"trace: {lines[0].linestyle}",
            )


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
        if t.elements[0].kind in ("marker", "circle") and t.data and abs(t.data[0] - value) < 1e-6
    ]


def circles_at(reading: Reading) -> Iterator[Statement]:
    """“An open circle sits at −2”: hollow and filled marks of a number line."""
    for sentence, match, _, _ in reading.pieces(SITS_AT):
        wanted = match["fill"].lower() in ("open", "hollow", "empty")
        value = float(match["n"].replace("−", "-"))
        round_ones = [
            t for t in reading.scene.things if t.elements[0].kind in ("marker", "circle") and t.data
        ]
        if round_ones:
            true = any(
                abs(t.data[0] - value) < 1e-6 and hollow(t) == wanted for t in round_ones if t.data
            )
            yield reading.statement(
                "relation", sentence, match.span(), true, f"trace: {len(round_ones)} round marks"
            )
