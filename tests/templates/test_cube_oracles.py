"""The oracles of nets, views and stacks accept what was drawn and refuse everything else."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from templates.base import Instance, Template
from templates.emit import emit
from templates.registry import get
from tracer.executor import Executor
from tracer.trace import Trace

NOTICED = {
    "cube_net_fold": ("net", "base_index", "labels", "angles", "fold", "view", "tone"),
    "net_or_not": ("squares", "tone"),
    "platonic_net": ("net", "turn_step", "view", "tone", "hidden"),
    "cuboid_net": ("net", "size", "view", "unit", "tone", "marked", "hidden"),
    "marked_net": ("puzzle", "view", "title", "colors"),
    "pyramid_prism_net": ("net", "view", "marked", "hidden", "unit", "tone"),
    "stack_views": ("heights", "view", "arrangement", "style", "names", "tone"),
    "view_to_stack": ("views", "side", "layout", "names", "tone"),
    "hole_block": ("block", "view", "arrangement", "grid", "tone"),
    "odd_view_out": ("block", "order", "view", "arrangement", "title", "tone"),
    "step_blocks": ("block", "view", "arrangement", "measure", "unit", "names", "tone"),
    "revolved_views": ("body", "arrangement", "measure", "unit", "naming", "tone"),
    "height_map": ("heights", "view", "plan", "floor", "tone"),
    "painted_stack": ("heights", "floor", "view", "arrangement", "tone", "scale", "names"),
    "remove_cubes": ("block", "view", "tone", "accent_number", "titles"),
    "polycube_pair": ("pair", "left_turn", "right_turn", "view", "left_tone", "names"),
}
"""For each template the axes of its space that change what must be drawn."""

SCRIPT_ERRORS = {
    "height_map": ("z + k", "z"),
    "stack_views": ("left + x1", "left + x0"),
    "polycube_pair": ("y + j", "y - j"),
    "painted_stack": ("(0, -1, 0)", "(0, 1, 0)"),
    "cube_net_fold": ("sin * normal", "-sin * normal"),
    "platonic_net": ("2 * along", "1.9 * along"),
    "hole_block": ("bottom + y1", "bottom + y1 + 1"),
    "marked_net": ("np.array([column, row])", "np.array([row, column])"),
    "pyramid_prism_net": ("2 * np.sin(np.pi / n)", "2 * np.tan(np.pi / n)"),
    "odd_view_out": ("rows - 1 - row", "row"),
    "step_blocks": ("(left, near, top)", "(left, far, top)"),
    "revolved_views": ("[-radius, radius]", "[-radius, 0]"),
}
"""A slip of the pen in the emitted script: text and what it is replaced with."""


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


def drawn(executor: Executor, instance: Instance, old: str = "", new: str = "") -> Trace:
    code = emit(instance).code
    assert old in code
    render = executor.run(code.replace(old, new) if old else code)
    assert render.trace is not None, render.error
    return render.trace


def changed(template: Template, values: Mapping[str, Any], axis: str) -> Instance:
    """The instance with another value on one axis, acceptable or not."""
    choices = template.space.axes[axis]
    other = next(choice for choice in choices if choice != values[axis])
    return Instance(template, 0, {**values, axis: other})


@pytest.mark.parametrize("name", NOTICED)
def test_what_was_drawn_is_accepted_and_one_changed_parameter_is_not(
    name: str, executor: Executor
) -> None:
    template = get(name)
    instance = template.sample(5)
    trace = drawn(executor, instance)
    assert template.oracle(instance.p, trace) == []
    for axis in NOTICED[name]:
        if axis in ("pair", "heights", "squares", "views", "block", "puzzle", "body"):
            other = next(
                i for i in map(template.sample, range(6, 40))
                if i.values[axis] != instance.values[axis]
            )  # fmt: skip
        else:
            other = changed(template, instance.values, axis)
        assert template.oracle(other.p, trace), f"a change of {axis} passes unnoticed"


@pytest.mark.parametrize("name", SCRIPT_ERRORS)
def test_a_slip_in_the_script_is_noticed(name: str, executor: Executor) -> None:
    template = get(name)
    old, new = SCRIPT_ERRORS[name]
    instance = next(
        i for i in map(template.sample, range(20)) if not i.exhausted and old in emit(i).code
    )
    assert template.oracle(instance.p, drawn(executor, instance, old, new))
