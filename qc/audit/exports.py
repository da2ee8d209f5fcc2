"""Candidates of a filter as one file: ids, CSV or Parquet."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from icc.record import Rejection, Triplet, to_table
from icc.shards import ROW_GROUP
from qc.audit.tables import RunTables

Records = Sequence[Mapping[str, Any]]


def _ids(_tables: RunTables, records: Records, out: Path) -> int:
    out.write_text("".join(f"{record['id']}\n" for record in records))
    return len(records)


def _csv(_tables: RunTables, records: Records, out: Path) -> int:
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(records[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(records)
    return len(records)


def _parquet(tables: RunTables, records: Records, out: Path) -> int:
    """Whole rows, pictures too, under the schema of rejections (accepted ones have no reason)."""
    schema, written = Rejection.schema(), 0
    with pq.ParquetWriter(out, schema) as writer:
        for batch in _batches(tables.rows([record["id"] for record in records])):
            written += len(batch)
            parts = [to_table(list(same), kind) for kind, same in groupby(batch, type)]
            whole = pa.concat_tables([schema.empty_table(), *parts], promote_options="default")
            writer.write_table(whole.cast(schema))
    return written


def _batches(
    rows: Iterable[Triplet | Rejection],
) -> Iterator[list[Triplet | Rejection]]:
    rest = iter(rows)
    while batch := list(islice(rest, ROW_GROUP)):
        yield batch


FORMATS: Mapping[str, Callable[[RunTables, Records, Path], int]] = MappingProxyType(
    {"ids": _ids, "csv": _csv, "parquet": _parquet}
)
"""From a run's tables and its records (`RunTables.list`, at least one) to a file; how many are in it.
OSError if the file cannot be written."""
