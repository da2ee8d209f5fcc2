"""The zygote inside bubblewrap, where that is installed and works: other paths do not even exist.

Adds what Landlock cannot give: `stat()` finds nothing outside, and there are no other processes and
no network devices to be named. Not required: a pod without user namespaces cannot have it.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Collection
from functools import cache
from pathlib import Path

from tracer.confine import DEVICES

_TRIAL_SECONDS = 10


def wrapped(command: list[str], trees: Collection[str]) -> list[str]:
    """The command inside namespaces of its own, seeing only Python and `trees`, read-only."""
    binds = [arg for path in _visible(trees) for arg in ("--ro-bind-try", path, path)]
    devices = [arg for path in DEVICES for arg in ("--dev-bind-try", path, path)]
    return [
        shutil.which("bwrap") or "bwrap", "--unshare-all", "--die-with-parent", *binds, *devices,
        "--dir", "/tmp", "--dir", "/dev/shm", "--proc", "/proc", "--chdir", "/", "--", *command,
    ]  # fmt: skip


def _visible(trees: Collection[str]) -> list[str]:
    """Read-only paths: the interpreter, its library, system libraries; none inside another."""
    python = {sys.prefix, sys.base_prefix, sys.executable, os.path.realpath(sys.executable)}
    system = {"/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache"}
    paths = python | system | set(trees)
    return sorted(p for p in paths if not any(str(up) in paths for up in Path(p).parents))


@cache
def why_not() -> str | None:
    """None where bubblewrap works here, else the reason in words."""
    if shutil.which("bwrap") is None:
        return "bubblewrap is not installed (optional)"
    command = wrapped([sys.executable, "-S", "-c", "pass"], [str(Path(__file__).parent)])
    try:
        trial = subprocess.run(
            command, capture_output=True, timeout=_TRIAL_SECONDS, check=False, text=True
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"bubblewrap does not start: {error}"
    words = trial.stderr.strip()[-200:]
    return None if trial.returncode == 0 else f"bubblewrap does not work here: {words}"
