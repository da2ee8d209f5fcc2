"""Surfaces of revolution: measures known by heart, hidden parts, and an oracle that notices changes."""

import re
from collections.abc import Iterator
from math import pi, sqrt

import numpy as np
import pytest

from templates.emit import emit
from templates.surfaces.parts.profile_curves import PROFILES, ProfileCurve
from templates.surfaces.parts.swept import Swept, toward_of, triangulated_area
from templates.surfaces.revolution_surface import TEMPLATE
from tracer.executor import Executor


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


@pytest.mark.parametrize("seed", range(25))
def test_second_computations_confirm_area_volume_and_length(seed: int) -> None:
    assert TEMPLATE.check(TEMPLATE.sample(seed).p) == []


def test_a_frustum_has_its_school_formulas() -> None:
    p = next(q for q in (TEMPLATE.sample(i).p for i in range(80)) if q.kind == "line")
    r, s, height, share = p.low_radius, p.high_radius, p.high - p.low, p.sweep / 360
    assert p.area == pytest.approx(share * pi * (r + s) * sqrt(height**2 + (r - s) ** 2), abs=2e-3)
    assert p.volume == pytest.approx(share * pi * height * (r * r + r * s + s * s) / 3, abs=2e-3)


def test_a_zone_of_a_sphere_is_as_large_as_its_shadow_on_the_cylinder() -> None:
    zone = Swept("y", ProfileCurve("arc", 2, 1, -1, 1.5), -1, 1.5)
    assert triangulated_area(zone, (-1, 1.5), (0, 360)) == pytest.approx(2 * pi * 2 * 2.5, rel=1e-5)


def test_a_wall_hides_what_is_behind_it_and_nothing_else() -> None:
    tube = Swept("z", ProfileCurve("line", 1, 0, 0, 2), 0, 2)
    points = tube(np.array([1.0, 1.0, 2.0]), np.array([0.0, 180.0, 180.0]))
    assert tube.seen(points, toward_of((20, 0))).tolist() == [True, False, True]


@pytest.mark.parametrize("curve", PROFILES[::40], ids=lambda c: c.kind)
def test_formulas_of_profiles_say_what_is_drawn(curve: ProfileCurve) -> None:
    formula = curve.text("h").replace("²", "**2").replace("√", "sqrt")
    formula = re.sub(r"(?<=\d)(?=[h(s])", "*", formula).replace("sqrth", "h**0.5")
    formula = formula.replace(" sin h", "*sin(h)")
    h = (curve.low + curve.high) / 2
    value = eval(formula, {"sqrt": sqrt, "sin": np.sin, "h": h})
    assert value == pytest.approx(float(curve(h)))


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        (r"np\.cos\(angle\)", "np.sin(angle)"),
        (r"outer = normals @ toward > 0", "outer = normals @ toward < 0"),
        (r"\(~outer, (\w+), order\), \(outer, (\w+), order \+ 0\.5\)",
         r"(outer, \2, order), (~outer, \1, order + 0.5)"),
        (r"0\.75 \+ 0\.25", "0.5 + 0.25"),
        (r"linewidth=2\.6|lw=2\.6", "ls='--'"),
    ],
)  # fmt: skip
def test_the_oracle_notices_changed_surfaces(
    executor: Executor, pattern: str, replacement: str
) -> None:
    for seed in range(500, 520):
        instance = TEMPLATE.sample(seed)
        code = emit(instance).code
        changed = re.sub(pattern, replacement, code)
        if changed != code and instance.p.sweep > 180:
            render = executor.run(changed)
            assert render.trace is None or TEMPLATE.oracle(instance.p, render.trace) != []
            return
    pytest.fail(f"no script contains {pattern}")
