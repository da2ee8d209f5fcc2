"""A prism or pyramid cut by the plane through three points given on its edges."""
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,call-arg"

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry.frame import canvas_for, framed
from templates.geometry.looks import LOOKS
from templates.polyhedra.parts.ring_solids import build, letters, solid_name
from templates.polyhedra.parts.words import a_or_an
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
from templates.sections.parts.lettering import place_letters, unreadable
from templates.sections.parts.scaffolds import RADIUS, stands
from templates.sections.parts.wording import describe_cut
from templates.snippets.section_cut import clip_below, lies_on, part_above, plane_section
from templates.snippets.solid_style import draw_edges, put_labels
from templates.snippets.solid_view import faces_in_sight, split_edges, view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace


def draw(p: Params) -> None:
    n = p.n
    # A regular polygon as base
    if p.base_style == "vectors":
        angles = 2 * np.pi * np.arange(n) / n
        base = p.radius * np.column_stack([np.cos(angles), np.sin(angles), 0 * angles])
    else:
        turns = [2 * np.pi * k / n for k in range(n)]
        base = p.radius * np.array([(np.cos(t), np.sin(t), 0) for t in turns])
    ring = [(k, (k + 1) % n) for k in range(n)]
    if p.kind == "prism":
        vertices = np.vstack([base, base + np.array([0, 0, p.height])])
        floor, lid = tuple(range(n)), tuple(range(n, 2 * n))
        faces = [floor, lid, *[(i, j, j + n, i + n) for i, j in ring]]
    else:
        vertices = np.vstack([base, (0, 0, p.height)])
        faces = [tuple(range(n)), *[(i, j, n) for i, j in ring]]

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    ax = fig.add_axes(p.rect, projection="3d", proj_type="ortho", computed_zorder=False)
    ax.set_facecolor(p.paper)
    right, up, toward = view_axes(p.elev, p.azim)
    visible, hidden = split_edges(vertices, faces, toward)
    front = faces_in_sight(vertices, faces, toward)

    # Three points, each so many parts of the way along an edge, fix the plane normal · x = level
    points = []
    for i, j, part, whole in p.given:
        points.append(vertices[i] + part / whole * (vertices[j] - vertices[i]))
    normal = np.cross(points[1] - points[0], points[2] - points[0])
    if normal @ toward < 0:
        normal = -normal
    level = normal @ points[0]
    section = plane_section(vertices, visible + hidden, normal, level)

    def paint(polygons, **style):
        for polygon in polygons:
            ax.add_collection3d(Poly3DCollection([polygon], **style))

    if p.mode == "whole":
        if p.tinted:
            paint([vertices[list(face)] for face in front], facecolor=p.tint, zorder=0)
        paint([section], facecolor=p.fill, alpha=p.alpha, zorder=1)
        draw_edges(ax, vertices, hidden, color=p.hidden, lw=p.thin, ls=p.dash, zorder=2)
        draw_edges(ax, vertices, visible, color=p.ink, lw=p.thick, zorder=3)
        # A side of the section is seen if it runs on a face that looks at the viewer
        for start, end in zip(section, np.roll(section, -1, axis=0), strict=True):
            line_style = "-" if lies_on((start + end) / 2, vertices, front) else p.dash
            ax.plot(
                *zip(start, end, strict=True), color=p.accent, lw=p.thick, ls=line_style, zorder=4
            )
    else:
        # What lies behind the plane stays, the rest is only outlined
        kept = [clip_below(vertices[list(face)], normal, level) for face in front]
        walls = [polygon for polygon in kept if len(polygon) > 2]
        paint(walls, facecolor=p.tint, edgecolor=p.ink, lw=p.thick, zorder=1)
        paint([section], facecolor=p.fill, edgecolor=p.accent, lw=p.thick, zorder=2)
        for i, j in visible + hidden:
            outline = part_above(vertices[i], vertices[j], normal, level)
            if outline:
                ax.plot(*np.transpose(outline), color=p.hidden, lw=p.thin, ls=p.dash, zorder=3)

    ax.plot(*section.T, "o", color=p.accent, mfc=p.paper, ms=p.dots, zorder=5)
    ax.plot(*np.transpose(points), "o", color=p.accent, ms=p.dots, zorder=6)
    put_labels(ax, vertices, p.corner_labels, right, up, size=p.fontsize)
    put_labels(ax, section, p.cut_labels, right, up, size=p.fontsize, color=p.accent)
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)

    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.axis("off")
    plt.show()


LATER = {"XYZ": "UVWMN", "UVW": "XYZMN", "MNR": "UVXYZ", "QRM": "UVWXY"}
"""Names of the three given points, and of the corners that follow from them."""
TITLES = ("", "Section through three points", "name", "given")


