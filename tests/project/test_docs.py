"""Generated pages are fresh, and what the README names exists."""

import re
from pathlib import Path

import pytest

from pipelines.docs import PAGES, ROOT
from pipelines.docs_rules import stale_pictures


@pytest.mark.parametrize("page", PAGES)
def test_generated_pages_are_fresh(page: str) -> None:
    assert (ROOT / page).read_text(encoding="utf-8") == PAGES[page](), "run `make docs`"


def test_pictures_of_the_rules_page_are_fresh() -> None:
    assert stale_pictures() == [], "run `make docs`"


def test_links_of_the_pages_lead_somewhere() -> None:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    broken = [
        f"{page.name}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert not broken


def test_the_readme_names_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = re.findall(r"^([a-z]+):", Path(ROOT / "Makefile").read_text(), flags=re.MULTILINE)
    named = set(re.findall(r"^\$ make (\w+)", text, flags=re.MULTILINE))
    assert {"demo", "test"} <= named <= set(targets)
