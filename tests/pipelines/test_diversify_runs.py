"""Diversify from a seed to K candidates, each with an end of its own."""

import json
from pathlib import Path

import pytest
from model_server import ModelServer
from scripted_model import ScriptedModel

from icc.record import Rejection, Row
from icc.shards import ShardResult
from pipelines.birth import birth_of
from pipelines.context import Context
from support.model_runs import ENVIRONMENT, answers, config, seeds, settings, shard

K = 4


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


def diversified(model: ScriptedModel, tmp_path: Path, lender: Context) -> tuple[ShardResult, Path]:
    """One seed and a torn one, K candidates each; every id ends once."""
    source, run = seeds(tmp_path / "seeds", "triangle_numbers"), tmp_path / "run"
    with ModelServer(model) as server:
        arguments = settings(server, source, diversify__variations=K, captions__writer="grounded")
        chosen = config("diversify", arguments)
        result = shard(chosen, run, lender)
        assert len(server.requests) == len(answers(run)), "each question is paid once"
    found = [row.id for row in everything(result)]
    assert sorted(map(str, found)) == sorted(birth_of(chosen, run).candidate_ids(range(2)))
    return result, run


def everything(result: ShardResult) -> list[Row]:
    return [*result.triplets, *result.rejections]


def test_one_plan_gives_variations_of_one_principle(lender: Context, tmp_path: Path) -> None:
    result, run = diversified(ScriptedModel(), tmp_path, lender)
    born = sorted(
        (row for row in everything(result) if row.code), key=lambda row: row.variation or 0
    )
    assert [row.variation for row in born] == list(range(K))
    assert result.triplets and len({row.principle for row in born}) == 1
    assert json.loads(born[0].principle or "")["domain"] == "combinatorics"
    assert len({row.skeleton for row in born}) == K
    plans = [place for place in answers(run) if "plan_variations" in place]
    assert plans == [f"{born[0].id}.plan_variations.0"]
    torn = [row for row in result.rejections if row.seed_source == "torn.png"]
    assert [row.variation for row in torn] == list(range(K))
    assert {row.rule for row in torn} == {"generate.seed_corrupt"}


def test_copies_are_rejected_with_their_partner(lender: Context, tmp_path: Path) -> None:
    result, _ = diversified(ScriptedModel(copy_sibling=True), tmp_path, lender)
    number = {row.id: row.variation or 0 for row in everything(result) if row.code}
    copies = [row for row in result.rejections if row.rule == "generate.near_duplicate"]
    assert copies
    for row in copies:
        assert number[json.loads(row.evidence or "")["partner"]] < number[row.id]
        assert row.image is not None, "people can look at both"


@pytest.mark.parametrize(
    ("model", "rules"),
    [
        (ScriptedModel(refuse={"find_principle"}), {"generate.refused": K}),
        (ScriptedModel(few_sketches=3), {"generate.no_sketch": K - 3}),
        (ScriptedModel(code=("forbidden",), never=True), {"gate.imports": K}),
    ],
    ids=["refused", "short of sketches", "forbidden"],
)
def test_a_candidate_that_is_never_born_is_a_rejection(
    lender: Context, tmp_path: Path, model: ScriptedModel, rules: dict[str, int]
) -> None:
    result, _ = diversified(model, tmp_path, lender)
    found: dict[str, int] = {}
    for row in result.rejections:
        assert isinstance(row, Rejection) and row.rule is not None
        if row.rule.startswith(("generate.", "gate.")):
            found[row.rule] = found.get(row.rule, 0) + 1
    assert found == {"generate.seed_corrupt": K, **rules}
