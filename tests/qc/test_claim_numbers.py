"""Numbers as English prose writes them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qc.claims.numbers import find_numbers


def values(text: str) -> list[float]:
    return [n.value for n in find_numbers(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("216 dots and 63 arrows", [216, 63]),
        ("twenty-one points, one hundred and five lines, three dozen", [21, 105, 36]),
        ("two thousand three hundred", [2300]),
        ("from -2.5 to 3.14, or −4", [-2.5, 3.14, -4]),
        ("1,000 markers", [1000]),
        ("1/3, ½, two-thirds and one half", [1 / 3, 0.5, 2 / 3, 0.5]),
        ("2π/3, -π, 3\\pi and pi", [2 * math.pi / 3, -math.pi, 3 * math.pi, math.pi]),
        ("√2/2 and 2√3", [math.sqrt(2) / 2, 2 * math.sqrt(3)]),
        ("10^3, 2 × 10⁻³ and 1e-4", [1000, 0.002, 1e-4]),
        ("a 3×4 grid, a 2x2 block", [3, 4, 2, 2]),
        ("y = 3x + 2", [3, 2]),
        ("0–10", [0, 10]),
        ("a 3D view, 3-D, two-dimensional, the 2nd, x1, P_2, tan", []),
        ("someone, tension, attendance", []),
        ("1e999 and 5/0", []),
    ],
)
def test_numbers_are_read(text: str, expected: list[float]) -> None:
    assert values(text) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "truth", "agrees"),
    [
        ("3.14", math.pi, True),
        ("3.15", math.pi, False),
        ("5", 5.2, False),
        ("about 5", 5.2, True),
        ("approximately 5", 6, False),
        ("25%", 0.25, True),
        ("25 percent", 25, True),
        ("45°", math.pi / 4, True),
        ("60 degrees", 60, True),
        ("-3", 3, False),
        ("π/2", 1.570796327, True),
    ],
)
def test_how_exactly_a_number_speaks(text: str, truth: float, agrees: bool) -> None:
    (number,) = find_numbers(text)
    assert number.agrees(truth) is agrees


@given(st.integers(0, 999_999))
def test_digits_and_grouped_digits_agree(value: int) -> None:
    assert values(f"there are {value} of them") == [value]
    assert values(f"there are {value:,} of them") == [value]


@given(st.text(alphabet="0123456789.,-−/^×π√eE⁰¹⁻² ½%°x twohundred", max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    assert all(
        math.isfinite(n.value) and text[n.start : n.end] == n.text for n in find_numbers(text)
    )
