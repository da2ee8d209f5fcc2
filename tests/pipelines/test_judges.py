"""Model judges inside real runs, asked over HTTP."""

import json
import os
import signal
import time
from collections.abc import Mapping
from pathlib import Path
from unittest.mock import ANY

import pytest
from model_server import KEY, Fault, ModelServer, Reply, Request

from icc.config import RunConfig, load
from icc.errors import IccError
from icc.record import Rejection, Row
from pipelines.context import Context, Journals
from support.near_runs import make, rows
from support.runs import call, shard_bytes, start

COUNT = 12


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEST_MODEL_KEY", KEY)


def stage_of(request: Request) -> str:
    """Which judge is asked."""
    system = request["messages"][0]["content"]
    return "image" if system.startswith("You inspect") else "code"


def opinion(passes: bool, reason: str) -> str:
    score = 4 if passes else 1
    return json.dumps({"score": score, "passes": passes, "reason": reason, "defects": []})


def strict_on_code(request: Request) -> Reply:
    """Every image is fine; about half of the code is not."""
    if stage_of(request) == "image":
        return opinion(True, "nothing is wrong with it")
    bad = disliked(str(request["messages"][1]["content"]))
    return opinion(not bad, "too long-winded" if bad else "clear")


def disliked(shown: str) -> bool:
    return len(shown) % 2 == 1


def overrides(server: ModelServer) -> list[str]:
    fields = {
        "shard_size": "4",
        "solid.templates": "[cube_net_fold, hole_block, height_map, helix]",
        "judges.stages": "[image, code]",
        "models.judge.endpoint": server.url,
        "models.judge.model": "m",
        "models.judge.key_env": "TEST_MODEL_KEY",
        "models.judge.retries": "30",
    }
    return [f"{name}={value}" for name, value in fields.items()]


def config(server: ModelServer, *more: str, count: int = COUNT) -> RunConfig:
    return load(None, [*overrides(server), *more], environment={}, count=count, seed=5)


def arguments(server: ModelServer, *more: str) -> tuple[str, ...]:
    """The command of the same run."""
    settings = [part for item in overrides(server) for part in ("--set", item)]
    return ("run", "--count", str(COUNT), "--seed", "5", *settings, *more)


def verdicts(row: Row) -> Mapping[str, str]:
    return {v.rule: v.status for v in row.qc if v.rule.endswith(".judge")}


