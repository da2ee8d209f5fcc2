"""Checks each claim of a caption: supported, contradicted, or unverifiable, with the evidence."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from qc.claims.evidence import FactBook, Picture, numbers_in, plain
from qc.claims.extract import ClaimKind, Mention, extract
from qc.elements import panels, visible
from tracer.facts import Fact
from tracer.trace import COUNTED_ROLES, Axes, Element, Trace

Status = Literal["supported", "contradicted", "unverifiable"]
Answer = tuple[Status, str]


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of a caption, and what trace and facts say of it."""

    text: str
    kind: ClaimKind
    value: Any
    status: Status
    evidence: str

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def check_claims(caption: str, trace: Trace, facts: Sequence[Fact] = ()) -> list[Claim]:
    """Every checkable claim of the caption with its status, in the order of the text.

    Latent facts support nothing: a claim that only they match is unverifiable.
    """
    picture, book = Picture(trace), FactBook(facts)
    claims = []
    for mention in extract(caption):
        status, evidence = CHECKS[mention.kind](mention, picture, book)
        claims.append(Claim(mention.text, mention.kind, mention.value, status, evidence))
    return claims


def claims_json(claims: Sequence[Claim]) -> dict[str, Any]:
    """The document that `icc claims` prints."""
    return {"claims": [c.to_json() for c in claims]}


# --- counts ---------------------------------------------------------------------------------------


