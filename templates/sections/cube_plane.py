"""A cube cut by a plane, with its section shaded or the part in front of it taken away."""
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,call-arg"

from collections.abc import Mapping, Sequence
from itertools import product
from types import SimpleNamespace
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry.choices import Pairs, Shared
from templates.geometry.frame import framed
from templates.geometry.looks import LOOKS
from templates.geometry.solids import hull
from templates.prose import Say, Sentence
from templates.sections.parts.cutting import (
    cut_facts,
    expect_letters,
    expected_scene,
    odd_dots,
    recheck_coordinates,
    recheck_cut,
    section_of,
    volume_below,
)
from templates.sections.parts.lettering import place_letters, unreadable
from templates.sections.parts.planes import cube_planes, equation, facing_plane
from templates.sections.parts.standpoints import view_frames, well_seen
from templates.sections.parts.wording import describe_cut
from templates.snippets.section_cut import clip_below, plane_section
from templates.snippets.solid_view import front_faces, split_edges, view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace


def draw(p: Params) -> None:
    side = p.side
    # The base counterclockwise as seen from above, then the top in the same order
    if p.corner_style == "layers":
        base = [(0, 0), (1, 0), (1, 1), (0, 1)]
        corners = side * np.array([(x, y, z) for z in (0, 1) for x, y in base])
    elif p.corner_style == "stack":
        base = side * np.array([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)])
        corners = np.vstack([base, base + np.array([0, 0, side])])
    else:
        low = [(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)]
        high = [(0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)]
        corners = side * np.array(low + high)
    if p.face_style == "loop":
        walls = [(k, (k + 1) % 4, (k + 1) % 4 + 4, k + 4) for k in range(4)]
        faces = [(0, 1, 2, 3), (4, 5, 6, 7), *walls]
    else:
        bottom, top = (0, 1, 2, 3), (4, 5, 6, 7)
        faces = [bottom, top, (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)
    right, up, toward = view_axes(p.elev, p.azim)
    visible, hidden = split_edges(corners, faces, toward)

    def stroke(start, end, **style):
        ax.plot(*np.transpose([start, end]), **style)

    # The plane normal · x = level meets the cube in a polygon
    normal, level = np.array(p.normal), p.level
    section = plane_section(corners, visible + hidden, normal, level)

    if p.mode == "whole":
        if p.tinted:
            front = front_faces(corners[np.array(faces)], toward)
            body = Poly3DCollection(front, facecolor=p.tint, edgecolor="none", zorder=0)
            ax.add_collection3d(body)
        shaded = Poly3DCollection(
            [section], facecolor=p.fill, alpha=p.alpha, edgecolor="none", zorder=1
        )
        ax.add_collection3d(shaded)
        for i, j in hidden:
            stroke(corners[i], corners[j], color=p.hidden, lw=p.thin, ls=p.dash, zorder=2)
        for i, j in visible:
            stroke(corners[i], corners[j], color=p.ink, lw=p.thick, zorder=3)
        # A side of the section is seen only if it runs on a face that looks at the viewer
        for start, end in zip(section, np.roll(section, -1, axis=0), strict=True):
            on_front = [np.allclose((start[k], end[k]), side) for k in range(3)]
            line_style = "-" if any(on_front) else p.dash
            stroke(start, end, color=p.accent, lw=p.thick, ls=line_style, zorder=4)
    else:
        # The part behind the plane stays; its cut face is the section
        pieces = [clip_below(corners[list(face)], normal, level) for face in faces]
        walls = front_faces([piece for piece in pieces if len(piece) > 2], toward)
        for wall in walls:
            body = Poly3DCollection([wall], facecolor=p.tint, edgecolor=p.ink, lw=p.thick, zorder=1)
            ax.add_collection3d(body)
        cut_face = Poly3DCollection(
            [section], facecolor=p.fill, edgecolor=p.accent, lw=p.thick, zorder=2
        )
        ax.add_collection3d(cut_face)
        # The part taken away is only outlined
        for i, j in visible + hidden:
            before, after = np.round(corners[[i, j]] @ normal - level, 9)
            ends = [corners[k] for k, height in ((i, before), (j, after)) if height >= 0]
            if before * after < 0:
                share = before / (before - after)
                ends.append(corners[i] + share * (corners[j] - corners[i]))
            if len(ends) == 2 and max(before, after) > 0:
                stroke(*ends, color=p.hidden, lw=p.thin, ls=p.dash, zorder=3)

    if p.arrows:
        for axis, name in zip(np.eye(3), "xyz", strict=True):
            start, reach = side * axis, 0.3 * side * axis
            ax.quiver(*start, *reach, color=p.ink, lw=1, arrow_length_ratio=0.22, zorder=3)
            ax.text(*(start + 1.25 * reach), f"${name}$", ha="center", va="center", size=p.fontsize)
    if p.dots:
        ax.plot(*section.T, "o", color=p.accent, ms=p.dots, zorder=5)

    # Letters stand beside their points: so far to the right, so far up
    for k, name, dx, dy in p.corner_labels:
        spot = corners[k] + dx * right + dy * up
        ax.text(*spot, name, size=p.fontsize, ha="center", va="center")
    for k, name, dx, dy in p.cut_labels:
        spot = section[k] + dx * right + dy * up
        ax.text(*spot, name, size=p.fontsize, color=p.accent, ha="center", va="center")
    if p.size_text:
        i, j, dx, dy = p.size_place
        spot = (corners[i] + corners[j]) / 2 + dx * right + dy * up
        ax.text(*spot, p.size_text, size=p.fontsize, ha="center", va="center")
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")
    plt.show()


CORNERS = np.array([(x, y, z) for z in (0, 1) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))])
LETTERINGS = {
    "ABCDEFGH": [f"${c}$" for c in "ABCDEFGH"],
    "ABCD prime": [*[f"${c}$" for c in "ABCD"], *[f"${c}'$" for c in "ABCD"]],
    "ABCD one": [*[f"${c}$" for c in "ABCD"], *[f"${c}_1$" for c in "ABCD"]],
    "upright": list("ABCDEFGH"),
    "KLMN": [f"${c}$" for c in "KLMNPQRS"],
    "indexed": [*[f"$A_{k}$" for k in range(1, 5)], *[f"$B_{k}$" for k in range(1, 5)]],
}
CUT_LETTERS = {
    "": [],
    "PQRSTU": list("PQRSTU"),
    "IJKLMN": list("IJKLMN"),
    "TUVWXY": list("TUVWXY"),
    "P1": [f"P_{k}" for k in range(1, 7)],
}
NAMES = tuple(
    (corners, cuts)
    for corners, cuts in product(LETTERINGS, CUT_LETTERS)
    if corners != "KLMN" or cuts in ("", "TUVWXY", "P1")
)
SIZES = (
    ("", 4, ""), ("$a$", 4, ""), ("$s$", 4, ""), ("$d$", 4, ""),
    *((f"{n}{unit and ' ' + unit}", n, unit) for n in (2, 3, 4, 5, 6, 8, 10, 12) for unit in ("", "cm", "m")),
    *((f"$a = {n}$", n, "") for n in (2, 3, 4, 5, 6, 8)),
)  # fmt: skip
LEAST_ARROW = 32.0
"""Pixels of an axis arrow whose letter does not touch its tip."""
TITLES = ("", "Section of a cube", "Plane section of a cube", "A cube cut by a plane")
SETTINGS = (*product((False, True), TITLES), (True, "equation"))
AZIMUTHS = (*range(14, 37), *range(54, 77))
MIDDLE_ELEVATION, FACING = 24, 0.28
"""Elevation at which the least cosine between the normals of plane and picture is asked for."""
SIZE_EDGES = ((1, 2), (2, 3), (1, 5), (3, 7), (4, 7), (4, 5))
"""Edges on the outline or near it that may carry the length, best first."""


