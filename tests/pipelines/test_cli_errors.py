"""Wrong use and bad worlds: one clear message, the right exit code, nothing lost."""

import os
import subprocess
from pathlib import Path

import pytest

from pipelines.context import Context
from support.near_runs import finish
from support.runs import SMALL, call, lines


def failed(*args: object, code: int) -> str:
    done = call(*args)
    assert done.returncode == code, (done.returncode, done.stderr)
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    return " ".join(done.stderr.split())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--set", "image.dpi=abc"), "image.dpi = 'abc'"),
        (("--set", "imgae.dpi=100"), "unknown field 'imgae'"),
        (("--set", "solid.templates=[cube_nett]"), "unknown 'cube_nett'; known: "),
        (("--set", "solid.families=[net]"), "solid.families: unknown 'net'; known: nets"),
        (("--set", "qc.thresholds={image.blnk: 1}"), "unknown rules image.blnk"),
        (("--count", "0"), "count = 0"),
        (("--pipeline", "paint"), "pipeline = 'paint'"),
        (("-c", "nowhere.yaml"), "nowhere.yaml: no such configuration file"),
    ],
)
def test_a_wrong_config_is_named(tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    out = tmp_path / "run"
    assert message in failed("run", *arguments, "--out", out, code=2)
    assert not out.exists()


def test_a_directory_that_is_no_run_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    message = failed("run", *SMALL, "--out", tmp_path, code=1)
    assert "not empty and no run" in message and "choose another --out" in message
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_file_is_no_run_directory(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    assert "is a file" in failed("run", *SMALL, "--out", tmp_path / "out", code=1)


def test_an_unwritable_place_is_named() -> None:
    """/proc takes no directories, not even from root."""
    assert "/proc/icc-run: cannot write here" in failed(
        "run", *SMALL, "--out", "/proc/icc-run", code=1
    )


def test_another_run_is_not_overwritten(calm_run: Path) -> None:
    message = failed("run", "--out", calm_run, "--seed", 12, code=1)
    assert "holds another run" in message and "seed: 11 there, 12 now" in message
    assert call("verify", calm_run).returncode == 0


@pytest.mark.parametrize("command", ["status", "verify"])
def test_reports_on_no_run(tmp_path: Path, command: str) -> None:
    assert "not a run directory" in failed(command, tmp_path, code=1)


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small disk needs root")
def test_a_full_disk_loses_nothing(lender: Context, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk], check=True)
    try:
        out = disk / "run"
        done = call("run", *SMALL, "--workers", 1, "--out", out)
        assert done.returncode == 1
        assert "no space left on the device" in done.stderr and "Traceback" not in done.stderr
        subprocess.run(["mount", "-o", "remount,size=100m", disk], check=True)
        finish(out, lender)
        assert call("verify", out).returncode == 0
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.py", b"", "is empty"),
        ("latin.py", "s = 'é'".encode("latin-1"), "is not UTF-8 (byte 5 is 0xe9)"),
        ("huge.py", b"x = 1\n" * 900_000, "bytes is no hand-written script"),
        ("folder.py", None, "is a directory"),
        ("missing.py", "missing", "cannot be read (No such file or directory)"),
    ],
)
@pytest.mark.parametrize("command", ["trace", "check"])
def test_a_script_that_is_none(
    tmp_path: Path, command: str, name: str, content: bytes | str | None, message: str
) -> None:
    path = tmp_path / name
    if content is None:
        path.mkdir()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    assert message in failed(command, path, "--json", "-", code=2)


def test_help_shows_examples() -> None:
    for command in ("run", "status", "verify", "trace", "check", "claims", "doctor"):
        done = call(command, "--help")
        assert done.returncode == 0
        assert any(f"icc {command}" in line and "Usage" not in line for line in lines(done.stdout))
