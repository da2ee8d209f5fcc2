"""Runs on a real Ray: same bytes whatever happens, nothing lost, clear endings."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
from PIL import Image

from icc.config import load
from pipelines.context import Context, Journals
from support.near_runs import finish, make
from support.runs import COUNT, SHARD, SMALL, call, shard_bytes, start, status


def wait_for_commits(run: Path, number: int, process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 120
    while len(list(run.glob("commits/shard-*.json"))) < number:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline, "no commit within two minutes"
        time.sleep(0.02)


def workers_of(driver: int) -> list[int]:
    """Process ids of the actors below a driver's Ray session."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            title = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if title.startswith(b"ray::Worker") and driver in ancestors(int(entry.name)):
            found.append(int(entry.name))
    return found


def ancestors(pid: int) -> list[int]:
    chain = []
    while pid > 1:
        try:
            pid = int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            break
        chain.append(pid)
    return chain


def assert_same_as(calm: Path, other: Path) -> None:
    assert shard_bytes(other) == shard_bytes(calm)
    report = call("verify", other, "--json", "-")
    assert report.returncode == 0, report.stdout
    found = json.loads(report.stdout)
    assert found["candidates"] == found["accepted"] + found["rejected"] == COUNT


def test_the_calm_run_accepts_and_verifies(calm_run: Path) -> None:
    report = status(calm_run)
    assert report["candidates"] == COUNT == report["accepted"] + report["rejected"]
    assert report["accepted"] >= 0.8 * COUNT
    assert len(report["families"]) == 8
    assert (calm_run / "report.html").is_file()
    done = call("verify", calm_run, "--reexecute", 4, "--json", "-")
    assert done.returncode == 0, done.stdout
    assert json.loads(done.stdout)["reexecuted"] == 4


def test_two_workers_give_the_same_bytes(calm_run: Path, tmp_path: Path) -> None:
    done = call("run", *SMALL, "--workers", 2, "--out", "two", cwd=tmp_path)  # a relative path
    assert done.returncode == 0, done.stderr
    assert_same_as(calm_run, tmp_path / "two")


def test_a_finished_run_is_left_alone(calm_run: Path) -> None:
    before = {p: p.stat().st_mtime_ns for p in calm_run.glob("*/shard-*")}
    done = call("run", "--out", calm_run)
    assert done.returncode == 0, done.stderr
    assert {p: p.stat().st_mtime_ns for p in calm_run.glob("*/shard-*")} == before


@pytest.mark.slow
def test_a_run_killed_twice_ends_with_the_same_bytes(calm_run: Path, tmp_path: Path) -> None:
    out = tmp_path / "killed"
    command = ("run", *SMALL, "--workers", 2, "--out", out)
    for commits in (1, 3):
        process = start(*command)
        wait_for_commits(out, commits, process)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert len(list(out.glob("commits/*.json"))) < COUNT / SHARD
    done = call(*command)
    assert done.returncode == 0, done.stderr
    assert_same_as(calm_run, out)


@pytest.mark.slow
def test_a_killed_worker_is_replaced(calm_run: Path, tmp_path: Path) -> None:
    out = tmp_path / "lost"
    process = start("run", *SMALL, "--workers", 2, "--out", out)
    wait_for_commits(out, 1, process)
    victims = workers_of(process.pid)
    assert victims
    os.kill(victims[0], signal.SIGKILL)
    _, errors = process.communicate(timeout=200)
    assert process.returncode == 0, errors
    assert_same_as(calm_run, out)


@pytest.mark.slow
def test_a_shard_that_kills_its_worker_is_quarantined_not_looped(
    calm_run: Path, lender: Context, tmp_path: Path
) -> None:
    """Every worker is shot as soon as it appears, so the shard's attempts run out."""
    out = tmp_path / "quarantine"
    options = ("--workers", 1, "--set", "cluster.attempts=2", "--out", out)
    process = start("run", *SMALL, *options)
    while process.poll() is None:
        for pid in workers_of(process.pid):
            os.kill(pid, signal.SIGKILL)
        time.sleep(0.05)
    _, errors = process.communicate()
    assert process.returncode == 1
    assert "shards could not be made and stay open" in errors and "shard 0" in errors
    finish(out, lender)
    assert_same_as(calm_run, out)


