"""Reproduce from seeds to triplets, its models asked over HTTP: calm, in a storm, killed, replayed."""

import json
import os
import shutil
import signal
import time
from importlib.util import find_spec
from pathlib import Path

import pytest
from model_server import Fault, ModelServer, Reply, Request
from scripted_model import Asked, ScriptedModel

from icc.config import load
from icc.errors import ConfigError, ModelError, TransientError
from icc.record import Rejection, Triplet
from pipelines.context import Context, Journals
from pipelines.engines import check_engines, engines, with_endpoint
from pipelines.roles import check_roles
from support.model_runs import (
    ENVIRONMENT,
    ROOT,
    answers,
    config,
    data,
    seeds,
    settings,
    shard,
)
from support.near_runs import finish, make, rows
from support.runs import call, shard_bytes, start, status

MODEL = ScriptedModel(code=("broken",))
"""Every first script fails and is repaired."""
NAMES = ("circuit", "domino_row", "fruit_bars")


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seeds(tmp_path_factory.mktemp("seeds") / "figures", *NAMES)


def command(server: ModelServer, source: Path, out: Path) -> tuple[object, ...]:
    file = ROOT / "configs" / "reproduce.yaml"
    options = settings(server, source, shard_size=2)
    return ("run", "-c", file, *options, "--workers", 1, "--out", out)


