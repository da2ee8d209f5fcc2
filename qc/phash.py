"""Perceptual hash of a figure, made to compare line drawings.

64 bits merge different function plots; 256 bits over the cropped, squared drawing do not, and
survive a change of dpi (distance ≤ 16 of 256 bits). A hash alone never rejects a candidate.
"""

from io import BytesIO

import imagehash
from PIL import Image, ImageChops

HASH_SIZE = 16


def phash(png: bytes) -> str:
    """256-bit pHash of an image file: 64 hex digits.

    The image is flattened on white, cropped to what is not white, and padded to a square first,
    so that margins and aspect do not enter.
    """
    return str(imagehash.phash(_content(png), hash_size=HASH_SIZE))


def distance(first: str, second: str) -> int:
    """Bits in which two hashes differ, 0 to 256."""
    return (int(first, 16) ^ int(second, 16)).bit_count()


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
