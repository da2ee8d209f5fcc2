"""The log of one draw: renderer calls, the visits to artists that made them, and their geometry.

Geometry is in pixels of the image, origin top-left, y down. A call paints one or more *items*:
one for a path, one per marker, one per member of a collection.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, Literal

import numpy as np
from matplotlib._path import affine_transform
from matplotlib.path import Path

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


def apply(transform: Any, points: Array) -> Array:
    """Points through a transform; affine ones by their matrix, past matplotlib's own checks."""
    if not transform.is_affine:
        return np.array(transform.transform(points), dtype=float)
    return affine_transform(points, transform.get_matrix())


def to_image(transform: Any, points: Array, height: float) -> Array:
    """Points through a transform to the renderer's coordinates, as image pixels."""
    pixels = apply(transform, points)
    down = pixels[:, 1]
    np.subtract(height, down, out=down)
    return pixels


def plain(values: Any) -> Array:
    """Numbers as a float array, masked ones as NaN."""
    if isinstance(values, np.ma.MaskedArray):
        filled: Array = np.ma.filled(values.astype(float), np.nan)
        return filled
    return np.asarray(values, dtype=float)


def to_points(array: Array) -> tuple[Point, ...]:
    """An (n, d) array as a tuple of float tuples; rows that are not finite are left out."""
    rows = np.asarray(array, dtype=float)
    if not isfinite(np.add.reduce(rows, axis=None)):
        rows = rows[np.isfinite(rows).all(axis=-1)]
    return tuple(map(tuple, rows.tolist()))


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
        vertices=to_image(transform, path.vertices, height),
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
    return to_image(transform, plain(path.vertices), height)


def _marker_items(call: Call, height: float) -> Iterator[Item]:
    shape, shape_transform, _, _, face = call.args
    outline = apply(shape_transform, shape.vertices) * (1, -1)
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
    faces, edges = _colors(call.args[5]), _colors(call.args[6])
    widths, patterns = call.args[7:9]
    dashes = [None if pattern is None else _dashes(pattern[1]) for pattern in patterns]
    shifts = collection_offsets(call, height) - (0.0, height)
    moved = len(shifts) > 1 or bool(shifts.any())
    hatch = call.gc.get_hatch()
    outlines = list(collection_outlines(call, height))
    for i in range(call.items):
        vertices, codes, box = outlines[i % len(outlines)]
        if moved:
            shift = shifts[i % len(shifts)]
            vertices, box = vertices + shift, _shifted(box, shift)
        edge, width = _cycle(edges, i), _cycle(widths, i)
        stroked = bool(edge) and (width is None or width > 0)
        yield Item(
            vertices=vertices,
            codes=codes,
            face=_cycle(faces, i),
            edge=edge if stroked else None,
            linewidth=float(width if width is not None else 1.0) if stroked else 0.0,
            dashes=_cycle(dashes, i),
            hatch=hatch,
            _box=box,
        )


def _colors(colors: Any) -> list[RGBA]:
    """Rows of colours as tuples of plain numbers."""
    return [tuple(row) for row in np.asarray(colors, dtype=float).tolist()]


def collection_outlines(call: Call, height: float) -> Iterator[tuple[Array, Array | None, Box]]:
    """Vertices in pixels, codes and extents of a collection's paths, before their offsets."""
    paths = call.args[1]
    matrices, count = _matrices(call, height), max(len(paths), len(call.args[2]))
    upright = not (matrices[:, 0, 1].any() or matrices[:, 1, 0].any())
    own = [extents(path.vertices, path.codes) for path in paths] if len(matrices) > 1 else []
    if len(matrices) == 1 and len(paths) > 3 and all(path.codes is None for path in paths):
        yield from _straight_outlines([path.vertices for path in paths], matrices[0])
        return
    for i in range(count if len(paths) else 0):
        path, matrix = paths[i % len(paths)], matrices[i % len(matrices)]
        vertices = path.vertices @ matrix[:2, :2].T + matrix[:2, 2]
        if own and upright:
            box = _scaled(own[i % len(paths)], matrix)
        else:
            box = extents(vertices, path.codes)
        yield vertices, path.codes, box


def _straight_outlines(vertices: list[Array], matrix: Array) -> Iterator[tuple[Array, None, Box]]:
    """Many polygons and polylines at once."""
    points = np.concatenate(vertices) @ matrix[:2, :2].T + matrix[:2, 2]
    boxes = _vertex_boxes(vertices, matrix).tolist()
    end = 0
    for own, (x0, y0, x1, y1) in zip(vertices, boxes, strict=True):
        start, end = end, end + len(own)
        yield points[start:end], None, (x0, y0, x1, y1)


def collection_boxes(call: Call, height: float) -> Array:
    """Extents of a collection's paths, before their offsets, (n, 4); vertices stand for curves
    where there are many paths."""
    paths, matrices = call.args[1], _matrices(call, height)
    if len(paths) > 1 and len(matrices) == 1:
        return _vertex_boxes([path.vertices for path in paths], matrices[0])
    if len(paths) == 1 and not (matrices[:, 0, 1].any() or matrices[:, 1, 0].any()):
        x0, y0, x1, y1 = extents(paths[0].vertices, paths[0].codes)
        across = matrices[:, 0, :1] * (x0, x1) + matrices[:, 0, 2:]
        down = matrices[:, 1, 1:2] * (y0, y1) + matrices[:, 1, 2:]
        low = (across.min(axis=1), down.min(axis=1))
        return np.column_stack([*low, across.max(axis=1), down.max(axis=1)])
    return np.array([box for _, _, box in collection_outlines(call, height)]).reshape(-1, 4)


def _matrices(call: Call, height: float) -> Array:
    """(n, 3, 3) from path vertices to pixels, y down; n is 1 where members share one."""
    down = np.array([[1.0, 0.0, 0.0], [0.0, -1.0, height], [0.0, 0.0, 1.0]])
    master = down @ call.args[0].get_matrix()
    own = np.asarray(call.args[2], dtype=float)
    return np.asarray(master @ own if len(own) else master[None])


def _scaled(box: Box, matrix: Array) -> Box:
    (a, _, x), (_, d, y) = matrix[:2].tolist()
    x0, x1 = sorted((box[0] * a + x, box[2] * a + x))
    y0, y1 = sorted((box[1] * d + y, box[3] * d + y))
    return (x0, y0, x1, y1)


def _vertex_boxes(vertices: list[Array], matrix: Array) -> Array:
    """Boxes of many polygons at once; NaN for those without finite vertices."""
    sizes = np.array([len(v) for v in vertices])
    boxes = np.full((len(vertices), 4), np.nan)
    if sizes.sum() == 0:
        return boxes
    points = np.concatenate([v for v in vertices if len(v)]) @ matrix[:2, :2].T + matrix[:2, 2]
    starts = np.concatenate(([0], np.cumsum(sizes[sizes > 0])[:-1]))
    boxes[sizes > 0, :2] = np.fmin.reduceat(points, starts)
    boxes[sizes > 0, 2:] = np.fmax.reduceat(points, starts)
    return boxes
