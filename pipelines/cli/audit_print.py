"""How `icc audit` prints its reports."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.markup import escape
from rich.table import Table

from pipelines.cli.audit_text import evidence, marked, marked_code
from pipelines.cli.output import console, near, status
from qc.audit.bounds import bound

GROUP_ROWS = 15
"""Rows of a group that are printed; the worst come first."""
ENDS_OF_RECHECK: Mapping[str, str] = {
    "now_rejected": "accepted → rejected",
    "now_accepted": "rejected → accepted",
    "needs_caption": "rejected → would pass, needs a caption",
    "other_rule": "rejected by another rule",
}


def problems(lines: Sequence[str]) -> None:
    for problem in lines:
        status.print(f"[yellow]warning:[/] {escape(problem)}", soft_wrap=True, highlight=False)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"


def _table(*columns: str, numbers: int = 1) -> Table:
    """A table whose last `numbers` columns are right-aligned."""
    table = Table()
    for place, column in enumerate(columns):
        right = place >= len(columns) - numbers or column in ("measured", "passes")
        table.add_column(
            column,
            justify="right" if right else "left",
            no_wrap=column in ("rule", "id", "end", "status", "measured", "passes"),
        )
    return table


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def funnel(report: Mapping[str, Any]) -> None:
    console.print(
        f"{near(Path(report['run']))}: {report['candidates']} candidates, "
        f"{report['accepted']} accepted ({_percent(report['keep_rate'])})",
        highlight=False,
    )
    if report["by_rule"]:
        table = _table("stage", "left", "rejected there", numbers=2)
        for step in report["steps"]:
            table.add_row(step["name"], str(step["left"]), str(step["lost"] or ""))
        console.print(table)
        table = _table("rule", "decided", "failed", "of all", numbers=3)
        for row in report["by_rule"]:
            share = _percent(row["failing"] / report["candidates"])
            table.add_row(row["name"], str(row["rejected"]), str(row["failing"]), share)
        console.print(table)
    for group in ("pipeline", "family", "template", "seed_id"):
        if len(report[f"by_{group}"]) > 1:
            _group(group.removesuffix("_id"), report[f"by_{group}"])
    _usage(report)
    if any(report["decisions"].values()):
        counts = ", ".join(f"{n} {verb}" for verb, n in report["decisions"].items() if n)
        console.print(f"decided by hand: {counts}", highlight=False)


def _group(name: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Keep rates by one column, lowest first."""
    worst = sorted(rows, key=lambda row: (row["keep_rate"], str(row["name"])))
    table = _table(name, "candidates", "accepted", "kept", numbers=3)
    for row in worst[:GROUP_ROWS]:
        counts = (str(row["candidates"]), str(row["accepted"]))
        table.add_row(
            escape(str(row.get("source") or row["name"])), *counts, _percent(row["keep_rate"])
        )
    console.print(table)
    if more := worst[GROUP_ROWS:]:
        console.print(
            f"{len(more)} more, {_percent(more[0]['keep_rate'])} kept or better; --json - has all",
            highlight=False,
        )


def _usage(report: Mapping[str, Any]) -> None:
    if not report["usage"]:
        return
    table = _table("step", "prompt tokens", "completion", "on rejects", numbers=3)
    for row in report["usage"]:
        table.add_row(
            *(f"{value or 0:,}" if key != "step" else value for key, value in row.items())
        )
    console.print(table)
    spend = report["spend"]
    if spend and spend["cost"]:
        console.print(
            f"cost {spend['cost']:,.4g}, {spend['wasted_cost']:,.4g} of it on rejects",
            highlight=False,
        )


def listing(rows: Sequence[Mapping[str, Any]], total: int, offset: int) -> None:
    if not total:
        console.print("no candidate matches; `icc audit summary` shows what there is")
        return
    if not rows:
        console.print(f"only {total} candidates match; give a smaller --offset", highlight=False)
        return
    table = _table("id", "end", "from", "measured", "passes", "reason", numbers=0)
    for row in rows:
        end = "[green]accepted[/]" if row["accepted"] else f"[red]{escape(row['rule'])}[/]"
        source = row["template"] or row["seed_source"] or row["pipeline"]
        table.add_row(
            row["id"][:12],
            end,
            escape(str(source)),
            _number(row["measured"]),
            bound(row["rule"], row["threshold"]),
            escape(row["reason"] or ""),
        )
    console.print(table)
    last = offset + len(rows)
    more = f"; go on with --offset {last}" if last < total else ""
    console.print(f"{offset + 1} to {last} of {total}{more}", highlight=False)


