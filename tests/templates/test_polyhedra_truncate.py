"""Truncated solids of textbooks, and volumes by random points between the cutting planes."""

import numpy as np
import pytest

from templates.polyhedra.parts.truncate_plan import stage
from templates.polyhedra.truncate import TEMPLATE

KNOWN = [
    ("tetrahedron", 1 / 3, (12, 18, 8), 23 * np.sqrt(2) / 12 / 27),
    ("tetrahedron", 1 / 2, (6, 12, 8), np.sqrt(2) / 24),
    ("octahedron", 1 / 3, (24, 36, 14), 8 * np.sqrt(2) / 27),
    ("cube", 1 / 2, (12, 24, 14), 5 / 6),
    ("icosahedron", 1 / 3, (60, 90, 32), (125 + 43 * np.sqrt(5)) / 4 / 27),
    ("dodecahedron", 1 / 2, (30, 60, 32), (45 + 17 * np.sqrt(5)) / 6 * ((1 + np.sqrt(5)) / 4) ** 3),
]


@pytest.mark.parametrize("kind, share, counts, volume", KNOWN)
def test_archimedean_solids(
    kind: str, share: float, counts: tuple[int, int, int], volume: float
) -> None:
    solid = stage(kind, "plain", 1.0, share).solid
    assert (len(solid.vertices), len(solid.edges), len(solid.faces)) == counts
    assert solid.volume == pytest.approx(volume)


@pytest.mark.parametrize("index", range(8))
def test_volume_between_planes(index: int) -> None:
    """Old faces by the regular solid's planes, cuts by planes square to the way to each corner."""
    instance = TEMPLATE.sample(index)
    known = {fact.name: fact.value for fact in instance.facts}
    p, cuts = instance.p, instance.values["cuts"]
    stated = known["volumes"] if "volumes" in known else [known["volume"]]
    reach = float(np.linalg.norm(p.base.vertices[0]))
    points = (np.random.default_rng(index).random((60_000, 3)) * 2 - 1) * reach
    whole = (points @ p.base.normals.T <= p.base.levels).all(axis=1)
    ways = p.base.vertices / reach
    drop = min(float(ways[0] @ (p.base.vertices[0] - q)) for q in p.base.vertices[1:])
    for cut, volume in zip(cuts["cut_lengths"], stated, strict=True):
        level = reach - drop * cut / cuts["edge"]
        share = float((whole & (points @ ways.T <= level).all(axis=1)).mean())
        error = 5 * np.sqrt(share * (1 - share) / len(points))
        assert abs(volume / (2 * reach) ** 3 - share) < error
