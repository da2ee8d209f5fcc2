"""Diversify: one principle, distinct sketches, and variations that keep what must not vary."""

import re
from dataclasses import replace

import pytest
from scripted_model import ScriptedModel

from generators.diversify import Plan, plan, vary
from generators.duplicates import Drawn, near_duplicates
from generators.studio import Made, Studio
from icc.llm.question import Picture
from icc.record import Verdict
from support.scenes import KINDS, Scene
from support.studios import SETTINGS, Workshop
from tracer.executor import Executor
from tracer.render import ImagePolicy

SEED = Scene(0, 7)


@pytest.fixture(scope="module")
def seed(executor: Executor) -> Picture:
    png = executor.run(SEED.code).png
    assert png is not None
    return Picture(png)


def planned(
    workshop: Workshop, seed: Picture, wanted: int, model: ScriptedModel | None = None
) -> tuple[Plan | Verdict, Studio]:
    return workshop(lambda studio: plan(studio, seed, wanted), model)


def varied(
    workshop: Workshop, seed: Picture, number: int, model: ScriptedModel, wanted: int = 3
) -> tuple[Made, Studio]:
    async def work(studio: Studio) -> Made:
        made = await plan(studio, seed, wanted)
        assert isinstance(made, Plan)
        studio.bills.clear()
        return await vary(studio, seed, made, number, SETTINGS)

    return workshop(work, model)


def test_a_plan_is_a_principle_and_as_many_distinct_sketches(
    workshop: Workshop, seed: Picture
) -> None:
    result, studio = planned(workshop, seed, 9)
    assert isinstance(result, Plan)
    assert len({s.title for s in result.sketches}) == result.wanted == 9
    assert result.principle.invariants[0] == "There are 7 marks."
    assert [b.role for b in studio.bills] == ["captioner", "analyst"], "paid once for all nine"


def test_a_repeated_sketch_is_replaced(workshop: Workshop, seed: Picture) -> None:
    result, studio = planned(workshop, seed, 4, ScriptedModel(repeat_sketches=True))
    assert isinstance(result, Plan)
    assert len({s.title for s in result.sketches}) == 4
    assert [b.step for b in studio.bills][1:] == ["plan_variations", "plan_variations_1"]


def test_a_planner_without_ideas_is_not_asked_for_ever(workshop: Workshop, seed: Picture) -> None:
    result, studio = planned(workshop, seed, 4, ScriptedModel(few_sketches=2))
    assert isinstance(result, Plan)
    assert (len(result.sketches), result.wanted) == (2, 4)
    assert len(studio.bills) == 1 + 3


def test_a_variation_that_was_never_sketched_is_a_rejection(
    workshop: Workshop, seed: Picture
) -> None:
    result, studio = varied(workshop, seed, 3, ScriptedModel(few_sketches=2), wanted=4)
    (verdict,) = result.verdicts
    assert (verdict.rule, studio.bills) == ("generate.no_sketch", [])


@pytest.mark.parametrize("step", ["find_principle", "plan_variations"])
def test_no_plan_is_one_verdict(workshop: Workshop, seed: Picture, step: str) -> None:
    result, _ = planned(workshop, seed, 3, ScriptedModel(refuse={step}))
    assert isinstance(result, Verdict)
    assert (result.rule, result.status) == ("generate.refused", "fail")


def test_cut_answers_on_a_schema_are_asked_for_again(workshop: Workshop, seed: Picture) -> None:
    model = ScriptedModel(truncate={"find_principle", "plan_variations"})
    result, studio = planned(workshop, seed, 3, model)
    assert isinstance(result, Plan)
    assert len(studio.bills) == 4


def test_a_variation_draws_its_sketch(workshop: Workshop, seed: Picture) -> None:
    result, studio = varied(workshop, seed, 1, ScriptedModel())
    assert result.verdicts == ()
    assert result.render is not None and result.render.trace is not None
    assert sum(result.render.trace.counts_visible.values()) == SEED.count
    assert result.extras["sketch"]["title"] == "A row of dots"
    assert result.extras["validity"]["valid"] is True
    assert [b.role for b in studio.bills] == ["coder", "judge"]


def test_a_miscounted_variation_is_repaired(workshop: Workshop, seed: Picture) -> None:
    model = ScriptedModel(code=("fewer",))
    result, studio = varied(workshop, seed, 0, model)
    assert result.verdicts == ()
    assert [b.step for b in studio.bills] == [
        "code_variation",
        "code_variation_repair",
        "check_validity",
    ]


def test_a_variation_that_stays_miscounted_is_rejected(workshop: Workshop, seed: Picture) -> None:
    result, _ = varied(workshop, seed, 0, ScriptedModel(code=("fewer",), never=True))
    (verdict,) = result.verdicts
    assert verdict.rule == "generate.invalid_counts"
    assert "exactly 7 red squares" in verdict.reason
    assert result.render is not None and result.render.ok, "what was drawn is kept for the audit"


def test_the_judge_rejects_a_variation_that_breaks_an_invariant(
    workshop: Workshop, seed: Picture
) -> None:
    result, _ = varied(workshop, seed, 0, ScriptedModel(invalid=True))
    (verdict,) = result.verdicts
    assert (verdict.rule, verdict.evidence) == ("generate.invalid_variation", {"violated": [2]})
    assert result.code is not None


def test_a_judge_who_refuses_leaves_nothing_unproved(workshop: Workshop, seed: Picture) -> None:
    result, _ = varied(workshop, seed, 0, ScriptedModel(refuse={"check_validity"}))
    assert [v.rule for v in result.verdicts] == ["generate.refused"]
    assert result.code is not None


# --- near-duplicates ------------------------------------------------------------------------------


def drawn(executor: Executor, name: str, scene: Scene, dpi: float | None = None) -> Drawn:
    render = executor.run(scene.code, image=ImagePolicy(dpi=dpi))
    assert render.png is not None
    return Drawn(name, render.png, scene.code, render.trace)


def test_different_figures_are_no_duplicates(executor: Executor) -> None:
    scenes = [drawn(executor, str(kind), Scene(kind, 7)) for kind in range(0, len(KINDS), 2)]
    seed = drawn(executor, "seed", Scene(0, 11))
    assert near_duplicates(scenes, seed) == {}


def test_later_copies_are_rejected_with_the_first_ones_name(executor: Executor) -> None:
    first, other = Scene(2, 7), Scene(4, 7)
    found = near_duplicates(
        [
            drawn(executor, "a", first),
            drawn(executor, "b", other),
            drawn(executor, "c", replace(first, hue="red")),
            drawn(executor, "d", replace(other, variant=1), dpi=150),
        ],
        drawn(executor, "seed", SEED),
    )
    assert {id_: v.evidence and v.evidence["partner"] for id_, v in found.items()} == {
        "c": "a",
        "d": "b",
    }
    assert all(v.rule == "generate.near_duplicate" and v.status == "fail" for v in found.values())


def test_a_copy_of_the_seed_is_rejected(executor: Executor) -> None:
    render = executor.run(SEED.code)
    assert render.png is not None
    seed = Drawn("the-seed", render.png)
    found = near_duplicates([drawn(executor, "a", SEED, dpi=140)], seed)
    assert re.search("the-seed.*same pixels", found["a"].reason)
