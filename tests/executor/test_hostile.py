"""Attacks: each has the outcome it must have, and none leaves anything behind."""

import hashlib
import os
import resource
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.snippets import Snippet, load_snippets
from tracer.executor import Executor

SNIPPETS = load_snippets()
GROUPS = sorted({snippet.group for snippet in SNIPPETS})
CANARY = "import matplotlib.pyplot as plt\nplt.plot([1, 3, 2])\nplt.savefig('canary.png')\n"
PLACES = ("/tmp", "/dev/shm", "/dev/mqueue", "/", ".", str(Path.home()))


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor(slots=2) as made:
        yield made


@pytest.fixture(scope="module")
def canary(executor: Executor) -> str:
    return picture(executor)


def picture(executor: Executor) -> str:
    render = executor.run(CANARY)
    assert render.png is not None, render
    return hashlib.sha256(render.png).hexdigest()


def test_every_attack_class_has_several_snippets() -> None:
    assert len(SNIPPETS) >= 100
    assert all(sum(s.group == group for s in SNIPPETS) >= 8 for group in GROUPS)
    assert len({s.id for s in SNIPPETS}) == len(SNIPPETS)


@pytest.mark.parametrize("group", GROUPS)
def test_attacks_end_as_expected_and_leave_nothing(
    group: str, executor: Executor, canary: str
) -> None:
    snippets = [s for s in SNIPPETS if s.group == group]
    before = at_rest(executor)
    futures = [(s, executor.submit(s.code, s.limits)) for s in snippets]
    wrong = [
        f"{s.id}: {f.result().outcome}, not {sorted(s.outcomes)} ({f.result().error})"
        for s, f in futures
        if f.result().outcome not in s.outcomes
    ]
    assert wrong == []
    assert picture(executor) == canary
    assert settled(executor, before) == before


def at_rest(executor: Executor) -> dict[str, object]:
    """The surroundings once every zygote has its idle children ready."""
    full = len(executor.zygote_pids) * (1 + executor.slots)
    deadline = time.monotonic() + 5
    while processes(executor) != full and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.3)  # a child's end is heard of a moment after it
    return surroundings(executor)


def settled(executor: Executor, before: dict[str, object]) -> dict[str, object]:
    """The surroundings once killed children had a moment to disappear."""
    deadline = time.monotonic() + 5
    while (now := surroundings(executor)) != before and time.monotonic() < deadline:
        time.sleep(0.05)
    return now


def surroundings(executor: Executor) -> dict[str, object]:
    """All that an attack might change: processes, files, memory, descriptors, this process."""
    return {
        "processes": processes(executor),
        "files": [str(p) for place in PLACES for p in Path(place).glob("*icc_hostile*")],
        "shared memory": Path("/proc/sysvipc/shm").read_text(),
        "descriptors": len(list(Path("/proc/self/fd").iterdir())),
        "limits": [resource.getrlimit(which) for which in range(16)],
        "signals": [signal.getsignal(n) for n in range(1, 32) if n not in (9, 19)],
        "priority": os.getpriority(os.PRIO_PROCESS, 0),
        "affinity": os.sched_getaffinity(0),
        "working directory": str(Path.cwd()),
        "environment": dict(os.environ),
    }


def processes(executor: Executor) -> int:
    """Processes of the zygotes' sessions, which no child can leave."""
    sessions = {str(pid) for pid in executor.zygote_pids}
    count = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            session = stat.read_text().rsplit(")", 1)[1].split()[3]
        except OSError:
            continue
        count += session in sessions
    return count


def test_snippets_are_read_with_their_limits() -> None:
    spin = next(s for s in SNIPPETS if s.name == "spin")
    assert isinstance(spin, Snippet)
    assert (spin.limits.cpu_seconds, spin.outcomes) == (0.2, {"cpu_limit"})
