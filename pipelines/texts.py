"""Caption and explained code of a shard's survivors: by our own writers, or by models."""

import asyncio
from collections.abc import Iterator, Sequence

from generators.caption import code_grounded
from generators.explain import explain
from generators.explained import explained
from generators.grounded import caption
from generators.studio import Studio, Texts
from icc.config import RunConfig
from icc.record import Verdict
from icc.sections import CaptionStyle
from icc.seeds import rng
from pipelines.asking import guarded, open_studios, settle, together
from pipelines.candidate import Candidate
from pipelines.context import Context
from pipelines.rows import Work


def written(
    config: RunConfig, context: Context, shard: str, works: Iterator[Work]
) -> Iterator[Work]:
    """The works in order, with texts where no verdict has failed: as they come if no model writes;
    else once all survivors have theirs."""
    if config.captions.writer == "grounded":
        yield from works
        return
    whole = list(works)
    survivors = [work for work in whole if work.failed is None]
    if survivors:
        asyncio.run(_write_all(config, context, shard, survivors))
    yield from whole


def write_grounded(config: RunConfig, _context: Context, work: Work) -> None:
    """From trace and facts; does nothing where models write, or the candidate has failed."""
    if work.failed is not None or config.captions.writer == "models":
        return
    candidate, render = work.candidate, work.render
    assert render is not None and render.trace is not None and candidate.code is not None
    key = (config.seed, candidate.id)
    style = caption_style(config, candidate)
    work.caption_style = style
    work.caption = caption(candidate.instance, render.trace, work.facts, *key, style=style)
    work.explained_code = explain(
        candidate.code, candidate.instance, render.trace, work.facts, *key
    )


def caption_style(config: RunConfig, candidate: Candidate) -> CaptionStyle:
    """The candidate's style, drawn by its id with the configured weights."""
    styles = config.captions.styles
    stream = rng("caption style", config.seed, candidate.id)
    return stream.choices(list(styles), weights=list(styles.values()))[0]


async def _write_all(
    config: RunConfig, context: Context, shard: str, works: Sequence[Work]
) -> None:
    async with open_studios(config, context, shard) as studios:
        await together(_write(config, studios(work.candidate.id), work) for work in works)


async def _write(config: RunConfig, studio: Studio, work: Work) -> None:
    """The caption first: an explanation is not paid for where there is none."""
    candidate, render = work.candidate, work.render
    assert render is not None and candidate.code is not None
    style = caption_style(config, candidate)
    settings = config.captions
    texts = await guarded(
        "caption", code_grounded(studio, render, candidate.code, work.facts, style, settings)
    )
    if isinstance(texts, Verdict):
        texts = Texts(verdicts=(texts,))
    work.caption_style, work.caption = style, texts.caption
    work.draft_caption, work.restatements = texts.draft_caption, texts.restatements
    work.verdicts += texts.verdicts
    if texts.caption is not None:
        result = await guarded(
            "caption", explained(studio, render, candidate.code, work.facts, settings)
        )
        if isinstance(result, Verdict):
            work.verdicts.append(result)
        else:
            work.explained_code = result
    settle(config, work, studio)
