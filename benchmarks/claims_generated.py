"""The project's own captions with one claim altered at a time, by edits of the text alone.

An altered claim is false by construction: a new number is none of the facts, of the written texts or of the
caption; a new color is worn by nothing that was drawn; a new text is written nowhere; mirrored relations and
swapped members of an order turn a statement into its opposite, and never touch the words for views
and projections. What is edited does not hang on what the checker reads.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generators.grounded import caption
from icc.seeds import rng
from qc.claims import Claim, check_claims
from qc.claims.book import numbers_flat
from qc.claims.numbers import Number, find_numbers
from qc.consistency.caption import CaptionClaims, CaptionNumbers
from templates.emit import emit_many
from templates.registry import all_templates
from tracer.colors import matches
from tracer.executor import Executor
from tracer.facts import Fact
from tracer.trace import Trace

SPREAD = 24
"""How many templates are drawn, evenly spread over the catalogue."""
EACH = 2
"""Most edits of one kind in one caption."""
ATTEMPTS = 20
"""Indices tried until a template gives a figure."""

QUOTED = re.compile(r"[\"“]([^\"”]+)[\"”]")
ANGLE = re.compile(r"\s?°(?!\s?[CFK]\b)|[- ]degrees?\b")
LENGTH = re.compile(r" (?:mm|cm|dm|km|m|units?)\b(?! square)(?![²³])")
COUNTED = re.compile(r" (?:[a-z-]+ ){0,2}?[a-z]{3,}s\b(?! of)")
INSIDE_PAIR = re.compile(r"\([-−\d., ]*$")
HUES = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "gray")
SHADES = ("", "light ", "dark ")
HUE = re.compile(rf"\b(?:{'|'.join(HUES)})\b")
OPPOSITES = {
    "left": "right",
    "above": "below",
    "parallel": "perpendicular",
    "inside": "outside",
    "top": "bottom",
    "upper": "lower",
}
OPPOSITES |= {other: word for word, other in OPPOSITES.items()}
RELATION = re.compile(rf"\b(?:{'|'.join(OPPOSITES)})\b(?!-)")
VIEW = re.compile(
    r"project|view|seen|perspective|horizontal|left to right|right to left|top to bottom|as in|explained"
)
"""Sentences about where the observer stands, and directions of reading, have no simple opposite."""
ORDER = re.compile(
    r"(?:from left to right|from top to bottom|row by row|clockwise|in this order|from bottom to top)"
    r"(?: [^.,;:]*)?[,:]? (?:the )?(?P<first>\w{1,14}), (?:the )?(?P<second>(?!the\b|and\b|with\b)\w{1,14}),? (?:and )?\w"
)
RULES = (CaptionNumbers(), CaptionClaims())
TEXTS = ("Rainfall in Peru", "Ticket sales", "Zebra", "W₉", "Section through the keel")


@dataclass(frozen=True)
class Captioned:
    """A figure with the caption that the generator gives it."""

    name: str
    text: str
    trace: Trace
    facts: Sequence[Fact]


@dataclass(frozen=True)
class Edit:
    """Words that replace a stretch of a caption."""

    kind: str
    start: int
    end: int
    words: str

    def of(self, text: str) -> str:
        return text[: self.start] + self.words + text[self.end :]


def captioned() -> list[Captioned]:
    """Figures of templates spread over the catalogue, with their captions."""
    names = sorted(all_templates())
    chosen = [all_templates()[n] for n in names[:: max(1, len(names) // SPREAD)][:SPREAD]]
    drawn = [
        next(i for i in (t.sample(n, "claims") for n in range(ATTEMPTS)) if not i.exhausted)
        for t in chosen
    ]
    with Executor() as executor:
        renders = list(executor.map([e.code for e in emit_many(drawn)]))
    return [
        Captioned(
            i.template.name, caption(i, r.trace, i.facts, "claims", i.index), r.trace, i.facts
        )
        for i, r in zip(drawn, renders, strict=True)
        if r.trace is not None
    ]


def edits(figure: Captioned) -> list[Edit]:
    """At most `EACH` edits of each kind, the same at each call."""
    by_kind: dict[str, list[Edit]] = {}
    for edit in (edit for make in MAKERS for edit in make(figure)):
        by_kind.setdefault(edit.kind, []).append(edit)
    return [
        edit
        for kind, found in sorted(by_kind.items())
        for edit in rng("claims", figure.name, kind).sample(found, min(EACH, len(found)))
    ]


def _numbers(figure: Captioned) -> Iterator[Edit]:
    known = _known(figure)
    for number in find_numbers(figure.text):
        if _quoted(figure.text, number.start) or number.kind not in ("integer", "decimal", "word"):
            continue
        if number.text == "One":  # somebody, at the start of a sentence
            continue
        kind = _kind_of(figure.text, number)
        new = _other(number, known)
        if new is not None:
            yield Edit(kind, number.start, number.end, new)


def _kind_of(text: str, number: Number) -> str:
    if INSIDE_PAIR.search(text[: number.start]):
        return "coordinate"
    kinds = {"angle": ANGLE, "length": LENGTH, "count": COUNTED}
    whole = number.value == int(number.value) and number.value >= 2
    return next(
        (k for k, p in kinds.items() if p.match(text, number.end) and (whole or k != "count")),
        "number",
    )


def _other(number: Number, known: Sequence[float]) -> str | None:
    """A number as exact as this one, near it, that nobody knows; None if all near ones are taken."""
    step = 10.0**-number.decimals if number.decimals else 1.0
    if number.approximate or number.decimals:
        step = max(step, round(0.15 * abs(number.value), number.decimals))
    for factor in (1, -1, 2, -2, 3):
        value = number.value + factor * step
        margin = 0.06 * abs(value) if number.approximate else step / 2
        if value * number.value > 0 and all(abs(abs(k) - abs(value)) >= margin for k in known):
            digits = f"{abs(value):.{number.decimals}f}"
            return ("-" if value < 0 else "") + digits
    return None


def _known(figure: Captioned) -> list[float]:
    """Every number that facts, written texts and caption contain."""
    words = [figure.text, *_strings(figure.trace.to_json())]
    values: list[Any] = [fact.value for fact in figure.facts]
    words += [text for value in values for text in _strings(value)]
    return [
        *(float(n) for value in values for n in numbers_flat(value)),
        *(number.value for text in words for number in find_numbers(text)),
    ]


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)


def _colors(figure: Captioned) -> Iterator[Edit]:
    paints = {paint for e in figure.trace.elements for paint in (e.facecolor, e.edgecolor) if paint}
    facts = json.dumps([fact.value for fact in figure.facts], ensure_ascii=False)
    free = [
        hue
        for hue in HUES
        if hue not in figure.text
        and hue not in facts
        and not any(matches(shade + hue, paint) for paint in paints for shade in SHADES)
    ]
    for match in HUE.finditer(figure.text):
        if free and not _quoted(figure.text, match.start()):
            yield Edit("color", *match.span(), free[match.start() % len(free)])


def _labels(figure: Captioned) -> Iterator[Edit]:
    drawn = " ".join(_strings(figure.trace.to_json()))
    free = [text for text in TEXTS if text not in drawn and text not in figure.text]
    for match in QUOTED.finditer(figure.text):
        yield Edit("label", *match.span(1), free[match.start() % len(free)])


def _relations(figure: Captioned) -> Iterator[Edit]:
    for match in RELATION.finditer(figure.text):
        if not _quoted(figure.text, match.start()) and not VIEW.search(
            sentence(figure.text, match.start())
        ):
            yield Edit("relation", *match.span(), OPPOSITES[match[0]])


def _orders(figure: Captioned) -> Iterator[Edit]:
    for match in ORDER.finditer(figure.text):
        first, second = match["first"], match["second"]
        if first != second:
            yield Edit("order", match.start("first"), match.end("second"), _swapped(match))


def _swapped(match: re.Match[str]) -> str:
    between = match.string[match.end("first") : match.start("second")]
    return f"{match['second']}{between}{match['first']}"


MAKERS: tuple[Callable[[Captioned], Iterable[Edit]], ...] = (
    _numbers,
    _colors,
    _labels,
    _relations,
    _orders,
)


def scored(figures: Sequence[Captioned]) -> dict[str, Any]:
    """How many altered claims are contradicted, and how many of them a rule on captions objects to.

    Rules object to numbers that nothing supports as well. What is found anywhere in the sentence of the edit counts.
    """
    asked: Counter[str] = Counter()
    found: dict[str, Counter[str]] = {"detection_rate": Counter(), "rejection_rate": Counter()}
    claims, alarms, missed = 0, [], []
    for figure in figures:
        true = check_claims(figure.text, figure.trace, figure.facts)
        claims += len(true)
        alarms += [f"{figure.name}: {c.text}: {c.evidence}" for c in _wrong(true)]
        for edit in edits(figure):
            near = _claims_near(figure, edit)
            asked[edit.kind] += 1
            found["detection_rate"][edit.kind] += bool(_wrong(near))
            found["rejection_rate"][edit.kind] += any(rule.objectionable(near) for rule in RULES)
            if not _wrong(near):
                around = figure.text[max(0, edit.start - 50) : edit.end + 40]
                missed.append(f"{figure.name}: [{edit.kind}] {edit.words!r} in {around!r}")
    return {
        "captions": len(figures),
        "claims": claims,
        "altered": asked.total(),
        "false_alarm_rate": round(len(alarms) / max(1, claims), 4),
        **{name: round(yes.total() / max(1, asked.total()), 4) for name, yes in found.items()},
        "by_kind": {
            kind: {
                "altered": asked[kind],
                **{name: round(yes[kind] / asked[kind], 4) for name, yes in found.items()},
            }
            for kind in sorted(asked)
        },
        "alarms": alarms,
        "missed": missed,
    }


def _claims_near(figure: Captioned, edit: Edit) -> list[Claim]:
    text = edit.of(figure.text)
    start, end = sentence_span(text, edit.start)
    claims = check_claims(text, figure.trace, figure.facts)
    return [c for c in claims if c.start < end and c.end > start]


def _wrong(claims: Sequence[Claim]) -> list[Claim]:
    return [c for c in claims if c.status == "contradicted"]


def _quoted(text: str, at: int) -> bool:
    return any(m.start() < at < m.end() for m in QUOTED.finditer(text))


def sentence(text: str, at: int) -> str:
    """The sentence around a position."""
    start, end = sentence_span(text, at)
    return text[start:end]


def sentence_span(text: str, at: int) -> tuple[int, int]:
    """Where the sentence around a position begins and ends; decimal points end none."""
    ends = [m.end() for m in re.finditer(r"[.!?;](?=\s|$)", text)]
    start = max((e for e in ends if e <= at), default=0)
    return start, min((e for e in ends if e > at), default=len(text))
