"""What oracles ask of a trace: lines by colour, texts in place, axes as promised.

Every function returns geometry, or disagreements in words.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.colors import to_hex
from numpy.typing import NDArray

from templates.geometry.camera import DPI, Camera
from templates.geometry.scene import crowded_texts
from tracer.trace import Axes, Element, Trace

Array = NDArray[np.float64]


def hexa(color: str) -> str:
    """A colour as the trace writes it: `#rrggbbaa`."""
    return str(to_hex(color, keep_alpha=True)).lower()


def vertices(element: Element) -> Array:
    """The finite vertices of an element in data coordinates, N×3."""
    points = np.array([v for v in element.data or () if len(v) == 3], dtype=float)
    return points[np.isfinite(points).all(axis=1)] if len(points) else np.empty((0, 3))


def lines(trace: Trace, color: str, linestyle: str | None = None) -> list[Element]:
    """Data and annotation lines of one stroke colour (and style), in paint order."""
    return [
        e
        for e in trace.elements
        if e.kind == "line" and e.counted and e.edgecolor == hexa(color)
        and linestyle in (None, e.linestyle)
    ]  # fmt: skip


def full_count(element: Element) -> int:
    """How many vertices an element was drawn with; long outlines are traced with fewer."""
    return int(element.attrs.get("vertices", len(element.data or ())))


def markers(trace: Trace) -> Array:
    """Positions of all data markers, N×3, in paint order."""
    found = [vertices(e) for e in trace.select("marker") if e.counted]
    return np.concatenate(found) if found else np.empty((0, 3))


def distances_to_segments(points: Array, nodes: Array) -> Array:
    """Distance of each point (N×3) from the polyline through the nodes (M×3)."""
    start, step = nodes[:-1], np.diff(nodes, axis=0)
    square = np.maximum((step**2).sum(axis=1), 1e-30)
    offset = points[:, None] - start
    along = np.clip((offset * step).sum(axis=2) / square, 0, 1)
    return np.asarray(np.linalg.norm(offset - along[..., None] * step, axis=2).min(axis=1))


@dataclass(frozen=True)
class Stroke:
    """A line that a figure must show: its nodes (N×3), colour and style."""

    name: str
    nodes: Array
    color: str
    style: str = "solid"
    broken: bool = False
    """Whether only parts of the nodes are drawn (a curve whose hidden parts are left out)."""
    width: float | None = None
    """In points, where it is compared."""


def wrong_strokes(trace: Trace, wanted: Sequence[Stroke], axes: int = 0) -> list[str]:
    """Lines that are missing, and lines drawn that nobody asked for."""
    drawn = [e for e in trace.select("line", axes=axes) if e.counted and len(e.data or ()) > 1]
    problems = []
    for stroke in wanted:
        hit = next((e for e in drawn if _shows(e, stroke)), None)
        if hit is None:
            problems.append(f"{stroke.name} is not drawn where it belongs")
        else:
            drawn.remove(hit)
    return problems + [f"a {e.linestyle} line in {e.edgecolor} has no reason" for e in drawn]


def _shows(element: Element, stroke: Stroke) -> bool:
    """Both ways: drawn vertices on the stroke, and the stroke's nodes on the drawn line."""
    if element.edgecolor != hexa(stroke.color) or element.linestyle != stroke.style:
        return False
    if stroke.width not in (None, element.linewidth):
        return False
    drawn = vertices(element)
    size = float(np.ptp(stroke.nodes, axis=0).max())
    if len(drawn) < 2 or distances_to_segments(drawn, stroke.nodes).max() > 4e-3 * size:
        return False
    if stroke.broken:
        return True
    if element.attrs.get("sampled") and "length" in element.attrs:
        # too few vertices are traced to compare shapes: they lie on the stroke, so lengths decide
        whole = float(np.linalg.norm(np.diff(stroke.nodes, axis=0), axis=1).sum())
        return abs(float(element.attrs["length"]) - whole) <= 0.01 * whole
    return bool(distances_to_segments(stroke.nodes, drawn).max() <= 4e-3 * size)


