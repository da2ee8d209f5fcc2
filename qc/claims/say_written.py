"""Where on the canvas a quoted text stands, what a name written with its value equals, and the view."""

import re
from collections.abc import Iterator
from math import cos, radians, sin

from qc.claims.numbers import find_numbers
from qc.claims.picture import plain
from qc.claims.places import QUOTED
from qc.claims.statement import Reading, Statement

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


VIEW = re.compile(
    r"\b(?:view|viewed|viewer|seen|looks?|looking|projection|camera)\b[^.,;]{0,40}?\bfrom (?:about )?"
    r"(?P<angle>\d+(?:\.\d+)?)\s?(?:°|degrees) (?P<side>above|below)\b|\belevation of (?:about )?(?P<elevation>\d+(?:\.\d+)?)\s?(?:°|degrees)"
)


def viewpoints(reading: Reading) -> Iterator[Statement]:
    """“Seen from 14° above the horizontal”, “an elevation of 30°”."""
    seen = [float(a.view["elev"]) for a in reading.trace.axes if a.view and "elev" in a.view]
    for sentence, match, _, _ in reading.pieces(VIEW) if seen else ():
        group = "angle" if match["angle"] else "elevation"
        sign = -1 if match["side"] == "below" else 1
        number = next(find_numbers(sentence.text[match.start(group) : match.end() + 1]))
        true = any(number.agrees(round(sign * elevation)) for elevation in seen) or any(
            number.agrees(sign * elevation) for elevation in seen
        )
        yield reading.statement(
            "angle", sentence, match.span(), true, f"trace: seen from {seen[0]:g}° above"
        )


TOWARD = re.compile(
    r"(?<![\w-])(?P<axis>[xyz])(?:[- ]axis)?\s+(?:(?:increases|grows|runs|points)\s+)?(?:(?:to|toward|towards)\s+the\s+)"
    r"(?P<v>upper|lower)?\s?(?P<h>left|right)\b"
)
CLEARLY = 0.1


def axes_on_the_page(reading: Reading) -> Iterator[Statement]:
    """“x increases toward the lower left; y to the right”, for the axes of a view of space."""
    views = [a for a in reading.trace.axes if a.view and {"elev", "azim", "roll"} <= a.view.keys()]
    if len(views) != 1 or views[0].view is None or views[0].view["roll"]:
        return
    limits = {"x": views[0].xlim, "y": views[0].ylim, "z": views[0].zlim}
    elevation, azimuth = (radians(float(views[0].view[k])) for k in ("elev", "azim"))
    arrows = {
        "x": (-sin(azimuth), -sin(elevation) * cos(azimuth)),
        "y": (cos(azimuth), -sin(elevation) * sin(azimuth)),
        "z": (0.0, cos(elevation)),
    }
    for sentence, match, _, _ in reading.pieces(TOWARD):
        ends = limits[match["axis"]]
        right, up = arrows[match["axis"]]
        if ends is None or ends[0] > ends[1]:
            continue
        told = [right if match["h"] == "right" else -right]
        told += [up if match["v"] == "upper" else -up] if match["v"] else []
        if min(told) > CLEARLY or min(told) < -CLEARLY:
            where = f"trace: it runs {right:.2f} to the right and {up:.2f} upward"
            yield reading.statement("relation", sentence, match.span(), min(told) > 0, where)
