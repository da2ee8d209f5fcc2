"""From where space is seen, and where its axes point on the page."""

import re
from collections.abc import Iterator
from math import cos, radians, sin

from qc.claims.numbers import find_numbers
from qc.claims.reading import Reading
from qc.claims.statement import Statement

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
