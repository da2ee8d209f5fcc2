"""A candidate's studio in a test: models over HTTP, drawing in the sandbox."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from model_server import KEY, ModelServer
from scripted_model import ScriptedModel

from generators.studio import Studio
from icc.llm.client import open_models
from icc.llm.journal import Journal
from icc.roles import RoleConfig
from icc.store import LocalStore
from tracer.executor import Executor
from tracer.render import Limits, Render

ROLES = ("captioner", "coder", "analyst", "refiner", "judge", "reader")
KEY_ENV = "TEST_MODEL_KEY"
Result = TypeVar("Result")


@dataclass(frozen=True)
class Settings:
    """What the generators' settings ask for, with small numbers."""

    repairs: int = 2
    refine: bool = False
    target_score: int = 90
    rounds: int = 4
    refine_rounds: int = 2
    restate: bool = False


SETTINGS = Settings()


@dataclass(frozen=True)
class Workshop:
    """Runs one candidate's coroutine against a scripted model and the real executor."""

    executor: Executor
    folder: Path
    limits: Limits | None = None

    def __call__(
        self,
        work: Callable[[Studio], Awaitable[Result]],
        model: ScriptedModel | None = None,
        *,
        journal: str = "journal",
        offline: bool = False,
    ) -> tuple[Result, Studio]:
        """The result and the studio with its bills. `offline`: no server; only the journal answers."""
        if offline:
            return self.at("http://127.0.0.1:9/v1", work, journal, offline=True)
        with ModelServer(model or ScriptedModel()) as server:
            return self.at(server.url, work, journal)

    def at(
        self,
        url: str,
        work: Callable[[Studio], Awaitable[Result]],
        journal: str,
        *,
        offline: bool = False,
    ) -> tuple[Result, Studio]:
        """The same with every role at `url`."""
        os.environ[KEY_ENV] = KEY
        return asyncio.run(self._run(work, url, self.folder / journal, offline))

    async def _run(
        self,
        work: Callable[[Studio], Awaitable[Result]],
        url: str,
        folder: Path,
        offline: bool,
    ) -> tuple[Result, Studio]:
        fields = {"endpoint": url, "model": "m", "key_env": KEY_ENV}
        roles = {name: RoleConfig.model_validate(fields) for name in ROLES}
        journal = Journal(LocalStore(folder), "shard-00000")
        async with open_models(roles, journal, offline=offline) as models:
            studio = Studio(models, "c" * 32, self.draw)
            return await work(studio), studio

    async def draw(self, code: str) -> Render:
        return await asyncio.wrap_future(self.executor.submit(code, self.limits))
