"""A Ray session: one started on this machine, or a cluster that is already there."""

import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import ray

from icc.errors import ConfigError
from icc.sections import ClusterConfig

OBJECT_STORE_BYTES = 128 << 20
"""Workers commit to disk themselves, so little travels through Ray's object store."""

ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
"""BLAS sums in another order on more threads; facts must not depend on the number of cores."""


@contextmanager
def session(config: ClusterConfig, reserved: int = 0) -> Iterator[int]:
    """Connect, yield the number of workers to start, disconnect. `reserved` cores are for others.

    Ray puts the driver's working directory on its workers' import path, where a stray `templates/`
    folder would shadow ours; an empty working directory of our own prevents that.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    with tempfile.TemporaryDirectory(prefix="icc-empty-") as empty:
        environment: dict[str, Any] = {"working_dir": empty, "env_vars": ONE_THREAD}
        if config.wheel is not None:
            if not config.wheel.is_file():
                raise ConfigError(
                    f"cluster.wheel = {str(config.wheel)!r}: no such file; make one with `pip wheel .`"
                )
            environment["py_modules"] = [str(config.wheel.resolve())]
        try:
            _connect(config, environment, reserved)
        except ConnectionError as error:
            raise ConfigError(
                f"cluster.address = {config.address!r}: no Ray cluster answers there ({error}); "
                "leave it out to start one on this machine"
            ) from None
        try:
            yield config.workers or max(1, int(_resources().get("CPU", 1)) - reserved)
        finally:
            ray.shutdown()


def _connect(config: ClusterConfig, environment: dict[str, Any], reserved: int) -> None:
    shared: dict[str, Any] = {
        "runtime_env": environment,
        "log_to_driver": False,
        "logging_level": logging.ERROR,
    }
    if config.address is not None:
        ray.init(address=config.address, **shared)
        return
    ray.init(
        address="local",
        num_cpus=(config.workers or os.cpu_count() or 1) + reserved,
        include_dashboard=False,
        object_store_memory=OBJECT_STORE_BYTES,
        **shared,
    )


def _resources() -> dict[str, float]:
    return dict(ray.cluster_resources())  # type: ignore[no-untyped-call]
