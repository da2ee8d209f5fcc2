"""Where on the canvas a quoted text stands, what a name written with its value equals, units of axes."""

import re
from collections.abc import Iterator

from qc.claims.numbers import find_numbers
from qc.claims.places import QUOTED
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.writing import plain
from tracer.trace import Element

UNIT_AFTER = re.compile(r"\b(?P<word>[A-Za-z]{3,}|[a-z])\s+\((?P<unit>[^\s()\d,=]{1,12})\)")


def axis_units(reading: Reading) -> Iterator[Statement]:
    """“Against time (min)”: the unit behind a word that an axis label has too."""
    labels = {
        plain(t) for a in reading.trace.axes for t in (a.xlabel, a.ylabel, a.zlabel) if "(" in t
    }
    for sentence, match, _, _ in reading.pieces(UNIT_AFTER):
        own = {t for t in labels if t.startswith(f"{match['word'].lower()}(")}
        if own:
            yield reading.statement(
                "label", sentence, match.span(), plain(match[0]) in own, f"labels: {sorted(own)}"
            )


_SPOT = r"(?P<v>top|bottom)?\s?(?P<h>left|right)?(?:\s+(?:center|corner))?"


STANDS = r"(?:stands?|sits?|appears?|is written|is printed|is|one reads)"


BEFORE = re.compile(
    rf"\b(?:at|in) the {_SPOT}(?: of the (?:canvas|picture|figure|page))?,?\s+{STANDS}\s+(?:the\s+)?"
    r"(?:(?:title|text|label|note|heading|word)\s+)?$",
    re.IGNORECASE,
)


AFTER = re.compile(
    rf"\s*{STANDS}\s+(?:at|in) the {_SPOT}(?!\s+(?:of the (?!canvas)|panel|half|side))\b"
)


PART = re.compile(r"\b(?:panels?|subplots?|plots?|axes|shape|solid|row|column)\b", re.IGNORECASE)
"""Words by which a place may be meant within a part of the figure."""


SIDED = re.compile(
    r"\b(?P<side>left(?:most)?|right(?:most)?|top(?:most)?|bottom|upper|lower)(?:[- ]hand)?\s+(?:panel|subplot|plot|chart|clock|die|box|circle|bar|figure|diagram|graph|drawing|picture|one|image|shape|half|part|side|column)\b",
    re.IGNORECASE,
)
"""A part of the figure by its place."""
HALF = 0.45


def places_of_texts(reading: Reading) -> Iterator[Statement]:
    """“At the top stands the title "Slab"”, “the text "x = 3" is written at the bottom right”.

    Decided for texts that occur once, by the halves of the canvas; what is near the middle is left open.
    """
    figure = reading.trace.figure
    for sentence in reading.sentences:
        for quote in QUOTED.finditer(sentence.text):
            match = BEFORE.search(sentence.text[: quote.start()]) or AFTER.match(
                sentence.text, quote.end()
            )
            boxes = [
                e.bbox
                for e in reading.trace.elements
                if e.text and e.bbox and plain(e.text) == plain(quote[0].strip('"“”'))
            ]
            if match is None or len(boxes) != 1 or PART.search(sentence.text[: quote.start()]):
                continue
            x0, y0, x1, y1 = boxes[0]
            sides = [
                (match["v"], "top", (y0 + y1) / 2 / figure.height),
                (match["h"], "left", (x0 + x1) / 2 / figure.width),
            ]
            held = [_held(word, first, share) for word, first, share in sides if word]
            if held and (False in held or all(held)):
                where = f"trace: it stands at {sides[1][2]:.2f}, {sides[0][2]:.2f} of the canvas"
                yield reading.statement(
                    "relation", sentence, match.span(), False not in held, where
                )


def texts_of_parts(reading: Reading) -> Iterator[Statement]:
    """“The left-hand clock is headed "Departure"”: among texts that stand in line with the quoted one.

    Decided for quoted texts that occur once, in clauses that name one part by its place.
    """
    for sentence in reading.sentences:
        for quote in QUOTED.finditer(sentence.text):
            clause = _clause(sentence.text, *quote.span())
            places = list(SIDED.finditer(clause))
            own = [
                e
                for e in reading.trace.elements
                if e.text and e.bbox and plain(e.text) == plain(quote[0].strip("\"“”'‘’"))
            ]
            if len(places) != 1 or len(own) != 1 or len(QUOTED.findall(clause)) != 1:
                continue
            word = places[0]["side"].lower()
            axis, sign = (0, 1) if word[0] in "lr" and word != "lower" else (1, 1)
            sign = -1 if word.startswith(("right", "bottom", "lower")) else sign
            keys = sorted(sign * _middle(e, axis) for e in _in_line(reading, own[0], axis))
            if len(keys) > 1 and keys[-1] - keys[0] > ASIDE:
                true = sign * _middle(own[0], axis) <= keys[0] + ASIDE / 2
                yield reading.statement(
                    "label",
                    sentence,
                    quote.span(),
                    true,
                    f"trace: {len(keys)} texts in line with it",
                )


ASIDE = 20.0
"""Pixels by which texts in line must be apart to be told by their places."""


def _clause(text: str, start: int, end: int) -> str:
    left = max((text.rfind(sign, 0, start) for sign in ",;("), default=-1) + 1
    stops = [k for k in (text.find(sign, end) for sign in ",;)") if k >= 0]
    return text[left : min(stops, default=len(text))]


def _middle(text: Element, axis: int) -> float:
    return (text.bbox[axis] + text.bbox[axis + 2]) / 2 if text.bbox else 0.0


def _in_line(reading: Reading, text: Element, axis: int) -> list[Element]:
    """Texts of the same role and size whose middles lie level with it."""
    return [
        e for e in reading.trace.elements
        if e.kind == "text" and e.text and e.bbox and e.role == text.role and e.size == text.size
        and abs(_middle(e, 1 - axis) - _middle(text, 1 - axis)) < 4
    ]  # fmt: skip


def _held(word: str, first: str, share: float) -> bool | None:
    """Whether a text stands in the half that the word names; None near the middle."""
    near = share if word.lower() == first else 1 - share
    return True if near < HALF else False if near > 1 - HALF else None


UNIT = r"(?:mm|cm|dm|km|m|units?|in|ft)\b"


EQUALS = re.compile(
    rf"(?<![\w(.])(?P<name>[a-wA-W](?:[₀-₉]|_?\d)?)\s=\s(?P<value>\d+(?:\.\d+)?)(?=\s{UNIT}|[,;.](?:\s|$)|\s(?:and|for|is|in)\b|$)"
)


def written_values(reading: Reading) -> Iterator[Statement]:
    """“h = 12 cm”, where the figure says in writing what h is."""
    told: dict[str, set[float]] = {}
    for text in reading.trace.texts:
        for match in EQUALS.finditer(plain_equation(text)):
            told.setdefault(plain(match["name"]), set()).add(float(match["value"]))
    for sentence, match, _, _ in reading.pieces(EQUALS):
        values = told.get(plain(match["name"]))
        if values:
            number = next(find_numbers(match["value"]))
            yield reading.statement(
                "number", sentence, match.span(), any(map(number.agrees, values)),
                f"written: {match['name']} = {', '.join(f'{v:g}' for v in sorted(values))}",
            )  # fmt: skip


def plain_equation(text: str) -> str:
    """A written equation without mathematical markup, with one blank around its sign."""
    bare = re.sub(r"\\(?:mathrm|mathit|mathbf|text)\b|[${}\\]", "", text)
    return re.sub(r"\s*=\s*", " = ", bare.replace("~", " ").replace("\\,", " "))
