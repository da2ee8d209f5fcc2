"""A strict check of the PNG that a child delivers, without trusting any of it.

Stricter than a viewer: one 8-bit RGB or RGBA image, not interlaced, known chunks, right checksums,
and compressed data that inflates to exactly the declared size (so never to more than it).
"""

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_ANCILLARY = frozenset({b"pHYs", b"tEXt", b"sBIT", b"gAMA", b"sRGB"})
_CHANNELS = {2: 3, 6: 4}


def check_png(data: bytes, width: int, height: int) -> None:
    """Raise ValueError unless `data` is a whole PNG of exactly this size in pixels."""
    if not data.startswith(SIGNATURE):
        raise ValueError("the image is no PNG")
    packed: list[memoryview] = []
    channels = 0
    for kind, body in _chunks(data):
        if channels == 0:
            channels = _channels(kind, body, width, height)
        elif kind == b"IDAT":
            packed.append(body)
        elif kind not in _ANCILLARY:
            raise ValueError(f"the image has an unexpected chunk {kind!r}")
    _check_rows(b"".join(packed), height, 1 + width * channels)


def _chunks(data: bytes) -> list[tuple[bytes, memoryview]]:
    """All chunks before IEND, checksums verified."""
    view, at = memoryview(data), len(SIGNATURE)
    chunks: list[tuple[bytes, memoryview]] = []
    while True:
        if at + 12 > len(data):
            raise ValueError("the image is cut off")
        size = int.from_bytes(view[at : at + 4], "big")
        kind, body = bytes(view[at + 4 : at + 8]), view[at + 8 : at + 8 + size]
        end = at + 12 + size
        if end > len(data) or zlib.crc32(view[at + 4 : end - 4]) != int.from_bytes(
            view[end - 4 : end], "big"
        ):
            raise ValueError(f"the image's chunk {kind!r} is damaged")
        if kind == b"IEND":
            if end != len(data):
                raise ValueError("the image has bytes after its end")
            return chunks
        chunks.append((kind, body))
        at = end


def _channels(kind: bytes, body: memoryview, width: int, height: int) -> int:
    if kind != b"IHDR" or len(body) != 13:
        raise ValueError("the image has no header")
    w, h, depth, colour, _, _, interlace = struct.unpack(">IIBBBBB", body)
    if depth != 8 or colour not in _CHANNELS or interlace:
        raise ValueError("the image is not 8-bit RGB or RGBA")
    if (w, h) != (width, height):
        raise ValueError(f"the image has {w}×{h} pixels where {width}×{height} were announced")
    return _CHANNELS[colour]


def _check_rows(packed: bytes, height: int, stride: int) -> None:
    inflater = zlib.decompressobj()
    try:
        raw = inflater.decompress(packed, height * stride + 1)
    except zlib.error as error:
        raise ValueError(f"the image does not inflate: {error}") from None
    if len(raw) != height * stride or not inflater.eof or inflater.unused_data:
        raise ValueError("the image's pixels do not fill its size")
    if max(raw[::stride]) > 4:
        raise ValueError("the image has an unknown row filter")
