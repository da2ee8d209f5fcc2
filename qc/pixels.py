"""Pixel measures that several image rules share."""

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]
Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 in pixels, origin top-left."""

INK = 24
"""Levels (of 255) by which one channel must leave the background for a pixel to count as drawn."""


def background(pixels: Pixels) -> NDArray[np.uint8]:
    """The commonest color, RGB."""
    red, green, blue = (pixels[..., k].ravel().astype(np.uint32) for k in range(3))
    packed = red << 16 | green << 8 | blue
    bins = (
        packed >> 12
    )  # the commonest color lies in a full bin of neighbors: count few, then exactly
    fullest = np.bincount(bins).argmax()
    colors, counts = np.unique(packed[bins == fullest][:SAMPLE], return_counts=True)
    color = int(colors[counts.argmax()])
    return np.array([color >> 16, color >> 8 & 255, color & 255], np.uint8)


SAMPLE = 20_000
"""Pixels of the fullest bin that decide its commonest color."""


def drawn(pixels: Pixels, ground: NDArray[np.uint8] | None = None) -> Mask:
    """Which pixels differ from the background (by default the commonest color)."""
    paper = (background(pixels) if ground is None else ground).astype(np.int16)
    low, high = (np.clip(paper + d, 0, 255).astype(np.uint8) for d in (-INK, INK))
    mask = np.zeros(pixels.shape[:2], bool)
    for channel in range(3):  # below the lowest level, differences wrap around to large ones
        mask |= pixels[:, :, channel] - low[channel] > high[channel] - low[channel]
    return mask


def crop(pixels: Pixels, box: Box) -> Pixels:
    """The part of the canvas under a box, possibly empty."""
    height, width = pixels.shape[:2]
    x0, y0 = max(0, int(np.floor(box[0]))), max(0, int(np.floor(box[1])))
    x1, y1 = min(width, int(np.ceil(box[2]))), min(height, int(np.ceil(box[3])))
    return pixels[y0 : max(y0, y1), x0 : max(x0, x1)]


def luminance(color: NDArray[np.float64]) -> NDArray[np.float64]:
    """Relative luminance of sRGB values 0–255 along the last axis (WCAG 2.2)."""
    value = color / 255.0
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    weighted: NDArray[np.float64] = linear @ np.array([0.2126, 0.7152, 0.0722])
    return weighted


def contrast(first: NDArray[np.float64], second: NDArray[np.float64]) -> NDArray[np.float64]:
    """Contrast ratio of colors, 1 to 21 (WCAG 2.2)."""
    a, b = luminance(first) + 0.05, luminance(second) + 0.05
    ratio: NDArray[np.float64] = np.maximum(a, b) / np.minimum(a, b)
    return ratio


def rgb(color: str) -> NDArray[np.uint8]:
    """`#rrggbb…` as three levels."""
    return np.frombuffer(bytes.fromhex(color[1:7]), np.uint8)
