"""Collections in the plane: what one artist draws is one element or many."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from matplotlib.collections import EllipseCollection
from matplotlib.markers import MarkerStyle
from matplotlib.path import Path

from tracer.builders.crowds import build_whole
from tracer.builders.members import Member, members
from tracer.builders.patches import describe, is_closed, kind_of_class, kind_of_path
from tracer.calls import Item, Visit, plain, to_points
from tracer.origin import origin, patches_of
from tracer.outlines import Array, outline_points
from tracer.scene import Draft, Scene, bbox_of, is_3d, style
from tracer.shapes import shape_of
from tracer.trace import Kind

_MESHES = ("pcolor", "tripcolor", "pcolormesh")


def held(artist: Any) -> int:
    """How many members a collection holds."""
    return max(len(artist.get_paths()), len(artist.get_offsets()))


def build_scatter(scene: Scene, visit: Visit) -> list[Draft]:
    """One marker for each finite point; equal and varying sizes alike."""
    artist = visit.artist
    order = getattr(artist, "_z_markers_idx", None) if _lifted(artist) else None
    sizes = np.sqrt(np.asarray(artist.get_sizes(), dtype=float)).tolist()
    shapes = [_marker_of(path) for path in artist.get_paths()]
    found = members(scene, visit, held(artist))
    data = _scatter_data(scene, visit, found, order)
    system = "data" if _lifted(artist) else _offset_system(scene, visit)
    drafts = []
    for n, member in enumerate(found):
        fields = style(member.item) | {
            "pixels": None if member.center is None else (tuple(member.center.tolist()),),
            "data": None if data is None else (tuple(data[n].tolist()),),
            "bbox": bbox_of(member.item),
            "marker": shapes[member.index % len(shapes)],
            "size": sizes[member.index % len(sizes)] if sizes else None,
            "transform": system,
        }
        drafts.append(Draft("marker", visit, member.parts, fields))
    return drafts


def _lifted(artist: Any) -> bool:
    return getattr(artist, "_offsets3d", None) is not None and is_3d(artist.axes)


def _offset_system(scene: Scene, visit: Visit) -> str:
    axes = scene.axes_of(visit)
    same = axes is not None and visit.artist.get_offset_transform() is axes.transData
    return "data" if same else "other"


def _scatter_data(scene: Scene, visit: Visit, found: list[Member], order: Any) -> Array | None:
    """Data coordinates of the members, (n, 2) or (n, 3)."""
    artist = visit.artist
    index = np.array([member.index for member in found], dtype=int)
    if _lifted(artist):
        points = np.column_stack(np.broadcast_arrays(*map(plain, artist._offsets3d)))
        if order is not None and not isinstance(order, slice):
            points = points[np.asarray(order)]
        return np.asarray(points[index]) if len(index) else None
    own: Array = plain(artist.get_offsets())
    if _offset_system(scene, visit) == "data" and len(own) > index.max(initial=-1):
        return np.asarray(own[index])
    centers = np.array([m.center for m in found if m.center is not None]).reshape(-1, 2)
    return scene.to_data(visit, centers) if len(centers) == len(found) else None


@cache
def _known_markers() -> dict[bytes, str]:
    names = [
        m for m in MarkerStyle.markers if isinstance(m, str) and m not in ("None", "none", " ", "")
    ]
    return {_shape_key(_marker_path(name)): name for name in reversed(names)}


def _marker_path(name: str) -> Path:
    marker = MarkerStyle(name)
    return marker.get_path().transformed(marker.get_transform())


def _shape_key(path: Path) -> bytes:
    return np.round(np.asarray(path.vertices, dtype=float), 6).tobytes()


def _marker_of(path: Path) -> str:
    """Name of a scatter's marker, recognised by its outline; `custom` for others."""
    return _known_markers().get(_shape_key(path), "custom")


def build_lines(scene: Scene, visit: Visit) -> list[Draft]:
    """LineCollection: a line for each segment; all of a streamplot's are one."""
    made = origin(visit.artist)
    makers = made.makers if made is not None else ()
    if "streamplot" in makers:
        return build_whole(scene, visit, "line", {"part": "streamlines"})
    part = {"part": "errorbar"} if _is_error_bars(visit.artist) else {}
    own, moved = visit.artist.get_segments(), has_offsets(visit.artist)
    drafts = []
    for member in members(scene, visit, held(visit.artist)):
        item = member.item
        if not _drawable(item):
            continue
        fields = style(item) | {"facecolor": None, "bbox": bbox_of(item)}
        draft = Draft("line", visit, member.parts, fields, dict(part))
        segment = own[member.index] if member.index < len(own) and not moved else None
        draft.fields |= locate(scene, visit, item, segment)
        draft.attrs["vertices"] = len(draft.fields["pixels"])
        if item.face is not None and item.face[3] > 0:
            draft.kind, draft.fields["facecolor"] = "polygon", style(item)["facecolor"]
        elif is_closed(item.vertices, item.codes):
            draft.attrs["closed"] = True
        drafts.append(draft)
    return drafts


def _drawable(item: Item) -> bool:
    return int(np.isfinite(item.vertices).all(axis=1).sum()) >= 2


def has_offsets(artist: Any) -> bool:
    """Whether the collection's members are moved by offsets other than nothing."""
    return bool(np.asarray(artist.get_offsets(), dtype=float).any())


def _is_error_bars(artist: Any) -> bool:
    for container in getattr(artist.axes, "containers", ()):
        lines: Any = getattr(container, "lines", ())
        if (
            hasattr(container, "has_yerr")
            and len(lines) == 3
            and any(b is artist for b in lines[2])
        ):
            return True
    return False


