"""A regular pyramid or prism beside its net, with the side of the base and one more length given.

Bases with three to eight sides; the net is a star, a fan, or a strip. `net` holds the kind of net
("pyramid star", "pyramid fan", "prism star", "prism strip"), the number of sides of the base, the
lateral face (from 0) that carries the other base, the one that carries a strip's lower base, the
turn of the net in degrees, and then the side of the base with the lateral edge of the pyramid or
the height of the prism. `view` is elevation and azimuth. About 10⁹ figures: 70,000 nets and sizes,
250 views, 3 units, 11 colors, and what is marked and hidden.
"""
# mypy: allow-untyped-calls

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Polygon
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.choices import Pairs, Shared
from templates.geometry.projection import area, clip
from templates.geometry.tones import TONES
from templates.nets.parts.net_page import page
from templates.nets.parts.ring_net_words import describe_ring_net
from templates.nets.parts.ring_nets import (
    SIDES,
    lengths,
    nets,
    outline_length,
    slants,
    solid_faces,
    solid_points,
    unfolded,
)
from templates.prose import Say, Sentence
from templates.snippets.solid_view import faces_in_sight, split_edges, view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace

KINDS = ("pyramid star", "pyramid fan", "prism strip", "prism star")
VIEWS = tuple(product(range(14, 33, 2), range(-88, -12, 3)))
EDGE_ON = 0.04
"""Least cosine between a face's normal and the line of sight."""


def draw(p: Params) -> None:
    n = p.sides
    side = p.side
    fig = plt.figure(figsize=p.figsize)
    flat = fig.add_axes(p.net_place)

    # Points of the plane are complex numbers: a factor exp(i t) turns by the angle t.
    turn = np.radians(p.turn)
    radius = side / (2 * np.sin(np.pi / n))
    apothem = radius * np.cos(np.pi / n)
    corners = radius * np.exp(2j * np.pi * np.arange(n) / n)
    half_step = np.exp(1j * np.pi / n)
    if p.kind == "pyramid star":
        slant = np.sqrt(p.edge**2 - side**2 / 4)
        base = corners * np.exp(1j * turn)
        if p.algebra == "loop":
            triangles = []
            for k in range(n):
                start, end = base[k], base[(k + 1) % n]
                middle = (start + end) / 2
                tip = middle * (1 + slant / apothem)
                triangles.append([start, end, tip])
            lateral = np.array(triangles)
        else:
            tips = (apothem + slant) / radius * base * half_step
            lateral = np.column_stack([base, np.roll(base, -1), tips])
        bases = [base]
    elif p.kind == "pyramid fan":
        opening = 2 * np.arcsin(side / (2 * p.edge))
        if p.algebra == "loop":
            triangles = []
            for k in range(n):
                start = p.edge * np.exp(1j * (turn + k * opening))
                triangles.append([0, start, start * np.exp(1j * opening)])
            lateral = np.array(triangles)
        else:
            rim = p.edge * np.exp(1j * (turn + opening * np.arange(n + 1)))
            lateral = np.column_stack([np.zeros(n), rim[:-1], rim[1:]])
        # The base hangs on one triangle, opposite the apex.
        outward = np.exp(1j * (turn + (p.first + 0.5) * opening))
        distance = p.edge * np.cos(opening / 2) + apothem
        bases = [outward * (distance - corners * half_step)]
    elif p.kind == "prism strip":
        if p.algebra == "loop":
            rectangles = []
            for k in range(n):
                left, right = k * side, (k + 1) * side
                rectangles.append([left, right, right + 1j * p.height, left + 1j * p.height])
            lateral = np.array(rectangles)
        else:
            rectangle = np.array([0, side, side + 1j * p.height, 1j * p.height])
            lateral = rectangle + side * np.arange(n)[:, np.newaxis]
        # One base stands on top of the strip, the other hangs below it.
        above = (p.first + 0.5) * side + 1j * (p.height + apothem)
        below = (p.second + 0.5) * side - 1j * apothem
        bases = [below + 1j * corners * half_step, above - 1j * corners * half_step]
        if p.turn == 90:
            # A factor i is a quarter turn, which sets the strip upright.
            lateral = 1j * lateral
            bases = [1j * base for base in bases]
    else:
        base = corners * np.exp(1j * turn)
        normals = np.exp(1j * turn) * half_step * corners / radius
        if p.algebra == "loop":
            rectangles = []
            for k in range(n):
                start, end = base[k], base[(k + 1) % n]
                out = p.height * normals[k]
                rectangles.append([start, end, end + out, start + out])
            lateral = np.array(rectangles)
        else:
            after = np.roll(base, -1)
            out = p.height * normals
            lateral = np.column_stack([base, after, after + out, base + out])
        # The top is the base turned half round, beyond the end of one rectangle.
        bases = [base, (2 * apothem + p.height) * normals[p.first] - base]

    if p.patches == "two loops":
        for face in lateral:
            outline = np.column_stack([face.real, face.imag])
            patch = Polygon(outline, facecolor=p.face_color, edgecolor="black", linewidth=1.4)
            flat.add_patch(patch)
        for face in bases:
            outline = np.column_stack([face.real, face.imag])
            patch = Polygon(outline, facecolor=p.base_color, edgecolor="black", linewidth=1.4)
            flat.add_patch(patch)
    else:
        fills = [p.face_color] * n + [p.base_color] * len(bases)
        for face, color in zip([*lateral, *bases], fills, strict=True):
            points = [(z.real, z.imag) for z in face]
            flat.add_patch(Polygon(points, fc=color, ec="black", lw=1.4))
    for x, y, text in p.net_labels:
        flat.text(x, y, text, fontsize=11, ha="center", va="center")
    flat.set(xlim=p.net_xlim, ylim=p.net_ylim)
    flat.set_aspect("equal")
    flat.axis("off")

    # The solid stands on its base.
    floor = np.column_stack([corners.real, corners.imag, np.zeros(n)])
    if p.solid == "pyramid":
        height = np.sqrt(p.edge**2 - radius**2)
        vertices = np.vstack([floor, (0, 0, height)])
        faces = [tuple(range(n)), *((k, (k + 1) % n, n) for k in range(n))]
    else:
        vertices = np.vstack([floor, floor + np.array([0, 0, p.height])])
        faces = [tuple(range(n)), tuple(range(n, 2 * n))]
        faces += [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)]
    _, _, toward = view_axes(p.elev, p.azim)

    ax = fig.add_subplot(projection="3d", proj_type="ortho", position=p.solid_place)
    ax.view_init(elev=p.elev, azim=p.azim)
    ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
    ax.set_aspect("equal")
    ax.axis("off")
    for face in faces_in_sight(vertices, faces, toward):
        color = p.base_color if len(face) == n and min(face) == n else p.face_color
        ax.add_collection3d(
            Poly3DCollection(
                [vertices[list(face)]], facecolor=color, edgecolor="black", linewidth=1.4
            )
        )
    if p.hidden == "dashed":
        # Edges of which both faces turn away are hidden.
        _, behind = split_edges(vertices, faces, toward)
        for start, end in behind:
            ax.plot(*vertices[[start, end]].T, "--", color="#444444", linewidth=1, zorder=10)
    for x, y, z, text in p.solid_labels:
        ax.text(x, y, z, text, fontsize=11, ha="center", va="center", zorder=11)
    plt.show()


