"""Visible pixels of each element: the logged calls replayed in flat colours without antialiasing.

Opaque paint goes to one buffer in paint order, each element in a colour of its own, so what is
left of a colour is what can be seen. Translucent paint never hides anything; an element that has
any is measured by its own mask, less what opaque elements painted later hide of it. Masks that do
not overlap share a buffer.
"""

from dataclasses import replace
from typing import Any

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.backends._backend_agg import RendererAgg as NativeAgg  # type: ignore[attr-defined]
from matplotlib.path import Path

from tracer.calls import IDENTITY, Call
from tracer.outlines import Array
from tracer.scene import Scene
from tracer.trace import Element

_SPREAD = 0x9E3779
"""Odd, so multiplication is a bijection of 24-bit numbers: neighbours get distant colours."""
_GATHER = pow(_SPREAD, -1, 1 << 24)
_MAX_LAYERS = 48
_OPAQUE = 1.0 - 1e-9


def measure(scene: Scene, elements: list[Element]) -> tuple[list[Element], tuple[str, ...]]:
    """The elements with `visible_px`, and notes on what was measured coarsely."""
    painter = _Painter(scene)
    for call in scene.log.calls:
        painter.paint(call, opaque=True)
    top = painter.ids()
    pixels = np.bincount(top[top >= 0], minlength=len(elements))
    translucent = painter.translucent
    layers, left = _layers(translucent, elements)
    for layer in layers:
        buffer = _Painter(scene)
        for call in scene.log.calls:
            buffer.paint(call, opaque=False, only=layer)
        mask = buffer.ids()
        shown = mask[(mask >= 0) & (top <= mask)]
        counts = np.bincount(shown, minlength=len(elements))
        for index in layer:
            pixels[index] = counts[index]
    notes = (
        (f"visibility of {len(left)} overlapping translucent elements not measured",)
        if left
        else ()
    )
    return [
        replace(e, visible_px=None if e.id in left else int(pixels[e.id])) for e in elements
    ], notes


def _layers(translucent: set[int], elements: list[Element]) -> tuple[list[set[int]], set[int]]:
    """Groups of elements whose boxes do not overlap, greedily; and those left over."""
    layers: list[tuple[set[int], list[Array]]] = []
    left: set[int] = set()
    for index in sorted(translucent):
        box = elements[index].bbox
        if box is None:
            left.add(index)
            continue
        pad = 2.0 + (elements[index].linewidth or 0.0) * 2
        own = np.array([box[0] - pad, box[1] - pad, box[2] + pad, box[3] + pad])
        for members, boxes in layers:
            if not _overlaps(own, boxes):
                members.add(index)
                boxes.append(own)
                break
        else:
            if len(layers) < _MAX_LAYERS:
                layers.append(({index}, [own]))
            else:
                left.add(index)
    return [members for members, _ in layers], left


def _overlaps(box: Array, others: list[Array]) -> bool:
    stack = np.array(others)
    return bool(
        (
            (stack[:, 0] < box[2])
            & (stack[:, 2] > box[0])
            & (stack[:, 1] < box[3])
            & (stack[:, 3] > box[1])
        ).any()
    )


