"""What the code declares against what can be seen: lost, hidden and coinciding elements (a, c)."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from icc.record import Verdict
from qc.base import Rule, Subject
from qc.claims.vocabulary import noun_of
from qc.consistency.rule import Complaint, TraceRule, flat_axes, titles
from qc.elements import visible
from tracer.trace import Element, Trace


class Lost(TraceRule):
    """Something that the code draws and names cannot be seen: it lies outside of the limits, or
    completely behind something else (mismatch c).

    Judged are elements with an entry in the legend, and markers, in flat panels: a legend that names
    what is not there, or a good part of the points beyond the frame.
    Measured: entries of the legend, and sets of markers, of which (too) little can be seen.
    """

    name = "consistency.lost"

    LEAST_MARKERS, SHARE = 4, 0.2

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        flat = flat_axes(trace)
        entries: dict[tuple[int | None, str], list[Element]] = defaultdict(list)
        markers: dict[tuple[int | None, int | None], list[Element]] = defaultdict(list)
        legends = {(a.index, text) for a in trace.axes for text in a.legend}
        for e in trace.elements:
            if e.role != "data" or e.axes not in flat or e.kind == "text":
                continue
            if (e.axes, e.label) in legends:
                entries[e.axes, e.label or ""].append(e)
            if e.kind == "marker" and len(flat) == 1:
                markers[e.axes, e.line].append(e)
        found: list[Complaint] = [
            (f"{label!r} stands in the legend and cannot be seen", group[0])
            for (_, label), group in entries.items()
            if not any(map(visible, group))
        ]
        for group in markers.values():
            beyond = sum(not e.on_canvas for e in group)
            if len(group) >= self.LEAST_MARKERS and beyond > self.SHARE * len(group):
                found.append((f"{beyond} of {len(group)} markers lie beyond the limits", group[0]))
        return found if entries or markers else None


class Hidden(TraceRule):
    """The title names a thing, the code draws it, and nothing of it can be seen (mismatch c).

    A circle "inside" a square that is painted later, points beyond the limits of the axes.
    Measured: such things, where not one of their kind is visible.
    """

    name = "consistency.hidden"
    silent = "no title names a thing that is drawn"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        words = {w for t in titles(trace) for w in re.findall(r"[A-Za-z]+", t)}
        drawn = [e for e in trace.elements if e.role == "data" and e.kind != "text"]
        judged, found = False, list[Complaint]()
        for word in sorted(words):
            noun = noun_of([word])
            kind = [e for e in drawn if noun and any(fits(e) for fits in noun.readings)]
            judged = judged or bool(kind)
            if kind and not any(map(visible, kind)):
                found.append((f"the title says {word!r}, none of those drawn can be seen", kind[0]))
        return found if judged else None


class Collapsed(Rule):
    """Most of the elements lie exactly on each other: a layout that collapsed to one place (mismatch a).

    A formula that gives every element the same place, a loop that never moves. Doubled strokes (an
    outline over its own fill) are ordinary. Measured: share of a panel's marks and shapes that have
    the kind, place and size of another one before them; crowds that are listed as one have no place.
    """

    name = "consistency.collapsed"
    stage = "consistency"
    threshold = 0.6
    threshold_basis = (
        "Up to 0.5 in 440 good figures and 231 of templates (everything drawn twice); a lattice on one "
        "point has 0.97."
    )

    LEAST = 4
    KINDS = frozenset(
        {"marker", "circle", "ellipse", "rectangle", "polygon", "wedge", "text", "line", "arrow"}
    )

    def judge(self, subject: Subject) -> Verdict:
        trace = subject.trace
        if trace is None:
            return self.verdict(None, "there is no image")
        worst, culprit = -1.0, None
        for axes in flat_axes(trace):
            marks = [
                e for e in trace.elements
                if e.axes == axes and e.role == "data" and e.kind in self.KINDS and e.on_canvas and e.bbox
                and "count" not in e.attrs
            ]  # fmt: skip
            if len(marks) >= self.LEAST:
                places = Counter(map(_place, marks))
                share = 1 - len(places) / len(marks)
                worst, culprit = max((worst, culprit), (share, marks[0]), key=lambda pair: pair[0])
        if culprit is None:
            return self.verdict(None, "too few elements to collapse")
        ok = worst <= (self.limit or 0)
        reason = "" if ok else f"{worst:.0%} of the elements lie exactly on others"
        return self.verdict(
            ok, reason, worst, None if ok else {"element": culprit.id, "line": culprit.line}
        )


def _place(e: Element) -> tuple[object, ...]:
    """Kind, box, and for paths some of their vertices, to the pixel."""
    points = e.pixels or ()
    some = points[:: max(1, len(points) // 7)]
    return e.kind, *(round(v) for v in e.bbox or ()), *(round(v) for p in some for v in p)
