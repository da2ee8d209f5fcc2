"""Numbers of restated claims, with the slack that writing, rounding and reading off an axis leave."""

from collections.abc import Callable
from dataclasses import dataclass

NOISE = 1e-9
"""Relative error of computing."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number known to within `slack`, either way."""

    value: float
    slack: float = 0.0

    def agrees(self, other: "Quantity") -> bool:
        """Whether both may be the same number."""
        noise = NOISE * max(1.0, abs(self.value), abs(other.value))
        return abs(self.value - other.value) <= self.slack + other.slack + noise

    def __add__(self, other: "Quantity") -> "Quantity":
        return Quantity(self.value + other.value, self.slack + other.slack)

    def __sub__(self, other: "Quantity") -> "Quantity":
        return Quantity(self.value - other.value, self.slack + other.slack)

    def __mul__(self, other: "Quantity") -> "Quantity":
        slack = abs(self.value) * other.slack + abs(other.value) * self.slack
        return Quantity(self.value * other.value, slack)

    def __truediv__(self, other: "Quantity") -> "Quantity":
        ratio = self.value / other.value
        return Quantity(ratio, (self.slack + abs(ratio) * other.slack) / abs(other.value))

    def __neg__(self) -> "Quantity":
        return Quantity(-self.value, self.slack)

    def through(self, function: Callable[[float], float]) -> "Quantity":
        """A smooth function of it; the slack follows the function."""
        value = function(self.value)
        return Quantity(value, abs(function(self.value + self.slack) - value))

    def __str__(self) -> str:
        return f"{self.value:.6g}"


def written(digits: str) -> Quantity:
    """A number as it stands in a text: half a unit of its last decimal either way; whole numbers
    are meant exactly."""
    mantissa, _, power = digits.replace("_", "").lower().partition("e")
    decimals = len(mantissa.partition(".")[2])
    unit = 10.0 ** (int(power or 0) - decimals)
    return Quantity(float(digits), 0.5 * unit if decimals else 0.0)


def read_off(value: float, span: float) -> Quantity:
    """A coordinate as a reader takes it off an axis of that span."""
    return Quantity(value, READING * abs(span))


def measured(value: float) -> Quantity:
    """A length or size worked out from what is drawn."""
    return Quantity(value, MEASURING * abs(value))


def degrees(value: float) -> Quantity:
    """An angle as a reader states it."""
    return Quantity(value, ANGLE)


READING = 0.005
"""Share of an axis by which a coordinate read off it may be off."""
MEASURING = 0.005
ANGLE = 0.51
"""Degrees; captions give whole ones."""
