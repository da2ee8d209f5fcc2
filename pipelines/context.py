"""What a shard needs besides its config. Only entry points build one."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from icc.config import RunConfig
from icc.store import LocalStore
from pipelines.timeouts import Timeouts
from tracer.executor import Executor
from tracer.render import ImagePolicy, Limits

if TYPE_CHECKING:  # the client is loaded by runs that ask models
    from icc.llm.client import Models
    from icc.llm.journal import Answers, Journal
    from icc.llm.purse import Purse

Progress = Callable[[str], None]
"""Called with the stage at which a candidate ended (`accepted`, `image`, …), once per candidate."""


@dataclass(frozen=True, slots=True)
class Journals:
    """Where answers of models are kept, and where else they may come from."""

    run: Path
    """The run's own directory."""
    others: tuple[Path, ...] = ()
    """Runs whose answers to unchanged requests are taken."""
    offline: bool = False
    """No model may be asked."""


class Context:
    """The executors, each started when it is first asked for and ended with the context; and models."""

    def __init__(
        self,
        config: RunConfig,
        progress: Progress,
        stack: ExitStack,
        journals: Journals | None = None,
    ) -> None:
        self._config = config
        self._stack = stack
        self._journals = journals
        self.progress = progress
        self.purse: Purse | None = None
        """What the attempt at hand may spend on models; None: no limit."""

    @cached_property
    def executor(self) -> Executor:
        """Where candidates are drawn."""
        return self._started(perturb=False)

    @cached_property
    def second(self) -> Executor:
        """Another hash seed and perturbed random state: where they are drawn again."""
        return self._started(perturb=True)

    def journal(self, shard: str) -> "Journal":
        """The answers of one shard. Only a context with journals has them."""
        from icc.llm.journal import Journal

        assert self._journals is not None
        return Journal(LocalStore(self._journals.run), shard, self._answers)

    @asynccontextmanager
    async def models(self, shard: str) -> AsyncIterator["Models"]:
        """The model roles, with the journal of one shard."""
        from icc.llm.client import open_models

        assert self._journals is not None
        roles, offline = self._config.models.roles(), self._journals.offline
        journal = self.journal(shard)
        async with open_models(roles, journal, offline=offline, purse=self.purse) as models:
            yield models

    @cached_property
    def _answers(self) -> "Answers | None":
        """Answers of other runs, read once."""
        from icc.llm.journal import Answers

        assert self._journals is not None
        others = self._journals.others
        return Answers(*(LocalStore(run) for run in others)) if others else None

    def _started(self, perturb: bool) -> Executor:
        return self._stack.enter_context(
            Executor(
                limits(self._config),
                image_policy(self._config),
                accept_missing=self._config.isolation.accept_missing,
                perturb=perturb,
                timeouts=self._timeouts,
            )
        )

    @property
    def _timeouts(self) -> Timeouts | None:
        if self._journals is None:
            return None
        replayed = self._journals.others if self._journals.offline else ()
        return Timeouts(LocalStore(self._journals.run), [LocalStore(run) for run in replayed])


def limits(config: RunConfig) -> Limits:
    c = config.limits
    return Limits(
        cpu_seconds=c.cpu_seconds,
        wall_seconds=c.wall_seconds,
        memory_bytes=c.memory_mb << 20,
        report_bytes=c.report_mb << 20,
    )


def image_policy(config: RunConfig) -> ImagePolicy:
    c = config.image
    return ImagePolicy(dpi=c.dpi, min_px=c.min_px, max_px=c.max_px, figures=c.figures)


@contextmanager
def open_context(
    config: RunConfig,
    progress: Progress = lambda _stage: None,
    journals: Journals | None = None,
) -> Iterator[Context]:
    """A context whose executors end with the block. Without `journals` no model can be asked."""
    with ExitStack() as stack:
        yield Context(config, progress, stack, journals)
