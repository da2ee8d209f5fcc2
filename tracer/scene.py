"""What every builder of elements needs: the log, the axes, and drafts of elements."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.axes._base import _AxesBase
from matplotlib.figure import Figure

from tracer.calls import RGBA, Call, Item, Log, Visit, flip, items, plain, to_image, to_points
from tracer.clipping import Region
from tracer.dashes import linestyle
from tracer.origin import origin, text_line
from tracer.outlines import Array
from tracer.roles import inside, role
from tracer.trace import COUNTED_ROLES, Kind, Role


@dataclass(slots=True, eq=False)
class Draft:
    """An element in the making. `parts` are the items that paint it, first one first."""

    kind: Kind
    visit: Visit
    parts: list[tuple[Call, int]]
    fields: dict[str, Any] = field(default_factory=dict)
    attrs: dict[str, Any] = field(default_factory=dict)

    @property
    def paint(self) -> tuple[int, int]:
        call, item = self.parts[0]
        return call.index, item


@dataclass(slots=True, eq=False)
class Place:
    """Where in the figure an artist stands."""

    axes: Axes | None
    index: int | None
    role: Role
    part: str | None
    line: int | None
    coordinates: str


@dataclass(frozen=True)
class Scene:
    """One finished draw."""

    log: Log
    figure: Figure
    notes: list[str] = field(default_factory=list)
    """What could not be resolved exactly, in words."""
    _items: dict[int, list[Item]] = field(default_factory=dict)
    _inverses: dict[int, Any] = field(default_factory=dict)
    _forwards: dict[int, tuple[Any, Any]] = field(default_factory=dict)
    _regions: dict[tuple[int, int], Region] = field(default_factory=dict)

    @property
    def height(self) -> float:
        return self.log.height

    @property
    def px_per_pt(self) -> float:
        return self.log.dpi / 72

    @cached_property
    def painted(self) -> int:
        """How many items all calls together painted."""
        return sum(call.items for call in self.log.calls)

    @cached_property
    def axes(self) -> list[Axes]:
        """All axes: the figure's, their children (insets, secondary axes), and any others drawn."""
        found: dict[int, Axes] = {}

        def add(axes: Any) -> None:
            if id(axes) not in found:
                found[id(axes)] = axes
                for child in axes.child_axes:
                    add(child)

        for axes in self.figure.axes:
            add(axes)
        for visit in self.log.visits:
            for outer in visit.ancestors():
                if isinstance(outer.artist, _AxesBase):
                    add(outer.artist)
        return list(found.values())

    @cached_property
    def _axes_index(self) -> dict[int, int]:
        return {id(axes): i for i, axes in enumerate(self.axes)}

    def place(self, visit: Visit) -> "Place":
        """Where in the figure the visit's artist stands."""
        if visit.place is None:
            axes = inside(visit).axes
            own_role, part = role(visit)
            counted = own_role in COUNTED_ROLES
            visit.place = Place(
                axes=axes,
                index=None if axes is None else self._axes_index.get(id(axes)),
                role=own_role,
                part=part,
                line=_line_of(visit, own_role),
                coordinates=self._coordinates(visit.artist, axes) if counted else "data",
            )
        place: Place = visit.place
        return place

    def axes_of(self, visit: Visit) -> Axes | None:
        """The axes inside which the visit's artist is drawn; None for figure-level artists."""
        return self.place(visit).axes

    def region(self, call: Call) -> Region:
        """Where the call's paint may show; calls that share their clips share it."""
        key = (id(call.gc.get_clip_rectangle()), id(call.gc._clippath))
        known = self._regions.get(key)
        if known is None:
            known = self._regions[key] = Region.of(call.gc, self.log.width, self.log.height)
        return known

    def items_of(self, call: Call) -> list[Item]:
        """The call's items, made once."""
        known = self._items.get(call.index)
        if known is None:
            known = self._items[call.index] = list(items(call, self.height))
        return known

    def to_pixels(self, artist: Any, points: Array) -> Array:
        """Points of the artist's own coordinates as pixels."""
        transform = artist_transform(artist)
        known = self._forwards.get(id(transform))
        if known is None:
            known = self._forwards[id(transform)] = (transform, transform.frozen())
        return to_image(known[1], points, self.height)

    def to_data(self, visit: Visit, pixels: Array) -> Array | None:
        """Pixels as data coordinates of the visit's axes; None outside axes, in 3-D, and for
        the parts of a frame, whose place is known by their axes' limits."""
        place = self.place(visit)
        if place.axes is None or place.role not in COUNTED_ROLES or len(pixels) == 0:
            return None
        inverse = self._inverses.get(id(place.axes))
        if inverse is None:
            axes: Any = place.axes
            inverse = None if is_3d(axes) else axes.transData.inverted().frozen()
            self._inverses[id(place.axes)] = inverse
        if inverse is None:
            return None
        with np.errstate(all="ignore"):
            return _without_dust(inverse.transform(flip(pixels, self.height)), place.axes)

    def located(self, visit: Visit, points: Array) -> dict[str, Any]:
        """`data`, `pixels` and `transform` fields for points in the artist's own coordinates."""
        points = plain(points)
        pixels = self.to_pixels(visit.artist, points)
        good = np.isfinite(pixels).all(axis=1)
        if not good.all():
            points, pixels = points[good], pixels[good]
        place = self.place(visit)
        data: Array | None = None
        if place.role in COUNTED_ROLES:
            data = points if place.coordinates == "data" else self.to_data(visit, pixels)
        return {
            "pixels": to_points(pixels),
            "data": None if data is None else to_points(data),
            "transform": place.coordinates,
        }

    def coordinates(self, visit: Visit) -> str:
        """Which coordinates the artist is placed in: `data`, `axes`, `figure`, `other`; the parts
        of a frame are not asked."""
        return self.place(visit).coordinates

    def _coordinates(self, artist: Any, axes: Axes | None) -> str:
        transform = artist_transform(artist)
        if axes is not None and transform is axes.transData:
            return "data"
        if axes is not None and transform is axes.transAxes:
            return "axes"
        return "figure" if transform is self.figure.transFigure else "other"


