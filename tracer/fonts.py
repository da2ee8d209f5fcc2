"""The fonts that scripts find: those bundled with matplotlib, and one for the glyphs these lack.

No font of the machine is used, so that pictures do not depend on it. Whatever family a script asks
for, a character without a glyph there is drawn in Noto Sans CJK, if its package is installed:
ordinary text keeps its pixels, Chinese, Japanese and Korean text is drawn instead of boxes.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.font_manager import FontProperties, fontManager

_PACKAGE = "notojp_matplotlib"
"""Never imported: that would make its font the default."""
_FILE = Path("fonts", "NotoSansCJKjp-Regular.otf")
_FONT_SETTINGS = tuple(
    f"font.{name}"
    for name in (
        "family", "style", "variant", "weight", "stretch", "size",
        "serif", "sans-serif", "cursive", "fantasy", "monospace",
    )
)  # fmt: skip


def install() -> None:
    """Leave matplotlib's own fonts and the fallback, once per process."""
    own = mpl.get_data_path()
    fontManager.ttflist = [font for font in fontManager.ttflist if font.fname.startswith(own)]
    file = fallback_file()
    if file is not None:
        fontManager.addfont(file)
        _fall_back_to(str(file), fontManager)


def fallback_file() -> Path | None:
    """The installed font with CJK glyphs; None where its package is missing."""
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        return None
    file = Path(spec.origin).parent / _FILE
    return file if file.is_file() else None


@contextmanager
def kept_in_memory() -> Iterator[None]:
    """Fonts that are opened inside stay in memory, and open in every fork of this process.

    FreeType reads an open font glyph by glyph through a Python file: some 200 to 2,000 reads a
    figure, a tenth of the time of drawing it. And as forks share a file's position, matplotlib makes
    each of them open its fonts anew; with no file behind them they can stay.
    """
    font_manager._get_font = lru_cache(64)(font_manager._get_font.__wrapped__)  # type: ignore[attr-defined]
    opened = io.open

    @cache
    def content(path: str) -> bytes:
        with opened(path, "rb") as file:
            return file.read()

    def open_font(file: Any, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
        if mode == "rb" and str(file).endswith((".ttf", ".otf")):
            return _FontInMemory(content(str(file)), str(file))
        return opened(file, mode, *args, **kwargs)

    io.open = open_font
    try:
        yield
    finally:
        io.open = opened


class _FontInMemory(io.BytesIO):
    """A font file's bytes (one copy for all that share a path), with the name that a file has."""

    def __init__(self, content: bytes, name: str) -> None:
        super().__init__(content)
        self.name = name


def _fall_back_to(file: str, manager: Any) -> None:
    """Text looks a glyph up in the fonts of this list, in order; families named by the script
    and styles that reset the settings leave its end as it is.

    A figure asks a hundred times for the same few: what was found for equal properties under equal
    settings is found again (matplotlib's own cache spends most of its time on making the key).
    """
    find = manager._find_fonts_by_props
    known: dict[Any, list[Any]] = {}

    def find_with_fallback(prop: Any, fontext: str = "ttf", *args: Any, **kwargs: Any) -> list[Any]:
        key = None
        if type(prop) is FontProperties and not args and not kwargs:
            wanted = (*vars(prop).values(), *_font_settings())
            key = (fontext, len(manager.ttflist), *map(_hashable, wanted))
            if key in known:
                return list(known[key])
        found = find(prop, fontext, *args, **kwargs)
        result = [*found, file] if fontext == "ttf" else list(found)
        if key is not None:
            known[key] = result
        return list(result)

    manager._find_fonts_by_props = find_with_fallback


def _font_settings() -> list[Any]:
    """The settings that decide which font is found, past the checks of `rcParams[…]`."""
    settings: Any = mpl.rcParams
    return [dict.__getitem__(settings, name) for name in _FONT_SETTINGS]


def _hashable(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