def locate(scene: Scene, visit: Visit, item: Item, own: Array | None) -> dict[str, Any]:
    """Points of a member: its own where known and placed in data coordinates."""
    points = outline_points(item.vertices, item.codes)
    system = scene.coordinates(visit)
    if own is not None and system == "data":
        return scene.located(visit, own)
    data = scene.to_data(visit, points)
    return {
        "pixels": to_points(points),
        "data": None if data is None else to_points(data),
        "transform": system,
    }


def build_polygons(scene: Scene, visit: Visit) -> list[Draft]:
    """PolyCollection, PatchCollection and their kin: one element for each member."""
    artist = visit.artist
    made = origin(artist)
    if made is not None and any(maker in _MESHES for maker in made.makers):
        return build_whole(scene, visit, "mesh", {})
    sources = patches_of(artist)
    fixed = _KIND_BY_COLLECTION.get(type(artist).__name__)
    if made is not None and "broken_barh" in made.makers:
        fixed = "rectangle"
    shapes = _Shapes()
    drafts = []
    for member in members(scene, visit, held(artist)):
        item, i = member.item, member.index
        source = sources[i] if i < len(sources) else None
        kind = fixed or (None if source is None else kind_of_class(type(source)))
        kind = kind or kind_of_path(item.vertices, item.codes)
        draft = Draft(kind, visit, member.parts, style(item) | {"bbox": bbox_of(item)})
        if source is not None and _stands_as_made(artist, source):
            points, draft.attrs = describe(source, kind)
            draft.fields |= scene.located(visit, points)
        else:
            draft.fields |= _member_points(scene, visit, item, kind)
            draft.attrs = _measures(artist, i, kind, len(draft.fields["pixels"]))
        if kind == "polygon" and (shape := shapes.of(draft.fields["pixels"])) is not None:
            draft.attrs["shape"] = shape
        drafts.append(draft)
    return drafts


def _stands_as_made(collection: Any, patch: Any) -> bool:
    """Whether the patch's own measures hold of the member: nothing moved or turned it since."""
    placed = patch.is_transform_set() or patch.axes is not None or is_3d(collection.axes)
    return not placed and not has_offsets(collection)


def _measures(artist: Any, index: int, kind: Kind, vertices: int) -> dict[str, Any]:
    """Attributes of a member that no patch describes."""
    if isinstance(artist, EllipseCollection):
        sizes = (artist.get_widths(), artist.get_heights(), artist.get_angles())
        width, height, angle = (float(np.resize(size, index + 1)[index]) for size in sizes)
        return {"width": width, "height": height} | ({"angle": angle} if angle else {})
    return {} if kind in ("circle", "ellipse") else {"vertices": vertices}


class _Shapes:
    """Names of outlines, each found once: members often are one shape in many places."""

    def __init__(self) -> None:
        self._known: dict[bytes, str | None] = {}

    def of(self, pixels: Sequence[Sequence[float]]) -> str | None:
        """The shape of a closed outline (tracer.shapes), wherever it stands."""
        points = np.array(pixels, dtype=float)
        if len(points) == 0:
            return None
        key = np.round(points - points[0], 3).tobytes()
        if key not in self._known:
            self._known[key] = shape_of(points)
        return self._known[key]


_KIND_BY_COLLECTION: dict[str, Kind] = {
    "CircleCollection": "circle",
    "EllipseCollection": "ellipse",
    "RegularPolyCollection": "polygon",
    "StarPolygonCollection": "polygon",
    "Barbs": "other",
}


def _member_points(scene: Scene, visit: Visit, item: Item, kind: Kind) -> dict[str, Any]:
    if kind in ("circle", "ellipse"):
        box = bbox_of(item) or (np.nan,) * 4
        center = np.array([[(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]])
        data = scene.to_data(visit, center)
        known = None if data is None else to_points(data)
        return {"pixels": to_points(center), "data": known, "transform": scene.coordinates(visit)}
    fields = locate(scene, visit, item, None)
    if len(fields["pixels"]) > 1 and fields["pixels"][0] == fields["pixels"][-1]:
        fields["pixels"] = fields["pixels"][:-1]
        fields["data"] = fields["data"] and fields["data"][:-1]
    return fields


def build_contours(scene: Scene, visit: Visit) -> list[Draft]:
    """A curve (lines) or polygon (filled) for each level that has any path."""
    artist = visit.artist
    kind: Kind = "polygon" if artist.filled else "curve"
    levels = artist.layers if artist.filled else artist.levels
    drafts = []
    for n, (part, item) in enumerate(
        ((call, i), item) for call in visit.calls for i, item in enumerate(scene.items_of(call))
    ):
        if not _drawable(item):
            continue
        fields = style(item) | {"bbox": bbox_of(item), "transform": scene.coordinates(visit)}
        draft = Draft(kind, visit, [part], fields)
        if n < len(levels):
            draft.attrs["level"] = float(levels[n])
        draft.attrs["segments"] = _pieces(item)
        drafts.append(draft)
    return drafts


def _pieces(item: Item) -> int:
    """Connected outlines of a path (of a filled layer its holes are outlines, too)."""
    return 1 if item.codes is None else int((item.codes == Path.MOVETO).sum())


def build_merged_mesh(scene: Scene, visit: Visit) -> list[Draft]:
    """PolyQuadMesh (`pcolor`): one mesh of as many cells as were painted."""
    return build_whole(scene, visit, "mesh", {})
