"""`icc check`: the three QC stages on one script."""

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from icc import config as configuration
from icc.record import Verdict
from pipelines.cli.output import JsonOption, console, read_script, write_json
from pipelines.inspect import inspect_script

MARKS = {"pass": "[green]pass[/]", "fail": "[red]FAIL[/]"}


def check(
    script: Annotated[Path, typer.Argument(help="A Python script that draws with matplotlib.")],
    config: Annotated[
        Path | None, typer.Option("-c", "--config", help="YAML file with thresholds and policy.")
    ] = None,
    overrides: Annotated[
        list[str] | None, typer.Option("--set", metavar="A.B=V", help="Set any config field.")
    ] = None,
    json: JsonOption = None,
) -> None:
    """Judge a script and its picture as a run would. Exit 0 only if it would be accepted.

    [bold]Examples[/]:  icc check plot.py --json -

    icc check plot.py -c reader.yaml      (judges.restate: a model restates what the script says)
    """
    code = read_script(script)
    verdicts = inspect_script(code, configuration.load(config, overrides or []))
    accepted = all(v.status != "fail" for v in verdicts)
    if json is not None:
        write_json({"accepted": accepted, "verdicts": [v.to_json() for v in verdicts]}, json)
    if json != "-":
        console.print(_table(verdicts, accepted))
    raise typer.Exit(0 if accepted else 1)


def _table(verdicts: list[Verdict], accepted: bool) -> Table:
    title = "[green]accepted[/]" if accepted else "[red]rejected[/]"
    table = Table(title=title, title_justify="left")
    table.add_column("rule", no_wrap=True)
    table.add_column("status", no_wrap=True)
    table.add_column("measured", justify="right")
    table.add_column("limit", justify="right")
    table.add_column("reason", ratio=1)
    for v in verdicts:
        numbers = ["" if x is None else f"{x:.4g}" for x in (v.measured, v.threshold)]
        reason = "" if v.status == "pass" else v.reason
        table.add_row(v.rule, MARKS.get(v.status, "–"), *numbers, reason)
    return table
