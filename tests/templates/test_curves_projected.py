"""Curves with shadows: implicit equations, kinds of shadows, honest captions."""

import numpy as np
import pytest

from templates.curves.parts.projected_truth import projected_facts
from templates.curves.parts.shadow_curves import SHADOWS, SIZES, UP, residual, shadow_curve
from templates.curves.projected_curve import TEMPLATE


@pytest.mark.parametrize("seed", range(25))
def test_implicit_equations_lengths_and_conics_confirm_the_figure(seed: int) -> None:
    assert TEMPLATE.check(TEMPLATE.sample(seed).p) == []


@pytest.mark.parametrize("pattern", SHADOWS)
def test_a_changed_size_leaves_the_implicit_equations(pattern: str) -> None:
    size = next(s for s in SIZES if s[0] == pattern)
    u, v, w = shadow_curve(size).nodes(50).T
    assert residual(size, u, v, w) < 1e-9
    assert residual(size, u, v, 1.1 * w) > 1e-3


def test_a_wrongly_named_shadow_is_noticed() -> None:
    p = next(
        q
        for q in (TEMPLATE.sample(i).p for i in range(60))
        if "circle" in [q.shape_of[c] for c in q.planes]
    )
    axis = next(c for c in p.planes if p.shape_of[c] == "circle")
    p.shape_of = {**p.shape_of, axis: "ellipse"}
    assert TEMPLATE.check(p) == [f"the shadow along {axis} is a circle"]


def test_images_of_the_marked_point_differ_from_it_in_one_coordinate() -> None:
    p = next(q for q in (TEMPLATE.sample(i).p for i in range(30)) if q.mark_at is not None)
    known = {fact.name: fact.value for fact in projected_facts(p)}
    for axis in p.planes:
        changed = np.flatnonzero(~np.isclose(known["point_P"], known[f"point_P{axis}"]))
        assert changed.tolist() == ["xyz".index(axis)]
        assert known[f"point_P{axis}"]["xyz".index(axis)] == known[f"plane_of_{axis}"]


def test_the_third_coordinate_goes_where_it_is_asked() -> None:
    size = next(s for s in SIZES if s[0] == "helix")
    climbs = {up: shadow_curve(size, up).terms["xyz".index(up)].kind for up in UP}
    assert climbs == dict.fromkeys(UP, "power")
