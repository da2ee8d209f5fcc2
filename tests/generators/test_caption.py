"""Code-grounded captions and explanations: what a model gets wrong never reaches the text."""

from dataclasses import dataclass, replace

import pytest
from scripted_model import ScriptedModel

from generators.caption import LEAST, code_grounded
from generators.explained import explained
from generators.grounded import BUDGET, Style
from generators.record import LONGEST, drawing_record
from generators.sentences import sentences
from generators.studio import Studio, Texts
from icc.record import Verdict
from qc.base import Subject
from qc.claims import check_claims
from qc.rules import judge
from support.scenes import Scene
from support.studios import SETTINGS, Workshop
from tracer.executor import Executor
from tracer.facts import Fact
from tracer.render import Render

SCENE = Scene(0, 7)


@pytest.fixture(scope="module")
def render(executor: Executor) -> Render:
    return executor.run(SCENE.code)


def written(
    workshop: Workshop, render: Render, model: ScriptedModel, style: Style = "full"
) -> tuple[Texts, Studio]:
    return workshop(
        lambda studio: code_grounded(studio, render, SCENE.code, (), style, SETTINGS), model
    )


def taught(
    workshop: Workshop, render: Render, model: ScriptedModel
) -> tuple[str | Verdict, Studio]:
    return workshop(lambda studio: explained(studio, render, SCENE.code, (), SETTINGS), model)


@pytest.mark.parametrize("style", ["short", "medium", "full"])
def test_a_caption_has_the_right_count_where_the_draft_was_wrong(
    workshop: Workshop, render: Render, style: Style
) -> None:
    texts, studio = written(workshop, render, ScriptedModel(), style)
    assert texts.draft_caption is not None and "8 blue dots" in texts.draft_caption
    assert texts.caption is not None and "7 blue dots" in texts.caption
    assert LEAST[style] <= len(texts.caption.split()) <= BUDGET[style]
    assert texts.verdicts == ()
    assert [b.role for b in studio.bills] == ["captioner", "analyst", "refiner"]


def test_a_stubborn_refiner_is_told_and_then_cut(workshop: Workshop, render: Render) -> None:
    texts, studio = written(workshop, render, ScriptedModel(stubborn=True), "medium")
    assert [b.step for b in studio.bills].count("refine_caption") == 1 + SETTINGS.refine_rounds
    assert texts.caption is not None and "8" not in texts.caption
    assert render.trace is not None
    assert {c.status for c in check_claims(texts.caption, render.trace)} == {"supported"}
    subject = Subject(code=SCENE.code, render=render, caption=texts.caption)
    assert {v.status for v in judge("caption", subject, {})} <= {"pass", "not_applicable"}


def test_a_reader_s_restatements_are_decided_by_the_drawing_and_paid_for(
    workshop: Workshop, render: Render
) -> None:
    settings = replace(SETTINGS, restate=True)
    texts, studio = workshop(
        lambda studio: code_grounded(studio, render, SCENE.code, (), "medium", settings),
        ScriptedModel(stubborn=True),
    )
    assert [b.role for b in studio.bills].count("reader") == 1 + SETTINGS.refine_rounds
    assert texts.caption is not None and "8" not in texts.caption
    assert '("marker", color="blue")) == 8' in str(texts.restatements)
    assert render.trace is not None
    claims = check_claims(texts.caption, render.trace, (), texts.restatements)
    assert {c.status for c in claims} == {"supported"}


def test_the_claims_of_an_explanation_are_restated_too(workshop: Workshop, render: Render) -> None:
    settings = replace(SETTINGS, restate=True)
    document, studio = workshop(
        lambda studio: explained(studio, render, SCENE.code, (), settings),
        ScriptedModel(stubborn=True),
    )
    steps = [b.step for b in studio.bills if b.role == "reader"]
    assert steps == [f"restate_explanation_{n}" for n in range(1 + SETTINGS.refine_rounds)]
    assert isinstance(document, str) and "draws 8" not in document
    honest, studio = workshop(
        lambda studio: explained(studio, render, SCENE.code, (), settings), journal="honest"
    )
    assert isinstance(honest, str) and "draws 7 dots" in honest
    assert [b.role for b in studio.bills].count("reader") == 1


def test_a_reader_that_refuses_ends_no_candidate(workshop: Workshop, render: Render) -> None:
    settings = replace(SETTINGS, restate=True)
    texts, _ = workshop(
        lambda studio: code_grounded(studio, render, SCENE.code, (), "full", settings),
        ScriptedModel(refuse={"restate_claims"}),
    )
    assert texts.caption is not None and texts.restatements == ()