@pytest.fixture(scope="module")
def calm(lender: Context, source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("reproduce") / "run"
    os.environ.update(ENVIRONMENT)
    with ModelServer(MODEL) as server:
        make(config("reproduce", settings(server, source, shard_size=2)), Journals(out), lender)
        assert len(server.requests) == len(answers(out)), "each question is paid once"
    return out


def test_seeds_become_triplets_with_their_origin(calm: Path) -> None:
    triplets = [row for row in rows(calm) if isinstance(row, Triplet)]
    assert triplets and {row.seed_source for row in triplets} <= {f"{name}.png" for name in NAMES}
    for row in triplets:
        assert (row.pipeline, row.license, row.dimension) == ("reproduce", "CC0-1.0", "2D")
        assert row.caption and row.draft_caption and row.caption != row.draft_caption
        assert json.loads(row.params or "")["attempts"] == 2
        assert {v.rule: v.status for v in row.qc}["gate.imports"] == "pass"
        steps = {u["step"] for u in row.usage}
        assert {"describe_seed", "code_seed", "code_seed_repair", "draft_caption"} <= steps
        assert {"captioner", "coder", "analyst", "refiner"} == set(json.loads(row.models or ""))
    assert call("verify", calm).returncode == 0


def test_status_says_what_models_cost(calm: Path) -> None:
    spend = status(calm)["spend"]
    assert spend["tokens"] == 120 * len(answers(calm))
    wasted = sum(
        u["prompt_tokens"] for row in rows(calm) if isinstance(row, Rejection) for u in row.usage
    )
    assert spend["wasted_tokens"] == wasted * 120 // 100


def test_a_torn_seed_costs_nothing(calm: Path) -> None:
    (torn,) = (row for row in rows(calm) if row.seed_source == "torn.png")
    assert isinstance(torn, Rejection) and torn.rule == "generate.seed_corrupt"
    assert torn.usage == () and not any(a.startswith(str(torn.id)) for a in answers(calm))


def test_a_storm_of_faults_changes_no_byte(lender: Context, source: Path, tmp_path: Path) -> None:
    made = []
    for storm in (0, 1):
        with ModelServer(MODEL, storm=storm) as server:
            chosen = config("reproduce", settings(server, source))
            made.append(data(shard(chosen, tmp_path / str(storm), lender)))
            assert len(server.requests) == len(answers(tmp_path / str(storm)))
    assert made[0] == made[1]


def test_replay_needs_no_server_and_gives_the_same_bytes(
    calm: Path, lender: Context, tmp_path: Path
) -> None:
    journals = Journals(tmp_path / "again", (calm,), offline=True)  # its server is gone
    make(load(calm / "run.yaml", base_key="config", environment={}), journals, lender)
    assert shard_bytes(journals.run) == shard_bytes(calm)


@pytest.mark.slow
def test_down_killed_out_of_money_and_resumed_gives_the_same_bytes(
    calm: Path, lender: Context, source: Path, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    with ModelServer(MODEL) as server:
        down = [*settings(server, source, shard_size=2), "--set", "models.*.retries=0"]
    with pytest.raises(TransientError, match=r"role 'captioner'.*see that it is up"):
        make(config("reproduce", down), Journals(out), lender)
    with ModelServer(MODEL, delay=0.05) as server:
        process = start(*command(server, source, out))
        deadline = time.monotonic() + 240
        while len(server.requests) < 9 and time.monotonic() < deadline:
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        process.wait()
        poor = call(*command(server, source, out), "--set", "budget.max_tokens=1700")
        assert poor.returncode == 1 and "budget.max_tokens = 1,700 is reached" in poor.stderr
        finish(out, lender)
        assert len(server.requests) <= len(answers(out)) + 2, (
            "only requests in flight are paid again"
        )
    assert shard_bytes(out) == shard_bytes(calm)


def test_a_forgotten_seed_leaves_no_trace(calm: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    shutil.copytree(calm, run)
    seed = next(row for row in rows(run) if row.seed_source == "domino_row.png")
    done = call("seeds", "forget", run, str(seed.seed_id)[:12])
    assert done.returncode == 0, done.stderr
    assert call("verify", run).returncode == 0
    stub = next(row for row in rows(run) if row.id == seed.id)
    assert isinstance(stub, Rejection) and stub.rule == "generate.seed_forgotten"
    assert stub.code is None and stub.image is None and stub.seed_source is None
    assert not any(place.startswith(str(seed.id)) for place in answers(run))
    assert not any(b"domino_row" in f.read_bytes() for f in run.rglob("*") if f.is_file())


def no_vision(_request: Request) -> Reply:
    return Fault("status", 400, "this model does not support image input")


def too_long(request: Request) -> Reply:
    if Asked(request).step == "code_seed":
        return Fault("status", 400, "maximum context length is 4096 tokens")
    return MODEL(request)


def test_a_model_without_vision_stops_the_run_with_the_remedy(
    lender: Context, source: Path, tmp_path: Path
) -> None:
    with (
        ModelServer(no_vision) as server,
        pytest.raises(
            ModelError, match=r"role 'captioner'.*takes no pictures.*needs a vision model"
        ),
    ):
        shard(config("reproduce", settings(server, source)), tmp_path, lender)


def test_a_question_too_long_ends_its_candidate_with_the_remedy(
    lender: Context, source: Path, tmp_path: Path
) -> None:
    with ModelServer(too_long) as server:
        result = shard(config("reproduce", settings(server, source)), tmp_path, lender)
    refused = [row for row in result.rejections if row.rule == "generate.refused"]
    assert len(refused) == len(NAMES) and not result.triplets
    assert all("lower models.coder.max_tokens" in str(row.reason) for row in refused)


def test_an_estimate_asks_nobody_and_learns_from_a_run(
    calm: Path, source: Path, tmp_path: Path
) -> None:
    with ModelServer(MODEL) as server:
        priced = [*settings(server, source), "--set", "models.*.prompt_price=1.5"]
        asked = (
            "run",
            "-c",
            ROOT / "configs" / "reproduce.yaml",
            *priced,
            "--estimate",
            "--json",
            "-",
        )
        assumed = json.loads(call(*asked, "--out", tmp_path / "new").stdout)
        learned = json.loads(call(*asked, "--reuse", calm, "--out", tmp_path / "new").stdout)
        assert server.requests == [] and not (tmp_path / "new").exists()
    assert assumed["candidates"] == learned["candidates"] == len(NAMES) + 1
    assert (assumed["measured_on"], learned["measured_on"]) == (0, len(NAMES) + 1)
    assert assumed["cost"] > 0 and assumed["bytes"] > 0 and assumed["seconds"] > 0
    assert learned["tokens"] == pytest.approx(120 * len(answers(calm)), abs=2)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("models.coder.endpoint=null", "pipeline = reproduce needs a coder: set models.coder.endpoint"),
        ("models.refiner.model=''", "captions.writer = models needs a refiner"),
        ("models.analyst.endpoint=https://8.8.8.8/v1", "models.analyst.endpoint = 'https://8.8.8.8/v1' is outside"),
    ],
)  # fmt: skip
def test_roles_are_checked_before_anything_is_made(change: str, said: str) -> None:
    server = "models.*.endpoint=http://127.0.0.1:1/v1"
    wrong = config("reproduce", ["--set", server, "--set", change])
    with pytest.raises(ConfigError) as error:
        check_roles(wrong)
    assert said in str(error.value)


def test_an_engine_of_the_runs_own_needs_vllm_and_no_endpoint() -> None:
    endpoint, engine = (
        "models.coder.endpoint=null",
        "models.coder.vllm.model=Qwen/Qwen3-VL-8B-Instruct",
    )
    alone = config("reproduce", ["--set", endpoint, "--set", engine])
    check_roles(alone)
    assert list(engines(alone)) == ["Qwen/Qwen3-VL-32B-Instruct"], "the name in `model` stays"
    asked = with_endpoint(alone, "http://10.0.0.1:8000/v1").models.coder
    assert asked.endpoint and asked.vllm is None and asked.model == "Qwen/Qwen3-VL-32B-Instruct"
    with pytest.raises(ConfigError, match="name an endpoint or vllm, not both"):
        config("reproduce", ["--set", engine])
    if find_spec("vllm") is None:
        with pytest.raises(
            ConfigError, match=r"models\.coder\.vllm: the package vllm is not installed"
        ):
            check_engines(alone)


def test_a_hosted_model_sees_seeds_only_if_allowed() -> None:
    hosted = ["--set", "models.*.endpoint=https://8.8.8.8/v1"]
    with pytest.raises(ConfigError, match=r"set seeds\.allow_external = true"):
        check_roles(config("reproduce", hosted))
    check_roles(config("reproduce", [*hosted, "--set", "seeds.allow_external=true"]))


def test_a_server_that_is_not_up_is_told_before_any_work(source: Path, tmp_path: Path) -> None:
    with ModelServer(MODEL) as server:
        asked = command(server, source, tmp_path / "run")
    done = call(*asked)
    assert done.returncode == 1
    said = " ".join(done.stderr.split())
    assert (
        "role 'captioner'" in said and "takes no connection" in said and "start the server" in said
    )
    assert not list((tmp_path / "run").glob("commits/*"))
