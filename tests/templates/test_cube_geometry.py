"""Cubes, nets and views: the algorithms behind the figures, against known numbers."""

import random

import matplotlib
import numpy as np
import pytest

from templates.geometry.cuboid_net import overlapping, unfold
from templates.geometry.polycubes import canonical, mirrored, polycubes, rotations, turned
from templates.geometry.polyominoes import (
    cube_nets,
    fixed_polyominoes,
    folds_to_cube,
    free_form,
    roll,
)
from templates.geometry.projection import (
    clip,
    frame_limits,
    lattice_gap,
    misordered,
    project,
    unit_share,
)
from templates.geometry.three_views import consistent, fewest_cubes, most_cubes, search_cubes
from templates.geometry.voxels import (
    NORMALS,
    boundary_squares,
    corners,
    exposed,
    facing,
    painted_shares,
    stack_cells,
    visible_shares,
)

matplotlib.use("Agg")
VIEWS = ((30.0, -60.0), (36.0, -128.0), (24.0, -34.0))


def random_heights(seed: int) -> tuple[tuple[int, ...], ...]:
    stream = random.Random(seed)
    rows, columns = stream.choice([(2, 3), (3, 3), (3, 4)])
    return tuple(tuple(stream.randint(0, 3) for _ in range(columns)) for _ in range(rows))


def test_eleven_of_the_35_hexominoes_are_cube_nets() -> None:
    assert len(fixed_polyominoes(6)) == 216
    assert len({free_form(shape) for shape in fixed_polyominoes(6)}) == 35
    assert len({free_form(shape) for shape in cube_nets()}) == 11


def test_a_row_of_six_does_not_fold_and_a_cross_does() -> None:
    assert not folds_to_cube(tuple((x, 0) for x in range(6)))
    cross = ((0, 2), (1, 0), (1, 1), (1, 2), (1, 3), (2, 2))
    assert folds_to_cube(cross)
    assert roll(cross, (1, 2))[(1, 0)] == "top"


def test_polycubes_are_counted_as_in_the_literature() -> None:
    assert [len(polycubes(size)) for size in range(1, 6)] == [1, 1, 2, 8, 29]


def test_the_twisted_tetracubes_are_mirror_images_and_not_the_same() -> None:
    left = next(s for s in polycubes(4) if canonical(mirrored(s)) != s)
    assert canonical(turned(left, rotations()[17])) == left
    assert canonical(turned(mirrored(left), rotations()[5])) != left


def test_least_cubes_of_a_map_that_a_published_benchmark_gets_wrong() -> None:
    plan = ((0, 0, 1), (0, 0, 1), (1, 1, 0))
    profiles = ((2, 2, 2), (2, 2, 2))
    assert fewest_cubes(profiles, plan) == 8
    assert search_cubes(profiles, plan) == (8, 8)


FULL_MAPS = [
    heights
    for heights in map(random_heights, range(60))
    if all(map(any, heights)) and all(map(any, zip(*heights, strict=True)))
]


@pytest.mark.parametrize("heights", FULL_MAPS, ids=str)
def test_fewest_and_most_cubes_agree_with_trying_all_stacks(
    heights: tuple[tuple[int, ...], ...],
) -> None:
    plan = tuple(tuple(int(h > 0) for h in line) for line in heights)
    profiles = (
        tuple(max(column) for column in zip(*heights, strict=True)),
        tuple(max(line) for line in heights),
    )
    assert consistent(profiles, plan)
    most = sum(map(sum, most_cubes(profiles, plan)))
    assert search_cubes(profiles, plan) == (fewest_cubes(profiles, plan), most)


@pytest.mark.parametrize("seed", range(6))
def test_unit_squares_of_a_stack_are_never_painted_in_the_wrong_order(seed: int) -> None:
    cells = stack_cells(random_heights(seed))
    for view in VIEWS:
        faces = [corners(face) for face in exposed(cells, facing(view))]
        assert misordered(faces, view) == []


