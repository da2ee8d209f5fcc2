"""Templates whose figures are planned once, then stated, checked, compared and described.

Where a figure needs much thought before it is drawn, each of these steps is a function of its own
module; the template names them together as its `steps` and adds only what is particular to it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from templates.base import Params, Template
from templates.prose import Say, Sentence
from tracer.facts import Fact
from tracer.trace import Trace


@dataclass(frozen=True)
class Steps:
    """What a planned template does, one function a step; `p` holds what `plan` returned."""

    plan: Callable[[Params], Mapping[str, Any]]
    """All derived values; among them `problem`, the reason why there is no such figure, or None."""
    facts: Callable[[Params], Sequence[Fact]]
    check: Callable[[Params], list[str]]
    compare: Callable[[Params, Trace], list[str]]
    describe: Callable[[Params, Say], list[Sentence]]


class Planned(Template):
    """A template that is its space, its steps, its level, and the module's `draw`."""

    steps: ClassVar[Steps]

    def derive(self, p: Params) -> Mapping[str, Any]:
        return self.steps.plan(p)

    def reject(self, p: Params) -> str | None:
        problem: str | None = p.problem
        return problem

    def facts(self, p: Params) -> Sequence[Fact]:
        return self.steps.facts(p)

    def check(self, p: Params) -> list[str]:
        return self.steps.check(p)

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        return self.steps.compare(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return self.steps.describe(p, say)
