"""The role reader: says again, in the language of the drawing, what a text claims.

It reads English better than our own readers, and decides nothing: the trace does.
"""

from collections.abc import Sequence

from pydantic import BaseModel, Field

from icc.llm.client import Models
from icc.llm.question import Answer, Question
from icc.prompts import Prompt, prompt
from icc.record import Status, Verdict
from qc.claims import Claim, Restatement, check_restated
from qc.claims.mention import ClaimKind
from qc.claims.restated import cast_list, phrasebook
from qc.said import said
from tracer.trace import Trace

ROLE = "reader"
RULE = "consistency.reader"


class RestatedClaim(BaseModel):
    """One claim of the text."""

    quote: str = Field(min_length=1, max_length=1000)
    kind: ClaimKind
    says: str = Field(default="", max_length=1000)


class RestatedClaims(BaseModel):
    """What the reader answers."""

    claims: list[RestatedClaim] = Field(max_length=200)

    @property
    def restatements(self) -> tuple[Restatement, ...]:
        return tuple(Restatement(c.kind, c.quote, c.says) for c in self.claims)


def reading_prompt() -> Prompt:
    return prompt("qc", "restate_claims")


def reading_parts(text: str, trace: Trace, script: bool = False) -> tuple[str, ...]:
    """What the reader is shown of a text and its drawing; `script`: and of what drew it."""
    return (
        f"The language:\n\n{phrasebook()}",
        f"The cast list:\n\n{cast_list(trace, script)}",
        f"The text:\n\n{text}",
    )


async def restate(
    models: Models, candidate: str, step: str, text: str, trace: Trace, script: bool = False
) -> tuple[RestatedClaims | None, list[Answer]]:
    """What the text claims, None if the reader does not say, and all answers that were paid for."""
    parts = reading_parts(text, trace, script)

    def question(ordinal: int, complaint: str) -> Question:
        return Question(
            role=ROLE,
            candidate=candidate,
            step=step,
            ordinal=ordinal,
            system=reading_prompt().text,
            parts=(*parts, *([complaint] if complaint else [])),
            schema=RestatedClaims,
        )

    return await models.ask_for(RestatedClaims, question)


async def read_script(
    models: Models, candidate: str, code: str, trace: Trace
) -> tuple[Verdict, list[Answer]]:
    """The verdict `consistency.reader` on what a script and its figure say, and all answers that were
    paid for. A reader that refuses or answers junk rejects nothing."""
    text = said(code, trace)
    if not text:
        return _verdict("not_applicable", "nothing is said"), []
    value, answers = await restate(models, candidate, "restate_script", text, trace, script=True)
    if value is None:
        why = next((a.refusal for a in answers if a.refusal), "its answers do not fit the schema")
        return _verdict("not_run", why), answers
    return verdict_on(check_restated(text, value.restatements, trace)), answers


def verdict_on(claims: Sequence[Claim]) -> Verdict:
    """Fails if the drawing contradicts a claim."""
    wrong = [c for c in claims if c.status == "contradicted"]
    if not wrong:
        return _verdict("pass", "", claims)
    return _verdict("fail", f"{wrong[0].text!r} is not so: {wrong[0].evidence}", claims)


def _verdict(status: Status, reason: str, claims: Sequence[Claim] = ()) -> Verdict:
    wrong = [c for c in claims if c.status == "contradicted"]
    decided = [c for c in claims if c.status != "unverifiable"]
    evidence = {"claims": [c.to_json() for c in wrong[:10]], "decided": len(decided)}
    return Verdict(
        stage="consistency",
        rule=RULE,
        status=status,
        measured=float(len(wrong)) if claims else None,
        threshold=0.0,
        reason=reason[:500],
        evidence=evidence if claims else None,
    )
