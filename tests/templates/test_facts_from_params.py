"""Facts recomputed from the stored parameters alone, as a reader of the dataset would."""

import itertools
import json
import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from icc.record import canonical_json
from templates.registry import get

Row = dict[str, Any]
Array = NDArray[np.float64]
TURNS = np.linspace(0, 2 * np.pi, 20_001)


def cube_net_fold(p: Row) -> Iterator[tuple[str, Any]]:
    """Fold the squares one by one: each center stands half an edge beyond its hinge."""
    net = [tuple(square) for square in p["net"]]
    start = net[p["base_index"]]
    frames = {start: (np.zeros(3), *np.eye(3))}
    rising = 1 if p["fold"] == "up" else -1
    todo = [start]
    for square in todo:
        center, east, north, above = frames[square]
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            beside = (square[0] + x, square[1] + y)
            if beside not in net or beside in frames:
                continue
            step, lift = x * east + y * north, rising * above
            axes = [
                a + (a @ step) * (lift - step) - (a @ lift) * (lift + step)
                for a in frames[square][1:]
            ]
            frames[beside] = (center + (step + lift) / 2, *axes)
            todo.append(beside)
    middle = np.mean([frame[0] for frame in frames.values()], axis=0)
    outward = {
        label: frames[square][0] - middle for label, square in zip(p["labels"], net, strict=True)
    }
    pairs = itertools.combinations(sorted(outward), 2)
    yield (
        "opposite_faces",
        [list(pair) for pair in pairs if outward[pair[0]] @ outward[pair[1]] < -0.1],
    )


def polycube_pair(p: Row) -> Iterator[tuple[str, Any]]:
    """Try all rotations of one solid."""

    def placed(cubes: Array) -> frozenset[tuple[int, ...]]:
        return frozenset(map(tuple, (cubes - cubes.min(axis=0)).astype(int).tolist()))

    one, other = (
        np.array(p["pair"][k]) @ np.array(p[turn]).T
        for k, turn in enumerate(("left_turn", "right_turn"))
    )
    signed = (
        np.diag(s)[list(o)]
        for o in itertools.permutations(range(3))
        for s in itertools.product((1, -1), repeat=3)
    )
    signs = {round(float(np.linalg.det(m))) for m in signed if placed(one @ m.T) == placed(other)}
    yield "relation", "same" if 1 in signs else "mirror images" if -1 in signs else "different"


def view_to_stack(p: Row) -> Iterator[tuple[str, Any]]:
    """Try all columns that stay below both profiles, row by row."""
    (front, rows), plan = p["views"]
    fewest: dict[tuple[bool, ...], int] = {(False,) * len(front): 0}
    for limit, line in zip(rows, plan, strict=True):
        heights = [
            range(1, min(f, limit) + 1) if cell else (0,)
            for f, cell in zip(front, line, strict=True)
        ]
        reached: dict[tuple[bool, ...], int] = {}
        for columns, (before, cubes) in itertools.product(
            itertools.product(*heights), fewest.items()
        ):
            after = tuple(b or h == f for b, h, f in zip(before, columns, front, strict=True))
            if max(columns) == limit:
                reached[after] = min(reached.get(after, 999), cubes + sum(columns))
        fewest = reached
    yield "fewest_cubes", fewest[(True,) * len(front)]


def frustum_cut(p: Row) -> Iterator[tuple[str, Any]]:
    """Layer upon layer of thin slices."""
    body, _ = p["stand"]
    n, size, height = body["base_sides"], body["base_size"], body["height"]
    base = n * size**2 / (4 * math.tan(math.pi / n)) if n else math.pi * size**2
    shares = 1 - (np.arange(100_000) + 0.5) / 100_000
    areas = base * shares**2 * height / len(shares)
    above = shares < 1 - body["cut_height"] / height
    yield "tip_volume", float(areas[above].sum())
    yield "frustum_volume", float(areas[~above].sum())


def length(points: Array) -> float:
    return float(np.linalg.norm(np.diff(points, axis=1), axis=0).sum())


def torus_knot(p: Row) -> Iterator[tuple[str, Any]]:
    around, through, core, tube, _ = p["knot"]
    far = core + tube * np.cos(through * TURNS)
    height = tube * np.sin(through * TURNS)
    yield (
        "arc_length",
        length(np.array([far * np.cos(around * TURNS), far * np.sin(around * TURNS), height])),
    )


def helix(p: Row) -> Iterator[tuple[str, Any]]:
    (kind, quarters, change), (radius, pitch), turns = p["shape"], p["size"], p["marking"][0]
    angle = turns * TURNS
    x_arm = radius + (change * angle / (2 * np.pi) if kind == "conical" else 0)
    y_arm = radius + change if kind == "elliptic" else x_arm
    sense = 1 if p["hand"] == "right" else -1
    turned = sense * (angle + quarters * np.pi / 2)
    curve = np.array([x_arm * np.cos(turned), y_arm * np.sin(turned), pitch * angle / (2 * np.pi)])
    yield "arc_length", length(curve)
    if p["marking"][1] in ("ends", "turns"):
        yield "point_0", curve[:, 0].tolist()


def stokes_cap(p: Row) -> Iterator[tuple[str, Any]]:
    """The line integral of F along the rim."""
    cap, field = p["cap"], p["field"]
    rim = {
        "x": cap["a"] * np.cos(TURNS),
        "y": cap["b"] * np.sin(TURNS),
        "z": cap["level"] + 0 * TURNS,
    }
    along = [c["c"] * rim[c["variable"]] + c["constant"] for c in (field["P"], field["Q"])]
    work = along[0] * -cap["a"] * np.sin(TURNS) + along[1] * cap["b"] * np.cos(TURNS)
    sense = 1 if cap["normal"] == "up" else -1
    yield "circulation", sense * float(work[1:].mean()) * 2 * math.pi


@pytest.mark.parametrize(
    "again",
    [cube_net_fold, polycube_pair, view_to_stack, frustum_cut, torus_knot, helix, stokes_cap],
)
def test_facts_follow_from_the_stored_parameters(
    again: Callable[[Row], Iterator[tuple[str, Any]]],
) -> None:
    template = get(again.__name__)
    for instance in (template.sample(k) for k in range(3)):
        if instance.exhausted:
            continue
        params = json.loads(canonical_json(dict(instance.values)))
        facts = {fact.name: fact.value for fact in instance.facts}
        for name, value in again(params):
            stated = facts[name]
            if isinstance(value, float) or name.startswith("point"):
                assert stated == pytest.approx(value, rel=1e-3, abs=1e-3), (name, params)
            else:
                assert json.loads(canonical_json(stated)) == value, (name, params)