def _count(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    noun, number = mention.noun, mention.numbers[0]
    assert noun is not None
    value = round(number.value)
    among = _qualified(mention, picture)
    counts = picture.counts(noun, among)
    if value in counts.values():
        return "supported", f"trace: {value} {noun.name}s can be seen"
    named = book.named(noun)
    for fact in named:
        if any(number.agrees(v) for v in numbers_in(fact.value)):
            return "supported", f"fact {fact.name}"
    if any(number.agrees(v) for f in book.named(noun, latent=True) for v in numbers_in(f.value)):
        return "unverifiable", "only a latent fact says so"
    seen = sorted(set(counts.values()))
    if mention.subset and not mention.total:
        return _subset(value, mention, picture, book, among)
    if noun.object or (noun.composable and not seen):
        return _object(mention, book, named)
    if number.approximate and any(number.agrees(c) for c in seen):
        return "supported", f"trace: {seen} {noun.name}s can be seen"
    return "contradicted", f"trace: {' or '.join(map(str, seen)) or 'no'} {noun.name}s can be seen"


def _qualified(mention: Mention, picture: Picture) -> Callable[[Element], bool]:
    """The elements that the claim speaks of, by color words, line style and panel."""
    scope = _panel_scope(mention, picture.trace)

    def among(element: Element) -> bool:
        return (
            (not mention.colors or picture.colored(mention.colors, element))
            and (mention.style is None or element.linestyle == mention.style)
            and (scope is None or element.axes in scope)
        )

    return among


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

    def centre(axes: Axes) -> tuple[float, float]:
        return (axes.bbox[0] + axes.bbox[2]) / 2, (axes.bbox[1] + axes.bbox[3]) / 2

    reading = sorted(shown, key=lambda a: (round(a.bbox[1] / 20), a.bbox[0]))
    if name in ("left", "right"):
        edge = (min if name == "left" else max)(centre(a)[0] for a in shown)
        return {a.index for a in shown if abs(centre(a)[0] - edge) < 20}
    if name in ("top", "upper", "bottom", "lower"):
        edge = (min if name in ("top", "upper") else max)(centre(a)[1] for a in shown)
        return {a.index for a in shown if abs(centre(a)[1] - edge) < 20}
    if name in ("middle", "center"):
        return {reading[len(reading) // 2].index} if len(reading) % 2 else None
    place = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": len(reading) - 1}[name]
    return {reading[place].index} if place < len(reading) else None


def _subset(
    value: int, mention: Mention, picture: Picture, book: FactBook, among: Callable[[Element], bool]
) -> Answer:
    """A count of some of the things: right if a natural part has it, wrong if it exceeds them all."""
    noun = mention.noun
    assert noun is not None
    total = max(picture.counts(noun, among).values(), default=0)
    if value in picture.parts(noun, among):
        return "supported", f"trace: one part of the picture shows {value} {noun.name}s"
    if value == 1 and total:
        return "supported", f"trace: one of {total} {noun.name}s"
    if noun.object or (noun.composable and not total):
        return _object(mention, book, book.named(noun))
    if value > total:
        return "contradicted", f"trace: only {total} such {noun.name}s can be seen"
    return "unverifiable", f"trace: {total} {noun.name}s in all; the claim speaks of some of them"


def _object(mention: Mention, book: FactBook, named: Sequence[Fact]) -> Answer:
    """Things that a person infers: facts decide, those that name the thing before all others."""
    number = mention.numbers[0]
    fact = book.stating(number)
    if fact is not None:
        return "supported", f"fact {fact.name}"
    if named and not mention.subset:
        stated = ", ".join(f"{f.name} = {f.value}" for f in named[:3])
        return "contradicted", f"facts say {stated[:120]}"
    if book.stating(number, latent=True):
        return "unverifiable", "only a latent fact says so"
    return "unverifiable", "nothing in trace or facts counts these"


# --- numbers, coordinates, ranges -----------------------------------------------------------------


def _number(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    number = mention.numbers[0]
    fact = book.stating(number)
    if fact is not None:
        return "supported", f"fact {fact.name}"
    seen = next((s for s in picture.numbers if number.agrees(s.value)), None)
    if seen is not None:
        return "supported", f"trace: {seen.where}"
    if book.stating(number, latent=True):
        return "unverifiable", "only a latent fact says so"
    return "unverifiable", "no fact, text, limit, count or coordinate states this number"


PLACED = re.compile(
    r"\b(?:point|vertex|vertices|marker|dot|center|centre|centered|located|placed|plotted|corner|label|text|"
    r"start|end|peak|intersect\w*|at)\b",
    re.IGNORECASE,
)


def _coordinate(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    where = picture.at(mention.numbers)
    if where:
        return "supported", f"trace: {where}"
    fact = book.coordinate(mention.numbers)
    if fact:
        return "supported", f"fact {fact.name}"
    if not picture.points or not PLACED.search(mention.sentence):
        return "unverifiable", "nothing in trace or facts lies there"
    if all(n.value == 0 for n in mention.numbers):
        return "unverifiable", "the origin, but nothing is drawn there"
    dimension = len(mention.numbers)
    if any(len(point) == dimension for _, point in picture.points):
        return "contradicted", "no element has this position"
    return "unverifiable", "the trace holds no such coordinates"


def _range(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    names = [mention.about] if mention.about else ["x", "y"]
    low, high = mention.numbers
    seen: list[str] = []
    for axes in panels(picture.trace):
        for name in names:
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


# --- colors, labels, styles, presence -------------------------------------------------------------


def _color(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    everything = [e for e in picture.trace.elements if visible(e)]
    noun = mention.noun
    meant = [e for e in picture.marks if noun and any(fits(e) for fits in noun.readings)]
    if noun and noun.name == "text":
        meant = [e for e in everything if e.kind == "text"]
    fitting = next((e for e in meant if picture.colored(mention.colors, e)), None)
    if fitting is not None:
        return "supported", f"trace: {fitting.kind} {fitting.id}"
    fact = book.text(mention.value)
    if fact is not None:
        return "supported", f"fact {fact.name}"
    elsewhere = next((e for e in everything if picture.colored(mention.colors, e)), None)
    ground = any(picture.colored(mention.colors, e) for e in _paper(picture.trace))
    if meant and not noun_is_loose(mention) and not picture.unresolved_colors:
        shown = sorted({c for e in meant for c in (e.facecolor, e.edgecolor) if c})[:4]
        return "contradicted", f"trace: those are {', '.join(shown)}"
    if elsewhere is not None or ground:
        return (
            "supported",
            f"trace: {elsewhere.kind} {elsewhere.id}" if elsewhere else "trace: the background",
        )
    if picture.unresolved_colors:
        return "unverifiable", "a mesh or image shows colors that the trace does not list"
    return "contradicted", "trace: nothing visible has this color"


def noun_is_loose(mention: Mention) -> bool:
    """Nouns whose elements are not the only bearers of the color ("blue edges" of faces)."""
    return mention.noun is None or mention.noun.object or mention.noun.composable


def _paper(trace: Trace) -> list[Element]:
    """The canvas, as an element that bears a color."""
    canvas = Element(id=-1, kind="rectangle", role="background", owner="Figure",
                     facecolor=trace.figure.facecolor)  # fmt: skip
    return [canvas]


def _label(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    wanted = plain(str(mention.value))
    if not wanted:
        return "unverifiable", "an empty quotation"
    special = _special_texts(mention.about, picture.trace)
    if special is not None:
        if any(wanted == t or (len(wanted) > 3 and wanted in t) for t in special):
            return "supported", f"trace: {mention.about}"
        return "contradicted", f"trace: {mention.about} is {', '.join(special) or 'empty'}"
    if wanted in picture.texts:
        return "supported", f"trace: text “{picture.texts[wanted][:40]}”"
    holder = next((t for p, t in picture.texts.items() if len(wanted) > 1 and wanted in p), None)
    if holder is not None:
        return "supported", f"trace: part of the text “{holder[:40]}”"
    fact = book.text(str(mention.value)) if len(wanted) > 1 else None
    if fact is not None:
        return "supported", f"fact {fact.name}"
    if mention.about == "letter" and not picture.texts:
        return "unverifiable", "the figure shows no text; the letter may only name something"
    return "contradicted", "trace: no text of the figure reads so"


def _special_texts(about: str, trace: Trace) -> list[str] | None:
    """Plain texts of the place that a label claim names; None: any text will do."""
    if about == "title":
        titles = [trace.figure.suptitle, *(a.title for a in trace.axes)]
        titles += [e.text or "" for e in trace.elements if e.role == "title"]
        return [plain(t) for t in titles if t]
    if about in ("xlabel", "ylabel", "zlabel"):
        return [plain(getattr(a, about)) for a in trace.axes if getattr(a, about)]
    return None


def _line_style(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    styled = [e for e in picture.trace.elements if visible(e) and e.linestyle]
    alike = (mention.style, "custom")
    for element in styled:
        if element.linestyle in alike and (
            not mention.colors or picture.colored(mention.colors, element)
        ):
            return "supported", f"trace: {element.kind} {element.id} is {element.linestyle}"
    fact = book.text(mention.style or "")
    if fact is not None:
        return "supported", f"fact {fact.name}"
    return (
        "contradicted",
        f"trace: styles are {sorted({e.linestyle for e in styled if e.linestyle})}",
    )


def _presence(mention: Mention, picture: Picture, _book: FactBook) -> Answer:
    trace, thing = picture.trace, mention.about
    if thing == "axes":
        there = any(a.axis_on for a in trace.axes)
    elif thing in ("arrow", "marker", "text"):
        there = any(e.kind == thing and e.role in COUNTED_ROLES for e in picture.marks)
    elif thing == "title":
        there = bool(_special_texts("title", trace))
    elif thing == "legend":
        there = any(a.legend for a in trace.axes) or bool(trace.select(role="legend"))
    else:
        there = any(visible(e) for e in trace.select(role=thing))
    said, shows = "present" if mention.value else "absent", "present" if there else "absent"
    if there == mention.value:
        return "supported", f"trace: {thing} is {shows}"
    if thing == "colorbar" and not there and said == "present":
        return "unverifiable", "no element is known to belong to a colorbar"
    return "contradicted", f"trace: {thing} is {shows}"


CHECKS: Mapping[ClaimKind, Callable[[Mention, Picture, FactBook], Answer]] = {
    "count": _count,
    "number": _number,
    "coordinate": _coordinate,
    "range": _range,
    "color": _color,
    "label": _label,
    "line_style": _line_style,
    "presence": _presence,
}
