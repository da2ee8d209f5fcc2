"""Emitted curves and surfaces, executed for real: the oracle agrees, and notices tampering."""

import re
from collections.abc import Iterator

import pytest

from templates.base import Instance, Template
from templates.curves.frenet_frame import TEMPLATE as FRENET
from templates.curves.helix import TEMPLATE as HELIX
from templates.curves.lissajous3d import TEMPLATE as LISSAJOUS
from templates.curves.projected_curve import TEMPLATE as PROJECTED
from templates.curves.torus_knot import TEMPLATE as KNOT
from templates.curves.viviani import TEMPLATE as VIVIANI
from templates.emit import emit
from templates.surfaces.graph_area import TEMPLATE as AREA
from templates.surfaces.riemann_columns import TEMPLATE as COLUMNS
from tracer.executor import Executor

TEMPLATES = (HELIX, KNOT, VIVIANI, LISSAJOUS, PROJECTED, FRENET, AREA, COLUMNS)


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as executor:
        yield executor


def disagreements(executor: Executor, instance: Instance, code: str) -> list[str]:
    """What the oracle says of a script; a script that fails disagrees too."""
    render = executor.run(code)
    if render.trace is None:
        return [render.outcome]
    return instance.template.oracle(instance.p, render.trace)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.name)
@pytest.mark.parametrize("seed", range(300, 304))
def test_the_oracle_agrees_with_emitted_scripts(
    executor: Executor, template: Template, seed: int
) -> None:
    instance = template.sample(seed)
    assert disagreements(executor, instance, emit(instance).code) == []


TAMPERING = (
    (HELIX, r"np\.cos\(", "np.sin("),
    (HELIX, r"np\.linspace\(0, ", "np.linspace(0.3, "),
    (KNOT, r"np\.linspace\((\w+), (\w+), 120\)", r"np.linspace(\1 - 0.1, \2, 120)"),
    (KNOT, r"np\.sin\(", "-np.sin("),
    (VIVIANI, r">= 0, ", "<= 0, "),
    (VIVIANI, r"\(1 \+ np", "(1.1 + np"),
    (LISSAJOUS, r"np\.linspace\(0, 2 \* np\.pi, (721|\w+)", "np.linspace(0, 6, 721"),
    (LISSAJOUS, r" > 0\b", " < 0"),
    (LISSAJOUS, r"floor\b|, -\d(?:\.\d)?, color", "0, color"),
    (PROJECTED, r"np\.cos\(", "0.9 * np.cos("),
    (PROJECTED, r"t\*\*3", "t**2"),
    (PROJECTED, r"np\.linspace\((.*), 481\)", r"0.9 * np.linspace(\1, 481)"),
    (FRENET, r"binormal = np\.cross\(velocity, accel", "binormal = -np.cross(velocity, accel"),
    (FRENET, r"acceleration @ tangent", "1.1 * acceleration @ tangent"),
    (FRENET, r"v = \[", "v = [1e-1 + "),
    (AREA, r"x\*\*2", "x**3"),
    (AREA, r"fig\.suptitle\(", "fig.suptitle('2' + "),
    (COLUMNS, r"::-1\]|::1\]|\[::(\w+)\]", "::2]"),
    (COLUMNS, r"heights\[i, j\]", "1.01 * heights[i, j]"),
)


@pytest.mark.parametrize(
    ("template", "pattern", "replacement"), TAMPERING, ids=lambda v: getattr(v, "name", str(v))
)
def test_the_oracle_notices_a_changed_script(
    executor: Executor, template: Template, pattern: str, replacement: str
) -> None:
    for seed in range(400, 430):
        instance = template.sample(seed)
        code = emit(instance).code
        changed = re.sub(pattern, replacement, code)
        if changed != code:
            assert disagreements(executor, instance, changed) != []
            return
    pytest.fail(f"no script of {template.name} contains {pattern}")
