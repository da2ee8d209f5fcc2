"""From the log of a draw to the elements a person would point at."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from matplotlib import collections as mcoll
from matplotlib.contour import ContourSet
from matplotlib.image import _ImageBase
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.quiver import Quiver
from matplotlib.text import Text
from mpl_toolkits.mplot3d.art3d import Line3DCollection, Poly3DCollection

from tracer.builders import (
    arrows,
    collections,
    crowds,
    frames,
    lines,
    patches,
    rasters,
    solids,
    texts,
)
from tracer.builders.caps import join_caps
from tracer.calls import ALL, Visit
from tracer.clipping import Region
from tracer.origin import nominal_zorder
from tracer.scene import Draft, Scene, bbox_of, is_3d, style, union
from tracer.trace import COUNTED_ROLES, Element, Kind

Builder = Callable[[Scene, Visit], list[Draft]]

_BUILDERS: tuple[tuple[type[Any], Builder], ...] = (
    (Text, texts.build),
    (Line2D, lines.build),
    (Quiver, arrows.build_quiver),
    (ContourSet, collections.build_contours),
    (Poly3DCollection, solids.build_faces),
    (Line3DCollection, solids.build_segments),
    (mcoll.PathCollection, collections.build_scatter),
    (mcoll.PolyQuadMesh, collections.build_merged_mesh),
    (mcoll.QuadMesh, rasters.build_mesh),
    (mcoll.TriMesh, rasters.build_mesh),
    (mcoll.LineCollection, collections.build_lines),
    (mcoll.Collection, collections.build_polygons),
    (Patch, patches.build),
    (_ImageBase, rasters.build_image),
)
"""The first class that matches decides."""


def drafts_of(scene: Scene) -> list[Draft]:
    """All elements in the making, in paint order; sets `owners` of every call to their indices."""
    drafts = [draft for visit in scene.log.visits for draft in _safe_drafts(scene, visit)]
    join_caps(scene, drafts)
    drafts.sort(key=lambda draft: draft.paint)
    for call in scene.log.calls:
        call.owners = np.full(call.items, -1, dtype=np.int32)
    for index, draft in enumerate(drafts):
        for call, item in draft.parts:
            if call.owners is not None:
                call.owners[slice(None) if item == ALL else item] = index
    return drafts


def build_elements(
    scene: Scene, drafts: list[Draft], visible: Sequence[int | None] | None = None
) -> list[Element]:
    """The elements of the drafts; `visible`: pixels of each that can be seen, where measured."""
    members = Counter(id(draft.visit.artist) for draft in drafts)
    groups: dict[int, int] = {}
    labels = _container_labels(scene)
    elements = []
    for index, draft in enumerate(drafts):
        artist = draft.visit.artist
        group = None
        if members[id(artist)] > 1:
            group = groups.setdefault(id(artist), len(groups))
        label = labels.get(id(artist)) or _label(artist)
        pixels = None if visible is None else visible[index]
        elements.append(_element(scene, draft, index, group, label, pixels))
    return elements


def _safe_drafts(scene: Scene, visit: Visit) -> list[Draft]:
    """A script's own artist may look like a kind and lack its parts: it is then told plainly."""
    try:
        return _drafts(scene, visit)
    except Exception as error:  # whatever a foreign artist's attributes raise
        name = type(visit.artist).__name__
        scene.notes.append(f"{name} is told by its outline only ({type(error).__name__})")
        return _other(scene, visit)


def _drafts(scene: Scene, visit: Visit) -> list[Draft]:
    if scene.place(visit).role not in COUNTED_ROLES:
        return frames.build(scene, visit)
    for cls, build in _BUILDERS:
        if isinstance(visit.artist, cls):
            kind = crowds.KINDS.get(cls)
            if kind is not None and crowds.is_crowd(scene, visit):
                return crowds.build_crowd(scene, visit, kind)
            return build(scene, visit)
    return _other(scene, visit)


def _other(scene: Scene, visit: Visit) -> list[Draft]:
    """An artist of no known family: whatever it paints is one element."""
    painted = [item for call in visit.calls for item in scene.items_of(call)]
    fields: dict[str, Any] = {"bbox": union([bbox_of(item) for item in painted])}
    if painted:
        fields |= style(painted[0])
    kind: Kind = "other"
    return [Draft(kind, visit, [(call, 0) for call in visit.calls], fields)]


def _element(
    scene: Scene,
    draft: Draft,
    index: int,
    group: int | None,
    label: str | None,
    visible_px: int | None,
) -> Element:
    artist = draft.visit.artist
    place = scene.place(draft.visit)
    attrs = draft.attrs | ({"part": place.part} if place.part else {})
    counted = place.role in COUNTED_ROLES
    if not counted and draft.kind in ("image", "mesh"):
        draft.fields |= {"pixels": None, "data": None, "transform": "data"}
    if draft.kind == "marker":
        draft.fields["linestyle"] = None  # of its edge: always solid but by an effort
    return Element(
        id=index,
        kind=draft.kind,
        role=place.role,
        owner=type(artist).__name__,
        axes=place.index,
        line=place.line,
        label=label if counted else None,
        group=group,
        zorder=_zorder(artist, place.axes),
        paint=draft.parts[0][0].index,
        on_canvas=_on_canvas(scene, draft),
        visible_px=visible_px,
        attrs=attrs,
        **draft.fields,
    )


def _zorder(artist: Any, axes: Any) -> float:
    if isinstance(artist, (mcoll.Collection, Patch)) and is_3d(axes):
        return nominal_zorder(artist)
    return float(artist.get_zorder())


def _on_canvas(scene: Scene, draft: Draft) -> bool:
    for call, i in draft.parts:
        region = scene.region(call)
        if i != ALL and call.op in ("path", "markers", "collection"):
            item = scene.items_of(call)[i]
            if item.visible_paint and region.meets(item, item.linewidth * scene.px_per_pt / 2):
                return True
        elif _raster_on_canvas(draft, region):
            return True
    return False


def _raster_on_canvas(draft: Draft, region: Region) -> bool:
    box = draft.fields.get("bbox")
    if box is None:
        return False
    color = draft.fields.get("facecolor")
    if draft.kind == "text" and color is not None and color.endswith("00"):
        return False
    return region.meets_box(box)


def _label(artist: Any) -> str | None:
    label = artist.get_label()
    text = "" if label is None else str(label)
    return text if text and not text.startswith("_") else None


def _container_labels(scene: Scene) -> dict[int, str]:
    """Legend labels that stand on a container (bars, stems, error bars) for its artists."""
    labels: dict[int, str] = {}
    for axes in scene.axes:
        for container in axes.containers:
            members = list(_flat(container))
            text = _label(container) or (_label(members[0]) if members else None)
            if text is not None:
                labels |= {id(member): text for member in members}
    return labels


def _flat(container: Sequence[Any]) -> Any:
    for member in container:
        if isinstance(member, (tuple, list)):
            yield from _flat(member)
        elif hasattr(member, "get_label"):
            yield member
