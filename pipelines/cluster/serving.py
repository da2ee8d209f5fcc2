"""vLLM engines that the run starts on the cluster's GPUs, waits for, and stops."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import ray

from icc.config import RunConfig
from icc.errors import ConfigError, ModelError
from icc.roles import VllmConfig
from pipelines.engines import engines, with_endpoint

APPLICATION = "icc-models"
PORT = 8117
NOBODY = "http://127.0.0.1:9/v1"
"""Where a replayed run would ask, if it asked."""


@contextmanager
def serving(config: RunConfig, *, offline: bool) -> Iterator[RunConfig]:
    """Within a Ray session: the config with an endpoint for every role that names `vllm`.

    ConfigError where the cluster has too few GPUs, ModelError where an engine does not start.
    """
    wanted = engines(config)
    if not wanted or offline:
        yield with_endpoint(config, NOBODY)
        return
    _check_gpus(wanted)
    from ray import serve

    host = ray.util.get_node_ip_address()  # type: ignore[no-untyped-call]
    serve.start(http_options={"host": host, "port": PORT})
    try:
        try:
            serve.run(_application(wanted), name=APPLICATION)  # returns once all replicas answer
        except RuntimeError as error:
            raise ModelError(
                f"the vLLM engines {', '.join(wanted)} did not start ({error}); their logs are in Ray's "
                "session directory, under logs/serve"
            ) from None
        yield with_endpoint(config, f"http://{host}:{PORT}/v1")
    finally:
        serve.shutdown()  # type: ignore[no-untyped-call]


def _check_gpus(wanted: Mapping[str, VllmConfig]) -> None:
    needed = sum(_gpus(engine) for engine in wanted.values())
    there = int(dict(ray.cluster_resources()).get("GPU", 0))  # type: ignore[no-untyped-call]
    if there < needed:
        raise ConfigError(
            f"models: the vLLM engines {', '.join(wanted)} need {needed} GPUs and the cluster has "
            f"{there}; name a cluster that has them in cluster.address, or a server in the roles' endpoint"
        )


def _gpus(engine: VllmConfig) -> int:
    sides = ("tensor_parallel_size", "pipeline_parallel_size")
    tensor, pipeline = (int(engine.options.get(side, 1)) for side in sides)
    return tensor * pipeline * engine.replicas


def _application(wanted: Mapping[str, VllmConfig]) -> Any:
    from ray.serve.llm import LLMConfig, build_openai_app

    configs = [
        LLMConfig(
            model_loading_config={"model_id": name, "model_source": engine.model},
            engine_kwargs=dict(engine.options),
            deployment_config={"num_replicas": engine.replicas},
        )
        for name, engine in wanted.items()
    ]
    return build_openai_app({"llm_configs": configs})
