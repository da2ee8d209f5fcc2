"""How candidates are born: all in which the three pipelines differ.

`birth_of(config, run)` gives the one that the config names. What a pipeline needs beside the config
(seeds) it has from the run's own directory, so that any worker and `verify` can build it.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from icc.config import RunConfig
from icc.shards import ShardPlan
from pipelines.context import Context
from pipelines.rows import Work


class Birth(Protocol):
    """One pipeline, ready to make the candidates of any unit alone."""

    stock: str
    """What `capacity` counts, for people: `distinct instances in the chosen templates`."""

    @property
    def capacity(self) -> int:
        """Units that there can be."""
        ...

    @property
    def revisions(self) -> Mapping[str, str]:
        """What fixes the bytes of rows beside config and build, by name: it is fingerprinted."""
        ...

    def candidate_ids(self, units: Sequence[int]) -> list[str]:
        """Ids that the units own, known before any work is done."""
        ...

    def born(self, plan: ShardPlan, context: Context) -> Iterator[Work]:
        """The plan's candidates by (unit, variation), drawn as far as they can be. One that was never
        born comes too, with its failed verdict."""
        ...


def birth_of(config: RunConfig, run: Path) -> Birth:  # noqa: ARG001
    """The pipeline of a run that was opened before; ConfigError where its settings cannot work."""
    from pipelines.solid import Solid

    return Solid(config)
