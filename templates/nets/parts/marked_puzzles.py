"""Puzzles about a net with marked squares: the cubes it folds into, and cubes that it does not.

A puzzle is `(net, marks, side, cubes)`. `net`: squares (column, row). `marks`: for each square a
name and the counterclockwise quarter turns by which the mark is turned. `side`: which lateral face
the cubes show, "right" or "left". `cubes`: for each cube the marks, again with their turns, on top,
in front and at the side. A turn of 0 is upright: on the net and on upright faces the mark's top
points up, on a top face it points away from the viewer. The marks are on the outside of the cube.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations, permutations, product
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from templates.geometry.choices import Shared
from templates.geometry.polycubes import rotations
from templates.geometry.polyominoes import Polyomino, cube_nets
from templates.geometry.tones import CATEGORICAL
from templates.nets.parts.hinged import hinged_squares
from templates.snippets.cube_nets import fold_net
from templates.space import Space, Tuples

Mark = tuple[str, int]
Cube = tuple[Mark, Mark, Mark]
Spots = tuple[tuple[int, int], tuple[int, int], tuple[int, int]]
"""For top, front and side: the net's square shown there, and by how many quarter turns."""
Array = NDArray[np.float64]

EVEN = ("disc", "square", "ring", "plus", "cross", "star")
TURNING = ("arrow", "triangle", "half disc", "T", "L", "bar")
PERIOD = {**dict.fromkeys(EVEN, 1), **dict.fromkeys(TURNING, 4), "bar": 2}
"""Quarter turns after which a mark looks as before."""
COLORS = {
    **{name: color for name, color in CATEGORICAL.items() if name != "yellow"}, "dark gray": "#444444",
}  # fmt: skip
"""Colors that stand out against white; yellow would not."""
FRAMES = {
    "top": ((1, 0, 0), (0, 1, 0)),
    "front": ((1, 0, 0), (0, 0, 1)),
    "right": ((0, 1, 0), (0, 0, 1)),
    "left": ((0, -1, 0), (0, 0, 1)),
}
"""Directions that point right and up on a face, seen from outside."""
SWAPS = tuple(("swap", a, b) for a, b in combinations(range(3), 2))
OPPOSITES = tuple(("opposite", a, b) for a in range(3) for b in range(3) if a != b)
TURNS = tuple(("turn", a, quarters) for a in range(3) for quarters in (1, 2, 3))


@dataclass(frozen=True)
class Puzzles(Sequence[Any]):
    """Puzzles of one style in which the given cubes agree with the net and the others do not.

    `right` tells for each cube whether it agrees. A wrong cube is a right one with two marks
    swapped, with a mark of a face that should lie opposite, or with a mark turned.
    """

    names: tuple[str, ...]
    right: tuple[bool, ...]

    @cached_property
    def _space(self) -> Space:
        periods = max(PERIOD[name] for name in self.names)
        slips = SWAPS + OPPOSITES + (TURNS if periods > 1 else ())
        slips_of = {f"slip{k}": slips for k, good in enumerate(self.right) if not good}
        return Space(
            {
                "net": cube_nets(),
                "order": tuple(permutations(self.names)),
                "turns": Tuples(range(periods), 6),
                "side": ("right", "left"),
                **{f"pose{k}": range(24) for k in range(len(self.right))},
                **slips_of,
            }
        )

    def __len__(self) -> int:
        return self._space.cardinality

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Any]: ...
    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        value = self._space.decode(index)
        marks = tuple(
            (name, turn % PERIOD[name])
            for name, turn in zip(value["order"], value["turns"], strict=True)
        )
        cubes = []
        for k in range(len(self.right)):
            spots = poses(value["net"], value["side"])[value[f"pose{k}"]]
            cubes.append(slipped(value, k, marks, dressed(marks, spots)))
        return value["net"], marks, value["side"], tuple(cubes)


def puzzles(share: int) -> Shared:
    """Three or four cubes, at least one right and one wrong, with marks of either kind."""
    return Shared(
        tuple(
            Puzzles(names, right)
            for names in (EVEN, TURNING)
            for count in (3, 4)
            for right in product((True, False), repeat=count)
            if 0 < sum(right) < count
        ),
        share,
    )


