"""Two polycubes side by side: the same solid turned, mirror images, or different solids?

Polycubes of four to six cubes without symmetry, each in any of 24 positions. `pair` holds the cubes
(x, y, z) of both, `left_turn` and `right_turn` the rotation matrices that are applied to them
before they are drawn, x to the right, y to the back, z up; `view` is elevation and azimuth in
degrees. Facts give layers from below, rows from the back to the front, 1 for a cube. About 10¹¹
figures.
"""

from collections.abc import Mapping, Sequence
from itertools import permutations
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.polycubes import (
    Polycube,
    canonical,
    mirrored,
    polycubes,
    rotations,
    turned,
)
from templates.geometry.projection import FRONTAL_AZIMUTHS, clear_views, frame_limits, unit_share
from templates.geometry.tones import TONES
from templates.geometry.voxels import (
    boundary_squares,
    exposed,
    facing,
    painted_shares,
    visible_shares,
)
from templates.prose import Say, Sentence
from templates.snippets.cube_faces import next_cell, unit_square
from templates.space import Space
from templates.stacks.parts.polycube_words import describe_pair
from tracer.facts import Fact, Visibility
from tracer.trace import Trace

SOLIDS = tuple(
    shape
    for size in (4, 5, 6)
    for shape in polycubes(size)
    if len({turned(shape, turn) for turn in rotations()}) == 24
)
"""Solids without rotational symmetry, so that every turn gives another picture."""


def partners(solid: Polycube) -> list[Polycube]:
    """The solid itself, its mirror image if that is another, and others of as many cubes."""
    family = [other for other in SOLIDS if len(other) == len(solid)]
    start, mirror = family.index(solid), canonical(mirrored(solid))
    following = [family[(start + step) % len(family)] for step in (1, 2, 3)]
    chosen = [solid] if mirror == solid else [solid, mirror]
    return chosen + [other for other in following if other not in (solid, mirror)]


PAIRS = tuple((solid, other) for solid in SOLIDS for other in partners(solid))
NAMES = (("A", "B"), ("P", "Q"), ("M", "N"), ("(a)", "(b)"))
LEAST_SHARE = 0.12
"""Share of a face that must be seen of every cube."""


def draw(p: Params) -> None:
    fig = plt.figure(figsize=(8.4, 4.5))
    panels = [
        (p.left_name, p.left_cubes, p.left_limits, p.left_colors, (0.01, -0.02, 0.485, 0.92)),
        (p.right_name, p.right_cubes, p.right_limits, p.right_colors, (0.505, -0.02, 0.485, 0.92)),
    ]
    for name, cubes, (xlim, ylim, zlim), colors, position in panels:
        ax = fig.add_subplot(projection="3d", proj_type="ortho", position=position)
        ax.view_init(elev=p.elev, azim=p.azim)
        ax.set(xlim=xlim, ylim=ylim, zlim=zlim)
        ax.set_aspect("equal")
        ax.axis("off")
        ax.set_title(name, fontsize=14)

        # A face is drawn if it looks at the viewer and no other cube touches it.
        tones = dict(zip(("top", "front", p.side), colors, strict=True))
        if p.assembly == "pairs":
            shown = [
                (unit_square(x, y, z, side), tone)
                for x, y, z in cubes
                for side, tone in tones.items()
                if next_cell(x, y, z, side) not in cubes
            ]
            faces = [face for face, _ in shown]
            face_colors = [tone for _, tone in shown]
        else:
            faces = []
            face_colors = []
            for x, y, z in cubes:
                for side, tone in tones.items():
                    if next_cell(x, y, z, side) not in cubes:
                        faces.append(unit_square(x, y, z, side))
                        face_colors.append(tone)
        solid = Poly3DCollection(
            faces, facecolors=face_colors, edgecolors=p.edge_color, linewidths=p.edge_width
        )
        ax.add_collection3d(solid)
    plt.show()


