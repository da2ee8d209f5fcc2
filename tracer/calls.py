"""The log of one draw: renderer calls, the visits to artists that made them, and their geometry.

Geometry is in pixels of the image, origin top-left, y down. A call paints one or more *items*:
one for a path, one per marker, one per member of a collection.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from tracer.outlines import Array, Box, extents
from tracer.trace import Point

Op = Literal["path", "markers", "collection", "mesh", "triangles", "image", "glyph"]
RGBA = tuple[float, float, float, float]


ALL = -1
"""Instead of an item's number: every item of the call."""


@dataclass(slots=True, eq=False)
class Visit:
    """One `draw` of one artist, inside the draw of its parent."""

    artist: Any
    parent: "Visit | None"
    calls: list["Call"] = field(default_factory=list)
    state: dict[str, Any] = field(default_factory=dict)
    """What must be read while the artist draws (a Text3D is moved only meanwhile)."""
    inside: Any = None
    """The containers around it, once asked for (`tracer.roles.inside`)."""
    place: Any = None
    """Where in the figure this is, once asked for (`Scene.place`)."""

    def ancestors(self) -> Iterator["Visit"]:
        """This visit, its parent, and so on to the figure."""
        visit: Visit | None = self
        while visit is not None:
            yield visit
            visit = visit.parent


@dataclass(slots=True, eq=False)
class Call:
    """One call of the renderer, with its graphics context as it was."""

    index: int
    op: Op
    gc: Any
    args: tuple[Any, ...]
    visit: Visit
    in_text: bool = False
    """A rule of mathtext, painted as part of a string."""
    owners: Array | None = None
    """Element index of each item; -1 for items that belong to no element."""

    @property
    def items(self) -> int:
        """Number of things painted, unseen ones included."""
        if self.op == "markers":
            return len(self.args[2].vertices)
        if self.op == "collection":
            paths, transforms, offsets = self.args[1], self.args[2], self.args[3]
            return max(len(paths), len(transforms), len(offsets)) if len(paths) else 0
        return 1


@dataclass(slots=True, eq=False)
class Log:
    """Everything one draw did, in paint order."""

    height: float = 0.0
    width: float = 0.0
    dpi: float = 100.0
    calls: list[Call] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    strings: list[tuple[int, str]] = field(default_factory=list)
    """Every string handed to the renderer, a line of text each, with the index of its first call."""

    def clear(self) -> None:
        self.strings.clear()
        self.calls.clear()
        self.visits.clear()


@dataclass(slots=True, eq=False)
class Item:
    """One painted thing: an outline in pixels and how it was filled and stroked."""

    vertices: Array
    codes: Array | None
    face: RGBA | None
    edge: RGBA | None
    linewidth: float
    """Points; 0 where nothing is stroked."""
    dashes: tuple[float, ...] | None
    hatch: str | None
    _box: Box | None = None

    @property
    def box(self) -> Box:
        """x0, y0, x1, y1 of the outline, stroke not included; NaN if nothing is finite."""
        if self._box is None:
            self._box = extents(self.vertices, self.codes)
        return self._box

    @property
    def path(self) -> Path:
        return Path(self.vertices, self.codes)

    @property
    def visible_paint(self) -> bool:
        """Whether any of fill, stroke and hatch has an alpha above 0."""
        return (
            (self.face is not None and self.face[3] > 0)
            or (self.edge is not None and self.edge[3] > 0 and self.linewidth > 0)
            or bool(self.hatch)
        )


def flip(points: Array, height: float) -> Array:
    """Renderer coordinates (y up) to image pixels (y down); a copy."""
    flipped = np.array(points, dtype=float)
    flipped[..., 1] = height - flipped[..., 1]
    return flipped


def plain(values: Any) -> Array:
    """Numbers as a float array, masked ones as NaN."""
    if isinstance(values, np.ma.MaskedArray):
        filled: Array = np.ma.filled(values.astype(float), np.nan)
        return filled
    return np.asarray(values, dtype=float)


def to_points(array: Array) -> tuple[Point, ...]:
    """An (n, d) array as a tuple of float tuples; rows that are not finite are left out."""
    rows = np.asarray(array, dtype=float)
    good = np.isfinite(rows).all(axis=-1)
    return tuple(map(tuple, (rows if good.all() else rows[good]).tolist()))


def items(call: Call, height: float) -> Iterator[Item]:
    """The call's items in paint order, with non-finite markers and members kept as such."""
    if call.op == "path":
        yield _path_item(call, height)
    elif call.op == "markers":
        yield from _marker_items(call, height)
    elif call.op == "collection":
        yield from _collection_items(call, height)


