"""Asking the judges about a shard's survivors, all at once."""

import asyncio
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from icc.config import RunConfig
from pipelines.asking import together
from pipelines.context import Context
from pipelines.rows import Work

if TYPE_CHECKING:  # the client is loaded by runs that ask models
    from icc.llm.client import Models


def judged(
    config: RunConfig, context: Context, shard: str, works: Iterator[Work]
) -> Iterator[Work]:
    """The works in order: as they come if no judge is configured; else once all that no rule has
    failed have the judges' verdicts."""
    if not (config.judges.stages or config.judges.restate):
        yield from works
        return
    whole = list(works)
    survivors = [work for work in whole if work.failed is None]
    if survivors:
        asyncio.run(_ask_all(config, context, shard, survivors))
    yield from whole


async def _ask_all(config: RunConfig, context: Context, shard: str, works: Sequence[Work]) -> None:
    async with context.models(shard) as models:
        await together(_ask(config, models, work) for work in works)


async def _ask(config: RunConfig, models: "Models", work: Work) -> None:
    """Stage after stage: a later judge is not paid for once an earlier one rejects."""
    from qc.judge import ROLE, judge, prompt_of

    candidate, render = work.candidate, work.render
    assert candidate.code is not None and render is not None and render.png is not None
    if config.judges.restate:
        await _restate(config, models, work)
    for stage in config.judges.stages:
        if work.failed is not None:
            return
        verdict, answers = await judge(
            models, stage, candidate.id, candidate.code, render.png, config.judges.votes
        )
        work.verdicts.append(verdict)
        work.prompts[prompt_of(stage).name] = prompt_of(stage).version
        for answer in answers:
            work.pay(verdict.rule, ROLE, answer.prompt_tokens, answer.completion_tokens)
            work.models[ROLE] = answer.model or config.models.judge.model


async def _restate(config: RunConfig, models: "Models", work: Work) -> None:
    """What the script and its figure say, held against the drawing."""
    from qc.reader import ROLE, RULE, read_script, reading_prompt

    candidate, render = work.candidate, work.render
    assert candidate.code is not None and render is not None and render.trace is not None
    verdict, answers = await read_script(models, candidate.id, candidate.code, render.trace)
    work.verdicts.append(verdict)
    work.prompts[reading_prompt().name] = reading_prompt().version
    for answer in answers:
        work.pay(RULE, ROLE, answer.prompt_tokens, answer.completion_tokens)
        work.models[ROLE] = answer.model or config.models.reader.model
