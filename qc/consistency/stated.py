"""What the figure's own words state, against what it shows."""

from icc.record import Verdict
from qc.base import Rule, Subject
from qc.claims import check_claims
from tracer.trace import Trace


class StatedCounts(Rule):
    """A title or label states a count ("12 arrows") that the drawing does not have (mismatch c).

    Only counts of things that single elements show are judged; what a person infers (cubes, edges)
    is left to the template's facts. Measured: contradicted counts.
    """

    name = "consistency.stated_counts"
    stage = "consistency"
    threshold = 0
    threshold_basis = "Follows from the definition."

    ROLES = frozenset({"title", "axis_label", "annotation", "data"})

    def judge(self, subject: Subject) -> Verdict:
        trace = subject.trace
        if trace is None:
            return self.verdict(None, "there is no image")
        claims = [
            claim
            for text in self._texts(trace)
            for claim in check_claims(text, trace, subject.facts)
            if claim.kind == "count" and claim.value > 1
        ]
        if not claims:
            return self.verdict(None, "no text of the figure states a count")
        wrong = [c for c in claims if c.status == "contradicted"]
        reason = f"the figure says {wrong[0].text!r}; {wrong[0].evidence}" if wrong else ""
        evidence = {"claims": [c.to_json() for c in wrong[:10]]} if wrong else None
        return self.verdict(len(wrong) <= (self.limit or 0), reason, len(wrong), evidence)

    def _texts(self, trace: Trace) -> list[str]:
        drawn = (e.text for e in trace.elements if e.kind == "text" and e.role in self.ROLES)
        return sorted({t for t in drawn if t})
