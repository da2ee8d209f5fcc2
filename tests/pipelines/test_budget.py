"""Caps are dealt out so that attempts together stay below them; a low keep rate raises the alarm."""

from pathlib import Path

import pytest

from icc.config import RunConfig, load
from icc.errors import BudgetSpent
from icc.llm.journal import Entry, Journal, Place
from icc.llm.purse import Amount, Purse
from icc.llm.question import Answer
from icc.record import Rejection, Triplet
from icc.shards import RunDir, ShardPlan, ShardResult
from icc.store import LocalStore
from pipelines.birth import birth_of
from pipelines.budget import Budget
from pipelines.run import Opened

ANSWER = Answer(text="a", prompt_tokens=60, completion_tokens=40)


def capped(**caps: object) -> RunConfig:
    prices = ["models.coder.prompt_price=100", "models.coder.completion_price=1000"]
    return load(overrides=[*prices, *(f"budget.{k}={v}" for k, v in caps.items())], environment={})


def pay(run: Path, shard: str, answers: int, payer: str | None = "coder") -> None:
    journal = Journal(LocalStore(run), shard)
    for n in range(answers):
        journal.keep([Entry(Place(f"{shard}{payer}", "code", n), f"{n}", ANSWER, payer)])


def test_attempts_share_what_is_left(tmp_path: Path) -> None:
    pay(tmp_path, "shard-00000", 2)
    pay(tmp_path, "shard-00000", 5, payer=None)  # answers of another run cost nothing
    budget = Budget(capped(max_tokens=1200), LocalStore(tmp_path))
    first = budget.deal("shard-00000", hands=2)
    second = budget.deal("shard-00001", hands=1)
    assert first is not None and second is not None
    assert first.tokens == second.tokens == 500
    assert budget.deal("shard-00002", hands=1) is None, "all is dealt"
    pay(tmp_path, "shard-00001", 1)
    budget.settle("shard-00001")
    third = budget.deal("shard-00002", hands=1)
    assert third is not None and third.tokens == 400
    pay(tmp_path, "shard-00002", 4)
    Journal(LocalStore(tmp_path), "shard-00002").pack()  # packed answers count as well
    budget.settle("shard-00002")
    budget.settle("shard-00000")
    last = budget.deal("shard-00000", hands=1)
    assert last is not None and last.tokens == 500


def test_money_is_counted_by_the_prices_of_the_role(tmp_path: Path) -> None:
    config = capped(max_cost=0.1)
    pay(tmp_path, "shard-00000", 3)  # 0.006 for the prompt and 0.04 for the answer, each
    budget = Budget(config, LocalStore(tmp_path))
    assert budget.deal("shard-00000", hands=1) is None
    assert "budget.max_cost = 0.1 is reached: 300 tokens, cost 0.138" in budget.pause
    assert "raise the cap and start the same command" in budget.pause


def test_an_empty_purse_lets_no_request_through() -> None:
    purse = Purse(capped().models.roles(), Amount(150, 1.0))
    purse.check()
    purse.pay("coder", ANSWER)
    purse.check()
    purse.pay("coder", ANSWER)
    with pytest.raises(BudgetSpent):
        purse.check()


def test_a_low_keep_rate_raises_the_alarm_once_there_are_enough(tmp_path: Path) -> None:
    rejections = [
        Rejection(id=str(n), pipeline="solid", stage="image", rule="image.blank", reason="blank")
        for n in range(4)
    ]
    directory = RunDir(tmp_path)
    no_triplets: list[Triplet] = []
    directory.commit(ShardResult(ShardPlan(0, 0, 4), no_triplets, rejections), {})

    def alarm(**caps: object) -> str:
        config = capped(**caps)
        return Opened(config, directory, birth_of(config, tmp_path), "", "", {}).alarm()

    assert alarm(min_keep_rate=0.5, alarm_after=5) == ""
    assert alarm(min_keep_rate=0.0, alarm_after=1) == ""
    said = alarm(min_keep_rate=0.5, alarm_after=4)
    assert "of 4 candidates 0 are accepted, less than budget.min_keep_rate = 0.5" in said
