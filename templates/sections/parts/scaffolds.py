"""Prisms and pyramids with three points on their edges, and views that show the plane through them."""
# mypy: allow-untyped-calls

from collections.abc import Sequence
from itertools import combinations, product
from typing import Any

import numpy as np

from templates.geometry.choices import Pairs, Shared
from templates.geometry.projection import View
from templates.geometry.solids import Solid
from templates.polyhedra.parts.ring_solids import Shape, build
from templates.sections.parts.ring_cuts import plane_through, symmetric
from templates.sections.parts.standpoints import readable_views, view_frames, well_seen

RADIUS = 2.0
MOST_PER_SOLID, MOST_PER_CROWDED = 70, 40
"""Edge triples of a solid; fewer where lines crowd."""
MOST_VIEWS, MOST_PER_SCAFFOLD = 40, 900
LEAST_WAY = 0.55
"""Units between a crossing of an edge and the ends of that edge; the base has the radius 2."""
Share = tuple[int, int]
"""Parts of an edge, and into how many it is divided."""
ELEVATIONS, AZIMUTHS = range(16, 38, 3), range(0, 360, 4)
FACING = 0.35
"""Least cosine between picture and section where all three points halve their edges."""
PARTS = ((1, 4), (1, 3), (1, 2), (2, 3), (3, 4))
SHARES = tuple(product(PARTS, repeat=3))
RATIOS = np.array([[[a / b] for a, b in shares] for shares in SHARES])
"""The same as numbers, (125, 3, 1)."""


def scaffolds() -> tuple[tuple[Shape, tuple[tuple[int, int], ...]], ...]:
    """Solids of several proportions, each with edge triples that do not lie in one face."""
    found = []
    heights = {"prism": (3, 4, 5), "pyramid": (4, 5, 6)}
    for kind, n in product(heights, (3, 4, 5, 6)):
        for height in heights[kind][n > 5 :]:
            shape = Shape(kind, n, 2 * RADIUS * float(np.sin(np.pi / n)), height, 1.0)
            solid = build(shape)
            slanted = [
                (shape, triple)
                for triple in combinations(solid.edges, 3)
                if not any({k for e in triple for k in e} <= set(face) for face in solid.faces)
            ]
            most = MOST_PER_CROWDED if kind == "pyramid" and n == 6 else MOST_PER_SOLID
            found += slanted[:: -(-len(slanted) // most)]
    return tuple(found)


def stands() -> Shared:
    """Scaffolds with readable shares, each paired with views that show its middling plane well."""
    parts: list[Sequence[Any]] = []
    views: dict[Shape, list[View]] = {}
    toward: dict[Shape, Any] = {}
    for shape, edges in scaffolds():
        solid = build(shape)
        if shape not in views:
            azimuths = [azim for azim in AZIMUTHS if not symmetric(shape.n, azim)]
            views[shape] = readable_views(solid, ELEVATIONS, azimuths)
            toward[shape] = view_frames(views[shape])[:, 2]
        normal, _ = plane_through(solid.vertices[np.array(edges)].mean(axis=1))
        seen = np.flatnonzero(well_seen(normal, toward[shape], FACING))
        seen = seen[:: -(-len(seen) // MOST_VIEWS) or 1]
        scaffold = Pairs(((shape, edges),), readable_shares(solid, edges))
        parts.append(Pairs(scaffold, [views[shape][k] for k in seen]))
    return Shared(tuple(part for part in parts if len(part)), MOST_PER_SCAFFOLD)


def readable_shares(solid: Solid, edges: Sequence[tuple[int, int]]) -> list[tuple[Share, ...]]:
    """Shares of the three edges whose plane keeps its crossings away from the solid's corners."""
    ends = solid.vertices[np.array(edges)]
    first, second, third = ((1 - RATIOS) * ends[:, 0] + RATIOS * ends[:, 1]).transpose(1, 0, 2)
    normals = np.cross(second - first, third - first)
    heights = normals @ solid.vertices.T - (normals * first).sum(axis=1)[:, None]
    heights = np.where(np.abs(heights) < 1e-9, 0, heights)
    i, j = np.array(solid.edges).T
    before, after = heights[:, i], heights[:, j]
    lengths = np.linalg.norm(solid.vertices[i] - solid.vertices[j], axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        way = before / (before - after) * lengths
    crowded = (before * after < 0) & (np.minimum(way, lengths - way) < LEAST_WAY)
    return [SHARES[k] for k in np.flatnonzero(~crowded.any(axis=1))]
