"""A draw replayed in flat colours without antialiasing: which element owns which pixel.

The logged calls go to a second native canvas. What is painted, and as whose, a `Pick` decides for
each part of each item; strokes thinner than a pixel are widened to one, for without antialiasing
they might leave no trace at all.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Literal

import matplotlib as mpl
import numpy as np
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.backends._backend_agg import RendererAgg as NativeAgg  # type: ignore[attr-defined]
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox, IdentityTransform, TransformedPath

from tracer.calls import Call, Item, items
from tracer.outlines import Array
from tracer.scene import Scene

Part = Literal["fill", "stroke", "ink"]
Pick = Callable[[int, float, Part], int | None]
"""(element or -1, alpha, part) → the id to paint that part with, or None to leave it out."""

NOBODY = -1
_BLACK = (0.0, 0.0, 0.0, 1.0)
_NOTHING = (0.0, 0.0, 0.0, 0.0)
_SPREAD = 0x9E3779
"""Odd, so multiplication is a bijection of 24-bit numbers: neighbours get distant colours."""
_GATHER = pow(_SPREAD, -1, 1 << 24)
_NO_TRANSFORMS = np.zeros((0, 3, 3))
_HATCHES = {"hatchcolors": np.zeros((0, 4))} if mpl.__version_info__ >= (3, 11) else {}
_HATCH_ALPHA = 0.5
"""A hatched area without a fill lets through what lies below: it counts as translucent."""
_INK = 96
"""Glyph coverage (0–255) from which a pixel counts as the text's."""


