"""A regular solid beside one of its nets, the faces of the net numbered.

Tetrahedron, octahedron, dodecahedron and icosahedron; the nets are random spanning trees of faces.
About 10⁸ figures.
"""
# mypy: allow-untyped-calls

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Polygon
from mpl_toolkits.mplot3d.art3d import Poly3DCollection
from numpy.typing import NDArray

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.platonic_nets import (
    flattened,
    outward_faces,
    solid_vertices,
    unfoldings,
)
from templates.geometry.projection import area, clip, frame_limits, view_frame
from templates.geometry.tones import TONES
from templates.nets.parts.platonic_words import describe_net
from templates.prose import Say, Sentence
from templates.snippets.platonic_net import attached, regular_polygon
from templates.snippets.solid_regular import convex_faces, signs, turned
from templates.snippets.solid_view import front_faces, split_edges, view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace

NETS = unfoldings(500)
VIEWS = tuple(product(range(14, 43, 4), range(-80, -9, 5)))
TURNS = 6
EDGE_ON = 0.06
"""Least cosine between a face's normal and the line of sight."""


def draw(p: Params) -> None:
    fig = plt.figure(figsize=(8.8, 5))

    # The net: each further face is the mirror image of an earlier one in one of its sides.
    polygons = [regular_polygon(p.sides, p.turn)]
    for parent, side in zip(p.parents, p.hinge_sides, strict=True):
        polygons.append(attached(polygons[parent], side))
    flat = fig.add_axes((0.01, 0.02, 0.59, 0.96))
    if p.patches == "enumerate":
        for number, polygon in enumerate(polygons, start=1):
            if p.marking == "ends":
                color = p.leaf_color if number in p.marked else p.face_color
            else:
                color = p.face_color
            flat.add_patch(Polygon(polygon, facecolor=color, edgecolor="black", linewidth=1.3))
            x, y = polygon.mean(axis=0)
            flat.text(x, y, f"{number}", fontsize=p.font, ha="center", va="center")
    else:
        for k in range(len(polygons)):
            if p.marking == "ends":
                fill = p.leaf_color if k + 1 in p.marked else p.face_color
            else:
                fill = p.face_color
            face = Polygon(polygons[k], fc=fill, ec="black", lw=1.3)
            flat.add_patch(face)
            x, y = polygons[k].mean(axis=0)
            flat.text(x, y, str(k + 1), size=p.font, ha="center", va="center")
    flat.set(xlim=p.net_xlim, ylim=p.net_ylim)
    flat.set_aspect("equal")
    flat.axis("off")

    # The solid: its corners, and the faces that turn towards the viewer.
    golden = (1 + np.sqrt(5)) / 2
    if p.solid == "tetrahedron":
        corners = {(1, 1, 1), (1, -1, -1), (-1, 1, -1), (-1, -1, 1)}
    elif p.solid == "octahedron":
        corners = turned({(1, 0, 0), (-1, 0, 0)})
    elif p.solid == "dodecahedron":
        corners = signs(1, 1, 1) | turned(signs(0, golden, 1 / golden))
    else:
        corners = turned(signs(0, 1, golden))
    vertices = np.array(sorted(corners), dtype=float)
    faces = convex_faces(vertices)
    _, _, toward = view_axes(p.elev, p.azim)

    ax = fig.add_subplot(projection="3d", proj_type="ortho", position=(0.61, 0.14, 0.38, 0.7))
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.axis("off")
    shown = front_faces([vertices[list(face)] for face in faces], toward)
    solid = Poly3DCollection(shown, facecolor=p.face_color, edgecolor="black", linewidth=1.3)
    ax.add_collection3d(solid)
    if p.hidden == "dashed":
        # Edges of which both faces turn away are hidden.
        _, behind = split_edges(vertices, faces, toward)
        for start, end in behind:
            ax.plot(*vertices[[start, end]].T, "--", color="#555555", linewidth=1, zorder=10)
    plt.show()


