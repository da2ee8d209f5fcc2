"""Scripts per second: bare matplotlib, a subprocess each, and the executor, side by side.

    python -m benchmarks.throughput --seconds 60 --json -

One fixed workload (`benchmarks/scripts`: three plane figures, three solid ones), four ways, in
alternating slices so that a change in the machine's load hits all of them; medians over the rounds.

  bare warm    one long-lived process per core: exec, savefig to memory, close. No isolation at all
  subprocess   `python script.py`, what most peers do
  executor     one confined child per script, PNG only
  traced       the same, with the trace and visible pixels
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from tracer.executor import Executor

SCRIPTS = sorted((Path(__file__).parent / "scripts").glob("*.py"))
ROUNDS = 3
MODES = ("bare_warm", "subprocess", "executor", "traced")
PAUSE = 0.05
"""Seconds between two latency samples: the next child is ready by then."""

Measure = Callable[[float], float]
"""Seconds to spend → scripts per second."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seconds", type=float, default=60.0, help="time to spend in all")
    parser.add_argument("--json", default="-", metavar="FILE", help="where to write; - for stdout")
    options = parser.parse_args()
    text = json.dumps(benchmark(options.seconds), indent=2)
    if options.json == "-":
        print(text)
    else:
        Path(options.json).write_text(text + "\n")


def benchmark(seconds: float) -> dict[str, Any]:
    """All figures: for all cores at the top level, for one core under `one_core`."""
    cores = sorted(os.sched_getaffinity(0))
    share = seconds / 2
    report = compare(len(cores), share)
    with pinned(cores[0]):
        report["one_core"] = {**compare(1, share * 0.8), **latency(share * 0.2)}
    report["cores"] = len(cores)
    report["scripts"] = [path.stem for path in SCRIPTS]
    return report


@contextmanager
def pinned(core: int) -> Iterator[None]:
    """Everything started inside runs on this core."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def compare(cores: int, seconds: float) -> dict[str, Any]:
    """Medians, ratios and spread of the four ways on this many cores."""
    rates: dict[str, list[float]] = {mode: [] for mode in MODES}
    slice_seconds = seconds / (ROUNDS * len(MODES))
    with ExitStack() as stack:
        ways: dict[str, Measure] = {
            "bare_warm": stack.enter_context(bare_warm(cores)),
            "subprocess": stack.enter_context(subprocesses(cores)),
            "executor": stack.enter_context(executor(cores, traced=False)),
            "traced": stack.enter_context(executor(cores, traced=True)),
        }
        for _ in range(ROUNDS):
            for mode, measure in ways.items():
                rates[mode].append(measure(slice_seconds))
    median = {mode: statistics.median(values) for mode, values in rates.items()}
    return {
        **{f"{mode}_per_s": round(median[mode], 2) for mode in MODES},
        "executor_vs_warm": round(median["executor"] / median["bare_warm"], 3),
        "traced_vs_warm": round(median["traced"] / median["bare_warm"], 3),
        "traced_vs_subprocess": round(median["traced"] / median["subprocess"], 2),
        "spread": {mode: [round(min(v), 2), round(max(v), 2)] for mode, v in rates.items()},
    }


# --- the four ways ---------------------------------------------------------------------------


@contextmanager
def bare_warm(cores: int) -> Iterator[Measure]:
    """Long-lived processes without isolation."""
    command = [sys.executable, "-m", "benchmarks.bare"]
    workers = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(cores)
    ]

    def measure(seconds: float) -> float:
        replies = [ask(worker, {"seconds": seconds}) for worker in workers]
        return sum(float(reply()["per_s"]) for reply in replies)

    try:
        for reply in [ask(worker, {"seconds": 0.0}) for worker in workers]:
            reply()
        yield measure
    finally:
        for worker in workers:
            worker.communicate()


def ask(worker: "subprocess.Popen[str]", question: dict[str, Any]) -> Callable[[], dict[str, Any]]:
    """Put a question to a worker; the answer is read later."""
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(json.dumps(question) + "\n")
    worker.stdin.flush()
    read = worker.stdout.readline
    return lambda: dict(json.loads(read()))


@contextmanager
def subprocesses(cores: int) -> Iterator[Measure]:
    """A fresh interpreter for each script."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(cores) as pool:
        environment = {**os.environ, "MPLBACKEND": "Agg", "MPLCONFIGDIR": folder}

        def loop(seconds: float) -> float:
            start, count = time.perf_counter(), 0
            while count == 0 or time.perf_counter() - start < seconds:
                subprocess.run(
                    [sys.executable, str(SCRIPTS[count % len(SCRIPTS)])],
                    cwd=folder,
                    env=environment,
                    check=True,
                    stderr=subprocess.DEVNULL,
                )
                count += 1
            return count / (time.perf_counter() - start)

        yield lambda seconds: sum(pool.map(loop, [seconds] * cores))


@contextmanager
def executor(cores: int, *, traced: bool) -> Iterator[Measure]:
    """The executor, one child per script."""
    codes = [path.read_text() for path in SCRIPTS]
    with Executor(slots=cores, traced=traced) as pool:

        def measure(seconds: float) -> float:
            start, count = time.perf_counter(), 0
            for render in pool.map(while_time(codes, start + seconds)):
                if not render.ok:
                    raise RuntimeError(f"a script of the workload failed: {render.error}")
                count += 1
            return count / (time.perf_counter() - start)

        measure(0.5)
        yield measure


def while_time(codes: Sequence[str], deadline: float) -> Iterator[str]:
    """The workload over and over until the deadline."""
    for code in cycle(codes):
        if time.perf_counter() >= deadline:
            return
        yield code


# --- latency ---------------------------------------------------------------------------------


def latency(seconds: float) -> dict[str, Any]:
    """Milliseconds from script to result, one at a time with a pause between."""
    codes = [path.read_text() for path in SCRIPTS]
    ours: list[float] = []
    with bare_warm(1) as measure, Executor(slots=1, traced=False) as pool:
        bare = 1000 / measure(seconds / 2)
        deadline = time.perf_counter() + seconds / 2
        for code in islice(cycle(codes), 10_000):
            time.sleep(PAUSE)
            start = time.perf_counter()
            pool.run(code)
            ours.append(1000 * (time.perf_counter() - start))
            if time.perf_counter() >= deadline and len(ours) >= len(codes):
                break
    mean = statistics.mean(ours[: len(ours) // len(codes) * len(codes)])
    return {
        "bare_warm_ms": round(bare, 1),
        "executor_ms": round(mean, 1),
        "latency_vs_warm": round(mean / bare, 3),
    }


if __name__ == "__main__":
    main()
