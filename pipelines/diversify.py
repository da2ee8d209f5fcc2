"""The diversify pipeline: a principle, a plan, and K candidates with ends of their own."""

from collections.abc import Sequence
from dataclasses import replace

from generators.diversify import Plan, plan, vary
from generators.duplicates import Drawn, near_duplicates
from generators.studio import Made, Studio
from icc.config import RunConfig
from icc.llm.question import Picture
from icc.record import Verdict
from pipelines.asking import guarded, together
from pipelines.seedbank.bank import Seed, Seedbank
from pipelines.seeded import Seeded


class Diversify(Seeded):
    """Birth by variation (`pipelines.birth.Birth`)."""

    name = "diversify"

    def __init__(self, config: RunConfig, bank: Seedbank) -> None:
        super().__init__(config, bank)
        self.variations = config.diversify.variations

    async def make(
        self, seed: Seed, picture: Picture, studios: Sequence[Studio]
    ) -> list[Made | Verdict]:
        """Principle and plan are asked for once, on the account of the first candidate."""
        drawn_up = await guarded("generate", plan(studios[0], picture, self.variations))
        if isinstance(drawn_up, Verdict):
            return [drawn_up] * self.variations
        made = await together(
            self._varied(studio, picture, drawn_up, number) for number, studio in enumerate(studios)
        )
        return _distinct(Drawn(seed.id, picture.data), made, [s.candidate for s in studios])

    async def _varied(
        self, studio: Studio, picture: Picture, drawn_up: Plan, number: int
    ) -> Made | Verdict:
        job = vary(studio, picture, drawn_up, number, self.config.diversify)
        made = await guarded("generate", job)
        if isinstance(made, Verdict):
            return made
        return replace(
            made, extras={**made.extras, "principle": drawn_up.principle.model_dump(mode="json")}
        )


def _distinct(
    seed: Drawn, made: Sequence[Made | Verdict], ids: Sequence[str]
) -> list[Made | Verdict]:
    """The same, where near-duplicates of the seed or of an earlier sibling are rejected."""
    drawings = [
        Drawn(id_, m.render.png, m.code, m.render.trace)
        for id_, m in zip(ids, made, strict=True)
        if isinstance(m, Made) and not m.verdicts and m.render is not None and m.render.png
    ]
    found = near_duplicates(drawings, seed)
    return [
        replace(m, verdicts=(found[id_],)) if isinstance(m, Made) and id_ in found else m
        for id_, m in zip(ids, made, strict=True)
    ]
