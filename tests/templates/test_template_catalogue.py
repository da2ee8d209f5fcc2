"""Every template of the catalogue keeps its contract."""

from collections.abc import Iterator

import pytest

from templates.checking import check_template
from templates.registry import all_templates
from tracer.executor import Executor

NAMES = tuple(all_templates())


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


@pytest.mark.parametrize("name", NAMES)
def test_two_instances_in_short(name: str) -> None:
    report = check_template(all_templates()[name], range(2), same_picture=False)
    assert report.ok, "\n".join(report.problems)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_ten_instances_drawn_traced_and_compared(name: str, executor: Executor) -> None:
    report = check_template(all_templates()[name], range(2, 12), executor)
    assert report.ok, "\n".join(report.problems)
