"""Pixel measures that several image rules share."""

import numpy as np
from numpy.typing import NDArray

from qc.elements import Box

Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]

INK = 24
"""Levels (of 255) by which one channel must leave the background for a pixel to count as drawn."""


def background(pixels: Pixels) -> NDArray[np.uint8]:
    """The commonest color, RGB. Colors are binned by 4 bits a channel, so noise does not matter."""
    flat = pixels.reshape(-1, 3)
    bins = (flat >> 4).astype(np.uint16)
    codes = (bins[:, 0] << 8) | (bins[:, 1] << 4) | bins[:, 2]
    fullest = int(np.bincount(codes, minlength=4096).argmax())
    color: NDArray[np.uint8] = np.median(flat[codes == fullest], axis=0).astype(np.uint8)
    return color


def drawn(pixels: Pixels, ground: NDArray[np.uint8] | None = None) -> Mask:
    """Which pixels differ from the background (by default the commonest color)."""
    paper = background(pixels) if ground is None else ground
    difference = np.abs(pixels.astype(np.int16) - paper.astype(np.int16))
    mask: Mask = difference.max(axis=2) > INK
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