def candidate(report: Mapping[str, Any], everything: bool) -> None:
    """One candidate; `everything`: also checks without an answer, drafts and the explanation."""
    end = (
        "[green]accepted[/]"
        if report["accepted"]
        else f"[red]rejected by {escape(report['rule'])}[/]: {escape(str(report['reason']))}"
    )
    console.print(f"[bold]{report['id']}[/]  {end}", highlight=False)
    for made in report["decisions"]:
        console.print(
            f"decided: {made['decision']} by {escape(made['who'])}, {made['when']}: "
            f"{escape(made['why'])}",
            highlight=False,
        )
    for name, value in report["lineage"].items():
        console.print(f"  {name}: {escape(str(value))}", highlight=False, soft_wrap=True)
    if report["usage"]:
        tokens = sum(u["prompt_tokens"] + u["completion_tokens"] for u in report["usage"])
        steps = ", ".join(dict.fromkeys(u["step"] for u in report["usage"]))
        console.print(f"  tokens: {tokens:,} ({escape(steps)})", highlight=False)
    _verdicts(report["verdicts"], everything)
    texts = {"Draft of the caption": "draft_caption", "Explained code": "explained_code"}
    for title, name in {"Caption": "caption", **(texts if everything else {})}.items():
        if report[name]:
            text = marked(report[name], report["guilty_phrases"])
            console.print(f"\n[bold]{title}[/]\n{text}", highlight=False)
    if report["code"]:
        console.print("\n[bold]Code[/]")
        code = marked_code(report["code"], report["guilty_lines"])
        console.print(escape(code), highlight=False, soft_wrap=True)


def _verdicts(verdicts: Sequence[Mapping[str, Any]], everything: bool) -> None:
    """What failed with its evidence, what passed, and what gave no answer."""
    answered = [v for status in ("fail", "pass") for v in verdicts if v["status"] == status]
    silent = [v for v in verdicts if v not in answered]
    table = _table("rule", "status", "measured", "passes", "reason", numbers=0)
    colors = {"pass": "green", "fail": "red"}
    for verdict in answered + (silent if everything else []):
        color = colors.get(verdict["status"], "dim")
        table.add_row(
            escape(verdict["rule"]),
            f"[{color}]{verdict['status'].replace('_', ' ')}[/]",
            _number(verdict["measured"]),
            verdict["bound"],
            escape(verdict["reason"]),
        )
    console.print(table)
    if silent and not everything:
        console.print(
            f"{len(silent)} more do not apply or were not run; --all lists them", highlight=False
        )
    for verdict in answered:
        judged = verdict["rule"].endswith(".judge")
        if verdict["evidence"] and (verdict["status"] == "fail" or judged):
            console.print(f"\n[bold]Evidence of {escape(verdict['rule'])}[/]", highlight=False)
            for line in evidence(verdict["evidence"]):
                console.print(f"  {escape(line)}", highlight=False)


def recheck(report: Mapping[str, Any]) -> None:
    table = _table("rule", "would pass", "fail now", "would fail", numbers=3)
    for row in report["rules"]:
        table.add_row(
            row["rule"],
            bound(row["rule"], row["threshold"]),
            str(row["failing_before"]),
            str(row["failing_after"]),
        )
    console.print(table)
    for rule in report["unmeasured_rules"]:
        status.print(f"[yellow]warning:[/] {rule} was not measured in this run", highlight=False)
    table = _table("candidates", "number", "first ids", numbers=0)
    for kind, name in ENDS_OF_RECHECK.items():
        ids = ", ".join(sample["id"][:12] for sample in report[kind]["samples"][:4])
        table.add_row(name, str(report[kind]["count"]), ids)
    console.print(table)
    console.print(
        f"accepted: {report['accepted_before']} → {report['accepted_after']} "
        f"of {report['candidates']}; `qc.thresholds` in the configuration puts a threshold into force",
        highlight=False,
    )


def diff(report: Mapping[str, Any]) -> None:
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
        table = _table("first run", "second run", "candidates", "first ids", numbers=0)
        for kind in report["other_end"]["kinds"]:
            ids = ", ".join(
                move["id"][:12]
                for move in report["other_end"]["samples"]
                if (move["before"], move["after"]) == (kind["before"], kind["after"])
            )
            table.add_row(escape(kind["before"]), escape(kind["after"]), str(kind["count"]), ids)
        console.print(table)
    if report["rules"]:
        table = _table("rule", "fail in the first", "in the second", numbers=2)
        for row in report["rules"]:
            table.add_row(escape(row["rule"]), _percent(row["first"]), _percent(row["second"]))
        console.print(table)
    other = {column: n for column, n in report["other_content"].items() if n}
    if other:
        listed = ", ".join(f"{column} of {n}" for column, n in other.items())
        console.print(f"other content: {listed} shared candidates", highlight=False)
