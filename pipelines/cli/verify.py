"""`icc verify`: is everything there, once, and unharmed?"""

from pathlib import Path
from typing import Annotated

import typer

from icc.shards import RunDir
from pipelines.cli.output import JsonOption, console, write_json
from pipelines.verify import verify_run

SHOWN = 20


def verify(
    run: Annotated[Path, typer.Argument(help="Run directory.")],
    reexecute: Annotated[
        int, typer.Option(help="Also run the code of N accepted rows and compare pixels.", min=0)
    ] = 0,
    json: JsonOption = None,
) -> None:
    """Check a run's hashes, ids and rows: candidates = accepted + rejected, each once.

    Exit 0 only if nothing is wrong.  [bold]Example[/]:  icc verify runs/demo --reexecute 20
    """
    findings = verify_run(RunDir(run), reexecute)
    if json is not None:
        write_json(findings.to_json(), json)
    if json != "-":
        console.print(
            f"{findings.candidates} candidates = {findings.accepted} accepted + "
            f"{findings.rejected} rejected in {findings.shards} shards",
            highlight=False,
        )
        if findings.reexecuted:
            console.print(f"{findings.reexecuted} scripts run again", highlight=False)
        for problem in findings.problems[:SHOWN]:
            console.print(f"[red]✗[/] {problem}", highlight=False)
        more = len(findings.problems) - SHOWN
        if more > 0:
            console.print(f"… and {more} more (--json lists all)")
        console.print("[red]damaged[/]" if findings.problems else "[green]everything holds[/]")
    raise typer.Exit(1 if findings.problems else 0)
