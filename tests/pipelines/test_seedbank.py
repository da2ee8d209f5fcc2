"""Seeds are screened before anything is paid for: what serves, and why the others do not."""

import io
import shutil
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from icc.errors import ConfigError
from icc.sections import SeedsConfig
from icc.store import LocalStore
from pipelines.seedbank.bank import MANIFEST, Seedbank, manifest
from pipelines.seedbank.screen import screened

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "seeds"
SEED = EXAMPLES / "domino_row.png"


def screen(folder: Path, **settings: object) -> dict[str, str]:
    """Seed name → the rule that refuses it, or empty."""
    seeds = screened(SeedsConfig.model_validate({"source": folder, **settings}))
    return {seed.name: seed.refused.rule if seed.refused else "" for seed in seeds}


def save(image: Image.Image, path: Path, **options: object) -> None:
    path.parent.mkdir(exist_ok=True)
    image.save(path, **options)  # type: ignore[arg-type]


def shown(folder: Path) -> Image.Image:
    """The first seed as models are shown it."""
    settings = SeedsConfig(source=folder)
    bank = Seedbank(screened(settings), settings)
    return Image.open(io.BytesIO(bank.picture(bank.seeds[0])))


def test_the_example_seeds_can_all_be_used() -> None:
    assert set(screen(EXAMPLES).values()) == {""}


@pytest.mark.parametrize(
    ("mode", "suffix"),
    [("RGBA", "png"), ("LA", "png"), ("P", "png"), ("CMYK", "jpg"), ("L", "webp"), ("1", "tif"),
     ("I;16", "png"), ("F", "tif"), ("RGB", "bmp")],
)  # fmt: skip
def test_every_kind_of_pixels_is_shown_as_on_paper(tmp_path: Path, mode: str, suffix: str) -> None:
    """A dark square on what is white or transparent."""
    gray = np.full((80, 120), 255, np.uint8)
    gray[20:60, 30:70] = 0
    image = Image.fromarray(gray)
    if mode == "I;16":
        image = Image.fromarray(gray.astype(np.uint16) * 257)
    elif mode in ("RGBA", "LA"):
        image = Image.new("LA", image.size)
        image.putalpha(Image.fromarray(255 - gray))  # black paper that cannot be seen
        image = image.convert(mode)
    else:
        image = image.convert(mode)
    save(image, tmp_path / f"seed.{suffix}")
    pixels = np.asarray(shown(tmp_path))
    assert pixels.shape == (80, 120, 3)
    assert pixels[40, 50].max() < 40 and pixels[5, 5].min() > 240


def test_a_photo_that_lies_on_its_side_is_put_upright(tmp_path: Path) -> None:
    image = Image.new("RGB", (120, 60), "white")
    image.paste("black", (0, 0, 20, 20))
    exif = image.getexif()
    exif[0x0112] = 6
    save(image, tmp_path / "side.jpg", exif=exif)
    assert shown(tmp_path).size == (60, 120)


def test_big_seeds_are_shown_smaller(tmp_path: Path) -> None:
    image = Image.new("RGB", (4000, 1000), "white")
    image.paste("black", (0, 0, 500, 500))
    save(image, tmp_path / "big.png")
    assert shown(tmp_path).size == (1536, 384)


def test_what_cannot_serve_is_refused_with_a_reason(tmp_path: Path) -> None:
    good = SEED.read_bytes()
    frames = [Image.new("RGB", (64, 64), color) for color in ("red", "blue", "green")]
    save(frames[0], tmp_path / "film.gif", save_all=True, append_images=frames[1:])
    save(Image.new("RGB", (300, 200), "white"), tmp_path / "white.png")
    save(Image.new("RGB", (300, 9), "white"), tmp_path / "thin.png")
    (tmp_path / "torn.png").write_bytes(good[: len(good) // 2])
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "text.png").write_text("<svg/>")
    header = b"IHDR" + struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    bomb = good[:12] + header + struct.pack(">I", zlib.crc32(header)) + good[33:]
    (tmp_path / "bomb.png").write_bytes(bomb)
    (tmp_path / "good.png").write_bytes(good)
    (tmp_path / "same_bytes.png").write_bytes(good)
    save(Image.open(SEED).convert("RGB"), tmp_path / "same_pixels.bmp")
    assert screen(tmp_path) == {
        "bomb.png": "generate.seed_huge",
        "empty.png": "generate.seed_corrupt",
        "film.gif": "generate.seed_animated",
        "good.png": "",
        "same_bytes.png": "generate.seed_duplicate",
        "same_pixels.bmp": "generate.seed_duplicate",
        "text.png": "generate.seed_corrupt",
        "thin.png": "generate.seed_small",
        "torn.png": "generate.seed_corrupt",
        "white.png": "generate.seed_blank",
    }
    assert screen(tmp_path, max_pixels=20_000)["good.png"] == "generate.seed_huge"


def test_copies_of_a_benchmark_image_are_refused_and_others_are_not(tmp_path: Path) -> None:
    """Scaled, compressed, with other margins, in gray: the pixels confirm what the hash suspects."""
    original = Image.open(SEED).convert("RGB")
    width, height = original.size
    save(original, tmp_path / "benchmark" / "b.png")
    seeds = tmp_path / "seeds"
    padded = Image.new("RGB", (width + 60, height + 90), "white")
    padded.paste(original, (40, 10))
    save(padded, seeds / "padded.jpg", quality=70)
    save(original.resize((width // 2, height // 2)), seeds / "half.webp")
    save(original.convert("L"), seeds / "gray.png")
    for path in EXAMPLES.glob("*.png"):
        if path != SEED:
            shutil.copy(path, seeds)
    found = screen(seeds, benchmarks=[tmp_path / "benchmark"])
    near = {name for name, rule in found.items() if rule == "generate.seed_near_benchmark"}
    assert near == {"padded.jpg", "half.webp", "gray.png"}
    assert set(found.values()) == {"", "generate.seed_near_benchmark"}


def test_a_run_keeps_to_the_seeds_it_began_with(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    shutil.copytree(EXAMPLES, seeds, ignore=shutil.ignore_patterns("*.py", "*.md"))
    settings = SeedsConfig(source=seeds)
    LocalStore(tmp_path).create(MANIFEST, manifest(screened(settings)))
    (seeds / "aaa.png").write_bytes(SEED.read_bytes())
    shutil.copy(seeds / "circuit.png", seeds / "fruit_bars.png")
    (seeds / "damped_wave.png").unlink()
    bank = Seedbank.load(tmp_path, settings)
    by_name = {seed.name: seed for seed in bank.seeds}
    assert len(by_name) == 6 and bank.picture(by_name["circuit.png"])
    with pytest.raises(ConfigError, match=r"fruit_bars.png' is not the image this run began with"):
        bank.picture(by_name["fruit_bars.png"])
    with pytest.raises(ConfigError, match=r"damped_wave.png' is gone.*icc seeds forget RUN"):
        bank.picture(by_name["damped_wave.png"])
