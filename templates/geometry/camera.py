"""The orthographic camera of 3-D axes: where a data point lands on the canvas, before drawing.

The projection repeats matplotlib's `Axes3D.get_proj` for `proj_type="ortho"`, zero roll, and a box
aspect in proportion to the axis ranges (one unit is equally long along x, y and z).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
Limits = tuple[tuple[float, float], tuple[float, float], tuple[float, float]]

DPI = 100
_PANE = 1.85  # width of the viewing pane that Axes3D.set_top_view sets, in world units
_SHIFT = 0.025  # that pane is off centre by this much: content sits right of and above the middle
_BOX = 1.8294640721620434 * 25 / 24  # length of the box diagonal at zoom 1, in world units


@dataclass(frozen=True)
class Camera:
    """Axes limits, view angles (degrees) and the place of the axes on the canvas."""

    limits: Limits
    elev: float
    azim: float
    figsize: tuple[float, float]
    """Inches; the canvas has `DPI` pixels to the inch."""
    rect: tuple[float, float, float, float]
    """left, bottom, right, top of the axes as fractions of the canvas (may reach beyond it)."""
    zoom: float

    @cached_property
    def _angles(self) -> Array:
        return np.radians([self.elev, self.azim])

    @cached_property
    def right(self) -> Array:
        """Unit data vector that points to the right of the picture."""
        _, a = self._angles
        return np.array([-np.sin(a), np.cos(a), 0.0])

    @cached_property
    def toward(self) -> Array:
        """Unit data vector that points at the viewer."""
        e, a = self._angles
        return np.array([np.cos(e) * np.cos(a), np.cos(e) * np.sin(a), np.sin(e)])

    @cached_property
    def up(self) -> Array:
        """Unit data vector that points to the top of the picture."""
        return np.cross(self.toward, self.right)

    @cached_property
    def ranges(self) -> Array:
        """Lengths of the three axes in data units."""
        return np.array([high - low for low, high in self.limits])

    @cached_property
    def _square(self) -> tuple[float, Array]:
        """Side and centre (y up) in pixels of the square that Axes3D draws in."""
        width, height = (DPI * side for side in self.figsize)
        left, bottom, right, top = self.rect
        side = min((right - left) * width, (top - bottom) * height)
        return side, np.array([(left + right) / 2 * width, (bottom + top) / 2 * height])

    @cached_property
    def scale(self) -> float:
        """Pixels per data unit in the picture plane."""
        return float(self._square[0] / _PANE * _BOX * self.zoom / np.linalg.norm(self.ranges))

    def pixels(self, points: ArrayLike) -> Array:
        """N×3 data points as N×2 pixels, origin at the top left, y down."""
        middle = np.array([(low + high) / 2 for low, high in self.limits])
        offsets = np.atleast_2d(np.asarray(points, dtype=float)) - middle
        side, centre = self._square
        flat = np.column_stack([offsets @ self.right, offsets @ self.up]) * self.scale
        x, y = (flat + centre + side * _SHIFT / _PANE).T
        return np.column_stack([x, DPI * self.figsize[1] - y])

    def depth(self, points: ArrayLike) -> Array:
        """How near N×3 points are to the viewer: larger is nearer, in data units."""
        return np.atleast_2d(np.asarray(points, dtype=float)) @ self.toward

    def shift(self, dx: float, dy: float) -> Array:
        """The data displacement in the picture plane that moves a point by pixels (dy down)."""
        return np.asarray((dx * self.right - dy * self.up) / self.scale)


def corners(limits: Limits) -> Array:
    """The eight corners of the axes box."""
    return np.array(list(product(*limits)))


def fit(
    content: ArrayLike,
    limits: Limits,
    view: tuple[float, float],
    long_side: float,
    margins: Sequence[float],
    least: tuple[float, float] = (4.2, 4.2),
) -> Camera:
    """A camera whose canvas (longest side `long_side` inches) the content fills up to the margins.

    `margins` are left, right, bottom and top, in pixels. `least` is the smallest canvas in inches.
    Numbers that a script will show are rounded; the returned camera uses the rounded ones.
    """
    elev, azim = view
    flat = Camera(limits, elev, azim, (1, 1), (0, 0, 1, 1), 1.0)
    centred = flat.pixels(content) / flat.scale  # pixels at one pixel per unit, up to a shift
    span = np.ptp(centred, axis=0)
    left, right, bottom, top = margins
    room = np.array([left + right, bottom + top])
    scale = float(np.min((DPI * long_side - room) / span))
    size = np.maximum(np.ceil((span * scale + room) / 10) / 10, least)
    side = DPI * float(np.max(size))
    zoom = round(scale * _PANE * float(np.linalg.norm(flat.ranges)) / (side * _BOX), 2)
    figsize = (round(float(size[0]), 1), round(float(size[1]), 1))
    camera = Camera(limits, elev, azim, figsize, _centred_square(figsize, side), zoom)
    low, high = camera.pixels(content).min(axis=0), camera.pixels(content).max(axis=0)
    width, height = DPI * size
    dx = (left + width - right) / 2 - (low[0] + high[0]) / 2
    dy = (top + height - bottom) / 2 - (low[1] + high[1]) / 2
    shifted = _centred_square(figsize, side, float(dx), float(-dy))
    return Camera(limits, elev, azim, figsize, shifted, zoom)


def _centred_square(
    figsize: tuple[float, float], side: float, dx: float = 0.0, dy: float = 0.0
) -> tuple[float, float, float, float]:
    """left, bottom, right, top of a square of pixels, moved off the canvas centre."""
    width, height = (DPI * inches for inches in figsize)
    x, y = width / 2 + dx, height / 2 + dy
    edges = (x - side / 2) / width, (y - side / 2) / height
    ends = (x + side / 2) / width, (y + side / 2) / height
    left, bottom, right, top = (round(float(v), 3) + 0.0 for v in (*edges, *ends))  # no -0.0
    return left, bottom, right, top
