"""The registry of rules by stage, and what runs them.

Every rule of a stage runs on every subject, the failed ones' too, so that thresholds can be tried
again later. A rule that raises is our own bug and stops the work: it never becomes a verdict.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from icc.record import Stage, Verdict
from qc import code, consistency, image
from qc.base import Rule, Subject
from qc.gate import RULES as GATE_RULES

RULES: Mapping[Stage, tuple[type[Rule], ...]] = MappingProxyType(
    {
        "gate": GATE_RULES,
        "image": image.RULES,
        "code": code.RULES,
        "consistency": consistency.RULES,
        "caption": consistency.CAPTION_RULES,
    }
)


def all_rules() -> Iterator[type[Rule]]:
    """Every rule, in the order in which stages and rules run."""
    for rules in RULES.values():
        yield from rules


def judge(stage: Stage, subject: Subject, thresholds: Mapping[str, float]) -> list[Verdict]:
    """One verdict a rule of the stage, in registry order; `thresholds` override defaults by name."""
    return [rule(thresholds.get(rule.name)).judge(subject) for rule in RULES.get(stage, ())]


def not_run(stage: Stage, why: str) -> list[Verdict]:
    """The stage's verdicts for a candidate that did not come this far."""
    return [
        Verdict(
            stage=stage,
            rule=rule.name,
            status="not_run",
            threshold=rule.threshold,
            reason=why,
        )
        for rule in RULES.get(stage, ())
    ]


def unknown_rules(thresholds: Mapping[str, float]) -> list[str]:
    """Names in `thresholds` that no rule with a threshold bears, sorted."""
    known = {rule.name for rule in all_rules() if rule.threshold is not None}
    return sorted(set(thresholds) - known)
