"""A run on disk: the plan of shards, the commit protocol, and readers.

    RUN/run.yaml                       resolved config, fingerprints, versions, isolation
    RUN/triplets/shard-00042.parquet   RUN/rejections/shard-00042.parquet
    RUN/commits/shard-00042.json       written last; its existence means done

Parquet files are installed first, the commit marker names their hashes and is installed last.
Whatever is not named in a marker does not exist for a reader.
"""

import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pyarrow as pa
import pyarrow.parquet as pq
import yaml

from icc.errors import RunDirError
from icc.record import Rejection, Row, Triplet, to_table
from icc.store import LocalStore, sha256

ROW_GROUP = 100
"""Rows per group: one row by id is read in milliseconds, and image columns stay small."""

MARKER_KEYS = ("shard", "units", "candidates", "accepted", "rejected", "sha256", "stats")

R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class ShardPlan:
    """The units of one shard: start ≤ unit < stop."""

    index: int
    start: int
    stop: int

    @property
    def name(self) -> str:
        return shard_name(self.index)


def shard_name(index: int) -> str:
    return f"shard-{index:05d}"


def plan_shards(extents: Sequence[int | None], size: int) -> Iterator[ShardPlan]:
    """Shards of a run that was grown through `extents` (unit counts, rising; None: without end).

    Growing never touches a committed shard: the units beyond an old extent start a new one.
    """
    index = start = 0
    for extent in extents:
        while extent is None or start < extent:
            stop = start + size if extent is None else min(start + size, extent)
            yield ShardPlan(index, start, stop)
            index, start = index + 1, stop


@dataclass(frozen=True, slots=True)
class ShardResult:
    """What one shard came to: rows sorted by (unit, variation), and figures for the marker."""

    plan: ShardPlan
    triplets: Sequence[Triplet]
    rejections: Sequence[Rejection]
    stats: Mapping[str, Any] = field(default_factory=dict)
    """Timings and the like: they go to the marker, never into a row."""


def parquet_bytes(rows: Sequence[R], cls: type[R]) -> bytes:
    """The one canonical Parquet form of these rows (chunking changes bytes, so it is fixed here)."""
    table = to_table(rows, cls)
    sink = io.BytesIO()
    plain = ["image.bytes"]
    others = [c for c in _leaf_paths(table.schema) if c not in plain]
    pq.write_table(
        table,
        sink,
        row_group_size=ROW_GROUP,
        compression={"image.bytes": "NONE", **dict.fromkeys(others, "ZSTD")},
        use_dictionary=[c for c in others if c.split(".")[0] not in _UNIQUE],
        column_encoding={"image.bytes": "PLAIN"},
        write_page_index=True,
        use_content_defined_chunking=True,
        write_statistics=others,
        store_schema=True,
    )
    return sink.getvalue()


_UNIQUE = frozenset(
    {"id", "caption", "code", "explained_code", "trace", "facts", "params", "code_sha256",
     "image_sha256", "phash", "image"}
)  # fmt: skip


def _leaf_paths(schema: pa.Schema) -> list[str]:
    metadata = pq.ParquetFile(pa.BufferReader(_empty_parquet(schema))).schema
    return [metadata.column(i).path for i in range(len(metadata))]


def _empty_parquet(schema: pa.Schema) -> bytes:
    sink = io.BytesIO()
    pq.write_table(schema.empty_table(), sink)
    return sink.getvalue()


def _marker_bytes(marker: Mapping[str, Any]) -> bytes:
    return json.dumps(marker, indent=1, sort_keys=True).encode()


