"""Rules on outlines: gaps, crossings, shapes cut by their axes (A-1)."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from qc.image.paths import Culprit, PathRule, drawn_paths, flat_panels, words_of
from qc.shapes import Path, crossings, lengths, path_gap, turns, vertices
from tracer.trace import Axes, Element, Point, Trace


class OpenOutline(PathRule):
    """An outline that goes once around does not close: the last side is missing, or the end misses
    the start by a little (A-1).

    The classic slips are a polygon plotted without its first corner again, a patch without its
    closing code, and a circle whose angle stops short of 2π. Wide openings, spirals, and paths whose
    ends are marked are meant. An irregular outline counts if it is a patch, or if the figure's words
    name a polygon of as many corners. Measured: width of the gap in pixels.
    """

    name = "image.open_outline"
    threshold = 2.5
    threshold_basis = (
        "None of 108 figures of matplotlib's gallery has an open outline by this measure; antialiasing "
        "hides 2 px."
    )
    complaint = "goes round but leaves a gap of {:.0f} px"

    SMOOTH, SMALL_GAP, PATCH, HOOK = 24, 0.06, 4, 45.0
    NAMES: ClassVar[Mapping[int, str]] = {
        3: "triang",
        4: "quadri|rectang|rhomb|trapez|parallelogram|square|kite",
        5: "pentag",
        6: "hexag",
        7: "heptag",
        8: "octag",
    }

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        flat, words = flat_panels(trace), words_of(trace)
        ends = [e.pixels[-1][:2] for e in drawn_paths(trace, "marker", "arrow") if e.pixels]
        sides = drawn_paths(trace, "line", "polygon", "arrow")
        for e in drawn_paths(trace, "line"):
            path = vertices(e)
            if e.axes not in flat or len(path) < 3 or e.attrs.get("closed"):
                continue
            gap = self._gap(e.owner, path, ends, words)
            coarse = len(path) < self.SMOOTH
            if gap > 0 and coarse and _joined(path, (vertices(o) for o in sides if o is not e)):
                gap = 0.0
            yield gap, e

    def _gap(self, owner: str, path: Path, ends: Sequence[Point], words: str) -> float:
        edges = lengths(path)
        missing = float(np.hypot(*(path[0] - path[-1])))
        whole = turns(np.vstack([path, path[:2]]))
        if missing < 1.0 or not 0.98 < abs(whole.sum()) / (2 * np.pi) < 1.02:
            return 0.0
        if owner == "PathPatch" and self.PATCH <= len(path) < self.SMOOTH:
            return missing
        if not (whole * np.sign(whole.sum()) > -0.02).all():
            return 0.0
        even = np.ptp(np.r_[edges, missing]) < 0.1 * missing and np.ptp(whole) < 0.2
        named = re.search(self.NAMES.get(len(path), "^$"), words, re.IGNORECASE)
        if (even and len(path) > 4) or (named and edges.max() > self.HOOK):
            return missing
        small = len(path) >= self.SMOOTH and missing < self.SMALL_GAP * edges.sum()
        marked = any(np.hypot(*(path[k] - m)) < 12 for m in ends for k in (0, -1))
        return missing if small and not marked and missing > 1.6 * np.median(edges) else 0.0


def _joined(path: Path, others: Iterable[Path]) -> bool:
    """Whether other lines draw the side that a path lacks."""
    spots = [path[-1] + t * (path[0] - path[-1]) for t in (0.25, 0.5, 0.75)]
    rings = [np.vstack([o, o[:1]]) for o in others if len(o) > 1]
    return all(any(path_gap(o, (x, y)) < 3 for o in rings) for x, y in spots)


class CrossedOutline(PathRule):
    """The corners of a shape come in the wrong order, so that its outline crosses itself (A-1).

    Stars and loops, which turn one way all along, and shapes that the figure's words call a bow tie or
    an hourglass are meant, and so are curves that cross smoothly. Measured: shapes of up to 16 corners
    that cross, unfilled ones of up to 8, faces of solids, and finer ones that cross by a long chord or
    by going to and fro.
    """

    name = "image.crossed_outline"
    threshold = 0
    threshold_basis = (
        "Follows from the definition; none in 441 figures of matplotlib's gallery, 231 of templates and "
        "61 by hand."
    )
    complaint = "crosses its own outline"

    SAID = re.compile(r"bow|hour ?glass|butterfl|star|cross|self|valve|knot", re.IGNORECASE)
    OWNERS = frozenset({"Polygon", "Poly3DCollection", "Line2D"})
    FEW, UNFILLED, MOST, CHORD = 16, 8, 600, 6.0

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        if self.SAID.search(words_of(trace)):
            return
        for e in drawn_paths(trace, "polygon", "face", "line"):
            corners = _corners(e)
            one = e.owner in self.OWNERS or self._filled_path(e, corners)
            if one and 4 <= len(corners) <= self.MOST:
                outline = e.kind != "line" or (e.attrs.get("closed") and self._polygon(corners))
                yield float(bool(outline) and self._crosses(corners)), e

    def _filled_path(self, e: Element, corners: Path) -> bool:
        """A filled path of few corners; others may hold several outlines in one."""
        return e.owner == "PathPatch" and e.facecolor is not None and len(corners) <= self.UNFILLED

    def _polygon(self, corners: Path) -> bool:
        """Whether a closed line of few corners touches each of them once."""
        distinct = len(np.unique(corners.round(), axis=0)) == len(corners)
        return 4 <= len(corners) <= self.UNFILLED and distinct

    def _crosses(self, corners: Path) -> bool:
        found = crossings(corners)
        ring = np.vstack([corners, corners[:2]])
        bends, edges = turns(ring), lengths(ring[:-1])
        if not len(found) or (bends > -0.02).all() or (bends < 0.02).all():
            return False
        if len(corners) <= self.FEW:
            return True
        beside = np.maximum(np.roll(edges, 1), np.roll(edges, -1))
        chords = (edges > self.CHORD * np.maximum(beside, np.median(edges)))[found].any()
        to_and_fro = float((np.abs(bends) > 2.1).mean()) > 0.4 and len(found) > len(corners) / 4
        return bool(chords or to_and_fro)


def _corners(e: Element) -> Path:
    """Corners of an outline; of a face, in its own plane, and none if it is a twisted strip."""
    if e.kind != "face" or not e.data or len(e.data[0]) < 3:
        path = vertices(e)
        return path[:-1] if len(path) and np.hypot(*(path[0] - path[-1])) < 1e-3 else path
    arms = np.array(e.data, dtype=float) - np.mean(e.data, axis=0)
    sizes, directions = np.linalg.svd(arms, full_matrices=False)[1:]
    plane: Path = arms @ directions[:2].T
    return plane if sizes[2] < 0.02 * sizes[0] and sizes[1] > 0.1 * sizes[0] else plane[:0]


class CutShape(PathRule):
    """The limits of the axes cut through the shapes that the figure is about (A-1).

    Only patches count, in panels of at most six, most of which are cut: waves and tilings that run on
    beyond the frame, and regions that cover it, are meant. Arrows count if they shoot out,
    those of a field all together.
    Measured: greatest share of a shape's bounding box that the frame cuts off; share of a field's
    arrows whose tips lie far outside.
    """

    name = "image.cut_shape"
    threshold = 0.15
    threshold_basis = "No shape is cut in 26 figures of matplotlib's gallery and 8 of templates; set between that and shapes cut by hand."
    complaint = "is cut by its axes: {:.0%} of it lies outside"

    FAR = 1.0
    """Frames from the middle beyond which a single corner was mistyped."""
    OWNERS = frozenset({"Circle", "Ellipse", "Polygon", "RegularPolygon", "CirclePolygon", "Wedge"})
    MOST = 6

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        for axes in trace.axes:
            shapes = [
                e
                for e in drawn_paths(trace, "circle", "ellipse", "polygon", "wedge", "curve")
                if e.axes == axes.index
                and (e.owner in self.OWNERS or _loop(e))
                and e.bbox
                and e.transform == "data"
            ]
            if axes.dimension == "2D":
                yield from self._field(axes, trace)
            if axes.dimension != "2D" or not 0 < len(shapes) <= self.MOST:
                continue
            shares = [self._outside(e, axes) for e in shapes]
            if sum(s > (self.limit or 0) for s in shares) * 2 > len(shapes):
                yield max(zip(shares, shapes, strict=True), key=lambda pair: pair[0])
            else:
                yield 0.0, shapes[0]

    def _field(self, axes: Axes, trace: Trace) -> Iterator[Culprit]:
        """Share of a field's arrows that end a tenth of the frame and more outside of it.

        Fewer arrows, and arrows of other kinds, each stand for themselves.
        """
        arrows = [
            e
            for e in drawn_paths(trace, "arrow")
            if e.axes == axes.index and e.owner in ("Quiver", "FancyArrow") and e.pixels
        ]
        if not arrows:
            return
        low, high = np.array(axes.bbox[:2]), np.array(axes.bbox[2:])
        tips, slack = np.array([e.pixels[-1][:2] for e in arrows if e.pixels]), 0.1 * (high - low)
        out = ((tips < low - slack) | (tips > high + slack)).any(axis=1)
        yield float(out.mean() if len(arrows) > self.MOST else out.any()), arrows[0]

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
        if ((center < frame_low) | (center > frame_high)).any() and not _loop(e):
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
        return bool(away[-1] > self.FAR and away[-2] < 0.6)


def _loop(e: Element) -> bool:
    """A patch of Bézier parts: one control point astray pulls it out of its frame."""
    return e.kind == "curve" and e.owner == "PathPatch"
