"""Convex hulls of marked points: who is a corner, exact measures, notice of wrong ones."""

from types import SimpleNamespace

import numpy as np
import pytest

from templates.polyhedra.parts.clouds import LAYOUTS, Clouds, ordered, sliced_volume
from templates.polyhedra.random_hull import TEMPLATE


@pytest.mark.parametrize("seed", range(20))
def test_hulls_are_confirmed_by_half_spaces_sections_and_heron(seed: int) -> None:
    assert TEMPLATE.check(TEMPLATE.sample(seed).p) == []


def test_the_inner_point_of_an_octahedron_is_told_from_its_corners() -> None:
    points, solid = ordered(LAYOUTS[3])
    assert solid is not None and len(solid.vertices) == 6
    assert points[-1] == (0, 0, 0) and points[0] == (0, 0, -5)
    assert (len(solid.edges), len(solid.faces)) == (12, 8)
    assert sliced_volume(np.array(points, float)) == pytest.approx(4 / 3 * 5**3)


def test_a_point_on_a_face_makes_a_cloud_unfit() -> None:
    assert ordered(((0, 0, 0), (6, 0, 0), (0, 6, 0), (0, 0, 6), (2, 2, 2)))[1] is None


def test_no_two_clouds_of_a_layout_are_alike() -> None:
    clouds = Clouds(LAYOUTS[0])
    assert len(clouds) == 27**6
    some = [frozenset(clouds[i]) for i in range(0, len(clouds), len(clouds) // 500)]
    assert len(set(some)) == len(some)


def test_a_moved_point_is_noticed() -> None:
    p = SimpleNamespace(**vars(TEMPLATE.sample(1).p))
    p.points = ((9, 9, 9), *p.points[1:])
    assert TEMPLATE.check(p) != []
