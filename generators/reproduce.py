"""The reproduce pipeline: a seed image is described, drawn by code, and, if wanted, drawn better.

    c = G_code(I, G_caption(I)); then rounds of: score the drawing against the seed, feed back what differs

The drawing need not equal the seed: what is kept is the pair of drawing and code.
"""

from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, Field

from generators.answers import prose, quoted
from generators.repair import Task, working
from generators.studio import Made, ReproduceSettings, Studio, Unanswered
from icc.llm.question import Picture
from icc.prompts import prompt


class Likeness(BaseModel):
    """How faithful a drawing is to its original; the criteria's weights are their greatest values."""

    completeness: int = Field(ge=0, le=30)
    positions: int = Field(ge=0, le=30)
    text: int = Field(ge=0, le=10)
    style: int = Field(ge=0, le=20)
    clarity: int = Field(ge=0, le=10)
    differences: list[str] = Field(default_factory=list, max_length=12)

    @property
    def score(self) -> int:
        """0 to 100."""
        return self.completeness + self.positions + self.text + self.style + self.clarity


async def reproduce(studio: Studio, picture: Picture, settings: ReproduceSettings) -> Made:
    """Code that draws a figure after the seed `picture`.

    Extras: `description`, `attempts`; after refinement also `scores` (one a round), `score` and
    `round` of what was kept.
    """
    extras: dict[str, Any] = {}
    try:
        described = await studio.ask(
            "captioner", "describe_seed", prompt("generators", "describe_seed"), (picture,)
        )
        extras["description"] = prose(described.text)
        task = Task(
            step="code_seed",
            prompt=prompt("generators", "code_seed"),
            parts=(picture,),
            wish=f"The description:\n\n{extras['description']}",
        )
        made = await working(studio, task, settings.repairs)
    except Unanswered as nothing:
        return Made(verdicts=(nothing.verdict("generate"),), extras=extras)
    extras |= made.extras
    if settings.refine and not made.verdicts:
        made, refinement = await _refined(studio, picture, made, settings)
        extras |= refinement
    return Made(code=made.code, render=made.render, verdicts=made.verdicts, extras=extras)


@dataclass(frozen=True, slots=True)
class _Round:
    made: Made
    score: int


async def _refined(
    studio: Studio, picture: Picture, made: Made, settings: ReproduceSettings
) -> tuple[Made, dict[str, Any]]:
    """The best of the rounds (the earlier of equal ones), and how they went.

    A round that nobody scores, or whose script does not run, ends the refinement and costs nothing
    that was won before.
    """
    rounds: list[_Round] = []
    latest = made
    for number in range(1, settings.rounds + 1):
        try:
            likeness = await _likeness(studio, picture, latest, number)
            rounds.append(_Round(latest, likeness.score))
            if (
                likeness.score > settings.target_score
                or not likeness.differences
                or number == settings.rounds
            ):
                break
            latest = await working(
                studio, _improvement(picture, latest, likeness, number), settings.repairs
            )
        except Unanswered:
            break
        if latest.verdicts:
            break
    if not rounds:
        return made, {"scores": []}
    best = max(rounds, key=lambda r: r.score)
    return best.made, {
        "scores": [r.score for r in rounds],
        "score": best.score,
        "round": rounds.index(best) + 1,
    }


async def _likeness(studio: Studio, picture: Picture, made: Made, number: int) -> Likeness:
    return await studio.ask_for(
        Likeness,
        "judge",
        f"score_likeness_{number}",
        prompt("generators", "score_likeness"),
        ("The original:", picture, "The drawing:", _drawing(made)),
    )


def _improvement(picture: Picture, made: Made, likeness: Likeness, number: int) -> Task:
    differences = "\n".join(f"{n}. {text}" for n, text in enumerate(likeness.differences, 1))
    return Task(
        step=f"improve_code_{number}",
        prompt=prompt("generators", "improve_code"),
        parts=(
            "The original:",
            picture,
            "What the script draws now:",
            _drawing(made),
            f"The script:\n\n{quoted(made.code or '')}",
        ),
        wish=f"The differences, {likeness.score} of 100 points:\n\n{differences}",
    )


def _drawing(made: Made) -> Picture:
    assert made.render is not None and made.render.png is not None
    return Picture(made.render.png)
