"""Checks colors, labels, line styles, and what is said to be there or not."""

import re

from qc.claims.answer import Answer
from qc.claims.book import FactBook
from qc.claims.mention import Mention
from qc.claims.picture import Picture
from qc.claims.writing import plain
from qc.elements import visible
from tracer.trace import COUNTED_ROLES, Element, Trace


def check_color(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    everything = picture.seen
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


def check_label(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    wanted = plain(str(mention.value))
    if not wanted:
        return "unverifiable", "an empty quotation"
    special = _special_texts(mention.about, picture.trace)
    if special is not None:
        if any(wanted == t or (len(wanted) > 3 and wanted in t) for t in special):
            return "supported", f"trace: {mention.about}"
        return "contradicted", f"trace: {mention.about} is {', '.join(special) or 'empty'}"
    if wanted in picture.texts and _other_case(str(mention.value), picture):
        return "contradicted", f"trace: the figure reads “{picture.texts[wanted][:40]}”"
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


def _other_case(words: str, picture: Picture) -> bool:
    """Whether short symbols differ in case from every such text (`BB` for `Bb`); titles may be set as one likes."""
    said = SYMBOL.findall(words)
    drawn = [t for t in picture.texts.values() if plain(t) == plain(words)]
    return bool(said) and not any(
        [s.lower() for s in said] != [s.lower() for s in SYMBOL.findall(t)]
        or said == SYMBOL.findall(t)
        for t in drawn
    )


SYMBOL = re.compile(r"(?<!\w)[A-Za-z]{2}(?!\w)")


def _special_texts(about: str, trace: Trace) -> list[str] | None:
    """Plain texts of the place that a label claim names; None: any text will do."""
    if about == "title":
        titles = [trace.figure.suptitle, *(a.title for a in trace.axes)]
        titles += [e.text or "" for e in trace.elements if e.role == "title"]
        return [plain(t) for t in titles if t]
    if about in ("xlabel", "ylabel", "zlabel"):
        return [plain(getattr(a, about)) for a in trace.axes if getattr(a, about)]
    return None


def check_line_style(mention: Mention, picture: Picture, book: FactBook) -> Answer:
    styled = [e for e in picture.seen if e.linestyle]
    alike = [
        e
        for e in styled
        if e.linestyle in (mention.style, "custom")
        and (not mention.colors or picture.colored(mention.colors, e))
    ]
    if mention.about == "absent":
        there = any(e.linestyle == mention.style for e in alike)
        return ("contradicted" if there else "supported"), f"trace: {len(alike)} such lines"
    if alike:
        return "supported", f"trace: {alike[0].kind} {alike[0].id} is {alike[0].linestyle}"
    fact = book.text(mention.style or "")
    if fact is not None:
        return "supported", f"fact {fact.name}"
    return "contradicted", f"trace: styles are {sorted({str(e.linestyle) for e in styled})}"


def check_presence(mention: Mention, picture: Picture, _book: FactBook) -> Answer:
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
