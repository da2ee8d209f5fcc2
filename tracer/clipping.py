"""Where an item may show: the canvas, its clip rectangle and its clip path. Pixels, y down."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.path import Path
from matplotlib.transforms import Bbox

from tracer.calls import Array, Item, flip

_CURVES = (Path.CURVE3, Path.CURVE4)


@dataclass(frozen=True, slots=True)
class Region:
    """An axis-parallel rectangle, and a clip path inside it if there is one."""

    x0: float
    y0: float
    x1: float
    y1: float
    path: Path | None = None

    @classmethod
    def of(cls, gc: Any, width: float, height: float) -> "Region":
        """The region of a graphics context on a canvas of this size."""
        x0, y0, x1, y1 = 0.0, 0.0, width, height
        rectangle = gc.get_clip_rectangle()
        if rectangle is not None:
            left, bottom, right, top = rectangle.extents
            x0, x1 = max(x0, left), min(x1, right)
            y0, y1 = max(y0, height - top), min(y1, height - bottom)
        path, transform = gc.get_clip_path()
        clip = None
        if path is not None:
            outline = path.transformed(transform)
            clip = Path(flip(outline.vertices, height), outline.codes)
        return cls(x0, y0, x1, y1, clip)

    def meets_boxes(self, boxes: Array) -> Array:
        """For each (x0, y0, x1, y1) whether it overlaps the rectangle; (n,) booleans."""
        return np.asarray(
            (boxes[:, 0] < self.x1)
            & (boxes[:, 2] > self.x0)
            & (boxes[:, 1] < self.y1)
            & (boxes[:, 3] > self.y0)
        )

    def meets(self, item: Item, pad: float) -> bool:
        """Whether paint of the item, `pad` pixels around its outline, can fall inside."""
        x0, y0, x1, y1 = extents(item.vertices, item.codes)
        box = np.array([[x0 - pad, y0 - pad, x1 + pad, y1 + pad]])
        if not self.meets_boxes(box)[0]:
            return False
        inside = x0 >= self.x0 and x1 <= self.x1 and y0 >= self.y0 and y1 <= self.y1
        if inside and self.path is None:
            return True
        outline = Path(item.vertices, item.codes)
        filled = item.face is not None and item.face[3] > 0
        if not inside and not self._crossed_by(outline, filled, pad):
            return False
        return self.path is None or bool(self.path.intersects_path(outline, filled=True))

    def _crossed_by(self, outline: Path, filled: bool, pad: float) -> bool:
        box = Bbox.from_extents(self.x0 - pad, self.y0 - pad, self.x1 + pad, self.y1 + pad)
        return bool(outline.intersects_bbox(box, filled=filled))


def outline_points(vertices: Array, codes: Array | None) -> Array:
    """Finite vertices without the dummy ones of CLOSEPOLY (and control points kept)."""
    if codes is not None:
        vertices = vertices[codes != Path.CLOSEPOLY]
    return np.asarray(vertices[np.isfinite(vertices).all(axis=1)])


def has_curves(codes: Array | None) -> bool:
    """Whether the path has Bézier parts."""
    return codes is not None and bool(np.isin(codes, _CURVES).any())


def extents(vertices: Array, codes: Array | None) -> tuple[float, float, float, float]:
    """x0, y0, x1, y1 of an outline, curves exactly; all NaN if nothing is finite."""
    if has_curves(codes):
        box = Path(vertices, codes).get_extents()
        return (float(box.x0), float(box.y0), float(box.x1), float(box.y1))
    points = outline_points(vertices, codes)
    if len(points) == 0:
        return (np.nan, np.nan, np.nan, np.nan)
    (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
    return (float(x0), float(y0), float(x1), float(y1))
