"""Collections of 3-D axes: faces in true paint order, segments, surfaces as one mesh."""

from typing import Any

import numpy as np

from tracer.builders.arrows import build_quiver_3d
from tracer.builders.collections import parts_of
from tracer.calls import Item, Visit, plain, to_points
from tracer.origin import origin
from tracer.outlines import Array, outline_points
from tracer.scene import Draft, Scene, bbox_of, style, union

_SURFACES = ("plot_surface", "plot_trisurf", "plot_wireframe")


def build_faces(scene: Scene, visit: Visit) -> list[Draft]:
    """A face for each polygon of a Poly3DCollection; surfaces are one mesh of facets."""
    painted = [
        (p, i) for p, i in parts_of(scene, visit) if len(outline_points(i.vertices, i.codes)) > 2
    ]
    maker = _surface_maker(visit.artist)
    if maker is not None:
        return _mesh(visit, painted, maker)
    order = visit.artist._icc_face_order if hasattr(visit.artist, "_icc_face_order") else None
    faces = _faces(visit.artist)
    drafts = []
    for (call, i), item in painted:
        points = outline_points(item.vertices, item.codes)
        if len(points) > 1 and np.allclose(points[0], points[-1], rtol=0, atol=1e-9):
            points = points[:-1]
        source = None if order is None or call.items != len(faces) else int(order[i])
        data = None if source is None else _open(faces[source])
        fields = style(item) | {
            "bbox": bbox_of(item),
            "pixels": to_points(points),
            "data": None if data is None else to_points(data),
            "transform": "data",
        }
        attrs = {"vertices": len(points)} | ({} if source is None else {"index": source})
        drafts.append(Draft("face", visit, [(call, i)], fields, attrs))
    return drafts


def _surface_maker(artist: Any) -> str | None:
    made = origin(artist)
    return next((m for m in _SURFACES if made is not None and m in made.makers), None)


def _mesh(visit: Visit, painted: list[tuple[Any, Item]], maker: str) -> list[Draft]:
    if not painted:
        return []
    fields = style(painted[0][1]) | {
        "bbox": union([bbox_of(item) for _, item in painted]),
        "transform": "data",
    }
    if maker == "plot_wireframe":
        fields["facecolor"] = None
    parts = [part for part, _ in painted]
    return [Draft("mesh", visit, parts, fields, {"cells": len(painted), "surface": maker[5:]})]


def _faces(artist: Any) -> list[Array]:
    """Data vertices of each polygon, in the script's order; padding rows removed."""
    faces = np.asarray(artist._faces, dtype=float)
    invalid = np.broadcast_to(artist._invalid_vertices, faces.shape[:2])
    return [face[~bad] for face, bad in zip(faces, invalid, strict=True)]


def _open(face: Array) -> Array:
    return face[:-1] if len(face) > 3 and np.array_equal(face[0], face[-1]) else face


def build_segments(scene: Scene, visit: Visit) -> list[Draft]:
    """Line3DCollection: a line for each segment; vectors and wireframes are more than that."""
    made = origin(visit.artist)
    makers = made.makers if made is not None else ()
    painted = parts_of(scene, visit)
    if "plot_wireframe" in makers:
        return _mesh(visit, painted, "plot_wireframe")
    if "quiver" in makers and len(visit.artist._segments3d) % 3 == 0:
        return build_quiver_3d(scene, visit)
    segments = visit.artist._segments3d
    drafts = []
    for (call, i), item in painted:
        points = plain(segments[i])
        if int(np.isfinite(item.vertices).all(axis=1).sum()) < 2:
            continue
        fields = style(item) | {
            "facecolor": None,
            "bbox": bbox_of(item),
            "pixels": to_points(item.vertices),
            "data": to_points(points),
            "transform": "data",
        }
        drafts.append(Draft("line", visit, [(call, i)], fields, {"vertices": len(points)}))
    return drafts
