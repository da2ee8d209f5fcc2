"""The rule on marks of angles (A-2)."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from qc.elements import visible, visible_marks
from qc.image.attached import Place, place
from qc.image.paths import Culprit, PathRule, words_of
from qc.shapes import Path, gap, lengths, path_gap, turns, vertices
from tracer.trace import Axes, Element, Trace


class DetachedAngle(PathRule):
    """The mark of an angle, an arc or a small square, is not at any corner (A-2).

    Judged are arcs with a letter or degrees beside them, patches and lines alike, and small
    right-angle hooks, in figures that draw straight sides. Measured: distance in pixels of the mark
    from the nearest side, of an arc's center or of an end that stands off the sides it leads from
    and to.
    """

    name = "image.detached_angle"
    threshold = 12
    threshold_basis = "Set on figures made by hand; only one figure of matplotlib's gallery marks an angle (0 px)."
    complaint = "that marks an angle is {:.0f} px away from any side"

    ANGLE = re.compile(r"°|\\circ|\\(?:alpha|beta|gamma|delta|theta|phi|varphi|omega)|[αβγδθφω]")
    RIGHT = re.compile(r"right|perpendic|pythag|altitude|orthogon|90", re.IGNORECASE)
    REACH, HOOK = 60.0, (4.0, 40.0)
    OFF = 0.4
    """Radii from any side at which an arc's end lies off the angle's arms."""

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        flat = {a.index for a in trace.axes if a.dimension == "2D"}
        marks = [e for e in visible_marks(trace) if e.axes in flat]
        sides = [e for e in marks if e.kind in ("line", "polygon", "arrow", "rectangle", "marker")]
        framework = [e for e in trace.elements if e.role in ("spine", "grid") and visible(e)]
        said = self.RIGHT.search(words_of(trace))
        for e in marks:
            arc = _arc(e, trace.axes)
            if arc is not None:
                yield from self._astray(
                    arc, e, marks, [s for s in [*sides, *framework] if s is not e]
                )
            elif self._is_hook(vertices(e)) or (said and self._is_square(e)):
                others = [s for s in sides if s is not e and not self._is_hook(vertices(s))]
                path = vertices(e)
                away = min((_outline_gap(s, place(p)) for s in others for p in path), default=0.0)
                if others:
                    yield away, e

    def _astray(
        self, arc: "Arc", e: Element, marks: Sequence[Element], sides: Sequence[Element]
    ) -> Iterator[Culprit]:
        words = (o for o in marks if o.kind == "text" and self.ANGLE.search(o.text or ""))
        beside = any(gap(o, arc.center) < self.REACH + 2 * arc.radius for o in words)
        if not beside or arc.radius > 100 or not any(s.role == "data" for s in sides):
            return
        center = min(_outline_gap(s, arc.center) for s in sides if s.role != "grid")
        ends = max(min(_outline_gap(s, end) for s in sides) for end in arc.ends)
        yield max(center, ends if ends > self.OFF * arc.radius else 0.0), e

    def _is_square(self, e: Element) -> bool:
        """A small unfilled square."""
        path = vertices(e)
        if e.kind not in ("rectangle", "polygon") or len(path) != 4 or e.facecolor:
            return False
        edges, low, high = lengths(np.vstack([path, path[:1]])), *self.HOOK
        return bool(low < edges.min() and edges.max() < min(high, 1.1 * edges.min()))

    def _is_hook(self, path: Path) -> bool:
        """Two equal short legs at a right angle."""
        if len(path) != 3:
            return False
        a, b = lengths(path)
        low, high = self.HOOK
        square = abs(abs(float(turns(path)[0])) - np.pi / 2) < 0.03
        return bool(low < a < high and abs(a - b) < 0.1 * a and square)


@dataclass(frozen=True)
class Arc:
    """A circular arc in pixels."""

    center: Place
    radius: float
    ends: tuple[Place, Place]


def _arc(e: Element, axes: Sequence[Axes]) -> Arc | None:
    """An element as an arc: a patch, or a line whose vertices lie on less than a whole circle."""
    if e.kind == "arc":
        return _patch_arc(e, axes)
    path = vertices(e)
    if e.kind != "line" or len(path) < 8 or e.attrs.get("closed"):
        return None
    terms = np.c_[path, np.ones(len(path))]
    x, y, _ = np.linalg.lstsq(terms, (path**2).sum(axis=1), rcond=None)[0]
    center = np.array([x, y]) / 2
    arms = np.hypot(*(path - center).T)
    if not 4 < arms.mean() < 100 or np.ptp(arms) > 0.04 * arms.mean():
        return None
    bends = turns(path)
    around = abs(float(bends.sum()))
    if not 0.1 < around < 5.5 or float(np.abs(bends).sum()) > 1.05 * around:
        return None
    return Arc((float(x) / 2, float(y) / 2), float(arms.mean()), (place(path[0]), place(path[-1])))


def _patch_arc(e: Element, axes: Sequence[Axes]) -> Arc | None:
    if e.bbox is None or not e.pixels or e.axes is None or e.attrs.get("angle"):
        return None
    panel = axes[e.axes]
    left, top, right, bottom = panel.bbox
    across = (right - left) / ((panel.xlim[1] - panel.xlim[0]) or 1.0)
    down = (top - bottom) / ((panel.ylim[1] - panel.ylim[0]) or 1.0)
    x, y = e.pixels[0][:2]
    wide, high = float(e.attrs["width"]) / 2 * across, float(e.attrs["height"]) / 2 * down
    angles = (math.radians(float(e.attrs[k])) for k in ("theta1", "theta2"))
    start, stop = ((x + wide * math.cos(a), y + high * math.sin(a)) for a in angles)
    return Arc((x, y), (abs(wide) + abs(high)) / 2, (start, stop))


def _outline_gap(side: Element, point: Place) -> float:
    """Distance of a point from a side's own line, the closing one of a shape included."""
    path = vertices(side)
    if side.kind in ("polygon", "rectangle") and len(path):
        path = np.vstack([path, path[:1]])
    return path_gap(path, point) if len(path) else gap(side, point)
