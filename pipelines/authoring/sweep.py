"""Many templates examined at once, one process and one sandbox slot for each core."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import ExitStack
from functools import partial
from multiprocessing import get_context
from multiprocessing.util import Finalize
from pathlib import Path

from pipelines.authoring.examine import Check, Effort, Examination, Examiner, Tools
from templates.checking import blamed
from templates.registry import get
from tracer.confine import die_with_parent
from tracer.executor import Executor

Step = Callable[[str], None]


def examine_all(
    names: Sequence[str], folders: Sequence[Path], effort: Effort, step: Step
) -> Iterator[Examination]:
    """Examinations in the order in which they end; `step` hears what is at work, or what ended.

    A single template has all cores for its pictures; several share them out.
    """
    cores = len(os.sched_getaffinity(0))
    if len(names) == 1 or cores == 1:
        with _Bench(cores, folders) as bench:
            for name in names:
                yield bench.examine(name, effort, partial(_tell, step, name))
        return
    with ProcessPoolExecutor(
        min(cores, len(names)), get_context("spawn"), _open_bench, (folders,)
    ) as pool:
        futures = {pool.submit(_examine, name, effort): name for name in names}
        for future in as_completed(futures):
            step(futures[future])
            yield future.result()


def _tell(step: Step, name: str, check: str) -> None:
    step(f"{name}: {check}")


class _Bench:
    """The executors of one process, for any number of templates."""

    def __init__(self, slots: int, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._stack = ExitStack()
        self._tools = Tools(
            self._stack.enter_context(Executor(slots=slots)),
            self._stack.enter_context(Executor(perturb=True)),
        )

    def __enter__(self) -> "_Bench":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the sandboxes."""
        self._stack.close()

    def examine(self, name: str, effort: Effort, step: Step) -> Examination:
        try:
            template = get(name, *self._folders)
            return Examiner(template, self._tools, effort, step).run()
        except Exception as error:  # whatever an author's code may do, the other templates go on
            return Examination(name, (Check("contract", (blamed(error),)),), 0.0)


_bench: list[_Bench] = []
"""The pool process's own; it ends with the process."""


def _open_bench(folders: Sequence[Path]) -> None:
    die_with_parent()  # a pool's processes outlive a killed parent otherwise
    bench = _Bench(1, folders)
    _bench.append(bench)
    Finalize(None, bench.close, exitpriority=1)


def _examine(name: str, effort: Effort) -> Examination:
    return _bench[0].examine(name, effort, lambda _check: None)
