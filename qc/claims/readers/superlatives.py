"""Superlatives, of values and of what is seen."""

import re
from collections.abc import Callable, Iterator, Sequence

from qc.claims.clauses import clause_span
from qc.claims.measures.sizes import length_of
from qc.claims.numbers import find_numbers
from qc.claims.readers.values import known_names
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import Thing

MOST = (
    "tallest",
    "largest",
    "biggest",
    "highest",
    "longest",
    "most",
    "greatest",
    "heaviest",
    "warmest",
    "hottest",
    "wettest",
    "busiest",
    "strongest",
    "richest",
    "best",
    "peaks",
    "maximum",
    "leads",
)


LEAST = (
    "shortest",
    "smallest",
    "lowest",
    "least",
    "fewest",
    "lightest",
    "driest",
    "quietest",
    "weakest",
    "poorest",
    "coldest",
    "coolest",
    "minimum",
    "worst",
    "bottoms",
)


SUPERLATIVE = re.compile(
    rf"\b(?:the\s+)?({'|'.join((*MOST, *LEAST))})\b(?!\s+(?:from|to|through|into|via|past)\b)",
    re.IGNORECASE,
)


ORDINAL_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


FROM_SIDE = re.compile(
    rf"\b({'|'.join(ORDINAL_WORDS)})\s+(?:\w+\s+)?from the\s+(left|right)\b", re.IGNORECASE
)


def superlatives(reading: Reading) -> Iterator[Statement]:
    """“Plums are the tallest”, “the heaviest edge is PR”, “South peaks in Q3”."""
    for sentence, match, _, _ in reading.pieces(SUPERLATIVE):
        start, end = clause_span(sentence.text, *match.span())
        clause = sentence.text[start:end]
        most = match[1].lower() in MOST
        side = FROM_SIDE.search(clause)
        answer = (
            _from_side(reading, side, most)
            if side
            else _among_data(reading, clause, match[1], most)
        )
        if answer is not None:
            yield reading.statement("order", sentence, (start, end), *answer)


OF_NUMBER = re.compile(
    rf"(?P<n>[-−]?\d+(?:\.\d+)?)[^.;,\d]{{0,16}},?\s*(?:which|this|that)\s+(?:is|was)\s+the\s+(?P<word>{'|'.join((*MOST, *LEAST))})\b",
    re.IGNORECASE,
)


def numbers_at_the_edge(reading: Reading) -> Iterator[Statement]:
    """“82, which is the highest mark”: the number is the extreme of some table of the figure."""
    tables: dict[str, list[float]] = {}
    for d in reading.table.data:
        tables.setdefault(d.table, []).append(d.value)
    for sentence, match, _, _ in reading.pieces(OF_NUMBER):
        number = next(find_numbers(match["n"].replace("−", "-")), None)
        pick = max if match["word"].lower() in MOST else min
        edges = [pick(values) for values in tables.values() if len(values) > 1]
        held = any(number is not None and number.agrees(v) for vs in tables.values() for v in vs)
        if number is not None and held:
            yield reading.statement("order", sentence, match.span(), any(map(number.agrees, edges)),
                                    f"trace: {', '.join(f'{e:.6g}' for e in edges[:3])}")  # fmt: skip


def _from_side(reading: Reading, side: re.Match[str], most: bool) -> tuple[bool, str] | None:
    bars = [d for d in reading.table.data if d.table == "bars" and d.thing is not None]
    if not bars:
        return None
    bars.sort(
        key=lambda d: d.thing.place[0] if d.thing else 0.0, reverse=side[2].lower() == "right"
    )
    edge = (max if most else min)(d.value for d in bars)
    places = [k for k, d in enumerate(bars) if d.value == edge]
    return ORDINAL_WORDS.index(
        side[1].lower()
    ) in places, f"trace: it is number {places[0] + 1} from the {side[2]}"


