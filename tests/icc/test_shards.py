"""The commit protocol: whole, once, verified; readers trust only markers."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from icc.errors import DiskFull, RunDirError, ShardConflict
from icc.record import Rejection, Triplet
from icc.shards import RunDir, ShardPlan, ShardResult, plan_shards
from icc.store import LocalStore


def result(shard: int, accepted: int, rejected: int, text: str = "A caption.") -> ShardResult:
    triplets = [
        Triplet(
            id=f"{shard}-{i}", image={"bytes": b"png", "path": "x.png"}, caption=text, code="pass",
            explained_code="", trace="{}", facts="[]", pipeline="solid", dimension="3D", width=1,
            height=1, dpi=100.0, code_sha256="", image_sha256="", phash="", skeleton="",
            versions="{}",
        )
        for i in range(accepted)
    ]  # fmt: skip
    rejections = [
        Rejection(
            id=f"{shard}-r{i}", pipeline="solid", stage="image", rule="image.blank", reason="x"
        )
        for i in range(rejected)
    ]
    size = accepted + rejected
    return ShardResult(ShardPlan(shard, shard * size, (shard + 1) * size), triplets, rejections)


def test_a_commit_is_read_back(tmp_path: Path) -> None:
    run = RunDir(tmp_path)
    assert run.commit(result(0, 3, 2), {"attempt": 1})
    assert [t.id for t in run.triplets()] == ["0-0", "0-1", "0-2"]
    assert [r.rule for r in run.rejections()] == ["image.blank"] * 2
    assert not list(tmp_path.rglob("*.tmp"))


def test_a_second_equal_attempt_is_discarded(tmp_path: Path) -> None:
    assert RunDir(tmp_path).commit(result(0, 2, 0), {"attempt": 1})
    assert not RunDir(tmp_path).commit(result(0, 2, 0), {"attempt": 2})
    (marker,) = RunDir(tmp_path).commits()
    assert marker["stats"]["attempt"] == 1


def test_a_second_different_attempt_stops_the_run(tmp_path: Path) -> None:
    RunDir(tmp_path).commit(result(0, 2, 0), {})
    with pytest.raises(ShardConflict, match="not deterministic"):
        RunDir(tmp_path).commit(result(0, 2, 0, text="Another caption."), {})


def test_files_without_a_marker_do_not_exist_for_readers(tmp_path: Path) -> None:
    run = RunDir(tmp_path)
    run.commit(result(0, 1, 0), {})
    (tmp_path / "commits/shard-00000.json").rename(tmp_path / "gone.json")
    assert list(RunDir(tmp_path).triplets()) == []
    assert run.store.exists("triplets/shard-00000.parquet")


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    run = RunDir(tmp_path)
    run.commit(result(0, 1, 0), {})
    path = tmp_path / "triplets/shard-00000.parquet"
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    with pytest.raises(RunDirError, match="sha256 is not the one in the commit marker"):
        list(run.triplets())


def test_a_torn_marker_is_named(tmp_path: Path) -> None:
    run = RunDir(tmp_path)
    run.commit(result(0, 1, 0), {})
    marker = tmp_path / "commits/shard-00000.json"
    marker.write_text(marker.read_text()[:40])
    with pytest.raises(RunDirError, match=r"shard-00000\.json: torn or foreign"):
        RunDir(tmp_path).commits()


def test_accept_takes_the_shortest_prefix(tmp_path: Path) -> None:
    run = RunDir(tmp_path)
    for shard in (0, 1, 2, 3):
        run.commit(result(shard, 4, 1), {})
    assert [m["shard"] for m in run.prefix(8)] == [0, 1]
    assert [m["shard"] for m in run.prefix(9)] == [0, 1, 2]
    (tmp_path / "commits/shard-00001.json").unlink()
    assert [m["shard"] for m in RunDir(tmp_path).prefix(9)] == [0]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "triplets").write_text("a file where a folder should be")
    with pytest.raises(RunDirError, match="cannot write here.*choose another --out"):
        LocalStore(tmp_path).create("triplets/x.parquet", b"data")


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small tmpfs needs root")
def test_a_really_full_disk_is_named_and_leaves_no_file(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], check=True)
    try:
        store = LocalStore(disk)
        with pytest.raises(DiskFull, match="no space left.*start the same command again"):
            store.create("triplets/big.parquet", b"x" * 200_000)
        assert [p for p in disk.rglob("*") if p.is_file()] == []
        assert store.create("triplets/small.parquet", b"x")
    finally:
        subprocess.run(["umount", disk], check=True)


def test_growing_never_touches_a_planned_shard() -> None:
    first = list(plan_shards([50], 20))
    grown = list(plan_shards([50, 95], 20))
    assert [(p.start, p.stop) for p in first] == [(0, 20), (20, 40), (40, 50)]
    assert grown[:3] == first
    assert [(p.index, p.start, p.stop) for p in grown[3:]] == [
        (3, 50, 70),
        (4, 70, 90),
        (5, 90, 95),
    ]


def test_a_writer_killed_at_any_moment_leaves_whole_files_only(tmp_path: Path) -> None:
    """SIGKILL a real writer again and again: a final name is absent or complete, never torn."""
    script = (
        "import sys; from pathlib import Path; from icc.store import LocalStore\n"
        "store = LocalStore(Path(sys.argv[1])); print('go', flush=True)\n"
        "for i in range(10**6): store.create(f'files/{i}.bin', bytes([i % 256]) * 300_000)\n"
    )
    for trial in range(5):
        root = tmp_path / str(trial)
        writer = subprocess.Popen(
            [sys.executable, "-c", script, str(root)], stdout=subprocess.PIPE,
            cwd=Path(__file__).resolve().parents[2],
        )  # fmt: skip
        assert writer.stdout is not None and writer.stdout.readline() == b"go\n"
        while not (root / "files/3.bin").exists():
            assert writer.poll() is None
        writer.kill()
        writer.wait()
        sizes = {p.stat().st_size for p in (root / "files").glob("*.bin") if p.name[0] != "."}
        assert sizes == {300_000}
        store = LocalStore(root)
        store.sweep()
        assert not list(root.rglob("*.tmp"))


def test_markers_are_json_with_hashes(tmp_path: Path) -> None:
    RunDir(tmp_path).commit(result(7, 1, 1), {"attempt": 1})
    marker = json.loads((tmp_path / "commits/shard-00007.json").read_text())
    assert marker["candidates"] == marker["accepted"] + marker["rejected"] == 2
    assert set(marker["sha256"]) == {
        "triplets/shard-00007.parquet", "rejections/shard-00007.parquet",
    }  # fmt: skip
