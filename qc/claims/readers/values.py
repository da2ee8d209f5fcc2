"""Numbers said of something with a name: “pears at 7”, “in Q1 the North sold 20”, “PQ has weight 7”."""

import re
from collections.abc import Iterator, Sequence

from qc.claims.clauses import BREAK, Sentence
from qc.claims.measures.courses import slope
from qc.claims.numbers import Number, find_numbers
from qc.claims.phrases import noun_phrase
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.table import Datum
from qc.claims.vocabulary import BY_WORD, singular

SCALE = re.compile(r"\s*(hundred|thousand|million)\b", re.IGNORECASE)


SCALES = {"hundred": 100.0, "thousand": 1000.0, "million": 1e6}


NOT_A_VALUE = re.compile(
    r"^\s*(?:times\b|[-–]?\s*(?:fold|by\b|×|x\b)|\w+[- ]axis)|^\s*(?:of|out of)\s+(?:the|them|these)\b",
    re.IGNORECASE,
)


PAIRED = re.compile(
    r"(?:\bfrom|\bbetween|\bto|\bbins?|\binterval|[-–(=:/]|\bslope(?: of)?)\s*$", re.IGNORECASE
)


EXTREMES = {
    **dict.fromkeys(("maximum", "highest", "tallest", "largest", "biggest", "longest", "peak", "greatest", "most", "heaviest"), max),
    **dict.fromkeys(("minimum", "lowest", "shortest", "smallest", "least", "fewest", "lightest"), min),
}  # fmt: skip


EXTREME = re.compile(rf"\b({'|'.join(EXTREMES)})\b", re.IGNORECASE)


OF_PLACE = re.compile(
    r"\b(first|second|third|fourth|fifth|last|leftmost|rightmost)\s+(?:bin|bar|slice|column)\b",
    re.IGNORECASE,
)


PLACES = {
    "first": 0,
    "leftmost": 0,
    "second": 1,
    "third": 2,
    "fourth": 3,
    "fifth": 4,
    "last": -1,
    "rightmost": -1,
}


COORDINATES = re.compile(r"\([^()]*,[^()]*\)")


def named_values(reading: Reading) -> Iterator[Statement]:
    """Every number whose surroundings name a datum."""
    if not reading.table.data:
        return
    for sentence in reading.sentences:
        blank = COORDINATES.sub(lambda m: " " * len(m[0]), sentence.text)
        named = [(a, b) for _, a, b in reading.refer.named(sentence.text)]
        numbers = [
            n
            for n in find_numbers(blank)
            if not any(a <= n.start and n.end <= b and (a, b) != (n.start, n.end) for a, b in named)
            and not _is_name(reading, n)
            and not reading.is_quoted(sentence.start + n.start, sentence.start + n.end)
        ]
        for k, number in enumerate(numbers):
            before = numbers[k - 1].end if k else 0
            after = numbers[k + 1].start if k + 1 < len(numbers) else len(blank)
            answer = _value(reading, sentence, blank, number, before, after)
            if answer is not None:
                yield answer


def _is_name(reading: Reading, number: Number) -> bool:
    return (
        number.kind == "integer"
        and number.text in reading.scene.names
        and number.text in reading.table.names
    )


def _value(
    reading: Reading, sentence: Sentence, text: str, number: Number, before: int, after: int
) -> Statement | None:
    tail = text[number.end : after]
    paired = PAIRED.search(text[before : number.start]) and number.unit != "%"
    if number.unit == "°" or NOT_A_VALUE.match(tail) or paired:
        return None
    if number.kind == "fraction" or (
        number.value == 1
        and number.kind == "word"
        and not re.search(r"only\s*$", text[: number.start])
    ):
        return None
    if number.kind == "word" and COUNTED.match(text, number.end):
        return None
    words, _ = noun_phrase(text[number.end :])
    if words and singular(words[-1]) in BY_WORD and number.kind in ("integer", "word"):
        return None
    data = _meant(reading, text, number, before, after)
    if not data:
        return None
    scale = SCALE.match(tail)
    factors = (1.0, SCALES[scale[1].lower()]) if scale else (1.0,)
    true = any(agree(number, d.value / f) or agree(number, d.value) for d in data for f in factors)
    span = (number.start, number.end + (scale.end() if scale else 0))
    shown = ", ".join(f"{d.value:.6g}" for d in data[:4])
    return reading.statement(
        "number", sentence, span, true, f"trace: {_called(data)} shows {shown}"
    )


COUNTED = re.compile(r"\s+(?:[a-z]+\s+)?[a-z]{3,}(?<!s)s\b")
"""Behind a number in words: it counts something, and is no value of what is named near it."""


def agree(number: Number, truth: float) -> bool:
    """As `Number.agrees`, and rounded to the digits that were given."""
    return number.agrees(truth) or (number.unit == "%" and abs(number.value - truth) < 0.51)


