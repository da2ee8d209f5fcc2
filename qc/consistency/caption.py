"""Rules on the words: the caption says only what is so, and the explained code is the code."""

import re
from abc import abstractmethod
from collections.abc import Sequence

from icc.record import Verdict
from qc.base import Rule, Subject
from qc.claims import Claim

NUMERIC = frozenset({"count", "number", "coordinate", "range"})


class ClaimRule(Rule):
    """Counts the claims of a caption that it objects to."""

    stage = "caption"
    threshold = 0
    threshold_basis = "Follows from the definition."

    def judge(self, subject: Subject) -> Verdict:
        if subject.caption is None or subject.trace is None:
            return self.verdict(None, "there is no caption yet")
        bad = self.objectionable(subject.claims)
        reason = "" if not bad else f"{bad[0].text!r} is {bad[0].status}: {bad[0].evidence}"
        return self.verdict(
            len(bad) <= (self.limit or 0),
            reason,
            len(bad),
            {"claims": [c.to_json() for c in bad[:10]], "checked": len(subject.claims)},
        )

    @abstractmethod
    def objectionable(self, claims: Sequence[Claim]) -> list[Claim]:
        """The claims that the rule does not accept."""


class CaptionNumbers(ClaimRule):
    """Every number in a caption is a fact: a visible or derivable one, or read off the trace.

    Counts of things with a name are held against the count of these things; a wrong number is the
    commonest error of captions, and the one that reasoning cannot recover from.
    Measured: numbers that are contradicted or that nothing supports.
    """

    name = "caption.numbers"

    def objectionable(self, claims: Sequence[Claim]) -> list[Claim]:
        return [c for c in claims if c.kind in NUMERIC and c.status != "supported"]


class CaptionClaims(ClaimRule):
    """No other claim of the caption (color, label, line style, presence) contradicts the drawing.

    Measured: claims that the trace contradicts, numbers apart.
    """

    name = "caption.claims"

    def objectionable(self, claims: Sequence[Claim]) -> list[Claim]:
        return [c for c in claims if c.kind not in NUMERIC and c.status == "contradicted"]


FENCE = re.compile(r"^```([^\n`]*)\n(.*?)^```[ \t]*$", re.DOTALL | re.MULTILINE)


class ExplainedCode(Rule):
    """The explained code holds exactly one ```python fence, and in it the code, byte for byte.

    Measured: 0 if so, else 1.
    """

    name = "caption.explained_code"
    stage = "caption"
    threshold = 0
    threshold_basis = "Follows from the definition."

    def judge(self, subject: Subject) -> Verdict:
        if subject.explained_code is None:
            return self.verdict(None, "there is no explained code yet")
        fences = FENCE.findall(subject.explained_code)
        python = [body for language, body in fences if language.strip() == "python"]
        if len(python) != 1 or subject.explained_code.count("```python") != 1:
            return self.verdict(False, f"{len(python)} ```python blocks instead of one", 1)
        code = subject.code if subject.code.endswith("\n") else subject.code + "\n"
        same = python[0] == code
        return self.verdict(same, "" if same else "the block differs from the code", not same)
