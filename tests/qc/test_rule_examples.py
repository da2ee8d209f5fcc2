"""The examples of the rules page: each rule rejects the one and passes the other."""

from collections.abc import Iterator

import pytest

from pipelines.docs_rules import Example, examples, judged
from qc.rules import all_rules
from tracer.executor import Executor

WITHOUT = {"consistency.oracle", "consistency.facts"}
"""Rules of templates alone; those of captions are about words, and have no example either."""


@pytest.fixture(scope="module")
def executors(executor: Executor) -> Iterator[tuple[Executor, Executor]]:
    with Executor(perturb=True) as second:
        yield executor, second


def test_every_rule_has_both_examples() -> None:
    wanted = {r.name for r in all_rules() if r.stage != "caption"} - WITHOUT
    for verdict in ("fails", "passes"):
        assert {e.rule for e in examples() if e.verdict == verdict} == wanted


@pytest.mark.parametrize("example", examples(), ids=lambda e: f"{e.rule} {e.verdict}")
def test_the_rule_says_so(example: Example, executors: tuple[Executor, Executor]) -> None:
    subject, verdicts = judged(example, *executors)
    if example.drawn:
        assert subject.render is not None and subject.render.ok, subject.render
    failed = {v.rule: (v.measured, v.reason) for v in verdicts if v.status == "fail"}
    if example.verdict == "fails":
        assert example.rule in failed
    else:
        assert failed == {}
        own = next(v for v in verdicts if v.rule == example.rule)
        assert own.status == "pass"
        assert own.measured is not None
