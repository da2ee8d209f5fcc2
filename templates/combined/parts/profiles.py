"""Solids of revolution stacked on one axis: a body between a bottom and a top cap.

Every profile here is convex, so a point of the surface is seen exactly when a wall that meets it
faces the viewer.
"""

from collections.abc import Sequence
from functools import cached_property
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
Wall = tuple[float, float, float, float]
"""Radius and height of the lower rim, radius and height of the upper rim."""

MOST_PER_KIND = 240


class Stack(NamedTuple):
    """Sizes of a stack; a cap of kind `flat` or `dome` has no height of its own to print."""

    bottom: str
    """`flat`, `dome` (a hemisphere hanging down) or `cone` (tip down)."""
    top: str
    """`flat`, `dome` or `cone` (tip up)."""
    radius: float
    """Of the lower rim of the body, or of the rim where two caps meet."""
    upper: float
    """Of the upper rim of the body; smaller than `radius` for a frustum."""
    body: float
    """Height of the cylinder or frustum; 0 for none."""
    low_cone: float
    high_cone: float


def stacks() -> tuple[Stack, ...]:
    """Well-proportioned stacks of at least two parts with sizes in whole units.

    Kinds with many sizes are thinned evenly, so that double cones do not crowd out the rest.
    """
    kinds: dict[tuple[object, ...], list[Stack]] = {}
    for s in _all_stacks():
        kinds.setdefault((s.bottom, s.top, s.body > 0, s.upper < s.radius), []).append(s)
    return tuple(s for kind in kinds.values() for s in kind[:: -(-len(kind) // MOST_PER_KIND)])


def _all_stacks() -> list[Stack]:
    found = []
    for bottom, top, radius in product(
        ("flat", "dome", "cone"), ("flat", "dome", "cone"), range(2, 9)
    ):
        bodies = [(0, radius), *((h, u) for h in range(2, 17) for u in {radius, *range(2, radius)})]
        for (body, upper), low, high in product(bodies, _cones(bottom), _cones(top)):
            stack = Stack(bottom, top, radius, upper, body, low, high)
            if _well_proportioned(stack):
                found.append(stack)
    return found


def _cones(cap: str) -> Sequence[int]:
    return range(2, 15) if cap == "cone" else (0,)


def _well_proportioned(s: Stack) -> bool:
    parts = (s.bottom != "flat") + (s.top != "flat") + (s.body > 0)
    caps_alone = s.body == 0 and s.bottom == s.top == "dome"
    if parts < 2 or caps_alone or (s.upper < s.radius and (s.bottom != "flat" or s.body == 0)):
        return False
    low = s.low_cone or (s.radius if s.bottom == "dome" else 0)
    high = s.high_cone or (s.upper if s.top == "dome" else 0)
    height = low + s.body + high
    slim = 0.75 <= height / (2 * s.radius) <= 2.0
    cones = all(
        not h or 0.8 <= h / r <= 2.6 for h, r in ((s.low_cone, s.radius), (s.high_cone, s.upper))
    )
    body = not s.body or 0.5 <= s.body / s.radius <= 3
    narrow = s.upper == s.radius or 0.35 <= s.upper / s.radius <= 0.75
    return slim and cones and body and narrow and _convex(s)


def _convex(s: Stack) -> bool:
    """Whether a cap on a frustum leans inward at least as much as the frustum does."""
    if s.upper == s.radius:
        return True
    leaning = (s.radius - s.upper) / s.body
    return s.top == "flat" or (s.top == "cone" and s.upper / s.high_cone >= leaning)


class Profile:
    """The stack as curves: z = 0 at the lowest rim."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack

    @cached_property
    def walls(self) -> list[Wall]:
        """Conical and cylindrical walls, from the bottom to the top."""
        s = self.stack
        walls = [(0.0, -s.low_cone, s.radius, 0.0)] if s.low_cone else []
        if s.body:
            walls.append((s.radius, 0.0, s.upper, s.body))
        if s.high_cone:
            walls.append((s.upper, s.body, 0.0, s.body + s.high_cone))
        return [tuple(float(v) for v in wall) for wall in walls]  # type: ignore[misc]

    @property
    def span(self) -> tuple[float, float]:
        """Lowest and highest z of the solid."""
        s = self.stack
        low = s.radius if s.bottom == "dome" else s.low_cone
        high = s.upper if s.top == "dome" else s.high_cone
        return -float(low), float(s.body + high)

    def radius_at(self, z: ArrayLike) -> Array:
        """Radius of the horizontal section at each height; negative outside the solid."""
        s, heights = self.stack, np.asarray(z, float)
        radii = np.full(heights.shape, -1.0)
        for low, z0, high, z1 in self.walls:
            inside = (heights >= z0) & (heights <= z1)
            radii = np.where(inside, low + (high - low) * (heights - z0) / (z1 - z0), radii)
        for cap, radius, rim, sign in ((s.bottom, s.radius, 0.0, -1), (s.top, s.upper, s.body, 1)):
            if cap == "dome":
                up = (heights - rim) * sign
                bulge = np.sqrt(np.maximum(radius**2 - up**2, 0))
                radii = np.where((up >= 0) & (up <= radius), bulge, radii)
        return radii

    def contains(self, points: Array) -> NDArray[np.bool_]:
        """Which points lie inside."""
        return np.asarray(np.hypot(points[:, 0], points[:, 1]) < self.radius_at(points[:, 2]))

    def outline(self, count: int = 60) -> Array:
        """Radius and height along the half-section, from bottom axis to top axis, (n, 2)."""
        s, (low, high) = self.stack, self.span
        quarter = np.linspace(0, np.pi / 2, count)
        nodes: list[tuple[float, float]] = [(0.0, low)]
        if s.bottom == "dome":
            nodes += [(s.radius * np.sin(t), -s.radius * np.cos(t)) for t in quarter]
        nodes += [(s.radius, 0.0), (s.upper, float(s.body))]
        if s.top == "dome":
            nodes += [(s.upper * np.cos(t), s.body + s.upper * np.sin(t)) for t in quarter]
        return np.array([*nodes, (0.0, high)])

    def volume_over_pi(self) -> float:
        """Volume divided by π, by the school formulas."""
        s = self.stack
        walls = sum((a * a + a * b + b * b) * (z1 - z0) / 3 for a, z0, b, z1 in self.walls)
        domes = (s.bottom == "dome") * s.radius**3 + (s.top == "dome") * s.upper**3
        return float(walls + 2 * domes / 3)

    def area_over_pi(self) -> float:
        """Surface divided by π, by the school formulas; joined faces do not count."""
        s = self.stack
        walls = sum((a + b) * float(np.hypot(a - b, z1 - z0)) for a, z0, b, z1 in self.walls)
        caps = sum(
            {"flat": 1.0, "dome": 2.0, "cone": 0.0}[cap] * r * r
            for cap, r in ((s.bottom, s.radius), (s.top, s.upper))
        )
        return float(walls + caps)

    def integrals(self) -> tuple[float, float]:
        """Volume and surface over π again, as sums over the half-section: ∫ r² dz and ∫ 2 r ds."""
        r, z = self.outline(4000).T
        middle = (r[1:] + r[:-1]) / 2
        rise = np.diff(z)
        volume = float(((r[1:] ** 2 + r[1:] * r[:-1] + r[:-1] ** 2) / 3 * rise).sum())
        return volume, float((2 * middle * np.hypot(np.diff(r), rise)).sum())