class PyramidPrismNet(Template):
    __doc__ = __doc__

    name = "pyramid_prism_net"
    family = "nets"
    levels = (1, 5)
    space = Space(
        {
            "net": Shared(
                tuple(Pairs(nets(k, n), lengths(k, n)) for k in KINDS for n in SIDES), 2_500
            ),
            "view": VIEWS,
            "marked": ("net", "solid", "both"),
            "hidden": ("dashed", "none"),
            "unit": ("cm", "m", ""),
            "tone": tuple(TONES),
        }
    )
    writing: ClassVar = {"algebra": ("loop", "arrays"), "patches": ("two loops", "one loop")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        (kind, sides, first, second, turn), (side, other) = p.net
        tone = TONES[p.tone]
        return {
            "kind": kind,
            "solid": kind.split()[0],
            "sides": sides,
            "first": first,
            "second": second,
            "turn": turn,
            "side": side,
            "edge": other,
            "height": other,
            "elev": p.view[0],
            "azim": p.view[1],
            "face_color": tone.top,
            "base_color": "#d9d9d9"
            if p.tone == "gray"
            else "white"
            if p.tone == "white"
            else tone.front,
            **page(p.net[0], p.net[1], p.view, p.marked, p.unit),
        }

    def reject(self, p: Params) -> str | None:
        cosines = slants(p.net[0], p.net[1], p.view)
        if np.abs(cosines).min() < EDGE_ON:
            return "a face of the solid is seen edge-on"
        if (cosines[: p.sides] > 0).sum() < 2:
            return "one lateral face alone looks flat"
        if p.net_labels is None or p.solid_labels is None:
            return "a length has no free place"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        n, a = p.sides, float(p.side)
        radius, apothem = a / (2 * np.sin(np.pi / n)), a / (2 * np.tan(np.pi / n))
        base_area = n * a * apothem / 2
        square, cube = (f"{p.unit}²", f"{p.unit}³") if p.unit else ("square units", "cubic units")
        if p.solid == "pyramid":
            height = float(np.sqrt(p.edge**2 - radius**2))
            slant = float(np.sqrt(p.edge**2 - a**2 / 4))
            lateral, volume, total = n * a * slant / 2, base_area * height / 3, 1
            given = [
                Fact("lateral_edge", p.edge, "visible", p.unit),
                Fact("height", height, "derivable", p.unit),
                Fact("slant_height", slant, "derivable", p.unit),
            ]
            outline = {"star": 2 * n * p.edge, "fan": 2 * p.edge + 2 * (n - 1) * a}
            counts = [n + 1, 2 * n, n + 1]
        else:
            lateral, volume, total = n * a * p.height, base_area * p.height, 2
            given = [Fact("height", p.height, "visible", p.unit)]
            outline = {
                "strip": 2 * p.height + 2 * (n - 1) * a + 2 * (n - 1) * a,
                "star": n * (2 * p.height + a) + (n - 2) * a,
            }
            counts = [n + 2, 3 * n, 2 * n]
        return [
            Fact("solid", p.solid, "visible"),
            Fact("net_kind", p.kind.split()[1], "visible"),
            Fact("base_sides", n, "visible", "sides"),
            Fact("base_count", total, "visible", "faces"),
            Fact("lateral_face_count", n, "visible", "faces"),
            Fact("side_length", p.side, "visible", p.unit),
            *given,
            Fact("face_count", counts[0], "derivable", "faces"),
            Fact("edge_count", counts[1], "derivable", "edges"),
            Fact("vertex_count", counts[2], "derivable", "vertices"),
            Fact(
                "visible_faces",
                int((slants(p.net[0], p.net[1], p.view) > 0).sum()),
                "visible",
                "faces",
            ),
            Fact("base_area", float(base_area), "derivable", square),
            Fact("lateral_area", float(lateral), "derivable", square),
            Fact("surface_area", float(lateral + total * base_area), "derivable", square),
            Fact("volume", float(volume), "derivable", cube),
            Fact("net_perimeter", float(outline[p.kind.split()[1]]), "derivable", p.unit),
            *self._positions(p),
        ]

    @staticmethod
    def _positions(p: Params) -> list[Fact]:
        """Where the other base is attached: faces counted from 1, directions from the right."""
        if p.kind == "pyramid star":
            return []
        if p.kind == "prism strip":
            places = [p.first + 1, p.second + 1]
            return [Fact("strip_faces_with_bases", places, "visible")]
        if p.kind == "pyramid fan":
            return [Fact("fan_face_with_base", p.first + 1, "visible")]
        direction = (p.turn + (p.first + 0.5) * 360 / p.sides) % 360
        return [Fact("direction_of_second_base", direction, "visible", "degrees")]

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        flat = unfolded(*p.net)
        points, faces = solid_points(*p.net), solid_faces(p.net[0])
        problems = []
        if any(area(c) > 1e-6 for a, b in combinations(flat, 2) if len(c := clip(a, b)) > 2):
            problems.append("faces of the net overlap")
        # The divergence theorem over fans of triangles from each face's first corner.
        middle = points.mean(axis=0)
        volume = sum(
            abs(float(np.linalg.det(points[[f[0], f[k], f[k + 1]]] - middle)))
            for f in faces
            for k in range(1, len(f) - 1)
        )
        edges = {frozenset((f[k - 1], f[k])) for f in faces for k in range(len(f))}
        measured = {
            "surface_area": sum(map(area, flat)),
            "lateral_area": sum(area(q) for q in flat[: p.sides]),
            "base_area": area(flat[-1]),
            "volume": volume / 6,
            "net_perimeter": outline_length(flat),
            "height": float(np.ptp(points[:, 2])),
            "slant_height": float(np.linalg.norm(points[-1] - (points[0] + points[1]) / 2)),
            "face_count": len(faces),
            "edge_count": len(edges),
            "vertex_count": len(points),
        }
        for name, value in measured.items():
            if name in facts and abs(facts[name] - value) > 1e-6 * max(1.0, value):
                problems.append(f"{name} measured on net and solid is {value:.6g}")
        if len(points) - len(edges) + len(faces) != 2 or len(flat) != facts["face_count"]:
            problems.append("vertices, edges and faces break Euler's formula")
        return problems

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        plain, strong = shapes.hex8(p.face_color), shapes.hex8(p.base_color)
        net = [
            (polygon, plain if k < p.sides else strong)
            for k, polygon in enumerate(unfolded(*p.net))
        ]
        points, faces = solid_points(*p.net), solid_faces(p.net[0])
        cosines = slants(p.net[0], p.net[1], p.view)
        front = [
            (points[list(face)], strong if k > p.sides else plain)
            for k, face in enumerate(faces)
            if cosines[k] > 0
        ]
        sides = {
            k: {frozenset((f[i - 1], f[i])) for i in range(len(f))} for k, f in enumerate(faces)
        }
        seen = set().union(*(edges for k, edges in sides.items() if cosines[k] > 0))
        hidden = set().union(*sides.values()) - seen if p.hidden == "dashed" else set()
        dashed: list[shapes.Shape] = [(points[sorted(edge)], "dashed") for edge in hidden]
        texts = [f"{length} {p.unit}".strip() for length in (p.side, p.edge)]
        problems = shapes.view_differences(trace.axes[1], p.view)
        problems += shapes.differences("face of the net", shapes.patches(trace, 0), net)
        problems += shapes.differences("face", shapes.faces(trace, 1), front)
        problems += shapes.differences("hidden edge", shapes.lines(trace, 1), dashed)
        for index, absent in ((0, "solid"), (1, "net")):
            expected = [] if p.marked == absent else texts
            problems += shapes.label_differences("lengths", shapes.texts(trace, index), expected)
        return problems

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_ring_net(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        bends = p.kind in ("pyramid fan", "prism star")
        return int(1 + (p.sides > 4) + bends + (p.solid == "pyramid") + (p.marked != "both"))


TEMPLATE = PyramidPrismNet()