def _line_of(visit: Visit, own_role: Role) -> int | None:
    """The script line: of the artist, or of what contains it; where text was last set wins
    for titles and labels, which exist before the script names them."""
    if own_role in ("title", "axis_label"):
        line = text_line(visit.artist)
        if line is not None:
            return line
    for outer in visit.ancestors():
        made = origin(outer.artist)
        if made is not None:
            return made.line
    return None


def _without_dust(points: Array, axes: Any) -> Array:
    """What inverting a transform leaves of a zero on a linear axis, as zero; (n, 2)."""
    for column, name in enumerate(("x", "y")):
        if getattr(axes, f"get_{name}scale")() == "linear":
            low, high = getattr(axes, f"get_{name}lim")()
            values = points[:, column]
            values[np.abs(values) < 1e-9 * abs(high - low)] = 0.0
    return points


def artist_transform(artist: Any) -> Any:
    """From the artist's own coordinates to the renderer's, without a patch's own transform."""
    data_transform = getattr(artist, "get_data_transform", None)
    return data_transform() if data_transform is not None else artist.get_transform()


def is_3d(axes: Any) -> bool:
    return hasattr(axes, "get_zlim") and hasattr(axes, "elev")


@lru_cache(maxsize=4096)
def hex8(rgba: RGBA | None) -> str | None:
    """`#rrggbbaa`, rounded as the renderer rounds."""
    if rgba is None:
        return None
    red, green, blue, alpha = (min(255, max(0, round(c * 255))) for c in rgba)
    return f"#{red:02x}{green:02x}{blue:02x}{alpha:02x}"


def style(item: Item) -> dict[str, Any]:
    """Colours, width, dashes and hatch of an item as element fields."""
    stroked = item.edge is not None and item.linewidth > 0
    return {
        "facecolor": hex8(item.face) if item.face is not None and item.face[3] > 0 else None,
        "edgecolor": hex8(item.edge) if stroked else None,
        "linewidth": item.linewidth if stroked else None,
        "linestyle": linestyle(item.dashes, item.linewidth) if stroked else None,
        "hatch": item.hatch,
    }


def bbox_of(item: Item) -> tuple[float, float, float, float] | None:
    return item.box if item.box[0] == item.box[0] else None


def union(
    boxes: Sequence[tuple[float, float, float, float] | None],
) -> tuple[float, float, float, float] | None:
    known = [b for b in boxes if b is not None]
    if not known:
        return None
    x0, y0, x1, y1 = zip(*known, strict=True)
    return (min(x0), min(y0), max(x1), max(y1))
