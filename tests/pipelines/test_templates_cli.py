"""`icc templates`, as people and programs call it."""

import json
from io import BytesIO
from pathlib import Path

from PIL import Image
from typer.testing import CliRunner

from pipelines.cli.templates import app
from support.runs import call
from templates.base import FAMILIES

TOYS = Path(__file__).parents[1] / "templates" / "toys"


def test_list_gives_every_template_and_those_of_a_folder() -> None:
    done = call("templates", "list", "--dir", TOYS, "--json", "-")
    assert done.returncode == 0, done.stderr
    rows = {row["name"]: row for row in json.loads(done.stdout)}
    assert {row["family"] for row in rows.values()} == set(FAMILIES)
    assert rows["polygon"]["cardinality"] == 720
    for row in rows.values():
        assert row.keys() >= {"name", "family", "module", "cardinality", "levels"}
        low, high = row["levels"]
        assert 1 <= low <= high <= 5


def test_show_gives_one_instance_whole_and_draws_it(tmp_path: Path) -> None:
    picture, document = tmp_path / "a.png", tmp_path / "a.json"
    done = call(
        "templates", "show", "polygon", "--dir", TOYS, "--index", 3,
        "--image", picture, "--json", document,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    shown = json.loads(document.read_text())
    assert shown["cardinality"] == 720
    assert [axis["name"] for axis in shown["axes"]][:2] == ["sides", "radius"]
    sample = shown["instance"]
    assert sample["index"] == 3
    facts = {fact["name"]: fact for fact in sample["facts"]}
    assert facts["corners"]["value"] == sample["params"]["sides"]
    assert facts["corners"]["visibility"] == "visible"
    assert facts["angle_sum"]["visibility"] == "derivable"
    assert "plt.show()" in sample["code"] and "plt.show()" in done.stdout
    assert Image.open(BytesIO(picture.read_bytes())).size == (500, 500)


def test_check_ends_with_1_for_a_broken_template_and_says_what_to_do(tmp_path: Path) -> None:
    source = (TOYS / "polygon.py").read_text(encoding="utf-8")
    (tmp_path / "polygon.py").write_text(source.replace("- 2) * 180", "- 1) * 180"))
    done = call("templates", "check", "polygon", "--dir", tmp_path, "--quick", "--json", "-")
    assert done.returncode == 1, done.stderr
    report = json.loads(done.stdout)
    assert report["failed"] == ["polygon"]
    (contract,) = report["templates"][0]["checks"]
    assert all("sides=" in problem and "angle sum" in problem for problem in contract["problems"])


def test_wrong_use_is_explained(tmp_path: Path) -> None:
    for arguments, words in (
        (("check",), "give --all"),
        (("check", "helix", "--all"), "one of the two"),
        (("show", "helix", "--dir", tmp_path / "no"), "no folder"),
        (("preview", "helix", "--out", tmp_path / "a.gif"), "the sheet is a PNG"),
        (("preview", "helix", "--over", "shoe", "--out", tmp_path / "a.png"), "has the axes"),
        (("new", "Helix", "--family", "curves"), "is no name"),
        (("new", "spiral", "--family", "curve"), "is none of nets, views"),
        (("new", "helix", "--family", "curves"), "already"),
    ):
        done = call("templates", *arguments, cwd=tmp_path)
        assert done.returncode in (1, 2)
        assert words in " ".join(done.stderr.split()), done.stderr
    assert not list(tmp_path.iterdir())


def test_help_has_an_example_for_every_command() -> None:
    for command in ("list", "show", "preview", "check", "new"):
        done = CliRunner().invoke(app, [command, "--help"])
        assert f"icc templates {command}" in " ".join(done.stdout.split())
