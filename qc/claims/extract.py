"""What a caption claims: finds the checkable statements in English prose, without judging them.

Patterns are tried from the most telling to the least (quoted text, ranges, coordinates, counts, plain
numbers, colors, line styles, presence), and what one has taken, no later one reads again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from qc.claims.numbers import Number, find_numbers
from qc.claims.vocabulary import BY_WORD, Noun, noun_of, singular
from tracer.colors import MODIFIERS, WORDS

ClaimKind = Literal[
    "count", "number", "color", "label", "coordinate", "range", "line_style", "presence"
]

COLOR_WORDS = WORDS - {"tan", "rose", "mint", "plum", "lime", "cream", "slate", "coral", "peach"}
SHADES = frozenset({"light", "dark", *MODIFIERS})
LINE_STYLES = {"dashed": "dashed", "dotted": "dotted", "dash-dot": "dashdot", "dash-dotted": "dashdot",
               "dashdot": "dashdot", "dashdotted": "dashdot"}  # fmt: skip
FURNITURE = {
    "legend": "legend", "colorbar": "colorbar", "color bar": "colorbar", "grid": "grid",
    "gridlines": "grid", "grid lines": "grid", "title": "title", "axis labels": "axis_label",
    "tick labels": "tick_label", "ticks": "tick", "tick marks": "tick", "arrows": "arrow",
    "markers": "marker", "text": "text", "labels": "text", "annotations": "text",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """One checkable statement: where it stands and what it says."""

    kind: ClaimKind
    text: str
    """As written, enough of it to be recognised."""
    value: Any
    """A number, a string, a list of numbers, or True/False for presence."""
    start: int
    end: int
    sentence: str
    numbers: tuple[Number, ...] = ()
    noun: Noun | None = None
    colors: tuple[str, ...] = ()
    """Color words that qualify the noun: several mean any of them."""
    style: str | None = None
    subset: bool = False
    """Speaks of some of the things only ("three of the arrows"), in a way that cannot be resolved."""
    total: bool = False
    """Says that it speaks of all ("exactly three arrows", "a total of")."""
    about: str = ""
    """Kind-specific: the axis of a range, the furniture of a presence, `title` for a title."""


@dataclass
class _Caption:
    """The caption and what of it has been read; blanks keep positions."""

    text: str
    rest: str
    mentions: list[Mention] = field(default_factory=list)

    def take(self, start: int, end: int) -> None:
        self.rest = self.rest[:start] + "\0" * (end - start) + self.rest[end:]

    def sentence(self, start: int) -> str:
        """The sentence around a position; decimal points end none."""
        before = max((m.end() for m in SENTENCE_END.finditer(self.text, 0, start)), default=0)
        after = SENTENCE_END.search(self.text, start)
        return self.text[before : after.start() + 1 if after else len(self.text)]


SENTENCE_END = re.compile(r"[.!?;](?=\s|$)|\n+")
WORD = re.compile(r"[A-Za-z][A-Za-z'’]*(?:-[A-Za-z]+)*")


def extract(caption: str) -> list[Mention]:
    """Every checkable statement of the caption, in the order of the text."""
    work = _Caption(caption, caption)
    for reader in (
        _labels,
        _ranges,
        _coordinates,
        _hex_colors,
        _numbers,
        _styles,
        _colors,
        _presence,
    ):
        for mention in list(reader(work)):
            work.mentions.append(mention)
            work.take(mention.start, mention.end)
    return sorted(work.mentions, key=lambda m: (m.start, m.end))


QUOTED = re.compile(
    r"“([^”\n]{1,200})”|\"([^\"\n]{1,200})\"|`([^`\n]{1,200})`|(?<![\w’'])'([^'\n]{1,120}?)'(?![\w’'])"
    r"|‘([^’\n]{1,120})’"
)
LETTERED = re.compile(
    r"\b(?:label(?:l)?ed|marked|named|lettered|point|points|vertex|vertices|node|nodes|corner|corners)"
    r"\s+((?:\$?[A-Z](?:['′]|_?\d)?\$?)(?:(?:,\s*(?:and\s+)?|\s+and\s+)\$?[A-Z](?:['′]|_?\d)?\$?)*)(?![\w’'])"
)
LETTER = re.compile(r"[A-Z](?:['′]|_?\d)?")
TITLE_BEFORE = re.compile(
    r"\b(?:titled|entitled|title(?:\s+(?:is|reads|reading|says|of))?:?)\s*$", re.IGNORECASE
)
AXIS_BEFORE = re.compile(
    r"\b([xyz])[- ]?axis(?:\s+(?:is|carries|bears|has|with|the|a))*\s+(?:label(?:l)?ed|label|named|titled|reads)"
    r"(?:\s+(?:as|is|reads))?\s*$",
    re.IGNORECASE,
)


def _labels(work: _Caption) -> Iterator[Mention]:
    for match in QUOTED.finditer(work.text):
        content = next(g for g in match.groups() if g is not None).strip()
        before = work.text[max(0, match.start() - 60) : match.start()]
        axis = AXIS_BEFORE.search(before)
        about = (
            "title" if TITLE_BEFORE.search(before) else f"{axis[1].lower()}label" if axis else ""
        )
        yield Mention("label", match[0], content.rstrip(",.;") or content, *match.span(),
                      work.sentence(match.start()), about=about)  # fmt: skip
    for match in LETTERED.finditer(work.text):
        for letter in LETTER.finditer(work.text, match.start(1), match.end(1)):
            if "\0" not in work.rest[letter.start() : letter.end()]:
                yield Mention("label", letter[0], letter[0].replace("_", ""), *letter.span(),
                              work.sentence(letter.start()), about="letter")  # fmt: skip


AXIS_SUBJECT = re.compile(
    r"(?<![\w-])(?:(?P<axis>[xyz])(?:[- ](?:axis|axes|coordinates?|values?|limits?|range))?"
    r"|(?P<word>horizontal|vertical)(?: axis)?|(?P<all>(?:both|all(?: three)?|the|each)\s+(?:of the\s+)?ax[ie]s))"
    r"(?=\W)",
    re.IGNORECASE,
)
SPAN = re.compile(
    r"(?:from|between|∈|in)\s*\[?\s*(?P<low>\0*[^\s,\[\]()]{1,16}(?:\s?/\s?\d+)?)\s*(?:to|and|through|,|–|up to)\s*"
    r"(?P<high>[^\s,;\[\]()]{1,16})\]?"
)


def _ranges(work: _Caption) -> Iterator[Mention]:
    for subject in AXIS_SUBJECT.finditer(work.rest):
        clause_end = re.compile(r"[;\n]|\.(?=\s|$)").search(work.rest, subject.end())
        limit = min(subject.end() + 70, clause_end.start() if clause_end else len(work.rest))
        span = SPAN.search(work.rest, subject.end(), limit + 1)
        if span is None or AXIS_SUBJECT.search(work.rest, subject.end(), span.start()):
            continue
        ends = [list(find_numbers(span[g].rstrip(".,"))) for g in ("low", "high")]
        if any(len(e) != 1 for e in ends):
            continue
        low, high = ends[0][0], ends[1][0]
        word = (subject["word"] or "").lower()
        axis = {"horizontal": "x", "vertical": "y"}.get(word, (subject["axis"] or "").lower())
        yield Mention("range", work.text[subject.start() : span.end()].rstrip(".,"),
                      [low.value, high.value], span.start(), span.end(),
                      work.sentence(subject.start()), (low, high), about=axis)  # fmt: skip


TUPLE = re.compile(r"[(⟨]\s*([^()⟨⟩;\n]{1,60})\s*[)⟩]")


def _coordinates(work: _Caption) -> Iterator[Mention]:
    for match in TUPLE.finditer(work.rest):
        parts = [p.strip() for p in re.split(r",\s*", match[1])]
        if len(parts) not in (2, 3):
            continue
        read = [list(find_numbers(p)) for p in parts]
        if any(len(r) != 1 or len(r[0].text) != len(p) for r, p in zip(read, parts, strict=True)):
            continue
        if re.search(r"\bRGBA?\s*$", work.rest[: match.start()]):
            continue
        numbers = tuple(r[0] for r in read)
        yield Mention("coordinate", match[0], [n.value for n in numbers], *match.span(),
                      work.sentence(match.start()), numbers)  # fmt: skip


HEX_COLOR = re.compile(r"#[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?\b")


def _hex_colors(work: _Caption) -> Iterator[Mention]:
    for match in HEX_COLOR.finditer(work.rest):
        yield Mention("color", match[0], match[0].lower(), *match.span(),
                      work.sentence(match.start()), colors=(match[0].lower(),))  # fmt: skip


STOPS = frozenset(
    re.findall(
        r"\w+",
        """of in at on from to with by per for the a an is are was were has have that which where each
        its their this these those than as into about between over under above below or but plus minus
        times more fewer less most other meet meets form forms lie lies run runs stand stands share
        shares touch touches show shows appear appears remain remains point points join joins make
        makes""",
    )
)
SUBSET_BEFORE = re.compile(
    r"\b(?:other|another|remaining|first|last|next|these|those|its|their|additional|further|only|at|in)\s*$",
    re.IGNORECASE,
)
SUBSET_AFTER = re.compile(
    r"^\s+(?:of\s+(?:the|them|these|those|which|its)\b|per\b|(?:on|in|at|for|along|around|to|from|inside|above|below)\s+"
    r"(?:each|every|the\s+(?:left|right|top|bottom|upper|lower|first|second|third|middle|outer|inner|center|front|back))\b)"
)
PARTIAL = re.compile(
    r"\b(?:each|every|apiece|respectively|left|right|top|bottom|upper|lower|outer|inner|another|others?|remaining|rest)\b",
    re.IGNORECASE,
)
TOTAL = re.compile(r"\b(?:exactly|total(?: of)?|altogether|in all|overall|all)\s*$", re.IGNORECASE)
IDIOMS = re.compile(
    r"three[- ]quarter view|\bone another\b|\bone by one\b|\bone[- ]to[- ]one\b|zero[- ]based",
    re.IGNORECASE,
)
COMPOUNDS = {"panel": "panel", "view": "view", "bar": "bar", "curve": "curve", "cube": "cube",
             "panels": "panel", "arrow": "arrow", "layer": "layer", "line": "line"}  # fmt: skip


def _numbers(work: _Caption) -> Iterator[Mention]:
    for idiom in IDIOMS.finditer(work.rest):
        work.take(*idiom.span())
    for number in find_numbers(work.rest):
        mention = _count(work, number)
        if mention is not None:
            yield mention
        elif number.value != 1 or number.kind != "word":
            yield Mention("number", number.text, number.value, number.start, number.end,
                          work.sentence(number.start), (number,))  # fmt: skip


def _count(work: _Caption, number: Number) -> Mention | None:
    """The number as a count of a known noun, if one follows it."""
    if number.kind not in ("word", "integer") or number.unit or number.value < 0:
        return None
    after = work.rest[number.end :]
    compound = re.match(r"-([a-z]+)\b", after)
    if compound:
        noun = BY_WORD.get(COMPOUNDS.get(compound[1], ""))
        words, end = [compound[1]], number.end + compound.end()
        if noun is None:
            return None
    else:
        words, length = _noun_phrase(after)
        noun, end = noun_of(words), number.end + length
    if noun is None:
        return None
    sentence = work.sentence(number.start)
    before, behind = work.rest[max(0, number.start - 24) : number.start], work.rest[end : end + 40]
    total = TOTAL.search(before) is not None
    subset = not total and bool(
        SUBSET_BEFORE.search(before) or SUBSET_AFTER.match(behind) or re.match(r"\s+of\s", after)
        or PARTIAL.search(sentence)
    )  # fmt: skip
    one = number.value == 1 and number.kind == "word"
    if re.search(r"\bthe\s*$", before) and one:
        return None
    return Mention("count", work.text[number.start : end], number.value, number.start, number.end,
                   sentence, (number,), noun, _colors_in(words), _style_in(words),
                   subset or (one and not total), total)  # fmt: skip


def _noun_phrase(after: str) -> tuple[list[str], int]:
    """The words after a number up to the end of its noun (`[small, red, markers]`), and their length."""
    words: list[str] = []
    best: tuple[list[str], int] = ([], 0)
    position = 0
    while len(words) < 7:
        gap = re.match(r"[\s,]+", after[position:])
        word = WORD.match(after, position + gap.end()) if gap else None
        if word is None or (
            word[0].lower() in STOPS and word[0].lower() not in ("point", "points")
        ):
            break
        if "," in (gap[0] if gap else "") and best[0]:
            break
        if word[0].lower() == "and" and (best[0] or not words):
            break
        words.append(word[0])
        position = word.end()
        if noun_of(words):
            best = (list(words), position)
        elif best[0]:
            break
    return best


def _colors_in(words: list[str]) -> tuple[str, ...]:
    found: list[str] = []
    lower = [w.lower() for w in words]
    for i, word in enumerate(lower):
        parts = word.split("-")
        if parts[-1] in COLOR_WORDS:
            shade = parts[0] if len(parts) > 1 else lower[i - 1] if i else ""
            found.append(f"{shade} {parts[-1]}" if shade in SHADES else parts[-1])
    return tuple(found)


def _style_in(words: list[str]) -> str | None:
    return next((LINE_STYLES[w.lower()] for w in words if w.lower() in LINE_STYLES), None)


STYLE = re.compile(r"\b(dashed|dotted|dash-?dot(?:ted)?)\b", re.IGNORECASE)


def _styles(work: _Caption) -> Iterator[Mention]:
    for match in STYLE.finditer(work.rest):
        style = LINE_STYLES[match[1].lower()]
        words, length = _noun_phrase(work.rest[match.end() :])
        yield Mention("line_style", work.text[match.start() : match.end() + length], style,
                      *match.span(), work.sentence(match.start()), noun=noun_of(words),
                      colors=_colors_in(words), style=style)  # fmt: skip


COLOR = re.compile(
    rf"\b(?:(?:{'|'.join(sorted(SHADES))})[- ])?(?:{'|'.join(sorted(COLOR_WORDS))})\b",
    re.IGNORECASE,
)
NOUN_BEFORE = re.compile(
    r"([A-Za-z]+)\s+(?:is|are|were|was|appears?|drawn|shown|colored|filled|painted|rendered|outlined|set)"
    r"(?:\s+(?:is|are|all|each|both|drawn|shown|colored|filled|painted|rendered|outlined|in|with|a|solid))*\s*$",
    re.IGNORECASE,
)


def _colors(work: _Caption) -> Iterator[Mention]:
    for match in COLOR.finditer(work.rest):
        words, length = _noun_phrase(work.rest[match.end() :])
        noun, end = noun_of(words), match.end() + length
        if noun is None:
            before = NOUN_BEFORE.search(work.rest[max(0, match.start() - 60) : match.start()])
            noun = BY_WORD.get(singular(before[1])) if before else None
        color = re.sub(r"[-\s]+", " ", match[0].lower())
        yield Mention("color", work.text[match.start() : end], color, *match.span(),
                      work.sentence(match.start()), noun=noun, colors=(color,))  # fmt: skip


_FURNITURE = "|".join(sorted(FURNITURE, key=len, reverse=True))
ABSENT = re.compile(
    rf"\b(?:no|without(?: an?y?)?|lacks(?: an?y?)?|neither|nor)\s+(?:visible\s+)?({_FURNITURE})\b"
    rf"|\b({_FURNITURE})\s+(?:is|are)\s+(?:absent|omitted|hidden|missing|turned off|not shown)\b"
    r"|\b(?:no|without)\s+(?:visible\s+)?(axes|axis lines|frame|coordinate axes)\b"
    r"|\b(axes|axis lines|frame)\s+(?:is|are)\s+(?:hidden|turned off|off|not shown|omitted|invisible)\b",
    re.IGNORECASE,
)
MORE_ABSENT = re.compile(
    rf",?\s+(?:or|and|nor)?\s*(?:no\s+)?({_FURNITURE}|axes|frame)\b", re.IGNORECASE
)
PRESENT = re.compile(
    r"\b(?:an?|the)\s+(?:[a-z-]+\s+){0,2}?(legend|colorbar|color bar|title)\b", re.IGNORECASE
)


def _presence(work: _Caption) -> Iterator[Mention]:
    absent = list(_absent(work))
    yield from absent
    for match in PRESENT.finditer(work.rest):
        if not any(m.start <= match.start() < m.end for m in absent):
            yield _presence_of(work, match.start(), match.end(), match[1], True)


def _absent(work: _Caption) -> Iterator[Mention]:
    for match in ABSENT.finditer(work.rest):
        thing = next(g for g in match.groups() if g)
        yield _presence_of(work, match.start(), match.end(), thing, False)
        position = match.end()
        while more := MORE_ABSENT.match(work.rest, position):
            yield _presence_of(work, more.start(1), more.end(1), more[1], False)
            position = more.end()


def _presence_of(work: _Caption, start: int, end: int, thing: str, present: bool) -> Mention:
    about = FURNITURE.get(thing.lower(), "axes")
    return Mention(
        "presence", work.text[start:end], present, start, end, work.sentence(start), about=about
    )
