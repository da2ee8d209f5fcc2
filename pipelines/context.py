"""What a shard needs besides its config. Only entry points build one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from icc.config import RunConfig
from tracer.executor import Executor
from tracer.render import ImagePolicy, Limits

Progress = Callable[[str], None]
"""Called with the stage at which a candidate ended (`accepted`, `image`, …), once per candidate."""


@dataclass(frozen=True)
class Context:
    """Executor, and a second one with another hash seed and random state for re-execution."""

    executor: Executor
    second: Executor
    progress: Progress = lambda _stage: None


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
    """Start both executors; they end with the block."""
    options = {
        "limits": limits(config),
        "image": image_policy(config),
        "accept_missing": config.isolation.accept_missing,
    }
    with Executor(**options) as executor, Executor(**options, perturb=True) as second:  # type: ignore[arg-type]
        yield Context(executor, second, progress)
