"""A run's rows under SQL: DuckDB over the Parquet files that commits vouch for.

Views: `candidates` has one line for each candidate, both ends, without the heavy columns; `verdicts`
one line for each check of each candidate; `stored` is what the first two are made of. A shard that cannot be read is a
line in `problems`, and the rest is shown.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from icc.errors import RunDirError, UsageError
from icc.record import Rejection, Row, Triplet
from icc.shards import RunDir

LIGHT = (
    "id", "pipeline", "family", "template", "template_version", "seed_id", "seed_source",
    "license", "variation", "dimension", "level", "quality", "caption_style", "width", "height",
    "caption_tokens", "code_sha256", "image_sha256", "phash", "skeleton", "qc", "usage",
)  # fmt: skip
"""Columns of both kinds that lists and funnels read."""
WHY = ("stage", "rule", "measured", "threshold", "reason")
"""Columns that only rejections have."""

KINDS: Mapping[str, type[Row]] = {"triplets": Triplet, "rejections": Rejection}


@dataclass(frozen=True, slots=True)
class Filter:
    """Which candidates; every field that is set must hold. `accepted=None`: both ends."""

    accepted: bool | None = None
    stage: str | None = None
    rule: str | None = None
    pipeline: str | None = None
    family: str | None = None
    template: str | None = None
    seed_id: str | None = None

    def sql(self) -> tuple[str, list[Any]]:
        """A WHERE clause and its parameters."""
        clauses, values = ["true"], []
        for name in (f.name for f in fields(self)):
            value = getattr(self, name)
            if value is not None:
                clauses.append(f"{name} = ?")
                values.append(value)
        return " AND ".join(clauses), values


class RunTables:
    """The candidates of one run. RunDirError if the directory is no run at all."""

    def __init__(self, root: Path) -> None:
        self.run = RunDir(root)
        self.meta = self.run.meta
        self.problems: list[str] = []
        self.markers: list[Mapping[str, Any]] = []
        """Commit markers of the shards that are shown."""
        self._files: dict[str, list[str]] = {"triplets": [], "rejections": []}
        for marker in self._readable_markers():
            self._admit(marker)
        self._sql = duckdb.connect(":memory:", config={"threads": 2})
        self._sql.execute(f"CREATE VIEW stored AS {self._stored()}")
        self._sql.execute(f"CREATE VIEW candidates AS {_CANDIDATES}")
        self._sql.execute(f"CREATE VIEW verdicts AS {_VERDICTS}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._sql.close()

    # --- asking -------------------------------------------------------------------------------

    def ask(self, query: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Rows of a query over the views."""
        cursor = self._sql.cursor().execute(query, list(values))
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def list(
        self, chosen: Filter, *, limit: int | None = None, offset: int = 0
    ) -> list[dict[str, Any]]:
        """One short record for each candidate of the filter, in the order of the run."""
        where, values = chosen.sql()
        page = "" if limit is None else f" LIMIT {int(limit)} OFFSET {int(offset)}"
        return self.ask(
            "SELECT id, accepted, stage, rule, measured, threshold, reason, pipeline, family, "
            f"template, seed_id, level FROM candidates WHERE {where} ORDER BY shard, line, id{page}",
            values,
        )

    def count(self, chosen: Filter) -> int:
        """How many candidates the filter holds."""
        where, values = chosen.sql()
        (found,) = self.ask(f"SELECT count(*) AS n FROM candidates WHERE {where}", values)
        return int(found["n"])

    def remember(self, view: Literal["candidates", "verdicts"]) -> None:
        """Hold a view in memory from now on: for many questions about one run."""
        self._sql.execute(f"CREATE TABLE held_{view} AS SELECT * FROM {view}")
        self._sql.execute(f"CREATE OR REPLACE VIEW {view} AS SELECT * FROM held_{view}")

    def place(self, id_: str) -> dict[str, Any]:
        """Where a candidate lies: whole id, `accepted`, file and line. A prefix of the id is enough
        if no other candidate has it."""
        found = self.ask(
            "SELECT id, accepted, file, line FROM candidates WHERE starts_with(id, ?) LIMIT 2",
            [id_],
        )
        if len(found) != 1:
            what = "several candidates" if found else "no candidate"
            raise UsageError(
                f"{what} of {self.run.root} with an id that begins with {id_!r}; "
                "`icc audit list` prints the ids"
            )
        return found[0]

    def row(self, id_: str) -> Triplet | Rejection:
        """One whole candidate; see `place`."""
        place = self.place(id_)
        kind = Triplet if place["accepted"] else Rejection
        return kind.from_arrow(_one_row(Path(place["file"]), place["line"]))

    # --- the files ----------------------------------------------------------------------------

    def _readable_markers(self) -> Iterator[Mapping[str, Any]]:
        """Markers of the run; with `accept`, of the shards up to the one that reaches it."""
        accept, accepted = self.meta["config"].get("accept"), 0
        for name in self.run.store.names("commits", ".json"):
            if accept is not None and accepted >= accept:
                return
            try:
                marker = self.run.marker(name)
            except RunDirError as error:
                self.problems.append(str(error))
                continue
            accepted += marker["accepted"]
            yield marker

    def _admit(self, marker: Mapping[str, Any]) -> None:
        """The marker's files if they are whole; what is wrong with them otherwise.

        Footers and row counts are read, not every byte: `icc verify` compares the hashes.
        """
        admitted = {}
        for name in marker["sha256"]:
            kind = name.split("/")[0]
            path = self.run.store.path(name)
            try:
                rows = pq.read_metadata(path).num_rows
            except (OSError, pa.ArrowException) as error:
                why = " ".join(str(error).split())[:200]
                self.problems.append(f"{path}: cannot be read ({why}); this shard is not shown")
                return
            expected = marker["accepted" if kind == "triplets" else "rejected"]
            if rows != expected:
                self.problems.append(
                    f"{path}: {rows} rows where the commit names {expected}; not shown"
                )
                return
            admitted[kind] = str(path)
        self.markers.append(marker)
        for kind, file in admitted.items():
            self._files[kind].append(file)

    def _stored(self) -> str:
        """The query over all files: both kinds, empty ones too."""
        return " UNION ALL BY NAME ".join(self._kind(kind) for kind in KINDS)

    def _kind(self, kind: str) -> str:
        accepted = str(kind == "triplets").lower()
        why = ", ".join(WHY if kind == "rejections" else (f"NULL AS {name}" for name in WHY))
        columns = f"{', '.join(LIGHT)}, {why}, {accepted} AS accepted"
        if not self._files[kind]:
            self._sql.register("nothing", KINDS[kind].schema().empty_table())
            self._sql.execute(f"CREATE TABLE no_{kind} AS SELECT * FROM nothing")
            return f"SELECT {columns}, '' AS file, 0 AS line, '' AS shard FROM no_{kind}"
        files = ", ".join("'" + file.replace("'", "''") + "'" for file in self._files[kind])
        return (
            f"SELECT {columns}, filename AS file, file_row_number AS line, "
            "parse_filename(filename, true) AS shard "
            f"FROM read_parquet([{files}], filename=true, file_row_number=true)"
        )


_CANDIDATES = "SELECT * EXCLUDE (qc, usage) FROM stored"
_VERDICTS = """
SELECT id, accepted, shard, line, position, v.stage AS stage, v.rule AS rule,
       v.status AS status, v.measured AS measured, v.threshold AS threshold
FROM (SELECT id, accepted, shard, line, unnest(qc) AS v, generate_subscripts(qc, 1) AS position
      FROM stored)
"""


def _one_row(file: Path, line: int) -> dict[str, Any]:
    """Row number `line` of a Parquet file, reading only its row group."""
    source = pq.ParquetFile(file)
    first = 0
    for group in range(source.num_row_groups):
        count = source.metadata.row_group(group).num_rows
        if line < first + count:
            table = source.read_row_group(group, use_threads=False)
            return dict(table.slice(line - first, 1).to_pylist()[0])
        first += count
    raise RunDirError(f"{file}: has no row {line}")


def open_tables(root: Path) -> RunTables:
    """The tables; a directory that is no run, or has no commit, says so."""
    if not root.is_dir():
        raise RunDirError(f"{root}: no such directory; name the --out of an `icc run`")
    try:
        return RunTables(root)
    except duckdb.Error as error:
        raise RunDirError(f"{root}: its rows cannot be read ({error})") from None
