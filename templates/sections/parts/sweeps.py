"""Solids swept by parallel planes: which solids and directions, where the planes stand, measures."""
# mypy: allow-untyped-calls

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from itertools import combinations, pairwise, product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.choices import Pairs, Shared
from templates.geometry.frame import PanelFrame, framed
from templates.geometry.projection import View, view_frame
from templates.geometry.solids import (
    Solid,
    counterclockwise,
    hull,
    polygon_area,
    section_by_planes,
    unit,
)

Array = NDArray[np.float64]
FACING = 0.22
"""Least cosine between the normals of sections and picture."""
FACE_FACING = 0.07
"""Least cosine between a face's normal and the line of sight."""
ELEVATIONS = (18, 34)
PANEL_MARGIN = 16.0
"""Pixels around the solid in each panel."""
STOPS = tuple(Fraction(a, b) for a, b in
    ((1, 8), (1, 6), (1, 5), (1, 4), (1, 3), (3, 8), (2, 5), (1, 2), (3, 5), (5, 8), (2, 3), (3, 4), (4, 5), (5, 6), (7, 8)))  # fmt: skip
CLOSEST = Fraction(1, 9)
"""Least part of the whole way between two planes."""


class Swept(NamedTuple):
    """A solid with sizes in whole units, and the direction in which the plane moves through it."""

    solid: str
    edge: int
    """Of the solid, or of its base."""
    height: int
    """Of pyramids and prisms; 0 for the others."""
    direction: tuple[int, int, int]


class Way(NamedTuple):
    """What a direction means for its solid."""

    planes: str
    """How the planes lie."""
    way: str
    """From where to where they move."""


WAYS: dict[tuple[str, tuple[int, int, int]], Way] = {
    ("cube", (1, 1, 1)): Way("perpendicular to a space diagonal", "from one corner to the opposite corner"),
    ("cube", (1, 1, 0)): Way("parallel to a diagonal plane", "from one edge to the opposite edge"),
    ("cube", (2, 1, 0)): Way("parallel to the upright edges", "from one upright edge to the opposite one"),
    ("cube", (1, 1, 2)): Way("slanted", "from a lower corner to the opposite upper corner"),
    ("octahedron", (0, 0, 1)): Way("level", "from the lowest corner to the highest"),
    ("octahedron", (1, 1, 1)): Way("parallel to a pair of faces", "from one face to the opposite face"),
    ("octahedron", (1, 1, 0)): Way("upright", "from one edge to the opposite edge"),
    ("tetrahedron", (0, 0, 1)): Way("parallel to two opposite edges", "from one edge to the opposite edge"),
    ("tetrahedron", (1, 1, 1)): Way("parallel to one face", "from a corner to the opposite face"),
    ("square pyramid", (0, 0, 1)): Way("parallel to the base", "from the base to the tip"),
    ("square pyramid", (1, 0, 0)): Way("upright and parallel to a side of the base", "from one side of the base to the opposite side"),
    ("square pyramid", (1, 1, 0)): Way("upright and parallel to a diagonal of the base", "from one corner of the base to the opposite corner"),
    ("triangular prism", (1, 0, 0)): Way("upright and parallel to a side face", "from a side face to the opposite edge"),
    ("triangular prism", (0, 1, 0)): Way("upright and at right angles to a side face", "from one lateral edge to another"),
    ("hexagonal prism", (1, 0, 0)): Way("upright", "from one lateral edge to the opposite one"),
    ("hexagonal prism", (0, 1, 0)): Way("parallel to a side face", "from one side face to the opposite one"),
}  # fmt: skip


@lru_cache(maxsize=256)
def build(swept: Swept) -> Solid:
    """The solid as the hull of its corners; see `SectionSweep` for where they are."""
    a, h = swept.edge, swept.height
    if swept.solid == "cube":
        return hull(a * np.array(list(product((0, 1), repeat=3)), float))
    if swept.solid == "octahedron":
        return hull(a / np.sqrt(2) * np.vstack([np.eye(3), -np.eye(3)]))
    if swept.solid == "tetrahedron":
        return hull(a / np.sqrt(2) * np.array([(0, 0, 0), (1, 1, 0), (1, 0, 1), (0, 1, 1)]))
    if swept.solid == "square pyramid":
        base = [(x * a / 2, y * a / 2, 0) for x, y in product((-1, 1), repeat=2)]
        return hull(np.array([*base, (0, 0, h)], float))
    n = 3 if swept.solid == "triangular prism" else 6
    ring = a / (2 * np.sin(np.pi / n)) * np.exp(2j * np.pi * np.arange(n) / n)
    return hull([(c.real, c.imag, z) for z in (0, h) for c in ring])


