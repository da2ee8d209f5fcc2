"""Templates from a user's folder and from an installed package take part in runs."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from support.runs import ICC, call

TOYS = Path(__file__).parents[1] / "templates" / "toys"
ENTRY_POINTS = "[icc.templates]\nseptagon = solids.septagon\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one template, called `hexagon`."""
    _named("hexagon", tmp_path / "mine")
    return tmp_path / "mine"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """An installed package `solids` that offers one template, called `septagon`."""
    site = tmp_path / "site"
    _named("septagon", site / "solids")
    (site / "solids" / "__init__.py").write_text("")
    info = site / "solids-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: solids\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(ENTRY_POINTS)
    return site


def _named(name: str, folder: Path) -> None:
    folder.mkdir(parents=True)
    source = (TOYS / "polygon.py").read_text(encoding="utf-8")
    source = source.replace('name = "polygon"', f'name = "{name}"')
    (folder / f"{name}.py").write_text(source, encoding="utf-8")


def _path_with(site: Path) -> str:
    return os.pathsep.join(filter(None, [str(site), os.environ.get("PYTHONPATH")]))


def run(*args: object, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ICC, "run", *map(str, args)], cwd=cwd, env={**os.environ, **environment},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip


@pytest.mark.slow
def test_both_kinds_run_on_ray_workers_and_are_part_of_the_run(
    folder: Path, site: Path, tmp_path: Path
) -> None:
    options = (
        "--set", "solid.directories=[mine]", "--set", "solid.templates=[hexagon, septagon]",
        "--workers", 1, "--set", "shard_size=6", "--out", "run",
    )  # fmt: skip
    path = _path_with(site)
    done = run("--count", 12, *options, cwd=tmp_path, PYTHONPATH=path)
    assert done.returncode == 0, done.stderr
    rows = [
        row
        for kind in ("triplets", "rejections")
        for file in (tmp_path / "run").glob(f"{kind}/*.parquet")
        for row in pq.read_table(file, columns=["template", "template_version"]).to_pylist()
    ]
    assert [r["template"] for r in rows].count("hexagon") == 6
    assert [r["template"] for r in rows].count("septagon") == 6
    assert all(r["template_version"].startswith("1+") for r in rows)
    verified = subprocess.run(
        [ICC, "verify", "run", "--json", "-"], cwd=tmp_path, text=True, capture_output=True,
        env={**os.environ, "PYTHONPATH": path}, check=False,
    )  # fmt: skip
    assert json.loads(verified.stdout)["ok"], verified.stdout

    source = (folder / "hexagon.py").read_text(encoding="utf-8")
    (folder / "hexagon.py").write_text(source.replace('"gold"', '"tan"'), encoding="utf-8")
    refused = run("--count", 24, *options, cwd=tmp_path, PYTHONPATH=path)
    assert refused.returncode == 1
    assert "templates.hexagon: '1+" in refused.stderr and "septagon" not in refused.stderr


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = run("--set", "solid.directories=[nowhere]", "--out", "run", cwd=tmp_path)
    assert done.returncode == 1
    assert str(tmp_path / "nowhere") in done.stderr and "Traceback" not in done.stderr


def test_a_plug_in_that_breaks_is_named_with_its_package(site: Path, tmp_path: Path) -> None:
    (site / "solids" / "septagon.py").write_text("import no_such_module_anywhere\n")
    path = _path_with(site)
    done = run("--out", "run", cwd=tmp_path, PYTHONPATH=path)
    assert done.returncode == 1
    assert "'solids.septagon' of solids" in done.stderr and "no_such_module" in done.stderr
    assert "Traceback" not in done.stderr


def test_two_templates_of_one_name_are_refused(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "other")
    (tmp_path / "other" / "_note.py").write_text("")
    done = call(
        "run", "--set", f"solid.directories=[{folder}, {tmp_path / 'other'}]",
        "--out", tmp_path / "run",
    )  # fmt: skip
    assert done.returncode == 1
    assert "both call their template 'hexagon'" in done.stderr
