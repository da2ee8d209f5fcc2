"""Towers over a regular polygon: a pyramid below, a prism or frustum, a pyramid above.

All are convex: their half-width shrinks ever faster away from the widest level.
"""

from functools import lru_cache
from itertools import pairwise, product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from templates.geometry.solids import Solid, hull

Array = NDArray[np.float64]
MOST_PER_KIND = 60


class Tower(NamedTuple):
    """Sizes in units; a height of 0 means that the part is missing."""

    n: int
    edge: float
    below: float
    """Height of the pyramid that points down."""
    body: float
    upper: float
    """Edge of the upper polygon of the body: `edge` for a prism, less for a frustum."""
    above: float
    """Height of the pyramid on top."""

    @property
    def levels(self) -> list[tuple[float, float]]:
        """Edge length and height of each level from below; edge 0 is a tip."""
        levels = [(0.0, float(-self.below))] if self.below else []
        levels.append((float(self.edge), 0.0))
        if self.body:
            levels.append((float(self.upper), float(self.body)))
        if self.above:
            levels.append((0.0, float(self.body + self.above)))
        return levels

    @property
    def parts(self) -> list[tuple[str, float]]:
        """Kind and height of each part from below."""
        body = "prism" if self.upper == self.edge else "frustum"
        parts = [("inverted pyramid", self.below), (body, self.body), ("pyramid", self.above)]
        return [(kind, height) for kind, height in parts if height]


def towers() -> tuple[Tower, ...]:
    """Well-proportioned towers of at least two parts, thinned to the same number for each kind."""
    kinds: dict[tuple[object, ...], list[Tower]] = {}
    for n, edge in product(range(3, 7), range(2, 9)):
        heights = [h for h in range(13) if not h or 0.25 <= h / _width(n, edge) <= 1.1]
        hanging = [h for h in heights if h < 9]
        for below, body, upper, above in product(hanging, heights, range(1, edge + 1), heights):
            tower = Tower(n, edge, below, body, upper, above)
            if len(tower.parts) > 1 and _well_proportioned(tower):
                kind = (n, below > 0, body > 0, upper < edge, above > 0)
                kinds.setdefault(kind, []).append(tower)
    return tuple(t for kind in kinds.values() for t in kind[:: -(-len(kind) // MOST_PER_KIND)])


def _width(n: int, edge: float) -> float:
    """Diameter of the circle through the corners of the widest level."""
    return edge / float(np.sin(np.pi / n))


def _well_proportioned(t: Tower) -> bool:
    """Of a tower each of whose parts is neither flat nor a needle."""
    if (not t.body and t.upper < t.edge) or (t.below and t.upper < t.edge):
        return False
    narrow = t.upper == t.edge or 0.4 <= t.upper / t.edge <= 0.8
    leaning = not (t.above and t.body) or t.upper / t.above >= (t.edge - t.upper) / t.body + 0.02
    slim = 0.7 <= (t.below + t.body + t.above) / _width(t.n, t.edge) <= 1.7
    return narrow and leaning and slim


@lru_cache(maxsize=512)
def build(tower: Tower) -> Solid:
    """The hull of all corners, level by level from below, counterclockwise."""
    circle = np.exp(2j * np.pi * np.arange(tower.n) / tower.n) / (2 * np.sin(np.pi / tower.n))
    corners: list[tuple[float, float, float]] = []
    for edge, z in tower.levels:
        ring = edge * circle if edge else np.zeros(1, complex)
        corners += [(float(c.real), float(c.imag), z) for c in ring]
    return hull(corners)


def volume(tower: Tower) -> float:
    """Sum of the parts: base area times height, a third of it for pyramids."""
    unit = tower.n / (4 * np.tan(np.pi / tower.n))
    a, b = tower.edge, tower.upper
    body = (a * a + a * b + b * b) * tower.body / 3
    return float(unit * (a * a * tower.below / 3 + body + b * b * tower.above / 3))


def surface(tower: Tower) -> float:
    """Side faces by their slant heights, and the polygons that close the tower."""
    apothem = 1 / (2 * np.tan(np.pi / tower.n))
    total, levels = 0.0, tower.levels
    for (low, z0), (high, z1) in pairwise(levels):
        total += tower.n * (low + high) / 2 * float(np.hypot(z1 - z0, (low - high) * apothem))
    ends = levels[0][0] ** 2 + levels[-1][0] ** 2
    return float(total + ends * tower.n * apothem / 2)


def counts(tower: Tower) -> dict[str, int]:
    """Corners, edges and faces, level by level."""
    n, levels = tower.n, tower.levels
    rings = sum(edge > 0 for edge, _ in levels)
    tips = len(levels) - rings
    closing = (levels[0][0] > 0) + (levels[-1][0] > 0)
    layers = len(levels) - 1
    return {
        "vertices": n * rings + tips,
        "edges": n * rings + n * layers,
        "faces": n * layers + closing,
    }
