"""Reads how things look: colors, line styles, what is present and what is not."""

import re
from collections.abc import Iterator

from qc.claims.hues import COLOR, colors_in
from qc.claims.mention import Mention, Prose
from qc.claims.phrases import LINE_STYLES, noun_phrase
from qc.claims.vocabulary import BY_WORD, noun_of, singular

FURNITURE = {
    "legend": "legend", "colorbar": "colorbar", "color bar": "colorbar", "grid": "grid",
    "gridlines": "grid", "grid lines": "grid", "title": "title", "axis labels": "axis_label",
    "tick labels": "tick_label", "ticks": "tick", "tick marks": "tick", "arrows": "arrow",
    "markers": "marker", "text": "text", "labels": "text", "annotations": "text",
}  # fmt: skip

HEX_COLOR = re.compile(r"#[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?\b")


def hex_colors(prose: Prose) -> Iterator[Mention]:
    for match in HEX_COLOR.finditer(prose.rest):
        yield Mention("color", match[0], match[0].lower(), *match.span(),
                      prose.sentence(match.start()), colors=(match[0].lower(),))  # fmt: skip


STYLE = re.compile(r"\b(dashed|dotted|dash-?dot(?:ted)?)\b", re.IGNORECASE)


NEGATED = re.compile(r"\b(?:no|without|not|never)\s+(?:[a-z]+\s+)?$", re.IGNORECASE)


def styles(prose: Prose) -> Iterator[Mention]:
    for match in STYLE.finditer(prose.rest):
        style = LINE_STYLES[match[1].lower()]
        words, length = noun_phrase(prose.rest[match.end() :])
        absent = NEGATED.search(prose.rest[: match.start()]) is not None
        yield Mention("line_style", prose.text[match.start() : match.end() + length], style,
                      *match.span(), prose.sentence(match.start()), noun=noun_of(words),
                      colors=colors_in(words), style=style,
                      about="absent" if absent else "")  # fmt: skip


NOUN_BEFORE = re.compile(
    r"([A-Za-z]+)\s+(?:is|are|were|was|appears?|drawn|shown|colored|filled|painted|rendered|outlined|set)"
    r"(?:\s+(?:is|are|all|each|both|drawn|shown|colored|filled|painted|rendered|outlined|in|with|a|solid))*\s*$",
    re.IGNORECASE,
)


def colors(prose: Prose) -> Iterator[Mention]:
    for match in COLOR.finditer(prose.rest):
        words, length = noun_phrase(prose.rest[match.end() :])
        noun, end = noun_of(words), match.end() + length
        if noun is None:
            before = NOUN_BEFORE.search(prose.rest[max(0, match.start() - 60) : match.start()])
            noun = BY_WORD.get(singular(before[1])) if before else None
        color = re.sub(r"[-\s]+", " ", match[0].lower())
        yield Mention("color", prose.text[match.start() : end], color, *match.span(),
                      prose.sentence(match.start()), noun=noun, colors=(color,))  # fmt: skip


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


def presence(prose: Prose) -> Iterator[Mention]:
    absent = list(_absent(prose))
    yield from absent
    for match in PRESENT.finditer(prose.rest):
        if not any(m.start <= match.start() < m.end for m in absent):
            yield _presence_of(prose, match.start(), match.end(), match[1], True)


def _absent(prose: Prose) -> Iterator[Mention]:
    for match in ABSENT.finditer(prose.rest):
        thing = next(g for g in match.groups() if g)
        yield _presence_of(prose, match.start(), match.end(), thing, False)
        position = match.end()
        while more := MORE_ABSENT.match(prose.rest, position):
            yield _presence_of(prose, more.start(1), more.end(1), more[1], False)
            position = more.end()


def _presence_of(prose: Prose, start: int, end: int, thing: str, present: bool) -> Mention:
    about = FURNITURE.get(thing.lower(), "axes")
    return Mention(
        "presence", prose.text[start:end], present, start, end, prose.sentence(start), about=about
    )
