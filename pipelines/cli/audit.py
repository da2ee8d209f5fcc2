"""`icc audit`: what was rejected and why, other thresholds, people's decisions."""

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from icc import config as configuration
from icc.errors import ConfigError, UsageError
from icc.record import STAGES
from pipelines.cli import audit_print as printed
from pipelines.cli.output import JsonOption, console, near, write_bytes, write_json
from pipelines.spending import spend_of
from qc.audit import compare, decisions, detail, exports, funnel, recheck
from qc.audit.bounds import directions
from qc.audit.filters import Filter
from qc.audit.tables import RunTables, open_tables

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode="rich",
    help="See what quality control rejected and why, try other thresholds, decide by hand.\n\n"
    "[bold]Examples[/]:\n\n  icc audit summary runs/demo\n\n  icc audit serve runs/demo",
)

SHEET_LIMIT = 60
"""Pictures on a contact sheet that names no limit."""

Run = Annotated[Path, typer.Argument(help="Run directory.", show_default=False)]
Id = Annotated[str, typer.Argument(metavar="ID", help="Candidate id, or its first characters.")]
Stage = Annotated[str | None, typer.Option(help="Only this stage, e.g. image.")]
Rule = Annotated[str | None, typer.Option(help="Only what this rule decided, e.g. image.blank.")]
Pipeline = Annotated[str | None, typer.Option(help="Only this pipeline.")]
Family = Annotated[str | None, typer.Option(help="Only this template family.")]
Template = Annotated[str | None, typer.Option(help="Only this template.")]
Seed = Annotated[
    str | None, typer.Option("--seed-id", help="Only of this seed image: its id or its file.")
]
Failed = Annotated[
    str | None, typer.Option(help="Only what failed this rule, whether it decided or not.")
]
Find = Annotated[
    str | None, typer.Option(help="Only ids that begin so, or reasons with these words.")
]
Decided = Annotated[
    str | None, typer.Option(help="Only what people decided by hand: accept, reject, or any.")
]
Accepted = Annotated[
    bool | None,
    typer.Option("--accepted/--rejected", help="Only one of the two ends.", show_default="both"),
]


