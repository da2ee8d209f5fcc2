"""Solids with pyramids: known stars, school formulas, what is in sight."""

import numpy as np
import pytest

from templates.geometry.projection import misordered
from templates.polyhedra.parts.star_solids import (
    Star,
    all_polygons,
    flattest,
    folds,
    raised_faces,
    shares_in_sight,
    surface,
    volume,
)
from templates.polyhedra.parts.stellated_plan import STANCES
from templates.polyhedra.stellated import TEMPLATE


@pytest.mark.parametrize("seed", range(25))
def test_counts_and_measures_are_found_again(seed: int) -> None:
    assert TEMPLATE.check(TEMPLATE.sample(seed).p) == []


def test_the_octahedron_grows_into_keplers_star() -> None:
    edge, tall = 2.0, 2 * np.sqrt(2 / 3)
    star = Star("octahedron", "plain", edge, tall, "all")
    corners = np.concatenate(all_polygons(star))
    tips = corners[np.linalg.norm(corners, axis=1) > edge]
    assert np.allclose(np.abs(tips), np.abs(tips[0, 0]))  # the corners of a cube
    assert (folds(star) < 0).sum() == 12
    assert volume(star) == pytest.approx(edge**3 * np.sqrt(2))
    assert surface(star) == pytest.approx(24 * np.sqrt(3) / 4 * edge**2)


def test_pyramids_that_are_in_line_are_told() -> None:
    assert flattest("cube", 0.5) == pytest.approx(0, abs=1e-9)  # a rhombic dodecahedron
    assert flattest("cube", 0.7) > 0.1


def test_upper_and_top_faces() -> None:
    assert len(raised_faces(Star("cube", "plain", 2, 1, "top"))) == 1
    assert len(raised_faces(Star("cube", "corner", 2, 1, "upper"))) == 3
    assert len(raised_faces(Star("hexagonal prism", "plain", 2, 1, "all"))) == 8


def test_covered_shares_of_two_stacked_squares() -> None:
    low = np.array([(0, 0, 0), (2, 0, 0), (2, 2, 0), (0, 2, 0)], float)
    high = np.array([(0, 0, 1), (1, 0, 1), (1, 2, 1), (0, 2, 1)], float)
    shares = shares_in_sight([low, high, low[::-1]], (90, -90))
    assert shares == pytest.approx([0.5, 1.0, 0.0], abs=0.1)


def test_accepted_figures_are_painted_in_a_provable_order() -> None:
    p = TEMPLATE.sample(5).p
    front = [q for q, share in zip(all_polygons(p.star), p.shares, strict=True) if share > 0]
    assert misordered(front, p.view) == []
    assert len(STANCES.things) == len(set(STANCES.things))
