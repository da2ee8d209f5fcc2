"""What was drawn: the typed trace, and its one JSON form.

Units: pixels of the delivered image, origin top-left, y down, pixel *edges* at integers; line
widths in points; angles in degrees; colours as `#rrggbbaa` in lower case. Numbers in JSON carry
nine significant digits, pixels two decimals; NaN and infinities never appear, and what is unknown,
empty or the rule (`on_canvas` true, `transform` "data") is left out.

This module is imported inside the sandboxed child, so it uses numpy and the standard library alone.
What is an element, and what counts: docs/trace.md, "What counts as what".
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from itertools import chain
from operator import attrgetter
from typing import Any, Literal, TypeVar, get_args

from tracer.digits import hundredths, nine_digits

Kind = Literal[
    "line", "curve", "marker", "rectangle", "polygon", "circle", "ellipse", "wedge", "arc",
    "arrow", "text", "image", "mesh", "face", "other",
]  # fmt: skip
Role = Literal[
    "data", "annotation", "legend", "colorbar", "title", "axis_label", "tick", "tick_label",
    "grid", "spine", "background",
]  # fmt: skip
KINDS: tuple[str, ...] = get_args(Kind)
ROLES: tuple[str, ...] = get_args(Role)
COUNTED_ROLES = frozenset({"data", "annotation"})

T = TypeVar("T")
Point = tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One thing that a person would point at, however many renderer calls drew it."""

    id: int
    """Position in `Trace.elements`, which is paint order."""
    kind: Kind
    role: Role
    owner: str
    """Class of the artist that drew it, e.g. `Line2D`, `Poly3DCollection`."""
    axes: int | None = None
    """Index into `Trace.axes`; None for figure-level artists."""
    line: int | None = None
    """1-based script line that created the artist (innermost frame of the script)."""
    label: str | None = None
    """The artist's legend label, where the script gave one."""
    group: int | None = None
    """Elements drawn by one artist share a group number (markers of a scatter, faces of a solid)."""
    text: str | None = None
    """Raw string (mathtext undecoded), for kind `text`."""
    data: tuple[Point, ...] | None = None
    """Vertices or anchor in data coordinates: 2-D, or 3-D for artists of 3-D axes."""
    pixels: tuple[Point, ...] | None = None
    """The same points in pixels, where they map one to one; for 3-D after projection."""
    bbox: tuple[float, float, float, float] | None = None
    """x0, y0, x1, y1 in pixels; may reach beyond the canvas."""
    facecolor: str | None = None
    edgecolor: str | None = None
    """For lines: the stroke colour."""
    linewidth: float | None = None
    linestyle: str | None = None
    """`solid`, `dashed`, `dashdot`, `dotted`, or `custom`."""
    marker: str | None = None
    size: float | None = None
    """Marker diameter or font size, in points."""
    hatch: str | None = None
    transform: str = "data"
    """Coordinates the script placed it in: `data`, `axes`, `figure`, or `other` (blended, offset …)."""
    zorder: float = 0.0
    paint: int = 0
    """Index of the first renderer call that drew it."""
    on_canvas: bool = True
    """Emitted, not fully transparent, at least partly on the canvas and inside its clip region."""
    visible_px: int | None = None
    """Pixels where it is the topmost opaque element (translucent: its own mask); None: not measured."""
    attrs: Mapping[str, Any] = field(default_factory=dict)
    """Kind-specific: `closed`, `vertices`, `segments`, `shape`, `part`, `rotation`, `cells` …"""

    @property
    def counted(self) -> bool:
        """Whether it enters `counts`."""
        return self.role in COUNTED_ROLES and self.on_canvas


