"""One run, from its config to its last commit: start or resume."""

import fcntl
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from icc import config as configuration
from icc.config import RunConfig
from icc.errors import ConfigError, DiskFull, RunDirError
from icc.scope import Scope
from icc.shards import RunDir, ShardPlan, plan_shards
from icc.store import FULL_DISK
from pipelines.birth import Birth, first_birth
from pipelines.context import open_context
from pipelines.engines import check_engines
from pipelines.identity import canary, code_hash, identity
from pipelines.roles import check_roles
from qc.rules import unknown_rules

if TYPE_CHECKING:
    from pipelines.seedbank.screen import Watch

SCOPES: tuple[Scope, ...] = ("generation", "qc")
FORMAT = 1
"""Layout of the run directory."""


@dataclass(frozen=True)
class Opened:
    """A run directory that is ours to write: its config, what is planned, what is missing."""

    config: RunConfig
    directory: RunDir
    birth: Birth
    code: str
    """`code_hash`: workers must have the same."""
    canary: str
    layers: Mapping[str, bool]

    @property
    def candidates(self) -> int | None:
        """Planned ones; None where the run goes on until `accept`."""
        return None if self.config.count is None else self.config.count * self.birth.variations

    @property
    def plans(self) -> Iterator[ShardPlan]:
        return plan_shards(self.config.extents or (self.config.count,), self.config.shard_size)

    def missing(self) -> Iterator[ShardPlan]:
        """Planned shards without a commit, in order; endless if the run has no `count`."""
        done = {marker["shard"] for marker in self.directory.commits()}
        return (plan for plan in self.plans if plan.index not in done)

    def accepted(self) -> int:
        """Triplets in the shortest prefix of shards that reaches the target, or in all."""
        return sum(m["accepted"] for m in self.directory.prefix(self.config.accept))

    def alarm(self) -> str:
        """Why the keep rate is too low to go on; empty if it is not."""
        budget = self.config.budget
        commits = self.directory.commits()
        made, kept = (sum(m[name] for m in commits) for name in ("candidates", "accepted"))
        if made < budget.alarm_after or kept >= budget.min_keep_rate * made:
            return ""
        return (
            f"of {made} candidates {kept} are accepted, less than budget.min_keep_rate = "
            f"{budget.min_keep_rate:g}; `icc audit summary` shows why. Lower it and start the same "
            "command to go on"
        )

    def enough(self) -> bool:
        """Whether `accept` is reached; always False without one."""
        return self.config.accept is not None and self.accepted() >= self.config.accept


def check(config: RunConfig, birth: Birth) -> None:
    """Refuse what could only fail later; ConfigError names the field."""
    unknown = unknown_rules(config.qc.thresholds)
    if unknown:
        raise ConfigError(f"qc.thresholds: unknown rules {', '.join(unknown)} (see docs/rules.md)")
    if config.count is None and config.accept is None:
        raise ConfigError("count = null: give --count UNITS, --accept TRIPLETS, or both")
    if config.count is not None and config.count > birth.capacity:
        raise ConfigError(
            f"count = {config.count}: there are {birth.capacity} {birth.stock}; lower it, or start another run with more"
        )


def prepared(
    config: RunConfig, out: Path, replayed: Path | None = None, watch: "Watch" = iter
) -> tuple[Birth, RunConfig]:
    """The pipeline, and the config with its count of units; nothing is written. Seeds are screened
    under `watch`.

    Raises ConfigError or RunDirError for what could only fail later.
    """
    _refuse_foreign(out)
    check_roles(config)
    if replayed is None:  # a replay starts none
        check_engines(config)
    birth = first_birth(config, out, replayed, watch)
    if config.count is None and config.pipeline != "solid":
        config = config.model_copy(update={"count": birth.capacity})
    check(config, birth)
    return birth, config


