"""Viviani's curve: on both surfaces, honest captions."""

import re

import pytest

from templates.curves.viviani import TEMPLATE


@pytest.mark.parametrize("seed", range(25))
def test_implicit_equations_and_quadrature_confirm_the_curve(seed: int) -> None:
    assert TEMPLATE.check(TEMPLATE.sample(seed).p) == []


@pytest.mark.parametrize("seed", range(25))
def test_captions_of_viviani_hold_only_numbers_that_are_facts(seed: int) -> None:
    instance = TEMPLATE.sample(seed)
    stated = [f for f in instance.facts if f.visibility != "latent"]
    known: set[float] = set()
    text = " ".join(s.text for s in TEMPLATE.sentences(instance))
    for fact in stated:
        values = fact.value if isinstance(fact.value, list) else [fact.value]
        known |= {round(abs(v), 3) for v in values if isinstance(v, (int, float))}
        if isinstance(fact.value, str):
            text = text.replace(fact.value, "")
    for number in re.findall(r"\d+(?:\.\d+)?", text):
        assert round(float(number), 3) in known, (number, text)


def test_a_point_off_the_curve_is_noticed() -> None:
    p = next(q for q in (TEMPLATE.sample(i).p for i in range(40)) if q.marks == "all")
    p.points = ((p.sphere_radius, 0.1, 0), *p.points[1:])
    assert TEMPLATE.check(p) == ["a marked point is off a surface"]
