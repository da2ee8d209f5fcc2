"""Counts that titles, labels, comments and names state, against what is drawn (mismatches a, c)."""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from qc.base import Subject
from qc.claims import Claim, extract
from qc.claims.book import FactBook
from qc.claims.check_counts import check_count
from qc.claims.picture import Picture
from qc.code.script import parse
from qc.consistency.counted import ANNOUNCES, readings
from qc.consistency.rule import Complaint, TraceRule, comments
from qc.elements import panels, visible
from tracer.trace import COUNTED_ROLES, Element, Trace


class StatedCounts(TraceRule):
    """A title or label states a count ("12 arrows") that the drawing does not have (mismatch c, a).

    Only counts of things that single elements show are judged; what a person infers (cubes, edges)
    is left to the template's facts; so is a thing of which none is drawn where something else comes in
    that number ("seven letters" between friends may be seven lines). A count may speak of the whole figure, of one panel, or of all
    bars though one has no height. Comments that announce a step ("draw 15 dots") are held against
    what the lines below them draw. Measured: contradicted counts.
    """

    name = "consistency.stated_counts"
    silent = "no text of the figure states a count"

    ROLES = frozenset({"title", "axis_label", "annotation", "data"})

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        spoken = {e.text for e in trace.elements
                  if e.kind == "text" and e.role in self.ROLES and e.text}  # fmt: skip
        stated = [c for text in sorted(spoken) for c in _counts(text, trace, subject)]
        views = _views(trace) if any(c.status == "contradicted" for c in stated) else []
        found: list[Complaint] = [
            (f"the figure says {claim.text!r}; {claim.evidence}", None)
            for claim in stated
            if claim.status == "contradicted"
            and not (PIECES.search(claim.text) and claim.value in _pieces(trace))
            and not (CELLS.search(claim.text) and any(e.kind in RASTERS for e in trace.elements))
            and not (MARKERS.search(claim.text) and claim.value == _markers(trace))
            and not (": no " in claim.evidence and claim.value in _any_count(trace))
            and not any(
                c.status == "supported" for v in views for c in _counts(claim.text, v, subject)
            )
        ]
        steps = list(_steps(subject, trace))
        found += [
            (f"a comment says {c.text!r}; {c.evidence}", None) for c, right in steps if not right
        ]
        return found if stated or steps else None


CELLS = re.compile(r"\b(?:squares|cells|fields|tiles|pixels|boxes)\b", re.IGNORECASE)
RASTERS = ("image", "mesh")
"""Pictures whose cells are no elements of their own."""
PIECES = re.compile(
    r"\b(?:segments|sides|edges|pieces|vertices|corners|points|steps)\b", re.IGNORECASE
)


def _pieces(trace: Trace) -> set[int]:
    """Vertices and pieces of the paths: what a line of many parts may be said to have."""
    paths = [e for e in trace.elements if e.kind in ("line", "polygon") and visible(e)]
    return {int(e.attrs.get("vertices", 0)) - k for e in paths for k in (0, 1)}


MARKERS = re.compile(
    r"\b(?:stars|diamonds|crosses|squares|circles|triangles|dots|spots)\b", re.IGNORECASE
)
"""Things that markers of any shape may stand for."""


def _markers(trace: Trace) -> int:
    return sum(
        e.kind == "marker" and visible(e) and e.role in COUNTED_ROLES for e in trace.elements
    )


def _any_count(trace: Trace) -> set[int]:
    return readings(trace, [e for e in trace.elements if e.role in COUNTED_ROLES])


def _counts(text: str, trace: Trace, subject: Subject) -> list[Claim]:
    if not any(c.isdigit() for c in text) and not NUMERAL.search(text):
        return []
    picture, book = Picture(trace), FactBook(subject.facts)
    return [
        Claim(m.text, m.kind, m.value, *check_count(m, picture, book))
        for m in extract(text)
        if m.kind == "count"
        and 1 < m.value <= MOST
        and not APART.search(m.text)
        and not SOME_OF.search(m.text)
        and not SOME.search(text[: max(0, text.find(m.text))])
    ]


