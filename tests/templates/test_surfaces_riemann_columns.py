"""Riemann columns: exact sums, honest captions, a proven painting order."""

import re
from types import SimpleNamespace

import pytest

from templates.surfaces.parts.graphs import steepness
from templates.surfaces.riemann_columns import TEMPLATE

SEEDS = range(40)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_second_algorithm_confirms_sum_and_volume(seed: int) -> None:
    assert TEMPLATE.check(TEMPLATE.sample(seed).p) == []


@pytest.mark.parametrize("seed", SEEDS)
def test_captions_of_columns_hold_only_numbers_that_are_facts(seed: int) -> None:
    instance = TEMPLATE.sample(seed)
    stated = [f for f in instance.facts if f.visibility != "latent"]
    known: set[float] = set()
    for fact in stated:
        values = fact.value if isinstance(fact.value, list) else [fact.value]
        known |= {round(abs(v), 3) for v in values if isinstance(v, (int, float))}
    formula = next(f.value for f in stated if f.name == "function")
    for sentence in TEMPLATE.sentences(instance):
        for number in re.findall(r"\d+(?:\.\d+)?", sentence.text.replace(formula, "")):
            assert round(float(number), 3) in known, (number, sentence.text)


def test_columns_are_mostly_worth_drawing() -> None:
    instances = [TEMPLATE.sample(index) for index in range(150)]
    refused = sum(len(i.rejects) for i in instances)
    assert len(instances) / (len(instances) + refused) > 0.6


def test_the_check_notices_a_wrong_sum() -> None:
    p = TEMPLATE.sample(1).p
    p.riemann_sum += 0.01
    assert any("Riemann sum" in problem for problem in TEMPLATE.check(p))


def test_a_surface_is_steep_where_a_line_of_sight_meets_it_twice() -> None:
    p = next(q for q in (TEMPLATE.sample(i).p for i in range(99)) if steepness(q) > 0.3)
    lower = SimpleNamespace(**vars(p) | {"view": (p.view[0] / 8, p.view[1])})
    assert steepness(lower) > 1