class PlatonicNet(Template):
    __doc__ = __doc__

    name = "platonic_net"
    family = "nets"
    space = Space(
        {
            "net": range(len(NETS)),
            "turn_step": range(TURNS),
            "view": VIEWS,
            "tone": (
                "white",
                "gray",
                "blue",
                "green",
                "orange",
                "purple",
                "teal",
                "yellow",
                "pink",
            ),
            "marking": ("none", "ends"),
            "hidden": ("dashed", "none"),
        }
    )
    writing: ClassVar = {"patches": ("enumerate", "index")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        net = NETS[p.net]
        sides = len(net.faces[0])
        turn = p.turn_step * 360 / sides / TURNS
        polygons = flattened(net, regular_polygon(sides, turn))
        points = np.concatenate(polygons)
        low, high = points.min(axis=0), points.max(axis=0)
        reach = float(((high - low) / (0.59 * 8.8, 0.96 * 5)).max()) / 2 * 1.04
        middle = (low + high) / 2
        limits = [
            tuple(round(float(m + s * reach * extent), 2) for s in (-1, 1))
            for m, extent in zip(middle, (0.59 * 8.8, 0.96 * 5), strict=True)
        ]
        parents = [parent for parent, _ in net.steps]
        hinges = [parents.count(k) + (k > 0) for k in range(len(net.faces))]
        ends = tuple(k + 1 for k, count in enumerate(hinges) if count == 1)
        tone = TONES[p.tone]
        xlim, ylim, zlim = frame_limits(solid_vertices(net.solid), p.view)
        return {
            "solid": net.solid,
            "sides": sides,
            "turn": turn,
            "parents": tuple(parent for parent, _ in net.steps),
            "hinge_sides": tuple(side for _, side in net.steps),
            "marked": ends if p.marking == "ends" else (),
            "ends": ends,
            "font": 12 if len(net.faces) < 10 else 10,
            "face_color": tone.top,
            "leaf_color": "#bdbdbd" if tone.printed else tone.front,
            "net_xlim": limits[0],
            "net_ylim": limits[1],
            "elev": p.view[0],
            "azim": p.view[1],
            "xlim": xlim,
            "ylim": ylim,
            "zlim": zlim,
        }

    def reject(self, p: Params) -> str | None:
        if np.abs(_slants(p.solid, p.view)).min() < EDGE_ON:
            return "a face of the solid is seen edge-on"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        net = NETS[p.net]
        faces = len(net.faces)
        edges, vertices = faces * p.sides // 2, len(solid_vertices(p.solid))
        parents = [parent + 1 for parent, _ in net.steps]
        hinges = [parents.count(k + 1) + (k > 0) for k in range(faces)]
        return [
            Fact("solid", p.solid, "visible"),
            Fact("face_count", faces, "visible", "faces"),
            Fact("sides_of_a_face", p.sides, "visible", "sides"),
            Fact("face_numbers", list(range(1, faces + 1)), "visible"),
            Fact("attached_to", parents, "visible"),
            Fact("hinges_of_faces", hinges, "visible", "hinges"),
            Fact("hinge_count", faces - 1, "visible", "hinges"),
            Fact("end_faces", list(p.ends), "visible"),
            Fact("visible_faces", int((_slants(p.solid, p.view) > 0).sum()), "visible", "faces"),
            Fact("edge_count", edges, "derivable", "edges"),
            Fact("vertex_count", vertices, "derivable", "vertices"),
            Fact("cut_edges", edges - (faces - 1), "derivable", "edges"),
            Fact("outline_sides", 2 * (edges - (faces - 1)), "derivable", "sides"),
        ]

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        polygons = flattened(NETS[p.net], regular_polygon(p.sides, p.turn))
        problems = []
        if any(area(c) > 1e-6 for a, b in combinations(polygons, 2) if len(c := clip(a, b)) > 2):
            problems.append("faces of the net overlap")
        # Sides of the net by their middles: a hinge is the side of two faces.
        middles = [
            tuple(np.round((polygon[k - 1] + polygon[k]) / 2, 4) + 0.0)
            for polygon in polygons
            for k in range(p.sides)
        ]
        shared = len(middles) - len(set(middles))
        if shared != facts["hinge_count"] or len(middles) - 2 * shared != facts["outline_sides"]:
            problems.append(f"the net has {shared} hinges and {len(middles) - 2 * shared} sides")
        # Edges of the solid are its shortest distances; Euler's formula ties the counts.
        points = np.array(solid_vertices(p.solid), float)
        gaps = np.linalg.norm(points[:, None] - points, axis=2)
        shortest = gaps[gaps > 0].min()
        edges = int(np.isclose(gaps, shortest).sum()) // 2
        if edges != facts["edge_count"] or len(points) - edges + facts["face_count"] != 2:
            problems.append(f"the solid has {len(points)} vertices and {edges} edges")
        if sum(facts["hinges_of_faces"]) != 2 * facts["hinge_count"]:
            problems.append("the hinges of the faces do not add up")
        return problems

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        start = np.array(
            [np.exp(1j * (np.radians(p.turn) + 2 * np.pi * k / p.sides)) for k in range(p.sides)]
        )
        polygons = flattened(NETS[p.net], np.column_stack([start.real, start.imag]))
        fills = [p.leaf_color if k + 1 in p.marked else p.face_color for k in range(len(polygons))]
        net = [(q, shapes.hex8(fill)) for q, fill in zip(polygons, fills, strict=True)]
        numbers = [((q.mean(axis=0),), str(k + 1)) for k, q in enumerate(polygons)]
        vertices = np.array(solid_vertices(p.solid), float)
        slants = _slants(p.solid, p.view)
        faces = outward_faces(p.solid)
        front = [
            (vertices[list(face)], shapes.hex8(p.face_color))
            for face, slant in zip(faces, slants, strict=True)
            if slant > 0
        ]
        seen = {frozenset(e) for f, s in zip(faces, slants, strict=True) if s > 0 for e in _ring(f)}
        hidden = {frozenset(edge) for face in faces for edge in _ring(face)} - seen
        dashed: list[shapes.Shape] = [
            (vertices[sorted(edge)], "dashed") for edge in hidden if p.hidden == "dashed"
        ]
        outlines = {e.linewidth for e in trace.elements if e.kind in ("polygon", "face")}
        return [
            *(["net and solid have outlines of different width"] if len(outlines) > 1 else []),
            *shapes.view_differences(trace.axes[1], p.view),
            *shapes.differences("face of the net", shapes.patches(trace, 0), net),
            *shapes.differences("number", shapes.texts(trace, 0), numbers),
            *shapes.differences("face", shapes.faces(trace, 1), front),
            *shapes.differences("hidden edge", shapes.lines(trace, 1), dashed),
        ]

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_net(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        return {"tetrahedron": 1, "octahedron": 2, "dodecahedron": 4, "icosahedron": 5}[p.solid]


def _slants(solid: str, view: tuple[float, float]) -> NDArray[np.float64]:
    """Cosine between each face's outward normal and the direction towards the viewer."""
    vertices = np.array(solid_vertices(solid), float)
    middles = np.array([vertices[list(face)].mean(axis=0) for face in outward_faces(solid)])
    cosines: NDArray[np.float64] = (middles @ view_frame(view)[2]) / np.linalg.norm(middles, axis=1)
    return cosines


def _ring(face: tuple[int, ...]) -> list[tuple[int, int]]:
    return list(zip(face, (*face[1:], face[0]), strict=True))


TEMPLATE = PlatonicNet()
