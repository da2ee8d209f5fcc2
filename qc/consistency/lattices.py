"""Patterns of many like things by their words: checkerboards, lattices, staggered rows, offset traces,
symmetric and skewed distributions (mismatch a)."""

import itertools
import re
from collections.abc import Callable, Iterator, Mapping

import numpy as np

from qc.base import Subject
from qc.consistency.mapping import bar_value, bars_of
from qc.consistency.rule import Complaint, TraceRule
from qc.consistency.words import statements
from qc.elements import visible
from qc.shapes import Path
from tracer.geometry import center, shown
from tracer.trace import Trace

LEAST = 9
"""Fewest things that make a lattice."""
EVEN = 0.04
"""Share of the least distance by which neighbors of a lattice may be off."""
SKEW = 0.2
"""Skewness below which bars look symmetric."""
Test = Callable[[Subject, Trace], bool | None]


def checkered(subject: Subject, trace: Trace) -> bool | None:
    """Cells of an image or of a square of tiles differ from their neighbors in color."""
    boards = [board for board in _boards(subject, trace) if min(board.shape[:2]) > 2]
    if not boards:
        return None
    return any(min(_differing(b, 0), _differing(b, 1)) > 0.9 for b in boards)


def _boards(subject: Subject, trace: Trace) -> Iterator[Path]:
    """Colors of cells near a corner of each, rows × columns × 3."""
    for e in shown(trace, "image", "mesh"):
        shape = e.attrs.get("shape", ())
        if e.bbox and len(shape) >= 2 and max(shape[:2]) <= 32:
            yield _sampled(subject, e.bbox, int(shape[0]), int(shape[1]))
    tiles = [e.bbox for e in shown(trace, "rectangle") if e.bbox and e.transform == "data"]
    if len(tiles) >= LEAST:
        boxes = np.array(tiles)
        sizes = np.median(boxes[:, 2:] - boxes[:, :2], axis=0)
        boxes = boxes[(np.abs(boxes[:, 2:] - boxes[:, :2] - sizes) < 2).all(axis=1)]
        whole = (*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0))
        columns, rows = (round(v) for v in (np.array(whole[2:]) - whole[:2]) / sizes)
        if 0.4 * rows * columns <= len(boxes) and 2 < rows <= 32 and 2 < columns <= 32:
            yield _sampled(subject, whole, rows, columns)


def _sampled(subject: Subject, box: tuple[float, ...], rows: int, columns: int) -> Path:
    pixels = subject.pixels
    x = box[0] + (np.arange(columns) + 0.2) * (box[2] - box[0]) / columns
    y = box[1] + (np.arange(rows) + 0.2) * (box[3] - box[1]) / rows
    across = np.clip(x, 0, pixels.shape[1] - 1).astype(int)
    down = np.clip(y, 0, pixels.shape[0] - 1).astype(int)
    return np.asarray(pixels[np.ix_(down, across)], dtype=float)


def _differing(board: Path, axis: int) -> float:
    """Share of the neighbors along an axis that differ in color."""
    return float((np.abs(np.diff(board, axis=axis)).max(axis=2) > 12).mean())


def neighbors(number: int) -> Test:
    """Most things inside of a lattice have so many next neighbors at one distance."""

    def test(_subject: Subject, trace: Trace) -> bool | None:
        counts = [c for places in _like_things(trace) if (c := _next_neighbors(places)) is not None]
        return any(c == number for c in counts) if counts else None

    return test


def _like_things(trace: Trace) -> Iterator[Path]:
    """Places of markers, of discs and of polygons in each flat panel, with equal scales."""
    for axes in trace.axes:
        for kinds in (("marker",), ("circle",), ("polygon",)):
            marks = [e for e in shown(trace, *kinds) if e.axes == axes.index]
            places = [c for e in marks if (c := center(e)) is not None]
            if axes.dimension == "2D" and LEAST <= len(places) <= 2000:
                seen = np.array(places)
                wide, high = axes.bbox[2] - axes.bbox[0], axes.bbox[3] - axes.bbox[1]
                spans = abs(axes.xlim[1] - axes.xlim[0]), abs(axes.ylim[1] - axes.ylim[0])
                yield seen
                yield seen * (spans[0] / wide, spans[1] / high) * wide / spans[0]


def _next_neighbors(places: Path) -> int | None:
    """The commonest number of neighbors at the least distance, of things far from the border."""
    gaps = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
    np.fill_diagonal(gaps, np.inf)
    least = float(np.median(gaps.min(axis=1)))
    low, high = places.min(axis=0) + 0.8 * least, places.max(axis=0) - 0.8 * least
    inner = ((places > low) & (places < high)).all(axis=1)
    if least < 2 or inner.sum() < 2:
        return None
    counts = (gaps[inner] <= (1 + EVEN) * least + 1).sum(axis=1)
    return int(np.bincount(counts).argmax())


