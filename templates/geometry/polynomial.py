"""Polynomials in x and y: values, slopes, exact integrals over rectangles, and how they are written."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.geometry.ticks import plain

Array = NDArray[np.float64]
Interval = tuple[float, float]

_POWERS = {0: "", 1: "{}", 2: "{}²", 3: "{}³"}
_TEX_POWERS = {0: "", 1: "{}", 2: "{}^2", 3: "{}^3"}


@dataclass(frozen=True)
class Polynomial:
    """A sum of c·xⁱ·yʲ; `terms` holds (i, j, c) in the order in which they are written."""

    terms: tuple[tuple[int, int, float], ...]

    def __call__(self, x: Any, y: Any) -> Any:
        """Values at numbers or arrays."""
        return sum(c * x**i * y**j for i, j, c in self.terms)

    def slope(self, x: Any, y: Any) -> tuple[Any, Any]:
        """Both partial derivatives."""
        along_x = sum(c * i * x ** max(i - 1, 0) * y**j for i, j, c in self.terms)
        along_y = sum(c * j * x**i * y ** max(j - 1, 0) for i, j, c in self.terms)
        return along_x, along_y

    def integral(self, x_range: Interval, y_range: Interval) -> Fraction:
        """The exact double integral over a rectangle (coefficients taken as decimals)."""
        total = Fraction(0)
        for i, j, c in self.terms:
            total += _exact(c) * _moment(i, x_range) * _moment(j, y_range)
        return total

    def exactly(self, x: Fraction, y: Fraction) -> Fraction:
        """The exact value at rational arguments."""
        return sum((_exact(c) * x**i * y**j for i, j, c in self.terms), Fraction(0))

    def text(self) -> str:
        """`4 - 0.5x² + xy`."""
        return self._written(_POWERS)

    def tex(self) -> str:
        """The same as mathtext, without dollar signs."""
        return self._written(_TEX_POWERS)

    def _written(self, powers: dict[int, str]) -> str:
        parts: list[str] = []
        for i, j, c in self.terms:
            if c == 0:
                continue
            letters = powers[i].format("x") + powers[j].format("y")
            size = plain(abs(c)) if abs(c) != 1 or not letters else ""
            sign = ("-" if c < 0 else "") if not parts else (" - " if c < 0 else " + ")
            parts.append(sign + size + letters)
        return "".join(parts)


def _exact(value: float) -> Fraction:
    return Fraction(str(value))


def _moment(power: int, interval: Interval) -> Fraction:
    """∫ tᵖ dt over an interval."""
    low, high = map(_exact, interval)
    return (high ** (power + 1) - low ** (power + 1)) / (power + 1)
