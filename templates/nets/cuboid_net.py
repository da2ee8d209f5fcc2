"""A cuboid and one of its nets at the same scale, with the edge lengths marked on one or both.

Any of the 64 placements of the eleven nets, any base face, edges of two to eight units. `net` holds
the faces as squares of a cube's net (column from the left, row from below, both from 0), `base_index`
which of them is the base, and `size` the cuboid's width and depth, which are the base's on the net as
well, and its height; `view` is elevation and azimuth in degrees. Facts list the rectangles in the
order of `net` as left, lower, width, height, measured from the base's lower left corner. About 10¹⁰
figures.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Rectangle
from mpl_toolkits.mplot3d.art3d import Poly3DCollection
from numpy.typing import NDArray

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.cuboid_net import box_edges, label_spots, overlapping, unfold
from templates.geometry.polyominoes import OPPOSITE, cube_nets
from templates.geometry.projection import (
    FRONTAL_AZIMUTHS,
    View,
    frame_limits,
    project,
    view_frame,
)
from templates.geometry.tones import PASTELS, TONES
from templates.nets.parts.cuboid_words import describe_cuboid
from templates.prose import Say, Sentence
from templates.snippets.boxes import box_faces, hidden_edges
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace

VIEWS = tuple(product(range(18, 37, 2), FRONTAL_AZIMUTHS))
PAIRS = ("bottom", "south", "east")
"""One face of each pair of opposite faces: horizontal, front and back, left and right."""


def draw(p: Params) -> None:
    width, depth, height = p.size
    fig = plt.figure(figsize=p.figsize)

    flat = fig.add_axes(p.net_place)
    if p.coloring == "one":
        # The net: rectangles as (left, bottom, width, height).
        for left, bottom, wide, high in p.boxes:
            if p.patches == "loop":
                patch = Rectangle(
                    (left, bottom), wide, high, facecolor=p.color, edgecolor="black", linewidth=1.4
                )
                flat.add_patch(patch)
            else:
                flat.add_patch(
                    Rectangle((left, bottom), wide, high, fc=p.color, ec="black", lw=1.4)
                )
    elif p.patches == "loop":
        # The net: rectangles as (left, bottom, width, height, color).
        for left, bottom, wide, high, color in p.rectangles:
            patch = Rectangle(
                (left, bottom), wide, high, facecolor=color, edgecolor="black", linewidth=1.4
            )
            flat.add_patch(patch)
    else:
        # The net: left, bottom, width and height of each rectangle, and its color.
        for *box, color in p.rectangles:
            left, bottom, wide, high = box
            flat.add_patch(
                Rectangle((left, bottom), width=wide, height=high, fc=color, ec="black", lw=1.4)
            )
    if p.marked != "solid":
        for x, y, text in p.net_labels:
            flat.text(x, y, text, fontsize=11, ha="center", va="center")
    flat.set(xlim=p.net_xlim, ylim=p.net_ylim)
    flat.set_aspect("equal")
    flat.axis("off")

    # The same box standing on its base, drawn at the scale of the net.
    ax = fig.add_subplot(
        projection="3d", proj_type="ortho", position=p.solid_place, facecolor="none"
    )
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.axis("off")
    faces = box_faces(width, depth, height, p.side)
    if p.coloring == "one":
        solid = Poly3DCollection(faces, facecolor=p.color, edgecolor="black", linewidth=1.4)
    else:
        solid = Poly3DCollection(
            faces,
            facecolors=[p.horizontal_color, p.front_color, p.lateral_color],
            edgecolors="black",
            linewidths=1.4,
        )
    ax.add_collection3d(solid)
    if p.hidden == "dashed":
        # The three edges that meet in the far lower corner are hidden.
        for start, end in hidden_edges(width, depth, height, p.side):
            ax.plot(*zip(start, end, strict=True), "--", color="#444444", linewidth=1, zorder=10)
    if p.marked != "net":
        for x, y, z, text in p.solid_labels:
            ax.text(x, y, z, text, fontsize=11, ha="center", va="center", zorder=11)
    plt.show()


class CuboidNet(Template):
    __doc__ = __doc__

    name = "cuboid_net"
    family = "nets"
    levels = (2, 5)
    space = Space(
        {
            "net": cube_nets(),
            "base_index": range(6),
            "size": tuple(
                size
                for size in product(range(2, 9), repeat=3)
                if len(set(size)) > 1 and max(size) <= 3 * min(size)
            ),
            "view": VIEWS,
            "marked": ("solid", "net", "both"),
            "hidden": ("dashed", "none"),
            "unit": ("cm", "m", ""),
            "tone": ("white", "gray", "blue", "green", "orange", "purple", "pairs", "warm pairs"),
        }
    )
    writing: ClassVar = {"patches": ("loop", "unpacked")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        panels = unfold(p.net, p.net[p.base_index], p.size)
        boxes = [panel.box for panel in panels]
        colors = self._colors(p)
        side = "right" if p.view[1] > -90 else "left"
        return {
            "side": side,
            "elev": p.view[0],
            "azim": p.view[1],
            "rectangles": tuple((*panel.box, colors[_pair(panel.face)]) for panel in panels),
            "boxes": tuple(boxes),
            "coloring": "one" if p.tone in TONES else "pairs",
            "color": colors["bottom"],
            "horizontal_color": colors["bottom"],
            "front_color": colors["south"],
            "lateral_color": colors["east"],
            **page(boxes, box_edges(p.net, p.net[p.base_index]), p.size, p.view, p.unit, side),
        }

    @staticmethod
    def _colors(p: Params) -> dict[str, str]:
        """Colors of the three pairs of opposite faces."""
        if p.tone == "pairs":
            chosen = [PASTELS[name] for name in ("light blue", "light yellow", "light green")]
        elif p.tone == "warm pairs":
            chosen = [PASTELS[name] for name in ("peach", "pink", "lavender")]
        elif p.tone in ("white", "gray"):
            chosen = [TONES[p.tone].top] * 3
        else:
            chosen = [TONES[p.tone].front] * 3
        return dict(zip(PAIRS, chosen, strict=True))

    def reject(self, p: Params) -> str | None:
        boxes = [panel.box for panel in unfold(p.net, p.net[p.base_index], p.size)]
        if any(overlapping(a, b) for a, b in combinations(boxes, 2)):
            return "rectangles of the net overlap"
        if p.net_labels is None:
            return "a length has no free edge on the net"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        wide, deep, high = p.size
        area = 2 * (wide * deep + deep * high + wide * high)
        square, cube = (f"{p.unit}²", f"{p.unit}³") if p.unit else ("square units", "cubic units")
        boxes = [box for *box, _ in p.rectangles]
        sizes = sorted({(min(w, h), max(w, h)) for _, _, w, h in boxes})
        base = p.rectangles[p.base_index]
        return [
            Fact("edge_lengths", [wide, deep, high], "visible", p.unit),
            Fact("rectangle_count", 6, "visible", "rectangles"),
            Fact("rectangle_sizes", [list(size) for size in sizes], "derivable", p.unit),
            Fact("net_width", _span(boxes, 0), "derivable", p.unit),
            Fact("net_height", _span(boxes, 1), "derivable", p.unit),
            Fact("base_rectangle", list(base[2:4]), "derivable", p.unit),
            Fact("rectangles", [list(box) for box in boxes], "derivable", p.unit),
            Fact("surface_area", area, "derivable", square),
            Fact("volume", wide * deep * high, "derivable", cube),
            Fact("edge_length_sum", 4 * (wide + deep + high), "derivable", p.unit),
        ]

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        panels = unfold(p.net, p.net[p.base_index], p.size)
        problems = []
        # Paint the net on a unit raster: each covered unit counts once.
        low = [min(panel.box[k] for panel in panels) for k in (0, 1)]
        raster = np.zeros((60, 60), int)
        for panel in panels:
            x, y, w, h = (int(v) for v in panel.box)
            raster[x - int(low[0]) :, :][:w, y - int(low[1]) :][:, :h] += 1
        if raster.max() > 1 or int(raster.sum()) != facts["surface_area"]:
            problems.append(f"the net covers {int(raster.sum())} unit squares")
        extent = [int(raster.any(axis=1 - k).sum()) for k in (0, 1)]
        if extent != [facts["net_width"], facts["net_height"]]:
            problems.append(f"the net measures {extent}")
        # Opposite faces must have equal rectangles, and every face must occur.
        by_face = {panel.face: sorted(panel.box[2:]) for panel in panels}
        if any(by_face.get(face) != by_face.get(OPPOSITE[face]) for face in OPPOSITE):
            problems.append("opposite faces differ")
        corners = np.array(list(product(*((0, v) for v in p.size))))
        gaps = np.linalg.norm(corners[:, None] - corners, axis=2)
        axis_parallel = ((corners[:, None] - corners) != 0).sum(axis=2) == 1
        if round(float(gaps[axis_parallel].sum() / 2)) != facts["edge_length_sum"]:
            problems.append("the edges of the box add up differently")
        if sum(1 for _ in product(*map(range, p.size))) != facts["volume"]:
            problems.append("the unit cubes of the box add up differently")
        return problems

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        colors = {face: shapes.hex8(color) for face, color in self._colors(p).items()}
        corners = np.array(list(product(*((0.0, v) for v in p.size))), float)
        axis = {
            "bottom": (2, p.size[2]),
            "south": (1, 0),
            "east": (0, p.size[0] if p.side == "right" else 0),
        }
        wanted: list[shapes.Shape] = [
            (corners[corners[:, k] == value], colors[face]) for face, (k, value) in axis.items()
        ]
        problems = shapes.view_differences(trace.axes[1], p.view)
        problems += shapes.differences("face", shapes.faces(trace, 1), wanted)
        far = np.array([0.0 if p.side == "right" else p.size[0], p.size[1], 0.0])
        near = [corner for corner in corners if (corner != far).sum() == 1]
        dashed = (
            [(np.array([far, corner]), "dashed") for corner in near] if p.hidden == "dashed" else []
        )
        problems += shapes.differences("hidden edge", shapes.lines(trace, 1), dashed)
        panels = unfold(p.net, p.net[p.base_index], p.size)
        net = [(_rectangle(*panel.box), colors[_pair(panel.face)]) for panel in panels]
        problems += shapes.differences("rectangle", shapes.patches(trace, 0), net)
        texts = [_text(length, p.unit) for length in p.size]
        for index, absent in ((0, "solid"), (1, "net")):
            expected = [] if p.marked == absent else texts
            problems += shapes.label_differences("lengths", shapes.texts(trace, index), expected)
        return problems

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_cuboid(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        return int(min(5, 2 + (p.marked != "both") + (len(set(p.size)) == 3) + (p.tone in TONES)))


def page(
    boxes: list[tuple[float, float, float, float]],
    edges: list[tuple[int, int]],
    size: tuple[int, int, int],
    view: View,
    unit: str,
    side: str,
) -> dict[str, Any]:
    """Places of net and box on the figure, both at one scale, and of the length labels."""
    wide, deep, high = size
    corners = [(x, y, z) for x in (0, wide) for y in (0, deep) for z in (0, high)]
    seen = np.ptp(project(corners, view)[:, :2], axis=0)
    low = [min(box[k] for box in boxes) for k in (0, 1)]
    span = [_span(boxes, k) for k in (0, 1)]
    border = 0.65
    inch = min((8.6 - 4.2 * border) / (span[0] + seen[0]), 4.7 / max(span[1], seen[1]), 0.42)
    total = round(max(inch * max(span[1], seen[1]) + 0.9, 3.0), 2)
    left = inch * span[0] + 2 * border
    square = inch * max(seen) + 1.1
    full = round(left + inch * float(seen[0]) + 1.9 * border, 2)
    limits = frame_limits(corners, view, largest=inch / square)
    middle = left + inch * float(seen[0]) / 2 + 1.0 * border
    room = ((0.34 + 0.11 * len(unit)) / inch, 0.26 / inch)
    spots = label_spots(boxes, edges, room)
    texts = [_text(length, unit) for length in size]
    reach = (total / inch / 2, left / inch / 2)
    return {
        "figsize": (full, total),
        "net_place": (0, 0, round(left / full, 4), 1),
        "net_xlim": tuple(round(low[0] + span[0] / 2 + s * reach[1], 2) for s in (-1, 1)),
        "net_ylim": tuple(round(low[1] + span[1] / 2 + s * reach[0], 2) for s in (-1, 1)),
        "solid_place": tuple(
            round(float(v), 4)
            for v in (
                (middle - square / 2) / full,
                0.5 - square / total / 2,
                square / full,
                square / total,
            )
        ),
        "xlim": limits[0],
        "ylim": limits[1],
        "zlim": limits[2],
        "net_labels": spots
        and tuple(
            (round(x, 2), round(y, 2), text) for (x, y), text in zip(spots, texts, strict=True)
        ),
        "solid_labels": _solid_labels(size, view, side, texts, inch),
    }


def _solid_labels(
    size: tuple[int, int, int], view: View, side: str, texts: list[str], inch: float
) -> tuple[tuple[float, float, float, str], ...]:
    """Labels beside the lower front edge, the lower lateral edge and the outer upright edge."""
    wide, deep, high = size
    outer, inner = (wide, 0) if side == "right" else (0, wide)
    ends = (
        ((0, 0, 0), (wide, 0, 0)),
        ((outer, 0, 0), (outer, deep, 0)),
        ((inner, 0, 0), (inner, 0, high)),
    )
    right, up, _ = view_frame(view)
    centre = project([(wide / 2, deep / 2, high / 2)], view)[0, :2]
    labels = []
    for (start, end), text in zip(ends, texts, strict=True):
        a, b = project([start, end], view)[:, :2]
        normal = np.array([b[1] - a[1], a[0] - b[0]]) / np.linalg.norm(b - a)
        if normal @ ((a + b) / 2 - centre) < 0:
            normal = -normal
        away = (0.1 + abs(normal[0]) * (0.05 + 0.045 * len(text)) + abs(normal[1]) * 0.09) / inch
        spot = (np.array(start) + end) / 2 + away * (normal[0] * right + normal[1] * up)
        labels.append((*(round(float(v), 2) for v in spot), text))
    return tuple(labels)  # type: ignore[arg-type]


def _text(length: int, unit: str) -> str:
    return f"{length} {unit}".strip()


def _pair(face: str) -> str:
    return face if face in PAIRS else OPPOSITE[face]


def _span(boxes: list[Any], k: int) -> int:
    return int(max(box[k] + box[k + 2] for box in boxes) - min(box[k] for box in boxes))


def _rectangle(x: float, y: float, w: float, h: float) -> NDArray[np.float64]:
    return np.array([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], float)


TEMPLATE = CuboidNet()
