"""Caps over an ellipse: domes, bowls, cones and discs, as graphs over their boundary's inside."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from templates.geometry.ticks import neat, plain
from templates.surfaces.parts.swept import Swept

Array = NDArray[np.float64]

FORMS = ("paraboloid", "ellipsoid", "cone", "disc")


@dataclass(frozen=True)
class Cap:
    """z = level + rise·g(s), where s² = x²/a² + y²/b² ≤ 1 and g falls from 1 at the top to 0.

    g is 1 − s² for a paraboloid, √(1 − s²) for half an ellipsoid, 1 − s for a cone; a disc has
    rise 0. A negative rise hangs the cap below its boundary, as a bowl.
    """

    form: str
    a: float
    b: float
    rise: float
    level: float
    normal: str = "up"
    """`up` or `down`: the side of the surface on which its normals stand."""

    def shape(self, s: ArrayLike) -> Array:
        """g(s)."""
        at = np.asarray(s, float)
        if self.form == "ellipsoid":
            return np.asarray(np.sqrt(np.maximum(1 - at**2, 0)))
        return np.asarray(1 - at if self.form == "cone" else 1 - at**2)

    def __call__(self, s: ArrayLike, degrees: ArrayLike) -> Array:
        """Points; s = 1 is the boundary, degrees count from the x-axis toward the y-axis."""
        share, t = np.broadcast_arrays(np.asarray(s, float), np.radians(degrees))
        z = self.level + self.rise * self.shape(share)
        return np.stack([self.a * share * np.cos(t), self.b * share * np.sin(t), z], axis=-1)

    def normals(self, s: ArrayLike, degrees: ArrayLike) -> Array:
        """Unit normals on the upper side; not at the tip of a cone, nor on an ellipsoid's boundary."""
        share, t = np.broadcast_arrays(np.asarray(s, float), np.radians(degrees))
        steep = (
            self.rise
            * {
                "paraboloid": 2 * share,
                "ellipsoid": share / np.sqrt(np.maximum(1 - share**2, 1e-12)),
                "cone": np.ones_like(share),
                "disc": 0 * share,
            }[self.form]
        )
        up = np.ones_like(share)
        found = np.stack([steep * np.cos(t) / self.a, steep * np.sin(t) / self.b, up], axis=-1)
        return np.asarray(found / np.linalg.norm(found, axis=-1, keepdims=True))

    @cached_property
    def _unit(self) -> Swept:
        """The cap with both semi-axes shrunk to 1."""
        low, high = sorted((self.level, self.level + self.rise))

        def radius(h: ArrayLike) -> Array:
            g = np.clip((np.asarray(h, float) - self.level) / self.rise, 0, 1)
            return np.asarray(
                {"paraboloid": np.sqrt(1 - g), "ellipsoid": np.sqrt(1 - g**2), "cone": 1 - g}[
                    self.form
                ]
            )

        return Swept("z", radius, low, high)

    def seen(self, points: ArrayLike, toward: Array, steps: int = 200) -> NDArray[np.bool_]:
        """Which points the cap does not hide."""
        nodes = np.asarray(points, float)
        if self.rise == 0:
            return np.ones(len(nodes), bool)
        scale = np.array([self.a, self.b, 1.0])
        return self._unit.seen(nodes / scale, toward / scale, steps)

    def equation(self, square: str, root: str, at_most: str) -> str:
        """The surface as an equation, with the given signs for squares, roots, and ≤."""
        x2, y2 = f"x{square}", f"y{square}"
        if self.a == self.b:
            inside = f"({x2} + {y2})/{plain(self.a**2)}" if self.a != 1 else f"{x2} + {y2}"
            less = f"1 - {x2} - {y2}" if self.a == 1 else f"1 - {inside}"
        else:
            first, second = (
                f"{v}/{plain(n**2)}" if n != 1 else v for v, n in ((x2, self.a), (y2, self.b))
            )
            inside, less = f"{first} + {second}", f"1 - {first} - {second}"
        if self.form == "disc":
            bounded = f"{x2} + {y2} {at_most} {plain(self.a**2)}"
            bounded = bounded if self.a == self.b else f"{inside} {at_most} 1"
            return f"z = {plain(self.level)}, {bounded}"
        size = "" if abs(self.rise) == 1 else plain(abs(self.rise))
        body = {
            "paraboloid": f"{size}({less})",
            "ellipsoid": f"{size}{root.format(less)}",
            "cone": f"{size}(1 - {root.format(inside)})",
        }[self.form]
        if self.level == 0:
            return f"z = {'-' if self.rise < 0 else ''}{body}"
        return f"z = {plain(self.level)} {'+' if self.rise > 0 else '-'} {body}"

    @property
    def enclosed(self) -> float:
        """Area inside the boundary over π: a·b."""
        return float(neat(self.a * self.b))
