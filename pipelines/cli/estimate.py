"""`icc run --estimate`: what a run will take, before the first call."""

import os
from pathlib import Path
from typing import Any

from rich.table import Table

from icc.config import RunConfig
from icc.errors import UsageError
from icc.shards import RunDir
from pipelines import run as lifecycle
from pipelines.cli.output import console, watched
from pipelines.context import Journals
from pipelines.spending import KINDS, estimate


def estimated(config: RunConfig, journals: Journals) -> dict[str, Any]:
    """Nothing is made, no model is asked. UsageError where the run has no end in units."""
    birth, config = lifecycle.prepared(config, journals.run, watch=watched("screening seeds"))
    if config.count is None:
        raise UsageError("--estimate needs an end in units: give --count")
    own = RunDir(journals.run)
    made = sum(m["candidates"] for m in own.commits())
    others = (RunDir(run) for run in journals.others)
    measured = next((run for run in (own, *others) if run.commits()), None)
    workers = config.cluster.workers or os.cpu_count() or 1
    left = max(0, config.count * birth.variations - made)
    return estimate(config, left, workers, measured).to_json()


def print_estimate(report: dict[str, Any], out: Path) -> None:
    basis = (
        f"by the averages of {report['measured_on']} candidates"
        if report["measured_on"]
        else "by assumed averages (docs/models.md); they are replaced once a shard is committed"
    )
    table = Table(title=f"{out}: {report['candidates']} candidates to make", title_justify="left")
    for heading in ("role", "tokens of prompts", "tokens of answers"):
        table.add_column(heading, justify="left" if heading == "role" else "right")
    for role, tokens in report["by_role"].items():
        table.add_row(role, *(f"{tokens[kind]:,}" for kind in KINDS))
    console.print(table)
    console.print(
        f"cost   {report['cost']:,.2f} for {report['tokens']:,} tokens, by the prices of the roles\n"
        f"time   {_duration(report['seconds'])}\n"
        f"disk   {report['bytes'] / 1e6:,.1f} MB\n{basis}",
        highlight=False,
    )


def _duration(seconds: float) -> str:
    minutes = seconds / 60
    return f"{minutes / 60:.1f} hours" if minutes >= 90 else f"{max(1, round(minutes))} minutes"
