"""The live funnel: a bar with rate, ends by stage, and time to go; plain lines where no terminal is."""

import sys
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from icc.record import STAGES
from pipelines.cli.output import status
from pipelines.cluster.drive import Progress as Ends

PLAIN_SECONDS = 10.0


class LiveFunnel:
    """Shows how many candidates ended, where, and how fast."""

    def __init__(
        self, planned: int | None, accept: int | None, before: Mapping[str, Any], workers: int
    ) -> None:
        self._target_is_accepted = planned is None
        self._total = planned if planned is not None else accept
        self._before = before
        self._workers = workers
        self._started = time.monotonic()
        self._printed = 0.0
        self._plain = not sys.stderr.isatty()
        self._bar = Progress(
            TextColumn("[bold]{task.description}"),
            BarColumn(bar_width=None, complete_style="cyan", finished_style="green"),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(compact=True),
            TextColumn("{task.fields[funnel]}"),
            console=status,
            disable=self._plain,
        )
        unit = "triplets" if self._target_is_accepted else "candidates"
        self._task = self._bar.add_task(unit, total=self._total, rate="", funnel="starting workers")

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def show(self, ends: Ends) -> None:
        """Redraw; called about twice a second."""
        counts = ends.ended
        made = sum(counts.values())
        rate = made / max(time.monotonic() - self._started, 1e-9)
        done = (
            self._before["accepted"] + counts["accepted"]
            if self._target_is_accepted
            else self._before["candidates"] + made
        )
        funnel = _funnel(counts, ends.lost_workers)
        if ends.answers:
            funnel += f"  ({ends.answers:,} answers for the shards at hand)"
        self._bar.update(self._task, completed=done, rate=f"{rate:.1f}/s", funnel=funnel)
        started = made or ends.answers
        if self._plain and time.monotonic() - self._printed > PLAIN_SECONDS and started:
            self._printed = time.monotonic()
            status.print(f"{done}/{self._total}  {rate:.1f}/s  {funnel}", highlight=False)


def _funnel(counts: Mapping[str, int], lost_workers: int) -> str:
    rejected = [f"{stage} {counts[stage]}" for stage in STAGES if counts.get(stage)]
    text = f"accepted {counts.get('accepted', 0)}"
    if rejected:
        text += "  rejected: " + ", ".join(rejected)
    if lost_workers:
        text += f"  ({lost_workers} workers lost and replaced)"
    return text
