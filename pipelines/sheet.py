"""Contact sheets: many figures on one PNG, each with its text below."""

import textwrap
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import matplotlib
from PIL import Image, ImageDraw, ImageFont

from icc.errors import UsageError
from icc.record import Rejection, Triplet
from icc.shards import RunDir

CELL_WIDTH = 460
PICTURE_HEIGHT = 400
GAP = 24
TITLE_SIZE, TEXT_SIZE, LINE_HEIGHT = 15, 13, 17
CHARACTERS = 62
MAX_LINES = 22
INK, MUTED, FRAME = "#1a1a1a", "#444444", "#d0d0d0"


@dataclass(frozen=True, slots=True)
class Cell:
    """One picture with a heading and a text."""

    png: bytes
    heading: str
    text: str


def contact_sheet(directory: RunDir, target: Path, accept: int | None, per_family: int = 2) -> None:
    """Accepted triplets of each family, images with captions."""
    chosen: dict[str, list[Triplet]] = defaultdict(list)
    for triplet in directory.triplets(accept):
        family = triplet.family or triplet.pipeline or ""
        seen = {t.template for t in chosen[family]}
        if len(chosen[family]) < per_family and triplet.template not in seen:
            chosen[family].append(triplet)
    cells = [
        Cell(t.image["bytes"], f"{family} · {t.template}", t.caption or "")
        for family, triplets in sorted(chosen.items())
        for t in triplets
        if t.image is not None
    ]
    save(sheet(cells, columns=4), target)


def rows_sheet(rows: Iterable[Triplet | Rejection], target: Path) -> int:
    """Single candidates, each with the reason of its rejection or its caption; how many were drawn.

    UsageError if none of them has a picture.
    """
    cells = [
        Cell(
            row.image["bytes"],
            f"{row.id or ''}"[:12] + f" · {row.template or row.pipeline}",
            f"{row.rule}: {row.reason}" if isinstance(row, Rejection) else row.caption or "",
        )
        for row in rows
        if row.image is not None
    ]
    if not cells:
        raise UsageError(
            f"{target}: none of these candidates was drawn, so there is nothing to show"
        )
    save(sheet(cells, columns=4), target)
    return len(cells)


def sheet(cells: Sequence[Cell], columns: int) -> Image.Image:
    """The cells in rows of `columns`."""
    wrapped = [_wrap(cell.text) for cell in cells]
    rows = [range(i, min(i + columns, len(cells))) for i in range(0, len(cells), columns)]
    heights = [
        PICTURE_HEIGHT + TITLE_SIZE + 14 + LINE_HEIGHT * max(len(wrapped[i]) for i in row) + GAP
        for row in rows
    ]
    width = GAP + min(columns, len(cells)) * (CELL_WIDTH + GAP)
    page = Image.new("RGB", (width, sum(heights) + GAP), "white")
    top = GAP
    for row, height in zip(rows, heights, strict=True):
        for column, i in enumerate(row):
            _place(page, cells[i], wrapped[i], GAP + column * (CELL_WIDTH + GAP), top)
        top += height
    return page


def _place(page: Image.Image, cell: Cell, lines: Sequence[str], left: int, top: int) -> None:
    pen = ImageDraw.Draw(page)
    picture = Image.open(BytesIO(cell.png)).convert("RGB")
    picture.thumbnail((CELL_WIDTH - 2, PICTURE_HEIGHT - 2), Image.Resampling.LANCZOS)
    pen.rectangle((left, top, left + CELL_WIDTH - 1, top + PICTURE_HEIGHT - 1), outline=FRAME)
    page.paste(
        picture,
        (left + (CELL_WIDTH - picture.width) // 2, top + (PICTURE_HEIGHT - picture.height) // 2),
    )
    below = top + PICTURE_HEIGHT + 8
    pen.text((left, below), cell.heading, fill=INK, font=_font(TITLE_SIZE, bold=True))
    for number, line in enumerate(lines):
        y = below + TITLE_SIZE + 6 + number * LINE_HEIGHT
        pen.text((left, y), line, fill=MUTED, font=_font(TEXT_SIZE))


def _wrap(text: str) -> list[str]:
    lines = [line for part in text.splitlines() for line in textwrap.wrap(part, CHARACTERS)]
    return (
        lines if len(lines) <= MAX_LINES else [*lines[: MAX_LINES - 1], lines[MAX_LINES - 1] + " …"]
    )


def _font(size: int, bold: bool = False) -> ImageFont.FreeTypeFont:
    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    return ImageFont.truetype(str(folder / f"DejaVuSans{'-Bold' if bold else ''}.ttf"), size)


def save(image: Image.Image, target: Path) -> None:
    """Write a PNG; UsageError if that cannot be."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        image.save(target, "PNG", optimize=True)
    except OSError as error:
        raise UsageError(f"{target}: cannot be written ({error.strerror or error})") from None
