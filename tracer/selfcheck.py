"""Proof that each isolation layer is on: an attempt at what it forbids, made in a real child."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from icc.errors import ExecutorError, IsolationError, UsageError
from tracer.confine import LAYERS
from tracer.render import Render

PROVES = {
    "rlimits": "CPU time, address space, descriptors; no file growth, core dump or new process",
    "no_new_privs": "no program can gain privileges",
    "landlock": "reads Python's libraries only, writes nothing, no TCP",
    "seccomp": "about ninety system calls; no network, process, or signal to another",
    "clean_start": "no inherited descriptor, empty environment",
    "bubblewrap": "private process, network and mount namespaces around the zygote",
    "cgroup": "memory and processes of all children together",
}
"""What each layer is for, as `icc doctor` prints it."""

REQUIRED = (*LAYERS, "clean_start")


@dataclass(frozen=True, slots=True)
class LayerReport:
    """One layer's state."""

    name: str
    on: bool
    """It is in force."""
    proven: bool
    """Every attempt at what it forbids was refused."""
    detail: str

    @property
    def required(self) -> bool:
        """Its absence stops a run unless the configuration accepts it."""
        return self.name in REQUIRED


def judge_probes(render: Render, missing: Mapping[str, str]) -> list[LayerReport]:
    """One report per layer out of the probe script's render; `missing` says why a layer is off."""
    try:
        found: dict[str, Any] = json.loads(render.stdout)
    except ValueError:
        why = render.error.message if render.error else render.stderr
        raise ExecutorError(
            f"the start-up self-check did not run ({render.outcome}: {why}); "
            "check that Python and its packages are readable to this user"
        ) from None
    reports = []
    for name, breaches in found.items():
        if name in missing:
            reports.append(LayerReport(name, False, False, missing[name]))
        else:
            detail = "; ".join(breaches) or PROVES[name]
            reports.append(LayerReport(name, not breaches, not breaches, detail))
    return reports


def require(reports: Collection[LayerReport], accepted: Collection[str]) -> None:
    """Fail closed: IsolationError for a required layer that is off and not accepted."""
    known = {report.name for report in reports} | set(PROVES)
    for name in accepted:
        if name not in known:
            raise UsageError(f"no isolation layer is called {name!r}; there are {sorted(known)}")
    for report in reports:
        if report.required and not report.on and report.name not in accepted:
            raise IsolationError(
                f"isolation layer {report.name!r} is off: {report.detail}; "
                "to run without it, name it among the accepted missing layers"
            )


def check() -> list[LayerReport]:
    """Start an executor here and report every layer; a missing one does not raise."""
    from tracer.executor import Executor

    with Executor(accept_missing=REQUIRED) as executor:
        return list(executor.reports)
