"""The actor that makes shards. It is given shard after shard until the driver lets go of it."""

import os
import time
from collections import Counter
from typing import Any

import ray

from icc.config import RunConfig
from icc.errors import IccError
from icc.llm.purse import Amount, Purse
from icc.shards import RunDir, ShardPlan
from pipelines.context import Journals


class Worker:
    """Holds an executor, makes shards, commits them itself, and answers how far it is."""

    def __init__(self, config: RunConfig, journals: Journals, code: str, canary: str) -> None:
        from pipelines.birth import birth_of
        from pipelines.context import open_context
        from pipelines.identity import canary as measured_canary
        from pipelines.identity import code_hash

        self._birth = birth_of(config, journals.run)
        here = code_hash(self._birth.revisions)
        if here != code:
            raise IccError(
                f"a worker has other code ({here}) than the driver ({code}); install the same wheel "
                "everywhere, or ship it with cluster.wheel, and keep solid.directories on a file "
                "system that all machines share"
            )
        self._config = config
        self._run = RunDir(journals.run)
        self._ended: Counter[str] = Counter()
        self._opened = open_context(config, self._count, journals)
        self._context = self._opened.__enter__()
        if not config.isolation.accept_canary and measured_canary(self._context.executor) != canary:
            raise IccError(
                "a worker draws other pixels or floats than the run's first machine (CPU dispatch, "
                "FreeType or PNG encoder differ); use equal images, or set isolation.accept_canary"
            )

    def _count(self, stage: str) -> None:
        self._ended[stage] += 1

    def ready(self) -> int:
        """The process id, once set-up is over."""
        return os.getpid()

    def make(self, plan: ShardPlan, attempt: int, share: Amount) -> dict[str, Any]:
        """Make and commit one shard, spending no more than its share; what was committed, in numbers."""
        from pipelines.roles import roles_asked
        from pipelines.shard import run_shard

        self._ended.clear()
        self._context.purse = Purse(self._config.models.roles(), share)
        started = time.time()
        result = run_shard(self._config, self._birth, plan, self._context)
        self._run.commit(result, {"attempt": attempt, "started": round(started, 3)})
        if roles_asked(self._config):
            self._context.journal(plan.name).pack()
        ends = Counter(r.stage or "" for r in result.rejections)
        return {"accepted": len(result.triplets), **ends}

    def ended(self) -> tuple[dict[str, int], int]:
        """Ends of candidates in the shard at hand, by stage (`accepted` among them), and answers that
        were paid for it."""
        purse = self._context.purse
        return dict(self._ended), 0 if purse is None else purse.answers


def start_worker(config: RunConfig, journals: Journals, code: str, canary: str) -> Any:
    """A handle of a new actor: one core, never restarted by Ray (the driver counts attempts), and a
    second thread so that it can be asked how far it is."""
    actor = ray.remote(Worker).options(
        num_cpus=1, max_restarts=0, max_task_retries=0, max_concurrency=2
    )
    return actor.remote(config, journals, code, canary)