@contextmanager
def opened(
    config: RunConfig, out: Path, replayed: Path | None = None, watch: "Watch" = iter
) -> Iterator[Opened]:
    """Create the run directory, or verify that it is this run's; locked until the block ends."""
    out = out.resolve()  # workers have another working directory
    birth, config = prepared(config, out, replayed, watch)
    directory = RunDir(out)
    with locked(out):
        with open_context(config) as context:
            layers = dict(context.executor.layers)
            canary_hash = canary(context.executor)
        fixed = identity(birth.revisions, canary_hash)
        if directory.store.exists("run.yaml"):
            config = _resumed(config, directory, fixed)
        else:
            config = config.model_copy(update={"extents": _extents((), config.count)})
        directory.store.sweep()
        _write_meta(directory, config, fixed, layers)
        birth.pin(directory.store)
        code = code_hash(birth.revisions)
        yield Opened(config, directory, birth, code, canary_hash, layers)


def _refuse_foreign(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise RunDirError(f"{out}: is a file, not a directory; choose another --out")
    try:
        visible = (
            [e.name for e in out.iterdir() if not e.name.startswith(".")] if out.exists() else []
        )
    except OSError as error:
        raise RunDirError(
            f"{out}: cannot be listed ({error.strerror}); choose another --out"
        ) from None
    if visible and "run.yaml" not in visible:
        raise RunDirError(
            f"{out}: not empty and no run (no run.yaml in it); choose another --out or empty it"
        )


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """One driver at a time: the kernel drops the lock with the process, however it ends."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(out / ".lock", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        if error.errno in FULL_DISK:
            raise DiskFull(f"{out}: no space left on the device; free some first") from None
        raise RunDirError(
            f"{out}: cannot write here ({error.strerror}); choose another --out or change its "
            "permissions"
        ) from None
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise RunDirError(
                f"{out}: another `icc run` is working here; wait for it, or stop it first"
            ) from None
        yield
    finally:
        os.close(descriptor)


def _write_meta(
    directory: RunDir, config: RunConfig, fixed: Mapping[str, Any], layers: Mapping[str, bool]
) -> None:
    meta = {
        "format": FORMAT,
        "config": config.model_dump(mode="json"),
        "fingerprints": {
            "generation": config.fingerprint("generation", fixed),
            "qc": config.fingerprint("qc", fixed["build"]),
        },
        "identity": dict(fixed),
        "isolation": dict(layers),
    }
    text = yaml.safe_dump(meta, sort_keys=False, allow_unicode=True)
    directory.store.replace("run.yaml", text.encode())


def _resumed(config: RunConfig, directory: RunDir, fixed: Mapping[str, Any]) -> RunConfig:
    """The config with the run's extents, grown if asked; RunDirError says what differs."""
    meta = directory.meta
    stored = configuration.parse(meta["config"], f"{directory.root}/run.yaml")
    differences = [
        f"{path}: {old!r} there, {new!r} now"
        for scope in SCOPES
        for path, old, new in _differences(stored.scope(scope), config.scope(scope))
    ]
    differences += [
        f"{path}: {old!r} there, {new!r} now"
        for path, old, new in _differences(_flat(meta.get("identity", {})), _flat(fixed))
    ]
    if differences:
        listed = "\n  ".join(differences)
        raise RunDirError(
            f"{directory.root}: holds another run:\n  {listed}\n"
            "use the same settings and versions to resume it, or choose another --out"
        )
    return config.model_copy(update={"extents": _extents(stored.extents, config.count)})


def _extents(past: tuple[int | None, ...], count: int | None) -> tuple[int | None, ...]:
    if not past or past[-1] == count:
        return past or (count,)
    last = past[-1]
    if last is None or (count is not None and count < last):
        raise ConfigError(
            f"count = {count}: this run was planned with {'no end' if last is None else last}; "
            "the count of a run may only grow"
        )
    return (*past, count)


def _differences(
    there: Mapping[str, Any], now: Mapping[str, Any]
) -> Iterator[tuple[str, Any, Any]]:
    for path in sorted(there.keys() | now.keys()):
        if there.get(path) != now.get(path):
            yield path, there.get(path), now.get(path)


def _flat(tree: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in tree.items():
        if isinstance(value, Mapping):
            flat |= _flat(value, f"{prefix}{key}.")
        else:
            flat[prefix + key] = value
    return flat
