"""A run's rows under SQL: DuckDB over the Parquet files that commits vouch for.

Views: `candidates` has one line for each candidate, both ends, without the heavy columns; `verdicts`
one line for each check that applies to a candidate, whose `hash(id)` is its key (there are many:
a number is compared faster than a text); `stored` is what the first two are made of. A shard that
cannot be read is a line in `problems`, and the rest is shown.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeVar

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from icc.errors import RecordError, RunDirError, UsageError
from icc.record import Rejection, Row, Triplet
from icc.shards import ROW_GROUP, RunDir
from qc.audit.filters import Filter
from qc.audit.shards import Shards, one_line

LIGHT = (
    "id", "pipeline", "family", "template", "template_version", "seed_id", "seed_source",
    "license", "variation", "dimension", "level", "quality", "caption_style", "width", "height",
    "caption_tokens", "code_sha256", "image_sha256", "phash", "skeleton", "qc", "usage",
)  # fmt: skip
"""Columns of both kinds that lists and funnels read."""
WHY = ("stage", "rule", "measured", "threshold", "reason")
"""Columns that only rejections have."""
LISTED = (
    "id", "accepted", "stage", "rule", "measured", "threshold", "reason", "pipeline", "family",
    "template", "seed_id", "seed_source", "level", "width IS NOT NULL AS drawn",
)  # fmt: skip
"""Columns of a list."""

KINDS: Mapping[str, type[Row]] = {"triplets": Triplet, "rejections": Rejection}
DAMAGE = (OSError, pa.ArrowException, RecordError, ValueError, TypeError, KeyError, IndexError)
"""What reading a spoilt row raises."""
T = TypeVar("T")


class RunTables:
    """The candidates of one run. RunDirError if the directory is no run at all."""

    def __init__(self, root: Path) -> None:
        self._shards = Shards(root)
        self._sql = duckdb.connect(":memory:", config={"threads": 2})
        for kind, cls in KINDS.items():
            self._sql.register("nothing", cls.schema().empty_table())
            self._sql.execute(f"CREATE TABLE no_{kind} AS SELECT * FROM nothing")
        self._retried(self._define)
        self._leave_out_copies()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._sql.close()

    @property
    def run(self) -> RunDir:
        return self._shards.run

    @property
    def config(self) -> Mapping[str, Any]:
        """The run's settings; empty where they cannot be read."""
        return self._shards.config

    @property
    def problems(self) -> list[str]:
        """A line about everything that is damaged and therefore not shown."""
        return self._shards.problems

    @property
    def markers(self) -> list[Mapping[str, Any]]:
        """Commit markers of the shards that are shown."""
        return self._shards.markers

    # --- asking -------------------------------------------------------------------------------

    def ask(self, query: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Rows of a query over the views."""

        def asked() -> list[dict[str, Any]]:
            cursor = self._sql.cursor().execute(query, list(values))
            names = [column[0] for column in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

        return self._retried(asked)

    def settled(self, work: Callable[[], T]) -> T:
        """The work's answer; if a damaged shard was left out half-way, once more, so that all its
        numbers are about the same rows."""
        known = len(self.problems)
        answer = work()
        return answer if len(self.problems) == known else work()

    def list(
        self, chosen: Filter, *, limit: int | None = None, offset: int = 0
    ) -> list[dict[str, Any]]:
        """One short record for each candidate of the filter, in the order of the run."""
        where, values = chosen.sql()
        page = "" if limit is None else f" LIMIT {int(limit)} OFFSET {int(offset)}"
        return self.ask(
            f"SELECT {', '.join(LISTED)} FROM candidates WHERE {where} "
            f"ORDER BY shard, line, id{page}",
            values,
        )

    def count(self, chosen: Filter) -> int:
        """How many candidates the filter holds."""
        where, values = chosen.sql()
        (found,) = self.ask(f"SELECT count(*) AS n FROM candidates WHERE {where}", values)
        return int(found["n"])

    def check_value(
        self, column: str, value: str, also: Sequence[str] = (), option: str | None = None
    ) -> None:
        """UsageError if no candidate has this value and it is none of `also`: a slip of the pen.
        `option`: what it was given as, where that is not the column's name."""
        found = self.ask(
            f"SELECT DISTINCT {column} AS value FROM candidates WHERE {column} IS NOT NULL"
        )
        there = sorted(row["value"] for row in found)
        if not there or value in (*there, *also):
            return
        near = get_close_matches(value, {*there, *also}, n=3, cutoff=0.5)
        hint = f"perhaps {', '.join(near)}" if near else f"there are {', '.join(there[:12])}"
        raise UsageError(
            f"{option or f'--{column}'} {value}: no candidate of {self.run.root} has it; {hint} "
            f"(`icc audit summary {self.run.root}` shows all)"
        )

    def remember(self, view: Literal["candidates", "verdicts"]) -> None:
        """Hold a view in memory from now on: for many questions about one run."""
        self.ask(f"CREATE TABLE held_{view} AS SELECT * FROM {view}")
        self.ask(f"CREATE OR REPLACE VIEW {view} AS SELECT * FROM held_{view}")

    def place(self, id_: str) -> dict[str, Any]:
        """Where a candidate lies: whole id, `accepted`, `drawn`, file and line. A prefix of the id
        is enough if no other candidate has it."""
        found = self.ask(
            "SELECT id, accepted, file, line, width IS NOT NULL AS drawn "
            "FROM candidates WHERE starts_with(id, lower(?)) "
            "ORDER BY id LIMIT 4",
            [id_],
        )
        if not found:
            unread = f"; some of it could not be read: {self.problems[0]}" if self.problems else ""
            raise UsageError(
                f"no candidate of {self.run.root} with an id that begins with {id_!r}; "
                f"`icc audit list {self.run.root}` prints the ids{unread}"
            )
        if len(found) > 1:
            ids = ", ".join(row["id"][: max(12, len(id_) + 2)] for row in found[:3])
            raise UsageError(
                f"several candidates of {self.run.root} with an id that begins with {id_!r} "
                f"({ids}{', …' if len(found) > 3 else ''}); give more of its characters"
            )
        return found[0]

    def row(self, id_: str) -> Triplet | Rejection:
        """One whole candidate; see `place`. RunDirError if its row is damaged."""
        return self._read(self.place(id_))

    def rows(self, ids: Sequence[str]) -> Iterator[Triplet | Rejection]:
        """Whole candidates by their ids, in this order; one whose row is damaged becomes a problem.
        Cheap for neighbors."""
        found = self.ask(
            "SELECT id, accepted, file, line FROM candidates WHERE id IN (SELECT unnest(?::VARCHAR[]))",
            [list(ids)],
        )
        places = {place["id"]: place for place in found}
        for id_ in ids:
            try:
                yield self._read(places[id_])
            except RunDirError as error:
                self.problems.append(str(error))

    def _read(self, place: Mapping[str, Any]) -> Triplet | Rejection:
        kind = Triplet if place["accepted"] else Rejection
        group, line = divmod(place["line"], ROW_GROUP)
        try:
            table = _group(place["file"], group)
            return kind.from_arrow(table.slice(line, 1).to_pylist()[0])
        except DAMAGE as error:
            raise RunDirError(
                f"{place['file']}: row {place['line']} ({place['id'][:12]}) cannot be read "
                f"({one_line(error)}); `icc verify {self.run.root}` names what is damaged"
            ) from None

    # --- the files ----------------------------------------------------------------------------

    def _define(self) -> None:
        """The views over the files that are shown now; one held in memory stays as it is."""
        held = {row[0] for row in self._sql.execute("SHOW TABLES").fetchall()}
        stored = " UNION ALL BY NAME ".join(
            self._rows(kind, self._shards.files(kind)) for kind in KINDS
        )
        self._sql.execute(f"CREATE OR REPLACE VIEW stored AS {stored}")
        for view, query in (("candidates", _CANDIDATES), ("verdicts", _VERDICTS)):
            if f"held_{view}" not in held:
                self._sql.execute(f"CREATE OR REPLACE VIEW {view} AS {query}")

    @staticmethod
    def _rows(kind: str, files: Sequence[Path]) -> str:
        """The light columns of all rows in these files, none or many."""
        why = ", ".join(WHY if kind == "rejections" else (f"NULL AS {name}" for name in WHY))
        columns = f"{', '.join(LIGHT)}, {why}, {str(kind == 'triplets').lower()} AS accepted"
        if not files:
            return f"SELECT {columns}, '' AS file, 0 AS line, '' AS shard FROM no_{kind}"
        listed = ", ".join("'" + str(file).replace("'", "''") + "'" for file in files)
        return (
            f"SELECT {columns}, filename AS file, file_row_number AS line, "
            "parse_filename(filename, true) AS shard "
            f"FROM read_parquet([{listed}], filename=true, file_row_number=true)"
        )

    def _retried(self, work: Callable[[], T]) -> T:
        """The work's result; if data pages are damaged, without the shards that hold them."""
        try:
            return work()
        except duckdb.Error as error:
            if not self._leave_out_unreadable():
                raise RunDirError(
                    f"{self.run.root}: its rows cannot be read ({one_line(error)})"
                ) from None
            self._define()
            return work()

    def _leave_out_unreadable(self) -> bool:
        """Read every light column of each file; whether some could not be."""
        damaged = {}
        for shard, files in self._shards.shown.items():
            for kind, file in files.items():
                try:
                    self._sql.execute(
                        f"CREATE OR REPLACE TABLE probe AS {self._rows(kind, [file])}"
                    )
                except duckdb.BinderException:
                    damaged[shard] = f"{file}: has other columns than `icc run` writes"
                except duckdb.Error as error:
                    why = one_line(error).rpartition('.parquet": ')[2]
                    damaged[shard] = f"{file}: cannot be read ({why})"
        for shard, why in damaged.items():
            self._shards.leave_out(shard, why)
        return bool(damaged)

    def _leave_out_copies(self) -> None:
        """A shard that repeats candidates of an earlier one would make ids ambiguous."""
        (ids,) = self.ask("SELECT count(*) AS n, count(DISTINCT id) AS other FROM stored")
        if ids["n"] == ids["other"]:
            return
        copies = {Path(row["file"]) for row in self.ask(_COPIES)}
        for shard, files in list(self._shards.shown.items()):
            for file in copies.intersection(files.values()):
                self._shards.leave_out(shard, f"{file}: repeats candidates of another file")
                break
        self._define()


_CANDIDATES = "SELECT * EXCLUDE (qc, usage) FROM stored"
_VERDICTS = """
SELECT hash(id) AS key, accepted, position, v.stage AS stage, v.rule AS rule, v.status AS status,
       v.measured AS measured, v.threshold AS threshold
FROM (SELECT id, accepted, unnest(qc) AS v, generate_subscripts(qc, 1) AS position FROM stored)
WHERE v.status <> 'not_applicable'
"""
_COPIES = """
SELECT DISTINCT later.file
FROM stored later JOIN stored earlier ON later.id = earlier.id
WHERE (later.shard, later.file, later.line) > (earlier.shard, earlier.file, earlier.line)
"""


@lru_cache(maxsize=2)
def _group(file: str, group: int) -> pa.Table:
    """One row group with all its columns."""
    return pq.ParquetFile(file).read_row_group(group, use_threads=False)


def open_tables(root: Path) -> RunTables:
    """The tables. RunDirError if there is no such directory, or if it holds no run."""
    if not root.exists():
        raise RunDirError(f"{root}: no such directory; name the --out of an `icc run`")
    if not root.is_dir():
        raise RunDirError(f"{root}: is a file; name the directory that `icc run --out` made")
    return RunTables(root)
