"""The small run that tests of runs compare with."""

from pathlib import Path

import pytest

from support.runs import SMALL, call


@pytest.fixture(scope="session")
def calm_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An undisturbed small run with one worker: what all others are compared with."""
    out = tmp_path_factory.mktemp("calm") / "run"
    done = call("run", *SMALL, "--workers", 1, "--out", out)
    assert done.returncode == 0, done.stderr
    return out
