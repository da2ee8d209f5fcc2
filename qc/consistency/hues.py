"""Colors that words give to names and to signs, against what bears the names and has the signs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PIL import ImageColor

from qc.base import Subject
from qc.consistency.legends import NEUTRAL, colors_of, entries, may_be
from qc.consistency.looks import HUES as COMMON
from qc.consistency.mapping import bar_value, bars_of
from qc.consistency.rule import Complaint, TraceRule, comments, flat_axes, titles
from qc.elements import visible
from qc.shapes import area, box_gap
from tracer.trace import Element, Trace

HUES = rf"{COMMON}|violet|indigo|crimson|navy|maroon|silver|turquoise|lime|tan|salmon|olive|beige"
SHADE = r"(?:(?:light|dark|pale|bright|deep|solid|dashed) )?"
SHOWN = (
    r"(?:(?:is|are|was|were|shown|drawn|marked|highlighted|colou?red|painted|shaded|plotted"
    r"|filled|printed|appear|as|the)\s+)*"
)
MEANS = r"(?:=|:|→|->|means|for|marks?|shows?|is|are|stands for|indicates?|represents?|denotes?)"
CLAUSES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^(?P<of>.+?)\s+{SHOWN}in\s+{SHADE}(?P<color>{HUES})$",
        rf"^(?P<of>.+?)\s+{SHADE}(?P<color>{HUES})$",
        rf"^(?:a |the )?{SHADE}(?P<color>{HUES})\s*{MEANS}\s*(?P<of>.+)$",
        rf"^(?P<of>.+?)\s*[=:]\s*{SHADE}(?P<color>{HUES})$",
        rf"^{SHADE}(?P<color>{HUES})\s+(?P<of>\w+)$",
    )
)
LOW = re.compile(
    r"\b(?:negatives?|loss(?:es)?|deficits?|decreases?|decreas\w+|declin\w+|falling|falls?|drops?|below"
    r"|shrink\w*|colder|cooler|cold|cool|worse|under|debts?|lower|down)\b|< ?0",
    re.IGNORECASE,
)
HIGH = re.compile(
    r"\b(?:positives?|gains?|surplus(?:es)?|increases?|increas\w+|growth|growing|rising|rises?|above"
    r"|hotter|warmer|hot|warm|better|over|profits?|higher|up)\b|> ?0",
    re.IGNORECASE,
)
SIGNED = re.compile(
    r"negative|positive|loss|gain|deficit|surplus|debt|profit|[<>] ?0|decreas|increas|declin",
    re.IGNORECASE,
)
LEVEL = re.compile(r"\b(?:above|below|over|under|higher|lower)\b", re.IGNORECASE)
WARMTH = re.compile(r"\b(?:hot|cold|warm|cool)(?:er)?\b", re.IGNORECASE)
APART = re.compile(r"\b(?:charges?|ions?|poles?|electrodes?|terminals?|lobes?|not|zero|feedback)\b", re.IGNORECASE)  # fmt: skip
"""Signs of things that stand anywhere, and words that turn the meaning."""


MOST = 200
"""In a panel of more marks nobody names them one by one."""


@dataclass(frozen=True)
class Said:
    """Words that give a color to something."""

    of: str
    color: str
    words: str


class SaidColors(TraceRule):
    """Words give a color to a name or a sign, and what bears the name or has the sign is of another (e).

    "Losses in red, gains in blue", "red means stop". Titles, comments and texts are read; names are those
    of the legend, below bars and beside discs and boxes. Measured: names and signs of another color.
    """

    name = "consistency.said_colors"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        said = list(dict.fromkeys(s for w in _spoken(subject, trace) for s in statements(w)))
        keyed = [
            Said((text.text or "").lower(), color, text.text or "")
            for text, colors in entries(trace)
            for color in colors - NEUTRAL
        ]
        answers = [*_signs(trace, said), *_signs(trace, keyed)]
        answers += _names(trace, said) if said else []
        return [(why, e) for why, e in answers if why] if answers else None


def _spoken(subject: Subject, trace: Trace) -> Iterator[str]:
    yield from titles(trace)
    yield from (text for _, text in comments(subject.code))
    yield from (
        e.text for e in trace.elements
        if e.kind == "text" and e.text and e.role in ("annotation", "axis_label") and len(e.text) > 12
    )  # fmt: skip


def statements(words: str) -> Iterator[Said]:
    """Every color that the words give to something."""
    flat = re.sub(r"\s+", " ", words)
    for whole in re.split(r"[;,()–—.\n]|\band\b|\bbut\b|\bwhile\b|\bwith\b|\| ", flat):
        for part in dict.fromkeys((whole.strip(), whole.rpartition(":")[2].strip())):
            match = next((m for c in CLAUSES if (m := c.match(part))), None)
            if match and not re.fullmatch(HUES, match["of"].strip(), re.IGNORECASE):
                yield Said(match["of"].strip().lower(), match["color"].lower(), part)
                break


def _signs(trace: Trace, said: Sequence[Said]) -> Iterator[tuple[str, Element | None]]:
    low = [s for s in said if LOW.search(s.of) and not HIGH.search(s.of) and not APART.search(s.of)]
    high = [
        s for s in said if HIGH.search(s.of) and not LOW.search(s.of) and not APART.search(s.of)
    ]
    if not low and not high:
        return
    for axes in sorted(flat_axes(trace)):
        values = _values(trace, axes)
        down, up = _colored(values, low, high), _colored(values, high, low)
        both_signs = (
            min((v for v, _ in values), default=0) < 0 < max((v for v, _ in values), default=0)
        )
        for side, marks, wrong in ((low, down, 1), (high, up, -1)):
            if marks and both_signs and SIGNED.search(side[0].of):
                off = [e for v, e in marks if v * wrong > 0]
                yield (_why(side[0]), off[0]) if len(off) > 0.5 * len(marks) else ("", None)
        level = low and high and all(_level(trace, axes, s.of) for s in (low[0], high[0]))
        if down and up and len(values) >= 4 and level:
            turned = min(v for v, _ in down) >= max(v for v, _ in up)
            yield (_why(low[0]), down[0][1]) if turned else ("", None)


def _level(trace: Trace, axes: int, words: str) -> bool:
    """Whether the words are for the height of a mark, not for what was counted."""
    panel = next(a for a in trace.axes if a.index == axes)
    warm = re.search(r"temperature|anomal|°", f"{panel.ylabel} {panel.title}", re.IGNORECASE)
    return bool(LEVEL.search(words) or (WARMTH.search(words) and warm))


def _why(said: Said) -> str:
    return f"the words say {said.words!r}, the values of that color are the others"


def _values(trace: Trace, axes: int) -> list[tuple[float, Element]]:
    """Bars by their length; else points of a panel with a measured axis by their height."""
    bars, length = bars_of(trace, axes)
    if bars:
        return [(bar_value(b, length), b) for b in bars]
    panel = next(a for a in trace.axes if a.index == axes)
    if not (panel.axis_on and panel.ylabel):
        return []
    return [
        (float(e.data[0][1]), e)
        for e in trace.elements
        if e.kind == "marker" and e.role == "data" and e.axes == axes and e.data and visible(e)
    ]


def _colored(
    values: Sequence[tuple[float, Element]], said: Sequence[Said], others: Sequence[Said]
) -> list[tuple[float, Element]]:
    """Of marks, those in the colors of some statements and in none of the others."""
    return [
        (v, e)
        for v, e in values
        if _fits(e, {s.color for s in said}) and not _fits(e, {s.color for s in others})
    ]


def called(word: str, color: str) -> bool:
    """Whether people, or the names of colors that scripts use, may call the color so."""
    named = ImageColor.colormap.get(word)
    return may_be(word, color) or (isinstance(named, str) and named.lower() == color)


def _fits(e: Element, words: set[str]) -> bool:
    face = {c[:7] for c in [e.facecolor] if c} or colors_of(e)
    return any(called(word, color) for word in words for color in face)


def _names(trace: Trace, said: Sequence[Said]) -> Iterator[tuple[str, Element | None]]:
    """Names in the legend, under bars and beside discs, and whether they have the said color."""
    borne = list(_borne(trace))
    for s in said:
        own = [(e, colors) for name, colors, e in borne if _same(s.of, name)]
        for e, colors in own if len(own) == 1 else ():
            wrong = not any(called(s.color, c) for c in colors)
            elsewhere = any(called(s.color, c) for _, cs, _ in borne for c in cs)
            why = f"the words say {s.words!r}, {e.text!r} has another color"
            yield (why, e) if wrong and elsewhere else ("", None)


def _borne(trace: Trace) -> Iterator[tuple[str, set[str], Element]]:
    """Names with the colors that they stand for, and the text that says so."""
    for text, colors in entries(trace):
        if colors:
            yield (text.text or "").lower(), colors, text
    for axes in sorted(flat_axes(trace)):
        bars, length = bars_of(trace, axes)
        marks = [
            e for e in trace.elements
            if e.axes == axes and e.role == "data" and e.bbox and visible(e) and e.facecolor
            and e.kind in ("circle", "rectangle", "marker", "ellipse", "polygon")
        ]  # fmt: skip
        if len(marks) > MOST:
            continue
        marks = [e for e in marks if not any(_holds(e, other) for other in marks)]
        for text in trace.elements:
            if text.kind != "text" or text.axes != axes or not text.text or not text.bbox:
                continue
            if text.role == "tick_label" and bars:
                k = 1 - length
                middle = (text.bbox[k] + text.bbox[k + 2]) / 2
                own = [b for b in bars if b.bbox and b.bbox[k] < middle < b.bbox[k + 2]]
            elif text.role in ("data", "annotation"):
                own = _beside(text, marks)
            else:
                continue
            if len(own) == 1:
                yield text.text.lower(), {(own[0].facecolor or "")[:7]}, text


def _beside(text: Element, marks: Sequence[Element]) -> list[Element]:
    """The one disc or box in which, or nearest to which, a text stands."""
    assert text.bbox
    x, y = (text.bbox[0] + text.bbox[2]) / 2, (text.bbox[1] + text.bbox[3]) / 2
    gaps = sorted(
        ((box_gap(e.bbox, (x, y)), -k, e) for k, e in enumerate(marks) if e.bbox),
        key=lambda item: item[:2],
    )
    if not gaps or (gaps[0][0] > 0 and (len(gaps) < 2 or gaps[1][0] < 1.5 * gaps[0][0])):
        return []
    return [gaps[0][2]] if gaps[0][0] < 60 + (text.bbox[2] - text.bbox[0]) / 2 else []


def _holds(e: Element, other: Element) -> bool:
    """Whether one mark is the ground of another."""
    assert e.bbox and other.bbox
    inside = all(a <= b for a, b in zip(e.bbox[:2], other.bbox[:2], strict=True))
    return inside and e.bbox[2:] >= other.bbox[2:] and area(e.bbox) > 1.5 * area(other.bbox)


FILLERS = frozenset({"the", "a", "an", "is", "are", "of", "all", "every", "each", "values", "value",
                     "years", "ones", "its", "it", "on", "in", "one", "shown", "drawn"})  # fmt: skip


def _same(of: str, name: str) -> bool:
    """Whether two names are of the same words, in singular or plural, fillers left out."""
    first, second = (
        {w.rstrip("s") for w in re.findall(r"[\w′']+", text) if w not in FILLERS}
        for text in (of, name)
    )
    return bool(first) and (first == second)
