"""Curves that sweep surfaces of revolution: a distance from the axis as a function along it."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from templates.geometry.ticks import neat, plain
from templates.space import grid

Array = NDArray[np.float64]

KINDS: Mapping[str, str] = {
    "line": "frustum",
    "parabola": "parabolic spool",
    "dome": "parabolic barrel",
    "root": "paraboloid",
    "arc": "zone of a sphere",
    "hyperbola": "hyperboloid of one sheet",
    "wave": "wavy vase",
    "reciprocal": "horn",
}
"""Kinds of curves, and the surface that each sweeps."""


@dataclass(frozen=True)
class ProfileCurve:
    """The curve r(h) for low ≤ h ≤ high; r is the distance from the axis, h runs along it."""

    kind: str
    a: float
    b: float
    low: float
    high: float

    def __call__(self, h: ArrayLike) -> Array:
        at, a, b = np.asarray(h, float), self.a, self.b
        values: Mapping[str, Callable[[], Any]] = {
            "line": lambda: a + b * at,
            "parabola": lambda: a + b * at**2,
            "dome": lambda: a - b * at**2,
            "root": lambda: a * np.sqrt(np.maximum(at, 0)),
            "arc": lambda: np.sqrt(np.maximum(a**2 - at**2, 0)),
            "hyperbola": lambda: np.sqrt(a**2 + b**2 * at**2),
            "wave": lambda: a + b * np.sin(at),
            "reciprocal": lambda: a / np.where(np.abs(at) < 1e-9, np.inf, at),
        }
        return np.asarray(values[self.kind](), float)

    def text(self, letter: str) -> str:
        """`1 + 0.5x²`."""
        return self._written(letter, "²", "√({})", "sin")

    def tex(self, letter: str) -> str:
        """The same as mathtext, without dollar signs."""
        return self._written(letter, "^2", r"\sqrt{{{}}}", r"\sin")

    def _written(self, x: str, square: str, root: str, sine: str) -> str:
        a = plain(self.a)
        b = "" if abs(self.b) == 1 else plain(abs(self.b))
        ratio = "" if self.b == 1 else plain(self.b**2)
        slope = f"{b}{x}" if self.b > 0 else f"-{b}{x}"
        forms = {
            "line": f"{a} {'+' if self.b > 0 else '-'} {b}{x}" if self.a else slope,
            "parabola": f"{a} + {b}{x}{square}",
            "dome": f"{a} - {b}{x}{square}",
            "root": ("" if self.a == 1 else a) + root.format(x).replace(f"({x})", x),
            "arc": root.format(f"{plain(self.a**2)} - {x}{square}"),
            "hyperbola": root.format(f"{plain(self.a**2)} + {ratio}{x}{square}"),
            "wave": f"{a} + {b} {sine} {x}",
            "reciprocal": f"{a}/{x}",
        }
        return forms[self.kind]


def _candidates() -> Iterator[ProfileCurve]:
    """Curves of a fair length that do not lie far on one side."""
    coefficients: Mapping[str, tuple[Sequence[float], Sequence[float]]] = {
        "line": (grid(0, 3, 0.25), (-1, -0.75, -0.5, -0.25, 0.25, 0.5, 0.75, 1)),
        "parabola": (grid(0.5, 2, 0.25), (0.1, 0.2, 0.25, 0.4, 0.5)),
        "dome": (grid(1, 3, 0.25), (0.1, 0.2, 0.25, 0.4, 0.5)),
        "root": ((0.5, 0.75, 1, 1.25, 1.5), (1,)),
        "arc": ((1.5, 2, 2.5, 3), (1,)),
        "hyperbola": ((0.5, 1, 1.5), (0.5, 1)),
        "wave": (grid(1, 2, 0.25), (0.25, 0.5, 0.75)),
        "reciprocal": (grid(1, 3, 0.25), (1,)),
    }
    ends = [
        (neat(low), neat(high))
        for low, high in product(grid(-3, 3, 0.5), grid(0.5, 6.5, 0.5))
        if 2 <= high - low <= 6 and low >= (low - high) / 2 - 0.25
    ]
    for kind, (firsts, seconds) in coefficients.items():
        for a, b, (low, high) in product(firsts, seconds, ends):
            yield ProfileCurve(kind, neat(a), neat(b), low, high)


def _well_shaped(curve: ProfileCurve) -> bool:
    """Neither thin nor flat, off the axis except at a tip; defined all along."""
    length = curve.high - curve.low
    if curve.kind in ("root", "line", "wave") and curve.low < 0:
        return False
    if curve.kind == "reciprocal" and curve.low < 0.5:
        return False
    if curve.kind == "arc" and max(abs(curve.low), abs(curve.high)) > curve.a - 0.25:
        return False
    r = curve(np.linspace(curve.low, curve.high, 60))
    tip = float(r.min()) == 0 and curve.kind in ("root", "line")
    thick = 0.3 * length <= float(r.max()) <= 0.9 * length
    bent = float(np.ptp(r)) >= 0.3 and math.isfinite(float(r.max()))
    return thick and bent and (tip or float(r.min()) >= 0.3)


def _per_kind(most: int) -> tuple[ProfileCurve, ...]:
    """Well-shaped curves, those of crowded kinds thinned evenly."""
    kinds: dict[str, list[ProfileCurve]] = {}
    for curve in filter(_well_shaped, _candidates()):
        kinds.setdefault(curve.kind, []).append(curve)
    return tuple(
        found[k * len(found) // min(most, len(found))]
        for found in kinds.values()
        for k in range(min(most, len(found)))
    )


PROFILES = _per_kind(60)
"""All profile curves of the catalogue, no kind dominant."""