@dataclass(frozen=True)
class Course:
    """The sweep of a solid: where the plane enters and leaves."""

    swept: Swept

    @property
    def normal(self) -> Array:
        """Unit vector in which the plane moves."""
        return unit(self.swept.direction)

    @property
    def span(self) -> tuple[float, float]:
        """Levels normal · x of the first and the last touch."""
        heights = build(self.swept).vertices @ self.normal
        return float(heights.min()), float(heights.max())

    def level(self, stop: Fraction | float) -> float:
        """Level of the plane after a part of the way."""
        low, high = self.span
        return low + float(stop) * (high - low)

    def section(self, stop: Fraction | float) -> Array:
        """Corners of a section, counterclockwise, by planes met in threes."""
        points = section_by_planes(build(self.swept), self.normal, self.level(stop))
        return points[counterclockwise(points, self.normal)]

    def volume_by_sections(self) -> float:
        """Gauss's rule with two points between levels of corners, exact since areas are quadratic."""
        low, high = self.span
        heights = build(self.swept).vertices @ self.normal
        knots = np.unique(np.round((heights - low) / (high - low), 9))
        offset = 1 / np.sqrt(3)
        total = 0.0
        for a, b in pairwise(knots):
            middle, half = (a + b) / 2, (b - a) / 2
            areas = [polygon_area(self.section(middle + s * offset * half)) for s in (-1, 1)]
            total += float(half * sum(areas))
        return total * (high - low)


@cache
def stop_lists(least: int = 3, most: int = 5) -> tuple[tuple[str, ...], ...]:
    """Increasing parts of the way, well apart, as texts such as `1/4`; as many for each number."""
    found: list[tuple[str, ...]] = []
    for count in range(least, most + 1):
        apart = [
            tuple(f"{s.numerator}/{s.denominator}" for s in stops)
            for stops in combinations(STOPS, count)
            if all(b - a > CLOSEST for a, b in pairwise(stops))
            and stops[-1] - stops[0] > Fraction(2, 5)
        ]
        found += apart[:: -(-len(apart) // 60)]
    return tuple(found)


def sweeps() -> Shared:
    """Pairs of a swept solid and an azimuth that shows faces and sections well."""
    parts: list[Sequence[object]] = []
    for solid, direction in WAYS:
        sizes = list(_sizes(solid))
        trial = Swept(solid, *sizes[len(sizes) // 2], direction)
        bodies = [Swept(solid, *size, direction) for size in sizes]
        parts.append(Pairs(bodies, _azimuths(trial)))
    return Shared(tuple(parts), 1200)


def _sizes(solid: str) -> Iterator[tuple[int, int]]:
    """Edge and height."""
    if solid in ("cube", "octahedron", "tetrahedron"):
        yield from ((edge, 0) for edge in range(2, 21))
        return
    low, high = {"square pyramid": (0.9, 1.5), "triangular prism": (0.7, 1.3)}.get(
        solid, (1.2, 2.2)
    )
    for edge, height in product(range(2, 13), range(2, 21)):
        if low <= height / edge <= high:
            yield edge, height


def _azimuths(trial: Swept) -> list[int]:
    solid, normal = build(trial), Course(trial).normal
    good = []
    for azim in range(0, 360, 3):
        toward = np.array([view_frame((elev, azim))[2] for elev in ELEVATIONS])
        faces = np.abs(solid.normals @ toward.T).min()
        if faces > FACE_FACING and (normal @ toward.T).min() > FACING:
            good.append(azim)
    return good


def panel_frame(points: Array, view: View, side: float, left: float, drop: float) -> PanelFrame:
    """The frame of a square panel of so many inches that shows the points."""
    frame = framed(points, view, (side, side), (PANEL_MARGIN,) * 4)
    return PanelFrame(view, (side, side), frame.limits, left, drop)


def flat_sections(p: Params) -> list[Array]:
    """Each section in its plane, (n, 2): right, and up as far as the plane allows.

    Seen from the side to which the plane moves, the middle of the solid's corners at the origin.
    """
    course = Course(p.swept)
    normal, middle = course.normal, build(p.swept).vertices.mean(axis=0)
    right = view_frame((p.elev, p.azim))[0]
    level = np.allclose(normal[:2], 0)
    across = right if level else unit((-normal[1], normal[0], 0))
    axes = np.stack([across, np.cross(normal, across)], axis=1)
    return [(course.section(Fraction(stop)) - middle) @ axes for stop in p.texts]
