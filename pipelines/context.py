"""What a shard needs besides its config. Only entry points build one."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cached_property

from icc.config import RunConfig
from tracer.executor import Executor
from tracer.render import ImagePolicy, Limits

Progress = Callable[[str], None]
"""Called with the stage at which a candidate ended (`accepted`, `image`, …), once per candidate."""


class Context:
    """The executors, each started when it is first asked for and ended with the context."""

    def __init__(self, config: RunConfig, progress: Progress, stack: ExitStack) -> None:
        self._config = config
        self._stack = stack
        self.progress = progress

    @cached_property
    def executor(self) -> Executor:
        """Where candidates are drawn."""
        return self._started(perturb=False)

    @cached_property
    def second(self) -> Executor:
        """Another hash seed and perturbed random state: where they are drawn again."""
        return self._started(perturb=True)

    def _started(self, perturb: bool) -> Executor:
        return self._stack.enter_context(
            Executor(
                limits(self._config),
                image_policy(self._config),
                accept_missing=self._config.isolation.accept_missing,
                perturb=perturb,
            )
        )


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
def open_context(config: RunConfig, progress: Progress = lambda _stage: None) -> Iterator[Context]:
    """A context whose executors end with the block."""
    with ExitStack() as stack:
        yield Context(config, progress, stack)
