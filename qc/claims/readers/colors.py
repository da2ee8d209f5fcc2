"""Colors said of something that can be pointed at."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from qc.claims.clauses import clause_span, negated
from qc.claims.hues import COLOR, bears
from qc.claims.nouns import MORE_NOUNS, noun_in
from qc.claims.phrases import STOPS, noun_phrase
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import Thing
from qc.claims.vocabulary import BY_WORD, singular
from tracer.trace import Element

IN_COLOR = re.compile(
    r"(?:\b(?:is|are|was|were|being|drawn|shown|filled|painted|outlined|written|colou?red|shaded|appears?|all|both|solid|in|with|(?-i:an?)|the"
    r"|entirely|marked|plotted|rendered|bright|its|outline|border|edge|of|ones?)\b\s*,?\s*)*$", re.IGNORECASE,
)  # fmt: skip


ELSEWHERE = re.compile(r",\s+(?:and\s+)?(?:on|at|in)\s+the\s+\w+(?:\s+\w+)?\s+$", re.IGNORECASE)
"""A place alone before the color: what has the color there is left out (“…, on the right white”)."""
THE_SOLID = re.compile(
    r"\b(?:the|this|each|its)\s+solid\s+(?:is|was|itself)\b[^.;]*$", re.IGNORECASE
)
"""A body, whose faces are told elsewhere; without it a solid line is meant."""


COLOR_LIST = re.compile(rf"(?:{COLOR.pattern}(?:,\s+and|,|\s+and|\s+or)\s+)+$", re.IGNORECASE)


STANDS_FOR = re.compile(
    r"^\s*(?:\w+\s+)?(?:stands?\s+for|represents?|denotes?|means?|is\s+for|for)\s+", re.IGNORECASE
)


def colors(reading: Reading) -> Iterator[Statement]:
    """“Node A is orange”, “the middle one white”, “blue stands for setosa”."""
    for sentence, match, before, after in reading.pieces(COLOR):
        lead = None
        span, word = match.span(), re.sub(r"[-\s]+", " ", match[0].lower())
        stands = STANDS_FOR.match(after)
        if (stands and stands.group().strip().lower() != "for") or (
            stands and re.search(r"\bfor\b", before)
        ):
            meant = reading.object(after[stands.end() :])
        elif is_attributive(after):
            if re.search(r"\b(?:is|are)\s+(?:an?\s+)?(?:\w+\s+)?$", before) is None:
                continue
            meant = [t for t in reading.subject(AS_NOUN.sub("", before)) if _is_called(t, after)]
        else:
            subject = IN_COLOR.sub("", COLOR_LIST.sub("", before))
            if THE_SOLID.search(before) or ELSEWHERE.search(before):
                continue
            if before and subject == before and not re.search(r"\b(?:one|\w+)\s+$", before):
                continue
            meant = reading.subject(subject)
            lead = sentence.start + clause_span(sentence.text, *span)[0]
        shown = _painted(meant)
        if shown and not any(word in t.lower() for t in reading.trace.texts):
            paper = word == "white" and all(m.facecolor is None and m.edgecolor for m in shown)
            true = paper or any(bears(m, word) for m in shown)
            said = reading.statement(
                "color", sentence, span, true != negated(before[-14:]), f"trace: {_colors(shown)}"
            )
            yield replace(said, lead=lead)


def is_attributive(after: str) -> bool:
    """Whether the color belongs to a noun behind it (“a red line”), and says nothing by itself."""
    word = re.match(r"(?:\s|-)+([A-Za-z]+)", after)
    return word is not None and word[1].lower() not in NO_NOUNS


NO_NOUNS = STOPS | frozenset(
    {"and", "while", "whereas", "so", "too", "throughout", "respectively", "there", "here", "below"}
)


def named_kinds(reading: Reading) -> Iterator[Statement]:
    """“A magenta helix”, “purple bases”: some mark of the kinds that the noun can mean bears the color."""
    for sentence, match, _, after in reading.pieces(COLOR):
        noun = re.match(r"[\s-]+([a-z]+)\b", after)
        word = singular(noun[1]) if noun else ""
        if word not in MORE_NOUNS or word in BY_WORD:
            continue
        marks = [e for e in reading.scene.marks if e.kind in MORE_NOUNS[word]]
        if word in BENT:
            marks = [e for e in marks if len(e.data or e.pixels or ()) > 2]
        if marks and not any(e.kind == "mesh" for e in reading.scene.marks):
            true = any(bears(e, match[0].lower()) for e in marks)
            yield reading.statement(
                "color", sentence, match.span(), true, f"trace: {_colors(marks)}"
            )


BENT = frozenset({"parabola", "helix", "graph"})


AS_NOUN = re.compile(r"\b(?:is|are)\s+(?:an?\s+)?(?:\w+\s+)?$")


def _is_called(thing: Thing, after: str) -> bool:
    """Whether the noun behind the color can mean the thing (“the start is a green dot”)."""
    words, _ = noun_phrase(after)
    fits = noun_in([w.lower() for w in words])
    return fits is not None and thing.first is not None and fits(thing.first)


def _painted(things: Sequence[Thing]) -> list[Element]:
    """One element of each thing that shows its color; none if any is a mesh, or has no mark."""
    marks = [e for t in things for e in t.elements[:1]]
    if (
        len(marks) < len(things)
        or any(e.kind == "text" for e in marks)
        or any(
            e.kind in ("mesh", "image") or e.id < 0 or not (e.facecolor or e.edgecolor)
            for e in marks
        )
    ):
        return []
    return marks


def _colors(marks: Sequence[Element]) -> str:
    return ", ".join(sorted({c for m in marks for c in (m.facecolor, m.edgecolor) if c})[:4])
