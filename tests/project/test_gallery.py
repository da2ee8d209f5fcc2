"""The gallery shows every template and nothing that is gone."""

import re

from PIL import Image

from pipelines.docs import ROOT
from pipelines.gallery import PAGE, PICTURES, by_family

LARGEST_BYTES = 3 << 20


def test_every_template_stands_under_its_family() -> None:
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    sections = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    listed = [re.findall(r"^- `(\w+)`", section, flags=re.MULTILINE) for section in sections]
    assert listed == [[t.name for t in members] for members in by_family().values()], (
        "run `make docs`"
    )


def test_each_family_has_a_picture_and_all_are_small() -> None:
    sheets = [ROOT / PICTURES / f"{family}.png" for family in by_family()]
    assert sum(sheet.stat().st_size for sheet in sheets) < LARGEST_BYTES
    for sheet in sheets:
        width, height = Image.open(sheet).size
        assert width == 1200
        assert height > 200