MOST = 500
"""Nobody counts beyond; such numbers speak of samples."""
SOME = re.compile(
    r"\b(?:through|by|at|between|via|from|per|every|each|any|with|adding|subtracting|given"
    r"|(?:rows?|columns?|groups?|sets?|pairs?|stacks?|layers?|blocks?|lines?|clusters?|bunches) of)\s*$",
    re.IGNORECASE,
)
"""Before a number: it speaks of some of the things."""
SOME_OF = re.compile(
    r"\b(?:small|large|big|smaller|larger|bigger|inner|outer|other|remaining|more|further)\b",
    re.IGNORECASE,
)
"""Between number and noun: the drawing may hold others."""
APART = re.compile(r"\d\s*[,;:]")
"""A mark between number and noun: the number belongs to what stands before."""


NUMERAL = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|twenty|thirty|forty|fifty|sixty|dozen|hundred|pair|both)\b",
    re.IGNORECASE,
)


def _views(trace: Trace) -> list[Trace]:
    """Other honest ways to count: each panel alone, and with bars that have no height."""
    flat = [e for e in trace.elements if e.bbox and not visible(e) and _flattened(e)]
    seen = {e.id for e in flat}
    whole = tuple(
        replace(e, visible_px=1, on_canvas=True) if e.id in seen else e for e in trace.elements
    )
    parts = [
        replace(trace, elements=tuple(e for e in whole if e.axes == a.index)) for a in trace.axes
    ]
    return [replace(trace, elements=whole), *parts]


def _flattened(e: Element) -> bool:
    assert e.bbox
    return min(e.bbox[2] - e.bbox[0], e.bbox[3] - e.bbox[1]) < 0.5


def _steps(subject: Subject, trace: Trace) -> Iterator[tuple[Claim, bool]]:
    """Counts that comments announce, and whether the lines up to the next comment draw so many.

    A comment says nothing where those lines draw none of the things, or the whole figure agrees.
    """
    notes = comments(subject.code)
    for k, (line, text) in enumerate(notes):
        if not ANNOUNCES.match(text):
            continue
        end = notes[k + 1][0] if k + 1 < len(notes) else 10**9
        below = tuple(e for e in trace.elements if e.line is not None and line < e.line < end)
        for claim in _counts(text, trace, subject):
            if claim.status == "unverifiable" or not below:
                continue
            here = _counts(claim.text, replace(trace, elements=below), subject)
            right = claim.status == "supported" or any(c.status != "contradicted" for c in here)
            none = any(": no " in c.evidence for c in here)
            if not none:
                yield claim, right


class StatedNames(TraceRule):
    """A name in the code states a count (`n_arrows = 8`) that the drawing does not have (mismatch c).

    Things that may be drawn several times over (bars of each of two groups) may be a multiple.
    Measured: names whose number the count of the things contradicts.
    """

    name = "consistency.stated_names"

    NAME = re.compile(r"^(?:n|num|number_of|nb|total)_?([a-z]+)$|^([a-z]+)_count$", re.IGNORECASE)
    THINGS = frozenset(
        {"arrows", "bars", "circles", "dots", "triangles", "squares", "hexagons", "wedges", "slices",
         "stars", "polygons", "rectangles", "ellipses", "panels", "subplots", "vectors"}
    )  # fmt: skip

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError) or len(panels(trace)) > 1 or "face" in trace.counts:
            return None
        judged, found = False, list[Complaint]()
        for assign in script.of(ast.Assign):
            target, value = assign.targets[0], assign.value
            if not (isinstance(target, ast.Name) and isinstance(value, ast.Constant)):
                continue
            match = self.NAME.match(target.id)
            thing = (match[1] or match[2]).lower() if match else ""
            if thing not in self.THINGS or type(value.value) is not int or value.value < 2:
                continue
            for claim in _counts(f"There are {value.value} {thing}.", trace, subject):
                judged = True
                numbers = [int(n) for n in re.findall(r"(?<![\d.])\d+(?= ×| or)", claim.evidence)]
                multiple = any(n and n % value.value == 0 for n in numbers)
                if claim.status == "contradicted" and numbers and not multiple:
                    found.append(
                        (
                            f"line {assign.lineno}: {target.id} = {value.value}; {claim.evidence}",
                            None,
                        )
                    )
        return found if judged else None
