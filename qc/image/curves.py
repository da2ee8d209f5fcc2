"""Rules on curves: spikes, poles joined through, stray joins (A-1)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from qc.image.paths import Culprit, PathRule, drawn_paths, flat_panels, words_of
from qc.pixels import Box
from qc.shapes import Path, lengths, path_gap, turns, vertices
from tracer.trace import Axes, Element, Point, Trace


class Spike(PathRule):
    """One vertex of an otherwise smooth path shoots away from its neighbours (A-1).

    A mistyped coordinate, or a pole of a function joined through. Outlines of few corners count too,
    if one corner lies far beyond all others, or off the frame of a drawing without ticks, and curves in the plane that break off
    and go on elsewhere, curves that break off at their last sample, and curves through marked points
    that fly off between them. Noise is no spike, nor is a pulse on a flat line, nor
    are more than three of them, nor what the figure's words call a peak, pulse or outlier; where the
    trace lists a part of the vertices, a spike must leave the range of all others.
    Measured: greatest excursion in pixels within the axes.
    """

    name = "image.spike"
    threshold = 25
    threshold_basis = (
        "No path has an excursion in 104 figures of matplotlib's gallery and 71 of templates that the "
        "rule applies to; coordinates mistyped by hand reach 40 px and more."
    )
    complaint = "has a spike of {:.0f} px"

    SAID = re.compile(
        r"spik|impuls|puls|peak|outlier|anomal|delta|dirac|spectr|frequen|resonan|event|shock",
        re.IGNORECASE,
    )
    SMOOTH, FEW, FLAT = 40, 3, 0.4
    NEAR, WILD = 10, 6
    """Vertices to either side, so many of which may bend nearly as much as a spike does."""
    CORNERS, AWAY = 6, 3.0
    JAGGED, ALONE, SHARP, BASE = 8, 2.5, 2.0, 2.5
    BREAK = 5.0

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        if self.SAID.search(words_of(trace)):
            return
        boxes = {a.index: a.bbox for a in trace.axes if a.dimension != "polar"}
        shapes = Counter(e.axes for e in drawn_paths(trace, "polygon"))
        marks = drawn_paths(trace, "marker")
        bare = {a.index for a in trace.axes if not (a.axis_on and a.xticks)}
        for e in drawn_paths(trace, "line", "polygon"):
            if e.axes not in boxes:
                continue
            path, box = vertices(e), boxes[e.axes]
            if e.kind == "line" and len(path) >= self.SMOOTH:
                points = [o.pixels[0][:2] for o in marks if o.axes == e.axes and o.pixels]
                yield max(self._broken_end(path, box), self._overshoot(path, points)), e
            elif e.kind == "line" and e.axes in bare and len(path) > self.CORNERS:
                yield self._off_the_frame(path, box), e
            if len(path) >= self.SMOOTH:
                heights = np.array([p[1] for p in e.data]) if e.data else path[:, 1]
                excursion = self._excursion(path, heights, boxes[e.axes])
                if e.attrs.get("sampled") and not _outstanding(path, excursion):
                    excursion = 0.0
                yield (
                    max(excursion, self._jump(path, boxes[e.axes]) if e.kind == "line" else 0.0),
                    e,
                )
            if len(path) >= self.CORNERS and (e.kind == "polygon" or e.attrs.get("closed")):
                alone = shapes[e.axes] < 3 and not _radar(path, boxes[e.axes])
                yield self._runaway(path) if alone else 0.0, e

    def _excursion(self, path: Path, heights: NDArray[np.float64], box: Box) -> float:
        """A displaced vertex bends its neighbours the other way, half as much as itself, and stands alone."""
        bend = (path[:-2] + path[2:]) / 2 - path[1:-1]
        size = np.hypot(bend[:, 0], bend[:, 1])
        if np.unique(heights, return_counts=True)[1].max() > self.FLAT * len(heights):
            return 0.0
        against = (bend[1:-1] * bend[:-2]).sum(axis=1) < 0
        against &= (bend[1:-1] * bend[2:]).sum(axis=1) < 0
        strength = np.minimum(size[1:-1], 2 * np.minimum(size[:-2], size[2:])) * against
        tips = path[2:-2]
        within = (tips >= (box[0] - 1, box[1] - 1)) & (tips <= (box[2] + 1, box[3] + 1))
        strength = strength * within.all(axis=1)
        usual = max(1.0, 20 * float(np.quantile(size, 0.75)))
        spikes = np.flatnonzero(strength > usual)
        if len(spikes) > self.FEW:
            return 0.0
        near = {i: size[max(0, i + 1 - self.NEAR) : i + 2 + self.NEAR] for i in spikes}
        alone = [i for i in spikes if (near[i] > 0.4 * strength[i]).sum() <= self.WILD]
        return max((float(strength[i]) for i in alone), default=0.0)

    def _jump(self, path: Path, box: Box) -> float:
        """Length of the one edge that breaks a curve in two which is no graph of a function."""
        steps = np.diff(path[:, 0])
        if (steps >= 0).mean() > 0.9 or (steps <= 0).mean() > 0.9:
            return 0.0
        edges = lengths(path)
        far = np.flatnonzero(edges > self.BREAK * np.quantile(edges, 0.9))
        bends = np.abs(turns(path))
        if len(far) != 1 or np.quantile(bends, 0.9) > 0.35 or edges[far[0]] < 30:
            return 0.0
        ends = path[far[0] : far[0] + 2]
        within = (ends >= (box[0] - 1, box[1] - 1)) & (ends <= (box[2] + 1, box[3] + 1))
        return float(edges[far[0]]) if within.all() else 0.0

    def _broken_end(self, path: Path, box: Box) -> float:
        """Length of the first or last edge of an otherwise smooth path, if it breaks away from it."""
        edges, bends = lengths(path), np.abs(turns(path))
        for last in (-1, 0):
            edge, bend = float(edges[last]), float(bends[last])
            rest, others = np.delete(edges, last), np.delete(bends, last)
            smooth = others.max() < 0.3 < others.sum() and edge > self.BREAK * rest.max()
            if smooth and bend > 0.8 and _inside(path[last], box):
                return edge
        return 0.0

    def _overshoot(self, path: Path, points: Sequence[Point]) -> float:
        """Pixels by which a curve through points leaves their range, if by more than the range."""
        if not self.CORNERS <= len(points) <= self.SMOOTH:
            return 0.0
        places = np.array(points, dtype=float)
        if max(path_gap(path, (float(x), float(y))) for x, y in places) > 3:
            return 0.0
        low, high = places[:, 1].min(), places[:, 1].max()
        over = max(low - path[:, 1].min(), path[:, 1].max() - high)
        return float(over) if over > high - low else 0.0

    def _off_the_frame(self, path: Path, box: Box) -> float:
        """How far the one corner of a coarse path lies off a frame that holds all others."""
        low, high = np.array(box[:2]), np.array(box[2:])
        off = np.maximum(low - path, path - high).max(axis=1)
        far = off > 0.5 * (high - low).min()
        alone = far[1:-1].sum() == far.sum() == 1 and (off[~far] <= 1).all()
        return float(off.max()) if alone else 0.0

    def _runaway(self, path: Path) -> float:
        """How far the farthest corner lies beyond the next one, if it is a multiple of that."""
        away = np.sort(np.hypot(*(path - np.median(path, axis=0)).T))
        far = float(away[-1] - away[-2]) if away[-1] > self.AWAY * away[-2] else 0.0
        return max(far, self._lone(path))

    def _lone(self, path: Path) -> float:
        """Length of the two edges of an outline that meet at one corner, all others being short.

        The edges of a sector meet at its center too, but its rest is smooth, and leads far around.
        """
        corners = path[:-1] if np.hypot(*(path[0] - path[-1])) < 1e-3 else path
        edges = lengths(np.vstack([corners, corners[:1]]))
        order = np.argsort(edges)
        second, third = edges[order[-2]], edges[order[-3]]
        if len(corners) < self.JAGGED or second < self.ALONE * third:
            return 0.0
        bends = np.abs(turns(np.vstack([corners, corners[:2]])))  # bends[k]: at corner k + 1
        one, other = sorted(order[-2:])
        tip = one if other == one + 1 else len(edges) - 1
        meet = other - one in (1, len(edges) - 1) and bends[tip] > self.SHARP
        base = np.hypot(*(corners[tip] - corners[(tip + 2) % len(corners)]))
        flung = float(np.median(bends)) > 0.5 or base < self.BASE * third
        return float(second) if meet and flung else 0.0


def _inside(point: NDArray[np.float64], box: Box) -> bool:
    x, y = float(point[0]), float(point[1])
    return box[0] - 1 <= x <= box[2] + 1 and box[1] - 1 <= y <= box[3] + 1


def _radar(path: Path, box: Box) -> bool:
    """Whether the corners lie on equally spaced rays from the middle of the axes (a radar chart)."""
    arms = path - ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    arms = arms[np.hypot(*arms.T) > 3]
    turns_of_a_ray = np.arctan2(*arms.T) * len(path) / (2 * np.pi)
    off = np.exp(2j * np.pi * turns_of_a_ray)
    return bool(len(off) > 1 and abs(off.mean()) > 0.99)


class Pole(PathRule):
    """A graph is joined through a pole: a steep line leads from one branch to the other (A-1).

    The tangent or a rational function plotted in one piece. Towards a pole the steps grow, and beyond
    it they shrink, both against the jump; saw teeth, steps and wrapped angles do not do that. The
    same holds of curves in the plane, as a hyperbola given by its angle.
    Measured: height (or width) of the joining line within the frame, as a share of the frame's.
    """

    name = "image.pole"
    threshold = 0.15
    threshold_basis = (
        "No graph of 441 figures of matplotlib's gallery, 231 of templates and 61 by hand is joined so; "
        "tangents and rational functions plotted in one piece measure 0.6 and more."
    )
    complaint = "is joined through a pole, over {:.0%} of the frame's height"

    LEAST, GROWTH, BEYOND = 20, 1.3, 8.0

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        panels = {a.index: a for a in trace.axes if a.dimension == "2D" and a.yscale == "linear"}
        for e in drawn_paths(trace, "line"):
            path = vertices(e)
            if e.axes in panels and len(path) >= self.LEAST and e.data:
                yield self._tallest(e, panels[e.axes]), e

    def _tallest(self, e: Element, axes: Axes) -> float:
        x, y = np.array([p[:2] for p in e.data or ()], dtype=float).T
        graph = (np.diff(x) > 0).all() or (np.diff(x) < 0).all()
        low, high = np.array(axes.bbox[:2]), np.array(axes.bbox[2:])
        places = np.clip([p[:2] for p in e.pixels or ()], low, high)
        shown = np.abs(np.diff(places, axis=0)) / (high - low)
        share = shown[:, 1] if graph else shown.max(axis=1)
        steps = np.diff(np.stack([y], axis=1) if graph else np.stack([x, y], axis=1), axis=0)
        return max((float(share[i]) for i in self._poles(steps)), default=0.0)

    def _poles(self, steps: NDArray[np.float64]) -> Iterator[int]:
        """Indices of steps, n × dimensions, that lead through a pole."""
        sizes = np.sqrt((steps**2).sum(axis=1))
        large = self.BEYOND * float(np.quantile(sizes, 0.6))
        for i in np.flatnonzero(sizes[3:-3] > large) + 3:
            jump = steps[i] / sizes[i]
            before, after = steps[i - 1 : i - 4 : -1] @ jump, steps[i + 1 : i + 4] @ jump
            if self._fades(before) and self._fades(after):
                yield int(i)

    def _fades(self, steps: NDArray[np.float64]) -> bool:
        """Whether steps lead against the jump and shrink with the distance from the pole."""
        return bool((steps < 0).all() and (steps[:-1] < self.GROWTH * steps[1:]).all())


class StrayLine(PathRule):
    """Several closed curves are drawn as one path, and stray lines join the end of each to the next (A-1).

    Measured: length in pixels of the longest join.
    """

    name = "image.stray_line"
    threshold = 12
    threshold_basis = (
        "No line of 441 figures of matplotlib's gallery, 231 of templates and 61 by hand joins closed "
        "curves; a join shorter than that hides in their strokes."
    )
    complaint = "joins closed curves by a stray line of {:.0f} px"

    LEAST, LONG, FEW = 24, 6.0, 0.04

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        flat = flat_panels(trace)
        for e in drawn_paths(trace, "line"):
            path = vertices(e)
            if e.axes in flat and e.owner == "Line2D" and len(path) >= self.LEAST:
                yield self._join(path), e

    def _join(self, path: Path) -> float:
        edges = lengths(path)
        usual = float(np.quantile(edges, 0.9))
        joins = np.flatnonzero(edges > self.LONG * usual)
        if not 0 < len(joins) <= max(1.0, self.FEW * len(edges)):
            return 0.0
        pieces = [p for p in np.split(path, joins + 1) if len(p) >= self.LEAST / 2]
        closed = [p for p in pieces if _meets_itself(p, usual)]
        return float(edges[joins].max()) if closed and len(pieces) > 1 else 0.0


def _meets_itself(piece: Path, step: float) -> bool:
    """Whether a piece goes round and ends within a step or so of where it began."""
    if (np.diff(piece[:, 0]) >= 0).all() or (np.diff(piece[:, 0]) <= 0).all():
        return False
    miss = float(np.hypot(*(piece[0] - piece[-1])))
    around = abs(float(turns(np.vstack([piece, piece[1:2]])).sum()))
    return miss < 1.6 * step + 1.0 and around > 1.6 * np.pi


def _outstanding(path: Path, excursion: float) -> bool:
    """Whether the highest or the lowest vertex is alone up there, by half of an excursion."""
    heights = np.sort(path[:, 1])
    return bool(max(heights[1] - heights[0], heights[-1] - heights[-2]) > excursion / 2)
