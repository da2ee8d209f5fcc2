"""Pyramids and prisms whose measures are known by heart."""

from math import pi, sin, sqrt
from typing import Any

import pytest

from templates.base import Instance
from templates.nets.parts.ring_nets import SIDES, lengths, nets, outline_length, unfolded
from templates.registry import get


def facts_of(net: tuple[Any, ...], size: tuple[int, int]) -> dict[str, Any]:
    template = get("pyramid_prism_net")
    values = {**template.sample(2).values, "net": (net, size), "view": (20, -70)}
    return {fact.name: fact.value for fact in Instance(template, 0, values).facts}


def test_a_regular_tetrahedron() -> None:
    facts = facts_of(("pyramid star", 3, 0, 0, 0.0), (6, 6))
    assert facts["volume"] == pytest.approx(216 / (6 * sqrt(2)))
    assert facts["surface_area"] == pytest.approx(36 * sqrt(3))
    assert facts["height"] == pytest.approx(6 * sqrt(2 / 3))
    assert (facts["face_count"], facts["edge_count"], facts["vertex_count"]) == (4, 6, 4)


def test_a_hexagonal_prism_unrolled_as_a_strip() -> None:
    facts = facts_of(("prism strip", 6, 2, 5, 0.0), (4, 7))
    assert facts["base_area"] == pytest.approx(24 * sqrt(3))
    assert facts["lateral_area"] == 168
    assert facts["volume"] == pytest.approx(168 * sqrt(3))
    assert facts["strip_faces_with_bases"] == [3, 6]
    # Two upright ends; above and below five free sides of rectangles and five of the hexagon each.
    assert facts["net_perimeter"] == 2 * 7 + 4 * 5 * 4


@pytest.mark.parametrize("kind", ["pyramid star", "pyramid fan", "prism strip", "prism star"])
@pytest.mark.parametrize("sides", SIDES)
def test_every_edge_that_is_cut_has_two_sides_of_equal_length_on_the_outline(
    kind: str, sides: int
) -> None:
    size = lengths(kind, sides)[3]
    side, other = size
    flat = unfolded(nets(kind, sides)[-1], size)
    hinges = len(flat) - 1
    whole = (2 if kind.startswith("prism") else 1) * sides * side + sides * other
    fan = kind in ("pyramid fan", "prism strip")
    hinge_length = (sides - 1) * other + (hinges - sides + 1) * side if fan else hinges * side
    assert outline_length(flat) == pytest.approx(2 * (whole - hinge_length))


def test_lateral_edges_are_longer_than_the_radius_of_the_base() -> None:
    for kind in ("pyramid star", "pyramid fan"):
        for sides in SIDES:
            for side, edge in lengths(kind, sides):
                assert edge > side / (2 * sin(pi / sides))
