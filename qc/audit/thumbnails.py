"""Small copies of pictures."""

from io import BytesIO

from PIL import Image

from icc.errors import RecordError

SIZE = (320, 240)


def thumbnail(png: bytes) -> bytes:
    """A PNG of at most `SIZE` pixels, on white. RecordError if the picture is damaged."""
    try:
        with Image.open(BytesIO(png)) as image:
            flat = Image.new("RGB", image.size, "white")
            flat.paste(image, mask=image.getchannel("A") if image.mode == "RGBA" else None)
    except (OSError, SyntaxError, ValueError) as error:  # what Pillow raises for torn files
        raise RecordError(f"the picture cannot be decoded ({error})") from None
    flat.thumbnail(SIZE, Image.Resampling.LANCZOS)
    sink = BytesIO()
    flat.save(sink, "PNG", compress_level=4)
    return sink.getvalue()
