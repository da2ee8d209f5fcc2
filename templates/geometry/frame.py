"""Framing: where the points of a 3-D scene land on the canvas, and limits that make it fill well.

A script that uses a frame draws on one square axes that covers the canvas (`Frame.rect`), with
equal-span limits, `proj_type="ortho"` and `set_aspect("equal")`. Pixels have y pointing up.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from templates.geometry.labels import Placement, place_labels, text_size
from templates.geometry.projection import CENTRE, UNITS_PER_REACH, Limits, View, view_frame

Array = NDArray[np.float64]
DPI = 100.0
TEXT_DRIFT = 2.5
"""Pixels by which centered text misses its center, since room for descenders is kept below it."""
TEXT_SIDES = 3.0
"""Pixels that a text beside an upright line needs, both sides together, not to cling to it."""


@dataclass(frozen=True)
class Frame:
    """A view, a canvas in inches, and equal-span limits of the three axes."""

    view: View
    figsize: tuple[float, float]
    limits: Limits

    @property
    def rect(self) -> tuple[float, float, float, float]:
        """Left, bottom, width and height of the axes square, as fractions of the canvas."""
        width, height = self.figsize
        side = max(width, height)
        w, h = round(side / width, 4), round(side / height, 4)
        return (round((1 - w) / 2, 4) + 0.0, round((1 - h) / 2, 4) + 0.0, w, h)

    @cached_property
    def unit(self) -> float:
        """Pixels of one data unit."""
        low, high = self.limits[0]
        return UNITS_PER_REACH * max(self.figsize) * DPI / ((high - low) / 2)

    @cached_property
    def axes(self) -> Array:
        """Rows: unit vectors to the right, upward, and toward the viewer."""
        return view_frame(self.view)

    def px(self, points: ArrayLike) -> Array:
        """Pixels (n, 2) from the lower left corner of the canvas."""
        middle = np.array([(low + high) / 2 for low, high in self.limits])
        seen = (np.asarray(points, float).reshape(-1, 3) - middle) @ self.axes[:2].T
        pixels: Array = seen * self.unit + self._centre
        return pixels

    @cached_property
    def _centre(self) -> Array:
        canvas, side = np.array(self.figsize) * DPI, max(self.figsize) * DPI
        return (canvas - side) / 2 + CENTRE * side

    def segments(self, pairs: Any) -> Array:
        """Pixels (m, 2, 2) of 3-D segments (m, 2, 3)."""
        return self.px(np.asarray(pairs, float).reshape(-1, 3)).reshape(-1, 2, 2)

    def in_plane(self, offsets_px: ArrayLike) -> list[tuple[float, float]]:
        """Pixel offsets as data units to the right and upward, two decimals."""
        scaled = np.asarray(offsets_px, float).reshape(-1, 2) / self.unit
        return [(round(float(x), 2) + 0.0, round(float(y), 2) + 0.0) for x, y in scaled]

    def label(
        self, texts: Sequence[str], anchors: ArrayLike, lines: Any, fontsize: float, **options: Any
    ) -> Placement:
        """`place_labels` for 3-D anchors and 3-D segments `lines` (m, 2, 3)."""
        width, height = (side * DPI for side in self.figsize)
        return place_labels(
            self.px(anchors),
            self.segments(lines),
            sizes=[
                (w + TEXT_SIDES, h + TEXT_DRIFT) for w, h in (text_size(t, fontsize) for t in texts)
            ],
            bounds=(6, 6, width - 6, height - 6),
            **options,
        )


@dataclass(frozen=True)
class PanelFrame(Frame):
    """A frame whose canvas is one panel of a figure.

    The panel's upper left corner lies `left` pixels from the figure's left side and `drop` pixels
    below its top. Pixels count from a corner as if the figure ended where the panel does.
    """

    left: float = 0.0
    drop: float = 0.0

    def px(self, points: ArrayLike) -> Array:
        """Pixels of the points (n, 2), y up, from the level of the panel's lower side."""
        pixels: Array = super().px(points) + np.array([self.left, -self.drop])
        return pixels


def framed(
    points: ArrayLike,
    view: View,
    figsize: tuple[float, float],
    margins: tuple[float, float, float, float] = (45, 45, 45, 45),
) -> Frame:
    """The frame in which the points fill the canvas up to margins (left, right, bottom, top; px)."""
    axes = view_frame(view)
    solid = np.asarray(points, float).reshape(-1, 3)
    seen = solid @ axes.T
    low, high = seen.min(axis=0), seen.max(axis=0)
    canvas, side = np.array(figsize) * DPI, max(figsize) * DPI
    left, right, bottom, top = margins
    room = canvas - (left + right, bottom + top)
    reach = UNITS_PER_REACH * side * float(((high - low)[:2] / room).max())
    reach = float(np.ceil(reach * 100)) / 100
    unit = UNITS_PER_REACH * side / reach
    target = np.array([left, bottom]) + room / 2
    shift = (target - (canvas - side) / 2 - CENTRE * side) / unit
    seen_centre = [*((low + high)[:2] / 2 - shift), (low + high)[2] / 2]
    centre = np.array(seen_centre) @ axes
    lows = [round(float(c - reach), 2) + 0.0 for c in centre]
    return Frame(view, figsize, tuple((lo, round(lo + 2 * reach, 2)) for lo in lows))


def canvas_for(
    points: ArrayLike,
    view: View,
    long_side: float,
    margins: tuple[float, float, float, float],
    least: float = 4.4,
) -> tuple[float, float]:
    """Canvas in inches whose longer side is given and whose shape follows the points' picture."""
    seen = np.asarray(points, float).reshape(-1, 3) @ view_frame(view)[:2].T
    left, right, bottom, top = margins
    span, extra = np.ptp(seen, axis=0), np.array([left + right, bottom + top])
    unit = float(((long_side * DPI - extra) / span).min())
    width, height = ((span * unit + extra) / DPI).clip(least, long_side)
    return round(float(width), 1), round(float(height), 1)
