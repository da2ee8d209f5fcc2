"""Model judges: a second opinion on what passed every measured rule of a stage.

A judge answers on a schema; an odd number of votes is decided by the majority. As only survivors are
shown, a failing judge disagrees with the measurements, and its verdict says so.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel, Field, model_validator

from icc.llm.client import Models
from icc.llm.question import Answer, Picture, Question
from icc.prompts import Prompt, prompt
from icc.record import Verdict

JudgedStage = Literal["image", "code", "consistency"]
MAJORITY = 0.5
ROLE = "judge"


class Opinion(BaseModel):
    """What a judge answers."""

    score: int = Field(ge=1, le=5)
    passes: bool
    reason: str = Field(min_length=3, max_length=2000)
    defects: list[str] = Field(default_factory=list, max_length=20)

    @model_validator(mode="after")
    def _agree(self) -> "Opinion":
        if self.passes != (self.score >= 3):
            raise ValueError(f"passes={self.passes} contradicts score={self.score}")
        return self


def prompt_of(stage: JudgedStage) -> Prompt:
    return prompt("qc", f"judge_{stage}")


async def judge(
    models: Models, stage: JudgedStage, candidate: str, code: str, png: bytes, votes: int = 1
) -> tuple[Verdict, list[Answer]]:
    """The verdict `<stage>.judge` and all answers that were paid for."""
    opinions: list[Opinion] = []
    answers: list[Answer] = []
    for vote in range(votes):
        opinion, given = await _vote(models, stage, candidate, code, png, vote)
        answers += given
        if opinion is not None:
            opinions.append(opinion)
    return _verdict(stage, opinions, answers), answers


async def _vote(
    models: Models, stage: JudgedStage, candidate: str, code: str, png: bytes, vote: int
) -> tuple[Opinion | None, list[Answer]]:
    shown: list[str | Picture] = []
    if stage != "image":
        shown.append(f"```python\n{code}\n```")
    if stage != "code":
        shown.append(Picture(png))

    def question(ordinal: int, complaint: str) -> Question:
        return Question(
            role=ROLE,
            candidate=candidate,
            step=f"judge_{stage}_{vote}",
            ordinal=ordinal,
            system=prompt_of(stage).text,
            parts=(*shown, *([complaint] if complaint else [])),
            schema=Opinion,
        )

    return await models.ask_for(Opinion, question)


def _verdict(stage: JudgedStage, opinions: Sequence[Opinion], answers: Sequence[Answer]) -> Verdict:
    rule = f"{stage}.judge"
    if not opinions:
        why = next((a.refusal for a in answers if a.refusal), "its answers do not fit the schema")
        return Verdict(stage=stage, rule=rule, status="not_run", threshold=MAJORITY, reason=why)
    share = sum(o.passes for o in opinions) / len(opinions)
    ok = share > MAJORITY
    decisive = next((o for o in opinions if o.passes == ok), opinions[0])  # a tie fails
    defects = Counter(defect for o in opinions for defect in o.defects)
    return Verdict(
        stage=stage,
        rule=rule,
        status="pass" if ok else "fail",
        measured=share,
        threshold=MAJORITY,
        reason=decisive.reason if ok else f"against the measurements: {decisive.reason}",
        evidence={
            "disagrees": not ok,
            "votes": [o.model_dump() for o in opinions],
            "defects": dict(sorted(defects.items())),
            "tokens": sum(a.prompt_tokens + a.completion_tokens for a in answers),
        },
    )
