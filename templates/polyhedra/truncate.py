"""Regular solids with their corners cut off, alone or in a sequence of deeper and deeper cuts."""
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,call-arg"

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry.looks import LOOKS
from templates.polyhedra.parts.truncate_plan import CUTS, FIGURES, plan_truncated
from templates.polyhedra.parts.truncate_truth import (
    recheck,
    trace_problems,
    truncated_facts,
    unreadable,
)
from templates.polyhedra.parts.truncate_words import describe_truncated
from templates.prose import Say, Sentence
from templates.snippets.solid_regular import (
    by_height,
    convex_faces,
    cube,
    dodecahedron,
    icosahedron,
    octahedron,
    tetrahedron,
    turn_down,
    with_edge,
)
from templates.snippets.solid_style import draw_edges, lit
from templates.snippets.solid_truncate import sliced, truncated
from templates.snippets.solid_view import faces_in_sight, split_edges, view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace


def draw(p: Params) -> None:
    if p.kind == "tetrahedron":
        corners = tetrahedron()
    elif p.kind == "cube":
        corners = cube()
    elif p.kind == "octahedron":
        corners = octahedron()
    elif p.kind == "dodecahedron":
        corners = dodecahedron()
    else:
        corners = icosahedron()
    edge = p.edge
    vertices = with_edge(corners, edge)
    if p.pose == "face":
        # Let it stand on a face
        first = convex_faces(vertices)[0]
        vertices = turn_down(vertices, vertices[list(first)].mean(axis=0))
    elif p.pose == "corner":
        vertices = turn_down(vertices, vertices[0])
    vertices = by_height(vertices)
    faces = convex_faces(vertices)

    fig = plt.figure(figsize=p.figsize, facecolor=p.paper)
    right, up, toward = view_axes(p.elev, p.azim)
    if p.tips:
        in_front, _ = split_edges(vertices, faces, toward)
    centered = {"ha": "center", "va": "center", "size": p.fontsize}

    for left, cut in p.panels:
        ax = fig.add_axes(
            (left, p.bottom, p.across, p.upright),
            projection="3d",
            proj_type="ortho",
            computed_zorder=False,
        )
        ax.set_facecolor("none")
        # So far from every corner, measured along the edges, it is cut off
        if p.cutting == "rings":
            solid, trimmed, cuts = truncated(vertices, faces, cut / edge)
        else:
            solid, trimmed, cuts = sliced(vertices, faces, cut / edge)
        if p.shown != "frame":
            for rings, paint in ((trimmed, p.tint), (cuts, p.fill)):
                for face in faces_in_sight(solid, rings, toward):
                    polygon = solid[list(face)]
                    if p.shown == "opaque":
                        area = Poly3DCollection([polygon], edgecolor=p.ink, lw=p.thick, zorder=3)
                        area.set_facecolor(lit(paint, polygon, solid.mean(axis=0), p.light))
                    else:
                        area = Poly3DCollection([polygon], facecolor=paint, zorder=1)
                    ax.add_collection3d(area)
        if p.shown != "opaque":
            if p.strokes == "helper":
                visible, hidden = split_edges(solid, trimmed + cuts, toward)
            else:
                # An edge is seen if one of its two faces is
                pairs: dict[tuple[int, ...], bool] = {}
                for face in trimmed + cuts:
                    seen = bool(faces_in_sight(solid, [face], toward))
                    for pair in zip(face, (*face[1:], face[0]), strict=True):
                        key = tuple(sorted(pair))
                        pairs[key] = pairs.get(key, False) or seen
                visible = sorted(pair for pair, seen in pairs.items() if seen)
                hidden = sorted(pair for pair, seen in pairs.items() if not seen)
            draw_edges(ax, solid, hidden, color=p.hidden, lw=p.thin, ls=p.dash, zorder=2)
            draw_edges(ax, solid, visible, color=p.ink, lw=p.thick, zorder=3)
        if p.tips:
            # What was cut off, as far as it was in front; halfway the tips meet on every edge
            tips = [vertices[[i, j]] for i, j in in_front]
            if 2 * cut < edge:
                ways = in_front + [(j, i) for i, j in in_front]
                steps = [vertices[j] - vertices[i] for i, j in ways]
                tips = [
                    np.array([vertices[i], vertices[i] + cut / edge * step])
                    for (i, _), step in zip(ways, steps, strict=True)
                ]
            for tip in tips:
                ax.plot(*tip.T, color=p.accent, lw=p.thin, ls="-", zorder=4)
        if p.measured:
            # Measured lengths: their ends, from there to a bracket, and the way to the text
            for text, start, end, shift, dx, dy in p.measured:
                bracket = np.array([start, start, end, end]) + np.outer((0.15, 1, 1, 0.15), shift)
                stroke = p.fine if any(shift) else p.heavy
                ax.plot(*bracket.T, color=p.accent, lw=stroke, zorder=5)
                place = bracket[1:3].mean(axis=0) + dx * right + dy * up
                ax.text(*place, text, color=p.accent, **centered)
        ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
        ax.set_aspect("equal")
        ax.view_init(elev=p.elev, azim=p.azim)
        ax.axis("off")

    for middle, text in p.captions:
        fig.text(middle, p.low, text, **centered)
    if p.title:
        fig.suptitle(p.title, fontsize=p.title_size, y=p.title_y)
    plt.show()


TITLES = ("", "name", "Truncation", "Corners cut off", "How many faces?")


class Truncate(Template):
    """A regular solid whose corners are cut off, once or in a sequence of three stages.

    `figure`: the regular solid, its pose (as in `platonic`), the manner of drawing, dashes, and
    direction of light. `cuts`: `edge` of the regular solid and `cut_lengths`, how far from each
    corner, along every edge, it is cut off (one length a stage, half an edge at most), in `unit`.
    Also vary: all azimuths, elevation, whether cut-off tips are outlined, looks (about 10^11
    figures). Facts: corners, edges and faces, kinds of faces, what is in sight, lengths of the new
    edges, volume and what is cut off.
    """

    name = "truncate"
    family = "polyhedra"
    levels = (2, 5)
    space = Space(
        {
            "figure": FIGURES,
            "cuts": CUTS,
            "unit": ("", "cm", "dm"),
            "azim": range(360),
            "elev": range(10, 43),
            "tips": (False, True),
            "look": range(len(LOOKS)),
            "title": TITLES,
            "canvas": (5.2, 5.8, 6.4),
            "fontsize": (11, 12, 13),
            "thick": (1.2, 1.5, 1.8),
        }
    )
    tries = 12
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "cutting": ("rings", "planes"),
        "strokes": ("helper", "written out"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        return plan_truncated(p)

    def reject(self, p: Params) -> str | None:
        return unreadable(p) or ("labels collide" if p.overlap > 0 else None)

    def facts(self, p: Params) -> Sequence[Fact]:
        return truncated_facts(p)

    def check(self, p: Params) -> list[str]:
        return recheck(p, truncated_facts(p))

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        return trace_problems(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_truncated(p, say, truncated_facts(p))

    def level(self, p: Params) -> int:
        large = p.kind in ("dodecahedron", "icosahedron")
        return min(5, 2 + int(large) + int(p.shown == "opaque") + int(len(p.stages) > 1))


TEMPLATE = Truncate()
