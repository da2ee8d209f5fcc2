"""Records of the figure and its axes, read after the draw."""

from typing import Any, Literal

import numpy as np
from matplotlib.axis import Axis, Tick
from matplotlib.figure import Figure as MplFigure
from matplotlib.text import Text

from tracer.calls import Visit
from tracer.scene import Scene, hex8, is_3d
from tracer.trace import Axes, Figure, Point

_NAMES = {"theta": "x", "radius": "y"}
"""Axes of polar plots, as limits and scales name them."""


def figure_record(scene: Scene, figure: MplFigure) -> Figure:
    """The canvas as delivered."""
    from matplotlib.colors import to_rgba

    suptitle = figure._suptitle  # type: ignore[attr-defined]
    return Figure(
        width=int(scene.log.width),
        height=int(scene.log.height),
        dpi=float(scene.log.dpi),
        suptitle="" if suptitle is None else suptitle.get_text(),
        facecolor=hex8(to_rgba(figure.get_facecolor())) or "#ffffffff",
        axes_count=len(scene.axes),
    )


def axes_records(scene: Scene) -> tuple[Axes, ...]:
    """One record for each axes of the scene, in its order."""
    ticks = _drawn_tick_labels(scene)
    return tuple(_record(scene, axes, index, ticks) for index, axes in enumerate(scene.axes))


def _record(scene: Scene, axes: Any, index: int, ticks: dict[tuple[int, str], list[str]]) -> Axes:
    box = axes.bbox
    legend = axes.get_legend()
    spatial = is_3d(axes)
    return Axes(
        index=index,
        dimension=_dimension(axes),
        bbox=(box.x0, scene.height - box.y1, box.x1, scene.height - box.y0),
        title=_title(axes),
        xlabel=axes.get_xlabel(),
        ylabel=axes.get_ylabel(),
        zlabel=axes.get_zlabel() if spatial else "",
        xlim=_pair(axes.get_xlim()),
        ylim=_pair(axes.get_ylim()),
        zlim=_pair(axes.get_zlim()) if spatial else None,
        xscale=axes.get_xscale(),
        yscale=axes.get_yscale(),
        zscale=axes.get_zscale() if spatial else None,
        aspect=_aspect(axes),
        axis_on=bool(axes._axis3don if spatial else axes.axison),
        xticks=tuple(ticks.get((id(axes), "x"), ())),
        yticks=tuple(ticks.get((id(axes), "y"), ())),
        zticks=tuple(ticks.get((id(axes), "z"), ())),
        legend=tuple(t.get_text() for t in legend.get_texts()) if legend is not None else (),
        view=_view(axes) if spatial else None,
        matrix=_matrix(scene, axes) if spatial else None,
    )


def _dimension(axes: Any) -> Literal["2D", "3D", "polar"]:
    if is_3d(axes):
        return "3D"
    return "polar" if axes.name == "polar" else "2D"


def _title(axes: Any) -> str:
    titles = (getattr(axes, name, None) for name in ("title", "_left_title", "_right_title"))
    words = (title.get_text() for title in titles if title is not None)
    return next((word for word in words if word), "")


def _pair(limits: Any) -> tuple[float, float]:
    return (float(limits[0]), float(limits[1]))


def _aspect(axes: Any) -> str:
    aspect = axes.get_aspect()
    if isinstance(aspect, str):
        return aspect
    return "equal" if aspect == 1 else f"{float(aspect):.9g}"


def _drawn_tick_labels(scene: Scene) -> dict[tuple[int, str], list[str]]:
    """Non-empty tick labels in drawing order, by axes and axis."""
    found: dict[tuple[int, str], list[str]] = {}
    for visit in scene.log.visits:
        owner = _axis_of_tick_label(visit)
        text = visit.state.get("text", "") if owner is not None else ""
        if owner is not None and text.strip():
            name = _NAMES.get(owner.axis_name, owner.axis_name)
            found.setdefault((id(owner.axes), name), []).append(text)
    return found


def _axis_of_tick_label(visit: Visit) -> Any | None:
    if not isinstance(visit.artist, Text):
        return None
    chain = [outer.artist for outer in visit.ancestors()]
    if not any(isinstance(artist, Tick) for artist in chain):
        return None
    return next((artist for artist in chain if isinstance(artist, Axis)), None)


def _view(axes: Any) -> dict[str, float | str]:
    return {
        "elev": float(axes.elev),
        "azim": float(axes.azim),
        "roll": float(axes.roll),
        "projection": "ortho" if np.isinf(axes._focal_length) else "persp",
    }


def _matrix(scene: Scene, axes: Any) -> tuple[Point, ...]:
    """4×4: data (scaled, on axes that are not linear) to pixels, before the homogeneous division."""
    projection = np.asarray(axes.M, dtype=float)
    affine = axes.transData.get_affine().get_matrix()
    x = affine[0, 0] * projection[0] + affine[0, 1] * projection[1] + affine[0, 2] * projection[3]
    y = affine[1, 0] * projection[0] + affine[1, 1] * projection[1] + affine[1, 2] * projection[3]
    rows = np.array([x, scene.height * projection[3] - y, projection[2], projection[3]])
    return tuple(map(tuple, rows.tolist()))
