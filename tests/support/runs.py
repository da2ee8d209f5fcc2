"""Real runs through the installed command, as a user starts them."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ICC = str(Path(sys.executable).parent / "icc")
COUNT, SHARD = 24, 4
SMALL = ("--count", str(COUNT), "--seed", "11", "--set", f"shard_size={SHARD}")


def call(*args: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """`icc ARGS`, whatever its exit code, with both streams as text."""
    return subprocess.run(
        [ICC, *map(str, args)], capture_output=True, text=True, cwd=cwd, timeout=300, check=False
    )


def start(*args: object) -> subprocess.Popen[str]:
    """`icc ARGS` in the background."""
    return subprocess.Popen(
        [ICC, *map(str, args)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def shard_bytes(run: Path) -> dict[str, bytes]:
    """Every data file of a run by name."""
    files = [*run.glob("triplets/*"), *run.glob("rejections/*")]
    return {str(f.relative_to(run)): f.read_bytes() for f in files if f.name[0] != "."}


def status(run: Path) -> dict[str, Any]:
    done = call("status", run, "--json", "-")
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def lines(text: str) -> Sequence[str]:
    return [line for line in text.splitlines() if line.strip()]
