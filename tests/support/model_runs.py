"""Runs whose models are the scripted server."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from model_server import KEY, ModelServer

from icc.config import RunConfig, load
from icc.record import Rejection, Triplet
from icc.shards import ShardPlan, ShardResult, parquet_bytes
from icc.store import LocalStore
from pipelines.context import Context, Journals
from pipelines.run import prepared
from pipelines.shard import run_shard
from support.near_runs import Borrowed

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {"TEST_MODEL_KEY": KEY}


def seeds(folder: Path, *names: str) -> Path:
    """Some of the example seeds, and one that is torn."""
    folder.mkdir()
    for name in names:
        shutil.copy(ROOT / "examples" / "seeds" / f"{name}.png", folder)
    (folder / "torn.png").write_bytes((folder / f"{names[0]}.png").read_bytes()[:900])
    return folder


def settings(server: ModelServer, source: Path, **more: object) -> list[str]:
    """The command line's `--set` for every role at this server; `a__b` stands for `a.b`."""
    fields: Mapping[str, object] = {
        "seeds.source": source,
        "models.*.endpoint": server.url,
        "models.*.model": "m",
        "models.*.key_env": "TEST_MODEL_KEY",
        "models.*.retries": 30,
        **{name.replace("__", "."): value for name, value in more.items()},
    }
    return [part for name, value in fields.items() for part in ("--set", f"{name}={value}")]


def config(pipeline: str, arguments: list[str]) -> RunConfig:
    """What `icc run -c configs/<pipeline>.yaml` makes of these arguments."""
    return load(ROOT / "configs" / f"{pipeline}.yaml", arguments[1::2], environment={})


def shard(config: RunConfig, run: Path, lender: Context) -> ShardResult:
    """All seeds as one shard, not committed."""
    birth, config = prepared(config, run)
    birth.pin(LocalStore(run))
    return run_shard(
        config, birth, ShardPlan(0, 0, birth.capacity), Borrowed(config, lender, Journals(run))
    )


def data(result: ShardResult) -> tuple[bytes, bytes]:
    """The bytes that would be committed."""
    return parquet_bytes(result.triplets, Triplet), parquet_bytes(result.rejections, Rejection)


def answers(run: Path) -> list[str]:
    """Places in the journal, shard after shard."""
    lines = [
        line for f in sorted(run.glob("journal/*.jsonl")) for line in f.read_text().splitlines()
    ]
    loose = [f.stem for f in run.glob("journal/*/*.json")]
    return [json.loads(line)["place"] for line in lines] + loose
