"""One real run for all audit tests, with some candidates rejected by a tight threshold."""

from pathlib import Path

import pytest

from support.runs import call

LENGTH = 100
"""Lines of code allowed in this run: few enough to reject some of its scripts, and not all."""


@pytest.fixture(scope="session")
def length() -> int:
    return LENGTH


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("audited") / "run"
    done = call(
        "run", "--count", 16, "--seed", 3, "--set", "shard_size=4",
        "--set", f"qc.thresholds={{code.length: {LENGTH}}}", "--out", out,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "report.html" in done.stdout
    return out