def slipped(value: dict[str, Any], k: int, marks: tuple[Mark, ...], cube: Cube) -> Cube:
    """Cube number `k` with its mistake, if it is meant to have one."""
    if f"slip{k}" not in value:
        return cube
    kind, a, b = value[f"slip{k}"]
    faces = list(cube)
    if kind == "swap":
        faces[a], faces[b] = faces[b], faces[a]
    elif kind == "turn":
        name, turn = faces[a]
        faces[a] = (name, (turn + b) % PERIOD[name])
    else:
        pairs = opposite_squares(value["net"])
        names = [name for name, _ in marks]
        faces[a] = marks[pairs[names.index(faces[b][0])]]
    return faces[0], faces[1], faces[2]


def dressed(marks: tuple[Mark, ...], spots: Spots) -> Cube:
    """The marks that a cube shows when these squares are turned so."""
    top, front, side = (
        (marks[square][0], (marks[square][1] + turn) % PERIOD[marks[square][0]])
        for square, turn in spots
    )
    return top, front, side


@lru_cache(maxsize=256)
def poses(net: Polyomino, side: str) -> tuple[Spots, ...]:
    """The 24 ways in which the folded cube can stand."""
    cells = {str(k): square for k, square in enumerate(net)}
    edges = {}
    for name, corners in fold_net(cells, "0", -90).items():
        edges[int(name)] = np.round([corners[1] - corners[0], corners[3] - corners[0]])
    found = []
    for rotation in rotations():
        seen = {}
        for square, (across, up) in edges.items():
            u, v = np.array(rotation) @ across, np.array(rotation) @ up
            seen[tuple(np.cross(u, v).astype(int).tolist())] = (square, u)
        top, front, lateral = (spot(seen, face) for face in ("top", "front", side))
        found.append((top, front, lateral))
    return tuple(found)


def spot(seen: dict[tuple[int, ...], tuple[int, Array]], face: str) -> tuple[int, int]:
    """The square on a face, and its quarter turns there."""
    right, up = np.array(FRAMES[face])
    square, u = seen[tuple(np.cross(right, up).tolist())]
    return square, [int(w @ u) for w in (right, up, -right, -up)].index(1)


@lru_cache(maxsize=256)
def opposite_squares(net: Polyomino) -> dict[int, int]:
    """For each square the one that comes to lie opposite."""
    centres = np.array([corners.mean(axis=0) for corners in hinged_squares(net, 0, -90)])
    gaps = np.linalg.norm(centres[:, None] - centres, axis=2)
    return {a: int(gaps[a].argmax()) for a in range(6)}


def glues(net: Polyomino, marks: tuple[Mark, ...], side: str, cube: Cube) -> bool:
    """Whether the cube agrees with the net: corners that meet on the cube meet on the folded net.

    Another way than `poses`: no cube is turned; each face's corners are named by the points of the
    folded net, trying every turn that its mark allows.
    """
    names = [name for name, _ in marks]
    vertices = [np.round(corners).astype(int).tolist() for corners in hinged_squares(net, 0, -90)]
    corners_of = {
        "top": [(0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)],
        "front": [(0, 0, 0), (1, 0, 0), (1, 0, 1), (0, 0, 1)],
        "right": [(1, 0, 0), (1, 1, 0), (1, 1, 1), (1, 0, 1)],
        "left": [(0, 1, 0), (0, 0, 0), (0, 0, 1), (0, 1, 1)],
    }
    options = []
    for face, (name, turn) in zip(("top", "front", side), cube, strict=True):
        square = names.index(name)
        own = (turn - marks[square][1]) % PERIOD[name]
        rings = []
        for quarters in range(own, 4, PERIOD[name]):
            ring = vertices[square][-quarters:] + vertices[square][:-quarters]
            rings.append(dict(zip(corners_of[face], map(tuple, ring), strict=True)))
        options.append(rings)
    return any(
        all(a[c] == b[c] for a, b in combinations(rings, 2) for c in a.keys() & b.keys())
        for rings in product(*options)
    )
