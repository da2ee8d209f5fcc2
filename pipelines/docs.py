"""Generated pages: `python -m pipelines.docs` rewrites them, a test fails when one is stale."""

from collections.abc import Callable, Mapping
from pathlib import Path

from icc.config_page import config_markdown
from pipelines import gallery
from pipelines.docs_rules import draw_pictures, rules_markdown

ROOT = Path(__file__).resolve().parent.parent

PAGES: Mapping[str, Callable[[], str]] = {
    "docs/config.md": config_markdown,
    "docs/rules.md": rules_markdown,
}


def main() -> None:
    for name, make in PAGES.items():
        (ROOT / name).write_text(make(), encoding="utf-8")
        print(name)
    for path in gallery.write(ROOT):
        print(path.relative_to(ROOT))
    for picture in draw_pictures():
        print(f"docs/images/rules/{picture}")


if __name__ == "__main__":
    main()