def _among_data(reading: Reading, clause: str, word: str, most: bool) -> tuple[bool, str] | None:
    names = list(dict.fromkeys(known_names(reading, clause)))
    if not names:
        return None
    target = reading.table.under(names)
    if not target:
        return None
    answers = []
    for varied in _varied(reading, names, clause, word):
        fixed = [n for n in names if n not in varied]
        rivals = [d for d in reading.table.under(fixed) if d.table == target[0].table]
        edge = (max if most else min)(d.value for d in rivals)
        if len(rivals) > 1:
            best = next(d for d in rivals if d.value == edge)
            right = any(abs(d.value - edge) < 1e-9 for d in target)
            answers.append(
                (right, f"trace: {' and '.join(sorted(best.names)) or 'another'} has {edge:.6g}")
            )
    return answers[0] if answers and len({right for right, _ in answers}) == 1 else None


def _varied(reading: Reading, names: Sequence[str], clause: str, word: str) -> list[set[str]]:
    """Which of the names the superlative picks among its like, the others being given."""
    if len(names) == 1 or all(d.table == "edges" for d in reading.table.under(names)):
        return [set(names)]
    after = known_names(reading, clause[clause.lower().find(word.lower()) + len(word) :])
    owner = next((n for n in names if re.search(rf"{re.escape(n)}['’]s", clause)), None)
    if owner:
        return [set(names) - {owner}]
    if word.lower() == "peaks" or re.search(
        rf"\b{word}\s+in\s+{re.escape(names[-1][:3])}\w*\s*$", clause
    ):
        return [{names[-1]}]
    if after and after[0] in names and word.lower() in ("most", "fewest", "least", "best"):
        return [set(names) - {after[0]}]
    return [{n} for n in names]


LOOK_MOST = re.compile(
    r"\b(?:is|are|was)\s+the\s+(?:\w+\s+)?(?P<word>longest|shortest|largest|smallest|biggest|highest|lowest|leftmost|rightmost|topmost|tallest)\b"
    r"|\bthe\s+(?P<first>longest|shortest|largest|smallest|biggest|highest|lowest|leftmost|rightmost)\s+\w+\s+is\b", re.IGNORECASE,
)  # fmt: skip


def looked_superlatives(reading: Reading) -> Iterator[Statement]:
    """Superlatives of what has no value: “Q is the highest point”, “u + v is the longest”."""
    for sentence, match, before, after in reading.pieces(LOOK_MOST):
        word = (match["word"] or match["first"]).lower()
        things = reading.subject(before) if match["word"] else reading.object(after)
        span = clause_span(sentence.text, *match.span())
        by_value = word not in ("leftmost", "rightmost", "topmost")
        if len(things) != 1 or (
            by_value and known_names(reading, sentence.text[span[0] : span[1]])
        ):
            continue
        measure, most = LOOK_MEASURES[word]
        rivals = _like(reading, things[0])
        if len(rivals) > 1:
            edge = (max if most else min)(map(measure, rivals))
            own = measure(things[0])
            yield reading.statement(
                "order",
                sentence,
                span,
                abs(own - edge) <= 2.0,
                f"trace: {things[0].what} among {len(rivals)}",
            )


LOOK_MEASURES: dict[str, tuple[Callable[[Thing], float], bool]] = {
    "longest": (length_of, True), "largest": (length_of, True), "biggest": (length_of, True),
    "tallest": (lambda t: t.height, True), "shortest": (length_of, False),
    "smallest": (length_of, False), "highest": (lambda t: -t.place[1], True),
    "topmost": (lambda t: -t.place[1], True), "lowest": (lambda t: -t.place[1], False),
    "leftmost": (lambda t: t.place[0], False), "rightmost": (lambda t: t.place[0], True),
}  # fmt: skip


def _like(reading: Reading, thing: Thing) -> list[Thing]:
    """Things of the same kind, or all named places if the thing is one."""
    if thing.first is None:
        return [t for things in reading.scene.names.values() for t in things if t.first is None]
    kind = thing.first.kind
    return [t for t in reading.scene.things if t.elements[0].kind == kind]
