"""Which line of the script made an artist, and through which functions of matplotlib.

`Artist.__init__` (and `Text.set_text`, for titles whose Text exists before the script names it) is
wrapped once per process. While a script is watched, each new artist remembers the innermost frame
whose code belongs to that script, and the names of the functions between that frame and the
artist: `('__init__', 'hlines')` says that a LineCollection came from `hlines`.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import Any

from matplotlib.artist import Artist
from matplotlib.collections import PatchCollection
from matplotlib.text import Text

_KEY = "_icc_origin"
_TEXT_KEY = "_icc_text_line"
_PATCHES_KEY = "_icc_patches"
_ZORDER_KEY = "_icc_zorder"

_script: str | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an artist was made."""

    line: int
    makers: tuple[str, ...]
    """Functions between artist and script, innermost first."""
    cls: type[Any]
    """Class the artist was made as (mplot3d changes classes afterwards)."""


def watch(filename: str | None) -> None:
    """Attribute artists to frames with this code filename from now on; None: to nothing."""
    global _script
    _script = filename


def origin(artist: Any) -> Origin | None:
    """Where the artist was made; None if the script did not make it (ticks, lazily made parts)."""
    found: Origin | None = vars(artist).get(_KEY)
    return found


def text_line(artist: Any) -> int | None:
    """The line that last set the artist's string, if the script did."""
    line: int | None = vars(artist).get(_TEXT_KEY)
    return line


def patches_of(collection: Any) -> list[Any]:
    """The patches a PatchCollection was made from; none of other collections."""
    patches: list[Any] = vars(collection).get(_PATCHES_KEY, [])
    return patches


def nominal_zorder(artist: Any) -> float:
    """The z-order the script gave it, else its class's: 3-D axes write another when they draw."""
    return float(vars(artist).get(_ZORDER_KEY, type(artist).zorder))


def _here(artist: Any) -> Origin | None:
    frame = sys._getframe(2)
    names: list[str] = []
    while frame is not None:
        code = frame.f_code
        if code.co_filename == _script:
            return Origin(frame.f_lineno, tuple(names), type(artist))
        names.append(code.co_name)
        frame = frame.f_back  # type: ignore[assignment]
    return None


def install() -> None:
    """Wrap matplotlib's constructors; calling it again does nothing."""
    if hasattr(Artist.__init__, _KEY):
        return
    _wrap_artist_init()
    _wrap_set_text()
    _wrap_set_paths()
    _wrap_set_zorder()


def _wrap_artist_init() -> None:
    original = Artist.__init__

    @wraps(original)
    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:  # noqa: N807
        original(self, *args, **kwargs)
        if _script is not None and (found := _here(self)) is not None:
            self.__dict__[_KEY] = found

    setattr(__init__, _KEY, True)
    Artist.__init__ = __init__  # type: ignore[method-assign]


def _wrap_set_text() -> None:
    original = Text.set_text

    @wraps(original)
    def set_text(self: Any, s: Any) -> None:
        original(self, s)
        if _script is not None and s and (found := _here(self)) is not None:
            self.__dict__[_TEXT_KEY] = found.line

    Text.set_text = set_text  # type: ignore[method-assign]


def _wrap_set_paths() -> None:
    original = PatchCollection.set_paths

    @wraps(original)
    def set_paths(self: Any, patches: Any) -> None:
        patches = list(patches)
        self.__dict__[_PATCHES_KEY] = patches
        original(self, patches)

    PatchCollection.set_paths = set_paths  # type: ignore[method-assign]


def _wrap_set_zorder() -> None:
    original = Artist.set_zorder

    @wraps(original)
    def set_zorder(self: Any, level: Any) -> None:
        original(self, level)
        self.__dict__[_ZORDER_KEY] = self.zorder

    Artist.set_zorder = set_zorder  # type: ignore[method-assign]


@contextmanager
def paused() -> Iterator[None]:
    """Artists made meanwhile (ticks, by drawing) have no line of the script."""
    global _script
    before, _script = _script, None
    try:
        yield
    finally:
        _script = before
