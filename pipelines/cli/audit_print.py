"""How `icc audit` prints its reports."""

from pathlib import Path
from typing import Any

from rich.markup import escape
from rich.table import Table

from icc.record import Rejection, Triplet
from pipelines.cli.output import console, near, status
from qc.audit import detail


def problems(lines: list[str]) -> None:
    for problem in lines:
        status.print(f"[yellow]warning:[/] {escape(problem)}", soft_wrap=True, highlight=False)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"


def _table(title: str, *columns: str, numbers: int = 1) -> Table:
    """A table whose last `numbers` columns are right-aligned."""
    table = Table(title=title, title_justify="left")
    for place, column in enumerate(columns):
        table.add_column(
            column,
            justify="right" if place >= len(columns) - numbers else "left",
            no_wrap=column in ("rule", "id", "end", "status"),
        )
    return table


def funnel(report: dict[str, Any]) -> None:
    console.print(
        f"{near(Path(report['run']))}: {report['candidates']} candidates, "
        f"{report['accepted']} accepted ({_percent(report['keep_rate'])})",
        highlight=False,
    )
    if report["by_rule"]:
        table = _table("Rejected by", "rule", "decided", "failed", numbers=2)
        for row in report["by_rule"]:
            table.add_row(row["name"], str(row["rejected"]), str(row["failing"]))
        console.print(table)
    for group in ("pipeline", "family", "template", "seed_id"):
        rows = report[f"by_{group}"]
        if len(rows) > 1:
            table = _table(
                group.removesuffix("_id"), group, "candidates", "accepted", "kept", numbers=3
            )
            for row in rows:
                table.add_row(
                    str(row["name"]),
                    str(row["candidates"]),
                    str(row["accepted"]),
                    _percent(row["keep_rate"]),
                )
            console.print(table)
    if report["usage"]:
        table = _table("Tokens", "step", "prompt", "completion", "on rejects", numbers=3)
        for row in report["usage"]:
            table.add_row(
                *(f"{value or 0:,}" if key != "step" else value for key, value in row.items())
            )
        console.print(table)
    if any(report["decisions"].values()):
        counts = ", ".join(f"{n} {verb}" for verb, n in report["decisions"].items() if n)
        console.print(f"decided by hand: {counts}", highlight=False)


def listing(rows: list[dict[str, Any]], total: int, offset: int) -> None:
    if not total:
        console.print("no candidate matches; `icc audit summary` shows what there is")
        return
    table = _table(f"{total} candidates", "id", "end", "from", "reason", numbers=0)
    for row in rows:
        end = "[green]accepted[/]" if row["accepted"] else f"[red]{row['rule']}[/]"
        source = row["template"] or row["seed_id"] or row["pipeline"]
        table.add_row(row["id"][:12], end, str(source), escape(row["reason"] or ""))
    console.print(table)
    if offset + len(rows) < total:
        console.print(
            f"{offset + 1} to {offset + len(rows)}; go on with --offset {offset + len(rows)}"
        )


def candidate(row: Triplet | Rejection, report: dict[str, Any]) -> None:
    end = (
        f"[red]rejected by {row.rule}[/]: {escape(str(row.reason))}"
        if isinstance(row, Rejection)
        else "[green]accepted[/]"
    )
    console.print(f"[bold]{row.id}[/]  {end}", highlight=False)
    for name, value in report["lineage"].items():
        console.print(f"  {name}: {escape(str(value))}", highlight=False, soft_wrap=True)
    table = _table("Verdicts", "rule", "status", "measured", "threshold", "reason", numbers=0)
    colors = {"pass": "green", "fail": "red"}
    for verdict in row.qc:
        color = colors.get(verdict.status, "dim")
        table.add_row(
            verdict.rule,
            f"[{color}]{verdict.status}[/]",
            "" if verdict.measured is None else f"{verdict.measured:g}",
            "" if verdict.threshold is None else f"{verdict.threshold:g}",
            escape(verdict.reason),
        )
    console.print(table)
    for made in report["decisions"]:
        console.print(
            f"decided: {made['decision']} by {escape(made['who'])}, {made['when']}: "
            f"{escape(made['why'])}",
            highlight=False,
        )
    if row.caption:
        console.print(f"\n[bold]Caption[/]\n{escape(row.caption)}", highlight=False)
    if row.code:
        console.print("\n[bold]Code[/]")
        console.print(escape(detail.marked_code(row)), highlight=False, soft_wrap=True)


def recheck(report: dict[str, Any]) -> None:
    table = _table("Rules", "rule", "threshold", "fail now", "would fail", numbers=3)
    for row in report["rules"]:
        table.add_row(
            row["rule"],
            f"{row['threshold']:g}",
            str(row["failing_before"]),
            str(row["failing_after"]),
        )
    console.print(table)
    for rule in report["unmeasured_rules"]:
        status.print(f"[yellow]warning:[/] {rule} was not measured in this run", highlight=False)
    table = _table("Candidates", "", "number", "first ids", numbers=0)
    names = {
        "now_rejected": "accepted → rejected",
        "now_accepted": "rejected → accepted",
        "needs_caption": "rejected → would pass, needs a caption",
        "other_rule": "rejected by another rule",
    }
    for kind, name in names.items():
        ids = ", ".join(sample["id"][:12] for sample in report[kind]["samples"][:4])
        table.add_row(name, str(report[kind]["count"]), ids)
    console.print(table)
    console.print(
        f"accepted: {report['accepted_before']} → {report['accepted_after']} "
        f"of {report['candidates']}",
        highlight=False,
    )


def diff(report: dict[str, Any]) -> None:
    for difference in report["config"]:
        console.print(
            f"{difference['field']}: {escape(str(difference['first']))} → "
            f"{escape(str(difference['second']))}",
            highlight=False,
        )
    counts = report["candidates"]
    before, after = (_percent(rate) for rate in report["keep_rate"])
    console.print(
        f"candidates: {counts['first']} and {counts['second']}, {counts['shared']} in both; "
        f"kept {before} → {after}",
        highlight=False,
    )
    if report["other_end"]["kinds"]:
        table = _table("Other ends", "first run", "second run", "candidates")
        for kind in report["other_end"]["kinds"]:
            table.add_row(kind["before"], kind["after"], str(kind["count"]))
        console.print(table)
    if report["rules"]:
        table = _table("Candidates that fail a rule", "rule", "first", "second", numbers=2)
        for row in report["rules"]:
            table.add_row(row["rule"], _percent(row["first"]), _percent(row["second"]))
        console.print(table)
    other = {column: n for column, n in report["other_content"].items() if n}
    if other:
        listed = ", ".join(f"{column} of {n}" for column, n in other.items())
        console.print(f"other content: {listed} shared candidates", highlight=False)
