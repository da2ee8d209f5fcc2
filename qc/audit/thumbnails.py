"""Small copies of pictures."""

from io import BytesIO

from PIL import Image

SIZE = (320, 240)


def thumbnail(png: bytes) -> bytes:
    """A PNG of at most `SIZE` pixels, on white."""
    with Image.open(BytesIO(png)) as image:
        flat = Image.new("RGB", image.size, "white")
        flat.paste(image, mask=image.getchannel("A") if image.mode == "RGBA" else None)
    flat.thumbnail(SIZE, Image.Resampling.LANCZOS)
    sink = BytesIO()
    flat.save(sink, "PNG", compress_level=4)
    return sink.getvalue()
