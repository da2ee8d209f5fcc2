"""`icc templates check`: does a template keep everything it promises?"""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from icc import config as configuration
from icc.errors import UsageError
from pipelines.authoring.examine import Check, Effort, Examination
from pipelines.authoring.mutation import merged
from pipelines.authoring.sweep import examine_all
from pipelines.cli.output import JsonOption, console, status, write_json
from templates.registry import all_templates, get

SHOWN_PROBLEMS = 4
DEFAULT = Effort()
QUICK = Effort(seeds=8, repeats=2, mutants=8, scripts=40, pictures=4)


def check(
    names: Annotated[list[str] | None, typer.Argument(help="Template names.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Check every template.")] = False,
    seeds: Annotated[
        int, typer.Option(help="Instances checked one by one.", min=1)
    ] = DEFAULT.seeds,
    mutants: Annotated[int, typer.Option(help="Faulty scripts tried.", min=0)] = DEFAULT.mutants,
    scripts: Annotated[
        int, typer.Option(help="Scripts whose diversity is measured.", min=2)
    ] = DEFAULT.scripts,
    pictures: Annotated[int, typer.Option(help="Of these, how many are drawn.", min=0)] = (
        DEFAULT.pictures
    ),
    quick: Annotated[
        bool, typer.Option("--quick", help="A fraction of everything, between edits.")
    ] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Missed targets are failures too.")
    ] = False,
    json: JsonOption = None,
    directory: Annotated[
        list[Path] | None, typer.Option("--dir", help="A folder of your own templates.")
    ] = None,
    config: Annotated[
        Path | None, typer.Option("-c", "--config", help="YAML file that names your folders.")
    ] = None,
) -> None:
    """Facts by two algorithms, words, oracle, determinism, isolation, mutants, diversity, speed.

    Exit 0 only if every template keeps its contract. Missed targets (mutants, diversity) are told,
    and fail with --strict.

    [bold]Examples[/]:  icc templates check helix torus_knot

    icc templates check --all --json report.json

    icc templates check lidded_box --dir my_templates --quick
    """
    named = configuration.load(config).solid.directories
    folders = tuple(dict.fromkeys([*named, *(d.resolve() for d in directory or ())]))
    chosen = _chosen(names or (), every, folders)
    effort = Effort(seeds=seeds, mutants=mutants, scripts=scripts, pictures=pictures)
    if quick:
        effort = QUICK
    examinations = _examined(chosen, folders, effort)
    document = report(examinations, strict)
    if json is not None:
        write_json(document, json)
    if json != "-":
        for examination in examinations:
            _print(examination, strict)
        _print_total(document)
    raise typer.Exit(0 if document["ok"] else 1)


def _chosen(names: Sequence[str], every: bool, folders: Sequence[Path]) -> list[str]:
    if bool(names) == every:
        raise UsageError("name the templates to check, or give --all (one of the two)")
    if every:
        return list(all_templates(*folders))
    return [get(name, *folders).name for name in dict.fromkeys(names)]


def _examined(names: Sequence[str], folders: Sequence[Path], effort: Effort) -> list[Examination]:
    """In the order of the names, with a progress bar on stderr, or a line for each in a log."""
    done: dict[str, Examination] = {}
    with Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=status, transient=True,
    ) as progress:  # fmt: skip
        task = progress.add_task("starting", total=len(names))
        for examination in examine_all(
            names, folders, effort, lambda text: progress.update(task, description=text)
        ):
            done[examination.template] = examination
            progress.advance(task)
            if not status.is_terminal:
                end = "passed" if examination.ok() else "failed"
                status.print(f"{len(done)} of {len(names)}: {examination.template} {end}")
    return [done[name] for name in names]


def report(examinations: Sequence[Examination], strict: bool = False) -> dict[str, Any]:
    """The JSON of the command."""
    mutation = merged(e.mutation for e in examinations if e.mutation is not None)
    return {
        "ok": all(e.ok(strict) for e in examinations),
        "strict": strict,
        "failed": [e.template for e in examinations if not e.ok(strict)],
        "lacking": {
            e.template: [text for c in e.checks for text in c.lacking]
            for e in examinations
            if any(c.lacking for c in e.checks)
        },
        "mutants": {
            **{str(end): count for end, count in sorted(mutation.ends.items())},
            "judged": mutation.judged,
            "caught": round(mutation.caught, 4),
        },
        "templates": [e.to_json(strict) for e in examinations],
    }


def _print(examination: Examination, strict: bool) -> None:
    good = examination.ok(strict)
    mark = "[green]passed[/]" if good else "[bold red]failed[/]"
    console.print(f"{mark} [bold]{examination.template}[/]  {examination.seconds:.0f} s")
    for one in examination.checks:
        _print_check(one)


def _print_check(one: Check) -> None:
    mark = "[red]✗[/]" if one.problems else "[yellow]–[/]" if one.lacking else "[green]✓[/]"
    console.print(f"  {mark} {one.name:<12} {escape(one.summary)}", highlight=False)
    for color, texts in (("red", one.problems), ("yellow", one.lacking)):
        for text in texts[:SHOWN_PROBLEMS]:
            console.print(f"      [{color}]{escape(text)}[/]", highlight=False, soft_wrap=True)
        if len(texts) > SHOWN_PROBLEMS:
            console.print(f"      and {len(texts) - SHOWN_PROBLEMS} more (--json has all)")


def _print_total(document: dict[str, Any]) -> None:
    number = len(document["templates"])
    failed, lacking = document["failed"], document["lacking"]
    mutation = document["mutants"]
    if number > 1:
        console.print(
            f"{number - len(failed)} of {number} templates pass; {number - len(lacking)} meet every "
            f"target; {mutation['caught']:.1%} of {mutation['judged']} mutants caught",
            highlight=False,
        )
    for name in failed:
        console.print(
            f"next: icc templates show {name} --index N  (the index and parameters above show it)",
            highlight=False,
        )
