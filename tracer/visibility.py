"""Visible pixels of each element.

Opaque paint goes to one id buffer in paint order, so what is left of an id is what can be seen.
Faces that share an edge leave pixels between them which neither fills; where a face shows nowhere
but through such seams of others, it is hidden. Translucent paint never hides anything; an element that has any is measured by its own mask, less
what opaque elements painted later hide of it.
"""

from collections.abc import Iterator
from math import ceil, floor

import numpy as np

from tracer.calls import Call
from tracer.idbuffer import NOBODY, IdBuffer, Part, item_mask
from tracer.outlines import Array
from tracer.scene import Draft, Scene
from tracer.trace import COUNTED_ROLES, Element

_MAX_PASSES = 256
"""Full-canvas masks; translucent elements that need more are not measured, and a note says so."""
_MAX_PARTS = 16
_WINDOW = 0.25
"""Elements that cover less of the canvas are measured in a window of their own."""
_OPAQUE = 1.0 - 1e-9
_SEAM = 1.0
"""A face shows through seams at no more pixels than this for each pixel of its outline."""
_BROAD = 3.0
"""Faces less broad, in pixels, may be seen although no 2×2 of their pixels are."""
_FILLED_KINDS = ("rectangle", "polygon", "circle", "ellipse", "wedge", "face", "marker", "arrow")


def visible_pixels(scene: Scene, drafts: list[Draft]) -> list[int | None]:
    """For each element in the making its visible pixels; None, and a note of the scene, for what
    was not measured."""
    translucent: set[int] = set()

    def opaque(index: int, alpha: float, _part: Part) -> int | None:
        if alpha >= _OPAQUE:
            return index
        if index != NOBODY and alpha > 0:
            translucent.add(index)
        return None

    buffer = IdBuffer(scene)
    for call in scene.log.calls:
        buffer.paint(call, opaque)
    areas = buffer.areas(len(drafts))
    for index in _seen_through_seams(buffer, drafts, areas):
        areas[index] = 0
    pixels: list[int | None] = list(areas)
    counted = {i for i in translucent if scene.place(drafts[i].visit).role in COUNTED_ROLES}
    for index in translucent - counted:
        pixels[index] = None
    if counted:
        _measure_translucent(scene, drafts, sorted(counted), buffer.ids(), pixels)
        if left := sum(pixels[i] is None for i in counted):
            scene.notes.append(f"visibility of {left} large translucent elements is not measured")
    return pixels


def _seen_through_seams(buffer: IdBuffer, drafts: list[Draft], areas: list[int]) -> list[int]:
    """Faces, wide enough as such, of which no 2×2 pixels are seen together."""
    suspects = [
        index
        for index, draft in enumerate(drafts)
        if draft.kind == "face"
        and draft.fields.get("pixels")
        and 0 < areas[index] <= _SEAM * _breadth(draft)[1]
    ]
    suspects = [index for index in suspects if _breadth(drafts[index])[0] >= _BROAD]
    if not suspects:
        return []
    ids = buffer.ids()
    corner = ids[:-1, :-1]
    block = (corner == ids[1:, :-1]) & (corner == ids[:-1, 1:]) & (corner == ids[1:, 1:])
    solid = set(np.unique(corner[block]).tolist())
    return [index for index in suspects if index not in solid]


def _breadth(draft: Draft) -> tuple[float, float]:
    """Mean breadth of a face as projected, and the length of its outline; pixels."""
    points = np.array(draft.fields["pixels"], dtype=float)
    after = np.roll(points, -1, axis=0)
    around = float(np.linalg.norm(after - points, axis=1).sum())
    area = abs(float((points[:, 0] * after[:, 1] - points[:, 1] * after[:, 0]).sum())) / 2
    return 2 * area / max(around, 1e-9), around


