"""Which shards of a run can be shown, and what is wrong with the others.

Footers and row counts are read, not every byte: `icc verify` compares the hashes.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from icc.errors import RunDirError
from icc.shards import RunDir

KINDS = ("triplets", "rejections")
NAME = re.compile(rf"({'|'.join(KINDS)})/[\w.-]+\.parquet")
"""A data file in a marker: in its own folder, so that no marker leads out of the run."""


class Shards:
    """The shards of a run that can be read. RunDirError if the directory is no run at all."""

    def __init__(self, root: Path) -> None:
        self.run = RunDir(root)
        self.problems: list[str] = []
        self.config: Mapping[str, Any] = self._config()
        """The run's settings; empty where `run.yaml` is damaged."""
        self.shown: dict[str, dict[str, Path]] = {}
        """For each shard, by the name of its marker, its file of each kind."""
        self._markers: dict[str, Mapping[str, Any]] = {}
        accept, accepted = self.config.get("accept"), 0
        for name, marker in self._readable_markers():
            if accept is not None and accepted >= accept:
                break  # with `accept`, the run ends with the shard that reaches it
            accepted += marker["accepted"]
            self._admit(name, marker)

    @property
    def markers(self) -> list[Mapping[str, Any]]:
        """Commit markers of the shards that are shown."""
        return [self._markers[name] for name in self.shown]

    def files(self, kind: str) -> list[Path]:
        return [files[kind] for files in self.shown.values()]

    def leave_out(self, shard: str, why: str) -> None:
        """A shard that turned out to be damaged later."""
        del self.shown[shard]
        self.problems.append(f"{why}; this shard is not shown")

    def _config(self) -> Mapping[str, Any]:
        try:
            config = self.run.meta["config"]
            if isinstance(config, dict):
                return config
            why = f"{self.run.root}/run.yaml: not written by `icc run`"
        except (RunDirError, OSError) as error:
            why = one_line(error)
        if not any(self.run.store.names("commits", ".json")):
            raise RunDirError(f"{why}; name the --out of an `icc run`")
        self.problems.append(f"{why}; the settings of this run are unknown, its rows are shown")
        return {}

    def _readable_markers(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for name in self.run.store.names("commits", ".json"):
            try:
                marker = self.run.marker(name)
                if _well_formed(marker):
                    yield name, marker
                    continue
                why = f"{self.run.root / name}: torn or foreign commit marker"
            except (RunDirError, OSError) as error:
                why = one_line(error)
            self.problems.append(f"{why}; what it commits is not shown")

    def _admit(self, name: str, marker: Mapping[str, Any]) -> None:
        """The marker's files if they are whole; what is wrong with them otherwise."""
        files = {}
        for file in marker["sha256"]:
            kind, path = file.split("/")[0], self.run.store.path(file)
            try:
                rows = pq.read_metadata(path).num_rows
            except (OSError, pa.ArrowException) as error:
                why = f"{path}: cannot be read ({one_line(error)})"
                self.problems.append(f"{why}; this shard is not shown")
                return
            expected = marker["accepted" if kind == "triplets" else "rejected"]
            if rows != expected:
                self.problems.append(
                    f"{path}: {rows} rows where the commit names {expected}; this shard is not shown"
                )
                return
            files[kind] = path
        self._markers[name], self.shown[name] = marker, files


def _well_formed(marker: Mapping[str, Any]) -> bool:
    counts = (marker["candidates"], marker["accepted"], marker["rejected"])
    names = marker["sha256"]
    return (
        all(isinstance(count, int) for count in counts)
        and isinstance(marker["stats"], dict)
        and isinstance(names, dict)
        and all(NAME.fullmatch(name) for name in names)
        and sorted(name.split("/")[0] for name in names) == sorted(KINDS)
    )


def one_line(error: Exception) -> str:
    """What went wrong, without line breaks and not too long."""
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return " ".join(text.split())[:200]
