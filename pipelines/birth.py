"""How candidates are born: all in which the three pipelines differ.

`birth_of(config, run)` gives the one that the config names. What a pipeline needs beside the config
(seeds) it has from the run's own directory, so that any worker and `verify` can build it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from icc.config import RunConfig
from icc.errors import ConfigError
from icc.shards import ShardPlan
from icc.store import LocalStore
from pipelines.context import Context
from pipelines.rows import Work

if TYPE_CHECKING:  # decoders and tables are loaded by runs that have seeds
    from pipelines.seedbank.bank import Seedbank
    from pipelines.seedbank.screen import Watch


class Birth(Protocol):
    """One pipeline, ready to make the candidates of any unit alone."""

    stock: str
    """What `capacity` counts, for people: `distinct instances in the chosen templates`."""

    variations: int
    """Candidates of one unit."""

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

    def pin(self, run: LocalStore) -> None:
        """Write into the run what `birth_of` needs beside the config; done once, when it begins."""
        ...

    def born(self, plan: ShardPlan, context: Context) -> Iterator[Work]:
        """The plan's candidates by (unit, variation), drawn as far as they can be. One that was never
        born comes too, with its failed verdict."""
        ...


def birth_of(config: RunConfig, run: Path) -> Birth:
    """The pipeline of a run that was opened before."""
    return _birth(config, lambda: _pinned(config, run))


def first_birth(
    config: RunConfig, run: Path, replayed: Path | None = None, watch: "Watch" = iter
) -> Birth:
    """The pipeline of a run that is being opened: its seeds are those pinned in it, else those of the
    run that it replays, else those of the source as it is now, screened under `watch`.

    ConfigError where source or settings cannot work.
    """
    if config.pipeline != "solid" and config.seeds.license is None:
        raise ConfigError(
            "seeds.license is not set; say under which licence the seeds are, it is kept in every row"
        )
    homes = [home for home in (run, replayed) if home and (home / "seeds.jsonl").is_file()]
    return _birth(config, lambda: _pinned(config, homes[0]) if homes else _screened(config, watch))


def _birth(config: RunConfig, bank: Callable[[], "Seedbank"]) -> Birth:
    if config.pipeline == "solid":
        from pipelines.solid import Solid

        return Solid(config)
    if config.pipeline == "reproduce":
        from pipelines.reproduce import Reproduce

        return Reproduce(config, bank())
    from pipelines.diversify import Diversify

    return Diversify(config, bank())


def _pinned(config: RunConfig, run: Path) -> "Seedbank":
    from pipelines.seedbank.bank import Seedbank

    return Seedbank.load(run, config.seeds)


def _screened(config: RunConfig, watch: "Watch") -> "Seedbank":
    from pipelines.seedbank.bank import Seedbank
    from pipelines.seedbank.screen import screened

    return Seedbank(screened(config.seeds, watch), config.seeds)
