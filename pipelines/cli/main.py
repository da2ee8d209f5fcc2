"""`icc`: the entry point, and the one place where errors become exit codes."""

import sys

import typer

from icc.errors import IccError
from pipelines.cli import audit, check, claims, doctor, run, status, templates, trace, verify
from pipelines.cli.output import status as stderr

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    help="Make, check and inspect image-caption-code triplets of STEM figures.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("run")(run.run)
app.command("status")(status.status)
app.command("verify")(verify.verify)
app.command("trace")(trace.trace)
app.command("check")(check.check)
app.command("claims")(claims.claims)
app.add_typer(templates.app, name="templates")
app.add_typer(audit.app, name="audit")
app.command("doctor")(doctor.doctor)


def main() -> None:
    """Exit code 0: done; 1: the job failed; 2: wrong use; 130: interrupted."""
    try:
        app()
    except IccError as error:
        stderr.print(f"[bold red]error:[/] {_escaped(str(error))}", soft_wrap=True, highlight=False)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        stderr.print("interrupted; whatever was committed stands, the same command resumes")
        sys.exit(130)


def _escaped(text: str) -> str:
    return text.replace("[", "\\[")
