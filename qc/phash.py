"""Perceptual hash of a figure, made to compare line drawings.

64 bits merge different function plots; 256 bits over the cropped, squared drawing do not, and
survive a change of dpi (distance ≤ 16 of 256 bits). A hash alone never rejects a candidate.
"""

from io import BytesIO

import imagehash
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops

HASH_SIZE = 16
NEAR = 16
"""Bits of difference up to which two hashes are near."""
INK_SIZE = 96
SAME = 0.9
"""Likeness of drawings whose hashes are near from which they are one picture."""


def phash(png: bytes) -> str:
    """256-bit pHash of an image file: 64 hex digits.

    The image is flattened on white, cropped to what is not white, and padded to a square first,
    so that margins and aspect do not enter.
    """
    return str(imagehash.phash(_content(png), hash_size=HASH_SIZE))


def distance(first: str, second: str) -> int:
    """Bits in which two hashes differ, 0 to 256."""
    return (int(first, 16) ^ int(second, 16)).bit_count()


def likeness(first: bytes, second: bytes) -> float:
    """How well the ink of two drawings agrees, pixel by pixel, −1 to 1: the correlation of both,
    brought to one small size. It confirms what a near hash suspects: `SAME` and above is one picture.
    """
    ours, theirs = (_ink(png) for png in (first, second))
    spread = float(np.sqrt((ours * ours).sum() * (theirs * theirs).sum()))
    return float((ours * theirs).sum()) / spread if spread else float(np.array_equal(ours, theirs))


def _ink(png: bytes) -> NDArray[np.float64]:
    small = _content(png).resize((INK_SIZE, INK_SIZE), Image.Resampling.BOX)
    ink = 255.0 - np.asarray(small, dtype=np.float64)
    centered: NDArray[np.float64] = ink - ink.mean()
    return centered


def _content(png: bytes) -> Image.Image:
    image = Image.open(BytesIO(png)).convert("RGBA")
    flat = Image.new("RGBA", image.size, "white")
    flat.alpha_composite(image)
    gray = flat.convert("L")
    box = ImageChops.invert(gray).getbbox()
    drawing = gray.crop(box) if box else gray
    side = max(drawing.size)
    square = Image.new("L", (side, side), 255)
    square.paste(drawing, ((side - drawing.width) // 2, (side - drawing.height) // 2))
    return square
