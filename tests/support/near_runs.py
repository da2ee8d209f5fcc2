"""Runs made in this process, without Ray: what is examined is what they hold, not where they ran."""

from contextlib import ExitStack
from pathlib import Path

from icc.config import RunConfig, load
from icc.record import Row
from icc.shards import RunDir
from pipelines.context import Context, Journals
from pipelines.run import opened
from pipelines.shard import run_shard


class Borrowed(Context):
    """The executors of another context, which take seconds to start, for another run."""

    def __init__(self, config: RunConfig, lender: Context, journals: Journals) -> None:
        super().__init__(config, lambda _stage: None, ExitStack(), journals)
        self.executor, self.second = lender.executor, lender.second  # type: ignore[misc]


def make(config: RunConfig, journals: Journals, lender: Context) -> None:
    """The whole run, shard after shard."""
    replayed = journals.others[0] if journals.offline else None
    with opened(config, journals.run, replayed) as run:
        context = Borrowed(run.config, lender, journals)
        for plan in run.missing():
            run.directory.commit(run_shard(run.config, run.birth, plan, context), {})
            context.journal(plan.name).pack()


def finish(run: Path, lender: Context) -> None:
    """What is missing of a run that a command began."""
    make(load(run / "run.yaml", base_key="config", environment={}), Journals(run), lender)


def rows(run: Path) -> list[Row]:
    directory = RunDir(run)
    return [*directory.triplets(), *directory.rejections()]
