"""Fluxes through closed surfaces: the divergence theorem in numbers, and a watchful oracle."""

import re
from collections.abc import Iterator
from math import pi

import pytest

from templates.emit import emit
from templates.surfaces.flux_closed import TEMPLATE
from templates.surfaces.parts.closed import POLYHEDRA, ROUND, Closed
from templates.surfaces.parts.flux_plan import SOLIDS, arrows
from templates.surfaces.parts.swept import toward_of
from tracer.executor import Executor


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


@pytest.mark.parametrize("seed", range(30))
def test_triangles_confirm_volume_area_and_every_flux(seed: int) -> None:
    instance = TEMPLATE.sample(seed)
    assert TEMPLATE.check(instance.p) == []
    assert sum(instance.p.fluxes.values()) == pytest.approx(instance.p.flux, abs=5e-3)


def test_measures_that_are_known_by_heart() -> None:
    unit = ((0, 2), (0, 2), (0, 2))
    assert Closed("box", *unit).area == 24
    assert Closed("ball", *unit).volume == pytest.approx(4 * pi / 3)
    assert Closed("tetrahedron", *unit).volume == pytest.approx(8 / 6)
    assert Closed("cylinder", *unit).area == pytest.approx(6 * pi)
    assert Closed("pyramid", *unit).volume == pytest.approx(8 / 3)


def test_all_kinds_of_solids_take_part() -> None:
    kinds = {solid.kind for solid in SOLIDS}
    assert kinds == {*POLYHEDRA, *ROUND}


@pytest.mark.parametrize("seed", range(20))
def test_arrows_stay_outside_the_solid_on_the_side_of_their_part(seed: int) -> None:
    p = TEMPLATE.sample(seed).p
    for sample, ends, out, front in arrows(p):
        assert front == bool(sample.normal @ toward_of(p.view) > 1e-9)
        far = ends[1] if out else ends[0]
        assert (far - sample.point) @ sample.normal > 0


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        (r"start = (\w+) if outward else", r"start = \1 if not outward else"),
        (r"@ toward > 1e-9\]", "@ toward < 1e-9]"),
        (r"np\.sin\(t\)", "np.cos(t)"),
        (r"\"--\"", "'-'"),
        (r"slopes @", "-slopes @"),
    ],
)
def test_the_oracle_notices_changed_flows(
    executor: Executor, pattern: str, replacement: str
) -> None:
    for seed in range(500, 560):
        instance = TEMPLATE.sample(seed)
        if instance.exhausted or instance.p.kind not in ("cylinder", "cone"):
            continue
        code = emit(instance).code
        changed = re.sub(pattern, replacement, code)
        if changed != code and instance.p.arrows_out and instance.p.arrows_in:
            render = executor.run(changed)
            assert render.trace is None or TEMPLATE.oracle(instance.p, render.trace) != []
            return
    pytest.fail(f"no script contains {pattern}")
