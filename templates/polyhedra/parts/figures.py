"""What drawings of convex polyhedra share: labels, readability, expected scene, and basic facts.

Parameters read: `solid` (a `Solid`), `frame`, `shown` (`frame`, `tinted`: all edges; `opaque`: the
front alone), `vertex_texts`, `marked` (vertex numbers of a colored face, or empty), and a `Look`.
"""
# mypy: allow-untyped-calls

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.colors import to_hex, to_rgb
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.scene import Scene
from templates.geometry.solids import Solid, clearance, closest_pair, unit
from tracer.facts import Fact

Array = NDArray[np.float64]

LEAST_GAP = 4.0
"""Pixels between a vertex and any edge that it does not belong to."""
LEAST_PAIR = 15.0
"""Pixels between two vertices."""
LEAST_FACING = 0.04
"""Cosine between a face's normal and the line of sight, below which the face is a sliver."""


def shown_vertices(p: Params) -> list[int]:
    """Vertices that can be seen: all through a transparent solid, else those on front faces."""
    if p.shown != "opaque":
        return list(range(len(p.solid.vertices)))
    covered = p.solid.hides(p.solid.vertices, p.frame.axes[2])
    return [int(k) for k in np.flatnonzero(~covered)]


def place_vertex_labels(
    p: Params,
    extra: Sequence[tuple[str, Any]] = (),
    lines: Sequence[Any] = (),
    covered: Sequence[int] = (),
) -> dict[str, Any]:
    """`labels` for the vertices, `notes` (text and place) for other anchors, and their `overlap`.

    `covered` vertices get no label: something else than the solid itself hides them.
    """
    shown = [k for k in shown_vertices(p) if p.vertex_texts and k not in covered]
    anchors = [*p.solid.vertices[shown], *(np.asarray(a, float) for _, a in extra)]
    texts = [*(p.vertex_texts[k] for k in shown), *(text for text, _ in extra)]
    if not texts:
        return {"labels": [], "notes": [], "overlap": 0.0}
    edges = [
        e
        for e, hidden in zip(p.solid.segments, hidden_edges(p), strict=True)
        if p.shown != "opaque" or not hidden
    ]
    middle = p.frame.px(p.solid.vertices.mean(axis=0))[0]
    placed = p.frame.label(texts, anchors, [*edges, *lines], p.fontsize, away_from=middle)
    nudges = p.frame.in_plane(placed.offsets)
    right, up, _ = p.frame.axes
    return {
        "labels": [(k, text, *nudge) for k, text, nudge in zip(shown, texts, nudges, strict=False)],
        "notes": [
            (text, *(round(float(c), 2) + 0.0 for c in anchor + dx * right + dy * up))
            for (text, anchor), (dx, dy) in zip(extra, nudges[len(shown) :], strict=True)
        ],
        "overlap": placed.overlap,
    }


def marked_face(p: Params) -> tuple[int, ...]:
    """The face that looks at the viewer most directly, or the next one, or none."""
    if p.colored is None:
        return ()
    order = np.argsort(-(p.solid.normals @ p.frame.axes[2]), kind="stable")
    face: tuple[int, ...] = p.solid.faces[int(order[p.colored])]
    return face


def hidden_edges(p: Params) -> NDArray[np.bool_]:
    """Which edges the solid covers."""
    return np.asarray(p.solid.hides(p.solid.segments.mean(axis=1), p.frame.axes[2]))


def unreadable(p: Params) -> str | None:
    """Why this polyhedron cannot be read off its picture, or None."""
    if np.abs(p.solid.normals @ p.frame.axes[2]).min() < LEAST_FACING:
        return "face seen nearly edge-on"
    if not hidden_edges(p).any():
        return "no edge is hidden"
    keep = shown_vertices(p)
    points = p.frame.px(p.solid.vertices)
    if closest_pair(points[keep]) < LEAST_PAIR:
        return "vertices nearly coincide in the picture"
    pairs = [e for e in p.solid.edges if set(e) <= set(keep)]
    segments = p.frame.segments(p.solid.vertices[np.array(pairs)])
    members = [[keep.index(i), keep.index(j)] for i, j in pairs]
    if clearance(points[keep], segments, members) < LEAST_GAP:
        return "a vertex lies on a foreign edge in the picture"
    return "labels collide" if p.overlap > 0 else None


