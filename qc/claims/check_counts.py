"""Checks counts: against the things counted, as a person would count them, and against facts."""

import re
from collections.abc import Sequence

from qc.claims.answer import Answer
from qc.claims.book import FactBook
from qc.claims.counting import counts_in_parts, counts_of
from qc.claims.inferred import inferred_counts
from qc.claims.mention import Mention
from qc.claims.picture import Picture
from qc.claims.things import middle_of_box
from qc.claims.vocabulary import SHAPES, Noun
from qc.elements import panels
from tracer.facts import Fact
from tracer.trace import Element, Trace


def check_count(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    """The facts that count the thing first, then the trace, then other facts; what is left depends on the noun."""
    noun, number = mention.noun, mention.numbers[0]
    assert noun is not None
    counted, totals = book.counts(noun), book.total(noun)
    told = next((f for f, values in counted if any(map(number.agrees, values))), None)
    if told is not None:
        return "supported", f"fact {told.name}"
    chosen = _qualified(mention, picture)
    counts = counts_of(picture, noun, chosen)
    hidden = any(number.agrees(v) for _, vs in book.counts(noun, latent=True) for v in vs)
    if totals and not hidden and len(chosen) == len(picture.seen) and not mention.subset:
        return "contradicted", f"facts say {stated(totals)}"
    if mention.value in counts.values():
        return "supported", f"trace: {mention.value} × {noun.name}"
    if hidden:
        return "unverifiable", "only a latent fact says so"
    seen = sorted(set(counts.values()))
    if mention.subset:
        return _subset(mention, picture, book, chosen)
    if _inferred(noun, picture) or (noun.composable and not seen):
        return _object(mention, book, chosen, picture)
    if number.approximate and any(map(number.agrees, seen)):
        return "supported", f"trace: {seen[0]} × {noun.name}"
    return "contradicted", f"trace: {' or '.join(map(str, seen)) or 'no'} × {noun.name}"


def _inferred(noun: Noun, picture: Picture) -> bool:
    """Whether a person infers the things: parts of a solid, some of which its faces hide."""
    return noun.object or (noun.name in SHAPES and any(e.kind == "face" for e in picture.marks))


def _qualified(mention: Mention, picture: Picture) -> list[Element]:
    """The elements that the claim speaks of, by color words, line style and panel."""
    scope = _panel_scope(mention, picture.trace)
    return [
        e
        for e in picture.seen
        if (not mention.colors or picture.colored(mention.colors, e))
        and (mention.style is None or e.linestyle == mention.style)
        and (scope is None or e.axes in scope)
    ]


SIDE_PANEL = re.compile(
    r"\b(left|right|top|bottom|upper|lower|first|second|third|fourth|last|middle|center)[- ]?(?:most)?(?:hand)?"
    r"\s+(?:panel|subplot|plot|axes|chart)\b",
    re.IGNORECASE,
)


def _panel_scope(mention: Mention, trace: Trace) -> set[int] | None:
    """Axes that the sentence names by place ("in the left panel"); None: no such words."""
    names = {m[1].lower() for m in SIDE_PANEL.finditer(mention.sentence)}
    shown = panels(trace)
    if len(names) != 1 or len(shown) < 2:
        return None
    name = names.pop()
    reading = sorted(shown, key=lambda a: (round(a.bbox[1] / 20), a.bbox[0]))
    if name in ("left", "right"):
        edge = (min if name == "left" else max)(middle_of_box(a.bbox)[0] for a in shown)
        return {a.index for a in shown if abs(middle_of_box(a.bbox)[0] - edge) < 20}
    if name in ("top", "upper", "bottom", "lower"):
        edge = (min if name in ("top", "upper") else max)(middle_of_box(a.bbox)[1] for a in shown)
        return {a.index for a in shown if abs(middle_of_box(a.bbox)[1] - edge) < 20}
    if name in ("middle", "center"):
        return {reading[len(reading) // 2].index} if len(reading) % 2 else None
    place = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": len(reading) - 1}[name]
    return {reading[place].index} if place < len(reading) else None


def _subset(
    mention: Mention, picture: Picture, book: FactBook, chosen: Sequence[Element]
) -> Answer:
    """A count of some of the things: right if a natural part has it, wrong if it exceeds them all."""
    noun, value = mention.noun, mention.value
    assert noun is not None
    total = max(counts_of(picture, noun, chosen).values(), default=0)
    if value in counts_in_parts(picture, noun, chosen):
        return "supported", f"trace: {value} × {noun.name} in one part of the picture"
    if value == 1 and (total or noun.object):
        return "supported", f"trace: one of {total or 'several'} × {noun.name}"
    if not _inferred(noun, picture) and value > total and (total or not noun.composable):
        return "contradicted", f"trace: only {total} × {noun.name}"
    if noun.object or noun.composable:
        return _object(mention, book, chosen, picture)
    return "unverifiable", f"trace: {total} × {noun.name} in all, and no part has {value}"


def _object(
    mention: Mention, book: FactBook, chosen: Sequence[Element], picture: Picture
) -> Answer:
    """Things that a person infers: facts decide, those that count the thing before all others."""
    noun, number = mention.noun, mention.numbers[0]
    assert noun is not None
    total = book.total(noun)
    if total and not mention.subset:
        return "contradicted", f"facts say {stated(total)}"
    fact = book.stating(number)
    if fact is not None:
        return "supported", f"fact {fact.name}"
    if book.stating(number, latent=True):
        return "unverifiable", "only a latent fact says so"
    counts = set() if book.open else inferred_counts(noun.name, chosen, picture)
    if mention.value in counts:
        return "supported", f"trace: {mention.value} × {noun.name}"
    if counts and not mention.subset:
        return "contradicted", f"trace: {' or '.join(map(str, sorted(counts)))} × {noun.name}"
    return "unverifiable", "nothing in trace or facts counts these"


def stated(facts: Sequence[Fact]) -> str:
    """The facts in short."""
    return ", ".join(f"{f.name} = {f.value}" for f in facts[:3])[:120]
