"""The same containment for a user without privileges: uid 65534, no capability, no namespace."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

QUICK = ("cross", "files", "kernel", "secrets")
REST = ("crash", "exit", "flood", "forgery", "matplotlib", "memory", "network", "processes", "time")
PROGRAM = """
import json, os, sys
from benchmarks.snippets import load_snippets
from tracer.executor import Executor

groups = sys.argv[1].split(",")
with Executor(slots=2) as executor:
    chosen = [s for s in load_snippets() if s.group in groups]
    futures = [(s, executor.submit(s.code, s.limits)) for s in chosen]
    wrong = [f"{s.id}: {f.result().outcome}" for s, f in futures if f.result().outcome not in s.outcomes]
    layers = {r.name for r in executor.reports if r.required and r.proven}
print(json.dumps({"uid": os.getuid(), "count": len(chosen), "wrong": wrong, "layers": sorted(layers)}))
"""


def as_nobody(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run Python as uid 65534 in a mount namespace where its files can be reached.

    Directories closed to others (a home that holds the interpreter) are replaced, for this
    process alone, by open ones that hold nothing but the interpreter.
    """
    python = Path(sys.base_prefix)
    closed = [p for p in reversed(python.parents) if not p.stat().st_mode & 0o001]
    lines = ["set -e"]
    if closed:
        lines += [
            "mount -t tmpfs none /mnt",
            "mkdir /mnt/python",
            f"mount --bind '{python}' /mnt/python",
            f"mount -t tmpfs -o mode=755 none '{closed[0]}'",
            f"mkdir -p '{python}'",
            f"mount --bind /mnt/python '{python}'",
        ]
    drop = "setpriv --reuid 65534 --regid 65534 --clear-groups --inh-caps=-all --bounding-set=-all"
    lines.append(f'exec {drop} "$@"')
    command = ["unshare", "--mount", "--propagation", "private", "sh", "-c", "\n".join(lines), "sh"]
    return subprocess.run(
        [*command, sys.executable, "-B", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"]},
    )


needs_root = pytest.mark.skipif(
    os.geteuid() != 0 or not shutil.which("setpriv") or not shutil.which("unshare"),
    reason="only root can become another user; as an ordinary one the other tests cover this",
)


def attack(groups: tuple[str, ...]) -> None:
    done = as_nobody("-c", PROGRAM, ",".join(groups))
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["wrong"] == []
    assert result["uid"] == 65534
    assert result["count"] >= 8 * len(groups)
    assert {"rlimits", "no_new_privs", "landlock", "seccomp"} <= set(result["layers"])


@needs_root
def test_an_ordinary_user_is_as_safe() -> None:
    attack(QUICK)


@needs_root
@pytest.mark.slow
def test_an_ordinary_user_is_as_safe_from_the_other_attacks() -> None:
    attack(REST)
