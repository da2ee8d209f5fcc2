"""What the wall clock decided once stays decided, in the run and in its replay."""

import time
from pathlib import Path

from icc.store import LocalStore
from pipelines.timeouts import Timeouts
from tracer.executor import Executor
from tracer.render import Limits

SLEEPER = "import time\ntime.sleep(100)\n"
PLOT = "import matplotlib.pyplot as plt\nplt.plot([0, 1])\n"


def test_a_script_that_the_clock_ended_is_not_run_again(tmp_path: Path) -> None:
    run, replay = LocalStore(tmp_path / "run"), LocalStore(tmp_path / "replay")
    limits = Limits(wall_seconds=0.6)
    with Executor(limits, timeouts=Timeouts(run)) as executor:
        first = executor.run(SLEEPER)
        assert executor.run(PLOT).ok
    assert (first.outcome, first.evidence) == ("timeout", "kernel")
    with Executor(Limits(), timeouts=Timeouts(replay, [run])) as executor:
        started = time.monotonic()
        again = executor.run(SLEEPER)
        assert time.monotonic() - started < Limits().wall_seconds
        assert executor.run(PLOT).ok
    assert (again.outcome, again.evidence, again.error) == (
        first.outcome,
        first.evidence,
        first.error,
    )
    assert not list((tmp_path / "replay").rglob("*.json")), "nothing new was decided"