@app.command("summary")
def summary(run: Run, json: JsonOption = None) -> None:
    """The funnel by stage, rule, family, template, seed; keep rates; cost.

    [bold]Example[/]:  icc audit summary runs/demo
    """
    with open_tables(run) as tables:
        report = funnel.funnel(tables)
        report["spend"] = _spend(tables)
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
    failed: Failed = None,
    find: Find = None,
    decided: Decided = None,
    accepted: Accepted = None,
    limit: Annotated[int, typer.Option(help="Candidates to list.", min=1)] = 50,
    offset: Annotated[int, typer.Option(help="Candidates to skip.", min=0)] = 0,
    json: JsonOption = None,
) -> None:
    """Candidates of a filter, each with the verdict that decided.

    [bold]Examples[/]:

      icc audit list runs/demo --rejected --rule image.label_overlap

      icc audit list runs/demo --failed code.length --find "lines of code"

      icc audit list runs/demo --template dual --limit 5 --json -
    """
    chosen = Filter(
        accepted, stage, rule, pipeline, family, template, seed_id, failed, find,
        _decided_ids(run, decided),
    )  # fmt: skip
    with open_tables(run) as tables:
        _check(tables, chosen)
        rows, total = tables.settled(
            lambda: (tables.list(chosen, limit=limit, offset=offset), tables.count(chosen))
        )
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
    everything: Annotated[
        bool,
        typer.Option("--all", help="Also checks that do not apply, drafts and the explanation."),
    ] = False,
    json: JsonOption = None,
) -> None:
    """One candidate in full: verdicts, picture, texts, code, lineage.

    What failed comes first, with measurement, threshold and evidence; then the code with the guilty
    lines marked, and the caption with the guilty words marked.

    [bold]Examples[/]:

      icc audit show runs/demo 3fa9c2 --overlay traced.png

      icc audit show runs/demo 3fa9c2 --all
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
        printed.candidate(report, everything)


@app.command("recheck")
def recheck_(
    run: Run,
    set_: Annotated[
        list[str], typer.Option("--set", metavar="RULE=VALUE", help="A threshold to try.")
    ],
    json: JsonOption = None,
) -> None:
    """What other thresholds would flip, from the stored measurements alone.

    [bold]Examples[/]:

      icc audit recheck runs/demo --set image.label_overlap=0.4

      icc audit recheck runs/demo --set code.length=140 --set code.suitability=3.5
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
    """Two runs: settings, keep rates, other ends, rules that judge otherwise.

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
    why: Annotated[
        str, typer.Option(help="The reason, for whoever reads it later.", show_default="required")
    ] = "",
    who: Annotated[
        str | None, typer.Option(help="Who decides.", show_default="your user name")
    ] = None,
    json: JsonOption = None,
) -> None:
    """Override one candidate's end; applied when the run is published.

    [bold]Examples[/]:

      icc audit decide runs/demo 3fa9c2 reject --why "the dashed edge is visible"

      icc audit decide runs/demo 3fa9c2 undo --why "it was hidden after all"
    """
    with open_tables(run) as tables:
        made = decisions.decide(tables, candidate, decision, why, who)
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
    failed: Failed = None,
    find: Find = None,
    decided: Decided = None,
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
    chosen = Filter(
        accepted, stage, rule, pipeline, family, template, seed_id, failed, find,
        _decided_ids(run, decided),
    )  # fmt: skip
    with open_tables(run) as tables:
        _check(tables, chosen)
        rows = tables.list(chosen, limit=limit or (SHEET_LIMIT if to == "sheet" else None))
        if not rows:
            raise UsageError(f"no candidate matches; `icc audit summary {run}` shows what there is")
        if to == "sheet":
            from pipelines.sheet import rows_sheet  # brings matplotlib along

            written = rows_sheet(tables.rows([row["id"] for row in rows]), out)
        else:
            try:
                written = exports.FORMATS[to](tables, rows, out)
            except OSError as error:
                why = error.strerror or error
                raise UsageError(f"--out {out}: cannot be written ({why})") from None
        printed.problems(tables.problems)
    console.print(f"{written} candidates  {near(out.resolve())}", highlight=False)


@app.command("report")
def report_(
    run: Run,
    out: Annotated[
        Path | None, typer.Option(help="HTML file to write.", show_default="RUN/report.html")
    ] = None,
) -> None:
    """One HTML page: funnel, keep rates, throughput, templates, pictures.

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
    """A local page: filter, look, drag thresholds, decide by keyboard.

    Only this machine can reach it, and only with the address that is printed.

    [bold]Examples[/]:

      icc audit serve runs/demo

      icc audit serve runs/demo --port 8400 --browser
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


def _spend(tables: RunTables) -> dict[str, Any] | None:
    """What models cost, at the prices of the run's settings; None where these cannot be read."""
    try:
        config = configuration.parse(dict(tables.config), f"{tables.run.root}/run.yaml")
        return spend_of(tables.markers, config)
    except (ConfigError, KeyError, TypeError):
        return None


def _check(tables: RunTables, chosen: Filter) -> None:
    """UsageError for a value that neither this run nor the product knows."""
    rules = tuple(directions())
    known = {"stage": STAGES, "rule": rules}
    if chosen.seed_id is not None and not tables.count(Filter(seed_id=chosen.seed_id)):
        tables.check_value("seed_source", chosen.seed_id, option="--seed-id")
    for column in ("stage", "rule", "pipeline", "family", "template"):
        if (value := getattr(chosen, column)) is not None:
            tables.check_value(column, value, known.get(column, ()))
    if chosen.failed is not None:
        tables.check_value("rule", chosen.failed, rules, option="--failed")


def _decided_ids(run: Path, decision: str | None) -> tuple[str, ...] | None:
    """Candidates of a `--decided`; None without one."""
    if decision is None:
        return None
    if decision not in ("accept", "reject", "any"):
        raise UsageError(f"--decided {decision}: give accept, reject or any")
    standing = decisions.standing(_decided(run)).values()
    return tuple(made.id for made in standing if decision in (made.decision, "any"))


def _decided(run: Path) -> list[decisions.Decision]:
    made, problems = decisions.history(run)
    printed.problems(problems)
    return made
