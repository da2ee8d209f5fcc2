"""`icc templates`: what the solid pipeline can draw, and the kit for those who add to it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.syntax import Syntax
from rich.table import Table

from icc import config as configuration
from icc.errors import UsageError
from pipelines.cli.output import JsonOption, console, near, write_bytes, write_json
from pipelines.cli.templates_check import check
from templates.base import FAMILIES, Instance, Template
from templates.registry import all_templates, get

SHOWN_VALUES = 6

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode="rich",
    help="List, show, preview, check and add templates (docs/templates.md).",
)
app.command("check")(check)

DirOption = Annotated[
    list[Path] | None,
    typer.Option("--dir", help="A folder of your own templates, beside `solid.directories`."),
]
ConfigOption = Annotated[
    Path | None, typer.Option("-c", "--config", help="YAML file that names your folders.")
]
NameArgument = Annotated[str, typer.Argument(help="Template name (`icc templates list`).")]
SeedOption = Annotated[int, typer.Option(help="Run seed.", min=0)]


def folders(config: Path | None, given: Sequence[Path] | None) -> tuple[Path, ...]:
    """The folders of users' templates, from the configuration and the command line."""
    named = configuration.load(config).solid.directories
    return tuple(dict.fromkeys([*named, *(folder.resolve() for folder in given or ())]))


@app.command("list")
def list_(
    json: JsonOption = None, directory: DirOption = None, config: ConfigOption = None
) -> None:
    """All templates with family, number of instances, difficulty, and what they show.

    [bold]Examples[/]:  icc templates list --json -

    icc templates list --dir my_templates
    """
    rows = [listed(t) for t in all_templates(*folders(config, directory)).values()]
    if json is not None:
        write_json(rows, json)
    if json != "-":
        table = Table(title=f"{len(rows)} templates", title_justify="left")
        table.add_column("name")
        table.add_column("family")
        table.add_column("instances", justify="right")
        table.add_column("levels", justify="center")
        table.add_column("summary")
        for row in rows:
            low, high = row["levels"]
            levels, size = f"{low}–{high}", f"{row['cardinality']:.1e}"
            table.add_row(row["name"], row["family"], size, levels, row["summary"])
        console.print(table)


def listed(template: Template) -> dict[str, Any]:
    """A template's line in the list."""
    return {
        "name": template.name,
        "family": template.family,
        "module": template.module,
        "version": template.version,
        "cardinality": template.space.cardinality,
        "levels": list(template.levels),
        "summary": summary(template.__doc__),
    }


def summary(doc: str | None) -> str:
    """First sentence of a template's catalogue entry, on one line."""
    text = " ".join((doc or "").split())
    return text.split(". ")[0].rstrip(".") + "." if text else ""


@app.command("show")
def show(
    name: NameArgument,
    index: Annotated[int, typer.Option(help="Which instance.", min=0)] = 0,
    seed: SeedOption = 0,
    image: Annotated[Path | None, typer.Option(help="Also draw it: a PNG to write.")] = None,
    json: JsonOption = None,
    directory: DirOption = None,
    config: ConfigOption = None,
) -> None:
    """One template: its space, and one instance with parameters, facts, sentences and script.

    [bold]Examples[/]:  icc templates show cube_net_fold

    icc templates show helix --index 7 --image helix.png --json helix.json
    """
    from pipelines.authoring.specimen import draw_instance, specimen

    template = get(name, *folders(config, directory))
    instance = template.sample(index, seed)
    document = specimen(instance, seed)
    document["levels"] = listed(template)["levels"]
    if image is not None:
        write_bytes(image, draw_instance(document))
    if json is not None:
        write_json(document, json)
    if json != "-":
        _print_specimen(document, instance)
        if image is not None:
            console.print(f"image  {near(image)}", highlight=False)


def _print_specimen(document: dict[str, Any], instance: Instance) -> None:
    template = instance.template
    console.print(f"[bold]{template.name}[/] ({template.family}, {template.module})")
    console.print("\n".join((template.__doc__ or "").strip().splitlines()), markup=False)
    table = Table("axis", "values", "", title=f"{document['cardinality']:,} points")
    for axis in document["axes"]:
        more = " …" if axis["size"] > len(axis["values"]) else ""
        table.add_row(axis["name"], str(axis["size"]), ", ".join(axis["values"]) + more)
    console.print(table)
    sample = document["instance"]
    console.print(f"instance {sample['index']}, level {sample['level']}", highlight=False)
    for key, value in sample["params"].items():
        console.print(f"  {key} = {value!r}", markup=False, highlight=False)
    facts = Table("fact", "value", "unit", "visibility")
    for fact in sample["facts"]:
        text = str(fact["value"])
        short = text if len(text) < 60 else text[:57] + "…"
        facts.add_row(fact["name"], short, fact.get("unit", ""), fact["visibility"])
    console.print(facts)
    for sentence in sample["sentences"]:
        console.print(f"{sentence['topic']}: {sentence['text']}", markup=False, highlight=False)
    console.print(Syntax(sample["code"], "python", background_color="default"))


@app.command("preview")
def preview(
    name: NameArgument,
    out: Annotated[Path, typer.Option(help="PNG to write; with --over, one for each axis.")],
    count: Annotated[int, typer.Option(help="Pictures on a sheet.", min=1, max=100)] = 12,
    over: Annotated[
        list[str] | None,
        typer.Option(metavar="AXIS", help="Vary this parameter alone; `all`: each in turn."),
    ] = None,
    seed: SeedOption = 0,
    directory: DirOption = None,
    config: ConfigOption = None,
) -> None:
    """Draw contact sheets in the sandbox: the first instances, or one along a parameter.

    [bold]Examples[/]:  icc templates preview cube_net_fold --out sheet.png

    icc templates preview helix --over all --count 8 --out helix.png
    """
    from pipelines.authoring.preview import preview_axis, preview_seeds

    if out.suffix.lower() != ".png":
        raise UsageError(f"--out {out}: the sheet is a PNG; name it {out.with_suffix('.png')}")
    template = get(name, *folders(config, directory))
    if not over:
        made = preview_seeds(template, count, seed, out)
        console.print(f"sheet  {out}  ({made} pictures)", highlight=False)
        return
    axes = list(template.space.axes) if "all" in over else over
    for axis in axes:
        target = out if len(axes) == 1 else out.with_stem(f"{out.stem}-{axis}")
        made = preview_axis(template, axis, count, seed, target)
        console.print(f"sheet  {target}  ({made} pictures over {axis})", highlight=False)


@app.command("new")
def new(
    name: Annotated[str, typer.Argument(help="Lower-case words joined by underscores.")],
    family: Annotated[str, typer.Option(help=f"One of {', '.join(FAMILIES)}.")],
    into: Annotated[
        Path | None,
        typer.Option(help="Folder; default: the family's in the repository, else my_templates."),
    ] = None,
) -> None:
    """Write a template that runs and passes its checks, to be changed into yours.

    [bold]Examples[/]:  icc templates new lidded_box --family combined --into my_templates

    icc templates check lidded_box --dir my_templates
    """
    from pipelines.authoring.scaffold import is_ours, scaffold

    path = scaffold(name, family, into)
    where = "" if is_ours(path) else f" --dir {path.parent}"
    console.print(f"wrote  {path}\n", highlight=False)
    console.print("next:", highlight=False)
    for command in ("check", "show"):
        console.print(f"  icc templates {command} {name}{where}", highlight=False)
    console.print(f"  icc templates preview {name}{where} --out {name}.png", highlight=False)
