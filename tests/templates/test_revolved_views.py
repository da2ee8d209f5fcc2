"""Turned bodies whose measures are known by heart."""

from math import pi, sqrt
from typing import Any

import pytest

from templates.base import Instance
from templates.registry import get
from templates.views.parts.turned_bodies import (
    area_over_pi,
    circles,
    inner_edges,
    integrals,
    seen_from_above,
    volume_over_pi,
)

HEMISPHERE_ON_ROD = (("cylinder", 5, 2, 2), ("dome", 4, 4, 0))
SPIRE = (("cylinder", 3, 4, 4), ("cone", 3, 4, 0))


def facts_of(sections: Any, bore: Any = (), style: str = "outside") -> dict[str, Any]:
    template = get("revolved_views")
    values = {**template.sample(1).values, "body": (sections, (bore, style))}
    return {fact.name: fact.value for fact in Instance(template, 0, values).facts}


def test_a_hemisphere_hides_the_rod_below_it() -> None:
    facts = facts_of(HEMISPHERE_ON_ROD)
    assert facts["volume"] == pytest.approx(pi * (20 + 2 * 64 / 3))
    assert facts["solid_circle_diameters"] == [8]
    assert facts["dashed_circle_diameters"] == [4]
    # The rod's foot and wall, the ring under the hemisphere, and the hemisphere.
    assert facts["surface_area"] == pytest.approx(pi * (4 + 20 + (16 - 4) + 32))


def test_a_cone_on_a_cylinder_of_its_width_has_one_edge_and_one_circle() -> None:
    assert inner_edges(SPIRE) == ((3, 4),)
    assert circles(SPIRE, ()) == [(4, "solid")]
    assert area_over_pi(SPIRE, ()) == pytest.approx(16 + 24 + 4 * sqrt(9 + 16))


def test_a_dome_runs_smoothly_out_of_its_cylinder() -> None:
    assert inner_edges((("cylinder", 3, 4, 4), ("dome", 4, 4, 0))) == ()


def test_a_bore_through_a_disk_leaves_a_ring() -> None:
    facts = facts_of((("cylinder", 2, 5, 5), ("cylinder", 2, 3, 3)), (1, "through"), "full section")
    assert facts["volume"] == pytest.approx(pi * (50 + 18 - 4))
    assert facts["bore_depth"] == 4
    assert facts["solid_circle_diameters"] == [10, 6, 2]


@pytest.mark.parametrize("index", range(8))
def test_formulas_and_thin_rings_agree(index: int) -> None:
    p = get("revolved_views").sample(index, "rings").p
    volume, area = integrals(p.sections, p.bore)
    assert volume_over_pi(p.sections, p.bore) == pytest.approx(volume, rel=1e-4)
    assert area_over_pi(p.sections, p.bore) == pytest.approx(area, rel=1e-3)
    for radius, style in circles(p.sections, ()):
        assert seen_from_above(p.sections, radius) == (style == "solid")
