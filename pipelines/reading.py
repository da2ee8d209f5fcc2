"""Asking the reader about one text, outside of a run: nothing is kept."""

import asyncio
import tempfile
from pathlib import Path

from icc.errors import ModelError
from icc.llm.client import open_models
from icc.llm.journal import Journal
from icc.llm.question import Question
from icc.roles import RoleConfig
from icc.store import LocalStore
from qc.claims import Restatement
from qc.reader import ROLE, RestatedClaims, reading_parts, reading_prompt
from tracer.trace import Trace


def ask_reader(role: RoleConfig, text: str, trace: Trace) -> tuple[Restatement, ...]:
    """What the text claims, restated; ModelError or TransientError if the reader does not say."""

    def question(ordinal: int, complaint: str) -> Question:
        return Question(
            role=ROLE,
            candidate="claims",
            step="restate",
            ordinal=ordinal,
            system=reading_prompt().text,
            parts=(*reading_parts(text, trace), *([complaint] if complaint else [])),
            schema=RestatedClaims,
        )

    async def ask(folder: Path) -> RestatedClaims:
        async with open_models({ROLE: role}, Journal(LocalStore(folder), "claims")) as models:
            value, answers = await models.ask_for(RestatedClaims, question)
        if value is None:
            why = answers[-1].refusal or f"{len(answers)} answers do not fit the schema"
            raise ModelError(f"role {ROLE!r}: {role.endpoint} restates nothing: {why}")
        return value

    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(ask(Path(folder))).restatements
