"""What touches, crosses or is tangent to what."""

import re
from collections.abc import Iterator

from qc.claims.clauses import clause_span
from qc.claims.measures.contacts import contact
from qc.claims.measures.distances import distance_to
from qc.claims.measures.lines import crossings_of, is_path
from qc.claims.reading import Reading
from qc.claims.statement import Statement

TOUCH = re.compile(r"\b(?P<not>(?:do(?:es)?\s+not|never|don't|doesn't)\s+)?(?P<word>is tangent to|tangent to|touch(?:es|ing)?|cross(?:es|ing)?"
                   r"|intersects?|meets?|overlap(?:s|ping)?|cuts|pass(?:es)? through)\b"
                   r"(?:\s+(?P<times>once|twice|(?:two|three|four|five|six)\s+times|both|neither))?", re.IGNORECASE)  # fmt: skip


TIMES = {"once": 1, "twice": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def touches(reading: Reading) -> Iterator[Statement]:
    """“The two lines never cross”, “the red line is tangent to the circle”, “intersect twice”."""
    for sentence, match, before, after in reading.pieces(TOUCH):
        answer = _touching(reading, match, before, after)
        if answer is not None:
            yield reading.statement(
                "relation", sentence, clause_span(sentence.text, *match.span()), *answer
            )


def _touching(
    reading: Reading, match: re.Match[str], before: str, after: str
) -> tuple[bool, str] | None:
    if re.search(r"\b(?:that|which)\s+$", before):
        return None
    first, word = reading.subject(before), match["word"].lower()
    times = (match["times"] or "").lower().split(" ")[0]
    if times in ("both", "neither"):
        own = {e.id for t in first for e in t.elements}
        others = [t for t in reading.scene.things if is_path(t) and t.elements[0].id not in own]
        crossed = [bool(crossings_of(first[0], t)) for t in others] if first else []
        return (
            (
                all(crossed) if times == "both" else not any(crossed),
                f"trace: crosses {sum(crossed)} others",
            )
            if crossed
            else None
        )
    second = (
        [t for t in reading.object(after) if t not in first]
        if "tangent" in word or times == ""
        else []
    )
    if CENTER.match(after) and len(first) == 1:
        circles = [t for t in reading.scene.things if t.elements[0].kind == "circle"]
        lines = [t.first for t in first if t.first is not None and is_path(t)]
        if len(circles) == 1 and lines:
            return distance_to(circles[0].place, lines[0]) < 3, "trace: distance from the center"
    pairs = [(a, b) for a in first for b in second]
    at = AT_POINT.search(after)
    if at and pairs and (place := reading.refer.place(at[1])) is not None:
        near = all(
            t.first is not None and distance_to(place.place, t.first) < 6
            for pair in pairs
            for t in pair
        )
        if not near:
            return False, f"trace: {at[1]} is not on both"
    if not pairs and len(first) == 2:
        pairs = [(first[0], first[1])]
    if not pairs:
        return None
    tangent = "tangent" in word or "touch" in word
    tests = [contact(a, b, tangent=tangent) for a, b in pairs]
    if times in TIMES:
        a, b = pairs[0]
        number = len(crossings_of(a, b)) if is_path(a) and is_path(b) else None
        return (
            (number == TIMES[times], f"trace: {number} crossings") if number is not None else None
        )
    if any(t is None for t in tests):
        return None
    true = all(t is True for t in tests) if not match["not"] else not any(tests)
    return true, f"trace: {pairs[0][0].what} and {pairs[0][1].what}"


CENTER = re.compile(r"\s*(?:the\s+)?(?:cent(?:er|re)|middle)\b", re.IGNORECASE)


AT_POINT = re.compile(r"^[^.,;]{0,30}?\bat\s+(?:the\s+point\s+|point\s+)?([A-Z])\b")
