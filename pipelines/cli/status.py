"""`icc status`: how far a run is, and its funnel."""

from pathlib import Path
from typing import Annotated

import typer

from icc.shards import RunDir
from pipelines.cli.funnel import funnel_table, spend_line, summary
from pipelines.cli.output import JsonOption, console, write_json


def status(
    run: Annotated[Path, typer.Argument(help="Run directory.")], json: JsonOption = None
) -> None:
    """How far a run is, and which rules took what.

    [bold]Example[/]:  icc status runs/demo --json -
    """
    report = summary(RunDir(run))
    if json is not None:
        write_json(report, json)
    if json != "-":
        console.print(funnel_table(report))
        shards = report["shards"]
        of = "" if shards["planned"] is None else f" of {shards['planned']}"
        console.print(f"{shards['committed']}{of} shards committed", highlight=False)
        if line := spend_line(report):
            console.print(line, highlight=False)
