"""`icc seeds`: what a source of seed images holds, and deleting one with all that came of it."""

from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from icc import config as configuration
from icc.errors import UsageError
from pipelines.cli.output import JsonOption, console, near, watched, write_json

app = typer.Typer(no_args_is_help=True, help="Look at seed images; delete one from a run.")

SHOWN = 40


@app.command("check")
def check(
    config: Annotated[
        Path | None, typer.Option("-c", "--config", help="YAML file (docs/config.md).")
    ] = None,
    overrides: Annotated[
        list[str] | None, typer.Option("--set", metavar="A.B=V", help="Set any config field.")
    ] = None,
    json: JsonOption = None,
) -> None:
    """Which seeds a run would start from, and why it would refuse the others; no model is asked.

    [bold]Example[/]:  icc seeds check --set seeds.source=examples/seeds
    """
    from pipelines.seedbank.screen import screened

    settings = configuration.load(config, overrides or []).seeds
    if settings.source is None:
        raise UsageError("name the seeds: --set seeds.source=FOLDER, or a file with -c")
    seeds = screened(settings, watched("screening seeds"))
    refused = [seed for seed in seeds if seed.refused is not None]
    report: dict[str, Any] = {
        "seeds": len(seeds),
        "usable": len(seeds) - len(refused),
        "refused_by": dict(Counter(s.refused.rule for s in refused if s.refused).most_common()),
        "refused": [
            {"name": s.name, "id": s.id, "rule": s.refused.rule, "reason": s.refused.reason}
            for s in refused
            if s.refused
        ],
    }
    if json is not None:
        write_json(report, json)
    if json != "-":
        console.print(f"{report['usable']} of {report['seeds']} seeds can be used", highlight=False)
        for seed in report["refused"][:SHOWN]:
            line = f"{seed['name']}: {seed['rule']}: {seed['reason']}"
            console.print(f"[red]✗[/] {escape(line)}", highlight=False)
        if len(refused) > SHOWN:
            console.print(f"… and {len(refused) - SHOWN} more (--json lists all)")


@app.command("forget")
def forget(
    run: Annotated[Path, typer.Argument(help="Run directory.", show_default=False)],
    seed_id: Annotated[
        str, typer.Argument(metavar="SEED_ID", help="Its seed_id, or the first characters.")
    ],
    json: JsonOption = None,
) -> None:
    """Delete a seed from a run, with all that came of it: rows, pictures, answers, decisions.

    Each of its candidates leaves a rejection with nothing but an id. The image itself is yours to
    delete.  [bold]Example[/]:  icc seeds forget runs/reproduce fad7bfd8
    """
    from pipelines.cli.run import write_page
    from pipelines.seedbank.forget import forget as forget_seed

    gone = forget_seed(run, seed_id)
    if (run / "report.html").is_file():
        write_page(run)  # the page shows pictures
    if json is not None:
        write_json(
            {"seed": gone.seed, "triplets": gone.triplets, "rejections": gone.rejections,
             "answers": gone.answers}, json,
        )  # fmt: skip
    if json != "-":
        console.print(
            f"{near(run)}: seed {gone.seed[:12]} is gone, with {gone.triplets} triplets, "
            f"{gone.rejections} rejections and {gone.answers} answers",
            highlight=False,
        )
