"""`icc run`: start or resume a run."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from icc import config as configuration
from icc.config import RunConfig
from icc.errors import IccError, RunDirError
from icc.shards import RunDir
from pipelines import run as lifecycle
from pipelines.cli.funnel import funnel_table, summary
from pipelines.cli.output import JsonOption, console, near, status, write_json

EXAMPLES = """
Start or resume a run: the same command after a crash goes on where the last commit ended.

[bold]Examples[/]

  icc run --count 240 --out runs/demo

  icc run -c examples/demo.yaml --workers 2 --out runs/demo

  icc run --accept 10000 --set solid.families='\\[nets, stacks]' --out runs/cubes

  icc run --count 1000 --out runs/demo        (grows an existing run)
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
    resolved = _resolve(config, out, overrides or [], flags)
    report = execute(resolved, out)
    if sheet is not None and report["accepted"]:
        from pipelines.sheet import contact_sheet

        contact_sheet(RunDir(out), sheet, resolved.accept)
        report["sheet"] = str(sheet)
    if json is not None:
        write_json(report, json)
    if json != "-":
        _print_report(report)
    if report["unfinished"]:
        raise IccError(_unfinished(report, out))


run.__doc__ = EXAMPLES


def _resolve(
    file: Path | None, out: Path, overrides: list[str], flags: dict[str, Any]
) -> RunConfig:
    """Without `-c`, an existing run's own config is the file: `icc run --out RUN` resumes it."""
    if file is None and (out / "run.yaml").is_file():
        return configuration.load(out / "run.yaml", overrides, base_key="config", **flags)
    return configuration.load(file, overrides, **flags)


def execute(config: RunConfig, out: Path) -> dict[str, Any]:
    """Make what is missing; the run's report as `icc status` gives it, plus `unfinished`."""
    with lifecycle.opened(config, out) as opened:
        planned = None if opened.config.count is None else opened.config.count
        missing = next(opened.missing(), None)
        quarantined: dict[int, str] = {}
        if missing is not None and not opened.enough():
            quarantined = _drive(opened, planned)
            _refuse_lost_commits(opened, quarantined)
        report = summary(opened.directory)
        report["unfinished"] = {str(k): v for k, v in quarantined.items()}
        report["target_missed"] = opened.config.accept is not None and not opened.enough()
        return report


def _refuse_lost_commits(opened: lifecycle.Opened, quarantined: Mapping[int, str]) -> None:
    """What workers say they committed must be visible here, or the directory is not shared."""
    left = next((p for p in opened.missing() if p.index not in quarantined), None)
    if left is not None and not opened.enough():
        raise RunDirError(
            f"{opened.directory.root}: shard {left.index} was committed by a worker but is not here; "
            "on a cluster, --out must be on a file system that all machines share"
        )


def _drive(opened: lifecycle.Opened, planned: int | None) -> dict[int, str]:
    """Imports Ray here, so that commands which need none start at once."""
    from pipelines.cli.progress import LiveFunnel
    from pipelines.cluster.drive import Driver
    from pipelines.cluster.session import session

    config = opened.config
    before = summary(opened.directory)
    with status.status("starting Ray …", spinner="dots"):
        context = session(config.cluster)
        workers = context.__enter__()
    try:
        with LiveFunnel(planned, config.accept, before, workers) as live:
            driver = Driver(
                config, opened.directory.root, opened.build, opened.canary, workers, live.show
            )
            return dict(driver.run(opened.missing(), opened.enough).quarantined)
    finally:
        context.__exit__(None, None, None)


def _print_report(report: dict[str, Any]) -> None:
    console.print(funnel_table(report))
    where = near(Path(report["run"]))
    console.print(f"triplets    {where}/triplets/*.parquet", highlight=False)
    console.print(f"rejections  {where}/rejections/*.parquet", highlight=False)
    if "sheet" in report:
        console.print(f"sheet       {report['sheet']}", highlight=False)


def _unfinished(report: dict[str, Any], out: Path) -> str:
    shards = "\n".join(f"  shard {k}: {why}" for k, why in report["unfinished"].items())
    return (
        f"{len(report['unfinished'])} shards could not be made and stay open:\n{shards}\n"
        f"fix the cause and run `icc run --out {out}` again; what is committed stands"
    )