def _rgba(color: Any, gc: Any) -> RGBA | None:
    """A face colour as the renderer reads it: the context's alpha wins where it is forced."""
    if color is None:
        return None
    alpha = gc.get_alpha() if len(color) == 3 or gc.get_forced_alpha() else color[3]
    return (float(color[0]), float(color[1]), float(color[2]), float(alpha))


def _stroke(gc: Any) -> tuple[RGBA | None, float]:
    width = float(gc.get_linewidth())
    if width <= 0:
        return None, 0.0
    rgb = gc.get_rgb()
    return (rgb[0], rgb[1], rgb[2], rgb[3] if len(rgb) > 3 else gc.get_alpha()), width


def _dashes(pattern: Any) -> tuple[float, ...] | None:
    return None if pattern is None or len(pattern) == 0 else tuple(float(d) for d in pattern)


def _path_item(call: Call, height: float) -> Item:
    path, transform, face = call.args
    edge, width = _stroke(call.gc)
    return Item(
        vertices=flip(transform.transform(path.vertices), height),
        codes=path.codes,
        face=_rgba(face, call.gc),
        edge=edge,
        linewidth=width,
        dashes=_dashes(call.gc.get_dashes()[1]),
        hatch=call.gc.get_hatch(),
    )


def marker_centers(call: Call, height: float) -> Array:
    """Pixel centres of a markers call, (n, 2), non-finite rows kept."""
    path, transform = call.args[2], call.args[3]
    return flip(np.asarray(transform.transform(plain(path.vertices))), height)


def _marker_items(call: Call, height: float) -> Iterator[Item]:
    shape, shape_transform, _, _, face = call.args
    outline = shape_transform.transform(shape.vertices) * (1, -1)
    edge, width = _stroke(call.gc)
    rgba, dashes = _rgba(face, call.gc), _dashes(call.gc.get_dashes()[1])
    box = extents(outline, shape.codes)
    for center in marker_centers(call, height):
        yield Item(
            outline + center, shape.codes, rgba, edge, width, dashes, None, _shifted(box, center)
        )


def _shifted(box: Box, by: Array) -> Box:
    x, y = by.tolist()
    return (box[0] + x, box[1] + y, box[2] + x, box[3] + y)


def collection_offsets(call: Call, height: float) -> Array:
    """Pixel offsets of a collection's items, (n, 2); NaN where masked."""
    offsets, transform = call.args[3], call.args[4]
    if len(offsets) == 0:
        return np.zeros((0, 2))
    return flip(plain(transform.transform(offsets)), height)


def _cycle(values: Any, index: int) -> Any:
    return values[index % len(values)] if len(values) else None


def _collection_items(call: Call, height: float) -> Iterator[Item]:
    _, paths, transforms, _, _, faces, edges, widths, dashes = call.args[:9]
    offsets = collection_offsets(call, height)
    hatch = call.gc.get_hatch()
    outlines = []
    for i in range(max(len(paths), len(transforms)) if len(paths) else 0):
        vertices, codes = outline_of(call, i, height)
        outlines.append((vertices, codes, extents(vertices, codes)))
    for i in range(call.items):
        vertices, codes, box = outlines[i % len(outlines)]
        if len(offsets):
            shift = offsets[i % len(offsets)] - (0.0, height)
            vertices, box = vertices + shift, _shifted(box, shift)
        edge, width, pattern = _cycle(edges, i), _cycle(widths, i), _cycle(dashes, i)
        stroked = edge is not None and len(edge) and (width is None or width > 0)
        yield Item(
            vertices=vertices,
            codes=codes,
            face=_floats(_cycle(faces, i)),
            edge=_floats(edge) if stroked else None,
            linewidth=float(width if width is not None else 1.0) if stroked else 0.0,
            dashes=_dashes(pattern[1]) if pattern is not None else None,
            hatch=hatch,
            _box=box,
        )


def _floats(color: Any) -> RGBA | None:
    return None if color is None else tuple(np.asarray(color, dtype=float).tolist())


def outline_of(call: Call, index: int, height: float) -> tuple[Array, Array | None]:
    """Vertices in pixels and codes of a collection's path, before its offset."""
    master, paths, transforms = call.args[:3]
    path = paths[index % len(paths)]
    return flip(_with(transforms, index, master).transform(path.vertices), height), path.codes


def _with(transforms: Any, index: int, master: Any) -> Any:
    if len(transforms) == 0:
        return master
    return Affine2D(transforms[index % len(transforms)]) + master
