"""Base of the rules that hold what a figure or its code says against the trace."""

import re
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from icc.record import Verdict
from qc.base import Rule, Subject
from tracer.trace import Element, Trace

Complaint = tuple[str, Element | None]
"""What is wrong in words, and the element that shows it."""


class TraceRule(Rule):
    """Counts statements that the trace contradicts; does not apply where nothing is stated."""

    stage = "consistency"
    threshold = 0
    threshold_basis = "Follows from the definition."
    silent = "nothing of this kind is stated"

    def judge(self, subject: Subject) -> Verdict:
        if subject.trace is None:
            return self.verdict(None, "there is no image")
        found = self.compare(subject, subject.trace)
        if found is None:
            return self.verdict(None, self.silent)
        culprits = [{"what": what, "element": e.id if e else None, "line": e.line if e else None}
                    for what, e in found]  # fmt: skip
        return self.verdict(
            len(found) <= (self.limit or 0),
            found[0][0] if found else "",
            len(found),
            {"contradictions": culprits[:10]} if found else None,
        )

    @abstractmethod
    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        """The contradictions, or None if the figure states nothing that could be one."""


def titles(trace: Trace) -> list[str]:
    """Titles of the figure and its panels."""
    return [e.text for e in trace.elements if e.role == "title" and e.text]


def in_panel(trace: Trace, title: str) -> Trace:
    """What a title speaks of: the panel that bears it, or the whole figure if several or none do."""
    panels = {e.axes for e in trace.elements if e.role == "title" and e.text == title}
    if len(panels) != 1 or None in panels or len(trace.axes) < 2:
        return trace
    own = tuple(e for e in trace.elements if e.axes in panels)
    return replace(trace, elements=own, axes=tuple(a for a in trace.axes if a.index in panels))


COMMENT = re.compile(r"^\s*#+\s*(.*\S)", re.MULTILINE)


@lru_cache(maxsize=8)
def comments(code: str) -> tuple[tuple[int, str], ...]:
    """Whole-line comments with their line numbers."""
    return tuple((code.count("\n", 0, m.start(1)) + 1, m[1]) for m in COMMENT.finditer(code))


def flat_axes(trace: Trace) -> set[int]:
    """Indices of the 2-D panels with linear or logarithmic scales."""
    return {a.index for a in trace.axes if a.dimension == "2D"}


def texts_of(trace: Trace, axes: int | None) -> Iterator[Element]:
    """Texts drawn into a panel, frame and legend apart."""
    for e in trace.elements:
        if e.kind == "text" and e.text and e.axes == axes and e.role in ("data", "annotation"):
            yield e
