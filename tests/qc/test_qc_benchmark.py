"""The benchmark of quality control: its sets are what it says, and its defects are defects."""

import ast

import pytest

from benchmarks.injection import Injection, injections
from benchmarks.qc import CLASSES, Judge, defects, good, judge_bad, judge_good, rules_of
from icc.config import RunConfig
from pipelines.context import open_context
from qc.rules import all_rules

NAMES = {rule.name for rule in all_rules()}


def test_there_are_enough_figures_and_no_two_are_alike() -> None:
    bad = list(defects())
    assert len(bad) >= 60
    assert len(good()) >= 60
    assert len({c.code for c in bad}) == len(bad)


def test_every_class_has_rules_that_answer_for_it() -> None:
    kinds = {c.kind for c in defects()} | {i.kind for i in injections()} | set(CLASSES)
    assert {"A-1", "A-2", "A-3", "A-4", "A-5", "a", "b", "c", "d", "e"} <= kinds
    assert all(rules_of(kind) <= NAMES for kind in kinds)


@pytest.mark.parametrize("way", list(injections()), ids=lambda way: f"{way.kind} {way.name}")
def test_an_injection_leaves_a_script_that_still_reads(way: Injection) -> None:
    made = [code for base in good() if (code := way.inject(base.code)) is not None]
    assert made
    if way.kind != "code.parse":
        ast.parse(made[0])


def test_a_defect_is_found_and_a_good_figure_passes() -> None:
    config = RunConfig()
    bad = next(c for c in defects() if c.name == "bar_labels_shuffled")
    with open_context(config) as context:
        judge = Judge(context, config)
        found = judge_bad(judge, [bad]).bad()
        fine = judge_good(judge, good()[:1]).good()
    assert found["classes"]["e"] == {"figures": 1, "recall": 1.0, "rejected": 1.0}
    assert (fine["figures"], fine["false_positive_rate"]) == (1, 0.0)
