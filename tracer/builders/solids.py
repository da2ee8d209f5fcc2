"""Collections of 3-D axes: faces in true paint order, segments, surfaces as one mesh."""

from collections.abc import Iterable
from typing import Any

import numpy as np

from tracer.builders.arrows import build_quiver_3d
from tracer.builders.collections import held
from tracer.builders.crowds import build_whole
from tracer.builders.members import members
from tracer.calls import Visit, plain, to_points
from tracer.origin import origin
from tracer.outlines import Array, outline_points
from tracer.scene import Draft, Scene, bbox_of, style

_SURFACES = {
    "plot_surface": "surface",
    "plot_trisurf": "trisurf",
    "plot_wireframe": "wireframe",
}
_CHOSEN = 64
_GOLDEN = (5**0.5 - 1) / 2


def build_faces(scene: Scene, visit: Visit) -> list[Draft]:
    """A face for each polygon of a Poly3DCollection; surfaces are one mesh of facets."""
    maker = _surface_maker(visit.artist)
    if maker is not None:
        corners = np.concatenate(_faces(visit.artist))
        return build_whole(scene, visit, "mesh", {"surface": maker} | _course(corners))
    order = getattr(visit.artist, "_icc_face_order", None)
    faces = _faces(visit.artist)
    drafts = []
    for member in members(scene, visit, held(visit.artist)):
        points = outline_points(member.item.vertices, member.item.codes)
        if len(points) > 1 and float(np.abs(points[0] - points[-1]).max()) <= 1e-9:
            points = points[:-1]
        if len(points) < 3:
            continue
        source = None
        if order is not None and member.index < len(order) == len(faces):
            source = int(order[member.index])
        fields = style(member.item) | {
            "bbox": bbox_of(member.item),
            "pixels": to_points(points),
            "data": None if source is None else to_points(_open(faces[source])),
            "transform": "data",
        }
        attrs = {"vertices": len(points)} | ({} if source is None else {"index": source})
        drafts.append(Draft("face", visit, member.parts, fields, attrs))
    return drafts


def _course(corners: Array) -> dict[str, Any]:
    """What tells one surface from another: how far it reaches along x, y, z, and some of its vertices.

    They are taken by the golden ratio, so that no stride falls in step with the rows of a grid.
    """
    known = corners[np.isfinite(corners).all(axis=1)]
    if len(known) == 0:
        return {}
    reach = zip(known.min(axis=0).tolist(), known.max(axis=0).tolist(), strict=True)
    chosen = np.unique((np.arange(_CHOSEN) * _GOLDEN % 1 * len(known)).astype(int))
    return {"extent": _short(reach), "points": _short(known[chosen].tolist())}


def _short(rows: Iterable[Iterable[float]]) -> list[list[float]]:
    return [[float(f"{v:.6g}") for v in row] for row in rows]


def _surface_maker(artist: Any) -> str | None:
    made = origin(artist)
    makers = made.makers if made is not None else ()
    return next((name for maker, name in _SURFACES.items() if maker in makers), None)


def _faces(artist: Any) -> list[Array]:
    """Data vertices of each polygon, in the script's order; padding rows removed."""
    if not hasattr(artist, "_faces"):  # before matplotlib 3.11
        return [artist._vec[:3, part].T for part in artist._segslices]
    faces = np.asarray(artist._faces, dtype=float)
    if not np.any(artist._invalid_vertices):
        return list(faces)
    invalid = np.broadcast_to(artist._invalid_vertices, faces.shape[:2])
    return [face[~bad] for face, bad in zip(faces, invalid, strict=True)]


def _open(face: Array) -> Array:
    return face[:-1] if len(face) > 3 and np.array_equal(face[0], face[-1]) else face


def build_segments(scene: Scene, visit: Visit) -> list[Draft]:
    """Line3DCollection: a line for each segment; vectors and wireframes are more than that."""
    made = origin(visit.artist)
    makers = made.makers if made is not None else ()
    if "plot_wireframe" in makers:
        corners = np.concatenate([plain(s) for s in visit.artist._segments3d])
        return build_whole(scene, visit, "mesh", {"surface": "wireframe"} | _course(corners))
    segments = visit.artist._segments3d
    if "quiver" in makers and len(segments) % 3 == 0:
        return build_quiver_3d(scene, visit)
    drafts = []
    for member in members(scene, visit, len(segments)):
        item, points = member.item, plain(segments[member.index])
        if int(np.isfinite(item.vertices).all(axis=1).sum()) < 2:
            continue
        fields = style(item) | {
            "facecolor": None,
            "bbox": bbox_of(item),
            "pixels": to_points(item.vertices),
            "data": to_points(points),
            "transform": "data",
        }
        attrs: dict[str, Any] = {"vertices": len(points)}
        if "errorbar" in makers:
            attrs["part"] = "errorbar"
        drafts.append(Draft("line", visit, member.parts, fields, attrs))
    return drafts
