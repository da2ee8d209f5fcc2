"""`icc run`: start or resume a run."""

from pathlib import Path
from typing import Annotated, Any

import typer

from icc import config as configuration
from icc.config import RunConfig
from icc.errors import IccError, RunDirError
from icc.shards import RunDir
from pipelines import run as lifecycle
from pipelines.cli.funnel import funnel_table, spend_line, summary
from pipelines.cli.output import JsonOption, console, near, status, watched, write_bytes, write_json
from pipelines.context import Journals
from pipelines.roles import check_endpoints

EXAMPLES = """
Start or resume a run: the same command after a crash goes on where the last commit ended.

[bold]Examples[/]

  icc run --count 240 --out runs/demo

  icc run -c examples/demo.yaml --workers 2 --out runs/demo

  icc run --accept 10000 --set solid.families='\\[nets, stacks]' --out runs/cubes

  icc run --count 1000 --out runs/demo        (grows an existing run)

  icc run --replay runs/judged --out runs/again        (from its journal, no model asked)

  icc run -c configs/reproduce.yaml --estimate --out runs/reproduce
"""


def run(
    out: Annotated[Path, typer.Option("--out", help="Run directory; created, or resumed.")],
    config: Annotated[
        Path | None, typer.Option("-c", "--config", help="YAML file (docs/config.md).")
    ] = None,
    pipeline: Annotated[str | None, typer.Option(help="How candidates are born.")] = None,
    count: Annotated[int | None, typer.Option(help="Units to make; may grow on resume.")] = None,
    accept: Annotated[int | None, typer.Option(help="Stop once so many are accepted.")] = None,
    seed: Annotated[int | None, typer.Option(help="The run's seed.")] = None,
    workers: Annotated[int | None, typer.Option(help="Worker actors; default: all cores.")] = None,
    address: Annotated[str | None, typer.Option(help="Ray cluster; default: one here.")] = None,
    overrides: Annotated[
        list[str] | None, typer.Option("--set", metavar="A.B=V", help="Set any config field.")
    ] = None,
    sheet: Annotated[
        Path | None, typer.Option(help="Also write a contact sheet of accepted triplets (PNG).")
    ] = None,
    replay: Annotated[
        Path | None,
        typer.Option(help="Make this run again from its journal; no model is asked."),
    ] = None,
    reuse: Annotated[
        list[Path] | None,
        typer.Option(help="Take answers to unchanged requests from this run; may be repeated."),
    ] = None,
    estimate: Annotated[
        bool, typer.Option("--estimate", help="Only say what it will cost; no model is asked.")
    ] = False,
    json: JsonOption = None,
) -> None:
    flags = {
        "pipeline": pipeline,
        "count": count,
        "accept": accept,
        "seed": seed,
        "cluster__workers": workers,
        "cluster__address": address,
    }
    others = _answered_runs(replay, reuse or [])
    base = config if replay is None or config is not None else replay / "run.yaml"
    resolved = _resolve(base, out, overrides or [], flags)
    journals = Journals(out.resolve(), others, offline=replay is not None)
    if estimate:
        _estimate(resolved, journals, json)
        return
    report = execute(resolved, journals)
    if sheet is not None and report["accepted"]:
        from pipelines.sheet import contact_sheet

        contact_sheet(RunDir(out), sheet, resolved.accept)
        report["sheet"] = str(sheet)
    report["page"] = write_page(out)
    if json is not None:
        write_json(report, json)
    if json != "-":
        _print_report(report)
    if report["unfinished"]:
        raise IccError(_unfinished(report, out))
    if report["paused"]:
        raise IccError(f"{out}: paused: {report['paused']}")
    if report["target_missed"]:
        raise IccError(
            f"{report['accepted']} triplets after {report['candidates']} candidates, not the "
            f"{report['accept']} of --accept; give a higher --count, or none"
        )


run.__doc__ = EXAMPLES


def _estimate(config: RunConfig, journals: Journals, json: str | None) -> None:
    from pipelines.cli.estimate import estimated, print_estimate

    report = estimated(config, journals)
    if json is not None:
        write_json(report, json)
    if json != "-":
        print_estimate(report, near(journals.run))


def _answered_runs(replay: Path | None, reuse: list[Path]) -> tuple[Path, ...]:
    """Runs whose journals are read; RunDirError if one is none."""
    runs = tuple(path.resolve() for path in ([] if replay is None else [replay]) + reuse)
    for run in runs:
        RunDir(run).meta  # noqa: B018 (reading it is the check)
    return runs