class ThreePointSection(Template):
    """A prism or pyramid cut by the plane through three points given on its edges.

    Parameters: `stand` is ((solid and three edges, a share on each), view). The solid is a prism or
    pyramid over a regular polygon with n sides of length `edge`; corners count counterclockwise from
    (R, 0, 0), first the base at z = 0, then the lid at `height`, or the tip. A share (a, b) is the
    point a/b of the way from an edge's first corner to its second. The view is elevation and azimuth.
    Some 1,000,000 such stands, transparent or cut open, lettering, looks: about 10^11 figures. Facts:
    on which edges the corners of the section lie and in which ratio they divide them, counted from
    the edge's first letter (`lettering` goes to the corners in their order, `named` to the given
    points), number of sides, hidden edges.
    """

    name = "three_point_section"
    family = "sections"
    levels = (2, 5)
    space = Space(
        {
            "stand": stands(),
            "lettering": ("letters", "primes", "indices"),
            "named": tuple(LATER),
            "shown": ("whole", "tinted", "removed"),
            "look": range(len(LOOKS)),
            "dash": ("--", ":"),
            "title": TITLES,
            "canvas": (5.8, 6.4, 7.0),
            "fontsize": (11, 12, 13, 14),
            "thick": (1.4, 1.8, 2.2),
            "dots": (4, 5),
        }
    )
    tries = 12
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {"base_style": ("vectors", "loop")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        ((shape, edges), shares), view = p.stand
        p.elev, p.azim = view
        solid = build(shape)
        given = [(*e, *part) for e, part in zip(edges, shares, strict=True)]
        points = [
            solid.vertices[i] + a / b * (solid.vertices[j] - solid.vertices[i])
            for i, j, a, b in given
        ]
        normal = np.cross(points[1] - points[0], points[2] - points[0])
        margins = (44.0, 44.0, 44.0, 78.0 if p.title else 44.0)
        figsize = canvas_for(solid.vertices, view, p.canvas, margins)
        frame = framed(solid.vertices, view, figsize, margins)
        if normal @ frame.axes[2] < 0:
            normal = -normal
        name = solid_name(shape.kind, shape.n)
        titles = {
            "name": f"Section of a {name}".replace("a oct", "an oct"),
            "given": f"Plane through ${p.named[0]}$, ${p.named[1]}$ and ${p.named[2]}$",
        }
        values = {
            **LOOKS[p.look]._asdict(), "kind": shape.kind, "n": shape.n, "height": shape.height,
            "radius": RADIUS, "solid": solid, "given": given, "points": np.array(points),
            "normal": tuple(normal), "level": float(normal @ points[0]), "frame": frame,
            "figsize": figsize, "rect": frame.rect, "thin": 1.0, "alpha": 0.6, "size_text": "",
            "regular": False, "numeric": False, "unit": "", "area_unit": "", "volume_unit": "",
            "mode": "removed" if p.shown == "removed" else "whole", "tinted": p.shown == "tinted",
            "arrows": False, "dots_alike": False, "corner_texts": letters(shape.kind, shape.n, p.lettering),
            "title": titles.get(p.title, p.title), "title_size": p.fontsize + 2, "title_y": 0.96,
            **dict(zip(("xlim", "ylim", "zlim"), frame.limits, strict=True)),
        }  # fmt: skip
        scene = SimpleNamespace(**vars(p) | values)
        return values | place_letters(scene, self._names(scene), ())

    def _names(self, p: Params) -> list[str]:
        """Names of the section's corners in their order: the given points keep theirs."""
        later = iter(LATER[p.named])
        names = []
        for corner in section_of(p):
            if np.linalg.norm(p.solid.vertices - corner, axis=1).min() < 1e-7:
                continue
            gaps = np.linalg.norm(p.points - corner, axis=1)
            names.append(p.named[int(gaps.argmin())] if gaps.min() < 1e-7 else next(later))
        return names

    def reject(self, p: Params) -> str | None:
        if p.mode == "removed" and volume_below(p) < 0.12 * p.solid.volume:
            return "hardly anything left of the solid"
        if set(p.named) - set(p.section_names):
            return "a given point is no corner of the section"
        return unreadable(p)

    def facts(self, p: Params) -> Sequence[Fact]:
        solid = p.solid
        hidden = int(solid.hides(solid.segments.mean(axis=1), p.frame.axes[2]).sum())
        facts = [
            *cut_facts(p),
            Fact("base_sides", p.n, "visible"),
            Fact("given_points", 3, "visible"),
        ]
        if p.mode == "whole":
            facts.append(Fact("hidden_edges", hidden, "visible"))
        return facts

    def check(self, p: Params) -> list[str]:
        return recheck_cut(p, self.facts(p)) + self._recheck_given(p)

    def _recheck_given(self, p: Params) -> list[str]:
        """The section is flat: every corner is a combination of the three given points."""
        system = np.vstack([p.points.T, np.ones(3)])
        problems = []
        for corner in section_of(p):
            weights, *_ = np.linalg.lstsq(system, np.append(corner, 1), rcond=None)
            off = float(np.abs(system @ weights - np.append(corner, 1)).max())
            if off > 1e-6:
                problems.append(f"corner {corner.round(3)} is {off:.4f} off the plane")
        return problems

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        scene = expected_scene(p)
        expect_letters(scene, p)
        for point in p.points:
            scene.dot(point)
        return scene.compare(trace) + odd_dots(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        base, tops = "".join(p.corner_names[: p.n]), "".join(p.corner_names[p.n :])
        solid = a_or_an(solid_name(p.kind, p.n))
        if len(p.corner_labels) == len(p.corner_names):
            solid += f" {base}-{tops}"
        sentences = describe_cut(p, say, self.facts(p), solid)
        names = say.listing(list(p.named))
        others = {0: "", 1: "; the other corner of the section is a hollow dot"}.get(
            len(p.cuts) - 3, "; the other corners of the section are hollow dots"
        )
        given = say.pick(
            f"The plane is fixed by the three filled points {names}{others}.",
            f"Filled dots mark the three given points {names}{others}.",
            f"Three points on edges, {names}, are given as filled dots and determine the plane.",
        )
        return [sentences[0], Sentence("structure", given), *sentences[1:]]

    def level(self, p: Params) -> int:
        return min(5, max(1, len(p.cuts) - 1) + int(p.mode == "removed"))


TEMPLATE = ThreePointSection()
