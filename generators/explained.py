"""Explanatory code by models: taught from the image, then adapted to the script that really drew it.

    c_new = G_refine(G_code(x), c)

The model gives words only; the document is put together here, so that the script in it is `code`, byte
for byte. Sentences that neither drawing nor script supports are dropped.
"""

import io
import re
import tokenize
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, Field

from generators.answers import FENCE, prose, quoted
from generators.checked import Objection, Objections, by_claims, purged, remarks
from generators.explain import document, headings, usage_notes
from generators.record import drawing_record
from generators.restated import restatements
from generators.sentences import sentences
from generators.studio import Part, Studio, TextSettings, Unanswered, failed
from generators.wording.english import word_count
from generators.wording.script import Script
from icc.llm.question import Picture
from icc.prompts import prompt
from icc.record import Verdict
from icc.seeds import rng
from qc.claims import Claim, Restatement, check_claims
from templates.prose import Say
from tracer.facts import Fact
from tracer.render import Render
from tracer.trace import Trace

LEAST_OBSERVED = 8
"""Words of an observation below which it tells nothing."""
LEAST_STEPS = 2
_SHELL = re.compile(r"(?:python3?|pip|uv)\s.*|[\w-]+\.(?:py|png|svg|pdf)")
"""Commands and files of which usage notes speak."""
_SPAN = re.compile(r"`([^`\n]+)`")


class TaughtStep(BaseModel):
    """One step of the script."""

    heading: str = Field(min_length=2, max_length=120)
    text: str = Field(min_length=10, max_length=3000)


class Explanation(BaseModel):
    """What the refiner answers."""

    observation: str = Field(min_length=20, max_length=4000)
    steps: list[TaughtStep] = Field(min_length=LEAST_STEPS, max_length=16)
    usage: list[str] = Field(default_factory=list, max_length=6)


async def explained(
    studio: Studio, render: Render, code: str, facts: Sequence[Fact], settings: TextSettings
) -> str | Verdict:
    """The explained code of a render that is ok, or the failed verdict of its candidate."""
    assert render.png is not None and render.trace is not None
    if FENCE in code:
        return failed("caption", "unquotable", "the script holds a Markdown fence of its own")
    try:
        draft = await studio.ask(
            "coder",
            "draft_explanation",
            prompt("generators", "draft_explanation"),
            (Picture(render.png),),
        )
        material = (
            f"The script:\n\n{quoted(code)}",
            f"The record:\n\n{drawing_record(render.trace, facts)}",
            f"The draft:\n\n{prose(draft.text)}",
        )
        subject = _Subject(code, render.trace, facts)
        told, standards = await _adapted(studio, material, subject, settings)
    except Unanswered as nothing:
        return nothing.verdict("caption")
    return _assembled(told, code, render.trace, standards, Say(rng("explain", studio.candidate)))


@dataclass(frozen=True, slots=True)
class _Subject:
    """What is explained."""

    code: str
    trace: Trace
    facts: Sequence[Fact]

    async def standards(self, studio: Studio, told: Explanation, step: str | None) -> "_Standards":
        """What the explanation is held against; with a step, its claims are restated first."""
        texts = (told.observation, *(part.text for part in told.steps), *told.usage)
        said = "\n".join(map(_plain, texts))
        again = await restatements(studio, said, self.trace, step) if step else ()
        return _Standards(
            by_claims(self.trace, self.facts, again),
            by_claims_and_code(self.code, self.trace, self.facts, again),
        )


@dataclass(frozen=True, slots=True)
class _Standards:
    """An observation speaks of what is seen; the rest may speak of the script as well."""

    observed: Objections
    taught: Objections

    def objections(self, told: Explanation) -> list[Objection]:
        taught = (*(step.text for step in told.steps), *told.usage)
        return [
            *self.observed(_plain(told.observation)),
            *(found for text in taught for found in self.taught(_plain(text))),
        ]


def _plain(text: str) -> str:
    return " ".join(sentences(text))


