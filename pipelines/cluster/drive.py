"""The driver's loop: shards go to free workers, in order; lost workers are replaced.

A shard that keeps killing its worker is quarantined after `cluster.attempts` tries and reported at
the end: the run goes on with the others and exits with a failure, and nothing is lost, because the
shard stays uncommitted and the same command tries it again.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import ray
from ray.exceptions import RayActorError, RayTaskError

from icc.config import RunConfig
from icc.errors import BudgetSpent, DiskFull, IccError, TransientError
from icc.llm.purse import Amount
from icc.shards import ShardPlan
from icc.store import LocalStore
from pipelines.budget import Budget
from pipelines.cluster.worker import start_worker
from pipelines.context import Journals

POLL_SECONDS = 0.5


@dataclass(slots=True)
class Task:
    """One attempt at one shard on one worker."""

    worker: Any
    plan: ShardPlan
    attempt: int


@dataclass(slots=True)
class Progress:
    """Ends of candidates so far, and what went wrong on the way."""

    committed: Counter[str] = field(default_factory=Counter)
    in_flight: Counter[str] = field(default_factory=Counter)
    shards: int = 0
    lost_workers: int = 0
    quarantined: dict[int, str] = field(default_factory=dict)
    """Shard → why it was given up for this time."""
    answers: int = 0
    """Of models, for the shards at hand."""
    paused: str = ""
    """Why the run ended before its end: its budget is spent."""

    @property
    def ended(self) -> Counter[str]:
        return self.committed + self.in_flight


Report = Callable[[Progress], None]
Enough = Callable[[], bool]


class Driver:
    """Runs plans on `workers` actors until all are committed, given up, or `enough` says stop."""

    def __init__(
        self,
        config: RunConfig,
        journals: Journals,
        code: str,
        canary: str,
        workers: int,
        report: Report,
    ) -> None:
        self._start: Callable[[], Any] = partial(start_worker, config, journals, code, canary)
        self._budget = Budget(config, LocalStore(journals.run))
        self._attempts = config.cluster.attempts
        self._workers = workers
        self._report = report
        self._tasks: dict[Any, Task] = {}
        self._free: deque[Any] = deque()
        self._again: deque[tuple[ShardPlan, int]] = deque()
        self.progress = Progress()

    def run(self, plans: Iterable[ShardPlan], enough: Enough) -> Progress:
        """Blocks until done. Raises the first error that is no candidate's and no worker's fault."""
        waiting: Iterator[ShardPlan] = iter(plans)
        while True:
            while not enough() and len(self._tasks) < self._workers:
                upcoming = self._again.popleft() if self._again else _first(waiting)
                if upcoming is None:
                    break
                share = self._budget.deal(upcoming[0].name, self._workers - len(self._tasks))
                if share is None:
                    self._again.appendleft(upcoming)
                    break
                worker = self._free.popleft() if self._free else self._start()
                self._assign(worker, *upcoming, share)
            if not self._tasks:
                self.progress.paused = self._budget.pause if self._again and not enough() else ""
                return self.progress
            done, _ = ray.wait(list(self._tasks), num_returns=1, timeout=POLL_SECONDS)
            for reference in done:
                self._conclude(reference, self._tasks.pop(reference))
            self._watch()

    def _assign(self, worker: Any, plan: ShardPlan, attempt: int, share: Amount) -> None:
        self._tasks[worker.make.remote(plan, attempt, share)] = Task(worker, plan, attempt)

    def _conclude(self, reference: Any, task: Task) -> None:
        """Book how an attempt ended. A dead worker is not replaced before a shard needs one."""
        self._budget.settle(task.plan.name)
        try:
            self.progress.committed.update(ray.get(reference))
            self.progress.shards += 1
        except RayActorError as error:
            if _setup_failed(error):
                raise IccError(_innermost(error)) from None
            self.progress.lost_workers += 1
            self._retry(task, f"its worker died ({_innermost(error)})")
            return
        except RayTaskError as error:
            cause = error.cause  # the bare exception, without Ray's pages of frames
            if isinstance(cause, BudgetSpent):  # no fault: what others leave may be enough for it
                self._again.append((task.plan, task.attempt))
                self._free.append(task.worker)
                return
            if isinstance(cause, IccError) and not _passing(cause):
                raise cause from None
            if not isinstance(cause, IccError):
                raise IccError(f"shard {task.plan.index}: {error}") from None
            self._retry(task, str(cause))
        self._free.append(task.worker)

    def _retry(self, task: Task, why: str) -> None:
        if task.attempt < self._attempts:
            self._again.append((task.plan, task.attempt + 1))
        else:
            self.progress.quarantined[task.plan.index] = why

    def _watch(self) -> None:
        """Ask the workers how far they are; one that is busy starting simply does not answer yet."""
        questions = [task.worker.ended.remote() for task in self._tasks.values()]
        answers, _ = (
            ray.wait(questions, num_returns=len(questions), timeout=0.2) if questions else ([], [])
        )
        counts: Counter[str] = Counter()
        paid = 0
        for answer in answers:
            try:
                ended, of_worker = ray.get(answer)
            except RayActorError:
                continue  # its shard's own reference reports the loss
            counts.update(ended)
            paid += of_worker
        self.progress.in_flight = counts
        self.progress.answers = paid
        self._report(self.progress)


def _first(plans: Iterator[ShardPlan]) -> tuple[ShardPlan, int] | None:
    plan = next(plans, None)
    return None if plan is None else (plan, 1)


def _passing(error: IccError) -> bool:
    """Whether the same attempt may succeed in a moment."""
    return isinstance(error, TransientError) and not isinstance(error, DiskFull)


def _setup_failed(error: RayActorError) -> bool:
    return "creation task" in str(error) or "__init__" in str(error)


def _innermost(error: Exception) -> str:
    """The last line that says something: Ray wraps causes in pages of text."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1] if lines else type(error).__name__
