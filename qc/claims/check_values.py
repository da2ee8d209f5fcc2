"""Checks numbers, sequences, coordinates and ranges."""

import re
from collections.abc import Sequence

from qc.claims.answer import Answer
from qc.claims.book import FactBook, holds_run, numbers_flat, numbers_in
from qc.claims.check_counts import stated
from qc.claims.located import middle_at, on_curve, point_at
from qc.claims.mention import Mention
from qc.claims.picture import Picture
from qc.claims.unlisted import unlisted_count
from qc.claims.writing import plain
from qc.elements import panels
from tracer.trace import Axes


def check_number(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    number = mention.numbers[0]
    quantities = book.quantities(mention.about) if mention.about else []
    fact = next((f for f in quantities if number.agrees(f.value)), None)
    fact = fact or (book.stating(number) if number.kind in ("decimal", "constant") else None)
    if quantities and fact is None:
        return "contradicted", f"facts say {stated(quantities)}"
    fact = fact or book.stating(number)
    if fact is not None:
        return "supported", f"fact {fact.name}"
    counted = None if book.open else unlisted_count(mention, picture)
    if counted is not None:
        there, why = counted
        return ("supported", "trace: a count") if there else ("contradicted", why)
    measured = UNIT.match(mention.sentence, mention.end - mention.sentence_start) is not None
    seen = next(
        (
            s
            for s in picture.numbers
            if number.agrees(s.value) and not (measured and s.where.startswith("count of"))
        ),
        None,
    )
    if seen is not None:
        return "supported", f"trace: {seen.where}"
    if book.stating(number, latent=True):
        return "unverifiable", "only a latent fact says so"
    if not book.open and _must_be_written(mention, picture):
        return "contradicted", "the figure has no axes, and nothing in it is or says this number"
    return "unverifiable", "no fact, text, limit, count or coordinate states this number"


UNIT = re.compile(r"\s(?:mm|cm|dm|km|m)\b")
"""After a number: it measures something, and how many things there are says nothing about it."""
DERIVED = re.compile(
    r"\b(?:total|sum|altogether|together|difference|twice|half|times|percent|ratio|average|mean|area|volume|perimeter|degrees|fraction|shaded)\b|[%°/]",
    re.IGNORECASE,
)


def _must_be_written(mention: Mention, picture: Picture) -> bool:
    """Whether the number could only be read off a text: a flat figure without axes, nothing derived."""
    number = mention.numbers[0]
    flat = all(a.dimension == "2D" and not a.axis_on for a in picture.trace.axes)
    plain_number = (
        number.kind in ("integer", "decimal") and not number.approximate and not number.unit
    )
    written = any(
        e.kind == "text" and re.fullmatch(r"[-−]?\d+(?:\.\d+)?", e.text or "")
        for e in picture.marks
    )
    return flat and written and plain_number and DERIVED.search(mention.sentence) is None


TICKS = ("xticks", "yticks", "zticks")


def check_sequence(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    """Numbers in their order: as a fact lists them, as the axis ticks or the texts run."""
    fact = book.sequence(mention.numbers)
    if fact is not None:
        return "supported", f"fact {fact.name}"
    for where, values in picture.runs:
        if holds_run(values, mention.numbers):
            return "supported", f"trace: {where}"
    same = [
        w for w, v in picture.runs if len(v) == len(mention.numbers) > 3 and not w.startswith(TICKS)
    ]
    if (
        same
        and not book.open
        and re.search(r"\b(?:values?|heights?|order|samples?|read)\b", mention.sentence)
    ):
        return "contradicted", f"trace: {same[0]} run otherwise"
    if all(any(n.agrees(v) for v in picture.labels) for n in mention.numbers):
        return "supported", "trace: each of them is a label of its own"
    if any(len(list(numbers_flat(f.value))) >= len(mention.numbers) for f in book.open):
        return "contradicted", "no fact and no text of the figure lists the numbers in this order"
    return "unverifiable", "nothing in trace or facts lists these numbers"


PLACED = re.compile(
    r"\b(?:zeros?|zeroes|roots?|marks?|marked|intercepts?|point|vertex|vertices|marker|dot|center|centre|centered|located|placed|plotted|corner|label|text|"
    r"start|end|peak|annotat\w*|coordinates|highlight\w*|pass\w*|through|lies|reach\w*|touch\w*|dots?|points|label(?:l)?ed|indicat\w*|intersect\w*|at)\b",
    re.IGNORECASE,
)


AN_INTERVAL = re.compile(
    r"\b(?:intervals?|domain|range|window|vectors?|components?|displacement|translat\w+|size|shift\w*|mov\w+)\b|∈",
    re.IGNORECASE,
)
"""A pair in such a sentence may be no place."""
NAME_BEFORE = re.compile(r"(?<!\w)([A-Z][₀-₉]*′?)\s*(?:=|is|lies at|at)?\s*$")


def check_coordinate(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    name = NAME_BEFORE.search(mention.sentence[: mention.start - mention.sentence_start])
    own = book.point(name[1], len(mention.numbers)) if name else []
    if own:
        right = any(holds_run(row, mention.numbers) for row in own)
        return "supported" if right else "contradicted", f"facts: it lies at {own[0]}"
    where = point_at(picture, mention.numbers)
    if where:
        return "supported", f"trace: {where}"
    fact = book.coordinate(mention.numbers)
    if fact:
        return "supported", f"fact {fact.name}"
    each = book.each(mention.numbers)
    if each:
        return "supported", f"facts {' and '.join(f.name for f in each)}"
    middle = middle_at(picture, mention.numbers)
    if middle:
        return "supported", f"trace: {middle}"
    if on_curve(picture, mention.numbers):
        return "supported", "trace: a curve passes there"
    if (
        not picture.points
        or not PLACED.search(mention.sentence)
        or AN_INTERVAL.search(mention.sentence)
    ):
        return "unverifiable", "nothing in trace or facts lies there"
    if all(n.value == 0 for n in mention.numbers):
        return "unverifiable", "the origin, but nothing is drawn there"
    dimension = len(mention.numbers)
    if any(len(point) == dimension for _, point in picture.points):
        return "contradicted", "no element has this position"
    return "unverifiable", "the trace holds no such coordinates"


def check_range(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    names = [mention.about] if mention.about else ["x", "y"]
    low, high = mention.numbers
    seen: list[str] = []
    for axes in panels(picture.trace):
        for name in names if axes.axis_on else ():
            for what, ends in _extents(axes, name):
                if low.agrees(ends[0]) and high.agrees(ends[1]):
                    return "supported", f"trace: {what} of axes {axes.index}"
                seen.append(f"{what} {ends[0]:.4g} to {ends[1]:.4g}")
    fact = book.coordinate((low, high)) or (book.stating(low) and book.stating(high))
    if fact:
        return "supported", f"fact {fact.name}"
    if _data_extent(mention, picture, names):
        return "supported", f"trace: extent of the data along {mention.about or 'the axes'}"
    return (
        ("contradicted", f"trace: {'; '.join(seen[:4])}") if seen else ("unverifiable", "no axes")
    )


def _extents(axes: Axes, name: str) -> list[tuple[str, tuple[float, float]]]:
    """What a reader may call an axis's range: its limits, or its first and last tick label."""
    found: list[tuple[str, tuple[float, float]]] = []
    limits = getattr(axes, f"{name}lim")
    if limits is not None:
        found.append((f"{name}lim", (limits[0], limits[1])))
    labels = getattr(axes, f"{name}ticks")
    values = [v for label in labels for v in list(numbers_in(plain(label)))[:1]]
    if len(values) > 1:
        found.append((f"{name} ticks", (values[0], values[-1])))
    return found


def _data_extent(mention: Mention, picture: Picture, names: Sequence[str]) -> bool:
    low, high = mention.numbers
    for name in names:
        index = "xyz".index(name)
        values = [p[index] for _, p in picture.points if len(p) > index]
        if values and low.agrees(min(values)) and high.agrees(max(values)):
            return True
    return False
