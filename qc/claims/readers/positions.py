"""Where something stands by one coordinate: “at x = −6”, “the maximum at x = 2”."""

import itertools
import re
from collections.abc import Iterator, Sequence

from qc.claims.clauses import clause_span
from qc.claims.described import spots
from qc.claims.measures.courses import features
from qc.claims.measures.lines import crossings_of, is_path
from qc.claims.numbers import Number, find_numbers
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.writing import plain
from tracer.trace import Element

_N = r"[-−]?\d+(?:\.\d+)?(?!\.?\d|[a-zA-Z]|\s*[π/*^(])"
AT = re.compile(
    rf"\b(?:at|through|near|around|above|over|of|to|on)\s+(?P<axis>[a-z])\s*=\s*(?P<list>{_N}(?:(?:,\s*(?:and\s+)?|\s+and\s+)(?:(?P=axis)\s*=\s*)?{_N})*)"
)
OF_A_FUNCTION = re.compile(
    r"\b(?:values?|equals?|slope|gradient|tangent|limit|derivative|evaluated|undefined|defined|discontinu\w+|hole|symmetr\w*|plane|section|area|"
    r"integral|from|between|until|up to|interval|reach\w*|shaded|inflection|steepest|flattest|farthest|furthest|closest|apart|gap)\b|[a-z]\([a-z\d]",
    re.IGNORECASE,
)
"""Clauses that speak of what a function is at a place, where nothing need be drawn."""
FEW = 12
"""Lines of more points are curves: of them only ends, extremes, zeros and crossings are places."""
SLACK = 0.012
"""Share of an axis by which features of sampled curves may be off."""


def stands_at(reading: Reading) -> Iterator[Statement]:
    """A mark, line or feature of a curve at a coordinate; contradicted if nothing at all is there."""
    for sentence, match, before, _ in reading.pieces(AT):
        axis = _axis(reading, match["axis"])
        clause = sentence.text[slice(*clause_span(sentence.text, *match.span()))]
        if axis is None or OF_A_FUNCTION.search(clause) or not _is_plain(reading):
            continue
        own = [e for t in reading.subject(before) for e in t.elements if e.data and e.id >= 0]
        crossing = re.search(r"\b(?:cross|cut|meet|intersect)\w*\b", clause)
        small = own if own and not crossing and all(len(e.data or ()) <= FEW for e in own) else []
        known = list(_places(small, axis)) or list(_all_places(reading, axis))
        numbers = list(find_numbers(match["list"].replace("−", "-")))
        limits = getattr(reading.scene.panels[0], "xy"[axis] + "lim")
        slack = SLACK * abs(limits[1] - limits[0])
        if known and numbers:
            true = all(any(_agrees(n, k, slack) for k in known) for n in numbers)
            shown = ", ".join(f"{k:.4g}" for k in sorted(set(known))[:6])
            yield reading.statement(
                "coordinate", sentence, match.span(), true, f"trace: {match['axis']} = {shown}"
            )


def _is_plain(reading: Reading) -> bool:
    """Whether the figure is one panel of the plane."""
    return [a.dimension for a in reading.scene.panels] == ["2D"]


def _axis(reading: Reading, letter: str) -> int | None:
    if letter in "xy":
        return "xy".index(letter)
    for index, name in enumerate(("xlabel", "ylabel")):
        if any(plain(getattr(a, name)).split("(")[0] == letter for a in reading.scene.panels):
            return index
    return None


def _agrees(number: Number, value: float, slack: float) -> bool:
    return number.agrees(value) or abs(number.value - value) <= slack


def _places(marks: Sequence[Element], axis: int) -> Iterator[float]:
    for e in marks:
        if e.data and len(e.data[0]) == 2 and len(e.data) <= FEW:
            yield from (p[axis] for p in spots(e))


def _all_places(reading: Reading, axis: int) -> Iterator[float]:
    """Coordinates of every mark, and of what a person would point out on a curve."""
    yield from _places([*reading.scene.marks, *reading.scene.texts], axis)
    curves = [
        e.data
        for e in reading.scene.marks
        if e.kind in ("line", "curve", "polygon")
        and e.data
        and len(e.data) > FEW
        and len(e.data[0]) == 2
    ]
    for path in curves:
        yield from (p[axis] for p in features(path))
    panel = reading.scene.panels[0]
    limits, edges = getattr(panel, "xy"[axis] + "lim"), (panel.bbox[axis], panel.bbox[axis + 2])
    paths = [t for t in reading.scene.things if is_path(t)][:FEW]
    for a, b in itertools.combinations(paths, 2):
        for place in crossings_of(a, b):
            share = (place[axis] - edges[0]) / ((edges[1] - edges[0]) or 1)
            yield limits[0] + (share if axis == 0 else 1 - share) * (limits[1] - limits[0])
