"""`icc audit`: what was rejected and why, other thresholds, people's decisions."""

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from icc.errors import UsageError
from pipelines.cli import audit_print as printed
from pipelines.cli.output import JsonOption, console, near, write_bytes, write_json
from qc.audit import compare, decisions, detail, exports, funnel, recheck
from qc.audit.tables import Filter, open_tables

app = typer.Typer(
    no_args_is_help=True,
    help="See what quality control rejected and why, try other thresholds, decide by hand.",
)

SHEET_LIMIT = 60
"""Pictures on a contact sheet that names no limit."""

Run = Annotated[Path, typer.Argument(help="Run directory.", show_default=False)]
Id = Annotated[str, typer.Argument(metavar="ID", help="Candidate id, or its first characters.")]
Stage = Annotated[str | None, typer.Option(help="Only this stage, e.g. image.")]
Rule = Annotated[str | None, typer.Option(help="Only this rule, e.g. image.blank.")]
Pipeline = Annotated[str | None, typer.Option(help="Only this pipeline.")]
Family = Annotated[str | None, typer.Option(help="Only this template family.")]
Template = Annotated[str | None, typer.Option(help="Only this template.")]
Seed = Annotated[str | None, typer.Option("--seed-id", help="Only candidates of this seed image.")]
Accepted = Annotated[
    bool | None,
    typer.Option("--accepted/--rejected", help="Only one of the two ends.", show_default="both"),
]


@app.command("summary")
def summary(run: Run, json: JsonOption = None) -> None:
    """The funnel by stage, rule, family, template and seed; keep rates; tokens spent.

    [bold]Example[/]:  icc audit summary runs/demo
    """
    with open_tables(run) as tables:
        report = funnel.funnel(tables)
    standing = decisions.standing(_decided(run))
    report["decisions"] = {
        verb: sum(d.decision == verb for d in standing.values()) for verb in ("accept", "reject")
    }
    printed.problems(report["problems"])
    if json is not None:
        write_json(report, json)
    if json != "-":
        printed.funnel(report)


@app.command("list")
def list_(
    run: Run,
    stage: Stage = None,
    rule: Rule = None,
    pipeline: Pipeline = None,
    family: Family = None,
    template: Template = None,
    seed_id: Seed = None,
    accepted: Accepted = None,
    limit: Annotated[int, typer.Option(help="Candidates to list.", min=1)] = 50,
    offset: Annotated[int, typer.Option(help="Candidates to skip.", min=0)] = 0,
    json: JsonOption = None,
) -> None:
    """Candidates of a filter, in the order of the run, each with the verdict that decided.

    [bold]Examples[/]:
      icc audit list runs/demo --rejected --rule image.label_overlap
      icc audit list runs/demo --template dual --limit 5 --json -
    """
    chosen = Filter(accepted, stage, rule, pipeline, family, template, seed_id)
    with open_tables(run) as tables:
        rows = tables.list(chosen, limit=limit, offset=offset)
        total = tables.count(chosen)
        printed.problems(tables.problems)
    if json is not None:
        write_json({"total": total, "offset": offset, "candidates": rows}, json)
    if json != "-":
        printed.listing(rows, total, offset)


@app.command("show")
def show(
    run: Run,
    candidate: Id,
    image: Annotated[Path | None, typer.Option(help="Write the picture here (PNG).")] = None,
    overlay: Annotated[
        Path | None, typer.Option(help="Write the picture with its trace drawn in here (PNG).")
    ] = None,
    json: JsonOption = None,
) -> None:
    """One candidate in full: every verdict with measurement and threshold, its code with the guilty
    lines marked, its texts and where it comes from.

    [bold]Example[/]:  icc audit show runs/demo 3fa9c2 --overlay traced.png
    """
    with open_tables(run) as tables:
        row = tables.row(candidate)
    for path, data in ((image, detail.picture), (overlay, detail.traced_picture)):
        if path is not None:
            png = data(row)
            if png is None:
                raise UsageError(f"candidate {row.id} was never drawn: there is no picture")
            write_bytes(path, png)
    report = detail.detail(row) | {
        "decisions": [d.to_json() for d in _decided(run) if d.id == row.id]
    }
    if json is not None:
        write_json(report, json)
    if json != "-":
        printed.candidate(row, report)


@app.command("recheck")
def recheck_(
    run: Run,
    set_: Annotated[
        list[str], typer.Option("--set", metavar="RULE=VALUE", help="A threshold to try.")
    ],
    json: JsonOption = None,
) -> None:
    """What other thresholds would flip, both ways, from the stored measurements alone.

    [bold]Example[/]:  icc audit recheck runs/demo --set image.label_overlap=0.4
    """
    settings = recheck.parse_settings(set_)
    with open_tables(run) as tables:
        report = recheck.recheck(tables, settings)
    printed.problems(report["problems"])
    if json is not None:
        write_json(report, json)
    if json != "-":
        printed.recheck(report)


