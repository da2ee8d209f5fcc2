"""Space Lissajous curves: counted swings, the whole loop, terms and their derivatives."""

import numpy as np
import pytest

from templates.curves.lissajous3d import TEMPLATE
from templates.curves.parts.lissajous_plan import MOTIONS
from templates.curves.parts.space_curves import SpaceCurve, Term
from templates.geometry.quadrature import curvature_torsion


@pytest.mark.parametrize("seed", range(25))
def test_swings_length_and_period_are_found_again(seed: int) -> None:
    assert TEMPLATE.check(TEMPLATE.sample(seed).p) == []


def test_a_wrong_frequency_or_a_halved_period_is_noticed() -> None:
    p = TEMPLATE.sample(0).p
    p.frequencies = (p.frequencies[0] + 1, *p.frequencies[1:])
    assert any("x swings" in problem for problem in TEMPLATE.check(p))
    p = TEMPLATE.sample(0).p
    p.curve = SpaceCurve((Term("sin", 2, 2), Term("cos", 2, 2), Term("sin", 2, 4)), 0, 2, True)
    assert "the curve closes before 2π" in TEMPLATE.check(p)


def test_no_curve_runs_back_along_itself() -> None:
    frequencies, phases = MOTIONS[len(MOTIONS) // 2]
    t = np.linspace(0, 2 * np.pi, 181)[:-1]
    there = np.array(
        [np.sin(n * t + np.radians(f)) for n, f in zip(frequencies, phases, strict=True)]
    )
    for start in range(180):
        back = np.roll(there[:, ::-1], start, axis=1)
        assert np.abs(there - back).max() > 0.1


@pytest.mark.parametrize(
    "terms",
    [
        (Term("cos", 2), Term("sin", 2), Term("power", 0.5)),
        (Term("t cos", 0.3), Term("t sin", 0.3), Term("power", 0.2, 2)),
        (Term("sin", 2, 3, 45), Term("cos", 1.5, 2, 30), Term("power", 0.25, 3)),
    ],
)
def test_frames_of_curves_agree_with_finite_differences(terms: tuple[Term, Term, Term]) -> None:
    curve = SpaceCurve(terms, 0, 2, True)
    frame = curve.frame(1.3)
    curvature, torsion = curvature_torsion(curve.at, 1.3)
    assert frame.curvature == pytest.approx(curvature, abs=1e-5)
    assert frame.torsion == pytest.approx(torsion, abs=1e-4)
    axes = np.stack([frame.tangent, frame.normal, frame.binormal])
    assert np.allclose(axes @ axes.T, np.eye(3)) and np.linalg.det(axes) == pytest.approx(1)


def test_terms_are_written_as_people_write_them() -> None:
    assert Term("sin", 2, 3, 45).plain() == "2 sin(3t + π/4)"
    assert Term("cos", 1).plain() == "cos t"
    assert Term("t sin", 0.5).plain() == "0.5 t sin t"
    assert Term("power", -0.5, 2).plain() == "-0.5 t²"
    assert Term("sin", 2, 3, 45).mathtext() == r"2 \sin (3 t + \frac{\pi}{4})"
