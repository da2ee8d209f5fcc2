"""Candidates of a filter as one file: ids, CSV or Parquet."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from icc.record import Rejection, to_table
from qc.audit.tables import RunTables


def _ids(_tables: RunTables, rows: Sequence[Mapping[str, Any]]) -> bytes:
    return "".join(f"{row['id']}\n" for row in rows).encode()


def _csv(_tables: RunTables, rows: Sequence[Mapping[str, Any]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _parquet(tables: RunTables, rows: Sequence[Mapping[str, Any]]) -> bytes:
    """Whole rows, pictures too, under the schema of rejections (accepted ones have no reason)."""
    schema = Rejection.schema()
    whole = (tables.row(row["id"]) for row in rows)
    parts = [to_table([one], type(one)) for one in whole]
    sink = io.BytesIO()
    pq.write_table(pa.concat_tables(parts, promote_options="default").cast(schema), sink)
    return sink.getvalue()


FORMATS: Mapping[str, Callable[[RunTables, Sequence[Mapping[str, Any]]], bytes]] = MappingProxyType(
    {"ids": _ids, "csv": _csv, "parquet": _parquet}
)
"""From a run's tables and its records (`RunTables.list`, at least one) to a file's bytes."""