def basic_facts(p: Params) -> list[Fact]:
    """Counts of corners, edges and faces: visible unless an opaque solid hides some of them."""
    solid: Solid = p.solid
    whole = p.shown != "opaque"
    hidden = int(hidden_edges(p).sum())
    front = int((solid.normals @ p.frame.axes[2] > 0).sum())
    counts = {"vertices": len(solid.vertices), "edges": len(solid.edges), "faces": len(solid.faces)}
    facts = [Fact(n, v, "visible" if whole else "derivable") for n, v in counts.items()]
    facts.append(Fact("front_faces", front, "visible"))
    facts.append(Fact("visible_edges", len(solid.edges) - hidden, "visible"))
    facts.append(Fact("hidden_edges", hidden, "visible" if whole else "derivable"))
    facts.append(Fact("elevation", p.elev, "derivable", "degrees"))
    facts.append(Fact("azimuth", p.azim, "latent", "degrees"))
    if len(p.marked):
        facts.append(Fact("marked_face_corners", len(p.marked), "visible"))
    if p.vertex_texts:
        texts = [text.strip("$") for _, text, *_ in p.labels]
        labels = [int(text) if text.isdigit() else text for text in texts]
        facts.append(Fact("labels", labels, "visible"))
    return facts


def recheck_counts(p: Params, facts: Sequence[Fact]) -> list[str]:
    """Euler's formula, the angle defects' total 4π, and visibility by lines of sight."""
    solid: Solid = p.solid
    known = {f.name: f.value for f in facts}
    problems = []
    if known["vertices"] - known["edges"] + known["faces"] != 2:
        problems.append(f"V - E + F = {known['vertices'] - known['edges'] + known['faces']}, not 2")
    angles = sum(_angles(solid.vertices[list(face)]).sum() for face in solid.faces)
    defect = 2 * np.pi * len(solid.vertices) - angles
    if abs(defect - 4 * np.pi) > 1e-6:
        problems.append(f"the angle defects add up to {defect / np.pi:.4f}π, not 4π")
    if sum(len(face) for face in solid.faces) != 2 * known["edges"]:
        problems.append("the faces do not share their sides in pairs")
    centres = np.array([polygon.mean(axis=0) for polygon in solid.polygons])
    seen = int((~solid.hides(centres, p.frame.axes[2])).sum())
    if seen != known["front_faces"]:
        problems.append(f"{seen} faces are in sight, not {known['front_faces']}")
    return problems


def _angles(polygon: Array) -> Array:
    """Inner angles of a convex polygon."""
    before, after = np.roll(polygon, 1, axis=0) - polygon, np.roll(polygon, -1, axis=0) - polygon
    cosines = (before * after).sum(axis=1)
    angles: Array = np.arccos(
        (cosines / np.linalg.norm(before, axis=1) / np.linalg.norm(after, axis=1)).clip(-1, 1)
    )
    return angles


def expected_scene(p: Params) -> Scene:
    """Faces, edges and labels by lines of sight; `p.light` is the direction of light or None."""
    scene = Scene(p.frame)
    toward = p.frame.axes[2]
    for segment, hidden in zip(p.solid.segments, hidden_edges(p), strict=True):
        if not hidden:
            scene.line(segment, "-", p.ink)
        elif p.shown != "opaque":
            scene.line(segment, p.dash, p.hidden)
    marked = {int(k) for k in p.marked}
    for face, polygon, normal in zip(p.solid.faces, p.solid.polygons, p.solid.normals, strict=True):
        front = not p.solid.hides(polygon.mean(axis=0), toward)[0]
        if p.shown == "opaque" and front:
            scene.face(
                polygon, lit_color(p.fill if set(face) == marked else p.tint, normal, p.light)
            )
        elif p.shown == "tinted" and front:
            scene.face(polygon, p.tint)
        if p.shown != "opaque" and set(face) == marked:
            scene.face(polygon, p.fill, p.alpha)
    for k, text, dx, dy in p.labels:
        scene.text(p.solid.vertices[k], (dx, dy), text)
    for text, *place in p.notes:
        scene.text(place, (0, 0), text)
    if p.title:
        scene.captions.append(p.title)
    return scene


def lit_color(color: str, normal: Array, light: Sequence[float]) -> str:
    """Lambert's cosine law between 64 % and 100 % of the color."""
    share = 0.82 + 0.18 * float(normal @ unit(light))
    red, green, blue = to_rgb(color)
    return to_hex((share * red, share * green, share * blue))
