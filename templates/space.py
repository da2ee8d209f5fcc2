"""Finite parameter spaces with random access.

An axis is any sequence; `Tuples` is one that never materialises. A space is the product of its
axes, so its size is exact and every instance has a rank. Distinct ranks must mean distinct figures:
where an axis does not matter for some choice of another, let `Template.reject` keep one representative.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, overload

from icc.errors import TemplateError


def grid(low: float, high: float, step: float) -> tuple[float, ...]:
    """Equally spaced floats, ends included, without binary noise: grid(0, 1, 0.1)[3] == 0.3."""
    lo, hi, by = Decimal(str(low)), Decimal(str(high)), Decimal(str(step))
    if by <= 0 or hi < lo:
        raise TemplateError(f"grid({low}, {high}, {step}) is empty: needs step > 0 and high ≥ low")
    return tuple(float(lo + by * i) for i in range(int((hi - lo) / by) + 1))


@dataclass(frozen=True)
class Tuples(Sequence[tuple[Any, ...]]):
    """All tuples of a length over some values, by index, never held in memory."""

    values: Sequence[Any]
    length: int

    def __len__(self) -> int:
        return int(len(self.values) ** self.length)

    @overload
    def __getitem__(self, index: int) -> tuple[Any, ...]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[tuple[Any, ...]]: ...
    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if not 0 <= index < len(self):
            raise IndexError(index)
        digits = []
        for _ in range(self.length):
            index, digit = divmod(index, len(self.values))
            digits.append(self.values[digit])
        return tuple(digits)


@dataclass(frozen=True)
class Space:
    """A product of named axes."""

    axes: Mapping[str, Sequence[Any]]

    def __post_init__(self) -> None:
        for name, axis in self.axes.items():
            if len(axis) == 0:
                raise TemplateError(f"axis {name!r} of the parameter space is empty")
            if not name.isidentifier():
                raise TemplateError(f"axis name {name!r} is not an identifier")

    @property
    def cardinality(self) -> int:
        """Number of parameter combinations, rejected ones included."""
        return math.prod(len(axis) for axis in self.axes.values())

    def decode(self, rank: int) -> dict[str, Any]:
        """The combination with this rank (mixed radix, first axis fastest)."""
        values = {}
        for name, axis in self.axes.items():
            rank, digit = divmod(rank, len(axis))
            values[name] = axis[digit]
        return values
