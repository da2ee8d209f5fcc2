"""Consistency rules on real draws: re-execution, templates, stated counts, explained code, captions."""

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from icc.record import Verdict
from qc.base import Subject
from qc.rules import judge
from templates.base import Instance
from tracer.executor import Executor
from tracer.facts import Fact

PLOT = """
fig, ax = plt.subplots()
ax.scatter([1, 2, 3], [1, 3, 2], color="red")
ax.set_title("3 markers")
"""
HASHED = """
fig, ax = plt.subplots()
ax.bar(["a", "b"], [hash("a") % 7 + 1, hash("b") % 7 + 1])
"""


def verdict(rule: str, subject: Subject) -> Verdict:
    stage = rule.partition(".")[0]
    return {v.rule: v for v in judge(stage, subject, {})}[rule]  # type: ignore[arg-type]


@pytest.mark.parametrize(("body", "status"), [(PLOT, "pass"), (HASHED, "fail")])
def test_a_second_run_draws_the_same(
    body: str, status: str, drawn: Callable[[str], Subject]
) -> None:
    subject = drawn(body)
    with Executor(perturb=True) as other:
        second = other.run(subject.code)
    assert (
        verdict("consistency.reexecution", replace(subject, second_render=second)).status == status
    )


def test_without_a_second_run_nothing_is_said(drawn: Callable[[str], Subject]) -> None:
    assert verdict("consistency.reexecution", drawn(PLOT)).status == "not_applicable"


def test_a_second_run_that_fails_is_a_mismatch(drawn: Callable[[str], Subject]) -> None:
    subject = drawn(PLOT)
    assert subject.render is not None
    crashed = replace(subject.render, outcome="crashed", png=None, trace=None)
    found = verdict("consistency.reexecution", replace(subject, second_render=crashed))
    assert (found.status, found.measured) == ("fail", 1)


def instance_saying(check: list[str], oracle: list[str]) -> Instance:
    """An instance of a template whose own checks answer so."""
    template: Any = SimpleNamespace(
        check=lambda _p: check, oracle=lambda _p, _trace: oracle, params=lambda _values: None
    )
    return Instance(template, 0, {})


def test_disagreements_of_a_template_reject(drawn: Callable[[str], Subject]) -> None:
    subject = replace(drawn(PLOT), instance=instance_saying([], ["a face is missing"]))
    found = verdict("consistency.oracle", subject)
    assert (found.status, found.measured, found.reason) == ("fail", 1, "a face is missing")
    assert verdict("consistency.facts", subject).status == "pass"


def test_a_title_that_miscounts_is_a_mismatch(drawn: Callable[[str], Subject]) -> None:
    assert verdict("consistency.stated_counts", drawn(PLOT)).status == "pass"
    wrong = drawn(PLOT.replace("3 markers", "5 markers"))
    assert verdict("consistency.stated_counts", wrong).status == "fail"
    silent = drawn(PLOT.replace("3 markers", "Results"))
    assert verdict("consistency.stated_counts", silent).status == "not_applicable"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Observe.\n\n```python\n{code}```\n\nUse it so.", "pass"),
        ("No code at all.", "fail"),
        ("```python\n{code}```\n\n```python\n{code}```", "fail"),
        ("```python\n{code}# one more comment\n```", "fail"),
        ("```python\nimport math\n```", "fail"),
        ("```text\n{code}```", "fail"),
        ("```bash\npip install matplotlib\n```\n\n```python\n{code}```", "pass"),
    ],
)
def test_explained_code_holds_the_code(
    text: str, status: str, drawn: Callable[[str], Subject]
) -> None:
    subject = drawn(PLOT)
    explained = text.replace("{code}", subject.code)
    found = verdict("caption.explained_code", replace(subject, explained_code=explained))
    assert found.status == status


@pytest.mark.parametrize(
    ("caption", "numbers", "claims"),
    [
        ("Three red markers are drawn below the title “3 markers”.", "pass", "pass"),
        ("Four red markers are drawn.", "fail", "pass"),
        ("The sum of the values is 41.", "fail", "pass"),
        ("The mean is 2.25.", "pass", "pass"),
        ("Three green markers are drawn.", "fail", "fail"),
        ("There are markers with a legend.", "pass", "fail"),
    ],
)
def test_captions_are_held_to_trace_and_facts(
    caption: str, numbers: str, claims: str, drawn: Callable[[str], Subject]
) -> None:
    facts = (Fact("mean", 2.25, "derivable"), Fact("sum", 41, "latent"))
    subject = replace(drawn(PLOT), caption=caption, facts=facts)
    assert verdict("caption.numbers", subject).status == numbers
    assert verdict("caption.claims", subject).status == claims


def test_before_the_caption_its_rules_do_not_apply(drawn: Callable[[str], Subject]) -> None:
    assert {v.status for v in judge("caption", drawn(PLOT), {})} == {"not_applicable"}
