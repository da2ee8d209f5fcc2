"""Inscribed bodies: volumes by random points, and the inner one never leaves the outer one."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from templates.combined.inscribed import TEMPLATE

POINTS = 60_000
Points = NDArray[np.float64]


def contains(body: Mapping[str, Any], turn: float, points: Points) -> NDArray[np.bool_]:
    """Whether points are inside: the share of the base that is left at each height decides."""
    kind, r, h = body["kind"], body["radius"], body["height"]
    z = (points[:, 2] - body["bottom"]) / h
    out = np.hypot(points[:, 0], points[:, 1])
    level = (z > 0) & (z < 1)
    if kind == "sphere":
        return np.asarray(out**2 + (points[:, 2] - body["bottom"] - r) ** 2 < r * r)
    if kind in ("cylinder", "cone"):
        return np.asarray(level & (out < r * (1 if kind == "cylinder" else 1 - z)))
    n = body["sides"]
    angle = np.arctan2(points[:, 1], points[:, 0]) - np.radians(turn)
    wedge = angle % (2 * np.pi / n) - np.pi / n
    across = out * np.cos(wedge) / np.cos(np.pi / n) / r
    if kind == "tetrahedron":
        x, y = out * np.cos(angle) / r, out * np.sin(angle) / r  # corners at ±1 of x or y
        low, high = np.abs(x) + z, np.abs(y) + 1 - z
        return np.asarray(level & (low < 1) & (high < 1))
    if kind == "octahedron":
        return np.asarray(across < 1 - np.abs(2 * z - 1))
    return np.asarray(level & (across < (1 if kind == "prism" else 1 - z)))


@pytest.mark.parametrize("index", range(24))
def test_volumes_and_nesting(index: int) -> None:
    instance = TEMPLATE.sample(index)
    pair, turn = instance.values["pair"], instance.values["turn"]
    known = {fact.name: fact.value for fact in instance.facts}
    outer, inner = pair["outer"], pair["inner"]
    reach = max(outer["radius"], outer["height"])
    random = np.random.default_rng(index).random((POINTS, 3))
    points = (random - (0.5, 0.5, 0)) * (2 * reach, 2 * reach, outer["height"])
    inside = [contains(body, turn, points) for body in (outer, inner)]
    scale = 4 * reach**2 * outer["height"] * instance.values["unit_length"] ** 3
    for name, found in zip(("outer_volume", "inner_volume"), inside, strict=True):
        share = float(found.mean())
        error = 5 * np.sqrt(share * (1 - share) / POINTS)
        assert abs(known[name] / scale - share) < error, pair["pair"]
    assert not (inside[1] & ~inside[0]).mean() > 1e-4, pair["pair"]
