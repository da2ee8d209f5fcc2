"""Mutants: scripts with one fault each."""

import ast
import random
from pathlib import Path

import pytest

from pipelines.authoring.mutation import MutationReport, merged, mutation_test
from templates.mutants import mutants
from templates.registry import in_folder
from tracer.executor import Executor

TOYS = Path(__file__).parent / "toys"
SCRIPT = '''\
import matplotlib.pyplot as plt


def label(k):
    """Names from 1 on."""
    return f"P{k + 1}"


colors = ["red", "blue"]
points = [(0, 1.5), (2, 3)]
for k, (x, y) in enumerate(points):
    plt.plot(x, y, color=colors[1])
    if x > 1 and y < 5:
        plt.text(x, y - 0.5, label(k))
plt.show()
'''


def test_every_kind_of_fault_is_put_in_once_and_parses() -> None:
    found = mutants(SCRIPT, 200, random.Random(0))
    assert {m.kind for m in found} == {
        "number", "index", "operator", "arguments", "dropped", "swapped",
    }  # fmt: skip
    assert len({m.code for m in found}) == len(found)
    for mutant in found:
        ast.parse(mutant.code)
        changed = [
            i + 1
            for i, (old, new) in enumerate(
                zip(SCRIPT.splitlines(), mutant.code.splitlines(), strict=True)
            )
            if old != new
        ]
        assert changed == [mutant.line], mutant.change


def test_titles_in_docstrings_and_the_final_show_stay() -> None:
    for mutant in mutants(SCRIPT, 200, random.Random(1)):
        assert "Names from 1 on." in mutant.code
        assert mutant.code.endswith("plt.show()\n")


def test_few_are_drawn_from_all_kinds_and_the_stream_decides_which() -> None:
    some = mutants(SCRIPT, 6, random.Random(5))
    assert len(some) == 6
    assert len({m.kind for m in some}) == 6
    assert some == mutants(SCRIPT, 6, random.Random(5))


def test_mutants_of_a_template_are_caught_by_its_oracle_or_told() -> None:
    template = in_folder(TOYS)["polygon"]
    instances = [i for i in map(template.sample, range(6)) if not i.exhausted][:3]
    with Executor() as executor:
        report = mutation_test(instances, executor, 18)
    assert report.ends["oracle"] >= 3
    assert sum(report.ends.values()) >= 15
    assert len(report.missed) == report.ends.get("missed", 0)
    for text in report.missed:
        assert any(f"instance {i.index}, line" in text for i in instances)


def test_shares_leave_equivalent_mutants_out() -> None:
    one = MutationReport({"equivalent": 5, "oracle": 3, "missed": 1})
    other = MutationReport({"run": 2, "rules": 2})
    assert one.judged == 4
    assert one.caught == pytest.approx(0.75)
    assert merged([one, other]).caught == pytest.approx(7 / 8)
    assert MutationReport({"equivalent": 2}).caught == 1
