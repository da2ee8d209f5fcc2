"""A candidate: a piece of code born from a unit, with its lineage, on its way to one of two ends."""

import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from icc.errors import ExecutorError, IsolationError, TransientError
from icc.record import Stage, Verdict
from templates.base import Instance

FAULTS_OF_THE_WORLD = (TransientError, ExecutorError, IsolationError, MemoryError, OSError)
"""These end the attempt at the shard, which is retried; any other error ends one candidate."""


@dataclass(slots=True)
class Candidate:
    """What is known before execution. `born` is False where no code came of it: then `verdicts`
    holds the failed `generate` verdict, and the candidate ends as a rejection at once."""

    id: str
    unit: int
    variation: int
    pipeline: str
    code: str | None = None
    instance: Instance | None = None
    lineage: Mapping[str, Any] = field(default_factory=dict)
    """Row columns that say where it comes from: `family`, `template`, `params`, `seed_id` …"""
    verdicts: list[Verdict] = field(default_factory=list)

    @property
    def born(self) -> bool:
        return self.code is not None


def internal_error(stage: Stage, error: Exception) -> Verdict:
    """One candidate broke our own code (or a user's template): it is rejected, the shard goes on."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return Verdict(
        stage=stage,
        rule=f"{stage}.internal_error",
        status="fail",
        reason=f"{type(error).__name__}: {error}"[:500],
        evidence={"frames": [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]},
    )