class _Painter:
    """A buffer that calls are replayed on in flat colours."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        log = scene.log
        self._native = NativeAgg(int(log.width), int(log.height), log.dpi)
        self._min_width = 72 / log.dpi
        self.translucent: set[int] = set()

    def ids(self) -> Array:
        """Element index at each pixel, (rows, columns); -1 where nothing of one was painted."""
        rgba = np.asarray(self._native).astype(np.uint32)
        code = rgba[..., 0] << 16 | rgba[..., 1] << 8 | rgba[..., 2]
        ids = ((code * _GATHER) & 0xFFFFFF).astype(np.int64) - 2
        return np.where(rgba[..., 3] == 0, -1, ids)

    def paint(self, call: Call, opaque: bool, only: set[int] | None = None) -> None:
        """Replay the opaque paint of a call, or all paint of the elements in `only`."""
        if only is not None and not any(int(i) in only for i in call.owners):  # type: ignore[union-attr]
            return
        if call.op in ("path", "markers", "collection"):
            self._paint_items(call, opaque, only)
        elif call.op == "image":
            self._paint_image(call, opaque)
        elif call.op == "glyph":
            self._paint_glyph(call, opaque)
        else:
            self._paint_mesh(call)

    def _context(self, call: Call) -> Any:
        gc = GraphicsContextBase()
        gc.copy_properties(call.gc)
        gc.set_antialiased(False)
        gc.set_alpha(1.0)
        gc.set_hatch(None)
        return gc

    def _paint_items(self, call: Call, opaque: bool, only: set[int] | None) -> None:
        gc = self._context(call)
        for owner, item in zip(call.owners, self._scene.items_of(call), strict=True):  # type: ignore[arg-type]
            index = int(owner)
            if only is not None and index not in only:
                continue
            fill = item.face is not None and item.face[3] > 0
            stroke = item.edge is not None and item.edge[3] > 0 and item.linewidth > 0
            if opaque:
                solid_fill = fill and item.face[3] >= _OPAQUE  # type: ignore[index]
                solid_stroke = stroke and item.edge[3] >= _OPAQUE  # type: ignore[index]
                if index >= 0 and ((fill and not solid_fill) or (stroke and not solid_stroke)):
                    self.translucent.add(index)
                fill, stroke = solid_fill, solid_stroke
            if fill or stroke:
                self._draw(gc, item, _color(index), fill, stroke)

    def _draw(self, gc: Any, item: Any, color: tuple[float, ...], fill: bool, stroke: bool) -> None:
        gc.set_linewidth(max(item.linewidth, self._min_width) if stroke else 0.0)
        gc.set_foreground(color, isRGBA=True)
        path = Path(item.vertices * (1, -1) + (0, self._scene.height), item.codes)
        self._native.draw_path(gc, path, IDENTITY, color if fill else None)

    def _paint_image(self, call: Call, opaque: bool) -> None:
        x, y, pixels = call.args[:3]
        index = int(call.owners[0])  # type: ignore[index]
        flat = np.array(pixels, dtype=np.uint8)
        if opaque and index >= 0 and bool(((flat[..., 3] > 0) & (flat[..., 3] < 255)).any()):
            self.translucent.add(index)
        solid = flat[..., 3] == 255 if opaque else flat[..., 3] > 0
        flat[..., :3] = np.round(np.array(_color(index)[:3]) * 255)
        flat[..., 3] = np.where(solid, 255, 0)
        gc = self._context(call)
        self._native.draw_image(gc, x, y, flat)

    def _paint_glyph(self, call: Call, opaque: bool) -> None:
        image, x, y, angle = call.args
        gc = self._context(call)
        index = int(call.owners[0])  # type: ignore[index]
        alpha = call.gc.get_alpha() if call.gc.get_forced_alpha() else call.gc.get_rgb()[3]
        if opaque and alpha < _OPAQUE:
            if index >= 0:
                self.translucent.add(index)
            return
        gc.set_foreground(_color(index), isRGBA=True)
        ink = np.where(np.asarray(image) >= 96, 255, 0).astype(np.uint8)
        self._native.draw_text_image(ink, x, y, angle, gc)

    def _paint_mesh(self, call: Call) -> None:
        """The outline cells of a mesh, all in one colour."""
        gc = self._context(call)
        color = np.array([_color(int(call.owners[0]))])  # type: ignore[index]
        if call.op == "mesh":
            transform, columns, rows, coordinates, offsets, offset_transform = call.args[:6]
            self._native.draw_quad_mesh(
                gc,
                transform,
                columns,
                rows,
                coordinates,
                offsets,
                offset_transform,
                color,
                False,
                color,
            )
            return
        triangles, _, transform = call.args[:3]
        gc.set_foreground(tuple(color[0]), isRGBA=True)
        for triangle in np.asarray(triangles, dtype=float):
            self._native.draw_path(gc, Path(triangle), transform, tuple(color[0]))


def _color(index: int) -> tuple[float, float, float, float]:
    """The colour of an element; index -1 (nobody's paint) has one too."""
    code = ((index + 2) * _SPREAD) & 0xFFFFFF
    return ((code >> 16) / 255, (code >> 8 & 0xFF) / 255, (code & 0xFF) / 255, 1.0)