def _measure_translucent(
    scene: Scene, drafts: list[Draft], indices: list[int], top: Array, pixels: list[int | None]
) -> None:
    """Sets `pixels` of each element to what of its own mask is not hidden; None for too many."""
    passes = 0
    parts = _parts(scene, set(indices))
    for index in indices:
        window = _window(drafts[index], top.shape)
        area = (window[2] - window[0]) * (window[3] - window[1])
        if area <= 0:
            pixels[index] = 0
        elif area <= _WINDOW * top.size and _is_simple(parts[index]):
            mask = item_mask(scene, parts[index], window)
            x0, y0, x1, y1 = window
            pixels[index] = int((mask & (top[y0:y1, x0:x1] <= index)).sum())
        elif passes < _MAX_PASSES:
            passes += 1
            pixels[index] = int(((_mask_of(scene, index) == index) & (top <= index)).sum())
        else:
            pixels[index] = None


def _parts(scene: Scene, wanted: set[int]) -> dict[int, list[tuple[Call, int]]]:
    """What paints each wanted element."""
    parts: dict[int, list[tuple[Call, int]]] = {index: [] for index in wanted}
    for call in scene.log.calls:
        if call.owners is not None:
            for i, owner in enumerate(call.owners.tolist()):
                if owner in wanted:
                    parts[owner].append((call, i))
    return parts


def _is_simple(parts: list[tuple[Call, int]]) -> bool:
    drawn = ("path", "markers", "collection")
    return len(parts) <= _MAX_PARTS and all(call.op in drawn for call, _ in parts)


def _window(draft: Draft, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Whole pixels around an element's paint, cut to the canvas: x0, y0, x1, y1."""
    rows, columns = shape
    pad = 2.0 + (draft.fields.get("linewidth") or 0.0) * 2
    x0, y0, x1, y1 = draft.fields.get("bbox") or (0.0, 0.0, columns, rows)
    left, up = max(0, floor(max(x0 - pad, -1))), max(0, floor(max(y0 - pad, -1)))
    right, down = ceil(min(x1 + pad, columns)), ceil(min(y1 + pad, rows))
    return left, up, max(left, right), max(up, down)


def _mask_of(scene: Scene, element: int) -> Array:
    """All paint of one element alone, as ids."""

    def own(index: int, _alpha: float, _part: Part) -> int | None:
        return index if index == element else None

    buffer = IdBuffer(scene)
    for call in scene.log.calls:
        if call.owners is not None and bool((call.owners == element).any()):
            buffer.paint(call, own)
    return buffer.ids()


def fill_masks(scene: Scene, elements: list[Element]) -> Iterator[tuple[Element, Array]]:
    """Shapes with an opaque plain fill, each with the pixels where nothing but that fill shows.

    A mask (rows, columns) is shrunk by two pixels, for the edges of fill and stroke are blended;
    shapes without any pixel left are not told of. `build_elements` must have named the owners of the calls.
    """

    def fills(index: int, alpha: float, part: Part) -> int | None:
        return (index if part == "fill" else NOBODY) if alpha >= _OPAQUE else None

    def faint(_index: int, alpha: float, part: Part) -> int | None:
        return NOBODY if alpha < _OPAQUE or part == "ink" else None

    buffer, touched = IdBuffer(scene), IdBuffer(scene)
    for call in scene.log.calls:
        buffer.paint(call, fills)
        touched.paint(call, faint)
    ids = buffer.ids()
    ids[touched.painted()] = NOBODY
    inner = _shrunk(_shrunk(ids))
    for element in elements:
        plain = element.facecolor is not None and element.facecolor.endswith("ff")
        if plain and element.hatch is None and element.kind in _FILLED_KINDS:
            mask = inner == element.id
            if mask.any():
                yield element, mask


def _shrunk(ids: Array) -> Array:
    """The ids without those pixels that have a neighbour, corners included, of another id."""
    inner = ids.copy()
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            inner[np.roll(ids, (down, right), (0, 1)) != ids] = NOBODY
    return inner
