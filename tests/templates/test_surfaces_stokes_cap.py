"""Caps and their boundaries: Stokes's theorem in numbers, and an oracle that notices changes."""

import re
from collections.abc import Iterator
from math import pi

import numpy as np
import pytest

from templates.emit import emit
from templates.surfaces.parts.caps import Cap
from templates.surfaces.parts.fields import Component, Field
from templates.surfaces.parts.swept import toward_of
from templates.surfaces.stokes_cap import TEMPLATE
from tracer.executor import Executor


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


@pytest.mark.parametrize("seed", range(25))
def test_line_integral_and_flux_confirm_the_circulation(seed: int) -> None:
    instance = TEMPLATE.sample(seed)
    assert TEMPLATE.check(instance.p) == []


def test_a_hemisphere_has_half_the_area_of_its_sphere() -> None:
    p = next(q for q in (TEMPLATE.sample(i).p for i in range(600)) if q.form == "ellipsoid"
             and q.a == q.b == abs(q.rise))  # fmt: skip
    assert p.area == pytest.approx(2 * pi * p.a**2, abs=1e-3)


def test_curl_divergence_and_values_of_a_field() -> None:
    field = Field(Component(-2, "y"), Component(1, "x", -1), Component(3, "z"))
    assert field.text() == "(-2y, x - 1, 3z)"
    assert field.curl == (0, 0, 3) and field.divergence == 3
    assert field([[1, 2, 3]]).tolist() == [[-4, 0, 9]]


def test_a_dome_hides_the_far_side_of_its_boundary_and_a_bowl_does_not() -> None:
    toward = toward_of((30, 0))
    angles = np.array([0.0, 180.0])
    dome, bowl = Cap("ellipsoid", 2, 2, 2, 0), Cap("ellipsoid", 2, 2, -2, 0)
    assert dome.seen(dome(np.ones(2), angles), toward).tolist() == [True, False]
    assert bowl.seen(bowl(np.ones(2), angles), toward).tolist() == [True, True]


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        (r"\* np\.sin\(t\)", "* np.cos(t)"),
        (r"\(~outer, inside, order\), \(outer, outside, order \+ 0\.5\)",
         "(outer, outside, order), (~outer, inside, order + 0.5)"),
        (r"way \*=", "way *= -"),
        (r"np\.array\(\[slope", "-np.array([slope"),
        (r"\"--\"", "'-'"),
    ],
)  # fmt: skip
def test_the_oracle_notices_changed_caps(
    executor: Executor, pattern: str, replacement: str
) -> None:
    for seed in range(500, 560):
        instance = TEMPLATE.sample(seed)
        if instance.p.form == "disc" or ("--" in pattern) != instance.p.hidden_rim:
            continue
        code = emit(instance).code
        changed = re.sub(pattern, replacement, code)
        if changed != code:
            render = executor.run(changed)
            assert render.trace is None or TEMPLATE.oracle(instance.p, render.trace) != []
            return
    pytest.fail(f"no script contains {pattern}")
