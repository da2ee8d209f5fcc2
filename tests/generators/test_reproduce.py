"""Reproduce: from a seed image to code that runs, through a coder who errs."""

from dataclasses import replace

import pytest
from model_server import ModelServer
from scripted_model import ScriptedModel

from generators.reproduce import reproduce
from generators.studio import Made, Studio
from icc.llm.question import Picture
from support.scenes import Scene
from support.studios import SETTINGS, Settings, Workshop
from tracer.executor import Executor
from tracer.render import Limits

SEED = Scene(0, 7)


@pytest.fixture(scope="module")
def seed(executor: Executor) -> Picture:
    png = executor.run(SEED.code).png
    assert png is not None
    return Picture(png)


def made(
    workshop: Workshop, seed: Picture, model: ScriptedModel, settings: Settings = SETTINGS
) -> tuple[Made, Studio]:
    return workshop(lambda studio: reproduce(studio, seed, settings), model)


def test_a_seed_becomes_code_that_draws_it(workshop: Workshop, seed: Picture) -> None:
    result, studio = made(workshop, seed, ScriptedModel())
    assert result.code == SEED.code
    assert result.verdicts == ()
    assert result.render is not None and result.render.trace is not None
    assert result.render.trace.counts_visible["marker"] == SEED.count
    assert [(b.role, b.prompt) for b in studio.bills] == [
        ("captioner", "generators/describe_seed"),
        ("coder", "generators/code_seed"),
    ]
    assert all(b.prompt_tokens and b.version and b.model == "scripted-model" for b in studio.bills)


@pytest.mark.parametrize("fault", ["broken", "cut", "forbidden", "file", "none", "fence_inside"])
def test_one_bad_script_is_repaired(workshop: Workshop, seed: Picture, fault: str) -> None:
    result, studio = made(workshop, seed, ScriptedModel(code=(fault,)))
    assert result.verdicts == ()
    assert result.code == SEED.code
    assert len(studio.bills) == 3, "description, code, and one repair"


@pytest.mark.parametrize("manner", ["prose", "two_blocks"])
def test_a_good_script_is_found_in_a_chatty_answer(
    workshop: Workshop, seed: Picture, manner: str
) -> None:
    result, studio = made(workshop, seed, ScriptedModel(code=(manner,)))
    assert result.code == SEED.code
    assert len(studio.bills) == 2, "nothing is asked again"


@pytest.mark.parametrize(
    ("fault", "rule", "said"),
    [
        ("broken", "execute.exception", "axsi"),
        ("cut", "execute.syntax_error", "SyntaxError"),
        ("forbidden", "gate.imports", "imports os"),
        ("none", "generate.no_code", "holds no script"),
        ("fence_inside", "generate.unquotable", "fence"),
    ],
)
def test_a_coder_who_never_learns_ends_as_one_rejection(
    workshop: Workshop, seed: Picture, fault: str, rule: str, said: str
) -> None:
    result, studio = made(workshop, seed, ScriptedModel(code=(fault,), never=True))
    (verdict,) = result.verdicts
    assert (verdict.rule, verdict.status) == (rule, "fail")
    assert rule.startswith(verdict.stage)
    assert said in verdict.reason
    assert verdict.evidence is not None and verdict.evidence["attempts"] == SETTINGS.repairs + 1
    assert verdict.evidence["ends"] == [rule] * 3
    assert len(studio.bills) == 4, "what was spent on a reject is booked too"


def test_a_script_without_end_is_stopped_and_repaired(workshop: Workshop, seed: Picture) -> None:
    hasty = replace(workshop, limits=Limits(cpu_seconds=1.0))
    result, _ = made(hasty, seed, ScriptedModel(code=("endless",)))
    assert result.verdicts == ()
    assert result.code == SEED.code


@pytest.mark.parametrize("step", ["describe_seed", "code_seed"])
def test_a_refusal_is_a_rejection(workshop: Workshop, seed: Picture, step: str) -> None:
    result, studio = made(workshop, seed, ScriptedModel(refuse={step}))
    (verdict,) = result.verdicts
    assert verdict.rule == "generate.refused"
    assert step in verdict.reason and "I cannot help" in verdict.reason
    assert studio.bills[-1].step == step


def test_refinement_goes_on_until_the_score_is_high(workshop: Workshop, seed: Picture) -> None:
    model = ScriptedModel(scores=(50, 93, 99))
    result, _ = made(workshop, seed, model, Settings(refine=True))
    assert result.extras["scores"] == [50, 93]
    assert (result.extras["score"], result.extras["round"]) == (93, 2)
    assert result.code == Scene(0, 7, variant=1).code


def test_refinement_keeps_the_best_round(workshop: Workshop, seed: Picture) -> None:
    model = ScriptedModel(scores=(60, 80, 80, 99))
    result, _ = made(workshop, seed, model, Settings(refine=True, rounds=3))
    assert result.extras["scores"] == [60, 80, 80]
    assert (result.extras["score"], result.extras["round"]) == (80, 2)
    assert result.code == Scene(0, 7, variant=1).code


@pytest.mark.parametrize("step", ["score_likeness", "improve_code"])
def test_a_refinement_that_breaks_off_loses_nothing(
    workshop: Workshop, seed: Picture, step: str
) -> None:
    model = ScriptedModel(scores=(60,), refuse={step})
    result, _ = made(workshop, seed, model, Settings(refine=True))
    assert result.verdicts == ()
    assert result.code == SEED.code


def test_a_cut_score_is_asked_for_again(workshop: Workshop, seed: Picture) -> None:
    model = ScriptedModel(truncate={"score_likeness"})
    result, studio = made(workshop, seed, model, Settings(refine=True))
    assert result.extras["scores"] == [95]
    assert [b.step for b in studio.bills].count("score_likeness_1") == 2


def test_the_journal_alone_gives_the_same_again(workshop: Workshop, seed: Picture) -> None:
    async def work(studio: Studio) -> Made:
        return await reproduce(studio, seed, Settings(refine=True))

    model = ScriptedModel(code=("broken", "none"), scores=(50, 93))
    first, paid = workshop(work, model)
    again, replayed = workshop(work, offline=True)
    assert again.code == first.code
    assert again.extras == first.extras
    assert replayed.bills == paid.bills


def test_a_storm_changes_nothing_but_the_patience(workshop: Workshop, seed: Picture) -> None:
    model = ScriptedModel(code=("broken",))
    calm, _ = made(workshop, seed, model)
    with ModelServer(model, storm=2) as server:
        stormy, _ = workshop.at(
            server.url, lambda studio: reproduce(studio, seed, SETTINGS), "stormy"
        )
        assert set(server.answered.values()) == {1}, "each question is paid once"
    assert (stormy.code, stormy.extras) == (calm.code, calm.extras)
