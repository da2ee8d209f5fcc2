"""What titles, labels, comments and names state, against what is drawn (mismatches a, b, c)."""

import ast
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from qc.base import Subject
from qc.claims import Claim, extract
from qc.claims.book import FactBook
from qc.claims.check_counts import check_count
from qc.claims.picture import Picture
from qc.code.script import parse
from qc.consistency.mapping import bars_of
from qc.consistency.rule import Complaint, TraceRule, comments, in_panel, titles
from qc.elements import panels, visible, visible_marks
from tracer.trace import Element, Trace


class StatedCounts(TraceRule):
    """A title or label states a count ("12 arrows") that the drawing does not have (mismatch c, a).

    Only counts of things that single elements show are judged; what a person infers (cubes, edges)
    is left to the template's facts. A count may speak of the whole figure, of one panel, or of all
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
            and not any(
                c.status == "supported" for v in views for c in _counts(claim.text, v, subject)
            )
        ]
        steps = list(_steps(subject, trace))
        found += [
            (f"a comment says {c.text!r}; {c.evidence}", None) for c, right in steps if not right
        ]
        return found if stated or steps else None


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
        and not SOME.search(text[: max(0, text.find(m.text))])
    ]


MOST = 500
"""Nobody counts beyond; such numbers speak of samples."""
SOME = re.compile(
    r"\b(?:through|by|at|between|via|from|per|every|each|any|with|adding|subtracting|given)\s*$",
    re.IGNORECASE,
)
"""Before a number: it speaks of some of the things."""
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


ANNOUNCES = re.compile(r"^(?:draw|plot|add|create|place|show|make|put)\b", re.IGNORECASE)


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


Shown = Callable[[Trace, Sequence[Element]], bool]


def _any_kind(*kinds: str) -> Shown:
    return lambda _trace, marks: any(e.kind in kinds for e in marks)


def _polar(trace: Trace, _marks: Sequence[Element]) -> bool:
    return any(a.dimension == "polar" for a in trace.axes)


def _round(trace: Trace, marks: Sequence[Element]) -> bool:
    return _polar(trace, marks) or any(e.kind == "wedge" for e in marks)


def _surface(trace: Trace, marks: Sequence[Element]) -> bool:
    return any(a.dimension == "3D" for a in trace.axes) or any(
        e.kind in ("mesh", "face") for e in marks
    )


def _stems(_trace: Trace, marks: Sequence[Element]) -> bool:
    """Upright lines, as many as points at least."""
    stems = [e for e in marks if e.kind == "line" and e.bbox and e.bbox[2] - e.bbox[0] < 8]
    return len(stems) > 1 and any(e.kind in ("marker", "circle") for e in marks)


def _steps_of_lines(_trace: Trace, marks: Sequence[Element]) -> bool:
    """A path of level and upright pieces alone, or bars and outlines that look like one."""
    paths = [
        np.array([p[:2] for p in e.pixels or ()]) for e in marks if e.kind in ("line", "polygon")
    ]
    level = (
        len(p) > 3 and bool((np.abs(np.diff(p, axis=0)).min(axis=1) < 0.5).all()) for p in paths
    )
    return any(level) or any(e.kind == "rectangle" for e in marks)


def _binned(trace: Trace, marks: Sequence[Element]) -> bool:
    shown = _any_kind("rectangle", "polygon", "mesh", "face", "image")
    return shown(trace, marks) or _steps_of_lines(trace, marks)


def _lying(trace: Trace, marks: Sequence[Element]) -> bool:
    """Bars that begin at one place and end at several, across."""
    bars = [e for e in marks if e.kind == "rectangle" and e.bbox]
    left = {round(e.bbox[0]) for e in bars if e.bbox}
    return (
        len(bars) < 2
        or len({round(e.bbox[1]) for e in bars if e.bbox}) > 1 >= len(left)
        or (
            not any(
                length == 1
                for a in trace.axes
                for found, length in (bars_of(trace, a.index),)
                if found
            )
        )
    )


KINDS: Mapping[str, Shown] = {
    r"pie (?:chart|graph|plot)|donut (?:chart|plot)": _round,
    r"bar (?:chart|graph|plot)|column chart": _any_kind("rectangle", "face", "polygon"),
    r"histogram": _binned,
    r"scatter ?(?:plot|chart|graph|diagram)": _any_kind("marker", "circle", "ellipse"),
    r"line (?:chart|graph|plot)": _any_kind("line", "curve"),
    r"heat ?map": _any_kind("image", "mesh", "rectangle", "face", "polygon"),
    r"contour (?:plot|map|lines)": _any_kind("curve", "polygon", "line"),
    r"box ?plots?|box[- ]and[- ]whisker": _any_kind("line", "polygon", "curve"),
    r"(?:vector|quiver|arrow) (?:field|plot)": _any_kind("arrow", "line", "image", "mesh"),
    r"stem plot": _stems,
    r"step (?:plot|chart|function graph)|staircase plot": _steps_of_lines,
    r"area (?:chart|plot|graph)|violin ?plot|stack ?plot": _any_kind("polygon", "rectangle"),
    r"bubble (?:chart|plot)|dot plot|strip plot": _any_kind("marker", "circle", "ellipse"),
    r"horizontal bars?(?: (?:chart|graph|plot))?": _lying,
    r"(?:radar|spider) (?:chart|plot)": _any_kind("line", "polygon", "curve"),
    r"gantt chart|waterfall chart|tree ?map": _any_kind("rectangle", "polygon"),
    r"polar (?:plot|chart)": _polar,
    r"3-?d surface|surface plot": _surface,
}
"""Kinds of figures by the words for them, and what of a trace each cannot be without."""
LOG = re.compile(
    r"\b(?:semi-?|log-?)?log(?:arithmic)?[- ](?:scale|axis|axes|plot)\b", re.IGNORECASE
)


class StatedKind(TraceRule):
    """The title names a kind of figure, and another kind is drawn (mismatch b).

    Pie charts need slices, scatter plots points, heat maps cells, a logarithmic scale one that is.
    Measured: kinds that titles name and the figure does not show.
    """

    name = "consistency.stated_kind"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        named = [
            (match[0], shown, in_panel(trace, title))
            for title in titles(trace)
            for words, shown in KINDS.items()
            if (match := re.search(rf"\b(?:{words})\b", title, re.IGNORECASE))
            and not NEGATED.search(title)
        ]
        spoken = [*titles(trace), *(t for a in trace.axes for t in (a.xlabel, a.ylabel))]
        logs = [m[0] for t in spoken if (m := LOG.search(t))]
        if not named and not logs:
            return None
        found: list[Complaint] = [
            (f"the title says {word!r}, nothing of the kind is drawn", None)
            for word, shown, panel in named
            if not shown(panel, visible_marks(panel))
        ]
        if logs and not _logarithmic(subject, trace):
            found.append((f"the words say {logs[0]!r}, all scales are linear", None))
        return found


NEGATED = re.compile(r"\b(?:not|no|instead of|versus|vs|from|without|than|to)\b", re.IGNORECASE)


def _logarithmic(subject: Subject, trace: Trace) -> bool:
    """Whether a scale is not linear, or the data are logarithms."""
    scales = {s for a in trace.axes for s in (a.xscale, a.yscale, a.zscale) if s}
    script = parse(subject.code)
    calls = () if isinstance(script, SyntaxError) else script.calls
    return scales != {"linear"} or any(
        target.rpartition(".")[2]
        in ("log", "log2", "log10", "log1p", "logspace", "geomspace", "LogNorm")
        for target, _ in calls
    )


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