def _resolve(
    file: Path | None, out: Path, overrides: list[str], flags: dict[str, Any]
) -> RunConfig:
    """Without `-c`, an existing run's own config is the file: `icc run --out RUN` resumes it."""
    if file is None and (out / "run.yaml").is_file():
        file = out / "run.yaml"
    if file is not None and file.name == "run.yaml":
        return configuration.load(file, overrides, base_key="config", **flags)
    return configuration.load(file, overrides, **flags)


def execute(config: RunConfig, journals: Journals) -> dict[str, Any]:
    """Make what is missing; the run's report as `icc status` gives it, plus `unfinished`."""
    replayed = journals.others[0] if journals.offline else None
    with lifecycle.opened(config, journals.run, replayed, watched("screening seeds")) as opened:
        quarantined: dict[int, str] = {}
        paused = ""
        if next(opened.missing(), None) is not None and not opened.enough():
            if not journals.others and not (journals.run / "journal").exists():
                check_endpoints(opened.config)  # no answer is known yet
            quarantined, paused = _drive(opened, journals)
            if not opened.enough() and next(opened.missing(), None) is not None:
                paused = opened.alarm() or paused
            if not quarantined and not paused:
                _refuse_lost_commits(opened)
        report = summary(opened.directory)
        report["unfinished"] = {str(k): v for k, v in quarantined.items()}
        report["paused"] = paused or None
        report["target_missed"] = opened.config.accept is not None and not opened.enough()
        return report


def write_page(out: Path) -> str | None:
    """The run as one HTML page beside its rows. A page that cannot be written spoils no run."""
    from qc.audit.report import report_html
    from qc.audit.tables import open_tables

    page = out / "report.html"
    try:
        with open_tables(out) as tables:
            write_bytes(page, report_html(tables).encode())
    except IccError as error:
        status.print(f"no report page: {error}", style="yellow", markup=False, soft_wrap=True)
        return None
    return str(page)


def _refuse_lost_commits(opened: lifecycle.Opened) -> None:
    """What workers say they committed must be visible here, or the directory is not shared."""
    left = next(opened.missing(), None)
    if left is not None and not opened.enough():
        raise RunDirError(
            f"{opened.directory.root}: shard {left.index} was committed by a worker but is not here; "
            "on a cluster, --out must be on a file system that all machines share"
        )


def _drive(opened: lifecycle.Opened, journals: Journals) -> tuple[dict[int, str], str]:
    """Shards given up, with reasons; and why the run pauses, if it does. Ray is imported here, so
    that other commands start at once."""
    from pipelines.cli.progress import LiveFunnel
    from pipelines.cluster.drive import Driver
    from pipelines.cluster.serving import serving
    from pipelines.cluster.session import session
    from pipelines.engines import engines

    before = summary(opened.directory)
    reserved = 0 if journals.offline else sum(e.replicas for e in engines(opened.config).values())
    with (
        status.status("starting Ray …", spinner="dots") as spinner,
        session(opened.config.cluster, reserved) as workers,
        serving(opened.config, offline=journals.offline) as config,
    ):
        spinner.stop()
        with LiveFunnel(opened.candidates, config.accept, before, workers) as live:
            driver = Driver(config, journals, opened.code, opened.canary, workers, live.show)

            def enough() -> bool:
                # A shard given up is a gap that no prefix can pass: the target is out of reach.
                gap = config.accept is not None and bool(driver.progress.quarantined)
                return gap or opened.enough() or bool(opened.alarm())

            progress = driver.run(opened.missing(), enough)
            return dict(progress.quarantined), progress.paused


def _print_report(report: dict[str, Any]) -> None:
    console.print(funnel_table(report))
    if line := spend_line(report):
        console.print(line, highlight=False)
    where = near(Path(report["run"]))
    console.print(f"triplets    {where}/triplets/*.parquet", highlight=False)
    console.print(f"rejections  {where}/rejections/*.parquet", highlight=False)
    if report["page"] is not None:
        console.print(f"report      {near(Path(report['page']))}", highlight=False)
    if "sheet" in report:
        console.print(f"sheet       {report['sheet']}", highlight=False)


def _unfinished(report: dict[str, Any], out: Path) -> str:
    shards = "\n".join(f"  shard {k}: {why}" for k, why in report["unfinished"].items())
    return (
        f"{len(report['unfinished'])} shards could not be made and stay open:\n{shards}\n"
        f"fix the cause and run `icc run --out {out}` again; what is committed stands"
    )
