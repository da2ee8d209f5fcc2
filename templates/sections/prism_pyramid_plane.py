"""A prism or pyramid of printed size cut by a plane, and beside it the section in true shape."""
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,call-arg,arg-type"

from collections.abc import Mapping, Sequence
from itertools import product
from types import SimpleNamespace
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.frame import framed
from templates.geometry.looks import LOOKS
from templates.geometry.ticks import stated
from templates.polyhedra.parts.ring_solids import build, letters
from templates.prose import Say, Sentence
from templates.sections.parts.cutting import (
    cut_facts,
    expect_letters,
    expected_scene,
    odd_dots,
    recheck_cut,
    section_of,
    volume_below,
)
from templates.sections.parts.flat import (
    LEAST_SIDE,
    between_roundings,
    flat_layout,
    flat_truth,
    lengths_again,
    side_lengths,
)
from templates.sections.parts.lettering import place_letters, unreadable
from templates.sections.parts.ring_cut_words import describe_ring_cut
from templates.sections.parts.ring_cuts import Cut, cut_stands, on_edges, plane_through
from templates.snippets.section_cut import clip_below, lies_on, part_above, plane_section
from templates.snippets.section_flat import true_shape
from templates.snippets.solid_style import put_labels
from templates.snippets.solid_view import faces_in_sight, view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace


def draw(p: Params) -> None:
    n = p.base_sides
    # A regular polygon as base, the corners counterclockwise
    radius = p.base_edge / (2 * np.sin(np.pi / n))
    if p.base_style == "arrays":
        angles = 2 * np.pi * np.arange(n) / n
        base = np.column_stack([radius * np.cos(angles), radius * np.sin(angles), 0 * angles])
    else:
        turns = [2 * np.pi * k / n for k in range(n)]
        base = np.array([(radius * np.cos(t), radius * np.sin(t), 0) for t in turns])
    if p.solid_kind == "prism":
        vertices = np.vstack([base, base + np.array([0, 0, p.height])])
        walls = [(k, (k + 1) % n, (k + 1) % n + n, k + n) for k in range(n)]
        faces = [tuple(range(n)), tuple(range(n, 2 * n)), *walls]
    else:
        vertices = np.vstack([base, (0, 0, p.height)])
        faces = [tuple(range(n)), *[(k, (k + 1) % n, n) for k in range(n)]]
    edges = sorted({(min(e), max(e)) for f in faces for e in zip(f, (*f[1:], f[0]), strict=True)})

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor("none")
    sheet = fig.add_axes(p.sheet)
    right, up, toward = view_axes(p.elev, p.azim)
    front = faces_in_sight(vertices, faces, toward)

    # The plane passes through three points: (i, j, a, b) is a/b of the way from corner i to j
    if p.point_style == "loop":
        points = []
        for i, j, a, b in p.through:
            points.append(vertices[i] + a / b * (vertices[j] - vertices[i]))
    else:
        starts, ends, parts, wholes = np.transpose(p.through)
        shares = (parts / wholes)[:, None]
        points = (1 - shares) * vertices[starts] + shares * vertices[ends]
    normal = np.cross(points[1] - points[0], points[2] - points[0])
    if normal @ toward < 0:
        normal = -normal
    level = normal @ points[0]
    section = plane_section(vertices, edges, normal, level)

    def stroke(start, end, seen, unseen):
        """A line of the surface is seen if it lies on a face that looks at the viewer."""
        style = seen if lies_on((start + end) / 2, vertices, front) else unseen
        ax.plot(*zip(start, end, strict=True), **style)

    if p.mode == "whole":
        if p.tinted:
            panes = [vertices[list(face)] for face in front]
            ax.add_collection3d(Poly3DCollection(panes, facecolor=p.tint, zorder=0))
        shade = Poly3DCollection([section], facecolor=p.fill, alpha=p.alpha, zorder=1)
        ax.add_collection3d(shade)
        for i, j in edges:
            edge = {"color": p.ink, "lw": p.thick, "zorder": 3}
            behind = {"color": p.hidden, "lw": p.thin, "ls": p.dash, "zorder": 2}
            stroke(vertices[i], vertices[j], edge, behind)
        for start, end in zip(section, np.roll(section, -1, axis=0), strict=True):
            cut = {"color": p.accent, "lw": p.thick, "zorder": 4}
            stroke(start, end, cut, {**cut, "ls": p.dash})
    else:
        kept = [clip_below(vertices[list(face)], normal, level) for face in front]
        walls = [polygon for polygon in kept if len(polygon) > 2]
        for polygon, color, line in [(w, p.tint, p.ink) for w in walls] + [
            (section, p.fill, p.accent)
        ]:
            face = Poly3DCollection(
                [polygon], facecolor=color, edgecolor=line, lw=p.thick, zorder=1
            )
            ax.add_collection3d(face)
        # Of the part in front of the plane only the edges are kept
        for i, j in edges:
            rest = part_above(vertices[i], vertices[j], normal, level)
            if rest:
                ax.plot(*np.transpose(rest), color=p.hidden, lw=p.thin, ls=p.dash, zorder=3)
    if p.dots:
        ax.plot(*section.T, "o", color=p.accent, ms=p.dots, zorder=5)
    put_labels(ax, vertices, p.corner_labels, right, up, size=p.fontsize)
    put_labels(ax, section, p.cut_labels, right, up, size=p.fontsize, color=p.accent)
    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")

    # The section as it is, seen at right angles to its plane
    flat = true_shape(section, normal)
    if p.mode == "whole":
        sheet.fill(*flat.T, facecolor=(p.fill, p.alpha), edgecolor=p.accent, lw=p.thick)
    else:
        sheet.fill(*flat.T, facecolor=p.fill, edgecolor=p.accent, lw=p.thick)
    middle = flat.mean(axis=0)
    centered = {"ha": "center", "va": "center"}
    for corner, name in zip(flat, p.flat_names, strict=True):
        x, y = corner + p.gap * (corner - middle) / np.linalg.norm(corner - middle)
        sheet.text(x, y, name, size=p.fontsize, color=p.accent, **centered)
    # Lengths stand outside, beside the middle of their side
    for start, end in zip(flat, np.roll(flat, -1, axis=0), strict=True):
        length = np.linalg.norm(end - start)
        outward = np.array([end[1] - start[1], start[0] - end[0]]) / length
        x, y = (start + end) / 2 + p.side_gap * outward
        sheet.text(x, y, f"{round(length, 2):g}", size=p.fontsize - 1, **centered)
    sheet.set(xlim=p.sheet_xlim, ylim=p.sheet_ylim)
    sheet.set_aspect("equal")
    sheet.axis("off")
    for x, line in ((p.note_x, p.note), (p.name_x, p.name)):
        fig.text(x, 0.045, line, size=p.fontsize, ha="center")
    plt.show()


