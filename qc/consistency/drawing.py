"""Rules that compare the drawing with itself and with what its template knows."""

from abc import abstractmethod

from icc.record import Verdict
from qc.base import Rule, Subject


class Reexecution(Rule):
    """The same code, run again under another hash seed and random state, must draw the same figure.

    Otherwise the caption describes one run of many, and nobody can redraw the image from the code.
    Measured: share of pixels that differ; 1 if the size, the outcome or the trace differs.
    """

    name = "consistency.reexecution"
    stage = "consistency"
    threshold = 0
    threshold_basis = "Follows from the definition: the renderer is deterministic."

    def judge(self, subject: Subject) -> Verdict:
        first, second = subject.render, subject.second_render
        if first is None or second is None or first.trace is None:
            return self.verdict(None, "it was not run a second time")
        if second.trace is None:
            return self.verdict(False, f"the second run ended as {second.outcome}", 1)
        again = Subject(subject.code, second).pixels
        if again.shape != subject.pixels.shape:
            return self.verdict(False, "the second run drew another size", 1)
        share = float((again != subject.pixels).any(axis=2).mean())
        if share == 0 and first.trace != second.trace:
            return self.verdict(False, "equal pixels, but the traces differ", 1)
        ok = share <= (self.limit or 0)
        return self.verdict(ok, "" if ok else f"{share:.2%} of the pixels differ", share)


class TemplateRule(Rule):
    """Counts the disagreements that a template's own algorithm finds."""

    stage = "consistency"
    threshold = 0
    threshold_basis = "Follows from the definition."

    def judge(self, subject: Subject) -> Verdict:
        if subject.instance is None or subject.trace is None:
            return self.verdict(None, "the code comes from no template, or drew nothing")
        found = self.disagreements(subject)
        reason = found[0] if found else ""
        return self.verdict(
            len(found) <= (self.limit or 0),
            reason,
            len(found),
            {"disagreements": found[:10]} if found else None,
        )

    @abstractmethod
    def disagreements(self, subject: Subject) -> list[str]:
        """In words, most important first."""


class Oracle(TemplateRule):
    """The geometry that was drawn must be the geometry that the template computes another way.

    Measured: disagreements between the template's oracle and the trace.
    """

    name = "consistency.oracle"

    def disagreements(self, subject: Subject) -> list[str]:
        instance, trace = subject.instance, subject.trace
        assert instance is not None and trace is not None
        return list(instance.template.oracle(instance.p, trace))


class Facts(TemplateRule):
    """Every fact of a template must come out alike by a second algorithm.

    Measured: facts on which the two algorithms disagree.
    """

    name = "consistency.facts"

    def disagreements(self, subject: Subject) -> list[str]:
        assert subject.instance is not None
        return list(subject.instance.template.check(subject.instance.p))
