"""Planes through three points on the edges of regular prisms and pyramids, with printed sizes."""

# mypy: allow-untyped-calls

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from templates.geometry.choices import Pairs, Shared
from templates.polyhedra.parts.ring_solids import Shape, build
from templates.sections.parts.standpoints import view_frames, well_seen
from templates.snippets.section_cut import plane_section

Array = NDArray[np.float64]
Point = tuple[int, int, int, int]
"""(i, j, a, b): the point a/b of the way from corner i to corner j."""

SHARES = ((1, 4), (1, 3), (1, 2), (2, 3), (3, 4))
SHORTEST = 0.3
"""Least side of a section, in edges of the base."""
FACING = 0.3
"""Least cosine between the normals of section and picture, at a middling elevation."""
WALL_FACING = 0.12
"""The same for the lateral faces, which would else be seen edge-on."""
MIDDLE_ELEVATION = 26.0
MOST_PER_KIND = 70
SYMMETRIC = 0.12
"""Share of the spacing of chords, to both sides of a symmetric view, that looks symmetric too."""
BASES = (3, 4, 5, 6)


class Cut(NamedTuple):
    """A prism or pyramid over a regular polygon, and a plane through three of its points.

    Corners are numbered counterclockwise around the base from (radius, 0, 0), then likewise around
    the lid, or the tip.
    """

    solid: str
    """`prism` or `pyramid`."""
    base_sides: int
    base_edge: int
    height: int
    plane: str
    """`parallel`, `base edge`, `slanted`, `upright` or `diagonal`."""
    through: tuple[Point, Point, Point]

    @property
    def shape(self) -> Shape:
        return Shape(self.solid, self.base_sides, float(self.base_edge), float(self.height), 1.0)


def corners(cut: Cut) -> Array:
    """Corners of the solid in the order in which they are numbered, (n, 3)."""
    turns = 2 * np.pi * np.arange(cut.base_sides) / cut.base_sides
    radius = cut.base_edge / (2 * np.sin(np.pi / cut.base_sides))
    base = np.stack([radius * np.cos(turns), radius * np.sin(turns), 0 * turns], axis=1)
    lift = np.array([0.0, 0.0, cut.height])
    return np.vstack([base, base + lift if cut.solid == "prism" else lift])


def wall_normals(cut: Cut) -> Array:
    """Unit normals of the lateral faces, (n, 3)."""
    middles = np.pi * (2 * np.arange(cut.base_sides) + 1) / cut.base_sides
    inner = cut.base_edge / (2 * np.tan(np.pi / cut.base_sides))
    rise = inner / cut.height if cut.solid == "pyramid" else 0.0
    normals = np.stack([np.cos(middles), np.sin(middles), np.full(cut.base_sides, rise)], axis=1)
    unit: Array = normals / np.hypot(1, rise)
    return unit


def on_edges(vertices: Array, through: Sequence[Point]) -> Array:
    """Coordinates of points on edges, (n, 3)."""
    v = vertices
    return np.array([v[i] + a / b * (v[j] - v[i]) for i, j, a, b in through])


def plane_through(points: Array) -> tuple[Array, float]:
    """Normal and level of the plane normal · x = level; the normal does not point down."""
    normal = np.cross(points[1] - points[0], points[2] - points[0])
    if normal[2] < -1e-9:
        normal = -normal
    return normal, float(normal @ points[0])


def clear_azimuths(n: int, step: int = 3, share: float = 0.2) -> list[int]:
    """Azimuths in which no two corners of a regular n-gon stand behind each other.

    Chords of the polygon run in the directions 90° + m · 180°/n; views keep away from them by a
    share of that spacing, and from symmetric ones.
    """
    parts = [((a - 90) / (180 / n) % 1, a) for a in range(0, 360, step)]
    return [a for part, a in parts if share < part < 1 - share and not symmetric(n, a)]


def symmetric(n: int, azim: float) -> bool:
    """Whether a regular n-gon with a corner at azimuth 0 is seen as its own mirror image, nearly.

    With an odd number of corners that happens midway between two chords, and looks flat.
    """
    return n % 2 == 1 and abs((azim - 90) / (180 / n) % 1 - 0.5) < SYMMETRIC


