"""Asking the reader about one text or script, outside of a run: nothing is kept."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from icc.errors import ConfigError, ModelError
from icc.llm.client import Models, open_models
from icc.llm.journal import Journal
from icc.record import Verdict
from icc.roles import RoleConfig
from icc.store import LocalStore
from qc.claims import Restatement
from qc.reader import ROLE, read_script, restate
from tracer.trace import Trace

T = TypeVar("T")


def ask_reader(role: RoleConfig, text: str, trace: Trace) -> tuple[Restatement, ...]:
    """What the text claims, restated; ModelError or TransientError if the reader does not say."""
    value, answers = _asked(role, lambda models: restate(models, "claims", "restate", text, trace))
    if value is None:
        why = answers[-1].refusal or f"{len(answers)} answers do not fit the schema"
        raise ModelError(f"role {ROLE!r}: {role.endpoint} restates nothing: {why}")
    return value.restatements


def judged_by_reader(role: RoleConfig, code: str, trace: Trace) -> Verdict:
    """The verdict `consistency.reader` on a script that was drawn."""
    verdict, _ = _asked(role, lambda models: read_script(models, "check", code, trace))
    return verdict


def _asked(role: RoleConfig, job: Callable[[Models], Awaitable[T]]) -> T:
    """What the job finds out from a reader; ConfigError where none is named."""
    if role.endpoint is None:
        raise ConfigError(
            "models.reader.endpoint is not set; name the server of the model that restates the claims, "
            "e.g. --set models.reader.endpoint=http://127.0.0.1:8000/v1 --set models.reader.model=NAME"
        )

    async def ask(folder: Path) -> T:
        async with open_models({ROLE: role}, Journal(LocalStore(folder), "asked")) as models:
            return await job(models)

    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(ask(Path(folder)))
