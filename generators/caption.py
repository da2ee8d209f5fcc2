"""Code-grounded captions: a draft from the image, facts from code and trace, surgical edits, checks.

    t_new = G_refine(G_caption(x), G_analyze(c, ξ(c)))

Claims that the trace contradicts, or that nobody can verify, go back to the refiner with the evidence;
those that stay are dropped with their sentence. What is returned has none left.
"""

from collections.abc import Sequence

from generators.answers import prose, quoted
from generators.checked import by_claims, purged, remarks
from generators.grounded import BUDGET, Style
from generators.record import drawing_record
from generators.restated import restatements
from generators.sentences import sentences
from generators.studio import Part, Studio, Texts, TextSettings, Unanswered, failed
from generators.wording.english import word_count
from icc.llm.question import Picture
from icc.prompts import prompt
from icc.record import Verdict
from qc.claims import Restatement
from tracer.facts import Fact
from tracer.render import Render
from tracer.trace import Trace

LENGTHS: dict[Style, str] = {
    "short": f"one or two sentences, at most {BUDGET['short']} words",
    "medium": f"60 to {BUDGET['medium']} words",
    "full": f"120 to {BUDGET['full']} words, as far as the figure has so much to say",
}
LEAST: dict[Style, int] = {"short": 6, "medium": 20, "full": 40}
"""Words below which too little of a caption is left to be one."""


async def code_grounded(
    studio: Studio,
    render: Render,
    code: str,
    facts: Sequence[Fact],
    style: Style,
    settings: TextSettings,
) -> Texts:
    """A caption of the drawing without a claim that is not supported; of a render that is ok."""
    assert render.png is not None and render.trace is not None
    draft = None
    try:
        picture = Picture(render.png)
        answer = await studio.ask(
            "captioner", "draft_caption", prompt("generators", "draft_caption"), (picture,)
        )
        draft = prose(answer.text)
        record = drawing_record(render.trace, facts)
        analysis = await studio.ask(
            "analyst",
            "list_facts",
            prompt("generators", "list_facts"),
            (f"The script:\n\n{quoted(code)}", f"The record:\n\n{record}"),
        )
        material = (
            f"The record:\n\n{record}",
            f"The facts:\n\n{prose(analysis.text)}",
            f"The draft:\n\n{draft}",
            f"Length: {LENGTHS[style]}.",
        )
        written, claims = await _refined(studio, material, style, render.trace, facts, settings)
    except Unanswered as nothing:
        return Texts(draft_caption=draft, verdicts=(nothing.verdict("caption"),))
    objections = by_claims(render.trace, facts, claims)
    kept, dropped = purged(_within(written, BUDGET[style]), objections)
    caption = " ".join(kept)
    if word_count(caption) < LEAST[style]:
        verdict = _too_little(caption, dropped, style)
        return Texts(draft_caption=draft, verdicts=(verdict,))
    return Texts(draft_caption=draft, caption=caption, restatements=claims)


async def _refined(
    studio: Studio,
    material: Sequence[Part],
    style: Style,
    trace: Trace,
    facts: Sequence[Fact],
    settings: TextSettings,
) -> tuple[list[str], tuple[Restatement, ...]]:
    """The refiner's sentences, after at most `refine_rounds` rounds of remarks, and what they claim."""
    parts = material
    for ordinal in range(settings.refine_rounds + 1):
        answer = await studio.ask(
            "refiner", "refine_caption", prompt("generators", "refine_caption"), parts, ordinal
        )
        written = sentences(answer.text, cut_off=answer.finish == "length")
        text = " ".join(written)
        claims = (
            await restatements(studio, text, trace, f"restate_caption_{ordinal}")
            if settings.restate
            else ()
        )
        found = remarks(by_claims(trace, facts, claims)(text))
        if (length := word_count(text)) > BUDGET[style]:
            found += f"\n- the caption has {length} words; wanted are {LENGTHS[style]}"
        if not found:
            break
        parts = (*material, f"Your caption:\n\n{text}", f"Remarks on it:\n\n{found.strip()}")
    return written, claims


def _within(written: Sequence[str], budget: int) -> list[str]:
    """The first sentences that fit."""
    kept: list[str] = []
    for sentence in written:
        budget -= word_count(sentence)
        if budget < 0:
            break
        kept.append(sentence)
    return kept


def _too_little(caption: str, dropped: Sequence[tuple[str, str]], style: Style) -> Verdict:
    words, least = word_count(caption), LEAST[style]
    told = [{"sentence": s[:200], "reason": why[:200]} for s, why in dropped[:5]]
    return failed(
        "caption",
        "too_little_left",
        f"{words} words are left of a {style} caption once {len(dropped)} sentences that no fact "
        f"supports are dropped; {least} are the least",
        measured=words,
        threshold=least,
        dropped=told,
        left=caption,
    )
