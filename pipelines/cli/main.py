"""`icc`: the entry point, and the one place where errors become exit codes."""

import sys
from collections.abc import Sequence
from importlib import import_module

import typer

from icc.errors import IccError
from pipelines.cli.output import status as stderr

COMMANDS = ("run", "status", "verify", "trace", "check", "claims", "doctor")
GROUPS = ("templates", "seeds", "audit")
"""Commands with commands of their own. Each is the module `pipelines.cli.<name>`."""


def build(arguments: Sequence[str]) -> typer.Typer:
    """The command line, as far as these arguments need it: a command that is named is loaded alone,
    for some bring libraries along that take a second to import."""
    app = typer.Typer(
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode="rich",
        help="Make, check and inspect image-caption-code triplets of STEM figures.",
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(lambda: None)  # one command alone would not be named
    named = arguments[0] if arguments else ""
    for name in (named,) if named in COMMANDS + GROUPS else COMMANDS + GROUPS:
        module = import_module(f"pipelines.cli.{name}")
        if name in GROUPS:
            app.add_typer(module.app, name=name)
        else:
            app.command(name)(getattr(module, name))
    return app


def main() -> None:
    """Exit code 0: done; 1: the job failed; 2: wrong use; 130: interrupted."""
    try:
        build(sys.argv[1:])()
    except IccError as error:
        stderr.print(f"[bold red]error:[/] {_escaped(str(error))}", soft_wrap=True, highlight=False)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        stderr.print("interrupted; whatever was committed stands, the same command resumes")
        sys.exit(130)


def _escaped(text: str) -> str:
    return text.replace("[", "\\[")
