"""What part an artist plays in a figure, read off the artists it is drawn inside of."""

from typing import Any, NamedTuple

from matplotlib.axes._base import _AxesBase
from matplotlib.axis import Axis, Tick
from matplotlib.colorbar import Colorbar
from matplotlib.figure import FigureBase
from matplotlib.legend import Legend
from matplotlib.patches import Patch
from matplotlib.quiver import QuiverKey
from matplotlib.spines import Spine
from matplotlib.text import Text

from tracer.calls import Visit
from tracer.trace import Role

_AXISARTIST: dict[str, Role] = {
    "Ticks": "tick",
    "TickLabels": "tick_label",
    "AxisLabel": "axis_label",
    "GridlinesCollection": "grid",
    "AxisArtist": "spine",
}
"""Classes of `mpl_toolkits.axisartist`, by name: the toolkit is imported only by its users."""
_TITLES = ("title", "_left_title", "_right_title")


class Inside(NamedTuple):
    """The containers around a visit, itself included: the innermost of each sort."""

    figure: FigureBase | None = None
    axes: Any = None
    axis: Any = None
    tick: Any = None
    legend: bool = False
    text: Any = None
    toolkit: Role | None = None
    """Role by a class of axisartist."""


def inside(visit: Visit) -> Inside:
    """The containers of a visit; known ones are taken from its parents."""
    if visit.inside is None:
        outer = Inside() if visit.parent is None else inside(visit.parent)
        visit.inside = _enter(outer, visit.artist)
    found: Inside = visit.inside
    return found


def _enter(outer: Inside, artist: Any) -> Inside:
    if isinstance(artist, Text):
        outer = outer._replace(text=artist)
    elif isinstance(artist, _AxesBase):
        outer = outer._replace(axes=artist)
    elif isinstance(artist, Axis):
        outer = outer._replace(axis=artist)
    elif isinstance(artist, Tick):
        outer = outer._replace(tick=artist)
    elif isinstance(artist, (Legend, QuiverKey)):
        outer = outer._replace(legend=True)
    elif isinstance(artist, FigureBase):
        outer = outer._replace(figure=artist)
    if outer.toolkit is None and type(artist).__module__.startswith("mpl_toolkits.axisartist"):
        outer = outer._replace(toolkit=_AXISARTIST.get(type(artist).__name__))
    return outer


def role(visit: Visit) -> tuple[Role, str | None]:
    """The role, and within legends and colorbars the part, of what this visit draws."""
    where = inside(visit)
    if where.legend:
        return "legend", None
    own = _own_role(visit.artist, where)
    if isinstance(getattr(where.axes, "_colorbar", None), Colorbar):
        return "colorbar", own if own not in ("data", "annotation") else None
    return own, None


def _own_role(artist: Any, where: Inside) -> Role:
    if where.toolkit is not None:
        return where.toolkit
    if where.tick is not None:
        if artist is where.tick.gridline:
            return "grid"
        return "tick_label" if isinstance(artist, Text) else "tick"
    if where.axis is not None:
        if artist is where.axis.label:
            return "axis_label"
        return "tick_label" if artist is where.axis.offsetText else "spine"
    if isinstance(artist, Spine):
        return "spine"
    if isinstance(artist, Patch) and _is_backdrop(artist, where):
        return "background"
    return (
        _role_in_axes(artist, where.axes)
        or _role_in_figure(artist, where.figure)
        or ("annotation" if where.text is not None else "data")
    )


def _is_backdrop(artist: Patch, where: Inside) -> bool:
    """The ground of a figure or axes, or the box behind a text, which is part of the text."""
    holders = (where.axes, where.figure)
    return any(artist is getattr(holder, "patch", None) for holder in holders) or (
        where.text is not None and artist is where.text.get_bbox_patch()
    )


def _role_in_axes(artist: Any, axes: Any) -> Role | None:
    if axes is None:
        return None
    if any(artist is getattr(axes, name, None) for name in _TITLES):
        return "title"
    for axis in getattr(axes, "_axis_map", {}).values():
        if artist is getattr(axis, "pane", None):
            return "background"
        if artist is getattr(axis, "gridlines", None):
            return "grid"
    return None


def _role_in_figure(artist: Any, figure: Any) -> Role | None:
    if figure is None:
        return None
    if artist is figure._suptitle:
        return "title"
    return "axis_label" if artist is figure._supxlabel or artist is figure._supylabel else None