def wrong_arrows(
    trace: Trace, wanted: Sequence[tuple[Sequence[float], Sequence[float]]]
) -> list[str]:
    """Arrows (tail, tip in data coordinates) that are missing or that nobody asked for."""
    drawn = [vertices(e) for e in trace.select("arrow") if e.counted]
    problems = []
    for arrow in wanted:
        size = 1e-3 * float(np.linalg.norm(np.subtract(*arrow))) + 1e-6
        hit = [
            k for k, a in enumerate(drawn) if a.shape == (2, 3) and np.abs(a - arrow).max() < size
        ]
        if hit:
            drawn.pop(hit[0])
        else:
            problems.append(f"no arrow leads from {tuple(arrow[0])} to {tuple(arrow[1])}")
    return problems + ["an arrow is drawn without a reason"] * bool(drawn)


def misplaced_texts(
    trace: Trace, camera: Camera, places: Sequence[tuple[str, Sequence[float]]], axes: int = 0
) -> list[str]:
    """Texts that are not centred where they were planned (data positions), beyond a few pixels."""
    problems = []
    for text, place in places:
        x, y = camera.pixels([place])[0]
        boxes = [e.bbox for e in trace.select("text", axes=axes) if e.text == text and e.bbox]
        off = [np.hypot((b[0] + b[2]) / 2 - x, (b[1] + b[3]) / 2 - y) for b in boxes]
        if not off or min(off) > 4:
            problems.append(f"text {text!r} is not where its point is")
    return problems


def numbers_in(text: str) -> list[float]:
    """The decimal numbers written in a text, in order."""
    return [float(n) for n in re.findall(r"\d+(?:\.\d+)?", text)]


def wrong_texts(trace: Trace, wanted: Sequence[str]) -> list[str]:
    """Texts that are missing, leave the canvas or overlap another."""
    problems = [f"text {t!r} is not drawn" for t in wanted if t and t not in trace.texts]
    return problems + crowded_texts(trace)


def wrong_axes(trace: Trace, camera: Camera, flat: int = 0) -> list[str]:
    """Differences between the 3-D axes drawn and the camera they were planned with.

    The last `flat` axes are two-dimensional.
    """
    width, height = (round(DPI * side) for side in camera.figsize)
    problems = []
    if trace.figure.height != height or trace.figure.width % width:  # panels share a canvas
        problems.append(f"the canvas measures {trace.figure.width} × {trace.figure.height} pixels")
    if len(trace.axes) <= flat:
        return [*problems, f"the figure has {len(trace.axes)} axes"]
    for axes in trace.axes[: len(trace.axes) - flat]:
        problems += _wrong_view(axes, camera)
    return problems


def _wrong_view(axes: Axes, camera: Camera) -> list[str]:
    if axes.view is None or axes.zlim is None:
        return ["the axes are not three-dimensional"]
    drawn = np.array([axes.xlim, axes.ylim, axes.zlim])
    problems = []
    if not np.allclose(drawn, camera.limits, atol=1e-6):
        problems.append(f"axes limits are {drawn.tolist()}, not {camera.limits}")
    if axes.view.get("projection") != "ortho":
        problems.append("the projection is not orthographic")
    angles = [float(axes.view["elev"]), float(axes.view["azim"])]
    if not np.allclose(angles, [camera.elev, camera.azim], atol=1e-6):
        problems.append(f"view angles are {angles}, not {[camera.elev, camera.azim]}")
    if axes.matrix is not None:
        problems += _wrong_scale(np.array(axes.matrix), camera)
    return problems


def wrong_ticks(axes: Axes, wanted: Sequence[Sequence[float]]) -> list[str]:
    """Axes whose tick labels are not the wanted numbers."""
    problems = []
    for letter, ticks in zip("xyz", wanted, strict=True):
        drawn = [float(t.replace("−", "-")) for t in getattr(axes, f"{letter}ticks")]
        if len(drawn) != len(ticks) or not np.allclose(drawn, ticks, atol=1e-3):
            problems.append(f"{letter} ticks are {drawn}, not {list(ticks)}")
    return problems


def _wrong_scale(matrix: Array, camera: Camera) -> list[str]:
    """One data unit must be equally long along x, y and z (up to foreshortening)."""
    # for an orthographic view of equal scale s, the two pixel rows are orthogonal with length s
    rows = matrix[:2, :3] / matrix[3, 3]
    gram = rows @ rows.T
    scale = camera.scale**2
    if np.allclose(gram, np.diag([scale, scale]), atol=0.02 * scale):
        return []
    return [f"the axes are not equally scaled at {camera.scale:.1f} px per unit: {gram.tolist()}"]