def cut_stands() -> Shared:
    """Pairs of a cut and an azimuth that shows it well."""
    azimuths = {n: clear_azimuths(n) for n in BASES}
    toward = {n: view_frames([(MIDDLE_ELEVATION, a) for a in azimuths[n]])[:, 2] for n in BASES}
    parts: list[Sequence[Any]] = []
    for cut in ring_cuts():
        normal, _ = plane_through(on_edges(corners(cut), cut.through))
        sight = toward[cut.base_sides]
        open_walls = np.abs(sight @ wall_normals(cut).T).min(axis=1) > WALL_FACING
        seen = np.flatnonzero(well_seen(normal, sight, FACING) & open_walls)
        parts.append(Pairs((cut,), [azimuths[cut.base_sides][k] for k in seen]))
    return Shared(tuple(part for part in parts if len(part)), 30)


def ring_cuts() -> list[Cut]:
    """Well-proportioned solids, each kind of plane as often as its variety allows."""
    kinds: dict[tuple[str, int, str], list[Cut]] = {}
    for solid, n in product(("prism", "pyramid"), BASES):
        found: list[Cut] = []
        for plane, through in _planes(solid, n):
            trial = Cut(solid, n, 4, 5, plane, through)
            if _proper(trial):
                found += [trial._replace(base_edge=a, height=h) for a, h in _sizes(solid, n)]
        for cut in found:
            kinds.setdefault((solid, n, cut.plane), []).append(cut)
    return [cut for kind in kinds.values() for cut in kind[:: -(-len(kind) // MOST_PER_KIND)]]


def _sizes(solid: str, n: int) -> list[tuple[int, int]]:
    """Edges and heights in whole units that give neither needles nor slabs."""
    low, high = (0.65, 1.25) if solid == "prism" else (0.85, 1.5)
    width = 1 / float(np.sin(np.pi / n))
    return [
        (edge, height)
        for edge, height in product(range(2, 10), range(3, 21))
        if low <= height / (edge * width) <= high
    ]


def _planes(solid: str, n: int) -> Iterator[tuple[str, tuple[Point, Point, Point]]]:
    """Planes by kind, each through three points."""
    up = dict.fromkeys(range(n), n) if solid == "pyramid" else {k: k + n for k in range(n)}
    """Where the lateral edge of each corner of the base ends."""
    far = (n + 1) // 2
    """The corner opposite to the edge from 0 to 1, or one of two such corners."""
    for a, b in SHARES:
        yield "parallel", ((0, up[0], a, b), (1, up[1], a, b), (2, up[2], a, b))
        yield "base edge", ((0, 1, 0, 1), (1, 2, 0, 1), (far, up[far], a, b))
        if n > 3:
            yield "diagonal", ((0, 1, 0, 1), (2, 3, 0, 1), (1, up[1], a, b))
        if n > 4:
            yield "diagonal", ((0, 1, 0, 1), (2, 3, 0, 1), (far, up[far], a, b))
    for (a, b), (c, d) in product(SHARES, SHARES):
        if solid == "prism":
            yield "upright", ((0, 1, a, b), (far, (far + 1) % n, c, d), (n, n + 1, a, b))
        else:
            yield "upright", ((0, 1, a, b), (far, (far + 1) % n, c, d), (n, 0, 0, 1))
        for e, f in SHARES:
            if len({a / b, c / d, e / f}) > 1:
                yield "slanted", ((0, up[0], a, b), (1, up[1], c, d), (far, up[far], e, f))


def _proper(cut: Cut) -> bool:
    """Whether the section is a polygon without very short sides, and no face."""
    solid = build(cut.shape)
    normal, level = plane_through(on_edges(solid.vertices, cut.through))
    if np.linalg.norm(normal) < 1e-9:
        return False
    heights = solid.vertices @ normal - level
    size = 1e-9 * np.linalg.norm(normal)
    if (heights <= size).all() or (heights >= -size).all():
        return False
    ring = plane_section(solid.vertices, solid.edges, normal, level)
    sides = np.linalg.norm(ring - np.roll(ring, 1, axis=0), axis=1)
    return len(ring) >= 3 and bool(sides.min() >= SHORTEST * cut.base_edge)
