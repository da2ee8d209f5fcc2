"""A block of unit cubes before and after some of its visible cubes are taken away.

The cubes to be taken are colored in the first picture and missing in the second. `block` holds width,
depth, and height, and the cubes (across, back, up, from 0 at the front); `across` counts from the left
if the azimuth of `view` (elevation and azimuth in degrees) is above −90°, else from the right, so that
every cube shows. Facts give positions from the left, from the front, and from below, from 1. About
10⁹ figures.
"""
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,call-arg"

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.choices import Pairs, Shared
from templates.geometry.projection import FRONTAL_AZIMUTHS, clear_views, frame_limits
from templates.geometry.tones import TONES
from templates.geometry.voxels import NORMALS, Cell, boundary_squares, exposed, facing
from templates.prose import Say, Sentence
from templates.snippets.cube_faces import next_cell, unit_square
from templates.space import Space
from templates.stacks.parts.remove_words import describe_removal
from tracer.facts import Fact
from tracer.trace import Trace

TITLES = (("Before", "After"), ("(a)", "(b)"), ("Block", "Remaining solid"), ("I", "II"))
ACCENTS = {
    "white": ("orange", "blue"), "gray": ("orange", "blue"), "blue": ("orange", "yellow"),
    "green": ("purple", "blue"), "orange": ("blue", "teal"), "purple": ("yellow", "orange"),
    "teal": ("orange", "yellow"), "red": ("blue", "yellow"), "yellow": ("blue", "purple"),
    "brown": ("blue", "teal"), "pink": ("blue", "yellow"),
}  # fmt: skip
"""For each hue of the block two hues that everybody can tell from it."""


def block_cells(size: Cell) -> list[Cell]:
    """All cubes of a block of width, depth and height."""
    width, depth, height = size
    return list(product(range(width), range(depth), range(height)))


def near_cubes(size: Cell) -> list[Cell]:
    """Cubes at the front, top or right face of a block."""
    width, _, height = size
    return [c for c in block_cells(size) if c[0] == width - 1 or c[1] == 0 or c[2] == height - 1]


def removals() -> tuple[Pairs, ...]:
    """Blocks with the cubes to take away, for each size and number of cubes."""
    return tuple(
        Pairs((size,), tuple(combinations(near_cubes(size), count)))
        for size in product((2, 3, 4), (2, 3), (2, 3, 4))
        for count in (1, 2, 3, 4)
    )


def connected(cells: Sequence[Cell]) -> bool:
    """Whether the cubes hang together by whole faces."""
    reached = [cells[0]]
    for x, y, z in reached:  # grows while it is read
        for i, j, k in NORMALS:
            other = (x + i, y + j, z + k)
            if other in cells and other not in reached:
                reached.append(other)
    return len(reached) == len(cells)


def draw(p: Params) -> None:
    width, depth, height = p.size
    removed = p.removed
    block = list(product(range(width), range(depth), range(height)))
    if p.remaining == "comprehension":
        rest = [cell for cell in block if cell not in removed]
    else:
        rest = sorted(set(block) - set(removed))

    fig = plt.figure(figsize=(8.6, 4.5))
    if p.squares == "helpers":
        sides = ("top", "front", p.side)
        plain = dict(zip(sides, p.plain_colors, strict=True))
        marked = dict(zip(sides, p.marked_colors, strict=True))
    else:
        # For each side in sight: the step to the next cube there, and the corners of the face
        top = ((0, 0, 1), [(0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)])
        front = ((0, -1, 0), [(0, 0, 0), (1, 0, 0), (1, 0, 1), (0, 0, 1)])
        if p.side == "right":
            lateral = ((1, 0, 0), [(1, 0, 0), (1, 1, 0), (1, 1, 1), (1, 0, 1)])
        else:
            lateral = ((-1, 0, 0), [(0, 0, 0), (0, 1, 0), (0, 1, 1), (0, 0, 1)])

    def show(title, cubes, left):
        ax = fig.add_axes((left, 0, 0.485, 0.91), projection="3d", proj_type="ortho")
        # Only faces that look at the viewer and touch no other cube are drawn.
        faces = []
        colors = []
        if p.squares == "helpers":
            for cube in cubes:
                tones = marked if cube in removed else plain
                for side in sides:
                    if next_cell(*cube, side) not in cubes:
                        faces.append(unit_square(*cube, side))
                        colors.append(tones[side])
        elif p.squares == "steps":
            for x, y, z in cubes:
                tones = p.marked_colors if (x, y, z) in removed else p.plain_colors
                for ((i, j, k), square), color in zip((top, front, lateral), tones, strict=True):
                    if (x + i, y + j, z + k) not in cubes:
                        faces.append([(x + u, y + v, z + w) for u, v, w in square])
                        colors.append(color)
        else:
            for number, (step, square) in enumerate((top, front, lateral)):
                for cube in cubes:
                    if tuple(np.add(cube, step)) not in cubes:
                        faces.append(np.add(square, cube))
                        hues = p.marked_colors if cube in removed else p.plain_colors
                        colors.append(hues[number])
        solid = Poly3DCollection(faces, facecolors=colors, edgecolor=p.edge_color, lw=p.edge_width)
        ax.add_collection3d(solid)
        ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
        ax.set_aspect("equal")
        ax.view_init(elev=p.elev, azim=p.azim)
        ax.axis("off")
        ax.set_title(title, fontsize=13)

    if p.panels == "calls":
        show(p.first_title, block, 0.01)
        show(p.second_title, rest, 0.505)
    else:
        for title, cubes, left in ((p.first_title, block, 0.01), (p.second_title, rest, 0.505)):
            show(title, cubes, left)
    plt.show()