@pytest.fixture(scope="module")
def calm(lender: Context, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run whose judge rejects some of the code."""
    out = tmp_path_factory.mktemp("judged") / "run"
    os.environ["TEST_MODEL_KEY"] = KEY
    with ModelServer(strict_on_code) as server:
        make(config(server), Journals(out), lender)
        assert set(server.answered.values()) == {1}, "each question is paid once"
    return out


def test_judges_see_survivors_and_reject_with_their_reason(calm: Path) -> None:
    judged = [row for row in rows(calm) if verdicts(row)]
    assert judged and all(verdicts(row)["image.judge"] == "pass" for row in judged)
    rejected = [row for row in judged if verdicts(row).get("code.judge") == "fail"]
    kept = [row for row in judged if verdicts(row).get("code.judge") == "pass"]
    assert rejected and kept
    for row in rejected:
        assert isinstance(row, Rejection) and row.rule == "code.judge"
        assert row.reason == "against the measurements: too long-winded"
        assert row.caption is None, "no text is written for what a judge rejected"
        assert disliked(f"```python\n{row.code}\n```")


def test_rows_record_model_prompts_and_what_was_spent(calm: Path) -> None:
    row = next(row for row in rows(calm) if verdicts(row))
    assert json.loads(row.models or "") == {"judge": "scripted-model"}
    assert set(json.loads(row.prompts or "")) == {"qc/judge_image", "qc/judge_code"}
    assert {u["step"]: u["prompt_tokens"] for u in row.usage} == {
        "image.judge": 100,
        "code.judge": 100,
    }
    summary = json.loads(call("audit", "summary", calm, "--json", "-").stdout)
    wasted = {u["step"]: u["wasted"] for u in summary["usage"]}
    assert wasted["code.judge"] == 120 * sum(
        isinstance(row, Rejection) and bool(verdicts(row)) for row in rows(calm)
    )


def contrary(request: Request) -> Reply:
    """A reader that finds in every other script a claim which no figure keeps."""
    shown = str(request["messages"][1]["content"]).partition("The text:")[2].strip()
    says = "panels() == 1000" if disliked(shown) else "panels() >= 1"
    claim = {"quote": shown[:20], "kind": "count", "says": says}
    return json.dumps({"claims": [claim]})


def test_what_a_script_says_is_restated_and_held_against_its_drawing(
    lender: Context, tmp_path: Path
) -> None:
    with ModelServer(contrary) as server:
        asks = [o.replace("models.judge", "models.reader") for o in overrides(server)]
        asks = [o for o in asks if not o.startswith("judges.stages")]
        settings = load(None, [*asks, "judges.restate=true"], environment={}, count=6, seed=5)
        make(settings, Journals(tmp_path / "run"), lender)
    read = {
        row.id: next(v for v in row.qc if v.rule == "consistency.reader")
        for row in rows(tmp_path / "run")
        if any(v.rule == "consistency.reader" for v in row.qc)
    }
    assert {v.status for v in read.values()} == {"pass", "fail"}
    for row in rows(tmp_path / "run"):
        if row.id in read and read[row.id].status == "fail":
            assert isinstance(row, Rejection) and row.rule == "consistency.reader"
            assert row.caption is None and "panels() is" in row.reason
            assert json.loads(row.prompts or "") == {"qc/restate_claims": ANY}


def test_no_key_and_no_endpoint_enter_a_row_or_the_journal(calm: Path) -> None:
    for file in calm.rglob("*"):
        if file.is_file():
            assert KEY.encode() not in file.read_bytes(), file
    assert not any(b"127.0.0.1" in data for data in shard_bytes(calm).values())


@pytest.mark.slow
def test_a_stormy_run_ends_with_the_same_bytes(calm: Path, lender: Context, tmp_path: Path) -> None:
    with ModelServer(strict_on_code, storm=1) as server:
        make(config(server), Journals(tmp_path / "run"), lender)
        assert set(server.answered.values()) == {1}, "each question is paid once"
    assert shard_bytes(tmp_path / "run") == shard_bytes(calm)


@pytest.mark.slow
def test_a_killed_run_pays_again_at_most_for_requests_in_flight(calm: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    with ModelServer(strict_on_code, delay=0.1) as server:
        process = start(*arguments(server, "--workers", "1"), "--out", run)
        deadline = time.monotonic() + 240
        while len(server.requests) < 5 and time.monotonic() < deadline:
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        process.wait()
        done = call(*arguments(server), "--out", run)
        assert done.returncode == 0, done.stderr
        again = sum(times - 1 for times in server.answered.values())
    assert again <= 16, "the concurrency of one worker"
    assert shard_bytes(run) == shard_bytes(calm)


def test_replay_needs_no_server_and_gives_the_same_bytes(calm: Path, tmp_path: Path) -> None:
    done = call("run", "--replay", calm, "--out", tmp_path / "again")  # its server is gone
    assert done.returncode == 0, done.stderr
    assert shard_bytes(tmp_path / "again") == shard_bytes(calm)


@pytest.mark.slow
def test_reuse_pays_only_for_what_changed(calm: Path, lender: Context, tmp_path: Path) -> None:
    with ModelServer(strict_on_code) as server:
        more = config(server, "judges.stages=[image, code, consistency]")
        make(more, Journals(tmp_path / "more", (calm,)), lender)
        asked = {request["messages"][0]["content"][:20] for request in server.requests}
    assert asked == {"You compare a picture"[:20]}


def test_the_majority_of_votes_decides_and_junk_is_no_vote(lender: Context, tmp_path: Path) -> None:
    replies = [opinion(False, "bad spike"), opinion(True, "fine"), opinion(False, "a spike")]

    def jury(request: Request) -> Reply:
        return replies[server.answered[json.dumps(request, sort_keys=True)] % 3]

    with ModelServer(jury) as server:
        asked = config(server, "judges.stages=[image]", "judges.votes=3", count=2)
        make(asked, Journals(tmp_path / "run"), lender)
    for row in rows(tmp_path / "run"):
        verdict = next(v for v in row.qc if v.rule == "image.judge")
        assert verdict.status == "fail" and verdict.measured == pytest.approx(1 / 3)
        assert verdict.evidence is not None and len(verdict.evidence["votes"]) == 3


def test_a_judge_without_a_usable_answer_rejects_nothing(lender: Context, tmp_path: Path) -> None:
    with ModelServer(lambda _request: Fault("refusal")) as server:
        make(config(server, count=2), Journals(tmp_path / "run"), lender)
    for row in rows(tmp_path / "run"):
        assert set(verdicts(row).values()) == {"not_run"}
        assert not isinstance(row, Rejection)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("models.judge.model=other", "has no model 'other'"),
        ("models.judge.endpoint=null", "judges.stages needs a judge"),
    ],
)
def test_a_wrong_model_or_endpoint_is_one_message(tmp_path: Path, change: str, said: str) -> None:
    with ModelServer(strict_on_code) as server:
        done = call(*arguments(server, "--set", change), "--count", "2", "--out", tmp_path / "run")
    assert done.returncode in (1, 2)
    assert said in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_a_key_that_is_not_set_is_named(lender: Context, tmp_path: Path) -> None:
    with ModelServer(strict_on_code) as server:
        asked = config(server, "models.judge.key_env=NO_SUCH_KEY", count=2)
        with pytest.raises(IccError, match="NO_SUCH_KEY"):
            make(asked, Journals(tmp_path / "run"), lender)