@pytest.mark.slow
def test_a_run_grows_without_touching_what_is_there(
    calm_run: Path, lender: Context, tmp_path: Path
) -> None:
    out = tmp_path / "grown"
    small = ("--seed", "11", "--set", f"shard_size={SHARD}", "--workers", 1, "--out", out)
    begun = load(None, [f"shard_size={SHARD}"], environment={}, count=10, seed=11)
    make(begun, Journals(out), lender)
    first = shard_bytes(out)
    done = call("run", "--count", COUNT, *small)
    assert done.returncode == 0, done.stderr
    grown = shard_bytes(out)
    assert {k: grown[k] for k in first} == first
    assert call("verify", out).returncode == 0

    def rows(run: Path) -> list[dict[str, object]]:
        found = []
        for name in ("triplets", "rejections"):
            for file in run.glob(f"{name}/*.parquet"):
                found += pq.read_table(file).to_pylist()
        return sorted(found, key=lambda row: str(row["id"]))

    assert rows(out) == rows(calm_run)
    shrunk = call("run", "--count", 10, *small)
    assert shrunk.returncode == 2 and "may only grow" in shrunk.stderr


@pytest.mark.slow
def test_accept_stops_at_the_shortest_prefix(calm_run: Path, tmp_path: Path) -> None:
    out = tmp_path / "accept"
    options = ("--seed", "11", "--set", f"shard_size={SHARD}", "--workers", 2, "--out", out)
    done = call("run", "--accept", 6, *options, "--json", "-")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    commits = [json.loads(p.read_text()) for p in sorted(calm_run.glob("commits/*.json"))]
    needed, total = 0, 0
    while total < 6:
        total += commits[needed]["accepted"]
        needed += 1
    assert (report["accepted"], report["shards"]["committed"]) == (total, needed)


@pytest.mark.slow
def test_accept_ends_where_a_shard_is_given_up(tmp_path: Path) -> None:
    """Without a count the plan has no end; a gap in the prefix must stop the run all the same."""
    options = ("--set", f"shard_size={SHARD}", "--set", "cluster.attempts=1", "--workers", 1)
    process = start("run", "--accept", 6, *options, "--out", tmp_path / "gap")
    while process.poll() is None and not workers_of(process.pid):
        time.sleep(0.05)
    for pid in workers_of(process.pid):
        os.kill(pid, signal.SIGKILL)
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 1 and "shard 0" in errors


def test_a_target_out_of_reach_is_said(calm_run: Path, tmp_path: Path) -> None:
    shutil.copytree(calm_run, tmp_path / "few")
    done = call("run", "--accept", 50, "--out", tmp_path / "few")
    assert done.returncode == 1
    assert "not the 50 of --accept; give a higher --count" in done.stderr


def test_code_of_a_row_draws_the_row_in_plain_python(calm_run: Path, tmp_path: Path) -> None:
    """No sandbox, no tracer, a fresh interpreter: the same pixels."""
    rows = pq.read_table(next(calm_run.glob("triplets/*.parquet"))).to_pylist()
    for row in rows[:3]:
        script, picture = tmp_path / "row.py", tmp_path / "row.png"
        script.write_text(row["code"], encoding="utf-8")
        saver = (
            "import runpy, sys, matplotlib; matplotlib.use('Agg')\n"
            "import matplotlib.pyplot as plt\n"
            "runpy.run_path(sys.argv[1], run_name='__main__')\n"
            "plt.savefig(sys.argv[2], dpi=float(sys.argv[3]))\n"
        )
        command = [sys.executable, "-c", saver, str(script), str(picture), str(row["dpi"])]
        subprocess.run(command, check=True, cwd=tmp_path)
        delivered = tmp_path / "delivered.png"
        delivered.write_bytes(row["image"]["bytes"])
        drawn, kept = (np.asarray(Image.open(p).convert("RGBA")) for p in (picture, delivered))
        assert drawn.shape == kept.shape == (row["height"], row["width"], 4)
        assert (drawn == kept).all()


def test_datasets_reads_the_run(calm_run: Path, tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    files = str(calm_run / "triplets" / "*.parquet")
    loaded = datasets.load_dataset(
        "parquet", data_files=files, split="train", cache_dir=str(tmp_path)
    )
    assert len(loaded) == status(calm_run)["accepted"]
    row = loaded[0]
    assert row["image"].size == (row["width"], row["height"])
    assert (
        row["caption"] and row["code"] and f"```python\n{row['code']}```" in row["explained_code"]
    )
