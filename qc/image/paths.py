"""Rules on paths and outlines: spikes, folds, gaps, crossings, shapes cut by their axes (A-1)."""

import re
from abc import abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from icc.record import Verdict
from qc.base import Subject
from qc.elements import visible
from qc.image.canvas import ImageRule
from qc.pixels import Box
from qc.shapes import Path, crosses_itself, lengths, turns, vertices
from tracer.trace import Axes, Element, Trace

Culprit = tuple[float, Element]


class PathRule(ImageRule):
    """Measures every path and keeps the worst."""

    complaint = ""

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        measured = list(self.measure(trace))
        if not measured:
            return self.verdict(None, "no path that this could happen to")
        worst, culprit = max(measured, key=lambda pair: pair[0])
        ok = worst <= (self.limit or 0)
        reason = "" if ok else f"a {culprit.kind} {self.complaint.format(worst)}"
        evidence = None if ok else {"element": culprit.id, "line": culprit.line}
        return self.verdict(ok, reason, worst, evidence)

    @abstractmethod
    def measure(self, trace: Trace) -> Iterator[Culprit]:
        """The measured number of each path it applies to."""


def _drawn(trace: Trace, *kinds: str) -> list[Element]:
    """Visible data and annotations of some kinds, parts of error bars and streams apart."""
    return [
        e
        for e in trace.elements
        if e.kind in kinds
        and e.role in ("data", "annotation")
        and e.attrs.get("part") is None
        and visible(e)
    ]


def _words(trace: Trace) -> str:
    return " ".join(trace.texts)


def _flat(trace: Trace) -> set[int]:
    return {a.index for a in trace.axes if a.dimension == "2D"}


