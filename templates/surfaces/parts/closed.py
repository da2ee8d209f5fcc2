"""Closed convex surfaces: boxes, pyramids, wedges, cylinders, cones, balls and half balls."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
Range = tuple[float, float]

POLYHEDRA = ("box", "tetrahedron", "wedge", "pyramid")
ROUND = ("cylinder", "cone", "ball", "half ball")


@dataclass(frozen=True)
class Closed:
    """A solid by its kind and its extent along each axis.

    Box: all of the extent. Tetrahedron: corner at the low ends, three edges along the axes. Wedge:
    right triangle in x and z with its right angle at the low ends, times the extent in y. Pyramid: base
    below, apex above the base's center. Round solids turn about a vertical axis through the middle:
    cylinder, cone with its tip up, ball, and half ball on its flat side.
    """

    kind: str
    x: Range
    y: Range
    z: Range

    @property
    def is_round(self) -> bool:
        return self.kind in ROUND

    @cached_property
    def low(self) -> Array:
        return np.array([self.x[0], self.y[0], self.z[0]], float)

    @cached_property
    def size(self) -> Array:
        """Lengths of the extent along x, y and z."""
        return np.array([high - low for low, high in (self.x, self.y, self.z)], float)

    @property
    def radius(self) -> float:
        return float(self.size[0]) / 2

    @cached_property
    def middle(self) -> Array:
        """Centre of the extent; of a half ball, the centre of its flat side."""
        centre = self.low + self.size / 2
        return centre - (0, 0, self.size[2] / 2) if self.kind == "half ball" else centre

    # --- polyhedra -----------------------------------------------------------------------------

    @property
    def vertices(self) -> Array:
        """Corners of a polyhedron."""
        unit = {
            "box": [(i, j, k) for k in (0, 1) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1))],
            "tetrahedron": [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1)],
            "wedge": [(0, 0, 0), (1, 0, 0), (0, 0, 1), (0, 1, 0), (1, 1, 0), (0, 1, 1)],
            "pyramid": [(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0), (0.5, 0.5, 1)],
        }[self.kind]
        return self.low + np.array(unit, float) * self.size

    @property
    def faces(self) -> Mapping[str, tuple[int, ...]]:
        """Rings of corner numbers by the name of the face."""
        rings: Mapping[str, Mapping[str, tuple[int, ...]]] = {
            "box": {
                "bottom": (0, 1, 2, 3), "top": (4, 5, 6, 7), "low y": (0, 1, 5, 4),
                "high y": (3, 2, 6, 7), "low x": (0, 3, 7, 4), "high x": (1, 2, 6, 5),
            },
            "tetrahedron": {
                "bottom": (0, 1, 2), "low y": (0, 1, 3), "low x": (0, 2, 3), "slanted": (1, 2, 3),
            },
            "wedge": {
                "bottom": (0, 1, 4, 3), "low x": (0, 2, 5, 3), "slanted": (1, 4, 5, 2),
                "low y": (0, 1, 2), "high y": (3, 4, 5),
            },
            "pyramid": {
                "bottom": (0, 1, 2, 3), "low y": (0, 1, 4), "high x": (1, 2, 4), "high y": (2, 3, 4),
                "low x": (3, 0, 4),
            },
        }  # fmt: skip
        return rings[self.kind]

    # --- round solids --------------------------------------------------------------------------

    def wall(self, s: ArrayLike, degrees: ArrayLike) -> Array:
        """Points of the curved part; s runs from its lower (0) to its upper end (1)."""
        share, t = np.broadcast_arrays(np.asarray(s, float), np.radians(degrees))
        if self.kind in ("ball", "half ball"):
            lat = np.radians(180 * share - 90 if self.kind == "ball" else 90 * share)
            r, z = self.radius * np.cos(lat), self.middle[2] + self.radius * np.sin(lat)
        else:
            r = self.radius * (1 - share if self.kind == "cone" else np.ones_like(share))
            z = self.low[2] + self.size[2] * share
        return np.stack(
            [self.middle[0] + r * np.cos(t), self.middle[1] + r * np.sin(t), z], axis=-1
        )

    def wall_normals(self, s: ArrayLike, degrees: ArrayLike) -> Array:
        """Outward unit normals of the curved part."""
        _, t = np.broadcast_arrays(np.asarray(s, float), np.radians(degrees))
        if self.kind in ("ball", "half ball"):
            return np.asarray((self.wall(s, degrees) - self.middle) / self.radius)
        rise = self.radius / self.size[2] if self.kind == "cone" else 0.0
        found = np.stack([np.cos(t), np.sin(t), np.full_like(t, rise)], axis=-1)
        return np.asarray(found / np.sqrt(1 + rise**2))

    @property
    def lids(self) -> Mapping[str, float]:
        """Flat round parts by name, with their heights."""
        return {
            "cylinder": {"bottom": self.z[0], "top": self.z[1]},
            "ball": {},
        }.get(self.kind, {"bottom": self.z[0]})

    @property
    def curved(self) -> str:
        """What the curved part is called."""
        return {"ball": "sphere", "half ball": "dome"}.get(self.kind, "wall")

    # --- both ----------------------------------------------------------------------------------

    def flat_parts(self) -> Iterator[tuple[str, Array, Array]]:
        """Name, centre of mass, and outward normal as long as the area is large."""
        if self.is_round:
            for name, level in self.lids.items():
                way = np.array([0, 0, 1.0 if name == "top" else -1.0])
                yield name, np.array([*self.middle[:2], level]), np.pi * self.radius**2 * way
            return
        inner = self.vertices.mean(axis=0)
        for name, ring in self.faces.items():
            corners = self.vertices[list(ring)]
            fan = np.cross(corners[1:-1] - corners[0], corners[2:] - corners[0]) / 2
            areas = np.linalg.norm(fan, axis=1)
            thirds = (corners[0] + corners[1:-1] + corners[2:]) / 3
            centre = areas @ thirds / areas.sum()
            normal = fan.sum(axis=0)
            yield name, centre, normal * np.sign(normal @ (centre - inner))

    @property
    def volume(self) -> float:
        """By the school formulas."""
        a, b, c = self.size
        share = {
            "box": 1, "tetrahedron": 1 / 6, "wedge": 1 / 2, "pyramid": 1 / 3, "cylinder": np.pi / 4,
            "cone": np.pi / 12, "ball": np.pi / 6, "half ball": np.pi / 6,
        }[self.kind]  # fmt: skip
        return float(share * a * b * c)

    @property
    def area(self) -> float:
        """Of the whole surface."""
        flat = sum(float(np.linalg.norm(way)) for _, _, way in self.flat_parts())
        r, h = self.radius, float(self.size[2])
        curved = {
            "cylinder": 2 * np.pi * r * h, "cone": np.pi * r * float(np.hypot(r, h)),
            "ball": 4 * np.pi * r * r, "half ball": 2 * np.pi * r * r,
        }  # fmt: skip
        return float(flat + curved.get(self.kind, 0))
