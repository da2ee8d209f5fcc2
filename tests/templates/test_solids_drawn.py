"""Sections, combined solids, polyhedra: drawings match their facts, and wrong ones are noticed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from templates.base import Template
from templates.combined.cylinder_cone_hemisphere import TEMPLATE as REVOLVED
from templates.combined.drilled_box import TEMPLATE as DRILLED_BOX
from templates.combined.inscribed import TEMPLATE as INSCRIBED
from templates.combined.prism_pyramid import TEMPLATE as PRISM_PYRAMID
from templates.combined.slab_columns import TEMPLATE as SLAB_COLUMNS
from templates.combined.two_box_boolean import TEMPLATE as TWO_BOX_BOOLEAN
from templates.emit import emit
from templates.polyhedra.antiprism_prism_bipyramid import TEMPLATE as RING_SOLIDS
from templates.polyhedra.dual import TEMPLATE as DUAL
from templates.polyhedra.platonic import TEMPLATE as PLATONIC
from templates.polyhedra.random_hull import TEMPLATE as RANDOM_HULL
from templates.polyhedra.stellated import TEMPLATE as STELLATED
from templates.polyhedra.truncate import TEMPLATE as TRUNCATE
from templates.sections.cone_conic import TEMPLATE as CONE_CONIC
from templates.sections.cube_plane import TEMPLATE as CUBE_PLANE
from templates.sections.three_point_section import TEMPLATE as THREE_POINTS
from tracer.executor import Executor

SEEN = {
    CUBE_PLANE: "elev names start look shown dash dots figsize",
    CONE_CONIC: "elev sizes tinted dash title",
    THREE_POINTS: "lettering named shown look dash title",
    REVOLVED: "sizes elev toward dim_side unit look painted axis_line canvas",
    PRISM_PYRAMID: "tower turn drawing lettered symbols unit dim_side",
    SLAB_COLUMNS: "building unit_length unit view painting plan lettered title",
    DRILLED_BOX: "block unit_length elev turn from_side painting lettered title",
    INSCRIBED: "pair unit_length elev turn filled dash lettered look title",
    TWO_BOX_BOOLEAN: "x_ranges y_ranges z_ranges operation view painting title",
    DUAL: "stance lettering light dash look dots",
    TRUNCATE: "figure cuts unit azim elev tips look",
    PLATONIC: "stance lettering drawing colored size",
    RANDOM_HULL: "listed shown dash colored look canvas",
    STELLATED: "stance painting look canvas title_kind",
    RING_SOLIDS: "stance lettering drawing colored look canvas",
}
"""Axes of each space whose every change must be noticed in the trace."""
TEMPLATES = [pytest.param(template, id=template.name) for template in SEEN]


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


@pytest.mark.parametrize("template", TEMPLATES)
def test_facts_survive_a_second_algorithm(template: Template) -> None:
    instances = [template.sample(k) for k in range(25)]
    made = [instance for instance in instances if not instance.exhausted]
    assert [problem for i in made for problem in template.check(i.p)] == []
    assert len(made) / (len(made) + sum(len(i.rejects) for i in instances)) > 0.45


@pytest.mark.parametrize("template", TEMPLATES)
def test_what_is_drawn_is_what_should_be(template: Template, executor: Executor) -> None:
    for k in range(2):
        instance = template.sample(k)
        render = executor.run(emit(instance).code)
        assert render.ok and render.trace is not None
        assert template.oracle(instance.p, render.trace) == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_any_other_figure_is_noticed(template: Template, executor: Executor) -> None:
    instance = template.sample(0)
    for axis in SEEN[template].split():
        values = template.space.axes[axis]
        other = values[(values.index(instance.values[axis]) + 1) % len(values)]
        mutant = replace(instance, values={**instance.values, axis: other})
        render = executor.run(emit(mutant).code)
        assert render.trace is not None
        assert template.oracle(instance.p, render.trace), axis
