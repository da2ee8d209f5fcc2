"""Sections and stacks: facts recomputed from the parameters alone, and figures that differ noticed."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from templates.base import Instance, Template
from templates.emit import emit
from templates.sections.frustum_cut import TEMPLATE as FRUSTUM
from templates.sections.prism_pyramid_plane import TEMPLATE as PRISM_PLANE
from templates.sections.section_sweep import TEMPLATE as SWEEP
from templates.stacks.complete_cuboid import TEMPLATE as CUBOID
from templates.stacks.layer_plans import TEMPLATE as LAYERS
from tracer.executor import Executor

Array = NDArray[np.float64]

SEEN = {
    PRISM_PLANE: "elev unit lettering cut_letters shown look dash dots wording canvas",
    FRUSTUM: "elev shown tinted dash dim_side symbols unit look title canvas",
    SWEEP: "elev stops rows unit label title look dash",
    LAYERS: "direction gap view arrangement style cross names",
    CUBOID: "side view target box_style tone title",
}
"""Axes of each space whose every change must be noticed in the trace."""
TEMPLATES = [pytest.param(template, id=template.name) for template in SEEN]


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


def made(template: Template, count: int) -> list[Instance]:
    return [i for i in map(template.sample, range(count)) if not i.exhausted]


def facts_of(instance: Instance) -> Mapping[str, Any]:
    return {fact.name: fact.value for fact in instance.facts}


@pytest.mark.parametrize("template", TEMPLATES)
def test_draws_are_accepted_and_facts_survive_a_second_algorithm(template: Template) -> None:
    instances = [template.sample(k) for k in range(30)]
    kept = [instance for instance in instances if not instance.exhausted]
    assert [problem for i in kept for problem in template.check(i.p)] == []
    assert len(kept) / (len(kept) + sum(len(i.rejects) for i in instances)) > 0.7


@pytest.mark.parametrize("template", TEMPLATES)
def test_any_change_of_the_figure_is_noticed(template: Template, executor: Executor) -> None:
    instance = made(template, 5)[0]
    render = executor.run(emit(instance).code)
    assert render.trace is not None
    assert template.oracle(instance.p, render.trace) == []
    for axis in SEEN[template].split():
        values = template.space.axes[axis]
        other = values[(values.index(instance.values[axis]) + 1) % len(values)]
        mutant = replace(instance, values={**instance.values, axis: other})
        assert template.oracle(mutant.p, render.trace), axis


def polygon_half_spaces(n: int, edge: float) -> tuple[Array, float]:
    """Outward normals and distance of the sides of a regular polygon with a corner on the x axis."""
    middles = np.pi / n + 2 * np.pi * np.arange(n) / n
    return np.stack([np.cos(middles), np.sin(middles)], axis=1), edge / (2 * np.tan(np.pi / n))


def inside_ring_solid(
    points: Array, n: int, edge: float, height: float, tapers: bool
) -> NDArray[np.bool_]:
    """Which points lie in a prism or pyramid (n = 0: in a cone) with its base in the plane z = 0."""
    z = points[:, 2]
    size = 1 - z / height if tapers else np.ones(len(points))
    within = (z > 0) & (z < height)
    if n == 0:
        return within & (np.hypot(points[:, 0], points[:, 1]) < edge * size)
    normals, apothem = polygon_half_spaces(n, edge)
    return within & np.asarray((points[:, :2] @ normals.T < apothem * size[:, None]).all(axis=1))


def random_box(reach: float, height: float, count: int = 200_000) -> tuple[Array, float]:
    """Points spread over a box around the z axis, and the volume of each."""
    low, high = np.array([-reach, -reach, 0]), np.array([reach, reach, height])
    points = np.random.default_rng(5).uniform(low, high, (count, 3))
    return points, float(np.prod(high - low)) / count


def test_volumes_beside_a_plane_agree_with_random_points() -> None:
    for instance in made(PRISM_PLANE, 6):
        cut = instance.values["stand"][0]
        n, radius = cut.base_sides, cut.base_edge / (2 * np.sin(np.pi / cut.base_sides))
        turns = 2 * np.pi * np.arange(n) / n
        base = np.stack([radius * np.cos(turns), radius * np.sin(turns), 0 * turns], axis=1)
        lid = base + np.array([0, 0, cut.height]) if cut.solid == "prism" else [(0, 0, cut.height)]
        corners = np.vstack([base, lid])
        given = [corners[i] + a / b * (corners[j] - corners[i]) for i, j, a, b in cut.through]
        normal = np.cross(given[1] - given[0], given[2] - given[0])
        points, share = random_box(radius, cut.height)
        tapers = cut.solid == "pyramid"
        points = points[inside_ring_solid(points, n, cut.base_edge, cut.height, tapers)]
        below = int(((points - given[0]) @ normal < 0).sum()) * share
        parts = sorted([below, len(points) * share - below])
        known = facts_of(instance)
        assert np.allclose(
            parts, sorted([known["volume_behind"], known["volume_in_front"]]),
            atol=0.02 * known["solid_volume"],
        )  # fmt: skip


def test_volume_of_a_frustum_agrees_with_random_points() -> None:
    for instance in made(FRUSTUM, 8):
        body = instance.values["stand"][0]
        n, size = body.base_sides, body.base_size
        reach = size / (2 * np.sin(np.pi / n)) if n else size
        points, share = random_box(reach, body.height)
        points = points[inside_ring_solid(points, n, size, body.height, tapers=True)]
        above = int((points[:, 2] > body.cut_height).sum()) * share
        known = facts_of(instance)
        whole = known["whole_volume"]
        assert len(points) * share == pytest.approx(whole, rel=0.02)
        assert above == pytest.approx(known["tip_volume"], abs=0.02 * whole)


def swept_half_spaces(solid: str, edge: float, height: float) -> tuple[Array, Array]:
    """Outward normals and levels of the faces."""
    eye = np.eye(3)
    signs = np.array([(x, y, z) for x in (1, -1) for y in (1, -1) for z in (1, -1)], float)
    if solid == "cube":
        return np.vstack([eye, -eye]), np.array([edge] * 3 + [0] * 3)
    if solid == "octahedron":
        return signs, np.full(8, edge / np.sqrt(2))
    if solid == "tetrahedron":
        odd = signs[np.isclose(signs.prod(axis=1), 1)]
        return odd, np.where(odd.sum(axis=1) > 0, np.sqrt(2) * edge, 0)
    if solid == "square pyramid":
        flat = np.array([(1, 0), (-1, 0), (0, 1), (0, -1)], float)
        slanted = np.hstack([flat * height, np.full((4, 1), edge / 2)])
        return np.vstack([slanted, [(0, 0, -1)]]), np.array([edge * height / 2] * 4 + [0])
    normals, apothem = polygon_half_spaces(3 if solid == "triangular prism" else 6, edge)
    walls = np.hstack([normals, np.zeros((len(normals), 1))])
    ends = [(0, 0, 1), (0, 0, -1)]
    return np.vstack([walls, ends]), np.array([apothem] * len(normals) + [height, 0])


def test_areas_of_a_sweep_agree_with_a_grid_of_points() -> None:
    for instance in made(SWEEP, 8):
        swept = instance.values["sweep"][0]
        normals, levels = swept_half_spaces(swept.solid, swept.edge, swept.height)
        along = np.array(swept.direction) / np.linalg.norm(swept.direction)
        u = np.cross(along, (0.3, 0.5, 0.8))
        u /= np.linalg.norm(u)
        v = np.cross(along, u)
        reach = 1.2 * (2 * swept.edge + swept.height)
        ticks = np.linspace(-reach, reach, 280)
        grid = (ticks[:, None, None] * u + ticks[None, :, None] * v).reshape(-1, 3)
        center = np.array(instance.p.built.vertices).mean(axis=0)
        heights = (instance.p.built.vertices - center) @ along
        for text, area in zip(
            instance.values["stops"], facts_of(instance)["section_areas"], strict=True
        ):
            a, b = map(int, text.split("/"))
            level = heights.min() + a / b * np.ptp(heights)
            spots = center + level * along + grid
            found = (spots @ normals.T < levels).all(axis=1).sum() * (ticks[1] - ticks[0]) ** 2
            assert found == pytest.approx(area, abs=0.02 * swept.edge**2 + 0.02 * area)


def test_cubes_of_layers_and_boxes_by_counting_cells() -> None:
    for instance in made(LAYERS, 20):
        cubes = sum(row.count("#") for plan in instance.values["layers"] for row in plan)
        assert facts_of(instance)["cube_count"] == cubes
    for instance in made(CUBOID, 20):
        heights = np.array(instance.values["heights"])
        sides = [*heights.shape, heights.max()]
        whole = max(sides) ** 3 if instance.values["target"] == "cube" else np.prod(sides)
        assert facts_of(instance)["missing_cubes"] == whole - heights.sum()
