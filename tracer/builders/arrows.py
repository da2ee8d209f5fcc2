"""Arrows: patches with heads, and the vectors of quivers in the plane and in space."""

from typing import Any

import numpy as np
from matplotlib import patches

from tracer.calls import Call, Item, Visit, plain, to_points
from tracer.origin import origin
from tracer.outlines import Array, outline_points
from tracer.scene import Draft, Scene, bbox_of, is_3d, style, union
from tracer.trace import Kind


def build_patch(
    scene: Scene, visit: Visit, parts: list[tuple[Call, int]], drawn: list[Item]
) -> Draft:
    """FancyArrowPatch, ConnectionPatch and the arrows of annotations and streamplots."""
    artist = visit.artist
    heads = _heads(artist)
    made = origin(artist)
    kind: Kind = "line" if heads == "none" and _style_name(artist) == "curve" else "arrow"
    shaft = max(drawn, key=lambda item: len(item.vertices) and item.linewidth)
    fields = style(shaft) | {"bbox": union([bbox_of(item) for item in drawn])}
    filled = next((item.face for item in drawn if item.face is not None), None)
    if filled is not None and kind == "arrow":
        fields["facecolor"] = style(next(i for i in drawn if i.face is filled))["facecolor"]
    draft = Draft(kind, visit, parts, fields)
    ends = _ends(artist)
    if ends is None:
        points = outline_points(drawn[0].vertices, drawn[0].codes)
        ends_px = points[[0, -1]] if len(points) else np.zeros((0, 2))
    else:
        ends_px = np.column_stack([ends[:, 0], scene.height - ends[:, 1]])
    data = scene.to_data(visit, ends_px)
    own = _own_ends(artist)
    if own is not None and data is not None and scene.coordinates(visit) == "data":
        data = own
    spatial = getattr(artist, "_verts3d", None)
    if spatial is not None and is_3d(scene.axes_of(visit)):
        data = np.column_stack([np.asarray(v, dtype=float) for v in spatial])
    draft.fields |= {
        "pixels": to_points(ends_px),
        "data": None if data is None else to_points(data),
        "transform": scene.coordinates(visit),
    }
    draft.attrs = {"heads": heads, "style": _style_name(artist)}
    if made is not None and "streamplot" in made.makers:
        draft.attrs["part"] = "streamlines"
    first = outline_points(drawn[0].vertices, drawn[0].codes)
    if len(first) > 1 and "part" not in draft.attrs:
        draft.attrs["shaft"] = [first[0].tolist(), first[-1].tolist()]
    return draft


def _ends(artist: Any) -> Array | None:
    """Nominal start and end in renderer pixels (before shrinking), (2, 2); None for a path."""
    if isinstance(artist, patches.ConnectionPatch):
        start = artist._get_xy(artist.xy1, artist.coords1, artist.axesA)  # type: ignore[attr-defined]
        end = artist._get_xy(artist.xy2, artist.coords2, artist.axesB)  # type: ignore[attr-defined]
        return np.array([start, end], dtype=float)
    own = _own_ends(artist)
    return None if own is None else np.asarray(artist.get_transform().transform(own), dtype=float)


def _own_ends(artist: Any) -> Array | None:
    """Start and end in the artist's own coordinates, (2, 2); None where a path or axes tell."""
    if artist._posA_posB is None or isinstance(artist, patches.ConnectionPatch):
        return None
    positions = [artist._convert_xy_units(position) for position in artist._posA_posB]
    return np.asarray(positions, dtype=float)


def _style_name(artist: Any) -> str:
    return type(artist.get_arrowstyle()).__name__.lower()


def _heads(artist: Any) -> str:
    """`end`, `start`, `both` or `none`, from what the arrow style draws at its ends."""
    arrow_style = artist.get_arrowstyle()
    if not hasattr(arrow_style, "arrow"):
        return "end" if _style_name(artist) in ("simple", "fancy", "wedge") else "none"
    symbols = str(arrow_style.arrow)
    start, end = "<" in symbols, ">" in symbols
    if start and end:
        return "both"
    return "end" if end else "start" if start else "none"


def build_quiver(scene: Scene, visit: Visit) -> list[Draft]:
    """One arrow for each finite vector of non-zero length (shorter ones are drawn as dots)."""
    artist = visit.artist
    u = plain(artist.U).ravel()
    v = plain(artist.V).ravel()
    drafts = []
    for call in (c for c in visit.calls if c.op == "collection"):
        for i, item in enumerate(scene.items_of(call)):
            components = (float(u[i % len(u)]), float(v[i % len(v)]))
            points = outline_points(item.vertices, item.codes)
            if not np.isfinite(components).all() or components == (0.0, 0.0) or len(points) < 7:
                continue
            ends = np.array([(points[0] + points[6]) / 2, points[3]])
            data = scene.to_data(visit, ends)
            fields = style(item) | {
                "bbox": bbox_of(item),
                "pixels": to_points(ends),
                "data": None if data is None else to_points(data),
                "transform": scene.coordinates(visit),
            }
            attrs = {"heads": "end", "u": components[0], "v": components[1]}
            drafts.append(Draft("arrow", visit, [(call, i)], fields, attrs))
    return drafts


def build_quiver_3d(scene: Scene, visit: Visit) -> list[Draft]:
    """Shafts come first, then one stroke for each side of the heads: three segments an arrow."""
    segments = [np.asarray(s, dtype=float) for s in visit.artist._segments3d]
    count = len(segments) // 3
    drafts = []
    for call in (c for c in visit.calls if c.op == "collection"):
        drawn = scene.items_of(call)
        for i in range(count):
            tip, tail = segments[i][0], segments[i][-1]
            strokes = [drawn[i], drawn[count + i], drawn[2 * count + i]]
            if not np.isfinite(segments[i]).all() or np.array_equal(tip, tail):
                continue
            fields = style(strokes[0]) | {
                "bbox": union([bbox_of(stroke) for stroke in strokes]),
                "pixels": to_points(strokes[0].vertices[::-1]),
                "data": to_points(np.array([tail, tip])),
                "transform": "data",
                "facecolor": None,
            }
            parts = [(call, i), (call, count + i), (call, 2 * count + i)]
            drafts.append(Draft("arrow", visit, parts, fields, {"heads": "end"}))
    return drafts
