"""Moving trihedra: finite differences, textbook values of the helix, views that show all arrows."""

import numpy as np
import pytest

from templates.curves.frenet_frame import TEMPLATE
from templates.curves.parts.frenet_plan import STANCES
from templates.curves.parts.frenet_truth import frenet_facts


@pytest.mark.parametrize("seed", range(25))
def test_finite_differences_confirm_the_trihedron(seed: int) -> None:
    assert TEMPLATE.check(TEMPLATE.sample(seed).p) == []


def test_a_helix_has_the_curvature_and_torsion_of_the_textbook() -> None:
    helices = [q for q in (TEMPLATE.sample(i).p for i in range(80)) if q.pattern == "helix"]
    single = next(q for q in helices if not q.many)
    known = {fact.name: fact.value for fact in frenet_facts(single)}
    square = single.a**2 + single.h**2
    assert known["curvature"] == pytest.approx(single.a / square, abs=1e-3)
    assert known["torsion"] == pytest.approx(single.h / square, abs=1e-3)
    assert known["radius_of_curvature"] == pytest.approx(square / single.a, abs=1e-3)


def test_a_turned_frame_is_noticed() -> None:
    p = TEMPLATE.sample(3).p
    p.frame_points = p.frame_points + 0.01
    assert "a trihedron stands off the curve" in TEMPLATE.check(p)
    p = TEMPLATE.sample(3).p
    p.torsion += 0.01
    assert any("curvature and torsion" in problem for problem in TEMPLATE.check(p))


@pytest.mark.parametrize("place", range(0, len(STANCES.things), 1500))
def test_every_station_has_its_full_number_of_views(place: int) -> None:
    count = len(STANCES.things)
    views = {STANCES[place + k * count][1] for k in range(STANCES.per_thing)}
    assert len(views) == STANCES.per_thing
    assert STANCES.suits(STANCES.things[place], np.array(list(views), float)).all()
