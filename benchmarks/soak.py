"""Thousands of good and hostile scripts through one executor: nothing may grow, nothing may stay.

    python -m benchmarks.soak --scripts 20000 --json -

Prints the share of typed outcomes (all must be ones that the script may have), memory of this
process and of the zygote over time, and what is left at the end; on the way a line to stderr at
each sample. Ctrl-C ends it early with the report of what has run.
"""

import argparse
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import cycle, islice
from pathlib import Path
from typing import Any, TypeVar

from benchmarks.snippets import Snippet, load_snippets
from tracer.executor import Executor
from tracer.render import OUTCOMES, Limits

Item = TypeVar("Item")

GOOD = sorted((Path(__file__).parent / "scripts").glob("*.py"))
SLOW_GROUPS = frozenset({"time", "memory"})
"""Attacks that take seconds each by design; every one runs, but seldom."""
SLOW_EVERY = 50
SAMPLES = 20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--scripts", type=int, default=20_000)
    parser.add_argument("--slots", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--json", default="-", metavar="FILE")
    options = parser.parse_args()
    text = json.dumps(soak(options.scripts, options.slots), indent=2)
    if options.json == "-":
        print(text)
    else:
        Path(options.json).write_text(text + "\n")


def soak(scripts: int, slots: int) -> dict[str, Any]:
    """Run so many scripts; the report."""
    outcomes: Counter[str] = Counter()
    wrong: list[str] = []
    samples: list[dict[str, int]] = []
    start = time.monotonic()
    with Executor(slots=slots) as executor:
        for index, (snippet, outcome) in enumerate(until_interrupted(results(executor, scripts))):
            outcomes[outcome] += 1
            if outcome not in snippet.outcomes:
                wrong.append(f"{snippet.id}: {outcome}")
            if index % max(1, scripts // SAMPLES) == 0:
                samples.append(footprint(executor))
                print(
                    f"{index:,} of {scripts:,}: {samples[-1]}, {len(wrong)} unexpected",
                    file=sys.stderr,
                )
        samples.append(footprint(executor))
        leader = executor.zygote_pids[0]
    ran = outcomes.total()
    return {
        "scripts": ran,
        "seconds": round(time.monotonic() - start, 1),
        "typed": sum(outcomes[name] for name in OUTCOMES) / max(1, ran),
        "outcomes": dict(sorted(outcomes.items())),
        "unexpected": wrong[:100],
        "samples": samples,
        "left_processes": sum(session == leader for session in sessions()),
    }


def results(executor: Executor, scripts: int) -> Iterator[tuple[Snippet, str]]:
    """Snippets and their outcomes, a few under way at a time."""
    pending = []
    for snippet in islice(workload(), scripts):
        pending.append((snippet, executor.submit(snippet.code, snippet.limits)))
        if len(pending) > 4 * executor.slots:
            first, future = pending.pop(0)
            yield first, future.result().outcome
    for snippet, future in pending:
        yield snippet, future.result().outcome


def until_interrupted(items: Iterator[Item]) -> Iterator[Item]:
    """The items; Ctrl-C is their end."""
    with suppress(KeyboardInterrupt):
        yield from items


def workload() -> Iterator[Snippet]:
    """Good and quick hostile scripts by turns, now and then a slow hostile one, for ever."""
    hostile = load_snippets()
    quick = cycle([s for s in hostile if s.group not in SLOW_GROUPS])
    slow = cycle([s for s in hostile if s.group in SLOW_GROUPS])
    good = cycle(
        [Snippet("good", p.stem, frozenset({"ok"}), Limits(), p.read_text()) for p in GOOD]
    )
    for number in cycle(range(SLOW_EVERY)):
        yield next(good)
        yield next(quick) if number else next(slow)


def footprint(executor: Executor) -> dict[str, int]:
    """Resident memory of parent and zygote in KiB, descriptors and processes."""
    zygote = executor.zygote_pids[0]
    return {
        "parent_kib": resident(os.getpid()),
        "zygote_kib": resident(zygote),
        "descriptors": len(list(Path("/proc/self/fd").iterdir())),
        "processes": sum(session == zygote for session in sessions()),
    }


def resident(pid: int) -> int:
    """Resident memory of a process in KiB."""
    with suppress(OSError):
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4
    return 0


def sessions() -> Iterator[int]:
    """The session of every process of this machine."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            yield int(stat.read_text().rsplit(")", 1)[1].split()[3])


if __name__ == "__main__":
    main()
