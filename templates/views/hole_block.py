"""A block of unit cubes with square tunnels right through it, and its three views.

Tunnels run along any of the three directions; in the views their hidden edges are dashed.
`block` holds (width, depth, height) and the tunnels: (x, z) of those through the front, (y, z) through
the sides, (x, y) through the top, cubes counted from 0 from the left, the front and below. Mouths are counted
from 1 as the views show them: in the view from the left the columns run from the back. The
picture stands on any side of the views (`picture_at`), `picture_side` inches wide;
a cube's edge is at most `largest_unit` inches in the views, `gap` units are left
between the views, which may be painted like the faces that they show. About 3 × 10¹² figures.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Rectangle
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.beside import half_empty
from templates.geometry.choices import Pairs, Shared
from templates.geometry.projection import FRONTAL_AZIMUTHS, clear_views, frame_limits
from templates.geometry.tones import TONES
from templates.geometry.view_sheet import stroke_differences
from templates.geometry.voxels import Cell, boundary_squares, facing
from templates.prose import Say, Sentence
from templates.snippets.cube_faces import next_cell, unit_square
from templates.snippets.views_edges import draw_outline, draw_unit_grid, view_lines
from templates.space import Space
from templates.views.parts.hole_block_page import WHERE, hole_block_page
from templates.views.parts.hole_block_words import describe_block
from tracer.facts import Fact
from tracer.trace import Trace

SIZES = tuple(product((3, 4, 5), (3, 4), (3, 4, 5)))
NAMES = {
    "plain": ("Front", "Top", "Side"),
    "view": ("Front view", "Top view", "Side view"),
    "technical": ("front elevation", "plan", "side elevation"),
}


def tunnel_sets(width: int, height: int, *counts: int) -> tuple[tuple[tuple[int, int], ...], ...]:
    """So many tunnel mouths on a face, none at its border; two never touch, and stay two holes."""
    inner = list(product(range(1, width - 1), range(1, height - 1)))
    return tuple(
        chosen
        for count in counts
        for chosen in combinations(inner, count)
        if all(max(abs(a - c), abs(b - d)) > 1 for (a, b), (c, d) in combinations(chosen, 2))
    )


def drilled_blocks() -> tuple[Pairs, ...]:
    """Blocks with at most one tunnel in each direction, or two in one of them."""
    blocks = []
    for w, d, h in SIZES:
        for two in (None, 0, 1, 2):
            counts = [(2,) if k == two else (0, 1) for k in range(3)]
            front, side, top = (
                tunnel_sets(*face, *count)
                for face, count in zip(((w, h), (d, h), (w, d)), counts, strict=True)
            )
            if front and side and top:
                blocks.append(Pairs(((w, d, h),), Pairs(front, Pairs(side, top))))
    return tuple(blocks)


def draw(p: Params) -> None:
    width, depth, height = p.size
    fig = plt.figure(figsize=p.figsize)
    ax = fig.add_subplot(projection="3d", proj_type="ortho", position=p.picture)
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.axis("off")

    # Start from the full block, then drill the tunnels right through it.
    filled = np.ones((width, depth, height), dtype=bool)
    if p.drilling == "masks":
        column, row, layer = np.indices(filled.shape)
        for x, z in p.front_tunnels:
            filled &= (column != x) | (layer != z)
        for y, z in p.side_tunnels:
            filled &= (row != y) | (layer != z)
        for x, y in p.top_tunnels:
            filled &= (column != x) | (row != y)
    elif p.drilling == "loops":
        for x, z in p.front_tunnels:
            filled[x, :, z] = False
        for y, z in p.side_tunnels:
            filled[:, y, z] = False
        for x, y in p.top_tunnels:
            filled[x, y, :] = False
    else:
        mouths = [(1, p.front_tunnels), (0, p.side_tunnels), (2, p.top_tunnels)]
        for axis, places in mouths:
            along = np.moveaxis(filled, axis, 2)
            for i, j in places:
                along[i, j] = False
    cubes = {(x, y, z) for x, y, z in np.argwhere(filled).tolist()}

    # Faces that look at the viewer, the walls inside the tunnels included.
    tones = {"top": p.top_color, "front": p.front_color, p.side: p.side_color}
    faces = []
    colors = []
    if p.faces_style == "helpers":
        for x, y, z in sorted(cubes):
            for side, color in tones.items():
                if next_cell(x, y, z, side) not in cubes:
                    faces.append(unit_square(x, y, z, side))
                    colors.append(color)
    else:
        # By side: the step to the cube beyond it, and the corners of the square between the two.
        squares = {
            "top": ((0, 0, 1), [(0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)]),
            "front": ((0, -1, 0), [(0, 0, 0), (1, 0, 0), (1, 0, 1), (0, 0, 1)]),
        }
        if p.side == "right":
            squares["right"] = ((1, 0, 0), [(1, 0, 0), (1, 1, 0), (1, 1, 1), (1, 0, 1)])
        else:
            squares["left"] = ((-1, 0, 0), [(0, 0, 0), (0, 1, 0), (0, 1, 1), (0, 0, 1)])
        for cell in sorted(cubes):
            for side, (step, corners) in squares.items():
                if tuple(np.add(cell, step)) not in cubes:
                    faces.append(np.add(cell, corners).tolist())
                    colors.append(tones[side])
    ax.add_collection3d(
        Poly3DCollection(faces, facecolors=colors, edgecolors=p.edge_color, linewidths=p.edge_width)
    )
    ax.text(width / 2, -0.6, 0, "FRONT", zdir="x", fontsize=10, ha="center", va="center")

    # In each view the last axis of the array leads away from the viewer.
    front = filled.transpose(0, 2, 1)
    top = filled[:, :, ::-1]
    if p.side == "right":
        lateral = filled[::-1].transpose(1, 2, 0)
    else:
        lateral = filled[:, ::-1].transpose(1, 2, 0)

    sheet = fig.add_axes(p.sheet)
    views = [
        (p.front_name, front, p.front_place),
        (p.top_name, top, p.top_place),
        (p.side_name, lateral, p.side_place),
    ]
    if p.paint == "faces":
        # A view has the color of the faces that it shows, but where one looks through the block.
        colors = [p.front_color, p.top_color, p.side_color]
        for (_, solid, (left, bottom)), color in zip(views, colors, strict=True):
            sheet.add_patch(Rectangle((left, bottom), *solid.shape[:2], color=color, linewidth=0))
            for i, j in np.argwhere(~solid.any(axis=2)):
                hole = Rectangle((left + i, bottom + j), 1, 1, color="white", linewidth=0)
                sheet.add_patch(hole)
    for name, solid, (left, bottom) in views:
        if p.lines_style == "helpers":
            if p.grid:
                draw_unit_grid(sheet, solid.shape[0], solid.shape[1], left, bottom)
            draw_outline(sheet, solid, left, bottom)
        else:
            wide, high = solid.shape[:2]
            if p.grid:
                # Dotted lines one unit apart.
                for i in range(wide + 1):
                    run = [left + i, left + i], [bottom, bottom + high]
                    sheet.plot(*run, color="black", alpha=0.35, linestyle=":", linewidth=0.8)
                for i in range(high + 1):
                    run = [left, left + wide], [bottom + i, bottom + i]
                    sheet.plot(*run, color="black", alpha=0.35, linestyle=":", linewidth=0.8)
            for (x0, y0), (x1, y1), style in view_lines(solid):
                run = [left + x0, left + x1], [bottom + y0, bottom + y1]
                if style == "solid":
                    sheet.plot(*run, color="black", linewidth=1.8, solid_capstyle="round")
                else:
                    sheet.plot(*run, color="black", linestyle=style, linewidth=1.2)
        sheet.text(
            left + solid.shape[0] / 2, bottom - 0.25, name, fontsize=11, ha="center", va="top"
        )
    sheet.set(xlim=p.sheet_xlim, ylim=p.sheet_ylim)
    sheet.set_aspect("equal")
    sheet.axis("off")
    plt.show()


class HoleBlock(Template):
    __doc__ = __doc__

    name = "hole_block"
    family = "views"
    levels = (1, 5)
    space = Space(
        {
            "block": Shared(drilled_blocks(), 3_000),
            "view": clear_views(range(20, 47), FRONTAL_AZIMUTHS, 0.12, 3),
            "arrangement": ("third-angle", "first-angle", "row"),
            "grid": (False, True),
            "names": tuple(NAMES),
            "tone": tuple(name for name in TONES if name != "white"),
            "edge_width": (0.8, 1.3),
            "picture_at": tuple(WHERE),
            "align": (0.5, 0, 0.25, 0.75, 1),
            "picture_side": (4.1, 3, 3.5, 4.6, 5.2),
            "largest_unit": (0.62, 0.45),
            "gap": (1.25, 1.75, 2.5, 3.5),
            "paint": ("none", "faces"),
        }
    )
    writing: ClassVar = {
        "drilling": ("loops", "axes", "masks"),
        "faces_style": ("helpers", "table"),
        "lines_style": ("helpers", "in place"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        size, (front, (side_tunnels, top)) = p.block
        width, depth, height = size
        side = "right" if p.view[1] > -90 else "left"
        tone = TONES[p.tone]
        points = [*product((0, width), (0, depth), (0, height)), (0, -0.8, 0), (width, -0.8, 0)]
        xlim, ylim, zlim = frame_limits(points, p.view, 0.92, 0.92)
        return {
            "size": size,
            "front_tunnels": front,
            "side_tunnels": side_tunnels,
            "top_tunnels": top,
            "side": side,
            "elev": p.view[0],
            "azim": p.view[1],
            "xlim": xlim,
            "ylim": ylim,
            "zlim": zlim,
            "top_color": tone.top,
            "front_color": tone.front,
            "side_color": tone.side,
            "edge_color": tone.edge,
            **dict(zip(("front_name", "top_name", "side_name"), NAMES[p.names], strict=True)),
            **hole_block_page(
                size,
                p.arrangement,
                side,
                p.gap,
                p.picture_at,
                p.align,
                p.picture_side,
                p.largest_unit,
            ),
        }

    def reject(self, p: Params) -> str | None:
        if not (p.front_tunnels or p.side_tunnels or p.top_tunnels):
            return "a block without tunnels"
        if p.arrangement == "row" and p.picture_at in ("left", "right"):
            return "too wide a page"
        if half_empty(p.sheet, p.picture):
            return "half the page stays empty"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        width, depth, height = p.size
        left = self._solid(p)
        counts = [len(p.front_tunnels), len(p.side_tunnels), len(p.top_tunnels)]
        return [
            Fact("block_size", [width, depth, height], "visible", "cubes"),
            Fact("tunnel_counts", counts, "visible", "tunnels"),
            Fact("tunnel_count", sum(counts), "visible", "tunnels"),
            Fact("front_mouths", [[x + 1, z + 1] for x, z in p.front_tunnels], "visible"),
            Fact("side_mouths", [[self._seen(p, y), z + 1] for y, z in p.side_tunnels], "visible"),
            Fact("top_mouths", [[x + 1, y + 1] for x, y in p.top_tunnels], "visible"),
            Fact("view_names", [p.front_name, p.top_name, p.side_name], "visible"),
            Fact("arrangement", p.arrangement, "visible"),
            Fact("cubes_of_full_block", width * depth * height, "derivable", "cubes"),
            Fact("cubes_removed", width * depth * height - len(left), "derivable", "cubes"),
            Fact("cubes_left", len(left), "derivable", "cubes"),
        ]

    @staticmethod
    def _seen(p: Params, y: int) -> int:
        """Column, counted from the left, of a mouth on the lateral face as the side view has it."""
        return int(y + 1 if p.side == "right" else p.size[1] - y)

    @staticmethod
    def _solid(p: Params) -> list[Cell]:
        width, depth, height = p.size
        return [
            (x, y, z)
            for x, y, z in product(range(width), range(depth), range(height))
            if (x, z) not in p.front_tunnels
            and (y, z) not in p.side_tunnels
            and (x, y) not in p.top_tunnels
        ]

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        width, depth, height = p.size
        # Inclusion and exclusion over the tunnels, as sets of cells.
        tunnels = [{(x, y, z) for y in range(depth)} for x, z in p.front_tunnels]
        tunnels += [{(x, y, z) for x in range(width)} for y, z in p.side_tunnels]
        tunnels += [{(x, y, z) for z in range(height)} for x, y in p.top_tunnels]
        removed = sum(
            (-1) ** (count + 1) * len(set.intersection(*chosen))
            for count in range(1, len(tunnels) + 1)
            for chosen in combinations(tunnels, count)
        )
        problems = []
        if removed != facts["cubes_removed"] or len(tunnels) != facts["tunnel_count"]:
            problems.append(f"inclusion and exclusion remove {removed} cubes")
        layers = [
            sum(
                (x, z) not in p.front_tunnels and (y, z) not in p.side_tunnels
                and (x, y) not in p.top_tunnels
                for x in range(width) for y in range(depth)
            )
            for z in range(height)
        ]  # fmt: skip
        if sum(layers) != facts["cubes_left"]:
            problems.append(f"the layers hold {layers} cubes")
        if facts["cubes_of_full_block"] - facts["cubes_removed"] != facts["cubes_left"]:
            problems.append("full block, removed and remaining cubes do not add up")
        return problems

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        cells = self._solid(p)
        colors = (p.side_color, p.front_color, p.top_color)
        wanted = [
            (square, shapes.hex8(colors[int(np.abs(normal).argmax())]))
            for (_, normal), square in boundary_squares(cells, facing(p.view))
        ]
        width, depth, _ = p.size
        places = {"front": p.front_place, "top": p.top_place, p.side: p.side_place}
        labels = [
            (((left + wide / 2, low - 0.25),), name)
            for (left, low), wide, name in (
                (p.front_place, width, p.front_name),
                (p.top_place, width, p.top_name),
                (p.side_place, depth, p.side_name),
            )
        ]
        return [
            *shapes.view_differences(trace.axes[0], p.view),
            *shapes.differences("face", shapes.faces(trace, 0), wanted),
            *shapes.label_differences("picture labels", shapes.texts(trace, 0), ["FRONT"]),
            *shapes.differences("view name", shapes.texts(trace, 1), labels),
            *shapes.differences("fill", shapes.patches(trace, 1), self._fills(p)),
            *stroke_differences(cells, p.size, places, trace, p.grid),
        ]

    @staticmethod
    def _fills(p: Params) -> list[shapes.Shape]:
        """The rectangles of painted views, and the squares where a tunnel lets one look through."""
        if p.paint == "none":
            return []
        width, depth, height = p.size
        away = [(y if p.side == "right" else depth - 1 - y, z) for y, z in p.side_tunnels]
        unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)])
        wanted: list[shapes.Shape] = []
        for place, extent, mouths, color in (
            (p.front_place, (width, height), p.front_tunnels, p.front_color),
            (p.top_place, (width, depth), p.top_tunnels, p.top_color),
            (p.side_place, (depth, height), away, p.side_color),
        ):
            wanted.append((unit * extent + place, shapes.hex8(color)))
            wanted += [(unit + np.add(place, m), shapes.hex8("white")) for m in mouths]
        return wanted

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_block(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        directions = sum(map(bool, (p.front_tunnels, p.side_tunnels, p.top_tunnels)))
        count = len(p.front_tunnels) + len(p.side_tunnels) + len(p.top_tunnels)
        volume = p.size[0] * p.size[1] * p.size[2]
        return int(max(1, directions - 1 + (count > 2) + (count > 3) + (volume > 60)))


TEMPLATE = HoleBlock()
