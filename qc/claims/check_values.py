"""Checks numbers, sequences, coordinates and ranges."""

import re
from collections.abc import Sequence

from qc.claims.answer import Answer
from qc.claims.book import FactBook, holds_run, numbers_flat, numbers_in
from qc.claims.check_counts import stated
from qc.claims.located import middle_at, on_curve, point_at
from qc.claims.mention import Mention
from qc.claims.numbers import Number
from qc.claims.picture import Picture, Seen
from qc.claims.unlisted import unlisted_count
from qc.claims.writing import plain
from qc.elements import panels
from tracer.trace import Axes


def check_number(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    """As facts say, then as so many things are there, then as anything in the picture states the number."""
    number = mention.numbers[0]
    told = _as_told(mention, book)
    if told is not None:
        return told
    counted = None if book.open else unlisted_count(mention, picture)
    if counted is not None:
        there, why = counted
        return ("supported", "trace: a count") if there else ("contradicted", why)
    seen = _as_seen(mention, picture)
    if seen is not None:
        return "supported", f"trace: {seen.where}"
    if book.stating(number, latent=True):
        return "unverifiable", "only a latent fact says so"
    if not book.open and _must_be_written(mention, picture):
        return "contradicted", "the figure has no axes, and nothing in it is or says this number"
    return "unverifiable", "no fact, text, limit, count or coordinate states this number"


def _as_told(mention: Mention, book: FactBook) -> Answer | None:
    """What facts say, those of the quantity that is spoken of before all others; None if they say nothing."""
    number = mention.numbers[0]
    quantities = book.quantities(mention.about) if mention.about else []
    fact = next((f for f in quantities if number.agrees(f.value)), None)
    fact = fact or (book.stating(number) if number.kind in ("decimal", "constant") else None)
    if quantities and fact is None:
        return "contradicted", f"facts say {stated(quantities)}"
    fact = fact or book.stating(number)
    return None if fact is None else ("supported", f"fact {fact.name}")


def _as_seen(mention: Mention, picture: Picture) -> Seen | None:
    """What in the picture states the number; how many things there are states nothing that has a unit."""
    number = mention.numbers[0]
    measured = UNIT.match(mention.sentence, mention.end - mention.sentence_start) is not None
    stating = (s for s in picture.numbers if number.agrees(s.value))
    return next((s for s in stating if not (measured and s.where.startswith("count of"))), None)


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
    """As facts say of the point that is named, then by what lies there; only what is placed is contradicted."""
    name = NAME_BEFORE.search(mention.sentence[: mention.start - mention.sentence_start])
    own = book.point(name[1], len(mention.numbers)) if name else []
    if own:
        right = any(holds_run(row, mention.numbers) for row in own)
        return "supported" if right else "contradicted", f"facts: it lies at {own[0]}"
    there = _what_is_there(mention.numbers, picture, book)
    if there:
        return "supported", there
    placed = PLACED.search(mention.sentence) and not AN_INTERVAL.search(mention.sentence)
    if not picture.points or not placed:
        return "unverifiable", "nothing in trace or facts lies there"
    if all(n.value == 0 for n in mention.numbers):
        return "unverifiable", "the origin, but nothing is drawn there"
    if any(len(point) == len(mention.numbers) for _, point in picture.points):
        return "contradicted", "no element has this position"
    return "unverifiable", "the trace holds no such coordinates"


def _what_is_there(numbers: Sequence[Number], picture: Picture, book: FactBook) -> str:
    """Evidence that something lies at a pair or triple; empty without any."""
    point = point_at(picture, numbers)
    if point:
        return f"trace: {point}"
    fact = book.coordinate(numbers)
    if fact:
        return f"fact {fact.name}"
    each = book.each(numbers)
    if each:
        return f"facts {' and '.join(f.name for f in each)}"
    middle = middle_at(picture, numbers)
    if middle:
        return f"trace: {middle}"
    return "trace: a curve passes there" if on_curve(picture, numbers) else ""


def check_range(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    """Two ends: as an axis or its ticks run, as facts say, as the data reach."""
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
    """Whether the points of the picture reach from the one number to the other along one of the axes."""
    low, high = mention.numbers
    for name in names:
        index = "xyz".index(name)
        values = [p[index] for _, p in picture.points if len(p) > index]
        if values and low.agrees(min(values)) and high.agrees(max(values)):
            return True
    return False
