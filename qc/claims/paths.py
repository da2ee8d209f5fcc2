"""Lines and polygons through named places: “AB”, “the chords PR and RQ”, “the line from P to Q”."""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from qc.claims.scene import Scene
from qc.claims.things import Place, Thing, spot_at
from tracer.trace import Element

FROM_TO = re.compile(
    r"\b(?:line|segment|edge|arrow|side)\s+(?:from|between|joining|connecting|that joins)\s+(?P<a>\w+)\s+(?:to|and)\s+(?P<b>\w+)\b"
)
RUN = re.compile(r"(?<![\w])([A-Z]{2,6})(?![\w])")
REACH = 4.0
"""Pixels by which the ends of a drawn line may miss the places that it joins."""
Find = Callable[[str], Thing | None]


def paths_in(phrase: str, scene: Scene, place: Find) -> list[Thing]:
    """Every path of a phrase where each letter is a named place; names that are themselves drawn are none."""
    joined = FROM_TO.search(phrase)
    if joined:
        ends = [place(joined[g]) for g in ("a", "b")]
        return [through(scene, [p for p in ends if p is not None])] if all(ends) else []
    found = []
    for run in RUN.findall(phrase):
        places = [place(letter) for letter in run] if run not in scene.names else [None]
        if all(p is not None for p in places):
            found.append(through(scene, [p for p in places if p is not None]))
    return found


def through(scene: Scene, places: Sequence[Thing]) -> Thing:
    """A thing whose data and box are those of the corners: what is drawn there, else a line that only joins them."""
    xs, ys = [p.place[0] for p in places], [p.place[1] for p in places]
    marks = (_drawn(scene, places) if len(places) == 2 else ()) or _joining(places)
    box = (min(xs), min(ys), max(xs), max(ys))
    return Thing(marks, box, ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2), None)


def _drawn(scene: Scene, places: Sequence[Thing]) -> tuple[Element, ...]:
    """The line that was drawn between two places, or the side of an outline there."""
    ends = [p.place for p in places]
    for e in scene.marks:
        if e.kind not in ("line", "arrow", "polygon") or not e.pixels or len(e.pixels) > MOST_SIDES:
            continue
        ring = [*range(len(e.pixels)), *([0] if e.kind == "polygon" else [])]
        for i, j in pairwise(ring):
            if _joins(e.pixels[i], e.pixels[j], ends):
                if len(e.pixels) == 2:
                    return (e,)
                data = (e.data[i], e.data[j]) if e.data and len(e.data) == len(e.pixels) else None
                return (
                    replace(
                        e, kind="line", pixels=(e.pixels[i], e.pixels[j]), data=data, facecolor=None
                    ),
                )
    return ()


MOST_SIDES = 12


def _joins(a: Sequence[float], b: Sequence[float], ends: Sequence[Place]) -> bool:
    return any(
        math.dist(a[:2], one) < REACH and math.dist(b[:2], two) < REACH
        for one, two in (ends, ends[::-1])
    )


def _joining(places: Sequence[Thing]) -> tuple[Element, ...]:
    """A synthetic line or polygon through the places, for questions of direction and length."""
    pixels = tuple(p.place for p in places)
    data = tuple(p.data for p in places if p.data is not None)
    full = data if len(data) == len(places) else None
    return (
        Element(id=-1, kind="line" if len(places) == 2 else "polygon", role="data", owner="named",
                data=full, pixels=pixels),
    )  # fmt: skip


def slanting_side(scene: Scene) -> Thing | None:
    """The one side of the first triangle that is neither level nor upright; None if there is no such side."""
    rings = (
        e.pixels or () for e in scene.marks if e.kind == "polygon" and len(set(e.pixels or ())) == 3
    )
    ring = next(rings, ())
    slanting = [
        (a, b)
        for a, b in pairwise((*ring, *ring[:1]))
        if min(abs(a[0] - b[0]), abs(a[1] - b[1])) > LEVEL
    ]
    if len(slanting) != 1:
        return None
    return through(scene, [spot_at(p, None) for p in slanting[0]])


LEVEL = 2.0
"""Pixels within which a side is level or upright."""
