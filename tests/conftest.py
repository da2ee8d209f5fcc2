"""What all tests share."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from pipelines.context import Context

# The machines that run this are small and shared: a slow example is no failure.
settings.register_profile("shared", deadline=None, max_examples=60)
settings.load_profile("shared")

# Runs made in this process are compared with those of workers, which have one BLAS thread.
os.environ.update({"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"})


@pytest.fixture(scope="session")
def lender() -> "Iterator[Context]":
    """Executors that start once for all shards made in this process."""
    from icc.config import RunConfig
    from pipelines.context import open_context

    with open_context(RunConfig()) as context:
        yield context
