"""The mutation test: faults put into a template's scripts must not pass what judges its drawings."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from icc.record import Stage
from icc.seeds import rng
from pipelines.authoring.likeness import look_alike
from qc.base import Subject
from qc.rules import judge
from templates.base import Instance
from templates.diversity import scripts_of
from templates.mutants import Mutant, mutants
from templates.statements import broken_statements
from tracer.executor import Executor
from tracer.render import Render

TARGET = 0.95
"""Share of non-equivalent mutants that must be caught."""
STAGES: tuple[Stage, ...] = ("image", "code", "consistency")

End = Literal["equivalent", "run", "oracle", "statements", "rules", "missed"]
CAUGHT: tuple[End, ...] = ("run", "oracle", "statements", "rules")


@dataclass(frozen=True)
class MutationReport:
    """How the mutants of one template ended."""

    ends: Mapping[End, int]
    """`equivalent` ones draw what looks the same and are set aside; `run`: they did not draw at all; the others
    by what objected first: the template's oracle, its `draw`'s own statements, a rule."""
    missed: tuple[str, ...] = ()
    """What passed unnoticed, in words."""

    @property
    def judged(self) -> int:
        """Mutants that draw something else."""
        return sum(count for end, count in self.ends.items() if end != "equivalent")

    @property
    def caught(self) -> float:
        """Share of the judged ones that were caught; 1 if there were none."""
        return sum(self.ends.get(end, 0) for end in CAUGHT) / self.judged if self.judged else 1.0


def mutation_test(instances: Sequence[Instance], executor: Executor, count: int) -> MutationReport:
    """About `count` mutants of the instances' scripts, judged as the pipeline would judge them.

    Instances whose own drawing is not accepted are left out: nothing is learned from them.
    """
    ends: Counter[End] = Counter()
    missed = []
    share = -(-count // max(1, len(instances)))
    scripts = scripts_of(instances)
    originals = executor.map(scripts)
    for instance, script, original in zip(instances, scripts, originals, strict=True):
        if not original.ok or not all(_accepts(script, instance, original)):
            continue
        made = mutants(script, share, rng("mutants", instance.template.name, instance.index))
        for mutant, render in zip(made, executor.map(m.code for m in made), strict=True):
            end = _end(mutant, render, instance, original)
            ends[end] += 1
            if end == "missed":
                text = script.splitlines()[mutant.line - 1].strip()
                missed.append(
                    f"instance {instance.index}, line {mutant.line}: {mutant.change} in `{text}`"
                )
    return MutationReport(ends, tuple(missed))


def merged(reports: Iterable[MutationReport]) -> MutationReport:
    """The mutants of several templates taken together."""
    total: Counter[End] = Counter()
    for report in reports:
        total.update(report.ends)
    return MutationReport(total)


def _end(mutant: Mutant, render: Render, instance: Instance, original: Render) -> End:
    if not render.ok or render.trace is None or original.trace is None:
        return "run"
    if look_alike(render, original):
        return "equivalent"
    verdicts = _accepts(mutant.code, instance, render)
    if not next(verdicts):
        return "oracle"
    if not next(verdicts):
        return "statements"
    return "missed" if all(verdicts) else "rules"


def _accepts(code: str, instance: Instance, render: Render) -> Iterator[bool]:
    """First the oracle's answer, then that of the comparison with what `draw` states, then that of
    each stage's rules."""
    assert render.trace is not None
    yield not instance.template.oracle(instance.p, render.trace)
    yield not broken_statements(instance, render.trace)
    subject = Subject(code=code, render=render, instance=instance, facts=instance.facts)
    for stage in STAGES:
        yield all(v.status != "fail" for v in judge(stage, subject, {}))
