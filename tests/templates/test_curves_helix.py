"""Helices: exact numbers, honest captions."""

import re

import pytest

from templates.curves.helix import TEMPLATE

SEEDS = range(40)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_second_algorithm_confirms_every_fact(seed: int) -> None:
    assert TEMPLATE.check(TEMPLATE.sample(seed).p) == []


@pytest.mark.parametrize("seed", SEEDS)
def test_captions_hold_no_number_that_is_not_a_fact(seed: int) -> None:
    instance = TEMPLATE.sample(seed)
    stated = [f for f in instance.facts if f.visibility != "latent"]
    for sentence in TEMPLATE.sentences(instance):
        text = sentence.text
        for fact in stated:
            if isinstance(fact.value, str):
                text = text.replace(fact.value, "")
        text = re.sub(r"P\d", "", text)
        known = {
            round(abs(float(v)), 3)
            for f in stated
            for v in (f.value if isinstance(f.value, list) else [f.value])
            if not isinstance(v, str)
        }
        for number in re.findall(r"\d+(?:\.\d+)?", text):
            assert round(float(number), 3) in known, (number, sentence.text)


def test_most_draws_are_worth_drawing() -> None:
    instances = [TEMPLATE.sample(index) for index in range(150)]
    refused = sum(len(i.rejects) for i in instances)
    assert len(instances) / (len(instances) + refused) > 0.6


def test_the_check_notices_a_wrong_pitch() -> None:
    p = TEMPLATE.sample(0).p
    p.pitch *= 1.1
    assert TEMPLATE.check(p)
