"""Dimension lines of solids with straight edges: where they run, and where their texts stand."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from templates.geometry.frame import DPI, TEXT_DRIFT, TEXT_SIDES, Frame
from templates.geometry.labels import text_size
from templates.geometry.scene import Scene

Array = NDArray[np.float64]
Point = tuple[float, float, float]
RADII = (4.0, 7.0, 12.0, 18.0)
HALF_BAND = 2.5
"""Pixels on both sides of a line along an edge that texts keep clear of: it may be drawn heavily."""
BRACKET = (0.15, 1.0, 1.0, 0.15)
"""Shares of the shift at the corners of a bracket."""


class Dimension(NamedTuple):
    """A measured length: a bracket beside an edge, or a line along it."""

    symbol: str
    length: float
    start: Point
    end: Point
    shift: Point = (0.0, 0.0, 0.0)
    """From the edge to the bracket; zero for a line along the edge."""

    def text(self, lettered: bool) -> str:
        """What is printed beside it: its letter or its length."""
        return f"${self.symbol}$" if lettered else f"{self.length:g}"

    @property
    def bracket(self) -> Array:
        """The four corners."""
        ends = np.array([self.start, self.start, self.end, self.end], float)
        corners: Array = ends + np.outer(BRACKET, self.shift)
        return corners

    @property
    def strokes(self) -> list[Array]:
        """The bracket's lines."""
        corners = self.bracket
        pairs = [corners[k : k + 2] for k in range(3)]
        return [pair for pair in pairs if np.abs(pair[1] - pair[0]).max() > 0]


def place_dimensions(
    frame: Frame,
    fixed: Sequence[Dimension],
    choices: Sequence[Sequence[Dimension]],
    edges: Sequence[Any],
    fontsize: float,
    lettered: bool,
    notes: int,
) -> dict[str, Any]:
    """`dimensions` for drawing: text, ends, shift, and the text's way from the bracket's middle.

    Keeps clear of `notes` lines below the figure. Takes one of each of the choices, the first whose text keeps clear of everything. `overlap` is
    positive if some text does not, and infinite if there is nothing to choose from.
    """
    taken: list[Dimension] = []
    nudges: list[tuple[float, float]] = []
    boxes = [note_strip(frame, notes, fontsize)]
    lines = [*edges, *(stroke for d in fixed for stroke in d.strokes)]
    total = 0.0
    for options in (*([d] for d in fixed), *sorted(choices, key=len)):
        best = None
        for option in options:
            text = option.text(lettered)
            middle = option.bracket[1:3].mean(axis=0)
            obstacles = [*lines, *_band(frame, option)]
            placed = frame.label([text], [middle], obstacles, fontsize, boxes=boxes, radii=RADII,
                                 away_from=_centre(frame))  # fmt: skip
            if best is None or placed.overlap < best[0]:
                best = placed.overlap, option, placed.offsets[0], frame.px(middle)[0], text
            if placed.overlap == 0:
                break
        if best is None:
            return {"dimensions": [], "overlap": np.inf, "measured": []}
        overlap, option, offset, middle, text = best
        half = np.add(text_size(text, fontsize), (TEXT_SIDES, TEXT_DRIFT)) / 2
        boxes.append(np.concatenate([middle + offset - half, middle + offset + half]))
        taken.append(option)
        lines += _band(frame, option)
        nudges += frame.in_plane([offset])
        total += overlap
    texts = [d.text(lettered) for d in taken]
    drawn = [(t, d.start, d.end, d.shift, *n) for t, d, n in zip(texts, taken, nudges, strict=True)]
    return {"dimensions": drawn, "overlap": total, "measured": taken}


def note_strip(frame: Frame, lines: int, fontsize: float) -> Array:
    """The rectangle in pixels, at the bottom of the canvas, that notes of so many lines fill."""
    height = 14 + 1.67 * lines * fontsize if lines else 0.0
    return np.array([0.0, 0.0, frame.figsize[0] * DPI, height])


def _band(frame: Frame, dimension: Dimension) -> list[Array]:
    """The rims of a line along an edge; none for a bracket, which is thin."""
    if any(dimension.shift):
        return []
    ends = np.array([dimension.start, dimension.end])
    x, y = np.diff(frame.px(ends), axis=0)[0]
    aside = HALF_BAND / frame.unit / np.hypot(x, y) * (x * frame.axes[1] - y * frame.axes[0])
    return [ends + aside, ends - aside]


def _centre(frame: Frame) -> Array:
    return np.array(frame.figsize) * 50


def legend(
    dimensions: Sequence[Dimension], unit: str, lettered: bool, fontsize: float, height: float
) -> dict[str, Any]:
    """The line below the figure: what the letters stand for, or the unit of the numbers.

    `low` is its middle, as a fraction of a canvas so many inches high.
    """
    if lettered:
        ordered = sorted(dimensions, key=lambda d: d.symbol)
        sizes = [f"${d.symbol}$ = {d.length:g} {unit}".strip() for d in ordered]
        half = len(sizes) if len(sizes) < 5 else (len(sizes) + 1) // 2
        lines = [",  ".join(part) for part in (sizes[:half], sizes[half:]) if part]
    else:
        lines = [f"Lengths in {unit}"] if unit else []
    low = (10 + 0.6 * len(lines) * fontsize * 100 / 72) / (height * 100)
    return {"legend": "\n".join(lines), "low": round(low, 3)}


def expect_dimensions(scene: Scene, dimensions: Sequence[Any], color: str) -> None:
    """Add brackets and texts to what a scene must show."""
    for text, start, end, shift, dx, dy in dimensions:
        bracket = Dimension("", 0, start, end, shift).bracket
        scene.line(bracket, "-", color)
        scene.text(bracket[1:3].mean(axis=0), (dx, dy), text)