class IdBuffer:
    """One canvas of ids, the size of the scene's."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        log = scene.log
        self._native = NativeAgg(int(log.width), int(log.height), log.dpi)
        self._min_width = 72 / log.dpi

    def ids(self) -> Array:
        """Element index at each pixel, (rows, columns); -1 where nobody's paint or none is."""
        return _decoded(self._packed())

    def areas(self, size: int) -> list[int]:
        """Pixels of each id from 0 up to `size`, by runs: they are far fewer than pixels."""
        flat = self._packed().ravel()
        starts = np.concatenate(([0], np.flatnonzero(flat[1:] != flat[:-1]) + 1))
        lengths = np.diff(starts, append=flat.size)
        counts = np.bincount(_decoded(flat[starts]) - NOBODY, lengths, size - NOBODY)
        found: list[int] = counts[-NOBODY:].astype(int).tolist()
        return found

    def _packed(self) -> Array:
        """The colour at each pixel as one number."""
        return np.ascontiguousarray(np.asarray(self._native)).view("<u4")[..., 0]

    def painted(self) -> Array:
        """Where anything was painted, (rows, columns) booleans."""
        return np.asarray(np.asarray(self._native)[..., 3] > 0)

    def paint(self, call: Call, pick: Pick) -> None:
        """Replay a call; `owners` must be known."""
        if call.op == "path":
            self._paint_path(call, pick)
        elif call.op in ("markers", "collection"):
            self._paint_many(call, pick)
        elif call.op == "image":
            self._paint_image(call, pick)
        elif call.op == "glyph":
            self._paint_glyph(call, pick)
        else:
            self._paint_mesh(call, pick)

    def _paint_path(self, call: Call, pick: Pick) -> None:
        item = self._scene.items_of(call)[0]
        fill, stroke = _colors(item, _owner(call), pick)
        if fill is None and stroke is None:
            return
        gc = _snapshot(call.gc)
        gc.set_linewidth(0.0 if stroke is None else max(item.linewidth, self._min_width))
        gc.set_foreground(stroke or fill, isRGBA=True)
        path, transform = call.args[:2]
        self._native.draw_path(gc, path, transform, fill)

    def _paint_many(self, call: Call, pick: Pick) -> None:
        """All items in one native call, each in its own colours."""
        owners = [] if call.owners is None else call.owners.tolist()
        if len(owners) > 1 and owners[0] == owners[-1] and len(set(owners)) == 1:
            self._paint_whole(call, owners[0], pick)
            return
        drawn = self._scene.items_of(call)
        fills, strokes = np.zeros((len(drawn), 4)), np.zeros((len(drawn), 4))
        widths = np.zeros(len(drawn))
        for i, (owner, item) in enumerate(zip(owners, drawn, strict=True)):
            fill, stroke = _colors(item, owner, pick)
            if fill is not None:
                fills[i] = fill
            if stroke is not None:
                strokes[i], widths[i] = stroke, item.linewidth
        self._paint_collection(call, fills, strokes, widths)

    def _paint_whole(self, call: Call, owner: int, pick: Pick) -> None:
        """All items of a call that are one element: only its few colours are looked at."""
        if call.op == "markers":
            item = next(items(call, self._scene.height))
            fill, stroke = (np.array([c or _NOTHING]) for c in _colors(item, owner, pick))
            self._paint_collection(call, fill, stroke, np.array([item.linewidth]))
            return
        faces = _flat_colors(call.args[5], owner, pick, "fill")
        edges = _flat_colors(call.args[6], owner, pick, "stroke")
        self._paint_collection(call, faces, edges, np.asarray(call.args[7], dtype=float))

    def _paint_collection(self, call: Call, faces: Array, edges: Array, widths: Array) -> None:
        """Markers, too, are painted as a collection: only so are they free of antialiasing."""
        if not faces.any() and not edges.any():
            return
        if call.op == "markers":
            shape, shape_transform, centers, transform, _ = call.args
            where: Any = (shape_transform, [shape], _NO_TRANSFORMS, centers.vertices, transform)
            dashes = [call.gc.get_dashes()]
        else:
            where, dashes = call.args[:5], call.args[8]
        widths = np.where(widths > 0, np.maximum(widths, self._min_width), 0.0)
        self._native.draw_path_collection(
            _snapshot(call.gc), *where, faces, edges, widths, dashes, [False], [None], "screen",
            **_HATCHES,
        )  # fmt: skip

    def _paint_image(self, call: Call, pick: Pick) -> None:
        x, y, pixels = call.args[:3]
        owner, alphas = _owner(call), np.asarray(pixels)[..., 3]
        flat = np.zeros((*alphas.shape, 4), dtype=np.uint8)
        solid = alphas == 255
        if (everywhere := bool(solid.all())) or solid.any():
            _ink(flat, slice(None) if everywhere else solid, pick(owner, 1.0, "fill"))
        if not everywhere and (partly := ~solid & (alphas > 0)).any():
            _ink(flat, partly, pick(owner, 0.5, "fill"))
        self._native.draw_image(_snapshot(call.gc), x, y, flat)

    def _paint_glyph(self, call: Call, pick: Pick) -> None:
        image, x, y, angle = call.args
        rgb = call.gc.get_rgb()
        forced = call.gc.get_forced_alpha() or len(rgb) == 3
        chosen = pick(_owner(call), call.gc.get_alpha() if forced else rgb[3], "ink")
        if chosen is None:
            return
        gc = _snapshot(call.gc)
        gc.set_foreground(_color(chosen), isRGBA=True)
        ink = (image >= _INK) * np.uint8(255)
        self._native.draw_text_image(ink, x, y, angle, gc)

    def _paint_mesh(self, call: Call, pick: Pick) -> None:
        """Cells or triangles of a mesh, all in one colour."""
        chosen = pick(_owner(call), _mesh_alpha(call), "fill")
        if chosen is None:
            return
        gc, color = _snapshot(call.gc), _color(chosen)
        gc.set_foreground(color, isRGBA=True)
        if call.op == "mesh":
            flat = np.array([color])
            self._native.draw_quad_mesh(gc, *call.args[:6], flat, False, flat)
            return
        triangles, _, transform = call.args[:3]
        gc.set_linewidth(0.0)
        for triangle in np.asarray(triangles, dtype=float):
            self._native.draw_path(gc, Path(triangle), transform, color)


