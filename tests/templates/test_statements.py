"""What a drawing function states outright must be in the picture, whatever its oracle compares."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from templates.base import Instance
from templates.emit import emit
from templates.registry import get, in_folder
from templates.statements import broken_statements
from tracer.executor import Executor

TOYS = Path(__file__).parent / "toys"


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


def found(instance: Instance, executor: Executor, old: str = "", new: str = "") -> list[str]:
    """What is wrong with the instance's script, with some of its text replaced."""
    code = emit(instance).code
    assert old in code, code
    render = executor.run(code.replace(old, new, 1))
    assert render.trace is not None, render
    return broken_statements(instance, render.trace)


def test_the_toy_keeps_its_word(executor: Executor) -> None:
    polygon = in_folder(TOYS)["polygon"]
    for index in range(8):
        instance = polygon.sample(index)
        if not instance.exhausted:
            assert found(instance, executor) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "complaint"),
    [
        ("polygon", "figsize=(5, 5)", "figsize=(5, 6)", "the canvas measures 500 × 600"),
        ("polygon", 'ax.set_aspect("equal")', "pass", "0 of 1 axes are equally scaled, not 1"),
        ("polygon", "A regular", "An irregular", "-gon of radius"),
    ],
)
def test_what_is_stated_and_not_drawn_is_told(
    executor: Executor, name: str, old: str, new: str, complaint: str
) -> None:
    polygon = in_folder(TOYS)[name]
    instances = (polygon.sample(i) for i in range(60))
    instance = next(
        i for i in instances if not i.exhausted and old in emit(i).code and i.p.lettering != "none"
    )
    told = found(instance, executor, old, new)
    assert told
    assert any(complaint in text for text in told), told


def test_labels_that_change_places_are_told(executor: Executor) -> None:
    """The places come from a parameter; the script reads them in a loop."""
    template = get("cuboid_net")
    instances = (template.sample(i) for i in range(40))
    instance = next(i for i in instances if "text(x, y, text" in emit(i).code)
    told = found(instance, executor, "text(x, y, text", "text(y, x, text")
    assert any("is not at (" in text for text in told), told
