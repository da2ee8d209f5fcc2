"""The reproduce pipeline: one candidate a seed, code that draws it."""

from collections.abc import Sequence

from generators.reproduce import reproduce
from generators.studio import Made, Studio
from icc.llm.question import Picture
from icc.record import Verdict
from pipelines.asking import guarded
from pipelines.seedbank.bank import Seed
from pipelines.seeded import Seeded


class Reproduce(Seeded):
    """Birth by reproduction (`pipelines.birth.Birth`)."""

    name = "reproduce"

    async def make(
        self, seed: Seed, picture: Picture, studios: Sequence[Studio]
    ) -> list[Made | Verdict]:
        (studio,) = studios
        return [await guarded("generate", reproduce(studio, picture, self.config.reproduce))]
