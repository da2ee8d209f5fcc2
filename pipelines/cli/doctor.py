"""`icc doctor`: can this machine isolate scripts, and does it draw what others draw?"""

from typing import Any

import typer
from rich.table import Table

from pipelines.cli.output import JsonOption, console, write_json
from pipelines.identity import build_hash, canary, rooms_root, versions
from tracer.executor import Executor
from tracer.selfcheck import check as check_layers


def doctor(json: JsonOption = None) -> None:
    """Prove each layer of the sandbox by attempting what it forbids, and show versions.

    Exit 0 only if every layer holds.  [bold]Example[/]:  icc doctor --json -
    """
    layers = check_layers()
    report: dict[str, Any] = {
        "layers": [
            {"name": r.name, "on": r.on, "proven": r.proven, "detail": r.detail} for r in layers
        ],
        "healthy": all(r.on and r.proven for r in layers if r.required),
        "root": str(rooms_root()),
        "build": build_hash(),
        "versions": versions(),
        "canary": None,
    }
    if report["healthy"]:
        with Executor() as executor:
            report["canary"] = canary(executor)
    if json is not None:
        write_json(report, json)
    if json != "-":
        _print(report)
    raise typer.Exit(0 if report["healthy"] else 1)


def _print(report: dict[str, Any]) -> None:
    table = Table(title="isolation layers", title_justify="left")
    for column in ("layer", "on", "proven", "detail"):
        table.add_column(column)
    for layer in report["layers"]:
        marks = ["[green]yes[/]" if layer[key] else "[red]no[/]" for key in ("on", "proven")]
        table.add_row(layer["name"], *marks, layer["detail"])
    console.print(table)
    for name, version in report["versions"].items():
        console.print(f"  {name:12} {version}", highlight=False)
    console.print(f"  build {report['build']}  canary {report['canary']}", highlight=False)
