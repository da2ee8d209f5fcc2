"""The curves whose shadows are drawn: formulas, sizes, names of their projections, and equations.

Every curve is given in coordinates u, v, w; `UP` says which of x, y, z they are. Sizes: `a` (width),
`h` (height or climb per radian) and `top`, the end of the parameter interval.
"""

from collections.abc import Callable, Mapping
from itertools import product

import numpy as np
from numpy.typing import NDArray

from templates.curves.parts.space_curves import SpaceCurve, Term
from templates.geometry.choices import Shared

Array = NDArray[np.float64]
Size = tuple[str, float, float, float]
"""Pattern, a, h, top."""

UP = {"z": (0, 1, 2), "x": (2, 0, 1), "y": (1, 2, 0)}
"""By the axis that takes w: which of u, v, w becomes x, y and z."""

HALVES = (1.5, 2, 2.5, 3, 3.5, 4)
SPREAD = 2.2
"""Greatest ratio of two sides of the box around a curve."""


def base_terms(size: Size) -> tuple[Term, Term, Term]:
    """The coordinates u, v, w of a pattern."""
    pattern, a, h, _ = size
    ring = Term("cos", a), Term("sin", a)
    return {
        "helix": (*ring, Term("power", h)),
        "tilted circle": (*ring, Term("cos", h)),
        "saddle": (*ring, Term("cos", h, 2)),
        "crown": (*ring, Term("sin", h, 3)),
        "eight": (Term("sin", a, 2), Term("sin", a), Term("cos", h)),
        "twisted cubic": (Term("power", 1), Term("power", a, 2), Term("power", h, 3)),
        "swing": (Term("power", 1), Term("sin", a), Term("power", h, 2)),
        "conical spiral": (Term("t cos", a), Term("t sin", a), Term("power", h)),
    }[pattern]


def shadow_curve(size: Size, up: str = "z") -> SpaceCurve:
    """The curve with its coordinates in the order that `up` asks for."""
    pattern, *_, top = size
    terms = base_terms(size)
    x, y, z = (terms[k] for k in UP[up])
    low = -top if pattern in ("twisted cubic", "swing") else 0
    return SpaceCurve((x, y, z), low, top, pattern != "twisted cubic")


SHADOWS: Mapping[str, tuple[str, str, str]] = {
    "helix": ("circle", "cosine wave", "sine wave"),
    "tilted circle": ("circle", "slanted line segment", "ellipse"),
    "saddle": ("circle", "parabolic arc", "parabolic arc"),
    "crown": ("circle", "Lissajous curve", "cubic arc"),
    "eight": ("figure-eight", "figure-eight", "ellipse"),
    "twisted cubic": ("parabola", "cubic curve", "curve with a cusp"),
    "swing": ("sine wave", "parabola", "teardrop-shaped loop"),
    "conical spiral": ("spiral", "growing wave", "growing wave"),
}
"""What is left of each curve without w, without v, and without u."""

TWICE = ("parabolic arc", "cubic arc", "slanted line segment")
"""Shadows that the curve runs through there and back: dashes would fill their own gaps."""

NAMES = {
    "helix": "helix",
    "tilted circle": "ellipse in a slanted plane",
    "saddle": "closed curve shaped like the rim of a saddle",
    "crown": "closed curve shaped like the wavy rim of a crown",
    "eight": "closed space curve",
    "twisted cubic": "twisted cubic",
    "swing": "curve that swings from side to side on a parabola",
    "conical spiral": "conical spiral",
}


def _sizes(pattern: str) -> tuple[Size, ...]:
    """Well-proportioned sizes of a pattern."""
    widths, heights, tops = {
        "helix": ((1, 1.5, 2, 2.5, 3), (0.2, 0.25, 0.3, 0.4, 0.5), (2, 3, 4, 5, 6)),
        "twisted cubic": ((0.25, 0.5, 0.75, 1), (0.1, 0.2, 0.25, 0.3, 0.5), (1.5, 2, 2.5)),
        "swing": ((1, 1.5, 2, 2.5, 3), (0.2, 0.25, 0.3, 0.4, 0.5), (1,)),
        "conical spiral": ((0.1, 0.15, 0.2, 0.25, 0.3), (0.1, 0.2, 0.25, 0.3, 0.4), (4, 5, 6)),
    }.get(pattern, (HALVES, HALVES, (2,)))
    found = []
    for a, h, top in product(widths, heights, tops):
        sides = [high - low for low, high in shadow_curve((pattern, a, h, top)).extent]
        alike = pattern in ("eight", "tilted circle") and a == h
        if max(sides) <= SPREAD * min(sides) and not alike:
            found.append((pattern, a, h, top))
    return tuple(found)


SIZES = Shared(tuple(_sizes(pattern) for pattern in SHADOWS), 20)
"""At most twenty sizes of each pattern, so that none crowds out the others."""


def residual(size: Size, u: Array, v: Array, w: Array) -> float:
    """How far points are from two implicit equations that fix the curve, without any parameter."""
    pattern, a, h, _ = size
    equations: Mapping[str, Callable[[], tuple[Array, Array]]] = {
        "helix": lambda: (np.hypot(u, v) - a, u - a * np.cos(w / h)),
        "tilted circle": lambda: (np.hypot(u, v) - a, w - h * u / a),
        "saddle": lambda: (np.hypot(u, v) - a, w - h * (2 * (u / a) ** 2 - 1)),
        "crown": lambda: (np.hypot(u, v) - a, w - h * (3 * v / a - 4 * (v / a) ** 3)),
        "eight": lambda: (np.hypot(v / a, w / h) - 1, u - 2 * v * w / h),
        "twisted cubic": lambda: (v - a * u**2, w - h * u**3),
        "swing": lambda: (v - a * np.sin(u), w - h * u**2),
        "conical spiral": lambda: (
            np.hypot(u, v) - a * w / h,
            u - a * w / h * np.cos(w / h),
        ),
    }
    return max(float(np.abs(side).max()) for side in equations[pattern]())
