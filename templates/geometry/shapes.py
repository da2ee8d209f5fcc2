"""What a trace says was drawn, compared with what should have been, as multisets of shapes."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Any

import numpy as np
from matplotlib.colors import to_hex
from numpy.typing import NDArray

from tracer.trace import Axes, Element, Trace

Points = Sequence[Sequence[float]] | NDArray[np.float64]
Shape = tuple[Points, Any]
"""Corners in any order, and whatever else must agree (color, text, line style)."""

ROLES = ("data", "annotation")
NEAR = 0.5
"""Pixels by which a panel may miss its place: what rounding takes."""


def faces(trace: Trace, axes: int) -> list[Shape]:
    """Faces of one axes with their fill colors."""
    return [(_open(e), e.facecolor) for e in trace.select("face", axes=axes)]


def patches(trace: Trace, axes: int) -> list[Shape]:
    """Rectangles and filled polygons of one 2-D axes with their fill colors."""
    found = trace.select("rectangle", axes=axes) + trace.select("polygon", axes=axes)
    return [(_open(e), e.facecolor) for e in found if e.role in ROLES]


def lines(trace: Trace, axes: int) -> list[Shape]:
    """Lines of one axes with their dash pattern."""
    found = trace.select("line", axes=axes)
    return [(e.data or (), e.linestyle) for e in found if e.role in ROLES]


def texts(trace: Trace, axes: int) -> list[Shape]:
    """Texts of one axes, at their anchors."""
    found = trace.select("text", axes=axes)
    return [((e.data or ())[:1], e.text) for e in found if e.role in ROLES]


def differences(
    what: str, found: Iterable[Shape], wanted: Iterable[Shape], tolerance: float = 1e-6
) -> list[str]:
    """Shapes drawn but not wanted, or wanted but not drawn; corners agree within `tolerance`."""
    missing = [(_sorted(points), tag) for points, tag in wanted]
    extra = []
    for points, tag in found:
        shape = (_sorted(points), tag)
        match = next((k for k, w in enumerate(missing) if _same(w, shape, tolerance)), None)
        if match is None:
            extra.append(shape)
        else:
            del missing[match]
    return [
        *(f"{what} drawn that should not be: {_words(s)}" for s in extra[:3]),
        *(f"{what} missing: {_words(s)}" for s in missing[:3]),
    ]


def label_differences(what: str, found: Iterable[Shape], wanted: Iterable[str]) -> list[str]:
    """Whether the texts among the shapes are exactly the wanted ones, wherever they stand."""
    got, want = sorted(str(text) for _, text in found), sorted(wanted)
    return [] if got == want else [f"{what}: {got} instead of {want}"]


def view_differences(axes: Axes, view: tuple[float, float]) -> list[str]:
    """Whether 3-D axes are seen orthographically, to scale, and from the wanted side."""
    seen = axes.view or {}
    problems = []
    if seen.get("projection") != "ortho":
        problems.append(f"projection is {seen.get('projection')}, not orthographic")
    for name, wanted in zip(("elev", "azim"), view, strict=True):
        if not abs(float(seen.get(name, "nan")) - wanted) < 1e-6:
            problems.append(f"{name} is {seen.get(name)} instead of {wanted}")
    spans = [high - low for low, high in (axes.xlim, axes.ylim, axes.zlim or (0, 0))]
    if max(spans) - min(spans) > 1e-6:
        problems.append(f"axis spans differ: {spans}")
    return problems


def grid_differences(
    trace: Trace, rows: int, columns: int, margins: Mapping[str, float]
) -> list[str]:
    """Whether the panels, in reading order, stand in the middle of the cells of a grid, as large as
    fits, each with one scale in both directions. `margins` as `subplots_adjust` takes them."""
    if len(trace.axes) != rows * columns:
        return [f"{len(trace.axes)} panels instead of {rows * columns}"]
    lefts, wide = _cells(margins["left"], margins["right"], columns, margins["wspace"])
    tops, tall = _cells(1 - margins["top"], 1 - margins["bottom"], rows, margins["hspace"])
    width, height = trace.figure.width, trace.figure.height
    problems = []
    for axes, (top, left) in zip(trace.axes, product(tops, lefts), strict=True):
        low, high = np.array(axes.bbox).reshape(2, 2)
        middle = np.array([(left + wide / 2) * width, (top + tall / 2) * height])
        spare = np.array([wide * width, tall * height]) - (high - low)
        if np.abs((low + high) / 2 - middle).max() > NEAR or not abs(spare.min()) <= NEAR:
            problems.append(f"panel {axes.index} does not fill the middle of its cell")
        problems += scale_differences(axes)
    return problems


def _cells(start: float, end: float, count: int, space: float) -> tuple[NDArray[np.float64], float]:
    """Where the cells of a row or column begin, and their size: gaps are a share of that size."""
    size = (end - start) / (count + space * (count - 1))
    return np.asarray(start + np.arange(count) * size * (1 + space)), size


def scale_differences(axes: Axes) -> list[str]:
    """Whether a unit is as long to the right as it is upward."""
    x0, y0, x1, y1 = axes.bbox
    right, up = (
        (x1 - x0) / (axes.xlim[1] - axes.xlim[0]),
        (y1 - y0) / (axes.ylim[1] - axes.ylim[0]),
    )
    if right <= 0 or abs(right - up) > 0.01 * right:
        return [f"a unit is {right:.4g} pixels to the right, {up:.4g} upward"]
    return []


def aspect_differences(axes: Axes) -> list[str]:
    """Whether a unit is made equally long both ways, however the panel should be stretched."""
    return [] if axes.aspect == "equal" else [f"the aspect of axes {axes.index} is {axes.aspect}"]


def hex8(color: Any) -> str:
    """A matplotlib color as the trace writes it: `#rrggbbaa`."""
    return str(to_hex(color, keep_alpha=True)).lower()


def _open(element: Element) -> Points:
    """Corners without the closing repetition of the first."""
    points = element.data or ()
    return points[:-1] if len(points) > 1 and points[0] == points[-1] else points


def _sorted(points: Points) -> NDArray[np.float64]:
    """Corners in lexicographic order of values rounded well above float noise."""
    corners = np.asarray(points, float)
    return corners[np.lexsort(np.round(corners, 4).T[::-1])] if corners.size else corners


def _same(
    a: tuple[NDArray[np.float64], Any], b: tuple[NDArray[np.float64], Any], tolerance: float
) -> bool:
    agree = a[1] == b[1] and a[0].shape == b[0].shape
    return agree and bool(np.abs(a[0] - b[0]).max() <= tolerance)


def _words(shape: tuple[NDArray[np.float64], Any]) -> str:
    return f"{shape[1]} at {np.round(shape[0], 4).tolist()}"
