"""Images by name from where people keep them: a folder, Parquet, or a saved `datasets` directory.

    figures/domino.png              → domino.png
    figures/train-00000.parquet     → train-00000.parquet#17        (row 17)
    saved/data-00000-of-00001.arrow → data-00000-of-00001.arrow#17

Bytes come as they were stored; whether they are an image is for the caller to find out.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.parquet as pq

from icc.errors import ConfigError

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff"})


class ImageSource(Protocol):
    """Named images in a fixed order."""

    def names(self) -> Iterator[str]: ...

    def read(self, name: str) -> bytes:
        """The stored bytes, empty where a row holds none; KeyError if there is no such image."""
        ...


def open_source(path: Path, column: str, field: str) -> ImageSource:
    """The images at a path; ConfigError names `field` and what could not be read."""
    try:
        return _opened(path, column)
    except FileNotFoundError:
        raise ConfigError(f"{field} = {str(path)!r}: there is no such file or folder") from None
    except (OSError, ValueError, KeyError, pa.ArrowException) as error:
        raise ConfigError(f"{field} = {str(path)!r}: cannot be read ({error})") from None


def _opened(path: Path, column: str) -> ImageSource:
    if path.is_file():
        if path.suffix == ".parquet":
            return _Rows(path.parent, [path], column, _ParquetFile)
        if path.suffix.lower() in SUFFIXES:
            return _Folder(path.parent, [path])
        raise ValueError(f"neither Parquet nor an image ({', '.join(sorted(SUFFIXES))})")
    if not path.exists():
        raise FileNotFoundError(path)
    saved = _saved_files(path)
    if saved:
        return _Rows(path, saved, column, _ArrowFile)
    files = sorted(p for p in path.rglob("*") if p.is_file() and not _hidden(p, path))
    tables = [p for p in files if p.suffix == ".parquet"]
    if tables:
        return _Rows(path, tables, column, _ParquetFile)
    images = [p for p in files if p.suffix.lower() in SUFFIXES]
    if not images:
        raise ValueError("no image, no Parquet file and no saved dataset in it")
    return _Folder(path, images)


def _hidden(path: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(root).parts)


def _saved_files(root: Path) -> list[Path]:
    """Arrow files of `Dataset.save_to_disk`, or of each split of a `DatasetDict`; none elsewhere."""
    if (root / "dataset_dict.json").is_file():
        splits = json.loads((root / "dataset_dict.json").read_text())["splits"]
        return [file for split in splits for file in _saved_files(root / split)]
    if not (root / "state.json").is_file():
        return []
    state = json.loads((root / "state.json").read_text())
    return [root / entry["filename"] for entry in state["_data_files"]]


class _Folder:
    def __init__(self, root: Path, files: Sequence[Path]) -> None:
        self._files = {_name(path, root): path for path in files}

    def names(self) -> Iterator[str]:
        return iter(self._files)

    def read(self, name: str) -> bytes:
        return self._files[name].read_bytes()


def _name(path: Path, root: Path) -> str:
    name = path.relative_to(root).as_posix()
    if not name.isprintable():
        raise ValueError(f"the file name {name!a} cannot be printed; rename it")
    return name


class _Table(Protocol):
    """One file of rows."""

    def __init__(self, path: Path, column: str) -> None: ...
    def __len__(self) -> int: ...
    def value(self, row: int) -> Any: ...


class _Rows:
    """Images in a column of several files; one file is open at a time."""

    def __init__(self, root: Path, files: Sequence[Path], column: str, table: type[_Table]) -> None:
        self._files: Mapping[str, Path] = {_name(path, root): path for path in files}
        self._column = column
        self._table = table
        self._open: tuple[str, _Table] | None = None
        self._table_of(next(iter(self._files)))  # a wrong column is said at once

    def names(self) -> Iterator[str]:
        for file in self._files:
            yield from (f"{file}#{row}" for row in range(len(self._table_of(file))))

    def read(self, name: str) -> bytes:
        file, _, row = name.rpartition("#")
        table = self._table_of(file)
        if int(row) >= len(table):
            raise KeyError(name)
        value = table.value(int(row))
        return bytes((value.get("bytes") if isinstance(value, dict) else value) or b"")

    def _table_of(self, file: str) -> _Table:
        if self._open is None or self._open[0] != file:
            self._open = (file, self._table(self._files[file], self._column))
        return self._open[1]


class _ParquetFile:
    """Row groups are read when a row of theirs is wanted; the last one is kept."""

    def __init__(self, path: Path, column: str) -> None:
        self._file = pq.ParquetFile(path)
        self._column = column
        _check_column(self._file.schema_arrow, column)
        groups = [self._file.metadata.row_group(i) for i in range(self._file.num_row_groups)]
        self._sizes = [group.num_rows for group in groups]
        self._kept: tuple[int, pa.ChunkedArray] | None = None

    def __len__(self) -> int:
        return sum(self._sizes)

    def value(self, row: int) -> Any:
        group = 0
        while row >= self._sizes[group]:
            row -= self._sizes[group]
            group += 1
        if self._kept is None or self._kept[0] != group:
            table = self._file.read_row_group(group, columns=[self._column], use_threads=False)
            self._kept = (group, table.column(self._column))
        return self._kept[1][row].as_py()


class _ArrowFile:
    """Memory-mapped, as `datasets` does it."""

    def __init__(self, path: Path, column: str) -> None:
        table = pa.ipc.open_stream(pa.memory_map(str(path))).read_all()
        _check_column(table.schema, column)
        self._values = table.column(column)

    def __len__(self) -> int:
        return len(self._values)

    def value(self, row: int) -> Any:
        return self._values[row].as_py()


def _check_column(schema: pa.Schema, column: str) -> None:
    if column not in schema.names:
        raise ValueError(
            f"there is no column {column!r} (seeds.column); it has {', '.join(schema.names)}"
        )
    kind = schema.field(column).type
    stored = kind.field("bytes").type if pa.types.is_struct(kind) else kind
    if not (pa.types.is_binary(stored) or pa.types.is_large_binary(stored)):
        raise ValueError(f"the column {column!r} (seeds.column) holds {kind}, no image")
