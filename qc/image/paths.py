"""What rules on paths share: they measure every path and keep the worst."""

from abc import abstractmethod
from collections.abc import Iterator

from icc.record import Verdict
from qc.base import Subject
from qc.elements import visible
from qc.image.canvas import ImageRule
from tracer.trace import Element, Trace

Culprit = tuple[float, Element]


class PathRule(ImageRule):
    """Measures every path and keeps the worst."""

    complaint = ""

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        measured = list(self.measure(trace))
        if not measured:
            return self.verdict(None, "no path that this could happen to")
        pick = min if self.at_least else max
        worst, culprit = pick(measured, key=lambda pair: pair[0])
        ok = worst >= (self.limit or 0) if self.at_least else worst <= (self.limit or 0)
        reason = "" if ok else f"a {culprit.kind} {self.complaint.format(worst)}"
        evidence = None if ok else {"element": culprit.id, "line": culprit.line}
        return self.verdict(ok, reason, worst, evidence)

    @abstractmethod
    def measure(self, trace: Trace) -> Iterator[Culprit]:
        """The measured number of each path it applies to."""


def drawn_paths(trace: Trace, *kinds: str) -> list[Element]:
    """Visible data and annotations of some kinds, parts of error bars and streams apart."""
    return [
        e
        for e in trace.elements
        if e.kind in kinds
        and e.role in ("data", "annotation")
        and e.attrs.get("part") is None
        and visible(e)
    ]


def words_of(trace: Trace) -> str:
    return " ".join(trace.texts)


def flat_panels(trace: Trace) -> set[int]:
    return {a.index for a in trace.axes if a.dimension == "2D"}
