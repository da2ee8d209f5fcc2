"""From stored bytes to a plain picture: sRGB-like pixels on white, upright, one frame, 8 bits."""

import warnings
from io import BytesIO

import numpy as np
from PIL import Image, ImageFilter, ImageOps, UnidentifiedImageError

from icc.record import Verdict
from icc.sections import SeedsConfig

NEAR_WHITE = 225
"""From this level on paper is paper: JPEG leaves a haze round every stroke."""
SIDE, BLUR = 512, 8
"""Pixels of a picture that is compared."""


def refused(name: str, reason: str, measured: float | None = None, threshold: float | None = None,
            **evidence: str) -> Verdict:  # fmt: skip
    """The failed verdict `generate.seed_<name>`."""
    return Verdict(
        stage="generate",
        rule=f"generate.seed_{name}",
        status="fail",
        measured=measured,
        threshold=threshold,
        reason=reason,
        evidence=evidence or None,
    )


def plain(data: bytes, settings: SeedsConfig) -> Image.Image | Verdict:
    """The picture in RGB, or why it cannot serve. Nothing is decoded before its size is known."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # sizes are judged here
            image = Image.open(BytesIO(data))
        unfit = _unfit(image, settings)
        return unfit or _flattened(ImageOps.exif_transpose(image))
    except Image.DecompressionBombError as error:
        return refused("huge", str(error), threshold=settings.max_pixels)
    except Exception as error:  # decoders of hostile bytes raise whatever they like
        why = "no bytes" if not data else f"{type(error).__name__}: {error}"[:200]
        if isinstance(error, UnidentifiedImageError):
            why = "not an image of a known format"
        return refused("corrupt", f"the image cannot be read ({why})")


def _unfit(image: Image.Image, settings: SeedsConfig) -> Verdict | None:
    width, height = image.size
    if width * height > settings.max_pixels:
        return refused(
            "huge",
            f"{width} × {height} pixels; seeds.max_pixels allows {settings.max_pixels:,}",
            measured=width * height,
            threshold=settings.max_pixels,
        )
    if min(width, height) < settings.min_side:
        return refused(
            "small",
            f"{width} × {height} pixels; seeds.min_side asks for {settings.min_side}",
            measured=min(width, height),
            threshold=settings.min_side,
        )
    frames = int(getattr(image, "n_frames", 1))
    if frames > 1:
        return refused("animated", f"the image has {frames} frames", measured=frames, threshold=1)
    return None


def _flattened(image: Image.Image) -> Image.Image:
    """On white; 16-bit and floating gray scaled to 8 bits; CMYK and palettes converted."""
    if image.mode.startswith("I") or image.mode == "F":
        return _eight_bits(image)
    if "transparency" in image.info or image.mode in ("RGBA", "LA", "PA", "RGBa", "La"):
        layer = image.convert("RGBA")
        white = Image.new("RGBA", layer.size, "white")
        white.alpha_composite(layer)
        return white.convert("RGB")
    return image.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    levels = np.nan_to_num(np.asarray(image, dtype=np.float64))
    if image.mode == "F" and levels.max(initial=0.0) <= 1.0:
        levels = levels * 255.0
    elif levels.max(initial=0.0) > 255.0:
        levels = levels / 257.0  # 65,535 is white
    return Image.fromarray(np.clip(np.round(levels), 0, 255).astype(np.uint8)).convert("RGB")


def shown(picture: Image.Image, max_side: int) -> bytes:
    """The PNG that models are shown: no side longer than `max_side`, nothing but pixels."""
    view = picture.copy()
    view.thumbnail((max_side, max_side), Image.Resampling.LANCZOS)
    return _png(view)


def comparable(picture: Image.Image) -> bytes:
    """A gray PNG of one size, cropped to what is drawn and blurred, so that copies of one picture
    (scaled, compressed, with other margins) agree pixel by pixel though strokes are thin."""
    levels = np.asarray(picture.convert("L"))
    ink = Image.fromarray(np.where(levels >= NEAR_WHITE, 0, 255 - levels).astype(np.uint8))
    drawing = ink.crop(ink.getbbox())
    scale = SIDE / max(drawing.size)
    width, height = (max(1, round(side * scale)) for side in drawing.size)
    canvas = Image.new("L", (width + 4 * BLUR, height + 4 * BLUR))
    canvas.paste(drawing.resize((width, height), Image.Resampling.BOX), (2 * BLUR, 2 * BLUR))
    return _png(ImageOps.invert(canvas.filter(ImageFilter.BoxBlur(BLUR))))


def _png(image: Image.Image) -> bytes:
    sink = BytesIO()
    image.save(sink, "PNG", optimize=False)
    return sink.getvalue()