@dataclass(frozen=True, slots=True, kw_only=True)
class Axes:
    """One coordinate system of the figure."""

    index: int
    dimension: Literal["2D", "3D", "polar"]
    bbox: tuple[float, float, float, float]
    title: str = ""
    xlabel: str = ""
    ylabel: str = ""
    zlabel: str = ""
    xlim: tuple[float, float] = (0.0, 1.0)
    ylim: tuple[float, float] = (0.0, 1.0)
    zlim: tuple[float, float] | None = None
    xscale: str = "linear"
    yscale: str = "linear"
    zscale: str | None = None
    aspect: str = "auto"
    """`equal`, `auto`, or the number as text."""
    axis_on: bool = True
    """False after `ax.axis("off")`: frame, ticks and labels are not drawn."""
    xticks: tuple[str, ...] = ()
    """Tick labels as drawn, empty ones left out."""
    yticks: tuple[str, ...] = ()
    zticks: tuple[str, ...] = ()
    legend: tuple[str, ...] = ()
    """Legend entries, in order."""
    view: Mapping[str, float | str] | None = None
    """3-D only: `elev`, `azim`, `roll` (degrees), `projection` (`ortho` | `persp`)."""
    matrix: tuple[tuple[float, ...], ...] | None = None
    """3-D only: 4×4 matrix from data to pixel coordinates (homogeneous; x, y after division)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """The canvas."""

    width: int
    height: int
    dpi: float
    suptitle: str = ""
    facecolor: str = "#ffffffff"
    axes_count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """Everything one draw put on the canvas, in paint order."""

    figure: Figure
    axes: tuple[Axes, ...] = ()
    elements: tuple[Element, ...] = ()
    texts: tuple[str, ...] = ()
    """Every non-empty string drawn, whatever its role, once per Text, raw, in paint order."""
    notes: tuple[str, ...] = ()
    """What the recorder could not resolve exactly, in words ("visibility measured per collection")."""

    @property
    def counts(self) -> dict[str, int]:
        """Counted elements by kind; kinds that do not occur are left out."""
        return _count(e for e in self.elements if e.counted)

    @property
    def counts_visible(self) -> dict[str, int]:
        """Counted elements of which at least one pixel can be seen, by kind."""
        return _count(e for e in self.elements if e.counted and (e.visible_px or 0) > 0)

    def select(
        self, kind: str | None = None, role: str | None = None, axes: int | None = None
    ) -> list[Element]:
        """Counted or not: elements of a kind, role and axes (None: any), in paint order."""
        return [
            e
            for e in self.elements
            if (kind is None or e.kind == kind)
            and (role is None or e.role == role)
            and (axes is None or e.axes == axes)
        ]

    def to_json(self) -> dict[str, Any]:
        """`figure, axes, elements, counts, counts_visible, texts, notes`, ready for `json.dumps`."""
        return {
            "figure": _compact(self.figure),
            "axes": [_compact(a) for a in self.axes],
            "elements": [_compact(e) for e in self.elements],
            "counts": self.counts,
            "counts_visible": self.counts_visible,
            "texts": list(self.texts),
            "notes": list(self.notes),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Trace":
        """Inverse of `to_json`. Raises ValueError, TypeError or KeyError on anything else."""
        return cls(
            figure=_parse(Figure, data["figure"]),
            axes=tuple(_parse(Axes, a) for a in data["axes"]),
            elements=tuple(_parse(Element, e) for e in data["elements"]),
            texts=tuple(str(t) for t in data["texts"]),
            notes=tuple(str(n) for n in data.get("notes", ())),
        )


def _count(elements: Iterable[Element]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for element in elements:
        counts[element.kind] += int(element.attrs.get("count", 1))
    return dict(sorted(counts.items()))


def round9(value: Any) -> Any:
    """Nine significant digits, recursively; integers stay integers; -0.0 becomes 0.0."""
    if isinstance(value, float):
        return float(f"{value:.9g}") + 0.0
    if isinstance(value, (str, int)) or value is None:
        return value
    if isinstance(value, (tuple, list)):
        return [float(f"{v:.9g}") + 0.0 if type(v) is float else round9(v) for v in value]
    if isinstance(value, Mapping):
        return {str(k): round9(v) for k, v in value.items()}
    return value


_NAMES: Mapping[type, tuple[str, ...]] = {
    record: tuple(f.name for f in fields(record)) for record in (Figure, Axes, Element)
}
_VALUES = {record: attrgetter(*names) for record, names in _NAMES.items()}
_SILENT = {("on_canvas", True), ("transform", "data")}
_ROUNDERS: Mapping[str, Callable[[Any], Any]] = {
    "data": lambda points: _regrouped(points, nine_digits),
    "pixels": lambda points: _regrouped(points, hundredths),
    "bbox": hundredths,
}


def _compact(record: Any) -> dict[str, Any]:
    """A record as JSON: what is unknown or empty is left out, pixels are given to 1/100."""
    cls, compact = type(record), {}
    for name, value in zip(_NAMES[cls], _VALUES[cls](record), strict=True):
        kind = type(value)
        if value is None or (kind is dict and not value):
            continue
        if kind is int or kind is str or kind is bool:
            if (name, value) in _SILENT:
                continue
        elif name in _ROUNDERS:
            value = _ROUNDERS[name](value)
        else:
            value = round9(value)
        compact[name] = value
    return compact


def _regrouped(
    points: tuple[Point, ...], rounded: Callable[[Iterable[float]], list[float]]
) -> list[list[float]]:
    """All coordinates rounded at once, then point by point as before."""
    flat = rounded(chain.from_iterable(points))
    width = len(points[0]) if points else 1
    return [flat[i : i + width] for i in range(0, len(flat), width)]


def _tupled(values: list[Any]) -> tuple[Any, ...]:
    if values and isinstance(values[0], list):
        return tuple(map(tuple, values))  # points; nothing in a record nests deeper
    return tuple(values)


def _parse(cls: type[T], data: Mapping[str, Any]) -> T:
    if unknown := data.keys() - _NAMES[cls]:
        raise ValueError(f"{cls.__name__}: unknown keys {sorted(unknown)}")
    return cls(
        **{name: _tupled(value) if type(value) is list else value for name, value in data.items()}
    )
