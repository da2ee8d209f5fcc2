"""Birth from seed images: unit n is seed n, and models write the code of its candidates."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

from generators.studio import Made, Studio
from icc.config import RunConfig
from icc.llm.question import Picture
from icc.record import Verdict, canonical_json
from icc.seeds import identifier
from icc.shards import ShardPlan
from icc.store import LocalStore
from pipelines.asking import Studios, open_studios, settle, together
from pipelines.candidate import Candidate
from pipelines.context import Context
from pipelines.drawing import execute_verdict
from pipelines.rows import Work
from pipelines.seedbank.bank import MANIFEST, Seed, Seedbank, manifest
from qc.base import Subject
from qc.rules import judge


class Seeded(ABC):
    """What reproduce and diversify share (`pipelines.birth.Birth`)."""

    name: ClassVar[str]
    stock = "seeds, pinned when the run began"
    variations = 1
    """Candidates of one seed."""

    def __init__(self, config: RunConfig, bank: Seedbank) -> None:
        self.config = config
        self.bank = bank

    @abstractmethod
    async def make(
        self, seed: Seed, picture: Picture, studios: Sequence[Studio]
    ) -> list[Made | Verdict]:
        """What comes of a seed, for each candidate in its studio. `extras` hold JSON values; those
        named `principle` get a column of their own."""

    @property
    def capacity(self) -> int:
        return len(self.bank.seeds)

    @property
    def revisions(self) -> dict[str, str]:
        return {"seeds": self.bank.revision}

    def candidate_ids(self, units: Sequence[int]) -> list[str]:
        return [self._id(unit, v) for unit in units for v in range(self.variations)]

    def ids_from(self, seed_id: str) -> set[str]:
        """Ids of all candidates of a seed image."""
        units = [unit for unit, seed in enumerate(self.bank.seeds) if seed.id == seed_id]
        return set(self.candidate_ids(units))

    def pin(self, run: LocalStore) -> None:
        run.create(MANIFEST, manifest(self.bank.seeds))

    def born(self, plan: ShardPlan, context: Context) -> Iterator[Work]:
        """All candidates of the shard are under way together."""
        yield from asyncio.run(self._shard(plan, context))

    async def _shard(self, plan: ShardPlan, context: Context) -> list[Work]:
        async with open_studios(self.config, context, plan.name) as studios:
            units = (self._unit(unit, studios) for unit in range(plan.start, plan.stop))
            return [work for works in await together(units) for work in works]

    async def _unit(self, unit: int, studios: Studios) -> list[Work]:
        seed = self.bank.seeds[unit]
        works = [Work(self._candidate(unit, seed, v)) for v in range(self.variations)]
        if seed.verdict is not None:
            for work in works:
                work.candidate.verdicts.append(seed.verdict)
            return works
        rooms = [studios(work.candidate.id) for work in works]
        made = await self.make(seed, Picture(self.bank.picture(seed)), rooms)
        for work, studio, result in zip(works, rooms, made, strict=True):
            self._conclude(work, result)
            settle(self.config, work, studio)
        return works

    def _id(self, unit: int, variation: int) -> str:
        seed, occurrence = self.bank.seeds[unit], self.bank.occurrences[unit]
        return identifier(self.name, seed.id, occurrence, variation, self.config.seed)

    def _candidate(self, unit: int, seed: Seed, variation: int) -> Candidate:
        lineage: dict[str, Any] = {"seed_id": seed.id}
        if not seed.forgotten:
            lineage |= {"seed_source": seed.name, "license": self.config.seeds.license}
        return Candidate(
            id=self._id(unit, variation),
            unit=unit,
            variation=variation,
            pipeline=self.name,
            lineage=lineage,
        )

    def _conclude(self, work: Work, made: Made | Verdict) -> None:
        """Code, drawing and verdicts as they came about."""
        candidate = work.candidate
        if isinstance(made, Verdict):
            candidate.verdicts.append(made)
            return
        candidate.code, work.render = made.code, made.render
        extras = dict(made.extras)
        principle = extras.pop("principle", None)
        candidate.lineage = {
            **candidate.lineage,
            "params": canonical_json(extras),
            "principle": None if principle is None else canonical_json(principle),
        }
        candidate.verdicts += [v for v in made.verdicts if v.stage not in ("gate", "execute")]
        if made.code is not None:
            subject = Subject(code=made.code, settings=self.config.qc.rule_settings)
            candidate.verdicts += judge("gate", subject, self.config.qc.thresholds)
        if made.render is not None:
            work.verdicts.append(execute_verdict(made.render))
        elif made.code is not None:
            work.verdicts += [v for v in made.verdicts if v.stage == "execute"]