def test_wrong_order_and_interpenetration_are_found() -> None:
    view = (30.0, -60.0)
    slab = np.array([(0, 0, 0), (6, 0, 0), (6, 1, 0), (0, 1, 0)], float)
    # Above the far left end of the slab: nearer where they overlap, but farther on average.
    small = np.array([(0, 0.2, 0.2), (0.5, 0.2, 0.2), (0.5, 0.7, 0.2), (0, 0.7, 0.2)], float)
    assert misordered([slab, small], view)
    upright = np.array([(3, 0, -1), (3, 1, -1), (3, 1, 1), (3, 0, 1)], float)
    assert any("through" in problem for problem in misordered([slab, upright], view))
    assert misordered([slab, slab + np.array([0, 0, 1])], view) == []


@pytest.mark.parametrize("seed", range(8))
def test_two_algorithms_agree_on_what_can_be_seen(seed: int) -> None:
    cells = stack_cells(random_heights(seed))
    rays, paint = visible_shares(cells, VIEWS[0]), painted_shares(cells, VIEWS[0])
    assert rays.keys() == paint.keys()
    assert max(abs(rays[face] - paint[face]) for face in rays) < 0.06


@pytest.mark.parametrize("seed", range(5))
def test_array_differences_find_the_exposed_faces(seed: int) -> None:
    cells = stack_cells(random_heights(seed))
    assert {face for face, _ in boundary_squares(cells, NORMALS)} == set(exposed(cells))


def test_isometric_view_is_ambiguous() -> None:
    isometric = (float(np.degrees(np.arcsin(1 / np.sqrt(3)))), -45.0)
    assert lattice_gap(np.array([isometric]))[0] < 1e-9
    assert lattice_gap(np.array([(30.0, -60.0)]), 3)[0] > 0.05


def test_limits_put_the_scene_in_the_middle_of_real_axes() -> None:
    from matplotlib import pyplot as plt
    from mpl_toolkits.mplot3d import proj3d

    view = (33.0, -52.0)
    points = [(0, 0, 0), (4, 0, 0), (4, 2, 0), (0, 2, 3), (1, 1, 3)]
    limits = frame_limits(points, view, 0.9, 0.8)
    figure = plt.figure(figsize=(5, 5))
    axes = figure.add_subplot(projection="3d", proj_type="ortho", position=(0, 0, 1, 1))
    axes.view_init(*view)
    axes.set(xlim=limits[0], ylim=limits[1], zlim=limits[2])
    axes.set_aspect("equal")
    figure.canvas.draw()
    matrix = axes.get_proj()
    pixels = np.array(
        [axes.transData.transform(proj3d.proj_transform(*p, matrix)[:2]) for p in points]
    )
    plt.close(figure)
    middle = (pixels.min(axis=0) + pixels.max(axis=0)) / 2
    assert middle == pytest.approx([250, 250], abs=2)
    filled = np.ptp(pixels, axis=0) / [0.9 * 500, 0.8 * 500]
    assert filled.max() == pytest.approx(1, abs=0.02)
    unit = np.ptp(pixels[:, 0]) / np.ptp(project(points, view)[:, 0])
    assert unit == pytest.approx(unit_share(limits) * 500, rel=1e-3)


def test_clipping_two_squares_leaves_their_common_part() -> None:
    square = np.array([(0, 0), (2, 0), (2, 2), (0, 2)], float)
    common = clip(square, square + 1)
    assert sorted(map(tuple, common.round(9).tolist())) == [(1, 1), (1, 2), (2, 1), (2, 2)]
    assert len(clip(square, square + 5)) == 0


def test_a_rolled_box_leaves_each_face_once() -> None:
    cross = ((0, 2), (1, 0), (1, 1), (1, 2), (1, 3), (2, 2))
    panels = unfold(cross, (1, 2), (3, 4, 5))
    assert sum(p.box[2] * p.box[3] for p in panels) == 2 * (12 + 15 + 20)
    assert {p.face for p in panels} == {"bottom", "top", "north", "south", "east", "west"}
    assert not any(overlapping(a.box, b.box) for a in panels for b in panels if a is not b)
