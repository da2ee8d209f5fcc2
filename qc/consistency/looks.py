"""Colors and styles that words give to things, against the things (mismatches c, e)."""

import re
from collections.abc import Iterator, Sequence

from qc.base import Subject
from qc.claims.vocabulary import noun_of
from qc.consistency.legends import colors_of, may_be
from qc.consistency.rule import Complaint, TraceRule, comments, titles
from qc.elements import visible
from tracer.trace import Element, Trace

HUES = "red|green|blue|black|orange|purple|yellow|pink|brown|gray|grey|cyan|magenta|white|teal|gold"
COLORED = re.compile(
    rf"\b(?:(dashed|dotted|solid) )?({HUES})(?:,? (dashed|dotted|solid))? "
    r"(?:\w+ )??(lines?|curves?|circles?|discs?|disks?|dots?|points?|markers?|squares?|rectangles?|boxe?s?|triangles?|hexagons?"
    r"|pentagons?|bars?|arrows?|vectors?|stars?|polygons?|ellipses?|asymptotes?|segments?|wedges?|slices?|crosse?s?)\b",
    re.IGNORECASE,
)
STYLED = re.compile(
    r"\b(dashed|dotted|solid)\s(?:\w+ )?(?:line|curve|asymptote|segment|circle)s?\b", re.IGNORECASE
)

STYLES = {
    "dashed": ("dashed", "dashdot", "custom"),
    "dotted": ("dotted", "dashdot", "custom"),
    "solid": ("solid",),
}


class StatedLooks(TraceRule):
    """Words speak of a red circle or a dashed line, and no thing of the kind that can be seen is red
    or dashed (mismatch c).

    Titles, texts, entries of the legend and comments are read; light and dark shades count. Where
    nothing of the kind is known, anything of the color will do. Measured: such words.
    """

    name = "consistency.stated_looks"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        marks = [e for e in trace.elements if e.role in ("data", "annotation") and visible(e)]
        if any(e.kind in ("image", "mesh") or "count" in e.attrs for e in marks):
            return None
        judged, found = False, list[Complaint]()
        for words in sorted(set(_spoken(subject, trace))):
            if NEGATED.search(words):
                continue
            for said, seen in (*_colored(words, marks), *_styled(words, marks)):
                judged = True
                if not seen:
                    found.append((f"the words say {said!r}, none can be seen", None))
        return found if judged else None


NEGATED = re.compile(r"\b(?:not|no|without|instead|except|if|would)\b", re.IGNORECASE)


def _spoken(subject: Subject, trace: Trace) -> Iterator[str]:
    yield from titles(trace)
    yield from (entry for a in trace.axes for entry in a.legend)
    yield from (
        e.text
        for e in trace.elements
        if e.kind == "text" and e.text and e.role in ("data", "annotation")
    )
    yield from (text for _, text in comments(subject.code))


def _colored(words: str, marks: Sequence[Element]) -> Iterator[tuple[str, bool]]:
    """Each color that the words give to a thing, and whether such a thing is there."""
    for match in COLORED.finditer(words):
        noun = noun_of([match[4]])
        kind = [e for e in marks if noun and any(fits(e) for fits in noun.readings)]
        seen = [e for e in kind or marks if any(may_be(match[2].lower(), c) for c in colors_of(e))]
        yield match[0], bool(seen)


def _styled(words: str, marks: Sequence[Element]) -> Iterator[tuple[str, bool]]:
    styles = {e.linestyle for e in marks if e.linestyle and e.kind != "text"}
    for match in STYLED.finditer(words):
        yield match[0], bool(styles & set(STYLES[match[1].lower()]))
