"""What commands share: the two streams, the JSON option, scripts read from disk.

stdout carries one JSON document (with `--json -`) or the report; everything else goes to stderr.
"""

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import track

from icc.errors import UsageError

console = Console()
status = Console(stderr=True)

MAX_SCRIPT_BYTES = 1 << 20

JsonOption = Annotated[
    str | None,
    typer.Option("--json", metavar="FILE|-", help="Write the result as JSON; - is stdout."),
]


def watched(what: str) -> Callable[[Sequence[str]], Iterable[str]]:
    """Goes through names under a bar on stderr; without a terminal silently."""
    return lambda names: track(
        names, what, console=status, transient=True, disable=not status.is_terminal
    )


def write_json(document: Any, target: str, *, wide: bool = False) -> None:
    """One JSON document to a file, or to stdout for `-`; `wide`: each member of each list that it
    holds on one line, half as long as with a line for every number."""
    text = _wide(document) if wide else _json(document, indent=1)
    if target == "-":
        sys.stdout.write(text + "\n")
    else:
        write_bytes(Path(target), (text + "\n").encode())


def _json(document: Any, indent: int | None = None) -> str:
    tight = (",", ":") if indent is None else None
    return json.dumps(
        document, indent=indent, separators=tight, ensure_ascii=False, allow_nan=False
    )


def _wide(document: Mapping[str, Any]) -> str:
    fields = (f'"{name}": {_members(value)}' for name, value in document.items())
    return "{\n" + ",\n".join(fields) + "\n}"


def _members(value: Any) -> str:
    if not isinstance(value, list) or not any(isinstance(member, dict) for member in value):
        return _json(value)
    return "[\n " + ",\n ".join(map(_json, value)) + "\n]"


def write_bytes(path: Path, data: bytes) -> None:
    """A file the user asked for; UsageError if it cannot be written."""
    try:
        path.write_bytes(data)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written ({error.strerror})") from None


def read_text(path: Path, what: str) -> str:
    """A UTF-8 file the user named; UsageError says what is wrong with it."""
    try:
        if path.is_dir():
            raise UsageError(f"{path}: is a directory; name one {what} file")
        size = path.stat().st_size
        if size > MAX_SCRIPT_BYTES and what == "script":
            raise UsageError(
                f"{path}: {size:,} bytes is no hand-written script; the limit is "
                f"{MAX_SCRIPT_BYTES:,} bytes"
            )
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError as error:
        raise UsageError(
            f"{path}: is not UTF-8 (byte {error.start} is 0x{error.object[error.start]:02x}); "
            "save it as UTF-8"
        ) from None
    if not text.strip():
        raise UsageError(f"{path}: is empty; there is nothing to work on")
    return text


def read_script(path: Path) -> str:
    return read_text(path, "script")


def near(path: Path) -> Path:
    """The path as seen from the working directory, where it lies below it."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