class RunDir:
    """A run's directory: commits, and what its markers vouch for."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.store = LocalStore(root)
        self._markers: dict[str, dict[str, Any]] = {}  # only `amend` changes an installed one

    # --- writing -------------------------------------------------------------------------------

    def commit(self, result: ShardResult, stats: Mapping[str, Any]) -> bool:
        """Install both files, then the marker; False if an equal commit was there first."""
        marker = self._install_files(result, stats, result.plan.name)
        return self._install_marker(f"commits/{result.plan.name}.json", marker)

    def amend(self, result: ShardResult) -> None:
        """Put other rows in place of a committed shard's: whole at every moment, as the new files have
        names of their own, and the old ones go once the marker vouches for the new."""
        name = f"commits/{result.plan.name}.json"
        revision = int(self.marker(name).get("revision", 0)) + 1
        stem = f"{result.plan.name}.r{revision}"
        marker = {**self._install_files(result, {}, stem), "revision": revision}
        self.store.replace(name, _marker_bytes(marker))
        self._markers[name] = marker
        self.prune()

    def prune(self) -> None:
        """Delete data files that no marker vouches for; call it with no writer alive."""
        named = {path for marker in self.commits() for path in marker["sha256"]}
        for folder in ("triplets", "rejections"):
            for path in self.store.names(folder, ".parquet"):
                if path not in named:
                    self.store.delete(path)

    def _install_files(
        self, result: ShardResult, stats: Mapping[str, Any], stem: str
    ) -> dict[str, Any]:
        """Both files under this stem; the marker that vouches for them."""
        files = {
            f"triplets/{stem}.parquet": parquet_bytes(result.triplets, Triplet),
            f"rejections/{stem}.parquet": parquet_bytes(result.rejections, Rejection),
        }
        for path, data in files.items():
            self.store.create(path, data)
        return {
            "shard": result.plan.index,
            "units": [result.plan.start, result.plan.stop],
            "candidates": len(result.triplets) + len(result.rejections),
            "accepted": len(result.triplets),
            "rejected": len(result.rejections),
            "sha256": {path: sha256(data) for path, data in files.items()},
            "stats": {**result.stats, **stats},
        }

    def _install_marker(self, name: str, marker: Mapping[str, Any]) -> bool:
        if self.store.exists(name):  # a second worker: timings may differ, content may not
            first = self.marker(name)
            if first["sha256"] == marker["sha256"]:
                return False
        return self.store.create(name, _marker_bytes(marker))

    # --- reading -------------------------------------------------------------------------------

    @property
    def meta(self) -> dict[str, Any]:
        """`run.yaml` as a dictionary; RunDirError if this is no run."""
        if not self.store.exists("run.yaml"):
            raise RunDirError(f"{self.root}: not a run directory (no run.yaml in it)")
        try:
            content = yaml.safe_load(self.store.read("run.yaml"))
        except yaml.YAMLError as error:
            raise RunDirError(f"{self.root}/run.yaml: torn or edited ({error})") from None
        if not isinstance(content, dict) or "config" not in content:
            raise RunDirError(f"{self.root}/run.yaml: not written by `icc run`")
        return content

    def commits(self) -> list[dict[str, Any]]:
        """All markers, by shard."""
        return [self.marker(name) for name in self.store.names("commits", ".json")]

    def prefix(self, accept: int | None) -> list[dict[str, Any]]:
        """Markers that belong to the run: with `accept`, the shortest prefix that holds so many.

        A gap ends the prefix only where `accept` is set; without it every commit counts.
        """
        commits = self.commits()
        if accept is None:
            return commits
        kept: list[dict[str, Any]] = []
        accepted = 0
        for expected, marker in enumerate(commits):
            if marker["shard"] != expected or accepted >= accept:
                break
            kept.append(marker)
            accepted += marker["accepted"]
        return kept

    def table(self, marker: Mapping[str, Any], kind: str) -> pa.Table:
        """One shard's `triplets` or `rejections`, after checking the bytes against the marker."""
        (path,) = (p for p in marker["sha256"] if p.startswith(kind))
        data = self.store.read(path)
        if sha256(data) != marker["sha256"][path]:
            raise RunDirError(
                f"{self.root / path}: its sha256 is not the one in the commit marker; the file was "
                "changed after the commit"
            )
        # Arrow's own buffer, one thread: a Python file object read by Arrow's pool can abort the
        # interpreter at exit (apache/arrow issues 33975 and 50482).
        return pq.read_table(pa.BufferReader(data), use_threads=False)

    def triplets(self, accept: int | None = None) -> Iterator[Triplet]:
        for marker in self.prefix(accept):
            for row in self.table(marker, "triplets").to_pylist():
                yield Triplet.from_arrow(row)

    def rejections(self, accept: int | None = None) -> Iterator[Rejection]:
        for marker in self.prefix(accept):
            for row in self.table(marker, "rejections").to_pylist():
                yield Rejection.from_arrow(row)

    def marker(self, name: str) -> dict[str, Any]:
        """One commit marker by its file's name; RunDirError if it is torn or foreign."""
        if name not in self._markers:
            self._markers[name] = self._read_marker(name)
        return self._markers[name]

    def _read_marker(self, name: str) -> dict[str, Any]:
        try:
            marker = json.loads(self.store.read(name))
            complete = all(key in marker for key in MARKER_KEYS)
        except (ValueError, TypeError):
            complete = False
        if not complete:
            raise RunDirError(f"{self.root / name}: torn or foreign commit marker")
        return dict(marker)
