"""Angles: “a right angle at A”, “the angle at K is 60°”."""

import re
from collections.abc import Iterator, Sequence

from qc.claims.clauses import BREAK
from qc.claims.measures.angles import all_angles, angles_at
from qc.claims.numbers import Number, find_numbers
from qc.claims.reading import Reading
from qc.claims.statement import Statement

DEGREES = re.compile(r"(?P<n>\d+(?:\.\d+)?)\s*(?:°|-?degrees?\b)", re.IGNORECASE)


RIGHT_ANGLE = re.compile(
    r"\bright angle(?P<at>\s+at\s+(?:(?:the\s+)?(?:vertex|corner|point)\s+)?(?P<name>[A-Z])\b)",
    re.IGNORECASE,
)


AT_VERTEX = re.compile(
    r"\bangle\s+(?:at\s+)?(?:(?:the\s+)?(?:vertex|corner|point)\s+)?(?P<name>[A-Z])\b|\b∠\s*(?P<sign>[A-Z])\b"
)


ANGULAR = re.compile(
    r"\b(?:angles?|inclin\w*|slop\w*|slant\w*|tilt\w*|rotated|corner|vertex|making|makes)\b|∠",
    re.IGNORECASE,
)


VIEW = re.compile(
    r"\b(?:view\w*|seen|elev\w*|azim\w*|projection|camera|rotat\w*|turn\w*|phase)\b|above the horizontal",
    re.IGNORECASE,
)
"""Angles of these are not drawn."""


def angles(reading: Reading) -> Iterator[Statement]:
    """Angles as written at a vertex, inside polygons, between lines, and with the horizontal."""
    for sentence, match, _, _ in reading.pieces(RIGHT_ANGLE):
        found = _at_vertex(reading, match["name"])
        if found:
            yield reading.statement(
                "angle", sentence, match.span(), any(abs(a - 90) < 1 for a in found), _shown(found)
            )
    for sentence, match, before, _ in reading.pieces(DEGREES):
        number = next(find_numbers(match["n"]), None)
        vertex = AT_VERTEX.search(BREAK.split(before)[-1])
        found = (_at_vertex(reading, vertex["name"] or vertex["sign"]) if vertex else []) or (
            all_angles(reading.scene)
            if ANGULAR.search(sentence.text) and VIEW.search(sentence.text) is None
            else []
        )
        if number is not None and found:
            true = any(_close(number, a) for a in found)
            yield reading.statement("angle", sentence, match.span(), true, _shown(found))


def _shown(found: Sequence[float]) -> str:
    return "angles: " + ", ".join(f"{a:.4g}°" for a in sorted({round(a, 2) for a in found})[:8])


def _close(number: Number, angle: float) -> bool:
    return abs(number.value - angle) <= (0.6 if number.kind == "integer" else 0.06)


def _at_vertex(reading: Reading, name: str) -> list[float]:
    """The angles at a named corner; none if no such place is known."""
    corner = reading.refer.place(name)
    return [] if corner is None else angles_at(reading.scene, corner.place)
