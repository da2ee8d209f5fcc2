"""Scripts that the wall clock ended, also alone and with more time: final for their run.

    RUN/timeouts/<hash of the script>.json

The clock is the one thing in a run that depends on how busy a machine is. What it decided once is
written down, so that a resumed or replayed run decides the same and does not wait for it again.
"""

import json
from collections.abc import Sequence

from icc.record import canonical_json
from icc.store import LocalStore, sha256
from tracer.render import Render, ScriptError


class Timeouts:
    """How such scripts ended: kept in the run, known from it and from the runs that it replays."""

    def __init__(self, run: LocalStore, others: Sequence[LocalStore] = ()) -> None:
        self._run = run
        self._stores = (run, *others)

    def find(self, code: str) -> Render | None:
        name = _name(code)
        for store in self._stores:
            if store.exists(name):
                record = json.loads(store.read(name))
                error = ScriptError(type="timeout", message=record["message"])
                return Render(
                    outcome="timeout",
                    evidence="kernel",
                    error=error,
                    cpu_seconds=record["cpu_seconds"],
                    wall_seconds=record["wall_seconds"],
                )
        return None

    def keep(self, code: str, render: Render) -> None:
        assert render.outcome == "timeout" and render.error is not None
        record = {
            "message": render.error.message,
            "cpu_seconds": render.cpu_seconds,
            "wall_seconds": render.wall_seconds,
        }
        self._run.replace(_name(code), canonical_json(record).encode())


def _name(code: str) -> str:
    return f"timeouts/{sha256(code.encode())}.json"
