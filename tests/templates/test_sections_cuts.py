"""Plane sections: what is drawn is what the facts say, and wrong drawings are noticed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from templates.base import Template
from templates.emit import emit
from templates.sections.cube_plane import TEMPLATE as CUBE_PLANE
from tracer.executor import Executor

TEMPLATES = [CUBE_PLANE]
SEEN = ("plane", "elev", "azim", "names", "start", "look", "shown", "dash", "dots", "figsize")
"""Axes of the space whose every change must be noticed in the trace."""


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.name)
def test_facts_survive_a_second_algorithm(template: Template) -> None:
    instances = [template.sample(k) for k in range(40)]
    made = [instance for instance in instances if not instance.exhausted]
    assert [problem for i in made for problem in template.check(i.p)] == []
    assert len(made) / (len(made) + sum(len(i.rejects) for i in instances)) > 0.5


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.name)
def test_what_is_drawn_is_what_should_be(template: Template, executor: Executor) -> None:
    for k in range(4):
        instance = template.sample(k)
        render = executor.run(emit(instance).code)
        assert render.ok and render.trace is not None
        assert template.oracle(instance.p, render.trace) == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.name)
def test_any_other_figure_is_noticed(template: Template, executor: Executor) -> None:
    instance = template.sample(0)
    for axis in SEEN:
        values = template.space.axes[axis]
        other = values[(values.index(instance.values[axis]) + 1) % len(values)]
        mutant = replace(instance, values={**instance.values, axis: other})
        render = executor.run(emit(mutant).code)
        assert render.trace is not None
        assert template.oracle(instance.p, render.trace), axis
