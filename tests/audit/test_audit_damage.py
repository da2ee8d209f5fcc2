"""Runs that are damaged, foreign or half-written: what is wrong is named, and the rest is shown."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from icc.errors import RunDirError, UsageError
from icc.record import Rejection
from icc.shards import RunDir, ShardPlan, ShardResult
from qc.audit.decisions import decide, history
from qc.audit.exports import FORMATS
from qc.audit.filters import Filter
from qc.audit.funnel import funnel
from qc.audit.ledger import Ledger
from qc.audit.recheck import recheck
from qc.audit.report import report_html
from qc.audit.tables import RunTables, open_tables

SHARD = 4
REJECTIONS = Path("rejections", "shard-00001.parquet")
MARKER = Path("commits", "shard-00001.json")


@pytest.fixture
def run(made: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "run"
    shutil.copytree(made, copy)
    return copy


def rot(file: Path, column: str) -> None:
    """Spoil the data pages of one column; footer and row count stay as they are."""
    data = bytearray(file.read_bytes())
    group = pq.read_metadata(file).row_group(0)
    (chunk,) = (
        c for c in map(group.column, range(group.num_columns)) if c.path_in_schema == column
    )
    first = chunk.dictionary_page_offset or chunk.data_page_offset
    for place in range(first + 20, first + chunk.total_compressed_size):
        data[place] ^= 0xA5
    file.write_bytes(data)


def foreign(run: Path) -> None:
    rows = pq.read_metadata(run / REJECTIONS).num_rows
    pq.write_table(pa.table({"other": list(range(rows))}), run / REJECTIONS)


def edited(run: Path, field: str, value: object) -> None:
    marker = json.loads((run / MARKER).read_text())
    (run / MARKER).write_text(json.dumps(marker | {field: value}))


OUTSIDE = {"triplets/../../../secret.parquet": "0", "rejections/shard-00001.parquet": "0"}
DAMAGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "verdicts": (lambda run: rot(run / REJECTIONS, "qc.list.element.status"), REJECTIONS.name),
    "ids": (lambda run: rot(run / REJECTIONS, "id"), REJECTIONS.name),
    "columns": (foreign, "other columns"),
    "counts": (lambda run: edited(run, "accepted", "many"), MARKER.name),
    "outside": (lambda run: edited(run, "sha256", OUTSIDE), MARKER.name),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_shard_is_named_and_all_numbers_are_about_the_rest(
    run: Path, damage: str
) -> None:
    spoil, named = DAMAGES[damage]
    spoil(run)
    with open_tables(run) as tables:
        report = funnel(tables)
        assert report["candidates"] == 16 - SHARD
        assert sum(row["rejected"] for row in report["by_rule"]) == report["rejected"]
        assert len(tables.list(Filter())) == 16 - SHARD
        (problem,) = tables.problems
    assert named in problem and "not shown" in problem
    assert "secret" not in problem


def test_a_file_that_repeats_another_is_left_out(run: Path) -> None:
    files = sorted(run.glob("rejections/*.parquet"), key=lambda f: pq.read_metadata(f).num_rows)
    counts = {f: pq.read_metadata(f).num_rows for f in files}
    one, other = next((a, b) for a in files for b in files if a < b and counts[a] == counts[b] > 0)
    shutil.copy(one, other)
    with open_tables(run) as tables:
        ids = [row["id"] for row in tables.list(Filter())]
        assert len(ids) == len(set(ids)) == 16 - SHARD
        assert other.name in tables.problems[0] and "repeats" in tables.problems[0]


@pytest.mark.parametrize("content", [None, b"config: hello", b"- a", b"\xff\x00"])
def test_rows_are_shown_without_the_settings_of_the_run(run: Path, content: bytes | None) -> None:
    (run / "run.yaml").unlink()
    if content is not None:
        (run / "run.yaml").write_bytes(content)
    with open_tables(run) as tables:
        assert funnel(tables)["candidates"] == 16
        assert "settings unknown" in report_html(tables)
        assert "its rows are shown" in tables.problems[0]


def test_a_row_that_cannot_be_read_is_named_and_costs_the_others_nothing(run: Path) -> None:
    rot(run / REJECTIONS, "code")
    with open_tables(run) as tables:
        victim = next(r for r in tables.list(Filter(accepted=False)) if _lies(tables, r["id"]))
        with pytest.raises(RunDirError, match="cannot be read.*icc verify"):
            tables.row(victim["id"])
        page = report_html(tables)
    assert victim["id"][:12] in page and page.count("data:image/png") > 0


def _lies(tables: RunTables, id_: str) -> bool:
    return str(tables.place(id_)["file"]).endswith(str(REJECTIONS))


def test_decisions_that_cannot_be_read_are_named(run: Path) -> None:
    (run / "audit" / "decisions.jsonl").mkdir(parents=True)
    assert "decisions.jsonl" in history(run)[1][0]
    with open_tables(run) as tables:
        overview = Ledger(tables).overview(Filter(), None, 0, 10)
    assert overview["total"] == 16 and "decisions.jsonl" in overview["problems"][0]


def never_drawn(run: Path, target: Path) -> str:
    """A run of one rejection that no check failed, as a coder's empty answer leaves it."""
    (target / "commits").mkdir(parents=True)
    shutil.copy(run / "run.yaml", target)
    row = next(r for r in RunDir(run).rejections())
    qc = tuple(verdict for verdict in row.qc if verdict.status != "fail")
    row = replace(row, image=None, width=None, qc=qc, stage="generate", rule="generate.no_code")
    RunDir(target).commit(ShardResult(ShardPlan(0, 0, 1), [], [row]), {})
    assert isinstance(row, Rejection)
    return str(row.id)


def test_no_threshold_accepts_what_no_check_rejected(run: Path, tmp_path: Path) -> None:
    never_drawn(run, tmp_path / "other")
    with open_tables(tmp_path / "other") as tables:
        report = recheck(tables, {"code.length": 10_000.0})
    assert report["now_accepted"]["count"] == report["needs_caption"]["count"] == 0


def test_what_was_never_drawn_cannot_be_accepted(run: Path, tmp_path: Path) -> None:
    id_ = never_drawn(run, tmp_path / "other")
    with open_tables(tmp_path / "other") as tables:
        with pytest.raises(UsageError, match="never drawn"):
            Ledger(tables).decide(id_, "accept", "looks fine")
        assert decide(tables, id_, "reject", "nothing to see").decision == "reject"


def test_an_export_leaves_damaged_rows_out_and_names_them(run: Path, tmp_path: Path) -> None:
    rot(run / REJECTIONS, "code")
    with open_tables(run) as tables:
        records = tables.list(Filter())
        written = FORMATS["parquet"](tables, records, tmp_path / "all.parquet")
        damaged = pq.read_metadata(run / REJECTIONS).num_rows
        assert len(tables.problems) == damaged > 0
    table = pq.read_table(tmp_path / "all.parquet")
    assert table.num_rows == written == 16 - damaged
    assert set(table.column("id").to_pylist()) < {record["id"] for record in records}