async def _adapted(
    studio: Studio, material: Sequence[Part], subject: _Subject, settings: TextSettings
) -> tuple[Explanation, _Standards]:
    """The refiner's explanation, after at most `refine_rounds` rounds of remarks, and what it is held
    against."""
    parts = material
    for turn in range(settings.refine_rounds + 1):
        step = "refine_explanation" if turn == 0 else f"refine_explanation_{turn}"
        told = await studio.ask_for(
            Explanation, "refiner", step, prompt("generators", "refine_explanation"), parts
        )
        reading = f"restate_explanation_{turn}" if settings.restate else None
        standards = await subject.standards(studio, told, reading)
        found = standards.objections(told)
        if not found:
            break
        parts = (
            *material,
            f"Your explanation:\n\n{told.model_dump_json()}",
            f"Remarks on it:\n\n{remarks(found)}",
        )
    return told, standards


def _assembled(
    told: Explanation, code: str, trace: Trace, standards: _Standards, say: Say
) -> str | Verdict:
    """The document of what holds; usage notes of our own where none is left."""

    def holding(text: str, objections: Objections = standards.taught) -> str:
        return " ".join(purged(sentences(text), objections)[0])

    observation = holding(told.observation, standards.observed)
    steps = [(step.heading, text) for step in told.steps if (text := holding(step.text))]
    if word_count(observation) < LEAST_OBSERVED or len(steps) < LEAST_STEPS:
        return failed(
            "caption",
            "too_little_explained",
            f"once sentences that nothing supports are dropped, {word_count(observation)} words of "
            f"observation and {len(steps)} of {len(told.steps)} steps are left",
            left=observation,
        )
    titles = headings(say)
    numbered = "\n".join(
        f"{n}. **{_heading(heading)}.** {text}" for n, (heading, text) in enumerate(steps, 1)
    )
    notes = [note for text in told.usage if (note := holding(text))]
    return document(
        titles, observation, numbered, code, notes or usage_notes(Script(code, trace.elements), say)
    )


def _heading(text: str) -> str:
    """A heading on one line, without marks and the number that the list gives it."""
    return re.sub(
        r"^(?:step\s*)?\d+[.:)]?\s+", "", " ".join(text.replace("*", "").split()), flags=re.I
    ).rstrip(".:")


def by_claims_and_code(
    code: str, trace: Trace, facts: Sequence[Fact], again: Sequence[Restatement] = ()
) -> Objections:
    """Objections to an explanation, which may speak of the script as well as of the drawing.

    A name or expression in backticks must stand in the script. A number that the drawing cannot
    verify may be one of the script's; any other claim must not be contradicted by the drawing.
    """
    squeezed = _squeezed(code)
    numbers = numbers_in(code)

    def objections(text: str) -> list[Objection]:
        found = [
            Objection(span[1], "not in the script", span.start())
            for span in _SPAN.finditer(text)
            if _squeezed(span[1]) not in squeezed and not _SHELL.fullmatch(span[1])
        ]
        for claim in check_claims(_SPAN.sub(_masked, text), trace, facts, again):
            if claim.status == "contradicted" or (
                claim.status == "unverifiable" and _foreign(claim, numbers)
            ):
                reason = f"{claim.status}: {claim.evidence}"
                found.append(Objection(claim.text, reason, claim.start))
        return found

    return objections


def _masked(span: re.Match[str]) -> str:
    """A word of the same length that claims nothing."""
    return "x" * len(span[0])


def _foreign(claim: Claim, numbers: frozenset[float]) -> bool:
    """Whether a claim states a number that is not the script's."""
    return not set(_values(claim.value)) <= numbers


def _values(value: Any) -> list[float]:
    if isinstance(value, (list, tuple)):
        return [v for part in value for v in _values(part)]
    return [abs(float(value))] if type(value) in (int, float) else []


def numbers_in(code: str) -> frozenset[float]:
    """The numbers written in a script, without their sign; of one that runs."""
    tokens = tokenize.generate_tokens(io.StringIO(code).readline)
    written = (t.string.replace("_", "") for t in tokens if t.type == tokenize.NUMBER)
    return frozenset(float(n) for n in written if re.fullmatch(r"[\d.]+(?:[eE][+-]?\d+)?", n))


def _squeezed(code: str) -> str:
    """Code without what writers change in quoting it: white space, and the kind of quotes."""
    return re.sub(r"\s+", "", code).replace("'", '"')