class RemoveCubes(Template):
    __doc__ = __doc__

    name = "remove_cubes"
    family = "stacks"
    levels = (1, 5)
    space = Space(
        {
            "block": Shared(removals(), 600),
            "view": clear_views(range(24, 43), FRONTAL_AZIMUTHS, 0.12, 3),
            "tone": tuple(TONES),
            "accent_number": (0, 1),
            "titles": TITLES,
            "edge_width": (1.0, 1.5),
        }
    )
    writing: ClassVar = {
        "remaining": ("comprehension", "difference"),
        "squares": ("helpers", "steps", "arrays"),
        "panels": ("calls", "loop"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        size, chosen = p.block
        side = "right" if p.view[1] > -90 else "left"
        mirror = side == "left"
        removed = sorted((size[0] - 1 - x if mirror else x, y, z) for x, y, z in chosen)
        accent = ACCENTS[p.tone][p.accent_number]
        plain, marked = TONES[p.tone], TONES[accent]
        xlim, ylim, zlim = frame_limits(list(product(*((0, n) for n in size))), p.view)
        return {
            "size": size,
            "accent": accent,
            "removed": tuple(removed),
            "side": side,
            "elev": p.view[0],
            "azim": p.view[1],
            "xlim": xlim,
            "ylim": ylim,
            "zlim": zlim,
            "plain_colors": (plain.top, plain.front, plain.side),
            "marked_colors": (marked.top, marked.front, marked.side),
            "edge_color": plain.edge,
            "first_title": p.titles[0],
            "second_title": p.titles[1],
        }

    def reject(self, p: Params) -> str | None:
        return None if connected(self._rest(p)) else "the remaining cubes fall apart"

    # --- facts -------------------------------------------------------------------------------

    @staticmethod
    def _rest(p: Params) -> list[Cell]:
        return [c for c in block_cells(p.size) if c not in p.removed]

    def facts(self, p: Params) -> Sequence[Fact]:
        width, depth, height = p.size
        rest = self._rest(p)
        before, after = 2 * (width * depth + depth * height + width * height), len(exposed(rest))
        return [
            Fact("block_size", [width, depth, height], "visible", "cubes"),
            Fact("titles", list(p.titles), "visible"),
            Fact("cubes_removed", len(p.removed), "visible", "cubes"),
            Fact("removed_positions", [[x + 1, y + 1, z + 1] for x, y, z in p.removed], "visible"),
            Fact("cubes_before", width * depth * height, "derivable", "cubes"),
            Fact("cubes_after", len(rest), "derivable", "cubes"),
            Fact("surface_before", before, "derivable", "unit squares"),
            Fact("surface_after", after, "derivable", "unit squares"),
            Fact("surface_change", after - before, "derivable", "unit squares"),
        ]

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        filled = np.ones(p.size, bool)
        for cell in p.removed:
            filled[cell] = False
        # Every contact of two cubes hides two of their six faces each.
        contacts = sum(
            int((np.diff(filled.astype(int), axis=axis) == 0).sum())
            - int((~filled.take(range(1, n), axis) & ~filled.take(range(n - 1), axis)).sum())
            for axis, n in enumerate(p.size)
        )
        count = int(filled.sum())
        surface = 6 * count - 2 * contacts
        again = {
            "cubes_after": count,
            "cubes_before": filled.size,
            "cubes_removed": int((~filled).sum()),
            "surface_after": surface,
            "surface_change": surface - facts["surface_before"],
        }
        return [
            f"{name}: {facts[name]} by the first algorithm, {value} by the second"
            for name, value in again.items()
            if facts[name] != value
        ]

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        if [axes.title for axes in trace.axes] != list(p.titles):
            return [f"panels are titled {[axes.title for axes in trace.axes]}"]
        problems = []
        whole = block_cells(p.size)
        for index, cells in enumerate((whole, self._rest(p))):
            wanted = [
                (square, shapes.hex8(self._colors(p, cell)[2 - int(np.abs(normal).argmax())]))
                for (cell, normal), square in boundary_squares(cells, facing(p.view))
            ]
            problems += shapes.view_differences(trace.axes[index], p.view)
            problems += shapes.differences(
                f"face of panel {index}", shapes.faces(trace, index), wanted
            )
        return problems

    @staticmethod
    def _colors(p: Params, cell: Cell) -> tuple[str, ...]:
        tone = TONES[p.accent if cell in p.removed else p.tone]
        return tone.top, tone.front, tone.side

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_removal(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        return int(len(p.removed) + (np.prod(p.size) > 18))


TEMPLATE = RemoveCubes()