def test_too_little_truth_is_a_rejection(workshop: Workshop, render: Render) -> None:
    texts, _ = written(workshop, render, ScriptedModel(stubborn=True), "short")
    (verdict,) = texts.verdicts
    assert texts.caption is None
    assert (verdict.stage, verdict.rule) == ("caption", "caption.too_little_left")
    assert verdict.measured is not None and verdict.measured < LEAST["short"] == verdict.threshold
    assert (
        verdict.evidence is not None and "8 blue dots" in verdict.evidence["dropped"][0]["sentence"]
    )


@pytest.mark.parametrize("step", ["draft_caption", "list_facts", "refine_caption"])
def test_a_refused_caption_is_a_rejection(workshop: Workshop, render: Render, step: str) -> None:
    texts, _ = written(workshop, render, ScriptedModel(refuse={step}))
    assert [v.rule for v in texts.verdicts] == ["caption.refused"]


def test_an_explanation_holds_the_code_byte_for_byte(workshop: Workshop, render: Render) -> None:
    text, _ = taught(workshop, render, ScriptedModel())
    assert isinstance(text, str)
    assert f"```python\n{SCENE.code}```\n" in text
    assert "Change `COUNT` for another number of marks." in text
    subject = Subject(code=SCENE.code, render=render, explained_code=text)
    (verdict,) = (v for v in judge("caption", subject, {}) if v.rule == "caption.explained_code")
    assert verdict.status == "pass"


def test_wrong_sentences_of_an_explanation_go_and_the_others_stay(
    workshop: Workshop, render: Render
) -> None:
    text, studio = taught(workshop, render, ScriptedModel(stubborn=True))
    assert isinstance(text, str)
    assert "draws 8 dots" not in text
    assert "The number of a mark decides where the mark stands." in text
    assert [b.step for b in studio.bills] == [
        "draft_explanation",
        "refine_explanation",
        "refine_explanation_1",
        "refine_explanation_2",
    ]


@pytest.mark.parametrize("step", ["draft_explanation", "refine_explanation"])
def test_a_refused_explanation_is_a_verdict(workshop: Workshop, render: Render, step: str) -> None:
    text, _ = taught(workshop, render, ScriptedModel(refuse={step}))
    assert isinstance(text, Verdict)
    assert text.rule == "caption.refused"


def test_a_cut_explanation_is_asked_for_again(workshop: Workshop, render: Render) -> None:
    text, studio = taught(workshop, render, ScriptedModel(truncate={"refine_explanation"}))
    assert isinstance(text, str)
    assert len(studio.bills) == 3


# --- the record that analysts and refiners read ---------------------------------------------------


BIG = """import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 2, figsize=(9, 9))
for n, ax in enumerate(axes.flat):
    for k in range(80):
        ax.plot([k, k + 1], [k % 7, k % 11], color=(k / 80, n / 4, 0.5), label=f"line {k}")
        ax.text(k, k % 5, f"word {k}")
plt.show()
"""


def test_the_record_of_a_big_figure_is_bounded_and_says_so(executor: Executor) -> None:
    trace = executor.run(BIG).trace
    assert trace is not None
    record = drawing_record(trace, ())
    assert len(record) <= LONGEST
    assert f"count.line = {trace.counts_visible['line']}" in record
    assert "more" in record


def test_the_record_tells_counts_colors_texts_and_no_secrets(render: Render) -> None:
    assert render.trace is not None
    secrets = (Fact("hidden_dots", 4711, "latent"), Fact("volume", 815, "visible", "cm³"))
    record = drawing_record(render.trace, secrets)
    for told in ("7 markers", "blue #2077b0", 'title "A ring of dots"', "volume = 815 cm³"):
        assert told in record
    assert "4711" not in record


@dataclass(frozen=True)
class Written:
    answer: str
    plain: list[str]


@pytest.mark.parametrize(
    "case",
    [
        Written("Here is the caption:\nTwo dots. They touch.", ["Two dots.", "They touch."]),
        Written("**Title**\n\n- One dot\n- 2.5 cm wide, e.g. Fig. 3", ["One dot.", "2.5 cm wide, e.g. Fig. 3."]),
        Written('The sign reads "Stop. Go." and is red.', ['The sign reads "Stop. Go." and is red.']),
        Written('A grey centre, labelled "grey colour".', ['A gray center, labeled "grey colour".']),
        Written("Same.\nSame. Same.", ["Same."]),
        Written("标题是 “面积”. It is red.", ["标题是 “面积”.", "It is red."]),
    ],
)  # fmt: skip
def test_prose_of_models_becomes_plain_sentences(case: Written) -> None:
    assert sentences(case.answer) == case.plain
