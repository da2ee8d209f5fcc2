"""Roles that a vLLM engine of the run's own plays: which engines there are, and whether they can be.

`pipelines.cluster.serving` starts them; this module needs neither Ray nor a GPU.
"""

from dataclasses import fields
from importlib import import_module
from importlib.util import find_spec

from icc.config import RunConfig
from icc.errors import ConfigError
from icc.roles import VllmConfig
from pipelines.roles import roles_asked


def engines(config: RunConfig) -> dict[str, VllmConfig]:
    """The engines by the model's name at their endpoint; roles of one name share one.

    ConfigError for two that have a name in common and nothing else.
    """
    found: dict[str, VllmConfig] = {}
    for name in roles_asked(config):
        role = config.models.roles()[name]
        if role.vllm is not None and found.setdefault(role.served, role.vllm) != role.vllm:
            raise ConfigError(
                f"models.{name}.vllm: another role starts {role.served!r} with other options; give one of "
                "them a name of its own in its `model`"
            )
    return found


def check_engines(config: RunConfig) -> None:
    """ConfigError where vLLM is not installed, or does not know an option."""
    for name in roles_asked(config):
        engine = config.models.roles()[name].vllm
        if engine is None:
            continue
        if find_spec("vllm") is None:
            raise ConfigError(
                f"models.{name}.vllm: the package vllm is not installed here; on machines with a GPU "
                "`pip install 'icc-forge[vllm]'`, elsewhere name a server in "
                f"models.{name}.endpoint"
            )
        known = {field.name for field in fields(import_module("vllm").AsyncEngineArgs)}
        unknown = sorted(engine.options.keys() - known)
        if unknown:
            raise ConfigError(
                f"models.{name}.vllm.options: the installed vllm knows no {', '.join(unknown)} (see "
                "`vllm serve --help`, with _ for -)"
            )
    engines(config)


def with_endpoint(config: RunConfig, endpoint: str) -> RunConfig:
    """The config whose engines are asked at this endpoint."""
    roles = {
        name: role.model_copy(update={"endpoint": endpoint, "model": role.served, "vllm": None})
        for name, role in config.models.roles().items()
        if role.vllm is not None
    }
    return config.model_copy(update={"models": config.models.model_copy(update=roles)})