class PolycubePair(Template):
    __doc__ = __doc__

    name = "polycube_pair"
    family = "stacks"
    levels = (1, 5)
    space = Space(
        {
            "pair": PAIRS,
            "left_turn": rotations(),
            "right_turn": rotations(),
            "view": clear_views(range(22, 43), FRONTAL_AZIMUTHS, 0.15, 4),
            "left_tone": tuple(TONES),
            "right_tone": tuple(TONES),
            "names": NAMES,
            "edge_width": (1.1, 1.6),
        }
    )
    writing: ClassVar = {"assembly": ("pairs", "append")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        left, right = turned(p.pair[0], p.left_turn), turned(p.pair[1], p.right_turn)
        tones = TONES[p.left_tone], TONES[p.right_tone]
        # Both panels at the scale of the larger solid.
        largest = min(unit_share(frame_limits(_points(solid), p.view)) for solid in (left, right))
        return {
            "left_cubes": left,
            "right_cubes": right,
            "left_limits": frame_limits(_points(left), p.view, largest=largest),
            "right_limits": frame_limits(_points(right), p.view, largest=largest),
            "left_colors": (tones[0].top, tones[0].front, tones[0].side),
            "right_colors": (tones[1].top, tones[1].front, tones[1].side),
            "left_name": p.names[0],
            "right_name": p.names[1],
            "elev": p.view[0],
            "azim": p.view[1],
            "side": "right" if p.view[1] > -90 else "left",
            "edge_color": "black" if tones[0].printed or tones[1].printed else "#222222",
        }

    def reject(self, p: Params) -> str | None:
        if p.left_cubes == p.right_cubes:
            return "both pictures are equal"
        for cubes in (p.left_cubes, p.right_cubes):
            if min(self._shares(cubes, p)) < LEAST_SHARE:
                return "a cube cannot be seen well enough"
        return None

    @staticmethod
    def _shares(cubes: Polycube, p: Params) -> list[float]:
        best = dict.fromkeys(cubes, 0.0)
        for (cell, _), share in visible_shares(cubes, p.view).items():
            best[cell] = max(best[cell], share)
        return list(best.values())

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        same = canonical(p.left_cubes) == canonical(p.right_cubes)
        mirror = canonical(mirrored(p.left_cubes)) == canonical(p.right_cubes)
        relation = "same" if same else "mirror images" if mirror else "different"
        seen: Visibility = "derivable"
        facts = [
            Fact("panel_names", list(p.names), "visible"),
            Fact("cube_counts", [len(p.left_cubes), len(p.right_cubes)], seen, "cubes"),
            Fact("relation", relation, "derivable"),
        ]
        for side, cubes in (("left", p.left_cubes), ("right", p.right_cubes)):
            size = [max(cell[k] for cell in cubes) + 1 for k in range(3)]
            layers = [[list(row) for row in plan] for plan in layer_plans(cubes)]
            facts.append(Fact(f"{side}_size", size, seen, "cubes"))
            facts.append(
                Fact(
                    f"{side}_cubes_by_layer",
                    [sum(map(sum, plan)) for plan in layers],
                    seen,
                    "cubes",
                )
            )
            facts.append(Fact(f"{side}_layers", layers, seen))
            facts.append(Fact(f"{side}_surface", len(exposed(cubes)), "derivable", "unit squares"))
        return facts

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        problems = []
        relation = (
            "same" if moves_onto(p.left_cubes, p.right_cubes)
            else "mirror images" if moves_onto(mirrored(p.left_cubes), p.right_cubes)
            else "different"
        )  # fmt: skip
        if relation != facts["relation"]:
            problems.append(f"relation {facts['relation']}, by squared distances {relation}")
        for side, cubes in (("left", p.left_cubes), ("right", p.right_cubes)):
            touching = sum(
                sum(abs(a - b) for a, b in zip(one, other, strict=True)) == 1
                for one in cubes
                for other in cubes
            )
            if 6 * len(cubes) - touching != facts[f"{side}_surface"]:
                problems.append(f"the {side} surface is {6 * len(cubes) - touching}")
            if sum(facts[f"{side}_cubes_by_layer"]) != len(cubes):
                problems.append(f"the layers of the {side} solid do not add up")
            seen = {
                cell for (cell, _), share in painted_shares(cubes, p.view).items() if share > 0.05
            }
            if seen != set(cubes):
                problems.append(f"a cube of the {side} solid is hidden")
        return problems

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        problems = []
        pairs = ((p.left_cubes, p.left_colors), (p.right_cubes, p.right_colors))
        if len(trace.axes) != len(pairs):
            return [f"{len(trace.axes)} panels are drawn, expected {len(pairs)}"]
        for index, (cubes, colors) in enumerate(pairs):
            axes = trace.axes[index]
            problems += shapes.view_differences(axes, p.view)
            if axes.title != p.names[index]:
                problems.append(f"panel {index} is titled {axes.title!r}")
            wanted = [
                (square, shapes.hex8(colors[2 - int(np.abs(normal).argmax())]))
                for (_, normal), square in boundary_squares(cubes, facing(p.view))
            ]
            problems += shapes.differences(
                f"face of panel {index}", shapes.faces(trace, index), wanted
            )
        spans = [axes.xlim[1] - axes.xlim[0] for axes in trace.axes]
        if max(spans) - min(spans) > 0.05:
            problems.append(f"the panels have different scales: {spans}")
        return problems

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_pair(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        solid, other = p.pair
        chiral = solid != canonical(mirrored(solid))
        return int(len(solid) - 3 + chiral + (other != solid))


def layer_plans(cubes: Polycube) -> list[tuple[tuple[int, ...], ...]]:
    """Layer by layer from below, rows from back to front: 1 where there is a cube."""
    wide, deep, high = (max(cell[k] for cell in cubes) + 1 for k in range(3))
    return [
        tuple(tuple(int((x, y, z) in cubes) for x in range(wide)) for y in reversed(range(deep)))
        for z in range(high)
    ]


def _points(cubes: Polycube) -> list[tuple[int, int, int]]:
    return [
        (x + i, y + j, z + k) for x, y, z in cubes for i in (0, 1) for j in (0, 1) for k in (0, 1)
    ]


def moves_onto(one: Polycube, other: Polycube) -> bool:
    """Whether a proper motion carries one solid to the other, by matching the cubes' distances.

    Equal distances give an isometry; it is proper where the determinant of the correlation of the
    matched centres is positive, or can be made so where the centres lie in one plane.
    """
    a, b = (np.array(cells) - np.mean(cells, axis=0) for cells in (one, other))
    if len(a) != len(b):
        return False
    here = np.round(((a[:, None] - a) ** 2).sum(axis=2))
    there = np.round(((b[:, None] - b) ** 2).sum(axis=2))
    flat = np.linalg.matrix_rank(a) < 3
    for order in permutations(range(len(b))):
        isometric = (here == there[np.ix_(order, order)]).all()
        if isometric and (flat or np.linalg.det(a.T @ b[list(order)]) > 0):
            return True
    return False


TEMPLATE = PolycubePair()
