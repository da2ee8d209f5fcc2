"""What a figure of a solid should contain, compared with what a trace says was drawn."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from templates.geometry.frame import DPI, Frame
from templates.geometry.shapes import Shape, differences, hex8
from tracer.trace import Element, Trace

Array = NDArray[np.float64]
PIXEL_SLACK = 1.2
"""How far, in pixels, a drawn point may lie from where the frame puts it."""
STYLES = {"-": "solid", "--": "dashed", ":": "dotted", "-.": "dashdot"}


@dataclass
class Scene:
    """Expected content of one 3-D axes, built up by another algorithm than the drawing's."""

    frame: Frame
    faces: list[Shape] = field(default_factory=list)
    lines: list[Shape] = field(default_factory=list)
    dots: list[Shape] = field(default_factory=list)
    texts: list[Shape] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    """Texts of the figure itself, such as its title."""

    def face(self, polygon: ArrayLike, color: str, alpha: float = 1.0) -> None:
        """Expect a filled polygon."""
        self.faces.append((np.asarray(polygon, float), hex8((color, alpha))))

    def line(self, points: ArrayLike, style: str, color: str) -> None:
        """Expect a line in a matplotlib style (`-`, `--`, `:`)."""
        self.lines.append((np.asarray(points, float), (STYLES[style], hex8(color))))

    def dot(self, point: ArrayLike) -> None:
        """Expect a marker."""
        self.dots.append((np.asarray(point, float)[None], "marker"))

    def text(self, anchor: ArrayLike, nudge: Sequence[float], text: str) -> None:
        """Expect a text, moved from its anchor to the right and upward in the picture."""
        right, up, _ = self.frame.axes
        place = np.asarray(anchor, float) + nudge[0] * right + nudge[1] * up
        self.texts.append((place[None], text))

    def compare(self, trace: Trace, axes: int | None = None) -> list[str]:
        """Disagreements between this scene and the trace (or one axes of it), in words."""
        size = float(np.ptp([point for face, _ in self.faces + self.lines for point in face]))
        near = 1e-6 * max(size, 1.0)
        found = [e for e in trace.select(axes=axes) if e.data and e.role in ("data", "annotation")]
        return [
            *differences("face", _shapes(found, "face"), self.faces, near),
            *differences("line", _shapes(found, "line"), self.lines, near),
            *differences("dot", _shapes(found, "marker"), self.dots, near),
            *differences("text", _shapes(found, "text"), self.texts, near),
            *_missing_captions(trace, self.captions),
            *misplaced(found, self.frame),
            *crowded_texts(trace),
        ]


def _shapes(found: Iterable[Element], kind: str) -> list[Shape]:
    return [(_points(e), _tag(e)) for e in found if e.kind == kind]


def _points(element: Element) -> Array:
    points = np.array(element.data, float)
    if element.kind == "face" and len(points) > 1 and np.allclose(points[0], points[-1]):
        return points[:-1]
    return points


def _tag(element: Element) -> Any:
    if element.kind == "face":
        return element.facecolor
    if element.kind == "line":
        return (element.linestyle, element.edgecolor)
    return element.text if element.kind == "text" else "marker"


def misplaced(found: Iterable[Element], frame: Frame) -> list[str]:
    """Elements whose pixels are not where this view and these limits put their data."""
    height = frame.figsize[1] * DPI
    problems = []
    for element in found:
        points = np.array(element.data, float)
        if element.pixels is None or points.shape[1] != 3:
            continue
        pixels = np.array(element.pixels, float)
        expected = frame.px(points) * (1, -1) + (0, height)
        if pixels.shape == expected.shape and np.abs(pixels - expected).max() > PIXEL_SLACK:
            off = float(np.abs(pixels - expected).max())
            problems.append(f"{element.kind} {element.text or element.id} lies {off:.1f} px off")
    return problems[:3]


def crowded_texts(trace: Trace, border: float = 1.0) -> list[str]:
    """Texts that overlap each other or leave the canvas."""
    texts = [e for e in trace.elements if e.kind == "text" and e.bbox and e.text]
    width, height = trace.figure.width, trace.figure.height
    problems = []
    for e in texts:
        x0, y0, x1, y1 = e.bbox or (0, 0, 0, 0)
        if x0 < border or y0 < border or x1 > width - border or y1 > height - border:
            problems.append(f"text {e.text!r} is cut at the edge of the canvas")
    for a, b in combinations(texts, 2):
        (ax0, ay0, ax1, ay1), (bx0, by0, bx1, by1) = a.bbox or (0,) * 4, b.bbox or (0,) * 4
        if min(ax1, bx1) - max(ax0, bx0) > 1.5 and min(ay1, by1) - max(ay0, by0) > 1.5:
            problems.append(f"texts {a.text!r} and {b.text!r} overlap")
    return problems


def _missing_captions(trace: Trace, captions: Sequence[str]) -> list[str]:
    return [f"text {c!r} is missing" for c in captions if c not in trace.texts]
