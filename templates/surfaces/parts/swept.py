"""Surfaces swept by a curve that turns about a coordinate axis, as the eye meets them.

Painting order: planes square to the axis part such a surface into bands, and a band on the viewer's
side of a plane hides what lies beyond and is never hidden by it. A band of flat faces is part of the
boundary of a convex body: faces that turn their outside to the viewer hide the others, and no two
that turn alike overlap. So bands from far to near, in each the inner faces first, is exact.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
Surface = Callable[[Array, Array], Array]
"""Two parameters, arrays of one shape, to points: that shape and 3."""

AXES = "xyz"


@dataclass(frozen=True)
class Swept:
    """The points at distance `radius(h)` from an axis, low ≤ h ≤ high, turned by up to `sweep`."""

    axis: str
    radius: Callable[[ArrayLike], Array]
    low: float
    high: float
    sweep: float = 360.0
    """Degrees, counterclockwise as seen from the positive end of the axis."""

    def __call__(self, h: ArrayLike, degrees: ArrayLike) -> Array:
        """Points at height h along the axis and at an angle; the profile lies at angle 0."""
        heights, angles = np.broadcast_arrays(np.asarray(h, float), np.radians(degrees))
        r = self.radius(heights)
        local = np.stack([r * np.cos(angles), r * np.sin(angles), heights], axis=-1)
        return np.asarray(np.roll(local, AXES.index(self.axis) + 1, axis=-1))

    def local(self, points: ArrayLike) -> Array:
        """Coordinates along the profile's direction, across it, and along the axis."""
        return np.asarray(np.roll(np.asarray(points, float), -AXES.index(self.axis) - 1, axis=-1))

    def seen(self, points: ArrayLike, toward: Array, steps: int = 160) -> NDArray[np.bool_]:
        """Which points no part of the surface hides, found by walking toward the viewer."""
        start = np.asarray(points, float)
        size = 2 * (self.high - self.low) + 2 * float(self.radius(self._heights).max())
        walk = size * np.linspace(2e-3, 1, steps)
        u, v, h = np.moveaxis(self.local(start[:, None] + walk[:, None] * toward), -1, 0)
        across = np.hypot(u, v) - self.radius(np.clip(h, self.low, self.high))
        angle = np.degrees(np.arctan2(v, u)) % 360
        on = (h >= self.low) & (h <= self.high) & (angle <= self.sweep)
        crossed = (across[:, 1:] * across[:, :-1] < 0) & on[:, 1:] & on[:, :-1]
        return np.asarray(~crossed.any(axis=1))

    def sides(self, toward: Array) -> tuple[str, ...]:
        """Which sides are seen, `inside` before `outside`, at a net of places."""
        heights, angles = np.linspace(self.low, self.high, 22), np.linspace(0, self.sweep, 26)
        h, degrees = (a.ravel() for a in np.meshgrid(heights[1:-1], angles[1:-1]))
        step = 1e-4
        along = self(h + step, degrees) - self(h - step, degrees)
        around = self(h, degrees + step) - self(h, degrees - step)
        outer = np.cross(around, along) @ toward > 0
        seen = self.seen(self(h, degrees), toward)
        found = (("inside", ~outer & seen), ("outside", outer & seen))
        return tuple(name for name, which in found if which.mean() > 0.01)

    @property
    def _heights(self) -> Array:
        return np.linspace(self.low, self.high, 60)

    def far_to_near(self, toward: Array) -> bool:
        """Whether the end of the axis with greater coordinates is nearer to the viewer."""
        return bool(toward[AXES.index(self.axis)] > 0)


def toward_of(view: tuple[float, float]) -> Array:
    """The unit vector that points at the viewer, from elevation and azimuth in degrees."""
    e, a = np.radians(view)
    return np.array([np.cos(e) * np.cos(a), np.cos(e) * np.sin(a), np.sin(e)])


def triangulated_area(
    surface: Surface, first: tuple[float, float], second: tuple[float, float], count: int = 48
) -> float:
    """Area as the limit of inscribed triangulations, by Richardson's extrapolation."""

    def inscribed(n: int) -> float:
        u, v = np.meshgrid(np.linspace(*first, n + 1), np.linspace(*second, n + 1))
        nodes = surface(u, v)
        a, b, c, d = nodes[:-1, :-1], nodes[:-1, 1:], nodes[1:, 1:], nodes[1:, :-1]
        halves = [np.cross(b - a, c - a), np.cross(c - a, d - a)]
        return float(sum(np.linalg.norm(h, axis=-1).sum() for h in halves)) / 2

    coarse, fine = inscribed(count), inscribed(2 * count)
    return fine + (fine - coarse) / 3