def item_mask(
    scene: Scene, parts: list[tuple[Call, int]], window: tuple[int, int, int, int]
) -> Array:
    """All paint of a few items within a window of the canvas (x0, y0, x1, y1), as booleans."""
    x0, y0, x1, y1 = window
    native = NativeAgg(x1 - x0, y1 - y0, scene.log.dpi)
    shift = Affine2D().translate(-x0, y1 - scene.height)
    for call, i in parts:
        item = scene.items_of(call)[i]
        gc = _snapshot(call.gc)
        _move_clips(gc, shift)
        stroked = item.edge is not None and item.edge[3] > 0 and item.linewidth > 0
        gc.set_linewidth(max(item.linewidth, 72 / scene.log.dpi) if stroked else 0.0)
        gc.set_foreground(_BLACK, isRGBA=True)
        filled = bool(item.hatch) or (item.face is not None and item.face[3] > 0)
        path = Path(item.vertices * (1, -1) + (-x0, y1), item.codes)
        native.draw_path(gc, path, IdentityTransform(), _BLACK if filled else None)
    return np.asarray(np.asarray(native)[..., 3] > 0)


def _snapshot(context: Any) -> Any:
    """A flat, sharp version of a graphics context."""
    gc = GraphicsContextBase.__new__(GraphicsContextBase)
    vars(gc).update(vars(context))
    gc.set_antialiased(False)
    gc.set_alpha(1.0)
    gc.set_hatch(None)
    return gc


def _move_clips(gc: Any, shift: Affine2D) -> None:
    rectangle = gc.get_clip_rectangle()
    if rectangle is not None:
        gc.set_clip_rectangle(Bbox(shift.transform(rectangle.get_points())))
    path, transform = gc.get_clip_path()
    if path is not None:
        gc.set_clip_path(TransformedPath(path, transform + shift))


def _owner(call: Call) -> int:
    return NOBODY if call.owners is None or len(call.owners) == 0 else int(call.owners[0])


def _colors(item: Item, owner: int, pick: Pick) -> tuple[Any, Any]:
    alpha = 0.0 if item.face is None else item.face[3]
    if alpha <= 0 and item.hatch:
        alpha = _HATCH_ALPHA
    fill = pick(owner, alpha, "fill") if alpha > 0 else None
    stroke = None
    if item.edge is not None and item.edge[3] > 0 and item.linewidth > 0:
        stroke = pick(owner, item.edge[3], "stroke")
    return (
        None if fill is None else _color(fill),
        None if stroke is None else _color(stroke),
    )


def _flat_colors(colors: Any, owner: int, pick: Pick, part: Part) -> Array:
    """The id's colour wherever the pick wants the part painted, nothing elsewhere; (n, 4)."""
    flat = np.zeros((len(colors), 4))
    for alpha in {float(color[3]) for color in colors}:
        chosen = pick(owner, alpha, part) if alpha > 0 else None
        if chosen is not None:
            flat[np.asarray(colors)[:, 3] == alpha] = _color(chosen)
    return flat


def _mesh_alpha(call: Call) -> float:
    """The least alpha among the colours of a mesh, cells without any left out."""
    colors = np.asarray(call.args[6] if call.op == "mesh" else call.args[1], dtype=float)
    alphas = colors.reshape(-1, 4)[:, 3] if colors.size else np.ones(1)
    shown = alphas[alphas > 0]
    return float(shown.min()) if len(shown) else 0.0


def _ink(image: Array, where: Any, chosen: int | None) -> None:
    """Gives pixels of an image an id's colour, if there is one."""
    if chosen is not None:
        image[where] = np.round(np.array(_color(chosen)) * 255)


def _decoded(packed: Array) -> Array:
    codes = packed * np.uint32(_GATHER)
    codes &= np.uint32(0xFFFFFF)
    ids: Array = codes.view(np.int32)
    ids -= 2
    ids[packed < 1 << 24] = NOBODY
    return ids


@lru_cache(maxsize=1024)
def _color(index: int) -> tuple[float, float, float, float]:
    code = ((index + 2) * _SPREAD) & 0xFFFFFF
    return ((code & 0xFF) / 255, (code >> 8 & 0xFF) / 255, (code >> 16) / 255, 1.0)
