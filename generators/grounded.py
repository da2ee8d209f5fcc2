"""Captions without a model: a template's sentences woven with remarks made from the trace.

Every sentence states what can be seen, or says itself that it follows from what can be seen. What
the template has said is not said again; what nobody has said about panels, views, axes, marks,
writing and titles is added. Order, openings and wordings hang on the key alone.
"""

from collections.abc import Sequence
from typing import Literal

from generators.wording.english import sentence, word_count
from generators.wording.frames import frame_remarks
from generators.wording.hues import hue_remarks
from generators.wording.labels import label_remarks
from generators.wording.layout import layout_remarks
from generators.wording.marks import mark_remarks
from generators.wording.passages import (
    Passage,
    place_of,
    runs,
    sentences,
    template_passages,
    trace_passages,
    within,
    woven,
)  # fmt: skip
from generators.wording.remarks import Remark, Told, Voice
from generators.wording.scene import Scene
from generators.wording.spare import spare_remarks
from icc.seeds import PathPart, rng
from qc.claims import check_claims
from qc.consistency.caption import CaptionClaims, CaptionNumbers
from templates.base import Instance
from templates.prose import Say, Sentence
from tracer.facts import Fact
from tracer.trace import Trace

Style = Literal["short", "medium", "full"]

BUDGET: dict[str, int] = {"short": 45, "medium": 120, "full": 300}
"""Most words of a style; whole sentences are left out, the least important first."""
ENOUGH: dict[str, int] = {"medium": 80, "full": 120}
"""Words below which a caption also says what is of little weight."""


def caption(
    instance: Instance | None,
    trace: Trace,
    facts: Sequence[Fact],
    *key: PathPart,
    style: Style = "full",
) -> str:
    """An English caption of what one draw put on the canvas.

    `full` has 120 to 300 words where the figure has so much to say, `medium` at most 120, `short`
    one or two sentences. The same arguments give the same caption. Sentences to which quality
    control would object are left out: what nobody can vouch for has no place in a caption. What the
    figure is, its overview, always stays; if that is wrong, the caption has to be rejected.
    """
    say, scene = Say(rng("caption", *key)), Scene(trace)
    told = _told(instance, trace, facts, *key)
    remarks = _remarks(Voice(scene, Told([s for run in told for s in run]), say), facts)
    spoken, seen = template_passages(told), trace_passages(remarks, scene)
    if style == "short":
        return _short([*spoken, *seen])
    return " ".join(sentences(within(woven(spoken, seen, say), BUDGET[style], ENOUGH[style]), say))


def passes(text: str, trace: Trace, facts: Sequence[Fact]) -> bool:
    """Whether quality control objects to no claim of the text."""
    claims = check_claims(text, trace, facts)
    return not any(rule.objectionable(claims) for rule in (CaptionNumbers(), CaptionClaims()))


def _told(
    instance: Instance | None, trace: Trace, facts: Sequence[Fact], *key: PathPart
) -> list[list[Sentence]]:
    """The template's sentences in runs that pass."""
    if instance is None:
        return []
    told = runs(instance.template.sentences(instance, *key))
    texts = [" ".join(sentence(s.text) for s in run) for run in told]
    if passes(" ".join(texts), trace, facts):
        return told
    return [
        run
        for run, text in zip(told, texts, strict=True)
        if run[0].topic == "overview" or passes(text, trace, facts)
    ]


def _remarks(voice: Voice, facts: Sequence[Fact]) -> list[Remark]:
    """Everything the trace alone lets one say that the template has not said, and that passes."""
    remarks = [
        *layout_remarks(voice),
        *frame_remarks(voice),
        *mark_remarks(voice),
        *hue_remarks(voice),
        *label_remarks(voice),
        *spare_remarks(voice),
    ]
    trace = voice.scene.trace
    texts = [sentence(", ".join(filter(None, (place_of(r, voice.scene), r.text)))) for r in remarks]
    if passes(" ".join(texts), trace, facts):
        return remarks
    return [r for r, text in zip(remarks, texts, strict=True) if passes(text, trace, facts)]


def _short(passages: Sequence[Passage]) -> str:
    """One or two sentences: what the figure is, and the next most important thing."""
    ranked = sorted(passages, key=lambda passage: passage.rank)
    clauses = [c for p in ranked for c in (_with_place(p), *p.clauses[1:])]
    if len(clauses) > 1 and sum(map(word_count, clauses[:2])) <= BUDGET["short"]:
        return f"{sentence(clauses[0])} {sentence(clauses[1])}"
    return sentence(clauses[0]) if clauses else ""


def _with_place(passage: Passage) -> str:
    return ", ".join(filter(None, (passage.where, passage.clauses[0])))
