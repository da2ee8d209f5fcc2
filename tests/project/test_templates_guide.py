"""The guide to templates is followed literally: its listings are written, its commands are run."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from support.runs import ICC

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "templates.md"
BLOCK = re.compile(r"^```(python|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXIT = re.compile(r"  # exit (\d)$")


@pytest.mark.slow
def test_the_guide_works_as_written(tmp_path: Path) -> None:
    blocks = BLOCK.findall(GUIDE.read_text(encoding="utf-8"))
    assert len(blocks) >= 6
    for language, text in blocks:
        if language == "python":
            name = text.splitlines()[0].removeprefix("# ")
            (tmp_path / name).write_text(text, encoding="utf-8")
        else:
            follow(text, tmp_path)
    pictures = {p.name for p in tmp_path.glob("*.png")}
    assert pictures == {"tent.png", "sheet.png", "over.png"}
    assert list(tmp_path.glob("runs/tent/triplets/*.parquet"))


def follow(console: str, folder: Path) -> None:
    """Run each `$ command` of a block; the lines below it are in what it prints."""
    for part in console.split("$ ")[1:]:
        command, *expected = part.splitlines()
        code = EXIT.search(command)
        arguments = shlex.split(EXIT.sub("", command))
        program = ICC if arguments[0] == "icc" else arguments[0]
        done = subprocess.run(
            [program, *arguments[1:]], cwd=folder, capture_output=True, text=True, timeout=300
        )
        wanted = int(code[1]) if code else 0
        assert done.returncode == wanted, f"{command}\n{done.stdout}\n{done.stderr}"
        printed = " ".join(done.stdout.split())
        for line in expected:
            assert " ".join(line.split()) in printed, f"{command}: {line!r} not in {printed}"
