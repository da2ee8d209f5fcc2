"""A run's seeds, pinned when it begins: `RUN/seeds.jsonl`, one line a seed, in the order of units.

The images stay where they are; each is read when its turn comes, and must be the one that was pinned.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from icc.errors import ConfigError, RunDirError
from icc.record import Verdict, canonical_json
from icc.sections import SeedsConfig
from icc.seeds import digest
from icc.sources import ImageSource, open_source
from icc.store import LocalStore, sha256
from pipelines.seedbank.pictures import plain, refused, shown

MANIFEST = "seeds.jsonl"


def refused_forgotten() -> Verdict:
    """What is left to say of a forgotten seed."""
    return refused("forgotten", "the seed and all that came of it were deleted")


@dataclass(frozen=True, slots=True)
class Seed:
    """One seed image."""

    id: str
    """SHA-256 of the stored bytes."""
    name: str
    """Where it lies in its source; empty once forgotten."""
    refused: Verdict | None = None
    """Why it cannot serve."""
    forgotten: bool = False

    @property
    def verdict(self) -> Verdict | None:
        """Why nothing comes of it."""
        if self.forgotten:
            return refused_forgotten()
        return self.refused

    def to_json(self) -> dict[str, Any]:
        verdict = None if self.refused is None else self.refused.to_json()
        return {"id": self.id, "name": self.name, "refused": verdict, "forgotten": self.forgotten}

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> "Seed":
        verdict = None if record["refused"] is None else Verdict(**record["refused"])
        return cls(record["id"], record["name"], verdict, record["forgotten"])


class Seedbank:
    """The seeds of one run; unit n starts from seed n."""

    def __init__(self, seeds: Sequence[Seed], settings: SeedsConfig) -> None:
        self.seeds = seeds
        self._settings = settings

    @classmethod
    def load(cls, run: Path, settings: SeedsConfig) -> "Seedbank":
        """The seeds pinned in a run; RunDirError if its list is not there or torn."""
        lines = LocalStore(run).read(MANIFEST).splitlines()
        try:
            seeds = [Seed.from_json(json.loads(line)) for line in lines]
        except (ValueError, KeyError, TypeError):
            raise RunDirError(f"{run / MANIFEST}: torn or edited; restore it") from None
        return cls(seeds, settings)

    @property
    def revision(self) -> str:
        """Hash of what is pinned. Forgetting a seed does not change it."""
        pinned = ([s.id, "" if s.refused is None else s.refused.rule] for s in self.seeds)
        return digest(canonical_json(list(pinned))).hex()[:16]

    @cached_property
    def occurrences(self) -> Sequence[int]:
        """How many seeds before this one have the same bytes, for each."""
        seen: Counter[str] = Counter()
        counted = []
        for seed in self.seeds:
            counted.append(seen[seed.id])
            seen[seed.id] += 1
        return counted

    def picture(self, seed: Seed) -> bytes:
        """The PNG that models are shown. ConfigError if the image is gone or another one."""
        where = f"seeds.source = {str(self._settings.source)!r}"
        try:
            data = self._source.read(seed.name)
        except (OSError, KeyError):
            raise ConfigError(
                f"{where}: {seed.name!r} is gone; put it back, or delete all that came of it with "
                f"`icc seeds forget RUN {seed.id}`"
            ) from None
        if sha256(data) != seed.id:
            raise ConfigError(
                f"{where}: {seed.name!r} is not the image this run began with; put that one back, or "
                "start another run (--reuse takes the answers for the seeds that stayed)"
            )
        picture = plain(data, self._settings)
        assert not isinstance(picture, Verdict), "it was screened"
        return shown(picture, self._settings.max_side)

    @cached_property
    def _source(self) -> ImageSource:
        if self._settings.source is None:
            raise ConfigError("seeds.source is not set; name the folder or file of the seeds")
        return open_source(self._settings.source, self._settings.column, "seeds.source")


def manifest(seeds: Iterable[Seed]) -> bytes:
    """The content of `seeds.jsonl`."""
    return "".join(f"{canonical_json(seed.to_json())}\n" for seed in seeds).encode()
