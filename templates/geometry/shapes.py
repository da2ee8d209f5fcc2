"""What a trace says was drawn, compared with what should have been, as multisets of shapes."""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from matplotlib.colors import to_hex
from numpy.typing import NDArray

from tracer.trace import Axes, Element, Trace

Points = Sequence[Sequence[float]] | NDArray[np.float64]
Shape = tuple[Points, Any]
"""Corners in any order, and whatever else must agree (color, text, line style)."""

ROLES = ("data", "annotation")


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


def sheet_differences(trace: Trace, rows: int, columns: int) -> list[str]:
    """Whether the panels, in reading order, fill a grid of so many rows and columns: equally large,
    each with one scale in both directions, and as far from the left border as from the right."""
    boxes = np.array([axes.bbox for axes in trace.axes])
    if len(boxes) != rows * columns:
        return [f"{len(boxes)} panels instead of {rows * columns}"]
    problems = []
    x0, y0, x1, y1 = (side.reshape(rows, columns) for side in boxes.T)
    if max(np.ptp(x1 - x0), np.ptp(y1 - y0)) > 1:
        problems.append("the panels differ in size")
    if max(np.ptp(x0, axis=0).max(), np.ptp(y0, axis=1).max()) > 1:
        problems.append("the panels are out of line")
    if (x0[:, 1:] < x1[:, :-1]).any() or (y0[1:] < y1[:-1]).any():
        problems.append("the panels are out of order or overlap")
    if abs(x0.min() - (trace.figure.width - x1.max())) > 2:
        problems.append("the panels are not in the middle of the sheet")
    return problems + [p for axes in trace.axes for p in scale_differences(axes)]


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
