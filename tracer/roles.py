"""What part an artist plays in a figure, read off the artists it is drawn inside of."""

from typing import Any

from matplotlib.axes import Axes
from matplotlib.axis import Axis, Tick
from matplotlib.colorbar import Colorbar
from matplotlib.figure import FigureBase
from matplotlib.legend import Legend
from matplotlib.patches import Patch
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


def role(visit: Visit) -> tuple[Role, str | None]:
    """The role, and within legends and colorbars the part, of what this visit draws."""
    artist = visit.artist
    chain = [v.artist for v in visit.ancestors()]
    if any(isinstance(a, Legend) for a in chain):
        return "legend", None
    axes = next((a for a in chain if isinstance(a, Axes)), None)
    own = _own_role(artist, chain, axes)
    if axes is not None and isinstance(getattr(axes, "_colorbar", None), Colorbar):
        return "colorbar", own if own not in ("data", "annotation") else None
    return own, None


def _own_role(artist: Any, chain: list[Any], axes: Axes | None) -> Role:
    for outer in chain:
        named = _AXISARTIST.get(type(outer).__name__)
        if named is not None and type(outer).__module__.startswith("mpl_toolkits.axisartist"):
            return named
    tick = next((a for a in chain if isinstance(a, Tick)), None)
    if tick is not None:
        return _tick_role(artist, tick)
    axis = next((a for a in chain if isinstance(a, Axis)), None)
    if axis is not None:
        return _axis_role(artist, axis)
    if isinstance(artist, Spine):
        return "spine"
    if _is_background(artist, chain):
        return "background"
    return _text_role(artist, chain, axes)


def _tick_role(artist: Any, tick: Tick) -> Role:
    if artist is tick.gridline:
        return "grid"
    return "tick_label" if isinstance(artist, Text) else "tick"


def _axis_role(artist: Any, axis: Any) -> Role:
    if artist is axis.label:
        return "axis_label"
    if artist is axis.offsetText:
        return "tick_label"
    return "spine"


def _is_background(artist: Any, chain: list[Any]) -> bool:
    return isinstance(artist, Patch) and any(
        artist is getattr(a, "patch", None) for a in chain if isinstance(a, (Axes, FigureBase))
    )


def _text_role(artist: Any, chain: list[Any], axes: Any) -> Role:
    if axes is not None:
        if artist in (axes.title, axes._left_title, axes._right_title):
            return "title"
        for axis in getattr(axes, "_axis_map", {}).values():
            if artist is axis.pane if hasattr(axis, "pane") else False:
                return "background"
            if artist is getattr(axis, "gridlines", None):
                return "grid"
    for figure in (a for a in chain if isinstance(a, FigureBase)):
        if artist is figure._suptitle:  # type: ignore[attr-defined]
            return "title"
        if artist in (figure._supxlabel, figure._supylabel):  # type: ignore[attr-defined]
            return "axis_label"
    return "annotation" if any(isinstance(a, Text) for a in chain) else "data"
