"""Graphs and their areas: exact numbers, honest captions."""

import re
from math import sqrt

import numpy as np
import pytest

from templates.geometry.polynomial import Polynomial
from templates.geometry.quadrature import ellipse_perimeter, gauss2
from templates.surfaces.graph_area import TEMPLATE
from templates.surfaces.parts.area_truth import triangulated


@pytest.mark.parametrize("seed", range(25))
def test_triangulation_and_differences_confirm_area_and_normal(seed: int) -> None:
    assert TEMPLATE.check(TEMPLATE.sample(seed).p) == []


@pytest.mark.parametrize("seed", range(25))
def test_captions_of_graphs_hold_only_numbers_that_are_facts(seed: int) -> None:
    instance = TEMPLATE.sample(seed)
    stated = [f for f in instance.facts if f.visibility != "latent"]
    known: set[float] = set()
    for fact in stated:
        values = fact.value if isinstance(fact.value, list) else [fact.value]
        known |= {round(abs(v), 3) for v in values if isinstance(v, (int, float))}
    formula = next(f.value for f in stated if f.name == "function")
    text = " ".join(s.text for s in TEMPLATE.sentences(instance)).replace(formula, "")
    for number in re.findall(r"\d+(?:\.\d+)?", text):
        assert round(float(number), 3) in known, (number, text)


def test_a_tilted_plane_has_the_area_of_its_base_over_the_cosine() -> None:
    p = next(q for q in (TEMPLATE.sample(i).p for i in range(60)) if q.pattern == "plane")
    exact = p.base_area * sqrt(1 + p.a**2 + p.b**2)
    assert p.area == pytest.approx(exact, abs=6e-4)
    assert triangulated(p, p.x_range, p.y_range) == pytest.approx(exact, abs=1e-9)


def test_polynomials_are_written_and_integrated_exactly() -> None:
    f = Polynomial(((0, 0, 4.0), (2, 0, -0.5), (1, 1, 1.0)))
    assert f.text() == "4 - 0.5x² + xy"
    assert f.tex() == "4 - 0.5x^2 + xy"
    assert float(f.integral((0, 2), (-1, 3))) == pytest.approx(gauss2(f, (0, 2), (-1, 3)))
    assert f.slope(np.array([2.0]), np.array([3.0])) == (pytest.approx(1.0), pytest.approx(2.0))


def test_an_ellipse_with_equal_axes_has_the_perimeter_of_a_circle() -> None:
    assert ellipse_perimeter(2, 2) == pytest.approx(4 * np.pi)
    assert ellipse_perimeter(3, 2) == pytest.approx(15.8654395893, rel=1e-10)
