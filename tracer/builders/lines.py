"""Line2D, Line3D: one line for the stroke, one marker for each point."""

from typing import Any

import numpy as np

from tracer.builders.caps import is_caps
from tracer.builders.crowds import build_crowd, is_crowd
from tracer.builders.members import Member, members
from tracer.calls import ALL, Call, Visit, plain, to_points
from tracer.origin import origin
from tracer.outlines import Array
from tracer.scene import Draft, Scene, bbox_of, hex8, is_3d, style
from tracer.shapes import shape_of


def build(scene: Scene, visit: Visit) -> list[Draft]:
    """Drafts of a Line2D or Line3D; its caps, if it is the caps of error bars, are none."""
    drafts = []
    strokes = [(c, 0) for c in visit.calls if c.op == "path" and not _is_marker(visit.artist, c)]
    if strokes and (line := _stroke(scene, visit, strokes)) is not None:
        drafts.append(line)
    if len(strokes) < len(visit.calls) and not is_caps(visit.artist):
        drafts += _markers(scene, visit)
    return drafts


def _is_marker(artist: Any, call: Call) -> bool:
    """Whether a path is a marker's: path effects draw markers one by one."""
    marker = artist._marker
    return bool(marker) and call.args[0] in (marker.get_path(), marker.get_alt_path())


def _stroke(scene: Scene, visit: Visit, strokes: list[tuple[Call, int]]) -> Draft | None:
    artist = visit.artist
    item = scene.items_of(strokes[-1][0])[0]  # the last one lies on top (gap colours)
    draft = Draft("line", visit, strokes, {**style(item), "bbox": bbox_of(item)})
    draft.fields["facecolor"] = None
    own = plain(artist.get_xydata())
    runs = _runs(np.asarray(np.isfinite(scene.to_pixels(artist, own)).all(axis=1)))
    if not runs:
        return None
    draft.fields |= scene.located(visit, own)
    if (spatial := _vertices_3d(visit)) is not None:
        draft.fields |= {"data": to_points(spatial), "transform": "data"}
    count = len(draft.fields["pixels"])
    draft.attrs = {"vertices": count}
    if len(runs) > 1:
        draft.attrs["segments"] = len(runs)
    elif _closed(own[runs[0][0] : runs[0][1]]):
        draft.attrs["closed"] = True
        if (shape := shape_of(np.array(draft.fields["pixels"]))) is not None:
            draft.attrs["shape"] = shape
    if artist.get_drawstyle() != "default":
        draft.attrs["drawstyle"] = artist.get_drawstyle()
    if (made := origin(artist)) is not None and "streamplot" in made.makers:
        draft.attrs["part"] = "streamlines"
    return draft


def _runs(good: Array) -> list[tuple[int, int]]:
    """Half-open index ranges of at least two consecutive finite points."""
    if good.all():
        return [(0, len(good))] if len(good) > 1 else []
    edges = np.flatnonzero(np.diff(np.concatenate(([0], good.astype(int), [0])))).tolist()
    return [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a > 1]


def _closed(points: Array) -> bool:
    if len(points) < 4:
        return False
    size = float(np.ptp(points, axis=0).max())
    return size > 0 and float(np.abs(points[0] - points[-1]).max()) <= 1e-9 * size


def _vertices_3d(visit: Visit) -> Array | None:
    """(n, 3) data vertices of a Line3D."""
    verts = getattr(visit.artist, "_verts3d", None)
    if verts is None or not is_3d(visit.artist.axes):
        return None
    columns = [plain(v) for v in verts]
    return np.column_stack(np.broadcast_arrays(*columns))


def _markers(scene: Scene, visit: Visit) -> list[Draft]:
    artist = visit.artist
    painted = [c for c in visit.calls if c.op == "markers" or _is_marker(artist, c)]
    alone = Visit(artist, visit.parent, painted)
    whole = [call for call in painted if call.op == "markers"]
    if is_crowd(scene, Visit(artist, visit.parent, whole[:1])):
        return _crowd(scene, visit, whole)
    finite = np.isfinite(scene.to_pixels(artist, plain(artist.get_xydata()))).all(axis=1)
    found = members(scene, alone, int(finite.sum()))
    if not found:
        return []
    centers = np.array([m.center for m in found if m.center is not None]).reshape(-1, 2)
    data = _marker_data(scene, visit, painted[0], found, centers)
    common = {
        "marker": marker_name(artist.get_marker()),
        "size": float(artist.get_markersize()),
        "transform": "data" if is_3d(artist.axes) else scene.coordinates(visit),
    }
    drafts = []
    for n, member in enumerate(found):
        fields = style(member.item) | common
        fields["pixels"] = None if member.center is None else (tuple(member.center.tolist()),)
        fields["data"] = None if data is None else (tuple(data[n].tolist()),)
        fields["bbox"] = bbox_of(member.item)
        drafts.append(Draft("marker", visit, member.parts, fields))
    if artist.get_fillstyle() not in ("full", "none") and len(painted) > 1:
        other = scene.items_of(painted[1])[0]
        for draft in drafts:
            draft.attrs |= {"fillstyle": artist.get_fillstyle(), "altface": hex8(other.face)}
    return drafts


def _crowd(scene: Scene, visit: Visit, calls: list[Call]) -> list[Draft]:
    """One element for all markers; the second halves of half-filled ones are no more markers."""
    artist = visit.artist
    drafts = build_crowd(scene, Visit(artist, visit.parent, calls[:1]), "marker")
    for draft in drafts:
        draft.visit = visit
        draft.parts = [(call, ALL) for call in calls]
        draft.fields |= {
            "marker": marker_name(artist.get_marker()),
            "size": float(artist.get_markersize()),
        }
    return drafts


def _marker_data(
    scene: Scene, visit: Visit, call: Call, found: list[Member], centers: Array
) -> Array | None:
    """Data coordinates of the drawn markers: the artist's own where they map one to one."""
    if len(centers) < len(found):
        return None
    artist, spatial = visit.artist, _vertices_3d(visit)
    own = spatial if spatial is not None else plain(artist.get_xydata())
    if spatial is not None or scene.coordinates(visit) == "data":
        if call.op == "markers" and len(own) == call.items:
            return np.asarray(own[[m.index for m in found]])
        chosen = nearest_rows(scene.to_pixels(artist, plain(artist.get_xydata())), centers)
        if chosen is not None:
            return np.asarray(own[chosen])
    return scene.to_data(visit, centers)


def nearest_rows(candidates: Array, wanted: Array) -> Array | None:
    """For each wanted pixel the index of the equal candidate, in order; None if any is missing."""
    found, start = [], 0
    for point in wanted:
        matches = np.flatnonzero(np.abs(candidates[start:] - point).max(axis=1) < 1e-6)
        if len(matches) == 0:
            return None
        start += int(matches[0])
        found.append(start)
        start += 1
    return np.array(found, dtype=int)


def marker_name(marker: Any) -> str:
    """The marker as a script would write it; `custom` for paths."""
    numbers = isinstance(marker, tuple) and all(isinstance(part, int | float) for part in marker)
    return str(marker) if numbers or isinstance(marker, str | int) else "custom"
