"""What oracles ask of a trace: lines by colour, texts in place, axes as promised.

Every function returns geometry, or disagreements in words.
"""

import re
from collections.abc import Sequence

import numpy as np
from matplotlib.colors import to_hex
from numpy.typing import NDArray

from templates.geometry.camera import Camera
from templates.geometry.scene import crowded_texts
from tracer.trace import Element, Trace

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


def numbers_in(text: str) -> list[float]:
    """The decimal numbers written in a text, in order."""
    return [float(n) for n in re.findall(r"\d+(?:\.\d+)?", text)]


def wrong_texts(trace: Trace, wanted: Sequence[str]) -> list[str]:
    """Texts that are missing, leave the canvas or overlap another."""
    problems = [f"text {t!r} is not drawn" for t in wanted if t not in trace.texts]
    return problems + crowded_texts(trace)


def wrong_axes(trace: Trace, camera: Camera) -> list[str]:
    """Differences between the 3-D axes drawn and the camera they were planned with."""
    axes = trace.axes[0]
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


def _wrong_scale(matrix: Array, camera: Camera) -> list[str]:
    """One data unit must be equally long along x, y and z (up to foreshortening)."""
    # for an orthographic view of equal scale s, the two pixel rows are orthogonal with length s
    rows = matrix[:2, :3] / matrix[3, 3]
    gram = rows @ rows.T
    scale = camera.scale**2
    if np.allclose(gram, np.diag([scale, scale]), atol=0.02 * scale):
        return []
    return [f"the axes are not equally scaled at {camera.scale:.1f} px per unit: {gram.tolist()}"]
