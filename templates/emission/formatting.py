"""The formatter, called once for many scripts."""

import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped]

from icc.errors import TemplateError

LINE_LENGTH = 88


@cache
def _command() -> tuple[str, ...]:
    options = ("--isolated", "--no-cache", "--quiet", f"--line-length={LINE_LENGTH}")
    return (str(find_ruff_bin()), "format", *options)


def format_scripts(scripts: Sequence[str]) -> list[str]:
    """Each script as the formatter writes it, independent of the others.

    Raises TemplateError with the formatter's message if a script is no valid Python.
    """
    if not scripts:
        return []
    with TemporaryDirectory(prefix="icc-format-") as folder:
        paths = [Path(folder, f"{i:06d}.py") for i in range(len(scripts))]
        for path, script in zip(paths, scripts, strict=True):
            path.write_text(script, encoding="utf-8")
        done = subprocess.run([*_command(), folder], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise TemplateError(f"the formatter refused an emitted script: {done.stderr.strip()}")
        return [path.read_text(encoding="utf-8") for path in paths]
