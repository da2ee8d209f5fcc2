"""`icc claims`: check a caption against what was drawn."""

import json as json_module
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.table import Table

from icc.config import load
from icc.errors import UsageError
from pipelines.cli.output import JsonOption, console, read_text, write_json
from qc.claims import Claim, Restatement, check_claims, claims_json
from tracer.facts import Fact
from tracer.trace import Trace

MARKS = {"supported": "[green]✓[/]", "contradicted": "[red]✗[/]", "unverifiable": "[yellow]?[/]"}


def claims(
    caption: Annotated[Path, typer.Argument(help="A text file with the caption.")],
    trace: Annotated[Path, typer.Option(help="JSON from `icc trace --json`.")],
    facts: Annotated[Path | None, typer.Option(help="Template facts (the row's `facts`).")] = None,
    restated: Annotated[
        Path | None,
        typer.Option(
            help="JSON list of claims restated by hand: quote, kind, says (docs/claims.md)."
        ),
    ] = None,
    config: Annotated[
        Path | None,
        typer.Option(
            "--config", "-c", help="YAML whose models.reader is asked to restate the claims."
        ),
    ] = None,
    overrides: Annotated[
        list[str] | None, typer.Option("--set", metavar="A.B=V", help="Set any config field.")
    ] = None,
    json: JsonOption = None,
) -> None:
    """List the checkable claims of a caption. Exit 1 if any contradicts the trace.

    [bold]Examples[/]:  icc claims caption.txt --trace trace.json

    icc claims caption.txt --trace trace.json -c reader.yaml      (a model restates, the trace decides)
    """
    drawn = _trace(trace)
    known = [_fact(f, facts) for f in _json(facts)] if facts is not None else []
    text = read_text(caption, "caption")
    again = [_restatement(entry, restated) for entry in _json(restated)] if restated else []
    if config is not None or overrides:
        again += _asked(text, drawn, config, overrides or [])
    found = check_claims(text, drawn, known, again)
    document = claims_json(found)
    if json is not None:
        write_json(document, json)
    if json != "-":
        console.print(_table(found))
        counted: Counter[str] = Counter(claim.status for claim in found)
        console.print(", ".join(f"{counted[status]} {status}" for status in MARKS), highlight=False)
    raise typer.Exit(1 if any(c.status == "contradicted" for c in found) else 0)


def _table(found: Sequence[Claim]) -> Table:
    """One line for each claim, with what decided it."""
    table = Table("", "Kind", "Claim", "Evidence", box=None, pad_edge=False)
    for claim in found:
        table.add_row(MARKS[claim.status], claim.kind, escape(claim.text), escape(claim.evidence))
    return table


def _json(path: Path) -> Any:
    try:
        return json_module.loads(read_text(path, "JSON"))
    except ValueError as error:
        raise UsageError(f"{path}: not JSON ({error})") from None


def _trace(path: Path) -> Trace:
    document = _json(path)
    if not isinstance(document, Mapping):
        raise UsageError(f"{path}: not a trace; make one with `icc trace SCRIPT --json {path}`")
    if document.get("outcome", "ok") != "ok":
        raise UsageError(f"{path}: the script ended as {document['outcome']}, nothing was drawn")
    try:
        return Trace.from_json(document)
    except (KeyError, TypeError, ValueError) as error:
        raise UsageError(f"{path}: not a trace of this version ({error})") from None


def _asked(text: str, drawn: Trace, config: Path | None, overrides: list[str]) -> list[Restatement]:
    """What the reader of a config says."""
    from pipelines.reading import ask_reader  # loads the client

    return list(ask_reader(load(config, overrides).models.reader, text, drawn))


def _restatement(entry: Any, path: Path | None) -> Restatement:
    try:
        return Restatement(**entry)
    except TypeError as error:
        raise UsageError(f"{path}: not a list of {{quote, kind, says}} ({error})") from None


def _fact(entry: Any, path: Path | None) -> Fact:
    try:
        return Fact(**entry)
    except TypeError as error:
        raise UsageError(f"{path}: not a list of facts ({error})") from None
