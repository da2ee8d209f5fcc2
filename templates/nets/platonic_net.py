"""A regular solid beside one of its nets, the faces of the net numbered.

Tetrahedron, octahedron, dodecahedron and icosahedron; the nets are random spanning trees of faces.
`net` holds the solid and, for each face from the second on, which earlier face it hangs on and at
which side of that face (both from 0; side k runs from corner k to the next, counterclockwise; the
side of a face by which it hangs is its own side 0). `turn_step` turns the first face, `marking` grays the end
faces or the first. The solid stands on any side of the net (`beside`). About 10¹⁰ figures.
"""
# mypy: allow-untyped-calls

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import combinations, product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Polygon
from mpl_toolkits.mplot3d.art3d import Poly3DCollection
from numpy.typing import NDArray

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.beside import half_empty
from templates.geometry.platonic_nets import (
    flattened,
    outward_faces,
    solid_vertices,
    unfoldings,
)
from templates.geometry.projection import area, clip, frame_limits, project, view_frame
from templates.geometry.tones import TONES
from templates.nets.parts.platonic_words import describe_net
from templates.nets.parts.solid_page import PLACES, solid_page
from templates.prose import Say, Sentence
from templates.snippets.platonic_net import attached, regular_polygon
from templates.snippets.solid_regular import around, convex_faces, signs, turned
from templates.snippets.solid_view import view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace

NETS = {(net.solid, net.steps): net for net in unfoldings(500)}
VIEWS = tuple(product(range(14, 43, 4), range(-80, -9, 5)))
TURNS = 6
EDGE_ON = 0.06
"""Least cosine between a face's normal and the line of sight."""
LEAST_GAP = 0.15
"""Least distance, in edges, of a hidden corner from any other corner as they are seen."""


def draw(p: Params) -> None:
    fig = plt.figure(figsize=p.figsize)

    # The net: each further face lies against a side of an earlier one.
    if p.unfolding == "mirror":
        polygons = [regular_polygon(p.sides, p.turn)]
        for parent, side in zip(p.parents, p.hinge_sides, strict=True):
            polygons.append(attached(polygons[parent], side))
    elif p.unfolding == "half turn":
        angles = np.radians(p.turn) + 2 * np.pi * np.arange(p.sides) / p.sides
        polygons = [np.transpose([np.cos(angles), np.sin(angles)])]
        for parent, side in zip(p.parents, p.hinge_sides, strict=True):
            # A half turn about the middle of a side leads to the face beyond it.
            ring = np.roll(polygons[parent], -side, axis=0)
            polygons.append(ring[0] + ring[1] - ring)
    else:
        # Walk around every face in the complex plane, turning by the same angle at each corner.
        bend = np.exp(2j * np.pi / p.sides)
        rings = [np.exp(1j * np.radians(p.turn)) * bend ** np.arange(p.sides)]
        for parent, side in zip(p.parents, p.hinge_sides, strict=True):
            end, start = rings[parent][side], rings[parent][(side + 1) % p.sides]
            steps = (end - start) * bend ** np.arange(p.sides - 1)
            rings.append(start + np.concatenate([[0], np.cumsum(steps)]))
        polygons = [np.column_stack([ring.real, ring.imag]) for ring in rings]
    flat = fig.add_axes(p.net_place)
    if p.patches == "enumerate":
        for number, polygon in enumerate(polygons, start=1):
            if p.marking == "none":
                color = p.face_color
            elif p.marking == "start":
                color = p.leaf_color if number == 1 else p.face_color
            else:
                color = p.leaf_color if number in p.marked else p.face_color
            flat.add_patch(Polygon(polygon, facecolor=color, edgecolor="black", linewidth=1.3))
            x, y = polygon.mean(axis=0)
            flat.text(x, y, f"{number}", fontsize=p.font, ha="center", va="center")
    else:
        for k in range(len(polygons)):
            if p.marking == "none":
                fill = p.face_color
            elif p.marking == "start":
                fill = p.face_color if k else p.leaf_color
            else:
                fill = p.leaf_color if k + 1 in p.marked else p.face_color
            face = Polygon(polygons[k], fc=fill, ec="black", lw=1.3)
            flat.add_patch(face)
            x, y = polygons[k].mean(axis=0)
            flat.text(x, y, str(k + 1), size=p.font, ha="center", va="center")
    flat.set(xlim=p.net_xlim, ylim=p.net_ylim)
    flat.set_aspect("equal")
    flat.axis("off")

    # The solid: its corners around the origin, and its faces as rings of corners.
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
    if p.face_search == "planes":
        faces = convex_faces(vertices)
    else:
        # Each corner of the dual solid points at a face: at the corners farthest out that way.
        if p.solid == "tetrahedron":
            reaches = vertices @ -vertices.T
        elif p.solid == "octahedron":
            reaches = vertices @ np.array(list(signs(1, 1, 1))).T
        elif p.solid == "dodecahedron":
            reaches = vertices @ np.array(list(turned(signs(0, 1, golden)))).T
        else:
            duals = signs(1, 1, 1) | turned(signs(0, golden, 1 / golden))
            reaches = vertices @ np.array(list(duals)).T
        farthest = np.isclose(reaches, reaches.max()).T
        rings = sorted(tuple(np.flatnonzero(row)) for row in farthest)
        faces = [around(vertices, ring) for ring in rings]

    # Since the origin is inside, a face looks at the viewer if its middle lies on that side.
    if p.sight == "helper":
        _, _, toward = view_axes(p.elev, p.azim)
    else:
        elev, azim = np.radians([p.elev, p.azim])
        toward = [np.cos(elev) * np.cos(azim), np.cos(elev) * np.sin(azim), np.sin(elev)]
    if p.front == "loop":
        in_front = []
        for face in faces:
            if vertices[list(face)].sum(axis=0) @ toward > 0:
                in_front.append(face)
    else:
        in_front = [face for face in faces if vertices[list(face)].mean(axis=0) @ toward > 0]

    ax = fig.add_subplot(projection="3d", proj_type="ortho", position=p.solid_place)
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.axis("off")
    shown = [vertices[list(face)] for face in in_front]
    solid = Poly3DCollection(shown, facecolor=p.face_color, edgecolor="black", linewidth=1.3)
    ax.add_collection3d(solid)
    if p.hidden == "dashed":
        # The edges that belong to none of these faces are hidden.
        if p.edge_search == "rings":
            sides = set()
            seen = set()
            for face in faces:
                ring = {frozenset(pair) for pair in zip(face, np.roll(face, -1), strict=True)}
                sides |= ring
                if face in in_front:
                    seen |= ring
            pairs = combinations(range(len(vertices)), 2)
            behind = [edge for edge in pairs if frozenset(edge) in sides - seen]
        else:
            gaps = np.linalg.norm(vertices[:, None] - vertices, axis=2)
            behind = [
                edge
                for edge in combinations(range(len(vertices)), 2)
                if np.isclose(gaps[edge], gaps[gaps > 0].min())
                and not any(set(edge) <= set(face) for face in in_front)
            ]
        for start, end in behind:
            ax.plot(*vertices[[start, end]].T, "--", color="#555555", linewidth=1, zorder=10)
    plt.show()


