"""What is drawn as one for its number: meshes of cells, and crowds too large to list.

A crowd is one element that stands for `count` of its kind; what is said of the whole is exact.
"""

from collections import Counter
from typing import Any

import numpy as np
from matplotlib import collections as mcoll
from mpl_toolkits.mplot3d.art3d import Line3DCollection, Poly3DCollection

from tracer.calls import ALL, Call, Visit, collection_boxes, collection_offsets, marker_centers
from tracer.origin import origin
from tracer.outlines import Array, extents
from tracer.scene import Draft, Scene, hex8
from tracer.trace import Kind

_WHOLES = frozenset(
    {
        "streamplot", "plot_surface", "plot_trisurf", "plot_wireframe", "pcolor", "tripcolor",
        "quiver",
    }
)  # fmt: skip
"""Calls whose collection is one element, of however many pieces, or arrows of three strokes."""
CROWD = 2_000
"""From so many items on, a call is one element …"""
MANY, SMALL_CROWD = 20_000, 50
"""… and from so few on where the whole figure has so many."""
_TOP = 12


def is_crowd(scene: Scene, visit: Visit) -> bool:
    """Whether the visit paints too many things to list them; what is one thing anyway is none."""
    made = origin(visit.artist)
    if made is not None and not _WHOLES.isdisjoint(made.makers):
        return False
    most = CROWD if scene.painted <= MANY else SMALL_CROWD
    return sum(call.items for call in visit.calls) > most


def build_crowd(scene: Scene, visit: Visit, kind: Kind) -> list[Draft]:
    """One element for all items of a visit, with the number of those that may be seen."""
    draft = _whole(scene, visit, kind)
    if draft is None:
        return []
    boxes = [_boxes(call, scene.height) for call in visit.calls]
    count = sum(
        int(scene.region(call).meets_boxes(box).sum())
        for call, box in zip(visit.calls, boxes, strict=True)
    )
    draft.attrs = {"count": count, "colors": _colors(visit)}
    if kind == "marker":
        draft.attrs["item"] = _usual_size(np.concatenate(boxes))
    return [draft]


def build_whole(scene: Scene, visit: Visit, kind: Kind, attrs: dict[str, Any]) -> list[Draft]:
    """One element for a mesh, a surface or a set of streamlines."""
    draft = _whole(scene, visit, kind)
    if draft is None:
        return []
    draft.attrs = draft.attrs | attrs if kind == "mesh" else attrs
    if kind == "line" or attrs.get("surface") == "wireframe":
        draft.fields["facecolor"] = None
    return [draft]


def _whole(scene: Scene, visit: Visit, kind: Kind) -> Draft | None:
    """One draft for all that a visit paints; its `cells` are the members that have a place."""
    calls = [call for call in visit.calls if call.items]
    if not calls:
        return None
    boxes = np.concatenate([_boxes(call, scene.height) for call in calls])
    boxes = boxes[np.isfinite(boxes).all(axis=1)]
    if len(boxes) == 0:
        return None
    (x0, y0), (x1, y1) = boxes[:, :2].min(axis=0).tolist(), boxes[:, 2:].max(axis=0).tolist()
    fields: dict[str, Any] = {"bbox": (x0, y0, x1, y1)}
    fields |= _first_style(calls[0])
    return Draft(kind, visit, [(call, ALL) for call in calls], fields, {"cells": len(boxes)})


def _first_style(call: Call) -> dict[str, Any]:
    if call.op == "markers":
        faces, edges, widths = [call.args[4]], [call.gc.get_rgb()], [call.gc.get_linewidth()]
    else:
        faces, edges, widths = call.args[5], call.args[6], call.args[7]
    face = hex8(tuple(faces[0])) if len(faces) and faces[0] is not None else None
    stroked = len(edges) > 0 and len(widths) > 0 and widths[0] > 0 and edges[0][3] > 0
    return {
        "facecolor": None if face is None or face.endswith("00") else face,
        "edgecolor": hex8(tuple(edges[0])) if stroked else None,
        "linewidth": float(widths[0]) if stroked else None,
    }


def _boxes(call: Call, height: float) -> Array:
    """x0, y0, x1, y1 of each item, (n, 4); NaN for items without a place."""
    if call.op == "markers":
        shape, transform = call.args[0], call.args[1]
        own = extents(transform.transform(shape.vertices) * (1, -1), shape.codes)
        return np.asarray(np.tile(marker_centers(call, height), 2) + np.array(own))
    own_boxes = collection_boxes(call, height)
    offsets = collection_offsets(call, height)
    if len(offsets) == 0:
        return own_boxes
    index = np.arange(call.items)
    shift = offsets[index % len(offsets)] - np.array([0.0, height])
    return np.asarray(own_boxes[index % len(own_boxes)] + np.tile(shift, 2))


def _usual_size(boxes: Array) -> list[float]:
    """Median width and height of the items, in pixels."""
    known = boxes[np.isfinite(boxes).all(axis=1)]
    sizes = np.median(known[:, 2:] - known[:, :2], axis=0)
    return [round(float(side), 2) for side in sizes]


def _colors(visit: Visit) -> dict[str, int]:
    """The most frequent fill (else stroke) colours of the items, with their numbers."""
    found: Counter[str] = Counter()
    for call in visit.calls:
        if call.op == "markers":
            colors: Any = [call.args[4] if call.args[4] is not None else call.gc.get_rgb()]
        else:
            colors = call.args[5] if len(call.args[5]) else call.args[6]
        shown = np.resize(np.asarray(colors, dtype=float), (call.items, len(colors[0])))
        values, numbers = np.unique(np.round(shown * 255), axis=0, return_counts=True)
        for color, number in zip((values / 255).tolist(), numbers.tolist(), strict=True):
            found[hex8((*color, 1.0)[:4]) or "none"] += number
    return dict(found.most_common(_TOP))


KINDS: dict[type[Any], Kind] = {
    mcoll.PathCollection: "marker",
    mcoll.LineCollection: "line",
    mcoll.Collection: "polygon",
    Line3DCollection: "line",
    Poly3DCollection: "face",
}
"""Kinds of the members of collections that may be crowds."""
