"""Step blocks: slabs whose front outline climbs and falls in steps, as boxes on the unit lattice.

A block is `((widths, heights), (depth, front))`: the main slab's steps from left to right, how deep
it is, and the box that stands in front of it, `(left, width, height, depth)`, or `()`. The front row
of the block lies at y = 0. Lengths are whole units.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.geometry.choices import Pairs
from templates.geometry.projection import View, project, view_frame
from templates.geometry.voxels import Cell, blocked, boundary_squares, facing
from templates.space import Tuples

Array = NDArray[np.float64]
Block = tuple[tuple[tuple[int, ...], tuple[int, ...]], tuple[int, tuple[int, ...]]]
Step = tuple[int, int, int]
"""Left, right, height."""
Slab = tuple[int, int, tuple[Step, ...]]
"""Near and far end, and the steps from left to right."""
UnitEdge = tuple[Cell, Cell]


def rows_of_heights(count: int, values: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """Heights of so many steps, no two neighbors alike."""
    rows = product(values, repeat=count)
    return tuple(r for r in rows if all(a != b for a, b in pairwise(r)))


def blocks() -> tuple[Pairs, ...]:
    """Single slabs with two to four steps, and slabs with a box in front.

    Where there is a box, its height and its ends are odd where those of the slab are even, or the
    other way round: then no face of the box lies flush with one of the slab.
    """
    found = [
        Pairs(
            Pairs(Tuples(range(1, widest + 1), count), rows_of_heights(count, range(1, 7))),
            Pairs(range(2, 6), ((),)),
        )
        for count, widest in ((2, 5), (3, 4), (4, 3))
    ]
    for count in (2, 3):
        for widths in product((2, 4), repeat=count):
            for back, front in (((2, 4, 6), (1, 3, 5)), ((1, 3, 5), (2, 4))):
                boxes = tuple(
                    (left, right - left, height, depth)
                    for left, right in product(range(1, sum(widths), 2), repeat=2)
                    if left < right
                    for height in front
                    for depth in (1, 2, 3)
                )
                heights = rows_of_heights(count, back)
                found.append(Pairs(Pairs((widths,), heights), Pairs(range(1, 4), boxes)))
    return tuple(found)


def slabs_of(block: Block) -> tuple[Slab, ...]:
    """The slabs from back to front."""
    (widths, heights), (depth, front) = block
    ends = np.cumsum([0, *widths]).tolist()
    steps = tuple(zip(ends[:-1], ends[1:], heights, strict=True))
    if not front:
        return ((0, depth, steps),)
    left, width, height, near = front
    return ((near, near + depth, steps), (0, near, ((left, left + width, height),)))


def size_of(block: Block) -> tuple[int, int, int]:
    """Overall width, depth and height."""
    slabs = slabs_of(block)
    highest = max(step[2] for _, _, steps in slabs for step in steps)
    return slabs[0][2][-1][1], slabs[0][1], highest


def cells_of(block: Block) -> list[Cell]:
    """The unit cubes of the block, from its definition rather than from its slabs."""
    (widths, heights), (depth, front) = block
    near = front[3] if front else 0
    cells = []
    x = 0
    for width, height in zip(widths, heights, strict=True):
        for cell in product(range(x, x + width), range(near, near + depth), range(height)):
            cells.append(cell)
        x += width
    if front:
        left, wide, high, deep = front
        cells += product(range(left, left + wide), range(deep), range(high))
    return cells


def surface_area(block: Block) -> int:
    """Total area: slab by slab, less twice the contact between slab and box."""
    total = 0
    for near, far, steps in slabs_of(block):
        outline = sum(right - left for left, right, _ in steps) * 2
        levels = [0, *(height for _, _, height in steps), 0]
        outline += sum(abs(a - b) for a, b in pairwise(levels))
        total += 2 * sum((right - left) * height for left, right, height in steps)
        total += (far - near) * outline
    return total - 2 * contact_area(block)


def contact_area(block: Block) -> int:
    """Area in which the box in front touches the slab."""
    slabs = slabs_of(block)
    if len(slabs) == 1:
        return 0
    (_, _, steps), (_, _, ((start, end, high),)) = slabs
    return sum(
        max(0, min(right, end) - max(left, start)) * min(high, height)
        for left, right, height in steps
    )


# --- what a painted picture of the block must satisfy ------------------------------------------


def picture_differences(
    block: Block, view: View, painted: Sequence[tuple[Array, str]], colors: Sequence[str]
) -> list[str]:
    """Flaws of faces painted one over the other, found point by point.

    `painted`: corners and color of each face in the order of painting; `colors`: those of the faces
    that look along x, y and z. Rays from points of the solid's surface tell which are in sight, and
    there the topmost of the painted faces must have the color of the surface and lie in it.
    """
    cells = cells_of(block)
    squares = boundary_squares(cells, facing(view))
    toward = view_frame(view)[2]
    problems = []
    seen = [project(polygon, view)[:, :2] for polygon, _ in painted]
    spots, normals = [], []
    for (_, normal), square in squares:
        a, b, _, d = square
        for s, t in ((0.23, 0.31), (0.71, 0.64)):
            spots.append(a + s * (b - a) + t * (d - a))
            normals.append(normal)
    raised = np.array(spots) + 1e-6 * np.array(normals)
    hidden = blocked(set(cells), raised, toward)
    for spot, normal, flat, covered in zip(
        spots, normals, project(np.array(spots), view)[:, :2], hidden, strict=True
    ):
        if covered:
            continue
        axis = int(np.abs(normal).argmax())
        top = [k for k, polygon in enumerate(seen) if inside(flat, polygon)]
        if not top:
            problems.append(f"no face is painted at {np.round(spot, 2).tolist()}")
        elif (
            painted[top[-1]][1] != colors[axis]
            or np.ptp(painted[top[-1]][0][:, axis]) > 1e-9
            or abs(painted[top[-1]][0][0, axis] - spot[axis]) > 1e-9
        ):
            problems.append(f"another face is painted over {np.round(spot, 2).tolist()}")
    return problems[:3] + seam_differences(cells, squares, toward, painted)


def seam_differences(
    cells: Sequence[Cell],
    squares: Sequence[tuple[Any, Array]],
    toward: Array,
    painted: Sequence[tuple[Array, str]],
) -> list[str]:
    """Outlines that run across a flat face, and edges in sight that no outline follows."""
    at: dict[UnitEdge, list[Cell]] = {}
    beside = []
    for (_, normal), square in squares:
        for edge in unit_edges(square):
            at.setdefault(edge, []).append(normal)
            inward = square.mean(axis=0) - np.mean(edge, axis=0)
            beside.append((edge, np.mean(edge, axis=0) + 0.02 * inward + 1e-6 * np.array(normal)))
    hidden = blocked(set(cells), np.array([spot for _, spot in beside]), toward)
    seen = {edge for (edge, _), covered in zip(beside, hidden, strict=True) if not covered}
    drawn = {edge for polygon, _ in painted for edge in unit_edges(polygon)}
    flat = {edge for edge, normals in at.items() if len(normals) == 2 and normals[0] == normals[1]}
    return [
        *(f"an outline crosses a flat face at {edge}" for edge in sorted(drawn & flat)[:2]),
        *(f"an edge is missing at {edge}" for edge in sorted(seen - flat - drawn)[:2]),
    ]


def unit_edges(polygon: Array) -> Iterator[UnitEdge]:
    """The outline of an axis-parallel polygon, cut into pieces of length one."""
    for start, end in zip(polygon, np.roll(polygon, -1, axis=0), strict=True):
        steps = round(float(np.abs(end - start).sum()))
        nodes = np.round(np.linspace(start, end, steps + 1)).astype(int).tolist()
        for a, b in pairwise(nodes):
            first, second = sorted((tuple(a), tuple(b)))
            yield first, second


def inside(spot: Array, polygon: Array) -> bool:
    """Whether a point lies in a polygon, by the number of sides that a ray to the right crosses."""
    x0, y0 = (polygon - spot).T
    x1, y1 = np.roll(x0, -1), np.roll(y0, -1)
    across = (y0 > 0) != (y1 > 0)
    rise = np.where(y1 == y0, 1.0, y1 - y0)
    return bool((across & (x0 - y0 * (x1 - x0) / rise > 0)).sum() % 2)
