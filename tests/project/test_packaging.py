"""One wheel holds everything, and a stray folder of a room's name does not shadow it."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("icc", "tracer", "templates", "qc", "generators", "evaluation", "pipelines")


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of the tracked files: build leftovers stay out of the tree."""
    source = tmp_path_factory.mktemp("source")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", *ROOMS, "pyproject.toml", "README.md"],
        cwd=ROOT, capture_output=True, check=True,
    )  # fmt: skip
    for name in filter(None, listed.stdout.decode().split("\0")):
        if (ROOT / name).exists():
            target = source / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes((ROOT / name).read_bytes())
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "-w", str(out), str(source)], check=True)
    return next(out.glob("icc_forge-*.whl"))


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target"]
    subprocess.run([*command, str(target), str(wheel)], check=True)
    return target


def test_the_wheel_holds_every_module_and_page(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        str(p.relative_to(ROOT))
        for room in ROOMS
        for p in (ROOT / room).rglob("*")
        if p.suffix in {".py", ".md", ".html", ".j2"} or p.name == "py.typed"
    }
    assert not wanted - held
    assert not {name for name in held if name.startswith(("tests/", "benchmarks/"))}


@pytest.mark.slow
def test_ray_workers_use_the_wheel_beside_a_stray_folder(installed: Path, tmp_path: Path) -> None:
    """Started from a directory whose own `templates/` would break everything if it were imported."""
    for room in ("templates", "tracer"):
        (tmp_path / room).mkdir()
        (tmp_path / room / "__init__.py").write_text("raise RuntimeError('the stray one')\n")
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [
        sys.executable, "-P", str(installed / "bin" / "icc"), "run", "--count", "8",
        "--set", "shard_size=4", "--workers", "1", "--out", str(tmp_path / "run"), "--json", "-",
    ]  # fmt: skip
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["candidates"] == 8
    doctor = subprocess.run(
        [sys.executable, "-P", str(installed / "bin" / "icc"), "doctor", "--json", "-"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=100,
    )  # fmt: skip
    assert Path(json.loads(doctor.stdout)["root"]) == installed


def test_rooms_of_two_roots_are_refused(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "qc").mkdir()
    (tmp_path / "qc" / "__init__.py").write_text("")
    code = "from pipelines.identity import rooms_root; rooms_root()"
    done = subprocess.run(
        [sys.executable, "-c", f"import qc; {code}"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
    )
    assert done.returncode != 0
    assert "qc" in done.stderr and "rooms do not share one root" in done.stderr
