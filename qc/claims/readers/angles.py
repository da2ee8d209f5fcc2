"""Angles: “a right angle at A”, “the angle at K is 60°”."""

import itertools
import math
import re
from collections.abc import Iterator, Sequence

from qc.claims.lines import direction
from qc.claims.numbers import Number, find_numbers
from qc.claims.picture import plain
from qc.claims.statement import BREAK, Reading, Statement
from tracer.geometry import corners

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
            all_angles(reading)
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
    """The angle at a named corner: as written near it, and that of the polygon."""
    place = reading.refer.place(name)
    if place is None:
        return []
    near = [n.value for t in reading.scene.texts if t.bbox and "°" in plain(t.text or "")
            and math.dist((t.bbox[0], t.bbox[1]), place.place) < 6 * (t.bbox[3] - t.bbox[1])
            for n in find_numbers(plain(t.text or ""))]  # fmt: skip
    rings = (ring for e in reading.scene.marks if (ring := corners(e)) is not None)
    for ring in rings:
        path = [(float(x), float(y)) for x, y in ring]
        for k, corner in enumerate(path):
            if math.dist(corner, place.place) < 3:
                near.append(between(path[k - 1], corner, path[(k + 1) % len(path)]))
    return near


def between(a: Sequence[float], corner: Sequence[float], b: Sequence[float]) -> float:
    """The angle at a corner between its two arms, degrees."""
    one = math.atan2(a[1] - corner[1], a[0] - corner[0])
    two = math.atan2(b[1] - corner[1], b[0] - corner[0])
    turn = math.degrees(abs(one - two)) % 360
    return min(turn, 360 - turn)


def all_angles(reading: Reading) -> list[float]:
    """Every angle of a flat figure of few straight parts."""
    if any(a.dimension != "2D" for a in reading.scene.panels) or any(
        e.kind == "face" for e in reading.scene.marks
    ):
        return []
    found = [
        n.value
        for t in reading.scene.texts
        if "°" in plain(t.text or "")
        for n in find_numbers(plain(t.text or ""))
    ]
    ways = []
    for thing in reading.scene.things:
        ring = corners(thing.elements[0])
        if ring is not None:
            path = [(float(x), float(y)) for x, y in ring]
            found += [
                between(path[k - 1], c, path[(k + 1) % len(path)]) for k, c in enumerate(path)
            ]
            ways += [
                (math.atan2(y1 - y0, x1 - x0)) for (x0, y0), (x1, y1) in itertools.pairwise(path)
            ]
        way = direction(thing)
        if way is not None and len(way) == 2:
            ways.append(math.atan2(way[1], way[0]))
    if len(ways) > MOST_WAYS:
        return []
    for k, a in enumerate(ways):
        for b in (*ways[:k], 0.0, math.pi / 2):
            turn = abs(math.degrees(a - b)) % 180
            found += [turn, 180 - turn]
    found += [
        abs(float(e.attrs["theta2"]) - float(e.attrs["theta1"]))
        for e in reading.scene.marks
        if "theta2" in e.attrs and "theta1" in e.attrs
    ]
    return found


MOST_WAYS = 24
"""With more straight parts than this some pair makes almost any angle, and nothing is decided."""
