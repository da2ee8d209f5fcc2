"""Where an item may show: the canvas, its clip rectangle and its clip path. Pixels, y down."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.path import Path
from matplotlib.transforms import Bbox

from tracer.calls import Item, flip
from tracer.outlines import Array, Box

_SAMPLE = 16


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

    def meets_box(self, box: Box) -> bool:
        """Whether x0, y0, x1, y1 overlaps the rectangle."""
        return box[0] < self.x1 and box[2] > self.x0 and box[1] < self.y1 and box[3] > self.y0

    def meets(self, item: Item, pad: float) -> bool:
        """Whether paint of the item, `pad` pixels around its outline, can fall inside."""
        x0, y0, x1, y1 = item.box
        if not (
            x0 - pad < self.x1 and x1 + pad > self.x0 and y0 - pad < self.y1 and y1 + pad > self.y0
        ):
            return False
        inside = x0 >= self.x0 and x1 <= self.x1 and y0 >= self.y0 and y1 <= self.y1
        if inside and self.path is None:
            return True
        outline = Path(item.vertices, item.codes)
        filled = item.face is not None and item.face[3] > 0
        if not inside and not self._crossed_by(outline, filled, pad):
            return False
        return self.path is None or self._shows_in(self.path, outline)

    @staticmethod
    def _shows_in(clip: Path, outline: Path) -> bool:
        """Whether any of the outline or of what it encloses lies in the clip path; a few of its
        vertices often tell sooner than all crossings."""
        vertices = np.asarray(outline.vertices)
        step = len(vertices) if outline.codes is not None else len(vertices) // _SAMPLE
        if bool(clip.contains_points(vertices[:: max(1, step)]).any()):
            return True
        return bool(clip.intersects_path(outline, filled=True))

    def _crossed_by(self, outline: Path, filled: bool, pad: float) -> bool:
        box = Bbox.from_extents(self.x0 - pad, self.y0 - pad, self.x1 + pad, self.y1 + pad)
        return bool(outline.intersects_bbox(box, filled=filled))
