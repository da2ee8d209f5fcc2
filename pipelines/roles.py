"""Which model roles a run asks, and whether it may: refused before anything is made."""

import ipaddress
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit
from urllib.request import getproxies

from icc.config import RunConfig
from icc.errors import ConfigError, ModelError

CONNECT_SECONDS = 10.0
TEXT_ROLES = ("captioner", "analyst", "refiner", "coder")
SEED_ROLES = {
    "reproduce": ("captioner", "coder"),
    "diversify": ("captioner", "analyst", "coder", "judge"),
}


def roles_asked(config: RunConfig) -> dict[str, str]:
    """Role → the first setting that asks it; empty for a run without models."""
    asked: dict[str, str] = {}
    for setting, roles in _askers(config):
        for role in roles:
            asked.setdefault(role, setting)
    return asked


def _askers(config: RunConfig) -> Iterator[tuple[str, tuple[str, ...]]]:
    if config.pipeline in SEED_ROLES:
        yield f"pipeline = {config.pipeline}", SEED_ROLES[config.pipeline]
    if config.pipeline == "reproduce" and config.reproduce.refine:
        yield "reproduce.refine", ("judge",)
    if config.captions.writer == "models":
        yield "captions.writer = models", TEXT_ROLES
        if config.captions.restate:
            yield "captions.restate", ("reader",)
    if config.judges.restate:
        yield "judges.restate", ("reader",)
    if config.judges.stages:
        yield "judges.stages", ("judge",)


def check_roles(config: RunConfig) -> None:
    """ConfigError for a role without a model, and for seeds that would travel outside unasked."""
    roles = config.models.roles()
    for name, setting in roles_asked(config).items():
        role = roles[name]
        if role.vllm is not None:
            continue
        if not (role.endpoint and role.model):
            raise ConfigError(
                f"{setting} needs a {name}: set models.{name}.endpoint (e.g. "
                f"http://127.0.0.1:8000/v1) and models.{name}.model"
            )
        if (
            config.pipeline in SEED_ROLES
            and not config.seeds.allow_external
            and not _is_near(role.endpoint)
        ):
            raise ConfigError(
                f"models.{name}.endpoint = {role.endpoint!r} is outside this machine and its network, "
                f"and the {name} would be shown seed images or what comes of them; set "
                "seeds.allow_external = true if they may travel there, or name a local endpoint"
            )


def check_endpoints(config: RunConfig) -> None:
    """ModelError for an endpoint that takes no connection: minutes of patience would not help.

    Not asked on a cluster, whose workers may reach what the driver cannot, nor behind a proxy.
    """
    if config.cluster.address is not None or getproxies():
        return
    roles = config.models.roles()
    for name in roles_asked(config):
        endpoint = roles[name].endpoint
        if endpoint is None:
            continue
        url = urlsplit(endpoint)
        port = url.port or (443 if url.scheme == "https" else 80)
        try:
            socket.create_connection((url.hostname or "", port), CONNECT_SECONDS).close()
        except OSError as error:
            raise ModelError(
                f"role {name!r}: {endpoint} takes no connection ({error.strerror or error}); start the "
                f"server, or set models.{name}.endpoint to one that runs; then the same command goes on"
            ) from None


def _is_near(endpoint: str) -> bool:
    """Whether every address of the endpoint's host is loopback, link-local or private."""
    host = urlsplit(endpoint).hostname or ""
    try:
        found = {str(entry[4][0]) for entry in socket.getaddrinfo(host, None)}
        addresses = [ipaddress.ip_address(address.partition("%")[0]) for address in found]
    except (OSError, ValueError):
        return False  # a name that nobody here knows is nobody's neighbor
    return bool(addresses) and all(a.is_loopback or a.is_private for a in addresses)
