"""What the steps that ask models share: studios, one event loop for a whole shard, and bills."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from generators.studio import Studio
from icc.config import RunConfig
from icc.errors import BudgetSpent, IccError
from icc.record import Stage, Verdict
from pipelines.candidate import FAULTS_OF_THE_WORLD, internal_error
from pipelines.context import Context
from pipelines.rows import Work
from tracer.render import Render

AHEAD = 2
"""Scripts handed to the executor at once: one is drawn, one is ready."""

T = TypeVar("T")
Studios = Callable[[str], Studio]
"""A studio for a candidate's id."""


@asynccontextmanager
async def open_studios(config: RunConfig, context: Context, shard: str) -> AsyncIterator[Studios]:
    """Studios of one shard. Scripts are drawn in threads of their own, while answers are awaited and
    kept; what is still waiting to be drawn when the block ends is dropped."""
    executor = context.executor
    pool = ThreadPoolExecutor(AHEAD, thread_name_prefix="draw")
    loop = asyncio.get_running_loop()

    async def draw(code: str) -> Render:
        return await loop.run_in_executor(pool, executor.run, code)

    try:
        async with context.models(shard) as models:
            yield lambda candidate: Studio(
                models,
                candidate,
                draw,
                rule_settings=config.qc.rule_settings,
                thresholds=config.qc.thresholds,
            )
    finally:
        pool.shutdown(cancel_futures=True)


async def together(jobs: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """All results in order; the first error ends the other jobs and is raised. Where the budget is
    spent, what is under way is still paid for, so its answers are awaited and kept."""
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        return await asyncio.gather(*tasks)
    except BudgetSpent:
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise


async def guarded(stage: Stage, job: Awaitable[T]) -> T | Verdict:
    """What the job gives, or the verdict on a fault of our own: it ends one candidate, no shard."""
    try:
        return await job
    except (IccError, *FAULTS_OF_THE_WORLD):
        raise
    except Exception as error:
        return internal_error(stage, error)


def settle(config: RunConfig, work: Work, studio: Studio) -> None:
    """Book what a studio's answers cost, on the candidate that they were asked for."""
    roles = config.models.roles()
    for bill in studio.bills:
        work.pay(bill.step, bill.role, bill.prompt_tokens, bill.completion_tokens)
        work.models[bill.role] = bill.model or roles[bill.role].model
        work.prompts[bill.prompt] = bill.version
