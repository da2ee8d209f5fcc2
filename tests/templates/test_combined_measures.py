"""Volumes of combined solids, recomputed from their stored parameters by counting random points."""

import numpy as np
import pytest
from numpy.typing import NDArray

from templates.base import Instance, Template
from templates.combined.drilled_box import TEMPLATE as DRILLED_BOX
from templates.combined.slab_columns import TEMPLATE as SLAB_COLUMNS
from templates.combined.two_box_boolean import TEMPLATE as TWO_BOX_BOOLEAN

POINTS = 60_000
Points = NDArray[np.float64]


def in_box(points: Points, corner: Points, lengths: Points) -> NDArray[np.bool_]:
    return np.asarray(((points > corner) & (points < corner + lengths)).all(axis=1))


def slab_columns(values: dict[str, object], points: Points) -> NDArray[np.bool_]:
    building = values["building"]
    assert isinstance(building, dict)
    unit = float(str(values["unit_length"]))
    width, depth, thickness = building["slab"]
    inside = in_box(points, np.zeros(3), unit * np.array([width, depth, thickness]))
    for x, y, dx, dy, height in building["columns"]:
        low, lengths = np.array([x, y, thickness]), np.array([dx, dy, height])
        inside |= in_box(points, unit * low, unit * lengths)
    return inside


def drilled_box(values: dict[str, object], points: Points) -> NDArray[np.bool_]:
    block = values["block"]
    assert isinstance(block, dict)
    points = points / float(str(values["unit_length"]))
    size = np.array(block["size"], float)
    inside = in_box(points, np.zeros(3), size)
    along, normal = {"top": ((0, 1), 2), "front": ((0, 2), 1), "side": ((1, 2), 0)}[block["face"]]
    at_far_end = block["face"] == "top" or (block["face"], values["from_side"]) == ("side", "right")
    depth = size[normal] - points[:, normal] if at_far_end else points[:, normal]
    for i in range(block["holes"][0]):
        for j in range(block["holes"][1]):
            part = (np.array([i, j]) + 0.5) / np.array(block["holes"]) * size[list(along)]
            off = np.abs(points[:, along] - part)
            wide = np.hypot(*off.T) if block["hole_shape"] == "round" else off.max(axis=1)
            inside &= ~((wide < block["hole_size"] / 2) & (depth < block["hole_depth"]))
    return inside


def two_box_boolean(values: dict[str, object], points: Points) -> NDArray[np.bool_]:
    ranges = np.array([values[f"{axis}_ranges"] for axis in "xyz"], float)
    first = ((points > ranges[:, 0]) & (points < ranges[:, 1])).all(axis=1)
    second = ((points > ranges[:, 2]) & (points < ranges[:, 3])).all(axis=1)
    joined = {
        "union": first | second,
        "intersection": first & second,
        "difference": first & ~second,
    }
    return np.asarray(joined[str(values["operation"])])


def bounds(instance: Instance) -> Points:
    """Upper corner of a box from the origin that holds the solid."""
    facts = {fact.name: fact.value for fact in instance.facts}
    if "box_volume" in facts:
        return np.array([facts["width"], facts["depth"], facts["height"]], float)
    if "operation" in facts:
        return np.full(3, 7.0)
    return np.array([facts["slab_width"], facts["slab_depth"], facts["total_height"]], float)


@pytest.mark.parametrize(
    "template, inside",
    [
        (SLAB_COLUMNS, slab_columns),
        (DRILLED_BOX, drilled_box),
        (TWO_BOX_BOOLEAN, two_box_boolean),
    ],
)
def test_volume_agrees_with_random_points(template: Template, inside: object) -> None:
    assert callable(inside)
    for k in range(6):
        instance = template.sample(k)
        if instance.exhausted:
            continue
        size = bounds(instance)
        points = np.random.default_rng(k).random((POINTS, 3)) * size
        share = float(inside(instance.values, points).mean())
        volume = {f.name: f.value for f in instance.facts}["volume"]
        error = 5 * float(np.sqrt(share * (1 - share) / POINTS))
        assert abs(volume / float(size.prod()) - share) < error
