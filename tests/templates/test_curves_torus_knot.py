"""Torus knots: windings, crossings, honest captions."""

import re

import numpy as np
import pytest

from templates.curves.parts.knot_plan import knot_at
from templates.curves.torus_knot import TEMPLATE
from templates.geometry.crossings import crossings, visible_arcs
from templates.prose import NUMBER_WORDS


@pytest.mark.parametrize("seed", range(25))
def test_crossings_length_and_windings_are_found_again(seed: int) -> None:
    assert TEMPLATE.check(TEMPLATE.sample(seed).p) == []


@pytest.mark.parametrize("seed", range(25))
def test_captions_of_knots_hold_only_numbers_that_are_facts(seed: int) -> None:
    instance = TEMPLATE.sample(seed)
    stated = [f for f in instance.facts if f.visibility != "latent"]
    known: set[float] = set()
    for fact in stated:
        values = fact.value if isinstance(fact.value, list) else [fact.value]
        known |= {round(abs(v), 3) for v in values if isinstance(v, (int, float))}
    formula = next(f.value for f in instance.facts if f.name == "equation")
    text = " ".join(s.text for s in TEMPLATE.sentences(instance)).replace(formula, "")
    for number in re.findall(r"\d+(?:\.\d+)?", text):
        assert round(float(number), 3) in known, (number, text)
    count = NUMBER_WORDS[instance.p.crossings]
    assert re.search(rf"\b{count} crossings\b", text)


def test_arcs_stop_beside_every_strand_above() -> None:
    p = next(q for q in (TEMPLATE.sample(i).p for i in range(50)) if q.crossings >= 5)
    found = crossings(lambda t: knot_at(p, t), p.camera, 2 * np.pi)
    for crossing in found:
        assert not any(
            a < crossing.under < b or a < crossing.under + 2 * np.pi < b for a, b in p.arcs
        )
        assert any(a < crossing.over < b or a < crossing.over + 2 * np.pi < b for a, b in p.arcs)


def test_a_circle_has_no_arcs_to_part() -> None:
    p = TEMPLATE.sample(0).p

    def circle(t: np.ndarray) -> np.ndarray:
        return np.column_stack([np.cos(t), np.sin(t), 0 * t])

    assert crossings(circle, p.camera, 2 * np.pi) == []
    with pytest.raises(ValueError, match="without crossings"):
        visible_arcs(circle, p.camera, 2 * np.pi, [], 5)