def staggered(_subject: Subject, trace: Trace) -> bool | None:
    """Rows of like things begin by turns at two places."""
    judged = False
    for kinds in (("marker",), ("circle",), ("rectangle",), ("polygon",)):
        places = np.array([c for e in shown(trace, *kinds) if (c := center(e)) is not None])
        if len(places) < LEAST:
            continue
        levels = np.round(places[:, 1] / 3)
        rows = [np.sort(places[levels == level, 0]) for level in np.unique(levels)]
        rows = [r for r in rows if len(r) > 2]
        if len(rows) < 3:
            continue
        judged = True
        step = float(np.median(np.diff(rows[0])))
        phases = [float(np.median(r % step)) / step for r in rows]
        shifts = [abs((b - a + 0.5) % 1 - 0.5) for a, b in itertools.pairwise(phases)]
        if np.mean([s > 0.2 for s in shifts]) > 0.6:
            return True
    return False if judged else None


def apart(_subject: Subject, trace: Trace) -> bool | None:
    """Curves of a panel run at different heights."""
    answers = []
    for axes in trace.axes:
        curves = [
            np.array([p[1] for p in e.data], dtype=float)
            for e in trace.select("line", "data", axes.index)
            if e.data and len(e.data) > 20 and len(e.data[0]) == 2 and e.transform == "data"
        ]
        if axes.dimension == "2D" and len(curves) > 2:
            levels = np.array([np.median(c) for c in curves])
            answers.append(float(np.ptp(levels)) > 0.3 * max(float(np.ptp(c)) for c in curves))
    return any(answers) if answers else None


def skewed(sign: int) -> Test:
    """Bars lean to one side: a long tail to the right (1), to the left (-1), or to none (0)."""

    def test(_subject: Subject, trace: Trace) -> bool | None:
        found = [s for axes in trace.axes if (s := _skewness(trace, axes.index)) is not None]
        if not found:
            return None
        return any(abs(s) <= SKEW if sign == 0 else sign * s > 0 for s in found)

    return test


def _skewness(trace: Trace, axes: int) -> float | None:
    """Third moment of a row of upright bars, as of a distribution."""
    bars, length = bars_of(trace, axes)
    values = np.array([bar_value(b, length) for b in bars if visible(b)])
    if len(values) < 5 or length != 1 or (values < 0).any():
        return None
    places = np.array([float(np.mean([p[0] for p in b.data or ()])) for b in bars if visible(b)])
    share = values / values.sum()
    mean = float(share @ places)
    spread = float(share @ (places - mean) ** 2)
    return float(share @ (places - mean) ** 3) / spread**1.5 if spread > 0 else None


WORDS: Mapping[str, Test] = {
    r"\bche(?:ss|cker|quer)[- ]?board\b|\bcheckered\b|\balternating (?:black and white|light and dark) squares\b": checkered,
    r"\b(?:triangular|hexagonal(?:ly)? close[- ]?packed|hexagonal packing|close[- ]packed) (?:lattice|layer|circles|array|discs|arrangement)\b|\bhexagonal (?:close )?packing\b": neighbors(6),
    r"\bsquare lattice\b": neighbors(4),
    r"\bstaggered rows\b|\brows? (?:is |are )?(?:shifted|offset|displaced) by half\b|\brunning bond\b|\bbrick (?:wall|bond|pattern)\b": staggered,
    r"\b(?:each|curves|traces|spectra|lines|channels|signals|profiles) (?:is |are )?(?:offset|shifted|displaced) (?:vertically|upwards?|up|by)\b|\bvertical(?:ly)? offset\b|\boffset (?:vertically|upwards?|for clarity)\b|\bridge ?line\b": apart,
    r"\bsymmetric(?:al)? (?:\w+ ){0,2}(?:distribution|histogram)\b": skewed(0),
    r"\b(?:right|positive(?:ly)?)[- ]skew(?:ed)?\b|\bskewed (?:to the )?right\b|\blong right tail\b": skewed(1),
    r"\b(?:left|negative(?:ly)?)[- ]skew(?:ed)?\b|\bskewed (?:to the )?left\b|\blong left tail\b": skewed(-1),
}  # fmt: skip
OTHERWISE = re.compile(
    r"\b(?:not|no|without|versus|vs|and (?:left|right|negativ\w*)|random|defects?|vacanc\w*|path|walk|corner)\b",
    re.IGNORECASE,
)


class Lattices(TraceRule):
    """Words name a pattern of many like things, and they make none of the kind (mismatch a).

    A chessboard of stripes, a triangular lattice whose rows are not shifted, a brick wall with joints in
    line, traces "offset for clarity" at one height, a symmetric distribution that leans. Titles speak of
    their panel. Measured: patterns that are not there.
    """

    name = "consistency.lattices"
    silent = "no pattern is named"

    def compare(self, subject: Subject, trace: Trace) -> list[Complaint] | None:
        judged, found, seen = False, list[Complaint](), set[str]()
        for words, part in statements(subject, trace):
            for pattern, test in WORDS.items():
                match = re.search(pattern, words, re.IGNORECASE)
                if match is None or pattern in seen or OTHERWISE.search(words):
                    continue
                answer = test(subject, part)
                if answer is not None:
                    seen.add(pattern)
                    judged = True
                    if not answer:
                        found.append((f"the words say {match[0]!r}, nothing drawn is so", None))
        return found if judged else None
