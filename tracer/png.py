"""The PNG that a child delivers: how it is written, and a strict check that trusts none of it.

Writing: rows unfiltered, which for drawings both halves the time and packs tighter than the
per-row choice of filters that matplotlib gets from Pillow. Checking is stricter than a viewer: one
8-bit RGB or RGBA image, not interlaced, known chunks, right checksums, and compressed data that
inflates to exactly the declared size (so never to more than it).
"""

import struct
import zlib

COMPRESSION = 4
"""zlib's level; 6 takes a third longer for 5 % less."""

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_ANCILLARY = frozenset({b"pHYs", b"tEXt", b"sBIT", b"gAMA", b"sRGB"})
_CHANNELS = {2: 3, 6: 4}


def write_png(rgba: bytes | memoryview, width: int, height: int, dpi: float) -> bytes:
    """An RGBA image from its rows, top to bottom, four bytes a pixel."""
    view, stride = memoryview(rgba).cast("B"), 4 * width
    packer = zlib.compressobj(COMPRESSION)
    packed = bytearray()
    for at in range(0, height * stride, stride):  # row by row: no second copy of the pixels
        packed += packer.compress(b"\0")
        packed += packer.compress(view[at : at + stride])
    packed += packer.flush()
    per_metre = round(dpi / 0.0254)
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return SIGNATURE + b"".join(
        (
            _chunk(b"IHDR", header),
            _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)),
            _chunk(b"IDAT", packed),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, body: bytes | bytearray) -> bytes:
    checksum = zlib.crc32(body, zlib.crc32(kind))
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)


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