class PlatonicNet(Template):
    __doc__ = __doc__

    name = "platonic_net"
    family = "nets"
    levels = (1, 5)
    space = Space(
        {
            "net": tuple(NETS),
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
            "marking": ("none", "ends", "start"),
            "hidden": ("dashed", "none"),
            "beside": tuple(PLACES),
            "align": (0.5, 0, 1),
            "solid_side": (3.3, 2.6, 4),
        }
    )
    writing: ClassVar = {
        "unfolding": ("mirror", "half turn", "walk"),
        "patches": ("enumerate", "index"),
        "face_search": ("planes", "dual"),
        "sight": ("helper", "in place"),
        "front": ("loop", "comprehension"),
        "edge_search": ("rings", "gaps"),
    }

    def derive(self, p: Params) -> Mapping[str, Any]:
        net = NETS[p.net]
        sides = len(net.faces[0])
        turn = p.turn_step * 360 / sides / TURNS
        polygons = flattened(net, regular_polygon(sides, turn))
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
            "marked": {"none": (), "ends": ends, "start": (1,)}[p.marking],
            "ends": ends,
            "font": 12 if len(net.faces) < 10 else 10,
            "face_color": tone.top,
            "leaf_color": "#bdbdbd" if tone.printed else tone.front,
            "elev": p.view[0],
            "azim": p.view[1],
            "xlim": xlim,
            "ylim": ylim,
            "zlim": zlim,
            **solid_page(np.concatenate(polygons), p.beside, p.align, p.solid_side),
        }

    def reject(self, p: Params) -> str | None:
        if np.abs(_slants(p.solid, p.view)).min() < EDGE_ON:
            return "a face of the solid is seen edge-on"
        if p.hidden == "dashed" and _hidden_corner_gap(p.solid, p.view) < LEAST_GAP:
            return "a hidden corner falls on another corner"
        if half_empty(p.net_place, p.solid_place):
            return "half the page stays empty"
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
            *shapes.aspect_differences(trace.axes[0]),
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


@lru_cache(maxsize=512)
def _hidden_corner_gap(solid: str, view: tuple[float, float]) -> float:
    """Least distance, in edges, between a hidden corner and another one in the picture."""
    vertices = np.array(solid_vertices(solid), float)
    front = [f for f, s in zip(outward_faces(solid), _slants(solid, view), strict=True) if s > 0]
    hidden = sorted(set(range(len(vertices))) - {k for face in front for k in face})
    seen = project(vertices, view)[:, :2]
    gaps = np.linalg.norm(seen[hidden][:, None] - seen, axis=2)
    gaps[np.arange(len(hidden)), hidden] = np.inf
    edge = np.linalg.norm(vertices[list(front[0][:1])] - vertices[list(front[0][1:2])])
    return float(gaps.min(initial=np.inf) / edge)


def _ring(face: tuple[int, ...]) -> list[tuple[int, int]]:
    return list(zip(face, (*face[1:], face[0]), strict=True))


TEMPLATE = PlatonicNet()
