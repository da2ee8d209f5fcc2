"""`icc audit` on a real run: what a person who audits rejections sees and does."""

import csv
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from PIL import Image

from icc.config import load
from icc.shards import RunDir
from pipelines.context import Context, Journals
from qc.audit.recheck import recheck
from qc.audit.tables import open_tables
from qc.rules import all_rules
from support.near_runs import make
from support.runs import call


@pytest.fixture
def run(made: Path, tmp_path: Path) -> Iterator[Path]:
    copy = tmp_path / "run"
    shutil.copytree(made, copy)
    yield copy


def asked(*args: object) -> Any:
    done = call("audit", *args, "--json", "-")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def listed(run: Path, *args: object) -> list[dict[str, Any]]:
    return list(asked("list", run, *args)["candidates"])


def test_the_summary_counts_every_candidate_once(made: Path) -> None:
    report = asked("summary", made)
    assert report["candidates"] == 16 == report["accepted"] + report["rejected"]
    assert 0 < report["rejected"] < 16
    decided = {row["name"]: row["rejected"] for row in report["by_rule"]}
    assert sum(decided.values()) == report["rejected"]
    assert decided["code.length"] > 0
    assert sum(row["candidates"] for row in report["by_family"]) == 16
    assert "code.length" in call("audit", "summary", made).stdout


def test_lists_are_filtered_and_paged(made: Path) -> None:
    rejected = listed(made, "--rejected")
    assert rejected and not any(row["accepted"] for row in rejected)
    template = rejected[0]["template"]
    assert {row["template"] for row in listed(made, "--template", template)} == {template}
    everyone = [row["id"] for row in listed(made)]
    paged = [
        row["id"] for at in range(0, 16, 5) for row in listed(made, "--limit", 5, "--offset", at)
    ]
    assert paged == everyone
    assert listed(made, "--rule", "image.blank") == []
    failed = {row["id"] for row in listed(made, "--failed", "code.length")}
    assert failed >= {row["id"] for row in listed(made, "--rule", "code.length")} != set()
    assert [r["id"] for r in listed(made, "--find", rejected[0]["id"][:12])] == [rejected[0]["id"]]


def test_one_candidate_shows_why_with_measurement_and_threshold(
    made: Path, length: int, tmp_path: Path
) -> None:
    record = listed(made, "--rule", "code.length")[0]
    shown = asked("show", made, record["id"][:10], "--overlay", tmp_path / "o.png")
    verdict = next(v for v in shown["verdicts"] if v["rule"] == "code.length")
    assert verdict["status"] == "fail"
    assert verdict["measured"] == record["measured"] > verdict["threshold"] == length
    assert shown["lineage"]["template"] == record["template"]
    picture = next(r for r in RunDir(made).rejections() if r.id == record["id"])
    with Image.open(tmp_path / "o.png") as overlay:
        assert overlay.width >= (picture.width or 0)
    printed = call("audit", "show", made, record["id"]).stdout
    assert record["reason"] in printed
    assert "import matplotlib.pyplot as plt" in printed


def test_recheck_flips_both_ways(made: Path) -> None:
    before = asked("summary", made)
    loose = asked("recheck", made, "--set", "code.length=1000")
    failed = {r["name"]: r["failing"] for r in before["by_rule"]}["code.length"]
    assert loose["needs_caption"]["count"] == failed, "they were rejected before their caption"
    assert loose["now_rejected"]["count"] == loose["now_accepted"]["count"] == 0
    strict = asked("recheck", made, "--set", "code.length.threshold=0")
    assert strict["now_rejected"]["count"] == before["accepted"]
    assert strict["accepted_after"] == 0


def test_recheck_with_the_thresholds_of_the_run_changes_nothing(made: Path, length: int) -> None:
    """Each rule's stored status follows from its measurement, its threshold and its direction."""
    settings = {r.name: float(r.threshold) for r in all_rules() if r.threshold is not None}
    with open_tables(made) as tables:
        report = recheck(tables, {**settings, "code.length": length})
    assert {
        r["rule"] for r in report["rules"] if r["failing_before"] != r["failing_after"]
    } == set()
    assert report["accepted_before"] == report["accepted_after"]


def test_decisions_stand_beside_the_run(run: Path) -> None:
    rejected, accepted = listed(run, "--rejected")[0]["id"], listed(run, "--accepted")[0]["id"]
    files = {p: p.read_bytes() for p in run.glob("*/*.parquet")}
    made = asked("decide", run, rejected, "accept", "--why", "length is fine here", "--who", "ada")
    assert (made["id"], made["decision"], made["who"]) == (rejected, "accept", "ada")
    asked("decide", run, accepted, "reject", "--why", "labels touch")
    assert [row["id"] for row in listed(run, "--decided", "reject")] == [accepted]
    assert asked("summary", run)["decisions"] == {"accept": 1, "reject": 1}
    assert asked("show", run, rejected)["decisions"][0]["why"] == "length is fine here"
    asked("decide", run, rejected, "undo", "--why", "on second thoughts")
    assert asked("summary", run)["decisions"] == {"accept": 0, "reject": 1}
    assert {p: p.read_bytes() for p in run.glob("*/*.parquet")} == files
    assert call("verify", run).returncode == 0


