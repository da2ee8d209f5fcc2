"""What touches, crosses or is tangent to what."""

import re
from collections.abc import Iterator

from qc.claims.clauses import clause_span
from qc.claims.measures.contacts import contact
from qc.claims.measures.distances import distance_to
from qc.claims.measures.lines import crossings_of, is_path
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import Thing

TOUCH = re.compile(r"\b(?P<not>(?:do(?:es)?\s+not|never|don't|doesn't)\s+)?(?P<word>is tangent to|tangent to|touch(?:es|ing)?|cross(?:es|ing)?"
                   r"|intersects?|meets?|overlap(?:s|ping)?|cuts|pass(?:es)? through)\b"
                   r"(?:\s+(?P<times>once|twice|(?:two|three|four|five|six)\s+times|both|neither))?", re.IGNORECASE)  # fmt: skip


Pair = tuple[Thing, Thing]
Answer = tuple[bool, str]
AT_CENTER = 3.0
"""Pixels by which a line may miss the center that it passes."""
AT_PLACE = 6.0
"""Pixels by which things may miss the place where they meet."""
WHICH = re.compile(r"\b(?:that|which)\s+$")
TIMES = {"once": 1, "twice": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def touches(reading: Reading) -> Iterator[Statement]:
    """“The two lines never cross”, “the red line is tangent to the circle”, “intersect twice”."""
    for sentence, match, before, after in reading.pieces(TOUCH):
        answer = None if WHICH.search(before) else _answer(reading, match, before, after)
        if answer is not None:
            yield reading.statement(
                "relation", sentence, clause_span(sentence.text, *match.span()), *answer
            )


def _answer(reading: Reading, match: re.Match[str], before: str, after: str) -> Answer | None:
    """Whether it is so, and the evidence; None if what is meant cannot be told."""
    first, word = reading.subject(before), match["word"].lower()
    times = (match["times"] or "").lower().split(" ")[0]
    if times in ("both", "neither"):
        return _of_all_others(reading, first, times == "both")
    tangent = "tangent" in word or "touch" in word
    asked = "tangent" in word or not times
    second = [t for t in reading.object(after) if t not in first] if asked else []
    pairs = [(a, b) for a in first for b in second]
    return (
        _through_center(reading, first, after)
        or _off_the_place(reading, pairs, after)
        or _of_pairs(match, pairs or _both(first), tangent, TIMES.get(times))
    )


def _of_all_others(reading: Reading, first: list[Thing], all_of_them: bool) -> Answer | None:
    """“It crosses both”, “it crosses neither”: of every other line or curve."""
    own = {e.id for t in first for e in t.elements}
    others = [t for t in reading.scene.things if is_path(t) and t.elements[0].id not in own]
    crossed = [bool(crossings_of(first[0], t)) for t in others] if first else []
    if not crossed:
        return None
    true = all(crossed) if all_of_them else not any(crossed)
    return true, f"trace: crosses {sum(crossed)} others"


def _through_center(reading: Reading, first: list[Thing], after: str) -> Answer | None:
    """“It passes through the center” of the only circle."""
    circles = [t for t in reading.scene.things if t.elements[0].kind == "circle"]
    lines = [t.first for t in first if t.first is not None and is_path(t)]
    if not CENTER.match(after) or len(first) != 1 or len(circles) != 1 or not lines:
        return None
    return distance_to(circles[0].place, lines[0]) < AT_CENTER, "trace: distance from the center"


def _off_the_place(reading: Reading, pairs: list[Pair], after: str) -> Answer | None:
    """False where they are said to meet “at P”, and one of them does not come to P; else None."""
    at = AT_POINT.search(after)
    place = reading.refer.place(at[1]) if at and pairs else None
    if at is None or place is None:
        return None
    marks = [t.first for pair in pairs for t in pair]
    if all(m is not None and distance_to(place.place, m) < AT_PLACE for m in marks):
        return None
    return False, f"trace: {at[1]} is not on both"


def _of_pairs(
    match: re.Match[str], pairs: list[Pair], tangent: bool, times: int | None
) -> Answer | None:
    """Whether each pair meets, or none of them if that is said; of a number of times, the first pair."""
    if not pairs:
        return None
    a, b = pairs[0]
    if times is not None:
        number = len(crossings_of(a, b)) if is_path(a) and is_path(b) else None
        return None if number is None else (number == times, f"trace: {number} crossings")
    met = [contact(s, t, tangent=tangent) for s, t in pairs]
    if None in met:
        return None
    return not any(met) if match["not"] else all(met), f"trace: {a.what} and {b.what}"


def _both(things: list[Thing]) -> list[Pair]:
    """“The two lines cross”: one with the other."""
    return [(things[0], things[1])] if len(things) == 2 else []


CENTER = re.compile(r"\s*(?:the\s+)?(?:cent(?:er|re)|middle)\b", re.IGNORECASE)


AT_POINT = re.compile(r"^[^.,;]{0,30}?\bat\s+(?:the\s+point\s+|point\s+)?([A-Z])\b")