@app.command("diff")
def diff(
    run: Run,
    other: Annotated[Path, typer.Argument(help="The run to compare with.", show_default=False)],
    json: JsonOption = None,
) -> None:
    """Two runs: settings, keep rates, candidates with another end, rules that judge otherwise.

    [bold]Example[/]:  icc audit diff runs/old runs/new
    """
    with open_tables(run) as first, open_tables(other) as second:
        report = compare.compare(first, second)
    printed.problems(report["problems"])
    if json is not None:
        write_json(report, json)
    if json != "-":
        printed.diff(report)


@app.command("decide")
def decide(
    run: Run,
    candidate: Id,
    decision: Annotated[str, typer.Argument(help="accept, reject, or undo an earlier decision.")],
    why: Annotated[str, typer.Option(help="The reason, for whoever reads it later.")],
    who: Annotated[
        str | None, typer.Option(help="Who decides.", show_default="your user name")
    ] = None,
    json: JsonOption = None,
) -> None:
    """Override one candidate's end. Kept beside the run, applied when it is published.

    [bold]Example[/]:  icc audit decide runs/demo 3fa9c2 reject --why "the dashed edge is visible"
    """
    with open_tables(run) as tables:
        row = tables.row(candidate)
    if decision == "accept" and row.image is None:
        raise UsageError(f"candidate {row.id} was never drawn: there is nothing to accept")
    made = decisions.decide(run, str(row.id), decision, why, who)
    if json is not None:
        write_json(made.to_json(), json)
    if json != "-":
        console.print(f"{made.decision}  {made.id}  ({escape(made.why)})", highlight=False)


@app.command("export")
def export(
    run: Run,
    to: Annotated[str, typer.Option(help="ids, csv, parquet or sheet (a contact sheet PNG).")],
    out: Annotated[Path, typer.Option(help="File to write.")],
    stage: Stage = None,
    rule: Rule = None,
    pipeline: Pipeline = None,
    family: Family = None,
    template: Template = None,
    seed_id: Seed = None,
    accepted: Accepted = None,
    limit: Annotated[
        int | None, typer.Option(help="At most so many.", min=1, show_default="all; sheet: 60")
    ] = None,
) -> None:
    """Write the candidates of a filter to one file.

    [bold]Examples[/]:
      icc audit export runs/demo --rejected --to csv --out rejected.csv
      icc audit export runs/demo --rule image.blank --to sheet --out blank.png
    """
    known = (*exports.FORMATS, "sheet")
    if to not in known:
        raise UsageError(f"--to {to}: known formats are {', '.join(known)}")
    chosen = Filter(accepted, stage, rule, pipeline, family, template, seed_id)
    with open_tables(run) as tables:
        rows = tables.list(chosen, limit=limit or (SHEET_LIMIT if to == "sheet" else None))
        if not rows:
            raise UsageError(f"no candidate matches; `icc audit summary {run}` shows what there is")
        if to == "sheet":
            from pipelines.sheet import rows_sheet  # brings matplotlib along

            written = rows_sheet((tables.row(row["id"]) for row in rows), out)
        else:
            written = len(rows)
            write_bytes(out, exports.FORMATS[to](tables, rows))
        printed.problems(tables.problems)
    console.print(f"{written} candidates  {near(out.resolve())}", highlight=False)


@app.command("report")
def report_(
    run: Run,
    out: Annotated[
        Path | None, typer.Option(help="HTML file to write.", show_default="RUN/report.html")
    ] = None,
) -> None:
    """One self-contained HTML page: funnel, keep rates, throughput, templates, pictures.

    Every `icc run` writes it at its end.

    [bold]Example[/]:  icc audit report runs/demo
    """
    from qc.audit.report import report_html

    target = out or run / "report.html"
    with open_tables(run) as tables:
        write_bytes(target, report_html(tables).encode())
        printed.problems(tables.problems)
    console.print(f"report  {near(target.resolve())}", highlight=False)


@app.command("serve")
def serve(
    run: Run,
    port: Annotated[
        int, typer.Option(help="Port on 127.0.0.1.", min=0, max=65535, show_default="a free one")
    ] = 0,
    browser: Annotated[bool, typer.Option("--browser", help="Open it in a browser.")] = False,
) -> None:
    """A local page to look through a run: filter, see pictures with their reasons, drag thresholds,
    decide by keyboard. Only this machine can reach it, and only with the address that is printed.

    [bold]Example[/]:  icc audit serve runs/demo
    """
    import webbrowser

    from qc.audit.ledger import Ledger
    from qc.audit.server import AuditServer

    with open_tables(run) as tables, AuditServer(Ledger(tables), port) as server:
        printed.problems(tables.problems)
        console.print(server.url, highlight=False, soft_wrap=True)
        console.print("end it with Ctrl-C", highlight=False)
        if browser:
            webbrowser.open(server.url)
        server.serve_forever(poll_interval=0.2)


def _decided(run: Path) -> list[decisions.Decision]:
    made, problems = decisions.history(run)
    printed.problems(problems)
    return made
