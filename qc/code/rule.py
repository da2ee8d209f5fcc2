"""Base of the rules that read a syntax tree and count what they object to."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from icc.record import Stage, Verdict
from qc.base import Rule, Subject
from qc.code.script import Script, parse


@dataclass(frozen=True)
class Finding:
    """One place in the code that a rule objects to."""

    line: int
    what: str


class CodeRule(Rule):
    """Counts findings; more than the threshold fails. Does not apply to code that cannot be read."""

    stage: ClassVar[Stage] = "code"
    threshold: ClassVar[float | None] = 0
    threshold_basis = "Follows from the definition."

    def judge(self, subject: Subject) -> Verdict:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return self.verdict(None, "the code cannot be parsed")
        return self.count(self.found(script, subject.settings))

    def found(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        """`find`, once for each script: the suitability score asks again."""
        key = (type(self), repr(sorted(settings.items())))
        if key not in script.memory:
            script.memory[key] = tuple(self.find(script, settings))
        findings: Sequence[Finding] = script.memory[key]
        return findings

    @abstractmethod
    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        """Everything this rule objects to, in any order."""

    def weight(self, finding: Finding) -> float:
        """How much one finding counts."""
        return 1.0

    def count(self, findings: Sequence[Finding]) -> Verdict:
        """The verdict on the findings: their number against the threshold, with guilty lines."""
        ordered = sorted(findings, key=lambda f: (f.line, f.what))
        measured = sum(map(self.weight, ordered))
        ok = measured <= (self.limit or 0)
        reason = "" if not ordered else f"line {ordered[0].line}: {ordered[0].what}"
        more = f" (and {len(ordered) - 1} more)" if len(ordered) > 1 else ""
        lines = [{"line": f.line, "what": f.what} for f in ordered[:20]]
        return self.verdict(ok, reason + more, measured, {"findings": lines} if lines else None)
