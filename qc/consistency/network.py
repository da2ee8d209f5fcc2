"""The graph that a drawing shows: things, and which of them lines and arrows join."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from qc.pixels import Box
from qc.shapes import Path, box_gap
from tracer.geometry import shown
from tracer.trace import Element, Trace

NODES = (("marker",), ("circle", "ellipse"), ("rectangle", "polygon"), ("text",))
"""Kinds that may be the nodes, the likelier first."""
REACH = 12.0
"""Pixels from the rim of a node at which an edge may begin."""
SHARE = 0.25
"""Share of its length by which an arrow may stop before the middle of its node."""
MOST_NODES = 40


@dataclass(frozen=True)
class Network:
    """Boxes of the nodes in pixels, and the pairs that edges join, from tail to head."""

    nodes: tuple[Box, ...]
    edges: tuple[tuple[int, int], ...]
    directed: bool
    loose: int
    """Lines that join no two nodes."""

    @cached_property
    def pairs(self) -> frozenset[frozenset[int]]:
        """Joined nodes, whatever the direction."""
        return frozenset(frozenset(e) for e in self.edges if e[0] != e[1])

    @cached_property
    def neighbors(self) -> dict[int, set[int]]:
        found: dict[int, set[int]] = {k: set() for k in range(len(self.nodes))}
        for a, b in map(tuple, self.pairs):
            found[a].add(b)
            found[b].add(a)
        return found

    @cached_property
    def degrees(self) -> list[int]:
        """Numbers of neighbors, smallest first."""
        return sorted(len(others) for others in self.neighbors.values())

    @cached_property
    def parts(self) -> int:
        """Connected components."""
        left, count = set(self.neighbors), 0
        while left:
            count += 1
            reached = [left.pop()]
            while reached:
                fresh = self.neighbors[reached.pop()] & left
                left -= fresh
                reached += fresh
        return count

    @cached_property
    def two_colored(self) -> bool:
        """Whether the nodes fall into two sets without edges inside."""
        colors: dict[int, bool] = {}
        for start in self.neighbors:
            waiting = [start] if start not in colors else []
            colors.setdefault(start, False)
            while waiting:
                node = waiting.pop()
                for other in self.neighbors[node]:
                    if other not in colors:
                        colors[other] = not colors[node]
                        waiting.append(other)
        return all(colors[a] != colors[b] for a, b in map(tuple, self.pairs))

    @cached_property
    def has_cycle(self) -> bool:
        """Whether arrows lead back to where they come from."""
        left, edges = set(range(len(self.nodes))), set(self.edges)
        while ends := {n for n in left if not any(a == n for a, _ in edges)}:
            left -= ends
            edges = {(a, b) for a, b in edges if b not in ends}
        return bool(left)

    @cached_property
    def middles(self) -> Path:
        return np.array([((b[0] + b[2]) / 2, (b[1] + b[3]) / 2) for b in self.nodes])

    def _places(self, axis: int) -> int:
        """Different places across or down."""
        return 1 + int((np.diff(np.sort(self.middles[:, axis])) > 4).sum())

    @cached_property
    def levels(self) -> int:
        """Rows or columns in which the nodes stand, whichever are fewer."""
        return min(self._places(0), self._places(1))

    @cached_property
    def level_edges(self) -> int:
        """Edges between nodes of one level, where nodes stand on much fewer levels than they are."""
        axis = int(self._places(1) <= self._places(0))
        if self.levels > len(self.nodes) / 2:
            return 0
        places = self.middles[:, axis]
        steps = [float(np.ptp(places[[a, b]])) for a, b in map(tuple, self.pairs)]
        return sum(step < 4 for step in steps)

    @cached_property
    def upright_edges(self) -> int:
        """Edges that run straight across or straight up."""
        steps = [np.ptp(self.middles[[a, b]], axis=0) for a, b in map(tuple, self.pairs)]
        return sum(float(step.min()) < 4 for step in steps)


def network(trace: Trace) -> Network | None:
    """The graph drawn in the one flat panel of a figure, None if its lines join no things."""
    if [a.dimension for a in trace.axes] != ["2D"]:
        return None
    drawn = shown(trace, "line", "curve", "arrow")
    best: Network | None = None
    for kinds in NODES:
        boxes = tuple(_boxes(shown(trace, *kinds)))
        if 3 <= len(boxes) <= MOST_NODES:
            lines = [line for e in drawn for line in _lines(e, boxes)]
            found = _joined(boxes, lines)
            if kinds == ("text",):  # texts that no line reaches are notes
                ends = {k for edge in found.edges for k in edge}
                found = _joined(tuple(b for k, b in enumerate(boxes) if k in ends), lines)
            if best is None or len(found.edges) > len(best.edges):
                best = found
    return best if best is not None and len(best.edges) >= 2 else None


def _boxes(elements: Sequence[Element]) -> Iterator[Box]:
    """Boxes of different places; a shadow or rim of a node is not another one."""
    seen = list[Path]()
    for e in elements:
        if e.bbox is not None and e.transform in ("data", "other"):
            middle = np.array([(e.bbox[0] + e.bbox[2]) / 2, (e.bbox[1] + e.bbox[3]) / 2])
            if not any(np.abs(middle - other).max() < 3 for other in seen):
                seen.append(middle)
                yield e.bbox


@dataclass(frozen=True)
class Line:
    """Both ends of a straight or bent line, and whether it has a head at its end."""

    start: Path
    end: Path
    heads: str


def _lines(e: Element, boxes: Sequence[Box]) -> Iterator[Line]:
    """A line from end to end; piece by piece where it bends at nodes alone."""
    path = np.array([p[:2] for p in e.pixels or ()], dtype=float)
    if (
        e.kind == "line"
        and 3 <= len(path) <= 2 * MOST_NODES
        and int(e.attrs.get("segments", 1)) == 1
    ):
        gaps = [min(box_gap(b, (float(x), float(y))) for b in boxes) for x, y in path]
        if max(gaps) <= REACH / 2:
            closed = [*path, path[0]] if e.attrs.get("closed") else [*path]
            yield from (Line(a, b, "none") for a, b in pairwise(closed))
            return
    if (whole := _ends(e)) is not None:
        yield whole


def _ends(e: Element) -> Line | None:
    if e.pixels is None or len(e.pixels) < 2 or e.attrs.get("closed") or e.transform == "axes":
        return None
    path = np.array([p[:2] for p in e.pixels], dtype=float)
    if int(e.attrs.get("segments", 1)) > 1 or (e.kind == "line" and len(path) > 60):
        return None
    heads = str(e.attrs.get("heads", "end")) if e.kind == "arrow" else "none"
    start, end = (path[-1], path[0]) if heads == "start" else (path[0], path[-1])
    return Line(start, end, heads)


def _joined(boxes: Sequence[Box], lines: Sequence[Line]) -> Network:
    if not boxes:
        return Network((), (), False, len(lines))
    middles = np.array([((b[0] + b[2]) / 2, (b[1] + b[3]) / 2) for b in boxes])
    edges, loose = list[tuple[int, int]](), 0
    for line in lines:
        length = float(np.hypot(*(line.end - line.start)))
        a, b = (_node(boxes, middles, p, length) for p in (line.start, line.end))
        if a is None or b is None or (a == b and line.heads == "none"):
            loose += 1
            continue
        edges += [(a, b), (b, a)] if line.heads == "both" else [(a, b)]
    directed = bool(lines) and all(line.heads != "none" for line in lines)
    return Network(tuple(boxes), tuple(edges), directed, loose)


def _node(boxes: Sequence[Box], middles: Path, point: Path, length: float) -> int | None:
    """The node that an end stands at, None if it is none's, or doubtful."""
    gaps = np.array([box_gap(b, (float(point[0]), float(point[1]))) for b in boxes])
    near = np.flatnonzero(gaps <= gaps.min() + 1e-9)
    at = int(near[np.hypot(*(middles[near] - point).T).argmin()])
    return at if gaps[at] <= max(REACH, min(SHARE * length, 40.0)) else None
