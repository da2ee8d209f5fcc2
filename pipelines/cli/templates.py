"""`icc templates`: what the solid pipeline can draw."""

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from icc.errors import UsageError
from pipelines.cli.output import JsonOption, console, write_json
from pipelines.sheet import preview_sheet
from templates.registry import all_templates, get

app = typer.Typer(no_args_is_help=True, help="List and preview templates.")


@app.command("list")
def list_(json: JsonOption = None) -> None:
    """All templates with family, number of instances, and what they show.

    [bold]Example[/]:  icc templates list --json -
    """
    rows = [
        {
            "name": t.name,
            "family": t.family,
            "module": t.module,
            "version": t.version,
            "cardinality": t.space.cardinality,
            "summary": summary(t.__doc__),
        }
        for t in all_templates().values()
    ]
    if json is not None:
        write_json(rows, json)
    if json != "-":
        table = Table(title=f"{len(rows)} templates", title_justify="left")
        for column in ("name", "family", "cardinality", "summary"):
            table.add_column(column, justify="right" if column == "cardinality" else "left")
        for row in rows:
            table.add_row(
                str(row["name"]),
                str(row["family"]),
                f"{row['cardinality']:.1e}",
                str(row["summary"]),
            )
        console.print(table)


@app.command("preview")
def preview(
    name: Annotated[str, typer.Argument(help="Template name (`icc templates list`).")],
    out: Annotated[Path, typer.Option(help="PNG to write.")],
    count: Annotated[int, typer.Option(help="Instances to show.", min=1, max=100)] = 12,
    seed: Annotated[int, typer.Option(help="Run seed.")] = 0,
) -> None:
    """Draw a contact sheet of a template's first instances, in the sandbox.

    [bold]Example[/]:  icc templates preview cube_net_fold --out sheet.png
    """
    if out.suffix.lower() != ".png":
        raise UsageError(f"--out {out}: the sheet is a PNG; name it {out.with_suffix('.png')}")
    preview_sheet(get(name), count, seed, out)
    console.print(f"sheet  {out}", highlight=False)


def summary(doc: str | None) -> str:
    """First sentence of a template's catalogue entry, on one line."""
    text = " ".join((doc or "").split())
    return text.split(". ")[0].rstrip(".") + "." if text else ""