CUT_LETTERS = {
    "U": list("UVWXYZMN"), "M": list("MNRTUVWX"), "X": list("XYZUVWMN"),
    "Q": [f"Q_{k}" for k in range(1, 9)],
}  # fmt: skip
"""None of these is a letter of a solid's corner."""
NOTES = (
    "base edge {a}, height {h}", "$a$ = {a}, $h$ = {h}", "side of the base {a}, height {h}",
)  # fmt: skip
NAMES = ("True shape", "Section in true size", "The section laid flat", "Section, true shape")
CANVASES = ((4.4, 3.6, 4.8), (4.8, 3.8, 5.0), (4.6, 3.4, 5.2), (5.0, 4.0, 4.6))
"""Widths of the two panels and height of the figure, in inches."""
BOTTOM = 62.0
"""Pixels below the pictures, for the line of text under each."""


class PrismPyramidPlane(Template):
    """A prism or pyramid of printed size cut by a plane, and beside it the section in true shape.

    Parameters: `stand` is a pair of a cut and an azimuth in degrees (some 60,000). A cut tells the
    solid (`prism` or `pyramid` over a regular polygon: `base_sides`, `base_edge`, `height`, all
    lengths in `unit`) and the plane `through` three points (i, j, a, b), each a/b of the way from
    corner i to corner j; corners count counterclockwise from (R, 0, 0), first the base at z = 0,
    then the lid in the same order, or the tip, and bear the letters of `lettering` in that order;
    `elev` is the elevation. With `cut_letters`, looks and layouts about 10^12 figures. Facts:
    shape, area, side lengths and perimeter of the section, the ratio in which it divides which
    edge, counted from the edge's first letter, volumes of the two parts (the one in front is the
    viewer's).
    """

    name = "prism_pyramid_plane"
    family = "sections"
    levels = (1, 5)
    space = Space(
        {
            "stand": cut_stands(),
            "elev": range(17, 36),
            "unit": ("", "cm", "m", "dm"),
            "lettering": ("letters", "primes", "indices"),
            "cut_letters": tuple(CUT_LETTERS),
            "shown": ("whole", "tinted", "removed"),
            "look": range(len(LOOKS)),
            "dash": ("--", ":"),
            "dots": (0, 4, 5),
            "wording": tuple(product(NOTES, NAMES)),
            "canvas": CANVASES,
            "fontsize": (10, 11, 12),
            "thick": (1.4, 1.8, 2.2),
        }
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "base_style": ("arrays", "list"),
        "point_style": ("loop", "arrays"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        cut: Cut = p.stand[0]
        p.azim = p.stand[1]
        solid = build(cut.shape)
        normal, level = plane_through(on_edges(solid.vertices, cut.through))
        left, right, tall = p.canvas
        margins = (44.0, 44.0, BOTTOM, 44.0)
        frame = framed(solid.vertices, (p.elev, p.azim), (left, tall), margins)
        if normal @ frame.axes[2] < 0:
            normal, level = -normal, -level
        x, y, w, h = frame.rect
        share = left / (left + right)
        sizes = {"a": f"{cut.base_edge} {p.unit}".strip(), "h": f"{cut.height} {p.unit}".strip()}
        note, name = p.wording
        values = {
            **LOOKS[p.look]._asdict(), "solid_kind": cut.solid, "base_sides": cut.base_sides,
            "base_edge": cut.base_edge, "height": cut.height, "through": cut.through,
            "solid": solid, "normal": tuple(normal), "level": level, "frame": frame,
            "figsize": (round(left + right, 2), tall),
            "rect": (round(x * share, 4), y, round(w * share, 4), h),
            "sheet": (round(share, 4), 0, round(1 - share, 4), 1), "thin": 1.0, "alpha": 0.6,
            "size_text": "", "title": "", "regular": True, "numeric": True, "arrows": False,
            "dots_alike": True, "area_unit": p.unit and f"{p.unit}²",
            "volume_unit": p.unit and f"{p.unit}³",
            "mode": "removed" if p.shown == "removed" else "whole", "tinted": p.shown == "tinted",
            "corner_texts": letters(cut.solid, cut.base_sides, p.lettering),
            "note": note.format(**sizes), "note_x": round(share / 2, 3),
            "name": name, "name_x": round((1 + share) / 2, 3),
            **dict(zip(("xlim", "ylim", "zlim"), frame.limits, strict=True)),
        }  # fmt: skip
        scene = SimpleNamespace(**vars(p) | values)
        values |= place_letters(scene, CUT_LETTERS[p.cut_letters], ())
        names = {k: text for k, text, *_ in values["cut_labels"]}
        names |= {
            k: values["corner_texts"][i] for k, (i, j, _) in enumerate(values["cuts"]) if i == j
        }
        flat = true_shape(section_of(scene), np.array(scene.normal))
        texts = [names.get(k, "") for k in range(len(flat))]
        return values | flat_layout(flat, texts, (right, tall), BOTTOM, p.fontsize)

    def reject(self, p: Params) -> str | None:
        if p.mode == "removed" and volume_below(p) < 0.12 * p.solid.volume:
            return "hardly anything left of the solid"
        if between_roundings(side_lengths(section_of(p))):
            return "a length between two printed values"
        if p.flat_overlap > 0 or p.flat_shortest < LEAST_SIDE:
            return "labels of the true shape collide"
        return unreadable(p)

    def facts(self, p: Params) -> Sequence[Fact]:
        solid = p.solid
        hidden = int(solid.hides(solid.segments.mean(axis=1), p.frame.axes[2]).sum())
        lengths = [round(float(length), 2) for length in side_lengths(section_of(p))]
        facts = [
            *cut_facts(p),
            Fact("base_sides", p.base_sides, "visible"),
            Fact("base_edge", p.base_edge, "visible", p.unit),
            Fact("height", p.height, "visible", p.unit),
            Fact("section_side_lengths", lengths, "visible", p.unit),
            Fact("solid_volume", stated(solid.volume), "derivable", p.volume_unit),
        ]
        if p.mode == "whole":
            facts.append(Fact("hidden_edges", hidden, "visible"))
        return facts

    def check(self, p: Params) -> list[str]:
        facts = self.facts(p)
        known = {fact.name: fact.value for fact in facts}
        lengths, again = sorted(known["section_side_lengths"]), lengths_again(p)
        return recheck_cut(p, facts) + (
            [] if lengths == again else [f"sides {lengths}, by distances {again}"]
        )

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        scene = expected_scene(p)
        expect_letters(scene, p)
        scene.captions += [p.note, p.name]
        return [
            *scene.compare(trace, 0),
            *(odd_dots(p, trace) if p.dots else []),
            *flat_truth(p, trace),
            *shapes.view_differences(trace.axes[0], (p.elev, p.azim)),
        ]

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_ring_cut(p, say, self.facts(p))

    def level(self, p: Params) -> int:
        plain = {"parallel": 0, "upright": 1, "base edge": 1, "diagonal": 1, "slanted": 2}
        many = int(len(p.cuts) > 4) + int(p.mode == "removed")
        return min(5, 1 + plain[p.stand[0].plane] + many)


TEMPLATE = PrismPyramidPlane()
