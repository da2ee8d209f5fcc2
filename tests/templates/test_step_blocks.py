"""Step blocks whose measures are counted by hand."""

from typing import Any

import numpy as np
import pytest

from templates.base import Instance
from templates.registry import get
from templates.views.parts.step_solids import cells_of, picture_differences, surface_area

STAIR = (((2, 3), (4, 1)), (5, ()))
WITH_BOX = (((4, 4), (4, 2)), (1, (1, 4, 3, 2)))


def facts_of(block: tuple[Any, ...]) -> dict[str, Any]:
    template = get("step_blocks")
    values = {**template.sample(4).values, "block": block, "view": (30, -60)}
    return {fact.name: fact.value for fact in Instance(template, 0, values).facts}


def test_a_stair_of_two_steps() -> None:
    facts = facts_of(STAIR)
    assert facts["volume"] == 5 * (2 * 4 + 3 * 1)
    # Front and back 11 each; all that faces up and down 25 each; left and right 20 each.
    assert facts["surface_area"] == 2 * (11 + 25 + 20)
    assert facts["overall_size"] == [5, 5, 4]
    assert facts["dashed_lines"] == [0, 0, 0]


def test_a_box_in_front_touches_the_slab_and_hides_part_of_its_steps() -> None:
    facts = facts_of(WITH_BOX)
    # The box reaches from 1 to 5 and is 3 high: three units before the high step, one before the low.
    assert facts["contact_area"] == 3 * 3 + 1 * 2
    assert facts["volume"] == 16 + 8 + 24
    assert facts["dashed_lines"][0] > 0


@pytest.mark.parametrize("block", [STAIR, WITH_BOX])
def test_the_surface_is_that_of_the_unit_cubes(block: Any) -> None:
    cells = set(cells_of(block))
    steps = [s * np.array(axis) for axis in np.eye(3, dtype=int) for s in (1, -1)]
    free = sum(tuple(np.add(cell, step).tolist()) not in cells for cell in cells for step in steps)
    assert surface_area(block) == free


def test_a_face_painted_too_late_and_a_seam_are_noticed() -> None:
    block, view, colors = (((1, 1), (2, 1)), (1, ())), (30.0, -60.0), ("x", "y", "z")
    lids = [
        np.array([(a, 0, h), (a + 1, 0, h), (a + 1, 1, h), (a, 1, h)], float)
        for a, h in ((0, 2), (1, 1))
    ]
    walls = [
        np.array([(b, 0, h - 1), (b, 1, h - 1), (b, 1, h), (b, 0, h)], float)
        for b, h in ((1, 2), (2, 1))
    ]
    front = np.array([(0, 0, 0), (0, 0, 2), (1, 0, 2), (1, 0, 1), (2, 0, 1), (2, 0, 0)], float)
    faces = [(lids[0], "z"), (walls[0], "x"), (lids[1], "z"), (walls[1], "x"), (front, "y")]
    assert picture_differences(block, view, faces, colors) == []
    assert picture_differences(block, view, faces[:-1], colors)
    left = np.array([(0, 0, 0), (0, 0, 2), (1, 0, 2), (1, 0, 0)], float)
    right = np.array([(1, 0, 0), (1, 0, 1), (2, 0, 1), (2, 0, 0)], float)
    seamed = [*faces[:-1], (left, "y"), (right, "y")]
    assert "crosses a flat face" in picture_differences(block, view, seamed, colors)[0]
