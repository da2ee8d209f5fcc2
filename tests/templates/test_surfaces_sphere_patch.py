"""Patches of a sphere: areas known by heart, and an oracle that notices changes."""

import re
from collections.abc import Iterator
from math import pi, radians, sin

import pytest

from templates.emit import emit
from templates.surfaces.sphere_patch import TEMPLATE
from tracer.executor import Executor


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


@pytest.mark.parametrize("seed", range(25))
def test_triangulation_and_chords_confirm_the_patch(seed: int) -> None:
    instance = TEMPLATE.sample(seed)
    assert TEMPLATE.check(instance.p) == []


def test_a_patch_up_to_the_pole_is_a_share_of_a_cap() -> None:
    p = next(q for q in (TEMPLATE.sample(i).p for i in range(200)) if q.pole)
    height = p.radius * (1 - sin(radians(p.south)))
    cap = 2 * pi * p.radius * height
    assert p.area == pytest.approx(cap * (p.east - p.west) / 360, abs=1e-3)
    assert p.north_length == 0


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        (r"np\.sin\(", "np.cos("),
        (r"@ toward > 0", "@ toward < 0"),
        (r"'?zorder'?(\"?)(: |=)1\b", r"zorder\1\g<2>9"),
        (r"linestyle=\"--\"|ls=\"--\"|\"--\"", "'-'"),
    ],
)
def test_the_oracle_notices_changed_patches(
    executor: Executor, pattern: str, replacement: str
) -> None:
    for seed in range(500, 530):
        instance = TEMPLATE.sample(seed)
        if not instance.p.spokes or not instance.p.spacing or not instance.p.back_axes:
            continue
        code = emit(instance).code
        changed = re.sub(pattern, replacement, code)
        if changed != code:
            render = executor.run(changed)
            assert render.trace is None or TEMPLATE.oracle(instance.p, render.trace) != []
            return
    pytest.fail(f"no script contains {pattern}")