def _called(data: Sequence[Datum]) -> str:
    return " and ".join(sorted(data[0].names)) or data[0].table


def _meant(reading: Reading, text: str, number: Number, before: int, after: int) -> list[Datum]:
    """The data that the words about a number name; none if they name none."""
    left = text[before : number.start]
    cut = max((m.end() for m in re.finditer(r"[;:]", left)), default=0)
    left = left[cut:]
    stop = BREAK.search(text, number.end, after)
    right = text[number.end : stop.start() if stop else after]
    names = known_names(reading, left) or known_names(reading, right)
    if known_names(reading, left):
        names += [n for n in known_names(reading, right) if _narrows(reading, names, n)]
    if names:
        return narrowest(reading, names)
    if number.unit == "%":
        return [d for d in reading.table.data if d.table == "shares"]
    places, words = list(OF_PLACE.finditer(left)), list(EXTREME.finditer(left))
    if places and (not words or words[-1].start() < places[-1].start()):
        return _at_place(reading, PLACES[places[-1][1].lower()])
    if words and re.search(r"\b(?:axis|axes|side|edge|radius)\b", text) is None:
        return _extreme(reading, EXTREMES[words[-1][1].lower()])
    return []


def _narrows(reading: Reading, names: Sequence[str], more: str) -> bool:
    return bool(reading.table.under([*names, more]))


def known_names(reading: Reading, text: str) -> list[str]:
    """Names of data in the text, in order; `PQ` means the edge of `P` and `Q`."""
    names = [n for n, _, _ in reading.refer.named(text) if n in reading.table.names]
    for run in re.findall(r"(?<!\w)([A-Z])([A-Z])(?!\w)", text):
        if all(letter in reading.table.names for letter in run):
            names += run
    return names


def narrowest(reading: Reading, names: Sequence[str]) -> list[Datum]:
    """Data under as many of the names as possible, the last ones first."""
    for first in range(len(names)):
        data = reading.table.under(names[first:])
        if data:
            return data
    return reading.table.under(names[-1:])


def _extreme(reading: Reading, pick: object) -> list[Datum]:
    tables = {d.table for d in reading.table.data}
    if len(tables) != 1:
        return []
    value = (max if pick is max else min)(d.value for d in reading.table.data)
    return [d for d in reading.table.data if d.value == value]


def _at_place(reading: Reading, place: int) -> list[Datum]:
    bars = [d for d in reading.table.data if d.table in ("bars", "shares") and d.thing is not None]
    bars.sort(key=lambda d: d.thing.place[0] if d.thing else 0.0)
    return [bars[place]] if bars and place < len(bars) else []


BINS = re.compile(r"\b(?P<low>\d+)\s*(?:–|-|to)\s*(?P<high>\d+)\s+(?:bin|interval|class|range)\b")


REACHED = re.compile(r"\b(?:at|where)\s+[a-z]\s*=\s*(?P<at>[-−]?\d+(?:\.\d+)?)")


def places_of_extremes(reading: Reading) -> Iterator[Statement]:
    """“The highest bar … in the 50–60 bin”, “the maximum … reached at n = 3”."""
    for sentence in reading.sentences:
        word = EXTREME.search(sentence.text)
        if word is None or not reading.table.data:
            continue
        data = _extreme(reading, EXTREMES[word[1].lower()])
        for match in BINS.finditer(sentence.text, word.end()):
            middle = (float(match["low"]) + float(match["high"])) / 2
            places = [d.at for d in data if d.at is not None]
            if places:
                true = any(abs(p - middle) < 1e-6 * max(1, abs(middle)) for p in places)
                yield reading.statement(
                    "relation", sentence, match.span(), true, f"trace: it is over {places[0]:.6g}"
                )
        for match in REACHED.finditer(sentence.text, word.end()):
            places = [d.at for d in data if d.at is not None]
            number = next(find_numbers(match["at"]), None)
            if places and number is not None:
                yield reading.statement("number", sentence, match.span(), any(map(number.agrees, places)),
                                        f"trace: it is over {places[0]:.6g}")  # fmt: skip


SLOPE = re.compile(
    r"\b(?:slope|gradient)\b(?P<of>[^\d−-]{0,24}?)(?P<value>[-−]?\d+(?:\.\d+|/\d+)?)", re.IGNORECASE
)


def slopes(reading: Reading) -> Iterator[Statement]:
    """Slopes of straight lines, in data coordinates."""
    for sentence, match, before, _ in reading.pieces(SLOPE):
        number = next(find_numbers(match["value"].replace("−", "-")), None)
        things = reading.refer.of(match["of"]) or reading.subject(before)
        found = [s for t in things for e in t.elements if (s := slope(e.data)) is not None]
        if number is not None and found:
            yield reading.statement("number", sentence, match.span(), any(map(number.agrees, found)),
                                    f"trace: the slope is {found[0]:.4g}")  # fmt: skip
