"""The accept/reject funnel of a run, as data and as a table."""

from collections import Counter
from pathlib import Path
from typing import Any

from rich.table import Table

from icc import config as configuration
from icc.record import STAGES
from icc.shards import RunDir, plan_shards
from pipelines.cli.output import near
from pipelines.spending import spend_of


def summary(directory: RunDir) -> dict[str, Any]:
    """Counts of a run from its commits: candidates, accepted, rejected by stage and rule, families."""
    meta = directory.meta
    config = configuration.parse(meta["config"], f"{directory.root}/run.yaml")
    commits = directory.prefix(config.accept)
    by_rule: Counter[str] = Counter()
    families: dict[str, Counter[str]] = {}
    for marker in commits:
        by_rule.update(marker["stats"].get("rejected_by", {}))
        for name, ends in marker["stats"].get("families", {}).items():
            families.setdefault(name, Counter()).update(ends)
    by_stage = Counter(dict.fromkeys(STAGES, 0))
    for rule, number in by_rule.items():
        by_stage[rule.partition(".")[0]] += number
    planned = config.count
    return {
        "run": str(directory.root),
        "pipeline": config.pipeline,
        "planned": planned,
        "accept": config.accept,
        "shards": {
            "committed": len(commits),
            "planned": None
            if planned is None
            else sum(1 for _ in plan_shards(config.extents, config.shard_size)),
        },
        "candidates": sum(m["candidates"] for m in commits),
        "accepted": sum(m["accepted"] for m in commits),
        "rejected": sum(m["rejected"] for m in commits),
        "rejected_by_stage": {s: n for s, n in by_stage.items() if n},
        "rejected_by_rule": dict(by_rule.most_common()),
        "families": {
            name: {"accepted": counts["accepted"], "rejected": counts["rejected"]}
            for name, counts in sorted(families.items())
        },
        "spend": spend_of(commits, config),
        "worker_seconds": round(sum(m["stats"].get("seconds", 0.0) for m in commits), 1),
        "drawing_cpu_seconds": round(
            sum(m["stats"].get("drawing_cpu_seconds", 0.0) for m in commits), 1
        ),
    }


def funnel_table(report: dict[str, Any]) -> Table:
    """Candidates on top, what each rule took away, what is left."""
    total = report["candidates"]
    table = Table(
        title=f"{near(Path(report['run']))}  ({report['pipeline']})", title_justify="left"
    )
    table.add_column("")
    table.add_column("candidates", justify="right")
    table.add_column("share", justify="right")
    table.add_row("made", str(total), "")
    for rule, number in report["rejected_by_rule"].items():
        table.add_row(f"[red]− {rule}[/]", str(number), _share(number, total))
    table.add_row(
        "[bold green]accepted[/]", str(report["accepted"]), _share(report["accepted"], total)
    )
    table.add_section()
    for name, ends in report["families"].items():
        made = ends["accepted"] + ends["rejected"]
        table.add_row(f"  {name}", f"{ends['accepted']} of {made}", _share(ends["accepted"], made))
    return table


def spend_line(report: dict[str, Any]) -> str:
    """What models cost; empty for a run that asked none."""
    spend = report["spend"]
    if not spend["tokens"]:
        return ""
    wasted = _share(spend["wasted_tokens"], spend["tokens"])
    cost = f", cost {spend['cost']:,.4g}" if spend["cost"] else ""
    return f"models      {spend['tokens']:,} tokens{cost}; {wasted} of them on what was rejected"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"
