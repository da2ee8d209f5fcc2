"""Cubes that a marked net makes, worked out with paper and scissors."""

from typing import Any

import pytest

from templates.base import Instance
from templates.nets.parts.marked_puzzles import Cube, glues
from templates.registry import get

# A cross: column 1 holds, from the top down, back, base, front, top; left and right beside the base.
CROSS = ((0, 2), (1, 0), (1, 1), (1, 2), (1, 3), (2, 2))
NAMES = ("left", "top", "front", "base", "back", "right")
EVEN = dict(zip(NAMES, ("disc", "square", "ring", "plus", "cross", "star"), strict=True))
TURNING = dict(zip(NAMES, ("arrow", "triangle", "T", "L", "half disc", "bar"), strict=True))


def puzzle(marks: dict[str, str], cubes: list[Cube]) -> Instance:
    template = get("marked_net")
    upright = tuple((marks[name], 0) for name in NAMES)
    values = {
        **template.sample(1).values, "puzzle": (CROSS, upright, "right", tuple(cubes)),
        "title": "letters",
    }  # fmt: skip
    return Instance(template, 0, values)


def facts_of(instance: Instance) -> dict[str, Any]:
    return {fact.name: fact.value for fact in instance.facts}


def test_three_marks_around_a_corner_must_run_the_right_way_round() -> None:
    # Folded away from the viewer the base is on top, the front in front, and the right at the right.
    right = tuple((EVEN[name], 0) for name in ("base", "front", "right"))
    mirrored = tuple((EVEN[name], 0) for name in ("base", "right", "front"))
    facing = tuple((EVEN[name], 0) for name in ("base", "front", "top"))
    facts = facts_of(puzzle(EVEN, [right, mirrored, facing]))  # type: ignore[list-item]
    assert facts["agreeing_cubes"] == ["A"]
    assert facts["opposite_marks"] == [["cross", "ring"], ["disc", "star"], ["plus", "square"]]


def test_a_mark_must_be_turned_as_the_net_turns_it() -> None:
    # The right square folds down about its left edge, so that what points right points down.
    shown = ("L", 0), ("T", 0), ("bar", 1)
    turned = ("L", 0), ("T", 1), ("bar", 1)
    upright = ("L", 0), ("T", 0), ("bar", 0)
    facts = facts_of(puzzle(TURNING, [shown, turned, upright]))
    assert facts["agreeing_cubes"] == ["A"]


@pytest.mark.parametrize("index", range(12))
def test_turning_the_cube_and_gluing_its_corners_agree(index: int) -> None:
    p = get("marked_net").sample(index, "gluing").p
    right = {fact.name: fact.value for fact in get("marked_net").facts(p)}["agreeing_cubes"]
    for title, cube in zip(p.titles, p.cubes, strict=True):
        assert glues(p.net, p.marks, p.side, cube) == (title in right)
