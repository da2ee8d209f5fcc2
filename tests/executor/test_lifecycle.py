"""What happens around scripts: deaths of zygote and parent, renewal, sleepers, leaks, fairness."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

import pytest

from tracer.executor import Executor
from tracer.forkserver import Boot
from tracer.job import Job
from tracer.render import ImagePolicy, Limits
from tracer.scheduler import Scheduler
from tracer.syscalls import program

PLOT = "import matplotlib.pyplot as plt\nplt.plot([1, 3, 2])\n"
ALLOWED_ROOTS = {"matplotlib", "mpl_toolkits", "numpy", "PIL", "tracer", "contourpy", "kiwisolver"}
ALLOWED_ROOTS |= {
    "cycler",
    "pyparsing",
    "dateutil",
    "packaging",
    "six",
    "fontTools",
    "cython_runtime",
}
FORBIDDEN = {"pyarrow", "openai", "pydantic", "ray", "icc", "templates", "qc", "pipelines"}
FORBIDDEN |= {"generators", "evaluation", "pandas", "scipy", "libcst", "yaml", "socketserver"}


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor(slots=2) as made:
        yield made


def eventually(condition: Callable[[], bool], seconds: float = 15.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.05)
    return condition()


def processes() -> Iterator[list[str]]:
    """State, parent, group, session … of every process."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            yield stat.read_text().rsplit(")", 1)[1].split()


def session_is_empty(leader: int) -> bool:
    return not any(int(fields[3]) == leader and fields[0] != "Z" for fields in processes())


def test_the_zygote_holds_drawing_libraries_only(executor: Executor) -> None:
    roots = {name.split(".")[0] for name in executor.zygote_modules}
    assert {"matplotlib", "numpy", "tracer"} <= roots
    assert not roots & FORBIDDEN
    third_party = {r for r in roots if r not in sys.stdlib_module_names and not r.startswith("_")}
    assert third_party <= ALLOWED_ROOTS


def test_a_killed_zygote_is_replaced_and_its_scripts_start_over() -> None:
    with Executor(slots=2) as executor:
        futures = [executor.submit(PLOT + "sum(range(3 * 10**7))") for _ in range(2)]
        time.sleep(0.3)
        (victim,) = executor.zygote_pids
        os.kill(victim, signal.SIGKILL)
        assert [f.result().outcome for f in futures] == ["ok", "ok"]
        assert executor.zygote_pids != [victim]
        assert eventually(lambda: session_is_empty(victim))


def test_children_die_with_a_killed_parent() -> None:
    program = (
        "import sys, time\nfrom tracer.executor import Executor\n"
        "executor = Executor(slots=2)\n"
        "executor.submit('while True: pass')\nexecutor.submit('import time; time.sleep(1000)')\n"
        "time.sleep(0.5)\nprint(executor.zygote_pids[0], flush=True)\ntime.sleep(1000)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        zygote = int(parent.stdout.readline())
        assert not session_is_empty(zygote)
        parent.kill()
    assert eventually(lambda: session_is_empty(zygote))


def test_close_ends_running_scripts_at_once() -> None:
    executor = Executor(slots=2)
    zygote = executor.zygote_pids[0]
    future = executor.submit("while True: pass")
    time.sleep(0.2)
    executor.close()
    assert session_is_empty(zygote)
    assert "closed" in str(future.exception())


def test_sleeping_scripts_hold_no_slot() -> None:
    with Executor(slots=1) as executor:
        sleepers = [executor.submit("import time\ntime.sleep(600)") for _ in range(3)]
        assert executor.run(PLOT).ok
        assert not any(sleeper.done() for sleeper in sleepers)


def test_a_slow_wall_clock_gets_a_second_chance_alone(executor: Executor) -> None:
    limits = Limits(wall_seconds=0.6)
    patient = executor.run("import time\ntime.sleep(1)\n" + PLOT, limits=limits)
    assert patient.ok
    hopeless = executor.run("import time\ntime.sleep(100)\n", limits=limits)
    assert (hopeless.outcome, hopeless.evidence) == ("timeout", "kernel")
    assert hopeless.wall_seconds == pytest.approx(1.8, abs=1.0)


def test_zygotes_are_renewed_after_so_many_forks() -> None:
    with Executor(slots=1, renew_after=6) as executor:
        first = executor.zygote_pids[0]
        assert all(render.ok for render in executor.map([PLOT] * 6))
        assert executor.zygote_pids != [first]
        assert eventually(lambda: session_is_empty(first))


def test_a_zygote_that_grows_is_renewed() -> None:
    leaky = Boot(
        hash_seed=0,
        random_seed=0,
        program=program(),
        preload=("tests.executor.hoard",),
    )
    scheduler = Scheduler({"light": leaky}, slots=1, renew_after=10_000)
    scheduler.start()
    try:
        assert draw(scheduler)
        first = scheduler.zygotes["light"]
        for _ in range(12):
            assert draw(scheduler)
        assert scheduler.zygotes["light"] is not first
        assert first.forks < 12
        assert eventually(lambda: session_is_empty(first.process.pid))
    finally:
        scheduler.stop()


def draw(scheduler: Scheduler) -> bool:
    job = Job(
        code=PLOT.encode(),
        policy=asdict(ImagePolicy()),
        limits=Limits(),
        traced=False,
        kind="light",
    )
    scheduler.submit(job)
    return job.future.result(60).ok


def test_nothing_leaks_over_many_scripts(executor: Executor) -> None:
    scripts = ["x = 1", "1/0", "import os; os._exit(0)", "import os; os.abort()", "def"] * 20
    list(executor.map(scripts[:10]))
    before = at_rest(executor)
    assert before[1:] == (executor.slots, 0)
    assert {r.outcome for r in executor.map(scripts)} == {
        "no_figure", "exception", "crashed", "syntax_error",
    }  # fmt: skip
    assert eventually(lambda: footprint(executor) == before)


def at_rest(executor: Executor) -> tuple[int, int, int]:
    """The footprint once it stays as it is: the last child's end is heard of a moment after it."""
    last = footprint(executor)
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        time.sleep(0.4)
        last, now = footprint(executor), last
        if last == now and last[1:] == (executor.slots, 0):
            break
    return last


def footprint(executor: Executor) -> tuple[int, int, int]:
    """Open descriptors here; idle children and zombies of the zygote's session."""
    states = [fields[0] for fields in processes() if int(fields[3]) == executor.zygote_pids[0]]
    servers = 1 + 2 * executor.layers["bubblewrap"]
    return (
        len(list(Path("/proc/self/fd").iterdir())), len(states) - servers, states.count("Z"),
    )  # fmt: skip