class Spike(PathRule):
    """One vertex of an otherwise smooth path shoots away from its neighbours (A-1).

    A mistyped coordinate, or a pole of a function joined through. Outlines of few corners count too,
    if one corner lies far beyond all others, and curves in the plane that break off and go on
    elsewhere. Noise is no spike, nor is a pulse on a flat line, nor
    are more than three of them, nor what the figure's words call a peak, pulse or outlier.
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
    CORNERS, AWAY = 6, 3.0
    BREAK = 5.0

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        if self.SAID.search(_words(trace)):
            return
        boxes = {a.index: a.bbox for a in trace.axes if a.dimension != "polar"}
        shapes = Counter(e.axes for e in _drawn(trace, "polygon"))
        for e in _drawn(trace, "line", "polygon"):
            if e.axes not in boxes:
                continue
            path = vertices(e)
            if len(path) >= self.SMOOTH:
                excursion = self._excursion(path, boxes[e.axes])
                yield (
                    max(excursion, self._jump(path, boxes[e.axes]) if e.kind == "line" else 0.0),
                    e,
                )
            elif len(path) >= self.CORNERS and (e.kind == "polygon" or e.attrs.get("closed")):
                alone = shapes[e.axes] < 3 and not _radar(path, boxes[e.axes])
                yield self._runaway(path) if alone else 0.0, e

    def _excursion(self, path: Path, box: Box) -> float:
        """A displaced vertex bends its neighbours the other way, half as much as itself."""
        bend = (path[:-2] + path[2:]) / 2 - path[1:-1]
        size = np.hypot(bend[:, 0], bend[:, 1])
        if np.unique(path[:, 1], return_counts=True)[1].max() > self.FLAT * len(path):
            return 0.0
        against = (bend[1:-1] * bend[:-2]).sum(axis=1) < 0
        against &= (bend[1:-1] * bend[2:]).sum(axis=1) < 0
        strength = np.minimum(size[1:-1], 2 * np.minimum(size[:-2], size[2:])) * against
        tips = path[2:-2]
        within = (tips >= (box[0] - 1, box[1] - 1)) & (tips <= (box[2] + 1, box[3] + 1))
        strength = strength * within.all(axis=1)
        usual = max(1.0, 20 * float(np.quantile(size, 0.75)))
        spikes = strength[strength > usual]
        return float(spikes.max()) if 0 < len(spikes) <= self.FEW else 0.0

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

    def _runaway(self, path: Path) -> float:
        """How far the farthest corner lies beyond the next one, if it is a multiple of that."""
        away = np.sort(np.hypot(*(path - np.median(path, axis=0)).T))
        return float(away[-1] - away[-2]) if away[-1] > self.AWAY * away[-2] else 0.0


def _radar(path: Path, box: Box) -> bool:
    """Whether the corners lie on equally spaced rays from the middle of the axes (a radar chart)."""
    arms = path - ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    arms = arms[np.hypot(*arms.T) > 3]
    turns_of_a_ray = np.arctan2(*arms.T) * len(path) / (2 * np.pi)
    off = np.exp(2j * np.pi * turns_of_a_ray)
    return bool(len(off) > 1 and abs(off.mean()) > 0.99)


class Fold(PathRule):
    """The vertices of a curve are joined in the wrong order, so that it scribbles or folds back (A-1).

    Samples that were never sorted by x, or two that changed places. Curves that run back for long
    (loops, hysteresis) are no offence. Measured: length of the path over its length when sorted by
    x, or, for a path that runs back in no more than a few steps, 1 + the steps back.
    """

    name = "image.fold"
    threshold = 2.5
    threshold_basis = (
        "Paths of the 106 figures of matplotlib's gallery that the rule applies to reach 1.88; unsorted "
        "samples of a function, by hand, lie above 3."
    )
    complaint = "is joined in the wrong order (factor {:.1f})"

    LEAST, STEPS_BACK, SHARE = 8, 3, 0.08

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        flat = _flat(trace)
        for e in _drawn(trace, "line"):
            path = vertices(e)
            if e.axes in flat and len(path) >= self.LEAST and not e.attrs.get("closed"):
                yield max(self._scribble(path), self._steps_back(path)), e

    def _scribble(self, path: Path) -> float:
        if len(np.unique(path[:, 0].round(2))) < 0.9 * len(path):
            return 1.0
        ordered = path[np.argsort(path[:, 0], kind="stable")]
        return float(lengths(path).sum() / max(1.0, lengths(ordered).sum()))

    def _steps_back(self, path: Path) -> float:
        step = np.diff(path[:, 0])
        if np.median(step) < 0:
            step = -step
        back = step < -2
        few = 0 < back.sum() <= max(self.STEPS_BACK, self.SHARE * len(step))
        lone = not (back[:-1] & back[1:]).any()
        rest = (step > 0.05).mean() > 0.7
        return 1.0 + 2 * float(back.sum()) if few and lone and rest and len(step) > 9 else 1.0


class OpenOutline(PathRule):
    """An outline that goes once around does not close: the last side is missing, or the end misses
    the start by a little (A-1).

    The classic slips are a polygon plotted without its first corner again, and a circle whose angle
    stops short of 2π. Wide openings, spirals, and paths whose ends are marked are meant.
    Measured: width of the gap in pixels.
    """

    name = "image.open_outline"
    threshold = 2.5
    threshold_basis = (
        "None of 108 figures of matplotlib's gallery has an open outline by this measure; antialiasing "
        "hides 2 px."
    )
    complaint = "goes round but leaves a gap of {:.0f} px"

    SMOOTH, SMALL_GAP = 24, 0.06

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        flat = _flat(trace)
        ends = [e.pixels[-1][:2] for e in _drawn(trace, "marker", "arrow") if e.pixels]
        for e in _drawn(trace, "line"):
            path = vertices(e)
            if e.axes in flat and len(path) >= 5 and not e.attrs.get("closed"):
                yield self._gap(path, ends), e

    def _gap(self, path: Path, marked: Iterable[tuple[float, ...]]) -> float:
        edges = lengths(path)
        missing = float(np.hypot(*(path[0] - path[-1])))
        if missing < 1.0:
            return 0.0
        whole = turns(np.vstack([path, path[:2]]))
        around, convex = (
            abs(whole.sum()) / (2 * np.pi),
            bool((whole * np.sign(whole.sum()) > -0.02).all()),
        )
        if not (0.98 < around < 1.02 and convex):
            return 0.0
        regular = np.ptp(np.r_[edges, missing]) < 0.1 * missing and np.ptp(whole) < 0.2
        small = len(path) >= self.SMOOTH and missing < self.SMALL_GAP * edges.sum()
        if not regular and not (small and missing > 1.6 * np.median(edges)):
            return 0.0
        near = any(np.hypot(*(path[end] - m)) < 12 for m in marked for end in (0, -1))
        return 0.0 if near and not regular else missing


class CrossedOutline(PathRule):
    """The corners of a filled shape come in the wrong order, so that its outline crosses itself (A-1).

    Stars, whose corners lie on a circle or alternate on two, and shapes that the figure's words call
    a bow tie or an hourglass are meant. Measured: filled outlines of 4 to 8 corners that cross.
    """

    name = "image.crossed_outline"
    threshold = 0
    threshold_basis = "Follows from the definition; only ten figures at hand (nine of templates) have shapes to try it on."
    complaint = "crosses its own outline"

    SAID = re.compile(r"bow|hour ?glass|butterfl|star|cross|self", re.IGNORECASE)

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        if self.SAID.search(_words(trace)):
            return
        for e in _drawn(trace, "polygon"):
            if e.owner == "Polygon" and e.facecolor and 4 <= len(path := vertices(e)) <= 9:
                corners = path[:-1] if np.hypot(*(path[0] - path[-1])) < 1e-3 else path
                yield float(crosses_itself(corners) and not _round(corners)), e


def _round(corners: Path) -> bool:
    """Whether five and more corners are equally far from their center."""
    away = np.hypot(*(corners - corners.mean(axis=0)).T)
    return bool(len(corners) > 4 and np.ptp(away) < 0.05 * away.max())


class CutShape(PathRule):
    """The limits of the axes cut through the shapes that the figure is about (A-1).

    Only patches count, in panels of at most six, most of which are cut: waves and tilings that run on
    beyond the frame, and regions that cover it, are meant. Measured: greatest share of a shape's
    bounding box that the frame cuts off.
    """

    name = "image.cut_shape"
    threshold = 0.15
    threshold_basis = "No shape is cut in 26 figures of matplotlib's gallery and 8 of templates; set between that and shapes cut by hand."
    complaint = "is cut by its axes: {:.0%} of it lies outside"

    FAR = 4.0
    """Frames beyond which a single corner was mistyped."""
    OWNERS = frozenset({"Circle", "Ellipse", "Polygon", "RegularPolygon", "CirclePolygon", "Wedge"})
    MOST = 6

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        for axes in trace.axes:
            shapes = [
                e
                for e in _drawn(trace, "circle", "ellipse", "polygon", "wedge")
                if e.axes == axes.index
                and e.owner in self.OWNERS
                and e.bbox
                and e.transform == "data"
            ]
            if axes.dimension != "2D" or not 0 < len(shapes) <= self.MOST:
                continue
            shares = [self._outside(e, axes) for e in shapes]
            if sum(s > (self.limit or 0) for s in shares) * 2 > len(shapes):
                yield max(zip(shares, shapes, strict=True), key=lambda pair: pair[0])
            else:
                yield 0.0, shapes[0]

    def _outside(self, e: Element, axes: Axes) -> float:
        assert e.bbox
        if self._shoots_out(e, axes):
            return 1.0
        low, high = np.array(e.bbox[:2]), np.array(e.bbox[2:])
        size: NDArray[np.float64] = np.maximum(high - low, 1e-6)
        center = (low + high) / 2
        frame_low, frame_high = np.array(axes.bbox[:2]), np.array(axes.bbox[2:])
        if (size > 2.2 * (frame_high - frame_low)).any():
            return 0.0
        if ((center < frame_low) | (center > frame_high)).any():
            return 0.0
        seen = np.clip(np.minimum(high, frame_high) - np.maximum(low, frame_low), 0, None)
        return float(1 - (seen / size).prod())

    def _shoots_out(self, e: Element, axes: Axes) -> bool:
        """One corner lies frames away, all others near."""
        path = vertices(e)
        frame = np.array(axes.bbox[2:]) - axes.bbox[:2]
        middle = (np.array(axes.bbox[2:]) + axes.bbox[:2]) / 2
        away = (
            np.sort((np.abs(path - middle) / frame).max(axis=1)) if len(path) > 3 else np.zeros(2)
        )
        return bool(away[-1] > self.FAR and away[-2] < 1.0)
