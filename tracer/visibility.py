"""Visible pixels of each element.

Opaque paint goes to one id buffer in paint order, so what is left of an id is what can be seen.
Translucent paint never hides anything; an element that has any is measured by its own mask, less
what opaque elements painted later hide of it. Masks that do not overlap share a buffer.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from tracer.idbuffer import NOBODY, IdBuffer, Part
from tracer.outlines import Array
from tracer.scene import Scene
from tracer.trace import COUNTED_ROLES, Element

_MAX_LAYERS = 48
"""Buffers for translucent elements; those beyond are not measured, and a note says so."""
_OPAQUE = 1.0 - 1e-9
_FILLED_KINDS = ("rectangle", "polygon", "circle", "ellipse", "wedge", "face", "marker", "arrow")


def measure(scene: Scene, elements: list[Element]) -> tuple[list[Element], tuple[str, ...]]:
    """The elements with `visible_px`, and notes on what was not measured."""
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
    top = buffer.ids()
    pixels = _count(top[top >= 0], len(elements))
    unmeasured = {i for i in translucent if elements[i].role not in COUNTED_ROLES}
    layers, left = _layers(sorted(translucent - unmeasured), elements)
    for layer in layers:
        mask = _masks_of(scene, layer)
        counts = _count(mask[(mask >= 0) & (top <= mask)], len(elements))
        for index in layer:
            pixels[index] = counts[index]
    unmeasured |= left
    notes = f"visibility of {len(left)} overlapping translucent elements is not measured"
    return [
        e if e.id in unmeasured else replace(e, visible_px=int(pixels[e.id])) for e in elements
    ], (notes,) if left else ()


def _count(ids: Array, size: int) -> Array:
    return np.bincount(ids, minlength=size)


def _masks_of(scene: Scene, members: set[int]) -> Array:
    """All paint of some elements alone, as ids."""

    def own(index: int, _alpha: float, _part: Part) -> int | None:
        return index if index in members else None

    buffer = IdBuffer(scene)
    for call in scene.log.calls:
        if call.owners is not None and not members.isdisjoint(call.owners.tolist()):
            buffer.paint(call, own)
    return buffer.ids()


def _layers(indices: list[int], elements: list[Element]) -> tuple[list[set[int]], set[int]]:
    """Groups of elements whose boxes do not overlap, greedily; and those left over."""
    layers: list[tuple[set[int], list[Array]]] = []
    left: set[int] = set()
    for index in indices:
        box = _padded(elements[index])
        layer = next((x for x in layers if not _overlaps(box, x[1])), None)
        if layer is not None:
            layer[0].add(index)
            layer[1].append(box)
        elif len(layers) < _MAX_LAYERS:
            layers.append(({index}, [box]))
        else:
            left.add(index)
    return [members for members, _ in layers], left


def _padded(element: Element) -> Array:
    pad = 2.0 + (element.linewidth or 0.0) * 2
    x0, y0, x1, y1 = element.bbox or (-np.inf, -np.inf, np.inf, np.inf)
    return np.array([x0 - pad, y0 - pad, x1 + pad, y1 + pad])


def _overlaps(box: Array, others: list[Array]) -> bool:
    x0, y0, x1, y1 = np.array(others).T
    return bool(((x0 < box[2]) & (x1 > box[0]) & (y0 < box[3]) & (y1 > box[1])).any())


def fill_masks(scene: Scene, elements: list[Element]) -> Iterator[tuple[Element, Array]]:
    """Shapes with an opaque plain fill, each with the pixels where nothing but that fill shows.

    A mask (rows, columns) is shrunk by a pixel, for edges are blended; shapes without any pixel
    left are not told of. `build_elements` must have named the owners of the calls.
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
    inner = ids.copy()
    for shift, axis in ((1, 0), (-1, 0), (1, 1), (-1, 1)):
        inner[np.roll(ids, shift, axis) != ids] = NOBODY
    for element in elements:
        plain = element.facecolor is not None and element.facecolor.endswith("ff")
        if plain and element.hatch is None and element.kind in _FILLED_KINDS:
            mask = inner == element.id
            if mask.any():
                yield element, mask
