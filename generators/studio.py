"""What the generators that ask models share: a candidate's studio, and the shapes of what comes out.

    reproduce.reproduce(studio, picture, settings) -> Made
    diversify.plan(studio, picture, variations) -> Plan | Verdict
    diversify.vary(studio, picture, plan, number, settings) -> Made
    duplicates.near_duplicates(variations, seed) -> {id: Verdict}      (plain, once all siblings are drawn)
    caption.code_grounded(studio, render, code, facts, style, settings) -> Texts
    explained.explained(studio, render, code, facts, settings) -> str | Verdict

All but `near_duplicates` are coroutines. None raises for a bad answer or bad code: how a candidate failed
is its verdict. What ends a run or an attempt at a shard (`ModelError`, `TransientError`) passes through.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from pydantic import BaseModel

from icc.llm.question import Answer, Picture, Question
from icc.prompts import Prompt
from icc.record import Stage, Verdict
from qc.claims import Restatement
from tracer.render import Render

if TYPE_CHECKING:  # the client is loaded by runs that ask models
    from icc.llm.client import Models

Draw = Callable[[str], Awaitable[Render]]
Part = str | Picture
Shape = TypeVar("Shape", bound=BaseModel)


class RepairSettings(Protocol):
    """How often failing code goes back to the coder."""

    @property
    def repairs(self) -> int: ...


class ReproduceSettings(RepairSettings, Protocol):
    """`refine`: score the drawing against the seed and feed the differences back, for at most
    `rounds` rounds, until the score exceeds `target_score` (0 to 100)."""

    @property
    def refine(self) -> bool: ...
    @property
    def target_score(self) -> int: ...
    @property
    def rounds(self) -> int: ...


class TextSettings(Protocol):
    """How often a text goes back to the refiner with the claims that do not hold; whether a model
    restates what captions claim."""

    @property
    def refine_rounds(self) -> int: ...
    @property
    def restate(self) -> bool: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """What one answer cost, used or not."""

    step: str
    role: str
    model: str
    """As the server names it; empty where it did not say."""
    prompt_tokens: int
    completion_tokens: int
    prompt: str
    """Name of the prompt, `generators/…`."""
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """Code that came of a seed. With a failed verdict it is a rejection: code and render are then
    the last that were tried, if any."""

    code: str | None = None
    render: Render | None = None
    """The drawing of `code`; None if it was never executed."""
    verdicts: tuple[Verdict, ...] = ()
    """Empty, or the one failed verdict (stage generate, gate, or execute)."""
    extras: Mapping[str, Any] = field(default_factory=dict)
    """How it came about, as JSON values: `description`, `attempts`, `score`, `rounds`, `sketch` …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """A caption and the draft it came from; `caption` is None exactly with a failed verdict."""

    draft_caption: str | None = None
    caption: str | None = None
    restatements: tuple[Restatement, ...] = ()
    """What the caption claims, where a reader said so."""
    verdicts: tuple[Verdict, ...] = ()
    """Empty, or the one failed verdict (stage caption)."""


class Unanswered(Exception):
    """A role gave nothing to go on with: ends the candidate, not the shard."""

    def __init__(self, kind: str, step: str, reason: str) -> None:
        super().__init__(reason)
        self.kind = kind
        """`refused`: no answer at all; `malformed`: none of the answers fits the schema."""
        self.step = step

    def verdict(self, stage: Stage) -> Verdict:
        """The candidate's failed verdict, `<stage>.refused` or `<stage>.malformed`."""
        return failed(stage, self.kind, f"{self.step}: {self}", step=self.step)


def failed(
    stage: Stage,
    name: str,
    reason: str,
    *,
    measured: float | None = None,
    threshold: float | None = None,
    **evidence: Any,
) -> Verdict:
    """The verdict that rejects, with what it rests on."""
    return Verdict(
        stage=stage,
        rule=f"{stage}.{name}",
        status="fail",
        measured=measured,
        threshold=threshold,
        reason=reason[:500],
        evidence=evidence or None,
    )


class Studio:
    """Where one candidate asks its models and draws its code.

    `rule_settings` and `thresholds` are the gate's (`Subject.settings`, `qc.thresholds`).
    """

    def __init__(
        self,
        models: "Models",
        candidate: str,
        draw: Draw,
        *,
        rule_settings: Mapping[str, Any] | None = None,
        thresholds: Mapping[str, float] | None = None,
    ) -> None:
        self.candidate = candidate
        self.draw = draw
        self.rule_settings = rule_settings or {}
        self.thresholds = thresholds or {}
        self.bills: list[Bill] = []
        """Every answer in the order of the questions, refused ones included."""
        self._models = models

    async def ask(
        self, role: str, step: str, prompt: Prompt, parts: Sequence[Part], ordinal: int = 0
    ) -> Answer:
        """The answer to (step, ordinal); Unanswered if it is a refusal."""
        question = Question(
            role=role,
            candidate=self.candidate,
            step=step,
            ordinal=ordinal,
            system=prompt.text,
            parts=tuple(parts),
        )
        answer = await self._models.ask(question)
        self._book(role, step, prompt, answer)
        if answer.refusal is not None:
            raise Unanswered("refused", step, answer.refusal)
        return answer

    async def ask_for(
        self, shape: type[Shape], role: str, step: str, prompt: Prompt, parts: Sequence[Part]
    ) -> Shape:
        """A structured answer; Unanswered if it is refused or misses its schema again and again."""

        def question(ordinal: int, complaint: str) -> Question:
            return Question(
                role=role,
                candidate=self.candidate,
                step=step,
                ordinal=ordinal,
                system=prompt.text,
                parts=(*parts, *([complaint] if complaint else [])),
                schema=shape,
            )

        value, answers = await self._models.ask_for(shape, question)
        for answer in answers:
            self._book(role, step, prompt, answer)
        if value is not None:
            return value
        refusal = answers[-1].refusal
        if refusal is not None:
            raise Unanswered("refused", step, refusal)
        raise Unanswered("malformed", step, f"{len(answers)} answers miss the schema")

    def _book(self, role: str, step: str, prompt: Prompt, answer: Answer) -> None:
        self.bills.append(
            Bill(
                step=step,
                role=role,
                model=answer.model,
                prompt_tokens=answer.prompt_tokens,
                completion_tokens=answer.completion_tokens,
                prompt=prompt.name,
                version=prompt.version,
            )
        )
