"""Formatter and linter, called once for many scripts."""

import json
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped]

from icc.errors import TemplateError

LINE_LENGTH = 88


@cache
def _ruff(command: str) -> tuple[str, ...]:
    return (str(find_ruff_bin()), command, "--isolated", "--no-cache", "--quiet")


def format_scripts(scripts: Sequence[str]) -> list[str]:
    """Each script as the formatter writes it, independent of the others.

    Raises TemplateError with the formatter's message if a script is no valid Python.
    """
    if not scripts:
        return []
    with TemporaryDirectory(prefix="icc-format-") as folder:
        paths = _write(scripts, Path(folder))
        command = [*_ruff("format"), f"--line-length={LINE_LENGTH}", folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise TemplateError(f"the formatter refused an emitted script: {done.stderr.strip()}")
        return [path.read_text(encoding="utf-8") for path in paths]


def lint_scripts(scripts: Sequence[str]) -> list[list[str]]:
    """For each script, what the linter's default rules find: `line: rule message`."""
    with TemporaryDirectory(prefix="icc-lint-") as folder:
        paths = _write(scripts, Path(folder))
        command = [*_ruff("check"), "--output-format=json", folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):
            raise TemplateError(f"the linter failed: {done.stderr.strip()}")
        found: dict[str, list[str]] = {path.name: [] for path in paths}
        for finding in json.loads(done.stdout or "[]"):
            line, rule = finding["location"]["row"], finding["code"]
            found[Path(finding["filename"]).name].append(f"{line}: {rule} {finding['message']}")
        return [found[path.name] for path in paths]


def _write(scripts: Sequence[str], folder: Path) -> list[Path]:
    paths = [folder / f"{i:06d}.py" for i in range(len(scripts))]
    for path, script in zip(paths, scripts, strict=True):
        path.write_text(script, encoding="utf-8")
    return paths