def plane_stands() -> Shared:
    """Pairs of a plane and an azimuth from which one looks well onto it, at a middling height."""
    toward = view_frames([(MIDDLE_ELEVATION, azim) for azim in AZIMUTHS])[:, 2]
    seen = [np.flatnonzero(well_seen(np.array(n), toward, FACING)) for n, _ in cube_planes()]
    parts = [
        Pairs((plane,), [AZIMUTHS[k] for k in good])
        for plane, good in zip(cube_planes(), seen, strict=True)
        if len(good)
    ]
    return Shared(tuple(parts), len(AZIMUTHS))


class CubePlane(Template):
    """A cube cut by a plane: the section is shaded, or the part in front of it is taken away.

    Parameters: `stand` is a plane (integer normal n and level d: n · x = d in the cube from 0 to 1)
    and an azimuth; `elev` the elevation, in degrees; `size` the printed length, edge, and unit; `names`
    the lettering of the cube and of the section. The first letters of the cube go to the corners
    (0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0), the next to those above them, each list turned by
    `start` places; `setting` tells whether axes are drawn, and the title. Some 1,700 planes cut
    edges in simple ratios; with looks and layouts about 10^14 figures. Facts: number of sides, shape,
    area and perimeter of the section, the ratio in which it divides which edge, counted from the
    edge's first letter, volumes of the two parts (the one in front is the viewer's).
    """

    name = "cube_plane"
    family = "sections"
    levels = (2, 5)
    space = Space(
        {
            "stand": plane_stands(),
            "elev": range(13, 36),
            "size": SIZES,
            "names": NAMES,
            "start": range(4),
            "look": range(len(LOOKS)),
            "shown": ("whole", "tinted", "removed"),
            "setting": SETTINGS,
            "dash": ("--", ":"),
            "dots": (0, 4, 5),
            "figsize": ((6.0, 6.0), (6.4, 5.6), (5.6, 6.2), (7.0, 6.0), (5.0, 5.0)),
            "fontsize": (11, 12, 13, 14),
            "thick": (1.4, 1.8, 2.2),
        }
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "corner_style": ("layers", "stack", "list"),
        "face_style": ("loop", "list"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        size_text, side, unit = p.size
        arrows, title = p.setting
        p.plane, p.azim = p.stand
        view = (p.elev, p.azim)
        normal, level = facing_plane(p.plane, view)
        tips = side * np.vstack([CORNERS, 1.42 * np.eye(3)]) if arrows else side * CORNERS
        frame = framed(tips, view, p.figsize, (46, 46, 46, 80 if title else 46))
        texts = LETTERINGS[p.names[0]]
        turned = [texts[(k + p.start) % 4 + 4 * (k // 4)] for k in range(8)]
        values = {
            "regular": True,
            "solid": hull(side * CORNERS), "side": side, "unit": unit, "normal": normal,
            "level": round(level * side, 4), "area_unit": unit and f"{unit}²",
            "volume_unit": unit and f"{unit}³", "numeric": any(c.isdigit() for c in size_text),
            "dots_alike": True,
            "mode": "removed" if p.shown == "removed" else "whole", "tinted": p.shown == "tinted",
            "arrows": arrows, "frame": frame, "rect": frame.rect, "alpha": 0.6, "thin": 1.0,
            **LOOKS[p.look]._asdict(), "size_text": size_text, "corner_texts": turned,
            "title": equation(normal, level * side) if title == "equation" else title,
            "title_y": 0.96, "title_size": p.fontsize + 2,
            **dict(zip(("xlim", "ylim", "zlim"), frame.limits, strict=True)),
        }  # fmt: skip
        lines = [(side * e, 1.3 * side * e) for e in np.eye(3)] if arrows else []
        marks = frame.px([1.375 * side * e for e in np.eye(3)]) if arrows else np.zeros((0, 2))
        boxes = [(x - 9, y - 9, x + 9, y + 9) for x, y in marks]
        scene = SimpleNamespace(**vars(p) | values)
        return values | place_letters(scene, CUT_LETTERS[p.names[1]], SIZE_EDGES, lines, boxes)

    def reject(self, p: Params) -> str | None:
        if p.mode == "removed" and not volume_below(p) / p.side**3 > 0.07:
            return "hardly anything left of the cube"
        if p.arrows and self._shortest_arrow(p) < LEAST_ARROW:
            return "an axis points toward the viewer"
        return unreadable(p)

    @staticmethod
    def _shortest_arrow(p: Params) -> float:
        """Pixels of the most foreshortened axis arrow; its letter stands a quarter of them beyond."""
        ends = p.frame.px(p.side * np.vstack([np.eye(3), 1.3 * np.eye(3)]))
        return float(np.linalg.norm(ends[3:] - ends[:3], axis=1).min())

    def facts(self, p: Params) -> Sequence[Fact]:
        _, hidden = split_edges(p.solid.vertices, p.solid.faces, p.frame.axes[2])
        facts = [
            *cut_facts(p),
            Fact("cube_edges", 12, "visible"),
            Fact("cube_corners", 8, "visible"),
        ]
        if p.mode == "whole":
            facts.append(Fact("hidden_edges", len(hidden), "visible"))
        if p.numeric:
            facts.append(Fact("edge_length", p.side, "visible", p.unit))
        for name, point in zip(p.section_names, section_of(p), strict=True):
            if name and p.numeric and p.arrows:
                place = [round(float(c), 3) + 0.0 for c in point]
                facts.append(Fact(f"coordinates_of_{name}", place, "derivable"))
        return facts

    def check(self, p: Params) -> list[str]:
        return recheck_cut(p, self.facts(p)) + recheck_coordinates(p, self.facts(p))

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        scene = expected_scene(p)
        expect_letters(scene, p)
        if p.arrows:
            for axis, name in zip(np.eye(3), "xyz", strict=True):
                scene.text(1.375 * p.side * axis, (0, 0), f"${name}$")
        return scene.compare(trace) + odd_dots(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        # The cube is named from its first letter on, wherever that stands
        base, top = (
            "".join(p.corner_names[first + (k - p.start) % 4] for k in range(4)) for first in (0, 4)
        )
        letters = f"{base}-{top}"
        whole = len(p.corner_labels) == len(p.corner_names)
        return describe_cut(p, say, self.facts(p), f"the cube {letters}" if whole else "a cube")

    def level(self, p: Params) -> int:
        slanted = int(all(p.normal)) + int(p.mode == "removed")
        return min(5, max(1, len(p.section_names) - 2 + slanted))


TEMPLATE = CubePlane()
