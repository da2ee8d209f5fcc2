"""Images and meshes: one element each, however many cells."""

from typing import Any

import numpy as np

from tracer.calls import Call, Visit, flip, plain, to_points
from tracer.outlines import Array, extents
from tracer.scene import Draft, Scene


def build_image(scene: Scene, visit: Visit) -> list[Draft]:
    """imshow, figimage and their kin."""
    calls = [call for call in visit.calls if call.op == "image"]
    if not calls:
        return []
    artist = visit.artist
    box = _image_box(calls[0], scene.height)
    fields: dict[str, Any] = {"bbox": box, "transform": scene.coordinates(visit)}
    attrs: dict[str, Any] = {}
    if hasattr(artist, "get_extent") and scene.axes_of(visit) is not None:
        left, right, bottom, top = (float(v) for v in artist.get_extent())
        fields |= scene.located(visit, np.array([(left, bottom), (right, top)]))
        attrs["extent"] = [left, right, bottom, top]
    if getattr(artist, "_A", None) is not None:
        attrs["shape"] = [int(n) for n in artist._A.shape[:2]]
    return [Draft("image", visit, [(call, 0) for call in calls], fields, attrs)]


def _image_box(call: Call, height: float) -> tuple[float, float, float, float]:
    x, y, pixels = call.args[:3]
    rows, columns = np.shape(pixels)[:2]
    return (float(x), height - y - rows, float(x) + columns, height - y)


def build_mesh(scene: Scene, visit: Visit) -> list[Draft]:
    """pcolormesh and Gouraud shading: one mesh with its number of cells."""
    calls = [call for call in visit.calls if call.op in ("mesh", "triangles")]
    if not calls:
        return []
    boxes, cells = [], 0
    for call in calls:
        corners, count = _mesh_corners(call, scene.height)
        boxes.append(extents(corners, None))
        cells += count
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    box = (min(x0), min(y0), max(x1), max(y1))
    fields: dict[str, Any] = {"bbox": box, "transform": scene.coordinates(visit)}
    corners_px = np.array([(box[0], box[3]), (box[2], box[1])])
    data = scene.to_data(visit, corners_px)
    fields |= {"pixels": to_points(corners_px), "data": None if data is None else to_points(data)}
    attrs: dict[str, Any] = {"cells": cells}
    return [Draft("mesh", visit, [(call, 0) for call in calls], fields, attrs)]


def _mesh_corners(call: Call, height: float) -> tuple[Array, int]:
    if call.op == "mesh":
        transform, columns, rows, coordinates = call.args[:4]
        flat = plain(coordinates).reshape(-1, 2)
        return flip(transform.transform(flat), height), int(columns * rows)
    triangles, _, transform = call.args[:3]
    flat = np.asarray(triangles, dtype=float).reshape(-1, 2)
    return flip(transform.transform(flat), height), len(triangles)
