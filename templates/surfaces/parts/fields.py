"""Vector fields whose components are linear: values, curl, divergence, and how they are written."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Component:
    """The form c·variable + constant."""

    c: int
    variable: str
    constant: int = 0

    def text(self) -> str:
        """`2x - 1`, `-y`, `3`."""
        if self.c == 0:
            return str(self.constant)
        size = "" if abs(self.c) == 1 else str(abs(self.c))
        term = f"{'-' if self.c < 0 else ''}{size}{self.variable}"
        if self.constant == 0:
            return term
        return f"{term} {'+' if self.constant > 0 else '-'} {abs(self.constant)}"


@dataclass(frozen=True)
class Field:
    """F = (P, Q, R)."""

    P: Component
    Q: Component
    R: Component

    @property
    def components(self) -> tuple[Component, Component, Component]:
        return self.P, self.Q, self.R

    @property
    def matrix(self) -> NDArray[np.int64]:
        """Partial derivatives: row i holds those of component i by x, y and z."""
        rows = [
            [part.c * (part.variable == letter) for letter in "xyz"] for part in self.components
        ]
        return np.array(rows)

    def __call__(self, points: ArrayLike) -> Array:
        """Values at points (…×3)."""
        constants = np.array([part.constant for part in self.components])
        return np.asarray(np.asarray(points, float) @ self.matrix.T + constants)

    @property
    def divergence(self) -> int:
        return int(np.trace(self.matrix))

    @property
    def curl(self) -> tuple[int, int, int]:
        m = self.matrix
        return int(m[2, 1] - m[1, 2]), int(m[0, 2] - m[2, 0]), int(m[1, 0] - m[0, 1])

    def text(self) -> str:
        """`(-2y, x, z + 1)`."""
        return tuple_text(part.text() for part in self.components)

    def tex(self) -> str:
        """The same as mathtext."""
        return tuple_tex(part.text() for part in self.components)


def tuple_text(parts: Iterable[object]) -> str:
    """`(1, -2, 0)`."""
    return f"({', '.join(map(str, parts))})"


def tuple_tex(parts: Iterable[object]) -> str:
    """`(1, {-}2, 0)`: without braces, mathtext takes a sign after a comma for a difference."""
    first, *others = map(str, parts)
    signed = (f"{{-}}{part[1:]}" if part.startswith("-") else part for part in others)
    return f"({', '.join((first, *signed))})"
