"""Straight pieces, closed outlines and circles of the flat panels, as rules on relations need them.

Pixels, y down. Tracing keeps elements; what words speak of (a side, a bend of a path) is smaller.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

import numpy as np

from qc.shapes import Path
from tracer.geometry import MAX_SIDES, Disc, corners, discs, shown, strokes
from tracer.trace import Element, Trace

SLIGHT = 0.12
"""Pieces shorter than this share of the longest one are marks of right angles, ticks and the like."""


@dataclass(frozen=True)
class Piece:
    """A straight piece of a line, arrow or outline, from `start` to `end`, in pixels."""

    start: Path
    end: Path

    @property
    def length(self) -> float:
        return float(np.hypot(*(self.end - self.start)))

    @property
    def unit(self) -> Path:
        return np.asarray((self.end - self.start) / self.length)


def off(point: Path, piece: Piece) -> float:
    """Distance of a point from a piece."""
    along = np.clip((point - piece.start) @ piece.unit, 0, piece.length)
    return float(np.hypot(*(point - piece.start - along * piece.unit)))


@dataclass(frozen=True)
class Plane:
    """What the script placed by data coordinates into its flat panels."""

    trace: Trace

    @cached_property
    def part(self) -> Trace:
        """The trace with nothing else in it: lines across a whole panel are furniture."""
        flat = {a.index for a in self.trace.axes if a.dimension == "2D"}
        own = [
            e for e in self.trace.elements
            if e.axes in flat and (e.transform == "data" or e.kind == "arrow")
        ]  # fmt: skip
        return replace(self.trace, elements=tuple(own))

    @cached_property
    def spatial(self) -> bool:
        return any(a.dimension != "2D" for a in self.trace.axes)

    @cached_property
    def pieces(self) -> list[Piece]:
        """Straight pieces of every size: whole lines, bends of paths, sides of outlines."""
        whole = {s.id: Piece(s.start, s.end) for s in strokes(self.part)}
        bends = [
            Piece(a, b)
            for e in shown(self.part, "line", "polygon", "rectangle")
            if e.id not in whole
            for a, b in pairwise(_path(e))
        ]
        return [p for p in (*whole.values(), *bends) if p.length > 1]

    @cached_property
    def long_pieces(self) -> list[Piece]:
        """Pieces that a reader would call lines or sides."""
        longest = max((p.length for p in self.pieces), default=0.0)
        return [p for p in self.pieces if p.length >= SLIGHT * longest]

    @cached_property
    def rings(self) -> list[Path]:
        """Corners of the closed outlines with few of them, and of triangles made of three lines."""
        closed = [r for e in shown(self.part, "polygon", "rectangle", "line")
                  if (r := corners(e)) is not None]  # fmt: skip
        return closed or list(_triangles([Piece(s.start, s.end) for s in strokes(self.part)]))

    @cached_property
    def discs(self) -> list[Disc]:
        return discs(self.part)

    @cached_property
    def curves(self) -> list[Path]:
        """Paths of lines that bend smoothly."""
        straight = {s.id for s in strokes(self.part)}
        found = [e for e in shown(self.part, "line", "curve", "polygon") if e.id not in straight]
        paths = [np.array([p[:2] for p in e.pixels or ()], dtype=float) for e in found]
        return [p for p in paths if len(p) > MAX_SIDES]

    @cached_property
    def points(self) -> list[Path]:
        """Places of markers and of small discs."""
        marks = [e for e in shown(self.part, "marker") if e.pixels]
        places = [np.array(e.pixels[0][:2], dtype=float) for e in marks if e.pixels]
        return places + [d.center for d in self.discs if d.radius < 12]


def _path(e: Element) -> Path:
    """Vertices of an element of straight sides, the first one again where it closes."""
    ring = corners(e)
    if ring is not None:
        return np.vstack([ring, ring[:1]])
    if e.kind != "line" or e.pixels is None or len(e.pixels) > MAX_SIDES:
        return np.empty((0, 2))
    if e.attrs.get("segments", 1) > 1:
        return np.empty((0, 2))
    return np.array([p[:2] for p in e.pixels], dtype=float)


def _triangles(lines: list[Piece]) -> Iterator[Path]:
    """The triangle that exactly three lines make, if they do."""
    if len(lines) != 3:
        return
    ends = np.array([p for line in lines for p in (line.start, line.end)])
    near = np.hypot(*(ends[:, None] - ends[None]).transpose(2, 0, 1)) < 3
    if (near.sum(axis=1) == 2).all():
        yield ends[[int(np.flatnonzero(row)[0]) for row in np.unique(near, axis=0)]]
