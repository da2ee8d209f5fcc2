"""One real run for all audit tests, with some candidates rejected by a tight threshold."""

from pathlib import Path

import pytest

from icc.config import load
from pipelines.cli.run import write_page
from pipelines.context import Context, Journals
from support.near_runs import make

LENGTH = 100
"""Lines of code allowed in this run: few enough to reject some of its scripts, and not all."""


@pytest.fixture(scope="session")
def length() -> int:
    return LENGTH


@pytest.fixture(scope="session")
def made(lender: Context, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("audited") / "run"
    settings = ["shard_size=4", f"qc.thresholds={{code.length: {LENGTH}}}"]
    make(load(None, settings, environment={}, count=16, seed=3), Journals(out), lender)
    assert write_page(out) == str(out / "report.html")
    return out
