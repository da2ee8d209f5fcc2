"""Space curves whose coordinates are single terms: values, derivatives, frames, and formulas."""

from dataclasses import dataclass
from functools import cached_property
from math import perm
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from templates.geometry.quadrature import gauss
from templates.geometry.ticks import factor, plain

Array = NDArray[np.float64]
PHASES = {
    0: "", 30: "π/6", 45: "π/4", 60: "π/3", 90: "π/2", 120: "2π/3", 135: "3π/4", 150: "5π/6",
}  # fmt: skip
"""Phases in degrees, and as they are written in radians."""


@dataclass(frozen=True)
class Term:
    """`size · cos(rate·t + phase)`, the same with sin, `size · t^rate`, or `size · t · cos t`."""

    kind: Literal["cos", "sin", "power", "t cos", "t sin"]
    size: float
    rate: int = 1
    phase: int = 0
    """Degrees."""

    def at(self, t: Array, order: int = 0) -> Array:
        """Values of the derivative of this order at t."""
        if self.kind == "power":
            if order > self.rate:
                return np.zeros_like(t)
            return np.asarray(self.size * perm(self.rate, order) * t ** (self.rate - order))
        # each derivative of a sine wave moves it on by a quarter turn
        start = np.radians(self.phase) + (np.pi / 2 if self.kind.endswith("cos") else 0.0)

        def wave(count: int) -> Array:
            return np.asarray(np.sin(self.rate * t + start + count * np.pi / 2))

        if self.kind in ("cos", "sin"):
            return np.asarray(self.size * self.rate**order * wave(order))
        return self.size * (t * wave(order) + order * wave(order - 1))

    def plain(self) -> str:
        """`2 cos 3t`, `0.5 t²`, as running text."""
        if self.kind == "power":
            return factor(self.size, "t" + {1: "", 2: "²", 3: "³"}[self.rate])
        angle = factor(self.rate, "t").replace(" ", "")
        if self.phase:
            angle = f"({angle} + {PHASES[self.phase]})"
        return factor(self.size, f"{self.kind} {angle}".replace(" (", "("))

    def mathtext(self) -> str:
        """The same as a formula of a title, without dollar signs."""
        if self.kind == "power":
            return factor(self.size, "t" + (f"^{self.rate}" if self.rate > 1 else ""))
        angle = factor(self.rate, "t")
        if self.phase:
            over, under = PHASES[self.phase].replace("π", r"\pi").split("/")
            angle = rf"({angle} + \frac{{{over}}}{{{under}}})"
        wave = self.kind.replace("cos", rf"\cos {angle}").replace("sin", rf"\sin {angle}")
        return factor(self.size, wave)


@dataclass(frozen=True)
class Frenet:
    """Tangent, normal and binormal (unit vectors), curvature and torsion at a point."""

    tangent: Array
    normal: Array
    binormal: Array
    curvature: float
    torsion: float


@dataclass(frozen=True)
class SpaceCurve:
    """Three terms over an interval whose ends are multiples of 1 or of π."""

    terms: tuple[Term, Term, Term]
    low: float
    high: float
    in_pi: bool

    @property
    def span(self) -> tuple[float, float]:
        """The parameter interval."""
        unit = np.pi if self.in_pi else 1.0
        return self.low * unit, self.high * unit

    def at(self, t: Array, order: int = 0) -> Array:
        """Points, or derivatives (N×3)."""
        return np.column_stack([term.at(np.asarray(t, float), order) for term in self.terms])

    def nodes(self, count: int = 241) -> Array:
        """Points (N×3) along the whole curve."""
        return self.at(np.linspace(*self.span, count))

    @cached_property
    def extent(self) -> list[tuple[float, float]]:
        """Least and greatest value of each coordinate."""
        fine = self.nodes(241)
        return [
            (float(a), float(b)) for a, b in zip(fine.min(axis=0), fine.max(axis=0), strict=True)
        ]

    @cached_property
    def length(self) -> float:
        """Arc length, by quadrature of the exact speed."""
        return gauss(lambda t: np.linalg.norm(self.at(t, 1), axis=1), *self.span, 64)

    def frame(self, t: float) -> Frenet:
        """The Frenet frame by its formulas: T ∥ r′, B ∥ r′ × r″, N = B × T."""
        first, second, third = (self.at(np.array([t]), k)[0] for k in (1, 2, 3))
        turn = np.cross(first, second)
        speed, size = float(np.linalg.norm(first)), float(np.linalg.norm(turn))
        tangent, binormal = first / speed, turn / size
        normal = np.cross(binormal, tangent)
        return Frenet(tangent, normal, binormal, size / speed**3, float(turn @ third) / size**2)

    def interval(self) -> str:
        """`0 ≤ t ≤ 4π`."""
        return f"{self.end(self.low)} ≤ t ≤ {self.end(self.high)}"

    def end(self, value: float) -> str:
        """An end of the interval, or any multiple of its unit, in words of the formula."""
        if not self.in_pi or value == 0:
            return plain(value)
        return factor(value, "π").replace(" ", "")

    def equation(self) -> str:
        """All three coordinates in plain text."""
        named = zip("xyz", self.terms, strict=True)
        return ", ".join(f"{c} = {term.plain()}" for c, term in named) + f" for {self.interval()}"

    def heading(self) -> str:
        """The equations as the two lines of a title."""
        x, y, z = (term.mathtext() for term in self.terms)
        low, high = (self.end(v).replace("π", r"\pi") for v in (self.low, self.high))
        return f"$x = {x},\\quad y = {y}$\n$z = {z},\\quad {low} \\leq t \\leq {high}$"
