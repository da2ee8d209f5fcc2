"""Kinds of figures that titles name, against what is drawn (mismatch b)."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from qc.base import Subject
from qc.code.script import parse
from qc.consistency.mapping import bars_of
from qc.consistency.rule import Complaint, TraceRule, in_panel, titles
from qc.elements import visible_marks
from qc.shapes import vertices
from tracer.trace import Element, Trace

Marks = Sequence[Element]
Shown = Callable[[Trace, Marks], bool]


def _any_kind(*kinds: str) -> Shown:
    return lambda _trace, marks: any(e.kind in kinds for e in marks)


def _several(number: int, *kinds: str) -> Shown:
    return lambda _trace, marks: _number(marks, *kinds) >= number


def _number(marks: Marks, *kinds: str) -> int:
    """How many there are of some kinds; a crowd stands for many."""
    return sum(int(e.attrs.get("count", 1)) for e in marks if e.kind in kinds)


def _polar(trace: Trace, marks: Marks) -> bool:
    """A polar panel, or a curve that turns round as no function over its angle does."""
    if any(a.dimension == "polar" for a in trace.axes):
        return True
    curves = [e for e in marks if e.kind in ("line", "curve", "polygon") and len(e.data or ()) > 20]
    return any(
        (np.diff([p[0] for p in e.data or ()]) < 0).any() for e in curves if e.kind != "polygon"
    )


def _round(trace: Trace, marks: Marks) -> bool:
    return any(a.dimension == "polar" for a in trace.axes) or any(e.kind == "wedge" for e in marks)


def _spatial(trace: Trace, _marks: Marks) -> bool:
    return any(a.dimension == "3D" for a in trace.axes)


def _surface(trace: Trace, marks: Marks) -> bool:
    return _spatial(trace, marks) or any(e.kind in ("mesh", "face") for e in marks)


def _cells(_trace: Trace, marks: Marks) -> bool:
    """A picture, a mesh, or cells that stand in rows and columns, or tile the plane."""
    if any(e.kind in ("image", "mesh") for e in marks):
        return True
    tiles = [e for e in marks if e.kind in ("rectangle", "polygon", "face", "marker") and e.bbox]
    return len(tiles) >= 4 and all(
        len({round(e.bbox[side] / 3) for e in tiles if e.bbox}) > 1
        and len({round(e.bbox[side + 2] / 3) for e in tiles if e.bbox}) > 1
        for side in (0, 1)
    )


def _contours(_trace: Trace, marks: Marks) -> bool:
    levels = any("level" in e.attrs for e in marks)
    rings = [e for e in marks if e.kind in ("circle", "ellipse", "curve") or e.attrs.get("closed")]
    return levels or len(rings) > 1 or _number(marks, "line", "polygon") > 4


def _courses(_trace: Trace, marks: Marks) -> bool:
    """Lines that bend somewhere, or several pieces; a single straight one is a mark among others."""
    lines = [e for e in marks if e.kind in ("line", "curve")]
    return any(len(vertices(e)) > 2 for e in lines) or len(lines) > 2


def _whiskers(_trace: Trace, marks: Marks) -> bool:
    """Boxes, or box outlines, with the lines of medians and whiskers."""
    return _number(marks, "line", "curve") >= 3


def _violins(_trace: Trace, marks: Marks) -> bool:
    return any(e.kind in ("polygon", "curve", "line") and len(vertices(e)) > 12 for e in marks)


def _flow(_trace: Trace, marks: Marks) -> bool:
    """Arrows, streamlines or strokes."""
    streams = any(e.attrs.get("part") == "streamlines" for e in marks)
    return streams or _number(marks, "arrow", "line") >= 4


def _stems(_trace: Trace, marks: Marks) -> bool:
    """Upright lines, as many as points at least."""
    stems = [e for e in marks if e.kind == "line" and e.bbox and e.bbox[2] - e.bbox[0] < 8]
    return len(stems) > 1 and any(e.kind in ("marker", "circle") for e in marks)


def _steps_of_lines(_trace: Trace, marks: Marks) -> bool:
    """A path of level and upright pieces alone, or bars and outlines that look like one."""
    paths = [
        np.array([p[:2] for p in e.pixels or ()]) for e in marks if e.kind in ("line", "polygon")
    ]
    level = (
        len(p) > 3 and bool((np.abs(np.diff(p, axis=0)).min(axis=1) < 0.5).all()) for p in paths
    )
    return any(level) or any(e.kind == "rectangle" for e in marks)


def _binned(trace: Trace, marks: Marks) -> bool:
    shown = _any_kind("rectangle", "polygon", "mesh", "face", "image")
    return shown(trace, marks) or _steps_of_lines(trace, marks)


def _bars(trace: Trace) -> Iterator[tuple[list[Element], int]]:
    """Bars of each panel that has some, with the axis (0 or 1) of their lengths."""
    found = (bars_of(trace, a.index) for a in trace.axes)
    return ((bars, length) for bars, length in found if bars)


def _lying(trace: Trace, marks: Marks) -> bool:
    """Bars that begin at one place and end at several, across."""
    bars = [e for e in marks if e.kind == "rectangle" and e.bbox]
    left, rows = ({round(e.bbox[side]) for e in bars if e.bbox} for side in (0, 1))
    stacked = len(rows) > 1 >= len(left)
    return len(bars) < 2 or stacked or not any(length == 1 for _, length in _bars(trace))


def _upright(trace: Trace, _marks: Marks) -> bool:
    directions = [length for _, length in _bars(trace)]
    return not directions or 1 in directions


def _floating(trace: Trace, marks: Marks) -> bool:
    """Boxes that do not all stand on one base."""
    return _any_kind("rectangle", "polygon")(trace, marks) and not any(
        len(bars) == _number(marks, "rectangle") for bars, _ in _bars(trace)
    )


def _sizes(_trace: Trace, marks: Marks) -> bool:
    """Discs of more than one size."""
    discs = [e for e in marks if e.kind in ("marker", "circle", "ellipse") and e.bbox]
    sizes = {round(e.bbox[2] - e.bbox[0]) for e in discs if e.bbox}
    return len(sizes) > 1 or any("count" in e.attrs for e in discs)


def _climbing(_trace: Trace, marks: Marks) -> bool:
    """Some course, or row of bars, that never falls; or one that never rises, for survivors."""
    courses = [
        e.data for e in marks if e.kind in ("line", "polygon") and e.data and len(e.data) > 4
    ]
    bars = [e.data for e in marks if e.kind == "rectangle" and e.data]
    heights = [np.array([p[1] for p in course], dtype=float) for course in courses]
    heights.append(np.array([max(p[1] for p in bar) for bar in bars], dtype=float))
    steps = [np.diff(h) for h in heights if len(h) > 2]
    slack = [1e-6 * float(np.abs(s).sum()) for s in steps]
    return not steps or any(
        bool((s >= -tiny).all() or (s <= tiny).all()) for s, tiny in zip(steps, slack, strict=True)
    )


def _six_sided(_trace: Trace, marks: Marks) -> bool:
    """No tiles at all, or some of six corners."""
    tiles = [e for e in marks if e.kind in ("rectangle", "polygon")]
    return not tiles or any(len(vertices(e)) in (6, 7) for e in tiles)


def _overlapping(_trace: Trace, marks: Marks) -> bool:
    """Two outlines or more, no bars."""
    shapes = [e for e in marks if e.kind in ("circle", "ellipse", "polygon", "marker", "wedge")]
    closed = [e for e in marks if e.kind in ("line", "curve") and e.attrs.get("closed")]
    return len(shapes) + len(closed) > 1 or _any_kind("image", "mesh")(_trace, marks)


KINDS: Mapping[str, Shown] = {
    r"pie (?:chart|graph|plot)|donut (?:chart|plot)|doughnut (?:chart|plot)": _round,
    r"bar (?:chart|graph|plot)|column chart": _any_kind("rectangle", "face", "polygon"),
    r"column chart|vertical bars?": _upright,
    r"histogram": _binned,
    r"scatter ?(?:plot|chart|graph|diagram)": _several(3, "marker", "circle", "ellipse"),
    r"line (?:chart|graph|plot)": _courses,
    r"heat ?map|correlation matrix|confusion matrix|spectrogram": _cells,
    r"contour (?:plot|map|lines)|level curves|isolines|isobars": _contours,
    r"box ?plots?|box[- ]and[- ]whisker": _whiskers,
    r"violin ?plots?": _violins,
    r"(?:vector|direction|slope) field|(?:quiver|arrow) plot": _flow,
    r"stem plot|lollipop (?:chart|plot)": _stems,
    r"step (?:plot|chart|function graph)|staircase plot": _steps_of_lines,
    r"area (?:chart|plot|graph)|stack ?plot": _any_kind("polygon", "rectangle"),
    r"bubble (?:chart|plot)": _sizes,
    r"dot plot|strip plot": _any_kind("marker", "circle", "ellipse"),
    r"horizontal bars?(?: (?:chart|graph|plot))?": _lying,
    r"(?:radar|spider) (?:chart|plot)": _any_kind("line", "polygon", "curve"),
    r"gantt chart|tree ?map": _any_kind("rectangle", "polygon"),
    r"waterfall (?:chart|plot)": _floating,
    r"polar (?:plot|chart|diagram)": _polar,
    r"3-?d (?:scatter|bar|line|surface) ?(?:plot|chart|graph)?": _spatial,
    r"3-?d surface|surface plot|wireframe plot": _surface,
    r"honeycomb|hexagonal (?:cells|grid|tiles|tiling|tessellation|mesh)": _six_sided,
    r"venn diagram": _overlapping,
    r"cumulative (?:distribution|frequency|frequencies|probability)|ecdf|ogive": _climbing,
}
"""Kinds of figures by the words for them, and what of a trace each cannot be without."""
LOG = re.compile(
    r"\b(?:semi-?|log-?)?log(?:arithmic)?[- ](?:scale|axis|axes|plot)\b", re.IGNORECASE
)
BOTH_LOG = re.compile(r"\blog[-–]log\b", re.IGNORECASE)


class StatedKind(TraceRule):
    """The title names a kind of figure, and another kind is drawn (mismatch b).

    Pie charts need slices, scatter plots points, heat maps cells in rows and columns, cumulative
    frequencies a course that never falls, a logarithmic scale one that is, log-log plots two.
    Measured: kinds that titles name and the figure does not show.
    """

    name = "consistency.stated_kind"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        named = [
            (match[0], shown, in_panel(trace, title))
            for title in titles(trace)
            for words, shown in KINDS.items()
            if (match := re.search(rf"\b(?:{words})\b", title, re.IGNORECASE))
            and not BEFORE.search(title[: match.start()])
            and not AFTER.search(title[match.end() :])
        ]
        spoken = [*titles(trace), *(t for a in trace.axes for t in (a.xlabel, a.ylabel))]
        logs = [m[0] for t in spoken for says in (LOG, BOTH_LOG) if (m := says.search(t))]
        if not named and not logs:
            return None
        found: list[Complaint] = [
            (f"the title says {word!r}, nothing of the kind is drawn", None)
            for word, shown, panel in named
            if not shown(panel, visible_marks(panel))
        ]
        scales = [_scales(a.xscale, a.yscale) for a in trace.axes]
        if logs and not _logarithmic(subject, trace):
            found.append((f"the words say {logs[0]!r}, all scales are linear", None))
        elif any(map(BOTH_LOG.search, spoken)) and 1 in scales and 2 not in scales:
            found.append(("the words say 'log-log', one of the scales is linear", None))
        return found


BEFORE = re.compile(
    r"\b(?:not|no|instead of|versus|vs\.?|from|without|than|to|like)\b(?: \w+)?\s*$",
    re.IGNORECASE,
)
AFTER = re.compile(r"^s?,? (?:vs|versus|instead|to|from|into|without|turned|as)\b", re.IGNORECASE)
"""Around a kind: the title compares it with another, or speaks of what the figure is not."""


def _scales(*names: str | None) -> int:
    return sum(name == "log" for name in names)


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