def test_a_torn_decision_is_named_and_the_rest_stands(run: Path) -> None:
    id_ = listed(run)[0]["id"]
    asked("decide", run, id_, "reject", "--why", "first")
    file = run / "audit" / "decisions.jsonl"
    file.write_bytes(file.read_bytes() + b'{"id": "tor')
    asked("decide", run, id_, "reject", "--why", "second")
    done = call("audit", "show", run, id_, "--json", "-")
    assert [d["why"] for d in json.loads(done.stdout)["decisions"]] == ["first", "second"]
    assert "decisions.jsonl:2" in done.stderr


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("show", "{run}", "ffffffffffff"), "no candidate"),
        (("decide", "{run}", "{id}", "maybe", "--why", "x"), "'maybe'"),
        (("decide", "{run}", "{id}", "reject", "--why", " "), "--why"),
        (("recheck", "{run}", "--set", "nope=1"), "no rule 'nope'"),
        (("recheck", "{run}", "--set", "code.length=long"), "no number"),
        (("recheck", "{run}", "--set", "code.length=nan"), "no number"),
        (("list", "{run}", "--rule", "code.lenght"), "--rule code.lenght: no candidate"),
        (("list", "{run}", "--failed", "code.lenght"), "perhaps code.length"),
        (("decide", "{run}", "{id}", "reject"), "--why"),
        (("export", "{run}", "--to", "xls", "--out", "{run}/x"), "ids, csv, parquet, sheet"),
        (("summary", "{run}/triplets"), "not a run directory"),
        (("summary", "{run}/nowhere"), "no such directory"),
    ],
)
def test_wrong_use_is_said_in_one_message(run: Path, args: tuple[str, ...], said: str) -> None:
    id_ = next(RunDir(run).rejections()).id
    done = call("audit", *(a.format(run=run, id=id_) for a in args))
    assert done.returncode in (1, 2)
    assert said in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_exports_hold_the_filtered_candidates(made: Path, tmp_path: Path) -> None:
    ids = [row["id"] for row in listed(made, "--rejected")]

    def exported(to: str) -> Path:
        target = tmp_path / f"out.{to}"
        done = call("audit", "export", made, "--rejected", "--to", to, "--out", target)
        assert done.returncode == 0, done.stderr
        return target

    assert exported("ids").read_text().split() == ids
    with exported("csv").open(newline="") as file:
        assert [row["id"] for row in csv.DictReader(file)] == ids
    table = pq.read_table(exported("parquet"))
    assert table.column("id").to_pylist() == ids
    assert all(picture["bytes"] for picture in table.column("image").to_pylist())
    with Image.open(exported("sheet")) as sheet:
        assert sheet.width > 1000


def test_damaged_shards_are_named_and_the_rest_is_shown(run: Path) -> None:
    whole = asked("summary", run)["candidates"]
    victim, torn = sorted(run.glob("triplets/*.parquet"))[:2]
    victim.write_bytes(victim.read_bytes()[:1000])
    (run / "commits" / f"{torn.stem}.json").write_text('{"shard": 1,')
    done = call("audit", "summary", run, "--json", "-")
    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert 0 < report["candidates"] == whole - 8
    assert victim.name in done.stderr and f"{torn.stem}.json" in done.stderr


def test_a_run_without_a_commit_is_an_empty_one(made: Path, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    shutil.copy(made / "run.yaml", tmp_path / "none")
    assert asked("summary", tmp_path / "none")["candidates"] == 0
    assert "no candidate" in call("audit", "list", tmp_path / "none").stdout
    assert call("audit", "report", tmp_path / "none").returncode == 0


def test_two_runs_are_compared(run: Path, made: Path, lender: Context, tmp_path: Path) -> None:
    other = tmp_path / "other"
    settings = ["shard_size=4", "qc.thresholds={code.length: 1000}"]
    config = load(None, settings, environment={}, count=8, seed=3)
    make(config, Journals(other), lender)
    report = asked("diff", made, other)
    assert report["candidates"]["shared"] == 8
    assert {"field": "count", "first": 16, "second": 8} in report["config"]
    moved = {(k["before"], k["after"]) for k in report["other_end"]["kinds"]}
    assert moved == {("code.length", "accepted")}
    assert report["other_content"]["image_sha256"] == 0
    same = asked("diff", made, run)
    assert same["other_end"]["count"] == 0 and same["config"] == []


def test_the_report_escapes_what_candidates_say(run: Path) -> None:
    id_ = listed(run)[0]["id"]
    asked("decide", run, id_, "reject", "--why", "<script>alert(1)</script>")
    assert call("audit", "report", run).returncode == 0
    page = (run / "report.html").read_text()
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "code.length" in page and "data:image/png;base64," in page


def test_a_report_that_cannot_be_written_spoils_no_run(run: Path) -> None:
    (run / "report.html").unlink()
    (run / "report.html").mkdir()
    done = call("run", "--out", run)  # finished already: only its report is due
    assert done.returncode == 0, done.stderr
    assert "no report page" in done.stderr
